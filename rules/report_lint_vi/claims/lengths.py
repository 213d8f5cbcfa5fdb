"""How long a run of days lasts, counted as people count."""

from __future__ import annotations

from report_lint import Days, Value, Verdict, datetime
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.duration import Unit

if TYPE_CHECKING:
    from report_lint_vi.mentions.duration import Duration


_RUN = 14  # days that an event goes on from the first to the last
_SATURDAY = 5


class Length(Value):
    """A verdict on a duration, and how long the days really last, in ``unit``."""

    days: Days
    count: int
    unit: Unit
    verdict: Verdict


def length_of(days: Days, duration: Duration, *, exact: bool, whole: bool = False) -> Length:
    """Count the days in the duration's own unit; ``exact`` when both ends are days, not months.

    ``whole``: of months, the last is said to be over ("đến hết tháng 9").
    """
    count, unit = duration.count, duration.unit
    total = (days.last - days.first).days + 1
    if total < 1 or count == 0 or (unit in (Unit.DAY, Unit.WEEK) and not exact):
        return Length(days, total, Unit.DAY, Verdict.UNKNOWN)
    if unit is Unit.DAY:
        return Length(days, total, Unit.DAY, _judge_days(count, total, days))
    if unit is Unit.WEEK:
        return Length(days, total, Unit.DAY, _left_out(7 * count - 2, total, 7 * count + 1))
    wanted, slack = (12 * count, 12) if unit is Unit.YEAR else (count, 1)
    months = whole_months(days)
    if months is None:
        # A month lasts 30,44 days; what is less than one (of years: than eleven months) off may have been rounded.
        return Length(days, total, Unit.DAY, _verdict(fits=abs(100 * total - 3044 * wanted) < 2800 * slack))
    counted = {months} if exact or whole else {months, months - 1}
    if wanted in counted:
        verdict = Verdict.HOLDS
    elif unit is Unit.YEAR and all(number % 12 for number in counted):
        verdict = _verdict(fits=abs(months - wanted) < slack)
    else:
        # The data of "6 tháng đầu năm" may end a month early.
        verdict = Verdict.UNKNOWN if duration.of_year and months == wanted - 1 else Verdict.FAILS
    if unit is Unit.YEAR and months % 12 == 0:
        return Length(days, months // 12, Unit.YEAR, verdict)
    return Length(days, months, Unit.MONTH, verdict)


def whole_months(days: Days) -> int | None:
    """Return how many whole months the days make, up to the day before the next begins or to its own day; else None.

    Months from a 1st to a 28th or later count as whole: "từ 01/01 đến 30/7".
    """
    first, last = days.first, days.last
    following = last + datetime.timedelta(1)
    if following.day == first.day:
        return _apart(first, following)
    if first.day == 1 and last.day >= 28:
        return _apart(first, last) + 1
    return (_apart(first, last) or None) if last.day == first.day else None


def _apart(first: datetime.date, last: datetime.date) -> int:
    return (last.year - first.year) * 12 + last.month - first.month


def _workdays(days: Days) -> int:
    """Return how many of the first days are no Saturday or Sunday."""
    span = min((days.last - days.first).days + 1, _RUN)
    return sum((days.first + datetime.timedelta(at)).weekday() < _SATURDAY for at in range(span))


def _verdict(*, fits: bool) -> Verdict:
    return Verdict.HOLDS if fits else Verdict.FAILS


def _left_out(least: int, total: int, most: int) -> Verdict:
    """Weeks and days of work or of school leave others out: only more of them than there are is wrong."""
    return Verdict.FAILS if total < least else Verdict.HOLDS if total <= most else Verdict.UNKNOWN


def _judge_days(count: int, total: int, days: Days) -> Verdict:
    if count < _workdays(days) and total <= min(2 * count, _RUN):
        return Verdict.FAILS  # so few are neither all of them nor all but the weekends
    if count % 30 == 0 and abs(count - total) <= count // 15:
        return Verdict.HOLDS  # "90 ngày" of three months
    return _left_out(count, total, count + 1)
