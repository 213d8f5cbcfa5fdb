"""Which files are read, and how the program ends as a process."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import IO, TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ODD = "1 = 1 and 7 = 8\n"
SLOW = frozenset("argparse dataclasses difflib hashlib inspect json pathlib shutil textwrap traceback typing".split())


class TestPaths:
    def test_a_folder_is_walked_in_order_without_what_is_hidden(self, lint: Callable[..., Any]) -> None:
        names = ("b.txt", "a.md", "sub/c.MARKDOWN", "~$b.txt", ".hid.txt", ".git/d.txt", "node_modules/e.txt", "f.py")
        for name in names:
            path = Path("folder", name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(ODD, "utf-8")

        assert lint("folder").paths == [str(Path("folder", name)) for name in ("a.md", "b.txt", "sub/c.MARKDOWN")]

    def test_the_order_of_the_arguments_is_kept_and_a_file_is_read_once(self, lint: Callable[..., Any]) -> None:
        done = lint("b.txt", "./a.txt", ".", "b.txt", a=ODD, b=ODD)

        assert done.paths == ["b.txt", "./a.txt"]

    def test_a_file_is_read_whatever_its_suffix(self, lint: Callable[..., Any]) -> None:
        Path("report.1").write_text(ODD, "utf-8")

        assert lint("report.1").paths == ["report.1"]

    def test_a_folder_without_reports_is_an_error(self, lint: Callable[..., Any]) -> None:
        Path("empty").mkdir()
        done = lint("empty", "odd.txt", odd=ODD)

        assert (done.status, done.paths) == (2, ["odd.txt"])
        ends = ".doc, .docm, .docx, .htm, .html, .markdown, .md, .odt, .pdf, .txt, .xls, .xlsm, .xlsx"
        assert done.err == f"report-lint: empty holds no report: no file in it ends in {ends}\n"

    @pytest.mark.parametrize(("flags", "name"), [([], "-"), (["--stdin-filename", "draft.md"], "draft.md")])
    def test_standard_input_is_a_dash(
        self, lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, flags: list[str], name: str
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(ODD.encode())))

        assert lint("-", *flags).paths == [name]

    @pytest.mark.skipif(os.name == "nt", reason="names of files are Unicode there")
    def test_names_that_are_no_unicode_and_names_that_steer_a_terminal_do_no_harm(
        self, lint: Callable[..., Any]
    ) -> None:
        for name in (b"od\xff.txt", b"red\x1b[31m.txt"):
            Path(os.fsdecode(name)).write_text(ODD, "utf-8")
        done = lint(".")

        assert done.paths == ["./od\\udcff.txt", "./red\ufffd[31m.txt"]
        assert json.loads(lint("--output-format", "json", ".").out)["diagnostics"][0]["path"] == "./od\udcff.txt"


class TestProcess:
    """What only a process of its own can show."""

    def start(self, site: Path, *arguments: str, stdout: IO[bytes] | int = subprocess.PIPE) -> subprocess.Popen[bytes]:
        variables = os.environ | {"PYTHONPATH": os.pathsep.join([str(site), *filter(None, sys.path)])}
        command = [sys.executable, "-W", "error", "-m", "report_lint", *arguments]
        return subprocess.Popen(command, env=variables, stdout=stdout, stderr=subprocess.PIPE)

    def test_is_the_same_as_the_function(self, tmp_path: Path, install: Callable[..., Path]) -> None:
        (tmp_path / "odd.txt").write_text(ODD, "utf-8")
        process = self.start(install(), "--select", "FAK", "--output-format", "concise", str(tmp_path / "odd.txt"))
        out, err = process.communicate()

        assert (process.returncode, err) == (1, b"")
        assert out.decode() == f"{tmp_path / 'odd.txt'}:1:11: FAK001 7 against 8{os.linesep}"

    @pytest.mark.parametrize("form", ["full", "concise", "github"])
    def test_imports_nothing_slow(self, tmp_path: Path, install: Callable[..., Path], form: str) -> None:
        (tmp_path / "odd.txt").write_text(ODD, "utf-8")
        source = f"""
            import sys
            sys.path.insert(0, {str(install())!r})
            before = set(sys.modules)
            from report_lint import cli, entry_points
            entry_points.GROUP = "report_lint.rules.of.tests"
            assert cli.main([{str(tmp_path / "odd.txt")!r}, "--output-format", {form!r}]) == 1
            print(set(sys.modules) - before, file=sys.stderr)
        """
        done = subprocess.run([sys.executable, "-c", dedent(source)], check=True, capture_output=True, encoding="utf-8")
        imported = re.findall(r"'(\w+)'", done.stderr)

        assert "report_lint" in imported
        assert sorted(SLOW.intersection(imported)) == []

    def test_writes_utf_8_whatever_the_locale(
        self, tmp_path: Path, install: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
    ) -> None:
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

    def test_says_so_when_its_output_cannot_be_written(self, tmp_path: Path, install: Callable[..., Path]) -> None:
        if not Path("/dev/full").exists():
            pytest.skip("there is no full device")
        (tmp_path / "odd.txt").write_text(ODD, "utf-8")
        with Path("/dev/full").open("wb") as full:
            process = self.start(install(), "--select", "FAK", str(tmp_path / "odd.txt"), stdout=full)
            _, err = process.communicate()

        assert (process.returncode, err.count(b"\n")) == (2, 1)
