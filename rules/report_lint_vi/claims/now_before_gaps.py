"""The words between the figures of a comparison that the figures prove: whether they speak of anything else."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_same import adds_nothing, names_something, without_asides
from report_lint_vi.mentions.phrases import behind, says_any

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

#: Words of rising and falling, and of what follows from two levels: they name nothing.
_WAYS = Pattern(
    r"(?<!\w)(?:tăng|giảm|thêm|nhiều|dôi|dư|cao|đông|nhỉnh|lớn|vượt|hơn|bổ sung|nhích|dày|chênh|lệch|bớt|hụt|sụt|mất|"
    r"ít|thấp|kém|thiếu|nhỏ|vơi|hao|đỡ|tụt|tiết kiệm|rút|ròng|tuyệt đối|tương đối|tròn|kỳ|thực|đúng|tới|lên|đi|"
    r"lại|hẳn|được|ra|thuần|tổng cộng|ngót|phần|trưởng|liền|kề|ở|ấy|dừng|cạnh|đặt|đem|đối chiếu|lúc|cũng|vậy|thế|nếu|"
    r"thì|mức|con số|số|dùng hết|những|người lao động|mỗi (?:tháng|người|hộ|em)|tức|hồi|nghĩa|là)(?!\w)"
)
_ANEW = (
    "trong đó", "bình quân", "trung bình", "lũy kế", "luỹ kế", "kế hoạch", "chỉ tiêu", "dự toán", "riêng",
    "trong khi đó", "trong kỳ", "trong năm", "trong đợt", "tỷ lệ", "tỉ lệ", "trong tháng", "trong quý", "giá",
    "dự kiến", "sẽ", "phấn đấu", "còn lại",
)  # fmt: skip
#: ... and those that between two levels tell of another thing or of another year.
_APART = ("trong đó", "bình quân", "trung bình", "lũy kế", "luỹ kế", "riêng", "phấn đấu", "dự kiến", "sẽ")
#: What begins the name of something measured, and the word that tells which.
_HEADS = Pattern(
    r"(?<!\w)(?:tỷ lệ|tỉ lệ|số|diện tích|sản lượng|doanh thu|lượng|dư nợ|giá trị|kinh phí|tiền|đàn|thu từ|chi cho|vốn) "
    r"(?P<of>[^\W\d_]+)"
)
_WORD = Pattern(r"[^\W\d_]+")
#: What goes on a unit: "đồng/người/tháng", "tấn.km".
_UNIT = Pattern(r" ?[./][^\W\d_]+(?:/[^\W\d_]+)?")
_GOES_ON = Pattern(
    r"(?:(?:và|đã|cũng|nhưng|tức|như vậy|hay|đều|mới|chỉ|ước) ?){0,4}(?:(?:so|bằng|đạt|tăng|giảm|vượt|tương đương|"
    r"tương ứng|chiếm|cao hơn|thấp hơn|xếp|đứng)\b.*)?\Z"
)
#: One more of the things that a figure counts: "18.450 bản tờ gấp, sổ tay, tăng".
_ONE_MORE = Pattern(
    r"(?!số |tỷ |tỉ |diện |sản |giá |doanh |vốn |kinh |tổng |mức |đã |có |trong |được |bị |là |còn |riêng |năm |cùng )"
    r"(?:[^\W\d_]+ ){0,3}[^\W\d_]+\Z"
)
_YEAR = Pattern(r"năm (?:học )?((?:19|20)[0-9]{2})")
_LINE = 1000


def names_nothing(text: str, said: frozenset[str], most: int) -> bool:
    """Tell whether a few words lead on without naming anything that was not said."""
    if len(text) > most or any(mark in text for mark in "\n:|") or says_any(text, _ANEW):
        return False
    unit = _UNIT.match(text)
    text = text[unit.end() :] if unit else text
    return adds_nothing((_WAYS.compiled.sub(" ", text),), said)


def names_other(report: Report, one: Term, other: Term, *, bare: bool) -> bool:
    """Tell whether the words between two levels name another place or body, or another thing that is measured.

    ``bare``: they name no thing at all.
    """
    gap = without_asides(report.view[one.end : other.start])
    lower = gap.lower()
    if "\n" in gap or says_any(lower, _APART):
        return True
    low = behind(report.view, "\n", max(0, one.start - _LINE), one.start)
    before = frozenset(_WORD.compiled.findall(report.lower[low : one.start])) | frozenset(one.quantity.noun.split())
    heads = () if bare else [match["of"] for match in _HEADS.compiled.finditer(lower)]
    return _is_named(gap, before) or any(word not in before and names_something(word) for word in heads)


def _is_named(gap: str, before: frozenset[str]) -> bool:
    """Tell whether a capital inside a sentence names something."""
    for word in _WORD.compiled.finditer(gap):
        text, lead = word[0], gap[: word.start()].rstrip()
        if text[0].isupper() and not lead.endswith(".") and text.lower() not in before and not text.isupper():
            return True
    return False


def leads_to_change(text: str) -> bool:
    """Tell whether a text leads from a level to its change: no other subject comes between."""
    while "(" in text:
        head, _, tail = text.partition("(")
        text = head.rstrip(" ") + tail.partition(")")[2]
    pieces = text.split(", ")
    first = pieces[0].rstrip(" ,")
    if any(c.isdigit() for c in _YEAR.compiled.sub("", first)) or any(mark in first for mark in ":;."):
        return False
    if len(pieces) == 1:
        return len(first.split()) <= 3 and " có" not in first
    while len(pieces) > 2 and _ONE_MORE.match(pieces[1]):
        del pieces[1]
    return len(first.split()) <= 14 and all(_GOES_ON.match(piece.strip(" ")) for piece in pieces[1:])
