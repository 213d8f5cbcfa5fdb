"""Runs and what they hold, with their places in the bytes of a part: how one is cut, and how its parts are written."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING
from report_lint.write.markup import escaped, tag_end

if TYPE_CHECKING:
    from collections.abc import Mapping

#: What some elements show.
_SHOWN = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


class Node:
    """An element: its name without its space, "" for one of another space, and where it stands in the bytes."""

    __slots__ = ("end", "name", "parent", "start")

    def __init__(self, name: str, parent: Node | None, start: int) -> None:
        """Begin an element."""
        self.name = name
        self.parent = parent
        self.start = self.end = start

    def tag(self, data: bytes) -> tuple[bytes, bytes]:
        """Return its first tag and its last one, as they are in the bytes, or would be."""
        first = data[self.start : tag_end(data, self.start)]
        return first, b"</" + first[1:].split()[0].rstrip(b"/>") + b">"

    def chain(self) -> list[Node]:
        """Return what it stands in, from the outside, and itself."""
        found: list[Node] = [self]
        while found[-1].parent is not None:
            found.append(found[-1].parent)
        return found[::-1]


class Piece(Node):
    """What a run holds: its text, or the number of characters that it stands for."""

    __slots__ = ("gone", "length", "text")

    def __init__(self, name: str, parent: Node | None, start: int) -> None:
        """Begin without text."""
        super().__init__(name, parent, start)
        self.text: str | None = None
        self.length = 0
        self.gone = False

    def shown(self) -> str:
        """Return what the reader has read there, as far as that can be rewritten."""
        return _SHOWN.get(self.name, "\0" * self.length) if self.text is None else self.text


class Run(Node):
    """A run and its pieces; ``whole``: it holds something that cannot be cut, such as a text box."""

    __slots__ = ("length", "pieces", "whole")

    def __init__(self, name: str, parent: Node | None, start: int) -> None:
        """Begin without pieces."""
        super().__init__(name, parent, start)
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
        begins, ends = self._frame(data)
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

    def part(self, data: bytes, start: int, end: int, *, gone: bool = False) -> bytes:
        """Return the run's characters from one to another as a run; ``gone``: as text that was deleted."""
        out: list[bytes] = []
        at = 0
        for piece in self.pieces:
            low, high = max(start, at), min(end, at + piece.length)
            if piece.name != "rPr" and (low < high or (not piece.length and start <= at < end)):
                out.append(self._part(data, piece, low - at, high - at, gone=gone))
            at += piece.length
        begins, ends = self._frame(data)
        return begins + b"".join(out) + ends if out else b""

    def like(self, data: bytes, text: str) -> bytes:
        """Return a run with another text that looks like this one."""
        begins, ends = self._frame(data)
        name = ends[2:-2] + b"t"
        return begins + b"<" + name + b' xml:space="preserve">' + escaped(text) + b"</" + name + b">" + ends

    def shown(self, start: int, end: int) -> str:
        """Return the characters from one to another."""
        return "".join([piece.shown() for piece in self.pieces])[start:end]

    def _frame(self, data: bytes) -> tuple[bytes, bytes]:
        """Return how a run that looks like this one begins and ends."""
        first, last = self.tag(data)
        return first + b"".join([data[piece.start : piece.end] for piece in self.pieces if piece.name == "rPr"]), last

    def _part(self, data: bytes, piece: Piece, start: int, end: int, *, gone: bool = False) -> bytes:
        if piece.text is None or (not gone and (start, end) == (0, piece.length)):
            return data[piece.start : piece.end]
        name = piece.tag(data)[1][2:-1]
        name = name[:-1] + b"delText" if gone else name
        return b"<" + name + b' xml:space="preserve">' + escaped(piece.text[start:end]) + b"</" + name + b">"
