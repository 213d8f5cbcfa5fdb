"""Products: so many, so much each, so much in all."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Claim, Message, Related, Verdict, says
from report_lint.figures import Figure, Hedge, multiple, plus, product, rounded, times, total
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.product_found import Found, Term
from report_lint_vi.claims.product_terms import Reader
from report_lint_vi.claims.product_words import ADDS
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.measure import amount, worth
from report_lint_vi.mentions.per_unit import PerUnit
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report


class Product(Claim):
    """So many, so much each, and the total; ``made``: what the terms make, in units of the total's own digits.

    ``derived`` is what was calculated from the others, the total or the average, ``right`` what it would have to be.
    """

    whole: Quantity
    terms: tuple[Term, ...]
    made: Decimal
    derived: Quantity
    right: Decimal

    @classmethod
    def find(cls, report: Report) -> Iterator[Product]:
        """Read each sentence with an amount of each."""
        groups: dict[int, list[PerUnit]] = {}
        around: dict[int, Sentence] = {}
        for each in report.mentions(PerUnit):
            sentence = Sentence.around(report, each.price.span.start)
            if sentence and sentence.span.start <= each.span.start:
                groups.setdefault(sentence.span.start, []).append(each)
                around[sentence.span.start] = sentence
        for start, prices in groups.items():
            end = around[start].span.end
            more = Sentence.around(report, end + 2) if ADDS.match(report.lower, end) else None
            claims = [
                claim
                for found in Reader(report, start, end, tuple(prices), more.span.end if more else end).found()
                if (claim := _judge(found))
            ]
            yield from claims or cls._closed(report, prices, start, end)

    @classmethod
    def _closed(cls, report: Report, prices: list[PerUnit], start: int, end: int) -> Iterator[Product]:
        """Judge the amounts of each whose product the figures around prove."""
        from report_lint_vi.claims.product_closed import closed

        for each in prices:
            found = closed(report, each, start, end)
            if found:
                yield cls.of(found[0], (found[1],), (), Verdict.FAILS)

    @classmethod
    def of(cls, whole: Quantity, terms: Sequence[Term], periods: Sequence[Quantity], verdict: Verdict) -> Self:
        """Make the claim that the terms, over these periods, are all of the whole."""
        made = sum([term.value for term in terms], Decimal(0))
        used = [*[count for term in terms for count in term.counts], *periods]
        for period in periods:
            made = times(made, period.figure.value)
        spans = sorted([whole.number.span, *[q.number.span for q in used], *[t.each.price.number.span for t in terms]])
        evidence: list[Related] = []
        if verdict is Verdict.FAILS:
            evidence = [Related(q.number.span, says("số lượng")) for q in used]
            evidence += [Related(term.each.price.number.span, says("của mỗi phần")) for term in terms]
        span = spans[0].to(max(spans, key=lambda one: one.end))
        derived, right = whole, made / worth(whole)
        message = _derivation(whole, terms, periods, made)
        if len(terms) == 1 and terms[0].each.average:
            derived = terms[0].each.price
            each = made / amount(derived).value if amount(derived).value else Decimal(1)
            right = rounded(amount(whole).value / worth(derived), each, max(1, derived.number.decimals))
            message = _average(whole, terms[0], periods, right)
            evidence = [one for one in evidence if one.span != derived.number.span]
            evidence += [Related(whole.number.span, says("tổng"))] if evidence else []
        places = tuple(sorted(evidence))
        return cls(
            span, tuple(spans), verdict, message, places, whole, tuple(terms), made / worth(whole), derived, right
        )


def _judge(found: Found) -> Product | None:
    """Try the last terms, with and without the periods; a failure is one that nothing else can explain."""
    whole = amount(found.whole)
    nearest: tuple[Decimal, Product] | None = None
    for first in range(len(found.terms) - 1, -1, -1):
        for over in ((), found.periods) if found.periods else ((),):
            terms = found.terms[first:]
            if _holds(terms, over, whole):
                return Product.of(found.whole, terms, over, Verdict.HOLDS)
            claim = Product.of(found.whole, terms, over, Verdict.FAILS)
            made, given = times(claim.made, worth(found.whole)), whole.value
            if made > 0 and given > 0:
                apart = max(made, given) / min(made, given)
                if nearest is None or apart < nearest[0]:
                    nearest = apart, claim
    counts = [count for term in found.terms for count in term.counts]
    hedged = any(quantity.figure.hedge is not Hedge.NONE for quantity in (found.whole, *counts))
    if nearest is None or hedged or not found.tight:
        return None
    sure = all(term.sure for term in found.terms)
    told = all(term.sure or term.likely for term in found.terms)
    return nearest[1] if _is_likely(*nearest, far=found.far or not sure, sure=told) else None


def _is_likely(apart: Decimal, claim: Product, *, far: bool, sure: bool) -> bool:
    """Tell a slip from a total of something else: it is near, or one slip of the pen explains it."""
    if apart <= Decimal("1.5") and not far:
        return True
    factors = (10, 100) if len(claim.terms) == 1 and not claim.terms[0].each.period else (10, 100, 1000)
    if any(term.each.average or term.each.period for term in claim.terms) and apart in factors:
        return False
    from report_lint_vi.claims.total import as_written
    from report_lint_vi.claims.total_slip import slip

    number = claim.whole.number
    right = as_written(claim.made, number)
    if sure and far and apart <= Decimal("1.5") and len(right) == len(number.text):
        wrong = sum(one != other for one, other in zip(right, number.text, strict=True))
        return wrong == 1 or bool(slip(number.text, right))
    return apart in (10, 100, 1000) or bool(slip(number.text, right))


def _holds(terms: Sequence[Term], periods: Sequence[Quantity], whole: Figure) -> bool:
    """Tell whether the terms make the whole; an agreed amount is exact, an average is rounded."""
    times_each = Decimal(1)
    for period in periods:
        times_each = times(times_each, period.figure.value)
    parts: list[Figure] = []
    for term in terms:
        price = amount(term.each.price)
        count = term.size(term.counts[-1])
        for other in term.counts[:-1]:
            size = term.size(other).value
            count = count.replace(value=times(count.value, size), place=times(count.place, size))
        count = count.replace(value=times(count.value, times_each), place=times(count.place, times_each))
        if len(terms) == 1 and term.each.average:
            return multiple(whole, count, price) is Verdict.HOLDS
        if len(terms) == 1:
            return product(count, price.replace(exact=True), whole) is Verdict.HOLDS
        value = times(count.value, price.value)
        parts.append(Figure(value, Decimal(1), count.exact and not term.each.average))
    return total(parts, whole) is Verdict.HOLDS


def _derivation(whole: Quantity, terms: Sequence[Term], periods: Sequence[Quantity], made: Decimal) -> Message:
    """Tell the multiplication in one line: "22 × 3,5 triệu = 77 triệu, ghi 75 triệu"."""
    mixed = len({worth(whole), *[worth(term.each.price) for term in terms]}) > 1
    shown = [
        " × ".join(
            [
                *[count.number.text for count in term.counts],
                term.each.price.number.text + (_scale(term.each.price) if mixed else ""),
            ]
        )
        for term in terms
    ]
    sums = " + ".join(shown)
    if periods:
        sums = " × ".join([f"({sums})" if len(shown) > 1 else sums, *[period.number.text for period in periods]])
    scale = _scale(whole) if mixed else ""
    return says(
        "{terms} = {made}{scale}, ghi {whole}",
        terms=sums, made=_plain(made / worth(whole)), scale=scale, whole=whole.number.text + scale,
    )  # fmt: skip


def _average(whole: Quantity, term: Term, periods: Sequence[Quantity], right: Decimal) -> Message:
    """Tell the division in one line: "1,2 tỷ / 150 = 8 triệu, ghi 7,2 triệu"."""
    price = term.each.price
    mixed = worth(whole) != worth(price)
    counts = " / ".join([count.number.text for count in (*term.counts, *periods)])
    return says(
        "{whole} / {counts} = {right}{scale}, ghi {price}",
        whole=whole.number.text + (_scale(whole) if mixed else ""), counts=counts, right=_plain(right),
        scale=_scale(price) if mixed else "", price=price.number.text + (_scale(price) if mixed else ""),
    )  # fmt: skip


def _scale(quantity: Quantity) -> str:
    names = {Decimal(10**3): " nghìn", Decimal(10**6): " triệu", Decimal(10**9): " tỷ", Decimal(10**12): " nghìn tỷ"}
    return names.get(worth(quantity), "") if quantity.unit in ("", "đồng", "usd") else f" {quantity.unit}"


def _plain(value: Decimal) -> Decimal:
    whole = value.to_integral_value()
    return whole if whole == value else plus(value, Decimal(0)).normalize()
