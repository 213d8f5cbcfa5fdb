"""DAT011: a lunar day and the solar day beside it."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.lunar_day import LunarDay

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class LunarDate(ReportRule):
    """Ngày dương lịch viết kèm một ngày âm lịch phải là chính ngày đó.

    Rằm tháng Tám năm 2023 là ngày 29/9/2023; mùng Một Tết Ất Tỵ là ngày 29/01/2025. Ngày dương hay bị lấy nhầm của năm
    khác.

    Chỉ xét ngày dương có đủ ngày, tháng, năm, viết trong ngoặc hoặc sau “là, tức, nhằm ngày”. Ngày của hoạt động mừng
    dịp lễ (“vui Trung thu, ngày 27/9/2023”) không phải ngày lễ nên bỏ qua. Cần gói lunar-vn; không có gói này thì quy
    tắc im lặng.
    """

    code = "DAT011"
    severity = Severity.ERROR
    judges = (LunarDay,)
    good = (
        "Vui Tết Trung thu (rằm tháng Tám, ngày 29/9/2023) cho 120 cháu.",
        "Rằm tháng Tám, ngày 27/9/2023 chi đoàn tổ chức rước đèn sớm.",
        "Nghỉ học đến trước mùng Một Tết (10/02/2024).",
        "Giỗ Tổ Hùng Vương mùng 10/3 âm lịch (ngày 18/4/2024) được nghỉ một ngày.",
        "Lễ hội mở ngày 12/02/2025 (tức ngày 15 tháng Giêng) tại đền làng.",
        "Tết Nguyên đán Tân Sửu (mùng Một là ngày 12/02/2021) học sinh nghỉ phòng dịch.",
        "Rằm tháng Bảy (âm lịch) hằng năm chùa phát quà cho hộ nghèo.",
        "Ngày 10/3 âm lịch, công an huyện bố trí 04 tổ bảo vệ lễ hội.",
        "Mùng 4 Tết, ngày 13/02/2024, nông dân ra đồng.",
        "Rằm tháng Giêng (tháng 02/2024) diễn ra ngày thơ.",
        "Đêm rằm tháng Tám (từ ngày 16/9/2024 đến ngày 17/9/2024) các thôn phá cỗ.",
        "Nghỉ Tết từ ngày 25/01/2025 (26 tháng Chạp) đến ngày 02/02/2025 (mùng 5 tháng Giêng).",
        "Hội đền từ mùng 4 đến mùng 6 tháng 5 âm lịch (tức ngày 18/6/2026 đến ngày 20/6/2026).",
        "Cúng đình ngày 16 tháng 2 âm lịch, thu 12 triệu đồng.",
    )
    bad = (
        Bad("Vui Tết Trung thu (rằm tháng Tám, ngày [[19/9/2023]]) cho trẻ mồ côi.", says="15/8 âm lịch là 29/9/2023"),
        Bad("Trao quà trước mùng Một Tết (ngày [[30/01/2025]]).", says="ngày 1/1 âm lịch là 29/01/2025"),
        Bad("Giỗ Tổ mùng 10/3 âm lịch (ngày [[10/4/2024]]) có 3.000 lượt khách.", says="là 18/4/2024"),
        Bad("Khai hội ngày [[11/02/2025]] (tức ngày 15 tháng Giêng).", says="ngày 15/1 âm lịch là 12/02/2025"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the solar days that are not those of their lunar ones."""
        from report_lint_vi.claims.solar_lunar_day import SolarLunarDay

        for claim in report.mentions(SolarLunarDay):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence)
