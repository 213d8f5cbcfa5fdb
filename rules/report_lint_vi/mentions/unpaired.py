"""Brackets and quotation marks without their partner."""

from __future__ import annotations

from bisect import bisect_right

from report_lint import Mention
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

    #: offset and mark
    Placed = tuple[int, str]

_PARTNER = {")": "(", "”": "“"}
#: A longer bracket is not read past.
_SIMPLE = 2000
#: A bracket may close so many blocks further on, a quotation in so many paragraphs.
_BLOCKS = {"(": 3, "“": 60}
_PARAGRAPHS = 3
_CITING = frozenset("điểm khoản mục tiết ý và hoặc đến".split())
_SHOWN = 24
#: Further back nothing waits for a closing mark.
_DEEPEST = 9
#: A text with more lone marks is no prose.
_MOST = 200


class Unpaired(Mention):
    """An opening mark that nothing closes, or a closing one that nothing opened, with the words beside it."""

    mark: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Pair the marks block by block; what is left over looks for its partner in the blocks that follow."""
        yield from cls._curved(report)
        if '"' in report.view:
            from report_lint_vi.mentions.straight_quote import lone

            straight = lone(report)
            if straight:
                yield cls(report.span(*_beside(report, *straight)), straight[1])

    @classmethod
    def _curved(cls, report: Report) -> Iterator[Self]:
        starts = [block.span.start for block in report.blocks]
        waiting: list[tuple[int, int, str]] = []
        lonely: list[Placed] = []
        for block, marks in _by_block(report, starts):
            for offset, mark in _left_over(report, marks):
                if mark in _PARTNER:
                    if not _closed(waiting, block, mark) and not _is_label(report, offset, mark):
                        lonely.append((offset, mark))
                else:
                    waiting.append((block, offset, mark))
        lonely += [(offset, mark) for block, offset, mark in waiting if not _is_paragraph(report, block, offset)]
        if len(lonely) > _MOST:
            return
        mixed: dict[int, tuple[bool, bool]] = {}
        for offset, mark in sorted(lonely):
            block = bisect_right(starts, offset) - 1
            if block not in mixed:
                mixed[block] = _mixes(report, offset)
            interval = (
                mark in "()"
                and (
                    report.view[offset + 1 : offset + 2] if mark == "(" else report.view[offset - 1 : offset]
                ).isdigit()
            )
            if not mixed[block][mark in "“”"] or (mark in "()" and not interval):
                yield cls(report.span(*_beside(report, offset, mark)), mark)


def _by_block(report: Report, starts: list[int]) -> Iterator[tuple[int, list[Placed]]]:
    """Yield the number of each block that holds marks not paired at first sight, and those."""
    current, limit = -1, -1
    marks: list[Placed] = []
    for at, mark in _marks(report.view):
        if at >= limit:
            if marks:
                yield current, marks
            current = bisect_right(starts, at) - 1
            limit = starts[current + 1] if current + 1 < len(starts) else len(report.view) + 1
            marks = []
        marks.append((at, mark))
    if marks:
        yield current, marks


def _marks(view: str) -> Iterator[Placed]:
    """Yield the marks in order; what is in order, a simple bracket or a simple quotation, is read past."""
    places: list[int] = []
    for mark in "()“”":
        at = view.find(mark)
        while at >= 0:
            places.append(at)
            at = view.find(mark, at + 1)
    places.sort()
    before = -1
    for at in places:
        if before >= 0:
            wanted = _PARTNER.get(view[at])
            if view[before] == wanted and at - before - 1 <= _SIMPLE and view.find("\n", before, at) < 0:
                before = -1
                continue
            yield before, view[before]
        before = at
    if before >= 0:
        yield before, view[before]


def _left_over(report: Report, marks: list[Placed]) -> list[Placed]:
    """Pair the marks of one block, the inner ones first."""
    left: list[Placed] = []
    for offset, mark in marks:
        wanted = _PARTNER.get(mark)
        open_ones = range(len(left) - 1, max(-1, len(left) - _DEEPEST), -1) if wanted else ()
        at = next((number for number in open_ones if left[number][1] == wanted), -1)
        if at >= 0:
            del left[at]
        elif not (wanted and _is_label(report, offset, mark)):
            left.append((offset, mark))
    return left


def _is_paragraph(report: Report, block: int, offset: int) -> bool:
    """Tell one paragraph of a quotation, where the next opens it again."""
    blocks = report.blocks
    following = blocks[block + 1].body if block + 1 < len(blocks) else 0
    return offset == blocks[block].body and report.view[following : following + 1] == "“"


def _closed(waiting: list[tuple[int, int, str]], block: int, mark: str) -> bool:
    """Take the open mark that this one closes from among those that wait."""
    wanted = _PARTNER[mark]
    for number in range(len(waiting) - 1, max(-1, len(waiting) - _DEEPEST), -1):
        opened, _, other = waiting[number]
        if other == wanted and block - opened <= _BLOCKS[wanted]:
            del waiting[number]
            at = number - 1
            while at >= 0 and waiting[at][2] == "“" == wanted and opened - waiting[at][0] <= _PARAGRAPHS:
                opened = waiting.pop(at)[0]  # each paragraph of one quotation opens it again
                at -= 1
            return True
    return False


def _is_label(report: Report, offset: int, mark: str) -> bool:
    """Tell "a)", "1.2)" and "iv)" at the head of an item, or cited after "điểm", from the end of a bracket."""
    if mark != ")":
        return False
    window = report.lower[max(0, offset - _SHOWN) : offset].rpartition("\n")[2].rpartition("\t")[2]
    before, _, word = window.rpartition(" ")
    word = word.lstrip("“(;,:")
    short = len(word) == 1 or (len(word) <= 4 and (word[:1].isdigit() or not word.strip("ivx.")))
    heads = not before or before[-1] in ",;:.…/-–)" or before.rpartition(" ")[2] in _CITING
    return short and (heads or _goes_on(report, offset, word))


def _goes_on(report: Report, offset: int, word: str) -> bool:
    """Tell "1) Ông Năm, tổ trưởng 2) Bà Sáu": the item before is numbered so, and both begin with a capital."""
    view = report.view
    if not view[offset + 2 : offset + 3].isupper():
        return False
    last = str(int(word) - 1) if word.isdecimal() else chr(ord(word) - 1) if len(word) == 1 else ""
    start = view.rfind("\n", 0, offset) + 1
    label = f" {last}) "
    at = view.rfind(label, start, offset) if last else -1
    return at >= 0 and view[at + len(label)].isupper()


def _mixes(report: Report, offset: int) -> tuple[bool, bool]:
    """Tell whether the block around mixes brackets, as a half-open interval does; whether it mixes quotation marks."""
    block = report.block(offset)
    if block is None:
        return True, True
    text = report.view[block.span.start : block.span.end]
    brackets = text.count("[") != text.count("]") or text.count("{") != text.count("}")
    straight = text.count('"') % 2 == 1 or "''" in text or any(mark in text for mark in "„«‟")
    return brackets, straight or text.count("‘") != text.count("’")


def _beside(report: Report, offset: int, mark: str) -> tuple[int, int]:
    """Return the mark with the word that it stands at."""
    view = report.view
    if mark in _PARTNER:
        words = view[max(0, offset - _SHOWN) : offset].replace("\n", " ").replace("\t", " ")
        return offset - len(words) + words.rfind(" ") + 1, offset + 1
    words = view[offset : offset + _SHOWN].replace("\n", " ").replace("\t", " ")
    end = words.find(" ")
    return offset, offset + (end if end > 0 else len(words.rstrip()))
