"""Long clauses that stand twice close together."""

from __future__ import annotations

from report_lint import BlockKind, Mention, Span
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

WORDS = 10
_SHORTEST = 40
#: So many clauses further on the reader has forgotten the first.
_NEAR = 8
_EDGES = ' \t-–+*“”"()…'


class RepeatedClause(Mention):
    """The second of two clauses of ten words or more that are alike to the letter, in one item or in two adjacent."""

    first: Span

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Cut at stops and semicolons, and remember each long clause; what stands there three times is a form."""
        lower = report.lower
        pieces = lower.replace(".", ";").replace(":", ";").replace("\n", ";").split(";")
        seen: dict[str, list[int]] = {}
        for number, piece in enumerate(pieces):
            if len(piece) >= _SHORTEST:
                seen.setdefault(piece.strip(_EDGES), []).append(number)
                rest = piece.partition(",")[2]
                if len(rest) >= _SHORTEST:  # "Lập danh sách, tổ chức sơ kết …" repeats "Tổ chức sơ kết …"
                    seen.setdefault(rest.strip(_EDGES), []).append(number)
        twice = {clause: numbers for clause, numbers in seen.items() if _counts(clause, numbers)}
        if not twice:
            return
        starts: dict[int, int] = {}
        at = 0
        wanted = {number for numbers in twice.values() for number in numbers}
        for number, piece in enumerate(pieces):
            if number in wanted:
                starts[number] = at
            at += len(piece) + 1
        told: set[int] = set()
        for clause, (first, second) in sorted(twice.items(), key=lambda found: -len(found[0])):
            places = [starts[number] + pieces[number].index(clause) for number in (first, second)]
            one, other = (report.span(place, place + len(clause)) for place in places)
            if second not in told and _adjacent(report, one, other):
                told.add(second)
                yield cls(other, one)


def _counts(clause: str, numbers: list[int]) -> bool:
    near = len(numbers) == 2 and 0 < numbers[1] - numbers[0] <= _NEAR
    return near and clause.count(" ") >= WORDS - 1 and "\t" not in clause and "|" not in clause


def _adjacent(report: Report, first: Span, second: Span) -> bool:
    one, other = report.block(first.start), report.block(second.start)
    if one is None or other is None or BlockKind.ROW in (one.kind, other.kind):
        return False
    if report.view[first.start : first.end].isupper() or report.view[second.start : second.end].isupper():
        return False
    return one.span == other.span or (bool(one.label) and one.parent == other.parent and one.kind == other.kind)
