"""``--annotate``: copies with comments, through the real command."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

P = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


@pytest.fixture
def report(word: Callable[..., bytes], lint: Callable[..., Any]) -> Path:
    """Return a report in the folder in which the command runs."""
    assert lint is not None
    path = Path("a.docx")
    path.write_bytes(word(P.format("tổng 7 = 8 hộ")))
    return path


def test_a_copy_has_the_findings_as_comments(lint: Callable[..., Any], report: Path, noted: Callable[..., Any]) -> None:
    before = report.read_bytes()
    done = lint("a.docx", "--annotate", "b.docx")
    shown = noted(Path("b.docx").read_bytes())
    assert (done.status, done.codes, done.err) == (1, ["FAK001"], "")
    assert shown.ours() == ["7"]
    assert b'w:date="20' in shown.parts["word/comments.xml"]
    assert report.read_bytes() == before
    assert lint("b.docx").codes == ["FAK001"]


def test_the_report_itself_is_never_written(lint: Callable[..., Any], report: Path) -> None:
    before = report.read_bytes()
    for target in ("a.docx", "./a.docx", "."):
        done = lint("a.docx", "--annotate", target)
        assert (done.status, "is the report itself" in done.err, done.err.count("\n")) == (2, True, 1)
    assert report.read_bytes() == before


def test_a_text_is_told_in_one_line(lint: Callable[..., Any]) -> None:
    done = lint("a.txt", "--annotate", "b.docx", a="7 = 8\n")
    assert (done.status, done.codes, done.err.count("\n"), Path("b.docx").exists()) == (2, ["FAK001"], 1, False)
    assert "no Word document" in done.err


@pytest.mark.parametrize("more", ["--fix", "--diff", "--fix-to=c.docx"])
def test_one_thing_after_the_other(lint: Callable[..., Any], report: Path, more: str) -> None:
    assert lint(str(report), "--annotate", "b.docx", more).status == 2


def test_several_need_a_folder(lint: Callable[..., Any], report: Path, noted: Callable[..., Any]) -> None:
    Path("sub").mkdir()
    Path("sub/c.docx").write_bytes(report.read_bytes())
    assert lint("a.docx", "sub", "--annotate", "out").status == 2
    Path("out").mkdir()
    assert lint("a.docx", "sub", "--annotate", "out").err == ""
    assert [noted(path.read_bytes()).ours() for path in sorted(Path("out").iterdir())] == [["7"], ["7"]]


def test_two_of_one_name_do_not_overwrite_each_other(lint: Callable[..., Any], report: Path) -> None:
    for folder in ("sub", "out"):
        Path(folder).mkdir()
    Path("sub/a.docx").write_bytes(report.read_bytes())
    done = lint("a.docx", "sub", "--annotate", "out")
    assert (done.status, "another report of that name" in done.err) == (2, True)


def test_what_is_known_is_not_commented(lint: Callable[..., Any], report: Path, noted: Callable[..., Any]) -> None:
    assert lint("baseline", "write", str(report)).status == 0
    lint("a.docx", "--annotate", "b.docx")
    assert noted(Path("b.docx").read_bytes()).ours() == []


def test_a_second_run_that_remembers_the_first_writes_the_same(
    lint: Callable[..., Any], report: Path, noted: Callable[..., Any]
) -> None:
    for copy in ("b.docx", "c.docx"):
        lint(str(report), "--annotate", copy)
    first, second = (noted(Path(copy).read_bytes()) for copy in ("b.docx", "c.docx"))
    assert (first.lines, first.words) == (second.lines, second.words)


def test_runs_on_text_import_no_writer() -> None:
    import subprocess
    import sys

    code = "import sys; from report_lint.cli import main; main(['-']); sys.exit(any('write' in m for m in sys.modules if 'report_lint' in m))"
    assert (
        subprocess.run([sys.executable, "-c", code], input=b"a 7 b", capture_output=True, check=False).returncode == 0
    )
