"""The period of another report, left in this one's headings, closing words or title."""

from __future__ import annotations

from report_lint import BlockKind, Claim, Pattern, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.own_period import OwnPeriod, periods_in
from report_lint_vi.mentions.report_date import ReportDate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Block, Message, Report
    from report_lint_vi.mentions.own_period import NamedPeriod

#: Headings of the whole report's results and tasks, which end with their period: nothing else is told in them.
_RESULTS = Pattern(
    r"\W*(?:đánh giá )?(?:kết quả|tình hình)(?: (?:thực hiện|triển khai|công tác|hoạt động|đạt được|các|nhiệm vụ|"
    r"chung|trong|trọng tâm|chỉ đạo|điều hành)){0,6} \Z"
)
_TASKS = Pattern(
    r"\W*(?:phương hướng|nhiệm vụ|kế hoạch|chương trình)(?:,? (?:và )?(?:phương hướng|nhiệm vụ|công tác|giải pháp|"
    r"trọng tâm|trong|chủ yếu|thực hiện|của|cho)){0,5} \Z"
)
_CLOSING = "trên đây là "
_CLOSES = Pattern(r"(?:toàn bộ |nội dung )?(?:báo cáo|kết quả|tình hình)\b[^\n.;]{0,160}")
#: Between the closing words and the period: what has a period of its own.
_OF_ANOTHER = Pattern(r"\b(?:nghị quyết|kết luận|chỉ thị|kế hoạch|chương trình|so với|từ|đến|giao ban|đề án|cùng kỳ)\b")


class StalePeriod(Claim):
    """A period in a place that must name the report's own, and names another."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at headings, at the closing sentence and at the title's own year, when the title is clear."""
        for own in report.mentions(OwnPeriod):
            yield from cls._headings(report, own)
            yield from cls._closing(report, own)
            yield from cls._title(report, own)

    @classmethod
    def _headings(cls, report: Report, own: OwnPeriod) -> Iterator[Self]:
        blocks = (block for block in report.blocks if block.kind is BlockKind.HEADING)
        told = [(block, periods_in(report, block.span)) for block in blocks if block.span.start > own.span.end]
        for right, words in ((own.results, _RESULTS), (own.tasks, _TASKS)):
            if right is None or any(not one.differs(right) and one.kind == right.kind for _, ps in told for one in ps):
                continue  # another heading has the right one
            for block, periods in told:
                stale = periods[0] if len(periods) == 1 else None
                if stale and stale.differs(right) and _is_before(stale, right) and _whole(report, block, stale, words):
                    yield cls._of(report, stale, right)

    @classmethod
    def _closing(cls, report: Report, own: OwnPeriod) -> Iterator[Self]:
        at = report.lower.rfind(_CLOSING)
        words = _CLOSES.match(report.lower, at + len(_CLOSING)) if at >= 0 else None
        periods = periods_in(report, report.span(*words.span())) if words else ()
        if not words or len(periods) != 1 or not periods[0].differs(own.results):
            return
        if not _OF_ANOTHER.search(report.lower, words.start(), words.end()) and _is_before(periods[0], own.results):
            yield cls._of(report, periods[0], own.results)

    @classmethod
    def _title(cls, report: Report, own: OwnPeriod) -> Iterator[Self]:
        """Compare the title's year with that of the place-and-date line: the same months a year later are no delay."""
        dated, period = report.mentions(ReportDate), own.results
        if not dated or not period.year:
            return
        day, (first, last) = dated[0].days, period.months
        if day.first.year != period.year + 1 or day.last.year != day.first.year:
            return
        tasks_now = own.tasks is not None and own.tasks.kind == "year" and own.tasks.year == day.first.year
        year_end = period.kind == "year" and tasks_now and day.first.month >= 11
        if year_end or (period.kind != "year" and first <= day.first.month and day.last.month <= last + 1):
            message = says(
                "báo cáo đề ngày {day}, tiêu đề còn ghi {period}",
                day=day.last, period=report.view[period.span.start : period.span.end],
            )  # fmt: skip
            yield cls._said(period, message, Related(dated[0].span, says("ngày của báo cáo")))

    @classmethod
    def _of(cls, report: Report, stale: NamedPeriod, right: NamedPeriod) -> Self:
        written, own = (report.view[one.span.start : one.span.end] for one in (stale, right))
        message = says("tiêu đề báo cáo ghi {own}, ở đây ghi {written}", own=own, written=written)
        return cls._said(stale, message, Related(right.span, says("kỳ của báo cáo")))

    @classmethod
    def _said(cls, stale: NamedPeriod, message: Message, related: Related) -> Self:
        return cls(stale.span, (), Verdict.FAILS, message, (related,))


def _is_before(stale: NamedPeriod, right: NamedPeriod) -> bool:
    """Tell whether a period is the one before, or the same of the year before: what a copied report still says."""
    year, other = stale.year or right.year, right.year or stale.year
    if stale.kind == "year" or stale.number == right.number:
        return bool(year and other and year == other - 1)
    count = {"month": 12, "quarter": 4, "half": 2}.get(stale.kind, 1)
    if not year or not other or stale.year is None:
        return stale.number % count == (right.number - 1) % count
    return other * count + right.number - (year * count + stale.number) == 1


def _whole(report: Report, block: Block, period: NamedPeriod, words: Pattern) -> bool:
    """Tell whether a heading says nothing but what it is about and its period."""
    after = report.lower[period.span.end : block.span.end].strip(" .:*_#")
    return not after and bool(words.match(report.lower, block.body, period.span.start))
