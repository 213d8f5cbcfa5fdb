"""School years: "năm học 2023 - 2024"."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.period import Kind, YearRange

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Words before "năm học" that speak of several school years at once.
_SEVERAL = Pattern(
    r"(?:[0-9]|\b(?:các|những|nhiều|mấy|một số|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|từ|giai đoạn|liên tiếp|qua|hằng|"
    r"hàng)) (?=năm học[ :(]*\Z)|"
    r"(?<!\w)(?:khóa|khoá) (?:[0-9]|[ivx])[^,;.\n]{0,12}\((?=năm học[ :]*\Z)"  # "khóa 63 (năm học 2021 - 2025)"
)
_MORE = Pattern(r" ?(?:,|;|và|đến|tới|[-–—/]) ?(?:hết )?(?:năm học )?[12][0-9]{3}")


class SchoolYear(Mention):
    """One school year, from ``first`` to ``last``; several of them in one run ("03 năm học 2021 - 2024") are none."""

    first: int
    last: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the runs of years after "năm học"."""
        for years in report.mentions(YearRange):
            start = years.span.start
            if years.kind is Kind.SCHOOL and not years.from_to and not _several(report, start, years.span.end):
                yield cls(years.span, years.first, years.last)


def _several(report: Report, start: int, end: int) -> bool:
    return bool(_SEVERAL.search(report.lower, max(0, start - 32), start) or _MORE.match(report.lower, end, end + 24))
