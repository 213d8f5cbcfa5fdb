"""What the places of a report are judged by: its home, the days around its date, the words beside a name."""

from __future__ import annotations

from report_lint import datetime
from report_lint.value import TYPE_CHECKING, cached_property
from report_lint_vi.claims.place_chain_words import tells_of_abroad, tells_of_changes
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.date import Date
from report_lint_vi.mentions.letterhead import Letterhead
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.place import Place
from report_lint_vi.world.gazetteer import Gazetteer, Level, Unit
from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from report_lint import Report, Span
    from report_lint_vi.mentions.place_chain import PlaceChain

#: Names and borders of the last two years are still written, those of the next half-year already.
GRACE_BEFORE, GRACE_AFTER = 731, 183
#: The old kind of a unit is still written for a year.
KIND_BEFORE = 366
#: Communes of this kind ended with the districts.
_TOWN = "thị trấn"


class Surroundings:
    """One report's home and days, and the units that its names can mean on them."""

    def __init__(self, report: Report) -> None:
        """Keep the report; everything else is found when it is asked for."""
        self.report = report
        self._named: dict[tuple[str, Level], tuple[Unit, ...]] = {}
        self.headings: dict[tuple[Span, Level], Unit | None] = {}

    @cached_property
    def gazetteer(self) -> Gazetteer:
        return self.report.world(Gazetteer)

    @cached_property
    def home(self) -> Letterhead:
        return Letterhead.of(self.report)

    @cached_property
    def days(self) -> tuple[str, str]:
        """The first and last day of the report (ISO); ("", "") when it has no date."""
        at = self.report.at
        return (at.first.isoformat(), at.last.isoformat()) if at else ("", "")

    @cached_property
    def window(self) -> tuple[str, str]:
        """The days on which a unit must have been in force to be named."""
        at = self.report.at
        if at is None or at.first.year < 3 or at.last.year > 9990:
            return "", ""
        day = datetime.timedelta(1)
        return (at.first - GRACE_BEFORE * day).isoformat(), (at.last + GRACE_AFTER * day).isoformat()

    @cached_property
    def lately(self) -> tuple[str, str]:
        """The days on which a unit must have been of a kind to be called that."""
        since = datetime.date.fromisoformat(self.days[0]) - datetime.timedelta(KIND_BEFORE)
        return max(self.window[0], since.isoformat()), self.window[1]

    def knows(self, level: Level) -> bool:
        """Tell whether every unit of a level is known for the whole time, so that absence proves something."""
        first, last = self.window[0], self.days[1]
        return (
            bool(first)
            and first >= Gazetteer.known_from
            and (level is not Level.COMMUNE or last < Gazetteer.known_until or last < self.gazetteer.complete_until)
        )

    def named(self, name: str, level: Level) -> tuple[Unit, ...]:
        """Return the units of a name and level that were in force within the window."""
        found = self._named.get((name, level))
        if found is None:
            units = self.gazetteer.named(name, level)
            found = self._named[name, level] = tuple([unit for unit in units if unit.during(*self.window)])
        return found

    def is_only_to_come(self, place: Place) -> bool:
        """Tell whether nothing has borne the name yet."""
        last = self.window[1]
        return all(unit.start > last for unit in self.gazetteer.named(place.name, place.level))

    def meant(self, place: Place, above: Sequence[Place]) -> tuple[Unit, ...]:
        """Return the units that a place can be, where what is written above it lets it lie, else anywhere."""
        units = self.named(place.name, place.level)
        if above and above[0].known:
            within = {unit.id for unit in self.meant(above[0], above[1:])}
            return tuple([unit for unit in units if self.lies_in(unit, within)]) or units
        return units

    def lies_in(self, unit: Unit, ids: set[str]) -> bool:
        """Tell whether a unit lay in one of those within the window, or what it became."""
        if unit.parent in ids or any(
            parent.parent in ids for parent in self.gazetteer.parents(unit) if parent.during(*self.window)
        ):
            return True
        ended = unit.level is Level.COMMUNE and self.window[1] >= unit.end == Gazetteer.known_until
        return ended and any(heir.parent in ids for heir in self.gazetteer.successors(unit))

    def below(self, units: Iterable[Unit], level: Level) -> list[Unit]:
        """Return the units of a level that lay in any of those within the window, those of the report's days first."""
        found: list[Unit] = []
        searched: set[str] = set()
        for unit_id in dict.fromkeys([unit.id for unit in units]):
            for child in self.gazetteer.children(unit_id, level):
                if child.id in searched or not child.during(*self.window):
                    continue
                if child.level is level:
                    found.append(child)
                else:
                    searched.add(child.id)
                    found += self.below([child], level)
        return sorted(found, key=lambda unit: not unit.during(*self.days))

    def where(self, unit: Unit) -> str:
        """Return what a unit lies in: "huyện Sìn Hồ, tỉnh Lai Châu"."""
        titles: list[str] = []
        while parents := self.gazetteer.parents(unit):
            unit = max(parents, key=lambda parent: parent.during(*self.window))
            titles.append(unit.title)
        return ", ".join(titles)

    def province(self, unit: Unit) -> str:
        """Return the id of the province that a unit lies in."""
        while unit.level is not Level.PROVINCE:
            unit = self.gazetteer.parents(unit)[-1]
        return unit.id

    def out_of_force(self, chain: PlaceChain) -> Unit | None:
        """Return the unit that was meant, when it and all that could be meant had ended or was still to come."""
        place, gazetteer = chain.place, self.gazetteer
        first = self.days[0]
        if self._is_doubtful(place):
            return None
        town = place.kind == _TOWN and first >= Gazetteer.known_until  # a commune of the name is another unit
        units = tuple([unit for unit in gazetteer.named(place.name, place.level) if not town or unit.kind == _TOWN])
        narrowed = False
        for other in chain.above if chain.sure else ():
            ids = {unit.id for unit in gazetteer.named(other.name, other.level)}
            inside = [unit for unit in units if self._ever_in(unit, ids)]
            if other.known and not inside:
                return None
            units, narrowed = tuple(inside) or units, narrowed or bool(inside)
        if not chain.above and place.level is not Level.PROVINCE:
            ids = {unit.id for unit in (self.home.district, self.home.province) if unit}
            inside = [unit for unit in units if self._ever_in(unit, ids)]
            units, narrowed = tuple(inside) or units, bool(inside)
        if not units or (not town and any(self._goes_on(unit) for unit in units)):
            return None
        past = [unit for unit in units if unit.end and unit.end <= first]
        if past:
            last_day = max(unit.end for unit in past)
            ended = {unit.id: unit for unit in past if unit.end == last_day}
            return next(iter(ended.values())) if len(ended) == 1 else None
        sure = narrowed or place.level is Level.PROVINCE
        return min(units, key=lambda unit: unit.start) if sure and first >= Gazetteer.known_from else None

    def _is_doubtful(self, place: Place) -> bool:
        """Tell whether nothing is sure of a place's time: it may be another's name, or a unit of another level."""
        if not place.known or place.vague or place.cut or (place.listed and not place.plural):
            return True
        last = self.days[1]
        if place.level is Level.COMMUNE:
            return last >= Gazetteer.known_until and not self.knows(place.level)
        other = Level.PROVINCE if place.level is Level.DISTRICT else Level.DISTRICT
        return not place.kind and bool(self.gazetteer.on(place.name, last, other))  # "các tỉnh, thành phố Hà Nam, Huế"

    def _goes_on(self, unit: Unit) -> bool:
        """Tell whether something of a unit's name is in force on the report's days, in its own place or an heir's."""
        if unit.during(*self.days):
            return True
        key = fold(unit.name)
        return any(
            other.during(*self.days) and other.level is unit.level and fold(other.name) == key
            for others in (self.gazetteer.units(unit.id), self.gazetteer.successors(unit))
            for other in others
        )

    def _ever_in(self, unit: Unit, ids: set[str]) -> bool:
        """Tell whether a unit lay in one of those at any time, or what it became at the end of the districts."""
        gazetteer = self.gazetteer
        if unit.parent in ids or any(parent.parent in ids for parent in gazetteer.parents(unit)):
            return True
        ended = unit.level is Level.COMMUNE and unit.end == Gazetteer.known_until
        return ended and any(heir.parent in ids for heir in gazetteer.successors(unit))

    def sentence(self, span: Span) -> Span:
        """Return the stretch between stops and semicolons that holds a span."""
        around = Sentence.around(self.report, span.start)
        start, end = (around.span.start, around.span.end) if around else (span.start, span.end)
        low = self.report.view.rfind(";", start, span.start) + 1
        high = self.report.view.find(";", span.end, end)
        return self.report.span(low or start, high if high >= 0 else end)

    def changes(self, span: Span) -> bool:
        """Tell whether the words around speak of units being changed, or of what they once were."""
        around = self.sentence(span)
        return tells_of_changes(self.report.lower[around.start : around.end])

    def is_abroad(self, span: Span) -> bool:
        """Tell whether the words around name another country."""
        around = self.sentence(span)
        return tells_of_abroad(self.report.lower[around.start : around.end])

    def looks_back(self, span: Span, end: str) -> bool:
        """Tell whether the words around name a day or year up to a day; a day without its year is of the report's."""
        around = self.sentence(span)
        said = [date for date in self.report.mentions(Date, around) if date.year or date.day]
        dates = [date.days(int(self.days[1][:4] or 0)) for date in said]
        if any(days and days.first.isoformat() <= end for days in dates):
            return True
        years = (each for each in self.report.mentions(Lexeme, around) if each.reading in (Reading.YEAR, Reading.YEARS))
        return any(min(each.parts) < end and len(each.parts[0]) == 4 for each in years)

    def is_elsewhere(self, span: Span, besides: Container[int] = ()) -> bool:
        """Tell whether the words around name a district or province away from home, not counting some by offset."""
        province = self.home.province
        for place in self.report.mentions(Place, self.sentence(span)):
            if place.span.start in besides:
                continue
            if place.level is not Level.COMMUNE and (place.known or place.level is Level.PROVINCE):
                units = self.named(place.name, place.level)
                if province is None or all(self.province(unit) != province.id for unit in units):
                    return True
        return False
