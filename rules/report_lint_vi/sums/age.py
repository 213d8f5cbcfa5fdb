"""SUM009: an age and a year of birth."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.age import Age as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class Age(ReportRule):
    """Tuổi phải khớp với năm sinh.

    Lý lịch chép từ hồ sơ cũ thường còn nguyên số tuổi của năm làm hồ sơ.

    Xét "sinh năm 1975, 49 tuổi" theo năm của báo cáo; chấp nhận tuổi mụ (thêm một), chưa đến sinh nhật và việc của
    năm trước. Bỏ qua tuổi lúc hy sinh, lúc mất, khi vào Đảng, tuổi Đảng và báo cáo không rõ ngày.
    """

    code = "SUM009"
    severity = Severity.ERROR
    judges = (Claimed,)
    needs = ("sinh năm", "sinh ngày", "sn")
    cue = r"(?:sinh (?:năm|ngày)|sn:?) ?[0-9]"
    good = (
        Good("Bà Hoa, sinh năm 1975, 49 tuổi, hộ nghèo thôn Đoài.", on="2024-06-30"),
        Good("Bà Hoa, sinh năm 1975, 50 tuổi, hộ nghèo thôn Đoài.", on="2024-06-30"),
        Good("Bà Hoa, sinh năm 1975, 48 tuổi, hộ nghèo thôn Đoài.", on="2024-06-30"),
        Good("Liệt sĩ Hoàn, sinh năm 1950, hy sinh năm 1972, 22 tuổi.", on="2024-06-30"),
        Good("Cụ Mùi sinh năm 1931, năm 16 tuổi tham gia du kích.", on="2024-06-30"),
        Good("Tuyển sinh năm 2020, 18 tuổi trở lên được đăng ký.", on="2024-06-30"),
        Good("Chi bộ có 12 học sinh năm 2009, 15 tuổi.", on="2024-06-30"),
        Good("Anh Dũng (sinh năm 1990, 34 tuổi) nhận bò giống.", on="2024"),
        Good("Đồng chí Liên sinh năm 1958, 40 năm tuổi Đảng.", on="2024-06-30"),
        Good("Nghệ nhân Páo, sinh năm 1944, mất lúc 76 tuổi.", on="2024-06-30"),
        Good("Em Thu, 11 tuổi (sinh năm 2013), học lớp 5.", on="2024-06-30"),
        "Ông Tài, sinh năm 1975, 60 tuổi, trưởng ban.",
    )
    bad = (
        Bad(
            "Bà Hoa, sinh năm 1975, [[51]] tuổi, hộ nghèo thôn Đoài.",
            says="2024 − 1975 = 49 tuổi, ghi 51",
            on="2024-06-30",
        ),
        Bad("Anh Dũng (sinh năm 1990, [[31]] tuổi) nhận bò giống.", says="= 34 tuổi", on="2024"),
        Bad("Em Thu, [[14]] tuổi (sinh năm 2013), học lớp 5.", says="2024 − 2013 = 11 tuổi, ghi 14", on="2024-06"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the ages that the year of birth contradicts."""
        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.age, claim.derivation, claim.evidence)
