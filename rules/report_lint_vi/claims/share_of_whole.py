"""Percentages of a whole that the sentence names: "đạt 108,3% kế hoạch (1.141 suất)", "24 ha trên tổng số 40 ha"."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Verdict, says
from report_lint.figures import Figure, Hedge, difference, growth, share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.ratio_result import (
    Derived,
    decimals_of,
    growth_of,
    is_near,
    operands,
    percent_of,
    slip,
    written,
)
from report_lint_vi.claims.share_bases import (
    are_levels,
    based,
    closes,
    counts,
    ends_plainly,
    is_new_matter,
    leads,
    told_before,
    without_some,
)
from report_lint_vi.mentions.change import is_range
from report_lint_vi.mentions.ratio import scale_of
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span
    from report_lint_vi.claims.share_listed import Listed
    from report_lint_vi.mentions.statement import Term

#: From a percentage to the bracket with its base: "108,3% kế hoạch năm (", "81,1% so với dự toán (".
_TO_PLAN = Pattern(
    r" ?(?:so với |so |của )?(?:kế hoạch|chỉ tiêu|dự toán|kh|nghị quyết|mục tiêu|tổng số|tổng|số|toàn bộ)\b"
    r"[^(),;:.\d]{0,60}\((?:kế hoạch|chỉ tiêu|dự toán|tổng số|kh|tức đạt|đạt|bằng)?"
    r"(?: năm| giao| là| cả năm|:){0,3} ?\Z"
)
#: ... and to one that follows without a bracket: "65% so với dự toán được giao là 24.000 triệu đồng".
_PLAN_IS = Pattern(
    r" (?:so với |so |của )?(?:kế hoạch|chỉ tiêu|dự toán)(?: [^\W\d_]+){0,6}(?: (?:năm )?20[0-9]{2})? ?(?:là |: ?)\Z"
)
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
_THE_PART = Pattern(r"(?: [^\W\d_]+){0,4} ?\((?:tương ứng |tức |là |với |gồm )?\Z")
_BEYOND = Pattern(
    r"(?: [^\W\d_]+){0,4}[,;]? (?:đã |như vậy |tức )?vượt(?: mức)?(?: kế hoạch| chỉ tiêu| dự toán)?"
    r"(?: [^\W\d_]+){0,2} \Z"
)
_ENDS = Pattern(
    r" ?(?:[,.;)\n]|\Z)| (?:so với |so )?(?:kế hoạch|chỉ tiêu|dự toán)(?: (?!so )[^\W\d_]+){0,5}(?:[,.;)\n]|\Z)"
)
#: How the words before a percentage go and end that say anew who takes the share.
_ANEW = (";", "như vậy", "như thế", "tính ra", "theo đó", "do đó", "qua đó")
_TAKES = (" chiếm ", " tới ", " đến ", "tỷ lệ ", " bằng ", "tỉ lệ ")
_ITEMS = "-+*•–"
_TIMES = ("tháng", "năm", "quý", "ngày", "tuần")
_ALL = Figure(Decimal(100), Decimal(1), exact=True)


class ShareOfWhole(Derived):
    """A percentage, its part and its whole, all in one sentence."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Try the wordings that name a whole, the surest first."""
        listed: list[Listed] = []
        for statement in report.mentions(Statement):
            loose: list[tuple[Term, Term]] = []
            yield from cls._in_words(report, statement, loose)
            judged: list[Span] = []
            for part, percent, whole, verdict in based(report, statement, loose):
                judged.append(percent.number)
                yield cls._judged(report, (percent, part, whole), verdict)
            if loose and report.view[report.view.rfind("\n", 0, statement.span.start) + 1] in _ITEMS:
                listed.extend((statement, *pair) for pair in loose if pair[1].number not in judged)
        if len(listed) > 1:
            from report_lint_vi.claims.share_listed import of_lists

            for part, percent, whole in of_lists(report, listed):
                yield cls._judged(report, (percent, part, whole), Verdict.FAILS)

    @classmethod
    def _in_words(cls, report: Report, statement: Statement, loose: list[tuple[Term, Term]]) -> Iterator[Self]:
        """Judge the percentages whose words name the whole; add the others that follow a figure to ``loose``."""
        for at, term in enumerate(statement.terms):
            if term.part is Part.PERCENT and term.kind == "%" and not is_range(report, term.quantity):
                found = cls._of_plan(report, statement, at) or cls._beyond(report, statement, at)
                found = found or cls._of_all(report, statement, at)
                before = told_before(report, statement, term)
                if not found and before and before.part is Part.LEVEL and leads(report, before, term):
                    loose.append((before, term))
                elif not found and before and _is_told_anew(report.lower[before.end : term.start]):
                    found = cls._of_subject(report, statement, term)
                if found:
                    yield found

    @classmethod
    def _of_subject(cls, report: Report, statement: Statement, percent: Term) -> Self | None:
        """Judge "52 xã thuộc khu vực III; như vậy số xã khu vực III chiếm tới 85,2% số xã của vùng"."""
        from report_lint_vi.claims.share_listed import of_subject

        found = of_subject(report, statement, percent)
        if found is None:
            return None
        return cls._judged(report, (percent, *found), share(found[0].figure, found[1].figure, percent.figure))

    @classmethod
    def _of_plan(cls, report: Report, statement: Statement, at: int) -> Self | None:
        """Judge "1.236 suất, đạt 108,3% kế hoạch (1.141 suất)" and "vượt 3,6% kế hoạch (180 triệu đồng)"."""
        terms, lower, percent = statement.terms, report.lower, statement.terms[at]
        whole = terms[at + 1] if at + 1 < len(terms) else None
        bracketed = whole is not None and whole.bracket > percent.end
        if not whole or not (_TO_PLAN if bracketed else _PLAN_IS).match(lower[percent.end : whole.start]):
            return None
        exceeded = lower[max(0, percent.start - 20) : percent.start].rstrip(" ").endswith(_EXCEEDED)
        reached = lower[percent.end : whole.start].rstrip(" ").endswith(_REACHED)
        if reached or whole.part is not Part.LEVEL or (bracketed and not closes(report, whole)):
            percents = exceeded and reached and whole.part is Part.PERCENT
            return cls._exceeded(percent, whole) if percents else None
        done = [
            term for term in statement.before(percent)
            if term.part in (Part.LEVEL, Part.DONE) and term.bracket < 0 and term.alike(whole)
        ]  # fmt: skip
        if not done or lower.find(";", done[0].end, percent.start) >= 0:
            return None
        judge = growth if exceeded else share
        fitting = [part for part in done if judge(part.figure, whole.figure, percent.figure) is Verdict.HOLDS]
        if fitting:
            return cls._judged(report, (percent, fitting[0], whole), Verdict.HOLDS)
        part = done[0]
        between = lower[part.end : percent.start].replace("vượt", "")
        unsure = len(between) > 100 or between.count(", ") > 3 or is_new_matter(between)
        # The bracket may also hold what was done, of a whole told before.
        turned = share(whole.figure, part.figure, percent.figure) is Verdict.HOLDS
        if unsure or turned or (part.kind != whole.kind and len({term.kind for term in done}) > 1):
            return None
        return cls._judged(report, (percent, part, whole), Verdict.FAILS, exceeded=exceeded)

    @classmethod
    def _beyond(cls, report: Report, statement: Statement, at: int) -> Self | None:
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
        return cls._judged(report, (percent, part, plan), verdict, exceeded=True)

    @classmethod
    def _exceeded(cls, more: Term, reached: Term) -> Self:
        """Judge "vượt 18% kế hoạch (đạt 118%)"."""
        verdict = difference(reached.figure, _ALL, more.figure)
        want, said = reached.figure.value - 100, more.figure.value
        derivation = says(
            "{reached}% − 100% = {want}%, ghi {said}%", reached=reached.figure.value, want=want, said=said
        )
        figures, fails = (more.number, reached.number), verdict is Verdict.FAILS
        evidence = operands(reached) if fails else ()
        return cls(more.quantity.span, figures, verdict, derivation, evidence, more.number, written(want))

    @classmethod
    def _of_all(cls, report: Report, statement: Statement, at: int) -> Self | None:
        """Judge "24 ha trên tổng số 40 ha, chiếm 60%" and "40% trên tổng số 80 người (32 người)"."""
        lower, percent = report.lower, statement.terms[at]
        told = [x for x in statement.terms[max(0, at - 4) : at] if not x.kind.startswith(_TIMES)]
        part, whole = told[-2:] if len(told) > 1 else (percent, percent)
        joint = lower[part.end : whole.number.start]
        out_of = part.bracket == whole.bracket and len(joint) < 70 and _OUT_OF.match(joint)
        if "/" in joint and (part.kind != whole.kind or not part.kind):  # "86 vụ/135 bị can"
            return None
        if out_of and are_levels(part, whole) and leads(report, whole, percent):
            plain = part.figure.hedge is Hedge.NONE and ends_plainly(report, percent)
            if not plain and lower.endswith((", ", " - "), 0, percent.start):
                return None  # "18 cuộc/20 cuộc theo kế hoạch, 95% kiến nghị được trả lời"
            return cls._tight(report, statement, (percent, part, whole), surely=plain)
        whole, part = statement.terms[at + 1 : at + 3] if at + 2 < len(statement.terms) else (percent, percent)
        if are_levels(part, whole) and whole.bracket == percent.bracket and part.bracket > whole.end:
            of_all = _TO_ALL.match(lower[percent.end : whole.number.start])
            if of_all and _THE_PART.match(lower[whole.end : part.start]) and closes(report, part):
                return cls._tight(report, statement, (percent, part, whole), surely=True)
        elif are_levels(whole, part) and whole.bracket == part.bracket > percent.end:
            one, other, joint = whole, part, lower[whole.end : part.number.start]  # "98,7% (1.312 trên 1.462 hộ)"
            if _PAIR.match(lower[percent.end : one.start]) and _OUT_OF.match(joint) and closes(report, other):
                return cls._tight(report, statement, (percent, one, other), surely=True)
        return cls._of_total(report, statement, at)

    @classmethod
    def _of_total(cls, report: Report, statement: Statement, at: int) -> Self | None:
        """Judge "19 vụ, chiếm 0,76% trên tổng số 2.491 vụ việc"."""
        lower, percent = report.lower, statement.terms[at]
        if not 0 < at < len(statement.terms) - 1:
            return None
        part, whole = statement.terms[at - 1], statement.terms[at + 1]
        if not are_levels(part, whole) or not counts(whole, part) or whole.bracket != percent.bracket:
            return None
        if not _OF_TOTAL.match(lower[percent.end : whole.number.start]) or not leads(report, part, percent):
            return None
        if part.figure.hedge is not Hedge.NONE or part.figure.value > whole.figure.value:
            return None
        return cls._tight(report, statement, (percent, part, whole), surely=True)

    @classmethod
    def _tight(
        cls, report: Report, statement: Statement, terms: tuple[Term, Term, Term], *, surely: bool
    ) -> Self | None:
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
        return cls._judged(report, (percent, part, whole), verdict)

    @classmethod
    def _judged(
        cls, report: Report, terms: tuple[Term, Term, Term], verdict: Verdict, *, exceeded: bool = False
    ) -> Self:
        percent, part, whole = terms
        figures, span = (part.number, whole.number, percent.number), percent.quantity.span
        alike = scale_of(part.quantity) == scale_of(whole.quantity)
        if verdict is Verdict.FAILS and not alike:
            from report_lint_vi.claims.unit_share import is_of_units

            if is_of_units(report, part.quantity, whole.quantity):
                verdict = Verdict.UNKNOWN  # another claim tells of the units
        if verdict is not Verdict.FAILS:
            return cls(span, figures, verdict, says(""), (), percent.number, "")
        want = (growth_of if exceeded else percent_of)(part.figure, whole.figure, decimals_of(percent))
        said = percent.quantity.number.text
        one, other = (
            term.quantity.number.text if alike else report.view[term.number.start : term.end] for term in (part, whole)
        )
        template = "({part} − {whole})/{whole}" if exceeded else "{part}/{whole}"
        derivation = says(template + " = {want}%, ghi {said}%", part=one, whole=other, want=want, said=said)
        evidence = operands(part, whole, how=slip(said, written(want)), at=percent)
        return cls(span, figures, verdict, derivation, evidence, percent.number, written(want))


def _is_told_anew(gap: str) -> bool:
    return gap.endswith(_TAKES) and any(word in gap for word in _ANEW)
