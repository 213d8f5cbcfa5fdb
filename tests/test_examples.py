"""Every rule is tested by the examples that it carries."""

import pytest

from report_lint.load import Selection, packs
from report_lint.rule import Bad, Good, ReportRule
from report_lint.testing import assert_example

RULES = [rule for pack in packs() for rule in pack.rules(Selection())]
CASES = [
    pytest.param(rule, example, id=f"{rule.code}-{kind}-{number}")
    for rule in RULES
    for kind, examples in (("good", rule.good), ("bad", rule.bad))
    for number, example in enumerate(examples)
]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_a_rule_flags_exactly_what_its_example_marks(rule: type[ReportRule], example: str | Good | Bad) -> None:
    assert_example(rule, example)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_shows_when_it_speaks_and_when_it_is_silent(rule: type[ReportRule]) -> None:
    assert len(rule.bad) >= 1
    assert len(rule.good) >= 10
    assert all("[[" in bad.text for bad in rule.bad)
    assert rule.__doc__
