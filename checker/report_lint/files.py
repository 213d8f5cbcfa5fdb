"""Which files the paths of a command line mean, and what they hold."""

from __future__ import annotations

import os
import sys

from report_lint.message import Message, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

STDIN = "-"
SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__"})
#: Hidden files, and the lock files that Word puts beside an open document.
SKIPPED_FILES = (".", "~$")


def files(
    paths: Iterable[str], suffixes: tuple[str, ...], excluded: Callable[[str], bool]
) -> Iterator[tuple[str, Message | None]]:
    """Yield every file that is meant, once, with what keeps it from being read, as far as that is known yet.

    A file is meant as it is named; of a folder, every file whose name ends in one of the suffixes, in the order of
    their names, but those that are excluded. The order of the paths is kept.
    """
    seen: set[str] = set()
    for named in paths:
        path = _as_stored(named)
        if path == STDIN or not os.path.isdir(path):
            expanded: Iterable[tuple[str, Message | None]] = [(path, None)]
        else:
            expanded = _in_folder(path, suffixes, excluded)
        for file, problem in expanded:
            identity = file if file == STDIN else os.path.normcase(os.path.realpath(file))
            if identity not in seen:
                seen.add(identity)
                yield file, problem


def _as_stored(path: str) -> str:
    """Return a path as the disk has it: names from a Mac hold letters and marks apart, a keyboard writes one."""
    if path.isascii() or os.path.exists(path):
        return path
    from unicodedata import normalize

    return next((other for form in ("NFC", "NFD") if os.path.exists(other := normalize(form, path))), path)


def content(path: str) -> bytes:
    """Return a file's bytes; ``-`` is standard input. OSError when it cannot be read."""
    if path == STDIN:
        return sys.stdin.buffer.read()
    with open(path, "rb") as file:
        return file.read()


def why_unread(problem: OSError, file: str) -> Message:
    """Say why a file or folder cannot be read, without the system's jargon where that is possible."""
    if isinstance(problem, FileNotFoundError):
        return says("{file}: no such file or folder", file=file)
    if isinstance(problem, PermissionError):
        return says("{file}: access is denied", file=file)
    if isinstance(problem, IsADirectoryError):
        return says("{file} is a folder, not a file", file=file)
    return says("{file} cannot be read: {reason}", file=file, reason=problem.strerror or type(problem).__name__)


def _in_folder(
    folder: str, suffixes: tuple[str, ...], excluded: Callable[[str], bool]
) -> Iterator[tuple[str, Message | None]]:
    problems: list[OSError] = []
    empty = True
    for place, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in SKIPPED_FOLDERS)
        for name in sorted(names):
            if name.lower().endswith(suffixes) and not name.startswith(SKIPPED_FILES):
                empty = False
                file = os.path.join(place, name)
                if not excluded(file):
                    yield file, None
    for problem in problems:
        place = problem.filename or folder
        yield place, why_unread(problem, place)
    if empty and not problems:
        template = "{file} holds no report: no file in it ends in {suffixes}"
        yield folder, says(template, file=folder, suffixes=", ".join(suffixes))
