"""The README keeps its word: its commands stand first, and it names only what exists."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from report_lint import options, settings_file
from report_lint.version import VERSION

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```[a-z]*\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
FLAG = re.compile(r"--[a-z][a-z-]*")


def report_lint(*arguments: str) -> str:
    """Run the command line for a Vietnamese reader and return what it printed."""
    command = [sys.executable, "-m", "report_lint", *arguments]
    variables = {**os.environ, "LC_ALL": "vi_VN.UTF-8"}
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8", env=variables).stdout


def test_it_opens_with_a_title_one_sentence_and_two_commands() -> None:
    title, sentence = README.split("\n\n")[:2]

    assert re.fullmatch(r"# \S.*", title)
    assert re.fullmatch(r"[^.\n#]+(?:\n[^.\n#]+)*\.", sentence)


@pytest.mark.parametrize(
    ("block", "end"), [(0, ".venv/bin/report-lint --exit-zero examples/"), (1, ".venv/bin/python -m pytest -n auto")]
)
def test_each_of_the_two_commands_is_one_line(block: int, end: str) -> None:
    assert BLOCKS[block].count("\n") == 1
    assert BLOCKS[block].startswith("python3 -m venv .venv && ")
    assert BLOCKS[block].endswith(f" && {end}\n")


def test_it_names_only_flags_that_exist() -> None:
    lines = [line for line in README.splitlines() if "pip install" not in line]
    named = {flag for line in lines for flag in FLAG.findall(line)}

    assert named
    assert named - {flag for option in options.OPTIONS for flag in option.flags} == set()


def test_it_names_every_command_and_format() -> None:
    assert [name for name in options.COMMANDS[1:] if f"\nreport-lint {name} " not in README] == []
    assert [form for form in options.FORMAT.choices if f"`{form}`" not in README] == []


def test_it_names_every_family() -> None:
    families = {rule.partition(" ")[0][:-3] for rule in (ROOT / "tests" / "codes.txt").read_text("utf-8").splitlines()}

    assert set(re.findall(r"^\| ([A-Z]{2,3}) \|", README, re.MULTILINE)) == families


def test_the_settings_that_it_shows_are_taken(tmp_path: Path) -> None:
    shown = re.findall(r"^```toml\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    (tmp_path / "office.toml").write_text("", "utf-8")

    assert len(shown) == 1
    path = tmp_path / "unit" / ".report-lint.toml"
    path.parent.mkdir()
    path.write_text(shown[0], "utf-8")
    assert settings_file.loaded(str(path), VERSION).severity == {"PLC": "error"}


def test_the_hooks_that_it_shows_exist() -> None:
    there = re.findall(r"^- id: (\S+)$", (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"), re.MULTILINE)

    assert sorted(re.findall(r"^ +- id: (\S+)", README, re.MULTILINE)) == sorted(there)


def test_the_findings_that_it_shows_are_what_the_command_prints() -> None:
    report = "examples/bao-cao-cong-doan-quy-1.txt"
    printed = report_lint("--exit-zero", report).split(f"{report}:")
    shown = [part for block in BLOCKS for part in block.split(f"{report}:")[1:]]

    assert len(shown) == 3
    assert [part for part in shown if part.strip() not in map(str.strip, printed)] == []


def test_it_stays_short_enough_to_be_read() -> None:
    assert len(README.splitlines()) <= 260


def test_it_names_only_families_that_have_rules() -> None:
    named = re.findall(r"^\| ([A-Z]{2,3}) \|", README, re.MULTILINE)
    manual = report_lint("rule", "--all")

    assert named
    assert [family for family in named if not re.search(rf"\b{family}\d{{3}}\b", manual)] == []


def test_it_names_only_files_that_exist() -> None:
    named = re.findall(r"^\| `([\w./]+)` \|", README, re.MULTILINE) + re.findall(r"\]\(([^):#]+)\)", README)

    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
