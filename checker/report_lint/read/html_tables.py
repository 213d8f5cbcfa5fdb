"""A table of a web page in the making: cells that span rows cover those below them."""

from __future__ import annotations

from report_lint.read.grid import MOST_COLUMNS, Box, Grid
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.read.grid import Flow


class Frame:
    """A table, or with nothing in its grid the page itself; ``flow`` is where the next words go."""

    def __init__(self, around: Flow | None = None) -> None:
        """Begin a table within a flow; what stands in none of its cells goes there."""
        self._around: Flow = [] if around is None else around
        self.flow = self._around
        self.grid = Grid()
        self._inside = around is not None
        self._column = 0
        self._spans: dict[int, int] = {}

    def begin_row(self) -> int:
        """Begin a row; return how many cells there are more, those that others cover."""
        if not self._inside:
            return 0
        self.end_cell()
        count = self._cover()
        self.grid.rows.append([])
        self._column = 0
        return count + self._cover()

    def begin_cell(self, width: int, height: int) -> int:
        """Begin a cell; return how many cells there are more, with those that others cover."""
        if not self._inside:
            return 0
        count = 1 + (0 if self.grid.rows else self.begin_row()) + self._cover()
        width = min(max(width, 1), MOST_COLUMNS)
        box = Box(width)
        self.grid.rows[-1].append(box)
        for column in range(self._column, self._column + width):
            if height > 1:
                self._spans[column] = height - 1
        self._column += width
        self.flow = box.flow
        return count

    def end_cell(self) -> None:
        """End the cell, if one is open."""
        self.flow = self._around

    def _cover(self) -> int:
        """Fill the columns from here on that a cell above reaches into; return how many."""
        first = self._column
        while self._spans.get(self._column) and self.grid.rows:
            self._spans[self._column] -= 1
            self.grid.rows[-1].append(Box(covered=True))
            self._column += 1
        return self._column - first
