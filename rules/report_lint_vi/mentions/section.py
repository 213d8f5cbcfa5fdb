"""Sections: what a stretch of a report is about, the past or what is to be done."""

from __future__ import annotations

from report_lint import Block, BlockKind, Mention
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING, Choice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report


class Matter(Choice):
    """What a section tells."""

    RESULTS = "results"
    TASKS = "tasks"


class Section(Mention):
    """The stretch from a heading to the next one of its rank, when the heading tells what it is about."""

    matter: Matter

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Read the headings; a heading without a clear word belongs to the section around it."""
        open_ones: list[Block] = []
        for block in report.blocks:
            if block.kind is BlockKind.HEADING:
                while open_ones and open_ones[-1].level >= block.level:
                    yield from cls._up_to(report, open_ones.pop(), block.span.start)
                open_ones.append(block)
        for block in open_ones:
            yield from cls._up_to(report, block, len(report.text))

    @classmethod
    def _up_to(cls, report: Report, heading: Block, end: int) -> Iterator[Self]:
        matter = matter_of(report.lower[heading.body : heading.span.end])
        if matter:
            yield cls(report.span(heading.span.start, end), matter)

    @classmethod
    def at(cls, report: Report, offset: int) -> Matter | None:
        """Return what the innermost telling section around an offset is about."""
        stretch = report.last_before(_Stretch, offset + 1)
        return stretch.matter if stretch and offset < stretch.span.end else None


class _Stretch(Mention):
    """The text between two edges of sections, with the matter of the innermost one there."""

    matter: Matter

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Lay the sections flat: they lie in one another."""
        at, open_ones = 0, list[Section]()
        for section in (*report.mentions(Section), None):
            while open_ones and (section is None or open_ones[-1].span.end <= section.span.start):
                inner = open_ones.pop()
                if at < inner.span.end:
                    yield cls(report.span(at, inner.span.end), inner.matter)
                    at = inner.span.end
            if section is None:
                return
            if open_ones and at < section.span.start:
                yield cls(report.span(at, section.span.start), open_ones[-1].matter)
            at = section.span.start
            open_ones.append(section)


_RESULTS = compiled(r"kết quả|tình hình|đánh giá|hạn chế|tồn tại|khó khăn|nguyên nhân|ưu điểm|đã ")
_TASKS = compiled(
    r"nhiệm vụ|phương hướng|(?<!giao )kế hoạch|giải pháp|mục tiêu(?! quốc gia)|dự kiến|đề xuất|định hướng|"
    r"chương trình(?= (?:công tác|hành động|trọng tâm|hoạt động|quý|tháng|năm|[0-9])|\Z)|"
    r"(?<!giải quyết )(?<!trả lời )(?<!khiếu nại, )kiến nghị(?!, phản ánh| (?:của )?cử tri)"
)


def matter_of(heading: str) -> Matter | None:
    """Read a heading in lower case: "kết quả thực hiện nhiệm vụ" tells results, the first telling word decides."""
    results, tasks = _RESULTS.search(heading), _TASKS.search(heading)
    if results and (not tasks or results.start() < tasks.start()):
        return Matter.RESULTS
    return Matter.TASKS if tasks else None
