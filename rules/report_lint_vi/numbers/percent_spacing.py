from __future__ import annotations

from report_lint import Bad, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Finding, Report, Span


class PercentSpacing(ReportRule):
    """Dấu % viết cùng một cách trong cả báo cáo: 94,5% hoặc 94,5 %, không lẫn cả hai.

    Văn bản pháp luật hầu như luôn viết liền (94,5%), nhưng viết rời cũng không sai; lẫn hai cách cho thấy các phần được
    ghép từ nhiều nguồn. Quy tắc theo cách viết chiếm đa số của chính báo cáo, khi ngang nhau thì theo cách viết liền, và
    chỉ nhắc một lần cho cả báo cáo. Bảng số liệu không bị xét.
    """

    code = "NUM005"
    severity = Severity.INFO
    needs = (" %", "\u00a0%")
    good = (
        "Tỷ lệ hộ nghèo 4,5 %, giảm 1,2 % so với năm trước.",
        "Tỷ lệ hộ nghèo 4,5%, giảm 1,2% so với năm trước.",
        "Có 38 em đạt loại giỏi (chiếm 25,5%), 12 em loại khá.",
        "Cột % trong phụ lục; tỷ lệ chung 12%.",
        "Giải ngân đạt 71,2%; phần % còn lại chuyển năm sau.",
        "Chỉ tiêu\tTỷ lệ\nTiêm chủng\t95 %\nKhám thai\t90 %\n\nTỷ lệ chung đạt 94%.",
        "Độ mặn 4‰ tại cống, tỷ lệ diện tích bị ảnh hưởng 12%.",
        "Tăng 0,7 điểm % so với cùng kỳ, đạt 98,2%.",
        "Đạt 100 % kế hoạch.",
        "Số hộ tăng 5; % số hộ có nước sạch là 97%.",
    )
    bad = (
        Bad(
            "Giỏi 12,5%, khá [[40 %]], trung bình 47,5%.",
            says="viết liền ở 2 chỗ",
            fixed="Giỏi 12,5%, khá 40%, trung bình 47,5%.",
        ),
        Bad(
            "Thu đạt 45 %, chi đạt 38 %, nợ giảm [[2%]].",
            says="viết rời ở 2 chỗ",
            fixed="Thu đạt 45 %, chi đạt 38 %, nợ giảm 2 %.",
        ),
        Bad("Đúng hạn [[98,2 %]], trước hạn 61%.", says="viết liền"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        tight: list[Span] = []
        spaced: list[Span] = []
        for quantity in report.mentions(Quantity):
            span = report.span(quantity.number.span.start, quantity.span.end)
            if quantity.unit != "%" or report.is_tabled(span.start):
                continue
            between = report.text[quantity.number.span.end : span.end]
            if between == "%":
                tight.append(span)
            elif between[1:] == "%" and between != "\n%":
                spaced.append(span)
        if tight and spaced:
            from report_lint_vi.numbers._together import once

            rest = len(spaced) > len(tight)
            odd, usual = (tight, spaced) if rest else (spaced, tight)
            edits = [
                (span, report.text[span.start : span.end].rstrip("% \u00a0") + (" %" if rest else "%")) for span in odd
            ]
            template = (
                "dấu % viết liền với số ở {odd} chỗ, viết rời ở {usual} chỗ: nên viết cùng một cách"
                if rest
                else "dấu % viết rời khỏi số ở {odd} chỗ, viết liền ở {usual} chỗ: nên viết cùng một cách"
            )
            yield once(says(template, odd=len(odd), usual=len(usual)), edits, usual[0], safe=True)
