"""How surely what is left is all that is left."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions.clause import Sentence

if TYPE_CHECKING:
    import re

    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity

#: How those are called that are left: they have not what the others have.
_NOT = Pattern(r"[^,;.()\n0-9]{0,24}?(?<!\w)(?:chưa|không) (?P<what>[^\W\d]+)")
_GOING = Pattern(r"[^,;.()\n0-9]{0,40}?(?<!\w)(?:đang|phải|tiếp tục|cần|sẽ|dở dang)(?!\w)")
_ENDS = Pattern(r"(?: [^\W\d]+){0,1} ?(?:[.;,)\n]|\Z)")
#: What is reached or not: nothing lies between.
_EACH_JUDGED = frozenset({"chỉ tiêu", "tiêu chí", "mục tiêu"})
_MISSED = Pattern(r"(?: [^\W\d]+){0,3} (?:chưa|không) (?:đạt|hoàn thành)(?!\w)")
_THIRD = Pattern(
    r"(?<!\w)(?:còn lại|đánh giá|cơ sở|số liệu|dự kiến|ước|thu thập|tổng hợp|xấp xỉ|gần|phấn đấu|thêm|"
    r"đăng ký|nâng|lên)(?!\w)"
)


class Tie(Choice):
    """How sure the words are that nothing but what is done and what is left makes the whole."""

    EACH = "each"  # chỉ tiêu chưa đạt, where the others are reached: nothing lies between
    SURE = "sure"  # còn lại, còn phải; chưa cấp, where the others are đã cấp
    SAID = "said"  # chưa nhận, where the others are đã chi trả
    OPEN = "open"  # đang hoàn thiện
    CARRIED = "carried"  # some may be left over from the period before: "thụ lý 851 vụ, đã giải quyết 830, còn lại 21"


def tie_of(report: Report, cue: re.Match[str], rest: Quantity, low: int) -> Tie | None:
    """Tell how surely the rest is all that is left; None where another thing may be told."""
    lower, after = report.lower, rest.span.end
    if cue[0] != "còn " or _ENDS.match(lower, after):
        return Tie.SURE
    without = _NOT.match(lower, after)
    if without and is_each(report, rest):
        return Tie.EACH
    if without:
        return Tie.SURE if without["what"] in lower[low : cue.start()].split() else Tie.SAID
    return Tie.OPEN if _GOING.match(lower, after) else None


def is_each(report: Report, rest: Quantity) -> bool:
    """Tell whether the rest are aims that were not reached, of a sentence that tells of no third sort."""
    sentence = Sentence.around(report, rest.span.start)
    if sentence is None or rest.noun not in _EACH_JUDGED or not _MISSED.match(report.lower, rest.span.end):
        return False
    return not _THIRD.search(report.lower, sentence.span.start, sentence.span.end)
