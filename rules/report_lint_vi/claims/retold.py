"""A figure that a summing-up or an opening states again, against what the rest of the report says of the same thing."""

from __future__ import annotations

from decimal import Decimal

from report_lint import BlockKind, Pattern, Verdict, says
from report_lint.figures import Hedge, same
from report_lint.value import TYPE_CHECKING, cached_property
from report_lint_vi.claims.contradiction import Contradiction, swapped, wrong_at
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.summing_up import Opening, SummingUp

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report, Span
    from report_lint_vi.mentions.ratio import Ratio
    from report_lint_vi.mentions.retelling import Retelling

#: How much larger one may be of two figures that are taken for one: told in few words, in many, swapped digits.
_LOW, _HIGH, _SWAPPED = Decimal("1.25"), Decimal("1.34"), Decimal("2.5")
_SURE = 4
_TOLD_AGAIN = 10  # smaller figures are equal by chance
_FEW = 3  # of fewer things a report says little
_MANY = 60  # so many figures of one kind are a list
_LEAD = 70
_GRANTED = Pattern(
    r"(?:chỉ tiêu|được phân bổ|được giao|được cấp|tổng mức đầu tư)(?!\w)(?! (?:đạt|hoàn thành|vượt))",
    "chỉ tiêu", "được phân bổ", "được giao", "được cấp", "tổng mức đầu tư",
)  # fmt: skip
_CALENDAR = frozenset("năm tháng ngày quý tuần giờ phút tuổi đầu".split())


class Retold(Contradiction):
    """A figure in a part that sums up, and the one other figure that is of the same thing."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look for every figure of the summing-up parts in the rest of the report."""
        parts = [part.span for kind in (SummingUp, Opening) for part in report.mentions(kind)]
        told = [(quantity, part) for part in parts for quantity in report.mentions(Quantity, part)]
        told += _granted(report)
        figures = _Figures(report)
        known: set[int] | None = None
        seen: set[int] = set()
        for quantity, part in told:
            start = quantity.span.start
            found = figures.meant(quantity, part) if start not in seen else None
            if found is None:
                continue
            other, differs = found
            here, there = figures.span(quantity), figures.span(other)
            if not differs:
                spans = quantity.number.span, other.number.span
                yield cls(here, spans, Verdict.HOLDS, says("khớp với {place}", place=there), (), there)
                continue
            from report_lint_vi.claims.opposed import of_two_things  # few reports tell anything otherwise

            if of_two_things(report, quantity, other):
                continue
            known = _known(report) if known is None else known
            if start not in known and other.span.start not in known | seen:
                seen.update((start, other.span.start))
                words = figures.written(quantity), figures.written(other)
                yield cls.told(report, here, there, words, swapped=swapped(quantity, other))
        for first, again in figures.repeated():
            if again.span.start not in seen and first.span.start not in seen:
                spans, there = (again.number.span, first.number.span), figures.span(first)
                yield cls(figures.span(again), spans, Verdict.HOLDS, says("khớp với {place}", place=there), (), there)


def _known(report: Report) -> set[int]:
    """Return where the other contradictions stand."""
    from report_lint_vi.claims.restated import Restated
    from report_lint_vi.claims.restated_count import RestatedCount
    from report_lint_vi.claims.restated_figure import RestatedFigure

    return wrong_at(report, Restated, RestatedFigure, RestatedCount)


def _granted(report: Report) -> Iterator[tuple[Quantity, Span]]:
    """Yield the figures that are set or granted once, each with its block: "chỉ tiêu ... là 85%", "được phân bổ"."""
    seen = -1
    for cue in _GRANTED.at_literals(report):
        quantity = report.first_from(Quantity, cue.end())
        block = report.block(cue.start())
        if not quantity or not block or block.kind is BlockKind.ROW or quantity.span.start <= seen:
            continue
        if quantity.span.start - cue.end() < _LEAD and quantity.span in block.span:
            seen = quantity.span.start
            yield quantity, block.span


class _Figures:
    """The figures of a report by what they count or measure, and what is said of each."""

    def __init__(self, report: Report) -> None:
        """Sort them."""
        self._report = report
        self._told: dict[int, Retelling | None] = {}
        self._keys: dict[int, str] = {}
        self._bunches: dict[str, list[Quantity]] = {}
        for quantity, key in _keyed(report):
            if key:
                self._keys[quantity.span.start] = key
                self._bunches.setdefault(key, []).append(quantity)

    @cached_property
    def _ratios(self) -> dict[int, Ratio]:
        """The ratios by where they start: asked for only when two figures of one kind are much alike."""
        from report_lint_vi.mentions.ratio import Ratio

        return {ratio.numbers[0].span.start: ratio for ratio in self._report.mentions(Ratio)}

    def span(self, quantity: Quantity) -> Span:
        """Return where a figure stands, of a ratio both numbers."""
        ratio = self._ratios.get(quantity.number.span.start)
        return ratio.span if ratio else quantity.span

    def written(self, quantity: Quantity) -> str:
        """Return a figure with the words that follow it."""
        span = self.span(quantity)
        words = "" if quantity.unit else " ".join(self._report.view[span.end : span.end + 40].split(" ")[:4])
        for mark in (",", ";", ".\n", "\n"):
            words = words.partition(mark)[0]
        return self._report.view[span.start : span.end] + words.rstrip(" .")

    def _tell(self, quantity: Quantity) -> Retelling | None:
        from report_lint_vi.mentions.retelling import Retelling

        start = quantity.span.start
        if start not in self._told:
            self._told[start] = Retelling.of(self._report, quantity, self._ratios.get(quantity.number.span.start))
        return self._told[start]

    def meant(self, quantity: Quantity, part: Span) -> tuple[Quantity, bool] | None:
        """Return the other figure of the same thing, and whether it says another; None when nothing is sure."""
        bunch = self._bunches.get(self._keys.get(quantity.span.start, ""), ())
        if (not quantity.unit and quantity.figure.value < _FEW) or len(bunch) > _MANY or quantity not in bunch:
            return None
        outside = [other for other in bunch if other.span not in part]
        close = [(other, same(quantity.figure, other.figure) is not Verdict.FAILS) for other in outside]
        close = [(other, agrees) for other, agrees in close if agrees or _near(quantity, other, _SURE + 1)]
        told = self._tell(quantity) if close else None
        if told is None:
            return None
        from report_lint_vi.claims.retold_fit import clashes, fit

        wrong: list[Quantity] = []
        for other, agrees in close:
            words = self._tell(other)
            found = fit(self._report, told, words) if words else None
            if agrees:
                if found and _is_equal(quantity, other) and found.evidence >= _FEW and found.exact:
                    return other, False
                if words and fit(self._report, told, words, loose=True):
                    return None
            elif found and _near(quantity, other, found.evidence) and clashes(quantity, other, found):
                wrong.append(other)
        if len({other.figure.value for other in wrong}) != 1:
            return None
        from report_lint_vi.claims.resumed_fit import is_other

        apart = is_other(self._report, quantity, wrong[0]) or self._explained(quantity, wrong[0], outside)
        return None if apart else (wrong[0], True)

    def repeated(self) -> Iterator[tuple[Quantity, Quantity]]:
        """Yield the figures that an earlier sentence states in the same words, with it."""
        for bunch in self._bunches.values():
            groups: dict[Decimal, list[Quantity]] = {}
            for quantity in bunch if len(bunch) <= _MANY else ():
                if quantity.figure.value >= _TOLD_AGAIN:
                    groups.setdefault(quantity.figure.value, []).append(quantity)
            for first, *others in groups.values():
                for again in others[:_FEW]:
                    if self._is_same(first, again):
                        yield first, again

    def _is_same(self, one: Quantity, other: Quantity) -> bool:
        if self._report.block(one.span.start) is self._report.block(other.span.start):
            return False
        digits = one.number.text.replace(".", "").replace(",", "").strip("0")
        if len(digits) >= _FEW and one.noun == other.noun and (len(digits) > _FEW or " " in one.noun):
            return True  # no two things are so many by chance
        first, second = self._tell(one), self._tell(other)
        if first is None or second is None:
            return False
        from report_lint_vi.claims.retold_fit import fit

        found = fit(self._report, first, second)
        return found is not None and found.exact and found.evidence >= _FEW

    def _explained(self, quantity: Quantity, other: Quantity, outside: Sequence[Quantity]) -> bool:
        """Tell whether the figure is another one and more, or less: "24 + 2 văn bản"; or stands in a table."""
        wanted, base = quantity.figure.value, other.figure.value
        gap = abs(wanted - base)
        told = self._tell(quantity)
        for more in outside:
            if more.figure.value == gap and more is not other and more.noun == quantity.noun:
                words = self._tell(more)
                if self._report.block(more.span.start) is self._report.block(other.span.start):
                    return True
                if told and words and (not words.before or words.before[-1:] == told.before[-1:]):
                    return True
        rows = self._report.mentions(Quantity) if self._report.tables else ()
        digits = quantity.number.text.lstrip("0")
        return any(q.number.text.lstrip("0") == digits and self._report.is_tabled(q.span.start) for q in rows)


def _keyed(report: Report) -> Iterator[tuple[Quantity, str]]:
    """Yield every figure with its unit or the word that it counts, "" for a span of time.

    Of two numbers around a slash only the first is a figure; the words stand behind the second.
    """
    quantities, lower = report.mentions(Quantity), report.lower
    whole: Quantity | None = None
    for quantity, following in zip(quantities, (*quantities[1:], None), strict=False):
        if quantity is whole:
            continue
        words, end = quantity.noun, quantity.number.span.end
        if following and following.number.span.start == end + 1 and lower[end] == "/" and following.figure.value:
            whole, words = following, following.unit or following.noun
        noun = words.partition(" ")[0]
        calendar = noun in _CALENDAR and words != "ngày công"
        yield quantity, f"={quantity.unit}" if quantity.unit else "" if calendar else noun


def _near(one: Quantity, other: Quantity, evidence: int) -> bool:
    """Tell whether two figures are so much alike that one may be the other gone wrong."""
    low, high = sorted((one.figure.value, other.figure.value))
    if same(one.figure, other.figure) is not Verdict.FAILS or low <= 0:
        return False
    sure = evidence > _SURE
    if high <= low * (_HIGH if sure else _LOW) or (high - low == 1 and sure):
        return True
    if high > low * _SWAPPED:
        return False
    from report_lint_vi.claims.table_slip import Slip, slip

    return slip(low, high) is Slip.SWAPPED


def _is_equal(one: Quantity, other: Quantity) -> bool:
    """Tell whether two figures that may be one are surely written for one: an estimate may be for another."""
    a, b = one.figure, other.figure
    return a.value == b.value or Hedge.ESTIMATE not in (a.hedge, b.hedge)
