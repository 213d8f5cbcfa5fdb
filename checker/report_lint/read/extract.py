"""From lines and tables of a document to a report: one text, laid out as plain text is, with the way back."""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.geometry import BlockKind, Cell, Span, Table
from report_lint.message import says
from report_lint.model import Report
from report_lint.read.compose import compose
from report_lint.read.draft import final_stop
from report_lint.read.encoding import UnreadableError
from report_lint.read.grid import Grid, Line, width_of
from report_lint.read.labels import Mark
from report_lint.read.origins import CELL, PARAGRAPH, ExtractedAnchors, Origins, Segment
from report_lint.read.text import Pages, find_addresses, find_comments, hide
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from report_lint.read.draft import Draft
    from report_lint.read.grid import Box, Flow
    from report_lint.read.origins import Where

#: What one report can hold, in code points, in cells of tables and in figures: some five thousand pages, and what the
#: rules can understand within a gigabyte.
MOST_TEXT = 10_000_000
MOST_CELLS = 500_000
MOST_FIGURES = 500_000
_FIGURE = r"[0-9]+"
_LONGEST_HEADING = 300
_COMMENT, _COMMENT_END = "<!--", "-->"
_FLAT = str.maketrans("\t\n", "  ")


class Extract:
    """A text in the making. Paragraphs are parted by a blank line, rows by a line end, cells by a tab."""

    def __init__(self, file: str) -> None:
        """Begin with nothing."""
        self.file = file
        self._origins = Origins()
        self._parts: list[str] = []
        self._length = 0
        self._line = 0
        self._cells = 0
        self._tabbed = False
        self._tables: dict[int, int] = {}
        self._headings: dict[int, int] = {}
        self._paragraph_count = 0

    def flow(self, flow: Flow, where: Where | None = None) -> None:
        """Take lines and tables; ``where`` is their place when it is not the body of the document."""
        for item in flow:
            if isinstance(item, Grid):
                self._grid(item, where)
            elif not item.is_blank():
                self._paragraph(item, where)

    def in_cell(self, box: Box, table: int, row: int, column: int) -> Where:  # noqa: ARG002 — its words may tell more
        """Return the place of a cell in the body of the document; all count from 1."""
        return CELL, table, row, column

    def report(self) -> Report:
        """Return what was taken as a report."""
        if self._parts:
            self._add("\n")
        source = "".join(self._parts)
        if self._length > 2 * MOST_FIGURES and sum(1 for _ in compiled(_FIGURE).finditer(source)) > MOST_FIGURES:
            self._refuse()
        text, composed = compose(source, self.file)
        comments = find_comments(text)
        pages = _Sheets(self.file, hide(text, comments), self._tables, self._headings)
        pages.read()
        masked = sorted([*comments, *find_addresses(text)])
        return Report(
            self.file,
            source,
            text,
            blocks=tuple(pages.blocks),
            tables=tuple(pages.tables),
            cuts=tuple(pages.cuts),
            masked=tuple([Span(self.file, *stretch) for stretch in masked]),
            anchors=ExtractedAnchors(composed.steps, self._origins),
        )

    def _paragraph(self, line: Line, where: Where | None) -> None:
        words = line.words()
        tabbed = "\t" in words
        self._part("\n" if tabbed and self._tabbed else "\n\n")
        self._tabbed = tabbed
        if where is None:
            alone = words.startswith(_COMMENT) and words.endswith(_COMMENT_END)
            self._paragraph_count += not alone
            where = PARAGRAPH, self._paragraph_count
        self._origins.mark(self._length, where)
        if line.heading is not None:
            self._headings[self._line] = line.heading
        self._words(line)

    def _grid(self, grid: Grid, where: Where | None) -> None:
        if grid.is_layout():
            for box in grid.cells():
                if not box.covered:
                    self.flow(box.flow, where)
            return
        rows = [row for row in grid.rows if row]
        self._part()
        self._tabbed = False
        number = len(self._tables) + 1
        self._tables[self._line] = len(rows)
        inner: Flow = []
        for row_number, row in enumerate(rows, 1):
            if row_number > 1:
                self._add("\n")
            column = 1
            for box in row:
                if column > 1:
                    self._add("\t")
                self._origins.mark(self._length, where or self.in_cell(box, number, row_number, column))
                if not box.covered:
                    self._cell(box)
                    inner += [item for item in box.flow if isinstance(item, Grid)]
                self._add("\t" * (width_of(box) - 1))
                column += width_of(box)
            self._cells += column
            if self._cells > MOST_CELLS:
                self._refuse()
        self.flow(inner, where)

    def _cell(self, box: Box) -> None:
        first = True
        for line in box.lines():
            if not first:
                self._add(" ")
            first = False
            self._words(line, flat=True)

    def _words(self, line: Line, *, flat: bool = False) -> None:
        segments = line.segments
        if line.label and segments:
            label = Segment(f"{line.label} ", segments[0].part, segments[0].paragraph)
            segments = [label, *segments]
        for segment in segments:
            if segment.text:
                self._origins.stand(self._length, segment)
                self._add(segment.text.translate(_FLAT) if flat else segment.text)

    def _part(self, by: str = "\n\n") -> None:
        if self._parts:
            self._add(by)

    def _add(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)
            self._line += text.count("\n")
            if self._length > MOST_TEXT:
                self._refuse()

    def _refuse(self) -> None:
        raise UnreadableError(says("{file} unpacks to more than a report can hold", file=self.file))


class _Sheets(Pages):
    """Pages whose tables and headings are known, by the numbers of their lines: how many rows, how deep."""

    def __init__(self, file: str, shadow: str, tables: dict[int, int], headings: dict[int, int]) -> None:
        super().__init__(file, shadow)
        self._known = tables
        self._headings = headings
        self._depths: dict[int, int] = {}

    def read(self) -> None:
        lines = self.shadow.split("\n")
        at = after_table = number = 0
        titled = False
        blank = True
        for number, raw in enumerate(lines):
            line = raw.strip()
            if number in self._known:
                after_table = number + self._known[number]
                self._rows(lines[number:after_table], at)
            if number >= after_table and line and line[0] != "\0":
                if "\t" in line or "|" in line:
                    after_table = self.find_table(lines, number, at)
                if number >= after_table:
                    depth = self._headings.get(number)
                    if depth is not None or (titled and blank):
                        self.close()
                    titled = depth is not None
                    if depth is not None:
                        self._depths[at + len(raw) - len(raw.lstrip())] = depth
                    self.take(at, raw, line, after_blank=blank)
            blank = not line
            at += len(raw) + 1
        self.close()

    def kind(self, draft: Draft) -> BlockKind:
        if draft.start in self._depths and draft.end - draft.start <= _LONGEST_HEADING:
            words = self.shadow[draft.start : draft.end]
            if final_stop(words) not in (".", ";", ","):
                return BlockKind.HEADING
        return super().kind(draft)

    def title(self, draft: Draft) -> Mark:
        """Let a heading without a label stand under the deepest open one that is above it."""
        depth = self._depths.get(draft.start)
        if depth is None:
            return super().title(draft)
        rank = depth - 9
        for mark, block in self._above:
            above = self._depths.get(block.span.start)
            if block.kind is BlockKind.HEADING and depth and (above is None or above < depth):
                rank = max(rank, mark.rank)
        return Mark("", f"#{depth}", rank, 0)

    def _rows(self, lines: Iterable[str], at: int) -> None:
        rows: list[tuple[Cell, ...]] = []
        spans: list[Span] = []
        for number, raw in enumerate(lines):
            cells: list[Cell] = []
            for column, words in enumerate(raw.split("\t")):
                taken = words.strip()
                start = at + (words.index(taken[0]) if taken else 0)
                cells.append(Cell(Span(self.file, start, start + len(taken)), number, column))
                at += len(words) + 1
            rows.append(tuple(cells))
            filled = [cell.span for cell in cells if cell.span.end > cell.span.start]
            if filled:
                spans.append(filled[0].to(filled[-1]))
        if spans:
            self.take_rows(Table(spans[0].to(spans[-1]), tuple(rows)), spans)
