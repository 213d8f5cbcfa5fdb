"""Percentages beside a ratio: "38/102 dự án, chiếm 37,3%", "13/17 đồng chí (76,5%)", "100% đơn vị (39/39)"."""

from __future__ import annotations

from report_lint import Pattern, Related, Verdict, says
from report_lint.figures import Hedge, growth, share
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.claims.ratio_result import Derived, decimals_of, growth_of, is_near, percent_of, slip, written
from report_lint_vi.claims.share_of_ratio_fit import is_by_the_way, is_otherwise_explained, is_threshold
from report_lint_vi.mentions.change import is_range
from report_lint_vi.mentions.phrases import says_any
from report_lint_vi.mentions.ratio import Role
from report_lint_vi.mentions.statement import Part, Statement, kind_after

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.ratio import Ratio
    from report_lint_vi.mentions.statement import Term

#: What may stand right before a percentage that was calculated from the ratio before it.
_LEAD = Pattern(
    r"(?:(?P<mark>[,(–=]|-(?= )| và)|(?<=[^\W_])) ?"
    r"(?:(?P<verb>(?:đã )?đạt(?: được)? (?:tỷ lệ|tỉ lệ)|đạt|chiếm(?: tỷ lệ| tỉ lệ)?|bằng|"
    r"(?:có )?(?:tỷ lệ|tỉ lệ)(?P<named> bao phủ| tham gia| hoàn thành| thực hiện)?(?: đạt| là| chiếm)?|"
    r"tương đương|tương ứng|tức)"
    r"(?: là| với| khoảng| gần| hơn| trên)?:? ?)?\Z"
)
#: Words that part a ratio from the percentage behind it.
_OTHER_MATTER = (
    "tăng", "giảm", "so với", "so cùng", "trong đó", "riêng", "còn", "vượt", "nâng", "mục tiêu", "phấn đấu", "cao hơn",
    "thấp hơn", "gấp", "mỗi", "bình quân", "trung bình",
)  # fmt: skip
#: Words after a percentage that name no other base.
_GO_ON = frozenset(
    "và trong do gồm là nhưng tuy khi để cụ tại theo vào ở cao thấp tăng giảm vượt đúng đã thuộc như bao "
    "còn nên với chưa sau".split()
)
_PLANNED = ("kế hoạch", "chỉ tiêu", "dự toán", "kh ", "nghị quyết", "yêu cầu", "nhiệm vụ", "mục tiêu")
#: From a ratio to how far its plan was exceeded: "42/30 cuộc, vượt 40% kế hoạch".
_BEYOND = Pattern(
    r"(?: [^\W\d_]+){0,4}(?: “[^“”\n]{2,60}”)?(?: (?:theo|so với) (?:kế hoạch|chỉ tiêu)(?: năm| giao| đề ra)*)?"
    r"[,;]? ?\(?(?:đã |như vậy |tức )?vượt(?: mức)?(?: kế hoạch| chỉ tiêu| dự toán)?(?: [^\W\d_]+){0,2} \Z"
)
_EXCEEDED = Pattern(
    r" ?(?:[,.;)\n]|\Z)| (?:so với |so )?(?:kế hoạch|chỉ tiêu|dự toán)(?: (?!so )[^\W\d_]+){0,5}(?:[,.;)\n]|\Z)"
)
_REVERSE = Pattern(r"[^();:|\t\n]{0,90}\((?:là |đạt |với |tương ứng |tức |gồm |tương đương |có )?\Z")
_THAT_IS = Pattern(r", (?:tương ứng|tương đương|tức)(?: là| với)? ?\Z")
#: Rates of people and households; "12/12 trạm y tế, tỷ lệ bao phủ 95%" is another matter.
_OF_PEOPLE = (" bao phủ", " tham gia")
_PEOPLE = frozenset({"người", "hộ", "nhân khẩu", "học sinh", "em", "cháu", "trẻ"})
_CLOSED = Pattern(r" ?\([^()%]*[0-9][^()%]*\)")
_LONG = 20  # words between a ratio and its percentage; behind more, they may speak of different things


class _Base(Choice):
    """What the words behind a percentage say of its base."""

    UNSAID = "unsaid"
    SUM = "sum"  # tổng nợ: the ratio's second number, or another one
    LIKELY = "likely"  # kế hoạch, or the ratio's own noun: probably the ratio's second number
    OTHER = "other"


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
                while last > 1 and (is_by_the_way(report, terms[last], term) or is_threshold(report, terms[last])):
                    last -= 1  # "06/5.445 đảng viên (khiển trách 04, cảnh cáo 02), chiếm 0,11%"
                if last >= 1 and terms[last].part is Part.OF and terms[last - 1].part is Part.DONE:
                    yield from cls._after(report, statement, term, (terms[last - 1], terms[last]))
                if (
                    at + 2 < len(terms)
                    and terms[at + 1].part is Part.DONE
                    and (
                        terms[at + 1].bracket > term.end or _THAT_IS.match(report.lower[term.end : terms[at + 1].start])
                    )
                ):
                    yield from cls._before(report, statement, term, (terms[at + 1], terms[at + 2]))

    @classmethod
    def _after(cls, report: Report, statement: Statement, percent: Term, pair: tuple[Term, Term]) -> Iterator[Self]:
        """Judge "a/b ..., chiếm p%"."""
        gap = report.lower[pair[1].end : percent.start]
        gap = _CLOSED.compiled.sub("", gap) if "(" in gap and ")" in gap else gap
        if _BEYOND.match(gap):
            yield from cls._beyond(report, percent, pair, gap)
            return
        lead = _LEAD.search(gap) if len(gap) <= 140 and ";" not in gap else None
        if not lead or (lead["mark"] is None and not lead["verb"]):
            return
        marked, verb, said = lead["mark"] is not None, lead["verb"] or "", gap[: lead.start()]
        if _is_other_matter(said):
            yield from cls._judged(statement, percent, pair, surely=False, base=_Base.OTHER)
            return
        hedge = percent.figure.hedge
        if hedge is not Hedge.NONE and not marked and "chiếm" not in verb:
            return
        # "12/17 xã đạt 100%" counts the communes that did it all: without a mark, only some verbs are sure.
        surely = len(said.split()) <= _LONG and said.count(",") <= 3 and (marked or "chiếm" in verb or "tỷ lệ" in verb)
        if hedge is not Hedge.NONE and (not marked or (hedge in (Hedge.BELOW, Hedge.AT_MOST) and lead["mark"] != "(")):
            surely = False
        noun = pair[0].ratio.noun if pair[0].ratio else ""
        if lead["named"]:
            surely = False
            if lead["named"] in _OF_PEOPLE and kind_after(noun) not in _PEOPLE:
                return
        yield from cls._judged(statement, percent, pair, surely=surely, base=_base(report, percent, noun))

    @classmethod
    def _beyond(cls, report: Report, percent: Term, pair: tuple[Term, Term], gap: str) -> Iterator[Self]:
        """Judge "42/30 cuộc, vượt 40% kế hoạch"."""
        ratio = pair[0].ratio
        if ratio is None or ratio.role is Role.NOW_BEFORE or not ratio.part.value > ratio.whole.value:
            return
        after = _EXCEEDED.match(report.lower, percent.end)
        if percent.figure.hedge is not Hedge.NONE or not after:
            return
        planned = says_any(gap + after[0], ("kế hoạch", "chỉ tiêu", "dự toán"))
        figures, span = (pair[0].number, pair[1].number, percent.number), percent.quantity.span
        if growth(ratio.part, ratio.whole, percent.figure) is Verdict.HOLDS:
            yield cls(span, figures, Verdict.HOLDS, says(""), (), percent.number, "")
            return
        said, want = percent.quantity.number.text, growth_of(ratio.part, ratio.whole, decimals_of(percent))
        how, reached = slip(said, written(want)), share(ratio.part, ratio.whole, percent.figure) is Verdict.HOLDS
        if how or reached or planned or is_near(percent.figure.value, want):
            one, other = (number.text for number in ratio.numbers)
            evidence = [Related(ratio.span, says("phân số này")), *([Related(percent.number, how)] if how else [])]
            template = "({part} − {whole})/{whole} = {want}%, ghi {said}%"
            derivation = says(template, part=one, whole=other, said=said, want=want)
            yield cls(span, figures, Verdict.FAILS, derivation, tuple(evidence), percent.number, written(want))

    @classmethod
    def _before(cls, report: Report, statement: Statement, percent: Term, pair: tuple[Term, Term]) -> Iterator[Self]:
        """Judge "p% ... (a/b)"."""
        lower = report.lower
        gap = lower[percent.end : pair[0].start]
        same_plan = "so với" in gap and "cùng kỳ" not in gap
        if not (_REVERSE.match(gap) or _THAT_IS.match(gap)) or (_is_other_matter(gap) and not same_plan):
            return
        closed = lower[pair[1].end : pair[1].end + 60].partition(")")[0]
        if any(c.isdigit() or c == "(" for c in closed):
            return
        surely = percent.figure.hedge is Hedge.NONE and "," not in gap[1:] and percent.figure.value != 100
        yield from cls._judged(statement, percent, pair, surely=surely, base=_Base.UNSAID)

    @classmethod
    def _judged(
        cls, statement: Statement, percent: Term, pair: tuple[Term, Term], *, surely: bool, base: _Base
    ) -> Iterator[Self]:
        ratio = pair[0].ratio
        if ratio is None or ratio.role in (Role.NONE, Role.RANK, Role.NOW_BEFORE):
            return
        figures, span = (pair[0].number, pair[1].number, percent.number), percent.quantity.span
        if share(ratio.part, ratio.whole, percent.figure) is Verdict.HOLDS:
            yield cls(span, figures, Verdict.HOLDS, says(""), (), percent.number, "")
            return
        if ratio.role in (Role.VOTE, Role.SCORE) or base is _Base.OTHER:
            return
        said, want = percent.quantity.number.text, percent_of(ratio.part, ratio.whole, decimals_of(percent))
        how, template = slip(said, written(want)), "{part}/{whole} = {want}%, ghi {said}%"
        if base is _Base.SUM and not how:
            return
        if _is_turned(ratio, percent):
            how, template = None, "{said}% là {whole}/{part}; {part}/{whole} = {want}%: phân số hoặc tỷ lệ viết ngược"
        elif not (
            is_near(percent.figure.value, want) or how or (surely and base is _Base.UNSAID)
        ) or is_otherwise_explained(statement, percent, pair):
            return
        one, other = (number.text for number in ratio.numbers)
        evidence = [Related(ratio.span, says("phân số này"))]
        if how:
            evidence.append(Related(percent.number, how))
        derivation = says(template, part=one, whole=other, said=said, want=want)
        yield cls(span, figures, Verdict.FAILS, derivation, tuple(evidence), percent.number, written(want))


def _is_turned(ratio: Ratio, percent: Term) -> bool:
    """Tell whether the percentage is that of the ratio upside down."""
    plain = ratio.part.value > 0 and percent.figure.hedge is Hedge.NONE
    return plain and share(ratio.whole, ratio.part, percent.figure) is Verdict.HOLDS


def _is_other_matter(text: str) -> bool:
    """Tell whether a text between a ratio and a percentage begins to speak of something else."""
    text = text.replace("mới nâng cao", "mới")  # a standard: "9/14 xã đạt chuẩn nông thôn mới nâng cao (64,3%)"
    return any(mark in text for mark in (":", "|", ", có ", ", đã có ", ", mới có ")) or says_any(text, _OTHER_MATTER)


def _base(report: Report, percent: Term, noun: str) -> _Base:
    rest = report.lower[percent.end : percent.end + 40].partition("\n")[0].lstrip(" ")
    if rest.startswith(("trở lên", "trở xuống", "đến", "/")):
        return _Base.OTHER
    words = rest.split(" ")
    if not rest[:1].isalpha() or words[0].rstrip(".,;:)") in _GO_ON:
        return _Base.UNSAID if not rest[:1].isdigit() else _Base.OTHER
    if rest.removeprefix("so với ").removeprefix("so ").removeprefix("của ").startswith(_PLANNED):
        return _Base.LIKELY
    if rest.startswith("dân số") and kind_after(noun) in ("người", "nhân khẩu"):
        return _Base.LIKELY
    if words[0] == "tổng" and words[1:2] != ["số"] and kind_after(noun) == "đồng":
        return _Base.SUM
    while words[0] in ("tổng", "số", "của"):
        words = words[1:] or [""]
    these = " ".join(word.rstrip(".,;:)") for word in words[:2])
    return _Base.LIKELY if kind_after(these) == kind_after(noun) != "" else _Base.OTHER
