"""Places that write dates and ranges otherwise than the report itself mostly does."""

from __future__ import annotations

from report_lint import Mention
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions.date import Date, DateRange
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.report_date import ReportDate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self

    from report_lint import Report

    #: start and end of what can be written in more than one way, and the way chosen here
    Written = tuple[int, int, str]

#: Holidays are names and keep their form: "8/3", "2/9".
_HOLIDAYS = frozenset(
    "3/2 9/1 27/2 3/3 8/3 26/3 21/4 30/4 1/5 7/5 15/5 18/5 19/5 1/6 5/6 6/6 11/6 21/6 26/6 28/6 11/7 27/7 28/7 "
    "19/8 2/9 1/10 10/10 13/10 14/10 15/10 20/10 9/11 18/11 19/11 20/11 23/11 25/11 1/12 6/12 10/12 19/12 22/12".split()
)
_DASHES = frozenset("-–—")
_MONTH_WITH_ZERO = 2


#: The faults of the rules that share these.
RANGES, DAYS = "ranges", "days"


class Style(Choice):
    """What can be written in more than one way."""

    DAY = "day"  # 5/3/2024, 05/3/2024
    EARLY_MONTH = "early month"  # 05/1/2024, 05/01/2024
    MONTH = "month"  # 05/3/2024, 05/03/2024
    LONG_DAY = "day in words"  # ngày 5 tháng 3, ngày 05 tháng 3
    MARK = "mark"  # 05-3-2024, 05/3/2024
    YEAR = "year"  # 05/3/24, 05/3/2024
    YEARS = "years"  # 2021 - 2025, 2021-2025
    DATES = "dates"  # 28/7/1929 - 28/7/2024


class StyleBreak(Mention):
    """A place in the minority: its own form, what the majority's would be here, and how many there are of each."""

    style: Style
    right: str
    others: int
    clear: bool

    @property
    def fault(self) -> str:
        """What the rule that tells of it is about: a range, or a single day."""
        return RANGES if self.style in (Style.YEARS, Style.DATES) else DAYS

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Count each style's choices; where one leads, the others break it."""
        dates = dict(_dates(report))
        yield from cls._short_years(report, dates.pop(Style.YEAR))
        for style, choices in ((Style.YEARS, list(_years(report))), (Style.DATES, list(_ranges(report))),
                               (Style.MARK, dates.pop(Style.MARK))):  # fmt: skip
            ways = [way for *_, way in choices]
            if len(set(ways)) > 1:
                counts = {way: ways.count(way) for way in dict.fromkeys(ways)}
                second, count = sorted(counts.values())[-2:]
                main = max(counts, key=counts.__getitem__)
                if count > second or (style is not Style.MARK and _one_written_twice(report, choices)):
                    yield from cls._breaks(report, style, choices, main, clear=count > second)
        for style, choices in dates.items():
            padded = sum(_is_padded(report, choice) for choice in choices)
            bare = len(choices) - padded
            if padded and bare:  # of two ways as frequent that of NĐ 30/2020/NĐ-CP, which has no zero before 3 to 9
                tie = "" if style is Style.MONTH else "0"
                main = tie if padded == bare else "0" if padded > bare else ""
                yield from cls._breaks(report, style, choices, main)

    @classmethod
    def _short_years(cls, report: Report, choices: list[Written]) -> Iterator[Self]:
        """Yield the years of two digits that stand in full in most other dates."""
        full = {way for *_, way in choices if len(way) == len("2024")}
        broken = [(start, end, f"20{way}") for start, end, way in choices if way not in full]
        if 2 * len(broken) < len(choices):
            for start, end, right in broken:
                if right in full:
                    yield cls(report.span(start, end), Style.YEAR, right, len(choices) - len(broken), clear=True)

    @classmethod
    def _breaks(
        cls, report: Report, style: Style, choices: list[Written], main: str, *, clear: bool = True
    ) -> Iterator[Self]:
        broken = [choice for choice in choices if choice[2] != main]
        for start, end, way in broken:
            text = report.view[start:end]
            if style in (Style.YEARS, Style.DATES, Style.MARK):
                right = text.replace(way, main) if way.strip() else text
            else:
                right = f"0{text}" if main else text.removeprefix("0")
            yield cls(report.span(start, end), style, right, len(choices) - len(broken), clear)

    @classmethod
    def of_style(cls, report: Report, *styles: Style) -> list[Self]:
        """Return the breaks of some styles, in order."""
        return [found for found in report.mentions(cls) if found.style in styles]


class UsualDash(Mention):
    """The dash with its blanks that most ranges of a style in the whole report are written with; none for a tie."""

    style: Style
    way: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Count the ranges of years, and those of dates."""
        for style, choices in ((Style.YEARS, _years(report)), (Style.DATES, _ranges(report))):
            ways = [way for *_, way in choices]
            counts = sorted((ways.count(way), way) for way in set(ways))
            if counts and not (len(counts) > 1 and counts[-1][0] == counts[-2][0]):
                yield cls(report.span(0, 0), style, counts[-1][1])


def _one_written_twice(report: Report, choices: list[Written]) -> bool:
    """Tell whether one and the same range stands there in two ways."""
    return len({report.view[a:b].replace(way, "-") for a, b, way in choices}) < len(
        {report.view[a:b] for a, b, _ in choices}
    )


def _is_padded(report: Report, choice: Written) -> bool:
    return report.view[choice[0]] == "0"


def _dates(report: Report) -> Iterator[tuple[Style, list[Written]]]:
    """Yield how the body writes its dates, by style."""
    found: dict[Style, list[Written]] = {style: [] for style in Style}
    line = report.mentions(ReportDate)
    for date in report.mentions(Date):
        if not date.day or not date.month or date.first != date.day or date.day > 31:
            continue
        if not (line and date.span in line[0].span):
            for style, written in _written(report, date, date.day, date.month):
                found[style].append(written)
    yield from found.items()


def _written(report: Report, date: Date, day: int, month: int) -> Iterator[tuple[Style, Written]]:
    """Yield the ways chosen in one date: its mark, and the zeros of a day and month below ten."""
    start, end = date.span.start, date.span.end
    text = report.view[start:end]
    mark = text.strip("0123456789")[:1]
    if date.year and mark and mark in "/-." and text.count(mark) == 2:
        blank = next((way for way in (f"{mark} ", f" {mark}") if way in text), mark)  # "3/ 8/2024"
        yield Style.MARK, (start, end, blank)
    parts = text.split("/")
    first = parts[0].partition(" ")[0]
    if len(parts) == 1:
        if first.isdecimal() and day < 10 and date.year and report.lower.startswith(" tháng ", start + len(first)):
            yield Style.LONG_DAY, (start, start + len(first), first[:-1])
        return
    if not all(part.isdecimal() for part in parts) or (len(parts) == 2 and not _is_plain(report, date)):
        return
    if len(parts) == 3:
        yield Style.YEAR, (end - len(parts[2]), end, parts[2])
    if day < 10:
        yield Style.DAY, (start, start + len(first), first[:-1])
    if month < 10:
        at = start + len(first) + 1
        style = Style.EARLY_MONTH if month <= _MONTH_WITH_ZERO else Style.MONTH
        yield style, (at, at + len(parts[1]), parts[1][:-1])


def _is_plain(report: Report, date: Date) -> bool:
    """Tell "ngày 5/3" from a holiday, a fraction and a day of the moon."""
    if f"{date.day}/{date.month}" in _HOLIDAYS or date.lunar(report):
        return False
    return report.lower.endswith("ngày ", 0, date.span.start)


def _years(report: Report) -> Iterator[Written]:
    for lexeme in report.mentions(Lexeme):
        if lexeme.reading is Reading.YEARS:
            yield from _dashed(report, lexeme.span.start, lexeme.span.end, 4, 4)


def _ranges(report: Report) -> Iterator[Written]:
    for dates in report.mentions(DateRange):
        first, last = dates.first.span, dates.last.span
        yield from _dashed(report, first.start, last.end, first.end - first.start, last.end - last.start)


def _dashed(report: Report, start: int, end: int, first: int, last: int) -> Iterable[Written]:
    """Yield the dash of a range with its blanks; not one that a page break cut or that is lop-sided."""
    way = report.text[start + first : end - last]
    if len(way) in (1, 3) and way.strip() in _DASHES and (len(way) == 1 or way[0] == way[2] == " "):
        yield start, end, way
