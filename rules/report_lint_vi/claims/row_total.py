"""A column that sums up its neighbours, row by row."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_tie import Way
from report_lint_vi.claims.table_tie_claim import TieClaim

if TYPE_CHECKING:
    from typing import ClassVar


class RowTotal(TieClaim):
    """A cell of a total, balance or difference column, and the cells of its row that it follows from."""

    way: ClassVar[Way] = Way.ROW
