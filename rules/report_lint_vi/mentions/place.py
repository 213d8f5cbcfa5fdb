"""Places: a kind of administrative unit with its name ("xã Tả Ngảo"), and the names that a list adds to it."""

from __future__ import annotations

from report_lint import Mention, Span
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.place_name import CAPITAL, DASH, RUN, PlaceNames
from report_lint_vi.world.gazetteer import Level
from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.place_name import PlaceName

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
_FARM = "trường"
_FIRST = {"xã": "thị ", "trấn": "thị ", "phố": "thành ", "khu": "đặc ", _FARM: "thị trấn nông "}
#: Kinds that are told by one word.
_PLAIN = frozenset({"huyện", "quận", "phường", "tỉnh"})
#: Before "xã" these make another word, or two blanks hide one.
_NOT_PLAIN = ("thị ", "tác ", "  ")
#: Only these are numbered: "phường 5", "quận 3", but "20 xã 3 huyện".
_NUMBERED = frozenset({"phường", "quận"})
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
_CITY = "PHCM"
_CITY_KIND = "thành phố"
_WORD = compiled(r"[\w.]+\Z")
_LOOK_BACK = 14
_AND = compiled(rf"(?: ?[,;]| ?,? và| cùng| &) {{1,2}}(?=[{CAPITAL}]|[0-9]{{1,2}}(?![0-9]))({RUN})")
_COMMA = compiled(rf"(?:, | [-–] | \()(?=[{CAPITAL}])")
_MORE = compiled(r"(?:(?: ?[,;]| ?,? và| cùng| &| [-–]) {1,2}| \()(?=[^\W_a-z])")
_KINDS_LISTED = ("xã", "phường", "thị trấn", "huyện", "quận", "thành phố", "tỉnh", "đặc khu")
_LISTED = (*_KINDS_LISTED, *(f"{kind} v" for kind in _KINDS_LISTED), *(f"{kind} " for kind in _KINDS_LISTED))
_LAST_OF_KINDS = frozenset(kind.rpartition(" ")[2] for kind in _KINDS_LISTED)
_ANY = f"(?:{'|'.join(_KINDS_LISTED)}|thị xã)"
_PLURAL = compiled(
    r"(?<!\w)(?:(?:các|những|mấy|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|[0-9]{1,3})"
    rf"((?: {_ANY}(?:,| và| -|/)){{0,4}})(?: |(?<=/))|({_ANY}(?:(?:,| và| -) |/ ?)))\Z"
)
#: What ends before the blank before a kind where a list begins, by its last letter.
_BEFORE_LIST = {
    "c ": ("cá",), "g ": ("nhữn",), "y ": ("mấ", "bả"), "i ": ("ha", "mườ"), "a ": ("b",), "n ": ("bố", "chí"),
    "m ": ("nă", "tá"), "u ": ("sá",), "à ": _LISTED, "- ": _LISTED, "/ ": _LISTED,
    **{f"{digit} ": ("",) for digit in "0123456789"}, **{f"{letter}/": ("",) for letter in "ãgnyhốu"},
}  # fmt: skip
_EACH = (" các ", "\ncác ")
_PLURALS = (" xã", " phường", " huyện", " thị trấn")
_SOCIETY = fold("hội")


class Place(Mention):
    """A unit named in running text, by its kind and name, or by its name alone where a list or an address goes on.

    ``kind`` is the full word in lower case, "" for a bare name and in a list of several kinds. ``name`` is as written;
    ``run`` goes on as far as the capitals do. ``head`` is where the list begins (``span.start`` outside of lists).
    """

    kind: str
    name: str
    level: Level
    known: bool
    run: str
    head: int
    plural: bool
    vague: bool
    bare: bool

    def __init__(  # noqa: D107, PLR0917 — see Span: this takes half of the time
        self, span: Span, kind: str, name: str, level: Level, known: bool, run: str, head: int, plural: bool,  # noqa: FBT001
        vague: bool, bare: bool,  # noqa: FBT001
    ) -> None:  # fmt: skip
        own = self.__dict__
        own["span"], own["kind"], own["name"], own["level"], own["known"] = span, kind, name, level, known
        own["run"], own["head"], own["plural"], own["vague"], own["bare"] = run, head, plural, vague, bare

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:  # noqa: C901, PLR0912 — one loop: calls would double its time
        """Look at every word for a kind of unit before a capital, then at what follows it."""
        view, lower, file = report.view, report.lower, report.file
        names = PlaceNames(report)
        named = {kind: names.of(levels) for kind, levels in KINDS.items()}
        goes_on = _MORE.match
        done = 0
        for match in filter(None, [_ANCHOR.match(view, last) for last in _last_letters(view)]):
            end, at = match.end(), match.start(1)
            word = lower[end - _LOOK_BACK if end > _LOOK_BACK else 0 : end].rpartition(" ")[2]
            if word in _PLAIN or (word == "xã" and not lower.endswith(_NOT_PLAIN, 0, end - 2)):
                start, kind, vague = end - len(word), word, False
            else:
                found = _kind(lower, end, word)
                if found is None:
                    continue
                start, kind, vague = found
            if start < done or (kind not in _NUMBERED and not view[at].isupper()):
                continue
            if word == _FARM:  # "thị trấn nông trường Mộc Châu": the name has both words in it
                at = end - len("nông trường")
                name = names.read(at, KINDS[kind])
            else:
                name = named[kind][match[1]]
            if name is None or (not name.known and (vague or _is_kind(name) or not names.ends(name, at))):
                continue
            if kind == "xã" and view[start].isupper() and _is_society(view, start, name):
                continue
            before = lower[start - 2 : start]
            many = before == "c " and lower.endswith(_EACH, 0, start)
            if before == ", ":  # most often, and most often after a name
                lists = lower[start - _LOOK_BACK if start > _LOOK_BACK else 0 : start - 2].rpartition(" ")[2] in _LAST_OF_KINDS
            else:
                lists = not many and before in _BEFORE_LIST and lower.endswith(_BEFORE_LIST[before], 0, start - 2)
            if lists and (plural := _PLURAL.search(lower, max(0, start - 48), start)):
                many = True
                if plural[1] or plural[2]:
                    if kind == _CITY_KIND:  # "các tỉnh, thành phố Lào Cai, Huế", "các huyện, thành phố Lào Cai"
                        name = names.of(KINDS["tỉnh" if "tỉnh" in plural[0] else "huyện"])[match[1]] or name
                    kind = ""
            text = name.text
            done = at + len(text)
            place = cls(Span(file, start, done), kind, text, name.level, name.known, name.run, start, many, vague, False)
            yield place
            if goes_on(view, done):
                for other in place._others(report, names):
                    done = other.span.end
                    yield other
        if any(plural in lower for plural in _PLURALS):
            from report_lint_vi.mentions.place_listed import listed

            for head, listing in listed(report, names, KINDS):
                for first, kind, each in listing:
                    span, rest = Span(file, first, first + len(each.text)), (head, True, False, False)
                    yield cls(span, kind, each.text, each.level, each.known, each.run, *rest)

    def _others(self, report: Report, names: PlaceNames) -> Iterator[Self]:
        """Yield the names that go on the list, or that tell without a kind where the place lies."""
        view, end = report.view, self.span.end
        file, kind, level, rest = self.span.file, self.kind, self.level, (self.head, self.plural, self.vague, self.bare)
        named, make = names.of(KINDS[_CITY_KIND] if kind == _CITY_KIND else (level,)), type(self)
        while gap := _AND.match(view, end):
            name, start = named[gap[1]], gap.start(1)
            if name is None or not (self.plural or (name.alone and not names.is_above(name.text, level))):
                break
            if not (name.known or names.ends(name, start)):
                break
            end = start + len(name.text)
            yield make(Span(file, start, end), kind, name.text, name.level, name.known, name.run, *rest)
        above = self.level
        while above > Level.PROVINCE and not self.plural and (gap := _COMMA.match(view, end)):
            name = names.read(gap.end(), (Level.DISTRICT, Level.PROVINCE)[3 - above :])
            if name is None or not name.alone:
                return
            above, start, end = name.level, gap.end(), gap.end() + len(name.text)
            span = report.span(start, end)
            yield self.replace(
                span=span, kind="", name=name.text, level=above, known=True, run=name.run, head=start, bare=True
            )

    @property
    def listed(self) -> bool:
        """Whether the name stands in a list whose kind was written before another name."""
        return self.head != self.span.start

    @property
    def full(self) -> str:
        """The name with the capitals that follow it, up to a dash or the next kind: perhaps one longer name."""
        if self.run == self.name:
            return self.name
        words = DASH.split(self.run[len(self.name) :], maxsplit=1)[0].split()
        lower = [word.lower() for word in words]
        kinds = (at for at, word in enumerate(lower[:-1]) if word in KINDS or " ".join(lower[at : at + 2]) in KINDS)
        return " ".join([self.name, *words[: next(kinds, len(words))]])

    @property
    def cut(self) -> bool:
        """Whether the name is only the beginning of what may be a longer one: then nothing is sure about it."""
        return self.full != self.name

    @property
    def title(self) -> str:
        """Kind and name, as they belong together."""
        return f"{self.kind} {self.name}" if self.kind else self.name


def _last_letters(view: str) -> list[int]:
    """Return where words that may be kinds end before a name: one look for each way to part the two."""
    found = {match.start() - 1 for pattern in (_BLANK, _BLANKS) for match in pattern.finditer(view)}
    found.update([match.start() for match in _STOP.finditer(view)])
    colons = [match.start() for match in _COLON.finditer(view)]
    found.update([at - 2 if view[at - 1 : at] == " " else at - 1 for at in colons])
    at = view.find(_CITY)
    while at >= 0:
        found.add(at)
        at = view.find(_CITY, at + 1)
    return sorted(found)


def _kind(lower: str, end: int, word: str) -> tuple[int, str, bool] | None:
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
        return start, "thị trấn" if word == _FARM else first + word, False
    if word in KINDS:
        return None if word == "xã" and lower.endswith("tác ", 0, start) else (start, word, False)
    short = word.replace(".", "")
    if short in SHORT:
        return (start, SHORT[short], short not in _CLEAR) if len(short) > 1 or word.endswith(".") else None
    match = _ADJECTIVE.search(lower, max(0, end - 20), end) if word in _ADJECTIVES else None
    return (match.start(), match[1], False) if match else None


def _is_kind(name: PlaceName) -> bool:
    """Tell "02 xã:Xã Kim Lư" from a kind with its name."""
    return name.run.partition(" ")[0].lower() in KINDS


def _is_society(view: str, start: int, name: PlaceName) -> bool:
    """Tell "XÃ HỘI" and "Kinh tế - Xã Hội" from a kind with its name."""
    if fold(name.run.partition(" ")[0]) != _SOCIETY:
        return False
    return not name.known or name.run.isupper() or view.endswith(("- ", "– "), 0, start)
