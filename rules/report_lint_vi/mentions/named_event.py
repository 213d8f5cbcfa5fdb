"""Named events, their day and who came: "Ngày 12/3/2024, huyện tổ chức Hội thi Bí thư chi bộ giỏi"."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.date import Date, DateRange
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: What happens once under one name; meetings that return every month are none of it.
_HEADS = (
    r"(?:lễ (?!tết)|đại hội|hội thi|hội diễn|hội thao|hội chợ|hội xuân|hội nghị |hội thảo |diễn đàn |ngày hội|"
    r"liên hoan|giải (?:bóng|cầu|việt|chạy|thể thao|cờ|bơi|đua|quần vợt|điền kinh)|cuộc thi|diễn tập|kỳ họp thứ|"
    r"hội trại|hội khỏe|tuần lễ|festival|đêm hội|chung kết|buổi (?:gặp mặt|lễ|tọa đàm))"
)
#: How their names begin.
HEADS = (
    "lễ ", "đại hội", "hội thi", "hội thao", "hội diễn", "hội nghị", "ngày hội", "liên hoan", "giải ", "cuộc thi",
    "diễn tập", "hội chợ", "hội trại", "hội khỏe", "kỳ họp", "hội xuân", "tuần lễ", "festival", "đêm hội", "chung kết",
    "buổi ", "hội thảo", "diễn đàn",
)  # fmt: skip
_ENDS = r"[^.;:,()\n\t|0-9]{6,110}"
#: After a date: ", Ban Chỉ huy phối hợp tổ chức Hội thao".
_AFTER = Pattern(
    rf",? ?(?P<who>[^.;:()\n\t|0-9]{{0,90}}?)(?<!\w)(?P<verb>tổ chức|khai mạc|bế mạc|"
    rf"diễn ra)(?: thành công)?,? (?P<name>{_HEADS}{_ENDS})"
)
#: Before a date: "Hội thao … được tổ chức vào sáng ngày ", "Hội thao … (ngày ".
_BEFORE = Pattern(
    rf"(?<!\w)(?P<name>{_HEADS}{_ENDS}?)(?: (?:đã |được |cũng )*(?P<verb>tổ chức|khai mạc|bế mạc|"
    rf"diễn ra)(?: thành công)?)?"
    r"(?: trong| vào)?(?: (?:sáng|chiều|tối|trưa))?(?: (?:thứ (?:hai|ba|tư|năm|sáu|bảy)|"
    r"chủ nhật))?,? ?(?:\((?:tổ chức )?)?(?:ngày )\Z"
)
#: Words of other days than the event's own: of documents, plans and changed plans.
_NOT_ITS_DAY = Pattern(
    r"(?<!\w)(?:số|kế hoạch|quyết định|công văn|giấy mời|thông báo|hướng dẫn|chỉ thị|nghị quyết|tờ trình|dự kiến|"
    r"hoãn|lùi|dời|thay|ban đầu|"
    r"chuẩn bị|đăng ký|hạn|trước|sau|đến hết|kỷ niệm|chào mừng|hằng năm|hàng năm|sơ khảo|vòng|tổng duyệt|"
    r"đợt|lần (?:một|hai|ba|[0-9])|phiên|vòng loại|mỗi|các)(?!\w)"
)
#: Before a count: "Hội thi … thu hút ", "Hội thi … với sự tham gia của ".
_COUNT = Pattern(
    rf"(?<!\w)(?P<name>{_HEADS}{_ENDS}?),? (?:đã )?(?:với|có|thu hút|quy tụ)(?: sự (?:tham gia|tham dự|"
    rf"góp mặt) của)?(?: gần| hơn|"
    r" trên| khoảng| được)? \Z"
)
_LEADS = (" với ", " có ", " hút ", " của ", " tụ ", " gần ", " hơn ", " trên ", " khoảng ", " được ")
_TAIL = Pattern(r" (?:tại|ở|với|cho|do|có|gồm|thu hút|nhằm|để|vào|theo|trên địa bàn|cùng|và|gắn với|đạt)(?!\w)")
_PLACE = Pattern(r"(?<!\w)(?:tại|ở) (?!hội|lễ|đại hội|buổi|kỳ|đêm|giải|cuộc|liên hoan|ngày)([^.;,()\n]{3,60})")
_LOW, _REACH, _PROPER = 130, 220, 2
#: A shorter name may be of several events; so many spaces.
SHORTEST = 4
#: Heads of meetings that return, unless they have a name: "Hội nghị Lắng nghe ý kiến nhân dân".
_NAMED = ("hội nghị ", "hội thảo ", "diễn đàn ")
_ONCE = Pattern(
    r"hội nghị (?:tổng kết|sơ kết|biểu dương|tuyên dương|điển hình|cán bộ, công chức|cán bộ công chức|viên chức|"
    r"người lao động|đại biểu|tôn vinh|kiểm điểm)"
)


class NamedEvent(Mention):
    """An event and the day that its sentence gives it; ``span`` is the date.

    ``name`` is its name in lower case without what follows it, ``verb`` what happened on that day ("" for holding it),
    ``place`` where, "" when that is not said.
    """

    name: str
    verb: str
    place: str
    date: Date

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look around every day of a month."""
        lower = report.lower
        ranged = {date.span.start for one in report.mentions(DateRange) for date in (one.first, one.last)}
        for date in report.mentions(Date):
            start, end = date.span.start, date.span.end
            one_day = date.day and date.month and date.first == date.day and date.possible
            if not one_day or start in ranged or lower[start - 5 : start] != "ngày ":
                continue
            sentence = Sentence.around(report, start)
            if sentence is None:
                continue
            low, high = max(sentence.span.start, start - _LOW), min(sentence.span.end, end + _REACH)
            around = lower[low:high]
            if "|" in around or not any(head in around for head in HEADS):
                continue
            found = _BEFORE.search(lower, low, start) or _AFTER.match(lower, end, high)
            if found is None or _NOT_ITS_DAY.search(lower, low, max(low, start - 5)):
                continue
            who = found.groupdict().get("who") or ""
            name = _short(found["name"])
            short = SHORTEST - _is_capital(report, found.start("name"))
            if name.count(" ") < short or _NOT_ITS_DAY.search(who) or not _is_named(report, found.start("name")):
                continue
            verb = found["verb"] if found["verb"] in ("khai mạc", "bế mạc") else ""
            place = _PLACE.search(lower, low, high)
            yield cls(date.span, name, verb, place[1] if place else "", date)


class EventCount(Mention):
    """How many came to an event: "Hội thi Bí thư chi bộ giỏi thu hút 45 thí sinh"."""

    name: str
    place: str
    quantity: Quantity

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look before every count that the words before it may join to an event."""
        lower = report.lower
        for quantity in report.mentions(Quantity):
            start = quantity.number.span.start
            if not quantity.noun or not lower.endswith(_LEADS, max(0, start - 8), start):
                continue
            sentence = Sentence.around(report, start)
            if sentence is None:
                continue
            low = max(sentence.span.start, start - _LOW)
            before = lower[low:start]
            found = _COUNT.search(lower, low, start) if any(head in before for head in HEADS) else None
            name = _short(found["name"]) if found and _is_named(report, found.start("name")) else ""
            if name.count(" ") >= SHORTEST and not _NOT_ITS_DAY.search(name):
                place = _PLACE.search(lower, low, min(sentence.span.end, start + _REACH))
                yield cls(quantity.span, name, place[1] if place else "", quantity)


def _is_capital(report: Report, at: int) -> bool:
    """Tell whether the third word of a name is a proper one: "Lễ hội Hoa ban"."""
    words = report.view[at : at + _LOW].split(" ", 3)
    return len(words) > _PROPER and words[_PROPER][:1].isupper()


def _is_named(report: Report, at: int) -> bool:
    """Tell whether a meeting has a name, or is of a kind that is held once."""
    head = next((head for head in _NAMED if report.lower.startswith(head, at)), "")
    return not head or report.view[at + len(head)].isupper() or bool(_ONCE.match(report.lower, at))


def _short(name: str) -> str:
    """Return an event's name without what follows it."""
    tail = _TAIL.search(name)
    return " ".join(name[: tail.start() if tail else None].replace("“", "").replace("”", "").split())
