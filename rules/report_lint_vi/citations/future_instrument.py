"""CIT007: instruments that did not exist yet when the report was made."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, Message, Pattern, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.citation import Citation
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.report_date import ReportDate
from report_lint_vi.mentions.section import Matter, Section

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from report_lint import Report

#: Words in the same sentence that put the instrument in the future.
_AHEAD = Pattern(r"\b(?:sẽ|dự thảo|dự kiến|chuẩn bị|chờ|sắp|xây dựng|trình|góp ý|khi có)\b")


class FutureInstrument(ReportRule):
    """Văn bản được dẫn như đã ban hành thì không thể đề ngày sau ngày báo cáo.

    Ngày như vậy thường là năm gõ nhầm. Quy tắc chỉ xét khi báo cáo có dòng địa danh và ngày tháng; văn bản còn là dự
    thảo, sẽ ban hành, hay nằm trong phần nhiệm vụ sắp tới không bị xét.
    """

    code = "CIT007"
    severity = Severity.ERROR
    judges = (Citation,)
    good = (
        Good("Theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023, xã đã bình xét.", on="2024-03-08"),
        Good("Theo Nghị quyết số 05/NQ-HĐND ngày 08/3/2024 của huyện.", on="2024-03-08"),
        Good("Theo Nghị quyết số 05/NQ-HĐND ngày 25/3/2024 của huyện.", on="2024-03"),
        Good("Luật Đất đai số 31/2024/QH15, có hiệu lực từ ngày 01/01/2025, được phổ biến.", on="2024-06-30"),
        Good("Dự thảo Nghị quyết số 12/2025/NQ-HĐND đã được lấy ý kiến.", on="2024-12-20"),
        Good("Nhà trường sẽ áp dụng Thông tư số 29/2024/TT-BGDĐT ngày 30/12/2024.", on="2024-12-20"),
        Good("II. NHIỆM VỤ NĂM 2025\n\n1. Triển khai Nghị quyết số 01/2025/NQ-HĐND của tỉnh.", on="2024-12-20"),
        Good("Kế hoạch năm học thực hiện đến ngày 31/5/2025 theo Quyết định số 15/QĐ-UBND.", on="2024-12-20"),
        "Theo Nghị quyết số 05/NQ-HĐND ngày 25/3/2030 của huyện.",
        Good("Huyện chuẩn bị thi hành Luật số 89/2025/QH15.", on="2024-12-20"),
        "BÁO CÁO\nCông tác năm 2023\n\nTheo Nghị định số 33/2024/NĐ-CP ngày 27/3/2024, xã đã rà soát.",
        Good("Số: 15/2025/BC-HTX\n\nHợp tác xã báo cáo vụ đông xuân.", on="2024-12-20"),
    )
    bad = (
        Bad(
            "Theo Nghị quyết số [[05/NQ-HĐND ngày 25/3/2024]], huyện đã hỗ trợ.",
            on="2024-03-08",
            says="sau ngày báo cáo",
        ),
        Bad("Xã đã thực hiện Nghị định số [[98/2025/NĐ-CP]] về khen thưởng.", on="2024-12-20", says="năm 2025"),
        Bad(
            "Hà Giang, ngày 12 tháng 6 năm 2023\n\nCăn cứ Chỉ thị số [[14-CT/TU, ngày 20/9/2023]] của Tỉnh ủy.",
            says="20/9/2023",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        if not report.at or not (report.as_of or report.mentions(ReportDate)):
            return
        last = report.at.last
        for citation in report.mentions(Citation):
            message = None if citation.own else _after(citation, last)
            if message and not _is_ahead(report, citation.span.start):
                yield Finding(citation.span, message)


def _after(citation: Citation, last: date) -> Message | None:
    """Say that an instrument is younger than the report's last possible day; None when it need not be."""
    symbol, form = citation.proper, citation.form
    day = citation.date.full if citation.date else None
    if day:
        template = "{symbol} đề ngày {day}, sau ngày báo cáo ({last})"
        return says(template, symbol=symbol, day=day, last=last) if day > last else None
    if form and form.year and form.types and form.year > last.year:
        return says("{symbol} mang năm {year}, báo cáo làm năm {last}", symbol=symbol, year=form.year, last=last.year)
    return None


def _is_ahead(report: Report, offset: int) -> bool:
    low = behind(report.view, ("\n", ". "), max(0, offset - 200), offset)
    return bool(_AHEAD.search(report.lower, low, offset)) or Section.at(report, offset) is Matter.TASKS
