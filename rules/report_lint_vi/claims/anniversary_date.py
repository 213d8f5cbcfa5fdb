"""The dates in an anniversary's bracket, against each other and against a known event."""

from __future__ import annotations

from report_lint import Claim, Edit, Related, Verdict, datetime, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.anniversary import Anniversary
from report_lint_vi.world.commemorations import Commemorations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span
    from report_lint_vi.mentions.anniversary_dates import Moment
    from report_lint_vi.world.commemorations import Commemoration

#: Besides what is called "Ngày …": events that had one day for the whole country.
ONE_DAY = ("Ngày ", "Quốc khánh", "Chiến thắng Điện Biên Phủ")
#: The same name is given to days of several years.
SEVERAL_YEARS = frozenset({
    "Ngày Nhà giáo Việt Nam", "Ngày Toàn dân phòng cháy và chữa cháy", "Ngày hội Toàn dân bảo vệ an ninh Tổ quốc",
})  # fmt: skip


class DaysInBracket(Claim):
    """The two days of a bracket: an anniversary falls on the event's day and month.

    The span is the one that deviates: from the known event if it is known, else the later.
    """

    anniversary: Anniversary
    right: Moment
    wrong: Moment

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the days of brackets that hold two full dates of different years."""
        for anniversary in report.mentions(Anniversary):
            days = anniversary.moments
            if len(days) != 2 or not all(day.full for day in days) or days[0].year >= days[1].year:
                continue
            event, bracket = anniversary.event, anniversary.bracket
            lunar = any(day.lunar for day in days) or (event is not None and event.lunar)
            if lunar or anniversary.joined or not anniversary.strict or not bracket:
                continue
            if _is_run(report, days[0].span, days[1].span, bracket):
                continue
            first_wrong = bool(event and (event.month, event.day) == (days[1].month, days[1].day))
            right, wrong = days[::-1] if first_wrong else days
            same = (right.month, right.day) == (wrong.month, wrong.day)
            derivation = says(
                "hai mốc trong ngoặc phải cùng ngày, tháng: {one} và {other}",
                one=_day_month(right), other=_day_month(wrong),
            )  # fmt: skip
            slip = (right.month == wrong.month) != (right.day == wrong.day)
            swapped = (right.month, right.day) == (wrong.day, wrong.month)
            evidence = () if same else (Related(right.span, says("mốc kia")),)
            # Two quite different days may be those of the event and of its celebration.
            verdict = Verdict.HOLDS if same else Verdict.FAILS if slip or swapped else Verdict.UNKNOWN
            yield cls(wrong.span, (), verdict, derivation, evidence, anniversary, right, wrong)


class KnownDate(Claim):
    """The day that a bracket gives for a known event; ``right`` is the true one."""

    anniversary: Anniversary
    written: Moment
    right: datetime.date

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare the first date of a bracket with an event that had one day; slips in one of its three parts only."""
        for anniversary in report.mentions(Anniversary):
            event, days = anniversary.event, anniversary.moments
            day = day_of(event) if event else None
            if not event or not day or not days or not days[0].full or anniversary.joined or anniversary.others:
                continue
            holds = _date(days[0]) == day
            if not holds and not is_misdated(report, anniversary):
                continue
            derivation = says("{event}: {date}", event=event.name, date=day)
            verdict = Verdict.HOLDS if holds else Verdict.FAILS
            yield cls(days[0].span, (), verdict, derivation, (), anniversary, days[0], day)


def founding(anniversary: Anniversary, event: Commemoration) -> bool:
    """Tell whether the first year in a bracket is the known event's."""
    return bool(anniversary.moments) and anniversary.moments[0].year == event.year


def is_misdated(report: Report, anniversary: Anniversary) -> bool:
    """Tell whether the bracket's first date is the known event's with one of day, month and year wrong."""
    event, days = anniversary.event, anniversary.moments
    day = day_of(event) if event else None
    if not event or not day or not days or not days[0].full or days[0].lunar:
        return False
    written = days[0]
    alone = len(days) == 1 or days[0].year >= days[1].year
    if alone and written.year != day.year:
        return False  # the day of the celebration
    agree = (written.year == day.year) + (written.month == day.month) + (written.day == day.day)
    if agree != 2 or (event.name in SEVERAL_YEARS and written.year != day.year):
        return False
    if written.year == day.year:
        return _date(written) is not None
    # Other events have the same day and month: then the date may be one of theirs.
    return written.year not in [other.year for other in report.world(Commemorations).on_day(day.month, day.day)]


def rewritten(report: Report, moment: Moment, day: int, month: int, year: int) -> Edit:
    """Return the date as written with other figures where they differ, zeros in front as before."""
    text, at, figures = "", moment.span.start, iter(((moment.day, day), (moment.month, month), (moment.year, year)))
    while at < moment.span.end:
        end = at
        while end < moment.span.end and report.view[end].isdigit():
            end += 1
        if end > at:
            old, new = next(figures)
            width = end - at if report.view[at] == "0" else 1
            text += report.text[at:end] if old == new else str(new).zfill(width)
            at = end
        else:
            text += report.text[at]
            at += 1
    return Edit(moment.span, text)


def day_of(event: Commemoration) -> datetime.date | None:
    """Return the event's day where nobody counts from another one."""
    if event.year is None or not event.month or not event.day or event.lunar:
        return None
    if event.province or event.scope == "international" or not event.name.startswith(ONE_DAY):
        return None
    return datetime.date(event.year, event.month, event.day)


def _date(moment: Moment) -> datetime.date | None:
    try:
        return datetime.date(moment.year, moment.month or 0, moment.day or 0)
    except ValueError:
        return None


def _day_month(moment: Moment) -> str:
    return f"{moment.day:02}/{moment.month:02}"


def _is_run(report: Report, first: Span, last: Span, bracket: Span) -> bool:
    """Tell whether a bracket says from when to when: "từ … đến"."""
    words = report.lower[bracket.start : first.start] + report.lower[first.end : last.start]
    return any(word in ("từ", "đến", "tới") for word in words.replace("(", " ").split())
