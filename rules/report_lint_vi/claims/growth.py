"""Growth: whether a change is what its two levels make, and which way it goes."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from report_lint import Mention, Message, Related, Span, Verdict, says
from report_lint.figures import Figure, difference, growth, multiple, plus, rounded, share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before import Comparison, Side
from report_lint_vi.claims.ratio_result import Derived, decimals_of, growth_of, is_near, slip, written
from report_lint_vi.mentions.change import Measure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report


class Aspect(StrEnum):
    """What a judged change is about, and with it which rule answers for it."""

    RATE = "rate"
    AMOUNT = "amount"
    DIRECTION = "direction"
    POINTS = "points"
    PERCENT_FOR_POINTS = "percent for points"


class Judged(Mention):
    """A comparison, judged; the span is what would be flagged."""

    comparison: Comparison
    now: Side
    aspect: Aspect
    verdict: Verdict
    derivation: Message
    evidence: tuple[Related, ...]
    remedy: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Judge every comparison; those that fail without being sure are left out."""
        for comparison in report.mentions(Comparison):
            judged = [_judge(cls, comparison, now) for now in comparison.nows]
            holding = [one for one in judged if one and one.verdict is Verdict.HOLDS]
            first = holding[0] if holding else judged[0]
            if first:
                yield first


def _judge(cls: type[Judged], comparison: Comparison, now: Side) -> Judged | None:
    change = comparison.term.change
    if change is None:
        return None
    if now.kind == "%" and comparison.before.kind == "%":
        return _judge_points(cls, comparison, now)
    if change.measure is Measure.AMOUNT:
        return _judge_amount(cls, comparison, now)
    return _judge_rate(cls, comparison, now) if change.measure in (Measure.PERCENT, Measure.TIMES) else None


def _judge_amount(cls: type[Judged], comparison: Comparison, now: Side) -> Judged | None:
    before, figure, rises = comparison.before, comparison.term.figure, _rises(comparison, now)
    if difference(now.figure, before.figure, _signed(figure, rises)) is Verdict.HOLDS:
        return _of(cls, comparison, now, Aspect.AMOUNT)
    said = comparison.term.quantity.number.text
    change = plus(now.figure.value, -before.figure.value)
    values = {"now": now.text, "before": before.text, "said": said}
    if change and difference(before.figure, now.figure, _signed(figure, rises)) is Verdict.HOLDS:
        return _turned(cls, comparison, now)
    want = _scaled(change.copy_abs(), comparison)
    how = slip(said, written(want))
    agrees = (change > 0) is rises
    if comparison.bracket:
        surely = comparison.surely or (agrees and comparison.term.kind in _EVENTS) or (how is not None and agrees)
    else:
        surely = comparison.surely or (how is not None and agrees)
    if not surely:
        return None
    derivation = (
        says("{now} − {before} = {want}, ghi {said}", **values, want=want)
        if change >= 0
        else says("{before} − {now} = {want}, ghi {said}", **values, want=want)
    )
    return _of(cls, comparison, now, Aspect.AMOUNT, derivation, how, written(want))


def _judge_rate(cls: type[Judged], comparison: Comparison, now: Side) -> Judged | None:
    term, before, rises = comparison.term, comparison.before, _rises(comparison, now)
    change = term.change
    if change is None or not before.figure.value or not now.figure.value:
        return None
    if change.measure is Measure.TIMES:
        return _judge_times(cls, comparison, now)
    figure = term.figure
    if growth(now.figure, before.figure, _signed(figure, rises)) is Verdict.HOLDS:
        return _of(cls, comparison, now, Aspect.RATE)
    if growth(now.figure, before.figure, _signed(figure, not rises)) is Verdict.HOLDS:
        return _turned(cls, comparison, now)
    want = growth_of(now.figure, before.figure, decimals_of(term))
    how, said = slip(term.quantity.number.text, written(want)), term.quantity.number.text
    values: dict[str, str | Decimal] = {"now": now.text, "before": before.text, "want": want, "said": said}
    agrees = (now.figure.value > before.figure.value) is rises
    by_now = growth(before.figure, now.figure, _signed(figure, not rises)) is Verdict.HOLDS
    if by_now and agrees:
        derivation = says("({now} − {before})/{before} = {want}%; {said}% là chia cho số mới thay vì số cũ", **values)
        if not rises:
            derivation = says(
                "({before} − {now})/{before} = {want}%; {said}% là chia cho số mới thay vì số cũ", **values
            )
        return _of(cls, comparison, now, Aspect.RATE, derivation, None, written(want))
    if agrees and share(now.figure, before.figure, figure) is Verdict.HOLDS:
        if change.again or comparison.surely:
            derivation = says("{said}% là {now}/{before}; mức tăng, giảm chỉ là {want}%", **values)
            return _of(cls, comparison, now, Aspect.RATE, derivation, None, written(want))
        return None
    near = is_near(figure.value, want) or how is not None
    # Of poor households the rate's points are often given where per cent of the number would be expected.
    vague = term.kind == "%" and now.kind == "hộ" and not near
    if vague or not (comparison.surely or (near and agrees and not comparison.bracket and how)):
        return None
    if comparison.bracket and not agrees:
        return None
    derivation = (
        says("({now} − {before})/{before} = {want}%, ghi {said}%", **values)
        if now.figure.value >= before.figure.value
        else says("({before} − {now})/{before} = {want}%, ghi {said}%", **values)
    )
    return _of(cls, comparison, now, Aspect.RATE, derivation, how, written(want))


def _judge_times(cls: type[Judged], comparison: Comparison, now: Side) -> Judged | None:
    term, before = comparison.term, comparison.before
    figure = term.figure.replace(exact=False)
    falls = term.change is not None and term.change.rises is False
    larger, smaller = (before, now) if falls else (now, before)
    added = figure.replace(value=figure.value * 100, place=figure.place * 100)
    holds = multiple(larger.figure, smaller.figure, figure) is Verdict.HOLDS
    if not holds and term.change and term.change.rises is not None:  # "tăng 1,5 lần" may mean 150% more
        holds = growth(larger.figure, smaller.figure, added) is Verdict.HOLDS
    if holds:
        return _of(cls, comparison, now, Aspect.RATE)
    if not comparison.surely:
        return None
    want = rounded(larger.figure.value, smaller.figure.value, max(1, decimals_of(term)))
    derivation = says(
        "{larger}/{smaller} = {want} lần, ghi {said}", larger=larger.text, smaller=smaller.text, want=want,
        said=term.quantity.number.text,
    )  # fmt: skip
    return _of(cls, comparison, now, Aspect.RATE, derivation, None, "")


def _judge_points(cls: type[Judged], comparison: Comparison, now: Side) -> Judged | None:
    term, before, rises = comparison.term, comparison.before, _rises(comparison, now)
    change = term.change
    if change is None or change.measure not in (Measure.POINTS, Measure.PERCENT):
        return None
    points = change.measure is Measure.POINTS
    fits = difference(now.figure, before.figure, _signed(term.figure, rises)) is Verdict.HOLDS
    relative = growth(now.figure, before.figure, _signed(term.figure, rises)) is Verdict.HOLDS
    if (fits and points) or (relative and not points):
        return _of(cls, comparison, now, Aspect.POINTS if points else Aspect.RATE)
    want = plus(now.figure.value, -before.figure.value).copy_abs()
    values: dict[str, str | Decimal] = {
        "now": now.text,
        "before": before.text,
        "said": term.quantity.number.text,
        "want": want,
    }
    if fits:
        if not comparison.surely:
            return None
        large, small = (now.text, before.text) if now.figure.value > before.figure.value else (before.text, now.text)
        values = {"large": large, "small": small, "said": term.quantity.number.text, "want": want}
        derivation = says(
            "{large} − {small} = {want} điểm phần trăm; ghi “{said}%” là hiểu thành tăng, giảm tương đối", **values
        )
        return _of(cls, comparison, now, Aspect.PERCENT_FOR_POINTS, derivation, None, f"{written(want)} điểm ")
    if difference(before.figure, now.figure, _signed(term.figure, rises)) is Verdict.HOLDS and want:
        return _turned(cls, comparison, now) if comparison.surely else None
    how = slip(term.quantity.number.text, written(want))
    if not comparison.surely and how is None:
        return None
    derivation = (
        says("{now} − {before} = {want} điểm phần trăm, ghi {said}", **values)
        if now.figure.value >= before.figure.value
        else says("{before} − {now} = {want} điểm phần trăm, ghi {said}", **values)
    )
    return _of(cls, comparison, now, Aspect.POINTS, derivation, how, written(want) if points else "")


#: What a police or a health report counts: "giảm 312 vụ (734/1046)" is now and before.
_EVENTS = frozenset(
    {"vụ", "người", "ca", "đối tượng", "cuộc", "lượt", "đơn", "trường hợp", "bị can", "vụ việc", "", "hành vi"}
)


def _rises(comparison: Comparison, now: Side) -> bool:
    change = comparison.term.change
    if change is None or change.rises is None:
        return now.figure.value >= comparison.before.figure.value
    return change.rises


def _signed(figure: Figure, rises: bool) -> Figure:  # noqa: FBT001
    return figure if rises else figure.replace(value=-figure.value)


def _scaled(value: Decimal, comparison: Comparison) -> Decimal:
    """Bring a difference to the scale word of the change."""
    number, figure = comparison.term.quantity.number, comparison.term.figure
    scale = figure.place.scaleb(number.decimals)
    shown = value / scale
    return shown if shown % 1 else shown.to_integral_value()


def _turned(cls: type[Judged], comparison: Comparison, now: Side) -> Judged:
    values = {"now": now.text, "before": comparison.before.text}
    derivation = (
        says("{now} nhiều hơn {before}: là tăng, không phải giảm", **values)
        if now.figure.value > comparison.before.figure.value
        else says("{now} ít hơn {before}: là giảm, không phải tăng", **values)
    )
    return _of(cls, comparison, now, Aspect.DIRECTION, derivation)


def _of(
    cls: type[Judged],
    comparison: Comparison,
    now: Side,
    aspect: Aspect,
    derivation: Message | None = None,
    how: Message | None = None,
    remedy: str = "",
) -> Judged:
    evidence: tuple[Related, ...] = ()
    if derivation:
        evidence = (Related(now.span, says("số kỳ này")), Related(comparison.before.span, says("số kỳ trước")))
        if how:
            evidence += (Related(comparison.term.number, how),)
    span = comparison.span if aspect is Aspect.DIRECTION else comparison.term.quantity.span
    verdict = Verdict.FAILS if derivation else Verdict.HOLDS
    return cls(span, comparison, now, aspect, verdict, derivation or says(""), evidence, remedy)


class JudgedClaim(Derived):
    """A judged change of certain aspects as a claim."""

    @classmethod
    def of(cls, report: Report, *aspects: Aspect) -> Iterator[Self]:
        """Yield the judged changes of some aspects."""
        for one in report.mentions(Judged):
            if one.aspect in aspects:
                term = one.comparison.term
                figures: tuple[Span, ...] = (term.number, one.now.span, one.comparison.before.span)
                yield cls(one.span, figures, one.verdict, one.derivation, one.evidence, term.number, one.remedy)


class GrowthRate(JudgedClaim):
    """A rate of growth and the two levels behind it."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the judged rates."""
        return cls.of(report, Aspect.RATE)


class ChangedAmount(JudgedClaim):
    """A difference and the two levels behind it."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the judged differences."""
        return cls.of(report, Aspect.AMOUNT)
