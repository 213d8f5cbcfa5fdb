"""All ties of a table together: one wrong cell that breaks several of them is told once."""

from __future__ import annotations

from report_lint import Edit, Fix, Mention, Message, Related, Verdict, says
from report_lint.value import TYPE_CHECKING, Value
from report_lint_vi.claims.column_total_sums import column_sums
from report_lint_vi.claims.percent_column_shares import percents
from report_lint_vi.claims.row_total_sums import row_sums
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.claims.table_tie import Percent, Sum, Tie, Way, value_of
from report_lint_vi.mentions.cell_figure import CellFigure
from report_lint_vi.mentions.table_roles import TableRoles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal
    from typing import Self

    from report_lint import Report

_HINTS = {
    Slip.SWAPPED: "sửa thành {right} (hai chữ số bị đảo chỗ)",
    Slip.LOST: "sửa thành {right} (thiếu một chữ số)",
    Slip.DOUBLED: "sửa thành {right} (thừa một chữ số)",
    Slip.SHIFTED: "sửa thành {right} (lệch hàng)",
    Slip.CHANGED: "sửa thành {right} (sai một chữ số)",
}
_FEW = 4  # operands among which a swap is hardly chance
_TELLING = 10  # a smaller figure may mend two ties by chance


class Wrong(Value):
    """A cell that is probably wrong, and the ties that it breaks; ``right`` is what would mend them all.

    ``instead``: another cell of its one tie that two swapped digits explain.
    """

    cell: CellFigure
    ties: tuple[Tie, ...]
    right: Decimal
    instead: CellFigure | None = None

    @property
    def ways(self) -> frozenset[Way]:
        """In which ways the ties run."""
        return frozenset([tie.way for tie in self.ties])

    def derivation(self) -> Message:
        """Tell every tie in turn; a printed percentage that the right figure gives is no second fault but a proof."""
        first, *others = self.ties
        told = first.derivation()
        for other in others:
            if isinstance(other, Percent) and isinstance(first, Sum) and self.cell is not other.result:
                told = says(
                    "{one}; cột “{column}” ghi {written} là tính theo {right}",
                    one=told, column=other.head, written=other.result.words, right=self.right,
                )  # fmt: skip
            else:
                told = says("{one}; {other}", one=told, other=other.derivation())
        return told

    def evidence(self) -> tuple[Related, ...]:
        """Return the other cells of all ties, each once."""
        return tuple(dict.fromkeys([place for tie in self.ties for place in tie.evidence(self.cell)]))

    def fixes(self) -> tuple[Fix, ...]:
        """Suggest the figure that would mend everything, written like the others, and the other way out."""
        tie = self.ties[0]
        if self.instead is None or not isinstance(tie, Sum):
            return (self.fix(),)
        return self.fix(), Wrong(self.instead, self.ties, tie.needs(self.instead)).fix()

    def fix(self) -> Fix:
        """Suggest the figure that would mend everything."""
        grouped = any("." in cell.words for tie in self.ties for cell in tie.cells) or abs(self.right) < 1000
        digits = (
            f"{abs(self.right):,f}".translate(str.maketrans(",.", ".,"))
            if grouped
            else f"{abs(self.right):f}".replace(".", ",")
        )
        written = value_of(self.cell)
        signed = f"−{digits}" if self.right < 0 <= written else digits
        found = slip(abs(written), abs(self.right))
        title = _HINTS.get(found, "sửa thành {right}") if found else "sửa thành {right}"
        return Fix(says(title, right=signed), (Edit(self.cell.span, signed),))


class TableTies(Mention):
    """A table's ties, and the cells that are probably wrong."""

    ties: tuple[Tie, ...]
    wrong: tuple[Wrong, ...]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Work out every table of figures."""
        for roles in report.mentions(TableRoles):
            ties: list[Tie] = [*column_sums(roles), *row_sums(roles), *percents(roles)]
            if ties:
                yield cls(roles.span, tuple(ties), tuple(_blamed(ties)))


def _blamed(ties: Sequence[Tie]) -> Iterator[Wrong]:
    """Blame the cells that mend most ties at once; what is left over, each its own result."""
    left = [tie for tie in ties if tie.verdict is Verdict.FAILS]
    right = {id(cell) for tie in ties if tie.verdict is Verdict.HOLDS for cell in tie.cells} if left else set[int]()
    while (best := _common(left)) is not None:
        yield best
        left = [tie for tie in left if not any(tie is other for other in best.ties)]
    for tie in left:
        if tie.alone:
            yield _single(tie, right)


def _single(tie: Tie, right: set[int]) -> Wrong:
    """Blame the result; but the operand that a swap explains where the result is one of the cells known ``right``.

    Otherwise the swap, which may be chance, is told as another way out.
    """
    if isinstance(tie, Sum) and slip(abs(value_of(tie.result)), abs(tie.want)) in (None, Slip.CHANGED):
        swapped = [cell for cell in tie.operands if slip(value_of(cell), tie.needs(cell)) is Slip.SWAPPED]
        if len(swapped) == 1 and len(tie.operands) <= _FEW:
            if id(tie.result) in right:
                return Wrong(swapped[0], (tie,), tie.needs(swapped[0]))
            return Wrong(tie.result, (tie,), tie.want, swapped[0])
    return Wrong(tie.result, (tie,), tie.want)


def _common(left: Sequence[Tie]) -> Wrong | None:
    """Return the cell whose one new value mends the most ties, if it mends more than one."""
    sharing: dict[int, list[Tie]] = {}
    for tie in left:
        for cell in tie.cells:
            sharing.setdefault(id(cell), []).append(tie)
    best: Wrong | None = None
    for tie in left:
        if not isinstance(tie, Sum):
            continue
        for cell in tie.cells:
            shared = sharing[id(cell)]
            if len(shared) < 2:
                continue
            value = tie.needs(cell)
            mended = tuple([other for other in shared if other.holds_with(cell, value)])
            ways = {other.way for other in mended}
            credible = len(mended) > 1 and (len(ways) > 1 or value >= _TELLING or any(other.alone for other in mended))
            if credible and (best is None or len(mended) > len(best.ties)):
                best = Wrong(cell, mended, value)
    return best
