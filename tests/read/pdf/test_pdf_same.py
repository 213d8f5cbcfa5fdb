"""A report says the same as a text and as a PDF, and so the same is found in it, on the same words."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from report_lint.check import Outcome, check
from report_lint.geometry import BlockKind
from report_lint.load import dating, packs
from report_lint.model import Report
from report_lint.read import read
from report_lint.suppress import suppressed
from report_lint.world import World

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.geometry import Span

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.*"))
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SIDES = "".join(
    f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
PAGE = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="1134" w:header="600"/>'
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def _found(report: Report) -> list[tuple[str, str, list[str]]]:
    known = packs()
    rules = [rule for pack in known for rule in pack.declared()]
    outcome: Outcome = suppressed(check(report.replace(dating=dating(known), shared=World()), rules), rules, rules)
    assert not outcome.crashes

    def words(span: Span) -> str:
        return " ".join(outcome.report.slice(span).replace("**", "").split())

    return [
        (one.code, words(one.finding.span), [words(other.span) for other in one.finding.related])
        for one in outcome.diagnostics
    ]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_the_same_is_found(example: Path, typeset: Callable[[Report], bytes]) -> None:
    text = read(example.name, example.read_bytes())
    page = read("a.pdf", typeset(text))
    assert _found(page) == _found(text)
    assert [len(table.rows) for table in page.tables] == [len(table.rows) for table in text.tables]


def _run(text: str, *, bold: bool = False, font: str = "Liberation Serif", size: int = 28) -> str:
    fonts = (
        f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>{"<w:b/>" if bold else ""}<w:sz w:val="{size}"/>'
    )
    shown = escape(text).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    return f'<w:r><w:rPr>{fonts}</w:rPr><w:t xml:space="preserve">{shown}</w:t></w:r>'


def _paragraph(runs: str, *, indent: int = 720, before: int = 120, side: str = "both") -> str:
    marks = (
        f'<w:tabs><w:tab w:val="left" w:pos="5600"/></w:tabs><w:spacing w:before="{before}" w:line="340" w:lineRule="exact"/>'
        f'<w:ind w:firstLine="{indent}"/><w:jc w:val="{side}"/>'
    )
    return f"<w:p><w:pPr>{marks}</w:pPr>{runs}</w:p>"


def _document(report: Report) -> bytes:
    """Return a Word document as offices make them: justified, fonts mixed in lines, tables ruled, pages numbered."""
    body: list[str] = []
    tables = list(report.tables)
    for block in report.blocks:
        if block.kind is BlockKind.ROW:
            if tables and tables[0].span.start <= block.span.start:
                rows = [[report.slice(cell.span) for cell in row] for row in tables.pop(0).rows]
                drawn = "".join(
                    "<w:tr>" + "".join(f"<w:tc>{_paragraph(_run(cell, size=24), indent=0, before=0, side='left')}</w:tc>" for cell in row) + "</w:tr>"
                    for row in rows
                )  # fmt: skip
                body.append(f"<w:tbl><w:tblPr><w:tblBorders>{SIDES}</w:tblBorders></w:tblPr>{drawn}</w:tbl>")
            continue
        for text in re.split(r"\n\s*\n", report.slice(block.span).lstrip("# ").replace("**", "")):
            words = " ".join(re.split(r"\s*\n\s*", text)).split(" ")
            if len(words) > 12 and "\t" not in text:
                runs = _run(" ".join(words[:3]) + " ", bold=True) + _run(" ".join(words[3:6]) + " ", font="DejaVu Sans")
                body.append(_paragraph(runs + _run(" ".join(words[6:]))))
            else:
                body.append(_paragraph(_run(" ".join(words), bold=block.kind is BlockKind.HEADING)))
    number = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
    related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{}/{}" Target="{}"/></Relationships>'
    types = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{KIND}.{kind}+xml"/>'
        for part, kind in (("document", "document.main"), ("header", "header"))
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{types}</Types>',
        "_rels/.rels": relation.format(related, "officeDocument", "word/document.xml"),
        "word/_rels/document.xml.rels": relation.format(related, "header", "header.xml"),
        "word/header.xml": f"<w:hdr {W}>{number}</w:hdr>",
        "word/document.xml": f'<w:document {W} xmlns:r="{related}"><w:body>{"".join(body)}<w:sectPr><w:headerReference w:type="default" r:id="r1"/>{PAGE}</w:sectPr></w:body></w:document>',
    }  # fmt: skip
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return out.getvalue()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all examples as LibreOffice prints them."""
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("office")
    for example in EXAMPLES:
        (folder / f"{example.stem}.docx").write_bytes(_document(read(example.name, example.read_bytes())))
    command = [OFFICE, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]
    subprocess.run(
        [*command, "--outdir", folder, *folder.glob("*.docx")], check=False, capture_output=True, timeout=300
    )
    if len(list(folder.glob("*.pdf"))) < len(EXAMPLES):
        pytest.skip("LibreOffice is installed, but prints nothing here")
    return folder


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_the_same_is_found_in_what_libreoffice_prints(example: Path, office: Path) -> None:
    text = read(example.name, example.read_bytes())
    page = read("a.pdf", (office / f"{example.stem}.pdf").read_bytes())
    assert _found(page) == _found(text)
    assert [len(table.rows) for table in page.tables] == [len(table.rows) for table in text.tables]
