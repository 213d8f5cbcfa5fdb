"""Compiled patterns, kept from one run to the next as Python keeps bytecode: beside it, and on the same terms.

Compiling a pattern takes 0.1 to 1 ms and a report needs a hundred: a third of a short run. What is kept is the
matcher's own code for the pattern. It is read back only by the same build of Python, which checks it before using it;
a file that is missing, broken or cannot be written costs the time saved and nothing else.
"""

from __future__ import annotations

import os
import sys
from marshal import dumps, loads

from report_lint.modules import imported
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from typing import Any

    Kept = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]

_PLACE = os.path.join(os.path.dirname(__file__), "__pycache__", f"patterns.{sys.implementation.cache_tag}.bin")


class Patterns:
    """The patterns of one process, by their source; like ``re``'s own store, it only ever makes things quicker."""

    def __init__(self, path: str = _PLACE) -> None:
        """Read nothing yet."""
        self._path = path
        self._kept: dict[str, Kept] | None = None
        self._new: dict[str, Kept] = {}
        self._matcher: Any = imported("_sre")
        self._build = (sys.version, self._matcher.MAGIC, self._matcher.CODESIZE)

    def compile(self, source: str) -> re.Pattern[str]:
        """Return the compiled pattern. re.error when the source is no pattern."""
        if self._kept is None:
            self._kept = self._read()
        if source in self._kept:
            flags, code, groups, names, order = self._kept[source]
            try:
                pattern: re.Pattern[str] = self._matcher.compile(source, flags, _numbers(code), groups, names, order)
            except (RuntimeError, TypeError, ValueError, OverflowError):  # not what this build of Python made
                del self._kept[source]
            else:
                return pattern
        return self._compile(source)

    def write(self) -> None:
        """Keep what was compiled in this run for the next one, where Python may keep bytecode too."""
        if not self._new or self._kept is None or sys.dont_write_bytecode:
            return
        draft = f"{self._path}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(self._path), exist_ok=True)
            with open(draft, "wb") as file:
                file.write(dumps((self._build, self._read() | self._new)))
            os.replace(draft, self._path)
        except OSError:
            return

    def _read(self) -> dict[str, Kept]:
        try:
            with open(self._path, "rb") as file:
                build, kept = loads(file.read())  # noqa: S302 — our own file, beside our own bytecode
        except (OSError, ValueError, EOFError, TypeError):
            return {}
        return kept if build == self._build else {}

    def _compile(self, source: str) -> re.Pattern[str]:
        """Compile, and keep what was made for ``write``."""
        import re  # with what it imports 3 ms, and not needed when everything was kept

        pattern = re.compile(source)
        parser: Any = imported("re._parser")
        compiler: Any = imported("re._compiler")
        parsed = parser.parse(source)
        code: list[int] = compiler._code(parsed, 0)  # noqa: SLF001 — there is no public way to it
        names: dict[str, int] = parsed.state.groupdict
        order: list[str | None] = [None] * parsed.state.groups
        for name, number in names.items():
            order[number] = name
        packed = b"".join([number.to_bytes(4, sys.byteorder) for number in code])
        self._new[source] = (parsed.state.flags, packed, parsed.state.groups - 1, dict(names), tuple(order))
        return pattern


def _numbers(code: bytes) -> list[int]:
    return memoryview(code).cast("I").tolist()


PATTERNS = Patterns()
compiled = PATTERNS.compile
