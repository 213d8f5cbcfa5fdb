"""Where the paragraphs of a part stand in its bytes, and what hangs on them: notes, sections, comments."""

from __future__ import annotations

from array import array
from bisect import bisect_right

from report_lint.read.docx_comments import ENDS, REFERS, STARTS
from report_lint.read.docx_words import SPACES
from report_lint.value import TYPE_CHECKING, Value
from report_lint.write.docx_paragraph import Paragraph
from report_lint.write.markup import Edit, end_of

if TYPE_CHECKING:
    from collections.abc import Callable

    Start = Callable[[dict[str, str]], None]


class Mark(Value):
    """What a comment leaves in the body: its kind, the comment's id, where it stands."""

    kind: str
    number: str
    start: int
    end: int


class Outline:
    """The paragraphs that stand in no other one, by their numbers among all; those inside text boxes belong to them.

    ``word`` is the space of Word's elements. ``notes`` are the paragraphs by what they refer to: kind and id, and in a
    part of notes by the note that they stand in. ``sections`` are the last paragraphs of the sections with the ids of
    their headers and footers.
    """

    def __init__(self, data: bytes) -> None:
        """Read a part, which the reader has read before."""
        from pyexpat import ParserCreate

        self.data = data
        self.word = SPACES[0]
        self.spaces: dict[str, str] = {}
        self._declared = b""
        self.notes: dict[tuple[str, str], int] = {}
        self.sections: list[tuple[int, set[str]]] = []
        self.marks: list[Mark] = []
        self.note_of: dict[int, str] = {}
        self._firsts, self._starts, self._ends = array("q"), array("q"), array("q")
        self._count = self._depth = 0
        self._note = ""
        self._mark: tuple[str, str, int] | None = None
        self._read: dict[int, Paragraph] = {}
        self._parser = parser = ParserCreate(None, " ")
        parser.StartNamespaceDeclHandler = self._declare
        parser.StartElementHandler = self._root
        parser.Parse(data, True)  # noqa: FBT003 — expat takes it by position only

    def __len__(self) -> int:
        """Return how many paragraphs stand in no other one."""
        return len(self._firsts)

    def host(self, number: int) -> int:
        """Return which paragraph, counted from 0 among those that stand in no other, holds one of all."""
        return bisect_right(self._firsts, number) - 1

    def is_host(self, number: int) -> bool:
        """Tell whether a paragraph stands in no other one."""
        host = self.host(number)
        return host >= 0 and self._firsts[host] == number

    def first(self, host: int) -> int:
        """Return the number of a paragraph among all."""
        return self._firsts[host]

    def at(self, offset: int) -> int:
        """Return the paragraph that holds a byte, -1 for none."""
        host = bisect_right(self._starts, offset) - 1
        return host if host >= 0 and offset < self._ends[host] else -1

    def paragraph(self, host: int) -> Paragraph:
        """Return a paragraph with its runs."""
        if host not in self._read:
            stretch = self._firsts[host], self._starts[host], self._ends[host]
            self._read[host] = Paragraph(self.data, self.spaces, self.word, stretch)
        return self._read[host]

    def element(self, name: str, attributes: str = "", inside: bytes | None = None) -> bytes:
        """Return an element of Word's."""
        begins = f"<w:{name}{attributes and ' '}{attributes}".encode() + self._declared
        return begins + (b"/>" if inside is None else b">" + inside + f"</w:{name}>".encode())

    def inside(self, host: int, text: bytes) -> Edit:
        """Return the edit that puts something at the end of a paragraph."""
        start, end = self._starts[host], self._ends[host]
        if self.data[end - 2 : end] == b"/>":
            name = self.data[start + 1 : end - 2].split()[0]
            return Edit(end - 2, end, 0, b">" + text + b"</" + name + b">")
        at = self.data.rindex(b"</", start, end)
        return Edit(at, at, 0, text)

    def _declare(self, prefix: str | None, space: str) -> None:
        self.spaces[prefix or ""] = space or ""

    def _root(self, name: str, _: dict[str, str]) -> None:
        space = name.rpartition(" ")[0]
        self.word = space if space in SPACES else SPACES[0]
        if self.spaces.get("w") != self.word:
            self._declared = f' xmlns:w="{self.word}"'.encode()
        word = f"{self.word} "
        paragraph = f"{word}p"
        marks = {f"{word}{kind}": kind for kind in (STARTS, ENDS, REFERS)}
        starts: dict[str, Start] = {
            f"{word}footnoteReference": lambda attributes: self._refer("footnote", attributes),
            f"{word}endnoteReference": lambda attributes: self._refer("endnote", attributes),
            f"{word}footnote": self._begin_note,
            f"{word}endnote": self._begin_note,
            f"{word}sectPr": self._section,
            f"{word}headerReference": self._margin,
            f"{word}footerReference": self._margin,
            paragraph: self._begin,
        }
        starts |= {full: self._marker(kind) for full, kind in marks.items()}
        begin, data = starts.get, self.data

        def start(name: str, attributes: dict[str, str]) -> None:
            handler = begin(name)
            if handler is not None:
                handler(attributes)

        def end(name: str) -> None:
            if name == paragraph:
                self._depth -= 1
                if not self._depth:
                    at = self._parser.CurrentByteIndex
                    alone = data[at - 2 : at] == b"/>"
                    self._ends.append(end_of(data, self._starts[-1], at) if alone else data.index(b">", at) + 1)
            elif self._mark is not None and name in marks:
                self._end_mark()

        self._parser.StartElementHandler = start
        self._parser.EndElementHandler = end

    def _value(self, attributes: dict[str, str], name: str = "id") -> str:
        return attributes.get(f"{self.word} {name}", "")

    def _begin(self, _: dict[str, str]) -> None:
        if not self._depth:
            self._firsts.append(self._count)
            self._starts.append(self._parser.CurrentByteIndex)
            if self._note:
                self.note_of[len(self._firsts) - 1] = self._note
        self._depth += 1
        self._count += 1

    def _refer(self, kind: str, attributes: dict[str, str]) -> None:
        if self._depth:
            self.notes.setdefault((kind, self._value(attributes)), len(self._firsts) - 1)

    def _begin_note(self, attributes: dict[str, str]) -> None:
        self._note = self._value(attributes)

    def _section(self, _: dict[str, str]) -> None:
        self.sections.append((len(self._firsts) - 1, set()))

    def _margin(self, attributes: dict[str, str]) -> None:
        if self.sections:
            self.sections[-1][1].update(value for name, value in attributes.items() if name.endswith(" id"))

    def _marker(self, kind: str) -> Start:
        def begin(attributes: dict[str, str]) -> None:
            self._mark = kind, self._value(attributes), self._parser.CurrentByteIndex

        return begin

    def _end_mark(self) -> None:
        if self._mark is not None:
            kind, number, start = self._mark
            self.marks.append(Mark(kind, number, start, end_of(self.data, start, self._parser.CurrentByteIndex)))
            self._mark = None
