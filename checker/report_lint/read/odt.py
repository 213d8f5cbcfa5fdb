"""OpenDocument texts (.odt): the body, then notes, headers and footers. Macros and embedded files are never opened."""

from __future__ import annotations

from report_lint.message import says
from report_lint.read.encoding import UnreadableError
from report_lint.read.extract import Extract
from report_lint.read.grid import once
from report_lint.read.odt_lists import Lists
from report_lint.read.odt_story import Story
from report_lint.read.origins import ENDNOTE, FOOTER, FOOTNOTE, HEADER, TEXT_BOX
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from pyexpat import XMLParserType

    from report_lint.model import Report
    from report_lint.read.package import Package

_KINDS = (b"application/vnd.oasis.opendocument.text", b"application/vnd.sun.xml.writer")


def read_odt(package: Package) -> Report:
    """Read a text; UnreadableError when it is none, or no sound one."""
    kind = package.read("mimetype").strip()
    if kind and not kind.startswith(_KINDS):
        template = "{file} is an OpenDocument file, but no text; such files cannot be read yet"
        raise UnreadableError(says(template, file=package.file))
    _refuse_locked(package)
    lists = Lists()
    extract = Extract(package.file)
    sheets = Story("styles.xml", lists, package.file)
    package.parse("styles.xml", sheets.prepare)
    story = Story("content.xml", lists, package.file)
    package.parse("content.xml", story.prepare)
    extract.flow(story.flow)
    for number, box in enumerate(story.boxes, 1):
        extract.flow(box, (TEXT_BOX, number))
    for kind_of_note, place in (("footnote", FOOTNOTE), ("endnote", ENDNOTE)):
        notes = [flow for found, flow in story.notes if found == kind_of_note]
        for number, flow in enumerate(notes, 1):
            extract.flow(flow, (place, number))
    for kind_of_margin, place in (("header", HEADER), ("footer", FOOTER)):
        for flow in once(flow for found, flow in sheets.margins if found == kind_of_margin):
            extract.flow(flow, (place,))
    return extract.report()


def _refuse_locked(package: Package) -> None:
    locked: list[str] = []

    def prepare(parser: XMLParserType) -> None:
        def start(name: str, _: dict[str, str]) -> None:
            if name.endswith(" encryption-data"):
                locked.append(name)

        parser.StartElementHandler = start

    package.parse("META-INF/manifest.xml", prepare)
    if locked:
        raise UnreadableError(says("{file} is protected by a password", file=package.file))
