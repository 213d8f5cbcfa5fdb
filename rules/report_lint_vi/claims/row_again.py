"""A figure of the text, and the row of a table that is called the same."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, says
from report_lint.claim import Verdict
from report_lint.figures import Figure, same, times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction, written
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.mentions.clause import clause_around
from report_lint_vi.mentions.quantity import SCALES, Quantity
from report_lint_vi.mentions.retelling import WORD
from report_lint_vi.mentions.table_roles import RowKind, TableRoles
from report_lint_vi.mentions.told_figure import Told, named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.cell_figure import CellFigure
    from report_lint_vi.mentions.table_roles import Row

    Named = tuple[Row, tuple[CellFigure, ...]]

_IDLE = Pattern(r"(?<!\w)(?:số lượng|tổng số|số|tổng|các|được|đã|của|lượt)(?!\w)|\([^()]*\)|[:;,.“”\"]")
_WHERE = Pattern(r" (?:trên địa bàn|năm [0-9]{4}|của (?:tỉnh|huyện|xã|thành phố)|toàn (?:tỉnh|huyện|xã|thành phố)).*\Z")
_LOW, _HIGH = Decimal("0.8"), Decimal("1.25")
_WORDS, _DIGITS = 3, 3
_THOUSAND = 1000  # no cell of counts is rounded to it


class RowAgain(Contradiction):
    """A figure of the text that is told of the same thing as a row of a table, with another value."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Name the rows, then look for their names beside the figures of the text."""
        yield from cls._crossed(report)
        rows = _rows(report)
        if not rows:
            return
        heads = {name.partition(" ")[0] for name in rows}
        for quantity in report.mentions(Quantity):
            start = quantity.span.start
            if report.is_tabled(start) or quantity.unit in ("%", "điểm %"):
                continue
            if not any(word in heads for word in report.lower[max(0, start - 80) : start + 40].split()):
                continue
            row = _row_of(report, quantity, rows)
            if row is None:
                continue
            equal = _equal(quantity, row[1])
            if equal:
                spans = quantity.number.span, equal.span
                same_again = says("khớp với {place}", place=equal.span)
                yield cls(quantity.span, spans, Verdict.HOLDS, same_again, (), equal.span)
                continue
            cell = _other(quantity, *row)
            told = Told.of(report, quantity) if cell else None
            if cell and told and _is_here_and_now(told, _key(row[0].label)):
                yield cls.told(report, quantity.span, cell.span, (written(report, quantity), cell.words))

    @classmethod
    def _crossed(cls, report: Report) -> Iterator[Self]:
        """Yield the figures whose noun a column has, whose clause names a row, and that have its digits, two swapped.

        "Môn cầu lông có 621 vận động viên", where the row "Cầu lông" has 612 under "Vận động viên".
        """
        cells = _cells(report)
        for quantity in report.mentions(Quantity) if cells else ():
            start, digits = quantity.span.start, _digits(quantity.number.text)
            known = cells.get("".join(sorted(digits)), [])
            if not known or not quantity.noun or quantity.unit or report.is_tabled(start):
                continue
            if any(_digits(cell.words) == digits for *_, cell in known):
                continue
            low, high = clause_around(report, start)
            clause = f" {' '.join(WORD.compiled.findall(report.lower[low:high]))} "
            said = [(name, cell) for name, head, cell in known if quantity.noun in head and f" {name} " in clause]
            told = Told.of(report, quantity) if len({cell.span for _, cell in said}) == 1 else None
            if told is None:
                continue
            name, cell = said[0]
            telling = cell.figure and slip(quantity.figure.value, cell.figure.value) is Slip.SWAPPED
            if telling and _is_here_and_now(told, name):
                yield cls.told(report, quantity.span, cell.span, (written(report, quantity), cell.words), swapped=True)


def _cells(report: Report) -> dict[str, list[tuple[str, str, CellFigure]]]:
    """Return the cells of long figures by their digits in order, each with the names of its row and its column."""
    cells: dict[str, list[tuple[str, str, CellFigure]]] = {}
    for roles in report.mentions(TableRoles):
        for row in roles.rows if roles.sure else ():
            name = _key(row.label) if row.kind is RowKind.DATA else ""
            for column in roles.quantities if " " in name else ():
                digits = _digits(row.cells[column.index].words)
                if len(digits) >= _DIGITS:
                    cells.setdefault("".join(sorted(digits)), []).append((name, column.lower, row.cells[column.index]))
    return cells


def _digits(words: str) -> str:
    return words.replace(".", "").replace(",", "").strip("0")


def _key(words: str) -> str:
    return " ".join(_IDLE.compiled.sub(" ", words.lower()).split())


def _rows(report: Report) -> dict[str, Named]:
    """Return the rows by name; a name that two rows have names none."""
    found: dict[str, Named] = {}
    twice: set[str] = set()
    for roles in report.mentions(TableRoles):
        for row in roles.rows:
            name = _key(row.label)
            if row.kind not in (RowKind.DATA, RowKind.TOTAL) or name.count(" ") < _WORDS - 1 or not roles.sure:
                continue
            if name in found:
                twice.add(name)
            cells = [(row.cells[column.index], column.unit or roles.unit) for column in roles.quantities]
            found[name] = row, tuple([_scaled(cell, unit) for cell, unit in cells if cell.figure is not None])
    return {name: row for name, row in found.items() if name not in twice}


def _is_here_and_now(told: Told, name: str) -> bool:
    """Tell whether nothing says that the figure is of another time, place or level than the row's."""
    if told.names or not told.aside - {"trong đó", "tăng", "giảm"} <= set(name.split()):
        return False
    return not told.times


def _scaled(cell: CellFigure, unit: str) -> CellFigure:
    """Return a cell under "triệu đồng" with the amount that it stands for."""
    scale = SCALES.get(unit.removesuffix("đồng").strip(), 0) if unit.endswith(("đồng", *SCALES)) else 0
    if not cell.figure or not scale:
        return cell
    value, place = times(cell.figure.value, Decimal(scale)), times(cell.figure.place, Decimal(scale))
    return cell.replace(figure=Figure(value, place, exact=False))


def _is_money(cell: CellFigure) -> bool:
    return cell.figure is not None and cell.figure.place >= _THOUSAND


def _equal(quantity: Quantity, cells: tuple[CellFigure, ...]) -> CellFigure | None:
    """Return the cell that holds the figure itself."""
    value = quantity.figure.value
    return next((cell for cell in cells if cell.figure and cell.figure.value == value), None)


def _row_of(report: Report, quantity: Quantity, rows: dict[str, Named]) -> Named | None:
    """Return the row that a figure's words name: "thành lập 07 tổ hợp tác", "sản lượng lúa đạt 812 tấn"."""
    thing, measure = named(report, quantity)
    before = measure.split()
    verbs = [" ".join(before[-count:]) for count in (1, 2, len(before))]
    plain = _WHERE.compiled.sub("", measure)
    for name in (_key(thing), *(_key(f"{verb} {thing}") for verb in verbs), _key(plain)):
        if name in rows:
            unit = rows[name][0].unit
            if quantity.unit == "đồng" and any(cell.figure and _is_money(cell) for cell in rows[name][1]):
                return rows[name]
            counted = not quantity.unit and (not unit or quantity.noun.startswith(unit))
            if counted or unit == quantity.unit:
                return rows[name]
    return None


def _other(quantity: Quantity, row: Row, cells: tuple[CellFigure, ...]) -> CellFigure | None:
    """Return the cell that gives another value, if none gives this one."""
    figures = [cell.figure for cell in cells if cell.figure]
    if not figures or any(same(figure, quantity.figure) is not Verdict.FAILS for figure in figures):
        return None
    value = quantity.figure.value
    if len(cells) == 1 and quantity.figure.exact and figures[0].value * _LOW <= value <= figures[0].value * _HIGH:
        return cells[0]
    digits = quantity.number.text.replace(".", "").replace(",", "").strip("0")
    close = [cell for cell in cells if cell.figure and slip(value, cell.figure.value) is Slip.SWAPPED]
    return close[0] if len(digits) >= _DIGITS and len(close) == 1 and row.label else None
