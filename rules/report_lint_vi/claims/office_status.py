"""Offices that did not exist when a report says that they acted."""

from __future__ import annotations

from report_lint import Claim, Days, Pattern, Related, Verdict, datetime, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.citation import Citation
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.date import Date
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.organisation import OfficeName
from report_lint_vi.mentions.period import Quarter
from report_lint_vi.mentions.phrases import behind, says_any
from report_lint_vi.mentions.report_date import ReportDate
from report_lint_vi.mentions.section import Matter, Section
from report_lint_vi.world.offices import Offices

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Message, Report, Span

#: A new office is spoken of before it begins, an old one after its end.
GRACE = datetime.timedelta(183)
#: What a sentence says of changes, of the past and of other countries: an office in it need not be one of today.
_PAST = (
    "sáp nhập", "sát nhập", "hợp nhất", "sắp xếp", "tổ chức lại", "đổi tên", "nay là", "nay thuộc", "cũ", "trước đây",
    "trước kia", "trước khi", "tiền thân", "giải thể", "kết thúc", "bàn giao", "tiếp nhận", "chuyển giao",
    "chuyển về", "chuyển từ", "chuyển sang", "kế thừa", "thành lập", "truyền thống", "lịch sử", "kỷ niệm", "đã từng",
    "tồn đọng", "giai đoạn", "thời kỳ", "chấm dứt", "tinh gọn", "khi còn",
    "trụ sở", "dôi dư", "hưu trí", "nghỉ hưu", "gặp mặt", "lào", "campuchia", "trung quốc", "nước bạn",
)  # fmt: skip
#: A person who held the office once: "nguyên Bộ trưởng Bộ …".
_FORMER = Pattern(r"(?<!tài )(?<!thái )(?<!cao )\bnguyên [^.;\n]{0,60}\Z", "nguyên")
#: Between a document and the office that issued it.
_ISSUED = Pattern(r"[^.;\n]{0,40}? của (?:bộ trưởng |giám đốc |chủ tịch |liên )?\Z", " của ")
#: Kinds of document before "của Bộ …", without a number or a day, and "do Bộ … cấp": nobody can tell when that was.
_UNDATED = Pattern(
    r"(?:thông tư|quyết định|công văn|văn bản|hướng dẫn|kế hoạch|kết luận|quy định|chỉ đạo|nghị quyết|đề án|"
    r"chương trình|công điện|quy chế|thông báo|luật|nghị định|chỉ thị|yêu cầu|tiêu chí|bằng khen|giấy khen|chứng nhận|"
    r"giấy phép|chứng chỉ|thẻ|tài liệu|sổ tay|phần mềm|dữ liệu|hệ thống|mẫu|báo cáo|đề nghị|ý kiến|dự án)[^.;\n]{0,60} "
    r"của (?:bộ trưởng |giám đốc |chủ tịch )?\Z|(?<!\w)do (?:chủ tịch )?\Z"
)
#: From the day of an act to who acts, and from who acts to the day; a deadline is no act.
_AFTER_DAY = Pattern(r"[^.;:\n0-9]{0,90}\Z")
_BEFORE_DAY = Pattern(r"[^.,;:\n0-9]{0,40}\Z")
_DEADLINE = Pattern(r"(?:trước|đến|hết|từ|hạn|sau|chậm nhất) (?:ngày |tháng )?\Z")
_MONTHS_OF_YEAR = Pattern(r"tháng (?:đầu |cuối )?năm", "tháng")
_HEAD, _TITLE = 4000, 250
#: In a sentence longer than this both ways, other words are of other matters.
_FAR = 400
#: What is said of an office itself stands so near behind its name.
_OWN = 20


class OfficeInForce(Claim):
    """An office that is named as acting when it had ended, or long before it began."""

    name: OfficeName

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Judge each office of the table that has a first or a last day."""
        at = report.at
        if at is None or not 1900 < at.first.year < 9000:
            return
        for name in report.mentions(OfficeName):
            first, last = _day(name.form.first), _day(name.form.last)
            if (last and at.first <= last) or not (last or first):
                continue
            acted = _act(report, name, at)
            if _is_past(report, name.span, last, acted):
                continue
            evidence = (Related(acted.span, says("ngày của việc được kể")),) if last and acted else ()
            if last and _acts_after(report, name, at, acted, last):
                yield cls(name.span, (), Verdict.FAILS, _ended(report, name, last), evidence, name)
            elif not last and first and at.last < first - GRACE:
                derivation = says("đến ngày {first} mới có {name}", first=first, name=name.form.name)
                yield cls(name.span, (), Verdict.FAILS, derivation, (), name)


def _acts_after(report: Report, name: OfficeName, at: Days, acted: Date | None, last: datetime.date) -> bool:
    """Tell whether the office is said to act after its last day, or at no day in a report on the time after it."""
    dated_after = acted and acted.span.start > name.span.end and report.lower.endswith(" do ", 0, name.span.start)
    if not dated_after and _of_document(report, name.span):  # "do Bộ … phát hành tháng 9/2025" has its day
        return False
    if acted:
        return _first_day(acted) > last
    to_do = Section.at(report, name.span.start) is Matter.TASKS
    return to_do or (at.first > last + GRACE and _since(report, at) > last)


def _day(iso: str) -> datetime.date | None:
    return datetime.date.fromisoformat(iso) if iso else None


def _first_day(date: Date) -> datetime.date:
    days = date.days()
    return days.first if days else datetime.date.min


def _ended(report: Report, name: OfficeName, last: datetime.date) -> Message:
    office = report.world(Offices).of(name.form.name)
    end = last + datetime.timedelta(1)
    if office is None or not office.after:
        return says("từ ngày {end} không còn {name}", end=end, name=name.form.name)
    return says(
        "từ ngày {end} không còn {name}, nhiệm vụ do {after} đảm nhận",
        end=end, name=name.form.name, after=" và ".join(office.after),
    )  # fmt: skip


def _is_past(report: Report, span: Span, last: datetime.date | None, acted: Date | None) -> bool:
    """Tell whether the sentence speaks of a change, of the past, or quotes a name.

    Where it begins with the day and who acted on it, only what is said of the office itself counts: "Ngày 06/8/2025,
    Sở … kiểm tra việc bàn giao hồ sơ".
    """
    sentence = Sentence.around(report, span.start)
    low, high = (sentence.span.start, sentence.span.end) if sentence else (span.start, span.end)
    low, high = max(low, span.start - _FAR), min(high, span.end + _FAR)
    before = report.view[low : span.start]
    subject = acted is not None and report.lower[acted.span.end : span.start].strip(" ,") == ""
    said = report.lower[low : span.end + _OWN] if subject else report.lower[low:high]
    if says_any(said, _PAST) or _FORMER.search(report.lower, low, span.start):
        return True
    if before.count("“") > before.count("”") or before.count('"') % 2:
        return True
    if not last:
        return False
    around = report.span(low, high)
    for date in report.mentions(Date, around):
        days = date.days() if date.year else None
        if days and days.first <= last + datetime.timedelta(1):  # "trước ngày 01/7/2025" is the past too
            return True
    if acted:
        return False
    years = [lexeme for lexeme in report.mentions(Lexeme, around) if lexeme.reading in _YEARS]
    return any(len(year.parts[0]) == 4 and min(year.parts) <= str(last.year) for year in years)


_YEARS = (Reading.YEAR, Reading.YEARS)


def _act(report: Report, name: OfficeName, at: Days) -> Date | None:
    """Return the day or month that the sentence gives for what the office did."""
    span = name.span
    before, after = report.last_before(Date, span.start), report.first_from(Date, span.end)
    for date, gap, pattern in (
        (before, (before.span.end, span.start) if before else None, _AFTER_DAY),
        (after, (span.end, after.span.start) if after else None, _BEFORE_DAY),
    ):
        days = date.days() if date and date.year else None
        if not (date and gap and days) or days.first > at.last:
            continue
        fits = gap[1] - gap[0] <= 90 and pattern.match(report.lower, *gap)
        if fits and not _DEADLINE.search(report.lower, max(0, date.span.start - 24), date.span.start):
            return date
    return None


def _of_document(report: Report, span: Span) -> bool:
    """Tell whether the office is named only as the issuer of a document, cited or not."""
    low = behind(report.lower, "\n", max(0, span.start - 120), span.start)
    cited = report.last_before(Citation, span.start)
    if cited and cited.span.end >= low and _ISSUED.match(report.lower, cited.span.end, span.start):
        return True
    return bool(_UNDATED.search(report.lower, low, span.start))


def _since(report: Report, at: Days) -> datetime.date:
    """Return the first day that the report can be about: of the earliest period in its title, else a year before it."""
    title = max(report.lower.find("báo cáo", 0, _HEAD), 0)
    head = report.span(title, min(len(report.text), title + _TITLE))
    quarters = report.mentions(Quarter, head)
    year = next((quarter.year for quarter in quarters if quarter.year), None)
    days = [quarter.replace(year=quarter.year or year).days for quarter in quarters]
    own = {place.span for place in report.mentions(ReportDate)}
    dates = [date for date in report.mentions(Date, head) if date.year and date.span not in own]
    days += [date.days() for date in dates if date.day is None]
    starts = [found.first for found in days if found]
    taken = [*quarters, *dates, *report.mentions(ReportDate)]
    for lexeme in report.mentions(Lexeme, head):
        if lexeme.reading in _YEARS and not any(lexeme.span in other.span for other in taken):
            starts += [datetime.date(int(part), 1, 1) for part in lexeme.parts if len(part) == 4 and part > "1900"]
    whole_year = _MONTHS_OF_YEAR.search(report.lower, head.start, head.end)
    if not starts or whole_year:
        return at.first - datetime.timedelta(366)
    return min(starts)
