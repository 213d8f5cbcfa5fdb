"""What is wrong with a place: its parent, its name, its kind, or that it was no more or not yet."""

from __future__ import annotations

from report_lint import Claim, Edit, Fix, Related, Span, Verdict, datetime, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain_context import Surroundings
from report_lint_vi.claims.place_chain_judge import Fault, Judge, Judged
from report_lint_vi.claims.place_chain_names import heading, is_like_a_person
from report_lint_vi.mentions.place_chain import PlaceChain
from report_lint_vi.world.gazetteer import Level
from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.place import Place
    from report_lint_vi.world.gazetteer import Unit

    _Known = tuple[tuple[Judged, ...], tuple[Unit, ...], Unit | None]

__all__ = ["Fault", "PlaceStanding", "grouped"]

_FEW_KINDS = 2
#: Words of offices, of which a name in capitals may be the holder's.
_OFFICES = (
    "ubnd", "hđnd", "ủy ban", "uỷ ban", "hội đồng", "chủ tịch", "bí thư", "trưởng", "giám đốc", "phó", "đồng chí",
    "công an", "viên chức", "hội ", "đoàn ", "mttq", "mặt trận", "cán bộ", "chuyên viên",
)  # fmt: skip
_OFFICE_REACH = 36


class PlaceStanding(Claim):
    """A place with what is written as lying above it: right, or with a fault and the ways out of it.

    ``unit`` is the unit that ended or had not begun, ``days`` how many lie between that and the report.
    """

    place: Place
    fault: Fault | None
    ways: tuple[Fix, ...]
    unit: Unit | None = None
    days: int = 0

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Judge every chain, each wording only once, and leave out what the words around excuse."""
        around = Surroundings(report)
        if not around.window[0]:
            return
        judge = Judge(around)
        memo: dict[tuple[object, ...], _Known] = {}
        judged_chains: list[tuple[PlaceChain, _Known]] = []
        wrong: set[int] = set()
        for chain in report.mentions(PlaceChain):
            place, scope = chain.place, heading(around, chain)
            words = [(each.kind, each.name, each.level, each.bare) for each in (place, *chain.above)]
            key = (*words, place.run, place.listed, place.plural, chain.sure, chain.down, chain.aside, scope)
            known = memo.get(key)
            if known is None:
                faults = tuple(judge.chain(chain, scope))
                known = memo[key] = faults, _right_units(around, chain, scope), around.out_of_force(chain)
            judged_chains.append((chain, known))
            if chain.above and any(judged.fault is Fault.PARENT for judged in known[0]):
                wrong.add(chain.above[0].span.start)
        told: set[tuple[int, Fault | None]] = set()
        for chain, known in judged_chains:
            places = (chain.place, *chain.above)
            for judged in known[0]:
                mark = places[judged.at].span.start, judged.fault
                if mark not in told and not _is_excused(around, chain, judged, wrong):
                    told.add(mark)
                    yield cls._of(report, places, judged)
            if known[1] and not any(_keeps_kind(around, chain, unit) for unit in known[1]):
                yield cls._of_kind(around, chain.place, known[1])
            if known[2] is not None:
                yield from cls._of_time(around, chain, known[2])

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
        ways += tuple([_way(report, places[judged.at + 1], unit, 0) for unit in judged.parents])
        return cls(span, (), judged.verdict, judged.derivation, evidence, place, judged.fault, ways)

    @classmethod
    def _of_kind(cls, around: Surroundings, place: Place, units: Sequence[Unit]) -> Self:
        ways = tuple([_retitled(around.report, place.span, unit) for unit in units])
        unit, kinds = units[0], " hoặc ".join(unit.kind for unit in units)
        there = around.where(unit).partition(", ")[0]
        right = f"{kinds} của {there}" if there else kinds
        told = {"name": unit.name, "right": right, "kind": place.kind}
        derivation = says("{name} là {right}, không phải {kind}", **told)
        if unit.start and len(units) == 1:
            derivation = says(
                "từ ngày {since}, {name} là {right}, không phải {kind}",
                **told, since=datetime.date.fromisoformat(unit.start),
            )  # fmt: skip
        return cls(place.span, (), Verdict.FAILS, derivation, (), place, Fault.KIND, ways)

    @classmethod
    def _of_time(cls, around: Surroundings, chain: PlaceChain, unit: Unit) -> Iterator[Self]:
        from report_lint_vi.claims import place_chain_status as status  # few reports name what is no more

        if unit.start > around.days[1]:
            if not status.is_planned(around, chain):
                last = datetime.date.fromisoformat(around.days[1])
                days = (datetime.date.fromisoformat(unit.start) - last).days
                derivation = status.begins(around, unit)
                yield cls(chain.span, (), Verdict.FAILS, derivation, (), chain.place, Fault.FUTURE, (), unit, days)
        elif not status.is_past(around, chain, unit.end) or _acts(around, chain, unit):
            days = (datetime.date.fromisoformat(around.days[0]) - datetime.date.fromisoformat(unit.end)).days
            derivation, heirs = status.became(around, chain.place, unit)
            ways = tuple([_retitled(around.report, chain.span, heir) for heir in heirs])
            yield cls(chain.span, (), Verdict.FAILS, derivation, (), chain.place, Fault.ENDED, ways, unit, days)


def _acts(around: Surroundings, chain: PlaceChain, unit: Unit) -> bool:
    """Tell whether a body of authority of a unit that has ended is said to act: its name keeps no place alive."""
    from report_lint_vi.claims.place_chain_organ import acts_now

    return acts_now(around, chain, unit.end)


def grouped(
    faulty: Iterable[PlaceStanding], *, by_change: bool = False
) -> Iterator[tuple[PlaceStanding, tuple[Related, ...]]]:
    """Yield the first mention of each unit, or of each change that ended several, with where else there is one."""
    groups: dict[tuple[str, ...], list[tuple[str, PlaceStanding]]] = {}
    for place in faulty:
        if place.unit:
            key = (place.unit.level.name, place.unit.end) if by_change else (place.unit.id,)
            groups.setdefault(key, []).append((place.unit.id, place))
    for (same, first), *others in groups.values():
        again = says("đã nêu ở trên"), says("đơn vị này cũng vậy")
        yield first, tuple([Related(other.span, again[unit != same]) for unit, other in others])


def _way(report: Report, place: Place, unit: Unit, length: int) -> Fix:
    """Offer a unit's name for a place's, or for its first letters; its kind too, where that differs."""
    start, end = place.span.start, place.span.end
    name = end - len(place.name)
    same = place.kind in ("", unit.kind) or place.listed
    if not same and not length:
        return _retitled(report, place.span, unit)
    text = unit.name if same else unit.title
    if report.view[name:end].isupper():
        text = text.upper()
    elif not same and report.view[start].isupper():
        text = text[0].upper() + text[1:]
    span = report.span(name if same else start, name + length if length else end)
    return Fix(says("viết {text}", text=text), (Edit(span, text),))


def _retitled(report: Report, span: Span, unit: Unit) -> Fix:
    """Offer a unit's kind and name for a span, in the span's case."""
    text, title = report.view[span.start : span.end], unit.title
    title = title.upper() if text.isupper() else title[0].upper() + title[1:] if text[0].isupper() else title
    return Fix(says("viết {text}", text=title), (Edit(span, title),))


def _is_excused(around: Surroundings, chain: PlaceChain, judged: Judged, wrong: set[int]) -> bool:
    """Tell whether the words around speak of other times, or of a place away from home that is not ``wrong`` itself."""
    if judged.fault is None:
        return False
    span = chain.span
    if judged.fault is Fault.NAME and (not chain.above or not chain.sure):
        if is_like_a_person(chain.place.full.split(" ")) and _is_office(around, span):
            return True
        away = chain.place.level is not Level.PROVINCE and around.is_elsewhere(span, wrong)
        return away or around.is_abroad(span) or around.changes(span)
    if not chain.sure and len(chain.above) > 1 and around.home.province and around.is_elsewhere(span):
        return True
    return around.changes(span) or bool(judged.until and around.looks_back(span, judged.until))


def _is_office(around: Surroundings, span: Span) -> bool:
    """Tell whether the words before a kind are of an office, whose holder may be named next: "Chủ tịch UBND xã"."""
    before = around.report.lower[max(0, span.start - _OFFICE_REACH) : span.start]
    return any(word in before for word in _OFFICES)


def _right_units(around: Surroundings, chain: PlaceChain, scope: Unit | None) -> tuple[Unit, ...]:
    """Return what bears the name where the place stands, one of each kind, when nothing there has the written kind."""
    place = chain.place
    above = chain.above if chain.sure else ()
    if not place.kind or not place.known or place.listed or place.plural or place.vague or place.cut:
        return ()
    if not around.knows(place.level):
        return ()
    units = around.named(place.name, place.level)
    if place.level is Level.PROVINCE:
        there = list(units)
    elif above and above[0].known:
        within = {unit.id for unit in around.meant(above[0], above[1:])}
        there = [unit for unit in units if around.lies_in(unit, within)]
    else:
        home = around.home
        local = home.district if place.level is Level.COMMUNE and home.district else home.province
        local = scope if scope and scope.level < place.level else local
        if local is None or any(unit.kind == place.kind for unit in units):
            return ()
        there = [unit for unit in units if around.lies_in(unit, {local.id})]
    there = [unit for unit in there if unit.during(*around.lately)]
    if any(unit.kind == place.kind for unit in there):
        return ()
    now = {unit.kind: unit for unit in there if unit.during(*around.days)}
    return tuple(now.values()) if len(now) <= _FEW_KINDS else ()


def _keeps_kind(around: Surroundings, chain: PlaceChain, unit: Unit) -> bool:
    """Tell whether the words around excuse a kind that is not the unit's, or that it once had."""
    if around.changes(chain.span):
        return True
    past = [other for other in around.gazetteer.units(unit.id) if fold(other.name) == fold(unit.name)]
    if all(other.kind != chain.place.kind for other in past):
        return False
    from report_lint_vi.claims import place_chain_status as status

    return status.is_past(around, chain, unit.start)
