"""One amount in two notations: "2,35 tỷ đồng (2.350 triệu đồng)", or named again with its digits and another unit."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Claim, Message, Pattern, Related, Verdict, says
from report_lint.figures import same
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Bracket, Sentence
from report_lint_vi.mentions.measure import amount, is_scaled, kind_of, worth
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_OPENED = Pattern(r"(?: [^\W\d]+){0,3} \((?:tương đương(?: với)?|tức(?: là)?|hay|bằng|quy đổi(?: là)?|quy ra|=)? ?\Z")
#: The same, said without brackets: "3.480 m3, tức 3.480.000 lít".
_SAID = Pattern(
    r"(?<!\w)(?:tức(?: là)?|hay(?: là)?|tương đương(?: với)?|quy ra|quy đổi(?: ra| thành| là)?)(?: khoảng| gần| trên)? "
    r"(?=[0-9])",
    "tức ",
    "hay ",
    "tương đương ",
    "quy ra ",
    "quy đổi ",
)
_JOINED = Pattern(r"(?: [^\W\d]+){0,3},? ?\Z")
_OTHER = Pattern(r"(?<!\w)(?:năm|quý|tháng|trước|kỳ|kế hoạch|dự toán|giảm|tăng|đầu|cuối|trong|còn|nợ)(?!\w)")
_LENGTHS = frozenset({"km", "m", "cm", "mm"})
_PARTITIVE = Pattern(
    r"(?<!\w)(?:trong(?: số| tổng số| tổng)?|nằm trong(?: số)?|thuộc(?: số)?|của|số tiền|khoản|với)(?: số)? \Z"
)
_AGAIN = Pattern(r"[^0-9.;,:()\n]{0,40}?(?<!\w)(?:nói trên|nêu trên|kể trên|ở trên|trên đây|đã nêu)(?!\w)")
_WORD = Pattern(r"[^\W\d_]+")
#: Words that do not tell one amount from another.
_PLAIN = Pattern(r"(?<!\w)(?:kinh phí|giá trị|công tác|thực hiện|số tiền|tổng số)(?!\w)")
_CLAUSE = Pattern(r"[,;:.()]")
_STOP = frozenset(
    "và các của là cho với trong tại ở từ đến được đã có số tổng trên dưới theo do về để năm quý tháng đồng đạt còn "
    "nói nêu này đó thì mà như khi sau trước bằng gần hơn khoảng riêng cũng hiện nay xã phường huyện tỉnh thôn".split()
)
_KINDS = frozenset({"xã", "phường", "huyện", "tỉnh", "thôn"})
_TELLING = 5  # digits
_BEFORE, _AFTER = 110, 50  # how far the words reach that say what an amount is


class UnitSlip(Claim):
    """Two notations of one amount; ``other`` is the later one, ``factor`` how many times too large or small it is."""

    one: Quantity
    other: Quantity
    factor: Decimal

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at amounts with another in brackets, and at amounts whose digits return with another unit."""
        for bracket in report.mentions(Bracket):
            claim = cls._bracketed(report, bracket)
            if claim:
                yield claim
        for said in _SAID.at_literals(report):
            one, other = report.last_before(Quantity, said.start()), report.first_from(Quantity, said.end())
            if one and other and other.number.span.start == said.end():
                joined = _JOINED.match(report.lower, one.span.end, said.start())
                claim = cls._twice(report, one, other) if joined and "\n" not in joined[0] else None
                if claim:
                    yield claim
        yield from cls._repeated(report)

    @classmethod
    def of(cls, one: Quantity, other: Quantity, verdict: Verdict) -> Self:
        """Make the claim."""
        first, second = amount(one).value, amount(other).value
        factor = (
            (max(first, second) / min(first, second)).to_integral_value() if verdict is Verdict.FAILS else Decimal(1)
        )
        evidence = (Related(one.span, says("cũng số này, đơn vị khác")),) if verdict is Verdict.FAILS else ()
        figures = (one.number.span, other.number.span)
        return cls(one.span.to(other.span), figures, verdict, _told(one, other, factor), evidence, one, other, factor)

    @classmethod
    def _bracketed(cls, report: Report, bracket: Bracket) -> Self | None:
        inside = report.mentions(Quantity, within=bracket.span)
        if len(inside) != 1 or inside[0].span.end != bracket.span.end - 1:
            return None
        other = inside[0]
        one = report.last_before(Quantity, bracket.span.start)
        if one is None or not 0 <= other.span.start - one.span.end < 50 or not (one.unit or is_scaled(one)):
            return None
        between = report.lower[one.span.end : other.span.start]
        return cls._twice(report, one, other) if _OPENED.match(between) and not _OTHER.search(between) else None

    @classmethod
    def _twice(cls, report: Report, one: Quantity, other: Quantity) -> Self | None:
        """Compare two notations of one amount; None when they are of two dimensions or lie apart by no slip."""
        alike = kind_of(report, one) == kind_of(report, other) and kind_of(report, one)[:1] == "="
        if not alike or worth(one) == worth(other):
            return None
        if same(amount(one), amount(other)) is Verdict.HOLDS:
            return cls.of(one, other, Verdict.HOLDS)
        slipped = _is_power_of_ten(amount(one).value, amount(other).value)
        if slipped and (one.unit not in _LENGTHS or len(_digits(one)) > 1):
            return cls.of(one, other, Verdict.FAILS)
        return None

    @classmethod
    def _repeated(cls, report: Report) -> Iterator[Self]:
        """Find digits, at least three, that stand with "tỷ" here and "triệu" there, about one thing."""
        found: dict[str, list[Quantity]] = {}
        for quantity in report.mentions(Quantity):
            if quantity.unit in ("", "đồng") and len(quantity.number.text) > 2 and is_scaled(quantity):
                found.setdefault(quantity.number.text, []).append(quantity)
        for quantities in found.values():
            first = quantities[0]
            worths = {worth(quantity) for quantity in quantities}
            if len(worths) != 2 or max(worths) != 1000 * min(worths) or len(_digits(first)) < 3:
                continue
            for other in quantities:
                fellows = [one for one in quantities if worth(one) != worth(other)]
                alone = len(quantities) - len(fellows) == 1  # the odd one out, or the later of two
                if alone and (len(fellows) > 1 or other is quantities[-1]):
                    near = [one for one in fellows if _is_one_thing(report, one, other)]
                    if near:
                        yield cls.of(near[0], other, Verdict.FAILS)


def _is_power_of_ten(one: Decimal, other: Decimal) -> bool:
    return one > 0 and other > 0 and max(one, other) / min(one, other) in (10, 100, 1000, 10**4, 10**5, 10**6)


def _digits(quantity: Quantity) -> str:
    return quantity.number.text.replace(".", "").replace(",", "").strip("0")


def _is_one_thing(report: Report, one: Quantity, other: Quantity) -> bool:
    """Tell whether the later amount is said to be the earlier one, or the same words stand around both."""
    if Sentence.around(report, one.number.span.start) == Sentence.around(report, other.number.span.start):
        return False
    lower = report.lower
    mine = [word for part in _beside(report, one) for word in part]
    before, after = _beside(report, other)
    led = _PARTITIVE.search(lower, max(0, other.span.start - 24), other.span.start)
    if led and _AGAIN.match(lower, other.span.end):
        return True
    whole = {word for word in after[:4] if word not in _STOP}  # "trong 14,6 triệu đồng thu của quý"
    if led and led[0].startswith("trong") and whole and whole <= {*mine}:
        return True
    runs = {tuple(mine[at : at + 3]) for at in range(len(mine) - 2)}
    named = {word for word in before if word not in _STOP or word in _KINDS}
    shared = {word for word in named & {*mine} if word not in _STOP}
    if len(_digits(other)) >= _TELLING and len(shared) > 1:
        return True  # so many digits do not meet by chance
    return (
        len(named) > 3 and named <= {*mine} and any(tuple(before[at : at + 3]) in runs for at in range(len(before) - 2))
    )


def _beside(report: Report, quantity: Quantity) -> tuple[list[str], list[str]]:
    """Return the words of the sentence near an amount, before and after it."""
    sentence = Sentence.around(report, quantity.number.span.start)
    low, high = (sentence.span.start, sentence.span.end) if sentence else (quantity.span.start, quantity.span.end)
    before = report.lower[max(low, quantity.span.start - _BEFORE) : quantity.span.start]
    after = report.lower[quantity.span.end : min(high, quantity.span.end + _AFTER)]
    words, plain = _WORD.compiled.findall, _PLAIN.compiled.sub
    return words(plain(" ", before)), words(plain(" ", _CLAUSE.compiled.split(after, 1)[0]))


def _told(one: Quantity, other: Quantity, factor: Decimal) -> Message:
    if factor == 1:
        return says("{one} bằng {other}", one=_shown(one), other=_shown(other))
    return says("{one} và {other} lệch nhau {factor} lần", one=_shown(one), other=_shown(other), factor=factor)


def _shown(quantity: Quantity) -> str:
    names = {Decimal(10**3): " nghìn", Decimal(10**6): " triệu", Decimal(10**9): " tỷ", Decimal(10**12): " nghìn tỷ"}
    scale = names.get(worth(quantity), "") if is_scaled(quantity) else ""
    return f"{quantity.number.text}{scale} {quantity.unit}".rstrip()
