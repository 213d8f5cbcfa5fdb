"""What a PDF says, in the order of reading: without page headers and numbers, columns apart, tables in one piece."""

from __future__ import annotations

from report_lint.read.grid import Box, Grid, Line
from report_lint.read.origins import Segment
from report_lint.read.pdf_columns import columns
from report_lint.read.pdf_grid import ruled
from report_lint.read.pdf_margins import notes, without_contents, without_margins
from report_lint.read.pdf_page import rows
from report_lint.read.pdf_paragraphs import Measure, paragraphs
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from report_lint.read.grid import Flow
    from report_lint.read.pdf_grid import Ruled
    from report_lint.read.pdf_page import Page, Row, Word

#: How high over its base line, in ems, a word has its middle.
_MIDDLE = 0.25
_BLANK = 0.25
_NEAR = 4.0


class Sheet:
    """A ruled table on a page, with its words."""

    __slots__ = ("_rows", "areas", "page", "ruled", "start")

    def __init__(self, page: Page, ruled: Ruled) -> None:
        """Begin without words."""
        self.page = page
        self.ruled = ruled
        self.areas: dict[int, list[Word]] = {}
        self._rows: dict[int, list[Row]] = {}
        self.start = -1

    def take(self, word: Word) -> bool:
        """Take a word; say whether it stands in the table."""
        area = self.ruled.at((word.left + word.right) / 2, word.base + _MIDDLE * self.page.em)
        if area is None:
            return False
        if self.start < 0:
            self.start = word.start
        self.areas.setdefault(area, []).append(word)
        return True

    def grid(self) -> Grid:
        """Return it as a table."""
        grid = Grid()
        seen: set[int] = set()
        for owners in self.ruled.owner:
            boxes: list[Box] = []
            for column, area in enumerate(owners):
                if column and area == owners[column - 1]:
                    boxes[-1].width += 1
                    continue
                box = Box(covered=area in seen)
                if area not in seen:
                    found = self.rows(area)
                    box.flow.extend(paragraphs(found, Measure(found, self._end(found, column, owners.count(area)))))
                seen.add(area)
                boxes.append(box)
            grid.rows.append(boxes)
        return grid

    def rows(self, area: int) -> list[Row]:
        """Return what stands in an area, from above."""
        if area not in self._rows:
            self._rows[area] = sorted(rows(self.page, self.areas.get(area, ())), key=_below)
        return self._rows[area]

    def goes_on(self, above: Sheet, number: int) -> bool:
        """Tell whether a row is but the rest of the words of the row that ends the page above."""
        mine, its = self.ruled.owner[number], above.ruled.owner[-1]
        cells = [(self.rows(area), above.rows(other)) for area, other in zip(mine, its, strict=True)]
        rest = [column for column, (found, _) in enumerate(cells) if found]
        if not rest or len(rest) == len([before for _, before in cells if before]):
            return False
        return all(cells[column][1] and above.is_full(column, *cells[column]) for column in rest)

    def is_full(self, column: int, following: Sequence[Row], found: Sequence[Row]) -> bool:
        """Tell whether the first word of what follows had no room left in the last line of a cell."""
        first, last = following[0].words[0], found[-1]
        end = self._end(found, column, self.ruled.owner[-1].count(self.ruled.owner[-1][column]))
        return last.right + last.em * _BLANK + first.right - first.left > end

    def _end(self, found: Sequence[Row], column: int, width: int) -> float:
        """Return where lines end in a cell: as far from its edge as they begin."""
        begin, end = self.ruled.columns[column], self.ruled.columns[column + width]
        return end - max(min([row.left for row in found], default=begin) - begin, 0.0)

    def continues(self, above: Sheet) -> bool:
        """Tell whether it is the rest of the table that ends the page before."""
        mine, its = self.ruled.columns, above.ruled.columns
        if len(mine) != len(its) or self.page.number != above.page.number + 1:
            return False
        return all(abs((a - mine[0]) - (b - its[0])) <= _NEAR for a, b in zip(mine, its, strict=True))


def _below(row: Row) -> tuple[float, float]:
    return -row.base, row.left


def story(pages: Sequence[Page]) -> Flow:
    """Return the lines and tables of all pages."""
    items = [_items(page) for page in pages]
    kept = [without_contents(page) for page in without_margins(items)]
    below = [notes(page, items) for page, items in zip(pages, kept, strict=True) if page.lines]
    flat = [row for page in kept for row in page if not isinstance(row, Sheet)]
    measure = Measure(flat)
    flow: Flow = []
    held: list[Row] = []
    last: Sheet | None = None
    for number, page in enumerate(kept):
        for item in columns(page, first=number == 0):
            if isinstance(item, (Line, list)):
                beside = [item] if isinstance(item, Line) else paragraphs(item, measure)
                flow += [*paragraphs(held, measure), *beside]
                held, last = [], None
            elif isinstance(item, Sheet):
                flow += paragraphs(held, measure)
                held = []
                grid = item.grid()
                if last is not None and item.continues(last):
                    _join(flow[-1], grid, item, last)
                else:
                    flow.append(grid)
                last = item
            else:
                held.append(item)
                last = None
    flow += paragraphs(held, measure)
    for found in below:
        flow += paragraphs(found, measure)
    return flow


def _items(page: Page) -> list[Row | Sheet]:
    sheets = [Sheet(page, table) for table in ruled(page.lines)]
    if not sheets and not page.turned:
        return [*rows(page, page.words)]
    loose = [word for word in page.words if not any(sheet.take(word) for sheet in sheets)]
    items: list[Row | Sheet] = [*rows(page, loose), *(sheet for sheet in sheets if sheet.start >= 0)]
    return sorted(items, key=_level if page.turned else _order)


def _order(item: Row | Sheet) -> int:
    return item.start


def _level(item: Row | Sheet) -> float:
    """Return how far down an item stands: pdfium puts the lines of a turned page in an order of its own."""
    return -(item.ruled.rows[0] if isinstance(item, Sheet) else item.base)


def _join(table: Line | Grid, rest: Grid, sheet: Sheet, last: Sheet) -> None:
    """Append the rest of a table, without the head that is repeated, and with the row that the page cut in two."""
    if not isinstance(table, Grid):
        return
    same = 0
    while same < min(len(rest.rows) - 1, len(table.rows) - 1) and _words(rest.rows[same]) == _words(table.rows[same]):
        same += 1
    below = rest.rows[same:]
    if len(below[0]) == len(table.rows[-1]) and sheet.goes_on(last, same):
        for box, more in zip(table.rows[-1], below.pop(0), strict=True):
            box.flow = [Line(_segments([*box.lines(), *more.lines()]))]
    table.rows += below


def _segments(lines: Sequence[Line]) -> list[Segment]:
    found: list[Segment] = []
    for line in lines:
        if found:
            found.append(Segment(" ", "", line.segments[0].paragraph))
        found += line.segments
    return found


def _words(row: Iterable[Box]) -> list[str]:
    return [" ".join([line.words() for line in box.lines()]) for box in row]
