"""When a report was made: its place-and-date line, else the period in its title."""

from __future__ import annotations

from report_lint import Days, Mention, Pattern, datetime
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import end_of_month
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.period import Quarter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span

HEAD = 6000
TAIL = 2500
#: A report on a period is often made after it: so many days are allowed.
DELAY = 45

_LINE = Pattern(
    r"(?:(?:^|(?<=[\n\t|*_]))(?:số: ?[0-9]{0,5} ?/[^\s]{2,30} )?|(?<= {3})(?! ))[ *_]{0,12}"
    r"(?P<place>[^\W\d_][^\n\t|,0-9]{1,60}(?: [0-9]{1,2})?|[.…_]{2,40}),[ ]*"
    r"(?P<date>ngày[ ]*(?P<day>[0-9]{1,2}|[.…_ ]*)[ ]*"
    r"(?:tháng[ ]*(?P<month>[0-9]{1,2}|[.…_ ]*)[ ]*năm[ ]*|/(?P<slash>[0-9]{1,2})/)(?P<year>[0-9]{4})[.…_]*)"
    r"[ *_]*(?=[\n\t|]|$)",
    "ngày",
)
_TITLE = Pattern(
    r"(?:^|\n)[ *_#]*báo cáo[ *_]*\n{1,3}[^\n]+(?:\n[^\n]+){0,2}|(?:^|\n)[ *_#]*báo cáo[ ][^\n]{4,}(?:\n[^\n]+)?",
    "báo cáo",
)


class ReportDate(Mention):
    """The date in the place-and-date line (NĐ 30/2020/NĐ-CP, Phụ lục I): a blank day stands for its month."""

    days: Days
    place: Span

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look in the head of the report, then at its end."""
        lower = report.lower
        stretches = ((0, HEAD), (max(HEAD, len(lower) - TAIL), len(lower)))
        for start, end in stretches if _LINE.opens(lower) else ():
            for match in _LINE.compiled.finditer(lower, start, min(end, len(lower))):
                days = _days(match["year"], match["month"] or match["slash"] or "", match["day"])
                if days:
                    yield cls(report.span(*match.span("date")), days, report.span(*match.span("place")))
                    return

    @classmethod
    def of(cls, report: Report) -> Days | None:
        """Return the days on which the report may have been made; None when nothing tells."""
        found = report.mentions(cls)
        return found[0].days if found else _title_period(report)


def _days(year: str, month: str, day: str) -> Days | None:
    try:
        if day.isdecimal() and month.isdecimal():
            one = datetime.date(int(year), int(month), int(day))
            return Days(one, one)
        if month.isdecimal():
            return Days(datetime.date(int(year), int(month), 1), end_of_month(int(year), int(month)))
        return Days(datetime.date(int(year), 1, 1), datetime.date(int(year), 12, 31))
    except ValueError:
        return None


def _title_period(report: Report) -> Days | None:
    match = _TITLE.search(report.lower, 0, HEAD) if _TITLE.opens(report.lower) else None
    if not match:
        return None
    title = report.span(*match.span())
    quarters = [quarter for quarter in report.mentions(Quarter, title) if quarter.days]
    periods = [quarter.days for quarter in quarters if quarter.days]
    for lexeme in report.mentions(Lexeme, title):
        if not any(lexeme.span in quarter.span for quarter in quarters):
            periods += _lexeme_days(lexeme)
    if not periods:
        return None
    last = max(days.last for days in periods)
    return Days(min(days.first for days in periods), last + datetime.timedelta(DELAY))


def _lexeme_days(lexeme: Lexeme) -> Iterator[Days]:
    if lexeme.reading is Reading.YEAR and len(lexeme.parts[0]) == 4:
        year = int(lexeme.parts[0])
        yield Days(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    elif lexeme.reading is Reading.DATE and lexeme.parts[3]:
        days = _days(lexeme.parts[3], lexeme.parts[2], lexeme.parts[1])
        if days:
            yield days
