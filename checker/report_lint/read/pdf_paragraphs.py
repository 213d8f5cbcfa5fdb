"""Rows of a PDF joined into paragraphs again: by where they begin and end, and by the space between them."""

from __future__ import annotations

from itertools import pairwise

from report_lint.read.draft import final_stop
from report_lint.read.grid import Line
from report_lint.read.labels import find_mark
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from report_lint.read.pdf_page import Row

#: In points: what counts as the same place, and as the least indent.
_SAME = 3.0
_LEAST_INDENT = 8.0
#: How much more space than between the lines of a paragraph parts two of them.
_APART = 1.3
_BLANK = 0.25
#: In ems, how far apart the lines of a paragraph are where nothing tells.
_USUAL = 1.6
_FEW, _SHARE = 3, 0.15
#: In ems, how long a line is that tells where lines end, and how wide a page is at least.
_LONG, _LEAST_WIDTH = 15, 24
#: In ems, where no paragraph begins but one on the right side of a page; and how deep none is indented.
_RIGHT, _DEEP = 12, 4
_HYPHENS = "-\xad"


class Measure:
    """How a document is set: where its lines end and begin, how far apart they are, whether paragraphs are indented."""

    def __init__(self, rows: Sequence[Row], right: float | None = None) -> None:
        """Measure rows in the order of reading; ``right`` is where lines end when that is known."""
        long = [row for row in rows if row.right - row.left > _LONG * row.em]
        self._rights = _common([row.right for row in long]) if right is None else [right]
        self._widest = sorted([row.right for row in rows])[len(rows) * 49 // 50] if rows else 0.0
        self._ends = {page: max(ends) for page, ends in _by_page(long, "right").items() if len(ends) > 1}
        self._margins = {page: min(_common(lefts, least=2) or lefts) for page, lefts in _by_page(rows, "left").items()}
        steps: dict[float, int] = {}
        indents: dict[int, int] = {}
        for above, below in pairwise(rows):
            if above.page == below.page and self.is_full(above, below):
                step = round(2 * (above.base - below.base)) / 2
                if 0 < step < 4 * above.em:
                    steps[step] = steps.get(step, 0) + 1
                if self.left(above) > _LEAST_INDENT and abs(self.left(below)) < _SAME:
                    indent = round(self.left(above))
                    indents[indent] = indents.get(indent, 0) + 1
        self.step = max(steps, key=lambda step: (steps[step], -step)) if steps else None
        self._indents = {indent for indent, times in indents.items() if times > 1}

    def left(self, row: Row) -> float:
        """Return how far from the margin of its page a row begins."""
        return row.left - self._margins.get(row.page, 0.0)

    def is_full(self, row: Row, following: Row) -> bool:
        """Tell whether the first word of the row that follows had no room left on this one."""
        first = following.words[0]
        more = _BLANK * row.em + first.right - first.left
        if self.is_centred(row, following):
            return row.right - row.left + more > self._end(row) - self._margins.get(row.page, 0.0)
        end = self._end(row)
        return row.right + more > next((edge for edge in self._rights if row.right - _SAME <= edge <= end + _SAME), end)

    def is_centred(self, row: Row, following: Row) -> bool:
        """Tell whether two rows stand around the same middle."""
        middle = (row.left + row.right - following.left - following.right) / 2
        lefts = self.left(row), self.left(following)
        return abs(middle) < _SAME / 2 and min(lefts) > _SAME and max(lefts) > _LEAST_INDENT

    def is_indent(self, left: float) -> bool:
        """Tell whether paragraphs here begin that far from the margin, and go on at the margin."""
        return round(left) in self._indents

    def _end(self, row: Row) -> float:
        """Return where the longest lines end; a page of nothing but short ones is wider than they are."""
        widest = self._ends.get(row.page, self._widest)
        return max(widest, self._margins.get(row.page, 0.0) + _LEAST_WIDTH * row.em)


def _by_page(rows: Sequence[Row], edge: str) -> dict[int, list[float]]:
    found: dict[int, list[float]] = {}
    for row in rows:
        found.setdefault(row.page, []).append(row.left if edge == "left" else row.right)
    return found


def _common(places: Sequence[float], least: int = 0) -> list[float]:
    """Return the places where many rows begin or end."""
    counts: dict[int, int] = {}
    for place in places:
        counts[round(place)] = counts.get(round(place), 0) + 1
    wanted = least or max(_FEW, len(places) * _SHARE)
    return [float(at) for at in sorted(counts) if counts[at] + counts.get(at + 1, 0) >= wanted]


def paragraphs(rows: Iterable[Row], measure: Measure) -> Iterator[Line]:
    """Yield the paragraphs of rows that follow each other."""
    held: list[Row] = []
    for row in rows:
        if held and _is_new(held, row, measure):
            yield joined(held)
            held = []
        held.append(row)
    if held:
        yield joined(held)


def joined(rows: Sequence[Row]) -> Line:
    """Return rows as one paragraph; a hyphen at the end of a row leaves no blank, one that was invisible goes."""
    segments = [row.segment(after=" ") for row in rows]
    segments[-1].text = segments[-1].text[:-1]
    for segment in segments[:-1]:
        if segment.text[-2:-1] in _HYPHENS and segment.text[-3:-2].isalnum():
            segment.text = segment.text[:-1].removesuffix("\xad")
    for segment in segments:
        if "\xad" in segment.text:
            segment.text = segment.text.replace("\xad", "")
    return Line(segments)


def _is_new(held: Sequence[Row], row: Row, measure: Measure) -> bool:
    """Tell whether a row begins a paragraph of its own, or a new line of a title."""
    last = held[-1]
    if not measure.is_full(last, row) or (row.page == last.page and _is_apart(held, row, measure)):
        return True
    return not measure.is_centred(last, row) and _is_indented(held, row, measure)


def _is_apart(held: Sequence[Row], row: Row, measure: Measure) -> bool:
    """Tell whether there is more space above a row than between the lines of a paragraph."""
    last = held[-1]
    step = last.base - row.base
    if step < 0:
        return row.left < last.right
    usual = held[-2].base - last.base if len(held) > 1 and held[-2].page == last.page else measure.step
    return step > _APART * (usual if usual and usual > 0 else _USUAL * row.em)


def _is_across(last: Row, row: Row, back: float, begins: float) -> bool:
    """Tell whether a row stands under both sides of a letterhead, whose right side the last one ends."""
    em = row.em
    return begins > _RIGHT * em and back > _SAME and (back > _DEEP * em or row.right < (last.left + last.right) / 2)


def _is_indented(held: Sequence[Row], row: Row, measure: Measure) -> bool:
    """Tell whether a row begins where, after these rows, only a new paragraph does."""
    begins, here = measure.left(held[0]), measure.left(row)
    marked = find_mark(row.text()) is not None
    if len(held) > 1:
        if abs(here - measure.left(held[1])) > _SAME:
            return True
    else:
        if _is_across(held[0], row, begins - here, begins):
            return True
        item = find_mark(held[0].text()) is not None
        if here > begins + _SAME:  # the rest of an item may hang under its words
            return marked or not item
        if here >= begins - _SAME and (measure.is_indent(begins) or (marked and item)):
            return True
    return marked and final_stop(held[-1].text()) not in ("", ",")
