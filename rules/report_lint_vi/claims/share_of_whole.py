"""Percentages of a whole that the sentence names: "đạt 108,3% kế hoạch (1.141 suất)", "143.366 ha trên tổng số 188.640 ha"."""

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
from report_lint_vi.mentions.change import is_range
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

_BASE = r"(?:so với |so |của )?(?:kế hoạch|chỉ tiêu|dự toán|kh|nghị quyết|mục tiêu|tổng số|tổng|số|toàn bộ)\b"
#: From a percentage to the bracket with its base: "108,3% kế hoạch năm (", "81,1% so với dự toán (".
_TO_PLAN = Pattern(
    rf" ?{_BASE}[^(),;:.\d]{{0,60}}\((?:kế hoạch|chỉ tiêu|dự toán|tổng số|kh|tức đạt|đạt|bằng)?(?: năm| giao| là| cả năm|:){{0,3}} ?\Z"
)
_EXCEEDED = Pattern(r"\bvượt(?: mức)?(?: kế hoạch| chỉ tiêu| dự toán)? ?\Z")
_AND_REACHED = Pattern(r"\((?:tức |tương đương )?(?:đạt|bằng) \Z")
_REACHED = Pattern(r"\((?:tức đạt|đạt|bằng)")
_TO_ALL = Pattern(r"[^(),;:.\d]{0,30}(?:\b(?:trên|trong)(?: tổng)?(?: số)? ?|/ ?(?:tổng số )?)\Z")
_OUT_OF = Pattern(r"(?: [^\W\d_]+){0,8}? ?(?:\b(?:trên|trong)(?: tổng số| tổng| số)? ?|/ ?(?:tổng số )?)\Z")
_THE_PART = Pattern(r"(?: [^\W\d_]+){0,4} ?\((?:tương ứng |tức |là |với |gồm )?\Z")
#: From the part to its percentage.
_LEAD = Pattern(
    r"(?:[ /][^\W\d_]+,?){0,16}? ?(?:(?P<mark>[,(]|[-–](?= ))) ?(?P<verb>(?:đã )?đạt(?: tỷ lệ| tỉ lệ)?|chiếm(?: tỷ lệ| tỉ lệ)?|bằng|"
    r"(?:tỷ lệ|tỉ lệ)(?: đạt| là)?|tương đương|tương ứng|tức)?(?: là| với)? ?\Z"
)
_NEW_MATTER = Pattern(
    r"\b(?:tăng|giảm|so với|so cùng|vượt|nâng|mục tiêu|phấn đấu|cao hơn|thấp hơn|gấp|mỗi|bình quân|trung bình|riêng)\b"
)
_PLAIN_END = Pattern(r" ?(?:[,.;)]|\Z|\n|(?:và|trong|do|gồm|nhưng|tuy|cụ thể)\b)")
#: What makes a figure the whole of what follows it.
_WHOLE_CUE = Pattern(
    r"(?:tổng số|tổng|trong|tiếp nhận|khảo sát|được giao|kế hoạch|toàn (?:xã|huyện|tỉnh|trường|ngành|phường|chi bộ|đảng bộ|quận|thị trấn|thôn|khu|viện)|giao|"
    r"có|kiểm tra|phát ra|phát hành|xây dựng|giúp đỡ|thụ lý|tham mưu|dự toán|đăng ký|thẩm định|đề ra)(?: [^\W\d_]+){0,5} ?(?:20[0-9]{2} )?(?:là |với |có |gồm |: ?)?\Z"
)
_PART_CUE = Pattern(
    r"\b(?:đã|mới|có|trong đó|giải quyết|hoàn thành|đạt|còn|thực hiện|được|giải ngân|chi|thu|xử lý|trả|nữ|nam|tốt nghiệp|đúng hạn|tiến bộ)\b"
)


class ShareOfWhole(Derived):
    """A percentage, its part and its whole, all in one sentence."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Try the wordings that name a whole, the surest first."""
        for statement in report.mentions(Statement):
            held: list[Term] = []
            loose: list[tuple[Term, Term]] = []
            for at, term in enumerate(statement.terms):
                if term.part is not Part.PERCENT or term.kind != "%" or is_range(report, term.quantity):
                    continue
                found = cls._of_plan(report, statement, at) or cls._of_all(report, statement, at)
                if found:
                    yield found
                elif (
                    at and statement.terms[at - 1].part is Part.LEVEL and _leads(report, statement.terms[at - 1], term)
                ):
                    loose.append((statement.terms[at - 1], term))
            for part, percent in loose:
                wholes = _wholes(statement, part)
                whole = next((w for w in wholes if share(part.figure, w.figure, percent.figure) is Verdict.HOLDS), None)
                if whole and (part.kind == whole.kind or decimals_of(percent)):
                    held.append(whole)
                    yield cls._judged(percent, part, whole, Verdict.HOLDS)
            for part, percent in loose:
                whole = _whole(report, statement, part, percent, held)
                if whole:
                    yield cls._judged(percent, part, whole, Verdict.FAILS)

    @classmethod
    def _of_plan(cls, report: Report, statement: Statement, at: int) -> Self | None:
        """Judge "1.236 suất, đạt 108,3% kế hoạch (1.141 suất)" and "vượt 3,6% kế hoạch (180 triệu đồng)"."""
        terms, lower = statement.terms, report.lower
        percent = terms[at]
        whole = terms[at + 1] if at + 1 < len(terms) else None
        if not whole or whole.bracket < percent.end or not _TO_PLAN.match(lower[percent.end : whole.start]):
            return None
        exceeded = bool(_EXCEEDED.search(lower, max(0, percent.start - 24), percent.start))
        if whole.part is Part.PERCENT and exceeded and _AND_REACHED.search(lower, percent.end, whole.start):
            return cls._exceeded(percent, whole)
        if (
            whole.part is not Part.LEVEL
            or _REACHED.search(lower, percent.end, whole.start)
            or not _closes(report, whole)
        ):
            return None
        done = [
            term for term in statement.before(percent)
            if term.part in (Part.LEVEL, Part.DONE) and term.bracket < 0 and term.alike(whole)
        ]  # fmt: skip
        if not done or lower.find(";", done[0].end, percent.start) >= 0:
            return None
        judge = growth if exceeded else share
        if any(judge(part.figure, whole.figure, percent.figure) is Verdict.HOLDS for part in done):
            part = next(part for part in done if judge(part.figure, whole.figure, percent.figure) is Verdict.HOLDS)
            return cls._judged(percent, part, whole, Verdict.HOLDS, exceeded=exceeded)
        part = done[0]
        between = lower[part.end : percent.start]
        # The bracket may also hold what was done, of a whole told before.
        turned = share(whole.figure, part.figure, percent.figure) is Verdict.HOLDS
        if turned or len(between) > 100 or between.count(",") > 3 or _NEW_MATTER.search(between.replace("vượt", "")):
            return None
        if len({term.kind for term in done}) > 1 and part.kind != whole.kind:
            return None
        return cls._judged(percent, part, whole, Verdict.FAILS, exceeded=exceeded)

    @classmethod
    def _exceeded(cls, more: Term, reached: Term) -> Self:
        """Judge "vượt 18% kế hoạch (đạt 118%)"."""
        verdict = difference(reached.figure, Figure(Decimal(100), Decimal(1), exact=True), more.figure)
        want = reached.figure.value - 100
        derivation = says(
            "{reached}% − 100% = {want}%, ghi {said}%", reached=reached.figure.value, want=want, said=more.figure.value
        )
        if verdict is Verdict.HOLDS:
            return cls(more.quantity.span, (more.number, reached.number), verdict, says(""), (), more.number)
        return cls(
            more.quantity.span,
            (more.number, reached.number),
            verdict,
            derivation,
            operands(reached),
            more.number,
            written(want),
        )

    @classmethod
    def _of_all(cls, report: Report, statement: Statement, at: int) -> Self | None:
        """Judge "143.366 ha trên tổng số 188.640 ha, chiếm 76%" and "45% trên tổng số 80 người (36 người)"."""
        terms, lower = statement.terms, report.lower
        percent = terms[at]
        if at >= 2:
            part, whole = terms[at - 2], terms[at - 1]
            levels = part.part is Part.LEVEL and whole.part is Part.LEVEL and part.alike(whole)
            if levels and part.bracket == whole.bracket:
                low = whole.number.start
                joint = lower[part.end : low]
                if len(joint) < 70 and _OUT_OF.match(joint) and _leads(report, whole, percent):
                    return cls._verdict(report, percent, part, _unhedged(whole))
        if at + 2 < len(terms):
            whole, part = terms[at + 1], terms[at + 2]
            levels = part.part is Part.LEVEL and whole.part is Part.LEVEL and part.alike(whole)
            if levels and whole.bracket == percent.bracket and part.bracket > whole.end and _closes(report, part):
                of_all = _TO_ALL.match(lower[percent.end : whole.number.start])
                if of_all and _THE_PART.match(lower[whole.end : part.start]):
                    return cls._verdict(report, percent, part, _unhedged(whole), surely=True)
        return None

    @classmethod
    def _verdict(cls, report: Report, percent: Term, part: Term, whole: Term, *, surely: bool = False) -> Self | None:
        holds = share(part.figure, whole.figure, percent.figure) is Verdict.HOLDS
        if (
            not holds
            and not surely
            and (part.figure.hedge is not Hedge.NONE or not _PLAIN_END.match(report.lower, percent.end))
        ):
            near = is_near(percent.figure.value, percent_of(part.figure, whole.figure, decimals_of(percent)))
            if not near:
                return None
        return cls._judged(percent, part, whole, Verdict.HOLDS if holds else Verdict.FAILS)

    @classmethod
    def _judged(cls, percent: Term, part: Term, whole: Term, verdict: Verdict, *, exceeded: bool = False) -> Self:
        figures = (part.number, whole.number, percent.number)
        if verdict is Verdict.HOLDS:
            return cls(percent.quantity.span, figures, verdict, says(""), (), percent.number)
        said = percent.quantity.number.text
        values: dict[str, str | Decimal] = {
            "part": part.quantity.number.text, "whole": whole.quantity.number.text, "said": said
        }  # fmt: skip
        if exceeded:
            want = growth_of(part.figure, whole.figure, decimals_of(percent))
            derivation = says("({part} − {whole})/{whole} = {want}%, ghi {said}%", **values, want=want)
        else:
            want = percent_of(part.figure, whole.figure, decimals_of(percent))
            derivation = says("{part}/{whole} = {want}%, ghi {said}%", **values, want=want)
        return cls(
            percent.quantity.span, figures, verdict, derivation, operands(part, whole, how=slip(said, written(want)), at=percent),
            percent.number, written(want),
        )  # fmt: skip


def _unhedged(term: Term) -> Term:
    """Read "46 hộ trên 1.986 hộ" as a division, not as "more than"."""
    figure = term.figure
    exact = figure.place == 1
    return term.replace(figure=Figure(figure.value, figure.place, exact)) if figure.hedge is Hedge.AT_LEAST else term


def _closes(report: Report, term: Term) -> bool:
    """Tell whether a bracket holds no other figure behind this one."""
    rest = report.lower[term.end : term.end + 60].partition(")")
    return bool(rest[1]) and not any(c.isdigit() or c == "(" for c in rest[0])


def _leads(report: Report, part: Term, percent: Term) -> bool:
    gap = report.lower[part.end : percent.start]
    return len(gap) <= 110 and bool(_LEAD.match(gap)) and not _NEW_MATTER.search(gap)


def _wholes(statement: Statement, part: Term) -> list[Term]:
    return [
        term for term in statement.before(part)
        if term.part in (Part.LEVEL, Part.OF, Part.DONE) and (term.alike(part) or term.part is Part.LEVEL) and term.figure.value > 0
    ]  # fmt: skip


def _whole(report: Report, statement: Statement, part: Term, percent: Term, held: list[Term]) -> Term | None:
    """Return the whole that a percentage surely means, where it fails; None when nobody can be sure."""
    lower = report.lower
    wholes = _wholes(statement, part)
    if any(share(part.figure, w.figure, percent.figure) is Verdict.HOLDS for w in wholes):
        return None
    if (
        not _PLAIN_END.match(lower, percent.end)
        or part.figure.hedge is not Hedge.NONE
        or percent.figure.hedge is not Hedge.NONE
    ):
        return None
    counted = [w for w in held if held.count(w) >= 2 or w.kind == part.kind]
    if counted and part.alike(counted[0]):  # the percentages beside it are of this whole
        return counted[0]
    same = [w for w in wholes if w.part is Part.LEVEL and w.kind == part.kind != ""]
    if len(same) != 1 or len([w for w in wholes if w.part is Part.LEVEL]) > 1 or same[0].bracket != part.bracket:
        return None
    whole = same[0]
    between = lower[whole.end : part.start]
    if (
        ";" in between
        or len(between) > 90
        or whole.figure.hedge is not Hedge.NONE
        or whole.figure.value < part.figure.value
    ):
        return None
    if not _WHOLE_CUE.search(lower, max(0, whole.start - 60), whole.start) or not _PART_CUE.search(
        between + " " + lower[part.end : percent.start]
    ):
        return None
    want = percent_of(part.figure, whole.figure, decimals_of(percent))
    near = (percent.figure.value - want).copy_abs() <= 10 or slip(
        percent.quantity.number.text, written(want)
    ) is not None
    return whole if near else None
