"""A percentage that fits the digits of two amounts, not their units: "1.850 tỷ đồng, đã chi 1.702 triệu, đạt 92%"."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Verdict
from report_lint.figures import Figure, share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from report_lint import Report

_LED = Pattern(r"[^0-9;:]{0,60}?(?<!\w)(?:đạt|bằng|chiếm|được|tương đương|tương ứng|tỷ lệ)[^0-9;:.]{0,24}\Z")
#: Words that make the amounts those of two periods, or of a change.
_CHANGE = Pattern(r"(?<!\w)(?:tăng|giảm|so với|cùng kỳ|năm trước|vượt|thêm)(?!\w)")
#: Words that make one amount a part of the other.
_PART = Pattern(
    r"(?<!\w)(?:giải ngân|thực hiện|thanh toán|quyết toán|tiêu thụ|hoàn thành|phân bổ|trong (?:tổng )?số|"
    r"trên tổng|trong đó|trong tổng|đã|được)(?!\w)"
)
_BEFORE = Pattern(r" ?(?:so với |cùng kỳ|năm trước)")


def mismatched(report: Report, one: Quantity, other: Quantity) -> tuple[Quantity, Quantity, Quantity] | None:
    """Return part, whole and percentage, where the digits of two amounts of unlike units make the percentage."""
    percent = report.first_from(Quantity, other.span.end)
    sentence = Sentence.around(report, one.number.span.start)
    if percent is None or percent.unit != "%" or sentence is None or percent.span.end > sentence.span.end:
        return None
    between = report.lower[one.span.end : percent.span.start]
    led = _LED.match(report.lower[other.span.end : percent.span.start]) and _PART.search(between)
    if not led or _CHANGE.search(between) or _BEFORE.match(report.lower, percent.span.end):
        return None
    if percent.figure.value >= Decimal(100) or one.number.text == other.number.text:
        return None
    for part, whole in ((other, one), (one, other)):
        if share(_plain(part), _plain(whole), percent.figure) is Verdict.HOLDS:
            return part, whole, percent
    return None


def is_of_units(report: Report, one: Quantity, other: Quantity) -> bool:
    """Tell whether only the scale words of two amounts are at odds with the percentage behind them."""
    first, second = sorted((one, other))
    unlike = first.figure.place != second.figure.place
    return unlike and mismatched(report, first, second) is not None


def _plain(quantity: Quantity) -> Figure:
    """Return the figure that the digits alone are."""
    value = quantity.number.value or Decimal(0)
    return Figure.written(value, quantity.number.decimals)
