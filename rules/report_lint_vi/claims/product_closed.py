"""Products that their figures prove, wherever they stand: a rate, so many, and a total but for one slip of the hand."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Verdict
from report_lint.figures import Hedge, product, times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.product_found import Term, is_same
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.mentions.measure import amount
from report_lint_vi.mentions.per_unit import counts_of
from report_lint_vi.mentions.phrases import says_any
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.per_unit import PerUnit

_TOTAL = ("trị giá", "hợp đồng", "thành tiền", "tổng", "cộng", "hết")
_JOINED = ("và", "cùng", "cộng với", "ngoài ra", "thêm")
#: A slip of one digit or a swap hardly makes more of a total.
_FAR = 5
#: What is off by more than one part in so many is not rounded.
_ROUNDED = 8
_MOST = 6  # figures of one kind beside a rate
_DIGITS, _LONG = 3, 4  # that are not zeros at the end
#: A total that is of next to as many may be of those who came.
_NEXT_TO = Decimal("0.02")


def closed(report: Report, each: PerUnit, start: int, end: int) -> tuple[Quantity, Term] | None:
    """Return the total, and its term, that one slip parts from the product; None when a product holds.

    Looked for in a sentence and in those before and after it.
    """
    if each.average or each.period or not each.per:
        return None
    low, high = _sentences(report, start, end)
    near = [q for q in report.mentions(Quantity, report.span(low, high)) if _is_plain(q) and q != each.price]
    counts = [q for q in near if counts_of(q, each.per)][:_MOST]
    totals = [(q, amount(q).value) for q in near if is_same(each.price, q) and q not in counts][:_MOST]
    found: list[tuple[Quantity, Term]] = []
    for term in [Term((count,), each, sure=True) for count in counts] if totals else ():
        made = term.value
        for whole, written in totals:
            if not made / _FAR < written < made * _FAR:
                continue
            if abs(written - made) * _ROUNDED < made and _holds(term, whole):
                return None
            terms = term.counts[0], each.price, whole
            alone = len(counts) == len(totals) == 1 and _are_in_order(report, terms, start, end)
            if _is_slip(term, written, made, alone=alone) and _is_of_nothing_else(report, terms):
                found.append((whole, term))
    return found[0] if len(found) == 1 else None


def _is_plain(quantity: Quantity) -> bool:
    return quantity.figure.hedge is Hedge.NONE and quantity.figure.value > 1


def _holds(term: Term, whole: Quantity) -> bool:
    count, price = term.size(term.counts[0]), amount(term.each.price)
    return product(count, price.replace(exact=True), amount(whole)) is Verdict.HOLDS


def _are_in_order(report: Report, terms: tuple[Quantity, ...], start: int, end: int) -> bool:
    """Tell whether a sentence has a count, the rate and what it calls a total, in this order."""
    count, price, whole = (q.span.start for q in terms)
    return start <= count < price < whole < end and says_any(report.lower[price:whole], _TOTAL)


def _is_of_nothing_else(report: Report, terms: tuple[Quantity, ...]) -> bool:
    """Tell whether no other figure stands among these, and nothing is joined to what the total is of."""
    low, high = min(q.span.start for q in terms), max(q.span.end for q in terms)
    joined = says_any(report.lower[low:high], _JOINED)
    return not joined and len(report.mentions(Quantity, report.span(low, high))) == len(terms)


def _is_slip(term: Term, written: Decimal, made: Decimal, *, alone: bool) -> bool:
    """Tell whether two digits that changed places, or one of many, are all that is wrong with a total.

    ``alone``: the sentence has just a count, the rate and what it calls a total, so that a swap needs fewer digits.
    """
    made_by = slip(written, made)
    if made_by not in (Slip.SWAPPED, Slip.CHANGED):
        return False
    long = min(_significant(written), _significant(made))
    if long < (_LONG if made_by is Slip.CHANGED else _DIGITS - alone):
        return False
    count, price = term.size(term.counts[0]).value, amount(term.each.price).value
    others = (written / price).to_integral_value()
    of_others = times(others, price) == written and abs(others - count) <= count * _NEXT_TO
    return not of_others


def _significant(value: Decimal) -> int:
    return len(format(value, "f").replace(".", "").strip("0"))


def _sentences(report: Report, start: int, end: int) -> tuple[int, int]:
    """Return a sentence's stretch with the sentence before and the one after it in its paragraph."""
    block = report.block(start)
    if block is None:
        return start, end
    low = report.lower.rfind(". ", block.span.start, max(block.span.start, start - 2))
    high = report.lower.find(". ", min(end + 2, block.span.end), block.span.end)
    return (low if low >= 0 else block.span.start), (high if high >= 0 else block.span.end)
