"""Workbooks made by hand: a small writer of sheets."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import pytest

from report_lint.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from decimal import Decimal

    from report_lint.model import Report

    Value = str | Decimal | float | None
    Content = Value | tuple[Value, int]

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
#: The number formats of every workbook here, by style; with 50 added, the same with lines around.
FORMATS = ("General", "#,##0", "#,##0.0", "0.0%", "dd/mm/yyyy", "@", "0", "00", "#,##0.00", '"Ông "@', ";;;")
FRAMED = 50


def styles(formats: Sequence[str] = FORMATS) -> str:
    codes = "".join(f'<numFmt numFmtId="{200 + at}" formatCode="{escape(code)}"/>' for at, code in enumerate(formats))
    line = '<left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/>'
    looks = [f'<xf numFmtId="{200 + at}" borderId="{border}"/>' for border in (0, 1) for at in range(FRAMED)]
    return (
        f'<styleSheet xmlns="{MAIN}"><numFmts>{codes}</numFmts><borders><border><left/><right/></border>'
        f'<border>{line}</border></borders><cellStyleXfs><xf numFmtId="1"/></cellStyleXfs>'
        f"<cellXfs>{''.join(looks)}</cellXfs></styleSheet>"
    )


def cell(name: str, content: Content) -> str:
    """Write a cell: a text, a number, or either with the number of its style."""
    value, style = content if isinstance(content, tuple) else (content, 0)
    if value is None:
        return f'<c r="{name}" s="{style}"/>'
    if isinstance(value, str):
        return f'<c r="{name}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    return f'<c r="{name}" s="{style}"><v>{value}</v></c>'


def sheet(rows: Sequence[Sequence[Content]], after: str = "", before: str = "", hidden: Sequence[int] = ()) -> str:
    """Write a sheet: its rows from 1, what stands before and after them, and which of them are hidden."""
    written: list[str] = []
    for number, row in enumerate(rows, 1):
        cells = "".join(cell(f"{chr(65 + at)}{number}", one) for at, one in enumerate(row))
        unseen = ' hidden="1"' if number in hidden else ""
        written.append(f'<row r="{number}"{unseen}>{cells}</row>')
    return f'<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}">{before}<sheetData>{"".join(written)}</sheetData>{after}</worksheet>'


def parts(sheets: Mapping[str, str], workbook: str = "", **more: str | bytes) -> dict[str, str | bytes]:
    """Write the parts of a workbook; ``workbook`` stands before the list of sheets, which may be hidden: "!name"."""
    states = {True: ' state="hidden"', False: ""}
    listed = "".join(
        f'<sheet name="{escape(name.lstrip("!"))}" sheetId="{at}" r:id="r{at}"{states[name.startswith("!")]}/>'
        for at, name in enumerate(sheets, 1)
    )
    kinds = [("worksheet", f"worksheets/sheet{at}.xml") for at in range(1, len(sheets) + 1)]
    kinds += [("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]
    relations = "".join(
        f'<Relationship Id="r{at}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(kinds, 1)
    )
    made: dict[str, str | bytes] = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="a" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{workbook}<sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">{relations}</Relationships>',
        "xl/styles.xml": styles(),
    }
    made |= {f"xl/worksheets/sheet{at}.xml": xml for at, xml in enumerate(sheets.values(), 1)}
    return made | {name.replace("__", "/") + ".xml": part for name, part in more.items()}


@pytest.fixture
def parts_of() -> Callable[..., dict[str, str | bytes]]:
    """Return a function that writes the parts of a workbook, given its sheets by name."""
    return parts


@pytest.fixture
def rows_of() -> Callable[..., str]:
    """Return a function that writes a sheet, given its rows."""
    return sheet


@pytest.fixture
def styles_of() -> Callable[[Sequence[str]], str]:
    """Return a function that writes styles, given the codes of number formats."""
    return styles


@pytest.fixture
def book(zipped: Callable[..., bytes]) -> Callable[..., bytes]:
    """Return a function that makes a workbook of one sheet, given its rows."""

    def make(
        rows: Sequence[Sequence[Content]],
        workbook: str = "",
        after: str = "",
        before: str = "",
        hidden: Sequence[int] = (),
    ) -> bytes:
        return zipped(parts({"Sheet1": sheet(rows, after, before, hidden)}, workbook))

    return make


@pytest.fixture
def seen(book: Callable[..., bytes]) -> Callable[..., list[str]]:
    """Return a function that tells the lines of a workbook of one sheet, without the sheet's name and blank lines."""

    def lines(rows: Sequence[Sequence[Content]], workbook: str = "") -> list[str]:
        text = read("a.xlsx", book(rows, workbook)).text
        return [line for line in text.split("\n")[1:] if line]

    return lines


@pytest.fixture
def grids() -> Callable[[Report], list[list[list[str]]]]:
    """Return a function that tells the cells of a report's tables."""
    return lambda report: [[[report.slice(cell.span) for cell in row] for row in table.rows] for table in report.tables]
