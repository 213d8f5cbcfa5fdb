"""The way back from an extracted text: to the part, paragraph and run of the document, and to what a person looks for.

A reader makes ``Origins`` while it extracts; the report carries them inside its anchors, so that reports which are text
pay nothing for them.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right

from report_lint.geometry import Anchors
from report_lint.message import Message, says
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

PARAGRAPH, CELL, HEADER, FOOTER, FOOTNOTE, ENDNOTE, TEXT_BOX, PAGE, PAGE_CELL = range(9)
#: Templates by kind of place; a place is its kind and its numbers.
_PLACES = (
    ("paragraph {number}", ("number",)),
    ("table {table}, row {row}, column {column}", ("table", "row", "column")),
    ("page header", ()),
    ("page footer", ()),
    ("footnote {number}", ("number",)),
    ("endnote {number}", ("number",)),
    ("text box {number}", ("number",)),
    ("page {page}", ("page",)),
    ("page {page}, table {table}, row {row}, column {column}", ("page", "table", "row", "column")),
)
#: The run of what stands in no run: an automatic label, what parts the cells of a row.
NO_RUN = -1

if TYPE_CHECKING:
    Where = tuple[int, ...]


class Origin(Value):
    """Where one code point comes from.

    ``part`` is the name inside the package ("word/document.xml"; "" when the file is no package). ``paragraph`` counts
    all paragraphs of the part in the order of their start tags, from 0, also those inside text boxes. ``run`` counts
    the runs of that paragraph in the same way, leaving out those inside a text box, deleted ones included; it is NO_RUN
    where no run holds the character. ``offset`` counts the characters of the run, a tab or break as one.

    In a PDF the paragraph is the page, the run is 0, and the offset counts the characters of the page as pdfium does.
    In OpenDocument a run is a stretch of text between tags. In HTML the run is 0, and the offset counts in the file as
    decoded.
    """

    part: str
    paragraph: int
    run: int
    offset: int


class Segment:
    """A stretch of text from one paragraph; ``pieces`` holds of each part its start here, its run, its offset there."""

    __slots__ = ("paragraph", "part", "pieces", "text")

    def __init__(self, text: str, part: str, paragraph: int, pieces: Sequence[int] = ()) -> None:
        """Hold text; without pieces it stands in no run."""
        self.text = text
        self.part = part
        self.paragraph = paragraph
        self.pieces = pieces


class Origins:
    """What stands where in an extracted text, by offsets of that text."""

    def __init__(self) -> None:
        """Begin with an empty text."""
        self._starts = array("q")
        self._segments: list[Segment] = []
        self._place_starts = array("q")
        self._places: list[Where] = []

    def stand(self, at: int, segment: Segment) -> None:
        """Take note of a segment; offsets never go back."""
        self._starts.append(at)
        self._segments.append(segment)

    def mark(self, at: int, where: Where) -> None:
        """Take note that another place begins."""
        self._place_starts.append(at)
        self._places.append(where)

    def at(self, offset: int) -> Origin | None:
        """Return where a code point comes from; what parts two segments counts to the one before it."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0:
            return None
        segment = self._segments[number]
        inside = min(offset - self._starts[number], len(segment.text))
        pieces = segment.pieces
        piece = bisect_right(range(0, len(pieces), 3), inside, key=lambda at: pieces[at]) - 1
        if piece < 0:
            return Origin(segment.part, segment.paragraph, NO_RUN, inside)
        start, run, begin = pieces[3 * piece : 3 * piece + 3]
        return Origin(segment.part, segment.paragraph, run, begin + inside - start)

    def paragraphs(self, part: str) -> dict[int, int]:
        """Return where the words of each paragraph of a part begin; its label is none of them."""
        found: dict[int, int] = {}
        for start, segment in zip(self._starts, self._segments, strict=True):
            if segment.part == part and segment.pieces:
                found.setdefault(segment.paragraph, start)
        return found

    def place(self, offset: int) -> Message | None:
        """Return what a person looks for."""
        number = bisect_right(self._place_starts, offset) - 1
        if number < 0:
            return None
        kind, *numbers = self._places[number]
        template, names = _PLACES[kind]
        return says(template, **dict(zip(names, numbers, strict=True)))


class ExtractedAnchors(Anchors):
    """The anchors of a report whose source is the text that was extracted from a document."""

    origins: Origins = Origins()

    def place(self, offset: int) -> Message | None:
        """Return where, in the document, an offset of the report's text stands, for a person."""
        return self.origins.place(self.source(offset))

    def origin(self, offset: int) -> Origin | None:
        """Return where, in the document, the code point at an offset of the report's text stands."""
        return self.origins.at(self.source(offset))
