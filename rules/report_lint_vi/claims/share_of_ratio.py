"""Percentages beside a ratio: "38/102 dự án, chiếm 37,3%", "13/17 đồng chí (76,5%)", "100% đơn vị (39/39)"."""

from __future__ import annotations

from report_lint import Pattern, Related, Verdict, says
from report_lint.figures import Hedge, share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.ratio_result import Derived, decimals_of, is_near, percent_of, slip, written
from report_lint_vi.mentions.change import is_range
from report_lint_vi.mentions.ratio import Role
from report_lint_vi.mentions.statement import Part, Statement, kind_after

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

#: What may stand right before a percentage that was calculated from the ratio before it.
_LEAD = Pattern(
    r"(?:(?P<mark>[,(–=]|-(?= )| và)|(?<=[^\W_]))[ ]?(?:(?P<verb>(?:đã )?đạt(?: được)? (?:tỷ lệ|tỉ lệ)|đạt|chiếm(?: tỷ lệ| tỉ lệ)?|bằng|"
    r"(?:có )?(?:tỷ lệ|tỉ lệ)(?: đạt| là| chiếm)?|tương đương|tương ứng|tức)(?: là| với| khoảng| gần| hơn| trên)?:? ?)?\Z"
)
#: Words that part a ratio from the percentage behind it.
_OTHER_MATTER = Pattern(
    r"\b(?:tăng|giảm|so với|so cùng|trong đó|riêng|còn|vượt|nâng|mục tiêu|phấn đấu|cao hơn|thấp hơn|gấp|mỗi|bình quân|trung bình)\b|, (?:đã |mới )?có |[;:|\t\n]"
)
#: What comes after a percentage that names no other base.
_ENDS = Pattern(
    r" ?(?:[,.;:)–\-/\]]|\Z|\n|\t|(?:và|trong|do|gồm|là|nhưng|tuy|khi|để|cụ thể|tại|theo|vào|ở|cao|thấp|tăng|giảm|vượt|đúng|đã|thuộc|như|bao|còn|nên|với|trở về|chưa|sau)\b)"
)
_PLANNED = Pattern(r" ?(?:so với |so |của )?(?:kế hoạch|chỉ tiêu|dự toán|kh\b|nghị quyết|yêu cầu|nhiệm vụ|mục tiêu)")
_OF_THESE = Pattern(r" ?(?:tổng )?(?:số |của )?([^\W\d_]+(?: [^\W\d_]+)?)")
_LIMIT = Pattern(r" ?(?:trở lên|trở xuống|đến|/)")
_REVERSE = Pattern(r"[^();:|\t\n]{0,90}\((?:là |đạt |với |tương ứng |tức |gồm |tương đương |có )?\Z")


class ShareOfRatio(Derived):
    """A percentage and the ratio beside it."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look from every percentage to the ratio before it, and to one in brackets behind it."""
        for statement in report.mentions(Statement):
            terms = statement.terms
            for at, term in enumerate(terms):
                if term.part is not Part.PERCENT or term.kind != "%" or is_range(report, term.quantity):
                    continue
                last = at - 1
                while last > 1 and terms[last].part is Part.PERCENT and terms[last].figure.hedge is not Hedge.NONE:
                    last -= 1  # a threshold: "38/102 xã giải ngân trên 80%, chiếm 37,3%"
                if last >= 1 and terms[last].part is Part.OF and terms[last - 1].part is Part.DONE:
                    yield from cls._after(report, statement, term, (terms[last - 1], terms[last]))
                if at + 2 < len(terms) and terms[at + 1].part is Part.DONE and terms[at + 1].bracket > term.end:
                    yield from cls._before(report, statement, term, (terms[at + 1], terms[at + 2]))

    @classmethod
    def _after(cls, report: Report, statement: Statement, percent: Term, pair: tuple[Term, Term]) -> Iterator[Self]:
        """Judge "a/b ..., chiếm p%"."""
        lower, whole = report.lower, pair[1]
        gap = lower[whole.end : percent.start]
        lead = _LEAD.search(gap)
        if len(gap) > 140 or not lead or ";" in gap:
            return
        other = bool(_OTHER_MATTER.search(gap, 0, lead.start()))
        mark, verb = lead["mark"], lead["verb"] or ""
        if mark is None and not verb:
            return
        if other:
            yield from cls._judged(report, statement, percent, pair, surely=None)
            return
        said = gap[: lead.start()]
        hedged = percent.figure.hedge is not Hedge.NONE
        # "12/17 xã đạt 100%" counts the communes that did it all; so may anything that is only hedged.
        surely = len(said.split()) <= 20 and said.count(",") <= 3
        surely = surely and (mark is not None or "chiếm" in verb or "tỷ lệ" in verb) and not (hedged and mark is None)
        if hedged and mark is None and "chiếm" not in verb:
            return
        if percent.figure.hedge in (Hedge.BELOW, Hedge.AT_MOST) and mark != "(":
            surely = False
        yield from cls._judged(report, statement, percent, pair, surely=surely)

    @classmethod
    def _before(cls, report: Report, statement: Statement, percent: Term, pair: tuple[Term, Term]) -> Iterator[Self]:
        """Judge "p% ... (a/b)"."""
        lower = report.lower
        gap = lower[percent.end : pair[0].start]
        if not _REVERSE.match(gap) or (_OTHER_MATTER.search(gap) and "so với" not in gap):
            return
        if "(" in gap[:-1] and gap.count("(") > 1:
            return
        closed = lower[pair[1].end : pair[1].end + 60].partition(")")[0]
        if any(c.isdigit() for c in closed) or "(" in closed or "so với cùng kỳ" in gap:
            return
        surely = percent.figure.hedge is Hedge.NONE and gap.count(",") == 0 and percent.figure.value != 100
        yield from cls._judged(report, statement, percent, pair, surely=surely, follows=False)

    @classmethod
    def _judged(
        cls,
        report: Report,
        statement: Statement,
        percent: Term,
        pair: tuple[Term, Term],
        *,
        surely: bool | None,
        follows: bool = True,
    ) -> Iterator[Self]:
        part, whole = pair
        ratio = part.ratio
        if ratio is None or ratio.role in (Role.NONE, Role.RANK, Role.NOW_BEFORE):
            return
        figures = (part.number, whole.number, percent.number)
        said = percent.quantity.number.text
        if share(ratio.part, ratio.whole, percent.figure) is Verdict.HOLDS:
            yield cls(percent.quantity.span, figures, Verdict.HOLDS, says(""), (), percent.number)
            return
        if surely is None:
            return
        decimals = decimals_of(percent)
        want = percent_of(ratio.part, ratio.whole, decimals)
        how = slip(said, written(want))
        turned = (
            ratio.part.value > 0
            and percent.figure.hedge is Hedge.NONE
            and share(ratio.whole, ratio.part, percent.figure) is Verdict.HOLDS
        )
        near = is_near(percent.figure.value, want) or how is not None
        base = _base(report, percent, ratio.noun) if follows else _Base.NONE
        if (
            ratio.role in (Role.VOTE, Role.SCORE)
            or base == _Base.OTHER
            or (not turned and not near and (not surely or base == _Base.PLAN))
            or (not turned and _is_otherwise_explained(statement, percent, pair))
        ):
            return
        values = {"part": ratio.numbers[0].text, "whole": ratio.numbers[1].text, "said": said, "want": want}
        if turned:
            inverse = percent_of(ratio.whole, ratio.part, decimals)
            derivation = says(
                "{said}% là {whole}/{part}; {part}/{whole} = {want}%: phân số hoặc tỷ lệ viết ngược",
                **{**values, "want": want},
            )
            remedy = "" if inverse == want else written(want)
        else:
            derivation, remedy = says("{part}/{whole} = {want}%, ghi {said}%", **values), written(want)
        evidence = (Related(ratio.span, says("phân số này")),)
        if how and not turned:
            evidence += (Related(percent.number, how),)
        yield cls(percent.quantity.span, figures, Verdict.FAILS, derivation, evidence, percent.number, remedy)


class _Base:
    """What the words behind a percentage say of its base."""

    NONE, PLAN, OTHER = range(3)


def _base(report: Report, percent: Term, noun: str) -> int:
    lower, end = report.lower, percent.end
    if _LIMIT.match(lower, end):
        return _Base.OTHER
    if _ENDS.match(lower, end):
        return _Base.NONE
    if _PLANNED.match(lower, end):
        return _Base.PLAN
    these = _OF_THESE.match(lower, end)
    same = these and kind_after(these[1]) == kind_after(noun) != ""
    return _Base.PLAN if same else _Base.OTHER


def _is_otherwise_explained(statement: Statement, percent: Term, pair: tuple[Term, Term]) -> bool:
    """Tell whether other figures of the sentence give the percentage, or the rest of the whole does."""
    part, whole = pair
    rest = part.figure.replace(value=whole.figure.value - part.figure.value)
    if share(rest, whole.figure, percent.figure) is Verdict.HOLDS:
        return True
    others = [term for term in statement.terms if term.part in (Part.LEVEL, Part.DONE, Part.OF) and term not in pair][
        -12:
    ]
    for one in others:
        if share(one.figure, whole.figure, percent.figure) is Verdict.HOLDS:
            return True
        if one.figure.value and share(part.figure, one.figure, percent.figure) is Verdict.HOLDS:
            return True
    return any(
        share(one.figure, two.figure, percent.figure) is Verdict.HOLDS
        for one, two in zip(others, others[1:], strict=False)
    )
