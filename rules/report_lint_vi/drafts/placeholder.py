from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.placeholder import Placeholder as PlaceholderMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class Placeholder(ReportRule):
    """Những chỗ còn để trống hoặc ghi tạm phải được điền trước khi phát hành.

    Bản dự thảo có chỗ trống là bình thường, nên đây chỉ là lời nhắc: "ngày … tháng 3", "Số:    /BC-LĐLĐ", "[điền số
    liệu]", "xx hộ". Dấu ba chấm trong câu văn, số La Mã XX và chú thích [1] không phải chỗ trống.
    """

    code = "RL005"
    severity = Severity.INFO
    judges = (PlaceholderMention,)
    good = (
        "Ban hành các văn bản, kế hoạch, hướng dẫn... theo chức năng.",
        "Đại hội lần thứ XX, thế kỷ XX.",
        "Theo chú thích [1] và [12].",
        "Số: 62/BC-LĐLĐ",
        "Lai Châu, ngày 08 tháng 3 năm 2024",
        "Các ngày kỷ niệm… được tổ chức trang trọng.",
        "Nộp báo cáo trước ngày 15 hằng tháng.",
        "Xem [hướng dẫn](huong-dan.md) kèm theo.",
        "Đạt 12 tháng liền… hộ nghèo giảm dần.",
        "Trong tháng, năm hộ đã thoát nghèo.",
        "Số hộ/khẩu; số lượng/giá trị.",
        "BÁO CÁO\nTổng kết năm học 2023 - 2024\n__________\n\nNăm học qua, trường có 18 lớp.",
    )
    bad = (
        Bad("Hà Nội, [[ngày … tháng 3 năm 2025]]", says="chưa điền"),
        Bad("[[Số:     /BC-LĐLĐ]]\n[[Số: …/BC-UBND]]"),
        Bad("Hà Nội, [[ngày     tháng     năm 2025]]"),
        Bad("Trao [[xx]] suất quà; đạt [[xx,x]]%."),
        Bad("Có [[....]] hộ, [[…]] người tham gia."),
        Bad("Ý kiến của đại biểu:\n[[____________]]"),
        Bad("Người lập biểu [[..........]] đã ký; [[______]] ngày nộp."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for place in report.mentions(PlaceholderMention):
            yield Finding(
                place.span,
                says("chỗ này chưa điền: “{text}”", text=report.text[place.span.start : place.span.end].strip()),
            )
