"""PCT007: differences in percentage points."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.growth import PointsDifference as Claimed
from report_lint_vi.claims.plan_points import PlanPoints

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class PointsDifference(ReportRule):
    """Số điểm phần trăm tăng, giảm phải bằng hiệu của hai tỷ lệ nêu trong cùng câu.

    Tỷ lệ kỳ này được cập nhật mà số điểm chênh lệch hay bị để nguyên. Mức vượt hay hụt so với kế hoạch cũng được tính
    lại từ tỷ lệ đạt được và tỷ lệ của kế hoạch.

    Bỏ qua câu có thêm mốc so sánh khác ("so với cùng kỳ", "nghị quyết đại hội"); mức vượt ghi bằng "%" được hiểu theo cả
    hai cách, là hiệu hoặc là phần trăm của kế hoạch. Bỏ qua câu thiếu một trong hai tỷ lệ; tỷ lệ làm tròn lệch một đơn vị cuối được coi là khớp.
    """

    code = "PCT007"
    severity = Severity.ERROR
    judges = (Claimed, PlanPoints)
    needs = ("%", "phần trăm")
    good = (
        "Chỉ số hài lòng đạt 91,4%, tăng 1,1 điểm phần trăm so với năm 2023 (90,3%).",
        "Thu gom rác đạt 98,2%, tăng 0,7 điểm phần trăm so với năm 2023 (97,5%).",
        "Tỷ lệ tiêm đủ mũi đạt 92,3%, thấp hơn năm 2020 là 2,4 điểm phần trăm (94,7%).",
        "Tỷ lệ hộ nghèo giảm 5,6 điểm phần trăm, vượt chỉ tiêu giảm từ 5 điểm phần trăm trở lên.",
        "Tỷ lệ giải ngân cao hơn 7,3 điểm phần trăm so với cùng kỳ (58,1%).",
        "Tỷ lệ chuyên cần tăng từ 62% lên 68%, tăng 5 điểm phần trăm.",
        "Trẻ nhẹ cân còn 3,8%, giảm 0,6 điểm phần trăm so với đầu năm (4,4%).",
        "Tỷ trọng đạt 12%, tăng 3 điểm phần trăm so với năm 2021 và cao hơn bình quân cả nước (8%).",
        "Tỷ lệ kết nạp Đảng 72,0%, cao hơn năm 2023 là 5,5 điểm phần trăm (66,5%).",
        "Có 105 trẻ trên tổng số 120 trẻ đến lớp, đạt 88,7%, cao hơn 0,6 điểm phần trăm so với năm 2023 (86,9%).",
        "Tỷ lệ bao phủ đạt 92,4% (chỉ tiêu 90%), vượt 2,7%.",
        "Tỷ lệ bao phủ đạt 92,4% (chỉ tiêu 90%), vượt 0,4% so với nghị quyết đại hội.",
        "Tín dụng tăng 8,2%, cao hơn khoảng 1 điểm phần trăm so với cùng kỳ (7,1%).",
    )
    bad = (
        Bad(
            "Chỉ số hài lòng đạt 91,4%, tăng [[2,1 điểm phần trăm]] so với năm 2023 (90,3%).",
            says="91,4% − 90,3% = 1,1 điểm phần trăm",
        ),
        Bad(
            "Tỷ lệ chuyên cần tăng từ 62,0% lên 68,0%, tăng [[8 điểm phần trăm]].",
            says="68,0% − 62,0% = 6,0 điểm phần trăm",
        ),
        Bad("Nợ xấu 0,31%, giảm [[0,19 điểm phần trăm]] so với cuối năm 2021 (0,40%).", says="0,40% − 0,31% = 0,09"),
        Bad(
            "Tỷ lệ tiêm đủ mũi đạt 92,3%, thấp hơn năm 2020 là [[4,2 điểm phần trăm]] (94,7%).",
            says="94,7% − 92,3% = 2,4",
        ),
        Bad("Tỷ lệ bao phủ đạt 92,4% (chỉ tiêu 90%), vượt [[3,4 điểm phần trăm]].", says="92,4% − 90% = 2,4"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the differences that the two percentages do not give, where these are not told to be wrong themselves."""
        claims = (*report.mentions(Claimed), *report.mentions(PlanPoints))
        failed = [claim for claim in claims if claim.verdict is Verdict.FAILS]
        if failed:
            from report_lint_vi.claims.share_of_ratio import ShareOfRatio
            from report_lint_vi.claims.share_of_whole import ShareOfWhole

            shares = [share for kind in (ShareOfWhole, ShareOfRatio) for share in report.mentions(kind)]
            refuted = {share.digits for share in shares if share.verdict is Verdict.FAILS}
            for claim in failed:
                if refuted.isdisjoint(claim.figures):
                    way_out = Fix(says("ghi {text}", text=f"{claim.remedy}"), (Edit(claim.digits, claim.remedy),))
                    yield Finding(claim.span, claim.derivation, claim.evidence, (way_out,) if claim.remedy else ())
