"""Ratios: two numbers around a slash, and what the slash means there."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Mention, Pattern
from report_lint.figures import Figure
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions.clause import clause_around
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.number import Number, value_of
from report_lint_vi.mentions.phrases import last_word, says_any
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report


class Role(Choice):
    """What the two numbers are to each other."""

    SHARE = "share"  # 38/102 dự án: so many of so many
    PLAN = "plan"  # 412,5/1.650 triệu đồng dự toán: so much done of so much planned
    NOW_BEFORE = "now/before"  # giảm 312 vụ (734/1046)
    SCORE = "score"  # 92/100 điểm
    VOTE = "vote"  # 461/463 đại biểu tán thành: a percentage beside it counts all members
    RANK = "rank"  # thứ 3/11
    NONE = "none"  # 30/4, 24/7, 2/3 số thành viên


#: Words before a day of a month ("đến 30/6"), before a place in an order, and those that make a ratio a vote or a plan.
_BEFORE_A_DAY = frozenset(
    "đến tới hết từ trước sau dịp lễ tết nhân niệm nữ tế khánh vào mùng mồng rằm ngày tháng tại đầu cuối "
    "giữa trào mừng ứng - –".split()
)
_BEFORE_A_RANK = frozenset({"thứ", "hạng", "xếp", "trí", "đứng", "top"})
_ASSENT = (
    "tán thành", "biểu quyết", "nhất trí", "đồng ý", "phiếu", "tín nhiệm", "thống nhất", "thông qua",
    "trúng cử", "ủng hộ",
)  # fmt: skip
#: Who votes; ballots of a survey are counted alike; no body that votes has more members.
_VOTERS = frozenset(
    "đại thành đồng ủy uỷ đảng phiếu người hội cử cán công hộ đoàn viên ý vị thanh biểu tán nhất thống".split()
)
_SURVEY = ("khảo sát", "đánh giá", "hài lòng", "thăm dò", "thu về", "phát ra", "phỏng vấn", "điều tra", "trả lời")
_LARGEST_BODY = 2000
_PLANNED = ("kế hoạch", "chỉ tiêu", "dự toán", "kh")
_BETWEEN = Pattern(r"[^(),;:\d]{0,60}\((?:còn |là |từ )?\Z")
_OPENED = len("(còn ")
_COMMON_FRACTIONS = frozenset({"1/2", "1/3", "2/3", "1/4", "3/4", "1/5"})


class Ratio(Mention):
    """Two numbers around a slash; the span holds only them.

    ``part`` and ``whole`` are the two figures with the scale word that follows; ``numbers`` where they stand; ``noun``
    the word counted or the unit, ``end`` where it ends.
    """

    part: Figure
    whole: Figure
    numbers: tuple[Number, Number]
    role: Role
    noun: str
    end: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the lexemes with a slash that is no date's."""
        slash, years = Reading.SLASH, Reading.YEARS
        for lexeme in report.mentions(Lexeme):
            reading = lexeme.reading
            if reading is slash or (reading is years and _is_no_period(report, lexeme)):
                start, end = lexeme.span.start, lexeme.span.end
                left, right = lexeme.parts
                numbers = (
                    Number(report.span(start, start + len(left)), left, *value_of(left)),
                    Number(report.span(end - len(right), end), right, *value_of(right)),
                )
                if numbers[0].value is not None and numbers[1].value:
                    yield cls._of(report, numbers)

    @classmethod
    def _of(cls, report: Report, numbers: tuple[Number, Number]) -> Self:
        first, second = numbers
        last = report.first_from(Quantity, max(0, second.span.start - 1))
        while last and last.number.span.start < second.span.start:
            last = report.first_from(Quantity, last.span.start + 1)
        scale, noun, end = Decimal(1), "", second.span.end
        if last and last.number.span.start == second.span.start:
            scale, noun, end = scale_of(last), last.unit or last.noun, last.span.end
        elif report.lower[end : end + 1] == " ":
            noun = report.lower[end + 1 : end + 20].partition(" ")[0].strip(".,;:)(")
        part, whole = (Figure.written(number.value or Decimal(0), number.decimals, scale) for number in numbers)
        return cls(first.span.to(second.span), part, whole, numbers, _role(report, numbers, noun, end), noun, end)


def scale_of(quantity: Quantity) -> Decimal:
    """Return the worth of the scale word that follows a figure: 1 without any."""
    return quantity.figure.place.scaleb(quantity.number.decimals)


def _is_no_period(report: Report, lexeme: Lexeme) -> bool:
    """Tell "giảm 24 (2126/2102)" from "năm học 2023/2024": in brackets, and not one year after the other."""
    first, last = (int(part) for part in lexeme.parts)
    view, span = report.view, lexeme.span
    return (
        view[span.start - 1 : span.start] == "(" and "/" in view[span.start : span.end] and not 0 <= last - first <= 5
    )


def _role(report: Report, numbers: tuple[Number, Number], noun: str, end: int) -> Role:
    lower, start = report.lower, numbers[0].span.start
    if _is_date(report, numbers, noun) or _is_fraction(numbers, noun):
        return Role.NONE
    if last_word(_line_before(lower, start)) in _BEFORE_A_RANK:
        return Role.RANK
    if noun.startswith("điểm") and not noun.startswith(("điểm trường", "điểm bán", "điểm dân")):
        return Role.SCORE
    if "(" in lower[max(0, start - _OPENED) : start] and _follows_change(report, start):
        return Role.NOW_BEFORE
    low, high = clause_around(report, start)
    high = min(max(high, end), len(lower))
    if numbers[1].value is not None and numbers[1].value <= _LARGEST_BODY and _is_vote(lower, low, high, noun):
        return Role.VOTE
    return Role.PLAN if says_any(lower[low : high + 40], _PLANNED) else Role.SHARE


def _follows_change(report: Report, start: int) -> bool:
    """Tell whether the bracket that opens before a ratio stands right behind a change: "giảm 312 vụ (734/1046)"."""
    from report_lint_vi.mentions.change import Change, Measure

    change = report.last_before(Change, start)
    told = change and not change.again and change.measure is not Measure.TIMES
    return bool(change and told and _BETWEEN.match(report.lower[change.span.end : start]))


def _is_vote(lower: str, low: int, high: int, noun: str) -> bool:
    """Tell a vote from ballots of a survey, and from files that were agreed on."""
    around = lower[low : high + 60]
    if not says_any(around, _ASSENT):
        return False
    word = noun.partition(" ")[0]
    before = lower[max(0, low - 60) : low].rpartition(". ")[2].rpartition(";")[2]
    after = lower[high : high + 60].partition(". ")[0].partition(";")[0]
    if word == "phiếu" and says_any(f"{before}{lower[low:high]}{after}", _SURVEY):
        return False
    return word in _VOTERS or not word.isalpha() or noun.startswith("ủy viên")


def _line_before(lower: str, start: int) -> str:
    return lower[max(0, start - 24) : start].rpartition("\n")[2]


def _is_fraction(numbers: tuple[Number, Number], noun: str) -> bool:
    """Tell "24/7" and "2/3 số thành viên" from so many of so many."""
    text = f"{numbers[0].text}/{numbers[1].text}"
    return text == "24/7" or (text in _COMMON_FRACTIONS and noun.partition(" ")[0] in ("số", "tổng", "diện", "thời"))


def _is_date(report: Report, numbers: tuple[Number, Number], noun: str) -> bool:
    first, second = numbers
    if not first.text.isdigit() or not second.text.isdigit():
        return False
    day, month = int(first.text), int(second.text)
    goes_on = not noun or noun.partition(" ")[0] in _AFTER_A_DATE
    if 1900 <= month <= 2100 and len(second.text) == 4 and 1 <= day <= 12:
        return goes_on
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return False
    return goes_on and last_word(_line_before(report.lower, first.span.start)) in _BEFORE_A_DAY


_AFTER_A_DATE = frozenset(
    "và đã là đạt toàn các có với của trên tại đến thì đang được ước mới cả theo do ở trong tỉnh huyện tổng giải thu "
    "số".split()
)
