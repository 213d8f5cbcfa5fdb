"""Total rows: every column of a table that a row sums up."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Value, Verdict
from report_lint.figures import plus, times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.column_total_rows import Summed, summed
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.claims.table_tie import Sum, Way, is_measured, judge_sum, signed_sum, value_of
from report_lint_vi.mentions.table_roles import Row, RowKind
from report_lint_vi.mentions.table_words import names_amount

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint_vi.mentions.cell_figure import CellFigure
    from report_lint_vi.mentions.table_head import Column
    from report_lint_vi.mentions.table_roles import TableRoles

_TELLING = 10  # a smaller sum that comes out right may be chance
_MOST_FAILS = 2
_MOST_ROUNDED = 10
_OWN_UNIT = ("số ", "kinh phí", "tổng ")
_HUNDRED = 100  # two digits may be each other's mirror by chance
_PLAIN_SLIPS = (Slip.SWAPPED, Slip.LOST, Slip.DOUBLED, Slip.SHIFTED)
_HALF, _MORE = Decimal("0.5"), Decimal("1.5")


class _Try(Value):
    """A column added up over one choice of rows. ``whole``: no cell of it is blank."""

    column: Column
    choice: int
    parts: tuple[CellFigure, ...]
    verdict: Verdict
    measured: bool
    whole: bool

    @property
    def want(self) -> Decimal:
        """What the total would have to be."""
        return signed_sum(self.parts, (1,) * len(self.parts))

    @property
    def several(self) -> bool:
        """Whether it adds up more than one figure that is not zero."""
        return sum(1 for part in self.parts if value_of(part)) > 1

    def slipped(self, total: Row, *, shown: bool) -> bool:
        """Tell whether one slip of the hand explains the total, or one part; ``shown``: other rows come out right."""
        written = value_of(total.cells[self.column.index])
        if self.several and slip(written, self.want) in _PLAIN_SLIPS and (shown or written >= _HUNDRED):
            return True
        missing = plus(written, self.want.copy_negate())
        turned = [part for part in self.parts if slip(value_of(part), plus(value_of(part), missing)) is Slip.SWAPPED]
        return shown and len(turned) == 1

    @property
    def tells(self) -> bool:
        """Whether it comes out right and hardly by chance."""
        right = self.verdict is Verdict.HOLDS or (self.verdict is Verdict.UNKNOWN and len(self.parts) > _MOST_ROUNDED)
        return right and abs(self.want) >= _TELLING and self.several


def column_sums(roles: TableRoles) -> Iterator[Sum]:
    """Yield the sums of the table's columns; of those that fail, only what the table itself makes credible.

    Rows of unlike units are added up only where a column has its own unit.
    """
    mixed = len({row.unit for row in roles.rows if row.kind is RowKind.DATA and row.unit}) > 1
    parents: list[tuple[Summed, list[_Try]]] = []
    for group in summed(roles.rows):
        tries = [list(_tries(roles, column, group)) for column in roles.quantities]
        if group.parent:
            parents.append((group, [column[0] for column in tries if column]))
        else:
            yield from _settle(roles, group, tries, mixed=mixed)
    good = sum(1 for _, found in parents for one in found if one.tells)
    held = sum(1 for _, found in parents for one in found if one.verdict is Verdict.HOLDS and one.several)
    wrong = sum(1 for _, found in parents for one in found if one.verdict is Verdict.FAILS)
    usual = good >= 2 and good >= 2 * wrong and roles.sure and not mixed
    for group, found in parents:
        beside = any(one.tells for one in found)
        for one in found:
            if one.verdict is not Verdict.FAILS or (usual and beside and one.whole):
                yield _sum(group.total, one)
            elif one.whole and roles.sure and not mixed:
                # one slip of the hand explains it, where other rows or the words show how the table is built
                slipped = one.slipped(group.total, shown=held > 0 or group.firm)
                yield _sum(group.total, one).replace(alone=wrong <= held + 1 and slipped)


def _settle(roles: TableRoles, group: Summed, tries: list[list[_Try]], *, mixed: bool) -> Iterator[Sum]:
    """Choose for each column the rows that its total sums up, and judge it."""
    right = [next((one for one in column if one.verdict is not Verdict.FAILS), None) for column in tries]
    telling = [one.choice for one in right if one is not None and one.tells]
    fails = sum(1 for column, one in zip(tries, right, strict=True) if column and one is None)
    lost = fails > _MOST_FAILS and fails > len(telling)
    for column, found in zip(tries, right, strict=True):
        if found is not None:
            yield _sum(group.total, found)
        elif column and not lost and roles.sure:
            choice = max(set(telling), key=telling.count) if telling else column[0].choice
            wrong = next((one for one in column if one.choice == choice), column[0])
            if wrong.whole:
                sure = _is_sure(group, wrong, column, confirmed=bool(telling), mixed=mixed)
                yield _sum(group.total, wrong).replace(alone=sure)


def _is_sure(group: Summed, wrong: _Try, column: Sequence[_Try], *, confirmed: bool, mixed: bool) -> bool:
    """Tell whether a total that does not come out is wrong rather than misunderstood."""
    if mixed and not (wrong.column.unit or wrong.column.lower.startswith(_OWN_UNIT)):
        return False
    written, want = value_of(group.total.cells[wrong.column.index]), wrong.want
    slipped = slip(written, want)
    values = [value_of(part) for part in wrong.parts]
    inside = min(values) <= written <= max(values) and not names_amount(wrong.column.lower)
    if len(values) < 2 or (inside and slipped is None):
        return False  # an average, a maximum, or the same thing told again
    if confirmed or (slipped is not None and (group.clean or slipped is not Slip.CHANGED)):
        return True
    near = times(want, _HALF) <= written <= times(want, _MORE)
    agreed = group.clean and len(column) > 1 and column[0].want == column[1].want
    return near and (group.firm or agreed)


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
            yield _Try(column, number, tuple(parts), verdict, measured, whole)


def _sum(total: Row, found: _Try) -> Sum:
    cell = total.cells[found.column.index]
    head = found.column.head or str(found.column.index + 1)
    signs = (1,) * len(found.parts)
    return Sum(Way.COLUMN, head, total.label, found.parts, signs, cell, found.verdict, found.measured)
