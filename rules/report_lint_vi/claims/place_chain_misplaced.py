"""A known place under a parent in which nothing of its name lies: where it does."""

from __future__ import annotations

from report_lint import Verdict, datetime, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain_judge import Fault, Judged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint_vi.claims.place_chain_context import Surroundings
    from report_lint_vi.mentions.place import Place
    from report_lint_vi.world.gazetteer import Level, Unit

_ALWAYS = "9999"
_FEW = 2


def misplaced(around: Surroundings, place: Place, above: Sequence[Place], units: Sequence[Unit]) -> Judged:
    """Judge a place of which the units of the name lie elsewhere, the nearest of them first."""
    parent = above[0]
    provinces = {around.province(unit) for unit in around.meant(parent, above[1:])}
    close = [unit for unit in units if around.province(unit) in provinces] or units
    close = [unit for unit in close if unit.during(*around.days)] or close
    close = [*{unit.id: unit for unit in close}.values()]
    ways = [_above(around, unit, parent.level) for unit in close[:_FEW]]
    until = _lay_there_until(around, place, parent)
    where = " hoặc ".join(dict.fromkeys(map(around.where, close)))
    told = {"parent": parent.title, "title": place.title, "where": where}
    if len(close) > _FEW:
        derivation = says("{parent} không có {title}", parent=parent.title, title=place.title)
    elif until and until < around.days[0]:
        last = datetime.date.fromisoformat(until) - datetime.timedelta(1)
        derivation = says("{title} chỉ thuộc {parent} đến ngày {last}; nay thuộc {where}", **told, last=last)
    else:
        derivation = says("{parent} không có {title}; {title} thuộc {where}", **told)
    meant = tuple(dict.fromkeys(unit for unit in ways if unit))
    return Judged(Verdict.FAILS, 0, Fault.PARENT, derivation, 1, meant, 0, until)


def _above(around: Surroundings, unit: Unit, level: Level) -> Unit | None:
    """Return what a unit lies in on a level."""
    while unit.level > level:
        above = around.gazetteer.parents(unit)
        if not above:
            return None
        unit = max(above, key=lambda parent: parent.during(*around.window))
    return unit if unit.level is level else None


def _lay_there_until(around: Surroundings, place: Place, parent: Place) -> str:
    """Return the day before which something of the name lay in something of the parent's name; "" for never."""
    gazetteer = around.gazetteer
    ids = {unit.id for unit in gazetteer.named(parent.name, parent.level)}
    ends = [
        min(unit.end or _ALWAYS, upper.end or _ALWAYS if upper.parent in ids else _ALWAYS)
        for unit in gazetteer.named(place.name, place.level)
        for upper in gazetteer.parents(unit)
        if upper.id in ids or upper.parent in ids
    ]
    return max(ends, default="")
