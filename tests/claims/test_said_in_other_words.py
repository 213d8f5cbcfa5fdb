"""Growth, shares and contradictions as clerks write them: in any order, in one sentence or two.

Every line is a text with one place ``{wrong|right}``: it is flagged there when it says what is wrong, and left alone
when it says what is right. A line without such a place is right though it looks wrong.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.testing import report_of

RULES = [rule() for pack in packs() for rule in pack.rules(Selection(select=("PCT", "CON")))]
LINES = [
    line.replace("¶", "\n")
    for path in sorted((Path(__file__).parent / "said").glob("*.txt"))
    for line in path.read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


def found(text: str) -> list[tuple[int, int]]:
    outcome = check(report_of(text, on="2024-06-20"), RULES)
    assert not outcome.crashes
    return [(d.finding.span.start, d.finding.span.end) for d in outcome.diagnostics]


@pytest.mark.parametrize("line", [line for line in LINES if "{" in line])
def test_what_is_wrong_is_flagged_and_what_is_right_is_not(line: str) -> None:
    before, _, rest = line.partition("{")
    wrong, _, rest = rest.partition("|")
    right, _, after = rest.partition("}")
    flagged = found(f"{before}{wrong}{after}")
    assert len(flagged) == 1
    start, end = flagged[0]
    assert start < len(before) + len(wrong)
    assert end > len(before)
    assert found(f"{before}{right}{after}") == []


@pytest.mark.parametrize("line", [line for line in LINES if "{" not in line])
def test_what_only_looks_wrong_is_left_alone(line: str) -> None:
    assert found(line) == []


def test_every_text_is_there_once() -> None:
    assert len(set(LINES)) == len(LINES)
