"""How many there are, and a ratio that counts of more: "huyện có 14 xã", "15/15 xã đạt chuẩn"."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.mentions.owned_count import OwnedCount
from report_lint_vi.mentions.ratio import Ratio, Role

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity

_SLIPS = (Slip.SWAPPED, Slip.CHANGED)
_LONG = 100
_FEW = 3  # of fewer things a report says little
_LOW = Decimal("0.75")  # a count so much smaller than the other is of other things
_HEDGE = 24
#: What may follow a name where it means all there are of it.
_ALL = Pattern(
    r" ?(?:[;.:(]|\Z)| ?,(?= (?:[0-9]|trong đó|gồm|bao gồm|với|có))| (?:và|với|gồm|trong đó|hiện|đang|ở|tại)(?!\w)"
)
_PREDICATE = Pattern(
    r" ?(?:[;.:(]|\Z)|,? (?:đã|đều|đạt|có|được|hoàn thành|kết nối|tham gia|chưa|tổ chức|thực hiện|bảo đảm|"
    r"đảm bảo|duy trì|triển khai|ký|xây dựng|thành lập|không|là|còn|công bố|công nhận|dự|xếp loại|ban hành|"
    r"bố trí|hoạt động|tự)(?!\w)"
)


class RestatedWhole(Contradiction):
    """A ratio whose whole is not what the reporting office is said to have; the span is the ratio's second number."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the wholes of the ratios with the counts of the same name."""
        ratios = [
            ratio
            for ratio in report.mentions(Ratio)
            if ratio.role is Role.SHARE and ratio.whole.exact and ratio.whole.value >= _FEW and ratio.noun
        ]
        if not ratios:
            return
        counts: dict[str, list[Quantity]] = {}
        for count in report.mentions(OwnedCount):
            quantity = count.quantity
            if quantity.noun and quantity.figure.exact:
                counts.setdefault(quantity.noun.partition(" ")[0], []).append(quantity)
        wrong: dict[int, list[Self]] = {}
        for ratio in ratios:
            for quantity in counts.get(ratio.noun.partition(" ")[0], ()):
                claim = cls._of(report, quantity, ratio)
                if claim and claim.verdict is Verdict.FAILS:
                    wrong.setdefault(claim.there.start, []).append(claim)
                elif claim:
                    yield claim
                if claim:
                    break
        for claims in wrong.values():
            claim, words = claims[0], tuple(str(value) for _, value in claims[0].derivation.values)
            # where two ratios say the same, the count is the odd one
            yield cls.told(report, claim.there, claim.span, (words[2], words[0])) if len(claims) > 1 else claim

    @classmethod
    def _of(cls, report: Report, quantity: Quantity, ratio: Ratio) -> Self | None:
        from report_lint_vi.claims.retold_fit import common, parted
        from report_lint_vi.mentions.retelling import Retelling
        from report_lint_vi.mentions.told_figure import MORE_KINDS

        told, counted = Retelling.of(report, quantity, None), Retelling.of(report, _part(report, ratio), ratio)
        if told is None or counted is None:
            return None
        shared = common(told.after, counted.after)
        ends = told.after[len(shared) :], counted.after[len(shared) :]
        value, whole = quantity.figure.value, ratio.whole.value
        made = slip(value, whole)
        # Some of them, whatever they are called, are no more than all.
        named = _PREDICATE.match(ends[1]) or (made in _SLIPS and whole > value)
        if not shared.strip() or not _ALL.match(ends[0]) or not named:
            return None
        if any(MORE_KINDS.match(end) for end in ends) or told.aside or counted.aside or parted(told, counted):
            return None
        here, there = ratio.numbers[1].span, quantity.number.span
        if value == whole:
            return cls(here, (there, here), Verdict.HOLDS, says("khớp với {place}", place=there), (), there)
        likely = value < whole and (value >= whole * _LOW or made in _SLIPS)
        if not (likely or (made is Slip.SWAPPED and whole >= _LONG)) or _is_told(report, quantity, whole):
            return None
        words = report.slice(ratio.span) + shared, report.slice(quantity.span) + shared
        return cls.told(report, here, there, words)


def _part(report: Report, ratio: Ratio) -> Quantity:
    from report_lint_vi.mentions.quantity import Quantity

    start = ratio.numbers[0].span.start
    near = report.mentions(Quantity, report.span(max(0, start - _HEDGE), ratio.span.end))
    return next(quantity for quantity in near if quantity.number.span.start == start)


def _is_told(report: Report, quantity: Quantity, whole: Decimal) -> bool:
    """Tell whether the other number is given for such things elsewhere: of another kind or time."""
    from report_lint_vi.mentions.quantity import Quantity

    wholes = {ratio.numbers[1].span.start for ratio in report.mentions(Ratio)}
    head = quantity.noun.partition(" ")[0]
    return any(
        other.figure.value == whole and other.noun.partition(" ")[0] == head and other.number.span.start not in wholes
        for other in report.mentions(Quantity)
    )
