"""Changes that repeat the one before them in another measure: "giảm 306 hộ, tức giảm 33,3%"."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_forms import Levels
from report_lint_vi.mentions.change import Measure

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.claims.now_before import Comparison
    from report_lint_vi.mentions.change import Change
    from report_lint_vi.mentions.statement import Statement, Term

LINKED = Pattern(
    r"(?: [^\W\d_]+){0,6}?(?: so (?:với )?(?:cùng kỳ|năm)[^(),;:.\d]{0,24}(?:(?:19|20)[0-9]{2})?)?\)?,? ?"
    r"(?:tức|hay|(?:với )?(?:tỷ lệ|tỉ lệ|tốc độ))? ?\(?\Z"
)
_SAME_AGAIN = Pattern(r"(?: (?!so )[^\W\d_]+){0,5} ?\(\Z")
_AND_BY = Pattern(r"(?: (?!so )[^\W\d_]+){0,2}, (?:tức )?\Z")
LEVEL_AGAIN = Pattern(r"(?: (?!so )[^\W\d_]+){0,3}, (?:bằng|đạt)(?: tỷ lệ)? \Z")
#: Words by which a change is told again in another measure.
_REPEATED = Pattern(
    r"(?:, |\(| )(?:tức(?: là)?|hay(?: là)?|nghĩa là|tương ứng(?: với)?|tương đương(?: với)?|"
    r"(?:với )?(?:tỷ lệ|tỉ lệ|tốc độ))(?: đã)? \Z"
)


def is_told_again(report: Report, statement: Statement, change: Change) -> bool:
    """Tell "giảm 306 hộ, tức giảm 33,3%" from two changes."""
    start = change.span.start
    return bool(_REPEATED.search(report.lower, max(statement.span.start, start - 24), start))


def repeats(report: Report, before: Term, term: Term) -> bool:
    """Tell a bare rate in brackets behind an amount: "giảm 115 vụ (9,68%)"."""
    if not before.change or before.change.measure is not Measure.AMOUNT or term.kind != "%":
        return False
    alone = report.lower.startswith(")", term.end) and term.bracket > before.end
    return alone and bool(_SAME_AGAIN.match(report.lower[before.end : term.start]))


def linked(report: Report, change: Change, last: Comparison | None) -> Levels | None:
    """Find what repeats the change before it: "tăng 35 xóm, tương ứng 36,5%"."""
    if last is None:
        return None
    start = last.term.end
    if last.before.span.start > start:
        close = report.lower.find(")", last.before.span.end, change.span.start)
        start = close if close >= 0 else last.before.span.end
    if start > change.span.start or not LINKED.match(report.lower[start : change.span.start]):
        return None
    return Levels(last.nows, last.before, last.surely)


def is_again(report: Report, amount: Term, term: Term) -> bool:
    """Tell whether a rate in brackets repeats the amount before them: "tăng 390 việc (tăng 5,6% so với cùng kỳ)"."""
    one, other = amount.change, term.change
    if other and other.measure is Measure.LEVEL:  # "tăng 536 tấn, bằng 110,3% so với cùng kỳ"
        return bool(LEVEL_AGAIN.match(report.lower[amount.end : term.start]))
    if not one or not other or other.measure is not Measure.PERCENT or one.rises is not other.rises:
        return False
    if not one.compared and _AND_BY.match(report.lower[amount.end : other.span.start]):
        return True
    return term.bracket > amount.end and bool(_SAME_AGAIN.match(report.lower[amount.end : other.span.start]))
