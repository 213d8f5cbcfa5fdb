"""Breakdowns: a whole, words as "gồm" or "trong đó", and the list of its parts."""

from __future__ import annotations

from report_lint import Block, BlockKind, Mention, Pattern
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions.clause import Bracket, Sentence
from report_lint_vi.mentions.listing import Item, flat, items, quantities_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity


class Joint(Choice):
    """What leads from a whole to its parts."""

    CLOSED = "closed"  # gồm, bao gồm, chia ra, cụ thể: all parts follow
    WITHIN = "within"  # trong đó: all parts or only some
    SOME = "some"  # trong đó có: some parts
    BRACKET = "bracket"  # 13 xã (12 xã và 01 thị trấn)
    COLON = "colon"  # 25 đơn vị: 18 đơn vị tốt, 07 khá
    BLOCKS = "blocks"  # the items below
    APART = "apart"  # Có 25 đơn vị. Trong đó: as WITHIN, in a sentence of its own
    NEXT = "next"  # Có 25 trường. Mầm non 10 trường, tiểu học 15 trường.


_CUE = Pattern(
    r"(?:gồm(?: có| cả)?|chia ra(?: là| làm)?|(?:chia|phân) theo(?: [^\W\d]+){0,3}(?=:)|chia theo|phân ra|"
    r"chia thành|cụ thể(?: như sau| là)?|"
    r"trong đó(?:,? có)?)(?!\w) ?[:,]? ?",
    "gồm", "trong đó", "chia ra", "chia thành", "phân ra", "cụ thể", "chia theo", "phân theo",
)  # fmt: skip
_DASH = Pattern(r" [—–] (?=[^\W\d_])", " — ", " – ")
_NEXT = compiled(
    r"[0-9]( [^\W\d_]+(?: [^\W\d_]+){0,2})\. (?=[^\W\d_][^.0-9,;:\n]{2,40} [0-9][0-9.]* [^\W\d_][^.0-9;:\n]{0,80}, )"
)
_NUMBER = compiled(r"[0-9]+(?:[.,][0-9]+)*")
_SUBSET = Pattern(r"[,;.] ?trong đó|[.;] ")
_CUE_END = Pattern(r"(?:,? ?(?:bao )?gồm|,? ?cụ thể|,? ?trong đó|,? ?chia ra)?(?: như sau)? ?:\Z")
_MARK = compiled(r"[()]")
_REACH = 160  # how far before the list the whole may stand


#: What a list in a sentence of its own is, by what it would be in its whole's sentence.
_FAR_JOINTS = {Joint.WITHIN: Joint.APART, Joint.CLOSED: Joint.COLON}


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
        for start, end, limit, joint in (*_cued(report), *_bracketed(report), *_dashes(report), *_colons(report)):
            if limit in seen and joint in (Joint.BRACKET, Joint.COLON):
                continue
            wholes = _wholes(report, start)
            if not wholes and joint in _FAR_JOINTS and (stop := _stop_before(report, start)):
                wholes, joint = _wholes(report, stop), _FAR_JOINTS[joint]  # noqa: PLW2901
            found = items(report, end, limit) if wholes else ()
            if len(found) > (joint in (Joint.BRACKET, Joint.COLON)):
                seen.add(limit)
                yield cls(report.span(start, limit), joint, wholes, found)
        for match in _NEXT.finditer(report.lower):
            wholes = _wholes(report, match.end(1))
            found = items(report, match.end(), _limit(report, match.end())) if wholes else ()
            if len(found) > 1 and match.end() not in seen and not any(item.first for item in found):
                yield cls(report.span(match.end(1), found[-1].end), Joint.NEXT, wholes[:1], found)
        for start, found in _below(report):
            wholes = _wholes(report, start)
            if wholes:
                yield cls(report.span(start, found[-1].end), Joint.BLOCKS, wholes, found)


def _cued(report: Report) -> Iterator[tuple[int, int, int, Joint]]:
    lower = report.lower
    for cue in _CUE.at_literals(report):
        start = cue.start()
        if start and lower[start - 1].isalnum():
            continue
        joint = Joint.CLOSED
        if "trong đó" in cue[0] or "cả" in cue[0]:
            joint = Joint.SOME if "có" in cue[0] or "cả" in cue[0] else Joint.WITHIN
        if lower.endswith("bao ", 0, start):
            start -= 4
        yield start, cue.end(), _limit(report, cue.end()), joint


def _bracketed(report: Report) -> Iterator[tuple[int, int, int, Joint]]:
    for bracket in report.mentions(Bracket):
        start, end = bracket.span.start, bracket.span.end
        inside = report.lower[start:end]
        listed = "," in inside or ";" in inside or " và " in inside or "+" in inside
        if listed and len(_NUMBER.findall(inside)) > 1 and _NUMBER.search(report.lower, max(0, start - 90), start):
            yield start, start + 1, end - 1, Joint.BRACKET


def _colons(report: Report) -> Iterator[tuple[int, int, int, Joint]]:
    lower = report.lower
    at = lower.find(": ")
    while at >= 0:
        if _NUMBER.search(lower, max(0, at - 60), at):
            yield at, at + 2, _limit(report, at + 2), Joint.COLON
        at = lower.find(": ", at + 2)


def _dashes(report: Report) -> Iterator[tuple[int, int, int, Joint]]:
    lower = report.lower
    for dash in _DASH.at_literals(report):
        if _NUMBER.search(lower, max(0, dash.start() - 30), dash.start()):
            yield dash.start(), dash.end(), _limit(report, dash.end()), Joint.COLON


def _stop_before(report: Report, start: int) -> int:
    """Return where the sentence before this one ends, if its block goes on; else 0."""
    return start - 2 if start > 2 and report.lower[start - 2 : start] == ". " else 0


def _below(report: Report) -> Iterator[tuple[int, tuple[Item, ...]]]:
    """Yield where a paragraph leads to the list items below it, and these as items, if each has a quantity."""
    blocks = report.blocks
    lower = report.lower
    for number, block in enumerate(blocks[:-2]):
        end = block.span.end
        if lower[end - 1] != ":" or blocks[number + 1].kind is not BlockKind.ITEM:
            continue
        found: list[Item] = []
        for below in _siblings(blocks[number + 1 :]):
            cut = _SUBSET.search(report.lower, below.body, below.span.end)
            inner = items(report, below.body, cut.start() if cut else below.span.end)
            if not inner:
                found = []
                break
            found += [inner[0].replace(joiner=";"), *(item.replace(joiner=",") for item in inner[1:])]
        if found:
            cue = _CUE_END.search(report.lower, max(block.span.start, end - 24), end)
            yield cue.start() if cue else end - 1, tuple(found)


def _siblings(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the first list item and those of its kind after it; what lies deeper belongs to them."""
    first = blocks[0]
    for block in blocks:
        if block.kind is BlockKind.ITEM and block.level > first.level:
            continue
        if block.kind is not BlockKind.ITEM or block.level < first.level or _style(block) != _style(first):
            return
        yield block


def _style(block: Block) -> str:
    return "".join(["1" if c.isdigit() else "a" if c.isalpha() else c for c in block.label]).replace("11", "1")


def _limit(report: Report, start: int) -> int:
    """Return where a list that starts here ends at the latest: its sentence's end, or its bracket's."""
    sentence = Sentence.around(report, start)
    if sentence is None:
        return start
    end, depth = sentence.span.end, 0
    for mark in _MARK.finditer(report.lower, start, end):
        depth += 1 if mark[0] == "(" else -1
        if depth < 0:
            return mark.start()
    return end


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
    text = flat(report, low, start)
    low += max(text.rstrip(" ;,:").rfind(";"), 0)
    text = flat(report, low, start)
    shown = quantities_in(report, text, low)[::-1]
    return tuple([q for q in shown if report.lower[q.number.span.start - 1 : q.number.span.start] != "/"])[:5]
