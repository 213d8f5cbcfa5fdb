"""What ``--fix`` does with a file: mend it, and write it back, elsewhere, or as a diff."""

from __future__ import annotations

import sys

from report_lint.files import STDIN, why_unread
from report_lint.fixing import UnfixableError, copy_path, mend, overwrite, write_copy
from report_lint.message import says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.check import Outcome
    from report_lint.fixing import Fixed
    from report_lint.run import Complain


class Mending:
    """Mends files, and keeps count: ``fixed`` findings, and whether anything ``failed``.

    With ``diff`` nothing is written and the changes are printed; ``target`` is where a copy goes instead. ``verbose``
    also tells which fixes were held back because they undo each other.
    """

    def __init__(
        self, complain: Complain, *, unsafe: bool = False, diff: bool = False, target: str = "", verbose: bool = False
    ) -> None:
        """Begin with nothing mended."""
        self.fixed = 0
        self.failed = False
        self._complain = complain
        self._unsafe = unsafe
        self._diff = diff
        self._target = target
        self._verbose = verbose

    def mend(self, path: str, name: str, data: bytes, look: Callable[[bytes], Outcome]) -> Outcome:
        """Return what is left to say of a file. UnreadableError when it cannot be read at all."""
        try:
            fixed = self._mended(data, look)
            self._write(path, name, fixed)
        except UnfixableError as error:
            self._complain(error.message)
        except OSError as error:
            self._complain(why_unread(error, name))
        else:
            self.fixed += len(fixed.fixed)
            if fixed.restless and self._verbose:
                template = "fixes of {codes} undo each other; none of them was applied"
                self._complain(says(template, codes=", ".join(sorted(fixed.restless))), about=name)
            return fixed.outcome
        self.failed = True
        return look(data)

    def _mended(self, data: bytes, look: Callable[[bytes], Outcome]) -> Fixed:
        """Return the mended bytes; those of a Word document only as a copy, in which the changes are tracked."""
        if self._target and not self._diff and data.startswith(b"PK"):
            from report_lint.write.docx_changes import tracked
            from report_lint.write.signature import now

            return tracked(data, look, unsafe=self._unsafe, when=now())
        return mend(data, look, unsafe=self._unsafe)

    def _write(self, path: str, name: str, fixed: Fixed) -> None:
        if self._diff:
            for line in fixed.diff(name):
                sys.stdout.write(line)
        elif self._target:
            write_copy(copy_path(self._target, path), fixed)
        elif path == STDIN:
            sys.stdout.flush()
            sys.stdout.buffer.write(fixed.data)
            sys.stdout.buffer.flush()
        else:
            overwrite(path, fixed)
