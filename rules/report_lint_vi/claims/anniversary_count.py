"""How many years an anniversary counts, against its bracket or against a known event."""

from __future__ import annotations

from report_lint import Claim, Edit, Fix, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.anniversary import is_held_now, years_meant
from report_lint_vi.claims.anniversary_date import founding, is_misdated
from report_lint_vi.mentions.anniversary import Anniversary
from report_lint_vi.world.commemorations import Commemorations

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from typing import Self

    from report_lint import Message, Report
    from report_lint_vi.world.commemorations import Commemoration

#: A count further off than so many years tells of something else: a span of the event itself, an anniversary long ago.
FAR = 10
#: A province has several such days, and the round number of an earlier year may be told about the past.
CLOSE = 3
#: A round number so many years off is a slip when the celebration is surely one of the report's time.
HELD = 7
#: Of what is so long ago there are no other anniversaries to tell of, however far off the count is.
LONG_AGO = 1000
#: Other years from which the same day is counted with as good a right.
ALSO = {"Ngày Quốc tế Lao động": (1889, 1890), "Ngày Nhà giáo Việt Nam": (1957, 1958)}


class BracketCount(Claim):
    """A count of years and the years in its bracket; ``want`` is what these make."""

    anniversary: Anniversary
    want: int
    off_year: bool = False
    """Whether the count is right for the report's year and only the bracket's last year is another."""
    meant: int | None = None
    """The year that the bracket's first one is a slip for, when the count bears that out."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Judge the counts whose bracket gives two years, or the year of the event alone."""
        for anniversary in report.mentions(Anniversary):
            if anniversary.hedged or not anniversary.moments:
                continue
            start = anniversary.moments[0].year
            if len(anniversary.moments) == 2:
                end = anniversary.moments[1].year
                event = anniversary.event
                if event and event.year is not None and is_misdated(report, anniversary):
                    start = event.year  # the bracket's first date is another rule's matter
                if start < end:
                    verdict = _between(report, anniversary, start, end)
                    at = report.at.first.year if report.at and verdict is Verdict.FAILS else end
                    off_year = 1 <= abs(at - end) <= CLOSE and anniversary.number == at - start
                    claim = cls._of(anniversary, verdict, start, end)
                    if off_year:
                        claim = claim.replace(derivation=_off_year(claim, at, end), off_year=True, meant=None)
                    yield claim
            elif report.at and _is_founding(report, anniversary, start):
                holds = _is_of_now(report, anniversary, start)
                holds = holds or _fits(anniversary, start, years_meant(report, anniversary))
                near = abs(report.at.first.year - start - anniversary.number) <= FAR
                verdict = _verdict(holds=holds, near=near)
                yield cls._of(anniversary, verdict, start, report.at.first.year)

    @classmethod
    def _of(cls, anniversary: Anniversary, verdict: Verdict, start: int, end: int) -> Self:
        derivation = says(
            "{end} − {start} = {want}, ở đây ghi {count}",
            end=end, start=start, want=end - start, count=_written(anniversary),
        )  # fmt: skip
        bracket = anniversary.bracket if verdict is Verdict.FAILS else None
        evidence = (Related(bracket, says("thời gian của sự kiện ghi ở đây")),) if bracket else ()
        meant = _meant(anniversary, end) if verdict is Verdict.FAILS else None
        if meant:
            derivation = says(
                "{count} tính đến năm {end} là từ năm {meant}, ngoặc ghi {written}",
                count=_written(anniversary), end=end, meant=meant, written=anniversary.moments[0].year,
            )  # fmt: skip
        parts = (anniversary, end - start, False, meant)
        return cls(anniversary.count, (anniversary.figure,), verdict, derivation, evidence, *parts)


class KnownCount(Claim):
    """A count of years since a known event, without a bracket that tells when it was; ``want`` is the right count."""

    anniversary: Anniversary
    want: int

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Judge the counts of known events in reports whose date is known."""
        for anniversary in report.mentions(Anniversary):
            event = anniversary.event
            if anniversary.hedged or not event or event.year is None or not report.at:
                continue
            if founding(anniversary, event) or _is_counted(anniversary):
                continue
            since: int | None = event.year
            if not _is_of_now(report, anniversary, event.year):
                years, starts = years_meant(report, anniversary), _starts(report, anniversary)
                since = next((start for start in starts if _fits(anniversary, start, years)), None)
            yield cls._of(report, anniversary, event, since, report.at.first.year)

    @classmethod
    def _of(cls, report: Report, anniversary: Anniversary, event: Commemoration, since: int | None, at: int) -> Self:
        """Make the claim; ``since`` is the year from which the count is right, None when there is none."""
        number, start, count = anniversary.number, event.year or 0, _written(anniversary)
        want = at - start
        if since is not None:
            derivation = says("tính từ năm {start}, năm {at} là {count}", start=since, at=since + number, count=count)
        else:
            derivation = says(
                "{event} tính từ năm {start}, báo cáo lập năm {at}: {at} − {start} = {want}, ở đây ghi {count}",
                event=event.name, start=start, at=at, want=want, count=count,
            )  # fmt: skip
        past = number < want and not number % 5
        close = event.province or (past and (want - number > HELD or not is_held_now(report, anniversary)))
        long_ago = want >= LONG_AGO and number >= LONG_AGO
        near = long_ago or abs(number - want) <= (CLOSE if close else FAR)
        # Nobody has celebrated yet what lies so far ahead, but a century to come is a goal.
        beyond = number > want + FAR and want > 0 and anniversary.strict and not event.province
        goal = number > want and not number % 100
        verdict = _verdict(holds=since is not None, near=(near or beyond) and not goal)
        return cls(anniversary.count, (anniversary.figure,), verdict, derivation, (), anniversary, want)


def count_fixes(report: Report, anniversary: Anniversary, want: int) -> tuple[Fix, ...]:
    """Offer another count, written as this one is: "05" for "04", "1.984" for "1.983"."""
    if want <= 0:
        return ()
    digits = report.view[anniversary.figure.start : anniversary.figure.end]
    new = f"{want:,}".replace(",", ".") if "." in digits else str(want)
    if digits[0] == "0":
        new = new.zfill(len(digits))
    before = report.text[anniversary.count.start : anniversary.figure.start]
    after = report.text[anniversary.figure.end : anniversary.count.end]
    return (Fix(says("ghi “{text}”", text=before + new + after), (Edit(anniversary.figure, new),)),)


def bears_out(report: Report, anniversary: Anniversary) -> bool:
    """Tell whether a known event and the report's date bear a count out against a bracket that fits neither of them."""
    event, years = anniversary.event, years_meant(report, anniversary)
    if not event or event.year is None or not report.at:
        return False
    now = report.at.first.year - 1 <= anniversary.moments[-1].year <= report.at.last.year + 1
    return not (founding(anniversary, event) and now) and _fits(anniversary, event.year, years)


def _meant(anniversary: Anniversary, end: int) -> int | None:
    """Return the year from which the count is right, when the bracket's first one is a slip for it.

    That of a known event may have any digit wrong; of another one two digits must have changed places.
    """
    written, meant = anniversary.moments[0].year, end - anniversary.number
    one, other = str(written), str(meant)
    if written == meant or len(one) != len(other) or not anniversary.strict:
        return None
    differ = sum(a != b for a, b in zip(one, other, strict=True))
    turned = sorted(one) == sorted(other) and differ == 2
    if anniversary.event and anniversary.event.year:
        return meant if anniversary.event.year == meant and (turned or differ == 1) else None
    return meant if turned else None


def _off_year(claim: BracketCount, at: int, end: int) -> Message:
    return says(
        "{count} là tính đến năm {at} (báo cáo lập năm {at}), ngoặc kết thúc năm {end}",
        count=_written(claim.anniversary), at=at, end=end,
    )  # fmt: skip


def _is_counted(anniversary: Anniversary) -> bool:
    """Tell whether a bracket says from which year to which the count goes; one of a single year is a celebration's."""
    return len(anniversary.moments) == 2 and anniversary.moments[0].year != anniversary.moments[1].year


def _verdict(*, holds: bool, near: bool) -> Verdict:
    if holds:
        return Verdict.HOLDS
    return Verdict.FAILS if near else Verdict.UNKNOWN


def _between(report: Report, anniversary: Anniversary, start: int, end: int) -> Verdict:
    number, want = anniversary.number, end - start
    if number == want or want in anniversary.others:
        return Verdict.HOLDS
    first, last = anniversary.moments
    if first.month or last.month:
        period = first.full and last.full and (first.day, first.month) != (last.day, last.month)
        return Verdict.UNKNOWN if period and abs(number - want) == 1 else Verdict.FAILS
    # Years alone may be the event's own, or those of a period that counts both; so may unlike days, above.
    now = bool(report.at and report.at.first.year - 1 <= end <= report.at.last.year + 2)
    if number == want + 1 and not anniversary.strict:
        return Verdict.UNKNOWN
    return Verdict.FAILS if now or (anniversary.strict and abs(number - want) <= FAR) else Verdict.UNKNOWN


def _is_founding(report: Report, anniversary: Anniversary, year: int) -> bool:
    """Tell whether the one year in a bracket is the event's, not that of the celebration."""
    event = anniversary.event
    if event:
        return founding(anniversary, event)
    at = report.at
    return bool(at and anniversary.number > 1 and year < at.first.year - 1)


def _is_of_now(report: Report, anniversary: Anniversary, start: int) -> bool:
    """Tell whether the count is right for the report's own years, as most are: no others need to be looked for."""
    at = report.at
    return at is not None and _fits(anniversary, start, range(at.first.year, at.last.year + 1))


def _fits(anniversary: Anniversary, start: int, years: Collection[int]) -> bool:
    """Tell whether the count may be made since a year: years completed may be one less, ordinals one more."""
    for year in years:
        more = anniversary.number - (year - start)
        if more == 0 or (more == -1 and anniversary.elapsed) or (more == 1 and anniversary.ordinal):
            return True
    return False


def _starts(report: Report, anniversary: Anniversary) -> Iterator[int]:
    """Yield the years since which the event may be counted: its own, those of the same day, those of its province."""
    event = anniversary.event
    if not event or event.year is None:
        return
    yield event.year
    yield from ALSO.get(event.name, ())
    events = report.world(Commemorations)
    of_day = events.on_day(event.month, event.day)
    if event.name.startswith("Chiến thắng"):  # nobody takes it for the founding of something on that day
        of_day = tuple([other for other in of_day if other.name.startswith("Chiến thắng")])
    for other in (*events.of_province(event.province), *of_day):
        if other.year is not None:
            yield other.year


def _written(anniversary: Anniversary) -> Message:
    number = anniversary.number
    return says("lần thứ {number}", number=number) if anniversary.ordinal else says("{number} năm", number=number)
