"""Where a report sums up: "Đánh giá chung", "Ưu điểm", "Hạn chế", and paragraphs that open with such words."""

from __future__ import annotations

from report_lint import BlockKind, Mention
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: How the headings begin, after their number.
_HEADINGS = (
    "đánh giá chung", "đánh giá tổng quát", "đánh giá, nhận xét", "nhận xét", "nhận định", "kết luận", "ưu điểm",
    "mặt được", "mặt làm được", "những mặt được", "những mặt làm được", "những ưu điểm", "hạn chế", "những hạn chế",
    "một số hạn chế", "tồn tại", "những tồn tại", "một số tồn tại", "khó khăn", "những khó khăn", "một số khó khăn",
    "thuận lợi", "khuyết điểm", "nguyên nhân", "bài học", "tổng quát", "tóm tắt",
)  # fmt: skip
#: ... and those that are nothing but the word.
_BARE = frozenset({"đánh giá", "đánh giá kết quả", "tóm lại"})
#: How paragraphs begin that sum up without a heading.
_OPENINGS = (
    "nhìn chung", "tóm lại", "tóm tắt:", "đánh giá chung", "ưu điểm:", "hạn chế:", "tồn tại, hạn chế:", "khó khăn:",
)  # fmt: skip
_MARKS = "-–+*•"
_PROSE = 40  # a shorter line belongs to the letterhead


class SummingUp(Mention):
    """The stretch of a summing-up part, from its heading to the next of its rank, or one paragraph."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Read how the blocks begin; what stands inside a part that sums up belongs to it."""
        lower, start, level, end = report.lower, -1, 0, 0
        for block in report.blocks:
            heads = block.kind is BlockKind.HEADING
            if heads and start >= 0 and block.level <= level:
                yield cls(report.span(start, end))
                start = -1
            end = block.span.end
            if start >= 0:
                continue
            title = lower[block.body : end].strip(" .:") if heads else ""
            if title in _BARE or title.startswith(_HEADINGS):
                start, level = block.span.start, block.level
            elif not heads and lower.startswith(_OPENINGS, block.body):
                yield cls(report.span(block.body, end))
        if start >= 0:
            yield cls(report.span(start, end))


class Opening(Mention):
    """The paragraphs before the first heading, which tell beforehand what the report will say."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Go from the first paragraph of prose to the first heading under it."""
        start = end = -1
        for block in report.blocks:
            last = report.text[block.span.end - 1 : block.span.end]
            if start < 0:
                if block.label and block.label[0] not in _MARKS and block.span.start:
                    return
                prose = block.kind is BlockKind.PARAGRAPH and last == "." and block.span.end - block.span.start > _PROSE
                start = block.span.start if prose else -1
            elif block.kind is BlockKind.HEADING or (block.label and block.label[0] not in _MARKS):
                yield cls(report.span(start, end))
                return
            end = block.span.end
