"""A day of the week beside a date: it must be that day's."""

from __future__ import annotations

from report_lint import Claim, Message, Pattern, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.weekday import Weekday
from report_lint_vi.world.calendar import WEEKDAYS

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: A date without a year is read in the report's year only so many days around the report.
NEAR = 183
#: From a weekday to its date at most.
_FAR = 40

_TO_DATE = Pattern(
    r"(?: tuần (?:này|qua|trước|rồi|sau|tới)| vừa qua| vừa rồi)?(?:,? | ?\(|,| ?[-–] )"
    r"(?:(?:lúc|hồi|từ|vào) [0-9]{1,2}(?:h| giờ|:) ?[0-9]{0,2}(?: phút)?,? )?"
    r"(?:(?:tức |là |nhằm |rơi |đúng |trùng )?(?:vào )?(?:là )?(?:sáng |chiều |tối |đêm )?ngày )?\Z"
)
_SAID = r"(?:là|tức(?: là)?|nhằm|trúng|(?:rơi|đúng|nhằm|trúng|trùng)(?: đúng)? vào|rơi đúng|trùng)"
_FROM_DATE = Pattern(
    rf"(?: ?\((?:{_SAID} |vào )?(?:sáng |chiều |tối |đêm )?(?:ngày )?|,? (?P<said>{_SAID}) (?:ngày )?|, ?| ?[-–] )\Z"
)
_CLOSES = Pattern(r" ?[,.;:)\n]| [-–] |\Z")
#: After "là", "rơi vào" the sentence may go on, but not with what the weekday would be counted among.
_GOES_ON = Pattern(r" (?:nên|do|vì|và|thì|nhưng|song|trong tuần|cuối tuần|đầu tuần|của tuần|đông|lại|cũng)\b")
#: Several weekdays in a row belong to no single date.
_BESIDE = Pattern(r" ?(?:,|và|đến|tới|[-–/&]|hoặc|hay)? ?(?:hết )?\Z")


class DatedWeekday(Claim):
    """A weekday and the date that it is said of."""

    weekday: Weekday
    date: Date
    right: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look for a date right after each weekday, else right before it."""
        days = report.mentions(Weekday)
        for at, day in enumerate(days):
            date = _date_after(report, day, days[at - 1] if at else None)
            date = date or _date_before(report, day, days[at + 1] if at + 1 < len(days) else None)
            known = _day_of(report, date) if date and not date.lunar(report) else None
            if date and known:
                holds = known.weekday() == day.number
                evidence = () if holds else (Related(date.span, says("ngày này")),)
                verdict = Verdict.HOLDS if holds else Verdict.FAILS
                derivation = _derivation(known, date)
                yield cls(day.span, (day.span, date.span), verdict, derivation, evidence, day, date, known.weekday())


def _date_after(report: Report, day: Weekday, before: Weekday | None) -> Date | None:
    date = report.first_from(Date, day.span.end)
    if not date or not _between(_TO_DATE, report, day.span.end, date.span.start):
        return None
    return None if before and _between(_BESIDE, report, before.span.end, day.span.start) else date


def _date_before(report: Report, day: Weekday, after: Weekday | None) -> Date | None:
    date = report.last_before(Date, day.span.start)
    start, end = date.span.end if date else 0, day.span.start
    link = _FROM_DATE.match(report.lower, start, end) if date and end - start <= _FAR else None
    if not date or not link:
        return None
    alone = not after or not _between(_BESIDE, report, day.span.end, after.span.start)
    closed = _CLOSES.match(report.lower, day.span.end) or (link["said"] and _GOES_ON.match(report.lower, day.span.end))
    return date if alone and closed else None


def _between(pattern: Pattern, report: Report, start: int, end: int) -> bool:
    return end - start <= _FAR and bool(pattern.match(report.lower, start, end))


def _day_of(report: Report, date: Date) -> datetime.date | None:
    """Return the one day that is meant; in the report's own year when the date leaves its year out."""
    if date.day is None or date.first != date.day:
        return None
    if date.year:
        return date.full
    year = report.at.year() if report.at else None
    days = date.days(year) if year else None
    if not days or not report.at:
        return None
    near = abs((days.last - report.at.first).days) <= NEAR and abs((days.last - report.at.last).days) <= NEAR
    return days.last if near and not _speaks_of_other_years(report, date, days.last.year) else None


def _speaks_of_other_years(report: Report, date: Date, year: int) -> bool:
    block = report.span(max(0, date.span.start - 300), date.span.start)
    return any(
        lexeme.reading is Reading.YEAR and lexeme.parts[0] != str(year) for lexeme in report.mentions(Lexeme, block)
    )


def _derivation(known: datetime.date, date: Date) -> Message:
    if date.year:
        return says("{date} là {weekday}", date=known, weekday=says(WEEKDAYS[known.weekday()]))
    return says(
        "{date} là {weekday} (tính theo năm {year} của báo cáo)",
        date=known, weekday=says(WEEKDAYS[known.weekday()]), year=known.year,
    )  # fmt: skip
