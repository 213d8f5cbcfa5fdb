"""XML that is changed where it must be and left alone elsewhere, byte by byte."""

from __future__ import annotations

import re

from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_TAG_END = re.compile(rb"[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>")
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.-]+)[\"']")
_MARKS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
#: What XML cannot hold: most control characters, halves of characters, and two that are none.
_UNWRITABLE = dict.fromkeys(
    (*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), "\ufffd"
)  # fmt: skip
_ESCAPED = {**_UNWRITABLE, **{ord(char): written for char, written in _MARKS.items()}}


class Element(Value):
    """A child of a document's root: its name with its space, its attributes, and where it stands in the bytes."""

    name: str
    attributes: Mapping[str, str]
    start: int
    end: int


class Edit(Value):
    """Other bytes in the place of [start, end); of several at one place, those of the lowest ``rank`` come first."""

    start: int
    end: int
    rank: int
    text: bytes


def escaped(text: str) -> bytes:
    """Return text as XML holds it."""
    return text.translate(_ESCAPED).encode()


def edited(data: bytes, edits: Iterable[Edit]) -> bytes:
    """Return the bytes after edits that do not overlap."""
    parts: list[bytes] = []
    at = 0
    for edit in sorted(edits):
        parts += (data[at : edit.start], edit.text)
        at = max(at, edit.end)
    parts.append(data[at:])
    return b"".join(parts)


def plain(data: bytes) -> bytes:
    """Return XML in UTF-8, in which offices write it; what another program has encoded otherwise is encoded anew."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ""
    if not encoding:
        declared = _DECLARED.match(data)
        encoding = declared[1].decode("ascii", "replace") if declared else ""
        if encoding.lower() in ("", "utf-8", "us-ascii"):
            return data
    return _undeclared(data.decode(encoding)).encode()


def _undeclared(text: str) -> str:
    text = text.removeprefix("\ufeff")
    return text[text.index("?>") + 2 :] if text.startswith("<?xml") else text


class Markup:
    """A small part: its root and the root's children, by their places in the bytes."""

    def __init__(self, data: bytes) -> None:
        """Read the part. ExpatError when it is no XML, which the reader would have said before."""
        from pyexpat import ParserCreate

        self.data = plain(data)
        self.children: list[Element] = []
        #: The spaces that the root declares, by prefix.
        self.declared: dict[str, str] = {}
        self._depth = 0
        self._open: tuple[str, Mapping[str, str], int] = ("", {}, 0)
        self._root = self._end = 0
        self._parser = ParserCreate(None, " ")
        self._parser.StartNamespaceDeclHandler = self._declare
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._finish
        self._parser.Parse(self.data, True)  # noqa: FBT003 — expat takes it by position only

    def _declare(self, prefix: str | None, space: str) -> None:
        if not self._depth:
            self.declared[prefix or ""] = space

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        at = self._parser.CurrentByteIndex
        if not self._depth:
            self._root = at
        elif self._depth == 1:
            self._open = name, attributes, at
        self._depth += 1

    def _finish(self, _: str) -> None:
        self._depth -= 1
        if self._depth == 1:
            name, attributes, start = self._open
            end = end_of(self.data, start, self._parser.CurrentByteIndex)
            self.children.append(Element(name, attributes, start, end))
        elif not self._depth:
            self._end = self._parser.CurrentByteIndex

    def with_child(self, child: bytes) -> bytes:
        """Return the part with more at the end of its root."""
        return edited(self.data, self.appended(child))

    def appended(self, child: bytes) -> list[Edit]:
        """Return the edits that put more at the end of the root."""
        start = tag_end(self.data, self._root)
        if self.data[start - 2 : start] != b"/>":
            return [Edit(self._end, self._end, 0, child)]
        name = self.data[self._root + 1 : start].split()[0].rstrip(b"/>")
        return [Edit(start - 2, start, 0, b">" + child + b"</" + name + b">")]

    def without(self, gone: Iterable[Element]) -> list[Edit]:
        """Return the edits that take children away."""
        return [Edit(element.start, element.end, 0, b"") for element in gone]


def tag_end(data: bytes, at: int) -> int:
    """Return where a tag that starts at a place ends."""
    match = _TAG_END.match(data, at)
    return match.end() if match else len(data)


def end_of(data: bytes, start: int, at: int) -> int:
    """Return where an element ends; ``at`` is where the parser says that it does: at its end tag, if it has one."""
    first = tag_end(data, start)
    return first if data[first - 2 : first] == b"/>" else data.index(b">", at) + 1
