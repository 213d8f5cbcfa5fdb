"""Ties: what one cell of a table follows from others by, and whether it does."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Message, Related, Value, Verdict, says
from report_lint.figures import Figure, growth, plus, rounded, share, times, total
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions.cell_figure import CellFigure
from report_lint_vi.mentions.table_words import is_measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint_vi.mentions.table_head import Column
    from report_lint_vi.mentions.table_roles import TableRoles

#: Longer sums are told as "cộng 12 dòng".
MOST_SHOWN = 6
MOST_RELATED = 12


class Way(Choice):
    """How a tie runs through its table."""

    COLUMN = "column"
    ROW = "row"
    PERCENT = "percent"


class Sum(Value):
    """``result`` is the sum of the operands, each with its sign; ``head`` names the column, ``label`` the row.

    ``measured``: even its whole numbers may be rounded. ``alone``: a failing sum is wrong by itself; otherwise only
    together with another that the same cell breaks.
    """

    way: Way
    head: str
    label: str
    operands: tuple[CellFigure, ...]
    signs: tuple[int, ...]
    result: CellFigure
    verdict: Verdict
    measured: bool
    alone: bool = True

    @property
    def cells(self) -> tuple[CellFigure, ...]:
        """Every cell that takes part, the result last."""
        return (*self.operands, self.result)

    @property
    def want(self) -> Decimal:
        """What the result would have to be."""
        return signed_sum(self.operands, self.signs)

    def needs(self, cell: CellFigure) -> Decimal:
        """Return what a cell would have to be for the sum to be right, everything else as it is."""
        if cell is self.result:
            return self.want
        missing = plus(value_of(self.result), self.want.copy_negate())
        sign = Decimal(next(s for one, s in zip(self.operands, self.signs, strict=True) if one is cell))
        return plus(value_of(cell), times(missing, sign))

    def holds_with(self, cell: CellFigure, value: Decimal) -> bool:
        """Tell whether the sum is right when a cell has another value."""
        return abs(plus(self.needs(cell), value.copy_negate())) <= slack_of(self.cells, measured=self.measured)

    def derivation(self) -> Message:
        """Tell the sum in one line."""
        want, written = _minus(self.want), self.result.words
        if len(self.operands) > MOST_SHOWN:
            count = len(self.operands)
            if self.way is Way.COLUMN:
                return says(
                    "cột “{column}”: cộng {count} dòng được {sum}, dòng {row} ghi {written}",
                    column=self.head, count=count, sum=want, row=self.label, written=written,
                )  # fmt: skip
            return says(
                "dòng “{row}”: cộng {count} cột được {sum}, cột “{column}” ghi {written}",
                row=self.label, count=count, sum=want, column=self.head, written=written,
            )  # fmt: skip
        addends = self._addends()
        if self.way is Way.COLUMN:
            return says(
                "cột “{column}”: {addends} = {sum}, dòng {row} ghi {written}",
                column=self.head, addends=addends, sum=want, row=self.label, written=written,
            )  # fmt: skip
        return says(
            "dòng “{row}”: {addends} = {sum}, cột “{column}” ghi {written}",
            row=self.label, addends=addends, sum=want, column=self.head, written=written,
        )  # fmt: skip

    def _addends(self) -> str:
        """Write the operands as a sum, what is taken away last."""
        shown = ""
        for sign, cell in sorted(zip(self.signs, self.operands, strict=True), key=lambda pair: -pair[0]):
            negative = (value_of(cell) < 0) is not (sign < 0)
            words = cell.words.strip("()").lstrip("-−–+ ")
            shown += f" {'−' if negative else '+'} {words}" if shown else f"−{words}" if negative else words
        return shown

    def evidence(self, flagged: CellFigure) -> tuple[Related, ...]:
        """Return the other cells; the ends of a long sum alone."""
        others = [cell for cell in self.cells if cell is not flagged]
        if len(others) > MOST_RELATED:
            others = [*others[: MOST_RELATED - 2], *others[-2:]]
        return tuple([Related(cell.span, _role(cell, self.result)) for cell in others])


class Form(Choice):
    """How a percentage was calculated."""

    RATIO = "ratio"
    GROWTH = "growth"
    OF_TOTAL = "of-total"


class Percent(Value):
    """``result`` is ``part`` in per cent of ``base``, or how far it is above it (GROWTH)."""

    form: Form
    head: str
    label: str
    part: CellFigure
    base: CellFigure
    result: CellFigure
    verdict: Verdict
    figures: tuple[Figure, Figure]
    way: Way = Way.PERCENT
    alone: bool = True

    @property
    def cells(self) -> tuple[CellFigure, ...]:
        """Every cell that takes part, the result last."""
        return self.part, self.base, self.result

    def holds_with(self, cell: CellFigure, value: Decimal) -> bool:
        """Tell whether the percentage is right when a cell has another value."""
        changed = cell.replace(figure=figure_of(cell).replace(value=value))
        part = changed if cell is self.part else self.part
        base = changed if cell is self.base else self.base
        result = changed if cell is self.result else self.result
        return judge(self.form, figure_of(part), figure_of(base), figure_of(result)) is Verdict.HOLDS

    @property
    def want(self) -> Decimal:
        """What the percentage would have to be, with as many decimals as are written."""
        decimals = max(0, -int(figure_of(self.result).place.as_tuple().exponent))
        part, base = value_of(self.part), value_of(self.base)
        if self.form is Form.GROWTH:
            part = plus(part, base.copy_negate())
        return rounded(times(part, Decimal(100)), base, decimals)

    def derivation(self) -> Message:
        """Tell the division in one line."""
        template = "dòng “{row}”: {part} / {base} = {want}%, cột “{column}” ghi {written}"
        if self.form is Form.GROWTH:
            template = "dòng “{row}”: ({part} − {base}) / {base} = {want}%, cột “{column}” ghi {written}"
        return says(
            template, row=self.label, part=self.part.words, base=self.base.words, want=self.want, column=self.head,
            written=self.result.words,
        )  # fmt: skip

    def evidence(self, flagged: CellFigure) -> tuple[Related, ...]:
        """Return the other cells."""
        return tuple([Related(cell.span, _role(cell, self.result)) for cell in self.cells if cell is not flagged])


Tie = Sum | Percent


def judge(form: Form, part: Figure, base: Figure, result: Figure) -> Verdict:
    """Judge a percentage."""
    return growth(part, base, result) if form is Form.GROWTH else share(part, base, result)


def judge_sum(operands: Sequence[CellFigure], signs: Sequence[int], result: CellFigure, *, measured: bool) -> Verdict:
    """Judge a sum; UNKNOWN when its figures may be read another way. ``measured``: whole numbers may be rounded."""
    cells = [*operands, result]
    if measured and all(figure_of(cell).exact for cell in cells):
        figures = [figure_of(cell).replace(exact=False) for cell in cells]
    else:
        figures = [figure_of(cell) for cell in cells]
    parts = [f if sign > 0 else f.replace(value=f.value.copy_negate()) for f, sign in zip(figures, signs, strict=False)]
    verdict = total(parts, figures[-1])
    return Verdict.UNKNOWN if verdict is Verdict.FAILS and not _read_one_way(cells) else verdict


def _read_one_way(cells: Sequence[CellFigure]) -> bool:
    """Tell whether commas and dots mean the same in all cells, whatever they mean."""
    doubtful = [cell for cell in cells if cell.doubtful]
    if not doubtful:
        return True
    if any("(" in cell.words for cell in doubtful):
        return False
    marks = {"," if "," in cell.words else "." if "." in cell.words else "" for cell in cells}
    return marks == {","} or (marks <= {".", ""} and all(cell.doubtful for cell in cells if "." in cell.words))


def is_measured(roles: TableRoles, column: Column) -> bool:
    """Tell whether a column measures, so that its whole numbers may have been rounded."""
    unit = column.unit or roles.unit
    if unit in ("đồng", "đ", "vnđ", "vnd"):
        return False
    return is_measure(unit) if unit else is_measure(column.lower)


def figure_of(cell: CellFigure) -> Figure:
    """Return the figure of a cell that is known to hold one."""
    if cell.figure is None:
        raise ValueError(cell.words)
    return cell.figure


def value_of(cell: CellFigure) -> Decimal:
    """Return the value of a cell that is known to hold one."""
    return figure_of(cell).value


def signed_sum(cells: Sequence[CellFigure], signs: Sequence[int]) -> Decimal:
    """Add up cells."""
    result = Decimal(0)
    for cell, sign in zip(cells, signs, strict=True):
        result = plus(result, value_of(cell) if sign > 0 else value_of(cell).copy_negate())
    return result


def slack_of(cells: Sequence[CellFigure], *, measured: bool) -> Decimal:
    """Return the slack that rounding leaves: nothing among counts, else half a last digit for each cell."""
    figures = [figure_of(cell) for cell in cells]
    if not measured and all(figure.exact for figure in figures):
        return Decimal(0)
    return times(max(figure.place for figure in figures), Decimal(len(figures))) / 2


def _minus(value: Decimal) -> Decimal | str:
    """Write a negative amount with the sign that messages use."""
    return value if value >= 0 else "−" + f"{-value:,f}".translate(str.maketrans(",.", ".,"))


def _role(cell: CellFigure, result: CellFigure) -> Message:
    return says("kết quả") if cell is result else says("số hạng")
