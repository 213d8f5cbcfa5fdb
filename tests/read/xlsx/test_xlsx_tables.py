"""Tables of workbooks reach the rules that judge tables; what is rounded or hidden raises no alarm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from report_lint.check import check
from report_lint.load import dating, packs
from report_lint.read import read
from report_lint.suppress import suppressed
from report_lint.world import World

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from report_lint.model import Report

WHOLE, TENTHS, PERCENT = 1, 2, 3
HEAD = ("Xã", "Số hộ", "Số người", "Tỷ lệ (%)")
RIGHT = [HEAD, ("An Bình", 612, 2410), ("An Hòa", 548, 2104), ("An Phú", 701, 2815), ("Tổng cộng", 1861, 7329)]
WRONG = [*RIGHT[:-1], ("Tổng cộng", 1681, 7329)]


def found(report: Report) -> list[tuple[str, str]]:
    known = packs()
    rules = [rule for pack in known for rule in pack.declared()]
    outcome = suppressed(check(report.replace(dating=dating(known), shared=World()), rules), rules, rules)
    assert not outcome.crashes
    return [(one.code, report.slice(one.finding.span)) for one in outcome.diagnostics if one.code[:2] != "RL"]


def styled(rows: Sequence[Sequence[object]], style: int) -> list[list[object]]:
    """Give all numbers a format."""
    return [[(one, style) if isinstance(one, int | float) else one for one in row] for row in rows]


def test_a_total_that_does_not_come_out_is_told_with_its_cell(
    book: Callable[..., bytes], place: Callable[[Report, int], str]
) -> None:
    report = read("a.xlsx", book(styled(WRONG, WHOLE)))
    assert found(report) == [("TAB001", "1.681")]
    assert place(report, report.text.index("1.681")) == "Sheet1!B5"
    assert found(read("a.xlsx", book(styled(RIGHT, WHOLE)))) == []


@pytest.mark.parametrize("style", [WHOLE, TENTHS])
def test_what_is_shown_rounded_raises_no_alarm(style: int, book: Callable[..., bytes]) -> None:
    rows = [HEAD, ("An Bình", 100.44, 80.4), ("An Hòa", 100.44, 80.4), ("An Phú", 100.44, 80.4)]
    total = ("Tổng cộng", 301.32, 241.2)
    report = read("a.xlsx", book(styled([*rows, total], style)))
    assert {"100", "301"} <= set(report.text.replace(",4", "").replace(",3", "").split())
    assert found(report) == []


def test_a_rounded_table_that_is_far_off_is_still_wrong(book: Callable[..., bytes]) -> None:
    rows = [HEAD, ("An Bình", 612.3, 9), ("An Hòa", 548.2, 8), ("An Phú", 701.1, 7), ("Tổng cộng", 1681.6, 24)]
    assert found(read("a.xlsx", book(styled(rows, WHOLE)))) == [("TAB001", "1.682")]


def test_shares_are_judged_as_they_are_shown(book: Callable[..., bytes]) -> None:
    counted = enumerate([(612, 41), (548, 37), (701, 52), (430, 18)])
    shares = [(f"Xã {at}", whole, part, (part / whole, PERCENT)) for at, (whole, part) in counted]
    rows = [("Xã", "Số hộ", "Hộ nghèo", "Tỷ lệ"), *shares]
    assert found(read("a.xlsx", book(rows))) == []


def test_a_price_that_is_shown_rounded_raises_no_alarm(book: Callable[..., bytes]) -> None:
    goods = [("Giấy", 40, 82_500.0), ("Bút", 100, 12_345.6), ("Sổ", 30, 15_000.0), ("Mực", 5, 320_000.0)]
    rows = [[name, count, (price, WHOLE), (count * price, WHOLE)] for name, count, price in goods]
    report = read("a.xlsx", book([["Hàng", "Số lượng", "Đơn giá (đồng)", "Thành tiền (đồng)"], *rows]))
    assert "12.346\t1.234.560" in report.text
    assert found(report) == []


def test_hidden_rows_may_be_part_of_a_total(book: Callable[..., bytes]) -> None:
    rows = styled(RIGHT, WHOLE)
    report = read("a.xlsx", book(rows, hidden=[3]))
    assert "An Hòa" not in report.text
    assert [table.partial for table in report.tables] == [True]
    assert found(report) == []


def test_hidden_rows_may_have_their_numbers(book: Callable[..., bytes]) -> None:
    rows: list[list[object]] = [["STT", "Xã", "Số hộ"], *[[at, f"Xã số {at}", 100 + at * at] for at in range(1, 9)]]
    assert found(read("a.xlsx", book(rows, hidden=[5]))) == []
    del rows[4]
    assert found(read("a.xlsx", book(rows))) != []


def test_hidden_columns_may_be_part_of_a_total(book: Callable[..., bytes]) -> None:
    columns = "<cols><col min='2' max='2' width='9' hidden='1'/></cols>"
    report = read("a.xlsx", book(styled(WRONG, WHOLE), before=columns))
    assert "1.681" not in report.text
    assert [table.partial for table in report.tables] == [True]


def test_what_is_hidden_far_away_changes_nothing(book: Callable[..., bytes]) -> None:
    rows = [*styled(WRONG, WHOLE), [], ["lời", "khác", 5]]
    report = read("a.xlsx", book(rows, hidden=[7]))
    assert [table.partial for table in report.tables] == [False]
    assert found(report) == [("TAB001", "1.681")]


def test_hidden_sheets_are_not_read_and_that_is_told(
    zipped: Callable[..., bytes], parts_of: Callable[..., dict[str, str | bytes]], rows_of: Callable[..., str]
) -> None:
    report = read("a.xlsx", zipped(parts_of({"A": rows_of([("lời",)]), "!B": rows_of([("khuất",)])})))
    assert "khuất" not in report.text
    assert report.notes == ("hidden sheets of the workbook are not read",)


def test_a_merged_cell_that_begins_in_a_hidden_row_is_seen(book: Callable[..., bytes]) -> None:
    merged = "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>"
    assert "BÁO CÁO" in read("a.xlsx", book([("BÁO CÁO",), (), ("lời",)], hidden=[1], after=merged)).text


@pytest.mark.parametrize("cell", ["<c r='B3'><f>SUM(X1:X9)</f></c>", "<c r='B3' t='e'><f>X1</f><v>#REF!</v></c>"])
def test_what_is_unknown_raises_no_alarm(
    cell: str,
    zipped: Callable[..., bytes],
    parts_of: Callable[..., dict[str, str | bytes]],
    rows_of: Callable[..., str],
) -> None:
    xml = rows_of(styled(WRONG, WHOLE)).replace('<c r="B3" s="1"><v>548</v></c>', cell)
    assert cell in xml
    assert found(read("a.xlsx", zipped(parts_of({"A": xml})))) == []


def test_a_date_above_the_table_is_that_of_the_report(book: Callable[..., bytes]) -> None:
    head = [
        ("UBND HUYỆN THỬ", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("Số: 5/BC-UBND", None, "Hòa Lộc, ngày 05 tháng 3 năm 2024"),
    ]
    report = read("a.xlsx", book([*head, (), ("BÁO CÁO TỔNG HỢP QUÝ I",), *RIGHT]))
    days = dating(packs())(report)
    assert days is not None
    assert (days.first.isoformat(), days.last.isoformat()) == ("2024-03-05", "2024-03-05")
