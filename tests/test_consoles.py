"""Consoles of other encodings, interrupted runs, and files that other programs hold: what differs between systems."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

import pytest

from report_lint.cache import Cache
from report_lint.jobs import Workers

if TYPE_CHECKING:
    from collections.abc import Callable

posix = pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal, and no process group")


def environment(**variables: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **variables}


@posix
@pytest.mark.parametrize(("encoding", "shown"), [("cp1258", "tháng 2 năm 2024 chỉ có 29 ngày"), ("ascii", "?")])
def test_a_console_of_another_encoding_gets_what_comes_closest(tmp_path: Path, encoding: str, shown: str) -> None:
    import pty

    (tmp_path / "a.txt").write_text("Ngày 31/02/2024 có 5 hộ, giá 3 €.\n", "utf-8")
    main, end = pty.openpty()
    command = [sys.executable, "-m", "report_lint", "--lang", "vi", "--no-cache", "--color", "never", "a.txt"]
    process = subprocess.Popen(
        command, cwd=tmp_path, env=environment(PYTHONIOENCODING=encoding), stdout=end, stderr=end
    )
    os.close(end)
    received = b""
    try:
        while part := os.read(main, 65536):
            received += part
    except OSError:  # what a terminal says when nobody writes to it any more
        pass
    os.close(main)

    assert process.wait() == 1
    assert shown in normalize("NFC", received.decode(encoding))


@posix
def test_an_interruption_ends_all_processes_without_a_word_or_half_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    text = "Có 1.250 hộ, 75 thôn; trao 75 suất và 55 suất, tổng 120 suất.\n" * 300
    for number in range(600):  # far more than are done before the interruption, on however busy a machine
        (folder / f"{number}.txt").write_text(text, "utf-8")
    command = [sys.executable, "-m", "report_lint", "--jobs", "2", "--output-file", "out.txt", "reports"]
    heard = signal.signal(signal.SIGINT, signal.default_int_handler)  # a test in the background inherits deaf ears
    process = subprocess.Popen(
        command,
        cwd=tmp_path,
        env=environment(REPORT_LINT_CACHE_DIR=str(tmp_path / "cache")),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    signal.signal(signal.SIGINT, heard)
    while process.poll() is None and not any((tmp_path / "cache").glob("results/??/*")):
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)

    assert (process.returncode, out, err) == (130, b"", b"")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("out.txt")] == []
    assert [path.name for path in (tmp_path / "cache").rglob("*") if path.suffix.removeprefix(".").isdecimal()] == []


class TestOutputFile:
    def test_that_cannot_be_replaced_leaves_no_draft(
        self, lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_: object) -> None:
            raise PermissionError(13, "Access is denied", "out.json")

        monkeypatch.setattr("os.replace", refuse)  # as Windows does while a program shows the file
        _keep_stdout(monkeypatch)
        done = lint("--output-format", "json", "--output-file", "out.json", "a.txt", a="7 = 8\n")

        assert (done.status, done.err) == (2, "report-lint: the output cannot be written: Access is denied\n")
        assert sorted(path.name for path in Path().iterdir()) == ["a.txt"]

    @posix
    def test_that_is_no_file_is_written_to(self, lint: Callable[..., Any]) -> None:
        done = lint("--output-format", "json", "--output-file", os.devnull, "a.txt", a="7 = 8\n")

        assert (done.status, done.out, done.err) == (1, "", "")
        assert not Path(os.devnull).is_file()

    @posix
    def test_that_is_a_link_stays_one(self, lint: Callable[..., Any]) -> None:
        Path("real.json").write_text("old", "utf-8")
        Path("link.json").symlink_to("real.json")
        lint("--output-format", "json", "--output-file", "link.json", "a.txt", a="7 = 8\n")

        assert Path("link.json").is_symlink()
        assert '"FAK001"' in Path("real.json").read_text("utf-8")


def test_an_entry_that_cannot_be_replaced_leaves_no_draft(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Access is denied")

    monkeypatch.setenv("REPORT_LINT_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr("os.replace", refuse)

    assert not Cache(b"").put("ab12", ())
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_reader_that_has_left_is_known_on_windows_too(
    lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave(*_: object) -> None:
        raise OSError(22, "Invalid argument")

    monkeypatch.setattr("report_lint.commands._write", leave)
    _keep_stdout(monkeypatch)
    assert lint("a.txt", a="7 = 8\n").status == 2
    with monkeypatch.context() as windows:
        windows.setattr("os.name", "nt")
        assert lint("a.txt").status == 141


def _keep_stdout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let standard output be that of the test when the command gives it up."""

    def number(*_: object) -> int:
        return 1

    monkeypatch.setattr("os.dup2", number)
    monkeypatch.setattr("sys.stdout.fileno", number, raising=False)


def test_no_more_processes_are_started_than_windows_can_wait_for() -> None:
    run: Any = None

    assert vars(Workers(run, (), 128))["_count"] == 61


def test_names_that_differ_only_in_composition_mean_one_file(lint: Callable[..., Any]) -> None:
    name = normalize("NFD", "báo cáo.txt")
    Path(name).write_text("7 = 8\n", "utf-8")

    assert lint("--output-format", "concise", normalize("NFC", name)).codes == ["FAK001"]
    assert lint("--output-format", "concise", name, normalize("NFC", name)).codes == ["FAK001"]
