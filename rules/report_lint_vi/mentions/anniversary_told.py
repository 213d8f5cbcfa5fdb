"""What an anniversary is of: a known event by name, or the words that tell it."""

from __future__ import annotations

from report_lint import Pattern, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.anniversary_dates import REACH
from report_lint_vi.world.commemorations import Commemorations, Match

if TYPE_CHECKING:
    import re

    from report_lint import Report, Span
    from report_lint_vi.mentions.anniversary_dates import Dates

#: No event's name with what follows it is longer.
_LONGEST_NAME = 140

#: The founding of the report's own province, with what may follow; so far from the count its last word begins.
_PROVINCE = Pattern(
    r" {0,2}(?P<words>(?:k[ỷỉ] niệm )?(?:ngày )?"
    r"(?P<verb>(?:chia tách,? thành lập|chia tách|thành lập|tái lập|giải phóng)(?: đảng bộ)? tỉnh))"
    r"(?= *(?:[,;.:()“”\"\n–-]|và |gắn |với |năm |tại |được |\Z))"
)
OWN = 48
_TITLE_OF_PROVINCE, _HEAD_OF_REPORT = "TỈNH ", 1500
_PHRASE_END = Pattern(r"[,;.:()\n…]|\b(?:và|với|tại|được|đã|nhằm|do|trên|cho|gắn|chào mừng)\b")
#: What else has ordinals: "kỷ niệm ... và Đại hội lần thứ 13".
_OTHER_ORDINAL = Pattern(r"\b(?:và|hội|giải|liên hoan|kỳ|khóa|cuộc|vòng)\b|,")


#: What is told of a celebration: no name of an event goes on with it.
_PREDICATE = Pattern(
    r" (?:cho|thu hút|diễn ra|kết thúc|trang trọng|long trọng|trọng thể|sôi nổi|ý nghĩa|rộng khắp|rộng rãi|an toàn|đạt|"
    r"có|gồm|bao gồm|thông qua|kết hợp|phát động|phối hợp|góp phần|giúp|thể hiện|mang|tạo|gây|đem|tuyên truyền|trao|"
    r"tặng|thăm|tổng kết|khai mạc|bế mạc|phù hợp|dành|theo|kéo dài|lan tỏa|tham gia|quy tụ|để lại|đang|bị|phải|không|"
    r"chưa|vừa|cũng|đều|còn|thì|nhưng|song|nên|vì|mà|khi|nếu|do|như|mừng|hoàn thành|bằng|quy mô|cấp|đúng|sáng|chiều|"
    r"tối|kịp thời|thiết thực|tiết kiệm|hiệu quả|đầy|lồng ghép|gây quỹ|giao lưu|hàng năm|hằng năm|trực tuyến|ra quân|"
    r"thắng lợi|tốt đẹp|đầm ấm|ấm cúng|vui tươi|phấn khởi|phong phú|hấp dẫn|đặc sắc|tưng bừng|sâu rộng|gọn nhẹ)\b"
)
#: Where a whole name ends and the sentence goes on in small letters, it does not with these: they may name another.
_GOES_ON = frozenset(
    "tỉnh huyện xã phường quận thị thành thủ khu vùng nước miền trên dưới bộ đoàn hội ban ngành trường khối cơ toàn "
    "mặt chiến quân công nông của và các lực liên tổng cục chi đội viện sở phòng tổ nhà lần - – &".split()
)
_FOUNDING = ("Ngày thành lập", "Ngày truyền thống", "Ngày Truyền thống", "Thành lập", "Ngày Thành lập")
_WHOLE = ("việt nam", "hồ chí minh")


class Told(Value):
    """What is counted. ``other``: something that is no anniversary."""

    phrase: Span
    known: Match | None
    other: bool = False

    def __init__(self, phrase: Span, known: Match | None, *, other: bool = False) -> None:
        """Set the fields: every anniversary has one, and this takes half the time."""
        own = self.__dict__
        own["phrase"], own["known"], own["other"] = phrase, known, other

    @property
    def dated_from(self) -> int:
        """Where the dates are looked for: after a known name, else anywhere after the phrase's first word."""
        return self.phrase.end if self.known else self.phrase.start

    def up_to(self, report: Report, dates: Dates) -> Span:
        """Return the phrase, up to its dates when nothing else tells where it ends."""
        start, end = self.phrase.start, dates.span.start
        if self.known or end < start:
            return self.phrase
        return report.span(start, start + len(report.lower[start:end].partition("(")[0].rstrip()))


def told_before(report: Report, lead: re.Match[str]) -> Told | None:
    """Read "kỷ niệm Ngày thành lập Đảng lần thứ 95"; None when nothing stands between."""
    words = lead["event"].strip()
    if not words:
        return None
    start = lead.start("event") + lead["event"].index(words)
    known = report.world(Commemorations).within(words)
    other = bool(_OTHER_ORDINAL.search(words)) or (known is not None and known.length != len(words))
    return Told(report.span(start, start + len(words)), known, other=other)


def own_province(report: Report, body: int) -> Told | None:
    """Return what "thành lập tỉnh" names in a report whose head says from which province it comes."""
    own = _PROVINCE.match(report.lower, body)
    if not own:
        return None
    events = report.world(Commemorations)
    province = _province(report)
    known = events.within(f"{own['words']} {province.lower()}") if province else None
    event = known.event if known else None
    if province and not known:  # two events of the province have that name: the count may be made from either
        verb = own["verb"].replace(",", "")
        event = next((e for e in events.of_province(province) if verb in e.name.lower().replace(",", "")), None)
    phrase = report.span(own.start("words"), own.end())
    return Told(phrase, Match(event, own.end() - phrase.start)) if event and event.province else None


def _province(report: Report) -> str:
    """Return the province that a line in capitals at the report's head ends with; "" when none does."""
    at = report.view.find(_TITLE_OF_PROVINCE, 0, _HEAD_OF_REPORT)
    while at >= 0:
        line = (
            report.view[at + len(_TITLE_OF_PROVINCE) : at + 60].partition("\n")[0].partition("\t")[0].partition("|")[0]
        )
        name = line.strip(" *_").removeprefix("ỦY ").removeprefix("ĐOÀN ")
        if name.isupper():
            return name.title()
        at = report.view.find(_TITLE_OF_PROVINCE, at + 1, _HEAD_OF_REPORT)
    return ""


def told_after(report: Report, body: int, limit: int) -> Told:
    """Read "94 năm Ngày thành lập Đảng": a known event's name, else the words up to a mark or a preposition."""
    lower, limit = report.lower, min(limit, body + REACH)
    words = lower[body:limit].partition("\n")[0]
    start = body + len(words) - len(words.lstrip(' “"'))
    words, events = words.lstrip(' “"'), report.world(Commemorations)
    known = events.within(words[:_LONGEST_NAME]) or _cut_short(events, words, report.view[start : start + len(words)])
    if known:
        return Told(report.span(start, start + known.length), known)
    stop = _PHRASE_END.search(words)
    return Told(report.span(start, start + len(words[: stop.start() if stop else None].rstrip())), None)


def _cut_short(events: Commemorations, words: str, view: str) -> Match | None:
    """Return the known event before what is told of its celebration, or before small letters after a whole name."""
    predicate = _PREDICATE.search(words, 0, _LONGEST_NAME)
    known = events.within(words[: predicate.start()]) if predicate else None
    if known or view.isupper():
        return known
    names = words[: predicate.start() if predicate else _LONGEST_NAME]
    at = len(names)
    while (at := names.rfind(" ", 0, at)) > 0:
        word = view[view.rfind(" ", 0, at) + 1 : at]
        following = names[at + 1 :].partition(" ")[0].strip(',;:."”')
        if word[:1].isupper() and view[at + 1 : at + 2].islower() and following not in _GOES_ON:
            known = events.within(names[:at])
            if known and known.length == at and _is_whole(known, names[:at]):
                return known
    return None


def _is_whole(known: Match, name: str) -> bool:
    return name.endswith(_WHOLE) or not known.event.name.startswith(_FOUNDING)
