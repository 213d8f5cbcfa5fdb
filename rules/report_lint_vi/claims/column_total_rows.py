"""Which rows a total row may be the sum of."""

from __future__ import annotations

from report_lint import Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.table_roles import Row, RowKind
from report_lint_vi.mentions.table_words import Total

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DEEPEST = 99
_MOST_PARTS = 40
_PAIRS = frozenset({("nam", "nữ"), ("nữ", "nam"), ("chính thức", "dự bị"), ("công lập", "ngoài công lập")})
_DASHES = frozenset("-–+*•")
_LEFT_OUT = (RowKind.TITLE, RowKind.TOTAL)


class Summed(Value):
    """A total row and the choices of rows that it may sum up.

    ``clean``: nothing but addends stands among them; ``firm``: they are of one rank besides, so that a single column is
    enough to call the total wrong. ``parent``: it stands over its rows, as their number or the words tell.
    """

    total: Row
    choices: tuple[tuple[Row, ...], ...]
    clean: bool = False
    firm: bool = False
    parent: bool = False


def summed(rows: Sequence[Row]) -> Iterator[Summed]:
    """Yield every total row and every numbered row with rows under it."""
    parents = {row.index: under for row in rows if (under := _under(rows, row))}
    for at, under in parents.items():
        yield Summed(rows[at], (tuple(under),), firm=bool(_pair(rows, rows[at])), parent=True)
    totals = [row for row in rows if row.kind is RowKind.TOTAL and row.index not in parents]
    data = [row.index for row in rows if row.kind is RowKind.DATA]
    if not data:
        return
    first = totals[0] if totals and totals[0].index < data[0] else None
    for number, row in enumerate(totals):
        if first is not None and (row is first or row.label.lower() == first.label.lower()):
            following = totals[number + 1].index if number + 1 < len(totals) else len(rows)
            yield Summed(row, _choices(rows[row.index + 1 : following]))
            continue
        before = totals[number - 1].index if number else -1
        near = rows[before + 1 : row.index]
        choices = _choices(near)
        clean = row.total is Total.FIRM and _is_clean(near)
        firm = clean and len({_depth(other) for other in near if other.kind is RowKind.DATA}) == 1
        if before >= 0 and number <= _MOST_PARTS and row.total is not Total.PART:
            clean = firm = firm and not choices
            parts = tuple([other for other in totals[:number] if other is not first])
            rest = tuple([other for other in near if other.kind is RowKind.DATA])
            far = [(*parts, *rest), *_choices(rows[: row.index])]
            choices = _unlike([*choices, *[choice for choice in far if len(choice) > 1]])
        yield Summed(row, choices, clean, firm)


def _under(rows: Sequence[Row], row: Row) -> list[Row]:
    """Return the rows that a row stands over and that should make it: two at least."""
    if row.kind not in (RowKind.DATA, RowKind.TOTAL):
        return []
    under = _pair(rows, row)
    if not under and row.level is not None:
        under = _children(rows, row)
    elif not under and row.kind is RowKind.DATA:
        under = _dashed(rows, row)
    return under if len(under) > 1 else []


def _pair(rows: Sequence[Row], row: Row) -> list[Row]:
    """Return "Trong đó: nam" and "nữ" under a row: two that leave nothing out."""
    under = list(rows[row.index + 1 : row.index + 3])
    labels = tuple([one.label.lower().rpartition(":")[2].strip(" -+.") for one in under])
    return under if labels in _PAIRS and all(one.kind is not RowKind.TITLE for one in under) else []


def _choices(pool: Sequence[Row]) -> tuple[tuple[Row, ...], ...]:
    data = [row for row in pool if row.kind is RowKind.DATA]
    levels = [_depth(row) for row in data]
    choices = [data]
    if levels and min(levels) < max(levels):
        choices = [
            [row for row, level in zip(data, levels, strict=True) if level == min(levels)],
            [row for at, row in enumerate(data) if at + 1 == len(data) or levels[at + 1] <= levels[at]],
            data,
        ]
    for kind in (RowKind.RATE, RowKind.ASIDE, RowKind.OPEN):
        choices.append([row for row in pool if row.kind in (RowKind.DATA, kind)])
    choices.append([row for row in pool if row.kind not in _LEFT_OUT])
    return _unlike(choices)


def _unlike(choices: Sequence[Sequence[Row]]) -> tuple[tuple[Row, ...], ...]:
    return tuple({tuple([row.index for row in rows]): tuple(rows) for rows in choices if rows}.values())


def _is_clean(pool: Sequence[Row]) -> bool:
    """Tell whether rows are all there and nothing but addends."""
    whole = all(row.label.strip(" .…") for row in pool)
    return whole and all(row.kind in (RowKind.DATA, RowKind.TITLE) for row in pool)


def _children(rows: Sequence[Row], parent: Row) -> list[Row]:
    under: list[Row] = []
    for row in rows[parent.index + 1 :]:
        if row.kind is RowKind.TOTAL or (row.kind is RowKind.TITLE and row.level is not None):
            break
        if _depth(row) <= _depth(parent):
            break
        if row.kind is not RowKind.DATA:
            return []
        under.append(row)
    depth = min(map(_depth, under), default=0)
    return [row for row in under if _depth(row) == depth]


def _dashed(rows: Sequence[Row], parent: Row) -> list[Row]:
    """Return the rows with a dash that follow a row without a number."""
    under: list[Row] = []
    for row in rows[parent.index + 1 :]:
        if row.kind is not RowKind.DATA or row.order not in _DASHES:
            break
        under.append(row)
    return under


def _depth(row: Row) -> int:
    return _DEEPEST if row.level is None else row.level
