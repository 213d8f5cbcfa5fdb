"""Where things stand in a report: spans, blocks, tables, and the way back to the file."""

from __future__ import annotations

from bisect import bisect_right

from report_lint.value import TYPE_CHECKING, Choice, Value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint.message import Message


class Span(Value):
    """The half-open stretch [start, end) of one report's text, in code points."""

    file: str
    start: int
    end: int

    def __init__(self, file: str, start: int, end: int) -> None:
        """Set the fields; a third of all values are spans, and this takes a third of the time."""
        own = self.__dict__
        own["file"], own["start"], own["end"] = file, start, end

    def __contains__(self, other: Span) -> bool:
        """Tell whether the other span lies wholly inside this one."""
        return self.file == other.file and self.start <= other.start and other.end <= self.end

    def to(self, other: Span) -> Span:
        """Return the span from the start of this one to the end of the other."""
        return Span(self.file, self.start, other.end)


class BlockKind(Choice):
    """What a block is, as far as its geometry tells."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"


class Block(Value):
    """A paragraph, heading, list item or table row: a mention never crosses it.

    ``label`` is its number or bullet as written ("I.", "1.2.", "a)", "-"), ``body`` where the words after it begin,
    ``level`` its depth from 0, ``parent`` the block above it in the outline. The span has the label and leaves out the
    white space around.
    """

    span: Span
    kind: BlockKind
    body: int
    level: int = 0
    label: str = ""
    parent: Block | None = None

    def __init__(  # noqa: PLR0913, PLR0917 — one for each field
        self, span: Span, kind: BlockKind, body: int, level: int = 0, label: str = "", parent: Block | None = None
    ) -> None:
        """Set the fields: a long report has thousands of blocks, and this takes half the time."""
        own = self.__dict__
        own["span"], own["kind"], own["body"] = span, kind, body
        own["level"], own["label"], own["parent"] = level, label, parent

    def ancestors(self) -> Iterator[Block]:
        """Yield the parent, its parent and so on."""
        block = self.parent
        while block is not None:
            yield block
            block = block.parent


class Cell(Value):
    """One cell of a table: where it stands, from 0, and its text without the blanks around.

    ``rounded``: the file holds more digits than are shown, even where a whole number is.
    """

    span: Span
    row: int
    column: int
    rounded: bool = False


class Table(Value):
    """A table, row by row; rows may differ in length. ``partial``: rows or columns of it are hidden."""

    span: Span
    rows: tuple[tuple[Cell, ...], ...]
    partial: bool = False


class Anchors(Value):
    """Leads from offsets of ``Report.text`` to offsets of the file as decoded.

    ``steps`` holds, in order, the clusters that the reader composed: (start in the text, start in the file, length in
    the text, length in the file). Between them both run alike.
    """

    steps: tuple[tuple[int, int, int, int], ...] = ()

    def source(self, offset: int, *, end: bool = False) -> int:
        """Return the file's offset; one inside a composed cluster moves to the cluster's edge, its end for ends."""
        at = bisect_right(self.steps, offset, key=lambda step: step[0]) - 1
        if at < 0:
            return offset
        start, origin, length, width = self.steps[at]
        inside = offset - start
        if inside >= length:
            return origin + width + inside - length
        return origin if inside == 0 or not end else origin + width

    def place(self, offset: int) -> Message | None:  # noqa: ARG002 — of a text, the line says where
        """Return what a person looks for at an offset of the text when the file is no plain text: "paragraph 14"."""
        return None
