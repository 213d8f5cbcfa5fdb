"""What stands side by side on a page of a PDF without lines between: two offices of a letterhead, figures in a list."""

from __future__ import annotations

from report_lint.read.grid import Line
from report_lint.read.labels import find_mark
from report_lint.read.pdf_page import Row
from report_lint.read.pdf_paragraphs import joined
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeVar

    S = TypeVar("S")

#: The rows at the top of a document where two offices stand side by side.
_HEAD = 10


def columns(items: Sequence[Row | S], *, first: bool) -> Iterator[Row | S | Line | list[Row]]:
    """Yield the items of a page; all that stands on the left comes before all that stands beside it on the right.

    Of what stands side by side, each column is a list of rows. Where figures stand on the right, a row is read across,
    with a tab between. ``first`` tells the first page.
    """
    at = 0
    while at < len(items):
        item = items[at]
        parts = _parts(item) if isinstance(item, Row) else []
        if len(parts) < 2:
            yield item
            at += 1
            continue
        left, right, taken = _beside(items, at, parts) if len(parts) == 2 else ([], [], 0)
        if not _is_figure(parts[1]) and (taken > 1 or (left and first and at < _HEAD)):
            yield left
            yield right
            at += taken
        else:
            yield _across(parts)
            at += 1


def _beside(items: Sequence[Row | S], at: int, parts: list[Row]) -> tuple[list[Row], list[Row], int]:
    """Return what stands on the left and on the right, and how many items that is."""
    left, right = [parts[0]], [parts[1]]
    gap = parts[0].right, parts[1].left
    end = at + 1
    while end < len(items):
        item = items[end]
        more = _parts(item) if isinstance(item, Row) else []
        if len(more) == 2 and more[0].right < gap[1] and more[1].left > gap[0] and not _is_figure(more[1]):
            left.append(more[0])
            right.append(more[1])
        elif len(more) == 1 and more[0].left > gap[0]:
            right.append(more[0])
        elif len(more) == 1 and more[0].right < gap[1] and _is_followed(items[end + 1 : end + 1 + _HEAD], gap):
            left.append(more[0])
        else:
            break
        gap = max(gap[0], left[-1].right), min(gap[1], right[-1].left)
        end += 1
    return left, right, end - at


def _is_followed(items: Sequence[Row | S], gap: tuple[float, float]) -> bool:
    """Tell whether, soon, something stands on the right again."""
    for item in items:
        if not isinstance(item, Row) or (item.left <= gap[0] and item.right >= gap[1] and len(_parts(item)) == 1):
            return False
        if item.right >= gap[1]:
            return True
    return False


def _parts(row: Row) -> list[Row]:
    """Return what wide gaps part; a label and its words are one."""
    parts = row.parts()
    if len(parts) > 1 and len(parts[0].words) == 1 and find_mark(parts[0].text() + " A") is not None:
        for word in parts.pop(1).words:
            parts[0].append(word)
    return parts


def _is_figure(row: Row) -> bool:
    return row.words[0].text[0].isdigit()


def _across(parts: list[Row]) -> Line:
    line = joined(parts)
    for segment in line.segments[:-1]:
        segment.text = segment.text.rstrip() + "\t"
    return line
