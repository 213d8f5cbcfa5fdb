"""Shell completion knows every command and option; bash itself is asked, zsh and fish where they are installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from report_lint import options
from report_lint.completion import SHELLS, script
from report_lint.render.words import Words

ROOT = Path(__file__).parents[1]
BASH = shutil.which("bash")
TRY = """
source /dev/stdin
COMP_WORDS=("$@") COMP_CWORD=$(($#-1))
_report_lint
printf '%s\\n' "${COMPREPLY[@]}"
"""

needs_bash = pytest.mark.skipif(not BASH or sys.platform == "win32", reason="there is no bash here")


@cache
def made(shell: str) -> str:
    """Return the script as the real command prints it."""
    command = [sys.executable, "-m", "report_lint", "completion", shell]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8").stdout


def completed(*words: str) -> list[str]:
    """Return what bash would offer for the last of the words."""
    command = [BASH or "", "--norc", "-c", TRY, "bash", "report-lint", *words]
    done = subprocess.run(
        command, cwd=ROOT, check=True, capture_output=True, encoding="utf-8", input=made("bash"), env={"LC_ALL": "C"}
    )
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_names_every_command_and_option(shell: str) -> None:
    text = script(shell, Words(), ["FAK001"])

    assert [command for command in options.COMMANDS if command not in text] == []
    dashes = {"--": "-l " if shell == "fish" else "--", "-": "-s " if shell == "fish" else "-"}
    flags = [flag for option in options.OPTIONS for flag in option.flags]
    forms = [dashes["--"] + flag[2:] if flag.startswith("--") else dashes["-"] + flag[1:] for flag in flags]
    assert [form for form in forms if form not in text] == []
    assert "FAK001" in text
    assert "@" not in text.replace("(@)", "").replace('"$@"', "").replace("[@]", "").replace("{@", "")


@needs_bash
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--output-f"], ["--output-format", "--output-file"]),
        (["check", "--st"], ["--statistics", "--staged", "--stdin-filename"]),
        (["--output-format", "json"], ["json", "json-lines"]),
        (["--output-format", "=", "sa"], ["sarif"]),
        (["--profile", "="], ["default", "strict", "figures"]),
        (["--fail-on", "e"], ["error"]),
        (["b"], ["baseline"]),
        (["check", "b"], []),
        (["baseline", ""], ["write", "prune"]),
        (["completion", "z"], ["zsh"]),
        (["config", "--i"], ["--isolated"]),
        (["rule", "--sel"], []),
        (["--config", "--"], []),
        (["place", ""], []),
        (["rule", "TAB00"], ["TAB001", "TAB002", "TAB003", "TAB004", "TAB005", "TAB006"]),
        (["--select", "SUM,TA"], ["SUM,TAB", *(f"SUM,TAB00{number}" for number in range(1, 7))]),
    ],
    ids=" ".join,
)
def test_bash_offers_what_can_stand_there(words: list[str], expected: list[str]) -> None:
    offered = completed(*words)

    assert offered[: len(expected)] == expected
    assert bool(offered) == bool(expected)


@needs_bash
def test_bash_completes_names_of_files_where_the_script_is_silent() -> None:
    command = [BASH or "", "--norc", "-c", "source /dev/stdin; complete -p report-lint"]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", input=made("bash"))

    assert done.stdout == "complete -o bashdefault -o default -F _report_lint report-lint\n"


@pytest.mark.parametrize(("shell", "check"), [("bash", "-n"), ("zsh", "-n"), ("fish", "--no-execute")])
def test_a_shell_that_is_here_takes_its_script(tmp_path: Path, shell: str, check: str) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    path = tmp_path / "script"
    path.write_text(made(shell), "utf-8")
    variables = {**os.environ, "LC_ALL": "C"}  # or a shell complains of a locale that is not installed
    done = subprocess.run(
        [program, check, path.as_posix()], check=False, capture_output=True, encoding="utf-8", env=variables
    )

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [([], "hãy nêu tên shell: bash, zsh, fish"), (["zhs"], "; có phải ý bạn là zsh?"), (["bash", "zsh"], "hãy nêu")],
    ids=str,
)
def test_other_shells_are_refused(typed: list[str], said: str) -> None:
    command = [sys.executable, "-m", "report_lint", "completion", *typed]
    variables = {**os.environ, "LC_ALL": "vi_VN.UTF-8"}
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8", env=variables)

    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
