"""NAM003: the capitals of names that have one spelling."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.name_capitals import NameCapitals
from report_lint_vi.claims.name_places import everywhere, once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class SettledCapitals(ReportRule):
    """Tên người, tên tổ chức, ngày lễ trong bảng phải viết hoa đúng chỗ.

    Nghị định 30/2020/NĐ-CP, Phụ lục II quy định viết hoa tên nhân vật lịch sử, tổ chức, ngày kỷ niệm. Quy tắc chỉ
    xét những tên đã có cách viết thống nhất (Hai Bà Trưng, Mặt trận Tổ quốc, Ngày Quốc tế Hạnh phúc) và chỉ nêu chữ lẽ
    ra hoa mà viết thường; tên bộ, sở, phòng ("Bộ Tư pháp", "Sở Giáo dục và Đào tạo") thì nêu cả chữ hoa thừa. Không bao
    giờ xét "nhân dân", chữ "ngày", "tết", "tháng" đứng trước. Tên tổ chức viết thường từ chữ đầu là danh từ chung nên
    được để yên.
    """

    code = "NAM003"
    judges = (NameCapitals,)
    good = (
        "Khởi nghĩa Hai Bà Trưng; đường Hai Bà Trưng.",
        "Hai bà Trưng Trắc, Trưng Nhị phất cờ khởi nghĩa.",
        "Hai bà trưng bày sản phẩm tại phiên chợ.",
        "KHỐI MẶT TRẬN TỔ QUỐC VÀ CÁC ĐOÀN THỂ",
        "Các liên đoàn lao động huyện, hội liên hiệp phụ nữ xã nộp báo cáo.",
        "Mừng ngày Quốc tế Phụ nữ 8/3, Ngày Quốc tế Lao động 01/5.",
        "Nhân dân và nhân dân các dân tộc; ngày Phụ nữ Việt Nam 20/10.",
        "Phong trào phụ nữ quốc tế; hội nhập quốc tế, lao động việc làm.",
        "Xây dựng gia đình Việt Nam no ấm; nhà giáo Việt Nam mẫu mực.",
        "Đoàn TNCS Hồ Chí Minh; Hội Nông dân xã; hội nông dân các thôn.",
        "Cách mạng Tháng Tám, Cách mạng tháng Tám; tết Nguyên đán, Tết Nguyên Đán.",
        "Tấm gương đạo đức HỒ CHÍ MINH; Việt Nam và Việt Nam Cộng hòa.",
        "Ngày Quốc Tế Thiếu Nhi 1/6.",
        "Bộ Tư pháp, Bộ Công an, Bộ Giao thông vận tải và Sở Y tế; SỞ Y TẾ; Bộ Công thương.",
        "Đảng Bộ Quốc Phòng viết theo mẫu; cán bộ Công an; bộ y tế lưu động; nội bộ tài chính.",
        "Phòng tài chính của công ty, phòng Y tế học đường; Phòng Tài chính - Kế hoạch; Sở Văn hoá, Thể thao và Du lịch.",
        "Bộ Lao động – Thương binh và Xã hội; Phòng Lao động - Thương binh và Xã hội; Bộ Giáo dục - đào tạo.",
    )
    bad = (
        Bad(
            "Mừng 1984 năm khởi nghĩa [[hai Bà Trưng]].",
            says="viết hoa là Hai Bà Trưng",
            fixed="Mừng 1984 năm khởi nghĩa Hai Bà Trưng.",
        ),
        Bad("[[Mặt trận tổ quốc]] xã họp; Mặt trận tổ quốc huyện dự.", says="Mặt trận Tổ quốc"),
        Bad("Ngày [[Quốc tế hạnh phúc]] 20/3.", says="Quốc tế Hạnh phúc"),
        Bad("Nhân ngày [[gia đình Việt Nam]] 28/6.", says="Gia đình Việt Nam"),
        Bad("[[Liên đoàn lao động]] tỉnh và [[Hội liên hiệp phụ nữ]] tỉnh."),
        Bad("Công đoàn [[Việt nam]]."),
        Bad(
            "Đoàn kiểm tra của [[Bộ Tư Pháp]] và [[Sở giáo dục và Đào tạo]] tỉnh.",
            fixed="Đoàn kiểm tra của Bộ Tư pháp và Sở Giáo dục và Đào tạo tỉnh.",
        ),
        Bad("Kính gửi: [[Phòng Giáo dục và đào tạo]] huyện.", says="Phòng Giáo dục và Đào tạo"),
        Bad("Thư của [[Tổng Liên đoàn lao động Việt nam]].", says="Tổng Liên đoàn Lao động Việt Nam"),
        Bad("Nghị quyết của [[Ban chấp hành Trung ương]]; mừng ngày [[quốc khánh]] 2/9."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        claims = report.mentions(NameCapitals)
        for finding in once(Finding(claim.span, claim.derivation, key=claim.name.written) for claim in claims):
            yield everywhere(finding, finding.key)
