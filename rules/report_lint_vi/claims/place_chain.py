"""Where a place is said to lie, against where it lay; and names that are nobody's, but near to somebody's."""

from __future__ import annotations

from enum import StrEnum

from report_lint import Claim, Edit, Fix, Message, Related, Value, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain_context import Surroundings
from report_lint_vi.claims.place_chain_names import ANY, CLOSE, LIKELY, Nearest, near_names
from report_lint_vi.mentions.place_chain import PlaceChain
from report_lint_vi.world.gazetteer import Level, Unit
from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.place import Place


class Fault(StrEnum):
    """What is wrong with a place."""

    PARENT = "parent"
    NAME = "name"


class Judged(Value):
    """What was found of the place that stands ``at`` steps above the first of its chain.

    ``meant`` stands for the place ``target`` steps above the first, of which the first ``length`` letters are its name.
    """

    verdict: Verdict
    at: int = 0
    fault: Fault | None = None
    derivation: Message = Message("")
    target: int = 0
    meant: tuple[Unit, ...] = ()
    length: int = 0


class PlaceStanding(Claim):
    """A place with what is written as lying above it: in its place, or with a fault and the ways out of it."""

    place: Place
    fault: Fault | None
    ways: tuple[Fix, ...]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Judge every chain, each wording only once, and leave out what the words around excuse."""
        around = Surroundings(report)
        if not around.window[0]:
            return
        judge = _Judge(around)
        memo: dict[tuple[object, ...], tuple[Judged, ...]] = {}
        told: set[tuple[Place, Fault | None]] = set()
        for chain in report.mentions(PlaceChain):
            places = (chain.place, *chain.above)
            words = [(place.kind, place.name, place.level, place.bare) for place in places]
            key = (*words, chain.place.run, chain.place.listed, chain.place.plural, chain.sure, chain.down)
            if key not in memo:
                memo[key] = tuple(judge.chain(chain))
            for judged in memo[key]:
                place = places[judged.at]
                if (place, judged.fault) not in told and not _is_excused(around, chain, judged):
                    told.add((place, judged.fault))
                    yield cls._of(report, places, judged)

    @classmethod
    def _of(cls, report: Report, places: Sequence[Place], judged: Judged) -> Self:
        place = places[judged.at]
        span = place.span
        if judged.length:
            span = report.span(span.start, span.end - len(place.name) + judged.length)
        other = places[judged.at - 1] if judged.at else places[min(1, len(places) - 1)]
        related = judged.fault is Fault.PARENT and other is not place
        evidence = (Related(other.span, says("đi liền với tên này")),) if related else ()
        ways = tuple([_way(report, places[judged.target], unit, judged.length) for unit in judged.meant])
        return cls(span, (), judged.verdict, judged.derivation, evidence, place, judged.fault, ways)


def _way(report: Report, place: Place, unit: Unit, length: int) -> Fix:
    """Offer a unit's name for a place's; its kind too, where that differs."""
    start, end = place.span.start, place.span.end
    name = end - len(place.name)
    same = place.kind in ("", unit.kind) or place.listed
    text = unit.name if same else unit.title
    if report.view[name:end].isupper():
        text = text.upper()
    return Fix(says("viết {text}", text=text), (Edit(report.span(name if same else start, name + length if length else end), text),))


def _is_excused(around: Surroundings, chain: PlaceChain, judged: Judged) -> bool:
    """Tell whether the words around speak of other times, or of a place away from home."""
    if judged.fault is None:
        return False
    alone = not chain.above or not chain.sure
    if judged.fault is Fault.NAME and alone and chain.place.level is not Level.PROVINCE and around.is_elsewhere(chain.span):
        return True
    return around.changes(chain.span)


class _Judge:
    """Judges chains by the gazetteer."""

    def __init__(self, around: Surroundings) -> None:
        self.around = around
        self.nearest = Nearest(around)

    def chain(self, chain: PlaceChain) -> Iterator[Judged]:
        """Yield what is known of the first place of a chain, and of the second where the first proves it wrong."""
        place, above = chain.place, chain.above
        if not self.around.knows(place.level) or (place.listed and not place.plural):
            return
        if not above or not chain.sure:
            yield from self._name(place, self.nearest.home(place))
        elif above[0].known:
            yield from self._in_parent(place, above, down=chain.down)
        else:
            meant = next(near_names(above[0], self.nearest.home(above[0], above[1:])), None)
            if meant:
                yield from self._name(place, self.around.below(meant[1][:1], place.level))

    def _in_parent(self, place: Place, above: Sequence[Place], *, down: bool) -> Iterator[Judged]:
        around, parent = self.around, above[0]
        parents = around.meant(parent, above[1:])
        if not parents or not around.knows(parent.level):
            return
        ids = {unit.id for unit in parents}
        units = around.named(place.name, place.level)
        if any(around.lies_in(unit, ids) for unit in units):
            yield Judged(Verdict.HOLDS)
            return
        below = around.below(parents, place.level)
        spelling = [judged.replace(derivation=says(
            "{parent} không có {title}; gần nhất là {near}",
            parent=parent.title, title=place.title, near=_titles(judged.meant),
        )) for judged in self._name(place, below, even_known=True)]  # fmt: skip
        if spelling:
            yield from spelling
            return
        if self._has_ended_in(place, ids) or (place.known and not units):
            return
        if not self._fits_above(above):
            yield from self._name(place, around.below(around.meant(above[1], above[2:]), place.level))
            return
        meant = self._meant_parent(place, above)
        if meant:
            home, child = meant
            yield Judged(Verdict.FAILS, 1, Fault.PARENT, says(
                "{parent} thuộc {where}; ở {upper} có {meant}, nơi có {child}",
                parent=parents[0].title, where=around.where(parents[0]), upper=around.where(home),
                meant=home.title, child=child.title,
            ), 1, (home,))  # fmt: skip
            yield from self._name(place, [child])
        elif units and not (down and len(above) < 2 and self._is_at_home(units)):
            yield self._misplaced(place, above, units)

    def _misplaced(self, place: Place, above: Sequence[Place], units: Sequence[Unit]) -> Judged:
        around, parent = self.around, above[0]
        provinces = {around.province(unit) for unit in around.meant(parent, above[1:])}
        ordered = sorted(units, key=lambda unit: around.province(unit) not in provinces)
        close = [unit for unit in ordered if around.province(unit) in provinces] or ordered
        if len(close) > 2:
            derivation = says("{parent} không có {title}", parent=parent.title, title=place.title)
        else:
            derivation = says(
                "{parent} không có {title}; {title} thuộc {where}",
                parent=parent.title, title=place.title, where=" hoặc ".join(map(around.where, close)),
            )  # fmt: skip
        right = [unit for unit in around.gazetteer.parents(close[0]) if unit.during(*around.window)][-1:]
        ways = tuple(right) if len(close) == 1 and parent.level == close[0].level - 1 else ()
        return Judged(Verdict.FAILS, 0, Fault.PARENT, derivation, 1, ways)

    def _name(self, place: Place, among: Sequence[Unit], *, even_known: bool = False) -> Iterator[Judged]:
        """Yield the finding that a name is nobody's among units and near to somebody's."""
        if not among or place.vague or any(fold(unit.name) == fold(place.name) for unit in among):
            return
        if place.known and not even_known and place.run == place.name:
            return
        for name, meant in near_names(place, among, limit=LIKELY if even_known else CLOSE, even_known=even_known):
            title = f"{place.kind} {name}".strip()
            where = self.around.where(meant[0])
            derivation = says(
                "không có {title}; gần nhất là {near}",
                title=title, near=_titles(meant) + (f", {where}" if where and len(meant) == 1 else ""),
            )  # fmt: skip
            yield Judged(Verdict.FAILS, 0, Fault.NAME, derivation, 0, meant, len(name))
            return

    def _has_ended_in(self, place: Place, ids: set[str]) -> bool:
        """Tell whether a unit of the name lay there and is no more: another matter than where it lies."""
        for unit in self.around.gazetteer.named(place.name, place.level):
            if unit.parent in ids or any(parent.parent in ids for parent in self.around.gazetteer.parents(unit)):
                return not any(other.during(*self.around.window) for other in self.around.gazetteer.units(unit.id))
        return False

    def _fits_above(self, above: Sequence[Place]) -> bool:
        """Tell whether the parent itself lies where it is said to."""
        if len(above) < 2 or not above[1].known:
            return True
        within = {unit.id for unit in self.around.meant(above[1], above[2:])}
        return any(self.around.lies_in(unit, within) for unit in self.around.meant(above[0], above[1:]))

    def _meant_parent(self, place: Place, above: Sequence[Place]) -> tuple[Unit, Unit] | None:
        """Return the district at home of a like name, and in it the commune of the place's name or of a like one."""
        parent = above[0]
        if len(above) > 1 or parent.level is not Level.DISTRICT:
            return None
        for _, districts in near_names(parent, self.nearest.home(parent), limit=ANY):
            for district in districts:
                communes = self.around.below([district], place.level)
                bearing = [unit for unit in communes if fold(unit.name) == fold(place.name)]
                bearing += [unit for _, units in near_names(place, communes) for unit in units]
                if bearing:
                    return district, bearing[0]
        return None

    def _is_at_home(self, units: Sequence[Unit]) -> bool:
        home = self.around.home.province
        return home is None or any(self.around.province(unit) == home.id for unit in units)


def _titles(units: Sequence[Unit]) -> str:
    return " hoặc ".join(unit.title for unit in units)
