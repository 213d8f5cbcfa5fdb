"""A change that is told twice, once as a rise and once as a fall."""

from __future__ import annotations

from report_lint import Message, Pattern, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.ratio_result import Derived
from report_lint_vi.mentions.change import Change, Measure
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

#: From an amount to the same change in per cent: "giảm 12 vụ (tăng 10%)", "giảm 3.009 vụ (-24,25%)".
_SAME_AGAIN = Pattern(r"(?: (?!so )[^\W\d_]+){0,5} ?\((?:tức |tương ứng |tương đương )?\Z")
_OF_PERIOD = Pattern(
    r" ?(?:so với |so |mức |của )?(?:cùng kỳ|cùng kì|năm trước|năm ngoái|năm 20[0-9]{2})[^,;:().\d]{0,24}"
    r"(?:20[0-9]{2})?(?:, | \()(?:tức |nghĩa là )?\Z"
)
_NO_OTHER_BASE = Pattern(r" ?(?:[).;]|\Z|\n|,(?! so))")


class ToldTwice(Derived):
    """A change told twice, in two measures or as a level; the span is the second time."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every pair of figures that stand side by side."""
        for statement in report.mentions(Statement):
            for first, second in zip(statement.terms, statement.terms[1:], strict=False):
                found = cls._as_rate(report, first, second) or cls._of_level(report, first, second)
                if found:
                    yield found

    @classmethod
    def _as_rate(cls, report: Report, first: Term, second: Term) -> Self | None:
        """Judge "giảm 12 vụ (tăng 10%)": one change, told as an amount and as a rate."""
        one, other = first.change, second.change
        if not one or not other or one.rises is None or other.rises is None or second.bracket < first.end:
            return None
        if one.measure is not Measure.AMOUNT or other.measure is not Measure.PERCENT or first.bracket >= 0:
            return None
        lower = report.lower
        closed = lower.startswith(")", second.end)
        if not closed or not _SAME_AGAIN.match(lower[first.end : other.span.start]):
            return None
        # Compared with two periods, one thing may have risen and fallen.
        if one.rises is not other.rises and (
            one.compared or "so với" in lower[max(0, one.span.start - 60) : one.span.start]
        ):
            return None
        return cls._judged(one, other, holds=one.rises is other.rises)

    @classmethod
    def _judged(cls, one: Change, other: Change, *, holds: bool) -> Self:
        figures = (one.quantity.number.span, other.quantity.number.span)
        verdict = Verdict.HOLDS if holds else Verdict.FAILS
        return cls(
            other.span, figures, verdict, says("cùng một thay đổi vừa ghi là tăng, vừa ghi là giảm"),
            (Related(one.span, says("chỗ này ghi ngược lại")),), other.quantity.number.span,
        )  # fmt: skip

    @classmethod
    def _of_level(cls, report: Report, first: Term, second: Term) -> Self | None:
        """Judge "bằng 95% so với cùng kỳ, tăng 5%"."""
        change = second.change
        if (
            first.part is not Part.PERCENT
            or not change
            or change.measure is not Measure.PERCENT
            or change.rises is None
        ):
            return None
        lower = report.lower
        if not lower[max(0, first.start - 8) : first.start].endswith(("bằng ", "đạt ")) or first.figure.value == 100:
            return None
        if not _OF_PERIOD.match(lower[first.end : change.span.start]) or not _NO_OTHER_BASE.match(lower, second.end):
            return None
        level = first.quantity.number.text
        derivation: Message = (
            says("bằng {level}% là ít hơn: giảm, không phải tăng", level=level)
            if first.figure.value < 100
            else says("bằng {level}% là nhiều hơn: tăng, không phải giảm", level=level)
        )
        holds = (first.figure.value > 100) is change.rises
        return cls(
            change.span, (first.number, second.number), Verdict.HOLDS if holds else Verdict.FAILS, derivation,
            (Related(first.quantity.span, says("mức so sánh")),), second.number,
        )  # fmt: skip
