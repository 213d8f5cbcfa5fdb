"""Breakdowns: a whole, words as "gồm" or "trong đó", and the list of its parts."""

from __future__ import annotations

from report_lint import Block, BlockKind, Mention, Pattern
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.breakdown_openings import Joint, limit_of, openings
from report_lint_vi.mentions.breakdown_rows import parallel, rows
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.listing import Item, flat, items, quantities_in
from report_lint_vi.mentions.quantity import Quantity

__all__ = ["Breakdown", "Joint"]

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report


_NEXT = compiled(r"\. (?=[^\W\d_][^.0-9:\n]{1,70} [0-9][0-9.,]*(?:[^.:\n]|\.(?=[0-9])){0,80}[,;] )")
#: What was counted before the stop, a remark in brackets left out.
_LAST = Pattern(r"[0-9] ?(?:m[23²³]|[^\W\d_])[^0-9.;:]{0,70}\Z")
#: When something was counted; no figure of a list.
_DATED = compiled(
    r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|(?:năm |/)[0-9]{4}|(?:tháng|quý|năm học) [0-9/ –-]{1,12}|[0-9]{1,2} tháng"
)
_LAST_REACH = 120
_SUBSET = Pattern(r"[,;.] ?trong đó|[.;] ")
_CUE_END = Pattern(r"(?:,? ?(?:bao )?gồm|,? ?cụ thể|,? ?trong đó|,? ?chia ra)?(?: như sau)? ?:\Z")
_SUBJECT = 64  # characters that take up what the sentence before counted
_SENTENCE_AT = 3
_REACH = 160  # how far before the list the whole may stand


#: What a list in a sentence of its own is, by what it would be in its whole's sentence.
_FAR_JOINTS = {
    Joint.SOME: Joint.SOME, Joint.WITHIN: Joint.APART, Joint.CLOSED: Joint.COLON, Joint.COLON: Joint.COLON,
}  # fmt: skip
#: How a sentence takes up the whole before it: "Nguồn đóng góp gồm: ...", "Số tiền này được chi cho: ...".
_RESUMED = Pattern(
    r"(?:(?:các |những )?nguồn(?! lực| nhân)(?: [^\W\d]+){0,4}?|"
    r"(?:kết quả |qua )?phân (?:loại|tích|bổ)(?: [^\W\d]+){0,3}?|cơ cấu(?: [^\W\d]+){0,3}?|thành phần|"
    r"(?:trong )?(?:số|các|những|tất cả)(?: (?!chi |nợ |thiếu )[^\W\d]+){1,4}? (?:này|đó|trên|nói trên|nêu trên)"
    r"(?: (?!nhất |chủ yếu |chưa |còn )[^\W\d]+){0,5}?|(?:số|lực lượng|đội ngũ) này(?: [^\W\d]+){0,3}?)[ ,]*\Z"
)


class Breakdown(Mention):
    """A list of parts and what may be its whole.

    ``wholes``: the quantities before the list in its sentence, the nearest first; what stands in brackets or before a
    semicolon is not among them.
    """

    joint: Joint
    wholes: tuple[Quantity, ...]
    items: tuple[Item, ...]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look after the words that open a list, after brackets and after colons."""
        seen: set[int] = set()
        for start, end, limit, joint in openings(report):
            if limit in seen and joint in (Joint.BRACKET, Joint.COLON):
                continue
            wholes = _wholes(report, start)
            if not wholes and joint in _FAR_JOINTS and (stop := _stop_before(report, start)):
                wholes, joint = _wholes(report, stop), _FAR_JOINTS[joint]  # noqa: PLW2901
            found = items(report, end, limit) if wholes else ()
            if len(found) > (joint in (Joint.BRACKET, Joint.COLON)):
                seen.add(limit)
                yield cls(report.span(start, limit), joint, wholes, found)
        yield from cls._next(report, seen)
        for start, found in _below(report):
            wholes = _wholes(report, start)
            if wholes:
                yield cls(report.span(start, found[-1].end), Joint.BLOCKS, wholes, found)

    @classmethod
    def _next(cls, report: Report, seen: set[int]) -> Iterator[Self]:
        """Read the lists that only their order and their likeness show to be parts of what stands before."""
        for match in _NEXT.finditer(report.lower):
            stop = match.start()
            if not _LAST.search(flat(report, max(0, stop - _LAST_REACH), stop).rstrip()):
                continue
            wholes = _wholes(report, stop)
            found = items(report, match.end(), limit_of(report, match.end())) if wholes else ()
            if len(found) > 1 and match.end() not in seen and not any(item.first for item in found):
                yield cls(report.span(stop, found[-1].end), Joint.NEXT, wholes[:2], found)
        for start in parallel(report):
            wholes = _wholes(report, start)
            found = items(report, start + 2, limit_of(report, start + 2)) if wholes and start not in seen else ()
            if len(found) > 1:
                yield cls(report.span(start, found[-1].end), Joint.NEXT, wholes[:2], found)
        for start in rows(report):
            wholes = _wholes(report, start)
            found = items(report, start + 2, limit_of(report, start + 2)) if wholes else ()
            if len(found) > 1 and not any(item.first for item in found) and _opens(report, wholes[0], found[0]):
                yield cls(report.span(start, found[-1].end), Joint.NEXT, wholes[:1], found)


def _opens(report: Report, whole: Quantity, first: Item) -> bool:
    """Tell whether a figure is the first of its sentence, or of its clause behind ";", and no part like the others."""
    at = whole.number.span.start
    sentence = Sentence.around(report, at)
    low = sentence.span.start if sentence else at
    low = max(low, report.lower.rfind("; ", low, at) + 2)
    before = _DATED.sub("", report.lower[low:at])
    label = report.lower[first.start : first.end].split()
    alike = before.split()[:1] == label[:1]
    return not alike and not any(c.isdigit() for c in before) and "(" not in before and ":" not in before


def _stop_before(report: Report, start: int) -> int:
    """Return where the sentence before ends, if its block goes on and the words up to the list take it up; else 0."""
    low = report.lower.rfind(". ", max(0, start - _SUBJECT), start) + 2
    if low < _SENTENCE_AT or (low < start and not _RESUMED.match(report.lower, low, start)):
        return 0
    return low - 2


def _below(report: Report) -> Iterator[tuple[int, tuple[Item, ...]]]:
    """Yield where a paragraph leads to the list items below it, and these as items, if each has a quantity."""
    blocks = report.blocks
    lower = report.lower
    for number, block in enumerate(blocks[:-2]):
        end = block.span.end
        if lower[end - 1] != ":" or blocks[number + 1].kind is not BlockKind.ITEM:
            continue
        found: list[Item] = []
        for below in _siblings(blocks, number + 1):
            cut = _SUBSET.search(report.lower, below.body, below.span.end)
            inner = items(report, below.body, cut.start() if cut else below.span.end)
            if not inner:
                found = []
                break
            found += [inner[0].replace(joiner=";"), *(item.replace(joiner=",") for item in inner[1:])]
        if found:
            cue = _CUE_END.search(report.lower, max(block.span.start, end - 24), end)
            start = cue.start() if cue else end - 1
            if start <= block.body and number and lower[start:end].strip() == lower[block.body : end].strip():
                start = blocks[number - 1].span.end  # "Trong đó:" on a line of its own
                start -= lower[start - 1] == "."
            yield start, tuple(found)


def _siblings(blocks: Sequence[Block], at: int) -> Iterator[Block]:
    """Yield the list item at a place and those of its kind after it; what lies deeper belongs to them."""
    first = blocks[at]
    for number in range(at, len(blocks)):
        block = blocks[number]
        if block.kind is BlockKind.ITEM and block.level > first.level:
            continue
        if block.kind is not BlockKind.ITEM or block.level < first.level or _style(block) != _style(first):
            return
        yield block


def _style(block: Block) -> str:
    return "".join(["1" if c.isdigit() else "a" if c.isalpha() else c for c in block.label]).replace("11", "1")


def _added_up(report: Report, low: int, start: int) -> tuple[Quantity, ...]:
    """Return the total that a bracket right before the list gives: "... chi hội trưởng 197 người (tổng 251 người)"."""
    text = report.lower[low:start].rstrip(" ;,:.")
    opening = text.rfind("(") if text.endswith(")") else -1
    if opening < 0 or not text.startswith(("(tổng", "(cộng", "(tất cả"), opening):
        return ()
    return report.mentions(Quantity, within=report.span(low + opening, low + len(text)))[:1]


def _wholes(report: Report, start: int) -> tuple[Quantity, ...]:
    """Return the quantities that a list may break down, the nearest first."""
    sentence = Sentence.around(report, max(0, start - 1))
    low = max(sentence.span.start if sentence else start, start - _REACH)
    before = report.lower[low:start]
    if before.count("(") > before.count(")"):
        inner = before.rfind("(")
        if before[inner + 1 :].strip(" :"):
            low += inner + 1  # the list stands in a bracket, its whole too
        else:
            start = low + inner  # the bracket opens with "gồm"
    added = _added_up(report, low, start)
    text = flat(report, low, start)
    low += max(text.rstrip(" ;,:").rfind(";"), 0)
    text = flat(report, low, start)
    shown = (*added, *quantities_in(report, text, low)[::-1])
    return tuple([q for q in shown if report.lower[q.number.span.start - 1 : q.number.span.start] != "/"])[:5]
