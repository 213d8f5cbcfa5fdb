"""So many, so much of each, and the total that may be theirs."""

from __future__ import annotations

from decimal import Decimal

from report_lint.figures import times
from report_lint.value import TYPE_CHECKING, Value
from report_lint_vi.mentions.measure import alike, amount, is_scaled
from report_lint_vi.mentions.per_unit import PERIODS
from report_lint_vi.mentions.quantity import UNITS

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint.figures import Figure
    from report_lint_vi.mentions.per_unit import PerUnit
    from report_lint_vi.mentions.quantity import Quantity

_ONE = ("trong", "mỗi", "một", "hằng", "hàng")
_MASS = frozenset({"kg", "tạ", "tấn", "yến", "g"})
_PER_KG = {"kg": Decimal(1), "yến": Decimal("0.1"), "tạ": Decimal("0.01"), "tấn": Decimal("0.001"), "g": Decimal(1000)}


class Term(Value):
    """A count, or several that multiply ("12 xã, mỗi xã 05 suất"), and the amount of each.

    ``sure``: the amount names what is counted; ``likely``: people are counted, and each has one ("15 cụ, mỗi suất").
    """

    counts: tuple[Quantity, ...]
    each: PerUnit
    sure: bool
    likely: bool = False

    @property
    def value(self) -> Decimal:
        """What the term amounts to."""
        value = amount(self.each.price).value
        for count in self.counts:
            value = times(value, self.size(count).value)
        return value

    def size(self, count: Quantity) -> Figure:
        """Return how many a count is of what the amount is of each of: 4.200 for "4,2 tấn" at so much "/kg"."""
        per = UNITS.get(self.each.per, "")
        if not count.unit or count.unit == per:
            return count.figure
        figure = amount(count)
        return figure.replace(value=times(figure.value, _PER_KG[per]), place=times(figure.place, _PER_KG[per]))


class Found(Value):
    """A total, the terms before it, the numbers of periods, and whether nothing else may belong to it.

    ``far``: it stands in the next sentence, or the words do not say that it is of nothing else.
    """

    whole: Quantity
    terms: tuple[Term, ...]
    periods: tuple[Quantity, ...]
    tight: bool
    far: bool = False


def is_same(price: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities are of one dimension or count one thing."""
    one, two = (q.unit or ("đồng" if is_scaled(q) else "") for q in (price, other))
    if one or two:
        return one == two or (one in _MASS and two in _MASS)
    turns = other.noun.partition(" ")
    if turns[0] == "lượt" and price.noun != other.noun:
        return not turns[2] or turns[2] == price.noun.partition(" ")[0]
    return alike(price.noun, other.noun)


def is_named(price: Quantity, other: Quantity, gap: str) -> bool:
    """Tell whether what is counted stands before the figure: "mỗi khóa 45 học viên, tổng số học viên là 153"."""
    return bool(price.noun) and not (price.unit or other.unit or other.noun) and f" {price.noun}" in gap


def recurs(report: Report, each: PerUnit) -> str:
    """Return how often an amount is paid: "tháng" of "500.000 đồng/người/tháng"."""
    words = report.lower[each.price.span.end : each.span.end].replace("/", " ").split()
    return words[-1] if words else ""


def of_one(report: Report, each: PerUnit, gap: str) -> tuple[str, bool]:
    """Tell whether the words say that the total is of one period: "số tiền chi trong tháng"; leave them out."""
    name = recurs(report, each)
    for lead in _ONE:
        if name in PERIODS and f" {lead} {name}" in gap:
            return gap.replace(f" {lead} {name}", ""), True
    return gap, False
