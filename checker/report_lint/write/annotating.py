"""What ``--annotate`` does with a file: write a copy of it in which the findings are comments."""

from __future__ import annotations

import os

from report_lint import options
from report_lint.files import STDIN
from report_lint.fixing import UnfixableError, write_bytes
from report_lint.message import says
from report_lint.options import UsageError
from report_lint.read.encoding import UnreadableError
from report_lint.read.origins import ExtractedAnchors
from report_lint.value import TYPE_CHECKING
from report_lint.write.signature import now

if TYPE_CHECKING:
    from report_lint.check import Outcome
    from report_lint.console import Console
    from report_lint.options import Arguments
    from report_lint.render.words import Words
    from report_lint.run import Complain

_PACKED = b"PK"


def annotating(arguments: Arguments, console: Console) -> Annotating:
    """Return what a command line wants to be written. UsageError for what cannot be done."""
    if any(option in arguments for option in (options.FIX, options.DIFF, options.FIX_TO)):
        raise UsageError(says("--annotate goes with none of --fix, --fix-to and --diff: take one after the other"))
    target = arguments.last(options.ANNOTATE)
    many = len(arguments.operands) != 1 or any(map(os.path.isdir, arguments.operands))
    if many and not os.path.isdir(target):
        template = "--annotate: for several reports name a folder that is there; {path} is none"
        raise UsageError(says(template, path=target))
    return Annotating(console.complain, console.installed.words, target, now())


class Annotating:
    """Writes copies with comments, and keeps whether anything ``failed``.

    ``target`` is where a copy goes, a folder for several; ``when`` is the time that the comments are signed with.
    """

    def __init__(self, complain: Complain, words: Words, target: str, when: str) -> None:
        """Begin with nothing written."""
        self.failed = False
        self._complain = complain
        self._words = words
        self._target = target
        self._when = when
        self._held = b""
        self._written: set[str] = set()

    def hold(self, data: bytes) -> None:
        """Keep the bytes of the report that is read now."""
        self._held = data

    def write(self, name: str, outcome: Outcome) -> None:
        """Write the copy of a report, or say why there is none."""
        data, self._held = self._held, b""
        try:
            path = self._path(name)
            write_bytes(path, self._annotated(name, data, outcome))
        except (UnfixableError, UnreadableError) as error:
            self.failed = True
            self._complain(error.message)
        else:
            self._written.add(path)

    def _annotated(self, name: str, data: bytes, outcome: Outcome) -> bytes:
        from report_lint.read.docx import is_docx
        from report_lint.read.package import Package
        from report_lint.write.docx_comments import annotated

        document = data.startswith(_PACKED) and isinstance(outcome.report.anchors, ExtractedAnchors)
        if not document or not is_docx(Package(data, name)):
            template = "{file} is no Word document (.docx); only those can be annotated"
            raise UnfixableError(says(template, file=name))
        return annotated(data, outcome, self._words, self._when)

    def _path(self, name: str) -> str:
        target = self._target
        path = os.path.join(target, os.path.basename(name)) if os.path.isdir(target) else target
        if os.path.exists(path) and name != STDIN and os.path.exists(name) and os.path.samefile(path, name):
            raise UnfixableError(says("{file} is the report itself; name another file for the copy", file=path))
        if path in self._written:
            raise UnfixableError(says("{file} has just been written for another report of that name", file=path))
        return path
