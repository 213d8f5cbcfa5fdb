"""PCT006: per cent that are points."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.growth import PointsNotPercent as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class PointsNotPercent(ReportRule):
    """Chênh lệch giữa hai tỷ lệ phần trăm là “điểm phần trăm”, không phải “%”.

    Từ 62% lên 68% là tăng 6 điểm phần trăm, hay tăng 9,7%; “tăng 6%” khiến người đọc tính ra số khác.

    Báo cáo nào cũng có câu viết như vậy và ai cũng hiểu, nên đây chỉ là lưu ý; những quy tắc PCT khác nêu lỗi.

    Chỉ nêu khi câu có cả hai tỷ lệ, chênh lệch đúng bằng số điểm và không thể là mức tăng tương đối.
    """

    code = "PCT006"
    severity = Severity.INFO
    judges = (Claimed,)
    needs = ("%", "phần trăm")
    good = (
        "Tỷ lệ lao động qua đào tạo tăng từ 62% lên 68%, tăng 6 điểm phần trăm.",
        "Tỷ lệ lao động qua đào tạo tăng từ 62% lên 68%, tăng 9,7%.",
        "Bao phủ bảo hiểm y tế đạt 93,5%, tăng 1,2% so với năm 2022.",
        "Chỉ số hài lòng đạt 91,4%, tăng 1,2% so với năm 2023 (90,3%).",
        "Độ che phủ rừng đạt 42,3%, tăng 0,2% so với năm 2022.",
        "Học sinh giỏi 24,5%, tăng 2,1%; học sinh khá 48,2%, giảm 0,4%.",
        "Sản lượng tăng 6%, giá tăng từ 62 nghìn đồng lên 68 nghìn đồng.",
        "Nợ xấu 0,31%, giảm 0,09 điểm phần trăm so với cuối năm 2021 (0,40%).",
        "Tỷ lệ giải ngân đạt 65,4%, cao hơn bình quân chung cả nước (60,2%).",
        "Tỷ trọng dịch vụ tăng từ 40% lên 42%, tăng trưởng đạt 7%.",
    )
    bad = (
        Bad("Tỷ lệ lao động qua đào tạo tăng từ 62% lên 68%, tăng [[6%]].", says="6 điểm phần trăm"),
        Bad("Tỷ lệ hộ nghèo giảm [[1,5%]] (từ 4,2% xuống 2,7%).", says="1,5 điểm phần trăm"),
        Bad("Tỷ lệ trẻ suy dinh dưỡng giảm từ 12,4% xuống 9,8%, giảm [[2,6%]].", says="2,6 điểm phần trăm"),
        Bad("Tỷ lệ hồ sơ trực tuyến đạt 82,0%, tăng [[10,6%]] so với cùng kỳ (71,4%).", says="10,6 điểm phần trăm"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the percentages that are points."""
        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                way_out = Fix(says("ghi {text}", text=f"{claim.remedy}%"), (Edit(claim.digits, claim.remedy),))
                yield Finding(claim.span, claim.derivation, claim.evidence, (way_out,) if claim.remedy else ())
