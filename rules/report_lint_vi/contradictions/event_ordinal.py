from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.term_ordinal import SERIES, TermOrdinal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class EventOrdinal(ReportRule):
    """Một đại hội, một khóa, một hội thi chỉ có một số thứ tự và một nhiệm kỳ (một năm).

    Đầu nhiệm kỳ mới, số thứ tự hoặc số năm của nhiệm kỳ cũ hay còn sót lại trong đoạn chép từ báo cáo trước.

    Chỉ so những chỗ gọi cùng một tên, có tên riêng hoặc cấp (tỉnh, huyện, xã); “đại biểu” thêm hay bớt vẫn là một. Đại
    hội của hai tổ chức, hai cấp được mang cùng một số thứ tự.
    """

    code = "CON004"
    severity = Severity.ERROR
    judges = (TermOrdinal,)
    needs, cue = SERIES.gate, SERIES.source
    good = (
        (
            "Đại hội Đảng bộ huyện lần thứ XXIV, nhiệm kỳ 2020 - 2025; Đại hội Đảng bộ huyện lần thứ "
            "XXV, nhiệm kỳ 2025 - 2030."
        ),
        (
            "Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020 - 2025.\n\nĐại hội Đảng bộ huyện lần thứ "
            "XXV, nhiệm kỳ 2020 - 2025."
        ),
        (
            "Đại hội Công đoàn tỉnh lần thứ XIII, nhiệm kỳ 2023 - 2028.\n\n"
            "Đại hội Công đoàn Việt Nam lần thứ XIII, nhiệm kỳ 2023 - 2028."
        ),
        "Đại hội chi bộ lần thứ V, nhiệm kỳ 2022 - 2025.\n\nĐại hội chi bộ lần thứ VI, nhiệm kỳ 2022 - 2025.",
        (
            "Đại hội Đảng bộ xã lần thứ XXIV, nhiệm kỳ 2020–2025.\n\nĐại hội đại biểu Đảng bộ xã lần thứ "
            "XXIV, nhiệm kỳ 2020 - 2025."
        ),
        (
            "Đại hội Đảng bộ xã lần thứ XXIV (nhiệm kỳ 2020 - 2025).\n\nNghị quyết Đại hội Đảng bộ xã "
            "lần thứ 24, nhiệm kỳ 2020 - 2025."
        ),
        "Hội thi Tiếng hát công nhân tỉnh lần thứ V năm 2022.\n\nHội thi Tiếng hát công nhân tỉnh lần thứ VI năm 2024.",
        (
            "Hội đồng nhân dân huyện An Thủy khóa XIX, nhiệm kỳ 2016 - 2021.\n\n"
            "Hội đồng nhân dân huyện An Thủy khóa XX, nhiệm kỳ 2021 - 2026."
        ),
        (
            "Ban Chấp hành Đảng bộ tỉnh khóa XVI, nhiệm kỳ 2020 - 2025 họp Hội nghị lần thứ 20 năm 2023 "
            "và lần thứ 21 năm 2023."
        ),
        (
            "Đại hội Hội Nông dân xã Tân An lần thứ VIII, nhiệm kỳ 2023 - 2028.\n\n"
            "Đại hội Hội Nông dân xã Tân Bình lần thứ IX, nhiệm kỳ 2023 - 2028."
        ),
        (
            "UBND tỉnh Hà Nam báo cáo HĐND tỉnh khóa XVIII, nhiệm kỳ 2016 - 2021.\n\n"
            "Đoàn đã gặp Thường trực HĐND tỉnh Vĩnh Long; HĐND tỉnh khóa IX, nhiệm kỳ 2016 - 2021 có 50 đại biểu."
        ),
        "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng; Đại hội Đảng bộ tỉnh lần thứ XVI, nhiệm kỳ 2020 - 2025.",
    )
    bad = (
        Bad("Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIV, nhiệm kỳ 2020 - 2025 được cụ thể hóa.\n\n"
            "Thực hiện Nghị quyết Đại hội đại biểu Đảng bộ huyện [[lần thứ XXV, nhiệm kỳ 2020 - 2025]].",
            says="ghi lần thứ XXIV, nhiệm kỳ 2020 - 2025"),
        Bad("Hội đồng nhân dân huyện An Thủy khóa XX, nhiệm kỳ 2021 - 2026 họp 04 kỳ.\n\n"
            "Hội đồng nhân dân huyện An Thủy [[khóa XX, nhiệm kỳ 2016 - 2021]] tiếp xúc cử tri."),
        Bad("Hội thi Tiếng hát công nhân tỉnh lần thứ V năm 2024 có 20 đội.\n\n"
            "Đội Dệt may đoạt giải Nhất Hội thi Tiếng hát công nhân tỉnh [[lần thứ VI năm 2024]]."),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the numbers and terms that another statement contradicts."""
        from report_lint_vi.claims.ordinal_again import OrdinalAgain

        for claim in report.mentions(OrdinalAgain):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence, claim.ways_out(report))
