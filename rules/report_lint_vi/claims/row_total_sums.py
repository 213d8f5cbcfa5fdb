"""Row totals: columns that follow from their neighbours in the same row, as the rows themselves show."""

from __future__ import annotations

from itertools import combinations

from report_lint import Pattern, Value, Verdict
from report_lint.figures import plus
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_slip import slip
from report_lint_vi.claims.table_tie import Sum, Way, is_measured, judge_sum, value_of
from report_lint_vi.mentions.table_roles import RowKind
from report_lint_vi.mentions.table_words import is_measure, is_open_column, names_difference, names_row_sum

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from report_lint_vi.mentions.table_head import Column
    from report_lint_vi.mentions.table_roles import Row, TableRoles

_ALL_SIGNS = ((1, -1), (-1, 1), (1, 1, -1), (1, -1, 1))
_MOST_OPERANDS = 13
_LARGE = 10
_MOST_LEFT_OUT = 3  # columns of another kind among those of a sum: numbers of gifts among amounts of money
_SURE, _SHOWN = 3, 6  # rows that have to show which columns those are, rows that are looked at
_PATIENCE = 4  # so many more misses than fits, and nothing more is looked at
_FORMULA = Pattern(r"\(?([0-9]{1,2})\)? ?= ?((?:\(?[0-9]{1,2}\)? ?[-+–−] ?)+\(?[0-9]{1,2}\)?)")
_TERM = Pattern(r"([-+–−]?) ?\(?([0-9]{1,2})\)?")


class Formula(Value):
    """A column is the sum of others, each with its sign."""

    result: Column
    operands: tuple[Column, ...]
    signs: tuple[int, ...]
    fits: int = 0
    misses: int = 0

    @property
    def columns(self) -> frozenset[int]:
        """The places of all its columns."""
        return frozenset([column.index for column in (*self.operands, self.result)])


def row_sums(roles: TableRoles) -> Iterator[Sum]:
    """Yield what every row of the table says under each rule that most rows follow."""
    columns = roles.quantities
    rows = [row for row in roles.rows if row.kind not in (RowKind.TITLE, RowKind.RATE)]
    if len(columns) < 3 or len(rows) < 2:
        return
    rules = (*_rules(roles, columns), *_mixed(columns, rows))
    found = [kept for rule in rules if (kept := _tested(roles, rule, rows)) is not None]
    found.sort(key=lambda rule: (rule.misses - rule.fits, not _is_named(rule), -len(rule.operands)))
    for at, rule in enumerate(found):
        if any(rule.columns == other.columns or rule.result == other.result for other in found[:at]):
            continue
        others = [other for other in found[at + 1 :] if other.result == rule.result]
        for row in rows:
            tie = _tie(roles, rule, row)
            if tie is None:
                continue
            if tie.verdict is not Verdict.FAILS:
                yield tie
            elif roles.sure and not _is_another_rule(roles, tie, row, others):
                yield tie.replace(alone=not _is_excused(tie))


def _rules(roles: TableRoles, columns: Sequence[Column]) -> Iterator[Formula]:
    yield from _written(roles)
    yield from _grouped(columns)
    for at, result in enumerate(columns):
        for first in range(max(0, at - _MOST_OPERANDS), at - 1):
            yield Formula(result, tuple(columns[first:at]), (1,) * (at - first))
        for last in range(at + 3, min(len(columns), at + _MOST_OPERANDS) + 1):
            yield Formula(result, tuple(columns[at + 1 : last]), (1,) * (last - at - 1))
        if names_difference(result.lower):
            for signs in _ALL_SIGNS:
                if at >= len(signs):
                    yield Formula(result, tuple(columns[at - len(signs) : at]), signs)


def _grouped(columns: Sequence[Column]) -> Iterator[Formula]:
    """Let the columns under one merged name sum up to a total that stands farther away."""
    groups: dict[str, list[int]] = {}
    for at, column in enumerate(columns):
        above, under, _ = column.head.partition(" - ")
        if under:
            groups.setdefault(above, []).append(at)
    totals = [at for at, column in enumerate(columns) if names_row_sum(column.lower)]
    for places in groups.values():
        result = max((at for at in totals if at < places[0] - 1), default=None)
        if result is not None and 1 < len(places) <= _MOST_OPERANDS:
            yield Formula(columns[result], tuple([columns[at] for at in places]), (1,) * len(places))


def _mixed(columns: Sequence[Column], rows: Sequence[Row]) -> Iterator[Formula]:
    """Leave out of a named sum the few columns before it that its rows do not add: numbers of gifts among amounts."""
    for at, result in enumerate(columns):
        operands = columns[max(0, at - _MOST_OPERANDS) : at]
        if len(operands) < 3 or not names_row_sum(result.lower):
            continue
        shown = [
            ([value_of(row.cells[column.index]) for column in operands], value_of(row.cells[result.index]))
            for row in rows
            if all(row.cells[column.index].figure for column in (*operands, result))
        ][:_SHOWN]
        least = max(_SURE, len(shown) - 1)
        over = [plus(sum(values), total.copy_negate()) for values, total in shown]
        filled = [place for place in range(len(operands)) if any(values[place] for values, _ in shown)]
        for count in range(1, min(_MOST_LEFT_OUT, len(operands) - 2) + 1):
            for places in combinations(filled, count):
                left_out = [sum(values[p] for p in places) for values, _ in shown]
                if sum(one == more for one, more in zip(left_out, over, strict=True)) >= least:
                    kept = tuple([column for p, column in enumerate(operands) if p not in places])
                    yield Formula(result, kept, (1,) * len(kept))


def _written(roles: TableRoles) -> Iterator[Formula]:
    """Read formulas under the headers: "4=2+3", with columns numbered as they are written."""
    numbers = {cell.words.strip("()"): at for at, cell in enumerate(roles.places)}
    numbers |= {
        cell.words.partition("=")[0].strip("() "): at for at, cell in enumerate(roles.places) if "=" in cell.words
    }
    for at, cell in enumerate(roles.places):
        match = _FORMULA.compiled.fullmatch(cell.words) if "=" in cell.words else None
        if match:
            terms = [(sign, numbers.get(number)) for sign, number in _TERM.compiled.findall(match[2])]
            places = [place for _, place in terms if place is not None]
            if len(places) == len(terms) > 1:
                signs = tuple([-1 if sign in "-–−" and sign else 1 for sign, _ in terms])
                yield Formula(roles.columns[at], tuple([roles.columns[place] for place in places]), signs)


def _tested(roles: TableRoles, rule: Formula, rows: Sequence[Row]) -> Formula | None:
    """Count the rows that fit; nothing when too few do."""
    fits = misses = telling = slips = 0
    slack = any(is_measured(roles, column) for column in (*rule.operands, rule.result))
    for row in rows:
        result = row.cells[rule.result.index].figure
        if result is None:
            continue
        total = None
        filled, biggest = 0, abs(result.value)
        values: set[Decimal] = set()
        for column, sign in zip(rule.operands, rule.signs, strict=True):
            part = row.cells[column.index].figure
            if part is None:
                break
            value = part.value if sign > 0 else part.value.copy_negate()
            total = value if total is None else plus(total, value)
            filled += bool(part.value)
            values.add(value)
            biggest = max(biggest, abs(value))
        else:
            place = result.place if slack or not result.exact else None
            over = plus(total, result.value.copy_negate()) if total is not None else None
            if over is not None and _near(over, place, len(rule.operands)) and not (over and over in values):
                fits += 1
                telling += filled > 1 and biggest >= _LARGE
            elif (misses := misses + 1) > fits + _PATIENCE:
                return None
            elif total is not None:
                slips += slip(abs(result.value), abs(total)) is not None
    kept = rule.replace(fits=fits, misses=misses)
    if _is_named(kept) or any("=" in cell.words for cell in roles.places[rule.result.index : rule.result.index + 1]):
        few = 3 * misses <= fits or (misses <= 2 and misses < fits)
        if fits == misses == slips == telling == 1:
            return kept  # of two rows one comes out right, and one slip of the hand explains the other
        return kept if fits >= 2 and telling >= 1 and few else None
    return kept if telling >= 3 and 3 * misses <= fits else None


def _near(over: Decimal, place: Decimal | None, count: int) -> bool:
    return not over if place is None else 2 * abs(over) <= place * (count + 2)


def _is_named(rule: Formula) -> bool:
    """Tell whether the headers say that the column follows from the others; "Nữ" alone is no part of a sum."""
    result, operands = rule.result.lower, [column.lower for column in rule.operands]
    if -1 in rule.signs:
        return names_difference(result)
    if any(is_open_column(head) for head in operands) and not any("nam" in head.split() for head in operands):
        return False
    months, quarters = all("tháng" in head for head in operands), all("quý" in head for head in operands)
    return (
        names_row_sum(result) or (months and "quý" in result) or (quarters and ("tháng" in result or "năm" in result))
    )


def _tie(roles: TableRoles, rule: Formula, row: Row) -> Sum | None:
    result, operands = row.cells[rule.result.index], tuple([row.cells[column.index] for column in rule.operands])
    if result.figure is None or any(cell.figure is None for cell in operands):
        return None
    measured = is_measure(row.unit) if row.unit else is_measure(row.label.lower()) or is_measured(roles, rule.result)
    verdict = judge_sum(operands, rule.signs, result, measured=measured)
    head = rule.result.head or str(rule.result.index + 1)
    return Sum(Way.ROW, head, row.label or row.order, operands, rule.signs, result, verdict, measured)


def _is_another_rule(roles: TableRoles, tie: Sum, row: Row, others: Sequence[Formula]) -> bool:
    """Tell whether a row that does not fit follows another rule of its column, or tells a fall without its sign."""
    if any((again := _tie(roles, rule, row)) and again.verdict is Verdict.HOLDS for rule in others):
        return True
    return -1 in tie.signs and abs(tie.want) == abs(value_of(tie.result))


def _is_excused(tie: Sum) -> bool:
    """Tell whether the result may be an average, a maximum or the last state rather than a sum."""
    if -1 in tie.signs:
        return False
    values, written = [value_of(cell) for cell in tie.operands], value_of(tie.result)
    return written in values or (min(values) <= written <= max(values) and slip(written, tie.want) is None)
