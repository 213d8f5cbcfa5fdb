"""Results kept between runs: a report that has not changed, under rules that have not changed, is not checked again.

Of a report the cache holds what its findings say and where, never its text. It stands in the person's cache folder.
"""

from __future__ import annotations

import os
from marshal import dumps, loads

from report_lint.kept import folder
from report_lint.value import TYPE_CHECKING

try:
    from _blake2 import blake2b  # hashlib loads OpenSSL too, which takes 4 ms
except ImportError:
    from hashlib import blake2b

if TYPE_CHECKING:
    from report_lint.packed import Plain

_CODE = 16


class Cache:
    """Entries by what they depend on. An entry that is missing, broken or cannot be written costs only time."""

    def __init__(self, program: bytes) -> None:
        """``program`` is the state of the program and of its packs."""
        place = folder()
        self.path = os.path.join(place, "results") if place else ""
        self._program = program

    def key(self, name: str, data: bytes, rules: str) -> str:
        """Return the name of a report's entry; of its path only what chooses the reader counts."""
        suffix = os.path.splitext(name)[1].lower()
        state = b"\0".join((self._program, f"{suffix} {rules}".encode(), data))
        return blake2b(state, digest_size=_CODE).hexdigest()

    def get(self, key: str) -> Plain | None:
        """Return an entry, None when there is none that can be used."""
        try:
            with open(self._file(key), "rb") as file:
                code, entry = file.read(_CODE), file.read()
            if blake2b(entry, digest_size=_CODE).digest() != code:
                return None
            packed: Plain = loads(entry)  # noqa: S302 — our own file, in the person's own folder
        except (OSError, ValueError, EOFError, TypeError):
            return None
        return packed

    def put(self, key: str, packed: Plain) -> bool:
        """Keep an entry, at once or not at all; tell whether it could be."""
        if not self.path:
            return False
        entry = dumps(packed)
        file = self._file(key)
        draft = f"{file}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(file), 0o700, exist_ok=True)
            with open(draft, "wb") as target:
                target.write(blake2b(entry, digest_size=_CODE).digest() + entry)
            os.replace(draft, file)
        except OSError:
            _discard(draft)  # on Windows a file that another run reads cannot be replaced
            return False
        except BaseException:
            _discard(draft)
            raise
        return True

    def _file(self, key: str) -> str:
        return os.path.join(self.path, key[:2], key[2:])


def _discard(draft: str) -> None:
    try:
        os.unlink(draft)
    except OSError:
        return
