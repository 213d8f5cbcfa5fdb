"""Compiled patterns, kept from one run to the next.

Compiling a pattern takes 0.1 to 1 ms and a report needs a hundred: a third of a short run. What is kept is the
matcher's own code for the pattern, which it checks before using it.
"""

from __future__ import annotations

import sys
from marshal import dumps, loads

from report_lint.bytecode import imported
from report_lint.kept import KEPT, PATTERNS, Kept
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from typing import Any


class Patterns:
    """The patterns of one process, by their source; like ``re``'s own store, it only ever makes things quicker."""

    def __init__(self, kept: Kept) -> None:
        """Read nothing yet."""
        self._kept = kept
        self._matcher: Any = imported("_sre")

    def compile(self, source: str) -> re.Pattern[str]:
        """Return the compiled pattern. re.error when the source is no pattern."""
        kept = self._kept.blob(PATTERNS, source)
        if kept:
            try:
                flags, code, groups, names, order = loads(kept)  # noqa: S302 — our own file
                pattern: re.Pattern[str] = self._matcher.compile(source, flags, _numbers(code), groups, names, order)
            except (RuntimeError, TypeError, ValueError, OverflowError, EOFError):  # not what this Python made
                pass
            else:
                return pattern
        return self._compile(source)

    def _compile(self, source: str) -> re.Pattern[str]:
        """Compile, and keep what was made."""
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
        made = parsed.state.flags, packed, parsed.state.groups - 1, dict(names), tuple(order)
        self._kept.add(PATTERNS, source, None, dumps(made))
        return pattern


def _numbers(code: bytes) -> list[int]:
    return memoryview(code).cast("I").tolist()


compiled = Patterns(KEPT).compile
