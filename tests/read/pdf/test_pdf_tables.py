"""Tables that a PDF rules with lines are tables."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from report_lint.read import read

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.read.pdf.conftest import Pen

    from report_lint.model import Report

ROWS = [["TT", "Đơn vị", "Số hộ"], ["1", "Xã A", "12"], ["2", "Xã B", "13"], ["", "Cộng", "25"]]
WIDTHS = [30, 150, 80]


def cells(report: Report) -> list[list[list[str]]]:
    return [[[report.slice(cell.span) for cell in row] for row in table.rows] for table in report.tables]


def words_of(pen: Pen, rows: list[list[str]]) -> str:
    return "".join(
        pen.words(89 + sum(WIDTHS[:column]), 686 - 20 * number, cell, 10)
        for number, row in enumerate(rows)
        for column, cell in enumerate(row)
        if cell
    )


def edges() -> tuple[list[float], list[float]]:
    return [85.0 + sum(WIDTHS[:count]) for count in range(4)], [700.0 - 20 * count for count in range(5)]


def strokes(pen: Pen) -> str:
    xs, ys = edges()
    return "".join(pen.line(xs[0], y, xs[-1], y) for y in ys) + "".join(pen.line(x, ys[0], x, ys[-1]) for x in xs)


def thin_surfaces(pen: Pen) -> str:
    """Return lines as Word draws them, a filled rectangle for each side of each cell."""
    del pen
    xs, ys = edges()
    across = "".join(f"{x} {y - 0.2} {to - x} 0.48 re f\n" for x, to in pairwise(xs) for y in ys)
    return across + "".join(f"{x - 0.2} {low} 0.48 {y - low} re f\n" for x in xs for y, low in pairwise(ys))


def one_path(pen: Pen) -> str:
    del pen
    xs, ys = edges()
    across = "".join(f"{xs[0]} {y} m {xs[-1]} {y} l\n" for y in ys)
    return across + "".join(f"{x} {ys[0]} m {x} {ys[-1]} l\n" for x in xs) + "S\n"


def boxes(pen: Pen) -> str:
    del pen
    xs, ys = edges()
    return "".join(f"{x} {low} {to - x} {y - low} re S\n" for x, to in pairwise(xs) for y, low in pairwise(ys))


def moved(pen: Pen) -> str:
    """Return lines that are drawn elsewhere and twice as large."""
    xs, ys = edges()
    half = "".join(f"{xs[0] / 2} {y / 2} m {xs[-1] / 2} {y / 2} l S\n" for y in ys)
    del pen
    return (
        f"q 2 0 0 2 10 10 cm 1 0 0 1 -5 -5 cm {half}"
        + "".join(f"{x / 2} {ys[0] / 2} m {x / 2} {ys[-1] / 2} l S\n" for x in xs)
        + "Q\n"
    )


def open_sides(pen: Pen) -> str:
    xs, ys = edges()
    return "".join(pen.line(xs[0], y, xs[-1], y) for y in ys) + "".join(pen.line(x, ys[0], x, ys[-1]) for x in xs[1:-1])


@pytest.mark.parametrize("draw", [strokes, thin_surfaces, one_path, boxes, moved, open_sides])
def test_lines_are_lines_however_they_are_drawn(draw: Callable[[Any], str], pen: Pen) -> None:
    report = read("a.pdf", pen.make([pen.rows("Bảng 1. Số hộ", y=750) + draw(pen) + words_of(pen, ROWS)]))
    assert cells(report) == [ROWS]


def test_a_cell_has_its_place_and_its_words_are_joined(pen: Pen, place: Callable[[Report, int], str]) -> None:
    wrapped = words_of(pen, [["", "", ""], ["", "Trường tiểu học số 1 xã Ngã", ""]]) + pen.words(119, 658, "Bảy", 10)
    one = pen.make([pen.rows("Lời."), strokes(pen) + words_of(pen, [ROWS[0], ["1", "", "12"]]) + wrapped])
    report = read("a.pdf", one)
    assert cells(report)[0][1] == ["1", "Trường tiểu học số 1 xã Ngã Bảy", "12"]
    assert place(report, report.text.index("Bảy")) == "page 2, table 1, row 2, column 2"
    assert place(report, 0) == "page 1"


def test_cells_that_are_one(pen: Pen) -> None:
    shown = (
        pen.table(85, 700, [30, 150], [["TT", "Đơn vị"], ["", ""], ["1", "Xã A"]])
        .replace(pen.line(85, 680, 265, 680), "")
        + pen.table(265, 700, [80, 80], [["Số tiền", ""], ["Kế hoạch", "Thực hiện"], ["7", "8"]])
        .replace(pen.line(345, 700, 345, 640), pen.line(345, 680, 345, 640))
    )  # fmt: skip
    assert cells(read("a.pdf", pen.make([shown]))) == [
        [["TT", "Đơn vị", "Số tiền", ""], ["", "", "Kế hoạch", "Thực hiện"], ["1", "Xã A", "7", "8"]]
    ]


def test_a_table_goes_on_over_the_page_without_its_head_again(pen: Pen, place: Callable[[Report, int], str]) -> None:
    pages = [
        pen.rows("Trang một.") + pen.table(85, 200, WIDTHS, ROWS[:2]),
        pen.table(90, 780, WIDTHS, [ROWS[0], *ROWS[2:]]) + pen.rows("Hết.", y=100),
    ]
    report = read("a.pdf", pen.make(pages))
    assert cells(report) == [ROWS]
    assert place(report, report.text.index("25")) == "page 2, table 1, row 4, column 3"


def test_a_row_that_the_page_cuts_is_one_row(pen: Pen) -> None:
    cut = ["2", "Xã Tả Ngảo, huyện Sìn Hồ và", "13"], ["", "Lai Châu", ""]
    pages = [pen.table(85, 200, WIDTHS, [*ROWS[:2], cut[0]]), pen.table(85, 780, WIDTHS, [cut[1], ROWS[3]])]
    (table,) = cells(read("a.pdf", pen.make(pages)))
    assert table == [*ROWS[:2], ["2", "Xã Tả Ngảo, huyện Sìn Hồ và Lai Châu", "13"], ROWS[3]]


def test_a_row_without_figures_after_the_page_is_a_row(pen: Pen) -> None:
    pages = [pen.table(85, 200, WIDTHS, ROWS[:3]), pen.table(85, 780, WIDTHS, [["", "Trong đó", ""], ROWS[3]])]
    (table,) = cells(read("a.pdf", pen.make(pages)))
    assert table == [*ROWS[:3], ["", "Trong đó", ""], ROWS[3]]


def test_two_tables_on_two_pages_are_two(pen: Pen) -> None:
    pages = [
        pen.table(85, 200, WIDTHS, ROWS),
        pen.rows("Bảng 2.") + pen.table(85, 700, WIDTHS, ROWS),
        pen.table(85, 780, [40, 150, 80], ROWS),
    ]
    assert cells(read("a.pdf", pen.make(pages))) == [ROWS, ROWS, ROWS]


def test_frames_and_lines_under_words_are_no_tables(pen: Pen) -> None:
    frame = (
        pen.line(60, 60, 560, 60)
        + pen.line(60, 800, 560, 800)
        + pen.line(60, 60, 60, 800)
        + pen.line(560, 60, 560, 800)
    )
    report = read("a.pdf", pen.make([frame + pen.rows("Độc lập - Tự do - Hạnh phúc") + pen.line(85, 776, 260, 776)]))
    assert (report.tables, report.text) == ((), "Độc lập - Tự do - Hạnh phúc\n")


def test_a_table_on_a_turned_page(pen: Pen) -> None:
    drawn = "".join(
        pen.words(100 + 20 * number, 100 + 120 * column, cell, 10, turn="0 1 -1 0")
        for number, row in enumerate(ROWS)
        for column, cell in enumerate(row)
        if cell
    )
    drawn += "".join(pen.line(88 + 20 * number, 90, 88 + 20 * number, 450) for number in range(5))
    drawn += "".join(pen.line(88, 90 + 120 * number, 168, 90 + 120 * number) for number in range(4))
    assert cells(read("a.pdf", pen.make([drawn]))) == [ROWS]
