"""A count that a sentence takes for known, and the one earlier count that it must take up."""

from __future__ import annotations

from decimal import Decimal

from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction, wrong_at
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.vocabulary import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.count_context import CountContexts

#: How much larger one may be of two counts that are taken for one; of so few things one more or less is much.
_HIGH, _FEW_HIGH, _FEW = Decimal("1.34"), Decimal("1.6"), 12
_LEAST, _MANY = 3, 60  # of fewer things a report says little; more counts of one kind are a list
_RATES = frozenset({"%", "điểm %", "‰"})
#: First words of what takes up things by another name.
_GENERAL = frozenset(
    "bác bản bệnh buổi ca cán căn cháu chị công cơ cuộc cụ dự đảng đồng đơn doanh em giáo hội mái người nhà phiên "
    "phương quần thầy trẻ trường viên xe".split()
)
#: Words that stand before a noun and are no part of its name.
_CLASSIFIERS = frozenset({"căn", "ngôi", "chiếc", "cái"})
#: What makes a count a known one, before it or behind it.
_BEFORE = ("trong ", "số ", "của ", "với ", "nhờ ", "gồm ", "có ", "/")
_AROUND = ("tuy ", "dù ", "dẫu ", "việc ", "qua ", "sau ", "công tác ")
_BEHIND = (" trên", " đã nêu", " vừa nêu")
_LEAD, _AFTER = 70, 90


class Resumed(Contradiction):
    """A count that is told as a known one, and what it takes up, which is another; the span is the later one."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every count that an earlier one of the same noun is near to, and that is told as known."""
        known: set[int] | None = None
        for quantity, other in _pairs(report):
            known = _known(report) if known is None else known
            if quantity.span.start not in known and other.span.start not in known:
                claim = cls.between(report, quantity, other)
                if claim:
                    yield claim


def _pairs(report: Report) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the figures that take up an earlier one or tell it again, each with that one."""
    bunches: dict[str, list[Quantity]] = {}
    measured: dict[str, list[Quantity]] = {}
    for quantity in report.mentions(Quantity):
        if quantity.unit:
            measured.setdefault(quantity.unit, []).append(quantity)
        elif quantity.noun:
            bunches.setdefault(head(quantity), []).append(quantity)
    contexts: CountContexts | None = None
    for quantity, bunch, named in _pointing(report, bunches):
        from report_lint_vi.claims.resumed_fit import antecedent
        from report_lint_vi.mentions.count_context import CountContexts

        contexts = contexts or CountContexts(report)
        other = antecedent(contexts, quantity, bunch) or (_echoed(contexts, quantity, bunch) if named else None)
        if other:
            yield quantity, other
    for quantity in _slipped(report, measured):
        from report_lint_vi.mentions.count_context import CountContexts

        contexts = contexts or CountContexts(report)
        other = _echoed(contexts, quantity, measured[quantity.unit])
        if other:
            yield quantity, other


def _pointing(
    report: Report, bunches: dict[str, list[Quantity]]
) -> Iterator[tuple[Quantity, Sequence[Quantity], bool]]:
    """Yield the counts that may take up another, each with those it may be, and whether by the same name."""
    for bunch in bunches.values():
        for quantity in _near_ones(bunch):
            if _may_point(report, quantity):
                yield quantity, bunch, True
    if not _GENERAL.isdisjoint(bunches):
        for quantity, alike in _called_otherwise(report, bunches):
            yield quantity, alike, False


def _echoed(contexts: CountContexts, quantity: Quantity, bunch: Sequence[Quantity]) -> Quantity | None:
    """Return the earlier figure that a figure of a part that sums up tells again in other words."""
    from report_lint_vi.mentions.summing_up import SummingUp

    part = contexts.report.last_before(SummingUp, quantity.span.start)
    if part is None or quantity.span.start >= part.span.end:
        return None
    from report_lint_vi.claims.echoed import echoed

    return echoed(contexts, quantity, bunch)


def _slipped(report: Report, measured: dict[str, list[Quantity]]) -> Iterator[Quantity]:
    """Yield the measures of parts that sum up that have the digits of another one of their unit."""
    from report_lint_vi.mentions.summing_up import summed

    for quantity in summed(report):
        bunch = measured.get(quantity.unit, ())
        if 1 < len(bunch) <= _MANY and quantity.unit not in _RATES:
            digits = _digits(quantity)
            if any(_digits(one) == digits and one.figure.value != quantity.figure.value for one in bunch):
                yield quantity


def _called_otherwise(
    report: Report, bunches: dict[str, list[Quantity]]
) -> Iterator[tuple[Quantity, Sequence[Quantity]]]:
    """Yield the counts that may take up things by another name, each with the counts of these."""
    from report_lint_vi.mentions.stand_in import called_before

    for general in _GENERAL.intersection(bunches):
        for quantity in bunches[general][:_MANY]:
            name, before = called_before(quantity.noun)
            if not name or not _may_point(report, quantity):
                continue
            heads = {noun.partition(" ")[0] for noun in before}
            others = [other for key in heads for other in bunches.get(key, ()) if other.noun.startswith(before)]
            values = {other.figure.value for other in others}
            value = quantity.figure.value
            like = any(near(value, one) for one in values) or any(_digits(one) == _digits(quantity) for one in others)
            if like and len(others) <= _MANY and value not in values:
                own = [other for other in bunches[general] if other is not quantity]
                if value not in {other.figure.value for other in own}:
                    yield quantity, [*others, *own]


def _near_ones(bunch: Sequence[Quantity]) -> Iterator[Quantity]:
    """Yield the counts of a kind that an earlier one is near to, or of the same digits, and none equal."""
    if not 1 < len(bunch) <= _MANY or head(bunch[0]) in CALENDAR:
        return
    values = [quantity.figure.value for quantity in bunch]
    digits = [sorted(quantity.number.text.lstrip("0")) for quantity in bunch]
    for at, quantity in enumerate(bunch):
        value = values[at]
        if values.count(value) == 1 and (digits[at] in digits[:at] or any(near(value, one) for one in values[:at])):
            yield quantity


def _digits(quantity: Quantity) -> list[str]:
    """Return the digits that a figure is written with, in order: "2,45 tỷ" has those of "2.540 triệu"."""
    return sorted(quantity.number.text.replace(".", "").replace(",", "").strip("0"))


def head(quantity: Quantity) -> str:
    """Return the word that a count counts: "nhà" of "căn nhà"."""
    first, _, second = quantity.noun.partition(" ")
    return second if second and first in _CLASSIFIERS else first


def near(one: Decimal, other: Decimal) -> bool:
    """Tell whether two counts are so much alike that one may be the other gone wrong."""
    low, high = (one, other) if one < other else (other, one)
    return low > 0 and low != high and high <= low * (_FEW_HIGH if high <= _FEW else _HIGH)


def _may_point(report: Report, quantity: Quantity) -> bool:
    """Tell whether a count may be told as known."""
    start, end = quantity.span.start, quantity.span.end
    if quantity.figure.value < _LEAST or quantity.figure.hedge is not Hedge.NONE:
        return False
    lead, after = report.lower[max(0, start - _LEAD) : start], report.lower[end : end + _AFTER]
    if lead.endswith(_BEFORE) or any(cue in lead for cue in _AROUND) or any(cue in after for cue in _BEHIND):
        return True
    from report_lint_vi.mentions.summing_up import SummingUp

    part = report.last_before(SummingUp, start)
    return part is not None and start < part.span.end


def _known(report: Report) -> set[int]:
    """Return where the other contradictions stand."""
    from report_lint_vi.claims.recalled import Recalled
    from report_lint_vi.claims.restated import Restated
    from report_lint_vi.claims.restated_count import RestatedCount
    from report_lint_vi.claims.restated_figure import RestatedFigure
    from report_lint_vi.claims.retold import Retold

    return wrong_at(report, Restated, RestatedFigure, RestatedCount, Retold, Recalled)
