"""The wordings in which a sentence names a percentage, its part and its whole: "đạt 108,3% kế hoạch (1.141 suất)"."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Value, Verdict
from report_lint.compiled import compiled
from report_lint.figures import Figure, Hedge, difference, growth, share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.ratio_result import decimals_of, is_near, percent_of
from report_lint_vi.claims.share_bases import (
    are_levels,
    closes,
    ends_plainly,
    is_new_matter,
    leads,
    same_thing,
    without_some,
)
from report_lint_vi.mentions.phrases import says_any
from report_lint_vi.mentions.statement import Part

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.statement import Statement, Term

#: From a percentage to the bracket with its base: "108,3% kế hoạch năm (", "81,1% so với dự toán (".
_TO_PLAN = Pattern(
    r" ?(?:so với |so |của )?(?:kế hoạch|chỉ tiêu|dự toán|kh|nghị quyết|mục tiêu|tổng số|tổng|số|toàn bộ)\b"
    r"[^(),;:.\d]{0,60}\((?:kế hoạch|chỉ tiêu|dự toán|tổng số|kh|tức đạt|đạt|bằng)?"
    r"(?: năm| giao| là| cả năm|:){0,3} ?\Z"
)
#: ... and to one that follows without a bracket: "65% so với dự toán được giao là 24.000 triệu đồng".
_PLAN_IS = Pattern(
    r" (?:so với |so |của )?(?:kế hoạch|chỉ tiêu|dự toán)(?: [^\W\d_]+){0,6}(?: (?:năm )?20[0-9]{2})? ?(?:là |: ?)?\Z|"
    r" so với (?:mức |số )?\Z"
)
_AS_PLANNED = Pattern(r"(?: [^\W\d_]+){0,2} (?:(?:theo|của) )?(?:kế hoạch|chỉ tiêu|dự toán)(?!\w)")
_PLANS = ("kế hoạch", "chỉ tiêu", "dự toán", "kh", "nghị quyết", "mục tiêu", "tổng số", "tổng", "số", "toàn bộ")
_EXCEEDED = ("vượt", "vượt mức", "vượt kế hoạch", "vượt chỉ tiêu", "vượt dự toán", "vượt mức kế hoạch")
_REACHED = ("(đạt", "(bằng", "(tức đạt", "(tức bằng", "(tương đương đạt", "(tương đương bằng")
_TO_ALL = Pattern(r"[^(),;:.\d]{0,30}(?:\b(?:trên|trong)(?: tổng)?(?: số)? ?|/ ?(?:tổng số )?)\Z")
_OUT_OF = Pattern(
    r"(?: [^\W\d_]+){0,8}? ?(?:\b(?:trên|trong)|/)(?: ?(?:tổng số|tổng|số|kế hoạch|chỉ tiêu|dự toán)"
    r"(?: (?:[^\W\d_]+|[0-9]{1,2}(?= tháng)|20[0-9]{2})){0,5}?)?(?: là)? ?\Z"
)
#: From a percentage to a whole that follows it: "chiếm 0,76% trên tổng số 2.491 vụ việc".
_OF_TOTAL = Pattern(
    r" (?:(?:trên|trong|của|so với) )?(?:tổng(?: số)?|số|toàn bộ)(?: [^\W\d_]+){0,4}?:? \Z|"
    r" (?:trên|trong) \Z"
)
_PAIR = Pattern(r"(?: [^\W\d_]+){0,8} ?\((?:(?:tương ứng|tương đương|tức|là|với|gồm|có) ){0,2}\Z")
_AS_MUCH = Pattern(r"(?: [^\W\d_]+){0,4}, (?:tương ứng|tương đương|ứng|tức)(?: với| là)? \Z")
_THE_PART = Pattern(r"(?: [^\W\d_]+){0,4} ?\((?:tương ứng |tức |là |với |gồm )?\Z")
_BEYOND = Pattern(
    r"(?: [^\W\d_]+){0,4}[,;]? (?:đã |như vậy |tức )?vượt(?: mức)?(?: kế hoạch| chỉ tiêu| dự toán)?"
    r"(?: [^\W\d_]+){0,2} \Z"
)
_ENDS = Pattern(
    r" ?(?:[,.;)\n]|\Z)| (?:so với |so )?(?:kế hoạch|chỉ tiêu|dự toán)(?: (?!so )[^\W\d_]+){0,5}(?:[,.;)\n]|\Z)"
)
#: No other plan than the one that was told.
_OF_ITSELF = Pattern(
    r" ?(?:[,.;)\n]|\Z)| (?:so với )?(?:kế hoạch|chỉ tiêu|dự toán)(?: (?:năm|đề ra|giao|được giao))*(?:[,.;)\n]|\Z)"
)
#: From a figure to its plan in a bracket or between commas, and from there to the percentage.
_PLAN_OPENS = compiled(
    r"(?: [^\W\d_]+){0,4}(?: ?\(|, )(?:kế hoạch|chỉ tiêu|dự toán|kh)(?: (?:năm|giao|được giao|cả năm|đề ra|là)){0,3}:? "
)
_PLAN_CLOSES = compiled(r"(?: [^\W\d_]+){0,4}(?:\),?|,) (?:đạt|bằng)(?: tỷ lệ)? ")
_WITH_PLAN = 2
_TIMES = ("tháng", "năm", "quý", "ngày", "tuần")
HUNDRED = Figure(Decimal(100), Decimal(1), exact=True)


class Found(Value):
    """A percentage, its part and its whole as a sentence names them, and whether they agree.

    ``exceeded``: the percentage is what the part has beyond the whole. Where part and whole are one term, it is a
    percentage too: "vượt 18% kế hoạch (đạt 118%)".
    """

    percent: Term
    part: Term
    whole: Term
    verdict: Verdict
    exceeded: bool = False


def of_plan(report: Report, statement: Statement, at: int) -> Found | None:
    """Judge "1.236 suất, đạt 108,3% kế hoạch (1.141 suất)" and "vượt 3,6% kế hoạch (180 triệu đồng)"."""
    terms, lower, percent = statement.terms, report.lower, statement.terms[at]
    whole = terms[at + 1] if at + 1 < len(terms) else None
    bracketed = whole is not None and whole.bracket > percent.end
    gap = lower[percent.end : whole.start] if whole else ""
    if not whole or not (_TO_PLAN if bracketed else _PLAN_IS).match(gap) or not _is_of_plan(lower, gap, whole):
        return None
    exceeded = lower[max(0, percent.start - 20) : percent.start].rstrip(" ").endswith(_EXCEEDED)
    reached = lower[percent.end : whole.start].rstrip(" ").endswith(_REACHED)
    if reached or whole.part is not Part.LEVEL or (bracketed and not closes(report, whole)):
        percents = exceeded and reached and whole.part is Part.PERCENT
        return Found(percent, whole, whole, difference(whole.figure, HUNDRED, percent.figure)) if percents else None
    done = [
        term for term in statement.before(percent)
        if term.part in (Part.LEVEL, Part.DONE) and term.bracket < 0 and term.alike(whole)
    ]  # fmt: skip
    if not done or lower.find(";", done[0].end, percent.start) >= 0:
        return None
    judge = growth if exceeded else share
    fitting = [part for part in done if judge(part.figure, whole.figure, percent.figure) is Verdict.HOLDS]
    if fitting:
        return Found(percent, fitting[0], whole, Verdict.HOLDS)
    part = done[0]
    between = lower[part.end : percent.start].replace("vượt", "")
    unsure = len(between) > 100 or between.count(", ") > 3 or is_new_matter(between)
    # The bracket may also hold what was done, of a whole told before.
    turned = share(whole.figure, part.figure, percent.figure) is Verdict.HOLDS
    if unsure or turned or (part.kind != whole.kind and len({term.kind for term in done}) > 1):
        return None
    return Found(percent, part, whole, Verdict.FAILS, exceeded=exceeded)


def _is_of_plan(lower: str, gap: str, whole: Term) -> bool:
    """Tell a plan from what was before: "so với 1.300 thẻ theo kế hoạch"."""
    return not gap.startswith(" so với") or says_any(gap, _PLANS) or bool(_AS_PLANNED.match(lower, whole.end))


def of_plan_before(report: Report, statement: Statement, at: int) -> Found | None:
    """Judge "trồng 120 ha (kế hoạch 100 ha), đạt 120% kế hoạch"."""
    lower, percent = report.lower, statement.terms[at]
    if at < _WITH_PLAN:
        return None
    part, plan = statement.terms[at - 2 : at]
    if part.part is not Part.LEVEL or part.bracket >= 0 or not part.alike(plan) or 0 <= plan.bracket < part.end:
        return None
    named = _PLAN_OPENS.fullmatch(lower[part.end : plan.start])
    reached = _PLAN_CLOSES.fullmatch(lower[plan.end : percent.start])
    ends = _ENDS if plan.bracket >= 0 else _OF_ITSELF
    if not named or not reached or not ends.match(lower, percent.end) or percent.figure.hedge is not Hedge.NONE:
        return None
    return Found(percent, part, plan, share(part.figure, plan.figure, percent.figure))


def beyond(report: Report, statement: Statement, at: int) -> Found | None:
    """Judge "kế hoạch trồng 450 ha, thực hiện 504 ha, vượt 12%"."""
    lower, percent = report.lower, statement.terms[at]
    part = statement.terms[at - 1] if at else percent
    if part.part is not Part.LEVEL or not _BEYOND.match(lower[part.end : percent.start]):
        return None
    if percent.figure.hedge is not Hedge.NONE or not _ENDS.match(lower, percent.end):
        return None
    from report_lint_vi.claims.now_before_rows import beyond_plan

    plan = beyond_plan(report, statement, part)
    if plan is None:
        return None
    verdict = growth(part.figure, plan.figure, percent.figure)
    return Found(percent, part, plan, verdict, exceeded=True)


def of_all(report: Report, statement: Statement, at: int) -> Found | None:
    """Judge "24 ha trên tổng số 40 ha, chiếm 60%" and "40% trên tổng số 80 người (32 người)"."""
    lower, percent = report.lower, statement.terms[at]
    told = [x for x in statement.terms[max(0, at - 4) : at] if not x.kind.startswith(_TIMES)]
    part, whole = told[-2:] if len(told) > 1 else (percent, percent)
    joint = lower[part.end : whole.number.start]
    out_of = part.bracket == whole.bracket and len(joint) < 70 and _OUT_OF.match(joint)
    if "/" in joint and (part.kind != whole.kind or not part.kind):  # "86 vụ/135 bị can"
        return None
    if out_of and are_levels(part, whole) and leads(report, whole, percent, part=part):
        plain = part.figure.hedge is Hedge.NONE and ends_plainly(report, percent)
        if not plain and lower.endswith((", ", " - "), 0, percent.start):
            return None  # "18 cuộc/20 cuộc theo kế hoạch, 95% kiến nghị được trả lời"
        return _tight(statement, (percent, part, whole), surely=plain)
    whole, part = statement.terms[at + 1 : at + 3] if at + 2 < len(statement.terms) else (percent, percent)
    if are_levels(part, whole) and whole.bracket == percent.bracket and part.bracket > whole.end:
        of_all = _TO_ALL.match(lower[percent.end : whole.number.start])
        if of_all and _THE_PART.match(lower[whole.end : part.start]) and closes(report, part):
            return _tight(statement, (percent, part, whole), surely=True)
    elif are_levels(whole, part) and whole.bracket == part.bracket > percent.end:
        one, other, joint = whole, part, lower[whole.end : part.number.start]  # "98,7% (1.312 trên 1.462 hộ)"
        if _PAIR.match(lower[percent.end : one.start]) and _OUT_OF.match(joint) and closes(report, other):
            return _tight(statement, (percent, one, other), surely=True)
    return _as_much(report, statement, at) or _of_total(report, statement, at)


def _as_much(report: Report, statement: Statement, at: int) -> Found | None:
    """Judge "61,6%, tương ứng 509 hộ trong tổng số 827 hộ"."""
    lower, percent = report.lower, statement.terms[at]
    part, whole = statement.terms[at + 1 : at + 3] if at + 2 < len(statement.terms) else (percent, percent)
    if not are_levels(part, whole) or not _AS_MUCH.match(lower[percent.end : part.start]):
        return None
    out_of = _OUT_OF.match(lower[part.end : whole.number.start])
    return _tight(statement, (percent, part, whole), surely=True) if out_of else None


def _of_total(report: Report, statement: Statement, at: int) -> Found | None:
    """Judge "19 vụ, chiếm 0,76% trên tổng số 2.491 vụ việc"."""
    lower, percent = report.lower, statement.terms[at]
    if not 0 < at < len(statement.terms) - 1:
        return None
    part, whole = statement.terms[at - 1], statement.terms[at + 1]
    if not are_levels(part, whole) or not same_thing(whole, part) or whole.bracket != percent.bracket:
        return None
    if not _OF_TOTAL.match(lower[percent.end : whole.number.start]) or not leads(report, part, percent):
        return None
    if part.figure.hedge is not Hedge.NONE or part.figure.value > whole.figure.value:
        return None
    return _tight(statement, (percent, part, whole), surely=True)


def _tight(statement: Statement, terms: tuple[Term, Term, Term], *, surely: bool) -> Found | None:
    percent, part, whole = terms
    if whole.figure.hedge is Hedge.AT_LEAST:  # "46 hộ trên 1.986 hộ" is a division, not "more than"
        value, place = whole.figure.value, whole.figure.place
        whole = whole.replace(figure=Figure(value, place, place == 1, Hedge.NONE))
    verdict = share(part.figure, whole.figure, percent.figure)
    want = percent_of(part.figure, whole.figure, decimals_of(percent))
    if verdict is Verdict.FAILS and not surely and not is_near(percent.figure.value, want):
        return None
    if verdict is Verdict.FAILS and without_some(statement, terms):
        return None
    return Found(percent, part, whole, verdict)
