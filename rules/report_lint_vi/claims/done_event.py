"""Events that a report tells as done although their day comes after the report."""

from __future__ import annotations

from report_lint import Claim, Days, Message, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date, DateRange
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.section import Matter, Section

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: The date opens its sentence or clause: "Ngày 20/12/2024, ...".
_LEADS = Pattern(
    r"(?:^|[.;:!?…)\n\t•*+–-]) *(?:vào |trong )?(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm) )?(?:ngày|tháng) \Z|"
    r"(?:^|[.;:!?…\n\t•*+–-]) *(?:vào |trong )?(?:rạng sáng|sáng|trưa|chiều|tối|đêm) \Z"
)
_AFTER_COMMA = Pattern(r", (?:vào |trong )?tháng \Z")
#: What then is told as done; the subject holds no other mark than commas.
_DONE = Pattern(
    r"(?: ?\([^()\n]{1,30}\))?(?:(?: tại [^\n.;,]{1,80})?, ?(?P<subject>[^\n.;:“”\"]{0,160}?)\b| )đã "
    r"(?!dự kiến|lên |có kế hoạch|chuẩn bị|ấn định|đăng ký|thống nhất|xây dựng kế hoạch|ban hành kế hoạch|thông báo|"
    r"mời|chốt|quyết định|sẵn sàng|được (?:ấn định|phê duyệt|chọn|giao))"
)
#: What a month or a day without a comma must go on with: "tháng 9/2024 đã khởi công", "ngày 20/8/2024 đã trao".
_SURELY = Pattern(
    r"(?:được )?(?:khởi công|khánh thành|hoàn thành|tổ chức|khai mạc|bế mạc|diễn ra|xảy ra|bàn giao|tiến hành|ra quân|"
    r"nghiệm thu|trao|tặng|kết nạp|khai giảng|thông xe|họp|khám|kiểm tra|tập huấn|ký|phát|thăm|tiêm|bắt|xử lý|xét xử)\b"
)
#: Done before the date: "đã tổ chức hội nghị vào ngày 20/12/2024".
_DONE_BEFORE = Pattern(
    r"\bđã (?:được )?(?:phối hợp (?:(?:với|cùng) [^\n.;:,“”\"0-9]{1,50}? )?)?"
    r"(?:tổ chức|diễn ra|khai mạc|bế mạc|khánh thành|trao tặng|trao|bàn giao|hoàn thành|tiến hành|nghiệm thu|ra quân|"
    r"ký kết|kết nạp|khai giảng|khởi công|khám|thăm|chi trả|làm việc|kiểm tra|giám sát|xét xử|phát động|gặp mặt|tiêm|"
    r"tập huấn|dâng hương|bắt giữ|xử phạt)(?P<between>[^\n.;:“”\"]{0,90}?) "
    r"(?:vào )?(?:(?:sáng|trưa|chiều|tối|đêm) )?ngày \Z"
)
#: Done with the day in brackets: "đã trao 12 suất quà (ngày 20/12/2024)".
_DONE_IN_BRACKETS = Pattern(
    r"\bđã (?:trao tặng|trao|bàn giao|khánh thành|khai mạc|bế mạc|kết nạp|khai giảng) [0-9]{1,6} "
    r"(?P<between>[^\n.;:,()“”\"]{1,80}) \((?:vào )?(?:(?:sáng|trưa|chiều|tối|đêm) )?ngày \Z"
)
#: What nobody plans is done without "đã" too: "ngày 12/3/2026, Công an xã bắt quả tang 02 đối tượng".
_CAUGHT = Pattern(
    r"(?: tại [^\n.;,]{1,80})?, ?(?P<subject>[^\n.;:“”\"]{0,120}?)\b"
    r"(?:bắt quả tang|bắt giữ|phát hiện|triệt phá|xảy ra|khởi tố|lập biên bản|tạm giữ|thu giữ)\b"
)
_CUES = ("ngày ", "sáng ", "trưa ", "chiều ", "tối ", "đêm ")
_INVITING = Pattern(r"\b(?:giấy|thư|vé|dự|mời|lễ|hội nghị|đại hội|hội thi|khai|thi|lớp|năm học|nhân|dịp|mùa)\b")
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
            days = date.days() if date.full or date.day is None else None
            day = days.first if days else None
            if day and day > at.last and day.year - at.last.year < 2 and _is_past(report, date):
                derivation = _why(at, date, day)
                yield cls(date.span, (date.span,), Verdict.FAILS, derivation, (), date)


class FarYear(Claim):
    """A year that is yet to come where the words tell of the past, or that nobody can mean."""

    year: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every year after the report."""
        now = report.at.last.year if report.at else 0
        for lexeme in report.mentions(Lexeme) if now else ():
            if lexeme.reading in _OF_YEARS and lexeme.parts:
                written, start = lexeme.parts[-1], lexeme.span.start
                year = int(written) if len(written) == 4 and written.isdecimal() else 0
                if year > now and _is_far(report, lexeme, year, now):
                    at = start + report.view[start : lexeme.span.end].rfind(written)
                    said = says("năm {year} chưa tới: báo cáo lập năm {now}", year=year, now=now)
                    yield cls(report.span(at, at + 4), (), Verdict.FAILS, said, (), year)


_OF_YEARS = (Reading.YEAR, Reading.YEARS, Reading.DATE, Reading.NUMBER)
#: No plan goes further.
_LAST_YEAR, _SOON = 2150, 10
_COUNTED_IN = Pattern(r"\b(?:mỗi|một|hằng|hàng|trong|cả|bình quân|từng) năm \Z")
_SPAN_OF = Pattern(r"\b(?:nhiệm kỳ|giai đoạn|năm học|thời kỳ|niên khóa|khóa) (?:19|20)[0-9]{2} ?[-–] ?\Z")
_GOES_ON = Pattern(r" [^\W\d_]")
#: Words that tell of a year that has passed.
_SINCE = Pattern(r"\b(?:từ|kể từ|tính từ|sau) (?:cuối |đầu |giữa )?năm \Z")
_TO_NOW = Pattern(r",? (?:cho )?(?:đến|tới) nay\b")
_PASSED = Pattern(
    r"\b(?:so(?: với)?(?: cùng kỳ)?|(?:được )?(?:khởi công|thành lập|xây dựng|đầu tư|đưa vào sử dụng|ban hành|ra đời|"
    r"kết nạp|bổ nhiệm|sinh|khánh thành|công nhận)(?: từ| vào| trong)?|(?:số liệu|kết quả) [^\n.;,:0-9]{1,30}) năm \Z"
)
_PLANNED = Pattern(
    r"\b(?:sẽ|dự kiến|sắp|tới|trước|chuẩn bị|phấn đấu|đề nghị|hướng tới|kế hoạch|mục tiêu|tầm nhìn|quy hoạch|kịch bản|"
    r"dự báo|chỉ tiêu|đề án|phương án|lộ trình|chiến lược)\b"
)
_LEASED = Pattern(r"\b(?:thuê|giao đất|thời hạn|giấy phép|khai thác|hợp đồng|chu kỳ|trả nợ|trái phiếu|vay|vòng đời)\b")


def _is_far(report: Report, lexeme: Lexeme, year: int, now: int) -> bool:
    lower, start, end = report.lower, lexeme.span.start, lexeme.span.end
    low = behind(lower, ("\n", ". "), max(0, start - 90), start)
    if lexeme.reading is Reading.NUMBER:  # none that can be a year: "nhiệm kỳ 2026 - 4031"
        return year > _LAST_YEAR and bool(_SPAN_OF.search(lower, low, start))
    if year > _LAST_YEAR and lexeme.reading is Reading.DATE and lexeme.parts[1]:
        return False  # a day that cannot be read is another rule's
    if year > _LAST_YEAR:
        counted = lexeme.reading is Reading.YEAR and _GOES_ON.match(lower, end)
        return not (counted or _COUNTED_IN.search(lower, low, start))
    if lexeme.reading is Reading.YEAR:
        since = _SINCE.search(lower, max(low, start - 24), start)
        passed = bool(since and _TO_NOW.match(lower, end))
        passed = passed or (year > now + 1 and bool(_PASSED.search(lower, low, start)))
    else:  # the digits of a year about now, in another order
        near = [sorted(str(year)) for year in range(now - 1, now + 2)]
        passed = year > now + _SOON and sorted(str(year)) in near
    if not passed:
        return False
    return not (_PLANNED.search(lower, low, start) or _LEASED.search(lower, low, min(end + 60, len(lower))))


def _why(at: Days, date: Date, day: datetime.date) -> Message:
    told = "kể việc đã làm ngày {day}" if date.day else "kể việc đã làm tháng {day}"
    dated = "báo cáo lập ngày {last}" if at.first == at.last else "báo cáo lập muộn nhất ngày {last}"
    return says(f"{told}, nhưng {dated}", day=day if date.day else f"{day.month}/{day.year}", last=at.last)


def _is_past(report: Report, date: Date) -> bool:
    """Tell whether the report tells the date's event as done: not in its tasks, not as the end of a range."""
    if Section.at(report, date.span.start) is Matter.TASKS or not _is_done(report, date):
        return False
    start, end = date.span.start, date.span.end
    ranged = (report.last_before(DateRange, start), report.first_from(DateRange, start))
    return not any(days and (days.span.start == start or days.span.end == end) for days in ranged)


def _is_done(report: Report, date: Date) -> bool:
    lower, start, end = report.lower, date.span.start, date.span.end
    if not lower[max(0, start - 6) : start].endswith(_CUES if date.day else "tháng "):
        return False
    if not date.day or _LEADS.search(lower, max(0, start - 24), start):
        return _is_done_after(lower, start, end, month=not date.day)
    if lower.startswith(")", end):
        done = _DONE_IN_BRACKETS.search(lower, max(0, start - 110), start)
        return bool(done and not _TO_COME.search(done["between"]) and not _INVITING.search(done["between"]))
    return _is_done_before(report, start, end)


def _is_done_after(lower: str, start: int, end: int, *, month: bool) -> bool:
    done = _DONE.match(lower, end, end + 300)
    if not done:
        caught = None if month else _CAUGHT.match(lower, end, end + 220)
        return bool(caught and not _TO_COME.search(caught["subject"]))
    if (month or done["subject"] is None) and not _SURELY.match(lower, done.end()):
        return False
    if _LEADS.search(lower, max(0, start - 24), start):
        return not _TO_COME.search(done["subject"] or "")
    return done["subject"] is None and bool(_AFTER_COMMA.search(lower, max(0, start - 16), start))


def _is_done_before(report: Report, start: int, end: int) -> bool:
    lower = report.lower
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
