"""How long a period is said to last, against its first and last day or year."""

from __future__ import annotations

from report_lint import Claim, Message, Pattern, Related, Span, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.lengths import Length, length_of
from report_lint_vi.mentions.date import Date, DateRange
from report_lint_vi.mentions.duration import Duration, Unit, duration_after, duration_before
from report_lint_vi.mentions.months import Months
from report_lint_vi.mentions.period import Kind, YearRange

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Days, Report

#: Words that make a count of years an anniversary, which has a rule of its own.
_EVENT = Pattern(
    r"\b(?:kỷ niệm|kỉ niệm|chào mừng|thành lập|ra đời|truyền thống|ngày sinh|giải phóng|chiến thắng|khởi nghĩa|quốc khánh|"
    r"tái lập|chia tách|lịch sử|chặng đường|hành trình|xây dựng và|hình thành|lần thứ|sự kiện|ngày hội)\b"
)
#: Words that make a count a part of the period beside it: a review after three of five years.
_PART = Pattern(r"\b(?:sơ kết|giữa|nửa|đầu|sau|qua|còn|được|trải qua|gần|tiếp tục|mới)\b")


class PeriodLength(Claim):
    """A count of years, months, weeks or days beside the ends of the period."""

    duration: Duration
    period: Span

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look before and after every range of years and dates, and before every bracket of months."""
        for years in report.mentions(YearRange):
            for duration in _durations(report, years.span):
                if duration.unit is Unit.YEAR and years.kind is not Kind.SCHOOL and not _is_event(report, duration, years.span):
                    yield cls._of_years(report, duration, years)
        for dates in report.mentions(DateRange):
            exact = bool(dates.first.day and dates.last.day)
            for duration in _durations(report, dates.span):
                if not _is_event(report, duration, dates.span):
                    yield cls._of_days(duration, dates.span, [dates.days(year) for year in (2023, 2024)], exact=exact)
        for date in report.mentions(Date):
            if date.first != date.day:
                for duration in _durations(report, date.span):
                    if duration.unit is Unit.DAY:
                        yield cls._of_days(duration, date.span, [date.days(year) for year in (2023, 2024)], exact=True)
        for months in report.mentions(Months):
            duration = duration_before(report, months.span.start)
            if duration and duration.unit is Unit.MONTH:
                yield cls._of_months(duration, months)

    @classmethod
    def _of(cls, duration: Duration, period: Span, verdict: Verdict, derivation: Message) -> Self:
        evidence = (Related(period, says("khoảng thời gian này")),) if verdict is Verdict.FAILS else ()
        return cls(duration.span, (duration.span, period), verdict, derivation, evidence, duration, period)

    @classmethod
    def _of_years(cls, report: Report, duration: Duration, years: YearRange) -> Self:
        count, passed = duration.count, years.last - years.first
        kind = years.kind if years.kind in (Kind.STAGE, Kind.TERM) else duration.kind
        numbers: dict[str, int] = {"first": years.first, "last": years.last, "count": count}
        if kind is Kind.TERM:
            right, derivation = {passed}, says("{last} − {first} = {want} năm, không phải {count}", **numbers, want=passed)
        elif kind is Kind.STAGE:
            derivation = says("{last} − {first} + 1 = {want} năm, không phải {count}", **numbers, want=passed + 1)
            right = {passed + 1}
        else:
            derivation = says(
                "từ {first} đến {last} là {want} năm nếu tính cả hai đầu, {passed} năm nếu không; không phải {count}",
                **numbers, want=passed + 1, passed=passed,
            )  # fmt: skip
            right = {passed, passed + 1}
        # Five and ten years are counted both ways: "05 năm giai đoạn 2020 - 2025".
        lenient = count % 5 == 0 and count in (passed, passed + 1)
        partial = 0 < count < passed and not duration.in_bracket and _is_partial(report, duration, years)
        if count in right:
            verdict = Verdict.HOLDS
        else:
            verdict = Verdict.UNKNOWN if lenient or partial or passed < 0 else Verdict.FAILS
        return cls._of(duration, years.span, verdict, derivation)

    @classmethod
    def _of_days(cls, duration: Duration, period: Span, read: list[Days | None], *, exact: bool) -> Self:
        """Judge by every year that an unwritten one may be: leap or not; the claim fails only if it fails in both."""
        lengths = [length_of(days, duration, exact=exact) for days in read if days]
        derivation = says("")
        verdict = Verdict.UNKNOWN
        if lengths and len(lengths) == len(read):
            best = next((length for length in lengths if length.verdict is not Verdict.FAILS), lengths[0])
            verdict, derivation = best.verdict, _length_message(best, duration)
        return cls._of(duration, period, verdict, derivation)

    @classmethod
    def _of_months(cls, duration: Duration, months: Months) -> Self:
        listed, count = len(months.numbers), duration.count
        derivation = says("trong ngoặc có {listed} tháng, không phải {count}", listed=listed, count=count)
        # Of "6 tháng đầu năm" the data may end a month early.
        fails = listed > count or (listed < count and not (duration.of_year and listed == count - 1))
        return cls._of(duration, months.span, Verdict.FAILS if fails else Verdict.HOLDS, derivation)


def _durations(report: Report, period: Span) -> Iterator[Duration]:
    before, after = duration_before(report, period.start), duration_after(report, period.end)
    if before:
        yield before
    if after:
        yield after


def _is_event(report: Report, duration: Duration, period: Span) -> bool:
    if duration.unit is not Unit.YEAR:
        return False
    lower, start = report.lower, min(duration.span.start, period.start)
    line = max(lower.rfind("\n", 0, start), lower.rfind(";", 0, start), lower.rfind(".", 0, start)) + 1
    end = max(duration.span.end, period.end)
    return bool(_EVENT.search(lower, max(line, start - 60), start) or _EVENT.search(lower[end : end + 30].partition("\n")[0]))


def _is_partial(report: Report, duration: Duration, years: YearRange) -> bool:
    if duration.kind is not Kind.PLAIN or years.kind in (Kind.STAGE, Kind.TERM):
        return True
    start = duration.span.start
    return bool(_PART.search(report.lower, max(0, start - 40), start))


def _length_message(length: Length, duration: Duration) -> Message:
    return says(
        "từ {first} đến {last} là {want} {unit}, không phải {count} {asked}",
        first=length.days.first, last=length.days.last, want=length.count, unit=length.unit.value,
        count=duration.count, asked=duration.unit.value,
    )  # fmt: skip
