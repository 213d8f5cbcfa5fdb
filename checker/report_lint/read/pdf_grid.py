"""Tables that a page rules with straight lines: where their cells are, which of them are merged."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    Box = tuple[float, float, float, float]
    #: A line across: at, from, to. Of one that stands: its x, its lower and its upper end.
    Rule = tuple[float, float, float]

#: Points by which lines that belong together may miss each other.
_NEAR = 3.0
#: How far lines reach beyond the last one across when a table is open at its sides.
_OPEN = 8.0
_MOST_CROSSINGS = 400_000


class Ruled:
    """A ruled table: the edges of its columns from the left, of its rows from the top, and which cells are one."""

    __slots__ = ("columns", "owner", "rows")

    def __init__(self, columns: list[float], rows: list[float], owner: list[list[int]]) -> None:
        """Hold a table; ``owner`` numbers, row by row, the area that each cell belongs to."""
        self.columns = columns
        self.rows = rows
        self.owner = owner

    def area(self) -> float:
        """Return how large it is."""
        return (self.columns[-1] - self.columns[0]) * (self.rows[0] - self.rows[-1])

    def at(self, x: float, y: float) -> int | None:
        """Return the number of the area at a point; None outside."""
        column = bisect_right(self.columns, x) - 1
        row = bisect_right(self.rows, -y, key=lambda edge: -edge) - 1
        if 0 <= column < len(self.columns) - 1 and 0 <= row < len(self.rows) - 1:
            return self.owner[row][column]
        return None


def ruled(lines: Iterable[Box]) -> list[Ruled]:
    """Return the ruled tables of a page, smaller ones first; what has but one cell is a frame, and no table."""
    across: list[Rule] = []
    standing: list[Rule] = []
    for left, bottom, right, top in lines:
        if right - left >= top - bottom:
            across.append(((bottom + top) / 2, left, right))
        else:
            standing.append(((left + right) / 2, bottom, top))
    across, standing = _joined(across), _joined(standing)
    if len(across) * len(standing) > _MOST_CROSSINGS:
        return []
    found = [_table(*group) for group in _crossing(across, standing)]
    return sorted([table for table in found if table is not None], key=Ruled.area)


def _joined(rules: list[Rule]) -> list[Rule]:
    """Join what continues a line, or runs close beside it."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules):
        if groups and rule[0] - groups[-1][0][0] <= _NEAR:
            groups[-1].append(rule)
        else:
            groups.append([rule])
    found: list[Rule] = []
    for group in groups:
        at = sum([rule[0] for rule in group]) / len(group)
        start, end = None, 0.0
        for _, low, high in sorted(group, key=lambda rule: rule[1]):
            if start is not None and low > end + _NEAR:
                found.append((at, start, end))
                start = None
            if start is None:
                start, end = low, high
            end = max(end, high)
        if start is not None:
            found.append((at, start, end))
    return found


def _crossing(across: list[Rule], standing: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Return the lines that hang together, those across and those that stand."""
    head = list(range(len(across) + len(standing)))

    def top(one: int) -> int:
        while head[one] != one:
            head[one] = head[head[one]]
            one = head[one]
        return one

    places = [x for x, _, _ in standing]
    for number, (y, left, right) in enumerate(across):
        for other in range(bisect_left(places, left - _NEAR), bisect_right(places, right + _NEAR)):
            _, bottom, upper = standing[other]
            if bottom - _NEAR <= y <= upper + _NEAR:
                head[top(len(across) + other)] = top(number)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for number, rule in enumerate((*across, *standing)):
        groups.setdefault(top(number), ([], []))[number >= len(across)].append(rule)
    return list(groups.values())


def _edges(rules: list[Rule], others: list[Rule]) -> list[float]:
    """Return where lines stand, and where the others end when they reach beyond: a table may be open at its sides."""
    found: list[float] = []
    for at, _, _ in sorted(rules):
        if not found or at - found[-1] > _NEAR:
            found.append(at)
    lows, highs = sorted([low for _, low, _ in others]), sorted([high for _, _, high in others])
    if len(others) > 1 and found:
        if lows[1] < found[0] - _OPEN:
            found.insert(0, lows[1])
        if highs[-2] > found[-1] + _OPEN:
            found.append(highs[-2])
    return found


def _table(across: list[Rule], standing: list[Rule]) -> Ruled | None:
    if not across or not standing:
        return None
    columns, rows = _edges(standing, across), _edges(across, standing)[::-1]
    wide, high = len(columns) - 1, len(rows) - 1
    if wide < 1 or high < 1 or wide * high < 2 or wide * high > _MOST_CROSSINGS:
        return None
    right_of = _walls(standing, columns, rows[::-1])
    below = _walls(across, rows[::-1], columns)
    owner = [[row * wide + column for column in range(wide)] for row in range(high)]
    for row in range(high):
        for column in range(wide):
            if column and (column, high - 1 - row) not in right_of:
                owner[row][column] = owner[row][column - 1]
            elif row and (high - row, column) not in below:
                owner[row][column] = owner[row - 1][column]
    return Ruled(columns, rows, owner) if len({one for line in owner for one in line}) > 1 else None


def _walls(rules: list[Rule], edges: list[float], steps: list[float]) -> set[tuple[int, int]]:
    """Return which edges have a line along which step, counted from below and from the left."""
    found: set[tuple[int, int]] = set()
    middles = [(low + high) / 2 for low, high in pairwise(steps)]
    for at, low, high in rules:
        edge = min(range(len(edges)), key=lambda number: abs(edges[number] - at))
        found.update([(edge, step) for step, middle in enumerate(middles) if low <= middle <= high])
    return found
