from __future__ import annotations

from report_lint import Bad, Finding, Related, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

#: A series has so many members, and at most so much text between two of them.
_MEMBERS = 4
_APART = 60


class DecimalPlaces(ReportRule):
    """Trong một dãy số liệu cùng đơn vị, các số lẻ nên có cùng số chữ số thập phân: 12,50%; 8,25%; 3,75%.

    Người đọc so các số trong một dãy với nhau; một số ghi 8,2 giữa các số 12,51; 3,75 làm dãy khó so và cộng không khớp.
    Quy tắc chỉ xét dãy từ bốn số lẻ trở lên cùng đơn vị, liền nhau trong một câu, khi đúng một số khác hẳn các số còn
    lại; số nguyên (100%, 8%) không bị xét. Mỗi báo cáo chỉ nhắc một lần.
    """

    code = "NUM010"
    severity = Severity.INFO
    taste = True
    needs = ("%", "tỷ", "ha", "tấn")
    good = (
        "Giỏi 12,5%, khá 40,2%, trung bình 45,1%, yếu 2,2%.",
        "Giỏi 12,5%, khá 40%, trung bình 45,1%, yếu 2,4%.",
        "Nông nghiệp 12,51%, công nghiệp 40,2%, dịch vụ 47,29%.",
        "Tiểu học 98,5%; trung học 97,25%.",
        "Thu 12,5 tỷ đồng, đạt 45,25%; chi 10,5 tỷ đồng, đạt 40,5%.",
        "Lúa 12,5 ha, ngô 3,25 ha, rau 1,75 ha và 2,5 tấn phân bón.",
        "Tỷ lệ 12,5%. Năm trước 13,25%. Năm kia 14,75%. Trước nữa 15,25%.",
        "Tăng 1,25%, giảm 2,5%, tăng 3,5%, giảm 4,75%.",
        "Đạt 100%, 98,5%, 97,4% và 96,3% theo từng khối.",
        "Hệ số 1,25 và 2,5; 3,75 và 4,15.",
    )
    bad = (
        Bad("Giỏi 12,51%, khá 40,22%, trung bình [[45,1%]], yếu 2,17%.", says="1 chữ số thập phân"),
        Bad("Lúa 12,5 ha, ngô 3,2 ha, rau [[1,75 ha]], màu 4,5 ha.", says="các số cùng dãy có 1"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        series: list[Quantity] = []
        odd: list[tuple[Quantity, Quantity]] = []
        for quantity in report.mentions(Quantity):
            if not quantity.number.decimals or not quantity.unit:
                continue
            if series and not _goes_on(report, series[-1], quantity):
                odd += _odd(series)
                series = []
            series.append(quantity)
        odd += _odd(series)
        if odd:
            (first, other), *others = odd
            yield Finding(
                first.span,
                says(
                    "{text} có {count} chữ số thập phân, các số cùng dãy có {usual}",
                    text=first.number.text, count=first.number.decimals, usual=other.number.decimals,
                ),
                related=(
                    Related(other.span, says("số cùng dãy")),
                    *(Related(quantity.span, says("cũng khác dãy của nó")) for quantity, _ in others),
                ),
            )  # fmt: skip


def _goes_on(report: Report, one: Quantity, other: Quantity) -> bool:
    """Tell whether two figures stand in one row of like things."""
    if one.unit != other.unit or other.span.start - one.span.end > _APART:
        return False
    if _scale(one) != _scale(other):
        return False  # "1,5 tỷ" beside "2,25 triệu"
    between = report.view[one.span.end : other.span.start]
    return "\n" not in between and "\t" not in between and ". " not in between


def _scale(quantity: Quantity) -> int:
    return quantity.figure.place.adjusted() + quantity.number.decimals


def _odd(series: list[Quantity]) -> list[tuple[Quantity, Quantity]]:
    """Return the one figure of a series that has other decimals than all the others, with one of these."""
    if len(series) < _MEMBERS:
        return []
    decimals = [quantity.number.decimals for quantity in series]
    counts = {count: decimals.count(count) for count in decimals}
    if len(counts) != 2 or min(counts.values()) != 1:
        return []
    rare, usual = sorted(counts, key=lambda count: counts[count])
    return [(series[decimals.index(rare)], series[decimals.index(usual)])]
