"""PLC001: a unit under a parent in which it never lay."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain import Fault, PlaceStanding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class WrongParent(ReportRule):
    """Xã phải thuộc đúng huyện, huyện phải thuộc đúng tỉnh đã viết kèm.

    Tên lấy nhầm từ huyện khác, tỉnh khác đưa người đọc đến sai chỗ; tên có thật nên mắt thường khó thấy. Quy tắc so
    với danh mục đơn vị hành chính có hiệu lực quanh ngày báo cáo (từ hai năm trước đến nửa năm sau), chấp nhận mọi lần
    đổi tên, chuyển huyện trong khoảng đó. Trong bảng, cột "Huyện" cùng hàng nói xã thuộc huyện nào; từ ngày 01/7/2025,
    xã, phường, đặc khu thuộc thẳng tỉnh, thành phố. Quy tắc im lặng khi câu nói về sáp nhập, tên cũ, quê quán, khi báo cáo không rõ
    ngày, hoặc khi hai tên có thể chỉ đứng cạnh nhau trong một danh sách.
    """

    code = "PLC001"
    severity = Severity.ERROR
    judges = (PlaceStanding,)
    fault = Fault.PARENT
    good = (
        Good("Hỗ trợ trường mầm non xã Mỹ Đông, huyện Tháp Mười, tỉnh Đồng Tháp.", on="2024-04-12"),
        Good("Đoàn từ xã Ninh Hiệp, huyện Gia Lâm, thành phố Hà Nội đến thăm tỉnh Lai Châu.", on="2024-03-08"),
        Good("Trạm y tế phường Thảo Điền, TP. Thủ Đức, TP.HCM tiếp nhận 12 ca.", on="2022-05-20"),
        Good("Công an huyện Mê Linh, tỉnh Vĩnh Phúc phối hợp truy bắt đối tượng.", on="2009-02-10"),
        Good("Cựu chiến binh quê quán huyện Mê Linh, tỉnh Vĩnh Phúc.", on="2024-07-27"),
        Good("Trước đây xã Cát Tiên thuộc huyện Mê Linh, tỉnh Vĩnh Phúc.", on="2024-07-27"),
        Good("Khám bệnh tại các xã Mường So, Khổng Lào và Hoang Thèn, huyện Phong Thổ.", on="2023-06-01"),
        Good("Học sinh Trường THCS xã Kỳ Nam, huyện Kỳ Anh đạt giải nhì.", on="2015-09-01"),
        Good("Khen thưởng Công an phường Quyết Thắng, huyện Mộc Châu, huyện Mai Sơn.", on="2022-08-19"),
        Good("Tuyến đường xã Tân Lập - huyện Thuận Châu dài 40 km.", on="2022-08-19"),
        Good("Hội viên xã Tân Thạch, huyện Châu Thành tham gia lớp tập huấn.", on="2022-08-19"),
        Good("Mô hình ở xã Độc Lập (Hạ Lang) và huyện Yên Dũng (Bắc Ninh) không rõ tỉnh.", on="2023-12-22"),
        Good("UBND TỈNH QUẢNG BÌNH\n\nBÁO CÁO\n\nXã Hiền Ninh (Quảng Ninh) cấy xong 210 ha.", on="2023-12-22"),
        Good("UBND TỈNH CAO BẰNG\n\nBÁO CÁO\n\nĐường xã Độc Lập - Hạ Lang, tỉnh Cao Bằng.", on="2023-12-22"),
        Good("Sạt lở ở xã Lũng Cú và xã Lũng Táo (cũ), tỉnh Tuyên Quang.", on="2025-11-20"),
        Good("Hỗ trợ xã Lũng Táo, tỉnh Tuyên Quang.", on="2025-11-20"),
        Good("Xã\tHuyện\tSố hộ\nTả Ngảo\tSìn Hồ\t12\nMường So\tPhong Thổ\t4\n", on="2023-11-20"),
        Good("TT\tXã\tSố hộ\nI\tHuyện Sìn Hồ\t9\n1\tMường So\t4\n2\tKhổng Lào\t5\n", on="2023-11-20"),
        Good("Đoàn viên xã Giồng Trôm, tỉnh Vĩnh Long ra quân ngày thứ Bảy tình nguyện.", on="2025-11-20"),
        "Kiểm tra tại xã Ka Đô, huyện Đức Trọng, báo cáo không ghi ngày.",
    )
    bad = (
        Bad(
            "Mô hình tại [[xã Đốc Binh Kiều]], huyện Tam Nông giảm công lao động.",
            says="xã Đốc Binh Kiều thuộc huyện Tháp Mười, tỉnh Đồng Tháp",
            on="2024-04-12",
            fixed="Mô hình tại xã Đốc Binh Kiều, huyện Tháp Mười giảm công lao động.",
        ),
        Bad(
            "Chi đoàn [[xã Ea Kmút]] (huyện Krông Pắc), tỉnh Đắk Lắk thăm gia đình chính sách.",
            says="huyện Krông Pắc không có xã Ea Kmút",
            on="2024-12-10",
        ),
        Bad(
            "Lai Châu, ngày 08 tháng 3 năm 2024\n\nBÁO CÁO\n\nTặng quà học sinh xã Tả Ngảo, [[huyện Sơn Hòa]].",
            says="huyện Sơn Hòa thuộc tỉnh Phú Yên; ở tỉnh Lai Châu có huyện Sìn Hồ, nơi có xã Tả Ngảo",
            on="2024-03-08",
        ),
        Bad(
            "Mô hình dân vận khéo ở [[xã Độc Lập]] (Hạ Lang), tỉnh Cao Bằng.",
            says="xã Độc Lập thuộc huyện Quảng Hòa, tỉnh Cao Bằng",
            on="2023-12-22",
            fixed="Mô hình dân vận khéo ở xã Độc Lập (Quảng Hòa), tỉnh Cao Bằng.",
        ),
        Bad(
            "Xã\tHuyện\tSố hộ\nTả Ngảo\tSìn Hồ\t12\n[[Mường So]]\tSìn Hồ\t4\n",
            says="xã Mường So thuộc huyện Phong Thổ, tỉnh Lai Châu",
            on="2023-11-20",
            fixed="Xã\tHuyện\tSố hộ\nTả Ngảo\tSìn Hồ\t12\nMường So\tPhong Thổ\t4\n",
        ),
        Bad(
            "Trao hai nhà nhân ái tại [[xã Vũ Quang]], tỉnh Nghệ An.",
            says="xã Vũ Quang thuộc tỉnh Hà Tĩnh",
            on="2026-03-20",
            fixed="Trao hai nhà nhân ái tại xã Vũ Quang, tỉnh Hà Tĩnh.",
        ),
        Bad("Bàn giao nhà tình nghĩa tại [[huyện Gia Lâm]], tỉnh Bắc Ninh.", says="thành phố Hà Nội", on="2023-07-27"),
        Bad("Tỉnh Long An - huyện Đức Huệ - [[xã An Ninh Đông]]: 12 hộ.", says="huyện Đức Hòa", on="2023-07-27"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for standing in report.mentions(PlaceStanding):
            if standing.verdict is Verdict.FAILS and standing.fault is Fault.PARENT:
                yield Finding(standing.span, standing.derivation, standing.evidence, standing.ways)
