"""PLC002: a name that is nobody's, near to one that is."""

from __future__ import annotations

from report_lint import Bad, Finding, Fix, Good, Related, ReportRule, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain import Fault, PlaceStanding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class UnknownName(ReportRule):
    """Tên xã, huyện, tỉnh phải đúng từng dấu.

    Sai một dấu là thành tên không có: "xã Tả Ngạo" thay cho "xã Tả Ngảo". Quy tắc chỉ lên tiếng khi tên đó không có ở
    đơn vị cấp trên đã viết kèm (hoặc ở huyện, tỉnh của cơ quan báo cáo) mà ở đó lại có một tên gần giống; tên không
    giống tên nào thì để yên. Đề mục ("1. Huyện Sìn Hồ") và tiêu đề cột ("Xã", "Huyện") của bảng cũng cho biết tên ở dưới
    là xã nào của huyện nào. Hòa hay Hoà, Kỳ hay Kì, Đắk hay Đăk đều được. Một tên sai viết nhiều lần chỉ nêu một lần.
    """

    code = "PLC002"
    judges = (PlaceStanding,)
    fault = Fault.NAME
    good = (
        Good("Đoàn công tác làm việc với tỉnh Bò Kẹo, tỉnh Hủa Phăn (Lào) và tỉnh Vân Nam.", on="2024-03-08"),
        Good("Huyện Quỳnh Lưu, tỉnh Nghệ An: xã Quỳnh Văn, xã Nông thôn mới kiểu mẫu.", on="2023-03-08"),
        Good("Huyện Sìn Hồ, tỉnh Lai Châu: hợp tác xã Tả Ngạo thu 12 tấn chè.", on="2024-03-08"),
        Good("Ra mắt tổ hợp tác xã Hồng Thủ ở huyện Sìn Hồ, tỉnh Lai Châu.", on="2024-03-08"),
        Good("Xã hội hóa nguồn lực; huyện ủy, tỉnh đoàn và xã viên cùng tham gia.", on="2024-03-08"),
        Good("Các xã thuộc huyện Krông Pắk, tỉnh Đăk Lăk và TX. Buôn Hồ.", on="2024-03-08"),
        Good("Tổ chức tại xã Hoà Bình, Tx. Kỳ Anh, tỉnh Hà Tĩnh.", on="2024-03-08"),
        Good("Cấp xã Hội Nông dân phối hợp với Đoàn Thanh niên, tỉnh Hậu Giang.", on="2024-03-08"),
        Good("Thành lập xã Tả Ngạo, huyện Sìn Hồ trên cơ sở sáp nhập hai xã.", on="2024-03-08"),
        Good("Chủ tịch UBND xã Trần Văn Minh kết luận tại huyện Trần Văn Thời, tỉnh Cà Mau.", on="2024-03-08"),
        Good("TT Y tế Ba Vì, P. Kế hoạch, Q. Trưởng phòng, thành phố Hà Nội.", on="2024-03-08"),
        Good("Tỉnh Vĩnh Phú trước năm 1997; tỉnh Hà Bắc; tỉnh Bắc Thái.", on="2024-03-08"),
        Good("Huyện Sìn Hồ, tỉnh Lai Châu: Chủ tịch UBND xã Tả Ngạo Giàng A Chu dự.", on="2024-03-08"),
        "Huyện Sìn Hồ, tỉnh Lai Châu: xã Tả Ngạo (báo cáo không ghi ngày).",
    )
    bad = (
        Bad(
            "Trường tiểu học [[xã Tả Ngạo]], huyện Sìn Hồ được sửa chữa.",
            says="huyện Sìn Hồ không có xã Tả Ngạo; gần nhất là xã Tả Ngảo",
            on="2024-03-08",
            fixed="Trường tiểu học xã Tả Ngảo, huyện Sìn Hồ được sửa chữa.",
        ),
        Bad(
            "UBND HUYỆN TAM NÔNG\nTỈNH ĐỒNG THÁP\n\nBÁO CÁO\n\n"
            "Gieo sạ tại các xã Phú Thành A, [[Tân Công Xính]] và Hòa Bình.",
            says="gần nhất là xã Tân Công Sính",
            on="2024-04-12",
        ),
        Bad(
            "UBND TỈNH PHÚ YÊN\n\nBÁO CÁO\n\nHuyện Tuy An ([[xã An Hải Hòa]] thấp nhất) đạt 61%.",
            says="huyện Tuy An không có xã An Hải Hòa; gần nhất là xã An Hòa Hải",
            on="2024-07-05",
        ),
        Bad(
            "1. Huyện Sìn Hồ\n\n- [[Xã Tả Ngạo]]: 12 hộ.\n\n- Xã Nậm Cuổi: 3 hộ.",
            says="gần nhất là xã Tả Ngảo, huyện Sìn Hồ",
            on="2024-04-12",
        ),
        Bad(
            "Huyện\tXã, thị trấn\tSố hộ\nSìn Hồ\tTả Ngảo\t12\n\t[[Nậm Cuối]]\t3\n",
            says="huyện Sìn Hồ không có Nậm Cuối; gần nhất là xã Nậm Cuổi",
            on="2024-04-12",
        ),
        Bad(
            "UBND TỈNH LAI CHÂU\n\nBÁO CÁO\n\nLàm đường tại [[xã Tủa Xín Chải]] và phường Tân Phong.",
            says="gần nhất là xã Tủa Sín Chải, tỉnh Lai Châu",
            on="2026-03-20",
        ),
        Bad("Khen thưởng [[tỉnh Kon Tom]] và tỉnh Gia Lai.", says="tỉnh Kon Tum", on="2024-04-12"),
        Bad("Tại [[huyện Quỳ Nhai]], tỉnh Sơn La có mưa đá.", says="huyện Quỳnh Nhai", on="2024-04-12"),
        Bad("Họp ở [[huyện Thường Xuyên]], tỉnh Thanh Hóa.", says="huyện Thường Xuân", on="2024-04-12"),
        Bad("Họp ở [[huyện Bắc Trà]], tỉnh Quảng Nam.", says="huyện Bắc Trà My", on="2024-04-12"),
        Bad("Tại [[huyện Sin Hồ]], tỉnh Lai Châu có mưa đá.", says="huyện Sìn Hồ", on="2024-04-12"),
        Bad(
            "HUYỆN SÌN HỒ\nỦY BAN NHÂN DÂN [[XÃ TẢ NGẠO]]\n\nBÁO CÁO\n\nTại xã Tả Ngạo vụ xuân được mùa.",
            says="Tả Ngảo",
            fixed="HUYỆN SÌN HỒ\nỦY BAN NHÂN DÂN XÃ TẢ NGẢO\n\nBÁO CÁO\n\nTại xã Tả Ngảo vụ xuân được mùa.",
            on="2024-04-12",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        groups: dict[str, list[PlaceStanding]] = {}
        for standing in report.mentions(PlaceStanding):
            if standing.verdict is Verdict.FAILS and standing.fault is Fault.NAME:
                key = f"{standing.place.level} {standing.place.name.lower()}"
                groups.setdefault(key, []).append(standing)
        for first, *others in groups.values():
            related = (*first.evidence, *(Related(other.span, says("tên này viết lại")) for other in others))
            ways = [way for way in first.ways if len(first.ways) == 1 or not others]
            if ways and others:
                edits = tuple([edit for other in (first, *others) for edit in other.ways[0].edits if other.ways])
                ways = [Fix(ways[0].title, edits)]
            yield Finding(first.span, first.derivation, related, tuple(ways))
