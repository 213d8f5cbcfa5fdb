"""Suggestions for a figure that others give: the right digits, and the slip that explains the wrong ones."""

from __future__ import annotations

from report_lint import Edit, Fix, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total import as_written
from report_lint_vi.claims.total_slip import because, repeated, slip

if TYPE_CHECKING:
    from decimal import Decimal

    from report_lint import Report
    from report_lint_vi.mentions.number import Number


def fixed(
    number: Number, made: Decimal, report: Report | None = None, told: str = "sửa thành {right}"
) -> tuple[Fix, ...]:
    """Suggest what a number would have to be, in its own manner; nothing when it cannot be written so."""
    right = as_written(made, number)
    if not right or right == number.text:
        return ()
    why = slip(number.text, right) or (repeated(report, number) if report else None)
    return (Fix(because(says(told, right=right), why), (Edit(number.span, right),)),)
