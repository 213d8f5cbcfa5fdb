"""WRI014: the dash of ranges, by the report's own majority."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.style_break import RANGES, Style, StyleBreak
from report_lint_vi.writing._once import ALSO, counted, once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class RangeDash(ReportRule):
    """Khoảng năm, khoảng ngày nên viết một kiểu gạch trong cả báo cáo: 2021 - 2025, 2021-2025 hay 2021 – 2025.

    Cả bốn kiểu cân đối đều dùng được; một báo cáo chỉ nên dùng một. Báo một lần cho khoảng năm, một lần cho khoảng
    ngày, kèm các chỗ khác kiểu; tự sửa theo số đông khi có số đông.

    Bỏ qua gạch lệch một bên (quy tắc WRI006), ký hiệu văn bản, điểm số, khoảng viết bằng chữ “đến”.
    """

    code = "WRI014"
    severity = Severity.INFO
    judges = (StyleBreak,)
    fault = RANGES
    good = (
        "Giai đoạn 2021 - 2025; nhiệm kỳ 2020 - 2025; năm học 2023 - 2024.",
        "Giai đoạn 2021–2025, tầm nhìn 2026–2030.",
        "Năm học 2023-2024; Nghị quyết 15-NQ/TW; tỷ số 2 - 1.",
        "Giai đoạn từ 2021 đến 2025; nhiệm kỳ 2020 - 2025.",
        "Giai đoạn 2021- 2025; giai đoạn 2026 - 2030.",
        "Nhiệm kỳ 2020 - 2025 (15/8/2020-15/8/2025).",
        "Thứ Hai - thứ Sáu, từ 7h30-11h30.",
        "Giai đoạn 2021 - 2025 của vùng Tày-Nùng.",
        "Điểm chuẩn 15-20, điểm sàn 10 - 12.",
        "Giai đoạn 2016-2020; giai đoạn 2021 - 2025.",
    )
    bad = (
        Bad("Giai đoạn 2016 - 2020 và 2021 - 2025; nhiệm kỳ [[2020–2025]].", says="2020 - 2025",
            fixed="Giai đoạn 2016 - 2020 và 2021 - 2025; nhiệm kỳ 2020 - 2025."),
        Bad("Năm học 2022-2023, 2023-2024; đề án [[2021 - 2025]].", fixed="Năm học 2022-2023, 2023-2024; đề án 2021-2025."),
        Bad("Kỷ niệm (19/5/1890 - 19/5/2024), (02/9/1945 - 02/9/2024), ([[22/12/1944-22/12/2024]])."),
        Bad("Nhiệm kỳ 2023 - 2028 của chi đoàn; nghị quyết nhiệm kỳ [[2023-2028]].", says="một kiểu"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield one finding for years and one for dates."""
        for style in (Style.YEARS, Style.DATES):
            breaks = StyleBreak.of_style(report, style)
            if breaks:
                first = breaks[0]
                said = says(
                    "nên viết một kiểu gạch: {right} như {others} chỗ khác{count}",
                    right=first.right, others=first.others, count=counted(len(breaks)),
                )  # fmt: skip
                places = [(found.span, found.right) for found in breaks]
                yield once(places, said, says("viết một kiểu gạch"), also=ALSO, safe=first.clear)
