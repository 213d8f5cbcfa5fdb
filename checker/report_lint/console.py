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
    from report_lint.progress import Progress


#: The marks that CP1258 writes behind the letter.
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


class Console:
    """A person's end of the program: it speaks the language of the packs that are installed."""

    def __init__(self, bytecode: Bytecode) -> None:
        """Make both streams able to take whatever a report or a file's name holds."""
        self.installed = Installed(bytecode)
        self.state = bytecode.state
        self.verbose = False
        self.progress: Progress | None = None
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

    def follow(self, *, quiet: bool) -> Progress | None:
        """Return the line that tells how far a run has come, where a person watches: on a terminal that can go back."""
        if quiet or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
            return None
        from report_lint.progress import Progress

        colour = not os.environ.get("NO_COLOR") and (os.name != "nt" or "WT_SESSION" in os.environ)
        self.progress = Progress(sys.stderr, self.look("always" if colour else "never"))
        return self.progress

    def complain(
        self, message: Message, about: str = "", problem: BaseException | None = None, guess: str = ""
    ) -> None:
        """Say on standard error what is wrong, on one line; the traceback only to those who asked for details."""
        words = self.installed.words
        if self.progress:
            self.progress.clear()
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
    """Let a stream take every character: UTF-8, or on a console of another encoding what comes closest."""
    if not isinstance(stream, TextIOWrapper):
        return
    if stream.encoding.lower().replace("-", "") == "utf8" or not stream.isatty():
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    else:
        stream.reconfigure(errors=_closest(stream.encoding))


def _closest(encoding: str) -> str:
    """Return how a stream treats what its encoding lacks: a letter and its tone mark apart, as CP1258 has them, or "?".

    The name is that of a handler of errors.
    """
    from codecs import register_error
    from unicodedata import normalize

    def apart(char: str) -> str:
        parts = normalize("NFD", char)
        tone = next((part for part in parts if part in _TONES), "")
        letter = normalize("NFC", parts.replace(tone, "")) + tone
        try:
            letter.encode(encoding)
        except UnicodeEncodeError:
            return "?"
        return letter

    def handle(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeEncodeError):
            raise error
        return "".join(map(apart, error.object[error.start : error.end])), error.end

    name = f"report-lint-{encoding}"
    register_error(name, handle)
    return name


def _takes_colour() -> bool:
    terminal = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return terminal and (os.name != "nt" or "WT_SESSION" in os.environ)
