"""NAM013: two long names that differ by one mark."""

from __future__ import annotations

from report_lint import Bad, Finding, Related, ReportRule, Severity
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.name_person import LikeNames as Alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class LikeNames(ReportRule):
    """Hai họ tên dài chỉ khác nhau một dấu nên xem lại có phải một người.

    Họ tên bốn âm tiết, cùng học hàm, cấp bậc hay nghề nghiệp đứng trước mà chỉ khác một dấu thì thường là một người bị
    gõ sai; cũng thế khi em, ông, bà nào được kể rồi ở dưới được nêu làm gương, và khi hai thầy cô mang họ ít gặp, chỉ
    khác nhau một âm ở tên. Quy tắc chỉ nhắc, không khẳng định: hai người vẫn có thể trùng nhau đến thế. Hai tên trong một đoạn, một danh
    sách, một bảng, hoặc ở hai thôn, hai khoa khác nhau được để yên.
    """

    code = "NAM013"
    severity = Severity.INFO
    judges = (Alike,)
    good = (
        "Bác sĩ Phùng Thị Minh Hà và bác sĩ Phùng Thị Minh Hạ trực đêm.",
        "Bác sĩ Phùng Thị Minh Hà, khoa Nội.\n\nBác sĩ Phùng Thị Minh Hạ, khoa Sản.",
        "Em Phùng Thị Minh Hà đạt giải.\n\nEm Phùng Thị Minh Hạ được khen.",
        "Thầy Phùng Minh Hà dạy giỏi.\n\nThầy Phùng Minh Hạ chủ nhiệm.",
        "Thầy Phùng Minh Quang Hà dạy giỏi.\n\nThầy Phùng Minh Quang Hải chủ nhiệm.",
        "- Thượng tá Phùng Minh Quang Ân;\n- Thượng tá Phùng Minh Quang Ấn;",
        "Cô giáo Ma Thị Duyên và cô giáo Ma Thị Diên cùng dạy khối 4.",
        "Cô giáo Ma Thị Duyên dạy giỏi.\n\nCô giáo Ma Thị Duyến chủ nhiệm lớp 3A.",
        "Cô giáo Nguyễn Thị Duyên dạy giỏi.\n\nCô giáo Nguyễn Thị Diên chủ nhiệm lớp 3A.",
        "Kỹ sư Phùng Thị Thu Thủy.\n\nKỹ sư Phùng Thị Thu Thuỷ.",
        "Bà Phùng Thị Thu Thảo ở thôn Bãi.\n\nCô giáo Phùng Thị Thu Thạo.",
        "ThS. Phùng Thị Minh Hà giảng bài.\n\nTS. Phùng Thị Minh Hạ phản biện.",
        "TS. Phùng Thị Minh Hà, khoa Sử.\n\nTS. Phùng Thị Minh Hạ, khoa Địa.",
        "| Bác sĩ Phùng Thị Minh Hà | Nội |\n|---|---|\n| Bác sĩ Phùng Thị Minh Hạ | Sản |",
        "Luật sư Phùng Quang Minh Đức tư vấn.\n\nLuật sư Phùng Quang Minh Đức bào chữa.",
    )
    bad = (
        Bad(
            "Khám tim cho trẻ: bác sĩ Phùng Thị Minh Hà phụ trách.\n\nGiảng viên là bác sĩ [[Phùng Thị Minh Hạ]].",
            says="chỗ khác ghi Phùng Thị Minh Hà: có phải một người?",
        ),
        Bad(
            "Giải Nhất thuộc về đồng chí Phùng Thị Kim Thoại.\n\nMời đồng chí [[Phùng Thị Kim Thoai]] trao đổi kinh nghiệm."
        ),
        Bad(
            "Em Lê Thị Hà Phương, học sinh lớp 9, đạt giải Nhất môn Ngữ văn với điểm cao nhất tỉnh. Kỳ thi có 412 em dự, "
            "đoàn của huyện đạt 74 giải, xếp thứ ba toàn tỉnh.\n\nCác trường tổ chức tốt việc ôn luyện, bồi dưỡng; tổ chức "
            "tuyên dương, khen thưởng kịp thời.\n\nChất lượng mũi nhọn tiếp tục dẫn đầu mà em [[Lê Thị Hà Phượng]] là gương "
            "tiêu biểu.",
        ),
        Bad(
            "Bài dạy minh họa do cô giáo Ma Thị Duyên thực hiện.\n\nCô giáo [[Ma Thị Diên]] được chọn dự thi cấp huyện."
        ),
        Bad("PGS. TS. Phùng Thị Minh Hà chủ trì.\n\nĐề tài do PGS.TS [[Phùng Thị Minh Hạ]] viết."),
        Bad("BS. CKII Phùng Quang Minh Đức mổ chính.\n\nGiao BSCKII. [[Phùng Quang Minh Đưc]] tập huấn."),
        Bad("Đồng chí Thượng tá Y Blok Niê Kđăm chỉ đạo.\n\nĐồng chí Thượng tá [[Y Blôk Niê Kđăm]] kiểm tra."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        first, *others = report.mentions(Alike)
        related = [Related(claim.span, claim.derivation) for claim in others]
        yield Finding(first.span, first.derivation, (*first.evidence, *related))
