"""What stands around a ratio and its percentage that may say otherwise."""

from __future__ import annotations

from itertools import pairwise

from report_lint import Pattern, Verdict
from report_lint.figures import share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.statement import Part

if TYPE_CHECKING:
    from report_lint import Report, Span
    from report_lint_vi.mentions.statement import Statement, Term

_NEAR = 24  # characters between a ratio and the percentage that is surely its own
_OR_MORE = Pattern(r"(?: [^\W\d_]+){1,2}? trở (?:lên|xuống)(?!\w)")


def is_by_the_way(report: Report, term: Term, percent: Term) -> bool:
    """Tell whether a figure stands in brackets that close before a percentage."""
    closed = term.bracket >= 0 and report.lower.find(")", term.end, percent.start) >= 0
    return closed and term.part is Part.LEVEL and percent.bracket != term.bracket


def is_threshold(report: Report, term: Term) -> bool:
    """Tell whether a figure says which things a ratio counts: "1.528/1.612 tàu từ 15 m trở lên, đạt 94,8%"."""
    lower = report.lower
    low = lower.endswith((" từ ", " dưới ", " đủ ", " trên "), 0, term.start)
    return low and term.part is Part.LEVEL and bool(_OR_MORE.match(lower, term.number.end))


def is_otherwise_explained(statement: Statement, percent: Term, pair: tuple[Term, Term]) -> bool:
    """Tell whether other figures of the sentence give the percentage, or the rest of the whole does."""
    part, whole = pair
    rest = part.figure.replace(value=whole.figure.value - part.figure.value)
    if share(rest, whole.figure, percent.figure) is Verdict.HOLDS:
        return True
    taken = _taken(statement, percent)
    others = [
        term for term in statement.terms
        if term.part in (Part.LEVEL, Part.DONE, Part.OF) and term not in pair and term.number not in taken
    ][-12:]  # fmt: skip
    for one in others:
        if share(one.figure, whole.figure, percent.figure) is Verdict.HOLDS:
            return True
        if one.figure.value and share(part.figure, one.figure, percent.figure) is Verdict.HOLDS:
            return True
    return any(share(one.figure, two.figure, percent.figure) is Verdict.HOLDS for one, two in pairwise(others))


def _taken(statement: Statement, percent: Term) -> set[Span]:
    """Return the numbers that have a percentage of their own: "12/12 thôn (100%)", "61,2 tỷ, đạt 81% (75,6 tỷ)"."""
    taken: set[Span] = set()
    for one, own, other in zip(statement.terms, statement.terms[1:], statement.terms[2:], strict=False):
        between = own.part is Part.PERCENT and own is not percent and one.part is other.part is Part.LEVEL
        if between and other.figure.value and share(one.figure, other.figure, own.figure) is Verdict.HOLDS:
            taken |= {one.number, other.number}
    for term, after in pairwise(statement.terms):
        ratio = term.ratio if term.part is Part.OF and after.part is Part.PERCENT and after is not percent else None
        if ratio and after.start - term.end <= _NEAR and share(ratio.part, ratio.whole, after.figure) is Verdict.HOLDS:
            taken |= {number.span for number in ratio.numbers}
    return taken
