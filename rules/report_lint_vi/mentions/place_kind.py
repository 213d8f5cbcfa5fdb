"""Words for kinds of administrative units, spelt out or short, before a name."""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.place_name import CAPITAL, RUN
from report_lint_vi.world.gazetteer import Level

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

#: The kinds of units and the levels on which each stands.
KINDS = {
    "xã": (Level.COMMUNE,),
    "phường": (Level.COMMUNE,),
    "thị trấn": (Level.COMMUNE,),
    "đặc khu": (Level.COMMUNE,),
    "huyện": (Level.DISTRICT,),
    "quận": (Level.DISTRICT,),
    "thị xã": (Level.DISTRICT,),
    "tỉnh": (Level.PROVINCE,),
    "thành phố": (Level.PROVINCE, Level.DISTRICT),
}
#: Short forms, without their stops. Those of one letter need a stop; all but TP and TX mean other things too.
SHORT = {"tp": "thành phố", "tx": "thị xã", "tt": "thị trấn", "h": "huyện", "p": "phường", "q": "quận", "x": "xã"}
_CLEAR = frozenset({"tp", "tx"})
#: Kinds of two words, by their second.
FARM = "trường"
_FIRST = {"xã": "thị ", "trấn": "thị ", "phố": "thành ", "khu": "đặc ", FARM: "thị trấn nông "}
#: Kinds that are told by one word.
PLAIN = frozenset({"huyện", "quận", "phường", "tỉnh"})
#: Before "xã" these make another word, or two blanks hide one.
NOT_PLAIN = ("thị ", "tác ", "  ")
#: Only these are numbered: "phường 5", "quận 3", but "20 xã 3 huyện".
NUMBERED = frozenset({"phường", "quận"})
#: What may stand between the kind and the name: "huyện đảo Lý Sơn".
_ADJECTIVE = compiled(r"(?<!\w)(xã|huyện|tỉnh) (?:đảo|miền núi|biên giới|vùng cao|vùng biên|ven biển|nghèo)\Z")
_ADJECTIVES = frozenset({"đảo", "núi", "giới", "cao", "biên", "biển", "nghèo"})

_SHORT_ENDS = (r"[xX][ãÃ]", r"[tT.][pPxXT]", r"[tTpPxXQH]\.")
_ENDS = tuple(
    "ờng ỜNG yện YỆN uận UẬN ỉnh ỈNH rấn RẤN phố Phố PHỐ khu KHU đảo núi iới cao iên iển hèo".split()  # of kinds
)
_ANCHOR = compiled(
    r"[ãÃnNgGhHốỐuUoOiIpPxXT.](?=(?: ?: ?| {1,3}|(?<=\.)|(?<=P)(?=HCM))[^\W_a-z])"
    rf"(?:(?<={'|'.join(_SHORT_ENDS)})|(?<={'|'.join(_ENDS)}))"
    rf"(?=(?: ?: ?| {{0,3}})({RUN}))"
)
# Where an anchor may be. Each begins with one character that the search can skip to.
_NEXT = rf"(?= ?[{CAPITAL}0-9])"
_BLANK = compiled(
    rf" (?=[{CAPITAL}0-9])(?<=[ãÃnNgGhHốỐuUoOiIpPxXT.] )"
    rf"(?:(?<={' |'.join(_SHORT_ENDS)} )|(?<={' |'.join(_ENDS)} ))"
)
_BLANKS, _COLON = compiled(rf"  {_NEXT}"), compiled(rf":{_NEXT}")
_STOP = compiled(rf"\.(?<=[tTpPxXQH]\.)(?=[{CAPITAL}0-9])")
_HCM = "PHCM"
CITY = "thành phố"
_WORD = compiled(r"[\w.]+\Z")


def kinds(view: str) -> Iterator[re.Match[str]]:
    """Yield a match for each word that may be a kind before a name: it ends where the kind does, and holds the name."""
    return filter(None, [_ANCHOR.match(view, last) for last in _last_letters(view)])


def _last_letters(view: str) -> list[int]:
    """Return where words that may be kinds end before a name: one look for each way to part the two."""
    found = {match.start() - 1 for pattern in (_BLANK, _BLANKS) for match in pattern.finditer(view)}
    found.update([match.start() for match in _STOP.finditer(view)])
    colons = [match.start() for match in _COLON.finditer(view)]
    found.update([at - 2 if view[at - 1 : at] == " " else at - 1 for at in colons])
    at = view.find(_HCM)
    while at >= 0:
        found.add(at)
        at = view.find(_HCM, at + 1)
    return sorted(found)


def kind_before(lower: str, end: int, word: str) -> tuple[int, str, bool] | None:
    """Return where the word for a kind that ends here starts, the kind, and whether it may well be something else."""
    if not word.isalpha():
        match = _WORD.search(word)
        if not match:
            return None
        word = match[0]
    start = end - len(word)
    first = _FIRST.get(word, "")
    wide = start - 1 if first and lower.startswith("  ", max(0, start - 2)) else start  # "thị  xã"
    if first and lower.endswith(first, 0, wide):
        start = wide - len(first)
        return start, "thị trấn" if word == FARM else first + word, False
    if word in KINDS:
        return None if word == "xã" and lower.endswith("tác ", 0, start) else (start, word, False)
    short = word.replace(".", "")
    if short in SHORT:
        return (start, SHORT[short], short not in _CLEAR) if len(short) > 1 or word.endswith(".") else None
    match = _ADJECTIVE.search(lower, max(0, end - 20), end) if word in _ADJECTIVES else None
    return (match.start(), match[1], False) if match else None
