"""What a reader of documents hands over: lines of segments, and tables of cells that hold lines and tables again."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint.read.origins import Segment

    Flow = list["Line | Grid"]

#: Word allows 63 columns, LibreOffice 1024; what claims more is a slip or meant as harm.
MOST_COLUMNS = 63
#: How deep tables stand in tables, and text boxes in text boxes.
MOST_DEEP = 20
_FEW_ROWS = 3


class Line:
    """A paragraph: its label, written by the program and in no run, its words, and its depth if it is a heading."""

    __slots__ = ("heading", "label", "segments")

    def __init__(self, segments: list[Segment], label: str = "", heading: int | None = None) -> None:
        """Hold what stands there; ``heading`` counts from 0."""
        self.segments = segments
        self.label = label
        self.heading = heading

    def words(self) -> str:
        """Return what is read there, with the label."""
        return self.label + "".join([segment.text for segment in self.segments])

    def is_blank(self) -> bool:
        """Tell whether there is nothing to read: a bullet alone says nothing, a number shows that it was given."""
        if any(char.isalnum() for char in self.label):
            return False
        return not any(segment.text.strip() for segment in self.segments)


class Box:
    """A cell: what it holds, how many columns it takes, and whether it only goes on with the one above."""

    __slots__ = ("covered", "flow", "width")

    def __init__(self, width: int = 1, *, covered: bool = False) -> None:
        """Begin with an empty cell; a width that cannot be is 1."""
        self.flow: Flow = []
        self.width = width
        self.covered = covered

    def lines(self) -> Iterator[Line]:
        """Yield the lines that are not blank, without those of tables inside."""
        for item in self.flow:
            if isinstance(item, Line) and not item.is_blank():
                yield item


class Grid:
    """A table, row by row."""

    __slots__ = ("rows",)

    def __init__(self) -> None:
        """Begin without rows."""
        self.rows: list[list[Box]] = []

    def cells(self) -> Iterator[Box]:
        """Yield all cells."""
        for row in self.rows:
            yield from row

    def is_layout(self) -> bool:
        """Tell whether it only puts things side by side, as a letterhead does: few rows, a cell of several paragraphs.

        A table of one column is a frame.
        """
        columns = max([sum([width_of(box) for box in row]) for row in self.rows], default=0)
        if columns <= 1:
            return True
        if len(self.rows) > _FEW_ROWS:
            return False
        if any(isinstance(item, Grid) for box in self.cells() for item in box.flow):
            return True
        tallest = max([sum([1 for _ in box.lines()]) for box in self.cells()], default=0)
        return tallest >= 2 if columns == 2 else tallest >= 3 and columns == 3 and len(self.rows) < _FEW_ROWS


def width_of(box: Box) -> int:
    """Return how many columns a cell takes, at least one, at most what a table can have."""
    return min(max(box.width, 1), MOST_COLUMNS)


def once(flows: Iterable[Flow]) -> Iterator[Flow]:
    """Yield what stands on every page, a header or footer, once; the number of a page alone is nothing to read."""
    seen: set[str] = set()
    for flow in flows:
        words = "\n".join([line.words() for line in _lines(flow)])
        if any(map(str.isalpha, words)) and words not in seen:
            seen.add(words)
            yield flow


def _lines(flow: Flow) -> Iterator[Line]:
    """Yield all lines; tables inside tables are walked without recursion, for nobody knows how deep they go."""
    waiting = [iter(flow)]
    while waiting:
        item = next(waiting[-1], None)
        if item is None:
            waiting.pop()
        elif isinstance(item, Line):
            yield item
        else:
            waiting += [iter(box.flow) for box in item.cells()][::-1]
