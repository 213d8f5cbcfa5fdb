"""GitLab's Code Quality report and reviewdog's Diagnostic Format, as their documentation has them.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
"""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest

STRING = {"type": "string", "minLength": 1}
LINE = {"type": "integer", "minimum": 1}


def shape(required: str, **properties: object) -> dict[str, Any]:
    """Return the schema of an object that holds nothing else."""
    return {"type": "object", "required": required.split(), "properties": properties, "additionalProperties": False}


LEVELS = {"enum": ["info", "minor", "major", "critical", "blocker"]}
LOCATION = shape("path lines", path={**STRING, "pattern": r"^[^./\\]"}, lines=shape("begin", begin=LINE, end=LINE))
ISSUE = shape(
    "description check_name fingerprint severity location",
    description=STRING,
    check_name=STRING,
    fingerprint={"type": "string", "pattern": "^[0-9a-f]{32}$"},
    severity=LEVELS,
    location=LOCATION,
)
RANGE = shape("start", **dict.fromkeys(("start", "end"), shape("line", line=LINE, column=LINE)))
DIAGNOSTIC = shape(
    "message location",
    message=STRING,
    location=shape("path", path=STRING, range=RANGE),
    severity={"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
    source=shape("name", name=STRING, url=STRING),
    code=shape("value", value=STRING, url=STRING),
    suggestions={"type": "array", "items": shape("range text", range=RANGE, text={"type": "string"})},
    original_output=STRING,
)
RESULT = shape(
    "diagnostics",
    diagnostics={"type": "array", "items": DIAGNOSTIC},
    source=shape("name", name=STRING, url=STRING),
    severity=STRING,
)


@pytest.mark.parametrize(
    ("form", "schema"),
    [("gitlab", {"type": "array", "items": ISSUE}), ("rdjson", RESULT)],
    ids=["gitlab", "rdjson"],
)
def test_a_real_run_has_the_shape_that_is_documented(
    written: dict[str, str], form: str, schema: dict[str, Any]
) -> None:
    document = json.loads(written[form])
    import_module("jsonschema").validate(document, schema)

    assert len(document if form == "gitlab" else document["diagnostics"]) > 50


def test_gitlab_gets_each_fingerprint_once(written: dict[str, str]) -> None:
    prints = [issue["fingerprint"] for issue in json.loads(written["gitlab"])]

    assert len(set(prints)) == len(prints)


def test_a_range_of_reviewdog_ends_where_it_starts_or_later(written: dict[str, str]) -> None:
    places = [one["location"]["range"] for one in json.loads(written["rdjson"])["diagnostics"]]
    ends = [[(place[end]["line"], place[end]["column"]) for end in ("start", "end")] for place in places]

    assert [pair for pair in ends if pair[0] > pair[1]] == []
