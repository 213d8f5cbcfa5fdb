"""How far a percentage lies from its plan: "đạt 92,4% (chỉ tiêu 90%), vượt 2,4%"."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Related, Verdict, says
from report_lint.figures import Hedge, difference, growth, plus
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_way import signed
from report_lint_vi.claims.plan_named import is_told_from
from report_lint_vi.claims.ratio_result import Derived, slip, written
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

_PLAN = r"(?:kế hoạch|chỉ tiêu|dự toán|nghị quyết|mục tiêu)"
_OF_PLAN = r"(?: (?!vượt |hụt |thấp |cao )[^\W\d_]+){0,6}"
_VERB = Pattern(
    rf"(?<!\w)(?P<verb>vượt|hụt|thiếu|cao hơn|thấp hơn|kém)(?: so với| so| mức)?(?P<plan> {_PLAN}{_OF_PLAN})?"
    r"(?: là| tới| đến)? (?=[0-9][0-9.,]*(?<![.,]) ?(?:%|điểm))",
    "vượt", "hụt", "thiếu", "cao hơn", "thấp hơn", "kém",
)  # fmt: skip
#: From what was reached, without brackets, to the verb.
_TO_VERB = Pattern(r"[,;]?(?: (?:như vậy|tức|đã|và|đều|bằng cách đó|do đó))*,? \Z")
_INSIDE = Pattern(
    rf"\A(?: [^\W\d_]+){{0,2}} ?\((?:so với |so )?{_PLAN}{_OF_PLAN}(?: (?:19|20)[0-9]{{2}})?:?(?: là)? ?\Z"
)
_BEHIND = Pattern(rf"\A,?(?: so với| so)? ?\(?(?:của )?{_PLAN}{_OF_PLAN}(?: (?:19|20)[0-9]{{2}})?:? ?\(?(?:là )?\Z")
_BEFORE = Pattern(rf"(?<!\w){_PLAN}{_OF_PLAN}(?: (?:19|20)[0-9]{{2}})?:?(?: là| phải đạt| đạt)? \Z")
#: From the plan to what was reached, in one clause or the next.
_TO_DONE = Pattern(
    r"\A[,;]?(?: (?:kết quả|thực hiện|thực tế|thực|hiện|đã|ước|đến nay|nay|là|được|đạt|giải ngân|hoàn thành))+ \Z"
)
_WHOLE = Decimal(100)
_NEAR = 90


class PlanPoints(Derived):
    """A distance from a plan and the two percentages behind it."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look behind every verb of exceeding and of falling short for a percentage with its plan."""
        lower = report.lower
        for statement in report.mentions(Statement):
            terms = {term.number.start: term for term in statement.terms}
            for verb in _VERB.compiled.finditer(lower, statement.span.start, statement.span.end):
                told = terms.get(verb.end())
                pair = _pair(report, statement, told, verb) if told and told.kind in ("%", "điểm %") else None
                if told and pair:
                    yield from cls._judged(report, told, pair)

    @classmethod
    def _judged(cls, report: Report, told: Term, pair: tuple[Term, Term]) -> Iterator[Self]:
        done, plan = pair
        one, other, far = done.figure, plan.figure.replace(exact=True), told.figure
        more = plus(one.value, -other.value)
        ways = [signed(far, rises=rises) for rises in (True, False)]
        fits = any(difference(one, other, way) is Verdict.HOLDS for way in ways)
        if told.kind == "%" and not fits:
            parts = growth(one, other, signed(far, rises=more > 0)) is Verdict.HOLDS
            of_whole = difference(one, one.replace(value=_WHOLE), signed(far, rises=one.value > _WHOLE))
            fits = parts or of_whole is Verdict.HOLDS
        if not fits and (not more or any(x.hedge is not Hedge.NONE for x in (one, other, far))):
            return
        want = written(more)
        large, small = (done, plan) if more > 0 else (plan, done)
        message = says(
            "{large} − {small} = {want} điểm phần trăm, ghi {said}",
            large=_text(report, large), small=_text(report, small), want=more.copy_abs(),
            said=told.quantity.number.text,
        )  # fmt: skip
        evidence = [Related(done.number, says("kết quả")), Related(plan.number, says("kế hoạch"))]
        how = slip(told.quantity.number.text, want)
        evidence += [Related(told.number, how)] if how else []
        verdict = Verdict.HOLDS if fits else Verdict.FAILS
        yield cls(
            told.quantity.span, (told.number, done.number, plan.number), verdict, message,
            () if fits else tuple(evidence), told.number, want if told.kind != "%" else "",
        )  # fmt: skip


def _pair(report: Report, statement: Statement, told: Term, verb: re.Match[str]) -> tuple[Term, Term] | None:
    """Return what was reached and its plan."""
    lower, start = report.lower, verb.start()
    percents = [x for x in statement.terms if x.part is Part.PERCENT and x is not told]
    done = next((x for x in reversed(percents) if x.end <= start and x.bracket == told.bracket), None)
    if done is None or start - done.end > _NEAR or _BEFORE.search(lower, max(0, done.start - _NEAR), done.start):
        return None
    gap = lower[done.end : start]
    head, opened, rest = gap.partition("(")
    bare = head.rstrip() + rest.partition(")")[2] if opened else gap
    inside = [x for x in statement.terms if done.end <= x.start < start]
    if not _TO_VERB.match(bare) or len(inside) > 1:
        return None
    if inside:
        plan, opening = inside[0], lower[done.end : inside[0].start]
        found = _INSIDE.match(opening) is not None and plan.part is Part.PERCENT
    else:
        plan = next((x for x in percents if x.start > told.end), done)
        opening = lower[told.end : plan.start]
        found = plan is not done and _BEHIND.match(opening) is not None
        if not found and len(percents) == 2 and done is percents[1]:
            plan, low = percents[0], max(0, percents[0].start - _NEAR)
            named = _BEFORE.search(lower, low, plan.start)
            opening = named[0] if named else ""
            found = named is not None and _TO_DONE.match(lower[plan.end : done.start]) is not None
    behind = told.end if plan.start < told.start else None
    return (done, plan) if found and is_told_from(lower, opening, verb["plan"] or "", behind) else None


def _text(report: Report, term: Term) -> str:
    return report.view[term.number.start : max(term.end, term.number.end)]
