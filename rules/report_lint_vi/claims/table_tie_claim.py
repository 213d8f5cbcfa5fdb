"""The claims about sums and percentages in tables."""

from __future__ import annotations

from report_lint import Claim, Fix, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_tie import Way
from report_lint_vi.claims.table_tie_found import TableTies

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import ClassVar, Self

    from report_lint import Report


class TieClaim(Claim):
    """A cell that follows from others in one ``way``; a failing one also tells the other ties that its cell breaks."""

    fixes: tuple[Fix, ...]
    way: ClassVar[Way | None] = None

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the ties of this way from every table."""
        for table in report.mentions(TableTies):
            for tie in table.ties:
                if tie.way is cls.way and tie.verdict is not Verdict.FAILS:
                    figures = tuple([cell.span for cell in tie.cells])
                    yield cls(tie.result.span, figures, tie.verdict, tie.derivation(), (), ())
            for wrong in table.wrong:
                if cls.way in wrong.ways:
                    figures = tuple(dict.fromkeys([cell.span for tie in wrong.ties for cell in tie.cells]))
                    evidence, fixes = wrong.evidence(), wrong.fixes()
                    yield cls(wrong.cell.span, figures, Verdict.FAILS, wrong.derivation(), evidence, fixes)


class ColumnTotal(TieClaim):
    """A cell of a total row, and the cells above it (below, where the total comes first)."""

    way: ClassVar[Way | None] = Way.COLUMN


class RowTotal(TieClaim):
    """A cell of a total, balance or difference column, and the cells of its row that it follows from."""

    way: ClassVar[Way | None] = Way.ROW


class PercentColumn(TieClaim):
    """A percentage, its part and its base."""

    way: ClassVar[Way | None] = Way.PERCENT
