"""The runs of one paragraph and of the text boxes that hang in it, counted as the reader counts them."""

from __future__ import annotations

from bisect import bisect_right

from report_lint.read.docx_elements import COMPATIBLE, MATH, SKIPPED
from report_lint.value import TYPE_CHECKING
from report_lint.write.docx_runs import Node, Piece, Run
from report_lint.write.markup import end_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: What takes one character of a run.
_SIGNS = frozenset({"tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym"})
#: So many fields may begin inside another one before a place in it.
_NEAR = 100


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
        self.fields: list[tuple[Run, Run]] = []
        self._fields: list[Run] = []
        self._pieces: dict[int, Piece] | None = None
        self._edges: list[int] | None = None
        self.marks: Node | None = None
        self._parser.Parse(opening + data[start:end] + b"</x>", True)  # noqa: FBT003

    node: Node

    def piece(self, start: int) -> Piece | None:
        """Return what stands at a place in a run."""
        if self._pieces is None:
            every = [piece for runs in self.runs.values() for run in runs for piece in run.pieces]
            self._pieces = {piece.start: piece for piece in every}
        return self._pieces.get(start)

    def around(self, node: Node) -> Iterator[tuple[Run, Run]]:
        """Yield the fields that an element stands in or marks an edge of, from the inside: first and last run."""
        if self._edges is None:
            self.fields.sort(key=lambda field: field[0].start)
            self._edges = [begin.start for begin, _ in self.fields]
        at = bisect_right(self._edges, node.start)
        for begin, end in reversed(self.fields[max(0, at - _NEAR) : at]):
            if node.end <= end.end:
                yield begin, end

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        at = self._parser.CurrentByteIndex + self._shift
        if at == self._shift:  # what was put around it
            return
        local = name[len(self._word) :] if name.startswith(self._word) else ""
        if self._skipped or local in SKIPPED or name in (f"{COMPATIBLE} Fallback", f"{MATH} oMath"):
            self._skipped += 1
        node = self._new(local, at)
        if not hasattr(self, "node"):
            self.node = node
        self._node = node
        number = self._next
        self._next += local == "p"
        if self._skipped:
            return
        if local == "p":
            self._now = self.runs[number] = []
        else:
            self._begin_inside(local, node, attributes)

    def _begin_inside(self, local: str, node: Node, attributes: dict[str, str]) -> None:
        if local == "r" and self._now is not None and isinstance(node, Run):
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

    def _new(self, local: str, at: int) -> Node:
        parent = self._node
        if local == "r":
            return Run(local, parent, at)
        if isinstance(parent, Run):
            piece = Piece(local, parent, at)
            parent.pieces.append(piece)
            return piece
        return Node(local, parent, at)

    def _finish(self, _: str) -> None:
        node = self._node
        if node is None:
            return
        at, data = self._parser.CurrentByteIndex + self._shift, self._data
        alone = data[at - 2 : at] == b"/>"  # or its text ends in that
        node.end = end_of(data, node.start, at) if alone else data.index(b">", at) + 1
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
