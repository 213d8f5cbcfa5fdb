"""Recall and false alarms may not get worse."""

import importlib.util
import sys
from pathlib import Path

_SPEC = importlib.util.spec_from_file_location("accuracy_score", Path(__file__).parent / "score.py")
assert _SPEC is not None
assert _SPEC.loader is not None
score = importlib.util.module_from_spec(_SPEC)
sys.modules["accuracy_score"] = score
_SPEC.loader.exec_module(score)

CASES = score.cases()
RESULT = score.score(CASES, score.lint(CASES))
HELD = [line.split() for line in score.RATCHET.read_text("utf-8").splitlines()]


def test_there_are_ten_reports_and_clean_ones_among_them() -> None:
    assert len(CASES) >= 10
    assert sum(not case.errors for case in CASES) >= 3


def test_no_kind_of_error_is_found_less_often_than_before() -> None:
    worse = [
        f"{kind}: {RESULT.found[kind]} found, {held} before"
        for kind, held in (line for line in HELD if line[0] != "false")
        if RESULT.found[kind] < int(held.partition("/")[0])
    ]
    assert worse == []


def test_no_family_raises_more_false_alarms_than_before() -> None:
    held = {line[1]: int(line[2]) for line in HELD if line[0] == "false"}
    assert {family: count for family, count in RESULT.alarms.items() if count > held.get(family, 0)} == {}
