"""Sentences that end a block without a stop."""

from __future__ import annotations

from report_lint import BlockKind, Mention
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Block, Report

#: So many characters are a sentence, not a heading or a name.
_SENTENCE = 80
_BULLETS = frozenset("-–—+*•●▪◦·‣\uf0b7\uf02d\uf0a7")
_STOPS = frozenset(".!?…:;,/")
_CLOSING = "”\"’')»]*_ "
_TAIL = ("nơi nhận", "kính gửi", "căn cứ", "xét đề nghị", "theo đề nghị")


class OpenEnd(Mention):
    """The last word of a numbered item or paragraph that ends without a stop, where its like end with one."""

    mark: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare each with its neighbours, from the first sentence that ends properly on."""
        blocks = report.blocks
        begun = False
        full = semicolons = 0
        open_ones: list[tuple[Block, str, int]] = []
        for number, block in enumerate(blocks):
            if not _is_prose(report, blocks, number):
                continue
            end = block.span.end
            last = report.view[max(block.body, end - 6) : end].rstrip(_CLOSING)[-1:]
            if block.span.end - block.body < _SENTENCE:
                if report.lower.startswith("nơi nhận", block.body):
                    break
                continue
            if last == ".":
                begun = True
                full += 1
            elif last == ";":
                semicolons += bool(block.label)
            if begun and (last == ";" or last not in _STOPS) and last and _stands_alone(report, blocks, number, last):
                open_ones.append((block, last if last == ";" else "", end))
        for block, mark, end in open_ones:
            if full > 2 and (not mark or semicolons <= 1):
                start = report.view.rfind(" ", block.body, end) + 1
                yield cls(report.span(start, end), mark)


def _is_prose(report: Report, blocks: tuple[Block, ...], number: int) -> bool:
    """Tell a paragraph and a numbered item from a row, a bullet and a heading.

    An item that looks like a heading for want of a stop is one too: 3, 4, 5 where 3 and 5 are sentences.
    """
    block = blocks[number]
    if block.kind is not BlockKind.HEADING:
        return block.kind is not BlockKind.ROW and block.label not in _BULLETS
    if not 0 < number < len(blocks) - 1:
        return False
    around = blocks[number - 1], blocks[number + 1]
    labels = [block.label.rstrip(".)") for block in (around[0], blocks[number], around[1])]
    if not all(label.isdecimal() for label in labels) or int(labels[2]) - int(labels[0]) != 2:
        return False
    return all(block.kind is BlockKind.ITEM and report.view[block.span.end - 1] == "." for block in around)


def _stands_alone(report: Report, blocks: tuple[Block, ...], number: int, last: str) -> bool:
    """Tell whether what follows begins something new, and the block itself is a sentence of prose."""
    block = blocks[number]
    following = blocks[number + 1] if number + 1 < len(blocks) else None
    if report.lower.startswith(_TAIL, block.body) or report.view[block.body].islower():
        return False
    if following is None or following.kind is BlockKind.ROW:
        return False
    if last == ";":
        numbered = block.label[:1].isdigit() and following.label[:1].isdigit()  # points a), b) do end so
        return numbered and following.parent == block.parent
    first = report.view[following.body : following.body + 1]
    return bool(following.label and following.label not in _BULLETS) or (first.isupper() and bool(block.label))
