"""The hooks for pre-commit, the GitHub action and the examples for CI do what they say, as far as no network is needed."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from report_lint.read import TEXT_SUFFIXES

ROOT = Path(__file__).parents[1]
HOOKS = {
    hook: dict(re.findall(r"^ *(\w+): (.+?)(?: #.*)?$", rest, re.MULTILINE))
    for hook, rest in re.findall(
        r"^- id: (\S+)\n((?: .*\n)+)", (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"), re.MULTILINE
    )
}
CLEAN, ODD = "bao-cao-sach.txt", "bao-cao-cong-doan-quy-1.txt"
ACTION = (ROOT / "action.yml").read_text("utf-8")
CI = ROOT / "examples" / "ci"

needs_bash = pytest.mark.skipif(not shutil.which("bash") or sys.platform == "win32", reason="there is no bash here")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with reports in a folder, and the commands ``python`` and ``report-lint`` beside them."""
    (tmp_path / "reports").mkdir()
    for name in (CLEAN, ODD):
        shutil.copy(ROOT / "examples" / name, tmp_path / "reports")
    (tmp_path / "bin").mkdir()
    for name, words in (("python", ""), ("report-lint", "-m report_lint ")):
        command = tmp_path / "bin" / name
        command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {words}"$@"\n', "utf-8")
        command.chmod(0o755)
    return tmp_path


def hook(name: str, folder: Path, *files: str) -> subprocess.CompletedProcess[str]:
    """Run a hook's entry on files, as pre-commit does."""
    command = [sys.executable, "-m", "report_lint", *shlex.split(HOOKS[name]["entry"])[1:], *files]
    return subprocess.run(command, cwd=folder / "reports", check=False, capture_output=True, encoding="utf-8")


def script(text: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a step of CI in bash."""
    environment = {**os.environ, "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}", **variables}
    command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", text]
    return subprocess.run(command, cwd=folder, check=False, capture_output=True, encoding="utf-8", env=environment)


class TestPreCommit:
    def test_there_are_two_hooks(self) -> None:
        assert {name: hook["entry"].split()[0] for name, hook in HOOKS.items()} == {
            "report-lint": "report-lint",
            "report-lint-fix": "report-lint",
        }
        assert "--fix" in HOOKS["report-lint-fix"]["entry"].split()

    @pytest.mark.parametrize(
        ("name", "suffixes"), [("report-lint", TEXT_SUFFIXES), ("report-lint-fix", {".txt", ".md", ".markdown"})]
    )
    def test_a_hook_takes_the_files_that_can_be_read_and_no_others(self, name: str, suffixes: set[str]) -> None:
        written = re.search(r"\\\.\((.+)\)\$", HOOKS[name]["files"])

        assert written
        assert {f".{suffix}" for suffix in written[1].split("|")} == suffixes
        for file, taken in (
            ("năm 2024/báo cáo.txt", True),
            ("BAO-CAO.TXT", True),
            ("txt", False),
            ("a.txt.bak", False),
        ):
            assert bool(re.search(HOOKS[name]["files"], file)) == taken

    def test_the_lock_files_of_word_are_left_out(self) -> None:
        assert re.search(HOOKS["report-lint"]["exclude"], "2024/~$bao-cao.docx")
        assert not re.search(HOOKS["report-lint"]["exclude"], "2024/bao-cao.docx")

    def test_the_hook_fails_on_mistakes_and_passes_what_is_clean(self, folder: Path) -> None:
        assert hook("report-lint", folder, CLEAN).returncode == 0
        failed = hook("report-lint", folder, CLEAN, ODD)

        assert failed.returncode == 1
        assert "NUM001" in failed.stdout

    def test_the_other_one_mends_and_leaves_the_rest_to_the_first(self, folder: Path) -> None:
        before = (folder / "reports" / ODD).read_text("utf-8")
        done = hook("report-lint-fix", folder, CLEAN, ODD)

        assert (done.returncode, (folder / "reports" / ODD).read_text("utf-8")) == (
            0,
            before.replace(" 2164 ", " 2.164 "),
        )
        assert "NUM001" not in hook("report-lint", folder, ODD).stdout
        assert (folder / "reports" / CLEAN).read_bytes() == (ROOT / "examples" / CLEAN).read_bytes()


@needs_bash
class TestAction:
    STEP = dedent(ACTION.rpartition("      run: |\n")[2])

    def test_prints_annotations_and_fails(self, folder: Path) -> None:
        done = script(self.STEP, folder, PATHS="reports\n", ARGS="")

        assert done.returncode == 1
        assert f"::error file=reports/{ODD},line=58," in done.stdout

    def test_takes_paths_with_blanks_and_options(self, folder: Path) -> None:
        (folder / "reports").rename(folder / "báo cáo")
        done = script(
            self.STEP, folder, PATHS=f"báo cáo/{CLEAN}\nbáo cáo/{ODD}", ARGS="--fail-on never --select DAT,SUM"
        )

        assert done.returncode == 0
        assert (
            {"DAT001", "SUM001"}
            <= set(re.findall(r"\b[A-Z]{3}\d{3}\b", done.stdout))
            <= {
                *(f"DAT{number:03}" for number in range(1, 30)),
                *(f"SUM{number:03}" for number in range(1, 30)),
            }
        )

    def test_runs_nothing_that_a_workflow_gives(self, folder: Path) -> None:
        done = script(self.STEP, folder, PATHS="$(touch broken)\n-x", ARGS="--quiet `touch broken`;touch broken")

        assert done.returncode == 2
        assert not (folder / "broken").exists()

    def test_installs_its_own_commit_or_the_version_that_is_named(self) -> None:
        step = re.search(
            r"^( +)wanted=[^\n]*\n.*?^\1python -m pip install --quiet[^\n]*$", ACTION, re.MULTILINE | re.DOTALL
        )

        assert step
        for version, installed in (("", "/action[pdf]"), ("0.1.0", "report-lint[pdf]==0.1.0")):
            variables = {"VERSION": version, "GITHUB_ACTION_PATH": "/action"}
            command = ["bash", "-c", dedent(step[0]).replace("python -m pip install --quiet", "echo")]
            done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", env=variables)
            assert done.stdout == f"{installed}\n"


@needs_bash
class TestExamples:
    def command(self, name: str) -> str:
        """Return the command that an example runs."""
        found = re.search(r"^ *- (?:run: )?(report-lint .+)$", (CI / name).read_text("utf-8"), re.MULTILINE)
        assert found
        return found[1]

    def test_gitlab_gets_its_report_and_the_log_has_the_findings(self, folder: Path) -> None:
        done = script(self.command("gitlab-ci.yml"), folder)
        named = re.search(r"codequality: (\S+)", (CI / "gitlab-ci.yml").read_text("utf-8"))

        assert named
        assert (done.returncode, "DAT001 impossible-date" in done.stdout) == (1, True)
        issues = json.loads((folder / named[1]).read_text("utf-8"))
        assert {f"reports/{ODD}"} == {issue["location"]["path"] for issue in issues}

    def test_github_gets_a_sarif_file_and_the_log_has_annotations(self, folder: Path) -> None:
        done = script(self.command("github-workflow.yml"), folder)
        named = re.search(r"sarif_file: (\S+)", (CI / "github-workflow.yml").read_text("utf-8"))

        assert named
        assert (done.returncode, "::error " in done.stdout) == (1, True)
        assert json.loads((folder / named[1]).read_text("utf-8"))["version"] == "2.1.0"

    def test_the_inputs_that_an_example_gives_are_those_of_the_action(self) -> None:
        given = re.search(r"with:\n((?: {10}.+\n)+)", (CI / "github-action.yml").read_text("utf-8"))
        inputs = re.findall(r"^  (\w+):$", ACTION.partition("inputs:\n")[2].partition("\nruns:")[0], re.MULTILINE)

        assert given
        assert set(re.findall(r"^ {10}(\w+):", given[1], re.MULTILINE)) <= set(inputs)
        assert inputs == ["paths", "args", "version"]


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("vendor.github-actions", "action.yml"),
        ("vendor.github-workflows", "examples/ci/github-workflow.yml"),
        ("vendor.github-workflows", "examples/ci/github-action.yml"),
        ("vendor.gitlab-ci", "examples/ci/gitlab-ci.yml"),
    ],
    ids=lambda text: text.rpartition("/")[2],
)
def test_a_file_fits_the_schema_of_those_who_read_it(schema: str, file: str) -> None:
    pytest.importorskip("check_jsonschema", reason="check-jsonschema, which has the schemas, is not installed")
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, file]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, encoding="utf-8")

    assert (done.returncode, done.stderr) == (0, "")
