"""SUM010: calculations that are written out."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.written_equation import WrittenEquation as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class WrittenEquation(ReportRule):
    """Phép tính viết ra trong báo cáo phải cho đúng kết quả ghi sau dấu bằng.

    Người đọc chỉ cần bấm máy là thấy sai; sửa một thừa số mà quên sửa kết quả là lỗi thường gặp nhất.

    Xét phép cộng, trừ, nhân có đủ các số và dấu "=". Bỏ qua phần trăm, phép chia, công thức trong bảng, số ước chừng.
    """

    code = "SUM010"
    severity = Severity.ERROR
    judges = (Claimed,)
    needs = ("=",)
    good = (
        "Hỗ trợ 31 người × 200.000 đồng = 6.200.000 đồng.",
        "Số đảng viên cuối kỳ: 554 - 7 + 15 + 5 = 567 đồng chí.",
        "Tỷ lệ: 38/40 x 100 = 95%.",
        "Quy ước 1 công = 8 giờ.",
        "Quy đổi 1 USD = 24.500 đồng.",
        "Tặng 26 suất x 0,5 triệu đồng = 13 triệu đồng.",
        "Thưởng 03 giải x 1,5 triệu đồng + 05 giải x 1 triệu đồng = 9,5 triệu đồng.",
        "Tiền ăn 45 cháu x 20.000 đồng x 22 ngày = 19,8 triệu đồng.",
        "Diện tích 12,4 ha + 8,7 ha = 21,1 ha.",
        "Tổng điểm (1) + (2) = 87 điểm.",
        "Cột 5 = cột 3 + cột 4.",
        "Kích thước 1,2 m x 2,4 m = 2,88 m2.",
    )
    bad = (
        Bad("Hỗ trợ 31 người × 200.000 đồng = [[6.400.000]] đồng.", says="31 × 200.000 = 6.200.000, ghi 6.400.000"),
        Bad("Cuối kỳ có 87 + 49 - 19 = [[116]] hội viên.", says="87 + 49 − 19 = 117, ghi 116"),
        Bad("Tiền ăn 45 cháu x 20.000 đồng x 22 ngày = [[18,9]] triệu đồng.", says="= 19,8, ghi 18,9"),
        Bad("Cấp 340 suất × 600.000 đồng = [[240]] triệu đồng.", says="= 204, ghi 240"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the results that the terms do not make."""
        from report_lint_vi.claims.suggested import fixed

        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                fixes = fixed(claim.result.number, claim.made, report)
                yield Finding(claim.result.number.span, claim.derivation, claim.evidence, fixes)
