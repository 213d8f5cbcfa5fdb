"""Dates whose words or digits are jumbled: "tháng 3 tháng 2020", "28/72014", "15/3/20244"."""

from __future__ import annotations

from report_lint import Mention, Message, Pattern, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import Date
from report_lint_vi.mentions.lexeme import Lexeme, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: A full date so many years after the report is a slip of the fingers: 2202 for 2022.
FAR = 100

_DAY_OR_RANGE = Pattern(r"(?:\bngày |\bđến |\btừ |\(|[0-9] ?[-–] ?)\Z")
_GOES_ON = Pattern(r"/| ?(?:tháng|làm|công|đêm)\b")


class MalformedDate(Mention):
    """What was meant as a date and cannot be read as one; ``problem`` says what is wrong with it."""

    problem: Message

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every date and what follows it, and at every a/b beside the word "ngày" or in a range."""
        lower = report.lower
        for date in report.mentions(Date):
            end = date.span.end
            if date.full and report.at and date.full.year - report.at.last.year >= FAR:
                problem = says("năm {year} còn quá xa so với báo cáo năm {now}", year=date.full.year, now=report.at.last.year)
                yield cls(date.span, problem)
            elif lower.startswith((" tháng ", " ngày "), end):
                word = lower[end + 1 : lower.index(" ", end + 1)]
                again = report.first_from(Lexeme, end)
                if again and again.span.start == end + len(word) + 2:
                    yield from cls._twice(report, date, word, again)
        for lexeme in report.mentions(Lexeme):
            if lexeme.reading is Reading.SLASH:
                yield from cls._jumbled(report, lexeme)

    @classmethod
    def _twice(cls, report: Report, date: Date, word: str, again: Lexeme) -> Iterator[Self]:
        text = report.lower[again.span.start : again.span.end]
        start = report.lower.rfind("ngày " if date.day else "tháng ", 0, date.span.start)
        if start < 0 or date.span.start - start > 6 or date.year:
            return
        if date.month and len(text) == 4 and text.isdigit():
            problem = says("trước {year} phải là chữ “năm”, không phải “{word}”", year=text, word=word)
        elif word == "ngày" and date.day and not date.month and len(text) <= 2 and int(text or "0") <= 12:
            if _GOES_ON.match(report.lower, again.span.end):
                return
            problem = says("sau “ngày {day}” là tháng: hai chữ “ngày” liền nhau", day=date.day)
        else:
            return
        yield cls(report.span(start, again.span.end), problem)

    @classmethod
    def _jumbled(cls, report: Report, lexeme: Lexeme) -> Iterator[Self]:
        left, right = lexeme.parts
        start, end = lexeme.span.start, lexeme.span.end
        if not (left.isdigit() and right.isdigit() and len(left) <= 2 and 1 <= int(left) <= 31):
            return
        if not _DAY_OR_RANGE.search(report.lower, max(0, start - 8), start):
            return
        if len(right) in (5, 6) and right[-4:-2] in ("19", "20") and 1 <= int(right[:-4]) <= 12:
            problem = says("thiếu dấu gạch chéo: {day}/{month}/{year}", day=left, month=right[:-4], year=right[-4:])
            yield cls(lexeme.span, problem)
        elif len(right) <= 2 and 1 <= int(right) <= 12 and report.lower.startswith("/", end):
            year = report.first_from(Lexeme, end)
            digits = report.lower[year.span.start : year.span.end] if year and year.span.start == end + 1 else ""
            if year and len(digits) in (3, 5) and digits.isdigit() and digits[:2] in ("19", "20", "22"):
                yield cls(lexeme.span.to(year.span), says("năm {year} có {count} chữ số", year=digits, count=len(digits)))
