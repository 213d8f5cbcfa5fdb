"""A figure of a part that sums up, and the only one of the body that is told with the same rare words."""

from __future__ import annotations

from decimal import Decimal
from math import log

from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction
from report_lint_vi.claims.transposed import is_counted
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.summing_up import SummingUp, summed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.claims.transposed_reading import Reading

#: How much larger one may be of two figures that are taken for one; of few things one or two more or less is much.
_HIGH, _FEW_HIGH, _SWAPPED, _FEW = Decimal("1.34"), Decimal("1.6"), Decimal("2.5"), 12
_LEAST, _MANY, _DIGITS, _AFTER, _BLOCKS = 3, 120, 3, 60, 15
#: A word counts by how few lines hold it; one in every third says nothing. What both clauses say counts twice.
_COMMON = 1.2
_CLOSE, _LOOSE, _RUN, _LONGEST = 2.0, 0.7, 1.0, 3
#: How much must be told of both: of figures of the same digits, of others; from where labels do not part them.
_TURNED, _OTHER, _SURE, _RICH = 6.0, 8.0, 12.0, 15.0
_RATES = frozenset({"%", "điểm %", "‰"})
#: What is left is a level, and no change: "vẫn còn 06 công trình đang thi công".
_LEFT = ("còn ", "còn có ")


class Reworded(Contradiction):
    """A figure of a part that sums up, and the body's one of the same topic, near to it; the span is the later one."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look for the earlier figure that shares the most rare words with each one that nothing else takes up."""
        later = [one for one in summed(report) if _may_be(one) and report.lower[one.span.start - 1] != "/"]
        if not later or len(report.blocks) < _BLOCKS:
            return
        body = _Body(report)
        found = [(one, alike) for one in later if (alike := body.alike(one))]
        pairs = [
            (one, alike, near) for one, alike in found if (near := [more for more in alike if _is_near(one, more)])
        ]
        if not pairs:
            return
        topics = _Topics(report)
        known: set[int] | None = None
        for one, alike, near in pairs:
            other = topics.same(one, alike, near)
            if other is None:
                continue
            known = _known(report) if known is None else known
            places = one.span.start, other.span.start
            claim = cls.between(report, one, other) if known.isdisjoint(places) else None
            if claim:
                known.update(places)
                yield claim


def _may_be(one: Quantity) -> bool:
    if not is_counted(one) or one.unit in _RATES or one.figure.hedge is not Hedge.NONE:
        return False
    return bool(one.unit) or one.figure.value >= _LEAST


def _is_body(report: Report, one: Quantity) -> bool:
    if not is_counted(one) or one.unit in _RATES or one.figure.hedge not in (Hedge.NONE, Hedge.ESTIMATE):
        return False
    part = report.last_before(SummingUp, one.span.start + 1)
    return part is None or one.span.start >= part.span.end


def digits_of(one: Quantity) -> str:
    """Return the digits of a figure in order, without noughts at its ends."""
    return "".join(sorted(one.number.text.replace(".", "").replace(",", "").strip("0")))


def _is_near(later: Quantity, one: Quantity) -> bool:
    """Tell whether a figure may be an earlier one gone wrong."""
    low, high = sorted((one.figure.value, later.figure.value))
    most = _FEW_HIGH if high <= _FEW else _HIGH
    return low < high and (high <= low * most or (high <= low * _SWAPPED and digits_of(one) == digits_of(later)))


class _Body:
    """The figures that stand outside of the parts that sum up, by what they measure or count."""

    def __init__(self, report: Report) -> None:
        self._bunches: dict[str, list[Quantity]] = {}
        self._called: dict[str, list[str]] = {}
        self._values: set[Decimal] = set()
        for one in report.mentions(Quantity):
            if _is_body(report, one):
                self._bunches.setdefault(_kind(one), []).append(one)
                self._values.add(one.figure.value)

    def alike(self, later: Quantity) -> list[Quantity]:
        """Return the earlier figures of the same things; none where one is equal, or where they are a long list."""
        value = later.figure.value
        if not later.unit and len(digits_of(later)) >= _DIGITS and value in self._values:
            return []
        kind = _kind(later)
        if kind not in self._called:
            self._called[kind] = [kind] if later.unit else list(self._kinds(later))
        kinds = self._called[kind]
        found = [one for kind in kinds for one in self._bunches.get(kind, ())[: _MANY + 1]]
        if len(found) > _MANY or any(one.figure.value == value for one in found):
            return []
        return sorted([one for one in found if one.span.start < later.span.start], key=lambda one: one.span.start)

    def _kinds(self, later: Quantity) -> Iterator[str]:
        """Yield what the same things are counted as, by their name or another one."""
        for kind, bunch in self._bunches.items():
            if not bunch[0].unit and is_named(bunch[0], later):
                yield kind


def _kind(one: Quantity) -> str:
    """Return what is measured, or the first two words of what is counted."""
    return f"={one.unit}" if one.unit else " ".join(one.noun.split()[:2])


def is_named(one: Quantity, other: Quantity) -> bool:
    """Tell whether two figures measure or count things of one name, or of names that stand for each other."""
    from report_lint_vi.claims.transposed_fit import is_named_alike

    return is_named_alike(one, other)


class _Topics:
    """What the figures of a report are told with, and how rare each word is."""

    def __init__(self, report: Report) -> None:
        from report_lint_vi.claims.transposed_fit import Readings

        self._report = report
        self._readings = Readings(report)
        self._weights: dict[str, float] = {}

    def _weight(self, words: frozenset[str]) -> float:
        total = 0.0
        for word in words - self._readings.idle:
            if word not in self._weights:
                often = log(len(self._report.blocks) / self._readings.lines.get(word, 1))
                self._weights[word] = max(0.0, often - _COMMON)
            total += self._weights[word]
        return total

    def _shared(self, one: Reading, later: Reading) -> float:
        """Tell how much both are told with the same rare words, and how long the words behind them are the same."""
        close = one.words & later.words
        loose = ((one.words & later.around) | (later.words & one.around)) - close
        nearly = self._weight(close)
        run = _RUN * min(_LONGEST, max(0, self._run(one.quantity, later.quantity) - 1))
        return _CLOSE * nearly + _LOOSE * self._weight(loose) + run if nearly else 0.0

    def _run(self, one: Quantity, later: Quantity) -> int:
        """Return how many words behind two figures are the same."""
        from report_lint_vi.claims.echoed_words import common_run

        lower = self._report.lower
        first, second = (lower[told.number.span.end : told.number.span.end + _AFTER].split() for told in (one, later))
        return common_run(first, second)

    def same(self, later: Quantity, alike: Sequence[Quantity], near: Sequence[Quantity]) -> Quantity | None:
        """Return the one of near figures that a later one must mean; None when another is as likely, or none."""
        from report_lint_vi.claims.reworded_fit import is_covered, is_part

        reading = self._readings.read(later)
        if reading is None or is_part(self._report, later):
            return None
        best: list[tuple[float, Quantity]] = []
        for one in alike:
            told = self._readings.read(one)
            if told is not None and told.block != reading.block:
                best.append((self._shared(told, reading), one))
        most = max((shared for shared, _ in best), default=0.0)
        meant = [one for shared, one in best if shared == most and not is_part(self._report, one)]
        if not meant or len({one.figure.value for one in meant}) != 1 or meant[0] not in near:
            return None
        other = meant[-1]
        told = self._readings.read(other)
        enough = _TURNED if digits_of(other) == digits_of(later) and len(digits_of(later)) >= _DIGITS else _OTHER
        if (
            told is None
            or most < enough
            or not is_covered(self._report, reading, told, self._readings.idle, rich=most >= _RICH)
        ):
            return None
        if self._report.lower.endswith(_LEFT, 0, later.span.start) and self._run(other, later) > _LONGEST:
            reading = reading.replace(changed=False)
        return None if self._readings.are_apart(told, reading, labelled=most < _SURE) else other


def _known(report: Report) -> set[int]:
    """Return where the other contradictions stand, with what they contradict."""
    from report_lint import Verdict
    from report_lint_vi.claims.recalled import Recalled
    from report_lint_vi.claims.restated import Restated
    from report_lint_vi.claims.restated_count import RestatedCount
    from report_lint_vi.claims.restated_figure import RestatedFigure
    from report_lint_vi.claims.resumed import Resumed
    from report_lint_vi.claims.retold import Retold
    from report_lint_vi.claims.retyped import Retyped
    from report_lint_vi.claims.transposed import Transposed

    kinds = (Restated, RestatedFigure, RestatedCount, Retold, Resumed, Recalled, Retyped, Transposed)
    wrong = [claim for kind in kinds for claim in report.mentions(kind) if claim.verdict is Verdict.FAILS]
    return {span.start for claim in wrong for span in (claim.span, claim.there)}
