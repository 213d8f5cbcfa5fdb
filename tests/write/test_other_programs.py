"""Copies with comments in the hands of other programs, where these are installed."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from report_lint.read import read
from report_lint.render.words import Words
from report_lint.write.docx_comments import annotated

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.check import Outcome

    Parts = Callable[[bytes], dict[str, bytes]]
    Zipped = Callable[[dict[str, bytes]], bytes]
    Checked = Callable[[bytes], Outcome]

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
#: An element that every program understands, for each of the ways in which the ugly document wraps its runs.
_FIELDS = re.compile(
    r"<w:r><w:fldChar[^>]*/></w:r>|<w:r><w:instrText>[^<]*</w:instrText></w:r>|</?w:fldSimple[^>]*>|</?w:hyperlink[^>]*>"
)


def plain(data: bytes, parts: Parts, zipped: Zipped) -> bytes:
    """Return a document without fields, which other programs calculate anew, and links that lead nowhere."""
    given = parts(data)
    given["word/document.xml"] = _FIELDS.sub("", given["word/document.xml"].decode()).encode()
    packed: bytes = zipped(given)
    return packed


@pytest.fixture(params=EXAMPLES[:3], ids=lambda path: path.name)
def copy(
    request: pytest.FixtureRequest,
    ugly: Callable[..., bytes],
    checked: Checked,
    parts: Parts,
    zipped: Zipped,
) -> bytes:
    example: Path = request.param
    data = plain(ugly(read(example.name, example.read_bytes())), parts, zipped)
    return annotated(data, checked(data), Words())


def test_python_docx_finds_the_comments(copy: bytes, noted: Callable[..., Any]) -> None:
    docx: Any = pytest.importorskip("docx", reason="python-docx is not installed")
    opened = docx.Document(io.BytesIO(copy))
    shown = noted(copy)
    assert {str(one.comment_id): (one.author, one.text.split("\n")) for one in opened.comments} == {
        number: ("report-lint", lines) for number, lines in shown.lines.items()
    }


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_keeps_every_comment(copy: bytes, noted: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(copy)
    command = [str(OFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--norestore"]
    command += ["--convert-to", "docx", "--outdir", str(tmp_path / "out"), str(tmp_path / "a.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    before, after = noted(copy), noted((tmp_path / "out" / "a.docx").read_bytes())
    kept = [(after.lines[number][0], after.words.get(number)) for number in after.referred]
    assert sorted(kept) == sorted((before.lines[number][0], before.words.get(number)) for number in before.referred)
