"""The command on PDF files: places, what cannot be mended, what was answered, and what cannot be read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.read.pdf.conftest import Pen


@pytest.fixture
def reports(lint: Callable[..., Any], pen: Pen) -> Path:
    """Return a report in the folder in which the command runs."""
    assert lint is not None
    path = Path("a.pdf")
    path.write_bytes(pen.make([pen.rows("Lời đầu."), pen.rows("Tổng 7 = 8 hộ.")]))
    return path


def test_a_finding_says_on_which_page_it_stands(lint: Callable[..., Any], reports: Path) -> None:
    done = lint("--output-format", "json", str(reports))
    (found,) = json.loads(done.out)["diagnostics"]
    assert (done.status, found["code"], found["text"], found["place"]) == (1, "FAK001", "7", "page 2")


@pytest.mark.parametrize("flags", [["--fix"], ["--diff"], ["--fix-to", "b.pdf"], ["--annotate", "b.pdf"]], ids=str)
def test_a_pdf_is_never_written(lint: Callable[..., Any], reports: Path, flags: list[str]) -> None:
    before = reports.read_bytes()
    done = lint(str(reports), *flags)
    assert (done.status, done.err.count("\n"), reports.read_bytes() == before) == (2, 1, True)
    assert not Path("b.pdf").exists()


def test_an_answer_in_the_file_beside_it_suppresses(lint: Callable[..., Any], reports: Path) -> None:
    (found,) = json.loads(lint("--output-format", "json", "a.pdf").out)["diagnostics"]
    answer = f'[[suppression]]\nfingerprint = "{found["fingerprint"]}"\nreason = "as decided"\n'
    Path("report-lint-suppressions.toml").write_text(answer, "utf-8")
    done = lint(str(reports))
    assert (done.status, done.codes, done.err) == (0, [], "")


def test_one_that_cannot_be_read_hides_no_other(lint: Callable[..., Any], reports: Path) -> None:
    Path("b.pdf").write_bytes(reports.read_bytes()[:300])
    done = lint(".")
    assert (done.status, done.codes, done.err.count("\n")) == (2, ["FAK001"], 1)


def test_the_bytes_decide_what_it_is(lint: Callable[..., Any], reports: Path) -> None:
    Path("c").write_bytes(reports.read_bytes())
    Path("d.docx").write_bytes(reports.read_bytes())
    assert lint("c", "d.docx").codes == ["FAK001", "FAK001"]
    Path("e.txt").write_bytes(reports.read_bytes())
    assert "e.txt is a PDF, not text; let its name end in .pdf" in lint("e.txt").err
    Path("f.pdf").write_text("7 = 8\n", "utf-8")
    assert "f.pdf is no .pdf file" in lint("f.pdf").err
