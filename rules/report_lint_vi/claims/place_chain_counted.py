"""What one count of units is of: "toàn tỉnh có 106 đơn vị hành chính cấp xã", "36/38 xã, phường"."""

from __future__ import annotations

from report_lint import Pattern, datetime
from report_lint.value import TYPE_CHECKING, Grade, cached_property
from report_lint_vi.claims.place_chain_status import reported_until
from report_lint_vi.mentions.place import Place
from report_lint_vi.world.gazetteer import Gazetteer, Level

if TYPE_CHECKING:
    import re

    from report_lint_vi.claims.place_chain_context import Surroundings
    from report_lint_vi.world.gazetteer import Unit

KIND = "(?:tỉnh|thành phố|thành|huyện|quận|thị xã|thị(?=,)|xã|phường|thị trấn|đặc khu)"
JOINT = Pattern(r", ?|/| ?- ?| và ")
_LEVELS = {"tỉnh": Level.PROVINCE, "huyện": Level.DISTRICT, "xã": Level.COMMUNE, "cơ sở": Level.COMMUNE}
_NAMES = {"thành": "thành phố", "thị": "thị xã"}
_DISTRICTS, _COMMUNES = {"huyện", "quận", "thị xã"}, {"xã", "phường", "thị trấn", "đặc khu"}
_ORDER = ("tỉnh", "huyện", "quận", "thị xã", "thành phố", "xã", "phường", "thị trấn", "đặc khu")
#: What says before a count that it is of all there are, and where: of the country, or of a unit of a kind.
_ALL = Pattern(
    r"(?<!\w)(?:(?:(?:trong |trên )?(?:cả|toàn)(?: bộ)?|(?:tất )?cả|100%(?: của)?) )?"
    r"(?P<of>cả nước|toàn quốc|toàn tỉnh|cả tỉnh|toàn huyện|cả huyện|toàn thành phố|cả thành phố|toàn thị xã|"
    r"toàn quận|tỉnh|huyện|thành phố|thị xã|quận|)"
    r"(?: ta| mình)?(?: hiện| hiện nay| nay| đến nay)?(?P<has> có| gồm| còn)?(?: tổng số| tổng cộng| cả thảy)? ?\Z"
)
_HAS = Pattern(r" ?(?:hiện |hiện nay |nay )?(?:có|gồm)(?: tổng số| tổng cộng| cả thảy)? \Z")
#: What says beside a count that it is of units at home.
_HERE = Pattern(r"(?<!\w)(?:toàn|trong|của|địa bàn|cả|khắp)(?: toàn)? (tỉnh|thành phố|huyện|thị xã|quận)(?!\w)")
#: What goes on after a count is of some of them: "25 xã bị thiệt hại", "12 xã (chiếm 20%)", "(trong 40 xã)".
_SOME = Pattern(
    r" ?(?:,? ?(?:[0-9]+ )?" + KIND + r"(?!\w))* ?(?:\((?=[^)]{0,30}(?:%|chiếm|trong|trên))|"
    r"(?!trực thuộc|thuộc tỉnh|thuộc huyện|trong cả nước|trên cả nước|cả nước|trong toàn|với |và [0-9]|gồm |bao gồm )"
    r"[^\W\d_])"
)
#: Between a unit and the one that it is in.
_WITHIN = frozenset({", ", " - ", " – ", " thuộc ", " của "})
_FAR, _NEAR = 48, 30
#: A count that was right within so many days before the report is left alone.
GRACE = 183
_FIRST_YEAR, _LAST_YEAR = 2005, 2027
#: Once all provinces: no one has as many of anything else that is counted in provinces.
_PROVINCES = frozenset({61, 63, 64})


class Sure(Grade):
    """Which counts of some units are wrong."""

    ONCE_AND_MORE = 0
    """One that was of all at another time, and is more than there are."""
    ONCE = 1
    """One that was of all at another time."""
    MORE = 2
    """Also one that is more than there are."""
    OTHER = 3
    """Any other than that of all."""


class Counted:
    """A count with its kinds of units."""

    def __init__(self, around: Surroundings, match: re.Match[str], number: re.Match[str]) -> None:
        """Read the kinds: ``level`` is None when they are of several levels."""
        self.around, self.match, self.number = around, match, number
        self.count = int(number["count"].replace(".", ""))
        self.words = match["kinds"] or f"đơn vị hành chính cấp {match['level']}"
        kinds = {_NAMES.get(kind, kind) for kind in JOINT.compiled.split(match["kinds"] or "")}
        self.kinds = kinds - {""}
        self.several = match["level"] is not None or len(self.kinds) > 1
        self.level = _LEVELS.get(match["level"] or "") or (
            Level.PROVINCE if "tỉnh" in kinds
            else Level.DISTRICT if kinds & _DISTRICTS and not kinds & _COMMUNES
            else Level.COMMUNE if kinds & _COMMUNES and not kinds & {*_DISTRICTS, "thành phố"}
            else None
        )  # fmt: skip
        self.names_unit = False
        self.some = bool(_SOME.match(around.report.lower, match.end()))

    @property
    def at_large(self) -> Sure:
        """How sure a count is that is said to be of all."""
        if self.match["level"] and not self.some:
            return Sure.OTHER
        return Sure.MORE if self.several else Sure.ONCE

    @property
    def in_the_country(self) -> Sure:
        """How sure a count of all in the country is: before there were two levels, official ones were a few apart."""
        since = self.around.days[0] >= Gazetteer.districts_until
        known = self.match["level"] and not self.some and (since or self.level is Level.DISTRICT)
        return Sure.OTHER if known else Sure.ONCE

    def whole(self) -> tuple[Unit | None, Sure] | None:
        """Return of what it counts all units, None for the country, and how sure that is; None when it does not."""
        lower, start = self.around.report.lower, self.number.start()
        told = _ALL.search(lower[max(0, start - _FAR) : start].rpartition("\n")[2])
        of = told["of"].rpartition(" ")[2] if told else ""
        of = "nước" if of == "quốc" else of
        has = bool(told and told["has"])
        if self.level is Level.PROVINCE:
            after = lower[self.match.end() : self.match.end() + _NEAR]
            national = of == "nước" or "cả nước" in after or "toàn quốc" in after
            if national or self.number["part"] or self.count in _PROVINCES:
                return None, Sure.OTHER if national and not self.some and has and self.several else Sure.ONCE
            return None
        if of == "nước":
            return (None, self.in_the_country) if has else None
        subject = self._subject(start)
        if subject is not None:
            self.names_unit = True
            return subject, self.at_large
        return self._at_home(of, has=has)

    def _at_home(self, of: str, *, has: bool) -> tuple[Unit, Sure] | None:
        home, ratio = self.around.home, self.number["part"] is not None
        here = of or self._here()
        unit = home.province if here == "tỉnh" else home.district if here else home.district or home.province
        if unit is None or (here and here != unit.kind.rpartition(" ")[2] and here not in ("phố", "xã")):
            return None
        if of and has:
            return unit, self.at_large
        if not self.several or (not ratio and self.match["level"]):
            return None
        return unit, Sure.MORE if here else Sure.ONCE if ratio else Sure.ONCE_AND_MORE

    def _here(self) -> str:
        """Return the kind of the unit at home that the words beside a count name; "" for none."""
        lower, start, end = self.around.report.lower, self.number.start(), self.match.end()
        for first, last in ((end, end + _NEAR), (max(0, start - _NEAR), start)):
            found = _HERE.search(lower[first:last].partition("\n")[0] if first == end else lower[first:last])
            if found:
                return found[1].rpartition(" ")[2]
        return ""

    def _subject(self, start: int) -> Unit | None:
        """Return the unit of which it is said just before that it has so many."""
        around = self.around
        place = around.report.last_before(Place, start)
        if place is None or not place.known or place.level is Level.COMMUNE or start - place.span.end > _FAR:
            return None
        if not _HAS.compiled.fullmatch(around.report.lower, place.span.end, start):
            return None
        inner = around.report.last_before(Place, place.span.start)
        if inner and around.report.lower[inner.span.end : place.span.start] in _WITHIN and inner.level > place.level:
            place = inner  # "Huyện Kim Sơn, tỉnh Ninh Bình có 25 đơn vị hành chính cấp xã"
            if not place.known or place.level is Level.COMMUNE:
                return None
        units = [unit for unit in around.gazetteer.named(place.name, place.level) if unit.during(*around.days)]
        return units[0] if len({unit.id for unit in units}) == 1 else None

    @cached_property
    def days(self) -> list[datetime.date]:
        """The days on which a count may be right: of the report, not long before it, at its period's end."""
        first, last = map(datetime.date.fromisoformat, self.around.days)
        until = reported_until(self.around.report)
        days = [last, first, first - datetime.timedelta(GRACE // 2), first - datetime.timedelta(GRACE)]
        return [*days, until] if until else days

    def right(self, unit: Unit | None) -> list[int]:
        """Return the counts that were right on the report's days or not long before, today's first."""
        days = self.days
        if self.level is Level.DISTRICT and days[3].isoformat() >= Gazetteer.districts_until:
            return [0]
        return [count for day in days for count in self._on(unit, day)] if self._on(unit, days[0]) else []

    def was(self, unit: Unit | None, count: int) -> bool:
        """Tell whether a count was right at some other time."""
        days = [datetime.date(year, month, 15) for year in range(_FIRST_YEAR, _LAST_YEAR) for month in (1, 7)]
        return any(count in self._on(unit, day) for day in days)

    def of_kind(self, unit: Unit | None, kind: str) -> list[int]:
        """Return how many there were of one kind on those days, today's first."""
        return [self._counts(unit, day).get(_NAMES.get(kind, kind), 0) for day in self.days]

    def names(self, unit: Unit | None) -> str:
        """Return the words for all kinds that there are on the report's last day, the written ones when these do."""
        there = self._counts(unit, self.days[0])
        if len(self.kinds) < 2 or self.kinds == there.keys():
            return self.words
        return ", ".join([kind for kind in _ORDER if kind in there])

    def _counts(self, unit: Unit | None, day: datetime.date) -> dict[str, int]:
        counts = self.around.gazetteer.counts(unit.id if unit else "", day.isoformat())
        return counts.get(self.level or Level.COMMUNE, {})

    def _on(self, unit: Unit | None, day: datetime.date) -> list[int]:
        """Return how many there were on a day: all of the level, and all of the kinds that are named."""
        counts = self._counts(unit, day)
        if not counts:
            return []
        named = sum(counts.get(kind, 0) for kind in self.kinds)
        whole = sum(counts.values())
        return [named, whole] if named and not self.several else [whole, named or whole]
