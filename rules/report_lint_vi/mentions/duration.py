"""How long a period is said to last: "05 năm", "6 tháng đầu năm", "90 ngày", right before or after its ends."""

from __future__ import annotations

from enum import StrEnum

from report_lint import Pattern, Span, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.period import Kind

if TYPE_CHECKING:
    from report_lint import Report


class Unit(StrEnum):
    """What a duration counts."""

    YEAR = "năm"
    MONTH = "tháng"
    WEEK = "tuần"
    DAY = "ngày"


#: Words before a count that make it no plain one: hedges, repetition, several things that last so long each.
_NO_COUNT = Pattern(
    r"\b(?:hơn|gần|trên|dưới|khoảng|chừng|ngót|độ|mỗi|từng|cứ|cách|tối đa|tối thiểu|ít nhất|không quá|quá|xấp xỉ|"
    r"chưa đầy|chưa đến|chưa tới|nửa|hằng|hàng|thứ|lần|và|,|hoặc|[-–]|đến) ?\Z"
)
_UNIT = r"(?P<unit>năm|tháng|tuần|ngày)"
_BEFORE = Pattern(
    _UNIT + r"(?P<part> (?:đầu |cuối )?năm(?: [0-9]{4})?)?(?: (?:liền|liên tục|liên tiếp|qua|vừa qua|gần đây|gần nhất))?"
    r"(?:,? |,? ?\(| [-–] |: ?)(?:(?:trong |thời gian )?(?P<kind>giai đoạn|thời kỳ|nhiệm kỳ)[ :]*\(?)?"
    r"(?:kể |tính )?(?:từ )?(?:các )?(?:ngày |tháng |năm )?\Z"
)
_AFTER = Pattern(r",? ?\((?:trong |thời gian |thời hạn |tổng |là )?")
_AFTER_UNIT = Pattern(r" " + _UNIT + r"\)")
_KIND_BEFORE = Pattern(r"\b(giai đoạn|thời kỳ|nhiệm kỳ) ?\Z")
_KINDS = {"giai đoạn": Kind.STAGE, "thời kỳ": Kind.STAGE, "nhiệm kỳ": Kind.TERM}


class Duration(Value):
    """A count of years, months, weeks or days, and what kind of period it is said of."""

    span: Span
    count: int
    unit: Unit
    kind: Kind
    in_bracket: bool
    of_year: bool  # "6 tháng đầu năm": a part of one year, whose data may end earlier


def duration_before(report: Report, start: int) -> Duration | None:
    """Return the duration that is said right before a period that starts here."""
    lower = report.lower
    low = max(0, start - 56, lower.rfind("\n", 0, start) + 1, lower.rfind("\t", 0, start) + 1)
    match = _BEFORE.search(lower, low, start)
    if not match:
        return None
    lexeme = report.last_before(Lexeme, match.start())
    if not lexeme or not _is_count(report, lexeme, match.start()):
        return None
    kind = _KINDS[match["kind"]] if match["kind"] else Kind.PLAIN
    named = _KIND_BEFORE.search(lower, max(0, lexeme.span.start - 16), lexeme.span.start)
    if named:
        kind = _KINDS[named[1]]
    end = match.end("part") if match["part"] else match.end("unit")
    of_year = bool(match["part"])
    count = int(lower[lexeme.span.start : lexeme.span.end])
    return Duration(report.span(lexeme.span.start, end), count, Unit(match["unit"]), kind, bool(named), of_year)


def duration_after(report: Report, end: int) -> Duration | None:
    """Return the duration that stands in brackets right after a period that ends here."""
    opening = _AFTER.match(report.lower, end, end + 24)
    lexeme = report.first_from(Lexeme, opening.end()) if opening else None
    if not opening or not lexeme or lexeme.span.start != opening.end():
        return None
    unit = _AFTER_UNIT.match(report.lower, lexeme.span.end)
    if not unit or not report.lower[lexeme.span.start : lexeme.span.end].isdigit():
        return None
    span = report.span(lexeme.span.start, unit.end("unit"))
    return Duration(span, int(report.lower[lexeme.span.start : lexeme.span.end]), Unit(unit["unit"]), Kind.PLAIN, True, False)


def _is_count(report: Report, lexeme: Lexeme, unit: int) -> bool:
    start, end, lower = lexeme.span.start, lexeme.span.end, report.lower
    plain = lexeme.reading in (Reading.NUMBER, Reading.CLAUSE, Reading.ORDINAL) and lower[start:end].isdigit()
    if not plain or end - start > 3 or lower[end:unit] != " ":
        return False
    return not _NO_COUNT.search(lower, max(0, start - 12), start)
