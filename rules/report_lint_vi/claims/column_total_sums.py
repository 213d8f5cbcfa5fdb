"""Total rows: every column of a table that a row sums up."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Value, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.column_total_rows import Summed, summed
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.claims.table_tie import Sum, Way, figure_of, is_measured, judge_sum, signed_sum, value_of
from report_lint_vi.mentions.table_roles import Row, RowKind
from report_lint_vi.mentions.table_words import Total

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint_vi.mentions.cell_figure import CellFigure
    from report_lint_vi.mentions.table_head import Column
    from report_lint_vi.mentions.table_roles import TableRoles

_TELLING = 10  # a smaller sum that comes out right may be chance
_MOST_FAILS = 2
_HALF, _MORE = Decimal("0.5"), Decimal("1.5")


class _Try(Value):
    """A column added up over one choice of rows. ``whole``: no cell of it is blank."""

    column: Column
    choice: int
    parts: tuple[CellFigure, ...]
    verdict: Verdict
    whole: bool

    @property
    def tells(self) -> bool:
        """Whether it comes out right and hardly by chance."""
        large = [part for part in self.parts if value_of(part)]
        return self.verdict is not Verdict.FAILS and len(large) > 1 and abs(sum(map(value_of, large))) >= _TELLING


def column_sums(roles: TableRoles) -> Iterator[Sum]:
    """Yield the sums of columns whose verdict is sure; a total that nothing else in the table confirms stays out."""
    mixed = len({row.unit for row in roles.rows if row.kind is RowKind.DATA and row.unit}) > 1
    parents: list[tuple[Summed, list[_Try]]] = []
    for group in summed(roles.rows):
        tries = [list(_tries(roles, column, group)) for column in roles.quantities]
        if group.total.kind is RowKind.DATA:
            parents.append((group, [found[0] for found in tries if found]))
            continue
        yield from _settle(roles, group, tries, mixed=mixed)
    good = sum(1 for _, tries in parents for found in tries if found.tells)
    wrong = sum(1 for _, tries in parents for found in tries if found.verdict is Verdict.FAILS)
    for group, tries in parents:
        for found in tries:
            fails = found.verdict is Verdict.FAILS
            beside = any(other.tells for other in tries)
            if not fails or (beside and good >= 2 and good >= 2 * wrong and found.whole and roles.sure and not mixed):
                yield _sum(group.total, found)


def _settle(roles: TableRoles, group: Summed, tries: list[list[_Try]], *, mixed: bool) -> Iterator[Sum]:
    """Choose for each column the rows that its total sums up, and judge it."""
    right = [next((found for found in column if found.verdict is not Verdict.FAILS), None) for column in tries]
    telling = [found.choice for found in right if found is not None and found.tells]
    fails = [column[0].column for column, found in zip(tries, right, strict=True) if column and found is None]
    lost = len(fails) > _MOST_FAILS and len(fails) > len(telling)
    for column, found in zip(tries, right, strict=True):
        if found is not None:
            yield _sum(group.total, found)
        elif column and not lost and roles.sure:
            choice = max(set(telling), key=telling.count) if telling else column[0].choice
            wrong = next((one for one in column if one.choice == choice), column[0])
            total = group.total.cells[wrong.column.index]
            if wrong.whole:
                sure = _is_sure(group, wrong, column, total, confirmed=bool(telling), mixed=mixed)
                yield _sum(group.total, wrong).replace(alone=sure)


def _is_sure(
    group: Summed, wrong: _Try, column: Sequence[_Try], total: CellFigure, *, confirmed: bool, mixed: bool
) -> bool:
    """Tell whether a total that does not come out is wrong rather than misunderstood."""
    if mixed and not (wrong.column.unit or wrong.column.lower.startswith(("số ", "kinh phí", "tổng "))):
        return False
    written, sums = value_of(total), [signed_sum(one.parts, (1,) * len(one.parts)) for one in column]
    want = signed_sum(wrong.parts, (1,) * len(wrong.parts))
    slipped = slip(written, want)
    values = [value_of(part) for part in wrong.parts]
    if len(values) < 2 or (min(values) <= written <= max(values) and slipped is None):
        return False  # an average, a maximum, or the same thing told again
    if confirmed or (slipped is not None and slipped is not Slip.CHANGED):
        return True
    near = want * _HALF <= written <= want * _MORE
    agreed = group.firm or (group.total.total is Total.FIRM and len(column) > 1 and len(set(sums[:2])) == 1)
    return agreed and near


def _tries(roles: TableRoles, column: Column, group: Summed) -> Iterator[_Try]:
    total = group.total.cells[column.index]
    if total.figure is None:
        return
    for number, rows in enumerate(group.choices):
        cells = [row.cells[column.index] for row in rows]
        parts = [cell for cell in cells if cell.figure is not None]
        if not parts or any(cell.tail != total.tail and cell.tail and total.tail for cell in parts):
            continue
        if any(cell.figure is None and not cell.is_blank for cell in cells):
            continue
        measured = is_measured(roles, column)
        verdict = judge_sum(parts, (1,) * len(parts), total, measured=measured)
        whole = len(parts) == len(cells)
        if whole or verdict is not Verdict.FAILS:
            yield _Try(column, number, tuple(parts), verdict, whole)


def _sum(total: Row, found: _Try) -> Sum:
    cell = total.cells[found.column.index]
    figure_of(cell)
    head = found.column.head or str(found.column.index + 1)
    return Sum(Way.COLUMN, head, total.label, found.parts, (1,) * len(found.parts), cell, found.verdict)
