"""Sections: what a stretch of a report is about, the past or what is to be done."""

from __future__ import annotations

from enum import StrEnum

from report_lint import BlockKind, Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report


class Matter(StrEnum):
    """What a section tells."""

    RESULTS = "results"
    TASKS = "tasks"


class Section(Mention):
    """The stretch from a heading to the next one of its rank, when the heading tells what it is about."""

    matter: Matter

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Read the headings; a heading without a clear word belongs to the section around it."""
        headings = [block for block in report.blocks if block.kind is BlockKind.HEADING]
        for number, block in enumerate(headings):
            matter = matter_of(report.lower[block.body : block.span.end])
            if matter:
                following = (other.span.start for other in headings[number + 1 :] if other.level <= block.level)
                yield cls(report.span(block.span.start, next(following, len(report.text))), matter)

    @classmethod
    def at(cls, report: Report, offset: int) -> Matter | None:
        """Return what the innermost telling section around an offset is about."""
        around = [s for s in report.mentions(cls) if s.span.start <= offset < s.span.end]
        return around[-1].matter if around else None


_RESULTS = compiled(r"kết quả|tình hình|đánh giá|hạn chế|tồn tại|khó khăn|nguyên nhân|ưu điểm|đã ")
_TASKS = compiled(
    r"nhiệm vụ|phương hướng|kế hoạch|giải pháp|chương trình|mục tiêu|dự kiến|đề xuất|kiến nghị|định hướng"
)


def matter_of(heading: str) -> Matter | None:
    """Read a heading in lower case: "kết quả thực hiện nhiệm vụ" tells results, the first telling word decides."""
    results, tasks = _RESULTS.search(heading), _TASKS.search(heading)
    if results and (not tasks or results.start() < tasks.start()):
        return Matter.RESULTS
    return Matter.TASKS if tasks else None
