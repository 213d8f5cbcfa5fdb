"""A figure of an assessment, and the one value that the body gives for what it names, in whatever words."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Verdict
from report_lint.figures import Hedge, same
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction, swapped, wrong_at
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.ratio import Ratio, Role
from report_lint_vi.mentions.section import Matter, Section
from report_lint_vi.mentions.summing_up import NOW, summed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.retelling import Retelling

#: How much larger one may be of two figures that are taken for one; of so few things one more or less is much.
_HIGH, _FEW_HIGH, _SWAPPED = Decimal("1.34"), Decimal("1.6"), Decimal("2.5")
_LEAST, _SMALL = 3, 12  # of fewer things a report says little
_MANY = 120  # so many figures of one kind are a list
_DIGITS = 3  # an equal figure of so many digits is no chance, whatever it counts
_COUNT = Pattern(r"(?<!\w)(?:số lượng|tổng số|số) ")
_LEAD = 60
_PAST = ("tăng", "giảm", "cùng kỳ", "năm trước", "thêm", "riêng")
_CALENDAR = frozenset("năm tháng ngày quý tuần giờ phút tuổi đầu lần điểm".split())
_NAMING = frozenset({"điểm", "đầu"})  # "238 điểm rò rỉ" are things


class Recalled(Contradiction):
    """A figure of a part that sums up, and the only one of the body that it can mean; the span is the later one."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look for every figure of the parts that sum up in the body, and for all things that are there now."""
        if report.holds((NOW,)):
            yield from cls._now(report)
        told = [*summed(report)]
        inside = {quantity.span.start for quantity in told}
        told = [q for q in told if q.figure.hedge is Hedge.NONE and q.figure.value >= _LEAST and _key(q)]
        if not told:
            return
        figures = _Body(report, inside)
        known: set[int] | None = None
        for quantity in told:
            other = figures.meant(quantity)
            if other is None:
                continue
            known = _known(report) if known is None else known
            if quantity.span.start not in known and other.span.start not in known:
                claim = cls.between(report, quantity, other)
                if claim:
                    yield claim

    @classmethod
    def _now(cls, report: Report) -> Iterator[Self]:
        from report_lint_vi.claims.recalled_whole import wholes_now

        for whole, other in wholes_now(report):
            if not {whole.span.start, other.span.start} & _known(report):
                words = f"{whole.number.text} {whole.noun}", f"{other.number.text} {whole.noun}"
                yield cls.told(report, whole.span, other.span, words)


def _known(report: Report) -> set[int]:
    """Return where the other contradictions stand."""
    from report_lint_vi.claims.restated import Restated
    from report_lint_vi.claims.restated_count import RestatedCount
    from report_lint_vi.claims.restated_figure import RestatedFigure
    from report_lint_vi.claims.retold import Retold

    return wrong_at(report, Restated, RestatedFigure, RestatedCount, Retold)


def _key(quantity: Quantity) -> str:
    """Return what figures of one kind have in common: the unit, else the first word of what they count."""
    noun = quantity.noun.partition(" ")[0]
    calendar = noun in _CALENDAR and (noun not in _NAMING or quantity.noun == noun)
    return f"={quantity.unit}" if quantity.unit else "" if calendar else noun


class _Body:
    """The figures of a report by what they count or measure."""

    def __init__(self, report: Report, recalled: set[int]) -> None:
        """Sort them; ``recalled`` is where those of the assessment start."""
        self._report = report
        self._recalled = recalled
        self._told: dict[int, Retelling | None] = {}
        self._ratios = {number.span.start: ratio for ratio in report.mentions(Ratio) for number in ratio.numbers}
        self._bunches: dict[str, list[Quantity]] = {}
        self._written: dict[str, int] = {}
        for quantity in report.mentions(Quantity):
            if key := _key(quantity):
                self._bunches.setdefault(key, []).append(quantity)
            digits = _digits(quantity)
            self._written[digits] = self._written.get(digits, 0) + 1

    def _tell(self, quantity: Quantity) -> Retelling | None:
        from report_lint_vi.mentions.retelling import Retelling

        start = quantity.span.start
        if start not in self._told:
            self._told[start] = Retelling.of(self._report, quantity, None)
        return self._told[start]

    def _is_body(self, quantity: Quantity) -> bool:
        start = quantity.span.start
        return start not in self._recalled and Section.at(self._report, start) is not Matter.TASKS

    def meant(self, quantity: Quantity) -> Quantity | None:
        """Return the figure that another must mean although it differs; None when nothing is sure."""
        bunch = self._bunches.get(self._named(quantity) or _key(quantity), [])
        if quantity.number.span.start in self._ratios or len(bunch) > _MANY or self._is_elsewhere(quantity, bunch):
            return None
        near = [other for other in bunch if _near(quantity, other) and self._is_body(other)]
        near = [other for other in near if not self._report.is_tabled(other.span.start)]
        told = self._tell(quantity) if near else None
        if told is None:
            return None
        from report_lint_vi.claims.recalled_fit import Match, is_bare, names
        from report_lint_vi.mentions.recollection import Recollection

        mine = Recollection.of(self._report, told)
        if mine is None:
            return None
        body = [other for other in bunch if self._is_body(other)]
        found: list[Quantity] = []
        for other in near:
            words = self._tell(other)
            match = Match.of(self._report, mine, words) if words else None
            if match is None or words is None or not match.clashes(mine, words):
                continue
            rest = [more for more in body if more is not other and more.figure.value != other.figure.value]
            block = self._report.block(other.span.start)
            alike = [more for more in rest if (told_more := self._tell(more)) and names(told_more, match.name)]
            beside = [more for more in rest if self._report.block(more.span.start) is block
                      and (told_more := self._tell(more)) and is_bare(told_more, match.name)]  # fmt: skip
            gap = abs(quantity.figure.value - other.figure.value)
            if not match.led and any(
                more.figure.value == gap and self._is_beside(more, quantity, other) for more in bunch
            ):
                continue
            if not match.led and self._is_made_of(quantity, other, alike + beside):
                continue
            more = match.shared - match.name - mine.own
            if not (match.telling or match.led) and any(
                self._competes(quantity, other, third, match.name, more) for third in alike
            ):
                continue
            found.append(other)
        if len({other.figure.value for other in found}) != 1:
            return None
        from report_lint_vi.claims.resumed_fit import is_other

        return None if is_other(self._report, quantity, found[0]) else found[0]

    def _is_beside(self, quantity: Quantity, *others: Quantity) -> bool:
        """Tell whether a figure stands in a sentence with one of the others."""
        start = quantity.span.start
        sentences = [Sentence.around(self._report, other.span.start) for other in others if other is not quantity]
        return any(sentence and sentence.span.start <= start < sentence.span.end for sentence in sentences)

    def _named(self, quantity: Quantity) -> str:
        """Return what people are called before a bracket that counts them: "số đoàn viên ưu tú (134 người)"."""
        start, lower = quantity.span.start, self._report.lower
        if lower[start - 1 : start] != "(" or not quantity.noun.startswith("người"):
            return ""
        low = max(0, start - _LEAD)
        words = _COUNT.compiled.split(lower[low : start - 1])
        return words[-1].partition(" ")[0] if len(words) > 1 else ""

    def _is_elsewhere(self, quantity: Quantity, bunch: Sequence[Quantity]) -> bool:
        """Tell whether the figure is given elsewhere too: of such things, or in digits too many for a chance."""
        wanted, digits = quantity.figure, _digits(quantity)
        if len(digits) >= _DIGITS and self._written[digits] > 1:
            return True
        others = [other for other in bunch if other.span.start not in self._recalled or other.span != quantity.span]
        return any(other.span != quantity.span and same(wanted, other.figure) is not Verdict.FAILS
                   and (other.figure.value == wanted.value or _near(quantity, other, equal=True))
                   for other in others)  # fmt: skip

    def _competes(
        self, quantity: Quantity, other: Quantity, third: Quantity, name: frozenset[str], more: frozenset[str]
    ) -> bool:
        """Tell whether a figure may be meant too: no small one, none of the time before, none of a part, no change."""
        from report_lint_vi.claims.recalled_fit import names, names_no_more
        from report_lint_vi.mentions.recollection import times_of

        ratio = self._ratios.get(third.number.span.start)
        if third.figure.value * _LEAST < other.figure.value or (ratio and ratio.role is Role.NOW_BEFORE):
            return False
        told, here = self._tell(third), self._tell(quantity)
        if told is None or here is None or not names(told, name, more) or not told.aside.isdisjoint(_PAST):
            return False
        if third.figure.value < other.figure.value and not names_no_more(told, here):
            return False  # some of them
        sentence = Sentence.around(self._report, third.span.start)
        if sentence and self._report.lower.startswith("riêng ", sentence.span.start):
            return False
        return times_of(self._report, told) <= times_of(self._report, here)

    def _is_made_of(self, quantity: Quantity, other: Quantity, rest: Sequence[Quantity]) -> bool:
        """Tell whether the figure is the other one and a third, or less a third, or a sum of such figures."""
        wanted = quantity.figure.value
        gap = abs(wanted - other.figure.value)
        values = [more.figure.value for more in rest]
        if gap in values:
            return True
        for at, value in enumerate(values):
            total = value
            for more in values[at + 1 : at + _SMALL]:
                total += more
                if wanted in (total, value + more):
                    return True
        return False


def _digits(quantity: Quantity) -> str:
    return quantity.number.text.replace(".", "").replace(",", "").lstrip("0")


def _near(one: Quantity, other: Quantity, *, equal: bool = False) -> bool:
    """Tell whether two figures are so much alike that one may be the other gone wrong."""
    low, high = sorted((one.figure.value, other.figure.value))
    if low <= 0 or (low == high and not equal):
        return False
    if not equal and same(one.figure, other.figure) is not Verdict.FAILS:
        return False
    return high <= low * (_SWAPPED if swapped(one, other) else _FEW_HIGH if high <= _SMALL else _HIGH)
