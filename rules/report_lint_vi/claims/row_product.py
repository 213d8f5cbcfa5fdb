"""Columns of a table that multiply: "Số lượng | Đơn giá | Thành tiền", "Diện tích | Năng suất | Sản lượng"."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Claim, Edit, Fix, Related, Value, Verdict, says
from report_lint.figures import Figure, product, times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.mentions.table_head import ColumnKind
from report_lint_vi.mentions.table_roles import RowKind, TableRoles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.table_head import Column
    from report_lint_vi.mentions.table_roles import Row

#: The heads of what multiplies the column before it, and of what is made: an agreed price is exact, a yield is rounded.
_PRICES = ("đơn giá", "mức", "giá", "định mức", "suất")
_YIELDS = ("năng suất",)
_MADE = ("thành tiền", "sản lượng", "kinh phí", "số tiền", "tổng tiền", "tổng kinh phí", "tổng số tiền", "tổng trị giá")
_FACTORS = tuple([Decimal((0, (1,), power)) for power in range(-6, 1)])
_LEAST = 2  # rows that show how the columns belong together
_SURE = 3


class _Triple(Value):
    """Two columns, the one that they make, and what a product is multiplied by for the units ("tạ/ha" to "tấn")."""

    count: Column
    each: Column
    made: Column
    factor: Decimal
    agreed: bool


class RowProduct(Claim):
    """A row in which one column is the product of two others; ``fix`` is the way out of one that fails."""

    fixes: tuple[Fix, ...]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Try the columns that their heads name, with the factor that most rows show."""
        for roles in report.mentions(TableRoles):
            for each, made in _named(roles):
                triples = [*_triples(roles, each, made)]
                found = [
                    [(row, verdict) for row in roles.rows if (verdict := _judged(triple, row)) is not None]
                    for triple in triples
                ]
                scores = [sum(verdict is Verdict.HOLDS for _, verdict in rows) for rows in found]
                if scores and max(scores) >= _LEAST:
                    best = scores.index(max(scores))
                    yield from cls._of(roles, triples[best], found[best], max(scores))

    @classmethod
    def _of(cls, roles: TableRoles, triple: _Triple, rows: Sequence[tuple[Row, Verdict]], fits: int) -> Iterator[Self]:
        misses = len(rows) - fits
        for row, verdict in rows:
            cells = [row.cells[column.index] for column in (triple.count, triple.each, triple.made)]
            figures = tuple([cell.span for cell in cells])
            want = _product(triple, row)
            written = cells[2].figure.value if cells[2].figure else Decimal(0)
            slipped = slip(written, want)
            if verdict is Verdict.FAILS:
                told = misses == 1 and row.kind is RowKind.DATA and roles.sure
                if not told or not (fits >= _SURE or slipped not in (None, Slip.CHANGED)):
                    continue
            message = says(
                "dòng “{row}”: {count} × {each} = {made}, cột “{column}” ghi {written}", row=row.label or row.order,
                count=cells[0].words, each=cells[1].words, made=_plain(want), column=triple.made.head,
                written=cells[2].words,
            )  # fmt: skip
            fixes: tuple[Fix, ...] = ()
            evidence: tuple[Related, ...] = ()
            if verdict is Verdict.FAILS:
                right = f"{_plain(want):,f}".translate(str.maketrans(",.", ".,"))
                fixes = (Fix(says("sửa thành {right}", right=right), (Edit(cells[2].span, right),)),)
                evidence = tuple([Related(cell.span, says("thừa số")) for cell in cells[:2]])
            yield cls(cells[2].span, figures, verdict, message, evidence, fixes)


def _named(roles: TableRoles) -> Iterator[tuple[Column, Column]]:
    """Yield the columns of an amount of each with the nearest column behind that may be the product."""
    for each in roles.columns:
        if each.kind is ColumnKind.RATE and _last(each).startswith((*_PRICES, *_YIELDS)):
            behind = [
                column
                for column in roles.quantities
                if 0 < column.index - each.index <= _SURE and _last(column).startswith(_MADE)
            ]
            if behind:
                yield each, behind[0]


def _last(column: Column) -> str:
    """Return the last line of a column's head, below the names of merged cells."""
    return column.lower.rpartition(" - ")[2]


def _triples(roles: TableRoles, each: Column, made: Column) -> Iterator[_Triple]:
    before = [column for column in roles.quantities if column.index < each.index][:-4:-1]
    agreed = not _last(each).startswith(_YIELDS)
    for count in before:
        for factor in _FACTORS[::-1]:
            yield _Triple(count, each, made, factor, agreed)


def _judged(triple: _Triple, row: Row) -> Verdict | None:
    """Judge one row; None when a cell of it is blank or can be read another way."""
    cells = [row.cells[column.index] for column in (triple.count, triple.each, triple.made)]
    count, each, made = (cell.figure for cell in cells)
    if row.kind not in (RowKind.DATA, RowKind.TOTAL) or any(cell.doubtful for cell in cells):
        return None
    if count is None or each is None or made is None or not count.value or not each.value:
        return None
    scaled = Figure(
        times(each.value, triple.factor), times(each.place, triple.factor), triple.agreed and not cells[1].rounded
    )
    return product(count if triple.agreed else count.replace(exact=False), scaled, made.replace(exact=False))


def _product(triple: _Triple, row: Row) -> Decimal:
    count, each = (row.cells[column.index].figure for column in (triple.count, triple.each))
    made = row.cells[triple.made.index].figure
    value = times(times(count.value, each.value), triple.factor) if count and each else Decimal(0)
    return value if not made else value.quantize(made.place)


def _plain(value: Decimal) -> Decimal:
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()
