"""Shares of two things that are counted side by side: "thụ lý 956 vụ/1.882 bị can, giải quyết 949 vụ/1.860 bị can"."""

from __future__ import annotations

from report_lint import Pattern, Verdict
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.ratio_result import is_near, percent_of
from report_lint_vi.claims.share_bases import ends_plainly, is_right, may_hold
from report_lint_vi.mentions.statement import Part

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.statement import Statement, Term

_BESIDE = Pattern(r"(?: [^\W\d_]+){0,4} ?/ ?\Z")


def of_mates(
    report: Report, statement: Statement, mates: tuple[Term, Term], percent: Term
) -> tuple[tuple[Term, Term, Term, Verdict] | None, bool]:
    """Judge a percentage behind two figures that stand beside each other; tell too whether nothing more can be said."""
    mate = mates[0]
    others = [w for w in (*statement.before(mate), *statement.previous(report)) if may_hold(w, mate)]
    right = next((w for w in others if is_right(mate, w, percent)), None)
    if right:
        return (mate, percent, right, Verdict.HOLDS), True
    pair = _beside(report, statement, mates, percent)
    return ((pair[0], percent, pair[1], Verdict.FAILS), True) if pair else (None, not others)


def _beside(report: Report, statement: Statement, mates: tuple[Term, Term], percent: Term) -> tuple[Term, Term] | None:
    """Return part and whole of "956 vụ/1.882 bị can; giải quyết 949 vụ/1.860 bị can, đạt 99,9%", right of neither."""
    levels = [x for x in statement.before(mates[0]) if x.part is Part.LEVEL]
    wholes = levels[1::-1]
    alike = len(wholes) == len(mates) == len([x for x in levels if x.kind in (mates[0].kind, mates[1].kind)])
    pairs = list(zip(mates, wholes, strict=False))
    if not alike or any(part.kind != whole.kind or part.figure.value > whole.figure.value for part, whole in pairs):
        return None
    joined = _BESIDE.match(report.lower[wholes[0].end : wholes[1].start])
    if not joined or not ends_plainly(report, percent) or percent.figure.hedge is not Hedge.NONE:
        return None
    if any(is_right(part, whole, percent) for part, whole in pairs):
        return None
    near = [pair for pair in pairs if is_near(percent.figure.value, percent_of(pair[0].figure, pair[1].figure, 2))]
    return near[0] if near else None
