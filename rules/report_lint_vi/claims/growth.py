"""Growth: rates and differences, each against the two levels behind it."""

from __future__ import annotations

from report_lint import says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.growth_judged import Aspect, Judged
from report_lint_vi.claims.ratio_result import Derived

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report


class JudgedClaim(Derived):
    """A judged change of one aspect as a claim."""

    @classmethod
    def of(cls, report: Report, aspect: Aspect) -> Iterator[Self]:
        """Yield the judged changes of an aspect."""
        for one in report.mentions(Judged):
            if one.outcome.aspect is aspect:
                number = one.comparison.term.number
                figures = (number, one.now.span, one.comparison.before.span)
                derivation = one.outcome.derivation or says("")
                yield cls(one.span, figures, one.verdict, derivation, one.evidence, number, one.outcome.remedy)


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


class TurnedChange(JudgedClaim):
    """A rise called a fall, or a fall called a rise, and the two levels that show it."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the judged changes that go the other way."""
        return cls.of(report, Aspect.DIRECTION)


class PointsDifference(JudgedClaim):
    """A difference in points and the two percentages behind it."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the judged differences in points."""
        return cls.of(report, Aspect.POINTS)


class PointsNotPercent(JudgedClaim):
    """A difference of two percentages that is written with % as if it were growth."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the differences that are right in points alone."""
        return cls.of(report, Aspect.PERCENT_FOR_POINTS)
