"""Comparisons, judged: whether a change is what its two levels make."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Mention, Message, Related, Verdict, says
from report_lint.figures import Figure, Hedge, difference, growth, multiple, plus, rounded, share, times
from report_lint.value import TYPE_CHECKING, Choice, Value
from report_lint_vi.claims.now_before import Comparison
from report_lint_vi.claims.now_before_way import signed
from report_lint_vi.claims.ratio_result import decimals_of, growth_of, is_near, percent_of, slip, written
from report_lint_vi.claims.table_slip import Slip
from report_lint_vi.claims.table_slip import slip as table_slip
from report_lint_vi.mentions.change import Measure
from report_lint_vi.mentions.ratio import scale_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.claims.now_before_forms import Side

_HUNDRED = Decimal(100)
_NEARLY = Decimal("0.02")  # so near a whole multiple is that multiple
#: What reports of police, courts and clinics count: "giảm 312 vụ (734/1046)" is now and before.
_EVENTS = frozenset(
    {"vụ", "người", "ca", "đối tượng", "cuộc", "lượt", "đơn", "trường hợp", "bị can", "vụ việc", "hành vi", ""}
)


class Aspect(Choice):
    """What a judged change is about, and with it which rule answers for it."""

    RATE = "rate"
    AMOUNT = "amount"
    DIRECTION = "direction"
    POINTS = "points"
    PERCENT_FOR_POINTS = "percent for points"


class Outcome(Value):
    """What judging gave: no derivation when the change holds."""

    aspect: Aspect
    derivation: Message | None = None
    remedy: str = ""
    how: Message | None = None


class Judged(Mention):
    """A comparison and its outcome; the span is what is flagged when it fails."""

    comparison: Comparison
    now: Side
    outcome: Outcome

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Judge every comparison; those that fail without being sure are left out."""
        for comparison in report.mentions(Comparison):
            judged = [(now, _Judge(comparison, now).judge()) for now in comparison.nows]
            now, outcome = next((pair for pair in judged if pair[1] and not pair[1].derivation), judged[0])
            if outcome:
                turned = outcome.aspect is Aspect.DIRECTION
                yield cls(comparison.span if turned else comparison.term.quantity.span, comparison, now, outcome)

    @property
    def verdict(self) -> Verdict:
        """Whether the change holds."""
        return Verdict.FAILS if self.outcome.derivation else Verdict.HOLDS

    @property
    def evidence(self) -> tuple[Related, ...]:
        """The two levels, and how the slip may have come about."""
        if not self.outcome.derivation:
            return ()
        places = (Related(self.now.span, says("số kỳ này")), Related(self.comparison.before.span, says("số để so")))
        how = self.outcome.how
        return (*places, Related(self.comparison.term.number, how)) if how else places


class _Judge:
    """A comparison with one of the figures that may be the present level."""

    def __init__(self, comparison: Comparison, now: Side) -> None:
        self.term, self.change, self.surely = comparison.term, comparison.change, comparison.surely
        self.bracket, self.now, self.before = comparison.bracket, now, comparison.before
        self.figure, self.said = self.term.figure, self.term.quantity.number.text
        self.more = plus(now.figure.value, -self.before.figure.value)
        rises = self.change.rises
        self.rises = self.more >= 0 if rises is None else rises
        self.agrees = (self.more > 0) is self.rises
        rose = self.more >= 0
        self.large, self.small = (now, self.before) if rose else (self.before, now)

    def judge(self) -> Outcome | None:
        """Return the outcome; None when it fails without being sure."""
        measure = self.change.measure
        if self.now.kind == "%" and self.before.kind == "%":
            return self._points() if measure in (Measure.POINTS, Measure.PERCENT) else None
        if measure is Measure.AMOUNT:
            return self._amount()
        if not self.before.figure.value or not self.now.figure.value or measure is Measure.POINTS:
            return None
        if measure is Measure.LEVEL:
            return self._level()
        return self._times() if measure is Measure.TIMES else self._rate()

    def _differs(self, *, rises: bool) -> bool:
        return difference(self.now.figure, self.before.figure, signed(self.figure, rises=rises)) is Verdict.HOLDS

    def _grew(self, *, rises: bool) -> bool:
        return growth(self.now.figure, self.before.figure, signed(self.figure, rises=rises)) is Verdict.HOLDS

    def _says(self, template: str, want: Decimal) -> Message:
        values: dict[str, str | Decimal] = {
            "large": self.large.text,
            "small": self.small.text,
            "said": self.said,
            "want": want,
        }
        return says(template, **{name: value for name, value in values.items() if f"{{{name}}}" in template})

    def _says_rate(self, template: str, want: Decimal) -> Message:
        """Put the right rate into words: the two levels bare where both are in one unit."""
        now, before = self.now, self.before
        alike = now.scale == before.scale
        one, other = (now.bare, before.bare) if alike else (now.text, before.text)
        grown = "{now} so với {before} là tăng {want}%" if self.more > 0 else "{now} so với {before} là giảm {want}%"
        return says(template, rate=says(grown, now=one, before=other, want=want), said=self.said)

    def _amount(self) -> Outcome | None:
        if self._differs(rises=self.rises):
            return Outcome(Aspect.AMOUNT)
        if self.more and self._differs(rises=not self.rises):
            return self._turned()
        shown = self.more.copy_abs() / scale_of(self.term.quantity)
        want = shown if shown % 1 else shown.to_integral_value()
        how = slip(self.said, written(want))
        event = self.bracket and self.term.kind in _EVENTS
        if not self.surely and not (self.agrees and (event or how)):
            return None
        return Outcome(Aspect.AMOUNT, self._says("{large} − {small} = {want}, ghi {said}", want), written(want), how)

    def _rate(self) -> Outcome | None:
        if self._grew(rises=self.rises):
            return Outcome(Aspect.RATE)
        if self._grew(rises=not self.rises):
            return self._turned()
        if not self.agrees:
            return self._wrong_rate() if self.surely and not self.bracket else None
        by_now = growth(self.before.figure, self.now.figure, signed(self.figure, rises=not self.rises)) is Verdict.HOLDS
        want = growth_of(self.now.figure, self.before.figure, decimals_of(self.term))
        if by_now:
            template = "{rate}; {said}% là chia cho số mới thay vì số cũ"
            return Outcome(Aspect.RATE, self._says_rate(template, want), written(want))
        if share(self.now.figure, self.before.figure, self.figure) is Verdict.HOLDS:
            template = "{rate}; {said}% là tỷ số của hai kỳ"
            return Outcome(Aspect.RATE, self._says_rate(template, want), written(want)) if self._means_it else None
        return self._wrong_rate()

    @property
    def _means_it(self) -> bool:
        return self.surely or self.change.again

    def _wrong_rate(self) -> Outcome | None:
        want = growth_of(self.now.figure, self.before.figure, decimals_of(self.term))
        how = slip(self.said, written(want))
        near = is_near(self.figure.value, want) or how is not None
        # Of poor households the points of their rate are often given where per cent of their number are expected.
        vague = self.now.kind == "hộ" and not near and times(self.figure.value, Decimal(2)) < want
        if vague or not (self.surely or (how and near and not self.bracket)):
            return None
        remedy = written(want) if self.agrees else ""
        return Outcome(Aspect.RATE, self._says_rate("{rate}, ghi {said}%", want), remedy, how)

    def _level(self) -> Outcome | None:
        """Judge "bằng 120% so với cùng kỳ"."""
        if share(self.now.figure, self.before.figure, self.figure) is Verdict.HOLDS:
            return Outcome(Aspect.RATE)
        want = percent_of(self.now.figure, self.before.figure, decimals_of(self.term))
        slipped = table_slip(self.figure.value, want) in (Slip.SWAPPED, Slip.CHANGED)
        if not self.surely and not slipped:
            return None
        levels = {"now": self.now.text, "before": self.before.text}
        derivation = says("{now}/{before} = {want}%, ghi {said}%", **levels, want=want, said=self.said)
        return Outcome(Aspect.RATE, derivation, written(want), slip(self.said, written(want)))

    def _times(self) -> Outcome | None:
        figure = self.figure.replace(exact=False)
        up, down = (self.before, self.now) if self.change.rises is False else (self.now, self.before)
        other = self._other_multiple(up, down)
        if not other and multiple(up.figure, down.figure, figure) is Verdict.HOLDS:
            return Outcome(Aspect.RATE)
        added = Figure(times(figure.value, _HUNDRED), times(figure.place, _HUNDRED), exact=False, hedge=figure.hedge)
        if self.change.rises is not None and growth(up.figure, down.figure, added) is Verdict.HOLDS:
            return Outcome(Aspect.RATE)  # "tăng 1,5 lần" may mean 150% more
        if not self.surely:
            return None
        want = rounded(up.figure.value, down.figure.value, max(1, decimals_of(self.term)))
        derivation = says("{up}/{down} = {want} lần, ghi {said}", up=up.text, down=down.text, want=want, said=self.said)
        return Outcome(Aspect.RATE, derivation)

    def _other_multiple(self, up: Side, down: Side) -> bool:
        """Tell whether "gấp 4 lần" stands where the levels make another whole multiple: nobody cuts 4,98 to 4."""
        plain = not decimals_of(self.term) and self.figure.hedge is Hedge.NONE
        if self.change.rises is not None or not plain or not self.term.quantity.number.text.isdigit():
            return False
        times_more = rounded(up.figure.value, down.figure.value, 2)
        whole = times_more.to_integral_value()
        return whole not in (1, self.figure.value) and (times_more - whole).copy_abs() <= whole * _NEARLY

    def _points(self) -> Outcome | None:
        points = self.change.measure is Measure.POINTS
        fits = self._differs(rises=self.rises)
        if fits if points else self._grew(rises=self.rises):
            return Outcome(Aspect.POINTS if points else Aspect.RATE)
        want = self.more.copy_abs()
        if fits:
            template = "{large} − {small} = {want} điểm phần trăm; ghi “{said}%” là hiểu thành tăng, giảm tương đối"
            remedy = f"{written(want)} điểm "
            return Outcome(Aspect.PERCENT_FOR_POINTS, self._says(template, want), remedy) if self.surely else None
        if self.more and self._differs(rises=not self.rises):
            return self._turned() if self.surely else None
        how = slip(self.said, written(want))
        if not self.surely and not (how and self.agrees):
            return None
        derivation = self._says("{large} − {small} = {want} điểm phần trăm, ghi {said}", want)
        return Outcome(Aspect.POINTS, derivation, written(want) if points else "", how)

    def _turned(self) -> Outcome:
        values = {"now": self.now.text, "before": self.before.text}
        derivation = (
            says("{now} nhiều hơn {before}: là tăng, không phải giảm", **values)
            if self.more > 0
            else says("{now} ít hơn {before}: là giảm, không phải tăng", **values)
        )
        return Outcome(Aspect.DIRECTION, derivation)
