"""SUM005: cumulative figures."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total_to_date import TotalToDate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class Cumulative(ReportRule):
    """Số lũy kế, số cả năm không được nhỏ hơn số của riêng kỳ, và bằng các kỳ cộng lại khi kể đủ các kỳ.

    Số lũy kế của tháng trước hay bị để nguyên khi chép báo cáo sang tháng sau.

    Xét các tháng của một quý, các quý của sáu tháng, chín tháng, cả năm, kể cả khi không có chữ "lũy kế".

    Bỏ qua số kế hoạch, số so sánh với cùng kỳ, số ghi "khoảng", "trên", và lũy kế của một thứ khác.
    """

    code = "SUM005"
    severity = Severity.ERROR
    judges = (TotalToDate,)
    needs = ("lũy kế", "luỹ kế", "cả năm", "cộng quý", "6 tháng", "9 tháng", "10 tháng", "11 tháng", "12 tháng")
    good = (
        "Lũy kế 6 tháng thu 230 triệu đồng, quý I 150 triệu đồng, quý II 80 triệu đồng.",
        "Tháng 6 thu 45,2 tỷ đồng, lũy kế 6 tháng 240,5 tỷ đồng.",
        "Quý III khám 29.932 lượt, lũy kế 9 tháng 82.415 lượt.",
        "Phấn đấu quý II kết nạp 90 đoàn viên, lũy kế 150 đoàn viên.",
        "Trong tháng phát 640 thẻ, lũy kế 12.480 người có thẻ.",
        "Chương trình đỡ đầu nhận thêm 11 cháu, lũy kế 63 cháu.",
        "Tháng 8 giảm 120 hộ so với tháng 7, lũy kế còn 95 hộ.",
        "Lũy kế 9 tháng giải ngân 41,5 tỷ đồng, quý I 10,2 tỷ đồng, quý II 15,1 tỷ đồng.",
        "Trong tháng thu 12,4 tỷ đồng, lũy kế trên 11 tỷ đồng phí, lệ phí được ghi thu.",
        "Kế hoạch tháng 5 trồng 45 ha, lũy kế đã trồng 38 ha.",
        "Lũy kế từ đầu năm 31 vụ; tháng 5 xảy ra 06 vụ.",
        "Quý II giải ngân 8,1 tỷ đồng, lũy kế giải ngân đạt 52% kế hoạch.",
    )
    bad = (
        Bad(
            "9 tháng tiếp nhận 6.120 hồ sơ, quý IV tiếp nhận 2.040 hồ sơ, cả năm tiếp nhận [[8.610]] hồ sơ.",
            says="6.120 + 2.040 = 8.160, nhưng tổng ghi 8.610 hồ sơ",
        ),
        Bad(
            "Lũy kế 6 tháng thu [[240]] triệu đồng, quý I 150 triệu đồng, quý II 80 triệu đồng.",
            says="150 + 80 = 230, nhưng tổng ghi 240 triệu đồng",
        ),
        Bad(
            "Tháng 6 thu 45,2 tỷ đồng, lũy kế 6 tháng [[40,5]] tỷ đồng.",
            says="riêng kỳ đã là 45,2, lũy kế chỉ ghi 40,5",
        ),
        Bad("Trong tháng kết nạp 45 hội viên, lũy kế từ đầu năm [[38]] hội viên.", says="lũy kế chỉ ghi 38"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the cumulative figures that do not follow."""
        for claim in report.mentions(TotalToDate):
            if claim.verdict is Verdict.FAILS:
                from report_lint_vi.claims.suggested import fixed

                number = claim.cumulative.number
                fixes = fixed(number, claim.made, report) if claim.made is not None else ()
                yield Finding(number.span, claim.derivation, claim.evidence, fixes)
