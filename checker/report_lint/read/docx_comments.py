"""The comments of a Word document where report-lint is concerned: on which words they are, and what became of them.

Nobody else's comments matter to a report, so a document in which none of them names report-lint has none.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from report_lint.read.docx_words import SPACES
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pyexpat import XMLParserType
    from typing import Any

    from report_lint.geometry import Span
    from report_lint.model import Report
    from report_lint.read.origins import ExtractedAnchors
    from report_lint.read.package import Package

    #: Where a comment begins, ends or is referred to: which of these, its id, the paragraph, letters before.
    Mark = tuple[str, str, int, int]

MARK = b"report-lint"
STARTS, ENDS, REFERS = "commentRangeStart", "commentRangeEnd", "commentReference"
_EXTENDED = "http://schemas.microsoft.com/office/word/2012/wordml"
_PARAGRAPHS = "http://schemas.microsoft.com/office/word/2010/wordml"


class Comment(Value):
    """A comment on some words: who wrote what; ``answers`` is the id of the one it answers, ``done`` says resolved."""

    span: Span
    number: str
    author: str
    text: str
    answers: str = ""
    done: bool = False


def comments(
    report: Report, package: Package, parts: tuple[str, str, str], marks: Sequence[Mark]
) -> tuple[Comment, ...]:
    """Return the comments on a report, in order. ``parts`` are its body, its comments, and what became of them, or "".

    What the body holds no mark for hangs on nothing, and Word does not show it.
    """
    main, part, extended = parts
    if MARK not in package.read(part).lower():
        return ()
    notes, states = _Notes(), _States()
    package.parse(part, notes.prepare)
    if extended:
        package.parse(extended, states.prepare)
    numbers = {para: note.number for note in notes.found for para in note.paragraphs}
    spans = _spans(report, main, marks)
    found: list[Comment] = []
    for note in notes.found:
        if note.number in spans:
            parent, done = states.of.get(note.paragraphs[-1] if note.paragraphs else "", ("", False))
            answers = numbers.get(parent, "") if parent else ""
            found.append(Comment(spans[note.number], note.number, note.author, note.text(), answers, done))
    return tuple(sorted(found, key=lambda one: (one.span.start, one.span.end)))


class _Note:
    """A comment that is being read, and the names of its paragraphs."""

    def __init__(self, number: str, author: str) -> None:
        self.number = number
        self.author = author
        self.paragraphs: list[str] = []
        self.parts: list[str] = []

    def text(self) -> str:
        return "".join(self.parts).strip()


class _Notes:
    """Handlers for the part that holds the comments."""

    def __init__(self) -> None:
        self.found: list[_Note] = []
        self._heard = False

    def prepare(self, parser: XMLParserType) -> None:
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._hear

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, local = name.rpartition(" ")
        if space not in SPACES:
            return
        if local == "comment":
            self.found.append(_Note(attributes.get(f"{space} id", ""), attributes.get(f"{space} author", "")))
        elif self.found and local == "p":
            self.found[-1].paragraphs.append(attributes.get(f"{_PARAGRAPHS} paraId", ""))
            self.found[-1].parts.append("\n")
        elif self.found and local in ("tab", "br"):
            self.found[-1].parts.append(" ")
        self._heard = local == "t"

    def _end(self, _: str) -> None:
        self._heard = False

    def _hear(self, text: str) -> None:
        if self._heard and self.found:
            self.found[-1].parts.append(text)


class _States:
    """Handlers for the part that tells which comment answers which, and which are resolved, by paragraph."""

    def __init__(self) -> None:
        self.of: dict[str, tuple[str, bool]] = {}

    def prepare(self, parser: XMLParserType) -> None:
        parser.StartElementHandler = self._start

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == f"{_EXTENDED} commentEx":
            done = attributes.get(f"{_EXTENDED} done") in ("1", "true", "on")
            parent = attributes.get(f"{_EXTENDED} paraIdParent", "")
            self.of[attributes.get(f"{_EXTENDED} paraId", "")] = parent, done


def _spans(report: Report, part: str, marks: Sequence[Mark]) -> dict[str, Span]:
    """Return on which words each comment is; one without a range is about the paragraph in which it stands."""
    anchors: Any = report.anchors
    where = _Where(anchors, part, len(report.text))
    starts: dict[str, int] = {}
    ends: dict[str, int] = {}
    spans: dict[str, Span] = {}
    for kind, number, paragraph, before in marks:
        at = where.offset(paragraph, before)
        if kind == STARTS:
            starts.setdefault(number, at)
        elif kind == ENDS:
            ends[number] = at
        else:
            start, end = starts.get(number, at), ends.get(number, at)
            block = report.block(at) if start >= end else None
            spans[number] = report.span(start, max(start, end)) if block is None else block.span
    return spans


class _Where:
    """Leads from the paragraphs of a part to offsets of the report's text; what is not in the text, to what follows."""

    def __init__(self, anchors: ExtractedAnchors, part: str, length: int) -> None:
        self._steps = anchors.steps
        self._at = anchors.origins.paragraphs(part)
        self._numbers = sorted(self._at)
        self._length = length

    def offset(self, paragraph: int, before: int) -> int:
        number = bisect_left(self._numbers, paragraph)
        if number == len(self._numbers):
            return self._length
        found = self._numbers[number]
        return self._composed(self._at[found] + (before if found == paragraph else 0))

    def _composed(self, source: int) -> int:
        at = bisect_right(self._steps, source, key=lambda step: step[1]) - 1
        if at < 0:
            return source
        start, origin, length, width = self._steps[at]
        inside = source - origin
        return start + (length + inside - width if inside >= width else 0)
