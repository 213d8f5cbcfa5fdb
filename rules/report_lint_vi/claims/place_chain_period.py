"""Until when the period lasted that a report's title names."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date, end_of_month
from report_lint_vi.mentions.period import Quarter

if TYPE_CHECKING:
    import datetime

    from report_lint import Report

_HEAD = 4000
_TITLE = Pattern(
    r"(?:^|\n)[ *_#\t|]*báo cáo(?:[ *_\t|]*\n{1,2}[^\n]+(?:\n[^\n]+){0,2}|[ ][^\n]{4,}(?:\n[^\n]+)?)", "báo cáo"
)
_MONTHS = Pattern(r"(?<!\w)([0-9]{1,2}|sáu|chín|ba) tháng (?:đầu )?năm ([0-9]{4})")
_NUMBERS = {"ba": 3, "sáu": 6, "chín": 9}


def reported_until(report: Report) -> datetime.date | None:
    """Return the last day of the first quarter, month or run of months in the title; None when it names none."""
    title = _TITLE.search(report.lower, 0, _HEAD) if _TITLE.opens(report.lower) else None
    if not title:
        return None
    found: list[tuple[int, datetime.date]] = []
    months = _MONTHS.search(report.lower, title.start(), title.end())
    if months:
        count = _NUMBERS.get(months[1]) or int(months[1])
        if 1 <= count <= 12:
            found.append((months.start(), end_of_month(int(months[2]), count)))
    span = report.span(*title.span())
    quarters = report.mentions(Quarter, span)
    year = next((quarter.year for quarter in quarters if quarter.year), None)
    dated = [quarter.replace(year=quarter.year or year) for quarter in quarters]
    found += [(quarter.span.start, quarter.days.last) for quarter in dated if quarter.days]
    for date in report.mentions(Date, span):
        days = date.days() if date.year and not date.day else None
        if days:
            found.append((date.span.start, days.last))
    return min(found)[1] if found else None
