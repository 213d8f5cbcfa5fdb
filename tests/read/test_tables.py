"""Lines with tabs or bars become tables."""

from __future__ import annotations

import pytest

from report_lint.model import Report
from report_lint.read import read


def _cells(report: Report) -> list[list[list[str]]]:
    return [
        [[report.text[cell.span.start : cell.span.end] for cell in row] for row in table.rows]
        for table in report.tables
    ]


TABS = "TT\tĐơn vị\tSố người\n1\tXã Một\t1.200\n2\tXã Hai \t 850\n\tTổng\t2.050\n"
BARS = "| TT | Đơn vị | Số người |\n|---|:--|--:|\n| 1 | Xã Một | 1.200 |\n| 2 | Xã Hai | 850 |\n|  | Tổng | 2.050 |\n"
OPEN = "TT | Đơn vị | Số người\n---|---|---\n1 | Xã Một | 1.200\n2 | Xã Hai | 850\n| Tổng | 2.050 |\n"
ROWS = [["TT", "Đơn vị", "Số người"], ["1", "Xã Một", "1.200"], ["2", "Xã Hai", "850"], ["", "Tổng", "2.050"]]


@pytest.mark.parametrize("text", [TABS, BARS], ids=["tabs", "bars"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_rows_and_cells_are_found(text: str, end: str, name: str) -> None:
    report = read(name, f"I. KẾT QUẢ\n{text}Hết.\n".replace("\n", end).encode())
    assert _cells(report) == [ROWS]
    assert [(str(block.kind), block.level) for block in report.blocks] == [
        ("heading", 0),
        *[("row", 1)] * 4,
        ("paragraph", 1),
    ]
    assert [(cell.row, cell.column) for cell in report.tables[0].rows[3]] == [(3, 0), (3, 1), (3, 2)]
    assert all(cell.span in report.tables[0].span for row in report.tables[0].rows[:3] for cell in row)


def test_a_table_without_outer_bars_may_have_a_ragged_row() -> None:
    assert _cells(read("a.md", OPEN.encode())) == [[*ROWS[:3], ["Tổng", "2.050"]]]


def test_an_escaped_bar_parts_no_cells() -> None:
    assert _cells(read("a.md", b"| a \\| b | 1 |\n| c | 2 |\n")) == [[["a \\| b", "1"], ["c", "2"]]]


def test_merged_cells_stay_empty_cells() -> None:
    text = "Khối\tNam\tNữ\nKhối A\t\t\nTổ 1\t3\t4\n"
    assert _cells(read("a.txt", text.encode())) == [[["Khối", "Nam", "Nữ"], ["Khối A", "", ""], ["Tổ 1", "3", "4"]]]


def test_a_letterhead_in_two_columns_is_a_table() -> None:
    text = "SỞ THỬ\tTÊN NƯỚC\nPHÒNG THỬ\tTIÊU NGỮ\nSố: 5/BC\tHòa Lộc, ngày 05/3/2024\n\nBÁO CÁO\n"
    assert [len(rows) for rows in _cells(read("a.txt", text.encode()))] == [3]


@pytest.mark.parametrize(
    "text",
    [
        "Một\thai\n\nBa\tbốn\n",
        "1.\tMột việc đã làm\n2.\tHai việc đã làm\n",
        "-\tMột việc\n-\tHai việc\n",
        "\tMột đoạn thụt vào\n\tHai đoạn thụt vào\n",
        "Điện thoại: 1 | Thư: 2\nHết.\n",
        "a|b\nc|d\n",
    ],
    ids=["blank between", "numbered list", "bullets", "indented", "one line", "tight bars"],
)
def test_what_looks_like_a_row_may_be_none(text: str) -> None:
    assert read("a.txt", text.encode()).tables == ()


def test_two_tables_stay_two() -> None:
    assert [len(rows) for rows in _cells(read("a.txt", f"{TABS}\n{TABS}{BARS}".encode()))] == [4, 4, 4]
