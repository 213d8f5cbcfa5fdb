"""The letterhead: who reports, under which number, from where; and so in which province and district."""

from __future__ import annotations

from collections import Counter

from report_lint import Mention, Value
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.place import Place
from report_lint_vi.mentions.report_date import ReportDate
from report_lint_vi.world.gazetteer import Gazetteer, Level, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Self

    from report_lint import Report, Span

#: The head ends where the title begins, at the latest after so many characters.
HEAD = 2500
_TITLE = compiled(r"\n[ *_#\t|]*báo cáo\b")
_LINE = compiled(r"[^\n\t|]+")
_STATE = ("CỘNG HÒA", "CỘNG HOÀ", "ĐỘC LẬP", "ĐẢNG CỘNG SẢN VIỆT NAM")
_CENTRAL = ("BỘ ", "CHÍNH PHỦ", "QUỐC HỘI", "TỔNG ", "THỦ TƯỚNG", "BAN CHẤP HÀNH TRUNG ƯƠNG", "KIỂM TOÁN NHÀ NƯỚC")
_ARMED = ("BỘ ĐỘI", "BỘ CHỈ HUY")
_COMMITTEE = compiled(r"(?:TỈNH|HUYỆN|THÀNH|THỊ|QUẬN) (?:ỦY|UỶ|ĐOÀN|HỘI) +(?=\w)")
_SITE_KIND = compiled(
    r"(?i)(?:thành phố|thị xã|thị trấn|tỉnh|huyện|quận|phường|xã|(?:tp|tx|tt)(?:\. ?| )|[hpqx]\. ?)\s*"
)
_MOST_WORDS = 5
#: A report without a letterhead is of the province that it names, if it does so at least so often.
_OFTEN = 2


class Home(Value):
    """One reading of where a report comes from; None below the level that its names reach."""

    province: Unit
    district: Unit | None = None
    commune: Unit | None = None


class Letterhead(Mention):
    """The head of a report. ``province`` and ``district`` are what every reading of its names agrees on, else None."""

    issuers: tuple[Span, ...]
    number: Span | None
    site: Span | None
    province: Unit | None
    district: Unit | None

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Read the head; every report has one, be it empty."""
        title = _TITLE.search(report.lower, 0, HEAD)
        end = title.start() if title else min(len(report.lower), HEAD)
        dated = report.mentions(ReportDate)
        site = dated[0].place if dated else None
        issuers = tuple(_issuers(report, end))
        homes = _Homes(report)
        readings = homes.of_issuers(issuers)
        if not readings and not any(map(_is_central, (report.view[span.start : span.end] for span in issuers))):
            readings = homes.of_site(site) or homes.most_named()
        readings = homes.preferred(readings)
        yield cls(
            report.span(0, end), issuers, _number(report, end), site,
            _agreed(home.province for home in readings), _agreed(home.district for home in readings),
        )  # fmt: skip

    @classmethod
    def of(cls, report: Report) -> Self:
        """Return the report's one letterhead."""
        return report.mentions(cls)[0]


def _issuers(report: Report, end: int) -> Iterator[Span]:
    """Yield the lines in capitals that name who reports."""
    for match in _LINE.finditer(report.view, 0, end):
        words = match[0].strip(" *_#")
        if words.isupper() and not words.startswith(_STATE) and sum(map(str.isalpha, words)) > 2:
            start = match.start() + match[0].index(words)
            yield report.span(start, start + len(words))


def _is_central(line: str) -> bool:
    """Tell whether a body of the whole country reports: its seat is nobody's home."""
    return line.startswith(_CENTRAL) and not line.startswith(_ARMED)


def _number(report: Report, end: int) -> Span | None:
    for lexeme in report.mentions(Lexeme, report.span(0, end)):
        if lexeme.reading is Reading.SYMBOL:
            return lexeme.span
    return None


def _agreed(units: Iterable[Unit | None]) -> Unit | None:
    """Return the unit when all are one and the same."""
    found = set(units)
    return found.pop() if len(found) == 1 else None


class _Homes:
    """Readings of names in one report, as of its date."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.gazetteer = report.world(Gazetteer)
        at = report.at
        self.first, self.last = (at.first.isoformat(), at.last.isoformat()) if at else ("", "9")

    def of_issuers(self, issuers: Sequence[Span]) -> list[Home]:
        """Read the lowest unit that the issuing bodies name, and let the higher ones narrow it down."""
        places = [place for span in issuers for place in self.report.mentions(Place, span)]
        names: dict[Level, list[Unit]] = {level: [] for level in Level}
        for place in places:
            units = self._in_force(place.name, place.level)
            names[place.level] += [unit for unit in units if unit.kind == place.kind] or units
        for span in issuers:
            for unit in self._named_at_the_end(self.report.view[span.start : span.end]):
                names[unit.level].append(unit)
        for level in (Level.COMMUNE, Level.DISTRICT, Level.PROVINCE):
            if names[level]:
                homes = list(dict.fromkeys(home for unit in names[level] for home in self._homes(unit)))
                above = {unit.id for upper in Level if upper < level for unit in names[upper]}
                return [home for home in homes if above & {unit.id for unit in _units(home)}] or homes
        return []

    def of_site(self, site: Span | None) -> list[Home]:
        """Read the place of the date line at whatever level it may stand."""
        if site is None:
            return []
        words = self.report.view[site.start : site.end].strip(" *_")
        kind = _SITE_KIND.match(words)
        name = words[kind.end() :] if kind and kind.end() < len(words) else words
        return [home for level in Level for unit in self._in_force(name, level) for home in self._homes(unit)]

    def most_named(self) -> list[Home]:
        """Take the province that the text names, when it does so more often than all others together."""
        counted = Counter(place.name.upper() for place in self._named(Level.PROVINCE))
        name, count = counted.most_common(1)[0] if counted else ("", 0)
        if count < _OFTEN or 2 * count <= counted.total():
            return []
        return [Home(unit) for unit in self._in_force(name, Level.PROVINCE)]

    def preferred(self, homes: list[Home]) -> list[Home]:
        """Of several readings keep those whose district, then those whose province, the text names most often."""
        for level in (Level.DISTRICT, Level.PROVINCE):
            if len({home.district.id if home.district else "" for home in homes}) < 2:
                break
            named: Counter[str] = Counter()
            for place in self._named(level):
                named.update(unit.id for unit in self._in_force(place.name, level))
            votes = [max((named[unit.id] for unit in _units(home) if unit.level is level), default=0) for home in homes]
            if level is Level.DISTRICT and len({home.district.name for home in homes if home.district}) < 2:
                continue
            homes = [home for home, vote in zip(homes, votes, strict=True) if vote == max(votes)]
        return homes

    def _named(self, level: Level) -> list[Place]:
        return [p for p in self.report.mentions(Place) if p.level is level and p.known and not p.bare]

    def _named_at_the_end(self, line: str) -> Iterator[Unit]:
        """Yield what a line ends with: a province after "SỞ Y TẾ", any unit after "HUYỆN ỦY"."""
        committee = _COMMITTEE.search(line)
        if committee:
            level = Level.PROVINCE if line.startswith("TỈNH", committee.start()) else Level.DISTRICT
            yield from self._in_force(line[committee.end() :], level)
        words = line.split()
        for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
            units = self._in_force(" ".join(words[-count:]), Level.PROVINCE)
            if units:
                yield from units
                return

    def _in_force(self, name: str, level: Level) -> list[Unit]:
        """Return the units of a name in force at the report's date, the last stretch of each."""
        units = {u.id: u for u in self.gazetteer.named(name, level) if u.during(self.first, self.last)}
        return list(units.values())

    def _homes(self, unit: Unit) -> Iterator[Home]:
        if unit.level is Level.PROVINCE:
            yield Home(unit)
            return
        for parent in self.gazetteer.parents(unit)[-1:]:
            for home in self._homes(parent):
                yield home.replace(**{unit.level.name.lower(): unit})


def _units(home: Home) -> tuple[Unit, ...]:
    return tuple([unit for unit in (home.province, home.district, home.commune) if unit])
