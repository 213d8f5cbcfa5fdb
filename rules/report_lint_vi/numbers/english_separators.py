from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.number import Number
from report_lint_vi.mentions.quantity import Quantity, is_measured

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report, Span

#: What is counted by the piece: three digits after a comma can be no decimals there.
WHOLE = frozenset({
    "người", "hộ", "suất", "lượt", "cháu", "em", "học", "đoàn", "hội", "đảng", "cán", "giáo", "lao", "công", "hồ",
    "thẻ", "phiếu", "cuốn", "bản", "con", "cây", "vụ", "cuộc", "buổi", "tập", "đại", "thanh", "khẩu", "bệnh", "khách",
})  # fmt: skip


class EnglishSeparators(ReportRule):
    """Hàng nghìn phân cách bằng dấu chấm, không phải dấu phẩy: 1.500.000 đồng, không phải 1,500,000 đồng.

    "1,500 người" đọc theo tiếng Việt là một phẩy năm người. Bảng số liệu dán từ hóa đơn điện tử được phép dùng dấu
    phẩy (Nghị định 123/2020/NĐ-CP), nên trong bảng quy tắc im lặng; với đơn vị đo có thể lẻ (kg, tấn, ha, tỷ) cũng
    vậy.
    """

    code = "NUM004"
    good = (
        "Tổng số 1.500.000 đồng.",
        "Năng suất 1,500 tấn/ha.",
        "Diện tích 1,234 ha.",
        "Tổng mức đầu tư 1,234 tỷ đồng.",
        "Nặng 2,500 kg mỗi con.",
        "Tỷ lệ 12,345% dân số.",
        "Giá trị 1,5 triệu đồng.",
        "Loại\tSố tiền\nVật tư\t1,500,000 đồng\nNhân công\t2,500,000 đồng",
        "Có 3,25 triệu người.",
        "Các mục 1, 200 và 300 hồ sơ.",
    )
    bad = (
        Bad("Hỗ trợ [[1,500,000]] đồng.", says="viết 1.500.000", fixed="Hỗ trợ 1.500.000 đồng."),
        Bad("Thanh toán [[1,234,567.50]] đồng.", says="1.234.567,50"),
        Bad("Có [[1,500]] người tham gia."),
        Bad("Thu mỗi suất [[2,500]] đồng."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        tables = [table.span for table in report.tables]
        for number in report.mentions(Number):
            groups = number.text.partition(".")[0].split(",")
            if len(groups) < 2 or any(len(group) != 3 for group in groups[1:]) or groups[0] in ("", "0"):
                continue
            if len(groups) == 2 and not _counts_pieces(report, number.span):
                continue
            if not is_measured(report, number) or any(number.span in table for table in tables):
                continue
            right = number.text.translate(str.maketrans(",.", ".,"))
            yield Finding(
                number.span,
                says("{text} phân cách hàng nghìn bằng dấu phẩy: viết {right}", text=number.text, right=right),
                fixes=(Fix(says("viết {right}", right=right), (Edit(number.span, right),), safe=len(groups) > 2),),
            )


def _counts_pieces(report: Report, span: Span) -> bool:
    quantity = next(
        (
            q
            for q in report.mentions(Quantity, report.span(max(0, span.start - 30), span.end + 20))
            if q.number.span == span
        ),
        None,
    )
    if quantity is None or quantity.figure.place > 1:
        return False
    return (quantity.unit == "đồng" and quantity.figure.place < 1) or quantity.noun.partition(" ")[0] in WHOLE
