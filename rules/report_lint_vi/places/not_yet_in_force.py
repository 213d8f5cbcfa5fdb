"""PLC006: a unit that began long after the report."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain import Fault, PlaceStanding, grouped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class NotYetInForce(ReportRule):
    """Đơn vị hành chính nêu trong báo cáo phải đã được thành lập vào ngày báo cáo.

    Tên chỉ có về sau lọt vào một báo cáo cũ khi mẫu, bảng biểu của năm sau được dùng lại, hoặc khi chính ngày của báo
    cáo ghi sai. Quy tắc nêu mỗi đơn vị một lần, khi nó có sau ngày báo cáo hơn số ngày của tùy chọn `days`. Nó để yên
    câu nói về việc sẽ làm (dự kiến, đề án, quy hoạch, sẽ, thành lập, sắp xếp), tên nằm trong tên cơ quan, dự án, văn
    bản, và tên không rõ ở tỉnh nào.
    """

    code = "PLC006"
    judges = (PlaceStanding,)
    fault = Fault.FUTURE
    good = (
        Good("Đề án thành lập thành phố Thủ Đức, Thành phố Hồ Chí Minh được lấy ý kiến.", on="2020-03-10"),
        Good("Dự kiến xã Hồng Thu, tỉnh Lai Châu gồm ba xã.", on="2024-06-10"),
        Good("Sau sắp xếp, xã Vĩnh Công có 12 ấp.", on="2024-06-10"),
        Good("Quy hoạch thị xã Ninh Hòa, tỉnh Khánh Hòa đến năm 2020.", on="2008-06-10"),
        Good("Xã Ái Quốc, huyện Tiền Hải, tỉnh Thái Bình ra quân.", on="2024-10-10"),
        Good("Đặc khu Lý Sơn, tỉnh Quảng Ngãi mở hội đua thuyền.", on="2025-07-01"),
        Good("Tại xã Ái Quốc có 12 hộ.", on="2022-10-10"),
        Good("Ban Quản lý dự án thị xã Nghi Sơn được thành lập năm sau.", on="2016-10-10"),
        Good("Phấn đấu đưa huyện Tịnh Gia lên thị xã Nghi Sơn, tỉnh Thanh Hóa trước năm 2020.", on="2016-10-10"),
        Good("Huyện Tĩnh Gia, tỉnh Thanh Hóa thu 12 tỷ đồng.", on="2016-10-10"),
        Good("Tỉnh Điện Biên, tỉnh Hậu Giang và tỉnh Đắk Nông.", on="2003-10-10"),
        "Đặc khu Lý Sơn, tỉnh Quảng Ngãi, báo cáo không ghi ngày.",
    )
    bad = (
        Bad(
            "Diễn tập tại [[xã Ái Quốc]], huyện Tiền Hải, tỉnh Thái Bình.",
            says="đến ngày 01/11/2024 mới có xã Ái Quốc, huyện Tiền Hải, tỉnh Thái Bình",
            on="2023-03-10",
        ),
        Bad(
            "UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\nKhởi công trường học ở [[huyện Nậm Nhùn]]; huyện Nậm Nhùn có 11 xã.",
            says="đến ngày 03/11/2012 mới có huyện Nậm Nhùn, tỉnh Lai Châu",
            on="2010-03-10",
        ),
        Bad("Tàu cập cảng [[đặc khu Lý Sơn]], tỉnh Quảng Ngãi.", says="đến ngày 01/7/2025 mới có", on="2023-08-10"),
    )
    #: A unit that begins within so many days after the report is left alone.
    days: int = 183

    def check(self, report: Report) -> Iterator[Finding]:
        future = (place for place in report.mentions(PlaceStanding) if place.fault is Fault.FUTURE)
        for place, related in grouped(place for place in future if place.days > self.days):
            yield Finding(place.span, place.derivation, related, place.ways)
