"""The exit status, and what happens when something of ours fails."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ODD = "1 = 1 and 7 = 8\n"
CLEAN = "7 = 7\n"


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

    def test_is_2_for_a_file_that_cannot_be_read_and_the_findings_of_the_others_appear(
        self, lint: Callable[..., Any]
    ) -> None:
        done = lint("--exit-zero", "none.txt", "odd.txt", odd=ODD)

        assert (done.status, done.codes) == (2, ["FAK001"])
        assert done.err == "report-lint: none.txt: no such file or folder\n"

    def test_is_2_for_bytes_that_are_no_text(self, lint: Callable[..., Any]) -> None:
        Path("picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n")

        done = lint("picture.txt")

        assert (done.status, done.err) == (2, "report-lint: picture.txt is a picture, not text\n")


class TestCrash:
    def test_names_rule_and_exception_and_quotes_nothing(self, lint: Callable[..., Any]) -> None:
        done = lint("odd.txt", odd=f"secret {ODD}")

        assert (done.status, done.codes) == (2, ["FAK001"])
        assert done.err == "report-lint: odd.txt: FAK004 (fragile) failed (ValueError); everything else was checked\n"

    def test_shows_the_traceback_to_those_who_ask(self, lint: Callable[..., Any]) -> None:
        assert "Traceback (most recent call last)" in lint("-v", "odd.txt", odd=f"secret {ODD}").err

    def test_of_a_mention_is_told_once(self, lint: Callable[..., Any]) -> None:
        done = lint("facts", "odd.txt", odd=f"unfindable {ODD}")

        assert (done.status, done.err.count("Figure failed (LookupError)")) == (2, 1)

    def test_of_the_program_itself_quotes_nothing(
        self, lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_: object) -> None:
            raise RuntimeError(ODD)

        monkeypatch.setattr("report_lint.run.Run.results", fail)
        done = lint("odd.txt", odd=ODD)

        assert (done.status, done.err) == (
            2,
            "report-lint: report-lint itself failed (RuntimeError); -v shows details\n",
        )

    def test_an_interruption_is_quiet(self, lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("report_lint.run.Run.results", interrupt)
        done = lint("odd.txt", odd=ODD)

        assert (done.status, done.out, done.err) == (130, "", "")


class TestPacks:
    def test_one_that_cannot_be_imported_is_named_and_the_others_run(
        self, lint: Callable[..., Any], install: Callable[..., Path]
    ) -> None:
        install("broken_pack", {"__init__.py": "import nothing_of_that_name"})
        done = lint("odd.txt", odd=ODD)

        assert (done.status, done.codes) == (2, ["FAK001"])
        assert done.err.startswith("report-lint: broken_pack cannot be loaded: ModuleNotFoundError")

    def test_a_rule_that_cannot_be_imported_is_named(
        self, lint: Callable[..., Any], install: Callable[..., Path]
    ) -> None:
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
        monkeypatch.setattr("report_lint.entry_points.GROUP", "nobody's")
        done = lint("odd.txt", odd=ODD)

        assert (done.status, done.out) == (2, "")
        assert done.err == "report-lint: no rules are installed: install report-lint again\n"

    def test_speak_their_own_language(self, lint: Callable[..., Any], install: Callable[..., Path]) -> None:
        files = {
            "__init__.py": "FAMILIES = {}\ndef dating(report): pass\ndef figures(report): return []",
            "words_vi.py": "WORDS = {'nothing found; files: {files}': 'rien trouvé dans {files} fichier'}",
        }
        install("french_pack", files)

        assert "rien trouvé dans 1 fichier\n" in lint("clean.txt", clean=CLEAN).out
