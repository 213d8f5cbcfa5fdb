"""The output that a person reads."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "Báo cáo\n\nSố 1 = 1; số 7 =\n8, remark\n"


def test_a_finding_shows_its_words_its_evidence_and_its_way_out(lint: Callable[..., Any]) -> None:
    done = lint("a.txt", a="Hôm nay số 7 = 8 nhé.\n")

    assert done.out == dedent("""\
        a.txt:1:12: FAK001 unequal-pair [error]
          7 against 8
           |
         1 | Hôm nay số 7 = 8 nhé.
           |            ^
           |
         1 | Hôm nay số 7 = 8 nhé.
           |                - the other one, on line 1
           = suggestion: write 8

        errors: 1, warnings: 0, infos: 0; files: 1
        figures recognised: 2, of them checked: 2
    """)


def test_the_summary_counts_over_all_files(lint: Callable[..., Any]) -> None:
    done = lint("a.txt", "b.txt", "none.txt", a="1 = 2, 3 doubt", b="1 = 2, 7 = ? remark")

    assert done.out.splitlines()[-3:] == [
        "errors: 2, warnings: 1, infos: 1; files: 2",
        "figures recognised: 6, of them checked: 4",
        "not read: 1",
    ]


def test_a_clean_file_says_what_stands_behind_it(lint: Callable[..., Any]) -> None:
    assert lint("a.txt", a="1 = 1").out == "nothing found; files: 1\nfigures recognised: 2, of them checked: 2\n"


def test_a_clean_file_says_so_when_nothing_stands_behind_it(lint: Callable[..., Any]) -> None:
    assert lint("a.txt", a="words").out == (
        "a.txt: no figure was recognised here: that nothing was found means little\n\n"
        "nothing found; files: 1\n"
        "nothing stands behind this result: no figure was recognised\n"
    )


@pytest.mark.parametrize("form", ["concise", "json", "github"])
def test_other_forms_say_so_too_beside_their_output(lint: Callable[..., Any], form: str) -> None:
    said = "report-lint: nothing stands behind this result: no figure was recognised\n"

    assert lint("--output-format", form, "a.txt", a="words").err == said
    assert lint("--output-format", form, "a.txt", "b.txt", b="1 = 1").err == ""


def test_a_file_that_cannot_be_read_makes_no_clean_result(lint: Callable[..., Any]) -> None:
    alone, beside = lint("none.txt"), lint("none.txt", "b.txt", b="1 = 1")

    assert (alone.out, len(alone.err.splitlines())) == ("", 1)
    assert beside.out.endswith("not read: 1\n")


def test_quiet_leaves_only_findings(lint: Callable[..., Any]) -> None:
    assert lint("-q", "a.txt", "b.txt", a="words", b="1 = 1").out == ""


@pytest.mark.parametrize(
    ("flags", "coloured"), [(["--color", "always"], True), (["--color=never"], False), ([], False)]
)
def test_colour_is_for_terminals_and_those_who_ask(
    lint: Callable[..., Any], flags: list[str], *, coloured: bool
) -> None:
    assert ("\x1b[" in lint(*flags, "a.txt", a="1 = 2").out) == coloured


@pytest.mark.parametrize(("variables", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_a_terminal_may_refuse_colour(
    lint: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], *, coloured: bool
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("WT_SESSION", "1")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)

    assert ("\x1b[" in lint("a.txt", a="1 = 2").out) == coloured


def test_evidence_far_away_shows_its_own_line_and_long_lines_are_cut(lint: Callable[..., Any]) -> None:
    words = "mười hai chữ " * 100
    done = lint("a.txt", a=f"{words}7 = 8 {words}\n")
    shown = [line for line in done.out.splitlines() if "|" in line]

    assert max(map(len, shown)) <= 100
    assert shown[1].startswith(" 1 | … ")
    assert shown[1].endswith(" …")
    assert shown[1][shown[2].index("^")] == "7"
    assert shown[4][shown[5].index("-")] == "8"


def test_of_many_like_places_only_the_first_are_quoted(lint: Callable[..., Any], install: Callable[..., Any]) -> None:
    install(
        "many_pack",
        {
            "__init__.py": 'FAMILIES = {"MAN": "many"}\n\ndef dating(report):\n    return None\n\n'
            "def figures(report):\n    return []\n",
            "many/__init__.py": "",
            "many/like_letters.py": '''
                from report_lint import Bad, Finding, Related, ReportRule, says

                class LikeLetters(ReportRule):
                    """Letters are told once."""

                    code = "MAN001"
                    good = ()
                    bad = (Bad("[[z]]"),)

                    def check(self, report):
                        spans = [report.span(at, at + 1) for at, letter in enumerate(report.text) if letter == "z"]
                        related = tuple(Related(span, says("here too")) for span in spans[1:])
                        yield Finding(spans[0], says("a letter"), related)
            ''',
        },
    )
    done = lint("--select", "MAN", "a.txt", a="z\nz\nz\nz\nz\nz z\nz\n")

    assert done.out.count("- here too") == 4
    assert "   = here too: lines 6, 7\n" in done.out
