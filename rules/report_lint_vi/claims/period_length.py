"""How long a period is said to last, against its first and last day or year."""

from __future__ import annotations

from report_lint import Claim, Message, Pattern, Related, Span, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.date import Date, DateRange
from report_lint_vi.mentions.duration import Duration, Unit, duration_after, duration_apart, duration_before
from report_lint_vi.mentions.months import Months
from report_lint_vi.mentions.period import Kind, YearRange

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.claims.lengths import Length

#: Words that make a count of years an anniversary, which has a rule of its own.
_EVENT = Pattern(
    r"\b(?:kỷ niệm|kỉ niệm|chào mừng|thành lập|ra đời|truyền thống|ngày sinh|giải phóng|chiến thắng|khởi nghĩa|"
    r"quốc khánh|tái lập|chia tách|lịch sử|chặng đường|hành trình|xây dựng và|hình thành|lần thứ|sự kiện|ngày hội)\b"
)
#: Words that make a count a part of the period beside it: a review after three of five years.
_PART = Pattern(r"\b(?:sơ kết|giữa|nửa|đầu|sau|qua|còn|được|mới)\b")
#: A whole period that is over, not a part of a longer one: "tổng kết 04 năm (2016 - 2020)" in 2020.
_WHOLE = Pattern(
    r"\b(?:sơ kết|tổng kết|đánh giá|nhìn lại|kết quả|phong trào|(?:trải |vừa )?qua|sau|trong|suốt)"
    r"(?: vòng| thời gian)? ?\Z"
)
_OTHER_YEAR = Pattern(r"(?<![0-9./])(?:19|20)[0-9]{2}(?![0-9]|/[a-zđ])|\bnhiệm kỳ\b|\bđại hội\b(?! thi đua)")
#: The plans of the whole country go from a year that ends in 1 or 6 to one that ends in 5 or 0.
_PLAN = Pattern(r"\bkế hoạch [^\n.;,()0-9]{0,60}\Z")
_DAYS_OF = {Unit.YEAR: 365, Unit.MONTH: 30, Unit.WEEK: 7, Unit.DAY: 1}
#: Days off are counted one and all.
_OFF = Pattern(r"(?<!\w)(?:kỳ nghỉ|nghỉ (?:lễ|tết))(?: (?:lễ|tết|liên tục|kéo dài|trong|nguyên đán))* ?\Z")
#: From the first to the last without a break.
_ON_END = Pattern(r"(?<!\w)(?:trong|suốt|kéo dài|liên tục|diễn ra|nghỉ)(?: [^\W\d]+){0,3} ?\Z")
#: A year that is not written may be a common one or a leap one.
_ANY_YEAR = (2023, 2024)
#: A count that a comma parts from the dates is of something else when it is so many times as long.
_TIMES = 3
#: So many years or months off are still a slip when words stand between the count and the period.
_SLIP = 2


class CountedPeriod(Claim):
    """A count of years, months, weeks or days beside the ends of the period."""

    duration: Duration
    period: Span

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look before and after every range of years and dates, and before every bracket of months."""
        yield from cls._of_years(report)
        yield from cls._of_days(report)
        yield from cls._of_months(report)

    @classmethod
    def _of(cls, report: Report, duration: Duration, period: Span, verdict: Verdict, derivation: Message) -> Self:
        evidence = (Related(period, says("khoảng thời gian này")),) if verdict is Verdict.FAILS else ()
        start = end = duration.span.start
        while report.text[end].isdigit():
            end += 1
        return cls(duration.span, (report.span(start, end), period), verdict, derivation, evidence, duration, period)

    @classmethod
    def _of_years(cls, report: Report) -> Iterator[Self]:
        for years in report.mentions(YearRange):
            if years.kind is not Kind.SCHOOL and years.first <= years.last:
                for duration in _durations(report, years.span):
                    if duration.unit is Unit.YEAR:
                        yield cls._of(report, duration, years.span, *_judge_years(report, duration, years))
                apart = duration_apart(report, years.span) if years.kind is not Kind.TERM else None
                most = years.last - years.first + 1
                # Fewer years are those that have passed of what is not over; many more are of something else.
                slip = apart and apart.unit is Unit.YEAR and most < apart.count <= most + _SLIP
                slip = slip or (apart and _is_short(report, apart, years))
                if apart and slip and not _is_event(report, apart, years.span):
                    yield cls._of(report, apart, years.span, *_judge_years(report, apart, years))

    @classmethod
    def _of_days(cls, report: Report) -> Iterator[Self]:
        for dates in report.mentions(DateRange):
            exact = bool(dates.first.day and dates.last.day)
            ends = (dates.first.span, dates.last.span)
            for duration in (*_durations(report, dates.span), *(_counted_apart(report, dates) if exact else ())):
                yield cls._of(report, duration, dates.span, *_judge_days(report, duration, dates, ends, exact=exact))
        for date in report.mentions(Date):
            if date.first != date.day:
                for duration in _durations(report, date.span):
                    if duration.unit is Unit.DAY:
                        yield cls._of(report, duration, date.span, *_judge_days(report, duration, date, (), exact=True))

    @classmethod
    def _of_months(cls, report: Report) -> Iterator[Self]:
        for months in report.mentions(Months):
            duration = duration_before(report, months.span)
            if duration and duration.unit is Unit.MONTH:
                listed, count = len(months.numbers), duration.count
                names = ", ".join(str(number) for number in months.numbers)
                derivation = says(
                    "ghi {count} tháng, nhưng trong ngoặc có {listed} tháng: tháng {names}",
                    count=count, listed=listed, names=names,
                )  # fmt: skip
                # Of "6 tháng đầu năm" the data may end a month early.
                holds = listed == count or (duration.of_year and listed == count - 1)
                yield cls._of(report, duration, months.span, Verdict.HOLDS if holds else Verdict.FAILS, derivation)


def _durations(report: Report, period: Span) -> Iterator[Duration]:
    for duration in (duration_before(report, period), duration_after(report, period)):
        if duration and not (duration.unit is Unit.YEAR and _is_event(report, duration, period)):
            yield duration


def _counted_apart(report: Report, dates: DateRange) -> Iterator[Duration]:
    """Yield the count of months that words part from the dates, when it is about as long as they are."""
    apart = duration_apart(report, dates.span)
    days = dates.days(_ANY_YEAR[0]) if apart and apart.unit is Unit.MONTH else None
    if apart and days and abs((days.last - days.first).days - 30 * apart.count) <= 35 * _SLIP:
        yield apart


def _is_event(report: Report, duration: Duration, period: Span) -> bool:
    lower, start = report.lower, min(duration.span.start, period.start)
    end = max(duration.span.end, period.end)
    low = max(0, start - 60)
    before = max(low, *(lower.rfind(mark, low, start) + 1 for mark in "\n;."))
    after = lower[end : end + 30].partition("\n")[0]
    return bool(_EVENT.search(lower, before, start) or _EVENT.search(after))


def _judge_years(report: Report, duration: Duration, years: YearRange) -> tuple[Verdict, Message]:
    count, passed = duration.count, years.last - years.first
    kind = years.kind if years.kind in (Kind.STAGE, Kind.TERM) else duration.kind
    start = duration.span.start
    planned = years.first % 5 == 1 and bool(_PLAN.search(report.lower, max(0, start - 80), start))
    if planned and kind is not Kind.TERM:
        kind = Kind.STAGE
    both = {"first": years.first, "last": years.last, "count": count}
    if kind is Kind.TERM:
        right = {passed}
        derivation = says("nhiệm kỳ {last} − {first} = {want} năm, không phải {count}", **both, want=passed)
    elif kind is Kind.STAGE:
        derivation = says(
            "{last} − {first} + 1 = {want} năm (tính cả năm đầu và năm cuối), không phải {count}",
            **both, want=passed + 1,
        )  # fmt: skip
        right = {passed + 1}
    else:
        right = {passed, passed + 1}
        derivation = says(
            "từ {first} đến {last} là {want} năm (tính cả năm đầu và năm cuối) hoặc {passed} năm (lấy hiệu), "
            "không phải {count}",
            **both, want=passed + 1, passed=passed,
        )  # fmt: skip
    if count in right:
        return Verdict.HOLDS, derivation
    # Five and ten years are counted both ways: "05 năm giai đoạn 2020 - 2025".
    lenient = count % 5 == 0 and count in (passed, passed + 1) and not planned
    partial = (
        0 < count < passed
        and not duration.defining
        and (kind is not Kind.PLAIN or duration.within or _is_part(report, duration) or _is_of_then(report, duration))
        and not _is_over(report, duration, years)
    )
    return Verdict.UNKNOWN if lenient or partial else Verdict.FAILS, derivation


def _is_part(report: Report, duration: Duration) -> bool:
    start = duration.span.start
    return bool(_PART.search(report.lower, max(0, start - 40), start))


def _is_over(report: Report, duration: Duration, years: YearRange) -> bool:
    """Tell whether a report of later or the last year counts a whole period: no other year and no term is spoken of."""
    if report.at is None or report.at.first.year < years.last or years.kind in (Kind.STAGE, Kind.TERM):
        return False
    start, end, lower = duration.span.start, years.span.end, report.lower
    if not _WHOLE.search(lower, max(0, start - 24), start) or _is_of_then(report, duration):
        return False
    sentence = Sentence.around(report, start)
    high = min(sentence.span.end, end + 60) if sentence else end
    return not _OTHER_YEAR.search(lower, duration.span.end, years.span.start) and not _OTHER_YEAR.search(
        lower, end, max(end, high)
    )


def _is_of_then(report: Report, duration: Duration) -> bool:
    """Tell whether a sentence tells of another year or of a term: "năm 2018 đã sơ kết 03 năm"."""
    sentence, start = Sentence.around(report, duration.span.start), duration.span.start
    return bool(sentence and _OTHER_YEAR.search(report.lower, sentence.span.start, start))


def _is_short(report: Report, apart: Duration, years: YearRange) -> bool:
    """Tell whether fewer years than a period has are a slip, not those that had passed when it was reviewed."""
    passed = years.last - years.first
    ended = report.lower.endswith("tổng kết ", 0, apart.span.start)
    least = 2 if ended else max(2, passed - _SLIP)
    few = apart.unit is Unit.YEAR and least <= apart.count < passed
    return few and _is_over(report, apart, years)


def _judge_days(
    report: Report, duration: Duration, period: DateRange | Date, ends: tuple[Span, ...], *, exact: bool
) -> tuple[Verdict, Message]:
    """Judge in every year that an unwritten one may be: the claim fails only when it fails in each."""
    from report_lint_vi.claims.lengths import length_of

    read = [period.days(year) for year in _ANY_YEAR]
    whole = len(ends) == 2 and "hết" in report.lower[ends[0].end : ends[1].start].split()
    lengths = [length_of(days, duration, exact=exact, whole=whole) for days in read if days]
    if len(lengths) < len(read):
        return Verdict.UNKNOWN, says("")
    best = next((length for length in lengths if length.verdict is not Verdict.FAILS), lengths[0])
    verdict = best.verdict
    start = duration.span.start
    if duration.unit is Unit.DAY and exact and _OFF.search(report.lower, max(0, start - 24), start):
        verdict = Verdict.HOLDS if any(length.count == duration.count for length in lengths) else Verdict.FAILS
    few = duration.unit is Unit.DAY and duration.count < best.count
    if verdict is Verdict.FAILS and few and not _ON_END.search(report.lower, max(0, start - 32), start):
        verdict = Verdict.UNKNOWN  # "lớp học 03 ngày", on some of the days
    if verdict is Verdict.FAILS and ends and _is_else(report, duration, best, ends[0].start):
        verdict = Verdict.UNKNOWN
    written = " đến ".join(report.view[end.start : end.end] for end in ends or (period.span,))
    return verdict, says(
        "từ {period} là {want} {unit}, không phải {count} {asked}" if ends else
        "{period} là {want} {unit}, không phải {count} {asked}",
        period=written, want=best.count, unit=says(best.unit.value), count=duration.count,
        asked=says(duration.unit.value),
    )  # fmt: skip


def _is_else(report: Report, duration: Duration, best: Length, start: int) -> bool:
    """Tell whether a count may be of a part of the period, or, a comma away, of something else: "đóng 15 năm, từ"."""
    total, counted = (best.days.last - best.days.first).days, duration.count * _DAYS_OF[duration.unit]
    if duration.within:
        return counted < total
    parted = "," in report.view[duration.span.end : start] if duration.span.end < start else False
    return parted and (counted > _TIMES * total or total > _TIMES * counted)
