"""The README keeps its word: its commands stand first, and it names only what exists."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```[a-z]*\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
FLAG = re.compile(r"--[a-z][a-z-]*")


def report_lint(*arguments: str) -> str:
    """Run the command line and return what it printed."""
    command = [sys.executable, "-m", "report_lint", *arguments]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8").stdout


def test_it_opens_with_a_title_one_sentence_and_two_commands() -> None:
    title, sentence = README.split("\n\n")[:2]

    assert re.fullmatch(r"# \S.*", title)
    assert re.fullmatch(r"[^.\n#]+(?:\n[^.\n#]+)*\.", sentence)


@pytest.mark.parametrize(
    ("block", "end"), [(0, ".venv/bin/report-lint --exit-zero examples/"), (1, ".venv/bin/python -m pytest")]
)
def test_each_of_the_two_commands_is_one_line(block: int, end: str) -> None:
    assert BLOCKS[block].count("\n") == 1
    assert BLOCKS[block].startswith("python3 -m venv .venv && ")
    assert BLOCKS[block].endswith(f" && {end}\n")


def test_it_names_only_flags_that_exist() -> None:
    lines = [line for line in README.splitlines() if "pip install" not in line]
    named = {flag for line in lines for flag in FLAG.findall(line)}

    assert named
    assert named - set(FLAG.findall(report_lint("--help") + report_lint("rule", "--help"))) == set()


def test_it_names_only_families_that_have_rules() -> None:
    named = re.findall(r"^\| ([A-Z]{2,3}) \|", README, re.MULTILINE)
    manual = report_lint("rule", "--all")

    assert named
    assert [family for family in named if not re.search(rf"\b{family}\d{{3}}\b", manual)] == []


def test_it_names_only_files_that_exist() -> None:
    named = re.findall(r"^\| `([\w./]+)` \|", README, re.MULTILINE) + re.findall(r"\]\(([^):#]+)\)", README)

    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
