"""One congress or contest told twice: one number has one term, and one term one number."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction
from report_lint_vi.mentions.place import Place
from report_lint_vi.mentions.term_ordinal import TermOrdinal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_LEVELS = frozenset({"tỉnh", "huyện", "xã", "phường", "quận", "phố"})
_MOST = 24  # so many mentions of one body are looked at


class OrdinalAgain(Contradiction):
    """A number and a time of a body that another statement of the report contradicts; the span is the odd one."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Group what is told of one body."""
        groups: dict[tuple[str, str], list[TermOrdinal]] = {}
        for told in report.mentions(TermOrdinal):
            if told.proper:
                groups.setdefault((told.name, _whose(report, told)), []).append(told)
        for group in groups.values():
            del group[_MOST:]
            said = [(told.number, told.first, told.last) for told in group]
            for at in reversed(range(len(group))):
                other = next((o for o in range(len(group)) if _clash(said[at], said[o])), None)
                if other is not None and (said.count(said[at]), -at) < (said.count(said[other]), -other):
                    yield cls.told(report, group[at].span, group[other].span)


def _whose(report: Report, told: TermOrdinal) -> str:
    """Name the unit that a bare level means, "HĐND tỉnh": the last one of its block, else the first of the report."""
    level = told.name.rpartition(" ")[2]
    if level not in _LEVELS:
        return ""
    block = report.block(told.span.start)
    here = report.mentions(Place, report.span(block.span.start, told.span.start)) if block else ()
    named = [place.name for place in here if place.kind.endswith(level)]
    return named[-1] if named else next((x.name for x in report.mentions(Place) if x.kind.endswith(level)), "")


def _clash(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    """Tell whether two have either the number or the time in common, but not both."""
    return (one[0] == other[0]) is not (one[1:] == other[1:])
