"""Differences of percentages: points, and what is written as per cent though it is points."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.growth import Aspect, JudgedClaim

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report


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
