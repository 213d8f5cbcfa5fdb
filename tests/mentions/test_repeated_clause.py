"""Long clauses that stand twice, compounds with two dashes, items without a stop."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.block_end import OpenEnd
from report_lint_vi.mentions.compound_dash import CompoundDash
from report_lint_vi.mentions.repeated_clause import RepeatedClause

LONG = "tổ chức ra quân làm vệ sinh môi trường ở các trục đường liên thôn"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (f"1. Đoàn xã: {LONG}.\n2. Hội phụ nữ: {LONG}.", 1),
        (f"1. Đoàn xã: {LONG}; họp; {LONG}.", 1),
        (f"1. Đoàn xã: {LONG}.\nII. CHUNG\n1. Hội phụ nữ: {LONG}.", 0),
        (f"1. A: {LONG}.\n2. B: {LONG}.\n3. C: {LONG}.", 0),
        ("1. Họp giao ban tháng; sơ kết.\n2. Họp giao ban tháng; sơ kết.", 0),
    ],
)
def test_a_long_clause_twice_close_together_is_found(text: str, times: int) -> None:
    report = report_of(text)
    found = list(report.mentions(RepeatedClause))
    assert [report.slice(clause.span) for clause in found] == [LONG] * times
    assert [report.slice(clause.first) for clause in found] == [LONG] * times


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("văn hóa - xã hội, văn hóa - xã hội, văn hóa-xã hội", [("-", " - ")]),
        ("văn hóa-xã hội, văn hóa-xã hội, văn hóa – xã hội", [(" – ", "-")]),
        ("văn hóa - xã hội, văn hóa-xã hội", []),
        ("12/QĐ-UBND, QĐ - UBND, QĐ - UBND", []),
    ],
)
def test_a_compound_is_judged_by_its_own_majority(text: str, found: list[tuple[str, str]]) -> None:
    report = report_of(text)
    assert [(report.slice(dash.span), dash.right) for dash in report.mentions(CompoundDash)] == found


def test_an_item_without_a_stop_is_found_among_items_with_one() -> None:
    item = "Tổ chức cho bà con tham quan mô hình trồng dưa lưới trong nhà màng của hợp tác xã bạn; bàn cách làm"
    report = report_of(f"1. {item}.\n2. {item}.\n3. {item}.\n4. {item} mới\n5. {item}.")
    assert [report.slice(end.span) for end in report.mentions(OpenEnd)] == ["mới"]
