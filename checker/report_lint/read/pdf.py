"""PDF: what a person sees on its pages, as text; what is a picture is not read.

pdfium, which the extra ``pdf`` brings, reads it in a process of its own.
"""

from __future__ import annotations

import subprocess
import sys

from report_lint.message import says
from report_lint.read.encoding import UnreadableError
from report_lint.read.extract import Extract
from report_lint.read.origins import PAGE, PAGE_CELL
from report_lint.read.pdf_page import pages
from report_lint.read.pdf_story import story
from report_lint.read.pdf_worker import DAMAGED, LOCKED, MISSING, TOO_LARGE
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.message import Message
    from report_lint.model import Report
    from report_lint.read.grid import Box, Line
    from report_lint.read.origins import Where
    from report_lint.read.pdf_page import Page

#: By the clock; the process that reads measures its own time of computing too.
_SECONDS = 120
_END = b"%%EOF"
#: How far from the end of a file its mark may stand.
_TAIL = 4096
#: A page of which a picture takes so much, with so few words, was scanned: what words there are is a stamp.
_PICTURE = 0.5
_FEW_WORDS = 40
_PICTURES = "some pages are pictures without text; nothing on them was checked"
_DOUBTFUL = "the fonts of this PDF do not say which letters they show; what was read may be wrong"
_WORKER = "import sys; sys.path[:] = sys.argv[1:]; from report_lint.read.pdf_worker import main; sys.exit(main())"


def read_pdf(file: str, data: bytes) -> Report:
    """Read the text of all pages; UnreadableError when there is none, or no sound file."""
    if _END not in data[-_TAIL:]:
        raise UnreadableError(says("{file} is damaged or incomplete; save it again", file=file))
    found = list(pages(_answer(file, data)))
    pictures = [page for page in found if _is_picture(page)]
    if not any(page.words for page in found if page not in pictures):
        template = (
            "{file} holds pictures of pages and no text; check the file that it was made from, or recognise its text"
        )
        raise UnreadableError(says(template, file=file))
    extract = _Extract(file)
    extract.flow(story(found))
    return extract.report().replace(notes=_notes(found, pictures))


def _answer(file: str, data: bytes) -> bytes:
    """Return what the worker tells of the pages."""
    command = [sys.executable, "-I", "-S", "-c", _WORKER, *sys.path]
    try:
        done = subprocess.run(  # noqa: S603 — this very Python, and a module of ours
            command, input=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        raise UnreadableError(_problem(file, -1)) from None
    if done.returncode:
        raise UnreadableError(_problem(file, done.returncode))
    return done.stdout


def _problem(file: str, status: int) -> Message:
    if status == MISSING:
        template = "{file} is a PDF; to read it, run: {command}"
        return says(template, file=file, command="pip install 'report-lint[pdf]'")
    if status == LOCKED:
        return says("{file} is protected by a password", file=file)
    if status == DAMAGED:
        return says("{file} is damaged or incomplete; save it again", file=file)
    if status == TOO_LARGE:
        return says("{file} unpacks to more than a report can hold", file=file)
    return says("{file} takes too much time or memory to read; it is damaged, or no report", file=file)


def _is_picture(page: Page) -> bool:
    return page.pictures >= _PICTURE and len(page.words) < _FEW_WORDS


def _notes(found: list[Page], pictures: list[Page]) -> tuple[str, ...]:
    doubtful = 2 * sum([page.doubtful for page in found]) > len(found)
    return (_PICTURES,) * bool(pictures) + (_DOUBTFUL,) * doubtful


class _Extract(Extract):
    """Takes lines and tables whose segments tell their page."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self._page = 0

    def in_cell(self, box: Box, table: int, row: int, column: int) -> Where:
        line = next(box.lines(), None)
        if line is not None:
            self._page = line.segments[0].paragraph
        return PAGE_CELL, self._page + 1, table, row, column

    def _words(self, line: Line, *, flat: bool = False) -> None:
        if flat:
            super()._words(line, flat=True)
            return
        for segment in line.segments:
            self._page = segment.paragraph
            self._origins.mark(self._length, (PAGE, self._page + 1))
            self._origins.stand(self._length, segment)
            self._add(segment.text)
