"""PLC004: a unit that had ended long before the report."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain import Fault, PlaceStanding, grouped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class NoLongerInForce(ReportRule):
    """Đơn vị hành chính nêu như đang có phải còn tồn tại vào ngày báo cáo.

    Sau khi sắp xếp, tên cũ hay sống tiếp trong mẫu báo cáo. Quy tắc nêu mỗi đơn vị một lần, khi nó đã thôi tồn tại
    quá số ngày của tùy chọn `days` trước ngày báo cáo. Nó để yên khi câu nói về chuyện cũ (cũ, trước đây, nay là,
    sáp nhập, hợp nhất, một ngày hay năm trước đó), khi tên nằm trong tên cơ quan, trường học, dự án, văn bản, trong
    ngoặc kép hay địa chỉ. Riêng UBND, HĐND, công an, sở, Mặt trận của đơn vị đã thôi tồn tại thì không thể "đang", "sẽ"
    hay được "đề nghị" làm gì nữa, nên vẫn bị nêu. Đơn vị nối tiếp, nếu có, được nêu và gợi ý.
    """

    code = "PLC004"
    judges = (PlaceStanding,)
    fault = Fault.ENDED
    good = (
        Good("Dự án trên địa bàn huyện Mang Thít (cũ), tỉnh Vĩnh Long.", on="2026-05-20"),
        Good("Sau khi hợp nhất tỉnh An Giang và tỉnh Kiên Giang, bộ máy hoạt động ổn định.", on="2026-05-20"),
        Good("Hồ sơ của huyện Mang Thít trước ngày 01/7/2025 đã bàn giao.", on="2026-05-20"),
        Good("Năm 2024, huyện Mang Thít đạt chuẩn nông thôn mới.", on="2026-05-20"),
        Good("Bệnh viện đa khoa huyện Mang Thít khám 1.200 lượt.", on="2026-05-20"),
        Good("Thực hiện Đề án phát triển du lịch thành phố Phú Quốc.", on="2026-05-20"),
        Good("Địa chỉ: số 12, đường 30/4, thành phố Phú Quốc.", on="2026-05-20"),
        Good("Tác phẩm “Mùa gặt ở huyện Mang Thít” đạt giải ba.", on="2026-05-20"),
        Good("Khai thác cảng tại thành phố Phú Quốc.", on="2025-11-07"),
        Good("Tại huyện Mang Thít, tỉnh Vĩnh Long.", on="2025-06-20"),
        Good("Đoàn của thành phố Huế, thành phố Hồ Chí Minh và tỉnh Lai Châu.", on="2026-05-20"),
        Good("Xã Mang Thít và phường Trà Vinh ra quân.", on="2026-05-20"),
        Good("Tại xã Nghĩa Minh, tỉnh Nghệ An.", on="2025-06-20"),
        Good("Huyện Cẩm Xuyên, tỉnh Hà Tĩnh. Mở phiên tòa tại xã Nam Phúc Thắng.", on="2023-06-09"),
        Good("Thu bảo hiểm ở huyện Tuy An: xã An Hải Hòa thấp nhất.", on="2024-07-05"),
        Good("Chi đoàn được tổ chức lại từ thị trấn Than Uyên và hai xã, hiện có 31 đoàn viên.", on="2026-05-20"),
        Good("Xã Than Uyên (trước là thị trấn Than Uyên), tỉnh Lai Châu ra quân.", on="2026-05-20"),
        Good("Tiếp nhận hồ sơ do UBND huyện Mang Thít bàn giao.", on="2026-05-20"),
        Good("Nguyên Chủ tịch UBND huyện Mang Thít dự lễ.", on="2026-05-20"),
        Good("Trụ sở UBND huyện Mang Thít đang được sửa làm trường học.", on="2026-05-20"),
        Good("Chiều 25/4, đoàn kiểm tra mưa đá tại huyện Mang Thít.", on="2025-12-20"),
        "Tại thành phố Phú Quốc.",
    )
    bad = (
        Bad(
            "Đề nghị UBND [[tỉnh Kiên Giang]] phối hợp. Hiện nay UBND [[huyện Mang Thít]] chưa bàn giao bản đồ.",
            says="từ ngày 01/7/2025",
            on="2026-05-20",
        ),
        Bad(
            "Khởi công bến cảng tại [[thành phố Phú Quốc]]; kè tại thành phố Phú Quốc đạt 45%.",
            says="từ ngày 01/7/2025 không còn cấp huyện",
            on="2026-05-20",
        ),
        Bad(
            "Giao ban với [[tỉnh Kiên Giang]].",
            says="từ ngày 01/7/2025, tỉnh Kiên Giang đã nhập vào tỉnh An Giang",
            on="2026-05-20",
        ),
        Bad(
            "Cấp giống cho [[xã Nghĩa Minh]], huyện Nghĩa Hưng.",
            says="từ ngày 01/9/2024, xã Nghĩa Minh không còn, nay thuộc xã Đồng Thịnh",
            on="2025-06-20",
            fixed="Cấp giống cho xã Đồng Thịnh, huyện Nghĩa Hưng.",
        ),
        Bad(
            "Xây nhà văn hóa [[xã Tả Ngảo]], tỉnh Lai Châu.",
            says="từ ngày 01/7/2025, xã Tả Ngảo không còn, nay thuộc xã Tủa Sín Chải",
            on="2026-05-20",
            fixed="Xây nhà văn hóa xã Tủa Sín Chải, tỉnh Lai Châu.",
        ),
        Bad(
            "Cống thoát nước ở [[thị trấn Than Uyên]], tỉnh Lai Châu bị tắc.",
            says="từ ngày 01/7/2025, thị trấn Than Uyên là xã Than Uyên",
            on="2026-05-20",
        ),
        Bad(
            "Giá đất tại [[huyện Từ Liêm]] tăng.",
            says="nay thuộc quận Nam Từ Liêm và quận Bắc Từ Liêm",
            on="2020-06-20",
        ),
    )
    #: How many days after its end a unit's name is still only worth a hint (PLC005).
    days: int = 183

    def check(self, report: Report) -> Iterator[Finding]:
        ended = (place for place in report.mentions(PlaceStanding) if place.fault is Fault.ENDED)
        for place, related in grouped(place for place in ended if place.days > self.days):
            yield Finding(place.span, place.derivation, related, place.ways)
