"""The dates that stand behind an anniversary, mostly in a bracket: since when, and until when it is counted."""

from __future__ import annotations

from report_lint import Pattern, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.lexeme import Lexeme, Reading

if TYPE_CHECKING:
    from report_lint import Report, Span

#: Code points from a count to its bracket at most.
REACH = 240
#: A bracket with nothing but dates is no longer than this.
_INSIDE = 80

DIRECT = Pattern(rf" {{0,3}}\([^()\n]{{1,{_INSIDE}}}\)")
#: What parts a count from a bracket that comes later: a stop, a colon, another statement.
_PARTED = Pattern(
    r"[;:!?\t|)]|(?<!\btp)(?<!\btx)\.(?=[ .])|…|\b(?:đã|được|trao|tặng|nhằm|để|thu hút|tham gia|diễn ra|phát động|có|là"
    r"|đạt|gồm|hiện)\b"
)
_DATE_WORDS = frozenset("ngày tháng năm từ đến tới và mùa xuân mùng mồng âm lịch al âl".split())


class Moment(Value):
    """A year beside an anniversary, with the month and the day where they are written."""

    span: Span
    year: int
    month: int | None = None
    day: int | None = None
    lunar: bool = False

    def __init__(
        self, span: Span, year: int, month: int | None = None, day: int | None = None, *, lunar: bool = False
    ) -> None:
        """Set the fields: every anniversary has one or two, and this takes half the time."""
        own = self.__dict__
        own["span"], own["year"], own["month"], own["day"], own["lunar"] = span, year, month, day, lunar

    @property
    def full(self) -> bool:
        """Whether the day and the month are written too."""
        return self.month is not None and self.day is not None


class Dates(Value):
    """Where an anniversary's dates stand, and their one or two years."""

    span: Span
    moments: tuple[Moment, ...]


def dates_after(report: Report, at: int, limit: int) -> Dates | None:
    """Return the dates that belong to what ends at an offset or begins there, before the limit.

    They stand in the first bracket, or in the one right after it when the first has a day only; a bracket may begin the
    next block. Without a bracket only two dates of one day and month count.
    """
    limit = min(limit, at + REACH)
    start = report.lower.find("(", at, limit)
    words = report.lower[at:start].rstrip() if start >= 0 else "\n"
    if "\n" in words or _PARTED.search(words):
        return _bare(report, at, limit)
    for _ in range(2):
        inside = DIRECT.match(report.lower, start)
        if not inside:
            break
        bracket = report.span(*inside.span())
        moments = _moments(report, bracket)
        if moments:
            start = bracket.end - len(inside[0].lstrip())
            return Dates(report.span(start, bracket.end), moments)
        start = inside.end()
    return _bare(report, at, limit)


def _bare(report: Report, at: int, limit: int) -> Dates | None:
    one = report.first_from(Lexeme, at)
    other = report.first_from(Lexeme, one.span.end) if one else None
    if not one or not other or other.span.end > limit or not one.reading is other.reading is Reading.DATE:
        return None
    words, between = report.lower[at : one.span.start], report.view[one.span.end : other.span.start]
    if "\n" in words + between or _PARTED.search(words) or between.strip() not in ("-", "–", "—"):
        return None
    moments = _moment(one, lunar=False) + _moment(other, lunar=False)
    same = len(moments) == 2 and (moments[0].month, moments[0].day) == (moments[1].month, moments[1].day)
    return Dates(one.span.to(other.span), moments) if same and moments[0].full else None


def _moments(report: Report, bracket: Span) -> tuple[Moment, ...]:
    """Return the one or two years in a bracket that holds dates and nothing else."""
    lexemes = report.mentions(Lexeme, bracket)
    words, at = "", bracket.start
    for lexeme in lexemes:
        words += f"{report.lower[at : lexeme.span.start]} "
        at = lexeme.span.end
    words = "".join([c if c.isalnum() else " " for c in words + report.lower[at : bracket.end]])
    found = [_moment(lexeme, lunar="lịch" in words) for lexeme in lexemes]
    if not set(words.split()) <= _DATE_WORDS or not all(found):
        return ()
    moments = tuple([moment for group in found for moment in group])
    return moments if len(moments) <= 2 else ()


def _moment(lexeme: Lexeme, *, lunar: bool) -> tuple[Moment, ...]:
    """Return the years of a lexeme; none for a day without a year, and for several days."""
    parts, reading, span = lexeme.parts, lexeme.reading, lexeme.span
    if reading is Reading.DATE and len(parts[3]) == 4 and parts[0] == parts[1]:
        return (Moment(span, int(parts[3]), int(parts[2]), int(parts[1]) if parts[1] else None, lunar=lunar),)
    if reading is Reading.YEAR:
        return (Moment(span, int(parts[0])),)
    if reading is Reading.SLASH and len(parts[1]) == 4 and parts[0].isdigit() and 1 <= int(parts[0]) <= 12:
        return (Moment(span, int(parts[1]), int(parts[0])),)
    if reading is Reading.YEARS or (reading is Reading.RANGE and parts[0].isdigit() and "1900" <= parts[1] <= "2150"):
        return Moment(span, int(parts[0])), Moment(span, int(parts[1]))
    return ()
