"""ANN007: years of Party membership."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.party_age import PartyAge as YearsInParty

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class PartyAge(ReportRule):
    """Số năm tuổi Đảng phải khớp với loại Huy hiệu và với năm vào Đảng.

    Huy hiệu Đảng tặng cho 30, 40, 45, 50 ... 90 năm tuổi Đảng (Hướng dẫn 01-HD/TW năm 2021, mục 18); không có Huy hiệu
    35 hay 43 năm. Khi câu ghi năm vào Đảng thì tuổi Đảng bằng năm báo cáo trừ năm ấy, hoặc kém một nếu chưa đủ tháng.
    Quy tắc để yên tuổi Đảng không kèm Huy hiệu, việc xét tặng sớm, đợt sắp tới.
    """

    code = "ANN007"
    severity = Severity.ERROR
    judges = (YearsInParty,)
    needs = ("năm tuổi đảng",)
    good = (
        "Trao Huy hiệu 30, 40, 45 và 55 năm tuổi Đảng cho 12 đồng chí.",
        "Đồng chí trưởng thôn có 35 năm tuổi Đảng, 12 năm làm khuyến nông.",
        "Huy hiệu Đảng 90 năm tuổi Đảng được trao tại nhà riêng.",
        Good("Bà vào Đảng năm 1984, đến nay tròn 40 năm tuổi Đảng.", on="2024-06-10"),
        Good("Ông được kết nạp ngày 19/12/1984, hiện có 39 năm tuổi Đảng.", on="2024-06-10"),
        Good("Đồng chí vào Đảng năm 1984; đồng chí phó bí thư có 21 năm tuổi Đảng.", on="2024-06-10"),
        Good("Chi bộ kết nạp năm 2023 được 5 người, có 3 người 50 năm tuổi Đảng.", on="2024-06-10"),
        "Đồng chí vào Đảng năm 1984, 41 năm tuổi Đảng.",
        Good("Đồng chí vào Đảng năm 1985, đợt 02/9 sẽ nhận 40 năm tuổi Đảng.", on="2024-06-10"),
        Good("Vào Đảng năm 1968, nhập ngũ năm 1965, bác có 47 năm tuổi Đảng khi mất.", on="2024-06-10"),
        "Tặng Huy hiệu cho 33 đảng viên có từ 30 năm tuổi Đảng trở lên.",
    )
    bad = (
        Bad("Đảng ủy trao Huy hiệu [[35 năm]] tuổi Đảng cho hai bác sĩ.", says="không có Huy hiệu 35 năm tuổi Đảng"),
        Bad("Có 9 đồng chí nhận Huy hiệu 30 năm, [[42 năm]] và 60 năm tuổi Đảng."),
        Bad(
            "Cụ được kết nạp vào Đảng năm 1964, đến nay đã có [[61 năm]] tuổi Đảng.",
            on="2024-06-10",
            says="2024 − 1964 = 60, ở đây ghi 61",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the counts that cannot be."""
        for claim in report.mentions(YearsInParty):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence)
