"""A column of percentages against the columns that they were calculated from."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_tie import Way
from report_lint_vi.claims.table_tie_claim import TieClaim

if TYPE_CHECKING:
    from typing import ClassVar


class PercentColumn(TieClaim):
    """A percentage, its part and its base."""

    way: ClassVar[Way] = Way.PERCENT
