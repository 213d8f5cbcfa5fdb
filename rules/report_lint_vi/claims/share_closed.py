"""Shares whose whole the figures themselves prove: it is part and rest, or the percentage is theirs but for a slip."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.figures import Hedge, plus
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.share_bases import (
    ends_plainly,
    is_digit_off,
    is_meant,
    is_new_matter,
    is_right,
    same_thing,
)
from report_lint_vi.mentions.dated_level import DatedLevel
from report_lint_vi.mentions.phrases import says_any
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

#: Right before a percentage that tells again, in another measure, what was told.
_AGAIN = Pattern(r"(?:[,(]|[-–]) ?(?:(?:tương đương|tương ứng|đạt|chiếm|bằng|tức|tỷ lệ|tỉ lệ)(?: với| là)? ){1,2}\Z")
#: A few words that lead from a part to its percentage, whatever the verb: "18.420 chị, tập hợp được".
_LED = Pattern(
    r"(?: [^\W\d_]+){0,7}(?:,| \(| [-–]) ?(?![^,]*(?:tỷ|tỉ) lệ (?!đạt|là|chiếm|chung|[0-9])[^\W\d_])"
    r"(?:(?:[^\W\d_]+ ){0,4}(?:được|đạt|chiếm|bằng|là|tới|mới|tương đương|tương ứng|tính ra|lệ) )?\Z"
)
_REST = Pattern(r"(?: [^\W\d_]+){0,3} (?:còn lại|chưa|đang|sẽ|không|nữa)(?!\w)")
_LEFT = Pattern(r"(?<!\w)(?:còn lại|còn|chưa|không|số còn lại|thiếu)(?: [^\W\d_]+){0,3} \Z")
_NOT = (
    "năm trước", "cùng kỳ", "năm ngoái", "kế hoạch", "chỉ tiêu", "dự toán", "lãi", "bình quân", "mỗi", "giá", "nợ",
    "tháng trước", "quý trước", "hạn", "so ", "tăng", "giảm", "độ", "tốc", "thuế", "chấm", "điểm", "giá trị",
)  # fmt: skip
_FAR, _NEAR, _BETWEEN = 190, 60, 90


def closed_whole(report: Report, statement: Statement, percent: Term) -> tuple[Term, Term] | None:
    """Return part and whole of a percentage that is wrong of them; None where nothing proves that they are meant."""
    before = [x for x in statement.before(percent) if x.bracket in (-1, percent.bracket)]
    part = before[0] if before else None
    if not part or part.part is not Part.LEVEL or not part.kind or not _is_plain(part) or not _is_plain(percent):
        return None
    gap = report.lower[part.end : percent.start]
    if not ends_plainly(report, percent) or len(gap) > _FAR or is_new_matter(gap) or ";" in gap or "\n" in gap:
        return None
    wholes = [x for x in before[1:] if x.part is Part.LEVEL and same_thing(x, part)]
    if _is_right_of_others(part, percent, before, statement.previous(report)):
        return None
    if len(wholes) != 1 or wholes[0].figure.value <= part.figure.value or not _is_plain(wholes[0]):
        return None
    whole = wholes[0]
    dated = DatedLevel.of(report, whole.number)
    if dated and (dated.when or dated.is_earlier(report)):
        return None
    proved = (
        _has_rest(report, statement, (part, whole, percent)) and _AGAIN.search(gap) and is_meant(part, whole, percent)
    )
    return (part, whole) if proved or _is_slip(report, part, whole, percent) else None


def _is_right_of_others(part: Term, percent: Term, before: list[Term], previous: tuple[Term, ...]) -> bool:
    """Tell whether a percentage is right of other figures: "142 vụ, 231 bị cáo; giải quyết 140 vụ, 228 bị cáo"."""
    if any(is_right(part, x, percent) for x in (*before[1:], *previous) if x.figure.value > 0):
        return True
    pairs = [(x, y) for x in before for y in before if y.kind == x.kind and 0 < x.figure.value <= y.figure.value]
    return any(is_right(x, y, percent) for x, y in pairs)


def _is_plain(term: Term) -> bool:
    return term.figure.hedge is Hedge.NONE


def _has_rest(report: Report, statement: Statement, terms: tuple[Term, Term, Term]) -> bool:
    """Tell whether the sentence tells the rest too: "52 xe; 38 xe đã lắp, tương đương 73,1%; 14 xe còn lại"."""
    part, whole, percent = terms
    for other in statement.terms:
        if other.start > percent.end and other.part is Part.LEVEL and (other.kind == part.kind or not other.kind):
            left = _REST.match(report.lower, other.number.end) or _LEFT.search(
                report.lower, max(0, other.start - _NEAR), other.start
            )
            if left and plus(part.figure.value, other.figure.value) == whole.figure.value:
                return True
    return False


def _is_slip(report: Report, part: Term, whole: Term, percent: Term) -> bool:
    """Tell whether one digit, or two that changed places, part a percentage from that of the two right before it."""
    lower = report.lower
    gap, between = lower[part.end : percent.start], lower[whole.end : part.start]
    if not _LED.match(gap) or len(between) > _BETWEEN or says_any(between, _NOT) or says_any(gap, _NOT):
        return False
    if any(mark in between for mark in "\n.:(") or part.kind != whole.kind:
        return False
    return is_digit_off(part, whole, percent)
