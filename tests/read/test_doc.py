"""Old Word documents are read through LibreOffice, where there is one."""

from __future__ import annotations

import os
import sys
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from report_lint.read import UnreadableError, doc, read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DOC = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512) + "WordDocument".encode("utf-16-le")

pytestmark = pytest.mark.skipif(os.name == "nt", reason="stands in for LibreOffice with a script that has no suffix")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return a function that installs a program which is called like LibreOffice, and nothing else."""
    monkeypatch.setenv("PATH", str(tmp_path))

    def install(source: str) -> None:
        program = tmp_path / "soffice"
        program.write_text(f"#!{sys.executable}\n{dedent(source)}")
        program.chmod(0o755)

    return install


@pytest.mark.parametrize("data", [DOC, b"{\\rtf1 a}"], ids=["doc", "rtf"])
def test_without_libreoffice_a_person_is_told_what_to_do(data: bytes, office: Callable[[str], None]) -> None:
    del office
    with pytest.raises(UnreadableError, match=r"^a\.doc is an old Word document; install LibreOffice"):
        read("a.doc", data)


def test_libreoffice_makes_a_docx_of_it(
    office: Callable[[str], None], word: Callable[..., bytes], tmp_path: Path
) -> None:
    (tmp_path / "made.docx").write_bytes(word("<w:p><w:r><w:t>lời cũ</w:t></w:r></w:p>"))
    office(f"""
        import shutil, sys
        from pathlib import Path
        folder = sys.argv[sys.argv.index("--outdir") + 1]
        assert "--headless" in sys.argv and sys.argv[1].startswith("-env:UserInstallation=file://" + folder)
        assert "BlockUntrusted" in Path(folder, "profile/user/registrymodifications.xcu").read_text()
        assert Path(sys.argv[-1]).read_bytes().startswith(bytes.fromhex("d0cf11e0"))
        shutil.copy({str(tmp_path / "made.docx")!r}, folder + "/report.docx")
    """)
    report = read("a.doc", DOC)
    assert (report.text, report.anchors.place(0)) != ("", None)
    assert report.text == "lời cũ\n"


def test_libreoffice_is_ended_when_it_takes_too_long(
    office: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doc, "_SECONDS", 0.2)
    office("import time; time.sleep(60)")
    with pytest.raises(UnreadableError, match="LibreOffice cannot read"):
        read("a.doc", DOC)


@pytest.mark.parametrize("source", ["raise SystemExit(1)", "pass"])
def test_what_libreoffice_cannot_read_is_told(source: str, office: Callable[[str], None]) -> None:
    office(source)
    with pytest.raises(UnreadableError, match="LibreOffice cannot read"):
        read("a.doc", DOC)
