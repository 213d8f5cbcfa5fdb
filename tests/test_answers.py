"""The baseline and the file of answered findings, through the real command."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

BASELINE = Path("report-lint-baseline.json")
ANSWERS = Path("report-lint-suppressions.toml")


def _fingerprint(lint: Callable[..., Any], name: str = "a.txt") -> str:
    document = json.loads(lint("--output-format", "json", "--fail-on", "never", name).out)
    fingerprint: str = document["diagnostics"][0]["fingerprint"]
    return fingerprint


class TestBaseline:
    def test_takes_todays_findings_as_known(self, lint: Callable[..., Any]) -> None:
        done = lint("baseline", "write", ".", a="7 = 8\n", b="doubt\n")
        assert (done.status, done.out) == (0, "report-lint-baseline.json: 2 known findings\n")
        assert list(json.loads(BASELINE.read_text("utf-8"))["findings"]) == ["a.txt", "b.txt"]

        assert lint("a.txt", "b.txt").codes == []
        moved = lint("a.txt", a="first a line\n\n7 = 8\n\n9 = 3\n")
        assert (moved.codes, moved.status) == (["FAK001"], 1)

    def test_knows_a_report_from_any_folder(self, lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
        Path("q1").mkdir()
        Path("q1/a.txt").write_text("7 = 8\n", "utf-8")
        lint("baseline", "write", "q1")
        monkeypatch.chdir("q1")
        assert lint("a.txt").status == 0

    def test_fails_for_what_is_gone_until_it_is_pruned(self, lint: Callable[..., Any]) -> None:
        lint("baseline", "write", a="7 = 8\n", b="9 = 3\n")
        done = lint("a.txt", a="7 = 7\n")
        assert (done.status, done.codes) == (1, [])
        assert done.err.splitlines() == [
            "report-lint: a.txt: FAK001 is in the baseline and no longer found",
            "report-lint: forget what is gone with report-lint baseline prune",
        ]
        assert lint("--exit-zero", "a.txt").status == 0

        assert lint("baseline", "prune", "a.txt").out == "report-lint-baseline.json: 1 known findings\n"
        assert lint("a.txt", "b.txt").status == 0

    def test_written_again_for_one_report_keeps_the_others(self, lint: Callable[..., Any]) -> None:
        lint("baseline", "write", a="7 = 8\n", b="9 = 3\n")
        lint("baseline", "write", "a.txt", a="7 = 9\n")
        assert lint("a.txt", "b.txt").status == 0

    def test_stands_where_the_settings_say(self, lint: Callable[..., Any]) -> None:
        Path("report-lint.toml").write_text('baseline = "known/base.json"', "utf-8")
        Path("known").mkdir()
        lint("baseline", "write", a="7 = 8\n")
        assert Path("known/base.json").exists()
        assert lint("a.txt").status == 0

    def test_is_left_alone_when_a_report_cannot_be_read(self, lint: Callable[..., Any]) -> None:
        done = lint("baseline", "write", "a.txt", "none.txt", a="7 = 8\n")
        assert done.status == 2
        assert not BASELINE.exists()

    @pytest.mark.parametrize("content", ["", "[]", '{"version": 2, "findings": {}}', '{"version": 1}', "7"])
    def test_that_is_none_is_refused(self, lint: Callable[..., Any], content: str) -> None:
        BASELINE.write_text(content, "utf-8")
        done = lint("a.txt", a="7 = 8\n")
        assert (done.status, done.out) == (2, "")
        assert "report-lint-baseline.json is no baseline" in done.err

    @pytest.mark.parametrize("words", [[], ["wirte"]])
    def test_needs_a_verb(self, lint: Callable[..., Any], words: list[str]) -> None:
        done = lint("baseline", *words)
        assert (done.status, done.err) == (2, "report-lint: say what to do with the baseline: write, prune\n")


class TestAnsweredFindings:
    def test_are_not_told_again(self, lint: Callable[..., Any]) -> None:
        Path("a.txt").write_text("7 = 8\n\ndoubt\n", "utf-8")
        entry = f'[[suppression]]\nfingerprint = "{_fingerprint(lint)}"\nreason = "as printed"\n'
        ANSWERS.write_text(entry, "utf-8")
        assert lint("a.txt").codes == ["FAK002"]
        ANSWERS.write_text(entry + "until = 2020-01-31\n", "utf-8")
        assert lint("a.txt").codes == ["FAK001", "FAK002"]
        ANSWERS.write_text(entry + "until = 9999-01-31\n", "utf-8")
        assert lint("a.txt").codes == ["FAK002"]

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            ("[[suppression]]\nfingerprint = 'x'", "suppression 1 is to be like fingerprint"),
            ("[[suppression]]\nfingerprint = 'x'\nreason = ' '", "suppression 1 is to be like fingerprint"),
            ("[[suppression]]\nreason = 'x'", "suppression 1 is to be like fingerprint"),
            ("[[suppression]]\nfingerprint = 'x'\nreasn = 'y'", "unknown key reasn; did you mean reason?"),
            ("[[supression]]\nfingerprint = 'x'", "unknown key supression; did you mean [[suppression]]?"),
            ("[[suppression]]\nfingerprint = 'x'\nreason = 'y'\nuntil = 'soon'", "is to be like until = 2026-12-31"),
            ("[[suppression", "is no valid TOML"),
        ],
    )
    def test_need_a_reason(self, lint: Callable[..., Any], content: str, said: str) -> None:
        ANSWERS.write_text(content, "utf-8")
        done = lint("a.txt", a="7 = 8\n")
        assert (done.status, done.out) == (2, "")
        assert said in done.err
