"""NAM006: one person with two posts that nobody holds at once."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.name_person import TwoPosts as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class TwoPosts(ReportRule):
    """Một người không thể vừa là cấp trưởng vừa là cấp phó của cùng một cơ quan.

    Chức vụ ghi khác nhau ở hai chỗ thường do chép từ văn bản trước khi có thay đổi nhân sự. Quy tắc chỉ nêu khi hai
    chức vụ chỉ khác nhau ở chữ "Phó" và cùng một cơ quan; người kiêm nhiệm nhiều việc, và câu nói về bầu, bổ nhiệm,
    điều động, phân công phụ trách được để yên.
    """

    code = "NAM006"
    judges = (Claimed,)
    needs = ("phó ",)
    good = (
        "Ông Đinh Công Tráng, Bí thư Đảng ủy xã; ông Đinh Công Tráng, Chủ tịch HĐND xã.",
        "Ông Đinh Công Tráng, Phó Bí thư Đảng ủy xã, Chủ tịch UBND xã; ông Đinh Công Tráng, Chủ tịch UBND xã.",
        "Ông Đinh Công Tráng, Phó Chủ tịch UBND xã. Bầu ông Đinh Công Tráng, Chủ tịch UBND xã.",
        "Ông Đinh Công Tráng, Phó Chủ tịch UBND xã; ông Tạ Minh Khôi, Chủ tịch UBND xã.",
        "Ông Đinh Công Tráng, Chủ tịch Hội Nông dân xã; ông Đinh Công Tráng, Phó Chủ tịch Hội đồng hiến máu.",
        "Ông Đinh Công Tráng, nguyên Phó Chủ tịch UBND xã; ông Đinh Công Tráng, Chủ tịch UBND xã.",
        "Ông Đinh Công Tráng, Phó Trưởng ban Chỉ đạo; ông Đinh Công Tráng, Trưởng phòng Nội vụ.",
        "Ông Đinh Công Tráng được bổ nhiệm, Giám đốc Sở Y tế; trước đó ông Đinh Công Tráng, Phó Giám đốc Sở Y tế.",
        "Ông Đinh Công Tráng, Phó Hiệu trưởng trường tiểu học.",
        "Ông Tạ Minh Khôi, Chủ tịch UBND xã Hua Nà; ông Tạ Minh Khôi, Phó Chủ tịch UBND xã Pa Khóa.",
        "Phó Chủ tịch và Chủ tịch UBND xã cùng dự.",
        "Ông Đinh Công Tráng, Phó Chủ tịch; ông Đinh Công Tráng, Chủ tịch.",
    )
    bad = (
        Bad(
            "Ông Đinh Công Tráng, Phó Chủ tịch UBND xã chủ trì. Ông [[Đinh Công Tráng]], Chủ tịch UBND xã kết luận.",
            says="ở trên là Phó Chủ tịch UBND xã",
        ),
        Bad("Bà Hà Thu Nga, Giám đốc Sở Y tế dự. Bà [[Hà Thu Nga]], Phó Giám đốc Sở Y tế phát biểu."),
    )

    def check(self, report: Report) -> Iterator[Finding]:

        for claim in report.mentions(Claimed):
            yield Finding(claim.span, claim.derivation, claim.evidence)
