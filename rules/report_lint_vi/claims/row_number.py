"""Row numbers of a table (STT): 1, 2, 4."""

from __future__ import annotations

from report_lint import Claim, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.cell_figure import CellFigure
from report_lint_vi.mentions.table_head import is_place_row
from report_lint_vi.mentions.table_words import ROW_NUMBER_HEADS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Cell, Message, Report, Table

    Numbers = list[tuple[int, Cell]]

_LEAST = 3


class RowNumber(Claim):
    """A number in the column STT, where exactly one of the column goes on wrongly from the one above."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Read the numbered tables; numbering may start anew at 1 in every part."""
        for table in report.tables:
            numbers = _numbers(report, table)
            if len(numbers) < _LEAST or table.partial:
                continue
            odd = _odd(numbers)
            spans = tuple([cell.span for _, cell in numbers])
            if len(odd) == 1:
                at = odd[0]
                before, cell = numbers[at - 1], numbers[at][1]
                evidence = (Related(before[1].span, says("số thứ tự dòng trên")),)
                yield cls(cell.span, spans, Verdict.FAILS, _told([number for number, _ in numbers], at), evidence)
            elif not odd:
                yield cls(numbers[-1][1].span, spans, Verdict.HOLDS, says("STT liền nhau"), ())


def _numbers(report: Report, table: Table) -> Numbers:
    """Return the whole numbers under STT; none when the first column is no such column."""
    view = report.lower
    rows = [row for row in table.rows if row]
    heads = [view[row[0].span.start : row[0].span.end].strip("*_ .") for row in rows[:3]]
    if not any(head in ROW_NUMBER_HEADS for head in heads):
        return []
    found: Numbers = []
    for row in rows:
        words = view[row[0].span.start : row[0].span.end].rstrip(".)")
        if words.isdigit() and len(words) <= 3 and not is_place_row([CellFigure.read(report, c.span) for c in row]):
            found.append((int(words), row[0]))
    return found


def _odd(numbers: Numbers) -> Sequence[int]:
    """Return where a number does not go on; a wrong number between two right ones counts once."""
    odd: list[int] = []
    expected = numbers[0][0]
    for at, (number, _) in enumerate(numbers):
        if number not in (expected, 1):
            slipped = at + 1 < len(numbers) and numbers[at + 1][0] == expected + 1
            step = number - expected
            odd += [at] if slipped or step in (1, -1) else [at, at]
            expected = expected + 1 if slipped else number + 1
        else:
            expected = number + 1
    return odd


def _told(values: Sequence[int], at: int) -> Message:
    before, number = values[at - 1], values[at]
    if number == before:
        return says("STT {number} lặp lại ở hai dòng liền nhau", number=number)
    return says("STT nhảy từ {before} sang {number}, thiếu số {want}", before=before, number=number, want=before + 1)
