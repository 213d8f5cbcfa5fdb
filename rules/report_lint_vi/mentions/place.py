"""Places: a kind of administrative unit with its name ("xã Tả Ngảo"), and the names that a list adds to it."""

from __future__ import annotations

from report_lint import Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.place_name import CAPITAL, DASH, PlaceNames
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
_FIRST = {"xã": "thị ", "trấn": "thị ", "phố": "thành ", "khu": "đặc "}
#: Only these are numbered: "phường 5", "quận 3", but "20 xã 3 huyện".
_NUMBERED = frozenset({"phường", "quận"})
#: What may stand between the kind and the name: "huyện đảo Lý Sơn".
_ADJECTIVE = compiled(r"(?<!\w)(xã|huyện|tỉnh) (?:đảo|miền núi|biên giới|vùng cao|vùng biên|ven biển|nghèo)\Z")
_ADJECTIVES = frozenset({"đảo", "núi", "giới", "cao", "biên", "biển", "nghèo"})

# A kind's last letter before blanks and a capital, only then the two letters before: fast, because few are followed so.
_ANCHOR = compiled(
    r"[ãÃnNgGhHốỐuUoOiIpPxXT.](?=(?: ?: ?| {1,3}|(?<=\.)|(?<=P)(?=HCM))[^\W_a-z])"
    r"(?:(?<=[xX][ãÃ]|[tT.][pPxXT]|[tTpPxXQH]\.)"
    r"|(?<=ờng|ỜNG|yện|YỆN|uận|UẬN|ỉnh|ỈNH|rấn|RẤN|phố|Phố|PHỐ|khu|KHU|đảo|núi|iới|cao|iên|iển|hèo))"
)
_GAP = compiled(r" ?: ?| {0,3}")
_WORD = compiled(r"[\w.]+\Z")
_LOOK_BACK = 14
_AND = compiled(rf"(?: ?[,;]| ?,? và| cùng| &) {{1,2}}(?=[{CAPITAL}]|[0-9]{{1,2}}(?![0-9]))")
_COMMA = compiled(rf"(?:, | [-–] | \()(?=[{CAPITAL}])")
_MORE = compiled(r"(?:(?: ?[,;]| ?,? và| cùng| &| [-–]) {1,2}| \()(?=[^\W_a-z])")
_PLURAL = compiled(
    r"(?<!\w)(?:các|những|mấy|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|[0-9]{1,3})"
    r"((?: (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)(?:,| và| -|/)){0,4}) \Z"
)
_BEFORE_KIND = compiled(r"(?:các|những|mấy|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|[0-9]|và|[,/-]) \Z")
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

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every word for a kind of unit before a capital, then at what follows it."""
        view, lower = report.view, report.lower
        names = PlaceNames(report)
        done = 0
        for match in _ANCHOR.finditer(view):
            found = _kind(lower, match.end())
            gap = _GAP.match(view, match.end())
            if found is None or gap is None or found[0] < done:
                continue
            start, kind, vague = found
            at = gap.end()
            if not view[at].isupper() and kind not in _NUMBERED:
                continue
            name = names.read(at, KINDS[kind])
            if name is None or (vague and not name.known) or _is_no_name(view, start, name):
                continue
            mixed = (
                _PLURAL.search(lower, max(0, start - 48), start)
                if _BEFORE_KIND.search(lower, max(0, start - 6), start)
                else None
            )
            kind = "" if mixed and mixed[1] else kind
            done = at + len(name.text)
            span, bare = report.span(start, done), False
            place = cls(span, kind, name.text, name.level, name.known, name.run, start, bool(mixed), vague, bare)
            yield place
            if _MORE.match(view, done):
                for other in place._others(report, names):
                    done = other.span.end
                    yield other

    def _others(self, report: Report, names: PlaceNames) -> Iterator[Self]:
        """Yield the names that go on the list, or that tell without a kind where the place lies."""
        view, end = report.view, self.span.end
        while gap := _AND.match(view, end):
            name = names.read(gap.end(), (self.level,))
            if name is None or not (self.plural or (name.alone and not names.is_above(name.text, self.level))):
                break
            end = gap.end() + len(name.text)
            yield self.replace(span=report.span(gap.end(), end), name=name.text, known=name.known, run=name.run)
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
        kinds = (at for at, word in enumerate(lower) if word in KINDS or " ".join(lower[at : at + 2]) in KINDS)
        return " ".join([self.name, *words[: next(kinds, len(words))]])

    @property
    def cut(self) -> bool:
        """Whether the name is only the beginning of what may be a longer one: then nothing is sure about it."""
        return self.full != self.name

    @property
    def title(self) -> str:
        """Kind and name, as they belong together."""
        return f"{self.kind} {self.name}" if self.kind else self.name


def _kind(lower: str, end: int) -> tuple[int, str, bool] | None:
    """Return where the word for a kind that ends here starts, the kind, and whether it may well be something else."""
    word = lower[max(0, end - _LOOK_BACK) : end].rpartition(" ")[2]
    if not word.isalpha():
        match = _WORD.search(word)
        if not match:
            return None
        word = match[0]
    start = end - len(word)
    first = _FIRST.get(word, "")
    if first and lower.endswith(first, 0, start):
        return start - len(first), first + word, False
    if word in KINDS:
        return None if word == "xã" and lower.endswith("tác ", 0, start) else (start, word, False)
    short = word.replace(".", "")
    if short in SHORT:
        return (start, SHORT[short], short not in _CLEAR) if len(short) > 1 or word.endswith(".") else None
    match = _ADJECTIVE.search(lower, max(0, end - 20), end) if word in _ADJECTIVES else None
    return (match.start(), match[1], False) if match else None


def _is_no_name(view: str, start: int, name: PlaceName) -> bool:
    """Tell "XÃ HỘI", "Kinh tế - Xã Hội" and "02 xã:Xã Kim Lư" from a kind with its name."""
    first = name.run.split()[0]
    if not name.known and first.lower() in KINDS:
        return True
    if not view[start].isupper() or fold(first) != _SOCIETY:
        return False
    return not name.known or name.run.isupper() or view.endswith(("- ", "– "), 0, start)
