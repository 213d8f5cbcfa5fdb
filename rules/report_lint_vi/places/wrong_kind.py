"""PLC003: the name of one kind of unit with the word for another."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain import Fault, PlaceStanding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class WrongKind(ReportRule):
    """Trước tên phải là đúng loại đơn vị: xã, phường hay thị trấn; huyện, quận, thị xã hay thành phố.

    Sau khi xã lên phường, huyện lên thị xã, loại cũ hay bị chép lại nhiều năm. Quy tắc chỉ lên tiếng khi ở đơn vị cấp
    trên đã viết kèm (hoặc ở huyện, tỉnh của cơ quan báo cáo) tên ấy chỉ có một loại khác suốt một năm trước báo cáo.
    Huyện và thị xã cùng tên (Kỳ Anh, Cao Lãnh), tên trong danh sách nhiều loại và câu nói về lúc chuyển loại thì để
    yên.
    """

    code = "PLC003"
    judges = (PlaceStanding,)
    fault = Fault.KIND
    good = (
        Good("Huyện Kỳ Anh và thị xã Kỳ Anh, tỉnh Hà Tĩnh ký giao ước thi đua.", on="2022-03-08"),
        Good("Thành phố Cao Lãnh và huyện Cao Lãnh, tỉnh Đồng Tháp xuống giống sớm.", on="2022-03-08"),
        Good("Huyện Phong Điền, tỉnh Thừa Thiên Huế được mùa.", on="2024-03-08"),
        Good("Huyện Phong Điền, thành phố Huế (nay là thị xã) được mùa.", on="2025-05-08"),
        Good("Huyện Sa Pa, tỉnh Lào Cai đón 20 nghìn lượt khách.", on="2020-11-08"),
        Good("Bệnh viện đa khoa huyện Sa Pa, tỉnh Lào Cai khám 1.200 lượt.", on="2023-03-08"),
        Good("Năm 2018, huyện Sa Pa, tỉnh Lào Cai đón 20 nghìn lượt khách.", on="2023-03-08"),
        Good("Trước khi lên thị xã, huyện Sa Pa, tỉnh Lào Cai có 17 xã.", on="2024-03-08"),
        Good("Các huyện Nghi Sơn, Hà Trung, Nga Sơn, tỉnh Thanh Hóa.", on="2024-03-08"),
        Good("Các xã, thị trấn Sìn Hồ, Tả Ngảo, huyện Sìn Hồ.", on="2024-03-08"),
        Good("Xã Hòa Bình tổ chức ra quân trồng cây.", on="2024-03-08"),
        Good("Xã Tân Phong và phường Tân Phong, tỉnh Lai Châu.", on="2025-10-08"),
        Good("Thành phố Hải Phòng, tỉnh Hải Dương và TP. Hải Dương.", on="2024-03-08"),
        Good("Huyện đảo Lý Sơn, tỉnh Quảng Ngãi; xã đảo Minh Châu.", on="2024-03-08"),
        "Huyện Sa Pa, tỉnh Lào Cai.",
    )
    bad = (
        Bad(
            "Khách đến [[huyện Sa Pa]], tỉnh Lào Cai tăng 12%.",
            says="từ ngày 01/01/2020, Sa Pa là thị xã của tỉnh Lào Cai, không phải huyện",
            on="2024-03-08",
            fixed="Khách đến thị xã Sa Pa, tỉnh Lào Cai tăng 12%.",
        ),
        Bad(
            "Trạm y tế [[xã Sìn Hồ]], huyện Sìn Hồ.",
            says="Sìn Hồ là thị trấn của huyện Sìn Hồ, không phải xã",
            on="2024-03-08",
        ),
        Bad(
            "Tiếp nhận hồ sơ tại [[phường Tủa Sín Chải]], tỉnh Lai Châu.",
            says="Tủa Sín Chải là xã của tỉnh Lai Châu, không phải phường",
            on="2026-03-20",
        ),
        Bad("Kết quả của [[tỉnh Cần Thơ]] và tỉnh Hậu Giang.", says="Cần Thơ là thành phố", on="2020-03-08"),
        Bad(
            "UBND TỈNH LAI CHÂU\nSỞ Y TẾ\n\nBÁO CÁO\n\n[[Huyện Lai Châu]] có 05 phường.",
            says="Lai Châu là thành phố của tỉnh Lai Châu",
            on="2023-03-08",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for place in report.mentions(PlaceStanding):
            if place.fault is Fault.KIND:
                yield Finding(place.span, place.derivation, place.evidence, place.ways)
