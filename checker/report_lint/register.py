"""A register: rows of tab-separated text, sorted by their first column and looked up without being loaded.

The file is mapped and searched by bisection, so that opening it costs the same for ten rows and for fifty thousand,
and the data stays a text that a person can read and a review can compare.
"""

from __future__ import annotations

from mmap import ACCESS_READ, mmap

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Register:
    """One sorted UTF-8 file of lines with columns parted by tabs; lines that begin with ``#`` come first."""

    def __init__(self, path: str) -> None:
        """Map the file. OSError when it cannot be read."""
        with open(path, "rb") as file:
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
        """Return where the first line not smaller than the prefix starts."""
        low, high = self._first, self._end
        while low < high:
            middle = self._bytes.rfind(b"\n", low, (low + high) // 2) + 1 or low
            if self._bytes[middle : middle + len(prefix)] < prefix:
                low = self._bytes.find(b"\n", middle, self._end) + 1 or self._end
            else:
                high = middle
        return low

    def _rows(self, at: int, prefix: bytes) -> Iterator[tuple[str, ...]]:
        while at < self._end and self._bytes[at : at + len(prefix)] == prefix:
            end = self._bytes.find(b"\n", at)
            end = self._end if end < 0 else end
            yield tuple(self._bytes[at:end].decode().split("\t"))
            at = end + 1
