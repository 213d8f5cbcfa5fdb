"""Products: so many, so much each, so much in all."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Claim, Message, Pattern, Related, Verdict, says
from report_lint.figures import Figure, Hedge, multiple, plus, product, times, total
from report_lint.value import TYPE_CHECKING, Value
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.measure import alike, amount, is_scaled, worth
from report_lint_vi.mentions.per_unit import PERIODS, PerUnit, counts_of
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report

_MASS = frozenset({"kg", "tạ", "tấn", "yến", "g"})
_TOTAL = Pattern(r"(?<!\w)(?:tổng|thành tiền|cộng|tương đương|tất cả)(?!\w)")
#: What may stand between an amount of each and the total, when nothing else belongs to the total.
_CLEAN = Pattern(
    r"(?: [^\W\d]+){0,2}?(?: tiền mặt)?[ )]*[,;.]? *\(?(?:với |và )?(?:tổng|thành tiền|cộng|tương đương|tất cả)"
    r"(?: (?:cộng|số|tiền|trị|giá|kinh|phí|diện|tích|khối|lượng|là|hỗ|trợ|quà|học|bổng|thưởng|chi|tặng|trao|vay|vốn|quỹ|"
    r"thành|chiều|dài|sản|hết|được|lên|tới|đến|lương|ngân|sách))*:? *\Z"
)
_SHARED = Pattern(r"(?:[^0-9,;.]{0,24})(?:,? (?:với )?tổng(?: [^\W\d]+){0,4}|,? trị giá) \Z")
_GIVEN = Pattern(r"(?: [^\W\d]+){0,3}? (?:cho|với) \Z")
_COUNTED_AFTER = Pattern(r" ?(?:cho|chia cho|trên|/|của) ?\Z")
_CLOSED = Pattern(r"\([^()\n]*\)")
_FAR = 140


class Term(Value):
    """A count, or several that multiply ("12 xã, mỗi xã 05 suất"), and the amount of each."""

    counts: tuple[Quantity, ...]
    each: PerUnit
    sure: bool

    @property
    def value(self) -> Decimal:
        """What the term amounts to."""
        value = amount(self.each.price).value
        for count in self.counts:
            value = times(value, count.figure.value)
        return value


class Product(Claim):
    """So many, so much each, and the total; ``made``: what the terms make, in units of the total's own digits."""

    whole: Quantity
    terms: tuple[Term, ...]
    made: Decimal

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Read each sentence with an amount of each."""
        groups: dict[int, list[PerUnit]] = {}
        around: dict[int, Sentence] = {}
        for each in report.mentions(PerUnit):
            sentence = Sentence.around(report, each.price.span.start)
            if sentence and sentence.span.start <= each.span.start:
                groups.setdefault(sentence.span.start, []).append(each)
                around[sentence.span.start] = sentence
        for start, prices in groups.items():
            yield from _Reader(report, around[start].span.end, start, tuple(prices)).claims(cls)

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
        message = _derivation(whole, terms, periods, made)
        span = spans[0].to(max(spans, key=lambda one: one.end))
        return cls(
            span, tuple(spans), verdict, message, tuple(sorted(evidence)), whole, tuple(terms), made / worth(whole)
        )


class _Reader(Value):
    """One sentence and its amounts of each."""

    report: Report
    end: int
    start: int
    prices: tuple[PerUnit, ...]

    def claims(self, kind: type[Product]) -> Iterator[Product]:
        known: dict[int, Term] = {}
        pending: list[Term] = []
        clean = True
        for number, each in enumerate(self.prices):
            low = self.prices[number - 1].price.span.end if number else self.start
            term, skipped = self._term(each, low, known)
            limit = self.prices[number + 1].span.start if number + 1 < len(self.prices) else self.end
            whole, periods, tight = self._total(each, limit)
            if whole is None and term and number + 1 == len(self.prices):
                whole, tight = self._total_before(term, skipped)
            elif term is None and whole:
                term, whole = self._average(each, whole), whole
            if term is None:
                clean = False
            else:
                known[each.price.number.span.start] = term
                pending.append(term)
            if whole is None:
                clean = clean and not periods and not skipped
                continue
            claim = _judge(kind, whole, pending, periods, tight=tight and clean) if term else None
            if claim:
                yield claim
            pending, clean = [], True

    def _term(self, each: PerUnit, low: int, known: dict[int, Term]) -> tuple[Term | None, list[Quantity]]:
        """Find what is counted before an amount of each, and the quantities that stand between."""
        region = self._bracket(each.price.span.start)
        skipped: list[Quantity] = []
        before = self.report.mentions(Quantity, within=self.report.span(max(low - 24, self.start), each.span.start))
        for quantity in before[:-4:-1]:
            if self._bracket(quantity.span.start) not in (region, -1) or each.span.start - quantity.span.end > _FAR:
                continue
            sure = counts_of(quantity, each.per)
            upper = known.get(quantity.number.span.start)
            if sure is None:
                if not each.per:
                    break
                skipped.append(quantity)
                continue
            if upper is None and any(other.price is quantity for other in self.prices):
                break  # so many of each of what is not counted
            sure = sure and quantity.figure.exact or (sure and bool(quantity.unit))
            counts = (*(upper.counts if upper else ()), quantity)
            return Term(counts, each, bool(sure) and (upper is None or upper.sure)), skipped
        return None, skipped

    def _total(self, each: PerUnit, limit: int) -> tuple[Quantity | None, list[Quantity], bool]:
        """Find the total after an amount of each, the numbers of periods before it, and whether nothing else is."""
        report = self.report
        region = self._bracket(each.price.span.start)
        periods: list[Quantity] = []
        at, tight = each.span.end, each.average or not each.period
        for quantity in report.mentions(Quantity, within=report.span(each.span.end, self.end))[:4]:
            if quantity.number.span.start >= limit and quantity.span.start >= limit:
                break
            gap = _CLOSED.compiled.sub(_blank, report.lower[at : quantity.span.start])
            inside = self._bracket(quantity.span.start)
            if inside not in (region, -1) and not _CLEAN.match(gap):
                continue
            if not quantity.unit and quantity.noun.partition(" ")[0] in PERIODS:
                periods.append(quantity)
                at, tight = quantity.span.end + 1 + len(quantity.noun.partition(" ")[0]), True
            elif _TOTAL.search(gap) and _is_same(each.price, quantity):
                return quantity, periods, tight and bool(_CLEAN.match(gap))
            else:
                tight, at = False, quantity.span.end
        return None, periods, False

    def _total_before(self, term: Term, skipped: list[Quantity]) -> tuple[Quantity | None, bool]:
        """Find a total beside the count: "320 suất, tổng trị giá 160 triệu đồng, mỗi suất 500.000 đồng"."""
        report, count = self.report, term.counts[0]
        amounts = [quantity for quantity in skipped if _is_same(term.each.price, quantity)]
        if len(skipped) == 1 and amounts:
            gap = report.lower[count.span.end : amounts[0].span.start]
            return amounts[0], bool(_SHARED.match(gap)) and not term.each.average and not term.each.period
        given = report.last_before(Quantity, count.span.start)
        if not skipped and given and given.span.start >= self.start and _is_same(term.each.price, given):
            gap = report.lower[given.span.end : count.span.start]
            if _GIVEN.match(gap):
                return given, not term.each.period
        return None, False

    def _average(self, each: PerUnit, whole: Quantity) -> Term | None:
        """Find a count after the total: "bình quân 5 triệu đồng/người (tổng 90 triệu đồng cho 18 người)"."""
        count = self.report.first_from(Quantity, whole.span.end)
        if count is None or count.span.end > self.end or not counts_of(count, each.per):
            return None
        near = _COUNTED_AFTER.match(self.report.lower[whole.span.end : count.span.start])
        return Term((count,), each, count.figure.exact) if near else None

    def _bracket(self, at: int) -> int:
        """Return where the bracket around an offset opens, −1 outside of brackets."""
        opening = self.report.lower.rfind("(", self.start, at)
        return opening if opening > self.report.lower.rfind(")", self.start, at) else -1


def _is_same(price: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities are of one dimension or count one thing."""
    one, two = (q.unit or ("đồng" if is_scaled(q) else "") for q in (price, other))
    if one or two:
        return one == two or (one in _MASS and two in _MASS)
    return alike(price.noun, other.noun)


def _judge(
    kind: type[Product], whole: Quantity, terms: Sequence[Term], periods: Sequence[Quantity], *, tight: bool
) -> Product | None:
    """Try the last terms, with and without the periods; a failure is one that nothing else can explain."""
    wholes = amount(whole)
    nearest: tuple[Decimal, Product] | None = None
    for first in range(len(terms) - 1, -1, -1):
        for over in ((), tuple(periods)) if periods else ((),):
            chosen = terms[first:]
            claim = kind.of(whole, chosen, over, Verdict.FAILS)
            if _holds(chosen, over, wholes):
                return kind.of(whole, chosen, over, Verdict.HOLDS)
            made, given = times(claim.made, worth(whole)), wholes.value
            if made > 0 and given > 0:
                apart = max(made, given) / min(made, given)
                if nearest is None or apart < nearest[0]:
                    nearest = apart, claim
    hedged = any(q.figure.hedge is not Hedge.NONE for q in (whole, *[c for t in terms for c in t.counts]))
    if nearest is None or hedged or not tight or not all(term.sure for term in terms):
        return None
    apart, claim = nearest
    calculated = any(term.each.average or term.each.period for term in claim.terms)
    likely = apart <= Decimal("1.5") or (apart in (10, 100, 1000) and not calculated)
    return claim if likely else None


def _holds(terms: Sequence[Term], periods: Sequence[Quantity], whole: Figure) -> bool:
    """Tell whether the terms make the whole; an agreed amount is exact, an average is rounded."""
    times_each = Decimal(1)
    for period in periods:
        times_each = times(times_each, period.figure.value)
    parts: list[Figure] = []
    for term in terms:
        price = amount(term.each.price)
        count = term.counts[-1].figure
        for other in term.counts[:-1]:
            count = count.replace(
                value=times(count.value, other.figure.value), place=times(count.place, other.figure.value)
            )
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


def _scale(quantity: Quantity) -> str:
    names = {Decimal(10**3): " nghìn", Decimal(10**6): " triệu", Decimal(10**9): " tỷ", Decimal(10**12): " nghìn tỷ"}
    return names.get(worth(quantity), "") if quantity.unit in ("", "đồng", "usd") else f" {quantity.unit}"


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _plain(value: Decimal) -> Decimal:
    whole = value.to_integral_value()
    return whole if whole == value else plus(value, Decimal(0)).normalize()
