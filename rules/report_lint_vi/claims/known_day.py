"""The day of the year that stands as a label beside a known day's name: "Ngày Nhà giáo Việt Nam 20/11"."""

from __future__ import annotations

from itertools import pairwise

from report_lint import Claim, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.anniversary_date import SEVERAL_YEARS, day_of
from report_lint_vi.claims.dated_citation import in_form_of
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.lunar_day import LunarDay
from report_lint_vi.mentions.number import Number
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.vocabulary import COUNTED
from report_lint_vi.world.commemorations import Commemorations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span
    from report_lint_vi.world.commemorations import Commemoration

_READINGS = frozenset({Reading.DATE, Reading.SLASH, Reading.RANGE})
#: A year before this one, and so long before the report, is no celebration's.
_OLD, _RECENT = 2000, 10
#: What follows a share of all: "Ngày Pháp luật 9/12 xã".
_COUNTED = COUNTED | {"xã", "huyện", "phường", "quận", "tỉnh", "chi", "đảng", "hợp", "số", "tổng"}
#: No name is longer.
_LONGEST = 140
_LABEL = Pattern(r"[^\W\d_][”\"]?,? ?\(?(?:m[ùồ]ng )?\Z")
_LUNAR = Pattern(r" ?\(?(?:âm lịch|âl\b|al\b)")
_RUNS_ON = Pattern(r" ?(?:[-–—] ?|đến |tới )(?:ngày )?[0-9]|[/.][0-9]| ?%")
#: Before these the name is that of the day itself, not of what was held for it.
_LEAD = Pattern(r"\b(?:hưởng ứng|chào mừng|mừng|kỷ niệm|kỉ niệm|nhân|dịp|nhân dịp)(?: \d+ năm)? \Z")
_BESIDE = Pattern(r",? ?\(?(?:ngày )?(?:m[ùồ]ng )?\Z")


class KnownDay(Claim):
    """A day and month beside the name of a day that falls on another; ``right`` is written as this one is."""

    right: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look before every day without a year, and beside every feast of the lunar year."""
        for lexeme in report.mentions(Lexeme):
            if lexeme.reading not in _READINGS:
                continue
            written = _day_of(lexeme)
            start, end = lexeme.span.start, lexeme.span.end
            if not written or _RUNS_ON.match(report.lower, end) or not _LABEL.search(report.lower, start - 12, start):
                continue
            if lexeme.reading is Reading.DATE and lexeme.parts[3]:
                yield from cls._founded(report, lexeme, *written)
            else:
                yield from cls._named(report, lexeme.span, *written)
        days = report.mentions(LunarDay)
        for feast, day in pairwise(days):
            beside = _BESIDE.match(report.lower, feast.span.end, day.span.start)
            if feast.feast and not day.feast and beside and day.span.start - feast.span.end <= 14:
                name = report.view[feast.span.start : feast.span.end]
                days_of = ((day.day, day.month), (feast.day, feast.month))
                yield cls._of(report, day.span, name, days_of, lunar=True)

    @classmethod
    def _named(cls, report: Report, span: Span, day: int, month: int) -> Iterator[Self]:
        following = report.lower[span.end : span.end + 12].split()[:1]
        if set(following) & _COUNTED:
            return
        event, at = _event_before(report, span.start)
        lunar = bool(_LUNAR.match(report.lower, span.end))
        if not event or not event.month or not event.day or lunar != event.lunar or event.province:
            return
        # One name is given to the day and to what is held for it some days before: then another day proves nothing.
        led = bool(_LEAD.search(report.lower, max(0, at - 24), at))
        slip = day == event.day or (day, month) == (event.month, event.day)
        turned = sorted(f"{day:02}") == sorted(f"{event.day:02}")
        slip = slip or (month == event.month and (led or turned))
        if slip or (day, month) == (event.day, event.month):
            yield cls._of(report, span, event.name, ((day, month), (event.day, event.month)), lunar=lunar)

    @classmethod
    def _founded(cls, report: Report, lexeme: Lexeme, day: int, month: int) -> Iterator[Self]:
        """Judge a full date beside the name of an event that had one day: one part of it may be a slip."""
        event, _ = _event_before(report, lexeme.span.start)
        right, year = event and day_of(event), int(lexeme.parts[3])
        if not event or not right or _LUNAR.match(report.lower, lexeme.span.end):
            return
        same = (right.day == day) + (right.month == month)
        long_ago = year < min(_OLD, report.at.first.year - _RECENT if report.at else _OLD)
        slip = same == 2 and long_ago and event.name not in SEVERAL_YEARS and _are_like(str(year), str(right.year))
        others = report.world(Commemorations).on_day(right.month, right.day) if slip else ()
        slip = slip and year not in [other.year for other in others]
        swapped = (right.day, right.month) == (month, day)
        if (year == right.year and (same == 1 or swapped)) or (slip and year != right.year):
            written = report.view[lexeme.span.start : lexeme.span.end]
            text = in_form_of(written, right)
            message = says("{name} là ngày {right}, ở đây ghi {written}", name=event.name, right=text, written=written)
            yield cls(lexeme.span, (lexeme.span,), Verdict.FAILS, message, (), text)

    @classmethod
    def _of(
        cls, report: Report, span: Span, name: str, days: tuple[tuple[int, int], tuple[int, int]], *, lunar: bool
    ) -> Self:
        day, right = days
        written = report.view[span.start : span.end]
        mark = "-" if "-" in written else "/"
        zero = written[0] == "0" or len(written) == 5
        text = f"{right[0]:02}{mark}{right[1]}" if zero else f"{right[0]}{mark}{right[1]}"
        template = "{name} là ngày {right} âm lịch, ở đây ghi {written}" if lunar else (
            "{name} là ngày {right}, ở đây ghi {written}"
        )  # fmt: skip
        verdict = Verdict.HOLDS if day == right else Verdict.FAILS
        figures = tuple([number.span for number in report.mentions(Number, span)]) or (span,)
        return cls(span, figures, verdict, says(template, name=name, right=text, written=written), (), text)


def _are_like(one: str, other: str) -> bool:
    """Tell whether two years differ by one digit, or by two that changed places."""
    return sorted(one) == sorted(other) or sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _day_of(lexeme: Lexeme) -> tuple[int, int] | None:
    """Return the day and month of "20/11", "8-3", "20/11/1982"; None for anything else."""
    parts = lexeme.parts
    if lexeme.reading is Reading.DATE and len(parts[3]) in (0, 4) and parts[1] and parts[0] == parts[1] and parts[2]:
        parts = (parts[1], parts[2])
    elif lexeme.reading not in (Reading.SLASH, Reading.RANGE):
        return None
    one, other = parts
    if len(one) > 2 or len(other) > 2 or not (one.isdigit() and other.isdigit()):
        return None
    day, month = int(one), int(other)
    return (day, month) if 1 <= day <= 31 and 1 <= month <= 31 else None


def _event_before(report: Report, end: int) -> tuple[Commemoration | None, int]:
    """Return the event whose name ends right before an offset, and where the name begins."""
    low = behind(report.lower, "\n", max(0, end - _LONGEST), end)
    events, at = report.world(Commemorations), report.lower.rfind("ngày ", low, end)
    while at >= 0:
        phrase = report.lower[at:end].rstrip(' (,”"')
        phrase = phrase.removesuffix(" mùng").removesuffix("(mùng").rstrip(" (,")
        known = events.within(phrase) if phrase != "ngày" else None
        if known and known.length == len(phrase) and known.event.name.startswith("Ngày ") and (
            not known.event.name.startswith("Ngày hội")
        ):  # fmt: skip
            return known.event, at
        at = report.lower.rfind("ngày ", low, at)
    return None, end
