"""A line on a terminal tells how far a long run has come, and leaves nothing behind."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal")

COUNT = 12
LINE = re.compile(r"checked: (\d+) of 12")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with reports, one of which has a finding."""
    for number in range(COUNT):
        (tmp_path / f"{number:02}.txt").write_text(f"Có {number + 3} hộ nghèo.\n", "utf-8")
    (tmp_path / "05.txt").write_text("Ngày 31/02/2024.\n", "utf-8")
    return tmp_path


def run(folder: Path, *arguments: str, delay: float = 0, to_pipe: bool = False, **variables: str) -> tuple[str, str]:
    """Run the command at a pseudo-terminal; return what the terminal received, and standard output if that is a pipe."""
    import pty

    code = (
        "import sys, report_lint.progress as progress\n"
        f"progress.DELAY, progress.PAUSE = {delay}, 0\n"
        "from report_lint.cli import main\n"
        "sys.exit(main(['--lang', 'en', '--no-cache', *sys.argv[1:]]))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TERM": "xterm", **variables}
    environment = {name: value for name, value in environment.items() if value}
    main, end = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        cwd=folder,
        env=environment,
        stdin=end,
        stdout=subprocess.PIPE if to_pipe else end,
        stderr=end,
    )
    os.close(end)
    piped = ""
    if process.stdout:
        with process.stdout:
            piped = process.stdout.read().decode()
    received = b""
    while True:
        try:
            part = os.read(main, 65536)
        except OSError:  # what a terminal says when nobody writes to it any more
            break
        if not part:
            break
        received += part
    process.wait()
    os.close(main)
    return received.decode(), piped


def screen(received: str) -> list[str]:
    """Return the lines that are left on a terminal: a return goes back, what follows overwrites."""
    lines: list[str] = []
    for line in re.sub(r"\x1b\[\d*m", "", received).replace("\r\n", "\n").split("\n"):
        shown = ""
        for part in line.split("\r"):
            shown = part + shown[len(part) :]
        lines.append(shown.rstrip())
    return lines


def test_the_files_that_are_done_are_counted(folder: Path) -> None:
    received, _ = run(folder, ".", NO_COLOR="")

    assert [int(done) for done in LINE.findall(received)] == list(range(1, COUNT))
    assert "\x1b[2mchecked" in received


def test_nothing_of_it_is_left_among_the_findings(folder: Path) -> None:
    received, _ = run(folder, ".")
    alone, _ = run(folder, ".", delay=60)

    assert not LINE.search(alone)
    assert screen(received) == screen(alone)


def test_it_does_not_go_where_the_findings_go(folder: Path) -> None:
    received, piped = run(folder, "--output-format", "concise", ".", to_pipe=True)

    assert LINE.search(received)
    assert "checked" not in piped
    assert screen(received) == [""]
    assert "DAT001" in piped


def test_complaints_stand_on_lines_of_their_own(folder: Path) -> None:
    (folder / "07.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    received, _ = run(folder, ".", to_pipe=True)

    assert screen(received) == ["report-lint: ./07.txt is a picture, not text", ""]


def test_without_colours_it_is_plain(folder: Path) -> None:
    received, _ = run(folder, ".", NO_COLOR="1")

    assert LINE.search(received)
    assert "\x1b" not in received


@pytest.mark.parametrize("way", [{"TERM": "dumb"}, {"flag": "-q"}, {"delay": 60.0}])
def test_there_is_none_for(folder: Path, way: dict[str, object]) -> None:
    flags = [str(way["flag"])] if "flag" in way else []
    term = "dumb" if "TERM" in way else "xterm"
    received, _ = run(folder, *flags, ".", delay=60.0 if "delay" in way else 0, TERM=term)

    assert not LINE.search(received)


def test_several_processes_and_a_dossier_count_too(folder: Path) -> None:
    for number in range(60):
        (folder / f"x{number}.txt").write_text("Số 1.\n", "utf-8")

    assert "checked: 71 of 72" in run(folder, "--jobs", "2", "--dossier", ".")[0]


def test_there_is_none_in_a_pipe(folder: Path) -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import report_lint.progress as p; p.DELAY = 0; from report_lint.cli import main; main(['.'])",
        ],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=False,
    )
    assert done.stderr == b""
