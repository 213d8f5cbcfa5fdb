"""A lunar day beside the solar day that it is said to be."""

from __future__ import annotations

from report_lint import Claim, Pattern, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date
from report_lint_vi.mentions.lunar_day import LunarDay
from report_lint_vi.world.calendar import lunar_to_solar

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Right before a solar day that the lunar one is said to be ...
_IS = Pattern(
    r"(?: ?\(?âm lịch\)?| tết)?(?: năm (?:nay|[0-9]{4})| năm [^\W\d_]+ [^\W\d_]+|"
    r" (?:giáp|ất|bính|đinh|mậu|k[ỷỉ]|canh|tân|nhâm|qu[ýí]) [^\W\d_]{2,4})? ?(?:\(|,|là|tức|nhằm|trùng)[ ,]?"
    r"(?:là |tức |nhằm |vào |trùng )*(?:ngày )?\Z"
)
_SAYS_IS = Pattern(r"\b(?:là|tức|nhằm|trùng)\b")
#: One end of several lunar days, or of several solar ones.
_RANGE_BEFORE = Pattern(r"(?:đến|tới|[-–]) (?:hết )?(?:ngày )?(?:m[ùồ]ng )?\Z")
_RANGE_AFTER = Pattern(r" ?(?:đến|tới|[-–])")
#: ... or right before a lunar one that stands after its solar day.
_FROM_SOLAR = Pattern(r" ?\((?:là |tức |nhằm |vào |trùng )*(?:ngày )?(?:m[ùồ]ng )?\Z")


class SolarLunarDay(Claim):
    """A lunar day and the full solar date in brackets after it, or before it."""

    right: datetime.date

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look around every lunar day."""
        for lunar in report.mentions(LunarDay):
            date = report.first_from(Date, lunar.span.end)
            if not date or not _after(report, lunar, date):
                date = report.last_before(Date, lunar.span.start)
                if not date or not _before(report, lunar, date):
                    continue
            solar = date.full
            days = _days(lunar, solar) if solar and date.first == date.day else []
            if solar and days:
                holds = solar in days
                right = _nearest(days, solar)
                evidence = () if holds else (Related(lunar.span, says("ngày âm lịch này")),)
                named = {"day": lunar.day, "month": lunar.month}
                derivation = says("ngày {day}/{month} âm lịch là {right}", **named, right=right)
                verdict = Verdict.HOLDS if holds else Verdict.FAILS
                yield cls(date.span, (lunar.span, date.span), verdict, derivation, evidence, right)


def _nearest(days: list[datetime.date], to: datetime.date) -> datetime.date:
    return min(days, key=lambda day: abs((day - to).days))


def _after(report: Report, lunar: LunarDay, date: Date) -> bool:
    """Tell whether the lunar day is said to be the date: in brackets that end with it, or with "là", "tức ngày"."""
    start, end, lower = lunar.span.end, date.span.start, report.lower
    if end - start > 40 or not _IS.match(lower, start, end) or date.lunar(report):
        return False
    if _RANGE_BEFORE.search(lower, max(0, lunar.span.start - 20), lunar.span.start):
        return False
    if lower.startswith(")", date.span.end):
        # "Tết Trung thu (ngày 14/9/2024)" is when it was kept.
        return not lunar.feast or bool(_SAYS_IS.search(lower[start:end]))
    # After a mere comma the date may be that of some event in the season.
    gap = lower[start:end]
    return "(" not in gap and bool(_SAYS_IS.search(gap)) and not _RANGE_AFTER.match(lower, date.span.end)


def _before(report: Report, lunar: LunarDay, date: Date) -> bool:
    start, end = date.span.end, lunar.span.start
    if lunar.feast:
        return False
    return end - start <= 24 and bool(_FROM_SOLAR.match(report.lower, start, end)) and not date.lunar(report)


def _days(lunar: LunarDay, solar: datetime.date) -> list[datetime.date]:
    years = (solar.year, solar.year - 1)
    found = [lunar_to_solar(lunar.day, lunar.month, year, leap=leap) for year in years for leap in (False, True)]
    return [day for day in found if day]
