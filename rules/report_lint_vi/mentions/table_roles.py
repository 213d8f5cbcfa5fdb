"""Tables understood once: head, labels, totals, levels, and which columns can be added up."""

from __future__ import annotations

from report_lint import Mention, Pattern, Span, Value
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions import table_words
from report_lint_vi.mentions.cell_figure import CellFigure, is_english
from report_lint_vi.mentions.table_head import (
    Column,
    ColumnKind,
    count_heads,
    is_place_row,
    kind_of,
    name_columns,
    unit_above,
    unit_in,
)
from report_lint_vi.mentions.table_words import Total

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report

_ROMAN = Pattern(r"[IVXL]+")
_DOTTED = Pattern(r"[0-9]{1,3}(?:\.[0-9]{1,2}){1,4}")
_LABELLED = Pattern(
    r"(?:([IVXL]{1,6}|[A-HĐ]|[a-eghđ]|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3})[.)/]+ *|([-–+*•]) *)(?=[^\W\d_])"
)
_SHALLOW, _ROMANS, _NUMBERS = 0, 10, 20
_UNITS = frozenset({
    "%", "ha", "km", "m2", "m3", "tấn", "tạ", "kg", "đồng", "triệu đồng", "tỷ đồng", "người", "hộ", "lượt", "ca", "con",
    "cái", "cuộc", "suất", "công", "lớp", "buổi", "vụ",
})  # fmt: skip
_MARKS = dict.fromkeys("abcdđeghik", 30) | dict.fromkeys("-–•*", 40) | {"+": 50}


class RowKind(Choice):
    """What a row of the body is."""

    DATA = "data"
    TOTAL = "total"
    TITLE = "title"  # a label over the rows below, no figures
    OPEN = "open"  # "Trong đó: ...", and what stands under it
    RATE = "rate"  # a rate or an average: never added up
    ASIDE = "aside"  # last year's figures, the plan: no addend, but its own columns can be added up


class Row(Value):
    """A row of the body. ``cells`` stand under the columns, ``order`` is its number as written ("I", "1.2", "-").

    ``level`` tells its rank among the numbered rows, 0 for the highest kind; None without a number.
    """

    index: int
    label: str
    order: str
    level: int | None
    kind: RowKind
    total: Total
    unit: str
    cells: tuple[CellFigure, ...]


class TableRoles(Mention):
    """A table of figures: its columns and the rows under its head.

    ``sure`` is False when the headers may not stand over their columns, or part of it is hidden. ``places`` is the row
    that numbers the columns.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    places: tuple[CellFigure, ...]
    unit: str
    sure: bool

    @property
    def quantities(self) -> list[Column]:
        """The columns that can be added up."""
        return [column for column in self.columns if column.kind is ColumnKind.QUANTITY]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Leave out tables without figures (letterheads, signatures) and those with English marks."""
        for table in report.tables:
            grid = [[CellFigure.read(report, cell.span, rounded=cell.rounded) for cell in row] for row in table.rows]
            figured = [row for row in grid if any(cell.figure is not None for cell in row)]
            if len(figured) < 2 or any(is_english(cell.words) for row in grid for cell in row):
                continue
            roles = cls._understand(report, table.span.start, grid)
            if roles and roles.quantities:
                yield roles.replace(sure=False) if table.partial else roles

    @classmethod
    def _understand(cls, report: Report, start: int, grid: list[list[CellFigure]]) -> Self | None:
        heads = count_heads(grid)
        repeated = {tuple([cell.words for cell in row]) for row in grid[:heads]}
        body = [row for row in grid[heads:] if tuple([cell.words for cell in row]) not in repeated]
        lengths = [len(row) for row in body if any(cell.figure is not None for cell in row)]
        if not heads or not lengths:
            return None
        width = max(sorted(set(lengths)), key=lengths.count)
        names, sure = name_columns(grid[:heads], width)
        full = [row for row in body if len(row) == width]
        kinds = [kind_of(names[at].lower(), [row[at] for row in full], at) for at in range(width)]
        columns = tuple([
            Column(at, names[at], kinds[at], unit_in(names[at].lower()) if kinds[at] is not ColumnKind.TEXT else "")
            for at in range(width)
        ])  # fmt: skip
        places = [cell for row in grid[:heads] if len(row) == width and is_place_row(row) for cell in row]
        aligned = [_align(row, columns) for row in body]
        if any(not row for row in aligned):
            return None
        span = report.span(start, grid[-1][-1].span.end)
        return cls(span, columns, tuple(_rows(aligned, columns)), tuple(places[:width]), unit_above(report, span), sure)


def _align(row: Sequence[CellFigure], columns: Sequence[Column]) -> list[CellFigure]:
    """Put a row of another length under the columns; nothing when it fits two ways."""
    missing = len(columns) - len(row)
    if not missing:
        return list(row)
    if missing < 0:
        return list(row[:missing]) if all(not cell.words for cell in row[missing:]) else []
    first = row[0].span
    blanks = [CellFigure(Span(first.file, first.start, first.start), "") for _ in range(missing)]
    ways = [[*blanks, *row], [*row, *blanks]]
    if not any(cell.figure is not None for cell in row):
        return ways[1]
    wrong = [sum(_misfits(cell, column) for cell, column in zip(way, columns, strict=True)) for way in ways]
    return ways[wrong.index(min(wrong))] if wrong[0] != wrong[1] else []


def _misfits(cell: CellFigure, column: Column) -> bool:
    numeric = column.kind in (ColumnKind.QUANTITY, ColumnKind.RATE)
    if column.kind is ColumnKind.ORDER:
        return not cell.is_blank and cell.figure is None and not table_words.total_of(cell.words.lower())
    return not cell.is_blank and (cell.figure is not None) is not numeric


def _rows(body: list[list[CellFigure]], columns: Sequence[Column]) -> Iterator[Row]:
    texts = [column.index for column in columns[:3] if column.kind is ColumnKind.TEXT]
    named = texts[0] if texts else 0
    unit_at = next((c.index for c in columns if c.kind is ColumnKind.TEXT and _names_unit(c, body)), -1)
    letters = any(row[0].words == "A" for row in body)
    last: int | None = None
    open_under: int | None = None
    opened = False
    for index, cells in enumerate(body):
        order, label = _label(cells, named, columns)
        lower = label.lower()
        level = _level(order, letters=letters)
        total = table_words.total_of(lower) if not order or order[0] not in "-+" else Total.NONE
        if total is Total.NONE and index + 1 == len(body) and table_words.ends_table(lower):
            total = Total.PART
        unit = cells[unit_at].words.lower() if unit_at >= 0 else ""
        numeric = [cells[c.index] for c in columns if c.kind in (ColumnKind.QUANTITY, ColumnKind.RATE)]
        if opened and (total is not Total.NONE or (level is not None and (open_under is None or level <= open_under))):
            opened = False
        if all(cell.figure is None for cell in numeric):
            kind = RowKind.TITLE
        elif total is not Total.NONE:
            kind = RowKind.TOTAL
        elif unit in ("%", "‰") or table_words.is_rate_row(lower) or "/" in unit:
            kind = RowKind.RATE
        elif table_words.is_summary(lower):
            kind = RowKind.ASIDE
        else:
            kind = RowKind.OPEN if opened else RowKind.DATA
        if table_words.is_open(lower) or table_words.is_open(order + lower):
            kind = RowKind.OPEN if kind is RowKind.DATA else kind
            if not opened and table_words.opens_rows(lower):
                opened, open_under = True, last
        last = last if level is None else level
        yield Row(index, label, order, level, kind, total, unit, tuple(cells))


def _label(cells: Sequence[CellFigure], named: int, columns: Sequence[Column]) -> tuple[str, str]:
    """Return a row's number and its label; the number may stand in its own column or before the words."""
    order = cells[0].words.rstrip(".)") if named or columns[0].kind is ColumnKind.ORDER else ""
    label = cells[named].words
    if order and not (_level(order, letters=True) is not None or order in "-–+*•"):
        order, label = "", label or cells[0].words
        label = cells[0].words if table_words.total_of(cells[0].words.lower()) is not Total.NONE else label
    if not order:
        match = _LABELLED.match(label)
        if match:
            return (match[1] or match[2]), label[match.end() :].strip()
    return order, label.strip()


def _level(order: str, *, letters: bool) -> int | None:
    """Rank a row's number: A, I, 1, 1.1, a, -, +."""
    if order.isdigit():
        return _NUMBERS
    if len(order) == 1 and order in "ABCDĐEGH" and (letters or order not in "CD"):
        return _SHALLOW
    if len(order) == 1 and order in _MARKS:
        return _MARKS[order]
    if _ROMAN.compiled.fullmatch(order):
        return _ROMANS
    return _NUMBERS + order.count(".") if _DOTTED.compiled.fullmatch(order) else None


def _names_unit(column: Column, body: list[list[CellFigure]]) -> bool:
    """Tell whether a column holds units; "Đơn vị" may head units and offices alike."""
    if column.lower.startswith(("đơn vị t", "đvt", "đ.v.t")):
        return True
    words = [row[column.index].words.lower() for row in body if row[column.index].words]
    return column.lower.startswith("đơn vị") and any(word in _UNITS for word in words)
