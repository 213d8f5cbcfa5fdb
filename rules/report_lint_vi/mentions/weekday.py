"""Days of the week, told from ordinals: "thứ Hai", "Thứ 6", "Chủ nhật", but not "lần thứ hai" or "Thứ hai, ..."."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.world.calendar import WEEKDAYS, weekday_number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Nouns that "thứ Hai" puts in an order, even with a capital.
ORDERED = frozenset({
    "lần", "kỳ", "kì", "vòng", "khóa", "khoá", "hạng", "đợt", "phiên", "lượt", "bậc", "cấp", "mũi", "chuyến", "năm",
    "tháng", "tuần", "quý", "đứng", "xếp", "giải", "tập", "số", "bước", "người", "hội", "nghị",
})  # fmt: skip
#: Meetings: "kỳ họp thứ hai" is the second, "Ban chỉ đạo họp thứ Hai" was on a Monday.
MEETINGS = frozenset({"kỳ họp", "kì họp", "phiên họp", "cuộc họp", "buổi họp", "lần họp"})
#: What stands before a weekday that is written like an ordinal, without a capital or in digits.
BEFORE_DAY = frozenset({
    "sáng", "trưa", "chiều", "tối", "đêm", "vào", "hôm", "từ", "đến", "tới", "và", "hoặc", "trong", "cả", "là", "giờ",
    "phút", "ra", "mạc", "chức", "giảng", "hành", "qua", "trước", "sau", "hết",
})  # fmt: skip

_DAY = r"thứ +(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?!\w|[.,]\d)(?! (?:mươi|trăm|nghìn))"
_LAST_DAY = r"ch(?:ủ|úa) +nhật(?!\w)"
#: Without these no weekday is named; of what is put in an order a "lần" is the commonest.
CUES, CUE = ("thứ ", "chủ ", "chúa "), rf"(?<!\blần ){_DAY}|{_LAST_DAY}"
_NUMBERED = Pattern(_DAY, "thứ ")
_SUNDAY = Pattern(_LAST_DAY, "nhật")
_OPENS = '.,;:(-–—\n\t|*+•“"'


class Weekday(Mention):
    """A day of the week; ``number`` is 0 for Monday, as ``date.weekday()`` counts."""

    number: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Find the names and leave out those that put something in an order."""
        for match in _SUNDAY.finditer(report):
            yield cls(report.span(*match.span()), 6)
        listed: bool | None = None
        for match in _NUMBERED.finditer(report):
            number = weekday_number(match[0])
            listed = "thứ nhất" in report.lower if listed is None else listed
            if number is not None and _is_day(report, *match.span(), listed=listed):
                yield cls(report.span(*match.span()), number)

    def named(self, number: int, report: Report) -> str:
        """Return another weekday in the way this one is written: its capitals, its digits."""
        written = report.view[self.span.start : self.span.end]
        name = f"thứ {number + 2}" if written[-1].isdecimal() and number < 6 else WEEKDAYS[number]
        if written.isupper():
            return name.upper()
        return name[0].upper() + name[1:] if written[0].isupper() else name


def _is_day(report: Report, start: int, end: int, *, listed: bool) -> bool:
    """Tell a weekday from a place in an order; ``listed``: the report lists points, "Thứ nhất, …"."""
    view, lower = report.view, report.lower
    before = lower[max(0, start - 24) : start].rpartition("\n")[2].rpartition("\t")[2].rstrip(" ")
    last_words = before.split(" ")[-2:]
    one, two = last_words[-1], " ".join(last_words)
    opens = not one or one[-1] in _OPENS
    named = view[end - 1].isalpha() and view[view.rfind(" ", start, end) + 1].isupper()
    if opens:
        # "Thứ nhất, ...; thứ hai, ..." lists points; no weekday is missing from a report that lists so.
        return named or before[-1:] in ("(", ",", "-", "–") or not listed
    if two in MEETINGS or one.lstrip(_OPENS) in ORDERED:
        return False
    return named or one in BEFORE_DAY or one[-1].isdecimal() or (one[-1] == "h" and one[:1].isdecimal())
