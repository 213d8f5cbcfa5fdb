"""One event told twice in a report: on two days, or with two counts of those who came."""

from __future__ import annotations

from report_lint import Verdict
from report_lint.figures import same
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction, written
from report_lint_vi.mentions.named_event import SHORTEST, EventCount, NamedEvent
from report_lint_vi.mentions.section import Matter, Section
from report_lint_vi.mentions.told_figure import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report, Span

_LEVEL = " cấp "
_FAR = 2  # a count so many times another is of another thing


class EventAgain(Contradiction):
    """What a report says of an event, and the other thing that it says; the span is the later or the rarer one."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Group by the event's name, and look where two different things are said."""
        days: dict[tuple[str, str], list[NamedEvent]] = {}
        for event in report.mentions(NamedEvent):
            days.setdefault((_base(event), event.verb), []).append(event)
        for group in days.values():
            levels = {level for event in group if (level := event.name.partition(_LEVEL)[2])}
            if (
                len(group) > 1
                and len(levels) < _FAR
                and all(_one_event(report, group[0], other) for other in group[1:])
            ):
                said = [(event.date.day, event.date.month) for event in group]
                shown = [f"ngày {report.view[event.span.start : event.span.end]}" for event in group]
                yield from cls._odd(report, said, [event.span for event in group], shown)
        counts: dict[tuple[str, str], list[EventCount]] = {}
        for count in report.mentions(EventCount):
            counts.setdefault((count.name, count.quantity.noun), []).append(count)
        for crowd in counts.values():
            if len(crowd) == 2 and _one_crowd(report, *crowd):
                values = [count.quantity.figure for count in crowd]
                shown = [written(report, count.quantity) for count in crowd]
                yield from cls._odd(report, values, [count.span for count in crowd], shown)

    @classmethod
    def _odd(
        cls, report: Report, said: Sequence[object], spans: Sequence[Span], shown: Sequence[str]
    ) -> Iterator[Self]:
        """Yield the rarer or later of two different things that are said."""
        if len(set(said)) != 2:
            return
        odd = min(reversed(range(len(said))), key=lambda at: said.count(said[at]))
        right = next(at for at, what in enumerate(said) if what != said[odd])
        yield cls.told(report, spans[odd], spans[right], (shown[odd], shown[right]))


def _base(event: NamedEvent) -> str:
    """Return an event's name without its level, which need not be said again: "Hội thi Nông dân giỏi cấp huyện"."""
    base = event.name.partition(_LEVEL)[0]
    return base if base.count(" ") >= SHORTEST else event.name


def _one_event(report: Report, one: NamedEvent, other: NamedEvent) -> bool:
    """Tell whether both are surely one event: one year, one place, and days that differ by one slip."""
    first, second = one.date, other.date
    if (first.year and second.year and first.year != second.year) or not _one_place(report, one, other):
        return False
    return (
        first.month == second.month or first.day == second.day or (first.day, first.month) == (second.month, second.day)
    )


def _one_place(report: Report, one: NamedEvent | EventCount, other: NamedEvent | EventCount) -> bool:
    if one.place and other.place and one.place not in other.place and other.place not in one.place:
        return False
    return (Section.at(report, one.span.start) is Matter.TASKS) is (
        Section.at(report, other.span.start) is Matter.TASKS
    )


def _one_crowd(report: Report, one: EventCount, other: EventCount) -> bool:
    first, second = Told.of(report, one.quantity), Told.of(report, other.quantity)
    if (
        not first
        or not second
        or first.thing != second.thing
        or first.times != second.times
        or first.aside != second.aside
    ):
        return False
    low, high = sorted((one.quantity.figure.value, other.quantity.figure.value))
    near = high < low * _FAR and same(one.quantity.figure, other.quantity.figure) is Verdict.FAILS
    own = one.name.split()
    elsewhere = any(word.lower() not in own for word in first.names ^ second.names)
    return near and _one_place(report, one, other) and not elsewhere
