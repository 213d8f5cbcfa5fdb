"""The plan that a percentage is said to be of: "được giao 1.200 đoàn viên. ... kết nạp 1.446 người, đạt 120,5%"."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_same import adds_nothing
from report_lint_vi.claims.share_based import BACK, IDLE, clause_words
from report_lint_vi.claims.share_bases import counts
from report_lint_vi.mentions.phrases import says_any

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

_PLANNED = Pattern(r"(?:kế hoạch|chỉ tiêu|dự toán|giao)(?: [^\W\d_]+){0,9} ?:? ?(?:(?:năm )?20[0-9]{2},? )?(?:là )?\Z")
#: "Đến hết tháng 11": what was reached since the year began.
_UNTIL = Pattern(
    r"(?<!\w)(?:tính )?(?:đến|tới) "
    r"(?:hết |cuối |đầu |nay|ngày [0-9/]{3,10}|(?:tháng|quý) [0-9ivx]{1,3}(?:/20[0-9]{2})?){1,2}"
)
#: Whatever was done: ", đã gieo trồng được 1.146 ha, đạt".
_DOING = Pattern(
    r",(?: (?!vụ|riêng|quý|tháng|đợt|trong)[^\W\d_]+){0,3} (?:đã|mới)(?: (?!giao|điều|cấp)[^\W\d_]+){1,5} \Z"
)
_SPLIT_TIME = ("quý", "tháng", "đợt", "học kỳ", "vụ")
_PLAN_IDLE = IDLE | frozenset("giao đề ra cả năm tỉnh huyện cấp trên nghị quyết hđnd vốn".split())
_DONE = frozenset("giải ngân thu chi thực hiện hoàn thành kết nạp đã tiếp nhận vận động tuyển tổ chức mở huy".split())


def is_plan(report: Report, whole: Term, part: Term, what: str) -> bool:
    """Tell whether a figure is the plan of the thing that the part is of, and of the same time."""
    lower = report.lower
    if not _PLANNED.search(lower, max(0, whole.start - 60), whole.start) or not counts(whole, part):
        return False
    said = clause_words(report, whole)
    if lower.startswith(", ", part.end) and _DOING.match(lower[whole.end : part.start]) and not what:
        return True
    gap = _UNTIL.compiled.sub("", lower[whole.end : part.start])
    if not (frozenset(what.split()) - _PLAN_IDLE <= said) or "\n" in gap or len(gap) > BACK:
        return False
    apart = says_any(gap, _SPLIT_TIME) and "dự toán" not in lower[max(0, whole.start - 60) : whole.start]
    return not (apart and "năm" not in what) and adds_nothing(
        (gap.replace("lũy kế", "").replace("luỹ kế", ""),), said | _DONE
    )
