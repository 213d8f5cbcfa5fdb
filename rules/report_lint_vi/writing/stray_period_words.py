from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.stray_period import StrayPeriod

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class StrayPeriodWords(ReportRule):
    """Không để sót từ chỉ kỳ báo cáo cũ trước kỳ mới.

    “nhiệm vụ tháng quý II” là chỗ sửa báo cáo tháng thành báo cáo quý mà chưa xóa chữ cũ; nó thường nằm ngay ở trích
    yếu.

    Bỏ qua “các tháng quý II”, “03 tháng quý I”, “hằng tháng, quý”, “tháng 6, 6 tháng đầu năm”.
    """

    code = "WRI003"
    severity = Severity.WARNING
    judges = (StrayPeriod,)
    good = (
        "Kết quả các tháng quý II đều vượt chỉ tiêu tiêm chủng.",
        "Thu ngân sách 03 tháng quý I đạt 27% dự toán.",
        "Báo cáo hằng tháng, quý gửi về Văn phòng Huyện ủy.",
        "Kết quả công tác tháng 6, 6 tháng đầu năm 2024.",
        "Nhiệm vụ trọng tâm quý II năm 2024.",
        "Nhiệm vụ tháng 4 quý II của liên đội.",
        "Tình cảm cao quý tháng 7 tri ân thương binh.",
        "Số vụ cháy hai tháng quý III giảm một nửa.",
        "Báo cáo quý, tháng theo mẫu của Hội.",
        "Trong tháng năm quý khách đến bảo tàng tăng.",
        "Lịch trực từng tháng quý IV đã niêm yết.",
    )
    bad = (
        Bad("Hoạt động quý I, nhiệm vụ trọng tâm [[tháng quý II năm 2024]]", says="“tháng”",
            fixed="Hoạt động quý I, nhiệm vụ trọng tâm quý II năm 2024"),
        Bad("Báo cáo [[quý tháng 3]] về công tác khuyến nông.", says="“quý”",
            fixed="Báo cáo tháng 3 về công tác khuyến nông."),
        Bad("Kết quả [[tháng 6 tháng đầu năm]] của trạm thú y.", says="“tháng”",
            fixed="Kết quả 6 tháng đầu năm của trạm thú y."),
        Bad("KẾ HOẠCH [[THÁNG QUÝ III]]", says="“THÁNG”", fixed="KẾ HOẠCH QUÝ III"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield each collision with the word that is too many."""
        for stray in report.mentions(StrayPeriod):
            word = report.view[stray.stray_start : stray.stray_end].strip()
            fix = Fix(says("bỏ chữ “{word}”", word=word), (Edit(report.span(stray.stray_start, stray.stray_end), ""),))
            yield Finding(stray.span, says("thừa chữ “{word}” trước một kỳ khác", word=word), fixes=(fix,))
