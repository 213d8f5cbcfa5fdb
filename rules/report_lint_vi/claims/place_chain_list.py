"""Counts of units that are then named, and units that one report spells in two ways."""

from __future__ import annotations

from unicodedata import normalize

from report_lint import Claim, Edit, Fix, Pattern, Related, Span, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.place import Place
from report_lint_vi.mentions.place_kind import KINDS
from report_lint_vi.mentions.place_name import CAPITAL, PlaceNames
from report_lint_vi.world.gazetteer import Gazetteer
from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.world.gazetteer import Level

_WORDS = {"hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "bảy": 7, "chín": 9}
_KIND = "(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)"
_BEFORE = Pattern(
    r"(?<![\w.,/–-])(?P<count>[0-9]{1,2}|hai|ba|bốn|sáu|bảy|chín)"
    rf"(?P<kinds>(?: {_KIND}(?:,| và| -|/)){{0,4}}) \Z"
)
#: Words after which a number is a name or a number of something else: "khu vực 3 xã A, B", "tháng 3 xã A, B".
_NUMBERED = Pattern(
    r"(?<!\w)(?:khu|vực|vùng|loại|nhóm|cụm|khối|tổ|đội|đợt|lần|kỳ|quý|tháng|năm|ngày|điều|khoản|mục|số|lớp|tuyến|lô|"
    r"giai đoạn|cấp|mức|bảng|biểu|phụ lục|chương|dự án|hơn|trên|gần|khoảng|ít nhất|trong|trừ|ngoài)\s*\Z"
)
_BRACKET = Pattern(
    r"(?<![\w.,/–-])(?P<count>0?[2-9]|[1-3][0-9]) "
    rf"(?P<kinds>{_KIND}(?:(?:, ?|/| ?- ?| và ){_KIND}){{0,3}}) ?"
    r"\((?:gồm:? |các xã |xã )?(?P<list>[^()\n:0-9]{5,400})\)",
    "xã (", "phường (", "thị trấn (", "huyện (", "quận (", "thị xã (", "thành phố (",
)  # fmt: skip
_JOINT = Pattern(r" ?[,;](?: và)? | và ")
#: What may stand between two units of one list, and what says that it goes on, or may.
_AND = Pattern(r"(?: ?[,;]| ?,? và| cùng| &) {1,2}\Z")
_OPEN = Pattern(rf" ?(?:và|cùng|&|\(|…|\.\.|-|–|/|[,;] ?(?:v\.v|vv|…|\.\.|và|[{CAPITAL.lower()}]{{0,7}} ?{_KIND}))")
_CAPITALS = Pattern(rf" ?[,;:]? ?(?:[{CAPITAL}0-9]|\Z)")
_MARK = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}
_MARKS_BETWEEN = str.maketrans(dict.fromkeys("'’‘ʼ`´.") | dict.fromkeys("-‐‑‒–—/", " ") | {"ð": "đ"})
_FAR = 48


class NamedUnits(Claim):
    """A count of units with the units after it: as many as it says, or not."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every list that begins with a number, then at every bracket after one."""
        places = report.mentions(Place)
        for at, place in enumerate(places):
            if place.plural and not place.listed:
                start = place.span.start
                match = _BEFORE.search(report.lower, max(0, start - _FAR), start)
                if match and not _NUMBERED.search(report.lower, max(0, match.start() - 16), match.start()):
                    named = _listed(report, places, at, mixed=bool(match["kinds"]))
                    if named:
                        alone = sum(other.head == place.head for other in places[at : at + len(named)])
                        yield cls._of(report, match["count"], match.span("count"), named, alone)
        names = PlaceNames(report)
        for match in _BRACKET.finditer(report):
            pieces = [*_pieces(report, match.start("list"), match.end("list"))]
            levels = {KINDS[kind][-1] for kind in KINDS if kind in match["kinds"]}
            if len(pieces) > 1 and all(_is_name(report, names, piece, levels) for piece in pieces):
                yield cls._of(report, match["count"], match.span("count"), pieces)

    @classmethod
    def _of(
        cls, report: Report, words: str, where: tuple[int, int], named: Sequence[Span], alone: int | None = None
    ) -> Self:
        """Judge a count by the names after it; ``alone`` of these are of the kind that the count is of."""
        count = _WORDS.get(words) or int(words)
        verdict = Verdict.HOLDS if count in (len(named), alone) else Verdict.FAILS
        span = report.span(*where)
        derivation = says("ghi {count}, nhưng nêu tên {named}", count=words, named=len(named))
        evidence = (Related(named[0].to(named[-1]), says("các tên được nêu")),)
        return cls(span, (span,), verdict, derivation, evidence)


def _listed(report: Report, places: Sequence[Place], at: int, *, mixed: bool) -> list[Span]:
    """Return the names of a list that surely ends with the last of them; nothing for any other.

    ``mixed``: several kinds stand before it, so that a kind within may begin anew: "36 xã, phường A, phường B".
    """
    first = places[at]
    named = [first]
    for place in places[at + 1 :]:
        end = named[-1].span.end
        if place.span.start - end > 8 or not _AND.match(report.lower, end, place.span.start):
            break
        if place.head != first.head and (mixed or place.level is not first.level):
            return []
        named.append(place)
    after = named[-1].span.end
    if any(not place.known or place.cut or place.bare for place in named) or len(named) < 2:
        return []
    if _OPEN.match(report.lower, after) or _CAPITALS.match(report.view, after, after + 3):
        return []
    return [place.span for place in named]


def _pieces(report: Report, start: int, end: int) -> Iterator[Span]:
    for joint in _JOINT.compiled.finditer(report.lower, start, end):
        yield report.span(start, joint.start())
        start = joint.end()
    yield report.span(start, end)


def _is_name(report: Report, names: PlaceNames, span: Span, levels: set[Level]) -> bool:
    """Tell whether a piece of a list is a known name of one of the levels, with or without its kind."""
    inside = report.mentions(Place, span)
    if inside:
        return inside[0].span == span and inside[0].known
    return any(
        name is not None and name.alone and name.text == report.view[span.start : span.end]
        for name in (names.read(span.start, (level,)) for level in levels)
    )


class SpeltTwice(Claim):
    """A place that is spelt in another way than elsewhere in the report, though both are the same name."""

    ways: tuple[Fix, ...]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare every spelling of a name with the first one, or with the official one where the report has it."""
        named: dict[tuple[Level, str], list[Place]] = {}
        for place in report.mentions(Place):
            if place.known and not place.cut and not place.name[0].isdigit() and place.name[:2] != "NT":
                named.setdefault((place.level, place.name), []).append(place)
        spelt: dict[tuple[Level, str], dict[str, list[Place]]] = {}
        for (level, name), places in named.items():
            spelt.setdefault((level, fold(name)), {}).setdefault(_letters(name), []).extend(places)
        for (level, _), spellings in spelt.items():
            if len(spellings) > 1:
                yield from cls._of(report, level, spellings)

    @classmethod
    def _of(cls, report: Report, level: Level, spellings: dict[str, list[Place]]) -> Iterator[Self]:
        first = next(iter(spellings.values()))[0]
        at = report.at
        days = (at.first.isoformat(), at.last.isoformat()) if at else ("", "9")
        units = report.world(Gazetteer).named(first.name, level)
        units = tuple([unit for unit in units if unit.during(*days)]) or units
        official = next((unit.name for unit in units if _letters(unit.name) in spellings), "")
        main = spellings.get(_letters(official), [first])[0]
        for letters, places in spellings.items():
            if places[0] is main or letters == _letters(official):
                continue
            for place in sorted(places, key=lambda place: place.span.start):
                text = official or main.name
                text = text.upper() if place.name.isupper() else text
                span = report.span(place.span.end - len(place.name), place.span.end)
                derivation = says("{one} và {other} là cùng một tên", one=main.name, other=place.name)
                evidence = (Related(main.span, says("viết là {name}", name=main.name)),)
                way = Fix(says("viết {text}", text=text), (Edit(span, text),))
                yield cls(span, (), Verdict.FAILS, derivation, evidence, (way,))


def _letters(name: str) -> str:
    """Return the letters and tones of a name, wherever in a syllable the tone's mark stands, without dashes."""
    words = normalize("NFD", name.lower()).translate(_MARKS_BETWEEN).split()
    syllables = [
        "".join([letter for letter in syllable if letter not in _MARK])
        + "".join([letter for letter in syllable if letter in _MARK])
        for syllable in words
    ]
    return "".join(syllables)
