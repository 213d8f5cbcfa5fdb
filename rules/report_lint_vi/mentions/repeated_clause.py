"""Long clauses that stand twice close together."""

from __future__ import annotations

from collections import Counter
from itertools import chain

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
        clauses = [piece.strip(_EDGES) if len(piece) >= _SHORTEST else "" for piece in pieces]
        # "Lập danh sách, tổ chức sơ kết …" repeats "Tổ chức sơ kết …"
        rests = [piece.partition(",")[2] if clause else "" for piece, clause in zip(pieces, clauses, strict=True)]
        rests = [rest.strip(_EDGES) if len(rest) >= _SHORTEST else "" for rest in rests]
        paired = {clause for clause, times in Counter(chain(clauses, rests)).items() if times == 2 and _is_long(clause)}
        if not paired:
            return
        seen: dict[str, list[int]] = {}
        for number, both in enumerate(zip(clauses, rests, strict=True)):
            for clause in paired.intersection(both):
                seen.setdefault(clause, []).append(number)
        twice = {clause: at for clause, at in seen.items() if len(at) == 2 and 0 < at[1] - at[0] <= _NEAR}
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


def _is_long(clause: str) -> bool:
    return clause.count(" ") >= WORDS - 1 and "\t" not in clause and "|" not in clause


def _adjacent(report: Report, first: Span, second: Span) -> bool:
    one, other = report.block(first.start), report.block(second.start)
    if one is None or other is None or BlockKind.ROW in (one.kind, other.kind):
        return False
    if report.view[first.start : first.end].isupper() or report.view[second.start : second.end].isupper():
        return False
    return one.span == other.span or (bool(one.label) and one.parent == other.parent and one.kind == other.kind)
