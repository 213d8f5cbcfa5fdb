"""Written numbers as intervals, and the arithmetic that every numeric rule shares.

A figure stands for every amount that may be behind it: rounded to the last digit written, cut off there, or whatever
its hedge allows. A relation fails only if in none of the three ways (``_WAYS``) such amounts satisfy it. Sums and
products are exact whatever their size; relations never divide, and each operand stands in them once.
"""

from __future__ import annotations

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal, Inexact, InvalidOperation

from report_lint.claim import Verdict
from report_lint.value import TYPE_CHECKING, Choice, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_EXACT = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[Inexact, InvalidOperation])
# Operators on Decimal round to the 28 digits of the thread's context; these two never round.
plus = _EXACT.add
times = _EXACT.multiply

_ZERO, _TENTH, _HALF, _INFINITY = Decimal(0), Decimal("0.1"), Decimal("0.5"), Decimal("Infinity")
_CLOSED, _OPEN, _CALCULATED = False, True, False  # given by position, which is much faster than by name
_MOST_ROUNDED = 10  # among more rounded addends too many slips pass for the sum to count as checked


class Hedge(Choice):
    """How a figure v is hedged: which amounts it stands for."""

    NONE = "none"
    AT_LEAST = "at-least"  # v and more
    ALMOST = "almost"  # v/2 to v
    BELOW = "below"  # 0 to v, without v itself
    AT_MOST = "at-most"  # 0 to v
    ABOUT = "about"  # v ± 10% or ± the place of its last digit that is not zero, whichever is more
    ESTIMATE = "estimate"  # as if unhedged, but v ± 10% beside another statement of the same quantity


class Interval(Value):
    """The amounts from ``lo`` to ``hi``, never none; an end may be infinite; an open end is left out itself."""

    lo: Decimal
    hi: Decimal
    lo_open: bool = False
    hi_open: bool = False

    def __init__(self, lo: Decimal, hi: Decimal, lo_open: bool = False, hi_open: bool = False) -> None:  # noqa: FBT001, FBT002
        """Set the fields: a table has ten for each cell, and this takes half the time."""
        own = self.__dict__
        own["lo"], own["hi"], own["lo_open"], own["hi_open"] = lo, hi, lo_open, hi_open

    def __neg__(self) -> Interval:
        """Return every amount with the other sign."""
        return Interval(self.hi.copy_negate(), self.lo.copy_negate(), self.hi_open, self.lo_open)

    def __add__(self, other: Interval) -> Interval:
        """Return every sum of an amount of each."""
        lo_open, hi_open = self.lo_open or other.lo_open, self.hi_open or other.hi_open
        return Interval(plus(self.lo, other.lo), plus(self.hi, other.hi), lo_open, hi_open)

    def __mul__(self, other: Interval) -> Interval:
        """Return every product of an amount of each."""
        ends = ((other.lo, other.lo_open), (other.hi, other.hi_open))
        corners = [_corner(a, b) for a in ((self.lo, self.lo_open), (self.hi, self.hi_open)) for b in ends]
        lo, lo_open = min(corners)
        hi, hi_closed = max((value, not is_open) for value, is_open in corners)
        return Interval(lo, hi, lo_open, not hi_closed)

    def reaches(self, other: Interval) -> bool:
        """Tell whether some amount here is as large as some amount there."""
        return other.lo < self.hi or (other.lo == self.hi and not (self.hi_open or other.lo_open))

    def meets(self, other: Interval) -> bool:
        """Tell whether the two have an amount in common."""
        return self.reaches(other) and other.reaches(self)


def _corner(a: tuple[Decimal, bool], b: tuple[Decimal, bool]) -> tuple[Decimal, bool]:
    """Multiply two ends (amount, open). Zero times no bound is zero; a zero is reached if either zero is."""
    if a[0] and b[0]:
        return times(a[0], b[0]), a[1] or b[1]
    return _ZERO, all(is_open for amount, is_open in (a, b) if not amount)


def _point(amount: Decimal) -> Interval:
    return Interval(amount, amount, _CLOSED, _CLOSED)


def _around(amount: Decimal, slack: Decimal) -> Interval:
    return Interval(plus(amount, slack.copy_negate()), plus(amount, slack), _CLOSED, _CLOSED)


class Figure(Value):
    """A number as written.

    ``value``: finite, signed, in whole units: 12.5 for 12,5%, 1250000000 for 1,25 with a scale word of 10**9.
    ``place``: the place value of the last digit written, scale word included: 0.1, 10000000; ``value`` is a multiple.
    ``exact``: a count: a whole number, no scale word, no ratio, not hedged (an estimate counts as not hedged).
    """

    value: Decimal
    place: Decimal
    exact: bool
    hedge: Hedge = Hedge.NONE

    @classmethod
    def written(
        cls, digits: Decimal, decimals: int, scale: Decimal | int = 1, hedge: Hedge = Hedge.NONE, *, ratio: bool = False
    ) -> Figure:
        """Make a figure of its digits with their sign, how many are decimals, and the worth of the scale word.

        ``ratio``: a percentage, an average, a number of times: calculated, so that even a whole one may be rounded.
        """
        exact = not decimals and scale == 1 and not ratio and hedge in (Hedge.NONE, Hedge.ESTIMATE)
        return cls(times(digits, scale), times(Decimal((0, (1,), -decimals)), scale), exact, hedge)

    def half(self) -> Interval:
        """Return the amounts that are written like this when rounded to the last digit."""
        return self._amounts(_around(self.value.copy_abs(), times(self.place, _HALF)))

    def cut(self) -> Interval:
        """Return the amounts that are written like this when cut off after the last digit."""
        size = self.value.copy_abs()
        # what is cut to zero may have had either sign
        lo, lo_open = (size, False) if size else (self.place.copy_negate(), True)
        return self._amounts(Interval(lo, plus(size, self.place), lo_open, _OPEN))

    def estimated(self) -> Interval:
        """Return ``value`` ± 10% for an estimate, else the same as ``half``."""
        slack = times(self.value.copy_abs(), _TENTH)
        return _around(self.value, slack) if self.hedge is Hedge.ESTIMATE else self.half()

    def _amounts(self, unhedged: Interval) -> Interval:
        """Choose what the figure stands for; ``unhedged`` is in magnitudes."""
        if self.exact:
            return _point(self.value)
        amounts = unhedged if self.hedge in (Hedge.NONE, Hedge.ESTIMATE) else self._hedged(self.value.copy_abs())
        return -amounts if self.value < 0 else amounts

    def _hedged(self, size: Decimal) -> Interval:
        if not size:  # a hedge around nothing says nothing
            return Interval(_INFINITY.copy_negate(), _INFINITY)
        if self.hedge is Hedge.AT_LEAST:
            return Interval(size, _INFINITY)
        if self.hedge is Hedge.ALMOST:
            return Interval(times(size, _HALF), size)
        if self.hedge is Hedge.ABOUT:
            bare = _EXACT.normalize(size)  # without the zeros at its end
            last_place = Decimal((0, (1,), bare.adjusted() + 1 - len(bare.as_tuple().digits)))
            return _around(size, max(times(size, _TENTH), last_place))
        return Interval(_ZERO, size, hi_open=self.hedge is Hedge.BELOW)


# How the operands were written, and how the result.
_WAYS = ((Figure.half, Figure.half), (Figure.half, Figure.cut), (Figure.cut, Figure.cut))
_READINGS = (Figure.half, Figure.cut, Figure.estimated)


def _any(holds: Iterable[bool]) -> Verdict:
    return Verdict.HOLDS if any(holds) else Verdict.FAILS


def total(parts: Sequence[Figure], whole: Figure) -> Verdict:
    """Judge "the parts make the whole"; UNKNOWN without parts, and when more than ten rounded ones could make it."""
    counted, others = _ZERO, [part for part in parts if not part.exact]
    if not parts:
        return Verdict.UNKNOWN
    for part in parts:
        if part.exact:
            counted = plus(counted, part.value)
    verdict = _any(sum(map(operand, others), _point(counted)).meets(result(whole)) for operand, result in _WAYS)
    return Verdict.UNKNOWN if verdict is Verdict.HOLDS and len(others) > _MOST_ROUNDED else verdict


def whole_of_shares(percents: Sequence[Figure]) -> Verdict:
    """Judge "these shares make 100%", all rounded or all cut off; UNKNOWN for none and for more than ten."""
    if not 0 < len(percents) <= _MOST_ROUNDED:
        return Verdict.UNKNOWN
    shares = [percent.replace(exact=False) for percent in percents]
    ways = (Figure.half, Figure.cut)
    return _any(sum(map(way, shares), _point(_ZERO)).meets(_point(Decimal(100))) for way in ways)


def difference(a: Figure, b: Figure, result: Figure) -> Verdict:
    """Judge "a − b = result"."""
    return _any((operand(a) + -operand(b)).meets(last(result)) for operand, last in _WAYS)


def product(a: Figure, b: Figure, result: Figure) -> Verdict:
    """Judge "a · b = result"; a price is agreed, not measured: give it as exact even when it has decimals."""
    return _any((operand(a) * operand(b)).meets(last(result)) for operand, last in _WAYS)


def multiple(now: Figure, before: Figure, ratio: Figure) -> Verdict:
    """Judge "now is so many times before", or an average (sum, count, average); UNKNOWN if before <= 0."""
    return _compared(now, before, ratio, per=1, more=0)


def share(part: Figure, whole: Figure, percent: Figure) -> Verdict:
    """Judge "the part is so many per cent of the whole"; UNKNOWN if whole <= 0."""
    return _compared(part, whole, percent, per=100, more=0)


def growth(now: Figure, before: Figure, percent: Figure) -> Verdict:
    """Judge "now is so many per cent above before" (below, if negative); UNKNOWN if before <= 0."""
    return _compared(now, before, percent, per=100, more=100)


def _compared(now: Figure, before: Figure, ratio: Figure, *, per: int, more: int) -> Verdict:
    """Judge "per · now = (more + ratio) · before"; the ratio was calculated, so even a whole one may be rounded."""
    if before.value <= 0:
        return Verdict.UNKNOWN
    ratio = Figure(ratio.value, ratio.place, _CALCULATED, ratio.hedge)

    factor = Decimal(per)

    def holds(operand: Callable[[Figure], Interval], last: Callable[[Figure], Interval]) -> bool:
        base = operand(before)
        if not base.lo:  # a hedge may allow nothing, but nothing was compared with nothing
            base = base.replace(lo_open=True)
        top, rate = operand(now), last(ratio)
        top = Interval(times(top.lo, factor), times(top.hi, factor), top.lo_open, top.hi_open)
        return top.meets(((rate + _point(Decimal(more))) if more else rate) * base)

    return _any(holds(operand, last) for operand, last in _WAYS)


def stays_within(part: Figure, whole: Figure) -> Verdict:
    """Judge "the part does not exceed the whole"."""
    return _any(result(whole).reaches(operand(part)) for operand, result in _WAYS)


def same(a: Figure, b: Figure) -> Verdict:
    """Judge whether both can be true of one quantity."""
    if a.exact and b.exact and Hedge.ESTIMATE not in (a.hedge, b.hedge):  # as most are
        return Verdict.HOLDS if a.value == b.value else Verdict.FAILS
    ones, others = ([reading(figure) for reading in _READINGS] for figure in (a, b))
    return _any(one.meets(other) for one in ones for other in others)


def rounded(numerator: Decimal, denominator: Decimal, decimals: int) -> Decimal:
    """Return the quotient with so many decimals, half up in size, for a message; ZeroDivisionError if impossible."""
    if not denominator:
        message = "a quotient needs a denominator other than 0"
        raise ZeroDivisionError(message)
    size, unit = _EXACT.scaleb(numerator.copy_abs(), decimals), denominator.copy_abs()
    count = _EXACT.divide_int(plus(plus(size, size), unit), plus(unit, unit))
    signed = count if (numerator < 0) is (denominator < 0) else count.copy_negate()
    return plus(_ZERO, _EXACT.scaleb(signed, -decimals))  # never a negative zero
