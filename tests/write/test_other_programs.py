"""Copies with comments and tracked changes in the hands of other programs, where these are installed."""

from __future__ import annotations

import io
import random
import re
import shutil
import subprocess
from collections import Counter
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from report_lint.read import read
from report_lint.render.words import Words
from report_lint.write.docx_changes import tracked
from report_lint.write.docx_comments import annotated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from report_lint.check import Outcome
    from report_lint.model import Report

    Parts = Callable[[bytes], dict[str, bytes]]
    Zipped = Callable[[dict[str, bytes]], bytes]
    Checked = Callable[[bytes], Outcome]
    Made = Callable[[Path], bytes]

EXAMPLES = sorted([*(Path(__file__).parents[2] / "examples").glob("bao-cao-*.*")])
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
NOTES = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}'
#: What comments are widened to, in which other programs calculate anew, or which leads nowhere.
_AROUND = re.compile(
    r"<w:r><w:fldChar[^>]*/></w:r>|<w:r><w:instrText>[^<]*</w:instrText></w:r>|</?w:(?:fldSimple|hyperlink|sdtContent|smartTag)\b[^>]*>"
    r"|<w:sdt><w:sdtPr>.*?</w:sdtPr>|</w:sdt>"
)
_CHANGE = re.compile(r"(<w:(?:ins|del|moveFrom|moveTo))\b[^>]*>")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: Of a PDF's annotations: a note, beside which stands the window that opens.
_NOTE = 1


@pytest.fixture(scope="module")
def made(elements: Callable[[Report], Iterable[Any]]) -> Made:
    """Return a function that makes a .docx of a report with python-docx: styles, tables, runs cut anywhere."""
    docx: Any = pytest.importorskip("docx", reason="python-docx is not installed")
    sizes = random.Random(2)  # noqa: S311 — the same documents every time

    def write(paragraph: Any, text: str) -> None:  # noqa: ANN401
        while text:
            size = sizes.choice([1, 3, 7, 20, 60])
            paragraph.add_run(text[:size]).bold = sizes.choice([None, True])
            text = text[size:]

    def document(path: Path) -> bytes:
        report = read(path.name, path.read_bytes())
        made = docx.Document()
        made.core_properties.author = "văn thư"
        for one in elements(report):
            if isinstance(one, str):
                write(made.add_paragraph(style="List Bullet" if one.startswith("- ") else None), one)
                continue
            table = made.add_table(len(one.rows), max(map(len, one.rows)), style="Table Grid")
            for row, cells in zip(table.rows, one.rows, strict=True):
                for target, cell in zip(row.cells, cells, strict=False):
                    write(target.paragraphs[0], report.slice(cell.span))
        out = io.BytesIO()
        made.save(out)
        return out.getvalue()

    return document


@pytest.fixture(scope="module")
def plain(ugly: Callable[[Report], bytes], parts: Parts, zipped: Zipped) -> Made:
    """Return a function that makes an ugly .docx, with tracked changes, without what comments are widened to."""

    def document(path: Path) -> bytes:
        given = parts(ugly(read(path.name, path.read_bytes())))
        body = _AROUND.sub("", given["word/document.xml"].decode())
        numbers = count(100)
        body = _CHANGE.sub(lambda match: f'{match[1]} w:id="{next(numbers)}" w:author="a">', body)
        given["word/document.xml"] = body.encode()
        return zipped(given)

    return document


@pytest.fixture(params=["made", "plain"])
def document(request: pytest.FixtureRequest) -> Made:
    """Return a function that makes a .docx of an example, in two ways."""
    make: Made = request.getfixturevalue(request.param)
    return make


def _commented(docx: Any, data: bytes) -> list[tuple[str, str, str]]:  # noqa: ANN401
    """Return the comments as python-docx has them: the code, what is said, the words between the marks."""
    opened = docx.Document(io.BytesIO(data))
    words: dict[str, list[str]] = {}
    open_: set[str] = set()
    for node in opened.element.body.iter():
        number = node.get(f"{_W}id")
        if node.tag == f"{_W}commentRangeStart":
            open_.add(number)
        elif node.tag == f"{_W}commentRangeEnd":
            open_.remove(number)
        elif node.tag == f"{_W}r" and not any(one.tag == f"{_W}moveFrom" for one in node.iterancestors()):
            for number in open_:
                words.setdefault(number, []).append(node.text)
    assert not open_
    found: list[tuple[str, str, str]] = []
    for comment in opened.comments:
        assert (comment.author, comment.initials) == ("report-lint", "RL")
        head, said, *_ = comment.text.split("\n")
        found.append((head.partition(" ")[0], said, "".join(words[str(comment.comment_id)])))
    return found


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_python_docx_finds_every_comment_on_the_flagged_words(example: Path, document: Made, checked: Checked) -> None:
    docx: Any = pytest.importorskip("docx", reason="python-docx is not installed")
    data = document(example)
    outcome = checked(data)
    report, words = outcome.report, Words()
    seen = Counter(_commented(docx, annotated(data, outcome, words)))
    wanted = Counter(
        (one.code, words.show(one.finding.message, report), report.slice(one.finding.span))
        for one in outcome.diagnostics
    )
    assert seen & wanted == wanted
    elsewhere = {
        (one.code, words.show(other.message, report), report.slice(other.span))
        for one in outcome.diagnostics
        for other in one.finding.related
    }
    assert set(seen - wanted) <= elsewhere
    assert bool(wanted) == ("sach" not in example.name)


def _converted(folder: Path, files: Iterable[Path], kind: str) -> None:
    """Let LibreOffice convert files into a folder below this one."""
    command = [str(OFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore"]
    command += ["--convert-to", kind, "--outdir", str(folder / kind[:4].rstrip(":")), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)


def _contents(path: Path) -> list[str]:
    """Return what the notes of a PDF say."""
    pdf: Any = pytest.importorskip("pypdfium2", reason="pypdfium2 is not installed")
    raw: Any = pytest.importorskip("pypdfium2.raw", reason="pypdfium2 is not installed")
    said: list[str] = []
    opened: Any = pdf.PdfDocument(path)
    for page in opened:
        for number in range(raw.FPDFPage_GetAnnotCount(page)):
            note: Any = raw.FPDFPage_GetAnnot(page, number)
            if raw.FPDFAnnot_GetSubtype(note) == _NOTE:
                size = raw.FPDFAnnot_GetStringValue(note, b"Contents", None, 0)
                held: Any = (raw.FPDF_WCHAR * (size // 2))()
                raw.FPDFAnnot_GetStringValue(note, b"Contents", held, size)
                said.append(bytes(held).decode("utf-16-le").rstrip("\0"))
            raw.FPDFPage_CloseAnnot(note)
    opened.close()
    return said


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_keeps_every_comment(
    document: Made, checked: Checked, noted: Callable[..., Any], tmp_path: Path
) -> None:
    before: dict[Path, Any] = {}
    for example in EXAMPLES:
        data = document(example)
        path = tmp_path / f"{example.stem}.docx"
        path.write_bytes(annotated(data, checked(data), Words()))
        before[path] = noted(path.read_bytes())
    _converted(tmp_path, before, "docx")
    _converted(tmp_path, before, NOTES)
    for path, shown in before.items():
        after = noted((tmp_path / "docx" / path.name).read_bytes())
        kept = [("\n".join(after.lines[number]), after.words.get(number)) for number in after.referred]
        wanted = [("\n".join(shown.lines[number]), shown.words.get(number)) for number in shown.referred]
        assert sorted(kept) == sorted(wanted)
        as_notes = [re.split(r"[\r\n]+", one) for one in _contents(tmp_path / "pdf" / f"{path.stem}.pdf")]
        assert sorted(as_notes) == sorted(shown.lines.values())


@pytest.mark.parametrize("example", EXAMPLES[:3], ids=lambda path: path.name)
def test_openxml_audit_finds_nothing_that_was_not_there_before(
    example: Path, document: Made, checked: Checked, tmp_path: Path
) -> None:
    audit: Any = pytest.importorskip("openxml_audit", reason="openxml-audit is not installed")
    validator = audit.OpenXmlValidator(max_errors=0)

    def errors(data: bytes) -> Counter[tuple[str, str]]:
        path = tmp_path / "a.docx"
        path.write_bytes(data)
        return Counter((one.part_uri, one.description) for one in validator.validate(path).errors)

    data = document(example)
    before = errors(data)
    fixed = tracked(data, checked, unsafe=True, when="2024-03-08T10:00:00Z").data
    assert not errors(fixed) - before
    commented = annotated(data, checked(data), Words(), "2024-03-08T10:00:00Z")
    assert not errors(commented) - before
    both = annotated(fixed, checked(fixed), Words())
    assert not errors(both) - before
