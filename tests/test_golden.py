"""Each report in ``examples/`` gives exactly what ``examples/expected/`` holds.

``python tests/test_golden.py`` writes what the command prints now: read the difference before committing it.
"""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
REPORTS = sorted(path.relative_to(ROOT) for path in (ROOT / "examples").glob("*.*"))


def _expected(report: Path) -> Path:
    return ROOT / "examples" / "expected" / f"{report.name}.expected"


def _printed(report: Path) -> str:
    command = [sys.executable, "-m", "report_lint", "--lang", "vi", "--color", "never", report.as_posix()]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=ROOT)
    assert done.stderr == ""
    return f"{done.stdout}# status {done.returncode}\n"


@pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.name)
def test_an_example_gives_what_is_expected(report: Path) -> None:
    assert _printed(report) == _expected(report).read_text("utf-8")


def test_the_clean_example_is_clean_and_the_others_are_not() -> None:
    statuses = {report.name: _printed(report)[-2] for report in REPORTS}
    assert [name for name, status in statuses.items() if status == "0"] == ["bao-cao-sach.txt", "du-thao.txt"]


if __name__ == "__main__":
    for each in REPORTS:
        _expected(each).write_text(_printed(each), "utf-8")
