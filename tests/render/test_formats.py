"""What all formats for other tools have in common, and what each does with what is no finding."""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from report_lint import Finding, Message, Report, says
from report_lint.geometry import Anchors
from report_lint.render.look import Look
from report_lint.render.record import Position, ends, portable, told, where
from report_lint.render.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

DOCUMENTS = ("json", "json-lines", "sarif", "gitlab", "junit", "checkstyle", "rdjson")
FORMS = (*DOCUMENTS, "html")
COMMENT = "<!-- report-lint: ignore[FAK001] agreed <with> them -->"
BELL = "\a\x1b[1m\ufffe"


def parsed(form: str, text: str) -> Any:  # noqa: ANN401
    if form == "json-lines":
        return [json.loads(line) for line in text.splitlines()]
    return ElementTree.fromstring(text) if form in ("junit", "checkstyle") else json.loads(text)  # noqa: S314 — our own


def junit(text: str) -> Any:  # noqa: ANN401
    return import_module("junitparser").JUnitXml.fromstring(text.encode())


@pytest.mark.parametrize("form", DOCUMENTS)
def test_it_is_a_document_whatever_was_found(lint: Callable[..., Any], form: str) -> None:
    for arguments in (["a.txt"], ["b.txt", "a.txt"], ["none.txt"], ["b.txt", "none.txt"]):
        parsed(form, lint("--output-format", form, *arguments, a="1 = 1", b="7 = 8 doubt remark\n1 = 2").out)


@pytest.mark.parametrize("form", FORMS)
def test_it_can_hold_whatever_a_report_and_a_name_hold(lint: Callable[..., Any], form: str) -> None:
    name = os.fsdecode(b"m\xe1\xba\xadt & <\xff>.txt") if sys.platform == "linux" else "mật & ].txt"
    Path(name).write_text(f"7 = 8 <b>\"&'{BELL}</b> {COMMENT.replace('FAK001', 'FAK003')}", "utf-8")
    done = lint("--output-format", form, "--output-file", "out", name)
    text = Path("out").read_text("utf-8")

    assert (done.status, done.out, done.err) == (1, "", "")
    assert "7 against 8" in text
    assert not set(BELL) & set(text) - {"[", "1", "m"}
    if form != "html":
        parsed(form, text)


@pytest.mark.parametrize("form", [*DOCUMENTS, "concise", "github"])
def test_no_more_of_a_report_than_the_flagged_words_is_shown(lint: Callable[..., Any], form: str) -> None:
    text = "Confidential first line\nsecret words 7 = 8 more words\nlast 3 doubt line\n"
    out = lint("--output-format", form, "a.txt", a=text).out

    assert "7 against 8" in out
    for word in ("Confidential", "secret", "words", "last"):
        assert word not in out


@pytest.mark.parametrize(
    ("form", "levels"),
    [
        ("sarif", ["note", "warning", "error"]),
        ("gitlab", ["info", "minor", "major"]),
        ("checkstyle", ["info", "warning", "error"]),
        ("rdjson", ["INFO", "WARNING", "ERROR"]),
    ],
)
def test_findings_keep_the_order_of_the_text_and_their_severity(
    lint: Callable[..., Any], form: str, levels: list[str]
) -> None:
    document = parsed(form, lint("--output-format", form, "a.txt", a="remark\ndoubt\n7 = 8\n").out)

    if form == "sarif":
        assert [result["level"] for result in document["runs"][0]["results"]] == levels
    elif form == "checkstyle":
        assert [error.attrib["severity"] for error in document.iter("error")] == levels
    else:
        found = document["diagnostics"] if form == "rdjson" else document
        assert [one["severity"] for one in found] == levels


def test_several_files_are_kept_apart(lint: Callable[..., Any]) -> None:
    texts = {"a": "7 = 8", "b": "7 = 8", "c": "1 = 1"}
    files = ["b.txt", "a.txt", "c.txt"]
    suites = junit(lint("--output-format", "junit", *files, **texts).out)
    root = parsed("checkstyle", lint("--output-format", "checkstyle", *files, **texts).out)
    issues = parsed("gitlab", lint("--output-format", "gitlab", *files, **texts).out)

    assert [(suite.name, suite.tests, suite.failures) for suite in suites] == [
        ("b.txt", 1, 1),
        ("a.txt", 1, 1),
        ("c.txt", 1, 0),
    ]
    assert [(file.attrib["name"], len(file)) for file in root] == [("b.txt", 1), ("a.txt", 1), ("c.txt", 0)]
    assert [issue["location"]["path"] for issue in issues] == ["b.txt", "a.txt"]
    assert len({issue["fingerprint"] for issue in issues}) == 2


def test_gitlab_knows_a_finding_again_when_lines_move(lint: Callable[..., Any]) -> None:
    before = parsed("gitlab", lint("--output-format", "gitlab", "a.txt", a="7 = 8").out)
    after = parsed("gitlab", lint("--output-format", "gitlab", "./a.txt", a="1 = 1\n\n7 = 8").out)

    assert before[0]["fingerprint"] == after[0]["fingerprint"]
    assert [one["location"]["lines"] for one in before + after] == [{"begin": 1, "end": 1}, {"begin": 3, "end": 3}]


def test_what_could_not_be_checked_is_told_too(lint: Callable[..., Any]) -> None:
    text = "secret 7 = 8"
    arguments = ("a.txt", "none.txt")
    suites = junit(lint("--output-format", "junit", *arguments, a=text).out)
    root = parsed("checkstyle", lint("--output-format", "checkstyle", *arguments, a=text).out)
    issues = parsed("gitlab", lint("--output-format", "gitlab", *arguments, a=text).out)
    diagnostics = parsed("rdjson", lint("--output-format", "rdjson", *arguments, a=text).out)["diagnostics"]
    failed = "a.txt: FAK004 (fragile) failed (ValueError); everything else was checked"
    missing = "none.txt: no such file or folder"

    assert (suites.tests, suites.failures, suites.errors) == (3, 1, 2)
    errors = [result.message for suite in suites for case in suite for result in case.result]
    assert errors == ["7 against 8", failed, missing]
    assert [error.attrib["message"] for error in root.iter("error")] == ["7 against 8", failed, missing]
    assert [(one["severity"], one["description"]) for one in issues[1:]] == [("blocker", failed), ("blocker", missing)]
    assert [one["message"] for one in diagnostics[1:]] == [failed, missing]
    assert [one["location"] for one in diagnostics[1:]] == [{"path": "a.txt"}, {"path": "none.txt"}]


@pytest.mark.parametrize("form", ["json", "json-lines", "gitlab", "checkstyle", "rdjson"])
def test_what_is_suppressed_is_not_told(lint: Callable[..., Any], form: str) -> None:
    assert "7 against 8" not in lint("--output-format", form, "a.txt", a=f"7 = 8 {COMMENT}").out


def test_junit_skips_what_is_suppressed_and_passes_what_does_not_count(lint: Callable[..., Any]) -> None:
    text = f"7 = 8 {COMMENT}\nremark\ndoubt\n"
    suites = junit(lint("--output-format", "junit", "a.txt", a=text).out)
    strict = junit(lint("--output-format", "junit", "--fail-on", "info", "a.txt").out)
    lax = junit(lint("--output-format", "junit", "--fail-on", "error", "a.txt").out)

    assert (suites.tests, suites.failures, suites.skipped) == (3, 1, 1)
    assert (strict.failures, lax.failures) == (2, 0)
    (suite,) = suites
    skipped, remark = (next(case for case in suite if case.name.startswith(code)) for code in ("FAK001", "FAK003"))
    assert [result.message for result in skipped.result] == ["agreed <with> them"]
    assert remark.system_out == "a.txt:2:1: FAK003 a remark"


def test_junit_shows_what_a_failure_is_compared_with(lint: Callable[..., Any]) -> None:
    (suite,) = junit(lint("--output-format", "junit", "a.txt", a="\n7 = 8").out)
    (case,) = suite

    assert case.result[0].text.splitlines() == [
        "a.txt:2:1: FAK001 7 against 8",
        "a.txt:2:5: the other one, on line 2",
    ]


def test_rdjson_counts_bytes_in_the_file_as_it_stands(lint: Callable[..., Any]) -> None:
    Path("a.txt").write_bytes("\ufeffTô\u0323ng\r\nTô\u0323ng 😀 7 = 8\r\n".encode())
    (one,) = parsed("rdjson", lint("--output-format", "rdjson", "a.txt").out)["diagnostics"]
    place = {"start": {"line": 2, "column": 14}, "end": {"line": 2, "column": 15}}

    assert one["location"]["range"] == place
    assert one["suggestions"] == [{"range": place, "text": "8"}]


def test_checkstyle_has_line_and_column(lint: Callable[..., Any]) -> None:
    root = parsed("checkstyle", lint("--output-format", "checkstyle", "a.txt", a="Số\nHôm nay 7 = 8").out)

    assert [(error.attrib["line"], error.attrib["column"]) for error in root.iter("error")] == [("2", "9")]


def test_an_insertion_inside_a_cluster_takes_nothing_away() -> None:
    report = Report("a.txt", "abcd", "ABd", anchors=Anchors(((0, 0, 2, 3),)))

    assert ends(report, report.span(1, 2)) == (Position(1, 1, 0), Position(1, 4, 3))
    assert ends(report, report.span(1, 1)) == (Position(1, 1, 0), Position(1, 1, 0))


class Paragraphs(Anchors):
    """The anchors of a document that has paragraphs instead of lines."""

    def place(self, offset: int) -> Message:
        return says("paragraph {number}", number=offset + 1)


def test_of_a_document_it_is_said_where_to_look() -> None:
    report = Report("a.docx", "doubt", "doubt", anchors=Paragraphs())
    finding, look = Finding(report.span(1, 2), says("a doubt")), Look(Words())

    assert told(report, finding, look).endswith("a doubt (paragraph 2)")
    assert where(report, finding.span, look) == "paragraph 2"
    text = report.replace(anchors=Anchors())
    assert told(text, finding, look).endswith("a doubt")
    assert where(text, finding.span, look) == "line 1"


@pytest.mark.parametrize("length", [998, 999, 1000, 1001, 2500])
def test_rdjson_counts_bytes_of_long_lines_too(lint: Callable[..., Any], length: int) -> None:
    text = f"{'ệ' * length} 7 = 8"
    (one,) = parsed("rdjson", lint("--output-format", "rdjson", "a.txt", a=f"{text}\r\n").out)["diagnostics"]

    assert one["location"]["range"]["start"]["column"] == text.encode().index(b"7") + 1


@pytest.mark.parametrize(
    ("path", "shown"),
    [("a.txt", "a.txt"), ("./b/../a.txt", "a.txt"), ("../a.txt", "../a.txt"), ("-", "-"), ("..a", "..a")],
)
def test_paths_are_shown_from_here(path: str, shown: str) -> None:
    assert portable(path) == shown


def test_whole_paths_are_shown_from_here_when_they_lie_below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert portable(str(tmp_path / "b" / "a.txt")) == "b/a.txt"
    assert portable(str(tmp_path.parent / "a.txt")) == (tmp_path.parent / "a.txt").as_posix()


def test_statistics_are_a_table_with_the_most_frequent_rule_first(lint: Callable[..., Any]) -> None:
    done = lint("--statistics", "a.txt", a="doubt, remark 1 = 2, 7 = 8")

    assert [line.split() for line in done.out.splitlines()] == [
        ["code", "rule", "findings", "mendable"],
        ["------", "-------------", "----------", "----------"],
        ["FAK001", "unequal-pair", "2", "0"],
        ["FAK002", "doubtful-word", "1", "0"],
        ["FAK003", "plain-word", "1", "0"],
        ["all", "rules", "4", "0"],
    ]


def test_statistics_of_nothing(lint: Callable[..., Any]) -> None:
    assert lint("--statistics", "a.txt", a="1 = 1").out == "nothing found; files: 1\n"
    assert lint("--statistics", "-q", "a.txt").out == ""
