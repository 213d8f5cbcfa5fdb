"""Where output goes: the streams, their colours, and what is said when something goes wrong."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

from report_lint.installed import Installed
from report_lint.render.look import Look, one_row
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

    from report_lint.bytecode import Bytecode
    from report_lint.message import Message
    from report_lint.options import UsageError


class Console:
    """A person's end of the program: it speaks the language of the packs that are installed."""

    def __init__(self, bytecode: Bytecode) -> None:
        """Make both streams able to take whatever a report or a file's name holds."""
        self.installed = Installed(bytecode)
        self.state = bytecode.state
        self.verbose = False
        self._told: set[str] = set()
        _widen(sys.stdout)
        _widen(sys.stderr)

    def untold(self) -> Iterator[tuple[str, BaseException]]:
        """Yield what of the packs cannot be loaded, each once."""
        for name, problem in self.installed.broken.items():
            if name not in self._told:
                self._told.add(name)
                yield name, problem

    def look(self, colour: str = "auto", *, quiet: bool = False) -> Look:
        """Return how text looks: ``colour`` is auto, always or never."""
        return Look(self.installed.words, colour == "always" or (colour == "auto" and _takes_colour()), quiet)

    def complain(
        self, message: Message, about: str = "", problem: BaseException | None = None, guess: str = ""
    ) -> None:
        """Say on standard error what is wrong, on one line; the traceback only to those who asked for details."""
        words = self.installed.words
        said = words.show(message) + (words.say("; did you mean {guess}?", guess=guess) if guess else "")
        sys.stdout.flush()
        sys.stderr.write(f"report-lint: {one_row(f'{about}: {said}' if about else said)}\n")
        if problem is not None and self.verbose:
            from traceback import format_exception

            sys.stderr.write("".join(format_exception(problem)))

    def refuse(self, error: UsageError) -> None:
        """Say what cannot be meant."""
        self.complain(error.message, guess=error.guess)


class Silent(Console):
    """A console that says nothing: another process speaks."""

    def complain(
        self, message: Message, about: str = "", problem: BaseException | None = None, guess: str = ""
    ) -> None:
        """Say nothing."""


def _widen(stream: TextIO) -> None:
    """Let a stream take every character: UTF-8, or on a console of another encoding "?" for what it lacks."""
    if not isinstance(stream, TextIOWrapper):
        return
    if stream.encoding.lower().replace("-", "") == "utf8" or not stream.isatty():
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    else:
        stream.reconfigure(errors="replace")


def _takes_colour() -> bool:
    terminal = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return terminal and (os.name != "nt" or "WT_SESSION" in os.environ)
