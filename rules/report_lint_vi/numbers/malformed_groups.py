from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.number import Number
from report_lint_vi.mentions.quantity import is_measured

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class MalformedGroups(ReportRule):
    """Mỗi nhóm sau dấu chấm phân cách phải có đúng ba chữ số, và dấu phẩy thập phân chỉ có một.

    Số "1.59.896" có thể là 159.896 hay 1.590.896: người đọc không thể biết, máy cũng vậy, nên quy tắc không tự sửa.
    Số mục (1.2.3), phiên bản phần mềm, ngày viết bằng dấu chấm không bị coi là số lượng.
    """

    code = "NUM002"
    good = (
        "Tổng số tiền 1.591.896.000 đồng.",
        "Thực hiện theo mục 1.2.3 của kế hoạch.",
        "Phần mềm phiên bản 2.10.1 đã cài đặt.",
        "Ngày 28.6.1909 thành lập tỉnh.",
        "Đạt 12,5% kế hoạch; còn 1.234,56 ha.",
        "Địa chỉ máy chủ là 10.0.12.1 trong mạng nội bộ.",
        "Điện thoại 0213.3876.354 tiếp nhận phản ánh.",
        "Có 1.000.000 đồng và 25.000 đồng.",
        "Bảng 2.1.3 nêu số liệu chi tiết.",
        "Thu 12.345,6 triệu đồng.",
        "Kết quả 3.250.000,50 đồng được làm tròn.",
    )
    bad = (
        Bad("Hỗ trợ [[1.59.896]] đồng cho hộ nghèo.", says="1.59.896 có nhóm không đủ ba chữ số"),
        Bad("Tổng số tiền [[1.591.89.000]] đồng."),
        Bad("Doanh thu [[12.5,6]] tỷ đồng."),
        Bad("Kinh phí [[1.2345.678]] đồng được cấp trong quý."),
        Bad("Diện tích [[1.234,5,6]] ha."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for number in report.mentions(Number):
            if number.value is None and not _is_english(number.text) and is_measured(report, number):
                yield Finding(
                    number.span,
                    says(
                        "{text} có nhóm không đủ ba chữ số hoặc lẫn dấu phân cách: không đọc được là bao nhiêu",
                        text=number.text,
                    ),
                )


def _is_english(text: str) -> bool:
    groups = text.partition(".")[0].split(",")
    return len(groups) > 1 and all(len(group) == 3 for group in groups[1:]) and text.count(".") <= 1
