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
_CUE = Pattern(r"\b(?:ngày|tháng) \Z")
_TWO_DAYS = Pattern(r"ngày (?=[0-9]{1,2} ngày [0-9])", " ngày ")
#: "12//7/2024", "12/7//2024"
_TWO_SLASHES = Pattern(r"(?<![0-9/])([0-9]{1,2})(?://([0-9]{1,2})//?|/([0-9]{1,2})//)((?:19|20)[0-9]{2})(?![0-9/])")
#: Day, month and year that no single way of writing joins: "15/tháng 3/2024", "25-2/2022", "5 tháng 3 2026".
_MIXED = Pattern(
    r"\bngày (?P<day>[0-9]{1,2})(?P<one> ?[/.-] ?tháng |[-–./]| tháng | )(?P<month>[0-9]{1,2})"
    r"(?P<other>[-–./]| năm | )(?P<year>(?:19|20)[0-9]{2})(?![0-9/%]|[-–.,][0-9])(?P<ends> ?(?:[.,;:)”\"\n\t]|\Z))?",
    "ngày ",
)
_DAY_CALLED_MONTH = Pattern(
    r"\btháng (?P<day>[0-9]{1,2})(?P<mark>[/.-])(?P<month>[0-9]{1,2})(?P=mark)"
    r"(?P<year>(?:19|20)[0-9]{2})(?![0-9/]| ?[-–] ?[0-9])",
    "tháng ",
)
_WORD_BEFORE = Pattern(r"\w{1,7}[ ,]{1,2}\Z")
#: "ngày, tháng 15/8/2024", "6 tháng 15/12/2023", "hằng tháng 15/8/2024".
_NO_MONTH_WORD = frozenset("ngày và hằng hàng mỗi từng cuối đầu giữa".split())
_YEAR_DIGITS = Pattern(r" năm (?P<year>(?:19|20)[0-9]{3}|20[0-2])(?![0-9/…]|[.,][0-9]| ?\.\.|[ .,]?_)")
#: A year with a digit too many that no day stands before: "nhiệm kỳ 2019 - 20124", "kế hoạch năm 20224 của xã".
_LONG_YEAR = Pattern(
    r"(?:(?:nhiệm kỳ|giai đoạn|năm học|niên khóa|năm) (?:20[0-9]{2} ?[-–] ?(?P<last>20[0-9]{3})(?![0-9/%]|[.,][0-9])|"
    r"(?P<first>20[0-9]{3})(?= ?[-–] ?20[0-9]{2}(?![0-9])))|"
    r"năm (?P<alone>20[0-9]{3})(?= ?(?:[,;:)\n]|\Z|\.(?![0-9]))| "
    r"(?:của|được|là|và|đã|theo|tại|trên|cho|đến|do)(?!\w)))",
    "nhiệm kỳ 20", "giai đoạn 20", "năm học 20", "niên khóa 20", "năm 20",
)  # fmt: skip
_EACH = ("mỗi ", "hằng ", "hàng ", "cả ", "một ", "trong ", "/")
_DATED = Pattern(r"(?:tháng [0-9]{1,2},?|[0-9]/[0-9]{1,2},?) \Z")  # read with its day
_SOON = 40  # years in which plans are made
_ONE_DAY = Pattern(r"(?<!ngày [0-9] )(?<!ngày [0-9]{2} )\bngày \Z")
_YEAR = Pattern(r" năm (?:19|20)[0-9]{2}(?![0-9/.,]*[0-9])")
_GOES_ON = Pattern(r"/| ?(?:tháng|làm|công|đêm)\b")


class JumbledDate(Mention):
    """What was meant as a date and cannot be read as one; ``problem`` says what is wrong with it."""

    problem: Message

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every date and what follows it, and at every a/b beside the word "ngày" or in a range."""
        lower, now = report.lower, report.at.last.year if report.at else 0
        for date in report.mentions(Date):
            end = date.span.end
            if now and date.year and date.year - now >= FAR and date.full:
                yield cls(date.span, says("năm {year} còn quá xa so với báo cáo năm {now}", year=date.year, now=now))
            elif date.month and not date.year and lower.startswith((" tháng ", " ngày "), end):
                yield from cls._without_year(report, date)
            elif not date.month and lower.startswith(" năm ", end):
                yield from cls._without_month(report, date)
            elif not date.year and lower.startswith(" năm ", end):
                year = _YEAR_DIGITS.match(lower, end)
                if year and _CUE.search(lower, max(0, date.span.start - 8), date.span.start):
                    problem = says("năm {year} có {count} chữ số", year=year["year"], count=len(year["year"]))
                    yield cls(date.span.to(report.span(*year.span("year"))), problem)
        yield from cls._long_year(report)
        for match in _TWO_DAYS.finditer(report):
            yield from cls._two_days(report, match.start(), match.end())
        yield from cls._two_slashes(report)
        yield from cls._mixed(report)
        for lexeme in report.mentions(Lexeme):
            if lexeme.reading is Reading.SLASH:
                yield from cls._jumbled(report, lexeme)

    @classmethod
    def _long_year(cls, report: Report) -> Iterator[Self]:
        """Look for "nhiệm kỳ 2019 - 20124": a year near the report's with one digit more."""
        now = report.at.last.year if report.at else 0
        for match in _LONG_YEAR.at_literals(report):
            group = match.lastgroup or ""
            text, start = match[group], match.start()
            meant = {int(text[:at] + text[at + 1 :]) for at in range(len(text))}
            near = any(-_SOON < year - now < _SOON for year in meant) if now else True
            each = report.lower.endswith(_EACH, 0, start) or _DATED.search(report.lower, max(0, start - 16), start)
            if near and not each and not (start and report.lower[start - 1].isalnum()):
                problem = says("năm {year} có {count} chữ số", year=text, count=len(text))
                yield cls(report.span(*match.span(group)), problem)

    @classmethod
    def _two_slashes(cls, report: Report) -> Iterator[Self]:
        """Look for "12//7/2024" and "12/7//2024"."""
        found, last = report.lower.find("//"), 0
        while found >= 0:
            match = _TWO_SLASHES.search(report.lower, max(last, found - 5), found + 10)
            last = match.end() if match else found + 2
            if match and 1 <= int(match[1]) <= 31 and 1 <= int(match[2] or match[3]) <= 12:
                problem = says(
                    "thừa dấu gạch chéo: {day}/{month}/{year}",
                    day=match[1], month=match[2] or match[3], year=match[4],
                )  # fmt: skip
                yield cls(report.span(*match.span()), problem)
            found = report.lower.find("//", last)

    @classmethod
    def _mixed(cls, report: Report) -> Iterator[Self]:
        """Look for dates in which two ways of writing meet, and for days that are called months."""
        for match in _MIXED.at_literals(report):
            day, month, one, other = int(match["day"]), int(match["month"]), match["one"], match["other"]
            if not (1 <= day <= 31 and 1 <= month <= 12) or not _is_mixed(one, other, ended=match["ends"] is not None):
                continue
            start = match.start() if one[-1] == " " else match.start("day")
            right = {"day": match["day"], "month": match["month"], "year": match["year"]}
            template = "viết {day}/{month}/{year} hoặc {day} tháng {month} năm {year}: ở đây lẫn hai cách"
            yield cls(report.span(start, match.end("year")), says(template, **right))
        for match in _DAY_CALLED_MONTH.at_literals(report):
            day, month = int(match["day"]), int(match["month"])
            led = _WORD_BEFORE.search(report.lower, max(0, match.start() - 9), match.start())
            before = led[0].rstrip(" ,") if led else ""
            # "tháng 6/7/2024" may list two months.
            called = 1 <= day <= 31 and 1 <= month <= 12 and (day > month or day > 12)
            if called and not before.isdecimal() and before not in _NO_MONTH_WORD:
                problem = says("trước ngày {day}/{month} phải là chữ “ngày”, không phải “tháng”", day=day, month=month)
                yield cls(report.span(match.start("day") - 6, match.end()), problem)

    @classmethod
    def _without_year(cls, report: Report, date: Date) -> Iterator[Self]:
        """Look for "tháng 3 tháng 2020" and "ngày 05 tháng 3 ngày 2020"."""
        year = report.first_from(Lexeme, date.span.end)
        cue = _CUE.search(report.lower, max(0, date.span.start - 8), date.span.start)
        text = report.lower[year.span.start : year.span.end] if year else ""
        if year and cue and year.span.start - date.span.end <= 7 and len(text) == 4 and text.isdecimal():
            word = report.lower[date.span.end : year.span.start].strip()
            problem = says("trước {year} phải là chữ “năm”, không phải “{word}”", year=text, word=word)
            yield cls(report.span(cue.start(), year.span.end), problem)

    @classmethod
    def _without_month(cls, report: Report, date: Date) -> Iterator[Self]:
        """Look for "ngày 7 năm 2024"."""
        start, end = date.span.start, date.span.end
        if date.day and _YEAR.match(report.lower, end) and _ONE_DAY.search(report.lower, max(0, start - 16), start):
            problem = says("giữa ngày {day} và năm thiếu tháng", day=date.day)
            yield cls(report.span(start, end + len(" năm 2024")), problem)

    @classmethod
    def _two_days(cls, report: Report, start: int, at: int) -> Iterator[Self]:
        """Look for "ngày 05 ngày 3"; the first number starts at ``at``."""
        day, lower = report.first_from(Lexeme, at), report.lower
        month = report.first_from(Lexeme, day.span.end) if day and day.span.start == at else None
        if not day or not month or lower[day.span.end : month.span.start] != " ngày ":
            return
        numbers = (lower[at : day.span.end], lower[month.span.start : month.span.end])
        short = all(number.isdecimal() and len(number) <= 2 for number in numbers)
        if short and 1 <= int(numbers[1]) <= 12 and not _GOES_ON.match(lower, month.span.end):
            problem = says("sau “ngày {day}” là tháng: hai chữ “ngày” liền nhau", day=numbers[0])
            yield cls(report.span(start, month.span.end), problem)

    @classmethod
    def _jumbled(cls, report: Report, lexeme: Lexeme) -> Iterator[Self]:
        left, right = lexeme.parts
        start, end = lexeme.span.start, lexeme.span.end
        if not (left.isdecimal() and right.isdecimal() and len(left) <= 2 and 1 <= int(left) <= 31):
            return
        if not _DAY_OR_RANGE.search(report.lower, max(0, start - 8), start):
            return
        if len(right) in (5, 6) and right[-4:-2] in ("19", "20") and 1 <= int(right[:-4]) <= 12:
            problem = says("thiếu dấu gạch chéo: {day}/{month}/{year}", day=left, month=right[:-4], year=right[-4:])
            yield cls(lexeme.span, problem)
        elif len(right) <= 2 and 1 <= int(right) <= 12 and report.lower.startswith("/", end):
            year = report.first_from(Lexeme, end)
            digits = report.lower[year.span.start : year.span.end] if year and year.span.start == end + 1 else ""
            if year and len(digits) in (3, 5) and digits.isdecimal() and digits[:2] in ("19", "20", "22"):
                problem = says("năm {year} có {count} chữ số", year=digits, count=len(digits))
                yield cls(lexeme.span.to(year.span), problem)


def _is_mixed(one: str, other: str, *, ended: bool) -> bool:
    """Tell whether what parts day, month and year are marks of different ways: "15 tháng 3/2024" is common."""
    if len(one) > 1:
        return one != " tháng " or (other == " " and ended)
    if one == " ":
        return other == "/" or (other in "-." and ended)
    if other == " ":
        return one == "/" and ended
    return other not in (one, " năm ")
