"""Results are kept between runs, or handed over between processes, without a word being different."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint import cache as caching
from report_lint.cache import Cache
from report_lint.check import Diagnostic, Outcome, check
from report_lint.claim import Related
from report_lint.jobs import WORTH
from report_lint.load import packs
from report_lint.message import Message
from report_lint.packed import pack, unpack
from report_lint.rule import Edit, Finding, Fix, Severity
from report_lint.testing import report_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from report_lint.load import Known
    from report_lint.model import Report

REPORTS = sorted((Path(__file__).parents[1] / "examples").glob("*.txt"))
REPORT = report_of("Trao 75 suất và 55 suất, tổng 120 suất.")


def _spans() -> st.SearchStrategy[Any]:
    ends = st.tuples(st.integers(0, 20), st.integers(0, 19))
    return ends.map(lambda pair: REPORT.span(pair[0], pair[0] + pair[1]))


def _messages() -> st.SearchStrategy[Message]:
    value = st.one_of(
        st.text(), st.integers(), st.dates(), st.decimals(allow_nan=False, allow_infinity=False), _spans()
    )
    return st.builds(Message, st.text(), st.lists(st.tuples(st.text(), value)).map(tuple))


def _diagnostics() -> st.SearchStrategy[Diagnostic]:
    edits = st.lists(st.builds(Edit, _spans(), st.text()), max_size=2).map(tuple)
    fixes = st.lists(st.builds(Fix, _messages(), edits, st.booleans()), max_size=2).map(tuple)
    related = st.lists(st.builds(Related, _spans(), _messages()), max_size=2).map(tuple)
    finding = st.builds(Finding, _spans(), _messages(), related, fixes, st.text())
    return st.builds(Diagnostic, st.text(), st.text(), st.sampled_from(list(Severity)), finding)


@given(st.lists(_diagnostics(), max_size=3), st.lists(st.tuples(_diagnostics(), st.text()), max_size=2))
def test_what_is_unpacked_is_what_was_packed(
    diagnostics: list[Diagnostic], suppressed: list[tuple[Diagnostic, str]]
) -> None:
    outcome = Outcome(REPORT, tuple(diagnostics), (), tuple(suppressed))

    assert unpack(pack(outcome, (2, 1)), REPORT) == (outcome, 2, 1)


def test_values_keep_their_kinds() -> None:
    values = (("a", 7), ("b", Decimal("2.50")), ("c", datetime.date(2024, 3, 8)), ("d", "7"), ("e", REPORT.span(5, 7)))
    finding = Finding(REPORT.span(5, 7), Message("{a}", values))
    packed = pack(Outcome(REPORT, (Diagnostic("X", "x", Severity.INFO, finding),), ()), (0, 0))
    back = unpack(packed, REPORT)[0].diagnostics[0].finding.message.values

    assert back == values
    assert [type(value) for _, value in back] == [type(value) for _, value in values]


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_every_example_can_be_packed(path: Path) -> None:
    report = report_of(path.read_text("utf-8"))
    outcome = check(report, [rule for one in packs() for rule in one.declared()])
    assert unpack(pack(outcome, (0, 0)), report)[0] == outcome


class TestCache:
    def test_is_used_and_changes_nothing(
        self, lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("REPORT_LINT_CACHE_DIR", str(tmp_path / "cache"))
        first = lint("a.txt", a="7 = 8\n\ndoubt\n")
        assert len(list((tmp_path / "cache" / "results").rglob("??/*"))) == 1
        monkeypatch.setattr("report_lint.run.check", None)  # nothing can be checked any more
        again = lint("a.txt")
        assert (again.out, again.err, again.status) == (first.out, first.err, first.status)

    @pytest.mark.parametrize(
        ("flags", "text"),
        [
            (["--no-cache"], "7 = 8\n"),
            (["--as-of", "2024"], "7 = 8\n"),
            (["--ignore", "FAK002"], "7 = 8\n"),
            ([], "7 = 9\n"),
        ],
    )
    def test_is_not_used_when_anything_is_different(
        self,
        lint: Callable[..., Any],
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
        flags: list[str],
        text: str,
    ) -> None:
        monkeypatch.setenv("REPORT_LINT_CACHE_DIR", str(tmp_path / "cache"))
        lint("a.txt", a="7 = 8\n")
        asked: list[str] = []
        checked = check

        def count(report: Report, rules: Sequence[Known]) -> Outcome:
            asked.append(report.file)
            return checked(report, rules)

        monkeypatch.setattr("report_lint.run.check", count)
        lint(*flags, "a.txt", a=text)
        assert asked

    def test_tells_a_name_with_another_reader_apart(self) -> None:
        store = Cache(b"state")
        assert store.key("a.txt", b"x", "") == store.key("b.TXT", b"x", "")
        keys = {store.key("a.txt", b"x", ""), store.key("a.md", b"x", ""), store.key("a.txt", b"x", "SUM")}
        assert len(keys | {Cache(b"other").key("a.txt", b"x", "")}) == 4

    @pytest.mark.parametrize("damage", [b"", b"x", b"0" * 40])
    def test_that_is_damaged_is_as_none(
        self, lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, damage: bytes
    ) -> None:
        monkeypatch.setenv("REPORT_LINT_CACHE_DIR", str(tmp_path / "cache"))
        first = lint("a.txt", a="7 = 8\n")
        (entry,) = (tmp_path / "cache" / "results").rglob("??/*")
        entry.write_bytes(damage)
        assert lint("a.txt").out == first.out

    def test_that_cannot_be_written_is_no_error(
        self, lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        (tmp_path / "file").write_text("in the way")
        monkeypatch.setenv("REPORT_LINT_CACHE_DIR", str(tmp_path / "file"))
        done = lint("a.txt", a="7 = 8\n")
        assert (done.codes, done.status, done.err) == (["FAK001"], 1, "")

    def test_holds_nothing_of_a_report_but_what_findings_say(
        self, lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("REPORT_LINT_CACHE_DIR", str(tmp_path / "cache"))
        lint("a.txt", a="7 = 8\n\nthe confidential part\n")
        kept = b"".join(file.read_bytes() for file in (tmp_path / "cache").rglob("*") if file.is_file())
        assert b"against" in kept
        assert b"confidential" not in kept

    def test_keeps_no_result_of_a_rule_that_failed(
        self, lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("REPORT_LINT_CACHE_DIR", str(tmp_path / "cache"))
        assert [lint("a.txt", a="secret").status for _ in range(2)] == [2, 2]

    def test_without_a_home_keeps_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(caching, "folder", lambda: "")
        assert not Cache(b"").put("ab12", ())


def _command(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run(
        [sys.executable, "-m", "report_lint", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_several_processes_say_what_one_says(tmp_path: Path) -> None:
    for number in range(WORTH + 3):
        (tmp_path / f"{number:03}.txt").write_text(f"Ngày 31/02/20{number:02}.\nTổng 3: 1, 2.\n", "utf-8")
    (tmp_path / "007.txt").write_bytes(b"\x00\x01")
    one, two = (_command("--no-cache", "--jobs", jobs, ".", folder=tmp_path) for jobs in ("1", "2"))

    assert one.returncode == 2
    assert (two.returncode, two.stdout) == (one.returncode, one.stdout)
    assert sorted(two.stderr.splitlines()) == sorted(one.stderr.splitlines())
    as_json = _command("--jobs", "2", "--output-format", "json", ".", folder=tmp_path)
    assert json.loads(as_json.stdout)["summary"]["files"] == WORTH + 2


@pytest.mark.parametrize("jobs", ["0", "many", "1.5"])
def test_a_number_of_processes_is_a_number(lint: Callable[..., Any], jobs: str) -> None:
    done = lint("--jobs", jobs, "a.txt", a="7 = 7\n")
    assert (done.status, done.err) == (2, "report-lint: --jobs takes a number of processes, such as 2\n")
