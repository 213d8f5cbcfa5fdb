"""A total row against the rows that it sums up."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_tie import Way
from report_lint_vi.claims.table_tie_claim import TieClaim

if TYPE_CHECKING:
    from typing import ClassVar


class ColumnTotal(TieClaim):
    """A cell of a total row, and the cells above it (below, where the total comes first)."""

    way: ClassVar[Way] = Way.COLUMN
