"""Dates and ranges of dates, as written: possible or not."""

from __future__ import annotations

from itertools import pairwise

from report_lint import Days, Mention, Pattern, datetime
from report_lint.value import TYPE_CHECKING, cached_property
from report_lint_vi.mentions import vocabulary as words
from report_lint_vi.mentions.lexeme import Lexeme, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span

    Parts = tuple[str, ...]

LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

#: What may stand between the first and the last date of a range.
_JOIN = Pattern(
    r" ?(?:[-–—] ?|,? ?(?:cho )?(?:đến|tới) (?:hết )?)(?:(?:thứ \w+|chủ nhật),? )?(?:ngày |tháng )?(?:ngày )?(?=[0-9])"
)
#: A noun after "a/b" makes it a share: "từ 15/3/2024 đến 2/3 số hộ".
_SHARED = Pattern(rf" ?(?:%|(?:số|tổng|diện|{'|'.join(sorted(words.COUNTED - {'%'}))})\b)")
_LUNAR_AFTER = Pattern(
    r"[^\n.;0-9]{0,24}?(?:âm lịch|\bâl\b|\bal\b|lịch âm|\b(?:giáp|ất|bính|đinh|mậu|k[ỷỉ]|canh|tân|nhâm|qu[ýí]) "
    r"(?:t[ýíỵị]|sửu|dần|m[ãẹ]o|thìn|ngọ|mùi|thân|dậu|tuất|hợi)\b)"
)
_SAID_LUNAR = Pattern(r" ?\(?(?:âm lịch|âl\b)")
_LUNAR_BEFORE = Pattern(r"(?:âm lịch|nhằm|rằm|mùng|mồng|chạp|giêng)[ :]*(?:ngày |tháng )?\Z")


class Date(Mention):
    """A day, a month of a year, or a run of days in one month ("16-17/8/2024"); None where a part is not written.

    A year of two digits counts as not written: which century it means is a guess.
    """

    first: int | None
    day: int | None
    month: int | None
    year: int | None

    def __init__(self, span: Span, first: int | None, day: int | None, month: int | None, year: int | None) -> None:
        """Set the fields: there are many dates, and this takes half the time."""
        own = self.__dict__
        own["span"], own["first"], own["day"], own["month"], own["year"] = span, first, day, month, year

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the date lexemes, and those of the form a/b that their neighbours show to be one."""
        lexemes = report.mentions(Lexeme)
        for at, lexeme in enumerate(lexemes):
            if lexeme.reading is Reading.DATE:
                parts = lexeme.parts
            elif lexeme.reading is Reading.SLASH:
                around = (
                    lexemes[at - 1] if at else lexeme,
                    lexeme,
                    lexemes[at + 1] if at + 1 < len(lexemes) else lexeme,
                )
                parts = _parts_by_neighbours(report, *around)
            else:
                continue
            if parts:
                first, day, month, year = (int(part) if part else None for part in parts)
                yield cls(lexeme.span, first, day, month, year if year is None or year > 99 else None)

    @cached_property
    def possible(self) -> bool:
        """Whether such a day can exist; a 29 February without a year can."""
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        if self.day is None or self.first is None:
            return True
        if min(self.day, self.first) < 1 or max(self.day, self.first) > (LENGTHS[self.month - 1] if self.month else 31):
            return False
        return not (self.month == 2 and self.year and max(self.day, self.first) == 29 and not is_leap(self.year))

    def days(self, year: int | None = None) -> Days | None:
        """Return the days that are meant, in the given year when none is written; None for an impossible date."""
        year = self.year or year
        if not year or not self.month or not self.possible or not 1 <= year <= 9998:
            return None
        if self.day and self.first:
            if self.day == 29 and self.month == 2 and not is_leap(year):
                return None
            return Days(datetime.date(year, self.month, self.first), datetime.date(year, self.month, self.day))
        return Days(datetime.date(year, self.month, 1), end_of_month(year, self.month))

    def lunar(self, report: Report) -> bool:
        """Tell whether the words around say that the date is of the lunar calendar."""
        start, end, lower = self.span.start, self.span.end, report.lower
        named = "giêng" in lower[start:end] or "chạp" in lower[start:end]
        before = named or _LUNAR_BEFORE.search(lower, max(0, start - 24), start)
        return bool(before or _LUNAR_AFTER.match(lower, end, end + 36))

    @cached_property
    def full(self) -> datetime.date | None:
        """The one day, when day, month and year are written and possible."""
        if not (self.day and self.month and self.year and self.possible) or not 1 <= self.year <= 9998:
            return None
        return datetime.date(self.year, self.month, self.day)


class DateRange(Mention):
    """From one date to another: "03/02/1930 - 03/02/2024", "từ ngày 05/3 đến ngày 02/4/2024"."""

    first: Date
    last: Date

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Join neighbouring dates with a dash or "đến" between them."""
        dates = report.mentions(Date)
        for one, other in pairwise(dates):
            if _joined(report, one.span.end, other.span.start):
                yield cls(one.span.to(other.span), one, other)

    def days(self, year: int | None = None) -> Days | None:
        """Return the days from the first to the last, both counted.

        Parts that the first date leaves out are the last one's, or of the year before where the range would run
        backwards; a year that neither has is the given one. None when a date is impossible or lacks its month.
        """
        first, last = self.first, self.last
        month = first.month or last.month
        if not month or not last.month:
            return None
        turns = (month, first.first or 0) > (last.month, last.day or 31)
        if turns and not first.month:
            return None  # of the month before, which is not written
        end = last.year or (first.year + turns if first.year else year)
        begin = first.year or (end - turns if end else None)
        opening, closing = first.replace(month=month).days(begin), last.days(end)
        return Days(opening.first, closing.last) if opening and closing else None


def _joined(report: Report, end: int, start: int) -> bool:
    """Tell whether a range runs from what ends here to what starts there."""
    return 0 < start - end <= 32 and bool(_JOIN.match(report.lower, end, start + 1))


def _parts_by_neighbours(report: Report, before: Lexeme, lexeme: Lexeme, after: Lexeme) -> Parts:
    """Return the parts of the date that "a/b" is when it is said to be lunar, or a range joins it to a date."""
    parts = _date_parts(lexeme)
    if not parts or _SHARED.match(report.lower, lexeme.span.end):
        return ()
    if _SAID_LUNAR.match(report.lower, lexeme.span.end):
        return parts
    for one, other in ((lexeme, after), (before, lexeme)):
        if one is not other and _joined(report, one.span.end, other.span.start):
            neighbour = other if one is lexeme else one
            if neighbour.reading is Reading.DATE or _dated(parts, _date_parts(neighbour)):
                return parts
    return ()


def _date_parts(lexeme: Lexeme) -> Parts:
    """Read "15/3" as a day and "9/2022" as a month, however impossible; () when the numbers are too large."""
    if lexeme.reading is not Reading.SLASH:
        return ()
    left, right = lexeme.parts
    if not (left.isdecimal() and right.isdecimal() and len(left) <= 2 and int(left)):
        return ()
    if len(right) <= 2 and int(left) <= 31 and 1 <= int(right) <= 12:
        return left, left, right, ""
    return ("", "", left, right) if int(left) <= 12 and "1900" <= right <= "2100" and len(right) == 4 else ()


def _dated(parts: Parts, others: Parts) -> bool:
    """Tell two dates from two fractions ("từ 1/3 đến 1/2"): a leading zero, or a day that no part of a whole counts."""
    if not others or bool(parts[3]) != bool(others[3]):
        return False
    written = (*parts[1:3], *others[1:3])
    return bool(parts[3]) or any(part.startswith("0") or int(part) > 12 for part in written)


def is_leap(year: int) -> bool:
    """Tell whether the Gregorian year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def end_of_month(year: int, month: int) -> datetime.date:
    """Return the last day of a month."""
    return datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(1)
