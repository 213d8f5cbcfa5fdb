"""Quarters, runs of years and the other periods that a report speaks about."""

from __future__ import annotations

from report_lint import Days, Mention, Pattern, datetime
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions.date import end_of_month
from report_lint_vi.mentions.lexeme import Lexeme, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_QUARTER = Pattern(r"qu[ýí] +(iv|iii|ii|i|[1-4])\b(?! *%)(?: *[/-] *([0-9]{4})\b|,? +năm +([0-9]{4})\b)?", "quý", "quí")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


class Quarter(Mention):
    """A quarter: "quý I/2024", "quý 2 năm 2024", "quý III" (``year`` None)."""

    number: int
    year: int | None

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Find every quarter."""
        for match in _QUARTER.finditer(report):
            year = match[2] or match[3]
            yield cls(report.span(*match.span()), _ROMAN.get(match[1]) or int(match[1]), int(year) if year else None)

    @property
    def months(self) -> range:
        """The quarter's months."""
        return range(3 * self.number - 2, 3 * self.number + 1)

    @property
    def days(self) -> Days | None:
        """The quarter's days, when its year is written."""
        if not self.year:
            return None
        return Days(datetime.date(self.year, self.months[0], 1), end_of_month(self.year, self.months[-1]))


class Kind(Choice):
    """What a run of years is, as the word before it says."""

    STAGE = "stage"  # giai đoạn: both its years count
    TERM = "term"  # nhiệm kỳ: from one election to the next
    SCHOOL = "school"  # năm học
    COUNTED = "counted"  # 05 năm 2021 - 2025
    PLAIN = "plain"


_KINDS = {
    "giai đoạn": Kind.STAGE, "thời kỳ": Kind.STAGE, "thời kì": Kind.STAGE, "nhiệm kỳ": Kind.TERM, "nhiệm kì": Kind.TERM,
    "niên khóa": Kind.TERM, "niên khoá": Kind.TERM, "năm học": Kind.SCHOOL,
}  # fmt: skip
_CUE = Pattern(rf"\b({'|'.join(_KINDS)})(?: [0-9]{{1,2}} năm)?[ :]*\(?(?:từ )?(?:năm )?\Z")
_COUNT = Pattern(r"(?<!tháng )\b[0-9]{1,2} năm,? ?\(?(?:từ )?(?:năm )?\Z")
_FROM = Pattern(r"\btừ (?:năm )?\Z")
_TO = Pattern(r" ?(?:đến|tới|[-–—]) (?:hết )?(?:năm )?\Z")


class YearRange(Mention):
    """From one year to another: "giai đoạn 2021 - 2025", "từ năm 2021 đến năm 2025"; the span holds only the years."""

    first: int
    last: int
    kind: Kind
    from_to: bool

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the lexemes of two years, and single years with "đến" between them."""
        before: Lexeme | None = None
        for lexeme in report.mentions(Lexeme):
            if lexeme.reading is Reading.YEARS:
                if "/" not in report.view[lexeme.span.start : lexeme.span.end]:
                    yield cls._of(report, lexeme, lexeme)
                before = None
            elif lexeme.reading is Reading.YEAR and len(lexeme.parts[0]) == 4:
                if before and _gap(report, before.span.end, lexeme.span.start):
                    yield cls._of(report, before, lexeme)
                    before = None
                else:
                    before = lexeme
            else:
                before = None

    @classmethod
    def _of(cls, report: Report, one: Lexeme, other: Lexeme) -> Self:
        start, low = one.span.start, max(0, one.span.start - 32)
        cue = _CUE.search(report.lower, low, start)
        kind = _KINDS[cue[1]] if cue else Kind.PLAIN
        if kind is Kind.PLAIN and _COUNT.search(report.lower, low, start):
            kind = Kind.COUNTED
        from_to = one is not other and bool(_FROM.search(report.lower, low, start))
        return cls(one.span.to(other.span), int(one.parts[0]), int(other.parts[-1]), kind, from_to)


def _gap(report: Report, end: int, start: int) -> bool:
    return start - end <= 16 and bool(_TO.match(report.lower, end, start))
