"""Workbooks of Excel (.xlsx, .xlsm), sheet by sheet: what can be seen, as it is shown. Macros are never run.

Every sheet is a heading with its name, and below it paragraphs and tables. Numbers and days read as they do in an Excel
that speaks Vietnamese. A formula is what it came out as when the file was saved last; nothing is calculated anew, and
nothing is fetched. Drawings, charts, remarks and page margins are not read. No library is needed: what they return are
bare numbers, without the format that makes them figures.
"""

from __future__ import annotations

from report_lint.geometry import BlockKind, Table
from report_lint.message import Message, says
from report_lint.read.docx import Relations
from report_lint.read.extract import Extract
from report_lint.read.grid import Line
from report_lint.read.labels import find_mark
from report_lint.read.origins import ExtractedAnchors, Segment
from report_lint.read.xlsx_elements import Contents, Strings
from report_lint.read.xlsx_regions import Regions
from report_lint.read.xlsx_sheet import COLUMNS, Sheet, name_of
from report_lint.read.xlsx_styles import Looks
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.geometry import Span
    from report_lint.model import Report
    from report_lint.read.package import Package

_UNKNOWN = "some formulas have not been calculated yet; open the workbook in Excel, save it, and check it again"
_HIDDEN = "hidden sheets of the workbook are not read"
_NAME = -1


def main_sheets(package: Package) -> str:
    """Return the name of the part that lists the sheets; "" when the package is no workbook."""
    for part in Relations(package, "").of("officeDocument"):
        if part.rpartition("/")[0].rpartition("/")[2] == "xl" and part.endswith(".xml"):
            return part
    return "xl/workbook.xml" if "xl/workbook.xml" in package else ""


def read_xlsx(package: Package) -> Report:
    """Read the sheets that can be seen. UnreadableError when it is no sound workbook."""
    return _Book(package).read()


class SheetAnchors(ExtractedAnchors):
    """The anchors of a workbook's report. A paragraph's number is that of its cell, row by row; -1 is the name."""

    names: tuple[tuple[str, str], ...] = ()

    def place(self, offset: int) -> Message | None:
        """Return the cell: "Sheet1!C7"."""
        origin = self.origin(offset)
        if origin is None:
            return None
        sheet = dict(self.names).get(origin.part, "")
        if origin.paragraph < 0:
            return says("sheet {sheet}", sheet=sheet)
        cell = name_of(*divmod(origin.paragraph, COLUMNS))
        return says("{sheet}!{cell}", sheet=_quoted(sheet), cell=cell)


def _notes(*, unknown: bool, hidden: bool) -> tuple[str, ...]:
    return (_UNKNOWN,) * unknown + (_HIDDEN,) * hidden


def _quoted(sheet: str) -> str:
    """Return a sheet's name as Excel writes it before a cell: in quotes unless it is a plain word."""
    plain = sheet.replace(".", "").replace("_", "").isalnum() and not sheet[0].isdigit()
    return sheet if plain else "'" + sheet.replace("'", "''") + "'"


class _Relations(Relations):
    """What the list of sheets refers to; ``sheets`` leads from what it calls them to their parts."""

    def __init__(self, package: Package, part: str) -> None:
        self.sheets: dict[str, str] = {}
        super().__init__(package, part)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        count = len(self.targets)
        super()._start(name, attributes)
        for kind, target in self.targets[count:]:
            if kind == "worksheet":
                self.sheets[attributes.get("Id", "")] = target


class _Book:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._main = main_sheets(package)
        self._relations = _Relations(package, self._main)
        self._extract = Extract(package.file)
        self._names: dict[str, str] = {}
        self._rounded: set[tuple[str, int]] = set()
        self._partial: set[tuple[str, int]] = set()
        self._unknown = 0

    def read(self) -> Report:
        contents, strings, looks = Contents(self._package), Strings(self._package), Looks(self._package)
        contents.read(self._main)
        for kind, common in (("styles", looks), ("sharedStrings", strings)):
            for name in self._relations.of(kind)[:1]:
                common.read(name)
        for name, relation in contents.sheets:
            part = self._relations.sheets.get(relation, "")
            if part and part in self._package and part not in self._names:
                self._names[part] = name
                sheet = Sheet(self._package, contents, strings, looks)
                sheet.read(part)
                self._take(sheet, part)
        report = self._marked(self._extract.report())
        return report.replace(notes=_notes(unknown=self._unknown > 0, hidden=contents.hidden > 0))

    def _take(self, sheet: Sheet, part: str) -> None:
        regions = Regions(sheet, part)
        regions.read()
        self._unknown += sheet.unknown
        if not regions.flow:
            return
        name = self._names[part].strip()
        if name:
            shown = f"“{name}”" if find_mark(name) else name
            self._extract.flow([Line([Segment(shown, part, _NAME)], heading=0)])
        self._extract.flow(regions.flow)
        self._partial.update([(part, cell) for cell in regions.partial])
        self._rounded.update([
            (part, row * COLUMNS + column)
            for row, cells in sheet.rows.items()
            for column, shown in cells.items()
            if not shown.exact
        ])  # fmt: skip

    def _marked(self, report: Report) -> Report:
        """Mask the names of sheets, which nobody writes as prose, and mark what was rounded or is partly hidden."""
        found = report.anchors
        if not isinstance(found, ExtractedAnchors):
            return report
        anchors = SheetAnchors(found.steps, found.origins, tuple(self._names.items()))

        def cell(span: Span) -> tuple[str, int]:
            origin = anchors.origin(span.start)
            return (origin.part, origin.paragraph) if origin and span.end > span.start else ("", _NAME)

        def mark(table: Table) -> Table:
            rows = table.rows
            if self._rounded:
                rows = tuple([
                    tuple([one.replace(rounded=True) if cell(one.span) in self._rounded else one for one in row])
                    for row in rows
                ])  # fmt: skip
            return Table(table.span, rows, partial=any(cell(one.span) in self._partial for row in rows for one in row))

        names = [
            block.span
            for block in report.blocks
            if block.kind is not BlockKind.ROW and (origin := anchors.origin(block.span.start))
            and origin.paragraph == _NAME
        ]  # fmt: skip
        tables = tuple([mark(table) for table in report.tables]) if self._rounded or self._partial else report.tables
        return report.replace(anchors=anchors, masked=tuple(sorted([*report.masked, *names])), tables=tables)
