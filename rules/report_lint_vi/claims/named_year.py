"""A lunar year's name beside a solar year."""

from __future__ import annotations

from report_lint import Claim, Message, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date
from report_lint_vi.mentions.lunar_year import LunarYear
from report_lint_vi.world.calendar import can_chi, lunar_to_solar

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_DAY_WORDS = (
    r"(?:(?:rằm|m[ùồ]ng|tháng|ngày|năm|tết|tức|là|nhằm|trúng|trùng|vào|từ|âm|dương|lịch|âl|al|sáng|chiều|tối|đêm|hôm|"
    r"giao thừa|trung thu|giêng|hai|ba|tư|sáu|bảy|tám|chín|mười|một|chạp|đoan ngọ|vu lan|giỗ tổ hùng vương|nguyên đán|"
    r"[0-9]{1,2}(?:[/-][0-9]{1,2})?)[ ,]{1,2}){0,12}"
)
_TO_DATE = Pattern(rf" ?\({_DAY_WORDS}\Z")
#: Right before a day only the feast itself is meant, not what is done for it: "Tết Trung thu Tân Sửu ngày 10/9/2022".
_ON_DAY = Pattern(r",? (?:vào )?(?:ngày )?\Z")
_FEAST = Pattern(
    r"\b(?:trung thu|đoan ngọ|vu lan|giỗ tổ hùng vương|nguyên tiêu|hàn thực|rằm tháng \w{2,5}) (?:năm )?\Z"
)
#: The day stands before: "ngày 10/9/2022 (tức ngày 15/8 năm Tân Sửu)".
_FROM_DATE = Pattern(rf" ?(?:\(|, ?(?:tức|nhằm|là)[ ,]|(?:là|tức|nhằm) ){_DAY_WORDS}\Z")
#: From a name to its day at most, and so many days may stand there.
_FAR, _DAYS = 60, 3
#: The last two lunar months may fall into the next solar year.
_YEAR_END = Pattern(r"\b(?:chạp|tháng 1[12]|tháng một|tháng mười một|tháng mười hai|/1[12])\b")


class NamedYear(Claim):
    """A lunar year's name with the solar year, or the solar day, that stands right beside it."""

    lunar: LunarYear
    right: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Judge every name that stands beside a year, and every pair that names no year at all."""
        for lunar in report.mentions(LunarYear):
            if lunar.residue is None:
                if lunar.told:
                    yield cls._of(lunar, Verdict.FAILS, says("không có năm {name}", name=lunar.name), "")
            elif lunar.year is not None:
                yield cls._beside_year(report, lunar, lunar.year)
            else:
                yield from cls._beside_day(report, lunar)

    @classmethod
    def _beside_day(cls, report: Report, lunar: LunarYear) -> Iterator[Self]:
        """Judge a name by the full solar day in the bracket after it, or by the one right before it."""
        day = _day_after(report, lunar) or _day_before(report, lunar)
        if day:
            # Before Tết a day belongs to the lunar year that the solar year before began.
            tet = lunar_to_solar(1, 1, day.year)
            fits = lunar.fits(day.year) or (day.month <= 2 and lunar.fits(day.year - 1) and (not tet or day < tet))
            fits = fits or (day.month >= 11 and lunar.fits(day.year + 1))
            derivation = says("{day} không thuộc năm {name}", day=day, name=lunar.name)
            yield cls._of(lunar, Verdict.HOLDS if fits else Verdict.FAILS, derivation, can_chi(day.year))

    @classmethod
    def _beside_year(cls, report: Report, lunar: LunarYear, year: int) -> Self:
        right = can_chi(year)
        derivation = says("năm {year} là {right}", year=year, right=right)
        if lunar.fits(year):
            verdict = Verdict.HOLDS
        else:
            start = lunar.span.start
            over = lunar.fits(year - 1) and _YEAR_END.search(report.lower, max(0, start - 40), start)
            verdict = Verdict.UNKNOWN if over and not lunar.feast else Verdict.FAILS
        return cls._of(lunar, verdict, derivation, right)

    @classmethod
    def _of(cls, lunar: LunarYear, verdict: Verdict, derivation: Message, right: str) -> Self:
        figures = (lunar.span, lunar.year_span) if lunar.year_span else (lunar.span,)
        return cls(lunar.span, figures, verdict, derivation, (), lunar, right)


def _day_after(report: Report, lunar: LunarYear) -> datetime.date | None:
    end, lower = lunar.span.end, report.lower
    at = end
    for _ in range(_DAYS):
        date = report.first_from(Date, at)
        if not date or date.span.start - end > _FAR:
            return None
        if date.full and date.first == date.day:
            start = lunar.span.start
            feast = _ON_DAY.match(lower, end, date.span.start) and _FEAST.search(lower, max(0, start - 32), start)
            return date.full if feast or _TO_DATE.match(lower, end, date.span.start) else None
        at = date.span.end
    return None


def _day_before(report: Report, lunar: LunarYear) -> datetime.date | None:
    """Return the full day right before, of which the name tells the lunar one: "(rằm tháng Tám năm Tân Sửu)"."""
    start, lower, at = lunar.span.start, report.lower, lunar.span.start
    closes = lower.startswith((")", ",", ".", ";", " )"), lunar.span.end) or not lower[lunar.span.end :].strip()
    for _ in range(_DAYS if closes else 0):
        date = report.last_before(Date, at)
        if not date or start - date.span.end > _FAR:
            return None
        if date.full and date.first == date.day:
            return date.full if _FROM_DATE.match(lower, date.span.end, start) else None
        at = date.span.start
    return None
