"""Sheets become headings, paragraphs and tables; cells read as a person sees them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from report_lint.geometry import BlockKind
from report_lint.read import read

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.model import Report

Row = tuple[str | float | None, ...]
FRAMED = 50
BODY: list[Row] = [("TT", "Nội dung", "Số tiền"), (1, "Thu thuế", 5), (2, "Thu phí", 7)]
SHOWN = [["TT", "Nội dung", "Số tiền"], ["1", "Thu thuế", "5"], ["2", "Thu phí", "7"]]


def framed(*rows: Row) -> list[tuple[tuple[str | float | None, int], ...]]:
    """Draw lines around all cells."""
    return [tuple([(content, FRAMED) for content in row]) for row in rows]


Grids = list[list[list[str]]]


def test_what_stands_above_a_table_is_a_paragraph(
    book: Callable[..., bytes], grids: Callable[[Report], Grids], seen: Callable[..., list[str]]
) -> None:
    rows = [("TỔNG HỢP THU",), (None, None, "Đơn vị tính: triệu đồng"), *BODY]
    assert grids(read("a.xlsx", book(rows))) == [SHOWN]
    assert seen(rows)[:2] == ["TỔNG HỢP THU", "Đơn vị tính: triệu đồng"]


def test_lines_tell_where_a_table_ends(book: Callable[..., bytes], grids: Callable[[Report], Grids]) -> None:
    rows = [("Đơn vị", "Xã A", "Mẫu 1"), *framed(*BODY), ("Người lập", "Kế toán", "Chủ tịch")]
    report = read("a.xlsx", book(rows))
    assert grids(report) == [SHOWN]
    assert [report.slice(block.span) for block in report.blocks if block.kind is not BlockKind.ROW] == [
        "Sheet1", "Đơn vị", "Xã A", "Mẫu 1", "Người lập", "Kế toán", "Chủ tịch",
    ]  # fmt: skip


def test_a_title_inside_the_lines_is_none_of_the_table(
    book: Callable[..., bytes], grids: Callable[[Report], Grids]
) -> None:
    rows = framed(("TỔNG HỢP THU", None, None), *BODY)
    assert grids(read("a.xlsx", book(rows))) == [SHOWN]


def test_blank_rows_part_tables(book: Callable[..., bytes], grids: Callable[[Report], Grids]) -> None:
    assert grids(read("a.xlsx", book([*BODY, (), *BODY]))) == [SHOWN, SHOWN]


def test_blank_columns_part_tables(book: Callable[..., bytes], grids: Callable[[Report], Grids]) -> None:
    rows = [(*row, None, *row) for row in BODY]
    assert grids(read("a.xlsx", book(rows))) == [SHOWN, SHOWN]


def test_a_blank_column_with_lines_parts_nothing(book: Callable[..., bytes], grids: Callable[[Report], Grids]) -> None:
    rows = framed(*[(*row, None, *row) for row in BODY])
    assert grids(read("a.xlsx", book(rows))) == [[[*row, *row] for row in SHOWN]]


def test_two_columns_are_a_table_where_one_counts(book: Callable[..., bytes], grids: Callable[[Report], Grids]) -> None:
    assert grids(read("a.xlsx", book([("Xã", "Hộ"), ("A", 5), ("B", 6)]))) == [[["Xã", "Hộ"], ["A", "5"], ["B", "6"]]]
    assert grids(read("a.xlsx", book([("Đơn vị:", "Xã A"), ("Mẫu", "Số 1")]))) == []


def test_a_letterhead_is_read_half_by_half(seen: Callable[..., list[str]]) -> None:
    rows = [("UBND HUYỆN THỬ", None, "CỘNG HÒA"), ("PHÒNG Y TẾ", None, "Độc lập"), ("Số: 5/BC", None, "Thử, ngày 5")]
    assert seen([*rows, (), *BODY])[:6] == [
        "UBND HUYỆN THỬ", "PHÒNG Y TẾ", "Số: 5/BC", "CỘNG HÒA", "Độc lập", "Thử, ngày 5",
    ]  # fmt: skip


def test_a_label_goes_on_with_what_stands_beside_it(seen: Callable[..., list[str]]) -> None:
    assert seen([("Đơn vị:", "Xã A"), ("Kỳ báo cáo:", None, "quý I")]) == ["Đơn vị: Xã A", "Kỳ báo cáo: quý I"]


def test_merged_cells_leave_empty_ones(book: Callable[..., bytes], grids: Callable[[Report], Grids]) -> None:
    rows = [("TT", "Nội dung", "Số tiền", "bị che"), ("bị che", None, "Kế hoạch", "Thực hiện"), (1, "Thu", 5, 6)]
    merged = "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:B2'/><mergeCell ref='C1:D1'/></mergeCells>"
    assert grids(read("a.xlsx", book(rows, after=merged))) == [
        [["TT", "Nội dung", "Số tiền", ""], ["", "", "Kế hoạch", "Thực hiện"], ["1", "Thu", "5", "6"]]
    ]


def test_a_head_of_two_rows_stays_with_its_table(book: Callable[..., bytes], grids: Callable[[Report], Grids]) -> None:
    rows = [("Nội dung", "Số tiền"), (None, "Kế hoạch", "Thực hiện"), ("Thu", 5, 6), ("Chi", 7, 8)]
    merged = "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:C1'/></mergeCells>"
    assert grids(read("a.xlsx", book(rows, after=merged)))[0][0] == ["Nội dung", "Số tiền", ""]


def test_figures_read_as_they_are_shown(seen: Callable[..., list[str]]) -> None:
    row = [(1234567.44, 2), (0.1254, 3), 1234.5, (45356, 4), ("An", 9), (5, 7), (1, 10)]
    assert seen([row, row, row])[0].split("\t") == ["1.234.567,4", "12,5%", "1234,5", "05/03/2024", "Ông An", "05"]


def test_days_may_count_from_1904(seen: Callable[..., list[str]]) -> None:
    assert seen([((45356 - 1462, 4),)], workbook="<workbookPr date1904='1'/>") == ["05/03/2024"]


def test_every_cell_has_its_name(book: Callable[..., bytes], place: Callable[[Report, int], str]) -> None:
    report = read("a.xlsx", book([("Báo cáo",), (), *BODY]))
    assert place(report, report.text.index("Báo cáo")) == "Sheet1!A1"
    assert place(report, report.text.index("Thu phí")) == "Sheet1!B5"
    assert place(report, report.text.index("7")) == "Sheet1!C5"
    assert place(report, 0) == "sheet Sheet1"


def test_names_of_sheets_stand_in_quotes_as_excel_writes_them(
    zipped: Callable[..., bytes], parts_of: Callable[..., dict[str, str | bytes]], rows_of: Callable[..., str],
    place: Callable[[Report, int], str],
) -> None:  # fmt: skip
    names = ("Bảng_1", "Bảng 1", "2024", "Q'1", "1. Thu")
    report = read("a.xlsx", zipped(parts_of({name: rows_of([("lời",)]) for name in names})))
    assert [place(report, match.start()) for match in re.finditer("lời", report.text)] == [
        "Bảng_1!A1", "'Bảng 1'!A1", "'2024'!A1", "'Q''1'!A1", "'1. Thu'!A1",
    ]  # fmt: skip


def test_a_sheet_is_a_heading_that_no_rule_reads(
    zipped: Callable[..., bytes], parts_of: Callable[..., dict[str, str | bytes]], rows_of: Callable[..., str]
) -> None:
    sheets = {"1. Thu": rows_of([("lời một",)]), "Trống": rows_of([]), "4": rows_of([("lời hai",)])}
    report = read("a.xlsx", zipped(parts_of(sheets)))
    assert [(block.kind, block.label, block.level) for block in report.blocks] == [
        (BlockKind.HEADING, "", 0), (BlockKind.PARAGRAPH, "", 1), (BlockKind.HEADING, "", 0), (BlockKind.PARAGRAPH, "", 1),
    ]  # fmt: skip
    assert report.view.split() == ["lời", "một", "lời", "hai"]


def test_texts_may_be_shared_and_change_their_looks(
    zipped: Callable[..., bytes], parts_of: Callable[..., dict[str, str | bytes]], rows_of: Callable[..., str]
) -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    strings = (
        f"<sst xmlns='{main}'><si><t>một</t></si><si><r><t xml:space='preserve'>120 m</t></r><r><rPr><vertAlign "
        "val='superscript'/></rPr><t>2</t></r><rPh><t>đọc</t></rPh></si><si><t>hai_x000D__x000A_ba</t></si></sst>"
    )
    shared = "".join(f"<row><c t='s'><v>{at}</v></c></row>" for at in (1, 0, 2, 9))
    given = parts_of({"A": rows_of([]).replace("<sheetData>", f"<sheetData>{shared}")}, xl__sharedStrings=strings)
    assert read("a.xlsx", zipped(given)).text == "A\n\n120 m²\n\nmột\n\nhai\nba\n"


CELLS = {
    "<c t='str'><f>A1</f><v>lời</v></c>": "lời",
    "<c><f>1+1</f><v>2</v></c>": "2",
    "<c t='b'><v>1</v></c>": "TRUE",
    "<c t='e'><f>1/0</f><v>#DIV/0!</v></c>": "#DIV/0!",
    "<c t='d'><v>2024-03-05T00:00:00</v></c>": "05/03/2024",
    "<c t='d'><v>hôm nay</v></c>": "hôm nay",
    "<c t='n'><v>x</v></c>": "x",
}


@pytest.mark.parametrize(("xml", "shown"), CELLS.items())
def test_cells_hold_many_things(xml: str, shown: str, book: Callable[..., bytes]) -> None:
    report = read("a.xlsx", book([], before=f"<sheetData><row>{xml}</row></sheetData>"))
    assert report.text == f"Sheet1\n\n{shown}\n"


@pytest.mark.parametrize(
    ("xml", "workbook"),
    [("<f>1+1</f>", ""), ("<f>1+1</f><v></v>", ""), ("<f>1+1</f><v>0</v>", "<calcPr fullCalcOnLoad='1'/>")],
)
def test_a_formula_that_was_not_calculated_is_unknown(xml: str, workbook: str, book: Callable[..., bytes]) -> None:
    report = read("a.xlsx", book([], workbook, before=f"<sheetData><row><c>{xml}</c></row></sheetData>"))
    assert report.text == ""
    assert report.notes[0].startswith("some formulas have not been calculated yet")


def test_a_formula_that_came_to_nothing_is_known(book: Callable[..., bytes]) -> None:
    report = read("a.xlsx", book([], before="<sheetData><row><c t='str'><f>A1</f><v></v></c></row></sheetData>"))
    assert (report.text, report.notes) == ("", ())
