"""A copy of a zipped document in which some parts are others: all the rest is copied as it is packed."""

from __future__ import annotations

from zlib import DEFLATED, compressobj, crc32

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from report_lint.read.package import Package

_LOCAL, _LISTED, _END = b"PK\3\4", b"PK\1\2", b"PK\5\6"
_VERSION = 20
_DEFLATED = 8
#: That sums and sizes follow the data; and that the name is UTF-8.
_FOLLOWED, _UNICODE = 8, 0x800
#: The first of January 1980, with which the days of such files begin.
_DAY = 0x21


def rewritten(data: bytes, package: Package, parts: Mapping[str, bytes]) -> bytes:
    """Return the document with these parts in the place of those of the same name, and with those that are new."""
    new = {name.lower(): part for name, part in parts.items()}
    out = _Out()
    for entry, record in package.records():
        part = new.pop(entry.name, None)
        at = package.start(entry)
        packed = data[at : at + entry.packed] if part is None else _deflated(part)
        out.add(record, data[entry.at + 26 : at], packed, part)
    for name, part in parts.items():
        if name.lower() in new:
            raw = name.encode()
            out.add(_record(raw), len(raw).to_bytes(2, "little") + bytes(2) + raw, _deflated(part), part)
    return out.finished()


def _deflated(part: bytes) -> bytes:
    pack = compressobj(6, DEFLATED, -15)
    return pack.compress(part) + pack.flush()


def _record(raw: bytes) -> bytes:
    """Return what the list of parts says of a new one, without sizes and place."""
    numbers = (_VERSION, _VERSION, _UNICODE, _DEFLATED, 0, _DAY)
    fixed = b"".join(number.to_bytes(2, "little") for number in numbers)
    return _LISTED + fixed + bytes(12) + len(raw).to_bytes(2, "little") + bytes(16) + raw


class _Out:
    """The copy in the making: the parts, then the list of them."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._records: list[bytes] = []
        self._length = 0

    def add(self, record: bytes, head: bytes, packed: bytes, part: bytes | None) -> None:
        """Add a part as it is packed; ``head`` is the end of its own header, from the length of its name on.

        ``part`` is what is packed there if that is new.
        """
        flags = int.from_bytes(record[8:10], "little") & ~_FOLLOWED
        method, sums = record[10:12], record[16:28]
        if part is not None:
            method = _DEFLATED.to_bytes(2, "little")
            sums = b"".join(number.to_bytes(4, "little") for number in (crc32(part), len(packed), len(part)))
        common = flags.to_bytes(2, "little") + method + record[12:16] + sums
        local = _LOCAL + record[6:8] + common + head
        place = self._length.to_bytes(4, "little")
        self._records.append(record[:8] + common + record[28:42] + place + record[46:])
        self._parts += (local, packed)
        self._length += len(local) + len(packed)

    def finished(self) -> bytes:
        """Return the file."""
        listed = b"".join(self._records)
        count = len(self._records).to_bytes(2, "little")
        sizes = len(listed).to_bytes(4, "little") + self._length.to_bytes(4, "little")
        return b"".join((*self._parts, listed, _END, bytes(4), count, count, sizes, bytes(2)))
