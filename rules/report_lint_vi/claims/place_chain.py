"""Where a place is said to lie, against where it lay; and names that are nobody's, but near to somebody's."""

from __future__ import annotations

from report_lint import Claim, Edit, Fix, Related, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain_context import Surroundings
from report_lint_vi.claims.place_chain_judge import Fault, Judge, Judged
from report_lint_vi.mentions.place_chain import PlaceChain
from report_lint_vi.world.gazetteer import Level

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.place import Place
    from report_lint_vi.world.gazetteer import Unit

__all__ = ["Fault", "PlaceStanding"]


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
        judge = Judge(around)
        memo: dict[tuple[object, ...], tuple[Judged, ...]] = {}
        told: set[tuple[int, Fault | None]] = set()
        for chain in report.mentions(PlaceChain):
            places = (chain.place, *chain.above)
            words = [(place.kind, place.name, place.level, place.bare) for place in places]
            key = (*words, chain.place.run, chain.place.listed, chain.place.plural, chain.sure, chain.down, chain.aside)
            if key not in memo:
                memo[key] = tuple(judge.chain(chain))
            for judged in memo[key]:
                mark = places[judged.at].span.start, judged.fault
                if mark not in told and not _is_excused(around, chain, judged):
                    told.add(mark)
                    yield cls._of(report, places, judged)

    @classmethod
    def _of(cls, report: Report, places: Sequence[Place], judged: Judged) -> Self:
        place = places[judged.at]
        if judged.fault is None:
            return cls(place.span, (), judged.verdict, judged.derivation, (), place, None, ())
        span = place.span
        if judged.length:
            span = report.span(span.start, span.end - len(place.name) + judged.length)
        other = places[judged.at - 1] if judged.at else places[min(1, len(places) - 1)]
        related = judged.fault is Fault.PARENT and other is not place
        evidence = (Related(other.span, says("đi liền với tên này")),) if related else ()
        ways = tuple([_way(report, places[judged.target], unit, judged.length) for unit in judged.meant])
        return cls(span, (), judged.verdict, judged.derivation, evidence, place, judged.fault, ways)


def _way(report: Report, place: Place, unit: Unit, length: int) -> Fix:
    """Offer a unit's name for a place's, or for its first letters; its kind too, where that differs."""
    start, end = place.span.start, place.span.end
    name = end - len(place.name)
    same = place.kind in ("", unit.kind) or place.listed
    text = unit.name if same else unit.title
    if report.view[name:end].isupper():
        text = text.upper()
    elif not same and report.view[start].isupper():
        text = text[0].upper() + text[1:]
    span = report.span(name if same else start, name + length if length else end)
    return Fix(says("viết {text}", text=text), (Edit(span, text),))


def _is_excused(around: Surroundings, chain: PlaceChain, judged: Judged) -> bool:
    """Tell whether the words around speak of other times, or of a place away from home."""
    if judged.fault is None:
        return False
    span = chain.span
    if judged.fault is Fault.NAME and (not chain.above or not chain.sure):
        away = chain.place.level is not Level.PROVINCE and around.is_elsewhere(span)
        return away or around.is_abroad(span) or around.changes(span)
    return around.changes(span) or bool(judged.until and around.looks_back(span, judged.until))
