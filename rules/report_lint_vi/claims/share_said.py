"""Percentages whose words name the whole, told in another sentence or clause: "chiếm 92% tổng số tiếp nhận"."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_same import adds_nothing, words_of
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.dated_level import DatedLevel
from report_lint_vi.mentions.phrases import says_any
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

#: What a percentage is said to be of: a number of things, or a plan.
_OF_ALL = Pattern(
    r" (?:so với |trong |trên |của )?(?:tổng số|toàn bộ số|tổng|số)(?P<what>(?: [^\W\d_]+){0,8})(?=[^\w ]|\Z)"
)
_OF_PLAN = Pattern(
    r" (?:so với |so |của )?(?:kế hoạch|chỉ tiêu|dự toán|kh)(?P<what>(?: [^\W\d_]+){0,6}?)"
    r"(?: năm 20[0-9]{2})?(?=[^\w ]|\Z)"
)
#: How a sentence begins that divides what the one before it told.
_DIVIDES = Pattern(r"(?:[-+*•] )?(?:trong đó|trong số (?:đó|này)|kết quả)(?: là)?[,:]? ?(?:đã |có )?(?!\w*20[0-9]{2})")
_PLANNED = Pattern(r"(?:kế hoạch|chỉ tiêu|dự toán|giao)(?: [^\W\d_]+){0,6} ?:? ?(?:(?:năm )?20[0-9]{2},? )?(?:là )?\Z")
_SPLIT_TIME = ("quý", "tháng", "đợt", "học kỳ", "vụ")
_IDLE = frozenset(
    "được của trong tại ở toàn xã huyện tỉnh trường đơn vị địa bàn đã đang hiện là có các đó này trên cả".split()
)
_PLAN_IDLE = _IDLE | frozenset("giao đề ra cả năm tỉnh huyện cấp trên nghị quyết hđnd vốn".split())
_DONE = frozenset("giải ngân thu chi thực hiện hoàn thành kết nạp đã tiếp nhận vận động tuyển tổ chức mở huy".split())
_BACK = 260


def said_whole(report: Report, statement: Statement, part: Term, percent: Term) -> Term | None:
    """Return the whole that the words around a percentage name; None unless just one figure fits them."""
    lower = report.lower
    if part.figure.hedge is not Hedge.NONE or percent.figure.hedge is not Hedge.NONE:
        return None
    ahead = lower[percent.end : percent.end + 90].partition("\n")[0]
    plan, whole = _OF_PLAN.match(ahead), _OF_ALL.match(ahead)
    divides = _DIVIDES.match(lower, statement.span.start)
    if plan:
        return _only([x for x in _levels(report, statement, part) if _is_plan(report, x, part, plan["what"])])
    if whole:
        what = frozenset(whole["what"].split()) - _IDLE
        # "chiếm 92% tổng số" alone does not say of which number.
        fit = [x for x in _levels(report, statement, part, what) if _names(report, x, what)]
        return _only(fit) if what or part.kind in whole["what"].split() else None
    plain = not ahead.strip(" ")[:1].isalnum()
    if divides and plain and _is_first(statement, part):
        return _only([x for x in _levels(report, statement, part) if x.start < statement.span.start])
    return None


def _levels(report: Report, statement: Statement, part: Term, what: frozenset[str] = frozenset()) -> list[Term]:
    """Return the figures before the part that may be its whole: of now, and of its kind or of the one named."""
    near = [x for x in statement.before(part) if x.start > part.start - _BACK]
    if part.start - statement.span.start < _BACK:
        sentence = report.last_before(Sentence, statement.span.start)
        if sentence and statement.span.start - sentence.span.start < _BACK:
            near += statement.previous(report)
    dated = {
        level.quantity.number.span.start
        for level in report.mentions(DatedLevel, report.span(max(0, part.start - 2 * _BACK), part.end))
        if level.when and not (level.when == "s" and what - frozenset(part.kind.split()))
    }  # fmt: skip
    from report_lint_vi.claims.share_bases import counts

    return [
        x for x in near
        if x.part is Part.LEVEL and x.kind and (x.alike(part) or counts(x, part) or what.issuperset(x.kind.split()))
        and x.bracket < 0 and x.figure.hedge is Hedge.NONE
        and x.number.start not in dated and x.figure.value > 0
    ]  # fmt: skip


def _only(wholes: list[Term]) -> Term | None:
    return wholes[0] if len({whole.figure.value for whole in wholes}) == 1 else None


def _is_first(statement: Statement, part: Term) -> bool:
    return not any(x.kind == part.kind and x.part is Part.LEVEL for x in statement.before(part))


def _names(report: Report, whole: Term, what: frozenset[str]) -> bool:
    """Tell whether the words of a figure's clause hold all that the percentage's base is called."""
    return what <= _clause(report, whole) | frozenset(whole.kind.split())


def _clause(report: Report, term: Term) -> frozenset[str]:
    sentence = Sentence.around(report, term.start)
    return words_of(report, sentence.span.start if sentence else term.start, term.start, term.end)


def _is_plan(report: Report, whole: Term, part: Term, what: str) -> bool:
    """Tell whether a figure is the plan of the thing that the part is of, and of the same time."""
    lower = report.lower
    if not _PLANNED.search(lower, max(0, whole.start - 60), whole.start) or whole.kind != part.kind:
        return False
    said = _clause(report, whole)
    gap = lower[whole.end : part.start]
    if not (frozenset(what.split()) - _PLAN_IDLE <= said) or "\n" in gap or len(gap) > _BACK:
        return False
    apart = says_any(gap, _SPLIT_TIME) and "dự toán" not in lower[max(0, whole.start - 60) : whole.start]
    return not (apart and "năm" not in what) and adds_nothing(
        (gap.replace("lũy kế", "").replace("luỹ kế", ""),), said | _DONE
    )
