"""What is said of an instrument right behind its citation: its title, as far as it can be told from the sentence."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.citation import Citation

#: A title behind the symbol, its date and its issuer, up to a mark or to what the sentence says of it.
_TITLE = Pattern(
    r"\)?,? ?(?:(?:của|do) [^\n,;.:()“”\"0-9]{2,60}? )?(?:quy định (?:chi tiết )?)?(?:v/v|về(?: việc)?) "
    r"(?P<title>(?:[^\n,;.:()“”\"]|, (?=chống|chữa|bổ sung|tố cáo|khen thưởng|sử dụng|giám sát|phổ biến|cải tạo|"
    r"bồi dưỡng|thương binh|an ninh|trật tự|nâng cấp|trùng tu|tiêu cực|lãng phí|tránh)){12,200})"
)
_GOES_ON = Pattern(r" (?:và|được|đã|cho thấy|nhằm|tại|của|do|theo|ngày|trạm|xã|huyện|phòng|đến nay|với)\b")


def title_after(report: Report, citation: Citation) -> str:
    """Return the title that follows a citation, in lower case and without what goes on after it; "" when none does."""
    end = citation.span.end
    match = _TITLE.match(report.lower, end, end + 300)
    return " ".join(match["title"].split()) if match else ""


def same_title(one: str, other: str, least: int) -> bool:
    """Tell whether two titles of at least so many words begin alike and neither goes on as another title would."""
    short, long = sorted((one, other), key=len)
    if len(short.split()) < least or not f"{long} ".startswith(f"{short} "):
        return False
    return len(short) == len(long) or bool(_GOES_ON.match(long, len(short)))
