"""Only what git calls changed."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


def _git(*words: str) -> None:
    who = ["-c", "user.name=someone", "-c", "user.email=someone@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *words], check=True, capture_output=True)  # noqa: S607 — wherever it is


@pytest.fixture
def repository(lint: Callable[..., Any]) -> Callable[..., Any]:
    """Return ``lint`` in a repository with three committed reports."""
    _git("init", "-q", "-b", "main")
    for name in ("same", "edited", "gone"):
        Path(f"{name}.txt").write_text("7 = 8\n", "utf-8")
    _git("add", ".")
    _git("commit", "-qm", "reports")
    Path("edited.txt").write_text("7 = 9\n", "utf-8")
    Path("new báo cáo.txt").write_text("7 = 9\n", "utf-8")
    Path("new.py").write_text("7 = 9\n", "utf-8")
    Path("gone.txt").unlink()
    return lint


def test_changed_means_edited_and_new_reports(repository: Callable[..., Any]) -> None:
    assert repository("--changed").paths == ["edited.txt", "new báo cáo.txt"]
    assert repository("--changed", "edited.txt", "same.txt").paths == ["edited.txt"]


def test_staged_means_what_is_to_be_committed(repository: Callable[..., Any]) -> None:
    assert repository("--staged").status == 0
    _git("add", "new báo cáo.txt")
    assert repository("--staged").paths == ["new báo cáo.txt"]


def test_since_means_against_a_revision(repository: Callable[..., Any]) -> None:
    _git("add", ".")
    _git("commit", "-qm", "more")
    assert repository("--changed").paths == []
    assert repository("--since", "HEAD~1").paths == ["edited.txt", "new báo cáo.txt"]


def test_a_wrong_revision_is_refused(repository: Callable[..., Any]) -> None:
    done = repository("--since", "nowhere")
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("report-lint: git cannot tell what has changed: fatal: bad revision 'nowhere'")


def test_outside_a_repository_nothing_is_changed(
    lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    done = lint("--changed", a="7 = 8\n")
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("report-lint: git cannot tell what has changed: ")
