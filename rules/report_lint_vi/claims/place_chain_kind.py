"""The kind of unit that a name is written with, against the kind that it is."""

from __future__ import annotations

import datetime

from report_lint import Claim, Edit, Fix, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain_context import Surroundings
from report_lint_vi.mentions.place_chain import PlaceChain
from report_lint_vi.world.gazetteer import Level

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.place import Place
    from report_lint_vi.world.gazetteer import Unit


class KindOfPlace(Claim):
    """A known name with a kind that nothing of the name has, where it stands: what it is instead."""

    place: Place
    unit: Unit
    ways: tuple[Fix, ...]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the kinds of all places that are written with their own."""
        around = Surroundings(report)
        if not around.window[0]:
            return
        memo: dict[tuple[object, ...], Unit | None] = {}
        for chain in report.mentions(PlaceChain):
            place = chain.place
            if not place.kind or not place.known or place.listed or place.plural or place.vague or place.cut:
                continue
            above = chain.above if chain.sure else ()
            key = (place.kind, place.name, place.level, *((other.name, other.level) for other in above))
            if key not in memo:
                memo[key] = _right_unit(around, place, above)
            unit = memo[key]
            if unit is not None and not around.changes(chain.span):
                yield cls._of(around, place, unit)

    @classmethod
    def _of(cls, around: Surroundings, place: Place, unit: Unit) -> Self:
        text = around.report.view[place.span.start : place.span.end]
        title = (
            unit.title.upper()
            if text.isupper()
            else unit.title[0].upper() + unit.title[1:]
            if text[0].isupper()
            else unit.title
        )
        fix = Fix(says("viết {text}", text=title), (Edit(place.span, title),))
        there = around.where(unit).partition(", ")[0]
        right = f"{unit.kind} của {there}" if there else unit.kind
        told = {"name": unit.name, "right": right, "kind": place.kind}
        derivation = says("{name} là {right}, không phải {kind}", **told)
        if unit.start:
            derivation = says(
                "từ ngày {since}, {name} là {right}, không phải {kind}",
                **told, since=datetime.date.fromisoformat(unit.start),
            )  # fmt: skip
        return cls(place.span, (), Verdict.FAILS, derivation, (), place, unit, (fix,))


def _right_unit(around: Surroundings, place: Place, above: Sequence[Place]) -> Unit | None:
    """Return what bears the name where the place stands, when all that bears it there is of one other kind."""
    if not around.knows(place.level):
        return None
    units = around.named(place.name, place.level)
    if place.level is Level.PROVINCE:
        there = list(units)
    elif above and above[0].known:
        within = {unit.id for unit in around.meant(above[0], above[1:])}
        there = [unit for unit in units if around.lies_in(unit, within)]
    else:
        home = around.home
        local = home.district if place.level is Level.COMMUNE and home.district else home.province
        if local is None or any(unit.kind == place.kind for unit in units):
            return None
        there = [unit for unit in units if around.lies_in(unit, {local.id})]
    kinds = {unit.kind for unit in there}
    return there[-1] if len(kinds) == 1 and place.kind not in kinds else None
