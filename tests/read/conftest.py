"""Documents made by code: a small writer of packages, and reports turned into Word, OpenDocument and HTML."""

from __future__ import annotations

import io
import random
import re
import zipfile
from html import escape
from typing import TYPE_CHECKING

import pytest

from report_lint.geometry import BlockKind
from report_lint.read.origins import ExtractedAnchors
from report_lint.render.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from report_lint.geometry import Block, Table
    from report_lint.model import Report
    from report_lint.read.origins import Origin

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OTHERS = (
    f'xmlns:r="{OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
ROOTS = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes"}
OPEN = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("manifest", "manifest"),
    )
)


def packed(parts: dict[str, str | bytes]) -> bytes:
    """Zip some parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return out.getvalue()


def relations(targets: list[tuple[str, str]]) -> str:
    each = "".join(
        f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{each}</Relationships>'


def make_word(body: str, extra: dict[str, str | bytes] | None = None, **parts: str) -> bytes:
    """Make a .docx: styles, numbering, footnotes, endnotes; header_1, footer_2 and so on; ``extra`` as it is."""
    given: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations([("officeDocument", "word/document.xml")]),
        "word/document.xml": f"<w:document {W} {OTHERS}><w:body>{body}</w:body></w:document>",
    }
    targets: list[tuple[str, str]] = []
    for name, part in parts.items():
        kind = name.partition("_")[0]
        root = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
        targets.append((kind, f"{name}.xml"))
        given[f"word/{name}.xml"] = f"<w:{root} {W} {OTHERS}>{part}</w:{root}>"
    given["word/_rels/document.xml.rels"] = relations(targets)
    return packed(given | (extra or {}))


def make_open(body: str, automatic: str = "", styles: str = "", extra: dict[str, str | bytes] | None = None) -> bytes:
    """Make an .odt."""
    given: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": (
            f"<office:document-content {OPEN}><office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
        ),
        "styles.xml": f"<office:document-styles {OPEN}>{styles}</office:document-styles>",
    }
    return packed(given | (extra or {}))


def _elements(report: Report) -> Iterator[Table | str]:
    """Yield the tables of a report and its other blocks as paragraphs, parted where a page break parted them."""
    tables = list(report.tables)
    for block in report.blocks:
        if block.kind is not BlockKind.ROW:
            yield from re.split(r"\n\s*\n", _plain(report, block))
        elif tables and tables[0].span.start <= block.span.start:
            yield tables.pop(0)


def _plain(report: Report, block: Block) -> str:
    text = report.view[block.span.start : block.span.end] if "```" in report.text else report.slice(block.span)
    return text.lstrip("# ").replace("**", "")


class Ugly:
    """Writes Word as years of editing leave it: runs cut anywhere, changes tracked, fields, content controls."""

    def __init__(self, seed: int = 1) -> None:
        self.random = random.Random(seed)  # noqa: S311 — the same document every time

    def document(self, report: Report) -> bytes:
        written: list[str] = []
        for one in _elements(report):
            if isinstance(one, str):
                written.append(self.paragraph(one))
                continue
            rows = [[self.paragraph(report.slice(cell.span)) for cell in row] for row in one.rows]
            cells = ["".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in row) for row in rows]
            written.append("<w:tbl><w:tblPr/>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>")
        return make_word("".join(written))

    def paragraph(self, text: str) -> str:
        runs: list[str] = []
        at = 0
        while at < len(text):
            size = self.random.choice([1, 3, 7, 20, 60])
            runs.append(self.wrapped(self.run(text[at : at + size])))
            at += size
        return f"<w:p><w:pPr><w:tabs><w:tab w:pos='9'/></w:tabs></w:pPr>{''.join(runs)}</w:p>"

    def run(self, text: str) -> str:
        shown = {"\t": "<w:tab/>", "\n": "<w:br/>"}
        inside = "".join(
            shown.get(part) or f'<w:t xml:space="preserve">{escape(part)}</w:t>'
            for part in re.split(r"([\t\n])", text)
            if part
        )
        return f"<w:r><w:rPr><w:b/></w:rPr>{inside}</w:r>"

    def wrapped(self, run: str) -> str:
        gone = "<w:del w:id='2' w:author='a'><w:r><w:delText>1.999 </w:delText></w:r></w:del>"
        begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF b 55 </w:instrText></w:r>"
        between, end = (f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>" for kind in ("separate", "end"))
        ways = (
            f"<w:ins w:id='1' w:author='a'>{run}</w:ins>",
            gone + run,
            f"<w:hyperlink r:id='r9'>{run}</w:hyperlink>",
            f"<w:sdt><w:sdtPr><w:alias w:val='8'/></w:sdtPr><w:sdtContent>{run}</w:sdtContent></w:sdt>",
            f"<w:smartTag w:element='place'>{run}</w:smartTag>",
            begin + between + run + end,
            f"<w:fldSimple w:instr=' REF x 7 '>{run}</w:fldSimple>",
            f"<w:moveFrom><w:r><w:t>77</w:t></w:r></w:moveFrom><w:moveTo>{run}</w:moveTo>",
        )
        return self.random.choice(ways) if self.random.random() < 0.5 else run


def _open_text(text: str) -> str:
    words = escape(text).replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>")
    return "<text:span>" + re.sub("  +", lambda m: f'<text:s text:c="{len(m[0])}"/>', words) + "</text:span>"


def as_open(report: Report) -> bytes:
    written: list[str] = []
    for one in _elements(report):
        if isinstance(one, str):
            written.append(f"<text:p>{_open_text(one)}</text:p>")
            continue
        rows = [[f"<text:p>{_open_text(report.slice(cell.span))}</text:p>" for cell in row] for row in one.rows]
        cells = ["".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in row) for row in rows]
        inside = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
        written.append(f"<table:table><table:table-column/>{inside}</table:table>")
    return make_open("".join(written))


def as_html(report: Report) -> bytes:
    written: list[str] = []
    for one in _elements(report):
        if isinstance(one, str):
            words = escape(one).replace("\t", "<span style='mso-tab-count:1'>&nbsp; &nbsp;</span>")
            written.append(f"<p>{words}".replace("\n", "<br>\n"))
            continue
        rows = [[f"<td>{escape(report.slice(cell.span))}" for cell in row] for row in one.rows]
        written.append("<table>" + "\n".join("<tr>" + "".join(row) for row in rows) + "</table>")
    return f"<!DOCTYPE html><html><head><title>1.999</title></head>{''.join(written)}".encode()


@pytest.fixture
def word() -> Callable[..., bytes]:
    """Return a function that makes a .docx of the XML of its body and of its other parts."""
    return make_word


@pytest.fixture
def ugly() -> Callable[[Report], bytes]:
    """Return a function that makes an ugly .docx of a report."""
    return lambda report: Ugly().document(report)


@pytest.fixture
def opened() -> Callable[..., bytes]:
    """Return a function that makes an .odt of the XML of its body and styles."""
    return make_open


@pytest.fixture
def zipped() -> Callable[[dict[str, str | bytes]], bytes]:
    """Return a function that zips parts."""
    return packed


@pytest.fixture(params=["docx", "odt", "html"])
def converted(request: pytest.FixtureRequest) -> Callable[[Report], tuple[str, bytes]]:
    """Return a function that makes a document of a report, and the document's name."""
    kind: str = request.param
    makers: dict[str, Callable[[Report], bytes]] = {"docx": Ugly().document, "odt": as_open, "html": as_html}
    make = makers[kind]
    return lambda report: (f"bao-cao.{kind}", make(report))


@pytest.fixture
def origin() -> Callable[[Report, int], Origin]:
    """Return a function that leads from an offset of a document's text back to where it stands."""

    def at(report: Report, offset: int) -> Origin:
        anchors = report.anchors
        assert isinstance(anchors, ExtractedAnchors)
        found = anchors.origin(offset)
        assert found is not None
        return found

    return at


@pytest.fixture
def place() -> Callable[[Report, int], str]:
    """Return a function that tells where, in a document, a person finds an offset of its text."""
    return lambda report, offset: Words().place(report, report.span(offset, offset))
