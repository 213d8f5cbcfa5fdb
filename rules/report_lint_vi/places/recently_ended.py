"""PLC005: a unit that has ended not long before the report."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Severity
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain import Fault, PlaceStanding, grouped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class RecentlyEnded(ReportRule):
    """Đơn vị hành chính vừa thôi tồn tại nên viết kèm chữ "cũ" hoặc tên mới.

    Ngay sau khi sắp xếp, tên cũ còn quen dùng và thường vẫn đúng với kỳ báo cáo, nên đây chỉ là lưu ý; quá số ngày
    của tùy chọn `days` thì thành cảnh báo PLC004. Các đơn vị thôi tồn tại cùng một ngày chỉ nêu một lần. Những chỗ
    PLC004 để yên thì quy tắc này cũng để yên, và cả khi kỳ báo cáo ghi ở tiêu đề kết thúc trước ngày thay đổi.
    """

    code = "PLC005"
    severity = Severity.INFO
    judges = (PlaceStanding,)
    fault = Fault.ENDED
    good = (
        Good("Tỉnh An Giang và tỉnh Kiên Giang sau hợp nhất có 102 xã, phường, đặc khu.", on="2025-11-07"),
        Good("Hồ sơ của huyện Mang Thít trước ngày 01/7/2025 bàn giao chậm.", on="2025-11-07"),
        Good("BÁO CÁO\nKết quả 6 tháng đầu năm 2025\n\nTại huyện Mang Thít, lúa được mùa.", on="2025-07-10"),
        Good("Địa bàn xã Nghĩa Minh (cũ), huyện Nghĩa Hưng nay thuộc xã khác.", on="2024-12-12"),
        Good("Trường THPT thành phố Phú Quốc khai giảng.", on="2025-11-07"),
        Good("Dự án cấp nước thành phố Phú Quốc.", on="2025-11-07"),
        Good("Bến cảng tại đặc khu Phú Quốc.", on="2025-11-07"),
        Good("Tại thành phố Phú Quốc.", on="2025-06-07"),
        Good("Tại thành phố Phú Quốc.", on="2026-06-07"),
        Good("Ngày 05/3/2025, tại huyện Mang Thít tổ chức tết trồng cây.", on="2025-09-07"),
        Good("Khen “Huyện Mang Thít vượt khó”.", on="2025-09-07"),
        Good("BÁO CÁO\nNăm 2025\n\nTháng 5, xã phối hợp với Công an huyện Mang Thít bắt cướp.", on="2025-11-25"),
        Good("BÁO CÁO\nNăm 2025\n\nTháng 9, nhận hồ sơ do Công an huyện Mang Thít bàn giao.", on="2025-11-25"),
        "Tại thành phố Phú Quốc.",
    )
    bad = (
        Bad(
            "Kè biển tại [[thành phố Phú Quốc]] đạt 45%.",
            says="từ ngày 01/7/2025 không còn cấp huyện",
            on="2025-11-07",
        ),
        Bad(
            "Xe của [[thị xã Phổ Yên]] chở hàng cứu trợ.",
            says="thành phố Phổ Yên (trước là thị xã) không còn là đơn vị hành chính",
            on="2025-11-07",
        ),
        Bad(
            "BÁO CÁO\nNăm 2025\n\nTháng 11, xã phối hợp với Công an [[huyện Mang Thít]] kiểm tra 06 cơ sở.",
            says="từ ngày 01/7/2025",
            on="2025-11-25",
        ),
        Bad("Giao ban với [[tỉnh Kiên Giang]].", says="đã nhập vào tỉnh An Giang", on="2025-11-07"),
        Bad("Họp chợ ở [[thị trấn Than Uyên]], tỉnh Lai Châu.", says="là xã Than Uyên", on="2025-11-07"),
        Bad(
            "Hợp tác xã nông nghiệp [[xã Tây Phong]], huyện Tiền Hải đang cung ứng mạ khay.",
            says="từ ngày 01/11/2024, xã Tây Phong là xã Ái Quốc",
            on="2025-03-14",
        ),
    )
    #: How many days after a unit's end this is said; later it is PLC004.
    days: int = 183

    def check(self, report: Report) -> Iterator[Finding]:
        ended = (place for place in report.mentions(PlaceStanding) if place.fault is Fault.ENDED)
        for place, related in grouped((place for place in ended if place.days <= self.days), by_change=True):
            yield Finding(place.span, place.derivation, related, place.ways)
