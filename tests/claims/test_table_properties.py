"""Tables drawn at random: what holds is never called wrong, what was changed is found once."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report_lint.check import check
from report_lint.claim import Claim, Verdict
from report_lint.load import Selection, packs
from report_lint.rule import ReportRule
from report_lint.testing import report_of
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.claims.table_tie_claim import ColumnTotal, PercentColumn, RowTotal

KNOWN = [rule for pack in packs() for rule in pack.rules(Selection(select=("TAB",)))]
RULES = [rule() for rule in KNOWN if issubclass(rule, ReportRule)]
ROUNDINGS = st.sampled_from([ROUND_HALF_UP, ROUND_DOWN])
COUNTS = st.lists(st.tuples(st.integers(10, 9_000), st.integers(10, 9_000)), min_size=3, max_size=9)


def written(value: Decimal | int) -> str:
    return f"{Decimal(value):,f}".translate(str.maketrans(",.", ".,"))


def table(rows: list[list[str]]) -> str:
    return "\n".join("\t".join(row) for row in rows) + "\n"


def sexes(pairs: list[tuple[int, int]]) -> list[list[str]]:
    rows = [[f"Thôn số {n}", written(a), written(b), written(a + b)] for n, (a, b) in enumerate(pairs)]
    men, women = sum(a for a, _ in pairs), sum(b for _, b in pairs)
    return [["Thôn", "Nam", "Nữ", "Tổng số"], *rows, ["Tổng cộng", written(men), written(women), written(men + women)]]


@settings(deadline=None, max_examples=60)
@given(COUNTS)
def test_counts_that_add_up_are_checked_and_left_alone(pairs: list[tuple[int, int]]) -> None:
    report = report_of(table(sexes(pairs)))
    assert check(report, RULES).diagnostics == ()
    claims: list[Claim] = [*report.mentions(ColumnTotal), *report.mentions(RowTotal)]
    assert {claim.verdict for claim in claims} == {Verdict.HOLDS}
    assert len(report.mentions(ColumnTotal)) == 3


@settings(deadline=None, max_examples=60)
@given(COUNTS, st.data())
def test_one_changed_count_is_told_once_and_in_its_place(pairs: list[tuple[int, int]], data: st.DataObject) -> None:
    rows = sexes(pairs)
    row = data.draw(st.integers(1, len(rows) - 1))
    column = data.draw(st.integers(1, 3))
    right = int(rows[row][column].replace(".", ""))
    wrong = data.draw(st.integers(1, 20_000).filter(lambda value: value != right))
    rows[row][column] = written(wrong)
    report = report_of(table(rows))
    found = check(report, RULES).diagnostics
    cell = report.tables[0].rows[row][column]
    assert [diagnostic.finding.span for diagnostic in found] == [cell.span]


@settings(deadline=None, max_examples=80)
@given(
    st.lists(st.decimals(1, 5_000, places=5, allow_nan=False, allow_infinity=False), min_size=2, max_size=12),
    st.integers(0, 3),
    ROUNDINGS,
    ROUNDINGS,
)
def test_rounded_parts_of_a_rounded_total_are_left_alone(
    parts: list[Decimal], places: int, one: str, other: str
) -> None:
    unit = Decimal(1).scaleb(-places)
    if (one, other) == (ROUND_DOWN, ROUND_HALF_UP):
        one = other
    rows = [["Xã", "Diện tích (ha)"]]
    rows += [[f"Xã số {n}", written(part.quantize(unit, one))] for n, part in enumerate(parts)]
    rows.append(["Tổng cộng", written(sum(parts, Decimal(0)).quantize(unit, other))])
    assert check(report_of(table(rows)), RULES).diagnostics == ()


@settings(deadline=None, max_examples=80)
@given(
    st.lists(st.tuples(st.integers(20, 9_000), st.integers(20, 9_000)), min_size=3, max_size=9),
    st.integers(0, 2),
    ROUNDINGS,
)
def test_percentages_of_their_columns_are_left_alone(pairs: list[tuple[int, int]], places: int, how: str) -> None:
    unit = Decimal(1).scaleb(-places)
    rows = [["Chỉ tiêu", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"]]
    for n, (plan, done) in enumerate(pairs):
        rows.append(
            [f"Việc {n}", written(plan), written(done), written((Decimal(100 * done) / plan).quantize(unit, how))]
        )
    report = report_of(table(rows))
    assert check(report, RULES).diagnostics == ()
    assert Verdict.FAILS not in {claim.verdict for claim in report.mentions(PercentColumn)}


@pytest.mark.parametrize(
    ("wrong", "right", "kind"),
    [
        (3_068_000, 3_086_000, Slip.SWAPPED),
        (414, 424, Slip.CHANGED),
        (1_234, 12_334, Slip.LOST),
        (12_334, 1_234, Slip.DOUBLED),
        (450, 4_500, Slip.SHIFTED),
        (412, 538, None),
        (12, 15, None),
    ],
)
def test_a_slip_of_the_hand_is_named(wrong: int, right: int, kind: Slip | None) -> None:
    assert slip(Decimal(wrong), Decimal(right)) is kind
