"""What a sentence says of so many and so much each, and the total that may be theirs."""

from __future__ import annotations

from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING, Value
from report_lint_vi.claims.product_found import Found, Term, is_named, is_same, of_one, recurs
from report_lint_vi.claims.product_words import (
    BY_THE_WAY,
    CLEAN,
    CLOSED,
    COUNTED_AFTER,
    ENDS,
    EQUALS,
    GIVEN,
    LENT,
    PLACE,
    SHARED,
    TIMES,
    TURNED,
    TURNED_LOOSE,
    led_to,
)
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.listing import flat, quantities_in
from report_lint_vi.mentions.per_unit import PERIODS, PerUnit, counts_of
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from report_lint import Report

_FAR = 140
_SIGN = 24  # characters before an amount in which a sign of multiplying may stand
_NEXT = 3  # characters between two sentences
_GIFTS = frozenset({"suất", "phần", "suất quà", "phần quà", "món quà"})
_RECEIVERS = frozenset("cụ em cháu người mẹ bé bà học hội sinh đoàn thương bệnh".split())
_TAKERS = _RECEIVERS | {"hộ", "gia"}


class Reader(Value):
    """One sentence, its amounts of each, and how far the next sentence may still tell their total."""

    report: Report
    start: int
    end: int
    prices: tuple[PerUnit, ...]
    reach: int

    def found(self) -> Iterator[Found]:
        """Yield the totals of the sentence, each with the terms since the one before."""
        known: dict[int, Term] = {}
        pending: list[Term] = []
        clean = True
        for number, each in enumerate(self.prices):
            low = self.prices[number - 1].price.span.start if number else self.start
            is_last = number + 1 == len(self.prices)
            term, skipped = self._term(each, low, known)
            if term is None and low == self.start and each.per:
                term = self._term_before(each)
            over = [one for one in skipped if each.period and one.noun.partition(" ")[0] == recurs(self.report, each)][
                :1
            ]
            if term and over:  # "05 máy trong 12 ngày, 3,5 triệu đồng/máy/ngày"
                term, skipped = term.replace(counts=(*term.counts, *over)), [one for one in skipped if one not in over]
            limit = self.reach if is_last else self.prices[number + 1].span.start
            whole, periods, tight, loose = self._total(each, limit, settled=bool(term and over))
            turned = None if term else self._turned(each)
            if turned:
                whole, term, loose = turned
                tight = True
            elif term is None and whole:
                term = self._average(each, whole)
            elif whole is None and term and is_last:
                whole, tight = self._total_before(term, skipped)
            if term:
                known[each.price.number.span.start] = term
                pending.append(term)
            if whole is None:
                clean = clean and term is not None and not periods and not skipped
                continue
            if term:
                far = loose or whole.span.start >= self.end or term.counts[0].span.start < self.start
                yield Found(whole, tuple(pending), tuple(periods), (tight or loose) and clean, far)
            pending, clean = [], True

    def _term(self, each: PerUnit, low: int, known: dict[int, Term]) -> tuple[Term | None, list[Quantity]]:
        """Find what is counted before an amount of each, and the quantities that stand between."""
        region = self._bracket(each.price.span.start)
        skipped: list[Quantity] = []
        before = self.report.mentions(Quantity, within=self.report.span(low, each.span.start))
        for quantity in before[:-4:-1]:
            if self._bracket(quantity.span.start) not in (region, -1) or each.span.start - quantity.span.end > _FAR:
                continue
            if self._is_name(quantity):
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
            alone = self._is_alone(quantity, each, low, skipped) and quantity.figure.exact
            likely = alone and not upper and each.per in _GIFTS and quantity.noun.partition(" ")[0] in _RECEIVERS
            sure = (
                sure and (quantity.figure.exact or bool(quantity.unit)) and self._is_alone(quantity, each, low, skipped)
            )
            counts = (*(upper.counts if upper else ()), quantity)
            return Term(counts, each, sure and (upper is None or upper.sure), likely), skipped
        return None, skipped

    def _term_before(self, each: PerUnit) -> Term | None:
        """Find the one count of the sentence before: "tại 26 điểm. Kinh phí 3.500.000 đồng/điểm"."""
        before = self.report.last_before(Sentence, self.start)
        if before is None or self.start - before.span.end > _NEXT:
            return None
        low = before.span.start
        if "\n" in self.report.lower[low : self.start]:
            return None
        within = quantities_in(self.report, flat(self.report, low, before.span.end), low)
        counts = [quantity for quantity in within if counts_of(quantity, each.per)]
        if len(counts) != 1 or not counts[0].figure.exact or counts[0].figure.hedge is not Hedge.NONE:
            return None
        return Term((counts[0],), each, sure=True)

    def _is_alone(self, count: Quantity, each: PerUnit, low: int, skipped: list[Quantity]) -> bool:
        """Tell whether nothing else may be counted too: "10 hộ nghèo và 45 hộ cận nghèo, mỗi hộ"."""
        lower = self.report.lower
        low = max(low, lower.rfind(";", low, count.span.start))
        before = self.report.mentions(Quantity, within=self.report.span(low, count.span.start))
        priced = [other.price for other in self.prices]
        if any(counts_of(quantity, each.per) and quantity not in priced for quantity in before):
            return False
        beside = [quantity for quantity in skipped if not is_same(each.price, quantity)]
        return all(PLACE.match(lower, max(low, quantity.span.start - 12), quantity.span.start) for quantity in beside)

    def _total(self, each: PerUnit, limit: int, *, settled: bool) -> tuple[Quantity | None, list[Quantity], bool, bool]:
        """Find the total after an amount of each, the numbers of periods before it, and whether nothing else is.

        The last tells whether a slip of the hand may show that it is the total, though the words do not.
        """
        report = self.report
        region = self._bracket(each.price.span.start)
        periods: list[Quantity] = []
        times = TIMES.search(report.lower, max(self.start, each.price.span.start - _SIGN), each.price.span.start)
        at, tight = each.span.end, each.average or not each.period or settled
        for quantity in report.mentions(Quantity, within=report.span(each.span.end, self.reach))[:4]:
            if quantity.number.span.start >= limit and quantity.span.start >= limit:
                break
            gap = CLOSED.compiled.sub(_blank, report.lower[at : quantity.span.start])
            if each.period and not tight:
                gap, tight = of_one(report, each, gap)
            gap = BY_THE_WAY.compiled.sub("", gap) if periods else gap  # "làm 03 ngày kể cả ngày vét, thành tiền"
            inside = self._bracket(quantity.span.start)
            if inside not in (region, -1) and not CLEAN.match(gap):
                continue
            recurring = not quantity.unit and quantity.noun.partition(" ")[0] in PERIODS
            if recurring and not (each.per and counts_of(quantity, each.per)):
                periods.append(quantity)
                at, tight = quantity.span.end + 1 + len(quantity.noun.partition(" ")[0]), True
            elif not is_same(each.price, quantity) and not is_named(each.price, quantity, gap):
                tight, at = False, quantity.span.end
            else:
                last = self._is_last(quantity)
                told = led_to(gap, last=last, tight=tight, recurs=each.period, periods=bool(periods))
                told = (True, False) if times and last and EQUALS.match(gap) else told
                if told:
                    return quantity, periods, told[0], told[1]
                tight, at = False, quantity.span.end
        return None, periods, False, False

    def _is_last(self, quantity: Quantity) -> bool:
        """Tell whether nothing after an amount shows that it is for something else, or only a part."""
        lower, end = self.report.lower, quantity.span.end
        stop = lower.find(";", end, self.end)
        limit = stop if stop >= 0 else self.end
        after = self.report.mentions(Quantity, within=self.report.span(end, limit))
        return (
            bool(ENDS.match(lower, end))
            and lower.find("còn lại", end, limit) < 0
            and not any(is_same(quantity, other) for other in after)
        )

    def _total_before(self, term: Term, skipped: list[Quantity]) -> tuple[Quantity | None, bool]:
        """Find a total beside the count: "320 suất, tổng trị giá 160 triệu đồng, mỗi suất 500.000 đồng"."""
        report, count = self.report, term.counts[0]
        amounts = [quantity for quantity in skipped if is_same(term.each.price, quantity)]
        if len(skipped) == 1 and amounts:
            gap = report.lower[count.span.end : amounts[0].span.start]
            shared = bool(SHARED.match(gap)) and (
                not term.each.average or gap.endswith((" trị giá ", " số tiền ")) or " tổng " in gap
            )
            return amounts[0], (shared or bool(LENT.match(gap))) and not term.each.period
        given = report.last_before(Quantity, count.span.start)
        if not skipped and given and given.span.start >= self.start and is_same(term.each.price, given):
            gap = report.lower[given.span.end : count.span.start]
            if GIVEN.match(gap) and (gap != " (" or report.lower.startswith(")", term.each.span.end)):
                return given, not term.each.period
        return None, False

    def _is_name(self, quantity: Quantity) -> bool:
        """Tell the 3 of "xã Đạ Tẻh 3,": a figure that belongs to a name."""
        start, end = quantity.number.span.start, quantity.number.span.end
        word = self.report.view[max(self.start, start - 16) : start].rstrip().rpartition(" ")[2]
        return word[:1].isupper() and self.report.lower[end : end + 1] in (",", ";", ")") and start > self.start + 20

    def _turned(self, each: PerUnit) -> tuple[Quantity, Term, bool] | None:
        """Find count and total after an amount of each: "mỗi suất 500.000 đồng, 120 suất, tổng 60 triệu đồng"."""
        after = self.report.mentions(Quantity, within=self.report.span(each.span.end, self.end))[:2]
        if len(after) < 2 or not each.per or not after[0].figure.exact:
            return None
        count, whole = after
        given = each.per.split()[0] in _GIFTS and count.noun.partition(" ")[0] in _TAKERS
        if not given and not counts_of(count, each.per):
            return None
        gap = self.report.lower[count.span.end : whole.span.start]
        if not each.price.unit and " tổng" not in gap:
            return None  # "mỗi lớp 35 em" is a rule of thumb
        if not is_same(each.price, whole) or not (TURNED.match(gap) or TURNED_LOOSE.match(gap)):
            return None
        return whole, Term((count,), each, sure=True), given or not each.price.unit or not TURNED.match(gap)

    def _average(self, each: PerUnit, whole: Quantity) -> Term | None:
        """Find a count after the total: "bình quân 5 triệu đồng/người (tổng 90 triệu đồng cho 18 người)"."""
        count = self.report.first_from(Quantity, whole.span.end)
        if count is None or count.span.end > self.end or not counts_of(count, each.per):
            return None
        near = COUNTED_AFTER.match(self.report.lower[whole.span.end : count.span.start])
        return Term((count,), each, count.figure.exact) if near else None

    def _bracket(self, at: int) -> int:
        """Return where the bracket around an offset opens, −1 outside of brackets."""
        opening = self.report.lower.rfind("(", self.start, at)
        return opening if opening > self.report.lower.rfind(")", self.start, at) else -1


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
