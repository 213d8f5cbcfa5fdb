"""Anniversaries: how many years, of which event, and the dates that belong to it."""

from __future__ import annotations

from report_lint import Mention, Pattern, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.anniversary_dates import DIRECT, REACH, dates_after
from report_lint_vi.mentions.anniversary_told import OWN, own_province, told_after, told_before
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.number import value_of
from report_lint_vi.mentions.quantity import HEDGES
from report_lint_vi.world.commemorations import Commemorations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span
    from report_lint_vi.mentions.anniversary_dates import Moment
    from report_lint_vi.world.commemorations import Commemoration

#: Code points before a count in which the words that lead up to it stand.
_BEFORE = 130
_YEARS, _MOST = " năm", 5000
_COUNT = Pattern(r" năm\b(?! *[0-9])")
_ORDINAL = Pattern(r"lần +thứ +[0-9]", "lần")
#: How what leads up to a count ends.
_LEADS = ("niệm", "tròn", "đúng", "dịp", "mốc", "đường", "thứ")
_LEAD = Pattern(r"\bk[ỷỉ] niệm(?: (?:tròn|đúng|dịp|mốc|chặng đường|lần thứ))? *\Z")
_ORDINAL_LEAD = Pattern(r"\b(?:k[ỷỉ] niệm|(?=sinh nhật))(?P<event>[^\n;.:()0-9]{0,100}) *\Z")
#: What ends a list of counts that share one bracket.
_APART = Pattern(r"[();.\n]")
_ELAPSED_LEAD = Pattern(r"\b(?:sau|qua|trong|suốt)(?: tròn| đúng)? *\Z")
_LINK = r" {0,3}[“\"]?(?:(?:(?P<since>kể từ|tính từ|từ|sau)|nhân|dịp|lễ|k[ỷỉ] niệm|cuộc|sự kiện|phong trào|của) ){0,3}"
#: Words with which an event begins; without "kỷ niệm" before the count nothing else does.
_HEAD = Pattern(
    _LINK + r"(?P<head>ngày(?! (?:càng|nay|đêm|một|công|giờ|tháng|làm|nghỉ|đầu|cuối|ấy|đó|hội thảo)\b)"
    r"|quốc khánh|thành lập|tái lập|chia tách|hợp nhất|giải phóng(?! (?:mặt|sức))|chiến thắng|khởi nghĩa|truyền thống"
    r"|cách mạng tháng|sinh (?:nhật|chủ tịch|bác|đồng chí|cố |cụ |danh)|ra đời|đại thắng|tổng (?:tiến|tuyển)|đồng khởi"
    r"|(?:toàn quốc|nam bộ) kháng chiến|xô viết|quốc tế (?:phụ|lao|thiếu|hạnh|người)|thiết lập quan hệ|mở đường"
    r"|thực hiện di chúc|(?:ký )?hiệp định|chủ tịch hồ chí minh|bác hồ|nguyễn tất thành|mang tên|(?:việt nam )?gia nhập"
    r"|chiến đấu bảo vệ|thành phố (?:chính thức )?mang tên|[^\W\d_]{1,9} [^\W\d_]{1,9} trở thành|asean)\b"
)
#: Words of a period that goes on, which may count both its first and its last year.
_PERIOD = Pattern(
    r"\b(?:thực hiện|triển khai|xây dựng|phát triển|trưởng thành|hoạt động|đổi mới|hình thành|công tác|phấn đấu)\b"
)
_JOINED = Pattern(
    r"(?:,|&|\bvà|\bvới) (?:k[ỷỉ] niệm |chào mừng )?(?:ngày|quốc khánh|cách mạng tháng|chiến thắng|đại hội)\b"
)
#: What may follow an event's name and still leave the dates to it.
_ADORNED = Pattern(
    r"(?:[ ,”\"’»*_]|[0-9]{1,2}[/-][0-9]{1,2}|\b(?:việt nam|quang vinh|vĩ đại|vẻ vang|anh hùng|thành công|lịch sử|ta"
    r"|của|ngày|đất nước)\b){0,40}\Z"
)


class Anniversary(Mention):
    """A count of years since an event: "94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024)", "kỷ niệm lần thứ 95 …".

    ``count`` holds the figure and its unit, ``phrase`` the event's words, ``bracket`` and ``moments`` the one or two
    years beside it. ``hedged``: "hơn 140 năm". ``elapsed``: "sau 20 năm", which may count the years completed.
    ``strict``: surely an anniversary; otherwise it may be a period that counts both its years. ``joined``: other events
    stand before the same bracket; ``others``: counts before this one that may be meant by the bracket.
    """

    count: Span
    figure: Span
    number: int
    ordinal: bool
    hedged: bool
    elapsed: bool
    strict: bool
    phrase: Span
    event: Commemoration | None
    bracket: Span | None
    moments: tuple[Moment, ...]
    joined: bool
    others: tuple[int, ...]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look around every count of years and every ordinal."""
        counts = sorted(_counts(report), key=lambda count: count.start)
        listed: list[int] = []
        for at, count in enumerate(counts):
            before = counts[at - 1].end if at else 0
            if _APART.search(report.lower, before, count.start):
                listed = []
            limit = counts[at + 1].start if at + 1 < len(counts) else len(report.view)
            yield from cls._around(report, count, limit, tuple(listed))
            listed.append(count.number)

    @classmethod
    def _around(cls, report: Report, count: _Count, limit: int, others: tuple[int, ...]) -> Iterator[Self]:
        lower, start, end = report.lower, count.start, count.end
        lead = None
        if count.ordinal or lower[max(0, start - _BEFORE) : start].rstrip(" ").endswith(_LEADS):
            lead = (_ORDINAL_LEAD if count.ordinal else _LEAD).search(lower, max(0, start - _BEFORE), start)
        direct = DIRECT.match(lower, end, limit)  # "95 năm (1930 - 2025) Ngày thành lập Đảng"
        body = direct.end() if direct else end
        head = _HEAD.match(lower, body, min(limit, body + REACH))
        if not lead and (count.ordinal or not (head or _is_dated(report, body, limit))):
            return
        told = told_before(report, lead) if lead and count.ordinal else None
        told = told or told_after(report, body, limit)
        if told.other:
            return
        dates = dates_after(report, end if direct or told.phrase.end <= start else told.dated_from, limit)
        gap = lower[max(end, told.dated_from) : dates.span.start] if dates and not direct else ""
        gap = gap.partition("(")[0].rstrip()
        joined = bool(_JOINED.search(gap))
        foreign = joined or (told.known is not None and not _ADORNED.match(gap))
        if dates and foreign and not (told.known and told.known.event.year == dates.moments[0].year):
            dates = None
        if not told.known and not dates and "tỉnh" in lower[body : body + OWN]:
            told = own_province(report, body) or told
        phrase = told.up_to(report, dates) if dates and not direct else told.phrase
        day = bool(head and head["head"] == "ngày")
        period = bool(_PERIOD.search(lower, phrase.start, phrase.end))
        yield cls(
            report.span(min(start, phrase.start), max(end, phrase.end, dates.span.end if dates else 0)),
            report.span(start, end), count.figure, count.number, count.ordinal, _is_hedged(report, start),
            bool(_ELAPSED_LEAD.search(lower, max(0, start - 16), start) or (head and head["since"])),
            bool(told.known or ((lead or day) and not period)),
            phrase, told.known.event if told.known else None,
            dates.span if dates else None, dates.moments if dates else (), joined, others,
        )  # fmt: skip


def _is_dated(report: Report, body: int, limit: int) -> bool:
    """Tell whether a count that no event's word follows is one of years since a known day, in brackets."""
    if report.lower.find("(", body, min(limit, body + REACH)) < 0:
        return False
    dates = dates_after(report, body, limit)
    if not dates or len(dates.moments) != 2 or _PERIOD.search(report.lower, body, dates.span.start):
        return False
    first, last = dates.moments
    if not first.full or (first.day, first.month) != (last.day, last.month):
        return False
    events = report.world(Commemorations).on_day(first.month, first.day)
    return any(event.year == first.year for event in events)


class _Count(Value):
    """A count of years, or an ordinal, before anything is known of what it counts."""

    start: int
    end: int
    figure: Span
    number: int
    ordinal: bool

    def __init__(self, start: int, end: int, figure: Span, number: int, *, ordinal: bool = False) -> None:
        """Set the fields: every "... năm" makes one, and this takes half the time."""
        own = self.__dict__
        own["start"], own["end"], own["figure"], own["number"], own["ordinal"] = start, end, figure, number, ordinal


def _counts(report: Report) -> Iterator[_Count]:
    lower = report.lower
    at = lower.find(_YEARS)
    while at >= 0:
        end = at
        while lower[end - 1 : end] == " ":
            end -= 1
        if lower[end - 1 : end].isdecimal() and (match := _COUNT.match(lower, at)):
            lexeme = report.last_before(Lexeme, end)
            if lexeme and lexeme.span.end == end and (number := _number(report, lexeme)):
                yield _Count(lexeme.span.start, match.end(), lexeme.span, number)
        at = lower.find(_YEARS, at + len(_YEARS))
    for match in _ORDINAL.finditer(report):
        lexeme = report.first_from(Lexeme, match.end() - 1)
        # "lần thứ 95 năm Ngày ..." is a count
        if lexeme and lexeme.span.start == match.end() - 1 and not lower.startswith(_YEARS, lexeme.span.end):
            number = _number(report, lexeme)
            if number:
                yield _Count(match.start(), lexeme.span.end, lexeme.span, number, ordinal=True)


def _number(report: Report, lexeme: Lexeme) -> int:
    """Return how many a figure counts; 0 when that can be no years."""
    if lexeme.reading not in (Reading.NUMBER, Reading.ORDINAL):
        return 0
    value, decimals = value_of(report.view[lexeme.span.start : lexeme.span.end])
    return int(value) if value is not None and not decimals and 0 < value < _MOST else 0


def _is_hedged(report: Report, start: int) -> bool:
    words = report.lower[max(0, start - 24) : start].rpartition("\n")[2].split()
    return bool(words) and (words[-1] in HEDGES or " ".join(words[-2:]) in HEDGES)
