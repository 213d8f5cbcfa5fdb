"""Ranges of dates and years: they must not end before they begin."""

from __future__ import annotations

from report_lint import Claim, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import DateRange
from report_lint_vi.mentions.period import Kind, YearRange

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span
    from report_lint_vi.mentions.date import Date

#: Two dates or years that are set against each other are in any order.
_COMPARED = Pattern(r"\b(?:so với|so sánh|đối chiếu|chênh lệch|cùng kỳ|tăng|giảm|cuối kỳ|luật|bộ luật|nghị định)\b")
_BEFORE_CHRIST = Pattern(r" ?\(?(?:tcn|trước công nguyên)")
#: A range from a day of one month to a day of the next one is nearly a month long, when so few days part them.
_MONTH_LONG = 5


class DirectedRange(Claim):
    """A range from one date or year to another."""

    first: str
    last: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Judge every range of dates, and the ranges of years that a period's name or "từ" announces."""
        for days in report.mentions(DateRange):
            backwards = _backwards(days.first, days.last)
            if backwards is not None:
                what = "ngày" if days.last.day else "tháng"
                yield cls._of(report, days.span, what, (days.first.span, days.last.span), fails=backwards)
        for years in report.mentions(YearRange):
            if years.kind in (Kind.STAGE, Kind.TERM, Kind.COUNTED) or years.from_to:
                start, end = years.span.start, years.span.end
                ends = report.span(start, start + 4), report.span(end - 4, end)
                yield cls._of(report, years.span, "năm", ends, fails=years.last < years.first)

    @classmethod
    def _of(cls, report: Report, span: Span, what: str, ends: tuple[Span, Span], *, fails: bool) -> Self:
        verdict = Verdict.FAILS if fails else Verdict.HOLDS
        before = report.lower[max(0, span.start - 60) : span.start].rpartition("\n")[2]
        if fails and (_COMPARED.search(before) or _BEFORE_CHRIST.match(report.lower, span.end)):
            verdict = Verdict.UNKNOWN
        first, last = (report.view[end.start : end.end] for end in ends)
        derivation = says(
            "{what} kết thúc {last} sớm hơn {what} bắt đầu {first}: kiểm lại một trong hai",
            what=what, first=first, last=last,
        )  # fmt: skip
        return cls(span, ends, verdict, derivation, (), first, last)


def _backwards(first: Date, last: Date) -> bool | None:
    """Tell whether a range runs backwards; None when the parts that are not written leave it open.

    Without both years a range may run over the new year, and a whole year ends on the day before its beginning
    ("từ 15/11 đến 14/11/2024"): only days of one month that lie further back are sure.
    """
    if first.year and last.year:
        one, other = first.days(), last.days()
        return one.first > other.last if one and other else None
    if not (first.first and last.day and last.month and first.month in (None, last.month)):
        return None
    if not first.possible or not last.possible:
        return None
    if first.first <= last.day:
        return False
    # A first day without its month may be of the month before, a few days ("từ ngày 28 đến ngày 02/9") or a month ago.
    most = last.day + _MONTH_LONG if first.month is None else first.first
    return True if last.day + 1 < first.first <= most else None
