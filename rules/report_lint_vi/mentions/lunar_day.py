"""Days of the lunar calendar: "rằm tháng Tám", "mùng Một Tết", "10/3 âm lịch"."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date
from report_lint_vi.mentions.lunar_year import LunarYear
from report_lint_vi.mentions.vocabulary import MONTH_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self

    from report_lint import Report

#: What every lunar day is recognised by, unless it is the name of its year.
CUES = ("âm lịch", "lịch âm", "âl", "nhằm ngày", "mùng", "mồng", "rằm", "giêng", "chạp")

_NUMBERS = "|".join(sorted(MONTH_WORDS, key=len, reverse=True))
_IN_WORDS = Pattern(
    rf"(?:rằm|m[ùồ]ng (?P<day>{_NUMBERS}))(?: tháng (?P<month>{_NUMBERS})\b| tết\b(?! dương))",
    "rằm ", "mùng ", "mồng ",
)  # fmt: skip
#: Feasts that are days of the lunar year.
FEASTS = {
    "giỗ tổ hùng vương": (10, 3), "tết trung thu": (15, 8), "rằm trung thu": (15, 8), "lễ vu lan": (15, 7),
    "tết đoan ngọ": (5, 5), "tết nguyên tiêu": (15, 1), "tết hàn thực": (3, 3),
}  # fmt: skip
_FEAST = Pattern("|".join(FEASTS), *FEASTS)
_FULL_MOON = Pattern(r"\brằm tháng \Z")


class LunarDay(Mention):
    """A day and month of the lunar calendar; ``feast`` when only the name of a feast tells it."""

    day: int
    month: int
    feast: bool = False

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Read the names in words, and the dates in digits that are said to be lunar."""
        lower = report.lower
        for match in _IN_WORDS.finditer(report):
            month = MONTH_WORDS[match["month"]] if match["month"] else 1
            if match["day"] or match["month"]:
                yield cls(report.span(*match.span()), MONTH_WORDS[match["day"]] if match["day"] else 15, month)
        for match in _FEAST.at_literals(report):
            yield cls(report.span(*match.span()), *FEASTS[match[0]], feast=True)
        for date in _candidates(report):
            if date.first == date.day and date.lunar(report):
                start, end = date.span.start, date.span.end
                moon = not date.day and _FULL_MOON.search(lower, max(0, start - 12), start)
                day = 15 if moon else date.day
                number = date.month or (1 if lower.startswith(" tết", end) else None)
                if day and number:
                    yield cls(date.span, day, number)


def _candidates(report: Report) -> Iterable[Date]:
    """Return the dates that may be lunar: without a word that says so, only those before the name of a lunar year."""
    if report.holds(CUES):
        return report.mentions(Date)
    dates = (report.last_before(Date, year.span.start) for year in report.mentions(LunarYear))
    return dict.fromkeys(date for date in dates if date)
