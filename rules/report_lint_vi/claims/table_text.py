"""A total in the text against the total of the table beside it."""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal

from report_lint import BlockKind, Claim, Pattern, Related, Verdict, says
from report_lint.figures import Figure, same, times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_slip import slip
from report_lint_vi.claims.table_tie import figure_of, is_measured
from report_lint_vi.claims.table_tie_found import TableTies
from report_lint_vi.mentions.clause import clause_around
from report_lint_vi.mentions.quantity import SCALES, UNITS, Quantity
from report_lint_vi.mentions.table_roles import TableRoles
from report_lint_vi.mentions.table_words import Total

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Block, Report, Span
    from report_lint_vi.mentions.cell_figure import CellFigure
    from report_lint_vi.mentions.table_head import Column
    from report_lint_vi.mentions.table_roles import Row

_NEAR_BLOCKS = 2
_LOW, _HIGH = Decimal("0.8"), Decimal("1.25")
_TOTAL = Pattern(
    r"(?<!\w)(?:tổng|tất cả|cả thảy|toàn (?:tỉnh|huyện|xã|thành phố|trường|ngành|phường|quận|thị xã)|cộng)(?!\w)"
)
#: Words that make the figure after them another one than the table's total.
_OTHER = Pattern(
    r"(?<!\w)(?:trong đó|còn|tăng|giảm|so với|so|cùng kỳ|năm trước|dự kiến|phấn đấu|riêng|thêm|bổ sung|trung bình|"
    r"bình quân|mỗi|từng|đầu năm|năm ngoái|quý|tháng|tuần|ngày|lũy kế|luỹ kế|ước|mục tiêu|chỉ tiêu|nhu cầu|theo|tối đa|"
    r"tối thiểu|năm \d{4}|giai đoạn|hơn|kém|vượt|thiếu|nữ|nam)(?!\w)"
)
_HEAD = Pattern(r"(?:tổng số|tổng|số lượng|số|đã)? ?([^\W\d][^\d(]*?) *(?:\(.*\)?)?\Z")


class TableText(Claim):
    """A figure of the text that surely means a table's total, and that total."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the totals of each table with the paragraphs beside it."""
        starts = [block.span.start for block in report.blocks]
        for roles in report.mentions(TableRoles):
            totals = [row for row in roles.rows if row.total is Total.FIRM]
            if len(totals) != 1 or not roles.sure:
                continue
            at, after = (bisect_left(starts, offset) for offset in (roles.span.start, roles.span.end))
            beside = [block for block in _beside(report.blocks, at, after) if _tells_total(report, block)]
            if not beside:
                continue
            for column in roles.quantities:
                yield from cls._compare(report, roles, totals[0], column, beside)

    @classmethod
    def _compare(
        cls, report: Report, roles: TableRoles, total: Row, column: Column, beside: list[Block]
    ) -> Iterator[Self]:
        cell = total.cells[column.index]
        name = _HEAD.match(column.lower)
        if cell.figure is None or not name or len(name[1]) < 2 or cell.span in _disputed(report, roles.span):
            return
        found = [
            q
            for block in beside
            for q in report.mentions(Quantity, block.span)
            if _means(report, q, column, name[1], roles)
        ]
        if len({quantity.figure.value for quantity in found}) != 1:
            return
        quantity = found[0]
        written = _scaled(cell, column.unit or roles.unit, measured=is_measured(roles, column))
        verdict = same(written, quantity.figure)
        if verdict is Verdict.FAILS and not _is_close(quantity.figure, written):
            return
        derivation = says(
            "bảng bên cạnh: cột “{column}”, dòng {row} ghi {total}, ở đây ghi {written}",
            column=column.head, row=total.label, total=cell.words, written=report.slice(quantity.span),
        )  # fmt: skip
        evidence = (Related(cell.span, says("số tổng trong bảng")),)
        yield cls(quantity.number.span, (quantity.number.span, cell.span), verdict, derivation, evidence)


def _beside(blocks: tuple[Block, ...], at: int, after: int) -> Iterator[Block]:
    """Yield the paragraphs right before and right after a table, up to the next table or heading."""
    for block in reversed(blocks[max(0, at - _NEAR_BLOCKS) : at]):
        if block.kind in (BlockKind.ROW, BlockKind.HEADING):
            break
        yield block
    for block in blocks[after : after + _NEAR_BLOCKS]:
        if block.kind in (BlockKind.ROW, BlockKind.HEADING):
            break
        yield block


def _tells_total(report: Report, block: Block) -> bool:
    return bool(_TOTAL.search(report.lower, block.span.start, block.span.end))


def _means(report: Report, quantity: Quantity, column: Column, name: str, roles: TableRoles) -> bool:
    """Tell whether a figure is called a total, by the column's name and in its unit."""
    if quantity.unit:
        if len(name) < 4 or _unit(column.unit or roles.unit) != quantity.unit:
            return False
    else:
        after = report.lower[quantity.span.end : quantity.span.end + len(name) + 4].lstrip(" ")
        if not after.startswith(name) or after[len(name) :].strip(" ")[:1] not in (",", ".", ";", ")", "\n", ""):
            return False
    low, _ = clause_around(report, quantity.span.start)
    before = report.lower[low : quantity.span.start]
    total = _TOTAL.search(before)
    if not total or _OTHER.search(before) or any(character.isdigit() for character in before[total.end() :]):
        return False
    return not quantity.unit or name in before[total.start() :]


def _unit(unit: str) -> str:
    words = unit.rpartition(" ")[2]
    return UNITS.get(unit) or UNITS.get(words) or ("đồng" if unit in SCALES else "")


def _scaled(cell: CellFigure, unit: str, *, measured: bool) -> Figure:
    """Return a cell's figure in whole units: "17.400" under "(triệu đồng)" is 17.400.000.000."""
    figure = figure_of(cell)
    scale = SCALES.get(unit.removesuffix("đồng").strip(), 1)
    if scale == 1:
        return figure.replace(exact=False) if measured else figure
    return Figure(times(figure.value, Decimal(scale)), times(figure.place, Decimal(scale)), exact=False)


def _is_close(one: Figure, other: Figure) -> bool:
    """Tell whether two figures differ so little, or by such a slip, that the same thing must be meant."""
    if other.value * _LOW <= one.value <= other.value * _HIGH:
        return True
    return slip(one.value, other.value) is not None


def _disputed(report: Report, span: Span) -> set[Span]:
    return {wrong.cell.span for ties in report.mentions(TableTies, span) for wrong in ties.wrong}
