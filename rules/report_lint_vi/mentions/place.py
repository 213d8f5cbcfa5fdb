"""Places: a kind of administrative unit with its name ("xã Tả Ngảo"), and the names that a list adds to it."""

from __future__ import annotations

from report_lint import Mention, Span
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.place_kind import CITY, FARM, KINDS, NOT_PLAIN, NUMBERED, PLAIN, kind_before, kinds
from report_lint_vi.mentions.place_name import CAPITAL, DASH, RUN, PlaceNames
from report_lint_vi.world.gazetteer import Level
from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.place_name import PlaceName

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

    def __init__(  # noqa: D107, PLR0913, PLR0917 — see Span: this takes half of the time
        self, span: Span, kind: str, name: str, level: Level, known: bool, run: str, head: int, plural: bool,  # noqa: FBT001
        vague: bool, bare: bool,  # noqa: FBT001
    ) -> None:  # fmt: skip
        own = self.__dict__
        own["span"], own["kind"], own["name"], own["level"], own["known"] = span, kind, name, level, known
        own["run"], own["head"], own["plural"], own["vague"], own["bare"] = run, head, plural, vague, bare

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:  # noqa: C901, PLR0912, PLR0915 — one loop: calls would double its time
        """Look at every word for a kind of unit before a capital, then at what follows it."""
        view, lower, file = report.view, report.lower, report.file
        names = PlaceNames(report)
        named = {kind: names.of(levels) for kind, levels in KINDS.items()}
        goes_on = _MORE.match
        done = 0
        for match in kinds(view):
            end, at = match.end(), match.start(1)
            word = lower[end - _LOOK_BACK if end > _LOOK_BACK else 0 : end].rpartition(" ")[2]
            if word in PLAIN or (word == "xã" and not lower.endswith(NOT_PLAIN, 0, end - 2)):
                start, kind, vague = end - len(word), word, False
            else:
                found = kind_before(lower, end, word)
                if found is None:
                    continue
                start, kind, vague = found
            if start < done or (kind not in NUMBERED and not view[at].isupper()):
                continue
            if word == FARM:  # "thị trấn nông trường Mộc Châu": the name has both words in it
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
                low = start - _LOOK_BACK if start > _LOOK_BACK else 0
                lists = lower[low : start - 2].rpartition(" ")[2] in _LAST_OF_KINDS
            else:
                lists = not many and before in _BEFORE_LIST and lower.endswith(_BEFORE_LIST[before], 0, start - 2)
            if lists and (plural := _PLURAL.search(lower, max(0, start - 48), start)):
                many = True
                if plural[1] or plural[2]:
                    if kind == CITY:  # "các tỉnh, thành phố Lào Cai, Huế", "các huyện, thành phố Lào Cai"
                        name = names.of(KINDS["tỉnh" if "tỉnh" in plural[0] else "huyện"])[match[1]] or name
                    kind = ""
            text = name.text
            done = at + len(text)
            rest = start, many, vague, False
            place = cls(Span(file, start, done), kind, text, name.level, name.known, name.run, *rest)
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
        named, make = names.of(KINDS[CITY] if kind == CITY else (level,)), type(self)
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


def _is_kind(name: PlaceName) -> bool:
    """Tell "02 xã:Xã Kim Lư" from a kind with its name."""
    return name.run.partition(" ")[0].lower() in KINDS


def _is_society(view: str, start: int, name: PlaceName) -> bool:
    """Tell "XÃ HỘI" and "Kinh tế - Xã Hội" from a kind with its name."""
    if fold(name.run.partition(" ")[0]) != _SOCIETY:
        return False
    return not name.known or name.run.isupper() or view.endswith(("- ", "– "), 0, start)
