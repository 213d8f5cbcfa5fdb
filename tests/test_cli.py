"""The command line: what it reads, what it refuses, and the exit status."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from report_lint import options
from report_lint.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
ODD = "1 = 1 and 7 = 8\n"
CLEAN = "7 = 7\n"

Lint = "Callable[..., Any]"


def codes(out: str) -> list[str]:
    return re.findall(r"^\S+?:\d+:\d+: (\w+) ", out, re.MULTILINE)


def paths(out: str) -> list[str]:
    return re.findall(r"^(.+?):\d+:\d+: ", out, re.MULTILINE)


class TestStatus:
    def test_is_0_when_nothing_is_found(self, lint: Callable[..., Any]) -> None:
        assert lint("clean.txt", clean=CLEAN).status == 0

    @pytest.mark.parametrize(
        ("flags", "error", "warning", "info"),
        [
            ([], 1, 1, 0),
            (["--fail-on", "error"], 1, 0, 0),
            (["--fail-on", "warning"], 1, 1, 0),
            (["--fail-on=info"], 1, 1, 1),
            (["--fail-on", "never"], 0, 0, 0),
            (["--exit-zero", "--fail-on", "info"], 0, 0, 0),
        ],
    )
    def test_is_1_for_findings_from_a_severity_on(
        self, lint: Callable[..., Any], flags: list[str], error: int, warning: int, info: int
    ) -> None:
        done = [
            lint(*flags, "error.txt", error=ODD),
            lint(*flags, "warning.txt", warning="1 doubt\n"),
            lint(*flags, "info.txt", info="1 remark\n"),
        ]

        assert [one.status for one in done] == [error, warning, info]

    def test_is_2_for_a_file_that_cannot_be_read_and_the_findings_of_the_others_appear(self, lint: Callable[..., Any]) -> None:
        done = lint("--exit-zero", "none.txt", "odd.txt", odd=ODD)

        assert (done.status, codes(done.out)) == (2, ["FAK001"])
        assert done.err == "report-lint: none.txt: no such file or folder\n"

    def test_is_2_for_bytes_that_are_no_text(self, lint: Callable[..., Any]) -> None:
        Path("picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n")

        done = lint("picture.txt")

        assert (done.status, done.err) == (2, "report-lint: picture.txt is a picture, not text\n")


class TestCrash:
    def test_names_rule_and_exception_and_quotes_nothing(self, lint: Callable[..., Any]) -> None:
        done = lint("odd.txt", odd=f"secret {ODD}")

        assert (done.status, codes(done.out)) == (2, ["FAK001"])
        assert done.err == "report-lint: odd.txt: FAK004 (fragile) failed (ValueError); everything else was checked\n"

    def test_shows_the_traceback_to_those_who_ask(self, lint: Callable[..., Any]) -> None:
        assert "Traceback (most recent call last)" in lint("-v", "odd.txt", odd=f"secret {ODD}").err

    def test_of_a_mention_is_told_once(self, lint: Callable[..., Any]) -> None:
        done = lint("facts", "odd.txt", odd=f"unfindable {ODD}")

        assert (done.status, done.err.count("Figure failed (LookupError)")) == (2, 1)

    def test_of_the_program_itself_quotes_nothing(self, lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*_: object) -> None:
            raise RuntimeError(ODD)

        monkeypatch.setattr("report_lint.run.Run.results", fail)
        done = lint("odd.txt", odd=ODD)

        assert (done.status, done.err) == (2, "report-lint: report-lint itself failed (RuntimeError); -v shows details\n")


class TestPacks:
    def test_one_that_cannot_be_imported_is_named_and_the_others_run(
        self, lint: Callable[..., Any], install: Callable[..., Path]
    ) -> None:
        install("broken_pack", {"__init__.py": "import nothing_of_that_name"})
        done = lint("odd.txt", odd=ODD)

        assert (done.status, codes(done.out)) == (2, ["FAK001"])
        assert done.err.startswith("report-lint: broken_pack cannot be loaded: ModuleNotFoundError")

    def test_a_rule_that_cannot_be_imported_is_named(self, lint: Callable[..., Any], install: Callable[..., Path]) -> None:
        files = {
            "__init__.py": "FAMILIES = {'BRK': 'checks'}\ndef dating(report): pass\ndef figures(report): return []",
            "checks/__init__.py": "",
            "checks/broken.py": "1 / 0",
        }
        install("broken_pack", files)
        done = lint("clean.txt", clean=CLEAN)

        assert done.status == 2
        assert done.err.startswith("report-lint: broken_pack.checks.broken cannot be loaded: ZeroDivisionError")

    def test_without_any_nothing_is_checked(self, lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("report_lint.load.GROUP", "nobody's")
        done = lint("odd.txt", odd=ODD)

        assert (done.status, done.out) == (2, "")
        assert done.err == "report-lint: no rules are installed: install report-lint again\n"

    def test_speak_their_own_language(self, lint: Callable[..., Any], install: Callable[..., Path]) -> None:
        files = {
            "__init__.py": "FAMILIES = {}\ndef dating(report): pass\ndef figures(report): return []",
            "words.py": "WORDS = {'nothing found; files: {files}': 'rien trouvé dans {files} fichier'}",
        }
        install("french_pack", files)

        assert "rien trouvé dans 1 fichier\n" in lint("clean.txt", clean=CLEAN).out


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
    def test_takes_families_codes_and_names(self, lint: Callable[..., Any], flags: list[str], expected: list[str]) -> None:
        assert codes(lint(*flags, "all.txt", all=f"{ODD}doubt, remark\n").out) == expected

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
            (["--color", "allways", "a.txt"], "--color does not know “allways”; it takes auto, always, never; did you mean always?"),
            (["rule", "--select", "FAK"], "--select is no option of rule"),
            (["--all", "a.txt"], "--all is no option of check"),
            (["--as-of", "2024-13", "a.txt"], "--as-of takes a year, a month or a day, as in 2024, 2024-03, 2024-03-31"),
            (["--why", "a.txt"], "--why takes a file and a line, for example bao-cao.txt:29"),
            (["--why", "a.txt:0"], "--why takes a file and a line, for example bao-cao.txt:29"),
            (["--why", "a.txt:2", "b.txt"], "--why names its own file: leave out b.txt"),
            ([], "nothing to read: name a file or a folder (report-lint --help tells more)"),
            (["rule"], "name a rule by its code, for example SUM001, or give --all"),
            (["rule", "FAK"[:2] + "X"], "no rule is called FAX; did you mean FAK?"),
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

        assert paths(lint("--", "--all", "check").out) == ["--all", "check"]

    def test_check_is_the_command_that_need_not_be_named(self, lint: Callable[..., Any]) -> None:
        assert lint("check", "odd.txt", odd=ODD).out == lint("odd.txt").out

    def test_the_date_of_the_report_can_be_given(self, lint: Callable[..., Any]) -> None:
        assert lint("--as-of", "2024-02", "clean.txt", clean=CLEAN).status == 0

    @pytest.mark.parametrize("command", options.COMMANDS)
    def test_help_shows_exactly_the_options_that_the_command_takes(self, lint: Callable[..., Any], command: str) -> None:
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


class TestPaths:
    def test_a_folder_is_walked_in_order_without_what_is_hidden(self, lint: Callable[..., Any]) -> None:
        names = ("b.txt", "a.md", "sub/c.MARKDOWN", "~$b.txt", ".hid.txt", ".git/d.txt", "node_modules/e.txt", "f.py")
        for name in names:
            path = Path("folder", name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(ODD, "utf-8")

        assert paths(lint("folder").out) == [os.path.join("folder", name) for name in ("a.md", "b.txt", "sub/c.MARKDOWN")]

    def test_the_order_of_the_arguments_is_kept_and_a_file_is_read_once(self, lint: Callable[..., Any]) -> None:
        done = lint("b.txt", "./a.txt", ".", "b.txt", a=ODD, b=ODD)

        assert paths(done.out) == ["b.txt", "./a.txt"]

    def test_a_file_is_read_whatever_its_suffix(self, lint: Callable[..., Any]) -> None:
        Path("report.1").write_text(ODD, "utf-8")

        assert paths(lint("report.1").out) == ["report.1"]

    def test_a_folder_without_reports_is_an_error(self, lint: Callable[..., Any]) -> None:
        Path("empty").mkdir()
        done = lint("empty", "odd.txt", odd=ODD)

        assert (done.status, paths(done.out)) == (2, ["odd.txt"])
        assert done.err == "report-lint: empty holds no report: no file in it ends in .markdown, .md, .txt\n"

    @pytest.mark.parametrize(("flags", "name"), [([], "-"), (["--stdin-filename", "draft.md"], "draft.md")])
    def test_standard_input_is_a_dash(
        self, lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, flags: list[str], name: str
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ODD.encode())))

        assert paths(lint("-", *flags).out) == [name]

    @pytest.mark.skipif(os.name == "nt", reason="names of files are Unicode there")
    def test_names_that_are_no_unicode_and_names_that_steer_a_terminal_do_no_harm(self, lint: Callable[..., Any]) -> None:
        for name in (b"od\xff.txt", b"red\x1b[31m.txt"):
            Path(os.fsdecode(name)).write_text(ODD, "utf-8")
        done = lint(".")

        assert paths(done.out) == ["./od\\udcff.txt", "./red\ufffd[31m.txt"]
        assert json.loads(lint("--output-format", "json", ".").out)["diagnostics"][0]["path"] == "./od\udcff.txt"


class TestProcess:
    """What only a process of its own can show."""

    def start(self, site: Path, *arguments: str, **settings: Any) -> subprocess.Popen[bytes]:  # noqa: ANN401
        variables = os.environ | {"PYTHONPATH": os.pathsep.join([str(site), *filter(None, sys.path)])}
        command = [sys.executable, "-W", "error", "-m", "report_lint", *arguments]
        return subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **settings)

    def test_is_the_same_as_the_function(self, tmp_path: Path, install: Callable[..., Path]) -> None:
        (tmp_path / "odd.txt").write_text(ODD, "utf-8")
        process = self.start(install(), "--select", "FAK", "--output-format", "concise", str(tmp_path / "odd.txt"))
        out, err = process.communicate()

        assert (process.returncode, err) == (1, b"")
        assert out.decode() == f"{tmp_path / 'odd.txt'}:1:11: FAK001 7 against 8{os.linesep}"

    def test_writes_utf_8_whatever_the_locale(self, tmp_path: Path, install: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PYTHONIOENCODING", "ascii")
        (tmp_path / "số.txt").write_text(ODD, "utf-8")
        process = self.start(install(), "--select", "FAK", "--output-format", "json", str(tmp_path / "số.txt"))

        assert json.loads(process.communicate()[0].decode())["diagnostics"][0]["path"].endswith("số.txt")

    @pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
    def test_is_quiet_when_its_reader_leaves(self, tmp_path: Path, install: Callable[..., Path]) -> None:
        (tmp_path / "odd.txt").write_text(ODD * 5000, "utf-8")
        process = self.start(install(), "--select", "FAK", str(tmp_path / "odd.txt"))
        assert process.stdout is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr is not None

        assert process.stderr.read() == b""
        assert process.wait() == 141
        process.stderr.close()

    @pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
    def test_is_quiet_when_it_is_interrupted(self, install: Callable[..., Path]) -> None:
        source = "import sys, report_lint.cli as cli, report_lint.files as f\nf.sys.stdin.buffer.read"
        del source
        process = self.start(install(), "--select", "FAK", "-", stdin=subprocess.PIPE)
        assert process.stderr is not None
        assert process.stdin is not None
        process.stdin.write(ODD.encode())
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        process.wait()

    def test_says_so_when_its_output_cannot_be_written(self, tmp_path: Path, install: Callable[..., Path]) -> None:
        if not Path("/dev/full").exists():
            pytest.skip("there is no full device")
        (tmp_path / "odd.txt").write_text(ODD, "utf-8")
        site = install()
        variables = os.environ | {"PYTHONPATH": os.pathsep.join([str(site), *filter(None, sys.path)])}
        with open("/dev/full", "wb") as full:
            command = [sys.executable, "-m", "report_lint", "--select", "FAK", str(tmp_path / "odd.txt")]
            done = subprocess.run(command, env=variables, check=False, stdout=full, stderr=subprocess.PIPE)

        assert done.returncode == 2
        assert b"Traceback" not in done.stderr
