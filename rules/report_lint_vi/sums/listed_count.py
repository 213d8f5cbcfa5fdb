"""SUM003: a count and the list that follows it."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.listed_count import ListedCount as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class ListedCount(ReportRule):
    """Số đếm phải bằng số thứ được kể tên ngay sau đó.

    Thêm hay bớt một tổ, một xã trong danh sách mà quên sửa số đứng trước là lỗi thường gặp.

    Xét danh sách kể đủ: tên tổ, đội, mô hình nhắc lại danh từ, tên xã, thôn, họ tên người, tên cơ quan, các mục (1),
    (2), (3), tên viết hoa cách nhau bằng dấu chấm phẩy. Bỏ qua danh sách có "…", "như", "các … khác", và khi một tên có thể chứa dấu phẩy hay chữ
    "và".
    """

    code = "SUM003"
    severity = Severity.ERROR
    judges = (Claimed,)
    good = (
        "Thành lập 04 tiểu ban: Tiểu ban Nội dung, Tiểu ban Tuyên truyền, khánh tiết, Tiểu ban Hậu cần, Tiểu ban Y tế.",
        "Sáp nhập 03 phòng: Phòng Kinh tế và Hạ tầng, Phòng Nông nghiệp, Phòng Tài chính.",
        "Giám sát tại 05 xã, như: xã Bình Lâm, xã Bình Sơn.",
        "Chọn điểm ở 04 thôn: Đoài, Đông, Trung, …",
        "Tuyên dương 03 chi đoàn: chi đoàn Trường Tiểu học, chi đoàn thôn Hạ và chi đoàn Công an.",
        "Thống nhất 03 việc: (1) chốt danh sách; (2) niêm yết; (3) chi trả.",
        "Có 02 lớp: lớp ban ngày học tại trường, lớp buổi tối học tại nhà văn hóa.",
        "Đoàn làm việc với 04 xã: Ea Kao, Hòa Thắng, Cư Êbur và Hòa Phú.",
        "Cấp giống cho 06 hộ nghèo: mỗi hộ 02 con lợn, 20 con gà.",
        "Trong 03 đội có mặt: Đội 1 đã ra quân, Đội 2 đang họp.",
        "Xử phạt 12 trường hợp: xe quá tải, xe hết đăng kiểm.",
        "Giám sát 05 xã gồm xã Ea Kao, Hòa Thắng TP Buôn Ma Thuột; xã Cư Né huyện Krông Búk; xã Ea Lê, Ia Lốp huyện Ea Súp.",
        "Huyện ủy có 01 trung tâm và 03 phòng, gồm: Phòng Tổng hợp; Phòng Tài chính; Phòng Đối ngoại; Trung tâm Chính trị.",
        "Họp lúc 14 giờ: thành phần gồm Bí thư, Chủ tịch.",
    )
    bad = (
        Bad("Biểu dương [[04]] đồng chí: Nguyễn Văn A, Trần Thị B và Lê Văn C.", says="ghi 04, nhưng chỉ ra 3"),
        Bad("Làm việc tại [[03]] đơn vị: Sở Nội vụ, Sở Giáo dục và Đào tạo.", says="ghi 03, nhưng chỉ ra 2"),
        Bad("Thành lập [[04]] tổ: Tổ 1, Tổ 2, Tổ 3.", says="ghi 04, nhưng chỉ ra 3"),
        Bad("Kiểm tra đột xuất tại [[04]] xã: Ea Kao, Hòa Thắng và Cư Êbur.", says="ghi 04, nhưng chỉ ra 3"),
        Bad(
            "Tập trung [[05]] nội dung: (1) rà soát; (2) đo đạc; (3) niêm yết; (4) chi trả.",
            says="ghi 05, nhưng chỉ ra 4",
        ),
        Bad(
            "Duy trì [[02]] câu lạc bộ, gồm câu lạc bộ cờ vua, câu lạc bộ bóng bàn và câu lạc bộ vẽ.",
            says="ghi 02, nhưng chỉ ra 3",
        ),
        Bad(
            "Ủy ban có [[03]] phòng, gồm: Phòng Văn hóa - Xã hội; Phòng Kinh tế, Hạ tầng và Đô thị; Phòng Nội vụ; Văn phòng.",
            says="ghi 03, nhưng chỉ ra 4",
        ),
        Bad(
            "Tỉnh có [[05]] huyện miền núi, gồm các huyện: Sơn Động, Lục Ngạn, Lục Nam và Yên Thế.",
            says="ghi 05, nhưng chỉ ra 4",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the counts that their lists do not bear out."""
        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.number.span, claim.derivation, claim.evidence)
