"""Judges a chain of places by the gazetteer."""

from __future__ import annotations

from report_lint import Message, Value, Verdict, says
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.claims.place_chain_names import ANY, changed_syllables, near_names, scopes
from report_lint_vi.world.gazetteer import Level, Unit
from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint_vi.claims.place_chain_context import Surroundings
    from report_lint_vi.mentions.place import Place
    from report_lint_vi.mentions.place_chain import PlaceChain


_SYLLABLES = 9


class Fault(Choice):
    """What is wrong with a place."""

    PARENT = "parent"
    NAME = "name"
    KIND = "kind"
    ENDED = "ended"
    FUTURE = "future"


class Judged(Value):
    """What was found of the place that stands ``at`` steps above the first of its chain.

    ``meant`` stands for the place ``target`` steps above the first, of which the first ``length`` letters are its name.
    ``until`` is the day (ISO) before which it lay where it is said to, if it ever did. ``parents`` stand for the place
    above it, where that may be wrong instead of its name.
    """

    verdict: Verdict
    at: int = 0
    fault: Fault | None = None
    derivation: Message = Message("")
    target: int = 0
    meant: tuple[Unit, ...] = ()
    length: int = 0
    until: str = ""
    parents: tuple[Unit, ...] = ()


class Judge:
    """Judges the chains of one report."""

    def __init__(self, around: Surroundings) -> None:
        """Keep what the report's places are judged by."""
        self._around = around

    def chain(self, chain: PlaceChain, heading: Unit | None = None) -> Iterator[Judged]:
        """Yield what is known of the first place of a chain, and of the second where the first proves it wrong."""
        place, above = chain.place, chain.above
        if not self._around.knows(place.level) or (place.listed and not place.plural):
            return
        if not above or not chain.sure or (above[0].known and above[0].cut):
            upper = self._bracketed(place, above) if chain.aside else ()
            found = [*self._in_parent(place, upper, down=False)] if upper else []
            yield from found or self._alone(place, heading)
        elif above[0].known:
            yield from self._in_parent(place, above, down=chain.down)
        else:
            for among in scopes(self._around, above[0], above[1:]):
                _, meant = near_names(above[0], among)
                if meant:
                    yield from self._name(place, self._around.below(meant[:1], place.level))
                    return

    def _bracketed(self, place: Place, above: Sequence[Place]) -> Sequence[Place]:
        """Return what names without a kind in a bracket stand for, where home or a stated province makes that sure.

        Nothing is returned when they may as well stand for something that holds the place.
        """
        around, name = self._around, above[0]
        upper = [other for other in above[1:] if other.level is Level.PROVINCE and other.known]
        province = next(iter(around.meant(upper[0], ())), None) if upper else around.home.province
        units = around.named(place.name, place.level)
        provinces = around.named(name.name, Level.PROVINCE)
        districts = around.named(name.name, Level.DISTRICT)
        ids = {unit.id for unit in (*provinces, *districts)}
        holds = any(around.lies_in(unit, ids) for unit in units)
        if province is None or (holds and (provinces or not upper)):
            return ()
        if provinces:
            near = province.id in ids or all(around.province(unit) == province.id for unit in units)
            return (name.replace(kind=provinces[-1].kind, level=Level.PROVINCE),) if units and near else ()
        there = {unit.id: unit for unit in districts if unit.parent == province.id}
        if place.level is not Level.COMMUNE or len(there) != 1:
            return ()
        (district,) = there.values()
        stated = name.replace(kind=province.kind, name=province.name, run=province.name, level=Level.PROVINCE)
        return name.replace(kind=district.kind), stated

    def _alone(self, place: Place, heading: Unit | None) -> Iterator[Judged]:
        if place.known and not place.cut and not self._around.is_only_to_come(place):
            return
        for among in scopes(self._around, place, (), heading):
            found = [*self._name(place, among)]
            yield from found
            if found or any(fold(unit.name) == fold(place.name) for unit in among):
                return

    def _in_parent(self, place: Place, above: Sequence[Place], *, down: bool) -> Iterator[Judged]:
        around, parent = self._around, above[0]
        parents = around.meant(parent, above[1:])
        if not parents or not around.knows(parent.level):
            return
        ids = {unit.id for unit in parents}
        units = around.named(place.name, place.level)
        if any(around.lies_in(unit, ids) for unit in units):
            longer = self._name(place, around.below(parents, place.level), parent) if place.cut else ()
            marked = [
                case for case in longer if not any(changed_syllables(place.full, unit.name) for unit in case.meant)
            ]
            yield from marked or (Judged(
                Verdict.HOLDS, derivation=says("{title} thuộc {parent}", title=place.title, parent=parent.title)
            ),)  # fmt: skip
            return
        if down and len(above) < 2 and units and self._is_at_home(units):
            return
        spelling = [*self._name(place, around.below(parents, place.level), parent)]
        if spelling and place.known and not place.cut and units:
            spelling = [*self._against(spelling[0], place, above, units)]
        if spelling:
            yield from spelling
        elif self._has_ended_in(place, ids) or (place.known and (not units or place.cut)):
            return
        elif not self._fits_above(above):
            yield from self._name(place, around.below(around.meant(above[1], above[2:]), place.level))
        elif not self._is_beside(units, parents) and (meant := self._meant_parent(place, above)):
            district, commune = meant
            yield Judged(Verdict.FAILS, 1, Fault.PARENT, says(
                "{parent} thuộc {where}; ở {upper} có {meant}, nơi có {child}",
                parent=parents[0].title, where=around.where(parents[0]), upper=around.where(district),
                meant=district.title, child=commune.title,
            ), 1, (district,))  # fmt: skip
            yield from self._name(place, [commune])
        elif units:
            from report_lint_vi.claims.place_chain_misplaced import misplaced

            yield misplaced(self._around, place, above, units)

    def _against(
        self, spelling: Judged, place: Place, above: Sequence[Place], units: Sequence[Unit]
    ) -> Iterator[Judged]:
        """Weigh a near name against the parent of the very name: the likelier slip comes first, the other is told too.

        Next to a unit of the name in the same province, only marks can have slipped; elsewhere one syllable of a
        commune's name: there are many of these.
        """
        from report_lint_vi.claims.place_chain_misplaced import misplaced

        around = self._around
        provinces = {around.province(unit) for unit in around.meant(above[0], above[1:])}
        local = any(around.province(unit) in provinces for unit in units)
        most = _SYLLABLES if place.level < Level.COMMUNE and not local else 1 - local
        if all(changed_syllables(place.name, unit.name) <= most for unit in spelling.meant):
            parents = misplaced(self._around, place, above, units).meant[:1] if local else ()
            yield spelling.replace(meant=spelling.meant[: 2 - len(parents)], parents=parents)

    def _name(self, place: Place, among: Sequence[Unit], parent: Place | None = None) -> Iterator[Judged]:
        """Yield the finding that a name is nobody's among units and near to somebody's."""
        written = fold(place.full if parent and place.cut else place.name)
        if not among or place.vague or any(fold(unit.name) == written for unit in among):
            return
        name, meant = near_names(place, among, beside_parent=parent is not None)
        if meant:
            title = f"{place.kind} {name}".strip()
            near = " hoặc ".join(unit.title for unit in meant)
            if parent:
                derivation = says(
                    "{parent} không có {title}; gần nhất là {near}", parent=parent.title, title=title, near=near
                )
            else:
                where = self._around.where(meant[0]) if len(meant) == 1 else ""
                near = f"{near}, {where}" if where else near
                derivation = says("không có {title}; gần nhất là {near}", title=title, near=near)
            yield Judged(Verdict.FAILS, 0, Fault.NAME, derivation, 0, meant, len(name))

    def _has_ended_in(self, place: Place, ids: set[str]) -> bool:
        """Tell whether a unit of the name lay there and is no more: another matter than where it lies."""
        gazetteer, window = self._around.gazetteer, self._around.window
        for unit in gazetteer.named(place.name, place.level):
            if unit.parent in ids or any(parent.parent in ids for parent in gazetteer.parents(unit)):
                return not any(other.during(*window) for other in gazetteer.units(unit.id))
        return False

    def _fits_above(self, above: Sequence[Place]) -> bool:
        """Tell whether the parent itself lies where it is said to."""
        if len(above) < 2 or not above[1].known:
            return True
        within = {unit.id for unit in self._around.meant(above[1], above[2:])}
        return any(self._around.lies_in(unit, within) for unit in self._around.meant(above[0], above[1:]))

    def _is_beside(self, units: Sequence[Unit], parents: Sequence[Unit]) -> bool:
        """Tell whether a unit of the name lies in the province of the written parent: then that is where it lies."""
        provinces = {self._around.province(parent) for parent in parents}
        return any(self._around.province(unit) in provinces for unit in units)

    def _meant_parent(self, place: Place, above: Sequence[Place]) -> tuple[Unit, Unit] | None:
        """Return the district at home of a like name, and in it the commune of the place's name or of a like one."""
        parent = above[0]
        if len(above) > 1 or parent.level is not Level.DISTRICT:
            return None
        for among in scopes(self._around, parent):
            for district in near_names(parent, among, limit=ANY)[1]:
                communes = self._around.below([district], place.level)
                likely = [unit for unit in communes if fold(unit.name) == fold(place.name)]
                likely += near_names(place, communes)[1]
                if likely:
                    return district, likely[0]
        return None

    def _is_at_home(self, units: Sequence[Unit]) -> bool:
        home = self._around.home.province
        return home is None or any(self._around.province(unit) == home.id for unit in units)
