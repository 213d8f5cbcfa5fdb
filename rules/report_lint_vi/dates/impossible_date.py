"""DAT001: a date that no calendar has."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Good, Message, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date, end_of_month, is_leap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class ImpossibleDate(ReportRule):
    """Ngày ghi trong báo cáo phải có trong lịch.

    Tháng 4, 6, 9, 11 có 30 ngày; tháng 2 có 28 ngày, năm nhuận 29 ngày; không có tháng 13. Ngày không có thật thường do
    đánh máy nhầm hoặc chép mốc cuối tháng từ tháng khác, và làm hỏng mọi phép tính thời hạn dựa vào nó.

    Bỏ qua ngày âm lịch, tỷ số, trực 24/7, ngày viết kiểu tháng/ngày/năm của nguồn nước ngoài, chỗ còn để trống (00/00).
    """

    code = "DAT001"
    severity = Severity.ERROR
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
        "Giấy mời họp ngày 00/00/2024 chưa điền.",
        "Nghiệm thu hồ sơ số 32/14/2020 của hợp tác xã.",
        "Ngày 30 tháng Chạp, các tổ tuần tra trực đủ quân số.",
    )
    bad = (
        Bad("Số liệu chốt đến ngày [[31/11/2023]].", says="tháng 11 có 30 ngày", fixed="Số liệu chốt đến ngày 30/11/2023."),
        Bad("Họp phụ huynh ngày [[29/02/2023]].", says="tháng 2 năm 2023 có 28 ngày"),
        Bad("Từ ngày [[25/13/2023]], các trại đã tái đàn.", says="không có tháng 13"),
        Bad("Kiểm kê kho thuốc ngày [[31-06-2022]].", says="tháng 6 có 30 ngày"),
        Bad("Bàn giao mặt bằng ngày [[30 tháng 02]] cho nhà thầu.", says="tháng 2 có nhiều nhất 29 ngày"),
        Bad("Kế hoạch quý II (01/4 - [[31/6]]) gồm ba đợt.", says="tháng 6 có 30 ngày"),
        Bad("Nộp báo cáo trước ngày [[32/5/2024]].", says="tháng 5 có 31 ngày"),
        Bad("Thi nghề từ ngày 29/4 đến ngày [[31/4]].", says="tháng 4 có 30 ngày"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield every date that cannot be, save what only looks like one."""
        for date in report.mentions(Date):
            if not date.possible and not date.lunar(report) and _is_meant(report, date):
                yield Finding(date.span, _why(date), fixes=_fixes(report, date))


def _is_meant(report: Report, date: Date) -> bool:
    """Tell whether a day was meant at all: not a blank, a foreign order, a file's number, a ratio, a bonus."""
    before = report.lower[max(0, date.span.start - 8) : date.span.start]
    if date.day is None:
        return date.month not in (0, 13) or bool(date.year and "lương" not in report.lower and "thưởng" not in report.lower)
    if 0 in (date.day, date.month) or before.endswith(("số ", "số: ")):
        return False
    dated = before.endswith("ngày ")
    if date.year and date.month and date.month > 12 and not dated:
        return not (date.day <= 12 and date.month <= 31)
    fits = date.day <= 31 and (date.month or 1) <= 12
    after = report.lower[date.span.end : date.span.end + 1]
    return bool(date.year or fits or (dated and after in "" ".,;)\n"))


def _why(date: Date) -> Message:
    month = date.month or 0
    if not 1 <= month <= 12:
        return says("không có tháng {month}", month=month)
    if month != 2:
        return says("tháng {month} có {count} ngày", month=month, count=_length(date))
    if not date.year:
        return says("tháng 2 có nhiều nhất 29 ngày")
    return says("tháng 2 năm {year} có {count} ngày", year=date.year, count=_length(date))


def _length(date: Date) -> int:
    return end_of_month(date.year if date.year and is_leap(date.year) else 2023, date.month or 1).day


def _fixes(report: Report, date: Date) -> tuple[Fix, ...]:
    """Offer the month's last day for a day beyond it."""
    if not date.day or date.first != date.day or not 1 <= (date.month or 0) <= 12 or (date.month == 2 and not date.year):
        return ()
    start = date.span.start
    end = start + (2 if report.view[start + 1 : start + 2].isdigit() else 1)
    last = _length(date)
    return (Fix(says("ngày cuối tháng: {day}", day=last), (Edit(report.span(start, end), f"{last:02}"),)),)
