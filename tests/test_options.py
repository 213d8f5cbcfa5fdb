"""What the command line takes, and how it refuses the rest."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from report_lint import options
from report_lint.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

ODD = "1 = 1 and 7 = 8\n"
CLEAN = "7 = 7\n"
ROOT = Path(__file__).parents[1]


class TestSelection:
    @pytest.mark.parametrize(
        ("flags", "expected"),
        [
            ([], ["FAK001", "FAK002", "FAK003"]),
            (["--select", "FAK"], ["FAK001", "FAK002", "FAK003"]),
            (["--select", "FAK001,plain-word"], ["FAK001", "FAK003"]),
            (["--select", "FAK001", "--select=FAK002"], ["FAK001", "FAK002"]),
            (["--ignore", "unequal-pair, FAK003"], ["FAK002"]),
            (["--select", "FAK002", "--ignore", "FAK"], ["FAK002"]),
        ],
    )
    def test_takes_families_codes_and_names(
        self, lint: Callable[..., Any], flags: list[str], expected: list[str]
    ) -> None:
        assert lint(*flags, "all.txt", all=f"{ODD}doubt, remark\n").codes == expected

    @pytest.mark.parametrize(
        ("flag", "wrong", "meant"),
        [("--select", "FAK01", "FAK001"), ("--ignore", "fak002", "FAK002"), ("--select", "plain-wort", "plain-word")],
    )
    def test_of_an_unknown_rule_is_refused(self, lint: Callable[..., Any], flag: str, wrong: str, meant: str) -> None:
        done = lint(flag, wrong, "odd.txt", odd=ODD)

        assert (done.status, done.out) == (2, "")
        assert done.err == f"report-lint: no rule is called {wrong}; did you mean {meant}?\n"

    def test_that_leaves_no_rule_is_refused(self, lint: Callable[..., Any]) -> None:
        done = lint("--select", "FAK001", "--ignore", "FAK001", "odd.txt", odd=ODD)

        assert (done.status, done.err) == (2, "report-lint: no rule is left to run\n")


class TestOptions:
    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (["--selct", "FAK", "a.txt"], "unknown option --selct; did you mean --select?"),
            (["-x"], "unknown option -x"),
            (["--select"], "--select needs a value: CODES"),
            (["--select=,", "a.txt"], "--select needs a value: CODES"),
            (["--select", "--ignore"], "--select needs a value: CODES"),
            (["--quiet=1"], "--quiet takes no value"),
            (
                ["--color", "allways", "a.txt"],
                "--color does not know “allways”; it takes auto, always, never; did you mean always?",
            ),
            (["rule", "--select", "FAK"], "--select is no option of rule"),
            (["--all", "a.txt"], "--all is no option of check"),
            (
                ["--as-of", "2024-13", "a.txt"],
                "--as-of takes a year, a month or a day, as in 2024, 2024-03, 2024-03-31",
            ),
            (["--why", "a.txt"], "--why takes a file and a line, for example report.txt:29"),
            (["--why", "a.txt:0"], "--why takes a file and a line, for example report.txt:29"),
            (["--why", "a.txt:2", "b.txt"], "--why names its own file: leave out b.txt"),
            ([], "nothing to read: name a file or a folder (report-lint --help tells more)"),
            (["rule"], "name a rule by its code, for example SUM001, or give --all"),
            (["rule", "FAX"], "no rule is called FAX; did you mean FAK?"),
        ],
    )
    def test_that_cannot_be_meant_are_refused_on_one_line(
        self, lint: Callable[..., Any], arguments: list[str], said: str
    ) -> None:
        done = lint(*arguments)

        assert (done.status, done.out, done.err) == (2, "", f"report-lint: {said}\n")

    def test_may_follow_the_paths(self, lint: Callable[..., Any]) -> None:
        assert lint("odd.txt", "--exit-zero", odd=ODD).status == 0

    def test_end_at_two_dashes(self, lint: Callable[..., Any]) -> None:
        Path("--all").write_text(ODD, "utf-8")
        Path("check").write_text(ODD, "utf-8")

        assert lint("--", "--all", "check").paths == ["--all", "check"]

    def test_check_is_the_command_that_need_not_be_named(self, lint: Callable[..., Any]) -> None:
        assert lint("check", "odd.txt", odd=ODD).out == lint("odd.txt").out

    def test_the_date_of_the_report_can_be_given(self, lint: Callable[..., Any]) -> None:
        assert lint("--as-of", "2024-02", "clean.txt", clean=CLEAN).status == 0

    @pytest.mark.parametrize("command", options.COMMANDS)
    def test_help_shows_exactly_the_options_that_the_command_takes(
        self, lint: Callable[..., Any], command: str
    ) -> None:
        done = lint(command, "--help")
        shown = re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", done.out, re.MULTILINE)

        assert done.status == 0
        assert shown == [option.flags[-1] for option in options.OPTIONS if command in option.commands]

    @pytest.mark.parametrize("command", options.COMMANDS)
    def test_help_fits_a_terminal(self, lint: Callable[..., Any], command: str) -> None:
        assert [line for line in lint(command, "-h").out.splitlines() if len(line) > 100] == []

    def test_the_version_is_that_of_the_project(self, lint: Callable[..., Any]) -> None:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

        assert lint("--version").out == f"report-lint {VERSION}\n"
        assert project["version"] == VERSION
