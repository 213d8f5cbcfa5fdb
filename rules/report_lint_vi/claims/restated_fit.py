"""Whether a figure is told of what a later one points back at."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.told_figure import MORE_KINDS

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity
    from report_lint_vi.mentions.referred import Referred

#: Words that carry no meaning of their own when two descriptions are compared.
_IDLE = frozenset("do của và các những đã được đang bị là theo ở tại trong với có nói số tổng đó này".split())
#: After these words the description is over; any other word says which of the things are meant.
_OVER = Pattern(
    r" ?(?:[^\w ]|\Z)|,? ?(?:và|trên|tại|ở|của|trong|với|so|gồm|bao gồm|để|nhằm|từ|đến|theo|trọng tâm|chủ yếu|cụ thể|"
    r"đạt|chiếm|bằng|vượt|tăng|giảm|là|thuộc|do|vào|cho|về)(?!\w)"
)
#: Words before a figure that make it a part, a change or one of many.
_OTHER = Pattern(
    r"(?<!\w)(?:tăng|giảm|thêm|bớt|mỗi|từng|bình quân|hơn|kém|thiếu|vượt|trong đó(?: có)?|riêng|nhất là|so với|"
    r"trước đây|cùng kỳ|kế hoạch|chỉ tiêu|dự kiến|phấn đấu|ít nhất|tối thiểu|tối đa|các|một|mục tiêu)"
    r"(?: giao| năm| đề ra| là| có| còn){0,3} \Z"
)
#: Words of another time, before the figure in its clause.
_FORMER = Pattern(
    r"(?<!\w)(?:trước|đầu năm|đầu kỳ|đầu nhiệm kỳ|đầu vụ|cùng kỳ|năm ngoái|ban đầu|nhu cầu|đăng ký|dự kiến|phấn đấu|"
    r"đề nghị|sau khi|nếu)(?!\w)(?:(?!cuối |nay |hiện |đến )[^.;\n]){0,40}\Z"
)
_REST = Pattern(r"(?<!\w)còn(?: lại)?(?: là| có)? \Z")
_QUARTER = Pattern(r"(?<!\w)(?:quý (?:iv|i{1,3}|[1-4])|tháng [0-9]{1,2})(?!\w)")
#: How a sentence of another time begins.
_THEN = Pattern(r"(?:[-–+*•] )?(?:đầu (?:năm|kỳ|nhiệm kỳ)|học kỳ [i1-2]+|cùng kỳ|(?:năm|kỳ|quý) trước|quý [iv]+),? ")
_ADDED = Pattern(r"(?<!\w)(?:thành lập|xây|mở|công nhận|kết nạp|trồng|bổ sung|lắp)(?: mới| thêm| được)? \Z")
_BEYOND = 20
_WINDOW = 120
_LEAD = 60


def tells_other(report: Report, quantity: Quantity, *, rest: bool) -> bool:
    """Tell whether the words before a figure make it a change, a plan or a former level; ``rest``: or no remainder."""
    lower, start = report.lower, quantity.span.start
    low = max(0, start - _LEAD)
    if _OTHER.search(lower, low, start) or _FORMER.search(lower, low, start):
        return True
    return rest and not _REST.search(lower, low, start)


def is_part(report: Report, reference: Referred, quantity: Quantity) -> bool:
    """Tell whether a figure counts other things than "cả ...": some of them, those of one quarter, or more kinds."""
    lower, end = report.lower, quantity.span.end
    rest = end + 1 + len(reference.words)
    if reference.quantity.figure.value < quantity.figure.value:
        return bool(MORE_KINDS.match(lower, rest))
    if lower.startswith(" đạt", rest):
        return True
    sentence = Sentence.around(report, end)
    return sentence is not None and bool(_QUARTER.search(lower, sentence.span.start, quantity.span.start))


def is_of_then(report: Report, reference: Referred, quantity: Quantity) -> bool:
    """Tell whether a reference is of another time than a figure, or of all that there are now and it was added."""
    lower, start, end = report.lower, reference.span.start, reference.span.end
    before = lower[max(0, quantity.span.start - _WINDOW) : quantity.span.start]
    if " hiện " in lower[end : end + len(reference.words) + _BEYOND] and _ADDED.search(before):
        return True
    sentence = Sentence.around(report, start)
    then = _THEN.match(lower, sentence.span.start, start) if sentence else None
    return then is not None and not _THEN.search(before)


def fit_of(report: Report, reference: Referred, quantity: Quantity) -> int:
    """Tell how well a figure's words are the reference's: 3 to the letter, 2 by their sense, 1 in part."""
    words = reference.words.split()
    lower, end = report.lower, quantity.span.end
    if lower[end : end + 1] != " " or quantity.noun.partition(" ")[0] != words[0].rstrip(","):
        return 0
    short = len(words) > 1 and bool(_OVER.match(lower, end + 1 + len(words[0]), end + 25 + len(words[0])))
    if not short and not lower.startswith(" ".join(words[:2]), end + 1):
        return 0
    rest = end + 1 + len(reference.words)
    if lower.startswith(reference.words, end + 1) and not lower[rest : rest + 1].isalnum():
        after = _OVER.match(lower, rest, rest + 24)
        return (3 if len(words) > 1 else 2) if after else 1
    sentence = Sentence.around(report, end)
    if sentence is None or len(words) < 3 - short:
        return 0
    low, high = max(sentence.span.start, end - _WINDOW), min(sentence.span.end, end + _WINDOW)
    around = set(lower[low:high].replace(",", " ").replace(";", " ").split())
    return 2 if all(word in around for word in words[1 if short else 2 :] if word not in _IDLE) else 0
