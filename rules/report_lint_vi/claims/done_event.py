"""Events that a report tells as done although their day comes after the report."""

from __future__ import annotations

from report_lint import Claim, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date, DateRange
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.section import Matter, Section

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: The date opens its sentence or clause: "Ngày 20/12/2024, ...".
_LEADS = Pattern(r"(?:^|[.;:!?…)\n\t•*+–-]) *(?:vào |trong )?(?:(?:sáng|trưa|chiều|tối|đêm) )?ngày \Z")
#: What then is told as done; the subject holds no other mark than commas.
_DONE = Pattern(
    r"(?: ?\([^()\n]{1,30}\))?(?: tại [^\n.;,]{1,80})?, ?(?P<subject>[^\n.;:“”\"]{0,160}?)\bđã "
    r"(?!dự kiến|lên |có kế hoạch|chuẩn bị|ấn định|đăng ký|thống nhất|xây dựng kế hoạch|ban hành kế hoạch|thông báo|"
    r"mời|chốt|quyết định|sẵn sàng|được (?:ấn định|phê duyệt|chọn|giao))"
)
#: Done before the date: "đã tổ chức hội nghị vào ngày 20/12/2024".
_DONE_BEFORE = Pattern(
    r"\bđã (?:được )?(?:tổ chức|diễn ra|khai mạc|bế mạc|khánh thành|trao tặng|trao|bàn giao|hoàn thành|tiến hành|"
    r"ký kết|kết nạp|khai giảng)(?P<between>[^\n.;:“”\"]{0,90}?) (?:vào )?(?:(?:sáng|trưa|chiều|tối|đêm) )?ngày \Z"
)
#: An authority's act right before its date; "đã" stands before it or right after the date.
_ACT = Pattern(
    r"(?P<before>[^\n.;:“”\"]{0,90})\b(?:phê duyệt|thông qua|chấp thuận|công nhận|nghiệm thu) (?:vào )?ngày \Z"
)
_THEN_DONE = Pattern(r",? (?:và |nay )?đã ")
#: Words of what is to come, of deadlines and effects ...
_AHEAD = (
    "sẽ|dự kiến|sắp|tới|trước|đến|hạn|từ|kể|hết|nếu|khi|là|để|chờ|chưa|chuẩn bị|phấn đấu|đề nghị|hiệu lực|kỷ niệm|"
    "chào mừng|hướng tới|hướng về|phục vụ|đăng ký"
)
#: ... and of documents and plans, whose own date it may be.
_PLANS = (
    "kế hoạch|chương trình|phương án|lịch|theo|căn cứ|quyết định|nghị quyết|nghị định|thông tư|công văn|hợp đồng|ngày|"
    "bầu cử|thời gian"
)
_TO_COME = Pattern(rf"\b(?:{_AHEAD}|{_PLANS})\b")
_YET_TO_DO = Pattern(rf"\b(?:{_AHEAD})\b")


class DoneEvent(Claim):
    """A done event with a day after the report's last possible one."""

    date: Date

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every full date after the report."""
        at = report.at
        if not at:
            return
        for date in report.mentions(Date):
            day = date.full
            if day and day > at.last and day.year - at.last.year < 2 and _is_past(report, date):
                derivation = says("báo cáo muộn nhất là ngày {last}, chưa đến {day}", last=at.last, day=day)
                yield cls(date.span, (date.span,), Verdict.FAILS, derivation, (), date)


def _is_past(report: Report, date: Date) -> bool:
    """Tell whether the report tells the date's event as done: not in its tasks, not as the end of a range."""
    if not _is_done(report, date) or Section.at(report, date.span.start) is Matter.TASKS:
        return False
    return not any(date in (days.first, days.last) for days in report.mentions(DateRange))


def _is_done(report: Report, date: Date) -> bool:
    lower, start, end = report.lower, date.span.start, date.span.end
    if not lower.startswith("ngày ", max(0, start - len("ngày "))):
        return False
    if _LEADS.search(lower, max(0, start - 24), start):
        done = _DONE.match(lower, end, end + 300)
        return bool(done and not _TO_COME.search(done["subject"]))
    before = _DONE_BEFORE.search(lower, max(0, start - 140), start)
    if before and not _TO_COME.search(before["between"]):
        return _cites_nothing(report, before.start(), start)
    act = _ACT.search(lower, max(0, start - 120), start)
    if not act or _YET_TO_DO.search(act["before"]) or not _cites_nothing(report, act.start(), start):
        return False
    return "đã " in act["before"] or bool(_THEN_DONE.match(lower, end))


def _cites_nothing(report: Report, start: int, end: int) -> bool:
    """Tell whether no document's symbol stands there: its date is another rule's."""
    return all(lexeme.reading is not Reading.SYMBOL for lexeme in report.mentions(Lexeme, report.span(start, end)))
