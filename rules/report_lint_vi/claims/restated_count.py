"""What there is, counted in the body of a report and counted again, differently, where the report sums up."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Verdict
from report_lint.figures import Hedge, same
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction, swapped
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.summing_up import summed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.counting import Counting

_FEW = 3  # of fewer things a report says little
_HIGH = Decimal("1.34")  # how much larger one may be of two figures that are taken for one
_SWAPPED = Decimal(2)  # and how much when two digits that changed places explain it
_MANY = 24  # so many figures of one kind are a list, not one thing told again
_PHRASE = 3  # words that name the thing, the classifier included
_RATIO = Pattern(r"([0-9]{1,5})/\Z")


class RestatedCount(Contradiction):
    """A count in a part that sums up, and what the body says of the same things; the span is the later one."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look for every count that a summing-up part states of all there are, in the text before it."""
        counts = [quantity for quantity in summed(report) if _is_count(quantity)]
        if not counts:
            return
        from report_lint_vi.claims.restated import Restated
        from report_lint_vi.claims.restated_figure import RestatedFigure
        from report_lint_vi.mentions.counting import Counting

        again = [counting for quantity in counts if (counting := Counting.again(report, quantity))]
        known = {claim.span.start for kind in (Restated, RestatedFigure) for claim in report.mentions(kind)
                 if claim.verdict is Verdict.FAILS}  # fmt: skip
        heads = {_head(counting.quantity) for counting in again}
        bunches: dict[str, list[Quantity]] = {}
        for quantity in report.mentions(Quantity):
            if not quantity.unit and (head := _head(quantity)) in heads:
                bunches.setdefault(head, []).append(quantity)
        for counting in again:
            bunch = bunches[_head(counting.quantity)]
            told = _told(report, counting, bunch) if len(bunch) <= _MANY else None
            if told and counting.quantity.span.start not in known:
                here, there, length = counting.quantity, told[0], told[1]
                words = tuple(report.view[q.span.start : q.span.end + length] for q in (here, there))
                yield cls.told(report, here.span, there.span, words, swapped=swapped(here, there))


def _is_count(quantity: Quantity) -> bool:
    figure = quantity.figure
    return not quantity.unit and bool(quantity.noun) and figure.hedge is Hedge.NONE and figure.value >= _FEW


def _head(quantity: Quantity) -> str:
    return quantity.noun.partition(" ")[0]


def _told(report: Report, again: Counting, bunch: Sequence[Quantity]) -> tuple[Quantity, int] | None:
    """Return the only other count of the same things, if the body states it as all there are."""
    from report_lint_vi.mentions.counting import common_phrase

    here, lower = again.quantity, report.lower
    value = here.figure.value
    found: tuple[Quantity, int] | None = None
    for quantity in bunch:
        if quantity.span.end >= here.span.start or not _is_count(quantity) or not _near(quantity, here):
            continue
        phrase = common_phrase(report, quantity.span.end, here.span.end)
        if len(phrase.split()) < _PHRASE:
            continue
        first = again.first(report, quantity, phrase, again)
        if first:
            found = quantity, len(phrase) + 1
            break
    if found is None:
        return None
    phrase = lower[found[0].span.end : found[0].span.end + found[1]]
    gap = abs(value - found[0].figure.value)
    for quantity in bunch:
        other = quantity.figure.value
        named = lower.startswith(phrase, quantity.span.end)
        part = _RATIO.search(lower, max(0, quantity.span.start - 6), quantity.span.start)
        if (part and part[1].lstrip("0") == str(value)) or (named and other not in (value, found[0].figure.value)):
            return None
        if other == gap or (other == value and quantity.span != here.span):
            return None
    return found


def _near(one: Quantity, other: Quantity) -> bool:
    low, high = sorted((one.figure.value, other.figure.value))
    near = high <= low * (_SWAPPED if swapped(one, other) else _HIGH)
    return low < high and near and same(one.figure, other.figure) is Verdict.FAILS
