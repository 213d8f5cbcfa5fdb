"""Written numbers: what they may stand for, and when what is said of them is false."""

import random
import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from itertools import product as pairs
from math import ceil, floor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report_lint import figures
from report_lint.claim import Verdict
from report_lint.figures import Figure, Hedge, Interval, difference, growth, multiple, product, same, share, total

Rounding = Callable[[Fraction], int]
Spelled = tuple[Fraction, Fraction, Figure]

HOLDS, FAILS, UNKNOWN = Verdict
SCALES = {"": 1, "M": 10**6, "B": 10**9}
RELATIONS: dict[str, Callable[..., Verdict]] = {
    " + ": lambda *parts: total(parts[:-1], parts[-1]),
    " | ": lambda *shares: figures.whole_of_shares(shares),
    " − ": difference,
    " × ": product,
    " / ": share,
    " above ": growth,
    " : ": multiple,
    " within ": figures.stays_within,
    " beside ": same,
}
EXAMPLES = {
    HOLDS: """
        75 + 55 = 130; 703 + 545 = 1.248; 2,1B + 0,9B + 0,3B = 3,2B; 800M + 449.600.000 = 1,25B; 310 − 279 = 31
        60 + at-least:30 = 999; 60 + at-most:30 = 90; 60 + almost:30 = 88; 60 + about:30 = 100; 60 + estimate:30 = 90
        68% − 62% = 6%; 68,1% − 62,4% = 5,7%; 36 − 48 = -12; 22 × 3,5M = 77M; 22 × 3,5M = 75M; 22 × exact:3,5M = 77M
        20 × at-least:5 = 150; 0 × at-least:5 = 0; at-least:-3 × at-least:5 = -99; 17.019 / 17.525 = 97,11%
        15.463 / 17.731 = 87,21%; 63.179 / 100.000 = 63,17%; 63.179 / 100.000 = 63,18%; 36,5B / 52,1B = 70%
        38 / 39 = 97; 38 / 39 = at-least:97%; 0 / 39 = 0%; 100 : 33 = 3; 100 : 40 = 2,5; 1,5B : 180 = 8,3M; 50 | 51
        520B above 400B = 30,2%; 36 above 48 = -25%; 2.999 above 3.000 = 0,0%; 33,3% | 33,3% | 33,3%; about:60% | 35%
        45 within 45; 1,3B within 1.250M; below:50 within 45; 2,5B beside 2.599.999.999; -2,5B beside -2.599.999.999
        2,5B beside 2.450.000.000; almost:50 beside 25; at-least:612M beside 612.000.000; below:50 beside 49
        at-most:50 beside 50; at-least:-5% beside -7,5%; below:0 beside -4; about:5.000 beside 6.000
        about:120M beside 132.000.000; estimate:1.000 beside 1.100; estimate:3B beside 2.600.000.000
    """,
    FAILS: """
        75 + 55 = 120; 1,0 + 1,0 = 2,2; 703 + 535 = 1.248; 2,1B + 0,9B + 0,6B = 3,2B; 800M + 450M = 1.250B
        60 + at-least:30 = 85; 60 + below:30 = 90; 60 + almost:30 = 91; 60 + about:30 = 101; 60 + estimate:30 = 91
        16,7% + 33,3% + 52,0% = 100%; 68,1% − 62,4% = 6,7%; 36 − 48 = 12; 22 × 3,5M = 74M; 22 × exact:3,5M = 75M
        20 × at-least:5 = 99; 0 × at-least:5 = 1; at-least:-3 × at-least:5 = -14; below:5 × 3 = 15; 310 − 279 = 41
        17.019 / 17.525 = 97,17%; 63.179 / 100.000 = 63,19%; 63.179 / 100.000 = 63,16%; 36,5B / 52,1B = 71%
        412 / 400 = 97,1%; 38 / 39 = 100%; 38 / 39 = at-least:98%; 0 / below:39 = 30%; 100 : 40 = 1,5
        1,5B : 180 = 7,5M; 520B above 400B = 30,4%; 36 above 48 = -33,3%; 95 above 100 = 5%; 33,3% | 33,3% | 33,0%
        about:60% | 20%; 48 within 45; 1,4B within 1.250M; 45 within below:45; 2,5B beside 2.600.000.000
        -2,5B beside 2.500.000.000; 2,5B beside 2.449.999.999; almost:50 beside 24; at-least:612M beside 610.500.000
        below:50 beside 50; almost:50 beside 62; at-most:50 beside 51; at-least:-5% beside 4,0%
        about:5.000 beside 6.001; 7 beside 8; about:120M beside 132.000.001; estimate:1.000 beside 1.101
    """,
    UNKNOWN: "7 / 0 = 100%; 7 / 0,0 = 100%; 7 / -5 = 100%; 7 above 0 = 100%; 5 : 0 = 5",
}


def n(text: str) -> Figure:
    """Read a figure: a hedge or "exact", the Vietnamese spelling, a scale."""
    found = re.fullmatch(r"(?:([a-z-]+):)?(-?[\d.]+),?(\d*)(%?)([MB]?)", text)
    assert found
    word, whole, decimals, percent, scale = found.groups(default="")
    hedge = Hedge(word) if word not in ("", "exact") else Hedge.NONE
    digits = Decimal(f"{whole.replace('.', '')}.{decimals}")
    figure = Figure.written(digits, len(decimals), SCALES[scale], hedge, ratio=bool(percent))
    return figure.replace(exact=True) if word == "exact" else figure


def judge(statement: str) -> Verdict:
    mark = next(mark for mark in RELATIONS if mark in statement)
    return RELATIONS[mark](*map(n, re.split(f"{re.escape(mark)}| = ", statement)))


@pytest.mark.parametrize("verdict", EXAMPLES)
def test_plain_statements_are_judged_right(verdict: Verdict) -> None:
    statements = re.split(r";\s+|\n\s+", EXAMPLES[verdict].strip())

    assert {statement: judge(statement) for statement in statements} == dict.fromkeys(statements, verdict)


def test_a_sum_of_no_or_too_many_rounded_parts_is_not_judged() -> None:
    assert [total([], n("5")), figures.whole_of_shares([])] == [UNKNOWN] * 2
    assert [total([n("1,0")] * size, n(f"{size},0")) for size in (10, 11)] == [HOLDS, UNKNOWN]
    assert [total([n("1,0")] * size, n("99,0")) for size in (10, 11)] == [FAILS, FAILS]
    assert [total([n("1")] * 30, n(whole)) for whole in ("30", "31")] == [HOLDS, FAILS]
    assert [figures.whole_of_shares([n("10%")] * size) for size in (10, 11)] == [HOLDS, UNKNOWN]


def test_a_figure_knows_its_last_place_and_whether_it_is_a_count() -> None:
    assert [n(text).place for text in ("12,5%", "1,25B", "1.591.896.000")] == [Decimal("0.1"), Decimal(10_000_000), 1]
    assert [n(text).value for text in ("12,5%", "1,25B", "-7")] == [Decimal("12.5"), Decimal(1_250_000_000), -7]
    assert [text for text in ("120", "estimate:120", "120,0", "1M", "70%") if n(text).exact] == ["120", "estimate:120"]


def test_a_derived_value_is_shown_rounded() -> None:
    quotients = [(1546300, 17731, 2), (-1, 8, 2), (1, -8, 2), (-1, -8, 0), (-1, 1000, 2), (103, 1, 1), (1555, 1, -1)]

    shown = [str(figures.rounded(Decimal(above), Decimal(below), decimals)) for above, below, decimals in quotients]
    assert shown == ["87.21", "-0.13", "-0.13", "0", "0.00", "103.0", "1560"]
    with pytest.raises(ZeroDivisionError, match="other than 0"):
        figures.rounded(Decimal(1), Decimal("0.0"), 1)


def test_numbers_of_thousands_of_digits_are_exact_too() -> None:
    big, one = n("9" * 5000), n("1")
    above = big.replace(value=figures.plus(big.value, Decimal(1)))
    square = big.replace(value=figures.times(big.value, big.value))

    assert [total([big, one], above), difference(above, big, one), product(big, big, square)] == [HOLDS] * 3
    assert [total([big, one], big), difference(above, one, one), product(big, above, square)] == [FAILS] * 3
    assert [share(big, above, n("100,0%")), growth(above, big, n("1%")), same(big, above)] == [HOLDS, FAILS, FAILS]
    assert same(big.replace(exact=False, hedge=Hedge.ABOUT), above) == HOLDS
    assert figures.rounded(square.value, big.value, 0) == big.value


def half_up(count: Fraction) -> int:
    return floor(count + Fraction(1, 2))


def write(amount: Fraction, exponent: int, rounding: Rounding, hedge: Hedge = Hedge.NONE) -> Figure:
    """Write the amount to the place 10**exponent; ``rounding`` sees its size counted in that place."""
    place = Decimal(1).scaleb(exponent)
    count = rounding(abs(amount) / Fraction(place))
    return Figure((-count if amount < 0 else count) * place, place, exact=False, hedge=hedge)


checked = settings(max_examples=80, deadline=None, database=None, derandomize=True)
HABITS: list[Rounding] = [half_up, round, floor]
ways = st.sampled_from([*pairs(HABITS[:2], HABITS), (floor, floor)])
exponents = st.integers(-2, 3)
REACHES: list[Rounding] = [floor, ceil, lambda count: floor(count) + 1, ceil, half_up, half_up]
HEDGES = list(zip(tuple(Hedge)[1:], REACHES, strict=True))


@st.composite
def written(draw: st.DrawFn, rounding: Rounding, least: int = -(10**7)) -> tuple[Fraction, Figure]:
    """Draw an amount and how it is written: as a count, plainly or hedged; never as nothing if ``least`` > 0."""
    amount, exponent = Fraction(draw(st.integers(least, 10**7)), 100), draw(exponents)
    if draw(st.booleans()):
        return Fraction(ceil(amount)), Figure.written(Decimal(ceil(amount)), 0)
    hedge, reach = draw(st.sampled_from([(Hedge.NONE, rounding), (Hedge.ESTIMATE, rounding), *HEDGES[:-1]]))
    amount += (-2 if amount < 0 else 2) * Fraction(10) ** exponent
    return amount, write(amount, exponent, reach, hedge)


@checked
@given(st.data(), ways, exponents, st.integers(1, 10))
def test_true_relations_never_fail(data: st.DataObject, way: tuple[Rounding, Rounding], e: int, size: int) -> None:
    parts = [data.draw(written(way[0])) for _ in range(size)]
    (a, now), (b, before) = parts[0], data.draw(written(way[0], least=1))

    assert total([part for _, part in parts], write(Fraction(sum(part for part, _ in parts)), e, way[1])) == HOLDS
    assert difference(now, before, write(a - b, e, way[1])) == HOLDS
    assert product(now, before, write(a * b, e, way[1])) == HOLDS
    assert multiple(now, before, write(a / b, e, way[1])) == HOLDS
    assert share(now, before, write(100 * a / b, e, way[1])) == HOLDS
    assert growth(now, before, write(100 * a / b - 100, e, way[1])) == HOLDS
    assert figures.stays_within(now, write(max(a, b), e, way[1])) == HOLDS


@checked
@given(st.data(), st.integers(10**6, 10**9), st.sampled_from(HABITS), exponents)
def test_one_amount_never_contradicts_itself(data: st.DataObject, hundredths: int, habit: Rounding, e: int) -> None:
    hedge, reach = data.draw(st.sampled_from([(Hedge.NONE, floor), *HEDGES]))
    for amount in (Fraction(hundredths, 100), Fraction(-hundredths, 100)):
        assert same(write(amount, e, habit), write(amount, data.draw(exponents), reach, hedge)) == HOLDS


@pytest.mark.parametrize("habit", [half_up, floor], ids=["rounding", "cutting"])
def test_the_simulation_of_the_design_raises_no_false_alarm(habit: Rounding) -> None:
    draw = random.Random(1)  # noqa: S311 — no secret
    for size in (2, 3, 5, 10) * 50:
        parts = [Fraction(draw.randrange(10**6), 1000) for _ in range(size)]
        assert total([write(part, 0, habit) for part in parts], write(Fraction(sum(parts)), 0, habit)) == HOLDS
        shares = [write(100 * part / sum(parts), -1, habit) for part in parts]
        assert figures.whole_of_shares(shares) == HOLDS
        a, b = (Fraction(draw.randrange(5000, 90000), 100) for _ in "ab")
        assert share(write(a, -1, half_up), write(b, -1, half_up), write(100 * a / b, -2, habit)) == HOLDS
        now, before = (Figure.written(Decimal(int(amount * 100)), 0) for amount in (a, b))
        assert share(now, before, write(100 * a / b, -2, habit)) == HOLDS


def spell(count: int, unit: str) -> Spelled:
    """Return so many units as an amount, what its last place may hide, and the figure; no unit makes it a count."""
    place = Decimal(unit or 1)
    return Fraction(count * place), Fraction(unit or 0), Figure(count * place, place, exact=not unit)


units = st.sampled_from(["", "0.1", "1", "10"])
spelled = st.builds(spell, st.integers(20, 3000), units)


@checked
@given(st.lists(spelled, min_size=1, max_size=10), units, st.integers(-30, 30))
def test_a_sum_fails_exactly_beyond_its_slack(parts: list[Spelled], unit: str, steps: int) -> None:
    made, slack = sum((amount for amount, _, _ in parts), Fraction()), sum((slack for _, slack, _ in parts), Fraction())
    stated, place, whole = spell(max(1, floor(made / Fraction(unit or 1)) + steps), unit)
    all_half = abs(made - stated) <= (slack + place) / 2  # of counts alone: equal
    result_cut = -slack / 2 <= made - stated < place + slack / 2
    all_cut = -slack < made - stated < place
    written_parts = [figure for _, _, figure in parts]
    assert total(written_parts, whole) == (HOLDS if all_half or result_cut or all_cut else FAILS)
    counts = [figure.replace(exact=True) for figure in written_parts]
    assert total(counts, whole.replace(exact=True)) == (HOLDS if made == stated else FAILS)


@checked
@given(spelled, spelled, units.filter(bool), st.integers(-15, 15))
def test_shares_and_growth_fail_exactly_beyond_slack(part: Spelled, base: Spelled, unit: str, steps: int) -> None:
    (a, ua, now), (b, ub, before) = part, base
    percent, place, stated = spell(max(1, floor(100 * a / b / Fraction(unit)) + steps), unit)
    lowest, highest, top = (a - ua / 2) / (b + ub / 2) * 100, (a + ua / 2) / (b - ub / 2) * 100, (a + ua) / b * 100
    all_half = percent - place / 2 <= highest and lowest <= percent + place / 2
    result_cut = percent <= highest and lowest < percent + place
    all_cut = (percent < top or (not ua and percent == top)) and a / (b + ub) * 100 < percent + place
    expected = HOLDS if all_half or result_cut or all_cut else FAILS
    assert share(now, before, stated) == expected
    assert percent <= 100 or growth(now, before, stated.replace(value=stated.value - 100)) == expected


ends = st.integers(-3, 3).map(Decimal)
intervals = st.builds(Interval, ends, ends, st.booleans(), st.booleans())
intervals = intervals.filter(lambda drawn: drawn.lo < drawn.hi or drawn == Interval(drawn.lo, drawn.lo))


def quarters(interval: Interval) -> list[Decimal]:
    inside = [interval.lo + Decimal(step) / 4 for step in range(int(4 * (interval.hi - interval.lo)) + 1)]
    return inside[interval.lo_open : len(inside) - interval.hi_open]


@settings(checked, max_examples=200)
@given(intervals, intervals)
def test_ends_stay_open_or_closed_through_sums_and_products(a: Interval, b: Interval) -> None:
    whole_a, whole_b = (drawn.replace(lo_open=False, hi_open=False) for drawn in (a, b))
    for found, operation in ((a + b, Decimal.__add__), (a * b, Decimal.__mul__)):
        reached = {operation(x, y) for x, y in pairs(quarters(a), quarters(b))}
        bounds = {operation(x, y) for x, y in pairs(quarters(whole_a), quarters(whole_b))}
        lo, hi = min(bounds), max(bounds)
        assert found == Interval(lo, hi, lo not in reached, hi not in reached)
    assert a.meets(b) == bool(set(quarters(a)) & set(quarters(b)))
