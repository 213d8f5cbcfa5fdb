"""The plan that a percentage is said to be of: "được giao 1.200 đoàn viên. ... kết nạp 1.446 người, đạt 120,5%"."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.figures import Hedge, share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_same import adds_nothing
from report_lint_vi.claims.share_based import BACK, IDLE, clause_words
from report_lint_vi.claims.share_bases import counts
from report_lint_vi.mentions.phrases import says_any
from report_lint_vi.mentions.statement import Part

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.claims.share_worded import Found
    from report_lint_vi.mentions.statement import Statement, Term

_PLANNED = Pattern(r"(?:kế hoạch|chỉ tiêu|dự toán|giao)(?: [^\W\d_]+){0,9} ?:? ?(?:(?:năm )?20[0-9]{2},? )?(?:là )?\Z")
#: "Đến hết tháng 11": what was reached since the year began.
_UNTIL = Pattern(
    r"(?<!\w)(?:tính )?(?:đến|tới) "
    r"(?:hết |cuối |đầu |nay|ngày [0-9/]{3,10}|(?:tháng|quý) [0-9ivx]{1,3}(?:/20[0-9]{2})?){1,2}"
)
#: Whatever was done: ", đã gieo trồng được 1.146 ha, đạt".
_DOING = Pattern(
    r"(?: (?!vụ|quý|tháng|đợt)[^\W\d_]+){0,4},"
    r"(?: (?!vụ|riêng|quý|tháng|đợt|trong|xã|huyện|tỉnh|phường|thị|thành|thôn|ấp|khu|trường|đơn)[^\W\d_]+){0,3}"
    r" (?:đã|mới)(?: (?!giao|điều|cấp)[^\W\d_]+){1,5} \Z"
)
_TO_MARK = Pattern(r"(?: [^\W\d_]+){0,4}, ")
#: Whose plan it is, and who did it: "kế hoạch của huyện là 1.200 người, xã đã vận động được 130 người".
_OWNER = Pattern(r"(?<!\w)(?:của|toàn) (xã|huyện|tỉnh|thành phố|thị xã|quận|phường|ngành)(?!\w)")
_DOER = Pattern(r",(?: riêng)? (xã|huyện|tỉnh|thành phố|thị xã|quận|phường|ngành|thôn|trường|đơn vị)(?!\w)")
#: A plan of the year, of which what was done in some months is a part.
_OF_YEAR = Pattern(r"(?:kế hoạch|chỉ tiêu)(?: giao)? (?:cả )?năm(?: 20[0-9]{2})?(?: (?:là|giao|được giao))?:? \Z")
_SPLIT_TIME = ("quý", "tháng", "đợt", "học kỳ", "vụ")
#: A plan that opens the sentence, and what came of it: "So với kế hoạch 505 triệu đồng, số thu 512 triệu đồng đạt".
_AGAINST = Pattern(r"(?:\A|[,;] )(?:[-+*•] )?so (?:với )?(?:kế hoạch|chỉ tiêu|dự toán)(?: [^\W\d_]+){0,9} ?:? \Z")
_CAME = Pattern(r"(?: [^\W\d_]+){0,4},?(?: thì)?(?: (?!trong|riêng|năm|cùng)[^\W\d_]+){1,10} \Z")
_REACHED = Pattern(r"(?: [^\W\d_]+){0,4},? (?:mới |chỉ |đã |ước )?(?:đạt|bằng)(?: tỷ lệ)? \Z")
_ENDS = Pattern(r" ?(?:[,.;)\n]|\Z)| (?:so với )?(?:kế hoạch|chỉ tiêu|dự toán)(?!\w)")
_PLAN_IDLE = IDLE | frozenset("giao đề ra cả năm tỉnh huyện cấp trên nghị quyết hđnd vốn".split())
_DONE = frozenset("giải ngân thu chi thực hiện hoàn thành kết nạp đã tiếp nhận vận động tuyển tổ chức mở huy".split())


def is_plan(report: Report, whole: Term, part: Term, what: str) -> bool:
    """Tell whether a figure is the plan of the thing that the part is of, and of the same time."""
    lower = report.lower
    if not _PLANNED.search(lower, max(0, whole.start - 60), whole.start) or not counts(whole, part):
        return False
    owner = _OWNER.search(lower, max(0, whole.start - 60), whole.start)
    doer = _DOER.search(lower, whole.end, part.start) if owner else None
    if owner and doer and owner[1] != doer[1]:
        return False
    said = clause_words(report, whole)
    if _TO_MARK.match(lower, part.end) and _DOING.match(lower[whole.end : part.start]) and not what:
        return True
    gap = _UNTIL.compiled.sub("", lower[whole.end : part.start])
    if not (frozenset(what.split()) - _PLAN_IDLE <= said) or "\n" in gap or len(gap) > BACK:
        return False
    lead = lower[max(0, whole.start - 60) : whole.start]
    apart = says_any(gap, _SPLIT_TIME) and "dự toán" not in lead and not _OF_YEAR.search(lead)
    return not (apart and "năm" not in what) and adds_nothing(
        (gap.replace("lũy kế", "").replace("luỹ kế", ""),), said | _DONE
    )


def against_plan(report: Report, statement: Statement, at: int) -> Found | None:
    """Judge "So với kế hoạch được giao 505.600 triệu đồng, số thu 512.340 triệu đồng đạt 101,3%"."""
    if at < 2:
        return None
    plan, part, percent = statement.terms[at - 2 : at + 1]
    lower = report.lower
    levels = plan.part is part.part is Part.LEVEL and plan.bracket == part.bracket == percent.bracket == -1
    plain = plan.figure.hedge is part.figure.hedge is percent.figure.hedge is Hedge.NONE
    if not levels or not plain or plan.kind != part.kind or not plan.figure.value:
        return None
    if not _AGAINST.search(lower[statement.span.start : plan.start]) or not _ENDS.match(lower, percent.end):
        return None
    if not _CAME.match(lower[plan.end : part.start]) or not _REACHED.match(lower[part.end : percent.start]):
        return None
    from report_lint_vi.claims.share_worded import Found

    return Found(percent, part, plan, share(part.figure, plan.figure, percent.figure))
