"""A figure of the text which is a table's with two digits swapped, as the words around both tell."""

from __future__ import annotations

from itertools import pairwise

from report_lint import Pattern, Span, Value
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction, written
from report_lint_vi.claims.opposed import clause_of
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.mentions.cell_figure import CellFigure
from report_lint_vi.mentions.count_context import CountContexts
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.recollection import PREDICATE
from report_lint_vi.mentions.retelling import IDLE, LIGHT, WORD
from report_lint_vi.mentions.summing_up import summed
from report_lint_vi.mentions.table_roles import TableRoles

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: So many digits never change places by chance where one telling word is told of both; with fewer it takes runs.
_LONG, _SHORT, _RUN = 5, 3, 2
#: More cells of the same digits are a list.
_MOST = 20
#: Code points before a table in which its title stands.
_TITLE = 200
_MEASURES = frozenset("đơn vị tính triệu tỷ nghìn đồng người ha tấn tổng cộng số".split())
_OTHER_TIME = Pattern(r"(?<!\w)(?:cùng kỳ|năm (?:trước|ngoái|tới|sau)|kế hoạch|chỉ tiêu|dự toán|dự kiến|nhu cầu)(?!\w)")


class _Place(Value):
    """A cell, the words for its row and for its column, and these with the title of its table."""

    cell: CellFigure
    row: tuple[str, ...]
    column: tuple[str, ...]
    words: tuple[str, ...]


class RetypedCell(Contradiction):
    """A figure of the text, and the cell that it was copied from."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare every long figure with the cells that have its digits."""
        places = _places(report)
        own = CountContexts(report).own | _MEASURES if places else frozenset[str]()
        again = {quantity.span for quantity in summed(report)} if places else set[Span]()
        told: dict[str, int] = {}
        for quantity in report.mentions(Quantity) if places else ():
            digits = _digits(quantity.number.text)
            if len(digits) < _SHORT or quantity.figure.hedge is not Hedge.NONE or report.is_tabled(quantity.span.start):
                continue
            alike = places.get("".join(sorted(digits)), [])
            if not 0 < len(alike) <= _MOST or any(_digits(place.cell.words) == digits for place in alike):
                continue
            clause = clause_of(report, quantity)
            summing = quantity.span in again
            fitting = [place for place in alike if _is_meant(quantity, clause, place, own, again=summing)]
            if len(fitting) != 1 or _OTHER_TIME.search(clause):
                continue
            told = told or _told(report)
            if told[digits] == 1:
                cell = fitting[0].cell
                yield cls.told(report, quantity.span, cell.span, (written(report, quantity), cell.words), swapped=True)


def _digits(words: str) -> str:
    return words.replace(".", "").replace(",", "").strip("0")


def _places(report: Report) -> dict[str, list[_Place]]:
    """Return the cells of long figures by their digits in order."""
    found: dict[str, list[_Place]] = {}
    for roles in report.mentions(TableRoles):
        start = roles.span.start
        title = report.lower[max(0, start - _TITLE) : start].rstrip("\n").rpartition("\n")[2]
        for row in roles.rows:
            for column in roles.quantities:
                cell = row.cells[column.index]
                digits = _digits(cell.words)
                if cell.figure and len(digits) >= _SHORT:
                    names = _words(row.label.lower()), _words(column.lower)
                    place = _Place(cell, *names, (*names[0], *names[1], *_words(title)))
                    found.setdefault("".join(sorted(digits)), []).append(place)
    return found


def _is_meant(quantity: Quantity, clause: str, place: _Place, own: frozenset[str], *, again: bool) -> bool:
    """Tell whether two digits of a cell changed places, and enough is told of both.

    ``again``: the figure is one of a part that sums up; elsewhere its row and its column must be named.
    """
    figure = place.cell.figure
    if not figure or not quantity.number.value or slip(quantity.number.value, figure.value) is not Slip.SWAPPED:
        return False
    said, plain = _words(clause), own | IDLE | LIGHT | PREDICATE
    if again and len(_digits(place.cell.words)) >= _LONG:
        return not plain.issuperset(set(said) & set(place.words))
    runs = {run for run in pairwise(said) if not plain.issuperset(run)}
    if again:
        return len(runs.intersection(pairwise(place.words))) >= _RUN
    row = set(pairwise(place.row))
    return bool(row) and row <= runs and not runs.isdisjoint(pairwise(place.column))


def _words(text: str) -> tuple[str, ...]:
    return tuple(WORD.compiled.findall(text))


def _told(report: Report) -> dict[str, int]:
    """Return how often each figure is written."""
    from report_lint_vi.mentions.number import Number

    found: dict[str, int] = {}
    for number in report.mentions(Number):
        digits = _digits(number.text)
        found[digits] = found.get(digits, 0) + 1
    return found
