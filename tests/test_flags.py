"""Every flag does what it says, through the real command; a flag without a case here fails."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZipFile

import pytest

from report_lint import options

if TYPE_CHECKING:
    from pathlib import Path

SUMS = "Trao 75 suất và 55 suất, tổng 120 suất.\n"
FORM = "Có 1.250 hộ, 2.300 thẻ, 4.500 phiếu, 2164 khẩu.\n"
DATE = "Ngày 31/02/2024 xã họp.\n"
LETTER = "UBND XÃ TÂN PHONG\n\nBÁO CÁO\nKết quả công tác quý I năm 2024\n\n"
VISITS = "Tổ chức tuyên truyền pháp luật lao động cho {} lượt người lao động.\n"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override '
    'PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.'
    'document.main+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
    'Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>',
    "word/document.xml": f'<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>{DATE.strip()}</w:t></w:r></w:p></w:body>'
    "</w:document>",
}


class Case(NamedTuple):
    """A command line, its status, and what standard output and error together hold and do not hold."""

    words: str
    status: int = 1
    holds: str = ""
    lacks: str = "Traceback"
    stdin: str = ""
    file: tuple[str, str] = ("", "")


CASES = {
    "--select": [
        Case("--select DAT a.txt", 1, "DAT001", "SUM001"),
        Case("--select unequal a.txt", 2, "no rule is called"),
    ],
    "--extend-select": [Case("--profile figures --extend-select NUM001 a.txt", 1, "NUM001", "WRI")],
    "--ignore": [Case("--ignore DAT001,RL a.txt", 1, "SUM001", "DAT001")],
    "--per-file-ignores": [
        Case("--per-file-ignores a.txt:DAT a.txt b.txt", 1, "b.txt:1:6: DAT001", "a.txt:2:6: DAT001")
    ],
    "--profile": [
        Case("--profile figures a.txt", 1, "SUM001", "NUM001"),
        Case("--profile most a.txt", 2, "takes default"),
    ],
    "--form": [Case("--form party --select WRI letter.txt", 0), Case("--form none a.txt", 2, "it takes nd30")],
    "--fix": [Case("--fix --select NUM a.txt", 0, "mended: 1", "NUM001", "", ("a.txt", " 2.164 khẩu"))],
    "--unsafe-fixes": [
        Case("--fix --unsafe-fixes --select SUM a.txt", 0, "mended", "SUM001", "", ("a.txt", "tổng 130 suất")),
        Case("--unsafe-fixes a.txt", 2, "--unsafe-fixes goes with --fix"),
    ],
    "--diff": [Case("--diff --select NUM a.txt", 1, "+Có 1.250 hộ, 2.300 thẻ, 4.500 phiếu, 2.164 khẩu.", "mended")],
    "--fix-to": [Case("--fix-to out.txt --select NUM a.txt", 0, "", "NUM001", "", ("out.txt", " 2.164 khẩu"))],
    "--annotate": [Case("--annotate out.docx c.docx", 1, "DAT001", "Traceback", "", ("out.docx", "PK"))],
    "--as-of": [
        Case("--select RL004 --fail-on info a.txt", 1, "RL004"),
        Case("--select RL004 --fail-on info --as-of 2024-03 a.txt", 0, "nothing found"),
    ],
    "--output-format": [Case("--output-format concise a.txt", 1, "a.txt:2:6: DAT001 ", "[error]")],
    "--output-file": [
        Case("--output-format json --output-file out.json a.txt", 1, "", "DAT001", "", ("out.json", '"DAT001"'))
    ],
    "--statistics": [Case("--statistics a.txt", 1, "findings    mendable", "a.txt:2:6")],
    "--fail-on": [Case("--fail-on never a.txt", 0, "DAT001"), Case("--select NUM --fail-on error a.txt", 0, "NUM001")],
    "--exit-zero": [Case("--exit-zero a.txt", 0, "DAT001")],
    "--config": [
        Case("--config other.toml a.txt", 1, "SUM001", "DAT001"),
        Case("--config none.toml a.txt", 2, "none.toml"),
    ],
    "--isolated": [Case("d/e.txt", 0, "files: 1", "DAT001"), Case("--isolated d/e.txt", 1, "DAT001")],
    "--no-cache": [Case("--no-cache a.txt", 1, "DAT001")],
    "--jobs": [Case("--jobs 2 a.txt b.txt", 1, "b.txt:1:6"), Case("--jobs none a.txt", 2, "--jobs takes a number")],
    "--dossier": [
        Case("--select DOS letter.txt twin.txt", 0, "nothing found"),
        Case("--select DOS --dossier letter.txt twin.txt", 1, "at letter.txt, line 6"),
    ],
    "--changed": [Case("--changed", 1, "b.txt:1:6", "a.txt:2:6")],
    "--since": [Case("--since HEAD", 1, "b.txt:1:6", "a.txt:2:6"), Case("--since nowhere", 2, "bad revision")],
    "--staged": [Case("--staged", 0, "", "DAT001")],
    "--why": [Case("--why a.txt:2", 0, "a.txt:2\n", "figures recognised"), Case("--why a.txt", 2, "a file and a line")],
    "--stdin-filename": [Case("--stdin-filename in.txt -", 1, "in.txt:1:6: DAT001", "Traceback", DATE)],
    "--on": [Case("place --on 2005-06-30 Điện Biên", 0, "Điện Biên"), Case("--on 2005 a.txt", 2, "no option of check")],
    "--color": [Case("--color always a.txt", 1, "\x1b["), Case("--color never a.txt", 1, "DAT001", "\x1b[")],
    "--lang": [Case("--lang vi a.txt", 1, "[lỗi]", "[error]"), Case("--lang en a.txt", 1, "[error]", "[lỗi]")],
    "--all": [Case("rule --all", 0, "DAT001 impossible-date"), Case("--all a.txt", 2, "no option of check")],
    "--quiet": [Case("--quiet a.txt", 1, "DAT001", "figures recognised"), Case("-q a.txt", 1, "DAT001", "errors:")],
    "--verbose": [Case("-v a.txt", 1, "DAT001"), Case("--verbose none.txt", 2, "no such file")],
    "--version": [Case("--version", 0, "report-lint ")],
    "--help": [Case("--help", 0, "--dossier"), Case("baseline -h", 0, "Usage: report-lint baseline")],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a repository with a committed and a new report, a Word document, settings and two twins."""
    (tmp_path / "a.txt").write_text(SUMS + DATE + FORM, "utf-8")
    (tmp_path / "letter.txt").write_text(LETTER + VISITS.format("5.362"), "utf-8")
    (tmp_path / "twin.txt").write_text(LETTER + VISITS.format("5.749"), "utf-8")
    (tmp_path / "other.toml").write_text('select = ["SUM"]\n', "utf-8")
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "report-lint.toml").write_text('ignore = ["DAT001"]\nfail-on = "error"\n', "utf-8")
    (tmp_path / "d" / "e.txt").write_text(DATE.replace("xã", "12 xã"), "utf-8")
    with ZipFile(tmp_path / "c.docx", "w") as document:
        for name, text in PARTS.items():
            document.writestr(name, text)
    who = ["-c", "user.name=someone", "-c", "user.email=someone@example.org", "-c", "commit.gpgsign=false"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "reports"]):
        subprocess.run(["git", *who, *words], cwd=tmp_path, check=True)  # noqa: S607 — wherever it is
    (tmp_path / "b.txt").write_text(DATE, "utf-8")
    return tmp_path


def test_every_flag_has_a_case() -> None:
    assert sorted(CASES) == sorted(option.flags[-1] for option in options.OPTIONS)


@pytest.mark.parametrize(
    ("flag", "case"), [pytest.param(flag, case, id=case.words) for flag, cases in CASES.items() for case in cases]
)
def test_a_flag_does_what_it_says(folder: Path, flag: str, case: Case) -> None:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "REPORT_LINT_CACHE_DIR": str(folder / ".cache"),
        "LANG": "en_US.UTF-8",
        "LC_ALL": "en_US.UTF-8",
    }
    command = [sys.executable, "-m", "report_lint", *case.words.split()]
    done = subprocess.run(
        command, cwd=folder, env=environment, input=case.stdin, capture_output=True, encoding="utf-8", check=False
    )
    said = done.stdout + done.stderr

    assert flag in case.words or flag in {"--quiet", "--verbose", "--help", "--isolated", "--as-of", "--dossier"}
    assert done.returncode == case.status, said
    assert case.holds in said
    assert case.lacks not in said
    if case.file[0]:
        assert case.file[1] in (folder / case.file[0]).read_bytes().decode("utf-8", "replace")
