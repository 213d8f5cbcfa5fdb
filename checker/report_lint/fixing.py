"""Mend a file: apply the fixes of its findings until nothing is left to apply, and write it without ever losing it.

Only spans that an edit names change. The encoding, its byte order mark, line ends and the composition of every letter
outside the edits stay as they are.
"""

from __future__ import annotations

import os
from errno import EACCES
from stat import S_IMODE, S_ISREG

from report_lint.fix import chosen, in_source
from report_lint.message import Message, says
from report_lint.read import decode
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from report_lint.check import Diagnostic, Outcome

#: A fix may make room for another; what still changes after so many passes is not going to rest.
PASSES = 20
_GROWTH = 1000


class UnfixableError(Exception):
    """A file cannot be mended or written; ``message`` says why, in one sentence."""

    def __init__(self, message: Message) -> None:
        """Keep the message for the renderer."""
        super().__init__(message.template.format_map(dict(message.values)))
        self.message = message


class Fixed(Value):
    """What mending gave: the file's bytes and text before and after, and what is still to be said of the result.

    ``fixed`` are the diagnostics that a fix was applied for, in the order of the passes. ``restless`` are the codes of
    rules whose fixes undo each other: none of theirs was applied.
    """

    before: bytes
    data: bytes
    source: str
    outcome: Outcome
    fixed: tuple[Diagnostic, ...] = ()
    restless: frozenset[str] = frozenset()

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        return self.data != self.before

    def diff(self, name: str) -> Iterator[str]:
        """Yield the lines of a unified diff, each with its line end; nothing when nothing changed."""
        if not self.changed:
            return
        from difflib import unified_diff

        for line in unified_diff(_lines(self.source), _lines(self.outcome.report.source), name, name):
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def mend(data: bytes, look: Callable[[bytes], Outcome], *, unsafe: bool = False) -> Fixed:
    """Apply every fix there is to a file's bytes; ``look`` reads and checks bytes, after suppression.

    Safe fixes are applied; with ``unsafe`` also a suggestion that is the only fix of its finding. Of fixes that overlap
    the first is applied and the others wait for the next pass. UnfixableError when the bytes cannot be written back.
    """
    first = look(data)
    if first.report.anchors.place(0) is not None:
        file = first.report.file
        raise UnfixableError(says("{file} is a document; its words cannot be rewritten in place", file=file))
    restless: frozenset[str] = frozenset()
    while True:
        result = _passes(Fixed(data, data, first.report.source, first, (), restless), look, unsafe=unsafe)
        if isinstance(result, Fixed):
            return result
        restless |= result


def _passes(start: Fixed, look: Callable[[bytes], Outcome], *, unsafe: bool) -> Fixed | set[str]:
    """Apply fixes until none is left; or return the codes of those that bring back a text that was there before."""
    texts = [start.source]
    codes: list[set[str]] = []
    now = start
    while True:
        able = [diagnostic for diagnostic in now.outcome.diagnostics if diagnostic.code not in start.restless]
        fixes = list(chosen(now.outcome.report, able, unsafe=unsafe))
        if not fixes:
            return now
        text = in_source(now.outcome.report, [edit for _, fix in fixes for edit in fix.edits])
        codes.append({diagnostic.code for diagnostic, _ in fixes})
        if text in texts:
            return {code for one in codes[texts.index(text) :] for code in one}
        if len(texts) > PASSES or len(text) > 2 * len(start.source) + _GROWTH:
            return codes[-1]
        texts.append(text)
        data = _encoded(start, text)
        outcome = look(data)
        if outcome.report.source != text:
            raise UnfixableError(says("{file} cannot be written back as it was read", file=outcome.report.file))
        fixed = (*now.fixed, *(diagnostic for diagnostic, _ in fixes))
        now = now.replace(data=data, outcome=outcome, fixed=fixed)


def _encoded(start: Fixed, text: str) -> bytes:
    """Return a text as bytes of the file's kind: what stands before its first letter, a byte order mark, stays."""
    file = start.outcome.report.file
    decoded = decode(start.before, file)
    if decoded.converted:
        template = "{file} is in the old encoding {encoding} and is not rewritten; save it as UTF-8 first"
        raise UnfixableError(says(template, file=file, encoding=decoded.encoding))
    body = decoded.text.encode(decoded.encoding)
    if not start.before.endswith(body):
        raise UnfixableError(says("{file} cannot be written back as it was read", file=file))
    return start.before[: len(start.before) - len(body)] + text.encode(decoded.encoding)


def overwrite(path: str, fixed: Fixed) -> None:
    """Write the mended bytes in the file's place, all at once or not at all; nothing is done when nothing changed.

    A symbolic link is followed, and the file keeps its mode. UnfixableError when it cannot be written, or is no longer
    what was read.
    """
    if fixed.changed:
        _write(path, fixed.data, fixed.before)


def write_copy(target: str, fixed: Fixed) -> None:
    """Write the mended bytes to another file, changed or not; what stands there is replaced all at once."""
    write_bytes(target, fixed.data)


def write_bytes(target: str, data: bytes) -> None:
    """Write a file all at once or not at all. UnfixableError when it cannot be written."""
    _write(target, data, None)


def copy_path(target: str, source: str) -> str:
    """Return where the mended copy of a file goes: ``target`` itself, or into it under the file's name if a folder.

    UnfixableError when that is the file itself.
    """
    path = os.path.join(target, os.path.basename(source)) if os.path.isdir(target) else target
    if os.path.exists(path) and os.path.exists(source) and os.path.samefile(path, source):
        raise UnfixableError(says("{file} is the report itself; --fix mends it in place", file=path))
    return path


def _write(path: str, data: bytes, expected: bytes | None) -> None:
    try:
        _replace(path, data, expected)
    except PermissionError as problem:
        raise UnfixableError(says("{file} must not be written", file=path)) from problem
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise UnfixableError(says("{file} cannot be written: {reason}", file=path, reason=reason)) from problem


def _replace(path: str, data: bytes, expected: bytes | None) -> None:
    target = os.path.realpath(path)
    status = os.stat(target) if os.path.exists(target) else None
    if status is not None and not S_ISREG(status.st_mode):
        raise UnfixableError(says("{file} is no ordinary file and is not written", file=path))
    if status is not None and (not status.st_mode & 0o222 or not os.access(target, os.W_OK)):
        raise PermissionError(EACCES, "read-only", path)  # a folder's owner could replace it all the same
    folder, name = os.path.split(target)
    mode = 0o666 if status is None else 0o600  # nobody else may read what is not finished
    draft = os.path.join(folder, f".{name[:40]}.{os.getpid()}.report-lint")
    opened = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        with open(opened, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(opened)
        if status is not None:
            _keep_owner(draft, status)
            os.chmod(draft, S_IMODE(status.st_mode))
        _expect(path, expected)
        os.replace(draft, target)
    except BaseException:
        os.unlink(draft)
        raise


def _expect(path: str, expected: bytes | None) -> None:
    """Raise UnfixableError unless a file still holds what is expected; None expects nothing."""
    if expected is None:
        return
    try:
        with open(path, "rb") as file:
            same = file.read() == expected
    except FileNotFoundError:
        same = False
    if not same:
        raise UnfixableError(says("{file} was changed by somebody else meanwhile; nothing is written", file=path))


def _keep_owner(draft: str, status: os.stat_result) -> None:
    mine = os.stat(draft)
    if (mine.st_uid, mine.st_gid) != (status.st_uid, status.st_gid):
        try:
            os.chown(draft, status.st_uid, status.st_gid)
        except (OSError, AttributeError):  # only the system's owner may give files away
            return


def _lines(text: str) -> list[str]:
    """Split at line feeds alone: what else ``splitlines`` takes for a line end may stand inside a line."""
    lines = [f"{line}\n" for line in text.split("\n")]
    last = lines.pop()[:-1]
    return [*lines, last] if last else lines
