"""A register: rows of tab-separated text, sorted by their first column and looked up without being loaded.

The file is mapped and searched by bisection, so that opening it costs the same for ten rows and for fifty thousand,
and the data stays a text that a person can read and a review can compare.
"""

from __future__ import annotations

from mmap import ACCESS_READ, mmap

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

#: So many bytes are searched from one end to the other: that is quicker than halving them further.
_LEAF = 4096


class Register:
    """One sorted UTF-8 file of lines with columns parted by tabs; lines that begin with ``#`` come first."""

    def __init__(self, path: str) -> None:
        """Map the file. OSError when it cannot be read."""
        with open(path, "rb", buffering=0) as file:
            self._bytes = mmap(file.fileno(), 0, access=ACCESS_READ)
        start = 0
        while self._bytes[start : start + 1] == b"#":
            start = self._bytes.find(b"\n", start) + 1
        self._first = start
        self._end = len(self._bytes)

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        """Yield every row."""
        yield from self._rows(self._first, b"")

    def rows(self, key: str) -> Iterator[tuple[str, ...]]:
        """Yield the rows whose first column is the key, in the file's order."""
        prefix = key.encode() + b"\t"
        yield from self._rows(self._at(prefix), prefix)

    def starting(self, prefix: str) -> Iterator[tuple[str, ...]]:
        """Yield the rows whose first column begins with the prefix."""
        encoded = prefix.encode()
        yield from self._rows(self._at(encoded), encoded)

    def _at(self, prefix: bytes) -> int:
        """Return where the first line with the prefix starts; the end when no line has it."""
        data, low, high, length = self._bytes, self._first, self._end, len(prefix)
        while high - low > _LEAF:
            middle = data.find(b"\n", (low + high) // 2, high) + 1
            if not low < middle < high:
                break
            if data[middle : middle + length] < prefix:
                low = middle
            else:
                high = middle
        lines = b"\n" + data[low : high + length]  # what starts at high may be the first
        at = lines.find(b"\n" + prefix)
        return low + at if at >= 0 else self._end

    def _rows(self, at: int, prefix: bytes) -> Iterator[tuple[str, ...]]:
        while at < self._end and self._bytes[at : at + len(prefix)] == prefix:
            end = self._bytes.find(b"\n", at)
            end = self._end if end < 0 else end
            yield tuple(self._bytes[at:end].decode().split("\t"))
            at = end + 1
