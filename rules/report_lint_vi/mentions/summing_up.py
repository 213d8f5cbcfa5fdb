"""Where a report sums up: "Đánh giá chung", "Ưu điểm", "Hạn chế", and paragraphs that open with such words."""

from __future__ import annotations

from report_lint import BlockKind, Mention
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Block, Report

#: How the headings begin, after their number and words as "những".
_HEADINGS = (
    "đánh giá chung", "đánh giá tổng quát", "đánh giá, nhận xét", "đánh giá, tồn tại", "đánh giá ưu",
    "đánh giá hạn chế",
    "nhận xét", "nhận định", "kết luận", "ưu điểm", "mặt được", "mặt làm được", "mặt chưa được", "mặt còn hạn chế",
    "hạn chế", "tồn tại", "khó khăn", "vướng mắc", "bất cập", "yếu kém", "thuận lợi", "khuyết điểm", "nguyên nhân",
    "bài học", "tổng quát", "tóm tắt", "kết quả nổi bật", "điểm nổi bật", "nổi bật", "chưa được", "làm được",
    "điểm mạnh", "điểm yếu", "kết quả đạt được và hạn chế", "chuyển biến", "thành tích nổi bật",
)  # fmt: skip
_QUANTIFIERS = ("về ", "một số ", "những ", "các ")
#: ... and those that are nothing but the word.
_BARE = frozenset({"đánh giá", "đánh giá kết quả", "tóm lại", "được"})
#: How paragraphs begin that sum up without a heading.
_OPENINGS = (
    "nhìn chung", "tóm lại", "tóm tắt:", "đánh giá chung", "ưu điểm:", "hạn chế:", "tồn tại, hạn chế:", "khó khăn:",
    "mặt được:", "được:", "chưa được:", "tồn tại:", "thuận lợi:", "nguyên nhân:", "kết quả nổi bật:", "nổi bật:",
    "mặt làm được:", "mặt chưa được:", "hạn chế, tồn tại:", "khó khăn, vướng mắc:", "vướng mắc:",
)  # fmt: skip
_NUMBER = 16
_MARKS = "-–+*•"
_BULLETS = tuple(_MARKS)
_PROSE = 40  # a shorter line belongs to the letterhead
_LINE, _DEEPEST = 60, 99
#: How lines begin that stand for a heading, and the words that they consist of.
_LINES = tuple(f"{word}{more}" for word in ("", "một số ", "những ", "các ", "về ", "* ") for more in (
    "đánh giá chung", "nhận xét", "ưu điểm", "hạn chế", "tồn tại", "khó khăn", "vướng mắc", "khuyết điểm", "thuận lợi",
))  # fmt: skip
_TITLE = frozenset(
    word + stop
    for word in "đánh giá chung nhận xét ưu khuyết điểm hạn chế tồn tại khó khăn vướng mắc thuận lợi và một số những "
    "các về còn yếu kém bất cập nguyên nhân chủ trong công tác *".split()
    for stop in ("", ",", ":", ".")
)
#: What says of figures, wherever they stand, that they are of now.
NOW = " hiện có"


class SummingUp(Mention):
    """The stretch of a summing-up part, from its heading to the next of its rank, or one paragraph."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Read how the blocks begin; what stands inside a part that sums up belongs to it."""
        lower, start, level, end, listing = report.lower, -1, 0, 0, False
        for block in report.blocks:
            heads = block.kind is BlockKind.HEADING
            if start >= 0 and (block.level <= level if heads else level == _DEEPEST and _stops(report, block)):
                yield cls(report.span(start, end))
                start = -1
            end = block.span.end
            if start >= 0:
                continue
            title = _title(lower[block.body : end]) if heads else ""
            if title in _BARE or title.startswith(_HEADINGS):
                start, level = block.span.start, block.level
            elif not heads and _is_line(lower, block.body, end):
                start, level = block.span.start, _DEEPEST
            elif not heads and lower.startswith(_OPENINGS, block.body):
                yield cls(report.span(block.body, end))
                listing = lower[end - 1] == ":"
                continue
            elif listing and block.label[:1] in _BULLETS:
                yield cls(report.span(block.span.start, end))
                continue
            listing = False
        if start >= 0:
            yield cls(report.span(start, end))


def _is_line(lower: str, start: int, end: int) -> bool:
    """Tell whether a line is nothing but what opens a summing-up part: "Phần III. HẠN CHẾ", "* Hạn chế:"."""
    if end - start >= _LINE:
        return False
    title = _title(lower[start:end]) if lower.startswith("phần ", start) else lower[start:end]
    return title.startswith(_LINES) and _TITLE.issuperset(title.split())


def _stops(report: Report, block: Block) -> bool:
    """Tell whether a paragraph goes on with something else than what a line above it says: a number, or a line."""
    if block.label and block.label[0] not in _MARKS:
        return True
    short = block.span.end - block.span.start < _LINE and report.view[block.span.end - 1].isalnum()
    return short and not block.label and not _is_line(report.lower, block.body, block.span.end)


def summed(report: Report) -> Iterator[Quantity]:
    """Yield the figures of the parts that sum up."""
    for part in report.mentions(SummingUp):
        yield from report.mentions(Quantity, part.span)


def _title(words: str) -> str:
    """Return a heading without what stands before its telling word: "PHẦN II. NHỮNG TỒN TẠI" is "tồn tại"."""
    title = words.strip(" .:")
    if title.startswith("phần "):
        number, stop, rest = title.partition(". ")
        title = rest if stop and len(number) < _NUMBER else title
    for word in _QUANTIFIERS:
        title = title.removeprefix(word)
    return title


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
