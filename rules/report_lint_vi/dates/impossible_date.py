"""DAT001: a date that no calendar has."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.calendar_day import CalendarDay

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class ImpossibleDate(ReportRule):
    """Ngày ghi trong báo cáo phải có trong lịch.

    Tháng 4, 6, 9, 11 có 30 ngày; tháng 2 có 28 ngày, năm nhuận 29 ngày; không có tháng 13, quý V. Ngày không có thật
    thường do đánh máy nhầm hoặc chép mốc cuối tháng từ tháng khác, và làm hỏng mọi phép tính thời hạn dựa vào nó.

    Bỏ qua ngày âm lịch, tỷ số, trực 24/7, ngày viết kiểu tháng/ngày/năm của nguồn nước ngoài, chỗ còn để trống (00/00).
    """

    code = "DAT001"
    severity = Severity.ERROR
    judges = (CalendarDay,)
    good = (
        "Lễ hội đình làng mở vào ngày 30/2 âm lịch hằng năm.",
        "Giỗ tổ nghề của làng là ngày 30 tháng 2 (ÂL), dân làng về đông đủ.",
        "Ngày 29/02/2024, trường tổ chức khám sức khỏe cho học sinh khối 6.",
        "Bộ phận cấp cứu trực 24/7 trong dịp nghỉ lễ.",
        "Đội bóng chi đoàn thắng 31/30 điểm ở hiệp phụ.",
        "Đã nghiệm thu 31/36 công trình thủy lợi nội đồng.",
        "Nguồn: trang thông tin của tổ chức y tế, 10/21/2012.",
        "Trong ngày 38/40 xã đã báo cáo số liệu về Trung tâm.",
        "Sinh hoạt chi bộ từ ngày 30/4 đến ngày 01/5/2023.",
        "Chi lương tháng 13 năm 2023 cho người lao động.",
        "Giỗ họ tổ chức ngày 18/4/2026 (nhằm ngày 30/02 Bính Ngọ).",
        "Giấy mời họp ngày 00/00/2024 chưa điền.",
        "Nghiệm thu hồ sơ số 32/14/2020 của hợp tác xã.",
        "Kim loại quý v.v. đều được niêm phong; quý vị đại biểu dự đông đủ.",
        "Ngày 30 tháng Chạp, các tổ tuần tra trực đủ quân số.",
    )
    bad = (
        Bad("Chốt đến ngày [[31/11/2023]].", says="tháng 11 chỉ có 30 ngày", fixed="Chốt đến ngày 30/11/2023."),
        Bad("Họp phụ huynh ngày [[29/02/2023]].", says="tháng 2 năm 2023 chỉ có 28 ngày"),
        Bad("Từ ngày [[25/13/2023]], các trại đã tái đàn.", says="không có tháng 13"),
        Bad("Kiểm kê kho thuốc ngày [[31-06-2022]].", says="tháng 6 chỉ có 30 ngày"),
        Bad("Bàn giao mặt bằng ngày [[30 tháng 02]] cho nhà thầu.", says="tháng 2 có nhiều nhất 29 ngày"),
        Bad("Kế hoạch quý II (01/4 - [[31/6]]) gồm ba đợt.", says="tháng 6 chỉ có 30 ngày"),
        Bad("Nộp báo cáo trước ngày [[32/5/2024]].", says="tháng 5 chỉ có 31 ngày"),
        Bad("Thi nghề từ ngày 29/4 đến ngày [[31/4]].", says="tháng 4 chỉ có 30 ngày"),
        Bad("Giao ban cụm thi đua ngày [[00/5/2024]].", says="không có ngày 00"),
        Bad("Đăng ký thi đua [[quý V]] năm 2024 của công đoàn trường.", says="không có quý V"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield every date that cannot be; for a day beyond its month's end, offer that end."""
        for claim in report.mentions(CalendarDay):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, fixes=_fixes(report, claim))


def _fixes(report: Report, claim: CalendarDay) -> tuple[Fix, ...]:
    if not claim.day:
        return ()
    date = f"{claim.last}{report.view[claim.day.end : claim.span.end]}"
    title = says("tháng {month} có {last} ngày: {date}?", month=claim.month, last=claim.last, date=date)
    return (Fix(title, (Edit(claim.day, f"{claim.last:02}"),)),)
