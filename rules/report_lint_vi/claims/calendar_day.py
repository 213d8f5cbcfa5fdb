"""Dates that no calendar has."""

from __future__ import annotations

from report_lint import Claim, Message, Pattern, Span, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date, end_of_month, is_leap

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report


_NO_QUARTER = Pattern(r"\bqu[ýí] (?:v|vi{1,3}|[5-9])(?=(?:/| năm )[0-9]{4}\b)", "quý ", "quí ")


class CalendarDay(Claim):
    """A date or a quarter that cannot be.

    ``last`` is the last day of its ``month``, where the day is beyond it and written at ``day``; 0 where there is none.
    The verdict is unknown when a day was perhaps not meant at all: a blank, a foreign order, a file's number, a ratio.
    """

    day: Span | None
    month: int
    last: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every impossible date of the solar calendar, and at quarters beyond the fourth."""
        for match in _NO_QUARTER.at_literals(report):
            span = report.span(*match.span())
            quarter = report.view[span.start : span.end].partition(" ")[2]
            why = says("một năm có bốn quý, không có quý {quarter}", quarter=quarter)
            yield cls(span, (span,), Verdict.FAILS, why, (), None, 0, 0)
        for date in report.mentions(Date):
            if not date.possible and not date.lunar(report):
                verdict = Verdict.FAILS if _is_meant(report, date) else Verdict.UNKNOWN
                last = _last_day(date)
                day, why = _written_day(report, date), _why(date, last)
                yield cls(date.span, (date.span,), verdict, why, (), day, date.month or 0, last)


def _is_meant(report: Report, date: Date) -> bool:
    before = report.lower[max(0, date.span.start - 32) : date.span.start]
    if date.day is None:
        return bool(date.month) and "lương" not in before and "thưởng" not in before  # the bonus of "tháng 13"
    dated = before.endswith("ngày ")
    if date.month == 0 or before.endswith(("số ", "số: ")):
        return False
    if date.day == 0:
        return dated and bool(date.year)
    if date.year and date.month and date.month > 12 and not dated:
        return not (date.day <= 12 and date.month <= 31)
    fits = date.day <= 31 and (date.month or 1) <= 12
    after = report.lower[date.span.end : date.span.end + 1]
    return bool(date.year or fits or (dated and after in ".,;)\n"))


def _why(date: Date, last: int) -> Message:
    month = date.month or 0
    if not last:
        return says("không có tháng {month}", month=month)
    if date.day == 0:
        return says("không có ngày 00: kiểm lại ngày trong tháng {month}", month=month)
    if month != 2:
        return says("tháng {month} chỉ có {count} ngày", month=month, count=last)
    if not date.year:
        return says("tháng 2 có nhiều nhất 29 ngày")
    return says("tháng 2 năm {year} chỉ có {count} ngày", year=date.year, count=last)


def _last_day(date: Date) -> int:
    """Return the last day of the date's month, 0 when there is no such month."""
    if not 1 <= (date.month or 0) <= 12:
        return 0
    return end_of_month(date.year if date.year and is_leap(date.year) else 2023, date.month or 1).day


def _written_day(report: Report, date: Date) -> Span | None:
    """Return where the day stands, when it is the only one and its month's length is sure."""
    start = date.span.start
    if date.first != date.day or not date.day or not _last_day(date) or (date.month == 2 and not date.year):
        return None
    return report.span(start, start + (2 if report.view[start + 1 : start + 2].isdecimal() else 1))
