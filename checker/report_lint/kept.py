"""What a run works out about the program, kept for the next run: compiled patterns, bytecode, what rules declare.

Nothing of a report is in it. Python keeps bytecode file by file, and looking for two hundred modules, reading them and
compiling a hundred patterns takes longer than checking a report; all of it in one file takes a tenth of that. The file
stands in the person's cache folder (``REPORT_LINT_CACHE_DIR`` names another). One that is missing, of another build of
Python, broken, or cannot be written costs the time saved and nothing else.
"""

from __future__ import annotations

import os
import sys
from marshal import dumps, loads
from mmap import ACCESS_READ, mmap

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, TypeAlias

    Bytes: TypeAlias = bytes | memoryview

#: The part with compiled patterns.
PATTERNS = "patterns"
_ENGINE = os.path.dirname(__file__)
_LENGTH = 8
_BUILD = (sys.version, sys.flags.optimize, _ENGINE)


class Kept:
    """The file's parts: in each, values that ``marshal`` can write, by key, and long bytes that are seldom all needed.

    The value under "", if any, is what the whole part was made from.
    ``path`` "" keeps nothing.
    """

    def __init__(self, path: str) -> None:
        """Read nothing yet."""
        self.path = path
        self._file: _File | None = None
        self._new: dict[str, _Part] = {}
        self._dropped: set[str] = set()

    def part(self, name: str) -> dict[str, Any]:
        """Return what was kept in a part, to look up in."""
        return self._read().part(name).values

    def blob(self, name: str, key: str) -> Bytes | None:
        """Return long bytes of a part, None when they were not kept."""
        return self._read().blob(name, key)

    def add(self, name: str, key: str, value: Any, blob: bytes = b"") -> None:  # noqa: ANN401 — whatever marshal writes
        """Keep one more value, if any, with long bytes beside it; other runs have it from ``write`` on."""
        for part in (self._read().part(name), self._new.setdefault(name, _Part())):
            if value is not None:
                part.values[key] = value
            if blob:
                part.blobs[key] = blob

    def drop(self, name: str) -> None:
        """Forget a whole part."""
        self._read().parts[name] = _Part()
        self._dropped.add(name)

    def write(self) -> None:
        """Write what is new beside what other runs have kept meanwhile, at once or not at all."""
        if not self.path or not (self._new or self._dropped):
            return
        now = _File(self.path)  # another run may have written since
        for name in self._dropped:
            now.parts.pop(name, None)
        for name, new in self._new.items():
            if name not in self._dropped and now.part(name).values.get("") != self.part(name).get(""):
                continue  # since then a run of a changed program has begun the part anew
            now.part(name).values.update(new.values)
            now.part(name).blobs.update(new.blobs)
        draft = f"{self.path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(self.path), 0o700, exist_ok=True)
            with open(draft, "wb") as file:
                file.writelines(now.pieces())
            os.replace(draft, self.path)
        except OSError:
            _remove(draft)
            return
        self._new, self._dropped = {}, set()

    def _read(self) -> _File:
        if self._file is None:
            self._file = _File(self.path)
        return self._file


class _Part:
    """Values, and long bytes: as they are when they are new, else where they stand in the file."""

    def __init__(self, values: dict[str, Any] | None = None, blobs: dict[str, Any] | None = None) -> None:
        self.values: dict[str, Any] = {} if values is None else values
        self.blobs: dict[str, bytes | tuple[int, int]] = {} if blobs is None else blobs


class _File:
    """The file as it is read: a length, an index of that length, then the long bytes, which are mapped and not read."""

    def __init__(self, path: str) -> None:
        self.parts: dict[str, _Part] = {}
        self._data: memoryview = memoryview(b"")
        try:
            with open(path, "rb", buffering=0) as file:
                # A file that is mapped cannot be replaced on Windows.
                data = file.read() if os.name == "nt" else mmap(file.fileno(), 0, access=ACCESS_READ)
            end = _LENGTH + int.from_bytes(data[:_LENGTH], "big")
            build, parts = loads(data[_LENGTH:end])  # noqa: S302 — our own file, in the person's own folder
        except (OSError, ValueError, EOFError, TypeError):
            return
        if build == _BUILD:
            self.parts = {name: _Part(*part) for name, part in parts.items()}
            self._data = memoryview(data)[end:]

    def part(self, name: str) -> _Part:
        """Return a part, an empty one when there is none yet."""
        if name not in self.parts:
            self.parts[name] = _Part()
        return self.parts[name]

    def blob(self, name: str, key: str) -> Bytes | None:
        """Return long bytes."""
        blob = self.part(name).blobs.get(key)
        return self._data[blob[0] : blob[1]] if isinstance(blob, tuple) else blob

    def pieces(self) -> Iterator[Bytes]:
        """Yield the file as it is written."""
        blobs: list[Bytes] = []
        parts: dict[str, tuple[dict[str, Any], dict[str, tuple[int, int]]]] = {}
        at = 0
        for name, part in self.parts.items():
            places: dict[str, tuple[int, int]] = {}
            for key in part.blobs:
                blob = self.blob(name, key) or b""
                places[key] = at, at + len(blob)
                at += len(blob)
                blobs.append(blob)
            parts[name] = part.values, places
        index = dumps((_BUILD, parts))
        yield len(index).to_bytes(_LENGTH, "big")
        yield index
        yield from blobs


def _remove(draft: str) -> None:
    try:
        os.remove(draft)
    except OSError:
        return


def folder() -> str:
    """Return the person's cache folder for report-lint, which need not exist; "" when there is no home for one."""
    if chosen := os.environ.get("REPORT_LINT_CACHE_DIR"):
        return chosen
    home = os.path.expanduser("~")
    if os.name == "nt":
        base = os.environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache")
    return os.path.join(base, "report-lint") if os.path.isabs(base) else ""


def _file() -> str:
    """Name the file after the engine's own folder: several installations of one person do not share it."""
    place = folder()
    name = _ENGINE.replace(os.sep, "-").replace(":", "")[-150:].strip("-")
    return os.path.join(place, f"{name}.{sys.implementation.cache_tag}.bin") if place else ""


KEPT = Kept(_file())
