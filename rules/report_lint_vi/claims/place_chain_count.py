"""Counts of units that the gazetteer knows: "63 tỉnh, thành phố", "toàn tỉnh có 106 đơn vị hành chính cấp xã"."""

from __future__ import annotations

from report_lint import Claim, Edit, Fix, Pattern, Span, Verdict, datetime, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain_context import Surroundings
from report_lint_vi.claims.place_chain_status import reported_until
from report_lint_vi.mentions.place import Place
from report_lint_vi.world.gazetteer import Gazetteer, Level

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.world.gazetteer import Unit

_KIND = "(?:tỉnh|thành phố|thành|huyện|quận|thị xã|thị(?=,)|xã|phường|thị trấn|đặc khu)"
_UNITS = Pattern(
    r"[0-9] (?:đơn vị hành chính cấp (?P<level>tỉnh|huyện|xã|cơ sở)|"
    rf"(?P<kinds>{_KIND}(?:(?:, ?|/| ?- ?| và ){_KIND}){{0,3}}))"
    r"(?!\w)",
    " tỉnh", " huyện", " xã", " phường", " đơn vị hành chính cấp",
)  # fmt: skip
_COUNT = Pattern(r"(?<![\w.,/–-])(?:(?P<part>[0-9]{1,4}) ?/ ?)?(?P<count>[0-9]{1,2}\.[0-9]{3}|[0-9]{1,4})\Z")
_JOINT = Pattern(r", ?|/| ?- ?| và ")
_LEVELS = {"tỉnh": Level.PROVINCE, "huyện": Level.DISTRICT, "xã": Level.COMMUNE, "cơ sở": Level.COMMUNE}
_NAMES = {"thành": "thành phố", "thị": "thị xã"}
_DISTRICTS, _COMMUNES = {"huyện", "quận", "thị xã"}, {"xã", "phường", "thị trấn", "đặc khu"}
#: What says before a count that it is of all there are, and where: of the country, or of a unit of a kind.
_ALL = Pattern(
    r"(?<!\w)(?:(?:(?:trong |trên )?(?:cả|toàn)(?: bộ)?|(?:tất )?cả|100%(?: của)?) )?"
    r"(?P<of>cả nước|toàn quốc|toàn tỉnh|cả tỉnh|toàn huyện|cả huyện|toàn thành phố|cả thành phố|toàn thị xã|"
    r"toàn quận|tỉnh|huyện|thành phố|thị xã|quận|)"
    r"(?: ta| mình)?(?: hiện| hiện nay| nay| đến nay)?(?P<has> có| gồm| còn)?(?: tổng số| tổng cộng| cả thảy)? ?\Z"
)
_HAS = Pattern(r" ?(?:hiện |hiện nay |nay )?(?:có|gồm)(?: tổng số| tổng cộng| cả thảy)? \Z")
#: What goes on after a count is of some of them: "25 xã bị thiệt hại", "12 xã (chiếm 20%)", "(trong 40 xã)".
_SOME = Pattern(
    r" ?(?:,? ?(?:[0-9]+ )?" + _KIND + r"(?!\w))* ?(?:\((?=[^)]{0,30}(?:%|chiếm|trong|trên))|"
    r"(?!trực thuộc|thuộc tỉnh|thuộc huyện|trong cả nước|trên cả nước|cả nước|trong toàn|với |và [0-9])[^\W\d_])"
)
_FAR = 48
#: A count that was right within so many days before the report is left alone.
_GRACE = 183
_FIRST_YEAR, _LAST_YEAR = 2005, 2027
#: Once all provinces: no one has as many of anything else that is counted in provinces.
_PROVINCES = frozenset({61, 63, 64})


class UnitCount(Claim):
    """A count of all units of a level, in the country or in one unit; ``ways`` leads to the right one."""

    ways: tuple[Fix, ...]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every number before a kind of unit."""
        around = Surroundings(report)
        if not around.days[0]:
            return
        for match in _UNITS.finditer(report):
            number = _COUNT.search(report.lower, max(0, match.start() - 12), match.start() + 1)
            if number is None:
                continue
            counted = _Counted(around, match, number)
            count = counted.count
            if counted.level is None or (number["part"] and int(number["part"]) > count):
                continue
            whole = counted.whole()
            if whole is None:
                continue
            unit, sure = whole
            right = counted.right(unit)
            span = report.span(number.start("count"), match.end())
            if not right:
                continue
            if count in right:
                yield cls._of(span, Verdict.HOLDS, counted, unit, right[0])
            elif not _is_excused(around, span) and (sure or counted.was(unit, count)):
                yield cls._of(span, Verdict.FAILS, counted, unit, right[0])

    @classmethod
    def _of(cls, span: Span, verdict: Verdict, counted: _Counted, unit: Unit | None, right: int) -> Self:
        written = counted.number["count"]
        figure = Span(span.file, span.start, span.start + len(written))
        if not right:
            return cls(span, (figure,), verdict, says("từ ngày 01/7/2025 không còn cấp huyện"), (), ())
        text = f"{right:,}".replace(",", ".")
        told = f"{text} {counted.words}"
        where = unit.title if unit else says("cả nước")
        derivation = says("vào ngày báo cáo {where} có {told}", where=where, told=told)
        padded = text.zfill(len(written)) if written.startswith("0") else text
        way = Fix(says("viết {text}", text=padded), (Edit(figure, padded),))
        return cls(span, (figure,), verdict, derivation, (), (way,) if verdict is Verdict.FAILS else ())


class _Counted:
    """What one count is of."""

    def __init__(self, around: Surroundings, match: re.Match[str], number: re.Match[str]) -> None:
        self.around, self.match, self.number = around, match, number
        self.count = int(number["count"].replace(".", ""))
        self.words = match["kinds"] or f"đơn vị hành chính cấp {match['level']}"
        kinds = {_NAMES.get(kind, kind) for kind in _JOINT.compiled.split(match["kinds"] or "")}
        self.kinds = kinds - {""}
        self.several = match["level"] is not None or len(self.kinds) > 1
        self.level = _LEVELS.get(match["level"] or "") or (
            Level.PROVINCE if "tỉnh" in kinds
            else Level.DISTRICT if kinds & _DISTRICTS and not kinds & _COMMUNES
            else Level.COMMUNE if kinds & _COMMUNES and not kinds & {*_DISTRICTS, "thành phố"}
            else None
        )  # fmt: skip

    def whole(self) -> tuple[Unit | None, bool] | None:
        """Return of what it counts all units, None for the country, and whether it surely does; None when it does not.

        Where that is not sure, only a count that once was right is wrong.
        """
        match, around = self.match, self.around
        lower = around.report.lower
        start = self.number.start()
        before = lower[max(0, start - _FAR) : start].rpartition("\n")[2]
        told = _ALL.search(before)
        of = told["of"].rpartition(" ")[2] if told else ""
        of = "nước" if of == "quốc" else of
        ratio = self.number["part"] is not None
        some = bool(_SOME.match(lower, match.end()))
        if self.level is Level.PROVINCE:
            after = lower[match.end() : match.end() + 30]
            national = of == "nước" or "cả nước" in after or "toàn quốc" in after
            if national or ratio or self.count in _PROVINCES:
                return None, national and not some and bool(told and told["has"]) and self.several
            return None
        subject = self._subject(start)
        if subject is not None:
            return subject, match["level"] is not None and not some
        home = around.home
        unit = home.province if of == "tỉnh" else home.district if of else home.district or home.province
        if unit is None or (of and of != unit.kind.rpartition(" ")[2] and of not in ("phố", "xã")):
            return None
        has = bool(told and told["has"] and of)
        if has and not some:
            return unit, match["level"] is not None
        return (unit, False) if ratio and self.several else None

    def _subject(self, start: int) -> Unit | None:
        """Return the unit of which it is said just before that it has so many."""
        around = self.around
        place = around.report.last_before(Place, start)
        if place is None or not place.known or place.level is Level.COMMUNE or start - place.span.end > _FAR:
            return None
        if not _HAS.compiled.fullmatch(around.report.lower, place.span.end, start):
            return None
        units = [unit for unit in around.gazetteer.named(place.name, place.level) if unit.during(*around.days)]
        return units[0] if len({unit.id for unit in units}) == 1 else None

    def right(self, unit: Unit | None) -> list[int]:
        """Return the counts that were right on the report's days or not long before, today's first."""
        around = self.around
        first, last = map(datetime.date.fromisoformat, around.days)
        days = [last, first, first - datetime.timedelta(_GRACE // 2), first - datetime.timedelta(_GRACE)]
        if self.level is Level.DISTRICT and days[-1].isoformat() >= Gazetteer.known_until:
            return [0]
        if not self._on(unit, last):
            return []
        until = reported_until(around.report)
        days += [until] if until else []
        return [count for day in days for count in self._on(unit, day)]

    def was(self, unit: Unit | None, count: int) -> bool:
        """Tell whether a count was right at some other time."""
        days = [datetime.date(year, month, 15) for year in range(_FIRST_YEAR, _LAST_YEAR) for month in (1, 7)]
        return any(count in self._on(unit, day) for day in days)

    def _on(self, unit: Unit | None, day: datetime.date) -> list[int]:
        """Return how many there were on a day: all of the level, and all of the kinds that are named."""
        counts = self.around.gazetteer.counts(unit.id if unit else "", day.isoformat()).get(
            self.level or Level.COMMUNE, {}
        )
        if not counts:
            return []
        named = sum(counts.get(kind, 0) for kind in self.kinds)
        whole = sum(counts.values())
        return [named, whole] if named and not self.several else [whole, named or whole]


def _is_excused(around: Surroundings, span: Span) -> bool:
    sentence = around.sentence(span)
    quoted = around.report.view[sentence.start : span.start]
    return (
        around.changes(span)
        or around.looks_back(span, around.lately[0])
        or around.looks_back(span, _earlier(around))
        or quoted.count("“") > quoted.count("”")
    )


def _earlier(around: Surroundings) -> str:
    first = datetime.date.fromisoformat(around.days[0])
    return (first - datetime.timedelta(_GRACE)).isoformat()
