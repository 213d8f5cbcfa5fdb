"""One story of a Word document: its body, a header, its notes. Paragraphs and tables become lines and grids.

Nothing here is recursive, so that no depth of nesting can do harm.
"""

from __future__ import annotations

from report_lint.read.docx_comments import ENDS, REFERS, STARTS
from report_lint.read.docx_runs import Runs
from report_lint.read.docx_words import Context, whole
from report_lint.read.encoding import UnreadableError
from report_lint.read.grid import MOST_DEEP, Box, Grid, Line
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.message import Message
    from report_lint.read.docx_comments import Mark
    from report_lint.read.docx_styles import Looks
    from report_lint.read.docx_words import Paragraph
    from report_lint.read.grid import Flow
    from report_lint.read.streaming import Attributes, End, Start

_GONE, _AFTER = range(2)


class Story(Runs):
    """Handlers for one part.

    ``emit`` gets what is finished, piece by piece, and the text boxes that hang on it. ``notes`` are the footnotes and
    endnotes that are referred to, in order: their kind and id. ``marks`` are those of comments. In a part of notes
    ``note`` is the one which is open, "" for the rulers among them.
    """

    def __init__(
        self,
        part: str,
        looks: Looks,
        emit: Callable[[Flow, list[Flow]], None],
        damaged: Message,
        *,
        own_pages: bool = False,
    ) -> None:
        """Prepare to read a part; ``damaged`` is what is said when its elements do not fit into each other."""
        super().__init__(own_pages=own_pages)
        self.notes: list[tuple[str, str]] = []
        self.marks: list[Mark] = []
        self.note = ""
        self.part = part
        self._looks = looks
        self._emit = emit
        self._damaged = damaged
        self._outer: list[Context] = []

    def starts(self) -> dict[str, Start]:
        """Return what is done where an element begins."""
        return {
            **super().starts(),
            "tbl": self._begin_table,
            "tr": self._begin_row,
            "gridBefore": self._before,
            "gridAfter": self._after,
            "tc": self._begin_cell,
            "gridSpan": self._span,
            "vMerge": self._merge,
            "hMerge": self._merge,
            "cellDel": self._delete_cell,
            "txbxContent": self._begin_box,
            "footnoteReference": self._footnote,
            "endnoteReference": self._endnote,
            "footnote": self._begin_note,
            "endnote": self._begin_note,
            STARTS: lambda attributes: self._mark(STARTS, attributes),
            ENDS: lambda attributes: self._mark(ENDS, attributes),
            REFERS: lambda attributes: self._mark(REFERS, attributes),
        }

    def ends(self) -> dict[str, End]:
        """Return what is done where an element ends."""
        return {
            **super().ends(),
            "tbl": self._end_table,
            "tr": self._end_row,
            "tc": self._end_cell,
            "txbxContent": self._end_box,
        }

    def finish(self, paragraph: Paragraph) -> None:
        """Make a paragraph a line; one whose mark was deleted goes on in the next."""
        now = self.now
        now.boxes += paragraph.boxes
        now.pending.append(paragraph.segment(self.part))
        if not paragraph.mark_gone:
            label, heading = self._looks.at(paragraph, now.pending)
            now.flow.append(Line(now.pending, label, heading))
            now.pending = []
            self._hand_over()

    def close(self) -> None:
        """Hand over what the end of the part leaves open."""
        self._end_lines()
        self._hand_over()

    def _hand_over(self) -> None:
        """Let go of what is finished, unless something around it is still open."""
        now = self.now
        if not self._outer and not now.grids:
            flow, boxes = now.flow, now.boxes
            now.flow, now.boxes = [], []
            self._emit(flow, boxes)

    def _end_lines(self) -> None:
        """Finish a paragraph whose mark was deleted where nothing follows that it could go on in."""
        if self.now.pending:
            self.now.flow.append(Line(self.now.pending))
            self.now.pending = []

    def _begin_table(self, _: Attributes) -> None:
        self._end_lines()
        self.now.grids.append(Grid())
        self._refuse_depth(len(self.now.grids))

    def _refuse_depth(self, depth: int) -> None:
        if depth > MOST_DEEP:
            raise UnreadableError(self._damaged)

    def _end_table(self) -> None:
        grid = self.now.grids.pop()
        if not self.is_gone():
            self.now.flow.append(grid)
        self._hand_over()

    def _begin_row(self, _: Attributes) -> None:
        if not self.now.grids:
            raise UnreadableError(self._damaged)
        self.now.grids[-1].rows.append([])
        self.now.rows.append([0, 0])

    def _end_row(self) -> None:
        gone, after = self.now.rows.pop()
        rows = self.now.grids[-1].rows
        if gone:
            rows.pop()
        elif after > 0:
            rows[-1].append(Box(after, covered=True))

    def delete_row(self) -> None:
        """Take note that the row which is open was deleted."""
        if self.now.rows:
            self.now.rows[-1][_GONE] = 1

    def _before(self, attributes: Attributes) -> None:
        width = whole(self.value(attributes), 0)
        if width > 0 and self.now.rows:
            self.now.grids[-1].rows[-1].append(Box(width, covered=True))

    def _after(self, attributes: Attributes) -> None:
        if self.now.rows:
            self.now.rows[-1][_AFTER] = whole(self.value(attributes), 0)

    def _begin_cell(self, _: Attributes) -> None:
        now = self.now
        if not now.rows or not now.grids[-1].rows:
            raise UnreadableError(self._damaged)
        self._end_lines()
        box = Box()
        now.grids[-1].rows[-1].append(box)
        now.cells.append(box)
        now.flows.append(now.flow)
        now.flow = box.flow

    def _end_cell(self) -> None:
        self._end_lines()
        self.now.cells.pop()
        self.now.flow = self.now.flows.pop()

    def _span(self, attributes: Attributes) -> None:
        if self.now.cells:
            self.now.cells[-1].width = whole(self.value(attributes), 1)

    def _merge(self, attributes: Attributes) -> None:
        if self.now.cells and self.value(attributes) != "restart":
            self.now.cells[-1].covered = True

    def _delete_cell(self, _: Attributes) -> None:
        if self.now.cells:
            self.now.cells[-1].covered = True

    def _begin_box(self, _: Attributes) -> None:
        self._outer.append(self.now)
        self._refuse_depth(len(self._outer))
        self.now = Context()

    def _end_box(self) -> None:
        self._end_lines()
        inner, self.now = self.now, self._outer.pop()
        if not self.is_gone():
            paragraph = self.now.paragraph
            boxes = self.now.boxes if paragraph is None else paragraph.boxes
            boxes += [inner.flow, *inner.boxes]

    def _footnote(self, attributes: Attributes) -> None:
        self._refer("footnote", attributes)

    def _endnote(self, attributes: Attributes) -> None:
        self._refer("endnote", attributes)

    def _refer(self, kind: str, attributes: Attributes) -> None:
        if not self.is_gone():
            self.notes.append((kind, self.value(attributes, "id") or ""))

    def _mark(self, kind: str, attributes: Attributes) -> None:
        if not self._outer:  # Word shows no comments in text boxes
            paragraph, number = self.now.paragraph, self.value(attributes, "id") or ""
            if paragraph is None:
                self.marks.append((kind, number, self.paragraphs, 0))
            else:
                self.marks.append((kind, number, paragraph.number, paragraph.length))

    def _begin_note(self, attributes: Attributes) -> None:
        kind = self.value(attributes, "type")
        self.note = (self.value(attributes, "id") or "") if kind in (None, "normal") else ""
