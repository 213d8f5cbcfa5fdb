from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.number import Number
from report_lint_vi.mentions.quantity import is_measured

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class DecimalPoint(ReportRule):
    """Phần thập phân phải viết sau dấu phẩy: 32,5 triệu đồng, không phải 32.5 triệu đồng.

    Trong văn bản tiếng Việt dấu chấm phân cách hàng nghìn (Luật Kế toán, Điều 11); dấu chấm thập phân là vết chép từ
    bảng tính cài tiếng Anh. Quy tắc chỉ xét số có đơn vị hoặc danh từ đếm đi sau, nên "công nghiệp 4.0", "IELTS 6.5",
    "mục 2.1" không bị đụng tới.
    """

    code = "NUM003"
    good = (
        "Lợi nhuận 32,5 triệu đồng/ha.",
        "Cuộc cách mạng công nghiệp 4.0 tác động mạnh.",
        "Có 03 giáo viên đạt IELTS 6.5 trở lên.",
        "Xem bảng 2.1 và mục 3.2 của đề án.",
        "Hỗ trợ 1.500 đồng mỗi suất.",
        "Nước thải có pH 6.5 tại điểm xả.",
        "Nghị quyết số 66.7/2025/NQ-CP của Chính phủ.",
        "Điểm trung bình GPA 3.2/4 của lớp.",
        "Chuyển đổi số theo mô hình web 3.0.",
        "Thời gian từ 01.3 đến 15.3.",
        "Tỷ lệ 12,50% và 1.250 ha.",
    )
    bad = (
        Bad(
            "Lợi nhuận bình quân [[32.5]] triệu đồng/ha.",
            says="viết 32,5",
            fixed="Lợi nhuận bình quân 32,5 triệu đồng/ha.",
        ),
        Bad("Tỷ lệ hộ nghèo còn [[2.5]]%."),
        Bad("Diện tích [[12.75]] ha."),
        Bad("Giải ngân [[0.5]] tỷ đồng."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for number in report.mentions(Number):
            whole, mark, fraction = number.text.partition(".")
            if not mark or number.well_formed or number.value is None or not is_measured(report, number):
                continue
            if len(fraction) == 3 and whole != "0":
                continue
            right = f"{whole},{fraction}"
            yield Finding(
                number.span,
                says("{text} dùng dấu chấm cho phần thập phân: viết {right}", text=number.text, right=right),
                fixes=(Fix(says("viết {right}", right=right), (Edit(number.span, right),), safe=True),),
            )
