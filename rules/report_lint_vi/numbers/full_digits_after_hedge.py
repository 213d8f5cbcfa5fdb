from __future__ import annotations

from decimal import Decimal

from report_lint import Bad, Edit, Finding, Fix, Related, ReportRule, Severity, says
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

_MILLION, _BILLION = 10**6, 10**9
_ROUGH = frozenset({Hedge.ALMOST, Hedge.ABOUT, Hedge.ESTIMATE})
#: Words before "trên 100.000.000 đồng" that tell what was reached; without one it may be a threshold of the law.
_REACHED = ("với", "đạt", "là", "tiền", "giá", "phí", "thu", "chi", "được", "vốn")


class FullDigitsAfterHedge(ReportRule):
    """Số ước chừng viết gọn: gần 650 triệu đồng, không phải gần 650.000.000 đồng.

    Viết đủ sáu số 0 là nói chính xác đến từng đồng, còn "gần", "khoảng" lại nói là không chính xác. Quy tắc chỉ nhắc một
    lần và chỉ xét tiền tròn triệu; mức do văn bản quy định (không quá 50.000.000 đồng, từ trên 100.000.000 đồng) không bị
    đụng tới.
    """

    code = "NUM009"
    severity = Severity.INFO
    needs = ("000.000 đồng", "000.000đ", "000.000 đ", "000.000 vnđ", "0000000 đồng", "000000đ")
    good = (
        "Tổng trị giá gần 650 triệu đồng.",
        "Tổng trị giá 650.000.000 đồng.",
        "Mức phạt không quá 50.000.000 đồng.",
        "Công trình trên 500.000.000 đồng phải đấu thầu.",
        "Thu khoảng 12.345.600 đồng mỗi tháng.",
        "Gần 2.000.000 lượt khách đến tỉnh.",
        "Hỗ trợ tối đa 30.000.000 đồng cho mỗi nhà.",
        "Doanh thu khoảng 1,2 tỷ đồng.",
        "Hộ có thu nhập dưới 2.000.000 đồng/người/tháng.",
        "Hơn 300 suất quà, mỗi suất 1.000.000 đồng.",
    )
    bad = (
        Bad(
            "Trao quà trị giá [[gần 650.000.000 đồng]].",
            says="gần 650 triệu đồng",
            fixed="Trao quà trị giá gần 650 triệu đồng.",
        ),
        Bad("Vận động được [[trên 1.250.000.000 đồng]].", fixed="Vận động được trên 1,25 tỷ đồng."),
        Bad("Thiệt hại [[khoảng 3.000.000.000đ]].", says="khoảng 3 tỷ đồng"),
        Bad("Thu [[ước khoảng 12.355.000.000 đồng]].", says="12.355 triệu đồng"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        found = [quantity for quantity in report.mentions(Quantity) if _is_rough(report, quantity)]
        if not found:
            return
        first, *others = found
        start = report.text[first.span.start : first.number.span.start]
        yield Finding(
            first.span,
            says("số ước chừng mà ghi đủ từng đồng: viết {right}", right=f"{start}{_short(first)}"),
            related=tuple([Related(quantity.span, says("cũng ghi đủ từng đồng")) for quantity in others]),
            fixes=(
                Fix(
                    says("viết {right}", right=f"{start}{_short(first)}"),
                    tuple([Edit(report.span(q.number.span.start, q.span.end), _short(q)) for q in found]),
                ),
            ),
        )


def _is_rough(report: Report, quantity: Quantity) -> bool:
    figure = quantity.figure
    if quantity.unit != "đồng" or figure.place != 1 or figure.value < _MILLION or figure.value % _MILLION:
        return False
    if report.lower[quantity.span.end : quantity.span.end + 2].lstrip().startswith("/"):
        return False
    before = report.lower[max(0, quantity.span.start - 12) : quantity.span.start].rstrip()
    return figure.hedge in _ROUGH or (figure.hedge == Hedge.AT_LEAST and before.endswith(_REACHED))


def _short(quantity: Quantity) -> str:
    value = quantity.figure.value
    scale, word = (_BILLION, "tỷ") if value >= _BILLION and value % (_BILLION // 100) == 0 else (_MILLION, "triệu")
    number = f"{(value / scale).normalize() + Decimal(0):,f}".translate(str.maketrans(",.", ".,"))
    return f"{number} {word} đồng"
