"""Workbooks that another program wrote: openpyxl, with its own styles, shared texts and relations."""

from __future__ import annotations

import io
from datetime import date, datetime
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.styles import Border, Side

from report_lint.read import read

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.model import Report

Grids = list[list[list[str]]]


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def annex() -> Workbook:
    """Make an annex as offices write them: merged titles, lines around the table, formats, a sum, signatures."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Phụ lục 1"
    for name, words in (
        ("A1:B1", "UBND HUYỆN THỬ"), ("C1:E1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("A2:B2", "Số: 5/BC-UBND"),
        ("C2:E2", "Hòa Lộc, ngày 05 tháng 3 năm 2024"), ("A4:E4", "TỔNG HỢP THU QUÝ I NĂM 2024"),
    ):  # fmt: skip
        sheet[name.partition(":")[0]] = words
        sheet.merge_cells(name)
    sheet["E5"] = "Đơn vị tính: triệu đồng"
    rows: list[list[str | float | None]] = [
        ["TT", "Nội dung", "Kế hoạch", "Thực hiện", "Đạt"],
        [1, "Thuế", 1200.5, 900.25, 0.75],
        [2, "Phí", 300, 240, 0.8],
        [None, "Tổng cộng", 1500.5, "=SUM(D7:D8)", 0.76],
    ]
    line = Side("thin")
    for at, row in enumerate(rows, 6):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(at, column, value)
            cell.border = Border(left=line, right=line, top=line, bottom=line)
            cell.number_format = {3: "#,##0.0", 4: "#,##0.0", 5: "0%"}.get(column, "General")
    sheet["A11"], sheet["D11"] = "Ghi chú: số liệu đến", date(2024, 3, 31)
    sheet["D11"].number_format = "dd/mm/yyyy"
    sheet["B13"], sheet["D13"] = "NGƯỜI LẬP", "CHỦ TỊCH"
    return book


def test_an_annex_reads_as_it_is_seen(grids: Callable[[Report], Grids], place: Callable[[Report, int], str]) -> None:
    report = read("phu-luc.xlsx", saved(annex()))
    assert [line for line in report.text.split("\n") if line] == [
        "Phụ lục 1", "UBND HUYỆN THỬ", "Số: 5/BC-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Hòa Lộc, ngày 05 tháng 3 năm 2024", "TỔNG HỢP THU QUÝ I NĂM 2024", "Đơn vị tính: triệu đồng",
        "TT\tNội dung\tKế hoạch\tThực hiện\tĐạt", "1\tThuế\t1.200,5\t900,3\t75%", "2\tPhí\t300,0\t240,0\t80%",
        "\tTổng cộng\t1.500,5\t\t76%", "Ghi chú: số liệu đến 31/03/2024", "NGƯỜI LẬP", "CHỦ TỊCH",
    ]  # fmt: skip
    assert len(grids(report)) == 1
    assert place(report, report.text.index("1.500,5")) == "'Phụ lục 1'!C9"
    assert report.notes[0].startswith("some formulas have not been calculated yet")


def test_days_and_hours() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for value, form in (
        (date(2024, 3, 5), "dd/mm/yyyy"), (datetime(2024, 3, 5, 14, 30), "dd/mm/yyyy hh:mm"),  # noqa: DTZ001
        (date(2024, 3, 5), "mm-dd-yy"), (date(2024, 3, 5), '"Ngày "d" tháng "m" năm "yyyy'),
    ):  # fmt: skip
        sheet.append([value])
        sheet.cell(sheet.max_row, 1).number_format = form
    assert read("a.xlsx", saved(book)).text.split("\n\n")[1:] == [
        "05/03/2024", "05/03/2024 14:30", "05/03/2024", "Ngày 5 tháng 3 năm 2024\n",
    ]  # fmt: skip


def test_what_is_hidden_is_not_read() -> None:
    book = annex()
    sheet = book.create_sheet("Nháp")
    sheet["A1"] = "khuất"
    sheet.sheet_state = "hidden"
    assert book.active is not None
    book.active.column_dimensions["E"].hidden = True
    book.active.row_dimensions[8].hidden = True
    report = read("a.xlsx", saved(book))
    assert not [word for word in ("khuất", "75%", "Phí") if word in report.text]
    assert [table.partial for table in report.tables] == [True]
