"""Which way a bracket with two levels runs, now/before or before/now, and whether a change names another base."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Verdict
from report_lint.figures import Figure, difference, growth
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_forms import Side
from report_lint_vi.claims.now_before_same import has_other_base
from report_lint_vi.mentions.change import Change, Measure
from report_lint_vi.mentions.dated_level import DatedLevel
from report_lint_vi.mentions.ratio import Ratio, Role
from report_lint_vi.mentions.statement import kind_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report
    from report_lint_vi.mentions.statement import Statement, Term

_BASE_YEAR = Pattern(r"(?: [^\W\d_]+){0,3} so với (?:năm )?((?:19|20)[0-9]{2})(?!\d)")
_YEAR_AFTER = Pattern(r"(?: [^\W\d_]+){0,3} \(?(?:năm )?((?:19|20)[0-9]{2})(?!\d)")
_REACH = 64  # how far behind a change the bracket with both levels may open


def runs_back(statement: Statement, term: Term, ratio: Ratio) -> bool:
    """Tell whether the sentence itself proves a bracket to be before/now: "xảy ra 36 vụ, giảm 12 vụ (48/36 vụ)".

    The second figure stands before the change as what there is, or the rate that is told too has the first as its base.
    """
    first, second = ratio.part, ratio.whole
    kind = kind_after(ratio.noun)
    before = [x for x in statement.terms if x.end <= term.start and x.kind != "%"]
    told = [x.figure.value for x in before if not (kind and x.kind) or x.kind == kind]
    if second.value in told and first.value not in told:
        return True
    rises = second.value > first.value
    others = {other.ratio for other in statement.terms if other.ratio} - {ratio}
    rates = [signed(rate, rises=rises) for rate in _own_rates(statement, others)]
    based_on_first = any(growth(second, first, rate) is Verdict.HOLDS for rate in rates)
    based_on_second = any(growth(first, second, signed(rate, rises=False)) is Verdict.HOLDS for rate in rates)
    return based_on_first and not based_on_second


def _own_rates(statement: Statement, others: set[Ratio]) -> Iterator[Figure]:
    """Yield the rates of a sentence that belong to none of some ratios: 20% is 54/45's, whatever else it fits."""
    for term in statement.terms:
        if term.kind == "%" and not any(
            growth(one, other, signed(term.figure, rises=one.value > other.value)) is Verdict.HOLDS
            for ratio in others
            for one, other in ((ratio.part, ratio.whole), (ratio.whole, ratio.part))
            if other.value
        ):
            yield term.figure


def signed(figure: Figure, *, rises: bool) -> Figure:
    """Return a change with its sign."""
    return figure if rises else figure.replace(value=-figure.value)


def ratio_behind(report: Report, term: Term, change: Change) -> Ratio | None:
    """Return the bracket with two levels that a change is followed by."""
    ratio = None if change.again else report.first_from(Ratio, term.end)
    if not ratio or ratio.role is not Role.NOW_BEFORE or ratio.span.start - term.end > _REACH:
        return None
    if term.bracket >= 0 and ")" in report.lower[term.end : ratio.span.start]:
        return None  # "giảm 09 vụ (58/67 vụ, giảm 13,4%), số người chết giảm 01 người (02/03)"
    nearer = report.mentions(Change, report.span(term.end, ratio.span.start))
    if any(other.measure is change.measure for other in nearer):
        return None  # "tăng 512 hồ sơ; riêng đất đai giảm 31 hồ sơ (219/250)"
    rest = report.lower[ratio.span.end : ratio.span.end + 50].partition(")")
    closed = bool(rest[1]) and not any(c.isdigit() or c in "(%" for c in rest[0])
    return ratio if closed and "\n" not in report.lower[term.end : ratio.span.start] else None


def in_ratios(
    found: list[tuple[Statement, Term, Change, Ratio]],
) -> Iterator[tuple[Term, Change, tuple[Side, Side], bool]]:
    """Judge which way the brackets of this report run, and read them: "giảm 312 vụ (734/1046)"."""
    forward = backward = 0
    for _, term, change, ratio in found:
        if change.measure is Measure.AMOUNT and ratio.part.value != ratio.whole.value:
            more = signed(term.figure, rises=change.rises is not False)
            forward += difference(ratio.part, ratio.whole, more) is Verdict.HOLDS
            backward += difference(ratio.whole, ratio.part, more) is Verdict.HOLDS
    ordered = forward >= backward or backward < 2
    for statement, term, change, ratio in found:
        one, other = (
            Side(figure, number.span, number.text, kind_after(ratio.noun), number.text, Decimal(1))
            for figure, number in zip((ratio.part, ratio.whole), ratio.numbers, strict=True)
        )
        pair = (one, other) if ordered and not runs_back(statement, term, ratio) else (other, one)
        yield term, change, pair, forward + backward > 0 or pair[0].figure.value > pair[1].figure.value


def is_of_other_base(report: Report, term: Term, before: Side) -> bool:
    """Tell whether a change names another year than its level's: "từ 45 (năm 2020) lên 54, tăng 8% so với năm 2022"."""
    told = DatedLevel.of(report, before.span)
    if told and has_other_base(report, term.end, told):
        return True
    based = _BASE_YEAR.match(report.lower, term.end)
    then = _YEAR_AFTER.match(report.lower, before.span.end, before.span.end + 50) if based else None
    return bool(based and then and based[1] != then[1])
