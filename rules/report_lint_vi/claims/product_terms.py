"""What a sentence says of so many and so much each, and the total that may be theirs."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.figures import times
from report_lint.value import TYPE_CHECKING, Value
from report_lint_vi.mentions.measure import alike, amount, is_scaled
from report_lint_vi.mentions.per_unit import PERIODS, PerUnit, counts_of
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from decimal import Decimal

    from report_lint import Report

_MASS = frozenset({"kg", "tạ", "tấn", "yến", "g"})
_TOTAL = Pattern(r"(?<!\w)(?:tổng|thành tiền|cộng|tương đương|tất cả)(?!\w)")
#: What may stand between an amount of each and the total, when nothing else belongs to the total.
_CLEAN = Pattern(
    r"(?: [^\W\d]+){0,2}?(?: tiền mặt)?[ )]*[,;.]? *\(?(?:với |và )?(?:tổng|thành tiền|cộng|tương đương|tất cả)"
    r"(?: (?:thu|cộng|số|tiền|trị|giá|giải|kinh|phí|diện|tích|khối|lượng|là|hỗ|trợ|quà|học|bổng|thưởng|chi|tặng|trao|"
    r"vay|vốn|quỹ|thành|chiều|dài|sản|hết|được|lên|tới|đến|lương|ngân|sách))*:? *\Z"
)
#: ... and when the words do not say that it is a total: "mỗi suất 500.000 đồng, trị giá 5,2 triệu đồng" ...
_WEAK = Pattern(
    r"(?! (?:và|cùng|kèm|với)(?!\w))(?: [^\W\d]+){0,2}?(?: tiền mặt)?[ )]*[,;:]? *\(?(?:với |và |bằng )?"
    r"(?:trị giá|giá trị|(?:số )?tiền|kinh phí|hết|thành|"
    r"chi phí|quy tiền|chi hết)"
    r"(?: (?:kinh phí|số tiền|tiền|quà|thực hiện|hỗ trợ|dự kiến|đã|"
    r"chi|trả|trao|trao tặng|tặng|cấp|cấp phát|phát|giải ngân|thanh toán|là|ước|cho hoạt động này|sử dụng|bỏ ra|cần|"
    r"hết|lên tới|lên đến|được|các|này|phải))*:? *\Z"
)
#: ... and nothing follows that it might be for instead.
_ENDS = Pattern(r" *(?:[.;,)\n]|\Z|(?:do|từ|trích|bằng|được|để|nhân dịp|\()(?!\w))")
_SHARED = Pattern(r"(?:[^0-9,;.]{0,24})(?:,? (?:với )?tổng(?: [^\W\d]+){0,4}|,? trị giá) \Z")
#: "cho 64 hội viên vay với số tiền 1.280 triệu đồng, bình quân 20 triệu đồng/hội viên".
_LENT = Pattern(r"(?: [^\W\d]+){0,3}? (?:vay|vay vốn)(?: với)?(?: tổng)?(?: số tiền| số vốn| dư nợ)?(?: là)? \Z")
_GIVEN = Pattern(
    r"(?: [^\W\d]+){0,3}?(?:,? (?:cho|với|(?:để |đã )?(?:tặng|trao|mua|cấp|thưởng|hỗ trợ|chi trả|thăm)"
    r"(?: tặng| quà| thưởng| cho)?) | ?/ ?| \((?:cho )?)\Z"
)
_TURNED = Pattern(r"(?: [^\W\d]+){1,4}?,? (?:với )?(?:tổng|thành tiền|cộng|hết)(?: [^\W\d]+){0,3}:? \Z")
_COUNTED_AFTER = Pattern(r" ?(?:cho|chia cho|trên|/|của) ?\Z")
_CLOSED = Pattern(r"\([^()\n]*\)")
#: Words before a count of where, not of what: "22 đoàn viên tại 05 công đoàn cơ sở".
_PLACE = Pattern(r".{0,12}(?<!\w)(?:tại|ở|của|thuộc|trong|từ) \Z")
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


class Found(Value):
    """A total, the terms before it, the numbers of periods, and whether nothing else may belong to it.

    ``far``: it stands in the next sentence.
    """

    whole: Quantity
    terms: tuple[Term, ...]
    periods: tuple[Quantity, ...]
    tight: bool
    far: bool = False


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
            whole, periods, tight = self._total(each, self.reach if is_last else self.prices[number + 1].span.start)
            turned = None if term else self._turned(each)
            if turned:
                whole, term, tight = turned[0], turned[1], True
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
                yield Found(whole, tuple(pending), tuple(periods), tight and clean, whole.span.start >= self.end)
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
            sure = (
                sure and (quantity.figure.exact or bool(quantity.unit)) and self._is_alone(quantity, each, low, skipped)
            )
            counts = (*(upper.counts if upper else ()), quantity)
            return Term(counts, each, sure and (upper is None or upper.sure)), skipped
        return None, skipped

    def _is_alone(self, count: Quantity, each: PerUnit, low: int, skipped: list[Quantity]) -> bool:
        """Tell whether nothing else may be counted too: "10 hộ nghèo và 45 hộ cận nghèo, mỗi hộ"."""
        lower = self.report.lower
        low = max(low, lower.rfind(";", low, count.span.start))
        before = self.report.mentions(Quantity, within=self.report.span(low, count.span.start))
        priced = [other.price for other in self.prices]
        if any(counts_of(quantity, each.per) and quantity not in priced for quantity in before):
            return False
        beside = [quantity for quantity in skipped if not _is_same(each.price, quantity)]
        return all(_PLACE.match(lower, max(low, quantity.span.start - 12), quantity.span.start) for quantity in beside)

    def _total(self, each: PerUnit, limit: int) -> tuple[Quantity | None, list[Quantity], bool]:
        """Find the total after an amount of each, the numbers of periods before it, and whether nothing else is."""
        report = self.report
        region = self._bracket(each.price.span.start)
        periods: list[Quantity] = []
        at, tight = each.span.end, each.average or not each.period
        for quantity in report.mentions(Quantity, within=report.span(each.span.end, self.reach))[:4]:
            if quantity.number.span.start >= limit and quantity.span.start >= limit:
                break
            gap = _CLOSED.compiled.sub(_blank, report.lower[at : quantity.span.start])
            inside = self._bracket(quantity.span.start)
            if inside not in (region, -1) and not _CLEAN.match(gap):
                continue
            if not quantity.unit and quantity.noun.partition(" ")[0] in PERIODS:
                periods.append(quantity)
                at, tight = quantity.span.end + 1 + len(quantity.noun.partition(" ")[0]), True
            elif not _is_same(each.price, quantity):
                tight, at = False, quantity.span.end
            elif _TOTAL.search(gap):
                return quantity, periods, tight and bool(_CLEAN.match(gap))
            elif tight and _WEAK.match(gap) and self._is_last(quantity):
                return quantity, periods, True
            else:
                tight, at = False, quantity.span.end
        return None, periods, False

    def _is_last(self, quantity: Quantity) -> bool:
        """Tell whether nothing after an amount shows that it is for something else, or only a part."""
        lower, end = self.report.lower, quantity.span.end
        stop = lower.find(";", end, self.end)
        limit = stop if stop >= 0 else self.end
        after = self.report.mentions(Quantity, within=self.report.span(end, limit))
        return (
            bool(_ENDS.match(lower, end))
            and lower.find("còn lại", end, limit) < 0
            and not any(_is_same(quantity, other) for other in after)
        )

    def _total_before(self, term: Term, skipped: list[Quantity]) -> tuple[Quantity | None, bool]:
        """Find a total beside the count: "320 suất, tổng trị giá 160 triệu đồng, mỗi suất 500.000 đồng"."""
        report, count = self.report, term.counts[0]
        amounts = [quantity for quantity in skipped if _is_same(term.each.price, quantity)]
        if len(skipped) == 1 and amounts:
            gap = report.lower[count.span.end : amounts[0].span.start]
            shared = bool(_SHARED.match(gap)) and not term.each.average
            return amounts[0], (shared or bool(_LENT.match(gap))) and not term.each.period
        given = report.last_before(Quantity, count.span.start)
        if not skipped and given and given.span.start >= self.start and _is_same(term.each.price, given):
            gap = report.lower[given.span.end : count.span.start]
            if _GIVEN.match(gap) and (gap != " (" or report.lower.startswith(")", term.each.span.end)):
                return given, not term.each.period
        return None, False

    def _is_name(self, quantity: Quantity) -> bool:
        """Tell the 3 of "xã Đạ Tẻh 3,": a figure that belongs to a name."""
        start, end = quantity.number.span.start, quantity.number.span.end
        word = self.report.view[max(self.start, start - 16) : start].rstrip().rpartition(" ")[2]
        return word[:1].isupper() and self.report.lower[end : end + 1] in (",", ";", ")") and start > self.start + 20

    def _turned(self, each: PerUnit) -> tuple[Quantity, Term] | None:
        """Find count and total after an amount of each: "mỗi suất 500.000 đồng, 120 suất, tổng 60 triệu đồng"."""
        after = self.report.mentions(Quantity, within=self.report.span(each.span.end, self.end))[:2]
        if len(after) < 2 or not each.per or not counts_of(after[0], each.per) or not after[0].figure.exact:
            return None
        count, whole = after
        if not each.price.unit:
            return None  # "mỗi lớp 35 em" is a rule of thumb
        gap = self.report.lower[count.span.end : whole.span.start]
        return (whole, Term((count,), each, sure=True)) if _is_same(each.price, whole) and _TURNED.match(gap) else None

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


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
