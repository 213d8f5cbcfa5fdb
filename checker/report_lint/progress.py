"""How far a long run has come: one line on a person's terminal, gone before anything else is said there."""

from __future__ import annotations

import sys
from time import monotonic

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TextIO, TypeVar

    from report_lint.render.look import Look

    T = TypeVar("T")

#: A run shorter than this many seconds needs no line; the line changes no more often than that.
DELAY, PAUSE = 1.0, 0.1
_DIM = "2"


class Progress:
    """A line that says how many files are done.

    It is taken away with blanks, not with an escape: that works on every terminal that can go back to the first column.
    """

    def __init__(self, stream: TextIO, look: Look) -> None:
        """Show nothing yet."""
        self._stream = stream
        self._look = look
        self._shown = 0

    def each(self, results: Iterable[T], count: int) -> Iterator[T]:
        """Yield the results as they come, and tell how many there were when that takes long."""
        due = monotonic() + DELAY
        try:
            for done, result in enumerate(results, 1):
                now = monotonic()
                if now >= due and done < count:
                    self._show(done, count)
                    due = now + PAUSE
                yield result
        finally:
            self.clear()

    def over(self, pieces: Iterable[str]) -> Iterator[str]:
        """Yield what is printed, each piece when the line is out of its way."""
        for piece in pieces:
            self.clear()
            yield piece

    def clear(self) -> None:
        """Take the line away, if there is one."""
        if self._shown:
            self._stream.write(f"\r{'':{self._shown}}\r")
            self._stream.flush()
            self._shown = 0

    def _show(self, done: int, count: int) -> None:
        sys.stdout.flush()  # what was found comes first
        said = self._look.words.say("checked: {done} of {count}", done=done, count=count)
        self._stream.write(f"\r{self._look.paint(said, _DIM)}{'':{max(0, self._shown - len(said))}}")
        self._stream.flush()
        self._shown = max(self._shown, len(said))
