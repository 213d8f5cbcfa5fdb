"""NAM002: an official name with its words joined otherwise."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.unknown_ministry import UnknownMinistry
from report_lint_vi.mentions.organisation import OfficeName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class OfficialName(ReportRule):
    """Tên bộ, ngành, sở, ban phải viết đúng như tên chính thức.

    Chữ "và", dấu phẩy, dấu gạch nối trong tên cơ quan là một phần của tên: báo chí hay thay bằng dấu gạch nối, báo
    cáo thì không. Quy tắc chỉ so các tên có trong bảng, gộp mọi chỗ viết cùng một cách vào một lần nêu; cách viết
    tắt (Bộ TT&TT), vị trí dấu thanh, chữ hoa chữ thường và loại gạch nối được để yên.
    """

    code = "NAM002"
    judges = (OfficeName, UnknownMinistry)
    needs = (
        "ban chính", "ban tuyên", "bộ công", "bộ dân", "bộ giao", "bộ giáo", "bộ khoa", "bộ kế", "bộ lao", "bộ nông",
        "bộ thông", "bộ tài", "bộ văn", "cục biển", "cục quản lý và", "cục địa", "phòng giáo", "phòng lao",
        "phòng tài nguyên", "sở công", "sở dân", "sở giao", "sở giáo", "sở khoa", "sở kế", "sở lao", "sở nông", "sở quy", "sở thông", "sở tài", "sở văn",
    )  # fmt: skip
    good = (
        "Bộ Thông tin và Truyền thông, Bộ Khoa học và Công nghệ.",
        "Bộ Văn hóa, Thể thao và Du lịch; Bộ Văn hoá, Thể thao và Du lịch.",
        "Bộ Lao động - Thương binh và Xã hội; Bộ Lao động – Thương binh và Xã hội.",
        "Các sở: Giáo dục và Đào tạo, Khoa học và Công nghệ.",
        "Thanh tra Bộ TT&TT và Sở KH-CN.",
        "Bộ Văn hóa - Thông tin cấp giấy phép năm 2003.",
        "Đoàn công tác của Bộ Khoa học và Kỹ thuật nước bạn Lào; Bộ Y tế và Bảo hiểm xã hội Việt Nam.",
        "Bộ Khoa học và công nghệ; Bộ Tài chính và Kho bạc Nhà nước; Nội bộ đoàn kết và Phát triển.",
        "Sở Giao thông vận tải - Xây dựng tỉnh Lào Cai.",
        "Bộ Khoa học, Công nghệ và Môi trường ban hành năm 1998.",
        "Phòng Văn hóa - Xã hội xã và phòng Kinh tế.",
        "SỞ GIÁO DỤC - ĐÀO TẠO",
        "Nội bộ thông tin, truyền thông tốt.",
        "Sở Văn hóa và Thể thao thành phố.",
        "Bộ Giáo dục và đào tạo hướng dẫn thi.",
        "Ban Chính sách, chiến lược Trung ương.",
        "Bộ Giao thông vận tải, Bộ Công Thương; cán bộ giao thông, vận tải; Sở Công Thương - Du lịch.",
        "Phòng Lao động, Tiền lương và Phòng Giáo dục, Y tế; Phòng GD-ĐT huyện.",
    )
    bad = (
        Bad(
            "Bộ trưởng [[Bộ Thông tin - Truyền thông]] phát biểu; Bộ Thông tin - Truyền thông tặng cờ.",
            says="tên chính thức là Bộ Thông tin và Truyền thông",
            fixed="Bộ trưởng Bộ Thông tin và Truyền thông phát biểu; Bộ Thông tin và Truyền thông tặng cờ.",
        ),
        Bad(
            "Thông tư của [[Bộ Khoa học và Kỹ thuật]] về đo lường.",
            says="không có Bộ Khoa học và Kỹ thuật; tên chính thức là Bộ Khoa học và Công nghệ",
            fixed="Thông tư của Bộ Khoa học và Công nghệ về đo lường.",
        ),
        Bad("Góp ý dự thảo của [[Bộ Văn hóa Thể thao và Du lịch]].", says="Bộ Văn hóa, Thể thao và Du lịch"),
        Bad("Chính sách của [[Bộ Lao động, Thương binh và Xã hội]].", says="Bộ Lao động - Thương binh và Xã hội"),
        Bad("[[Sở Giáo dục - Đào tạo]] mở lớp.", says="Sở Giáo dục và Đào tạo"),
        Bad("Làm việc với [[Sở Khoa học Công nghệ]].", says="Sở Khoa học và Công nghệ"),
        Bad("Dự thảo thông tư của [[Bộ Giao thông - Vận tải]].", says="Bộ Giao thông vận tải"),
        Bad("[[Sở Công - Thương]] kiểm tra chợ đầu mối.", says="Sở Công Thương"),
        Bad("[[Phòng Giáo dục - Đào tạo]] chấm thi giáo viên giỏi.", says="Phòng Giáo dục và Đào tạo"),
        Bad("[[Ban Tuyên giáo - Dân vận Tỉnh ủy]] kiểm tra.", says="Ban Tuyên giáo và Dân vận Tỉnh ủy"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        from report_lint_vi.claims.name_places import everywhere, once

        for finding in once(
            Finding(name.span, says("tên chính thức là {name}", name=name.form.name), key=name.form.name)
            for name in report.mentions(OfficeName)
            if not name.joined
        ):
            yield everywhere(finding, finding.key)
        for claim in report.mentions(UnknownMinistry):
            yield Finding(claim.span, claim.derivation, fixes=claim.ways_out())
