"""The months that a report gives a quarter."""

from __future__ import annotations

from report_lint import Claim, Message, Pattern, Related, Span, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.date import LENGTHS, Date, DateRange
from report_lint_vi.mentions.months import Months
from report_lint_vi.mentions.period import Quarter
from report_lint_vi.mentions.phrases import behind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_OPENING = Pattern(r" ?\((?:(?:được )?tính |kéo dài )?(?:từ )?(?:ngày |tháng )?\Z")
#: Without a bracket the months of a quarter are told as such ...
_TOLD = Pattern(r"(?:,? (?:được )?(?:tính|kéo dài|bắt đầu|là)|:| [-–]) (?:từ )?(?:ngày |tháng )?\Z")
_LISTED = Pattern(r" ?(?:\(|[,:–-]? ?(?:(?:bao )?gồm|là|tức(?: là)?|tương ứng với) (?:các )?|: ?(?:các )?)\Z")
#: ... or what happened in it lasted about as long as it: "trong quý III, mưa kéo dài từ tháng 7 đến hết tháng 10".
_LASTED = Pattern(
    r"(?:,| có) [^\n.;:()\"“”0-9]{0,60}\b(?:kéo dài|diễn ra|xảy ra|tập trung|liên tục) (?:từ )(?:ngày |tháng )?\Z|"
    r", từ (?:ngày |tháng )?\Z"
)
_GOES_BEYOND = Pattern(r"\b(?:triển khai|phát động|thực hiện|kế hoạch|dự kiến|sẽ|tiếp tục|phấn đấu|chiến dịch|đề án)\b")
_LINKS = frozenset((" ", " của ", " thuộc ", " ("))
#: A day by which something is to be done within the quarter: "trong quý I/2026 (trước 30/4/2026)".
_BY = Pattern(r" ?\((?:hoàn thành |xong )?(?:trước|chậm nhất|muộn nhất|hạn cuối)(?: là)?(?: ngày)? \Z")
#: The day with which a quarter is said to end: "hết quý III (ngày 30/9/2024)".
_LAST_DAY = Pattern(r" ?\((?:tức |là )?(?:là )?(?:ngày )?\Z")
_ENDED = Pattern(r"\b(?:hết|cuối|kết thúc|xong) \Z")
_WITHIN = Pattern(r"\btrong \Z")
#: A quarter's figures are reported after its end.
_REPORTED = Pattern(r"\b(?:báo cáo|gửi|nộp|số liệu|thống kê|đối chiếu|quyết toán|thanh toán)\b")
_FIGURES = Pattern(r"\b(?:số liệu|kỳ báo cáo|thống kê|tổng hợp)\b")
_MONTH = Pattern(r"\btháng \Z")
#: From a quarter to the months of what happened in it at most.
_FAR = 100
#: Between two quarters that are told together.
_JOINT = 6
_ROMAN = ("", "I", "II", "III", "IV")


class QuarterMonths(Claim):
    """A quarter and the months or days that stand in brackets after it, or the month right before it."""

    quarter: Quarter
    months: tuple[int, ...]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look around every quarter."""
        quarters = report.mentions(Quarter)
        if not quarters:
            return
        for months in report.mentions(Months):
            quarter = report.last_before(Quarter, months.span.start)
            joined = quarter and _is_joined(report, quarter)
            if quarter and not joined and _beside(_LISTED, report, quarter.span.end, months.span.start, 24):
                yield cls._of(months.span, quarter, months.numbers, months.year)
        for days in report.mentions(DateRange):
            quarter = report.last_before(Quarter, days.span.start)
            if quarter and _is_joined(report, quarter):
                continue
            numbers = _whole(days)
            bracket = bool(days.first.day)  # of months alone it is read above
            if quarter and numbers and bracket and _beside(_OPENING, report, quarter.span.end, days.span.start):
                yield cls._of(days.span, quarter, numbers, days.last.year)
            elif quarter and _beside(_OPENING, report, quarter.span.end, days.span.start):
                yield from cls._window(report, days, quarter)
            elif quarter and numbers and _is_told(report, days, quarter, numbers):
                yield cls._of(days.span, quarter, numbers, days.last.year)
        yield from cls._by_day(report)
        for quarter in quarters:
            yield from cls._month_before(report, quarter)

    @classmethod
    def _month_before(cls, report: Report, quarter: Quarter) -> Iterator[Self]:
        """Judge "tháng 7 quý II", "tháng 7/2024 (quý II)" and "các tháng 4, 5, 7 của quý II"."""
        start, lower = quarter.span.start, report.lower
        months = report.last_before(Months, start)
        month = report.last_before(Date, start)
        if months and _links(lower[months.span.end : start], lower, quarter.span.end):
            yield cls._of(months.span, quarter, months.numbers, months.year)
        elif (
            month
            and month.month
            and month.day is None
            and _links(lower[month.span.end : start], lower, quarter.span.end)
        ):
            cue = _MONTH.search(lower, max(0, month.span.start - 8), month.span.start)
            if cue:
                yield cls._of(report.span(cue.start(), month.span.end), quarter, (month.month,), month.year)

    @classmethod
    def _window(cls, report: Report, days: DateRange, quarter: Quarter) -> Iterator[Self]:
        """Judge a window of figures from a 15th to a 14th: it begins in the month before the quarter (NĐ 09/2019)."""
        first, last = days.first, days.last
        if (first.day, last.day) != (15, 14) or not first.month or not last.month or first.first != first.day:
            return
        begins, ends = (quarter.months[0] - 2) % 12 + 1, quarter.months[-1]
        right = (first.month == begins) + (last.month == ends)
        before = report.lower[max(0, quarter.span.start - 60) : quarter.span.start].rpartition("\n")[2]
        if right == 2 or (right == 1 and _FIGURES.search(before)):
            derivation = says("kỳ số liệu quý {name} từ ngày 15/{begins} đến ngày 14/{ends}",
                              name=_ROMAN[quarter.number], begins=begins, ends=ends)  # fmt: skip
            verdict = Verdict.HOLDS if right == 2 else Verdict.FAILS
            yield cls(days.span, (days.span,), verdict, derivation, (), quarter, (first.month, last.month))

    @classmethod
    def _by_day(cls, report: Report) -> Iterator[Self]:
        """Take the last days of months that stand in brackets as the last day within the quarter."""
        for date in report.mentions(Date):
            last = date.day and date.month and 1 <= date.month <= 12 and date.day >= LENGTHS[date.month - 1] - 1
            quarter = report.last_before(Quarter, date.span.start) if last else None
            if not quarter or not date.month or not report.lower.startswith(")", date.span.end):
                continue
            start = quarter.span.start
            before = report.lower[max(0, start - 80) : start].rpartition("\n")[2]
            if _beside(_LAST_DAY, report, quarter.span.end, date.span.start, 24) and _ENDED.search(before):
                yield cls._ending(date, quarter, date.month)
            elif not _beside(_BY, report, quarter.span.end, date.span.start, 40):
                continue
            elif _WITHIN.search(before) and not _REPORTED.search(before):
                yield cls._of(date.span, quarter, (date.month,), date.year)

    @classmethod
    def _ending(cls, date: Date, quarter: Quarter, month: int) -> Self:
        """Judge the last day of a month that a quarter is said to end with."""
        last = quarter.months[-1]
        other_year = bool(quarter.year and date.year and quarter.year != date.year)
        if month == last or other_year:
            return cls._of(date.span, quarter, (month,), date.year)
        derivation = says("quý {name} hết vào ngày {day}/{month}", name=_ROMAN[quarter.number], day=LENGTHS[last - 1],
                          month=last)  # fmt: skip
        evidence = (Related(quarter.span, says("quý này")),)
        return cls(date.span, (date.span, quarter.span), Verdict.FAILS, derivation, evidence, quarter, (month,))

    @classmethod
    def _of(cls, span: Span, quarter: Quarter, months: tuple[int, ...], year: int | None) -> Self:
        outside = [month for month in months if month not in quarter.months]
        other_year = bool(quarter.year and year and quarter.year != year)
        verdict = Verdict.FAILS if outside or other_year else Verdict.HOLDS
        evidence = (Related(quarter.span, says("quý này")),) if verdict is Verdict.FAILS else ()
        return cls(span, (span, quarter.span), verdict, _derivation(quarter, outside, year), evidence, quarter, months)


def _derivation(quarter: Quarter, outside: list[int], year: int | None) -> Message:
    first, last, name = quarter.months[0], quarter.months[-1], _ROMAN[quarter.number]
    if outside:
        return says(
            "quý {name} từ tháng {first} đến tháng {last}, không có tháng {month}",
            name=name, first=first, last=last, month=outside[0],
        )  # fmt: skip
    return says("quý {name} là của năm {right}, không phải {year}", name=name, right=quarter.year or 0, year=year or 0)


def _whole(days: DateRange) -> tuple[int, ...]:
    """Return the months of a range from a month's first day to one's end; () for windows as "15/12 đến 14/3"."""
    first, last = days.first, days.last
    if not (first.month and last.month) or not (1 <= first.month <= 12 and 1 <= last.month <= 12):
        return ()
    if (first.day is None) is not (last.day is None):
        return ()
    if first.day and last.day and (first.day != 1 or last.day < LENGTHS[last.month - 1] - 1):
        return ()
    apart = (last.month - first.month) % 12
    return tuple([(first.month - 1 + at) % 12 + 1 for at in range(apart + 1)])


def _beside(pattern: Pattern, report: Report, start: int, end: int, most: int = 16) -> bool:
    return end - start <= most and bool(pattern.match(report.lower, start, end))


def _is_joined(report: Report, quarter: Quarter) -> bool:
    """Tell whether another quarter stands right before one, so that what follows is told of both."""
    other = report.last_before(Quarter, quarter.span.start)
    gap = report.lower[other.span.end : quarter.span.start] if other else "."
    return len(gap) <= _JOINT and not gap.strip(" ,-–+&vàđếntới")


def _links(gap: str, lower: str, end: int) -> bool:
    """Tell whether a quarter follows its month; in brackets it stands alone."""
    return gap in _LINKS and ("(" not in gap or lower.startswith(")", end))


def _is_told(report: Report, days: DateRange, quarter: Quarter, numbers: tuple[int, ...]) -> bool:
    """Tell whether months that stand in no bracket are said to be the quarter's."""
    beside = _beside(_TOLD, report, quarter.span.end, days.span.start, 32)
    return beside or _is_as_long(report, days, quarter, numbers)


def _is_as_long(report: Report, days: DateRange, quarter: Quarter, numbers: tuple[int, ...]) -> bool:
    """Tell whether months in the statement that a quarter opens are its own but for one before or after."""
    first, last = quarter.months[0], quarter.months[-1]
    if numbers not in ((first, first + 1, last, last % 12 + 1), ((first - 2) % 12 + 1, first, first + 1, last)):
        return False
    start, end = quarter.span.end, days.span.start
    if end - start > _FAR or not _LASTED.match(report.lower, start, end):
        return False
    low = behind(report.lower, "\n.;", max(0, quarter.span.start - 24), quarter.span.start)
    opens = report.lower[low : quarter.span.start].strip(" -+*") in ("", "trong", "riêng", "riêng trong", "tính trong")
    stop = report.lower.find(".", days.span.end, days.span.end + 80)
    after = stop if stop >= 0 else days.span.end + 80
    return opens and not _GOES_BEYOND.search(report.lower, start, after)
