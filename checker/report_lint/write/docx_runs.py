"""The runs of one paragraph, with their places in the bytes of a part: counted as the reader counts them."""

from __future__ import annotations

from report_lint.read.docx_elements import COMPATIBLE, MATH, SKIPPED
from report_lint.value import TYPE_CHECKING
from report_lint.write.markup import end_of, escaped, tag_end

if TYPE_CHECKING:
    from collections.abc import Mapping

#: What takes one character of a run.
_SIGNS = frozenset({"tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym"})


class Node:
    """An element: its name without its space, "" for one of another space; where its first tag and itself end."""

    __slots__ = ("body", "end", "name", "parent", "start")

    def __init__(self, name: str, parent: Node | None, start: int, body: int) -> None:
        """Begin an element."""
        self.name = name
        self.parent = parent
        self.start = start
        self.body = body
        self.end = body

    def chain(self) -> list[Node]:
        """Return what it stands in, from the outside, and itself."""
        found = [self]
        while found[-1].parent is not None:
            found.append(found[-1].parent)
        return found[::-1]


class Piece(Node):
    """What a run holds: its text, or the number of characters that it stands for."""

    __slots__ = ("gone", "length", "text")

    def __init__(self, name: str, parent: Node | None, start: int, body: int) -> None:
        """Begin without text."""
        super().__init__(name, parent, start, body)
        self.text: str | None = None
        self.length = 0
        self.gone = False


class Run(Node):
    """A run and its pieces; ``whole``: it holds something that cannot be cut, such as a text box."""

    __slots__ = ("length", "pieces", "whole")

    def __init__(self, name: str, parent: Node | None, start: int, body: int) -> None:
        """Begin without pieces."""
        super().__init__(name, parent, start, body)
        self.pieces: list[Piece] = []
        self.length = 0
        self.whole = False

    def is_gone(self) -> bool:
        """Tell whether nothing is left of it."""
        return any(piece.gone for piece in self.pieces) and all(
            piece.gone or piece.name == "rPr" for piece in self.pieces
        )

    def written(self, data: bytes, cuts: Mapping[int, bytes]) -> bytes:
        """Return the run with bytes between its characters: before each cut it ends, after it begins anew."""
        if self.is_gone():
            return b"".join([cuts[at] for at in sorted(cuts)])
        name = data[self.start + 1 : self.body].split()[0].rstrip(b"/>")
        marks = b"".join([data[piece.start : piece.end] for piece in self.pieces if piece.name == "rPr"])
        ends, begins = b"</" + name + b">", data[self.start : self.body] + marks
        out: list[bytes] = []
        open_ = False
        waiting = sorted(cuts)
        at = 0
        for piece in self.pieces:
            if piece.gone or piece.name == "rPr":
                at += piece.length
                continue
            done = at
            while waiting and waiting[0] < at + piece.length:
                cut = waiting.pop(0)
                if cut > done:
                    out += (b"" if open_ else begins, self._part(data, piece, done - at, cut - at))
                    open_ = True
                out += (ends if open_ else b"", cuts[cut])
                open_ = False
                done = max(done, cut)
            out += (b"" if open_ else begins, self._part(data, piece, done - at, piece.length))
            open_ = True
            at += piece.length
        out += [*([ends] if open_ else []), *[cuts[cut] for cut in waiting]]
        return b"".join(out)

    def _part(self, data: bytes, piece: Piece, start: int, end: int) -> bytes:
        if (start, end) == (0, piece.length) or piece.text is None:
            return data[piece.start : piece.end]
        name = data[piece.start + 1 : piece.body].split()[0].rstrip(b"/>")
        return b"<" + name + b' xml:space="preserve">' + escaped(piece.text[start:end]) + b"</" + name + b">"


class Paragraph:
    """A paragraph of a story with what hangs in it; ``runs`` by the numbers of the paragraphs, its own and of boxes."""

    def __init__(self, data: bytes, spaces: Mapping[str, str], word: str, stretch: tuple[int, int, int]) -> None:
        """Read the paragraph of a number that stands at [start, end); ``spaces`` are the prefixes, ``word`` Word's."""
        from pyexpat import ParserCreate

        number, start, end = stretch
        declared = "".join(f' xmlns{":" * bool(prefix)}{prefix}="{space}"' for prefix, space in spaces.items())
        opening = f"<x{declared}>".encode()
        self._data = data
        self._shift = start - len(opening)
        self._word = f"{word} "
        self._parser = ParserCreate(None, " ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._finish
        self._next = number
        self._skipped = 0
        self._node: Node | None = None
        self._now: list[Run] | None = None
        self._outer: list[list[Run] | None] = []
        self._heard: list[str] = []
        self.runs: dict[int, list[Run]] = {}
        self.fields: list[tuple[Node, Node]] = []
        self._fields: list[Node] = []
        self.marks: Node | None = None
        self._parser.Parse(opening + data[start:end] + b"</x>", True)  # noqa: FBT003

    node: Node

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        at = self._parser.CurrentByteIndex + self._shift
        if at == self._shift:  # what was put around it
            return
        local = name[len(self._word) :] if name.startswith(self._word) else ""
        if self._skipped or local in SKIPPED or name in (f"{COMPATIBLE} Fallback", f"{MATH} oMath"):
            self._skipped += 1
        node = self._new(local, at, tag_end(self._data, at))
        if not hasattr(self, "node"):
            self.node = node
        self._node = node
        number = self._next
        self._next += local == "p"
        if self._skipped:
            return
        if local == "p":
            self._now = self.runs[number] = []
        elif local == "r" and self._now is not None and isinstance(node, Run):
            self._now.append(node)
        elif local == "txbxContent":
            self._outer.append(self._now)
            self._now = None
        elif local == "t":
            self._heard.clear()
            self._parser.CharacterDataHandler = self._heard.append
        elif local in _SIGNS:
            self._count(node, 1)
        elif local == "fldChar":
            self._field(attributes.get(f"{self._word}fldCharType"))

    def _new(self, local: str, at: int, body: int) -> Node:
        parent = self._node
        if local == "r":
            return Run(local, parent, at, body)
        if isinstance(parent, Run):
            piece = Piece(local, parent, at, body)
            parent.pieces.append(piece)
            return piece
        return Node(local, parent, at, body)

    def _finish(self, name: str) -> None:
        node = self._node
        if node is None:
            return
        node.end = end_of(self._data, node.start, self._parser.CurrentByteIndex + self._shift)
        self._node = node.parent
        if self._skipped:
            self._skipped -= 1
        elif node.name == "t":
            self._parser.CharacterDataHandler = None
            text = "".join(self._heard)
            self._count(node, len(text))
            if isinstance(node, Piece):
                node.text = text
        elif node.name == "txbxContent":
            self._now = self._outer.pop()
        elif node.name == "pPr" and node.parent is self.node:
            self.marks = node
        elif node.name == "p":
            self._now = None

    def _count(self, node: Node, length: int) -> None:
        """Take characters of the run that began last."""
        if not self._now:
            return
        run = self._now[-1]
        run.length += length
        if isinstance(node, Piece) and node.parent is run:
            node.length = length
        else:
            run.whole = True

    def _field(self, kind: str | None) -> None:
        run = next((node for node in (self._node.chain()[::-1] if self._node else ()) if isinstance(node, Run)), None)
        if run is None:
            return
        if kind == "begin":
            self._fields.append(run)
        elif kind == "end" and self._fields:
            self.fields.append((self._fields.pop(), run))
