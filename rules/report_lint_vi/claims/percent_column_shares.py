"""Columns of percentages: which columns they were calculated from, as the rows themselves show."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Value, Verdict
from report_lint.figures import plus, times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_slip import slip
from report_lint_vi.claims.table_tie import Form, Percent, is_measured, judge, value_of
from report_lint_vi.mentions.table_head import ColumnKind
from report_lint_vi.mentions.table_roles import RowKind
from report_lint_vi.mentions.table_words import Total, is_rate_row, may_be_percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint.figures import Figure
    from report_lint_vi.mentions.table_head import Column
    from report_lint_vi.mentions.table_roles import Row, TableRoles

_HUNDRED = Decimal(100)
_LEAST, _FEW = 3, 2
# In a wide table a percentage is taken of what stands near it, or of one of the first columns.
_BEFORE, _AFTER, _FIRST = 8, 3, 3
_PATIENCE = 3  # so many more misses than fits, and nothing more is looked at


class Base(Value):
    """A column is ``part`` in per cent of ``base``; OF_TOTAL: of the part's own total in the row ``total``.

    ``fits`` and ``misses`` count rows; ``totals`` the misses of total rows, which a wrong total alone explains.
    ``few``: in so short a table a row that does not fit is told only if one slip of the hand explains it.
    """

    form: Form
    part: Column
    base: Column
    total: Row | None = None
    fits: int = 0
    misses: int = 0
    totals: int = 0
    few: bool = False


def percents(roles: TableRoles) -> Iterator[Percent]:
    """Yield every percentage of a column whose way of calculation most rows show."""
    numeric = [column for column in roles.columns if column.kind in (ColumnKind.QUANTITY, ColumnKind.RATE)]
    rows = [row for row in roles.rows if row.kind not in (RowKind.TITLE, RowKind.RATE)]
    totals = [row for row in rows if row.total in (Total.FIRM, Total.WHOLE)]
    for column in numeric:
        if not may_be_percent(column.lower) and not any(row.cells[column.index].tail == "%" for row in rows):
            continue
        first, last = column.index - _BEFORE, column.index + _AFTER
        others = [
            other
            for number, other in enumerate(roles.quantities)
            if other is not column and (number < _FIRST or first <= other.index <= last)
        ]
        tested = [kept for base in _bases(others, totals) if (kept := _tested(base, column, rows)) is not None]
        if tested:
            tested.sort(key=lambda base: (base.misses - base.fits, abs(base.base.index - column.index)))
            yield from _percents(roles, column, rows, tested)


def _percents(roles: TableRoles, column: Column, rows: Sequence[Row], tested: Sequence[Base]) -> Iterator[Percent]:
    best = tested[0]
    for row in rows:
        tie = _tie(roles, best, column, row)
        if tie is None:
            continue
        if tie.verdict is not Verdict.FAILS:
            yield tie
        elif roles.sure and not is_rate_row(row.label.lower()) and _is_credible(best, tie):
            others = [_tie(roles, base, column, row) for base in tested[1:]]
            if not any(other and other.verdict is Verdict.HOLDS for other in others) and not _is_turned(tie):
                # a total row that breaks the rule may follow another one, unless its total is wrong in itself
                yield tie.replace(alone=row.kind is not RowKind.TOTAL or 3 * (best.misses + best.totals) <= best.fits)


def _bases(columns: Sequence[Column], totals: Sequence[Row]) -> Iterator[Base]:
    for part in columns:
        for base in columns:
            if part != base:
                yield Base(Form.RATIO, part, base)
                yield Base(Form.GROWTH, part, base)
        for total in totals:
            yield Base(Form.OF_TOTAL, part, part, total)


def _tested(base: Base, column: Column, rows: Sequence[Row]) -> Base | None:
    """Count the rows that fit; nothing when too few do, or when all say 100 or 0 of the same."""
    fits = misses = telling = totals = 0
    for row in rows:
        figures = _figures(base, column, row)
        if figures is None:
            continue
        part, whole, percent = figures
        if whole.value <= 0:
            continue
        amount = part.value if base.form is not Form.GROWTH else plus(part.value, whole.value.copy_negate())
        off = abs(plus(times(amount, _HUNDRED), times(percent.value, whole.value).copy_negate()))
        slack = times(percent.place, whole.value)
        if off > slack and off > slack + _HUNDRED * part.place + percent.value.copy_abs() * whole.place:
            totals += row.kind is RowKind.TOTAL
            misses += row.kind is not RowKind.TOTAL
            if misses > fits + _PATIENCE:
                return None
        else:
            fits += 1
            telling += percent.value not in (0, _HUNDRED) and off <= slack and abs(percent.value) >= 10 * percent.place
    beside = {base.part.index, base.base.index} == {column.index - 1, column.index - 2}
    enough = telling >= _LEAST or (fits >= _LEAST and telling >= _LEAST - 1 and beside)
    if base.form is Form.OF_TOTAL:
        beside = base.part.index == column.index - 1
    if enough and fits > 2 * misses:
        return base.replace(fits=fits, misses=misses, totals=totals)
    few = misses <= 1 and telling and fits >= _FEW and beside and base.form is not Form.GROWTH
    return base.replace(fits=fits, misses=misses, totals=totals, few=True) if few else None


def _is_credible(base: Base, tie: Percent) -> bool:
    """Tell whether so few rows do not fit that this one is wrong, or one slip of the hand explains it."""
    if 3 * base.misses <= base.fits and not base.few:
        return True
    return slip(value_of(tie.result).copy_abs(), tie.want.copy_abs()) is not None


def _figures(base: Base, column: Column, row: Row) -> tuple[Figure, Figure, Figure] | None:
    part, percent = row.cells[base.part.index].figure, row.cells[column.index].figure
    whole = (base.total or row).cells[base.base.index].figure
    return (part, whole, percent) if part and whole and percent else None


def _tie(roles: TableRoles, base: Base, column: Column, row: Row) -> Percent | None:
    figures = _figures(base, column, row)
    if figures is None or figures[1].value <= 0:
        return None
    part, whole, percent = figures
    if is_measured(roles, base.part):
        part, whole = part.replace(exact=False), whole.replace(exact=False)
    verdict = judge(base.form, part, whole, percent)
    cells = row.cells[base.part.index], (base.total or row).cells[base.base.index], row.cells[column.index]
    if verdict is Verdict.FAILS and any(cell.doubtful for cell in cells):
        verdict = Verdict.UNKNOWN
    head = column.head or str(column.index + 1)
    return Percent(base.form, head, row.label or row.order, *cells, verdict, (part, whole))


def _is_turned(tie: Percent) -> bool:
    """Tell whether the percentage is right another way: less is better, or only what is above the plan is told."""
    if tie.form is Form.OF_TOTAL:
        return False
    (part, base), percent = tie.figures, tie.result.figure
    if percent is None or part.value <= 0:
        return True
    falls = percent.replace(value=percent.value.copy_negate())
    ways = ((Form.RATIO, base, part, percent), (Form.RATIO, part, base, percent), (Form.GROWTH, part, base, percent),
            (Form.GROWTH, part, base, falls))  # fmt: skip
    return any(judge(form, one, other, result) is Verdict.HOLDS for form, one, other, result in ways)
