"""Tables of Word documents become the same tables as those of texts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from report_lint.days import Days
from report_lint.geometry import BlockKind
from report_lint.load import dating, packs
from report_lint.read import read

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.model import Report


def p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def cell(*texts: str, marks: str = "", inside: str = "") -> str:
    return f"<w:tc><w:tcPr>{marks}</w:tcPr>{''.join(map(p, texts))}{inside}</w:tc>"


def table(*rows: str) -> str:
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"


def grid(data: bytes) -> list[list[list[str]]]:
    report = read("a.docx", data)
    return [[[report.slice(cell.span) for cell in row] for row in table.rows] for table in report.tables]


ROWS = tuple("".join(map(cell, row)) for row in (("1", "Thu thuế", "5", "6"), ("2", "Thu phí", "7", "8")))
PLAIN = [["1", "Thu thuế", "5", "6"], ["2", "Thu phí", "7", "8"]]


def test_merged_cells_leave_empty_ones(word: Callable[..., bytes]) -> None:
    down, on = "<w:vMerge w:val='restart'/>", "<w:vMerge/>"
    head = cell("TT", marks=down) + cell("Nội dung", marks=down) + cell("Số tiền", marks="<w:gridSpan w:val='2'/>")
    below = cell("bị che", marks=on) + cell(marks=on) + cell("Kế hoạch") + cell("Thực hiện")
    assert grid(word(table(head, below, *ROWS))) == [
        [["TT", "Nội dung", "Số tiền", ""], ["", "", "Kế hoạch", "Thực hiện"], *PLAIN]
    ]


def test_rows_may_begin_and_end_late(word: Callable[..., bytes]) -> None:
    marks = "<w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='2'/></w:trPr>"
    assert grid(word(table(marks + cell("Cộng"), *ROWS))) == [[["", "Cộng", "", ""], *PLAIN]]


def test_deleted_rows_and_cells_are_left_out(word: Callable[..., bytes]) -> None:
    gone = "<w:trPr><w:del/></w:trPr>" + cell("9") + cell("x")
    half = cell("3") + cell("mất", marks="<w:cellDel/>") + cell("1") + cell("2")
    assert grid(word(table(*ROWS, gone, half))) == [[*PLAIN, ["3", "", "1", "2"]]]


def test_paragraphs_of_a_cell_are_parted_by_a_blank(word: Callable[..., bytes]) -> None:
    rows = [cell("Số tiền", "(triệu đồng)") + "".join(map(cell, "abc")), *ROWS]
    assert grid(word(table(*rows)))[0][0] == ["Số tiền (triệu đồng)", "a", "b", "c"]


def test_rows_in_content_controls_count(word: Callable[..., bytes]) -> None:
    body = (
        table(*ROWS)
        .replace("<w:tr>", "<w:sdt><w:sdtContent><w:tr>")
        .replace("</w:tr>", "</w:tr></w:sdtContent></w:sdt>")
    )
    assert grid(word(body)) == [PLAIN]


def test_a_table_in_a_cell_stands_after_the_one_around(word: Callable[..., bytes]) -> None:
    inner = table(*ROWS)
    rows = [*ROWS, cell("3") + cell("xem", inside=inner) + cell("1") + cell("2"), *ROWS]
    assert grid(word(table(*rows))) == [[*PLAIN, ["3", "xem", "1", "2"], *PLAIN], PLAIN]


def test_a_letterhead_is_no_table(word: Callable[..., bytes]) -> None:
    head = cell("UBND HUYỆN THỬ", "PHÒNG Y TẾ", "Số: 5/BC-PYT") + cell("CỘNG HÒA", "Hòa Lộc, ngày 05 tháng 3 năm 2024")
    report = read("a.docx", word(table(head) + p("BÁO CÁO")))
    assert report.tables == ()
    assert [report.slice(block.span) for block in report.blocks] == [
        "UBND HUYỆN THỬ", "PHÒNG Y TẾ", "Số: 5/BC-PYT", "CỘNG HÒA", "Hòa Lộc, ngày 05 tháng 3 năm 2024", "BÁO CÁO",
    ]  # fmt: skip
    assert BlockKind.ROW not in [block.kind for block in report.blocks]


def test_a_date_in_a_letterhead_is_that_of_the_report(word: Callable[..., bytes]) -> None:
    head = cell("SỞ Y TẾ", "TRUNG TÂM THỬ", "Số: 5/BC") + cell("CỘNG HÒA", "Hòa Lộc, ngày 05 tháng 3 năm 2024")
    report = read("a.docx", word(table(head) + p("BÁO CÁO") + p("Công tác quý I")))
    day = date(2024, 3, 5)
    assert dating(packs())(report) == Days(day, day)


def test_a_table_in_a_frame_is_a_table(word: Callable[..., bytes]) -> None:
    assert grid(word(table(cell("Bảng 1", inside=table(*ROWS))))) == [PLAIN]


@pytest.mark.parametrize("span", ["-5", "0", "x", "99999999999999999999", "2147483648", ""])
def test_a_width_that_cannot_be_counts_as_one_or_the_most(span: str, word: Callable[..., bytes]) -> None:
    wide = cell("Cộng", marks=f"<w:gridSpan w:val='{span}'/>") + cell("12")
    assert grid(word(table(wide, *ROWS)))[0][0] == ["Cộng", "12"]


def test_a_very_wide_cell_has_the_width_that_word_allows(word: Callable[..., bytes]) -> None:
    wide = cell("Cộng", marks="<w:gridSpan w:val='900000000'/>")
    assert grid(word(table(wide, *ROWS)))[0][0] == ["Cộng", *[""] * 62]


def test_rows_and_cells_have_their_places(word: Callable[..., bytes], place: Callable[[Report, int], str]) -> None:
    report = read("a.docx", word(p("Bảng 1") + table(*ROWS) + p("giữa") + table(*ROWS)))
    last = report.tables[1].rows[1][1].span
    assert place(report, last.start) == "table 2, row 2, column 2"
