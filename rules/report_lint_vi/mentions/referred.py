"""Figures that a report points back at: "trong 23 dự án nêu trên", "cả 06 phong trào thi đua"."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Words after a figure that say it was given before.
_SAID = Pattern(
    r"(?:đã |vừa |như )*(?:(?:nêu|nói|kể|ghi|thống kê|trình bày) (?:ở |tại |trong )?"
    r"(?:trên|phần|mục|điểm|bảng|biểu|đầu)|đã nêu|vừa nêu|nói tại|đã báo cáo|đã nói|đã thống kê)(?!\w)",
    "đã nêu", "vừa nêu", "nêu", "nói trên", "nói ở", "nói tại", "nói trong", "kể trên", "đã báo cáo", "đã nói",
    "ghi ở", "ghi tại", "ghi trong", "thống kê ở", "thống kê tại", "thống kê trên", "đã thống kê", "trình bày ở",
)  # fmt: skip
#: Words that say so only of a figure after "trong", "của", "số": "trong 64 hộ nghèo hiện có".
_STANDING = Pattern(r"(?:hiện có|hiện nay|này|ấy|còn lại)(?!\w)", "hiện có", "hiện nay", "này", "ấy", "còn lại")
_LED = Pattern(r"(?<!\w)(?:trong|của|số|với|trên)(?: (?:tổng số|số|cả))? \Z")
#: "cả 06 phong trào thi đua do huyện phát động": all of a number that is known.
_ALL = Pattern(r"(?:cả|toàn bộ|tất cả|100%(?: số)?) (?=[0-9])", "cả ", "toàn bộ ", "tất cả ", "100% ")
_NO_ALL = Pattern(r"(?:(?<!\w)(?:gồm|có|kể|cho|và|hay|hoặc|lẫn|tính|tất|của)|[0-9]|\w-) \Z")
_ALL_END = Pattern(
    r"[^\w ,]|, |(?<!\w)(?:đều|đã|được|có|còn|vẫn|cùng|là|đang|phải|và|tham gia|hoàn thành|đạt|bảo đảm|đảm bảo|"
    r"thực hiện|tổ chức|nêu|nói|trên|(?<!tồn )tại|ở|với|trong)(?!\w)"
)
_THEN = Pattern(
    r"(?:trước đó|trước đây|(?:năm|kỳ) (?:trước|ngoái|tới|sau)|cùng kỳ|đầu năm|sang năm(?: [0-9]{4})?|sau này), \Z"
)
_NARROWING = frozenset({"được", "đã", "có", "còn", "đang"})
_EVERY = Pattern(r"[^.;:()\n]{1,90}? đều(?!\w)")
#: What breaks the words between a figure and what points back.
_BROKEN = Pattern(r"[^\w ,\-–]|[0-9]|(?<!\w)(?:là|thì|mà|so với|đạt|tăng|giảm|chiếm|gồm|trong đó|như sau)(?!\w)")
_OPEN = Pattern(r"[^\w ]|(?<!\w)(?:là|thì|mà|so với|đạt|tăng|giảm|chiếm|trong đó|như sau|đã|được)(?!\w)")
_HAVING = frozenset({"có", "đều", "đã", "còn", "vẫn", "đạt"})
_SPANS = frozenset("năm tháng ngày quý tuần giờ phút lần nước cấp khâu mặt bên đồng %".split())
_REACH = 80
_EXACT = 5  # "trong tổng số 146,8 triệu đồng": so many digits, the mark included, are not hit upon by chance
_MANY, _MANY_WORDS = 100, 3  # a small figure of a short name is mostly a new one
#: "Trong 24 buổi xe lưu động của đợt tháng 5 có 03 buổi phải hoãn": what is divided was mostly told before.
_WITHIN = Pattern(r"trong (?:tổng số |số )?(?=[0-9])", "trong ")
_DIVIDED = Pattern(r",? (?:chỉ |vẫn |đã |mới )?(?:có|còn)(?: tới| đến)? (?=[0-9])|, (?=[0-9])")


class Pointer(Choice):
    """How a figure points back."""

    SAID = "said"  # nêu trên, này, hiện có
    REST = "rest"  # còn lại
    ALL = "all"  # cả, toàn bộ: may also introduce a figure
    WITHIN = "within"  # trong ... có: may also introduce a figure


class Referred(Mention):
    """A figure that another statement gave; ``words`` is what it counts, in lower case, "" for a bare amount."""

    quantity: Quantity
    words: str
    pointer: Pointer

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Start from the words that point back: they are few."""
        seen: set[int] = set()
        for found in (*_said(report), *_all(report), *_within(report)):
            quantity, words, pointer = found
            if quantity.span.start not in seen:
                seen.add(quantity.span.start)
                yield cls(quantity.span, quantity, words, pointer)


def _said(report: Report) -> Iterator[tuple[Quantity, str, Pointer]]:
    lower = report.lower
    for pattern, led in ((_SAID, False), (_STANDING, True)):
        for cue in pattern.at_literals(report):
            at = cue.start()
            quantity = report.last_before(Quantity, at)
            if quantity is None or at - quantity.span.end > _REACH or lower[at - 1 : at] != " ":
                continue
            start, words = quantity.span.start, lower[quantity.span.end : at]
            if _BROKEN.search(words):
                continue
            words = words.rstrip(" ,").removesuffix(" đã").removesuffix(" vừa").removesuffix(" như").strip(" ,")
            if led and not (words and _LED.search(lower, max(0, start - 20), start)):
                continue
            if words.partition(" ")[0] not in _SPANS and (words or quantity.unit):
                yield quantity, words, Pointer.REST if cue[0] == "còn lại" else Pointer.SAID


def _all(report: Report) -> Iterator[tuple[Quantity, str, Pointer]]:
    lower = report.lower
    for cue in _ALL.at_literals(report):
        found = report.first_from(Quantity, cue.end())
        if found is None or found.span.start != cue.end() or found.unit or not _is_word(report, cue.start()):
            continue
        if _THEN.search(lower, max(0, cue.start() - 20), cue.start()):
            continue
        end = _ALL_END.search(lower, found.span.end + 1, found.span.end + _REACH)
        every = _EVERY.match(lower, end.end()) if end and (end[0] == ", " or end[0] in _NARROWING) else None
        if every and end and end[0] in _NARROWING:
            continue  # "cả 18 tổ được kiểm tra đều tốt" are not all there are
        stop = every.end() - 4 if every else end.start() if end else found.span.end + _REACH
        words = lower[found.span.end : stop].strip(" ,")
        whole = end is not None and lower.startswith("trên địa bàn", end.start())
        opens = words and end and cue[0][0] == "1" and _opens(report, cue.start(), end[0])
        if (opens or words.count(" ") > (not whole)) and words.partition(" ")[0] not in _SPANS:
            yield found, words, Pointer.ALL


def _opens(report: Report, at: int, verb: str) -> bool:
    """Tell whether "100% 31 thôn có ..." opens its sentence: it counts all there are, in a single word."""
    sentence = Sentence.around(report, at)
    return sentence is not None and verb in _HAVING and not report.lower[sentence.span.start : at].strip("-–+*• ")


def _within(report: Report) -> Iterator[tuple[Quantity, str, Pointer]]:
    lower = report.lower
    for cue in _WITHIN.at_literals(report):
        found = report.first_from(Quantity, cue.end())
        if found is None or found.span.start != cue.end():
            continue
        if found.unit == "đồng" and cue[0].endswith("tổng số ") and len(found.number.text) >= _EXACT:
            yield found, "", Pointer.WITHIN
        if found.unit:
            continue
        end = _DIVIDED.search(lower, found.span.end, found.span.end + _REACH)
        words = lower[found.span.end : end.start()].strip(" ,") if end else ""
        if words.count(" ") < _MANY_WORDS and found.figure.value < _MANY:
            continue
        if words and words.partition(" ")[0] not in _SPANS and not _OPEN.search(words):
            yield found, words, Pointer.WITHIN


def _is_word(report: Report, at: int) -> bool:
    before = report.lower[max(0, at - 8) : at]
    return (not before or not before[-1].isalnum()) and not _NO_ALL.search(before)
