"""DAT008: jumbled dates."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Severity
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.jumbled_date import JumbledDate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class MalformedDate(ReportRule):
    """Ngày tháng phải đọc được: đúng chữ, đủ dấu, năm bốn chữ số.

    “tháng 3 tháng 2020”, “28/72014”, “15/3/20244”, “20-4/2024” là lỗi gõ phím; người đọc không chắc đó là ngày nào. Ngày có năm quá
    xa báo cáo (2202 trong báo cáo năm 2022) cũng là lỗi gõ phím.

    Bỏ qua hai ngày kể liền nhau, số ngày công, tỷ số.
    """

    code = "DAT008"
    severity = Severity.ERROR
    judges = (JumbledDate,)
    good = (
        "Ngày 05 tháng 3 năm 2020, trạm y tế nhận bàn giao.",
        "Trong ngày 05, ngày 06/3/2024, các lớp thi giữa kỳ.",
        "Các ngày 05 ngày 06 tháng 3 đều có mưa lớn.",
        "Trực mỗi ngày 7 giờ; ngày 7, năm 2024 là năm thứ ba.",
        "Hoàn thành trong tháng 3, tháng 4 năm 2024.",
        "Khám cho 28/720 học sinh khối 9.",
        "Sản lượng đạt 15/3/2024 theo ba đợt cân.",
        "Bình quân mỗi ngày 15 ngày công của dân bản.",
        "Kế hoạch tháng 3 tháng 4 của Đội thiếu niên.",
        "Tiêm 12/12500 liều tồn của tháng trước.",
        Good("Quy hoạch rừng đến ngày 31/12/2050.", on="2022-05"),
        "Tải tệp tại https://quanba.example.vn/12//7/2024/lich.pdf hoặc http://10.0.0.1//2024.",
        "Bia ghi ngày 15 tháng 3 năm 1824.",
        "Trực các ngày 15-16/4/2024, trong tháng 5-6/2024; số liệu 6 tháng 15/12/2023 - 14/6/2024.",
        "Ngày 20 tháng 4/2024 và ngày 21/4 năm 2024 có mưa đá.",
        "Giai đoạn 2021 - 2025 di dời 20124 hộ; mỗi năm 20240 đồng một hộ.",
        "Từ ngày 12 ngày nào cũng có tổ trực.",
    )
    bad = (
        Bad("Nghị định có hiệu lực [[ngày 05 tháng 3 tháng 2020]].", says="phải là chữ “năm”"),
        Bad("Họp chi hội [[ngày 05 ngày 3]] năm 2024.", says="hai chữ “ngày” liền nhau"),
        Bad("Kỷ niệm ngày truyền thống (28/7/1964 - [[28/72014]]).", says="thiếu dấu gạch chéo: 28/7/2014"),
        Bad("Giao ban cụm ngày [[12//7/2024]] tại huyện.", says="thừa dấu gạch chéo: 12/7/2024"),
        Bad("Nghiệm thu ngày [[15/3/20244]].", says="năm 20244 có 5 chữ số"),
        Bad("Đại hội Hội Nông dân nhiệm kỳ 2019 - [[20124]].", says="năm 20124 có 5 chữ số"),
        Bad("Quyết định ký ngày [[21/6/2202]].", says="năm 2202 còn quá xa", on="2022-11-04"),
        Bad("Khám nghĩa vụ [[ngày 20/tháng 4/2024]], giao quân ngày [[20-5/2024]].", says="ở đây lẫn hai cách"),
        Bad("Hội chợ mở vào [[tháng 28/9/2024]].", says="phải là chữ “ngày”, không phải “tháng”"),
        Bad("Đại hội chi bộ [[ngày 5 tháng 4 2025]].", says="hai cách"),
        Bad("Chi trả đợt 2 ngày [[7 năm 2024]] cho 112 người.", says="thiếu tháng"),
        Bad("Khai giảng vào [[tháng 9 tháng 2023]].", says="trước 2023"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield what was meant as a date."""
        for date in report.mentions(JumbledDate):
            yield Finding(date.span, date.problem)
