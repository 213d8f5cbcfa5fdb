"""A Word paragraph that is being read, and what surrounds it."""

from __future__ import annotations

from report_lint.read.paragraph import Words
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.read.grid import Box, Flow, Grid
    from report_lint.read.origins import Segment

#: Word's own dialect, and the strict one of the standard.
SPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
#: What a field is: still its instruction, what it shows, or what it shows but nobody wrote.
INSTRUCTION, RESULT, UNSEEN = range(3)
_MOST = 10**9


class Paragraph(Words):
    """The words so far, and the marks of the paragraph: None where it leaves something to its style."""

    __slots__ = ("boxes", "level", "list", "mark_gone", "outline", "style")

    def __init__(self, number: int) -> None:
        """Begin the paragraph of that number."""
        super().__init__(number)
        self.style = ""
        self.list: str | None = None
        self.level: int | None = None
        self.outline: int | None = None
        self.mark_gone = False
        self.boxes: list[Flow] = []


class Context:
    """A body, header, note or text box that is being read: what is open in it, and what is finished."""

    __slots__ = ("boxes", "cells", "fields", "flow", "flows", "grids", "paragraph", "pending", "rows", "unseen")

    def __init__(self) -> None:
        """Begin with nothing open."""
        self.paragraph: Paragraph | None = None
        self.pending: list[Segment] = []
        self.flow: Flow = []
        self.flows: list[Flow] = []
        self.boxes: list[Flow] = []
        self.grids: list[Grid] = []
        self.rows: list[list[int]] = []
        self.cells: list[Box] = []
        self.fields: list[tuple[int, str]] = []
        #: How many of the open fields hide what stands in them.
        self.unseen = 0

    def open_field(self, state: int, instruction: str = "") -> None:
        """Begin a field."""
        self.fields.append((state, instruction))
        self.unseen += state != RESULT

    def close_field(self) -> None:
        """End the field that began last, if any."""
        if self.fields:
            state, _ = self.fields.pop()
            self.unseen -= state != RESULT


def whole(word: str | None, otherwise: int, base: int = 10) -> int:
    """Return a number that an attribute holds; ``otherwise`` when it holds none that can be meant."""
    try:
        value = int(word or "", base)
    except ValueError:
        return otherwise
    return value if -_MOST < value < _MOST else otherwise


def truth(word: str | None) -> bool:
    """Return what a switch says; its bare presence means yes."""
    return word not in ("0", "false", "off", "none")
