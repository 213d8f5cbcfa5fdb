"""Two words for a period that collide: "tháng quý II", "quý tháng 3"."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date
from report_lint_vi.mentions.period import Quarter

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: "các tháng quý II", "03 tháng quý I", "hằng tháng quý ..." are no slips.
_STRAY_MONTH = Pattern(
    r"(?<!các)(?<!những)(?<!mỗi)(?<!từng)(?<!hằng)(?<!hàng)(?<!cả)(?<!ba)(?<!hai)(?<!mấy)(?<!số)(?<![0-9,;(])"
    r"[ \n](?P<stray>tháng )\Z"
)
#: "quý" is also "precious": only after words of headings is it surely the quarter.
_STRAY_QUARTER = Pattern(
    r"\b(?:trọng tâm|nhiệm vụ|công tác|báo cáo|kết quả|kế hoạch|chương trình|hoạt động) (?P<stray>quý )tháng \Z"
)
_PART_OF_YEAR = Pattern(r" (?P<stray>tháng )(?:đầu|cuối) năm\b")
_MONTH = Pattern(r"\btháng \Z")


class StrayPeriod(Mention):
    """A word for a period right before another period; ``stray_end`` is where the word and its blank end."""

    stray_start: int
    stray_end: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look before every quarter, and around every month."""
        lower = report.lower
        for quarter in report.mentions(Quarter):
            match = _STRAY_MONTH.search(lower, max(0, quarter.span.start - 16), quarter.span.start)
            if match:
                yield cls(report.span(match.start("stray"), quarter.span.end), *match.span("stray"))
        for date in report.mentions(Date):
            start, end = date.span.start, date.span.end
            if date.day is None and date.month and _MONTH.search(lower, max(0, start - 8), start):
                match = _STRAY_QUARTER.search(lower, max(0, start - 32), start)
                if match:
                    yield cls(report.span(match.start("stray"), end), *match.span("stray"))
                after = _PART_OF_YEAR.match(lower, end)
                if after and not date.year:
                    yield cls(report.span(start - len("tháng "), after.end()), start - len("tháng "), start)
