"""Where, on a sheet, the tables stand: what is neither table nor blank is a paragraph.

Blank rows part regions. A table is what lines are drawn around; where no lines are drawn, it begins with the first row
of three cells or more, or is two columns of which one counts. Titles above it and notes below it are paragraphs, and so
is a letterhead, which is read half by half.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from report_lint.message import says
from report_lint.read.encoding import UnreadableError
from report_lint.read.extract import MOST_CELLS
from report_lint.read.grid import Box, Grid, Line
from report_lint.read.origins import Segment
from report_lint.read.xlsx_sheet import COLUMNS
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import NoReturn

    from report_lint.read.grid import Flow
    from report_lint.read.xlsx_sheet import Sheet, Shown

_WIDE = 3
_LONG = 40
_FEW_ROWS = 3
_FAR = 1000
_LABELS = 2


class Regions:
    """Takes a sheet apart. ``partial`` holds the cells of tables of which a part is hidden."""

    def __init__(self, sheet: Sheet, part: str) -> None:
        """Leave out what is hidden or covered; ``part`` is the sheet's name in the package."""
        self.flow: Flow = []
        self.partial: set[int] = set()
        self._sheet = sheet
        self._part = part
        self._hidden = sheet.hidden_columns
        self._rows = sheet.rows
        self._move_up()
        seen = {row: self._seen(cells) for row, cells in sheet.rows.items() if row not in sheet.hidden_rows}
        self._seen_rows = {row: cells for row, cells in seen.items() if cells}
        self._framed = {
            row: columns
            for row, found in sheet.framed.items()
            if row not in sheet.hidden_rows
            and len(columns := {column for column in found if not self._hidden[column]}) > 1
        }
        self._used = sorted(self._seen_rows.keys() | self._framed.keys())
        self._lost = sorted(sheet.hidden_rows & sheet.rows.keys())
        self._covered: dict[int, set[int]] = {}
        self._tied: dict[int, int] = {}
        self._cover()

    def read(self) -> None:
        """Take all regions."""
        for run in self._runs():
            first, last = self._table(run)
            self._paragraphs(run[:first])
            if first < last:
                self._tables(run[first:last], run)
            self._paragraphs(run[last:])

    def _seen(self, cells: dict[int, Shown]) -> dict[int, Shown]:
        return {column: cells[column] for column in sorted(cells) if not self._hidden[column]}

    def _move_up(self) -> None:
        """Let a merged cell that begins where something is hidden begin where it can be seen."""
        sheet = self._sheet
        for top, left, bottom, right in sheet.merged:
            shown = sheet.rows.get(top, {}).get(left)
            if shown is not None and (top in sheet.hidden_rows or self._hidden[left]):
                rows, columns = range(top, min(bottom, top + _FAR) + 1), range(left, min(right, left + _FAR) + 1)
                row = next((row for row in rows if row not in sheet.hidden_rows), top)
                column = next((column for column in columns if not self._hidden[column]), left)
                sheet.rows.setdefault(row, {})[column] = shown

    def _cover(self) -> None:
        """Find the cells under merged ones, and how many of these tie a row to the one above."""
        columns = sorted({column for cells in self._seen_rows.values() for column in cells})
        count = 0
        for top, left, bottom, right in self._sheet.merged:
            rows = self._used[bisect_left(self._used, top) : bisect_right(self._used, bottom)]
            inside = columns[bisect_left(columns, left) : bisect_right(columns, right)]
            count += len(rows) * len(inside)
            if count > MOST_CELLS:
                self._refuse()
            for row in rows if inside else ():
                if row != rows[0]:
                    self._tied[row] = self._tied.get(row, 0) + 1
                self._covered.setdefault(row, set()).update(inside[row == rows[0] :])
        for row, covered in self._covered.items():
            cells = self._seen_rows.get(row, {})
            for column in covered & cells.keys():
                del cells[column]

    def _refuse(self) -> NoReturn:
        raise UnreadableError(says("{file} unpacks to more than a report can hold", file=self._sheet.package.file))

    def _runs(self) -> Iterator[list[int]]:
        """Yield rows that stand right below each other, as far as can be seen."""
        run: list[int] = []
        for row in self._used:
            if run and any(between not in self._sheet.hidden_rows for between in range(run[-1] + 1, row)):
                yield run
                run = []
            run.append(row)
        if run:
            yield run

    def _table(self, run: Sequence[int]) -> tuple[int, int]:
        """Return where, in a run of rows, the table begins and ends; both the same when there is none."""
        filled = [len(self._seen_rows.get(row, ())) for row in run]
        framed = [place for place, row in enumerate(run) if row in self._framed]
        widest = max(filled)
        counts = any(_counts(shown) for row in run for shown in self._seen_rows.get(row, {}).values())
        if widest < 2:
            return len(run), len(run)
        if len(framed) > 1 and max(filled[framed[0] : framed[-1] + 1]) > 1:
            first, last = framed[0], framed[-1] + 1
            while first < last and filled[first] < 2:
                first += 1
        elif sum(count > 1 for count in filled) < 2 or (not counts and (widest == 2 or len(run) <= _FEW_ROWS)):
            return len(run), len(run)
        else:
            least = min(widest, _WIDE)
            wide = [count + self._tied.get(row, 0) * bool(count) for row, count in zip(run, filled, strict=True)]
            first = next(place for place, count in enumerate(wide) if count >= least)
            while first and run[first] in self._tied and filled[first - 1] > 1:
                first -= 1
            last = len(run)
        labels = sorted({column for row in run[first:last] for column in self._seen_rows.get(row, ())})[:_LABELS]
        while last > first and self._is_note(run[last - 1], labels):
            last -= 1
        return first, last

    def _is_note(self, row: int, labels: Sequence[int]) -> bool:
        """Tell whether a row at the end of a table stands below it: a remark, a date, signatures."""
        cells = self._seen_rows.get(row, {})
        if any(_counts(shown) for shown in cells.values()):
            return False
        if len(cells) == 1:
            ((column, shown),) = cells.items()
            return column not in labels or len(shown.text) > _LONG
        return not cells or (row not in self._framed and all(shown.text.isupper() for shown in cells.values()))

    def _tables(self, rows: Sequence[int], run: Sequence[int]) -> None:
        columns = sorted({column for row in rows for column in self._seen_rows.get(row, ())})
        if len(rows) * len(columns) > MOST_CELLS:
            self._refuse()
        lost = self._lost_columns(run)
        for part in self._sides(rows, columns):
            grid = Grid()
            inside: list[int] = []
            for row in rows:
                cells = self._seen_rows.get(row, {})
                if not any(column in cells for column in part):
                    continue
                grid.rows.append([self._box(row, column, inside) for column in part])
            if self._hides(part, lost):
                self.partial.update(inside)
            self.flow.append(grid)

    def _box(self, row: int, column: int, inside: list[int]) -> Box:
        box = Box(covered=column in self._covered.get(row, ()))
        shown = self._seen_rows[row].get(column)
        if shown is not None:
            box.flow.append(Line([self._segment(row, column)]))
            inside.append(row * COLUMNS + column)
        return box

    def _sides(self, rows: Sequence[int], columns: Sequence[int]) -> Iterator[Sequence[int]]:
        """Yield the columns of each table of those that stand side by side."""
        lined = {column for row in rows for column in self._framed.get(row, ())}
        lined |= {column for row in rows for column in self._covered.get(row, ())}
        start = 0
        for place in range(1, len(columns)):
            between = range(columns[place - 1] + 1, columns[place])
            gap = any(not self._hidden[column] and column not in lined for column in between)
            if gap and place - start > 1 and len(columns) - place > 1:
                yield columns[start:place]
                start = place
        yield columns[start:]

    def _lost_columns(self, run: Sequence[int]) -> list[int]:
        """Return the columns of what is hidden among rows and right above and below them: it may be part of sums."""
        rows, hidden = self._sheet.rows, self._sheet.hidden_rows
        top, bottom = run[0], run[-1]
        while top - 1 in hidden:
            top -= 1
        while bottom + 1 in hidden:
            bottom += 1
        lost = self._lost[bisect_left(self._lost, top) : bisect_right(self._lost, bottom)]
        columns = {column for row in lost for column in rows[row]}
        for row in run:
            columns.update([at for at, shown in rows.get(row, {}).items() if self._hidden[at] and shown.counts])
        return sorted(columns)

    def _hides(self, columns: Sequence[int], lost: Sequence[int]) -> bool:
        """Tell whether something that may be part of a table's sums is hidden within it or right beside it."""
        left = self._hidden.rfind(0, 0, columns[0]) + 1
        right = self._hidden.find(0, columns[-1] + 1) % (COLUMNS + 1) - 1
        return bisect_left(lost, left) < bisect_right(lost, right)

    def _paragraphs(self, rows: Sequence[int]) -> None:
        halves: list[list[Line]] = []
        for row in rows:
            cells = list(self._seen_rows.get(row, {}).items())
            if len(cells) > 1 and (cells[0][1].text.rstrip()[-1:] == ":" or any(_counts(one) for _, one in cells)):
                segments = [self._segment(row, column) for column, _ in cells]
                spaced = [part for one in segments for part in (Segment(" ", one.part, one.paragraph), one)][1:]
                lines = [Line(spaced)]
            else:
                lines = [Line([self._segment(row, column)]) for column, _ in cells]
            if len(lines) < 2:
                self._put(halves)
                halves = []
                self.flow += lines
                continue
            halves += [[] for _ in range(len(lines) - len(halves))]
            for half, line in zip(halves, lines, strict=False):
                half.append(line)
        self._put(halves)

    def _put(self, halves: Sequence[Sequence[Line]]) -> None:
        for half in halves:
            self.flow += half

    def _segment(self, row: int, column: int) -> Segment:
        words = self._seen_rows[row][column].text.strip()
        return Segment(words, self._part, row * COLUMNS + column)


def _counts(shown: Shown) -> bool:
    """Tell whether a cell counts something, also where its figures were typed as a text."""
    text = shown.text
    return shown.counts or (any(map(str.isdigit, text)) and not any(map(str.isalpha, text)))
