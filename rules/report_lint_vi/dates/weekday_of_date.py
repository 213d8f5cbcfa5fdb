"""DAT002: a weekday beside a date."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Good, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions import weekday

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class WeekdayOfDate(ReportRule):
    """Thứ trong tuần phải đúng với ngày viết bên cạnh.

    Người đọc giấy mời, lịch trực, lịch thi dựa vào cả thứ lẫn ngày; hai bên khác nhau thì không biết theo bên nào.
    Thường ngày đã sửa theo kế hoạch mới mà thứ còn nguyên của kế hoạch cũ.

    Chỉ xét thứ đứng sát ngày. Ngày không ghi năm được tính theo năm của báo cáo nếu cách báo cáo không quá sáu tháng.
    Bỏ qua “Thứ hai, ...” khi liệt kê, “lần thứ 2”, “kỳ họp thứ sáu”, lịch hằng tuần “từ thứ Hai đến thứ Sáu”.
    """

    code = "DAT002"
    severity = Severity.ERROR
    judges = (weekday.Weekday,)
    needs, cue = weekday.CUES, weekday.CUE
    good = (
        "Hội thi khai mạc thứ Sáu, ngày 08/3/2024 tại hội trường huyện.",
        "Thứ nhất, khoa thiếu bác sĩ. Thứ hai, ngày 08/3/2024 tủ lạnh kho vắc-xin mới sửa xong.",
        "Hội nghị Ban Chấp hành lần thứ 2 ngày 12/3/2024 đã bầu bổ sung 01 ủy viên.",
        "Kỳ họp thứ sáu, ngày 15/7/2024, thông qua 09 nghị quyết.",
        "Đội tuyển vào vòng thứ tư, ngày 20/4/2024 thi đấu tại tỉnh.",
        "Điểm tiêm mở cửa từ thứ Hai đến thứ Sáu, ngày 12/8/2024 nghỉ để khử khuẩn.",
        "Giao ban vào sáng thứ Hai đầu tuần; ngày 05/3/2024 giao ban đột xuất.",
        "Ra quân thứ Bảy, ngày 09/3/2024 và Chủ nhật, ngày 10/3/2024 với 120 đoàn viên.",
        "Lớp học bơi mở chiều thứ Bảy, Chủ nhật (09/3/2024) cho học sinh tiểu học.",
        "Ngày hội Chủ nhật đỏ 21/01/2024 thu 215 đơn vị máu.",
        Good("Họp giao ban thứ Tư, ngày 27/12 tại trụ sở công an huyện.", on="2024-01-10"),
        Good("Năm 2022, lớp tập huấn khai giảng thứ Hai, ngày 13/6; năm nay khai giảng sớm hơn.", on="2024-06-20"),
        "Lễ phát động diễn ra Chủ nhật, ngày 10/3 âm lịch tại đền.",
        "Từ ngày 05/3/2024, thứ Tư hằng tuần xã tiếp công dân.",
        "Trực chốt thứ Bảy, ngày 16-17/8/2024 có lực lượng dân quân.",
        "Nghỉ Tết từ thứ Bảy ngày 25/1/2025 (26 tháng Chạp) đến hết Chủ nhật ngày 2/2/2025.",
        "Kỳ họp thứ Hai mươi ba, ngày 04/12/2024, quyết định 18 nội dung.",
        "Người thứ hai, ngày 08/3/2024 đến khai báo tạm trú, đã được hướng dẫn.",
    )
    bad = (
        Bad("Hội thi khai mạc [[thứ Hai]], ngày 08/3/2024.", says="08/3/2024 là thứ Sáu",
            fixed="Hội thi khai mạc thứ Sáu, ngày 08/3/2024."),
        Bad("[[Thứ 5]] (08/3/2024): trực chỉ huy đồng chí Trưởng Công an xã.", says="thứ Sáu",
            fixed="Thứ 6 (08/3/2024): trực chỉ huy đồng chí Trưởng Công an xã."),
        Bad("[[Chủ nhật]], ngày 09 tháng 3 năm 2024, chi đoàn dọn vệ sinh.", says="thứ Bảy"),
        Bad("Chợ phiên ngày 05/5/2024, rơi vào [[thứ Bảy]], đón 900 lượt khách.", says="Chủ nhật"),
        Bad("Họp hội đồng trường ngày 08/3/2024 ([[thứ Hai]]).", says="thứ Sáu"),
        Bad("Kiểm tra vệ sinh thú y sáng [[thứ ba]], ngày 06/3.", says="tính theo năm 2024", on="2024-03-20"),
        Bad("Chi bộ họp [[thứ Tư]], ngày 05/3/2024, thứ Năm, ngày 07/3/2024 thông báo kết quả.", says="thứ Ba"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the weekdays that are not those of their dates."""
        from report_lint_vi.claims.weekday_of_date import DatedWeekday

        for claim in report.mentions(DatedWeekday):
            if claim.verdict is Verdict.FAILS:
                right = claim.weekday.named(claim.right, report)
                fix = Fix(says("sửa thành {right}", right=right), (Edit(claim.weekday.span, right),))
                yield Finding(claim.span, claim.derivation, claim.evidence, (fix,))
