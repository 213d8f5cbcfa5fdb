"""Zipped documents, opened as if somebody meant harm: bounded in entries and bytes; nothing is run or fetched.

XML is streamed through expat; a document type declaration, and with it every entity, is refused.
"""

from __future__ import annotations

from zlib import crc32, decompressobj, error

from report_lint.message import says
from report_lint.read.encoding import UnreadableError
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pyexpat import XMLParserType
    from typing import NoReturn

#: Of one file: entries, bytes that are unpacked of all parts that are read, and how far a large part may be packed.
MOST_ENTRIES = 10_000
MOST_BYTES = 128 * 2**20
MOST_RATIO = 400
_LARGE = 8 * 2**20
_STEP = 2**17
_END = b"PK\5\6"
_LONGEST_REMARK = 0xFFFF
_STORED, _DEFLATED = 0, 8


class Entry(Value):
    """One packed part: how, where its header stands, how many bytes it takes and gives, and their sum."""

    name: str
    method: int
    locked: bool
    at: int
    packed: int
    size: int
    sum: int


class Package:
    """The parts of a zipped document by name, without case; UnreadableError for what is no sound package."""

    def __init__(self, data: bytes, file: str) -> None:
        """Read the list of parts."""
        self.file = file
        self._data = data
        self._left = MOST_BYTES
        self.entries = {entry.name: entry for entry, _ in self.records()}

    def __contains__(self, name: str) -> bool:
        """Tell whether there is such a part."""
        return name.lower() in self.entries

    def read(self, name: str) -> bytes:
        """Return a part's bytes; none when there is no such part."""
        return b"".join(self.chunks(name))

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a part's bytes piece by piece; nothing when there is no such part."""
        entry = self.entries.get(name.lower())
        if entry is None:
            return
        if entry.locked:
            raise UnreadableError(says("{file} is protected by a password", file=self.file))
        self._left -= entry.size
        if self._left < 0 or (entry.size > _LARGE and entry.size > MOST_RATIO * entry.packed):
            raise UnreadableError(says("{file} unpacks to more than a report can hold", file=self.file))
        start = self.start(entry)
        packed = memoryview(self._data)[start : start + entry.packed]
        done = total = 0
        for chunk in self._unpacked(packed, entry):
            done += len(chunk)
            total = crc32(chunk, total)
            if done > entry.size:
                self.damaged()
            yield chunk
        if done != entry.size or total != entry.sum:
            self.damaged()

    def parse(self, name: str, prepare: Callable[[XMLParserType], None]) -> None:
        """Stream a part through an XML parser that ``prepare`` has given its handlers; names are "space name"."""
        from pyexpat import ExpatError, ParserCreate

        parser = ParserCreate(None, " ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        prepare(parser)
        empty = True
        try:
            for chunk in self.chunks(name):
                empty = False
                parser.Parse(chunk, False)  # noqa: FBT003 — expat takes it by position only
            if not empty:
                parser.Parse(b"", True)  # noqa: FBT003
        except (ExpatError, UnicodeError):
            self.damaged()

    def damaged(self) -> NoReturn:
        """Say that the file is not whole."""
        raise UnreadableError(says("{file} is damaged or incomplete; save it again", file=self.file))

    def _refuse_doctype(self, *_: object) -> NoReturn:
        template = "{file} is not read: it declares a document type, which no report needs and which can do harm"
        raise UnreadableError(says(template, file=self.file))

    def records(self) -> Iterator[tuple[Entry, bytes]]:
        """Yield the parts in their order, each with what the list of them holds on it."""
        data = self._data
        end = data.rfind(_END, max(0, len(data) - _LONGEST_REMARK - 22))
        if end < 0 or end + 22 > len(data):
            self.damaged()
        count, size, at = (_number(data, end + place, width) for place, width in ((10, 2), (12, 4), (16, 4)))
        if count > MOST_ENTRIES or count == 0xFFFF:
            template = "{file} holds more than {count} packed files; that is no report"
            raise UnreadableError(says(template, file=self.file, count=MOST_ENTRIES))
        if at + size > end:
            self.damaged()
        for _ in range(count):
            if data[at : at + 4] != b"PK\1\2" or at + 46 > end:
                self.damaged()
            flags, method = _number(data, at + 8, 2), _number(data, at + 10, 2)
            name, extra, remark = (_number(data, at + place, 2) for place in (28, 30, 32))
            raw = data[at + 46 : at + 46 + name].decode("utf-8", "replace")
            entry = Entry(
                raw.replace("\\", "/").lstrip("/").lower(), method, bool(flags & 1), _number(data, at + 42, 4),
                _number(data, at + 20, 4), _number(data, at + 24, 4), _number(data, at + 16, 4),
            )  # fmt: skip
            start = at
            at += 46 + name + extra + remark
            yield entry, data[start:at]

    def start(self, entry: Entry) -> int:
        """Return where a part's bytes begin: its own header is as long as it says, whatever the list says."""
        data, at = self._data, entry.at
        if data[at : at + 4] != b"PK\3\4" or at + 30 > len(data):
            self.damaged()
        start = at + 30 + _number(data, at + 26, 2) + _number(data, at + 28, 2)
        if start + entry.packed > len(data):
            self.damaged()
        return start

    def _unpacked(self, packed: memoryview, entry: Entry) -> Iterator[bytes]:
        if entry.method == _STORED:
            for at in range(0, len(packed), _STEP):
                yield bytes(packed[at : at + _STEP])
            return
        if entry.method != _DEFLATED:
            self.damaged()
        unpack = decompressobj(-15)
        try:
            for at in range(0, len(packed), _STEP):
                piece: bytes | memoryview = packed[at : at + _STEP]
                while piece:
                    yield unpack.decompress(piece, 2 * _STEP)
                    piece = unpack.unconsumed_tail
            while not unpack.eof:
                rest = unpack.decompress(b"", 2 * _STEP)
                if not rest:
                    break
                yield rest
        except error:
            self.damaged()


def _number(data: bytes, at: int, width: int) -> int:
    return int.from_bytes(data[at : at + width], "little")


def resolved(base: str, target: str) -> str:
    """Return the part that a relationship of a part means: its target may be relative to the part's folder."""
    if target.startswith("/"):
        return target.lstrip("/")
    folders = base.split("/")[:-1]
    for step in target.split("/"):
        if step == "..":
            del folders[-1:]
        elif step not in ("", "."):
            folders.append(step)
    return "/".join(folders)
