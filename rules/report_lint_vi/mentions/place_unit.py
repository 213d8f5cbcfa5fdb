"""What the gazetteer holds of the places that a report names, for those who want to see it."""

from __future__ import annotations

from report_lint import Mention
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.letterhead import Letterhead
from report_lint_vi.mentions.place_chain import PlaceChain
from report_lint_vi.world.gazetteer import Gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.world.gazetteer import Unit


class PlaceUnit(Mention):
    """A place with the one unit that it can mean on the report's days.

    ``code`` is the statistics office's; ``since`` and ``until`` are the first day and the day after the last (ISO),
    empty where that is not known or the unit goes on.
    """

    title: str
    code: str
    lies_in: str
    since: str
    until: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look up every known place; one that may be several units is left out."""
        gazetteer = report.world(Gazetteer)
        days = (report.at.first.isoformat(), report.at.last.isoformat()) if report.at else None
        home = next(iter(report.mentions(Letterhead)), None)
        for chain in report.mentions(PlaceChain):
            place = chain.place
            units = [
                unit
                for unit in gazetteer.named(place.name, place.level)
                if (not days or unit.during(*days)) and place.kind in ("", unit.kind)
            ]
            named = {above.name.lower() for above in chain.above}
            if home and home.province:
                named.add(home.province.name.lower())
            for narrower in ({above.name.lower() for above in chain.above}, named):
                inside = [unit for unit in units if _names(gazetteer, unit, days) & narrower]
                units = inside or units
            if len({unit.id for unit in units}) == 1:
                unit = units[-1]
                above = ", ".join(parent.title for parent in _parents(gazetteer, unit, days))
                yield cls(place.span, unit.title, unit.code or unit.id, above, unit.start, unit.end)


def _names(gazetteer: Gazetteer, unit: Unit, days: tuple[str, str] | None) -> set[str]:
    return {parent.name.lower() for parent in _parents(gazetteer, unit, days)}


def _parents(gazetteer: Gazetteer, unit: Unit, days: tuple[str, str] | None) -> list[Unit]:
    """Return what a unit lies in, the nearest first, as it was called on the days."""
    return [parent for parent in gazetteer.parents(unit) if not days or parent.during(*days)]
