"""SARIF: what it says of findings, of those that are suppressed, and of what went wrong."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

COMMENT = "<!-- report-lint: ignore[FAK001] as agreed -->"


@pytest.fixture
def sarif(lint: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that gives the run of a valid log."""

    def run(*arguments: str, **texts: str) -> Any:  # noqa: ANN401
        log = json.loads(lint("--output-format", "sarif", *arguments, **texts).out)
        assert import_module("sarif_kit.validate").validation_errors(log) == []
        (only,) = log["runs"]
        return only

    return run


def region(line: int, start: int, end: int) -> dict[str, int]:
    return {"startLine": line, "startColumn": start, "endLine": line, "endColumn": end}


def test_a_finding_has_both_sites_and_its_way_out(sarif: Callable[..., Any]) -> None:
    run = sarif("a.txt", a="Số\n7 = 8\n")
    (result,) = run["results"]
    file = {"uri": "a.txt", "uriBaseId": "%SRCROOT%"}
    seven = {"artifactLocation": file, "region": {**region(2, 1, 2), "snippet": {"text": "7"}}}
    eight = {"artifactLocation": file, "region": {**region(2, 5, 6), "snippet": {"text": "8"}}}
    fingerprint = result.pop("partialFingerprints")

    assert run["columnKind"] == "unicodeCodePoints"
    assert list(fingerprint) == ["reportLint/v1"]
    assert result == {
        "ruleId": "FAK001",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "7 against 8"},
        "locations": [{"physicalLocation": seven}],
        "relatedLocations": [
            {"id": 1, "physicalLocation": seven, "message": {"text": "7 against 8"}},
            {"id": 2, "physicalLocation": eight, "message": {"text": "the other one, on line 2"}},
        ],
        "fixes": [
            {
                "description": {"text": "write 8"},
                "artifactChanges": [
                    {
                        "artifactLocation": file,
                        "replacements": [{"deletedRegion": region(2, 1, 2), "insertedContent": {"text": "8"}}],
                    }
                ],
                "properties": {"safe": False},
            }
        ],
    }


def test_a_rule_brings_its_manual(sarif: Callable[..., Any]) -> None:
    driver = sarif("a.txt", a="doubt 7 = 8")["tool"]["driver"]

    assert [rule["id"] for rule in driver["rules"]] == ["FAK001", "FAK002"]
    rule = driver["rules"][0]
    assert rule["shortDescription"]["text"] == "Both sides of an equation are the same."
    assert rule["fullDescription"]["text"].endswith("\n\nOtherwise one of them is wrong.")
    assert "    → 7 against 8" in rule["help"]["text"].splitlines()
    assert rule["defaultConfiguration"] == {"level": "error"}


def test_positions_count_code_points_in_the_file_as_it_stands(sarif: Callable[..., Any]) -> None:
    Path("a.txt").write_bytes("\ufeffTô\u0323ng\r\nTô\u0323ng 😀 7 = 8\r\n".encode())
    (result,) = sarif("a.txt")["results"]

    assert result["locations"][0]["physicalLocation"]["region"] == {**region(2, 9, 10), "snippet": {"text": "7"}}


def test_a_comment_suppresses_in_the_source(sarif: Callable[..., Any]) -> None:
    expected = [
        ("error", None),
        ("error", [{"kind": "inSource", "status": "accepted", "justification": "as agreed"}]),
    ]
    for _ in range(2):  # the second time it may come from what was kept
        results = sarif("a.txt", a=f"7 = 8 {COMMENT}\n1 = 2\n")["results"]
        assert [(result["level"], result.get("suppressions")) for result in results] == expected


def test_a_file_beside_the_report_suppresses_from_outside(lint: Callable[..., Any], sarif: Callable[..., Any]) -> None:
    text = f"7 = 8\n3 = 4 {COMMENT}\n7 = 8\n"
    first, second, commented = sarif("a.txt", a=text)["results"]
    fingerprint = first["partialFingerprints"]["reportLint/v1"]
    entry = f'[[suppression]]\nfingerprint = "{fingerprint}"\nreason = "as agreed"\n'
    Path("report-lint-suppressions.toml").write_text(entry, "utf-8")

    results = sarif("a.txt")["results"]
    kinds = [[one["kind"] for one in result.get("suppressions", [])] for result in results]
    assert kinds == [[], ["external"], ["inSource"]]
    for result, before in zip(results, (second, first, commented), strict=True):
        assert result["partialFingerprints"] == before["partialFingerprints"]
    (left,) = json.loads(lint("--output-format", "json", "a.txt").out)["diagnostics"]
    assert left["fingerprint"] == second["partialFingerprints"]["reportLint/v1"]


def test_the_baseline_suppresses_from_outside(lint: Callable[..., Any], sarif: Callable[..., Any]) -> None:
    lint("baseline", "write", "a.txt", a="7 = 8\n")
    new, known = sarif("a.txt", a="doubt\n7 = 8\n")["results"]

    assert new["ruleId"] == "FAK002"
    assert known["suppressions"] == [{"kind": "external", "status": "accepted", "justification": "baseline"}]


def test_what_went_wrong_is_told_without_the_words_of_an_exception(sarif: Callable[..., Any]) -> None:
    run = sarif("a.txt", "none.txt", a="secret 7 = 8")
    (invocation,) = run["invocations"]
    told = [
        (one["descriptor"]["id"], one["level"], one["message"]["text"])
        for one in invocation["toolExecutionNotifications"]
    ]

    assert invocation["executionSuccessful"] is False
    assert told == [
        ("crash", "error", "a.txt: FAK004 (fragile) failed (ValueError); everything else was checked"),
        ("unreadable", "error", "none.txt: no such file or folder"),
    ]
    assert len(run["results"]) == 1
    assert "secret" not in json.dumps(run)


def test_a_clean_run_says_what_was_read(sarif: Callable[..., Any]) -> None:
    run = sarif("a.txt", a="1 = 1")

    assert run["results"] == []
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]
    assert [one["location"]["uri"] for one in run["artifacts"]] == ["a.txt"]
    assert run["properties"] == {"numbers": {"found": 2, "checked": 2}}


def test_what_the_reader_noted_is_a_notification(sarif: Callable[..., Any]) -> None:
    run = sarif("a.txt", a="1 = 1 \ufffd")

    (note,) = run["invocations"][0]["toolExecutionNotifications"]
    assert (note["level"], run["invocations"][0]["executionSuccessful"]) == ("note", True)


def test_a_path_is_an_address(sarif: Callable[..., Any], tmp_path: Path) -> None:
    Path("số 1#.txt").write_text("7 = 8", "utf-8")
    (tmp_path / "b.txt").write_text("7 = 8", "utf-8")
    uris = [
        result["locations"][0]["physicalLocation"]["artifactLocation"]
        for result in sarif("số 1#.txt", "../b.txt", str(tmp_path / "b.txt"), "./a.txt", a="7 = 8")["results"]
    ]

    assert uris == [
        {"uri": "s%E1%BB%91%201%23.txt", "uriBaseId": "%SRCROOT%"},
        {"uri": "../b.txt"},
        {"uri": "a.txt", "uriBaseId": "%SRCROOT%"},
    ]
