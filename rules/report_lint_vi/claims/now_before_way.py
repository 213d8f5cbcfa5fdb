"""Which way a bracket with two levels runs: now/before or before/now."""

from __future__ import annotations

from report_lint import Verdict
from report_lint.figures import Figure, growth
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint_vi.mentions.ratio import Ratio
    from report_lint_vi.mentions.statement import Statement, Term


def runs_back(statement: Statement, term: Term, ratio: Ratio) -> bool:
    """Tell whether the sentence itself proves a bracket to be before/now: "xảy ra 36 vụ, giảm 12 vụ (48/36 vụ)".

    The second figure stands before the change as what there is, or the rate that is told too has the first as its base.
    """
    first, second = ratio.part, ratio.whole
    told = [other.figure.value for other in statement.terms if other.end <= term.start and other.kind != "%"]
    if second.value in told and first.value not in told:
        return True
    rises = second.value > first.value
    rates = [signed(other.figure, rises=rises) for other in statement.terms if other.kind == "%"]
    based_on_first = any(growth(second, first, rate) is Verdict.HOLDS for rate in rates)
    based_on_second = any(growth(first, second, signed(rate, rises=False)) is Verdict.HOLDS for rate in rates)
    return based_on_first and not based_on_second


def signed(figure: Figure, *, rises: bool) -> Figure:
    """Return a change with its sign."""
    return figure if rises else figure.replace(value=-figure.value)
