"""A lunar year's name beside a solar year."""

from __future__ import annotations

from report_lint import Claim, Message, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date
from report_lint_vi.mentions.lunar_year import LunarYear
from report_lint_vi.world.calendar import can_chi

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_TO_DATE = Pattern(r" ?\((?:ngày )?\Z")
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
                date = report.first_from(Date, lunar.span.end)
                near = bool(date) and date.span.start - lunar.span.end <= 8 if date else False
                if date and near and date.full and _TO_DATE.match(report.lower, lunar.span.end, date.span.start):
                    year = date.full.year
                    # Before Tết a day belongs to the lunar year that the solar year before began.
                    fits = lunar.fits(year) or (date.full.month <= 2 and lunar.fits(year - 1))
                    fits = fits or (date.full.month >= 11 and lunar.fits(year + 1))
                    derivation = says("{day} không thuộc năm {name}", day=date.full, name=lunar.name)
                    yield cls._of(lunar, Verdict.HOLDS if fits else Verdict.FAILS, derivation, can_chi(year))

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
