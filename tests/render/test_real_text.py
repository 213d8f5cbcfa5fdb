"""Every format on the reports in ``examples/``, through the real command, read by tools that are not ours."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

ROOT = Path(__file__).parents[2]
Place = tuple[str, int, str]


def validator(schema: dict[str, Any]) -> Any:  # noqa: ANN401
    return import_module("jsonschema").Draft202012Validator(schema)


def closed(required: str, optional: str = "", **properties: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return the schema of an object that has these fields and no others."""
    names = {*required.split(), *optional.split()}
    assert names == set(properties)
    return {"type": "object", "required": required.split(), "properties": properties, "additionalProperties": False}


NUMBER = {"type": "integer", "minimum": 1}
TEXT = {"type": "string", "minLength": 1}

#: As GitLab's manual describes a Code Quality report.
GITLAB = {
    "type": "array",
    "items": closed(
        "description check_name fingerprint severity location",
        description=TEXT,
        check_name=TEXT,
        fingerprint={"type": "string", "pattern": "^[0-9a-f]{32}$"},
        severity={"enum": ["info", "minor", "major", "critical", "blocker"]},
        location=closed(
            "path lines",
            path={"type": "string", "pattern": r"^(?!\./)[^\\]+$"},
            lines=closed("begin", "end", begin=NUMBER, end=NUMBER),
        ),
    ),
}
#: As reviewdog's manual describes ``DiagnosticResult``; its reader takes no other fields.
RANGE = closed(
    "start",
    "end",
    start=closed("line", "column", line=NUMBER, column=NUMBER),
    end=closed("line", "column", line=NUMBER, column=NUMBER),
)
RDJSON = closed(
    "diagnostics",
    "source severity",
    severity=TEXT,
    source=closed("name", "url", name=TEXT, url=TEXT),
    diagnostics={
        "type": "array",
        "items": closed(
            "message location",
            "severity source code suggestions original_output",
            message=TEXT,
            location=closed("path", "range", path=TEXT, range=RANGE),
            severity={"enum": ["ERROR", "WARNING", "INFO"]},
            source=TEXT,
            code=closed("value", "url", value=TEXT, url=TEXT),
            suggestions={"type": "array", "items": closed("range text", range=RANGE, text={"type": "string"})},
            original_output=TEXT,
        ),
    },
)


def places(found: list[Any]) -> Counter[Place]:
    return Counter((one["path"], one["start"]["line"], one["code"]) for one in found)


def test_there_is_something_to_write(found: list[Any]) -> None:
    assert {one["severity"] for one in found} == {"error", "warning", "info"}
    assert len({one["path"] for one in found}) > 3
    assert any(one["related"] for one in found)
    assert any(fix["safe"] for one in found for fix in one["fixes"])


def test_json_lines_are_what_json_holds(written: dict[str, str], found: list[Any]) -> None:
    assert list(map(json.loads, written["json-lines"].splitlines())) == found


def test_sarif_is_valid_and_holds_every_finding(written: dict[str, str], found: list[Any]) -> None:
    log = json.loads(written["sarif"])
    assert import_module("sarif_kit.validate").validation_errors(log) == []

    run = log["runs"][0]
    there: Counter[Place] = Counter()
    for result, one in zip(run["results"], found, strict=True):
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        path = unquote(place["artifactLocation"]["uri"])
        there[path, region["startLine"], result["ruleId"]] += 1
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["partialFingerprints"] == {"reportLint/v1": one["fingerprint"]}
        lines = (ROOT / path).read_text("utf-8").split("\n")
        if region["startLine"] == region["endLine"]:
            assert (
                lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]
                == region["snippet"]["text"]
                == one["text"]
            )
    assert there == places(found)


def test_sarif_tells_what_each_rule_is_about(written: dict[str, str]) -> None:
    driver = json.loads(written["sarif"])["runs"][0]["tool"]["driver"]

    for rule in driver["rules"]:
        assert rule["shortDescription"]["text"]
        assert rule["help"]["text"].startswith(f"{rule['id']} {rule['name']} ")
        assert "Sai:" in rule["help"]["text"]


def test_gitlab_is_as_its_manual_says(written: dict[str, str], found: list[Any]) -> None:
    issues = json.loads(written["gitlab"])
    validator(GITLAB).validate(issues)

    there = Counter((one["location"]["path"], one["location"]["lines"]["begin"], one["check_name"]) for one in issues)
    assert there == places(found)
    assert len({one["fingerprint"] for one in issues}) == len(issues)


def test_junit_can_be_parsed_and_counts_what_it_holds(written: dict[str, str], found: list[Any]) -> None:
    suites = import_module("junitparser").JUnitXml.fromstring(written["junit"].encode())
    said = (suites.tests, suites.failures, suites.errors, suites.skipped)
    suites.update_statistics()
    assert said == (suites.tests, suites.failures, suites.errors, suites.skipped)

    there: Counter[Place] = Counter()
    failing = 0
    for suite in suites:
        for case in suite:
            if case.name.split()[0].isupper():
                there[suite.name, int(case._elem.attrib["line"]), case.name.split()[0]] += 1
            failing += any(type(result).__name__ == "Failure" for result in case.result)
    assert there == places(found)
    assert failing == suites.failures == sum(one["severity"] != "info" for one in found)


def test_checkstyle_can_be_parsed(written: dict[str, str], found: list[Any]) -> None:
    root = ElementTree.fromstring(written["checkstyle"])  # noqa: S314 — our own

    there: Counter[Place] = Counter()
    severities: Counter[str] = Counter()
    for file in root.iter("file"):
        for error in file:
            there[file.attrib["name"], int(error.attrib["line"]), error.attrib["source"].split(".")[1]] += 1
            severities[error.attrib["severity"]] += 1
    assert there == places(found)
    assert severities == Counter(one["severity"] for one in found)


def test_rdjson_is_as_its_manual_says_with_columns_in_bytes(written: dict[str, str], found: list[Any]) -> None:
    document = json.loads(written["rdjson"])
    validator(RDJSON).validate(document)

    assert len(document["diagnostics"]) == len(found)
    for diagnostic, one in zip(document["diagnostics"], found, strict=True):
        start, end = (diagnostic["location"]["range"][edge] for edge in ("start", "end"))
        lines = (ROOT / diagnostic["location"]["path"]).read_bytes().split(b"\n")
        if start["line"] == end["line"]:
            assert lines[start["line"] - 1][start["column"] - 1 : end["column"] - 1].decode() == one["text"]


def test_statistics_count_the_findings_of_each_rule(found: list[Any]) -> None:
    command = [sys.executable, "-m", "report_lint", "--exit-zero", "--isolated", "--statistics", "examples"]
    out = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, encoding="utf-8").stdout
    rows = [line.split() for line in out.splitlines()[2:-1]]

    counts = Counter(one["code"] for one in found)
    safe = Counter(one["code"] for one in found if any(fix["safe"] for fix in one["fixes"]))
    assert {code: (int(count), int(mendable)) for code, _, count, mendable in rows} == {
        code: (count, safe[code]) for code, count in counts.items()
    }
    assert out.splitlines()[-1].split()[-2:] == [str(counts.total()), str(safe.total())]
    assert [int(row[2]) for row in rows] == sorted(counts.values(), reverse=True)


def test_what_a_person_reads_loads_none_of_the_other_formats() -> None:
    code = (
        "import sys; from report_lint.cli import main; main(['examples/bao-cao-sach.txt']);"
        "print(*[name for name in sys.modules if name.startswith('report_lint.render.') or name in sys.argv])"
    )
    command = [sys.executable, "-c", code, "json", "tabulate", "html", "xml.sax.saxutils"]
    out = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, encoding="utf-8").stdout

    names = {name.removeprefix("report_lint.render.") for name in out.splitlines()[-1].split()}
    assert names == {"look", "words", "full", "snippet"}
