"""Slips that explain a wrong total."""

import pytest

from report_lint.testing import WORDS, report_of
from report_lint_vi.claims.total import Total
from report_lint_vi.claims.total_slip import slip, ways_out

SLIPS = {
    "đảo hai chữ số": [("1.284", "1.248"), ("21", "12"), ("3,42", "3,24"), ("915", "519")],
    "thừa một chữ số": [("1.2248", "1.248"), ("122", "12")],
    "thiếu một chữ số": [("128", "1.248"), ("3,4", "3,42")],
    "lệch đúng 10 lần": [("120", "12"), ("1.250", "125"), ("12", "120"), ("3,2", "32")],
    "lệch đúng 100 lần": [("1.000", "10")],
    "lệch đúng 1000 lần": [("1.250", "1,25"), ("4,5", "4.500")],
    "": [("12", "12"), ("12", "13"), ("123", "231"), ("12", "")],
}


@pytest.mark.parametrize(("name", "pair"), [(name, pair) for name, pairs in SLIPS.items() for pair in pairs])
def test_a_slip_is_named(name: str, pair: tuple[str, str]) -> None:
    found = slip(*pair)
    assert (WORDS.show(found) if found else "") == name


def test_the_total_is_mended_first_and_then_the_part_that_a_slip_explains() -> None:
    text = "Tặng 214 suất, gồm khối trường 126 suất, khối xã 88 suất và khối doanh nghiệp 45 suất."
    (claim,) = report_of(text.replace("214", "268")).mentions(Total)
    fixes = [(text_of.span.start, text_of.text) for fix in ways_out(claim) for text_of in fix.edits]
    assert fixes == [(5, "259"), (text.index("45"), "54")]


def test_a_total_that_was_not_brought_up_to_date_is_named() -> None:
    text = "Tặng 268 suất (cùng kỳ 268 suất), gồm khối trường 126 suất, khối xã 88 suất, khối doanh nghiệp 45 suất."
    report = report_of(text)
    (claim,) = report.mentions(Total)
    assert next(WORDS.show(fix.title) for fix in ways_out(claim, report)).endswith("(trùng số kỳ trước)")
