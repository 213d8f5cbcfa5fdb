"""A figure that is another one of the report with two neighbouring digits changed round, wherever it is told again."""

from __future__ import annotations

from decimal import Decimal

from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction, swapped
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.summing_up import summed
from report_lint_vi.mentions.vocabulary import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report

#: Real reports hold such a pair of unlike things once in some millions of letters, if three digits are written.
_DIGITS = 2
_FEW, _LOOKED_AT, _MANY, _HIGH, _NEAR = 1, 12, 60, Decimal("2.5"), Decimal("1.34")


class Transposed(Contradiction):
    """A figure and the one of the same thing whose digits it has in another order; the span is the odd one."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the figures of one unit, or of things, that have the same digits."""
        bunches: dict[str, list[Quantity]] = {}
        rates: list[Quantity] = []
        for quantity in report.mentions(Quantity):
            figure = quantity.figure
            if figure.value > _FEW and figure.hedge in (Hedge.NONE, Hedge.ESTIMATE):
                rates += [quantity] if quantity.unit == "%" else []
                key = "".join(sorted(_digits(quantity)))
                if len(key.strip("0")) >= _DIGITS:
                    bunches.setdefault(quantity.unit + key, []).append(quantity)
        several = [bunch for bunch in bunches.values() if len({one.figure.value for one in bunch}) > 1]
        summing = summed(report) if 1 < len(rates) <= _MANY else ()
        told = [one for one in summing if one.unit == "%" and may_be_slip(one, rates)]
        turned = [pair for bunch in several for pair in _pairs(bunch[:_LOOKED_AT]) if all(map(is_counted, pair))]
        if not turned and not told:
            return
        from report_lint_vi.claims.transposed_fit import Readings

        readings = Readings(report)
        seen: set[int] | None = None
        pairs = [pair for pair in turned if readings.are_one(*pair)]
        pairs += [(other, later) for later in told if (other := readings.again(later, rates))]
        for one, other in pairs:
            seen = _known(report) if seen is None else seen
            places = one.span.start, other.span.start
            odd, there = (one, other) if readings.often(one) < readings.often(other) else (other, one)
            claim = cls.between(report, odd, there) if seen.isdisjoint(places) else None
            if claim:
                seen.update(places)
                yield claim


def _digits(quantity: Quantity) -> str:
    return format(quantity.figure.value, "f").replace(".", "").lstrip("0")


def _pairs(bunch: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield every two of which two neighbouring digits changed places."""
    for at, one in enumerate(bunch):
        for other in bunch[at + 1 :]:
            low, high = sorted((one.figure.value, other.figure.value))
            if low < high <= low * _HIGH and _is_turned(format(low, "f"), format(high, "f")):
                yield one, other


def _is_turned(one: str, other: str) -> bool:
    """Tell whether two numbers differ by two digits beside each other, a comma or nothing between them."""
    if one.find(".") != other.find("."):
        return False
    first, second = one.replace(".", ""), other.replace(".", "")
    if len(first) != len(second):
        return False
    unlike = [at for at, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    return len(unlike) == 2 and unlike[1] - unlike[0] == 1 and first[unlike[0]] == second[unlike[1]]


def may_be_slip(later: Quantity, alike: Sequence[Quantity]) -> bool:
    """Tell whether a figure stands nowhere else, and an earlier one is a slip away."""
    if any(other is not later and other.figure.value == later.figure.value for other in alike):
        return False
    return any(is_slip(other, later) for other in alike if other.span.start < later.span.start)


def is_slip(one: Quantity, other: Quantity) -> bool:
    """Tell whether one digit is another, or two changed places, in two numbers not far from each other."""
    first, second = one.number.text, other.number.text
    low, high = sorted((one.figure.value, other.figure.value))
    unlike = sum(a != b for a, b in zip(first, second, strict=False))
    return len(first) == len(second) and (unlike == 1 or swapped(one, other)) and high <= low * _NEAR


def is_counted(quantity: Quantity) -> bool:
    """Tell whether a figure counts or measures something that a name can tell: no span of time, no bare number."""
    return bool(quantity.unit or (quantity.noun and quantity.noun.partition(" ")[0] not in CALENDAR))


def _known(report: Report) -> set[int]:
    """Return where the other contradictions stand, with what they contradict."""
    from report_lint import Verdict
    from report_lint_vi.claims.recalled import Recalled
    from report_lint_vi.claims.restated import Restated
    from report_lint_vi.claims.restated_count import RestatedCount
    from report_lint_vi.claims.restated_figure import RestatedFigure
    from report_lint_vi.claims.resumed import Resumed
    from report_lint_vi.claims.retold import Retold
    from report_lint_vi.claims.retyped import Retyped

    kinds = (Restated, RestatedFigure, RestatedCount, Retold, Resumed, Recalled, Retyped)
    wrong = [claim for kind in kinds for claim in report.mentions(kind) if claim.verdict is Verdict.FAILS]
    return {span.start for claim in wrong for span in (claim.span, claim.there)}
