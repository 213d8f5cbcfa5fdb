"""Wholes that are themselves a part of a larger one, which the parts told next may divide in their stead."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.measure import amount
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint import Report

_REST = Pattern(r"(?: [^\W\d_]+){0,3} còn lại(?!\w)")
_REACH = 200  # characters before the whole


def is_of_outer(report: Report, whole: Quantity, parts: Sequence[Quantity]) -> bool:
    """Tell whether a larger whole is told before one that its parts do not make, and explains them.

    "Trong số 1.284 trẻ: mồ côi cả cha và mẹ 178, mồ côi cha hoặc mẹ 1.106; nam 625, nữ 659"; "34 xã, trong đó 22 xã
    đạt; 12 xã còn lại chưa đạt".
    """
    start, size = whole.span.start, amount(whole).value
    before = {amount(one).value for one in report.mentions(Quantity, report.span(max(0, start - _REACH), start))}
    last = parts[-1]
    added = sum([amount(part).value for part in parts])
    if added in before and added - size in before:
        return True
    rest = _REST.match(report.lower, last.number.span.end)
    return rest is not None and size + amount(last).value in before
