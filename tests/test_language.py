"""Which language is spoken: what is asked for, else what the settings say, else the person's own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from unicodedata import east_asian_width, normalize

import pytest

from report_lint import language, says
from report_lint.language import spoken, words
from report_lint.load import Pack

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Literal, TypeAlias

    Form: TypeAlias = Literal["NFC", "NFD"]

LOCALES: list[tuple[dict[str, str], str]] = [
    ({}, "vi"),
    ({"LANG": "C"}, "vi"),
    ({"LANG": "C.UTF-8"}, "vi"),
    ({"LANG": "POSIX"}, "vi"),
    ({"LANG": "vi_VN.UTF-8"}, "vi"),
    ({"LANG": "vi"}, "vi"),
    ({"LANG": "en_US.UTF-8"}, "en"),
    ({"LANG": "en"}, "en"),
    ({"LANG": "en_GB@euro"}, "en"),
    ({"LANG": "fr_FR.UTF-8"}, "vi"),
    ({"LANG": "english"}, "vi"),
    ({"LANG": "vi_VN", "LC_MESSAGES": "en_US"}, "en"),
    ({"LANG": "en_US", "LC_MESSAGES": "", "LC_ALL": "vi_VN"}, "vi"),
    ({"LC_ALL": "C", "LANG": "en_US"}, "vi"),
]
WRONG = "Có 12 nam và 13 nữ, tổng số 26 người.\nNgày 31/4/2024 họp.\n"


@pytest.mark.parametrize(("variables", "expected"), LOCALES)
def test_auto_is_the_persons_locale(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: str) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert (spoken("auto"), spoken("vi"), spoken("en")) == (expected, "vi", "en")


@pytest.mark.parametrize(("region", "expected"), [("en-US", "en"), ("vi-VN", "vi"), ("de-DE", "vi"), ("", "vi")])
def test_windows_asks_the_region_when_no_variable_is_set(
    monkeypatch: pytest.MonkeyPatch, region: str, expected: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(language, "_region", lambda: region)
    monkeypatch.setattr(os, "name", "nt")

    assert spoken() == expected


def test_without_a_registry_there_is_no_region() -> None:
    if os.name != "nt":
        assert language._region() == ""  # pyright: ignore[reportPrivateUsage]


class TestWords:
    PACKS = (Pack("vi", "report_lint_vi"),)

    def test_are_those_of_the_language(self) -> None:
        assert words("vi", self.PACKS).say("line {line}", line=3) == "dòng 3"
        assert words("en", self.PACKS).say("line {line}", line=3) == "line 3"
        assert words("en", self.PACKS).say("viết {right}", right="năm") == "write năm"

    def test_figures_keep_the_marks_of_the_report_and_dates_are_written_as_the_language_has_them(self) -> None:
        message = says("{day}: {amount}", day=date(2024, 5, 3), amount=Decimal("1234.5"))

        assert [words(each, self.PACKS).show(message) for each in ("vi", "en")] == [
            "03/5/2024: 1.234,5", "03/05/2024: 1.234,5",
        ]  # fmt: skip

    def test_a_message_within_a_message_is_translated_too(self) -> None:
        message = says("{date} là {weekday}", date=date(2024, 3, 8), weekday=says("thứ Sáu"))

        assert words("en", self.PACKS).show(message) == "08/03/2024 is a Friday"

    def test_of_a_pack_that_has_none_are_its_own(self) -> None:
        assert words("en", [Pack("x", "json")]).say("a {b}", b=1) == "a 1"

    def test_hold_every_catalogue_and_the_first_pack_decides(self, install: Callable[..., Path]) -> None:
        install("first", {"__init__.py": "", "words_vi.py": 'WORDS = {"a": "một", "b": "hai"}'})
        install("second", {"__init__.py": "", "words_vi.py": 'WORDS = {"a": "không", "c": "ba"}'})
        told = words("vi", [Pack("first", "first"), Pack("second", "second")])

        assert [told.say(text) for text in "abc"] == ["một", "hai", "ba"]


def run(*arguments: str, folder: Path, **variables: str) -> Any:  # noqa: ANN401
    clean = {name: value for name, value in os.environ.items() if name not in ("LC_ALL", "LC_MESSAGES", "LANG")}
    return subprocess.run(
        [sys.executable, "-m", "report_lint", *arguments],
        cwd=folder, env={**clean, "PYTHONUTF8": "1", **variables}, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(WRONG, "utf-8")
    return tmp_path


ENGLISH, VIETNAMESE = "month 4 has only 30 days", "tháng 4 chỉ có 30 ngày"


class TestCommandLine:
    @pytest.mark.parametrize(
        ("flags", "locale", "settings", "expected"),
        [
            ((), "C", "", VIETNAMESE),
            ((), "en_US.UTF-8", "", ENGLISH),
            (("--lang", "en"), "vi_VN.UTF-8", "", ENGLISH),
            (("--lang=vi",), "en_US.UTF-8", "", VIETNAMESE),
            ((), "C", 'lang = "en"', ENGLISH),
            (("--lang", "vi"), "C", 'lang = "en"', VIETNAMESE),
            (("--lang", "auto"), "C", 'lang = "en"', VIETNAMESE),
        ],
    )
    def test_asks_for_a_language_before_settings_and_locale(
        self, folder: Path, flags: tuple[str, ...], locale: str, settings: str, expected: str
    ) -> None:
        if settings:
            (folder / "report-lint.toml").write_text(settings, "utf-8")
        done = run(*flags, "--select", "DAT001", "a.txt", folder=folder, LANG=locale)

        assert expected in done.stdout
        assert (ENGLISH in done.stdout) is (expected == ENGLISH)

    @pytest.mark.parametrize("command", [("rule", "DAT001"), ("--help",), ("rule", "--help"), ("config",)])
    def test_every_command_knows_it_from_the_settings_too(self, folder: Path, command: tuple[str, ...]) -> None:
        plain, asked = (run(*command, *flags, folder=folder).stdout for flags in ((), ("--lang", "en")))
        (folder / "report-lint.toml").write_text('lang = "en"', "utf-8")

        assert run(*command, folder=folder).stdout.replace("report-lint.toml", "the command line") == asked != plain

    @pytest.mark.parametrize(
        ("arguments", "expected"),
        [
            (("--lang", "en", "--nope"), "unknown option --nope"),
            (("--nope", "--lang=en"), "unknown option --nope"),
            (("--lang", "fr"), "tùy chọn --lang"),
            (("--lang", "en", "none.txt"), "none.txt: no such file or folder"),
            (("--lang",), "--lang"),
        ],
    )
    def test_mistakes_are_told_in_it(self, folder: Path, arguments: tuple[str, ...], expected: str) -> None:
        done = run(*arguments, folder=folder)

        assert done.returncode == 2
        assert expected.removeprefix("tùy chọn ") in done.stderr

    def test_a_manual_begins_in_english_and_keeps_its_text(self, folder: Path) -> None:
        lines = run("rule", "DAT001", "--lang", "en", folder=folder).stdout.splitlines()

        assert lines[0] == "DAT001 impossible-date [error]"
        assert lines[1:4] == [
            "A date in a report must be in the calendar.",
            "",
            "Ngày ghi trong báo cáo phải có trong lịch.",
        ]

    def test_findings_that_are_kept_speak_every_language(self, folder: Path) -> None:
        said = [run("a.txt", "--lang", each, "--select", "DAT001", folder=folder).stdout for each in ("vi", "en", "vi")]

        assert (VIETNAMESE in said[0], ENGLISH in said[1], said[2]) == (True, True, said[0])


class TestConsole:
    """Output to a terminal of an old encoding loses letters, and nothing else."""

    @pytest.mark.skipif(os.name == "nt", reason="a pseudo-terminal is how it is tried here")
    @pytest.mark.parametrize("encoding", ["cp1258", "cp437", "ascii", "utf-8"])
    def test_of_any_encoding_takes_all_output(self, folder: Path, encoding: str) -> None:
        import pty

        ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "report_lint", "--exit-zero", "a.txt"]
        variables = {**os.environ, "PYTHONUTF8": "0", "PYTHONIOENCODING": encoding, "TERM": "xterm", "NO_COLOR": ""}
        done = subprocess.run(command, cwd=folder, env=variables, stdout=theirs, stderr=subprocess.PIPE, check=False)
        os.close(theirs)
        pieces: list[bytes] = []
        try:
            while piece := os.read(ours, 65536):
                pieces.append(piece)
        except OSError:  # what a pseudo-terminal says at its end
            pass
        os.close(ours)
        shown = b"".join(pieces).decode(encoding)

        assert (done.returncode, done.stderr) == (0, b"")
        assert "DAT001 impossible-date" in re.sub(r"\x1b\[[0-9;]*m", "", shown)
        assert (VIETNAMESE in shown) is (encoding == "utf-8")
        assert "\x1b[" in shown

    def test_without_colour_when_no_color_is_set(self, folder: Path) -> None:
        assert "\x1b[" not in run("a.txt", folder=folder, NO_COLOR="1").stdout

    @pytest.mark.parametrize("text", [WRONG, normalize("NFD", WRONG)], ids=["composed", "apart"])
    def test_marks_stand_below_the_words_with_tone_marks_composed_or_not(self, folder: Path, text: str) -> None:
        (folder / "a.txt").write_text(f"Hội nghị ngày 31/4/2024 tổ chức.\n{text}", "utf-8")
        lines = run("a.txt", "--select", "DAT001", "--color", "never", folder=folder).stdout.splitlines()
        at = next(number for number, line in enumerate(lines) if "^" in line)
        before = normalize("NFC", lines[at - 1].partition("31/4/2024")[0])

        assert all(east_asian_width(letter) not in "WF" for letter in before)
        assert lines[at].index("^") == len(before)
        assert lines[at].count("^") == len("31/4/2024")


class TestFileNames:
    """A name from a Mac has letters and marks apart; a keyboard writes one."""

    NAME = "báo-cáo-quý-một.txt"

    @pytest.mark.parametrize(("stored", "typed"), [("NFD", "NFC"), ("NFC", "NFD"), ("NFD", "NFD")])
    def test_are_found_in_either_form(self, tmp_path: Path, stored: Form, typed: Form) -> None:
        (tmp_path / normalize(stored, self.NAME)).write_text(WRONG, "utf-8")
        done = run("--select", "DAT001", "--output-format", "concise", normalize(typed, self.NAME), folder=tmp_path)

        assert done.returncode == 1
        assert normalize("NFC", done.stdout).startswith(f"{self.NAME}:2:")

    def test_are_meant_by_patterns_in_either_form(self, tmp_path: Path) -> None:
        (tmp_path / normalize("NFD", self.NAME)).write_text(WRONG, "utf-8")
        (tmp_path / "report-lint.toml").write_text('exclude = ["báo-cáo-*"]', "utf-8")
        done = run("--output-format", "concise", ".", folder=tmp_path)

        assert done.stdout == ""
