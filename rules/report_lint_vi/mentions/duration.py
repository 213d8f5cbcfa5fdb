"""How long a period is said to last: "05 năm", "6 tháng đầu năm", "90 ngày", right before or after its ends."""

from __future__ import annotations

from report_lint import Pattern, Span, Value
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions.lexeme import Lexeme, Reading
from report_lint_vi.mentions.period import Kind

if TYPE_CHECKING:
    from report_lint import Report


class Unit(Choice):
    """What a duration counts."""

    YEAR = "năm"
    MONTH = "tháng"
    WEEK = "tuần"
    DAY = "ngày"


#: Words before a count that make it no plain one: hedges, repetition, several things that last so long each.
_NO_COUNT = Pattern(
    r"\b(?:hơn|gần|trên|dưới|khoảng|chừng|ngót|độ|mỗi|từng|cứ|cách|tối đa|tối thiểu|ít nhất|không quá|quá|xấp xỉ|"
    r"chưa đầy|chưa đến|chưa tới|nửa|hằng|hàng|thứ|lần|và|hoặc|đến|(?:mỗi|từng) \w+|kỳ hạn|thâm niên|bảo hành|"
    r"đóng|đóng đủ|đủ|dự bị|tham gia|kinh nghiệm|tuổi đảng|tái phạm|người|trẻ) ?\Z|"
    r"[-–,] ?\Z"
)
_UNIT = r"(?P<unit>năm|tháng|tuần|ngày)"
_BEFORE = Pattern(
    _UNIT + r"(?: đêm)?(?P<part> (?:đầu |cuối )?năm(?: [0-9]{4})?)?"
    r"(?: (?:liền|liên tục|liên tiếp|qua|vừa qua|gần đây|gần nhất))?(?:,? |,? ?\(| [-–] |: ?)"
    r"(?:(?:trong |thời gian )?(?P<kind>giai đoạn|thời kỳ|nhiệm kỳ)[ :]*\(?)?"
    r"(?:(?:cụ thể|bắt đầu|được tính|tính|kể|diễn ra|(?:bao )?gồm|là)(?: là)?:? )?(?:từ )?(?:các )?"
    r"(?:ngày |tháng |năm )?\Z"
)
#: A term's resolution is carried out for no longer than the term.
_CARRIED_OUT = Pattern(
    _UNIT + r" (?:tổ chức |triển khai )?thực hiện nghị quyết (?:đại hội [^\n.,;()0-9]{0,40})?(?P<kind>nhiệm kỳ) \Z"
)
#: No count of a period is longer.
_DIGITS = 3
#: What is reviewed or carried out for so long, before its period in brackets: "04 tháng sau khi vận hành ... (từ ...)".
_DOING = r"(?: (?:sau khi |kể từ khi )?(?:tổ chức |triển khai )?(?:thực hiện|triển khai|vận hành|thi hành|thí điểm))"
_APART = Pattern(
    _UNIT + rf"(?P<doing>{_DOING})?(?P<between> [^\n;:()%]{{1,110}}) \("
    r"(?:(?P<kind>giai đoạn|thời kỳ) )?(?:từ )?(?:ngày |tháng |năm )?\Z"
)
_REVIEW = Pattern(r"\b(?:sơ kết|tổng kết|đánh giá) ?\Z")
#: What has a period of its own, or tells of something else: the bracket may be of that.
_OWN_PERIOD = Pattern(
    r"\b(?:kế hoạch|chương trình|đề án|dự án|chiến lược|nghị quyết|phong trào|cuộc vận động|mục tiêu|nhiệm kỳ|đợt|lớp|"
    r"cao điểm|đã|được|có|và phương hướng|từ|đến|trong|năm|tháng|ngày|tuần|chiến dịch|mùa|vụ|hợp đồng|gói)\b"
)
_AFTER = Pattern(
    r",? ?\((?:trong |(?:tổng )?thời gian (?:là )?|thời hạn |tổng (?:cộng )?|là |kéo dài )?|"
    r",? (?:(?:với )?(?:tổng )?(?:thời gian|thời hạn)(?: là)?|kéo dài|tổng cộng|"
    r"(?P<within>trong(?: vòng| thời gian)?)) "
)
_AFTER_UNIT = Pattern(r" " + _UNIT + r"(?: đêm)?(?=(?P<closed>\))| ?(?:[,.;\n]|\Z))")
_KIND_BEFORE = Pattern(r"\b(giai đoạn|thời kỳ|nhiệm kỳ) ?\Z")
_KINDS = {"giai đoạn": Kind.STAGE, "thời kỳ": Kind.STAGE, "nhiệm kỳ": Kind.TERM}


#: What a review is of, in its own words: its period is that of the review.
_REVIEWED = Pattern(
    r"(?: (?:tổ chức |triển khai )?(?:thực hiện|triển khai|vận hành|thi hành|thí điểm))? (?:các )?"
    r"(?:chương trình|đề án|kế hoạch|phong trào|cuộc vận động|dự án|mô hình)(?!\w)(?! (?:năm|đã|được)\b)"
)


class Duration(Value):
    """A count of years, months, weeks or days, and what kind of period it is said of.

    ``defining``: it says how long the period is ("giai đoạn 2021 - 2025 (05 năm)"), not how much of it has passed.
    ``of_year``: it is a part of one year ("6 tháng đầu năm"), whose data may end earlier.
    """

    span: Span
    count: int
    unit: Unit
    kind: Kind
    defining: bool
    of_year: bool
    within: bool = False
    """Whether it may be a part of the period: "từ ... đến ..., trong 03 tháng"."""


def duration_before(report: Report, period: Span) -> Duration | None:
    """Return the duration that is said right before a period."""
    lower, start = report.lower, period.start
    low = max(0, start - 96)
    line = max(low, lower.rfind("\n", low, start) + 1, lower.rfind("\t", low, start) + 1)
    match = _BEFORE.search(lower, max(line, start - 56), start)
    if match and "(" in match[0] and not lower.startswith(")", period.end):
        return None
    if not match and lower.endswith("nhiệm kỳ ", 0, start):
        match = _CARRIED_OUT.search(lower, line, start)
    lexeme = report.last_before(Lexeme, match.start()) if match else None
    if not match or not lexeme or not _is_count(report, lexeme, match.start()):
        return None
    named = _KIND_BEFORE.search(lower, max(0, lexeme.span.start - 16), lexeme.span.start)
    kind = named[1] if named else match["kind"]
    part = match.groupdict().get("part")
    end = match.end("part") if part else match.end("unit")
    return Duration(
        report.span(lexeme.span.start, end), int(lower[lexeme.span.start : lexeme.span.end]), Unit(match["unit"]),
        _KINDS[kind] if kind else Kind.PLAIN, bool(named), bool(part),
    )  # fmt: skip


def duration_apart(report: Report, period: Span) -> Duration | None:
    """Return the duration of what a bracket right after it gives the period of: "03 năm hòa giải (giai đoạn ...)".

    Its words name nothing that may have a period of its own.
    """
    lower, start = report.lower, period.start
    if not lower.startswith(")", period.end) or "(" not in lower[max(0, start - 24) : start]:
        return None
    opened = lower.rfind("(", start - 24, start)
    if lower[opened - 1 : opened] == "\n" and lower[opened - 2 : opened - 1] != "\n":  # the second line of a title
        lower = f"{lower[: opened - 1]} {lower[opened:]}"
    low = max(0, start - 150)
    line = max(low, lower.rfind("\n", low, start) + 1, lower.rfind("\t", low, start) + 1)
    at = line
    while match := _APART.search(lower, at, start):
        at = match.start() + 1
        lexeme = report.last_before(Lexeme, match.start())
        review = lexeme and _REVIEW.search(lower, max(0, lexeme.span.start - 16), lexeme.span.start)
        if not lexeme or not (match["doing"] or review):
            continue
        own = _REVIEWED.match(match["between"])
        said = match["between"][own.end() :] if own else match["between"]
        if _OWN_PERIOD.search(said) or (own and " và " in said):
            continue
        inside = report.mentions(Lexeme, report.span(*match.span("between")))
        symbols = all(
            one.reading is Reading.SYMBOL or lower.startswith(" cấp", one.span.end) for one in inside
        )  # "chính quyền địa phương 02 cấp"
        if symbols and _is_count(report, lexeme, match.start()):
            count = int(lower[lexeme.span.start : lexeme.span.end])
            span = report.span(lexeme.span.start, match.end("unit"))
            kind = Kind.STAGE if match["kind"] else Kind.PLAIN
            return Duration(span, count, Unit(match["unit"]), kind, defining=False, of_year=False)
    return None


def duration_after(report: Report, period: Span) -> Duration | None:
    """Return the duration that stands in brackets right after a period."""
    lower, end = report.lower, period.end
    opening = _AFTER.match(lower, end, end + 32)
    lexeme = report.first_from(Lexeme, opening.end()) if opening else None
    if not opening or not lexeme or lexeme.span.start != opening.end():
        return None
    unit = _AFTER_UNIT.match(lower, lexeme.span.end)
    count = lower[lexeme.span.start : lexeme.span.end]
    opened = "(" in opening[0]
    if not unit or not count.isdecimal() or len(count) > _DIGITS or (opened and unit["closed"] is None):
        return None
    span = report.span(lexeme.span.start, unit.end("unit"))
    within = opening["within"] is not None
    return Duration(span, int(count), Unit(unit["unit"]), Kind.PLAIN, not within, of_year=False, within=within)


def _is_count(report: Report, lexeme: Lexeme, unit: int) -> bool:
    start, end, lower = lexeme.span.start, lexeme.span.end, report.lower
    plain = lexeme.reading in (Reading.NUMBER, Reading.CLAUSE, Reading.ORDINAL) and lower[start:end].isdecimal()
    if not plain or end - start > _DIGITS or lower[end:unit] != " ":
        return False
    return not _NO_COUNT.search(lower, max(0, start - 16), start)
