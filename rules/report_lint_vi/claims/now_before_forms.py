"""The wordings in which a sentence names what there is now and what there was before."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Value, Verdict
from report_lint.figures import Figure, Hedge, growth, plus, times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_gaps import leads_to_change
from report_lint_vi.mentions.change import Measure
from report_lint_vi.mentions.phrases import says_any
from report_lint_vi.mentions.ratio import scale_of
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    from report_lint import Report, Span
    from report_lint_vi.mentions.statement import Term

#: Periods that a level is compared with, the year that may follow, and the words before the level.
PERIODS = (
    r"(?:cùng kỳ|cùng kì|năm trước|năm ngoái|năm học|kỳ trước|vụ trước|tháng trước|quý trước|tuần trước|"
    r"đầu năm|cuối năm|đầu kỳ|đầu nhiệm kỳ|năm (?:19|20)[0-9]{2}|quý [ivx1-4]+|vụ|tháng [0-9]{1,2}|0?[369] tháng|"
    r"trước đây|trước đó|ngày thường|(?:cùng )?thời điểm(?: [0-9]{1,2}/[0-9]{1,2})?(?:/(?=[12]))?)"
)
YEAR_THEN = r"(?:(?:19|20)[0-9]{2})?"
VERBS = r"(?: ?(?:là|đạt|có|thu|:|còn|xảy ra)){0,3} ?"
_BASED = (
    " so ", "cùng kỳ", "cùng kì", " trước", "năm ngoái", "đầu năm", "cuối năm", "đầu kỳ", "năm 20", "năm 19",
    "năm học", "quý ", "tháng ",
)  # fmt: skip
#: Bases that are no earlier level of the same thing.
_ELSEWHERE = ("bình quân", "trung bình", "cả nước", "toàn quốc", "toàn tỉnh", "toàn huyện", "mục tiêu", "trong khi")
_INSIDE = Pattern(rf"\((?:(?:so với |so )?{PERIODS}[^(),;:.\d]{{0,30}}{YEAR_THEN}{VERBS})?\Z")
#: "Có 168 vụ. So với cùng kỳ giảm 14 vụ (182 vụ)".
_OPENS = Pattern(rf"so (?:với )?{PERIODS}[^(),;:.\d]{{0,12}}{YEAR_THEN},? ?(?:đã )?\Z")
_TO = Pattern(
    r"(?: [^\W\d_]+){0,5}?(?:/[^\W\d_]+){0,3}(?: đầu năm| năm (?:19|20)[0-9]{2})?,? (?:lên|xuống|lên đến|lên tới|"
    r"lên thành|xuống còn|còn|tăng lên|giảm xuống|giảm còn|"
    r"(?:đến nay|hiện nay|nay)(?: [^\W\d_]+){0,4}? (?:có|còn|là|đạt))"
    r"(?: còn| đến| thành)? ?\Z"
)
#: A time in brackets between two levels: "từ 240 tỷ đồng (năm 2022) lên 300 tỷ đồng".
_WHEN = Pattern(r"\((?=[^()]{0,30}(?:năm|kỳ|vụ|tháng|quý|trước|đoạn|đầu|cuối|(?:19|20)[0-9]{2}))[^()]{1,40}\)")
FROM = ("từ ", "từ mức ", "từ chỗ ")
_THEN_FROM = Pattern(
    r"(?: (?!so |từ )[^\W\d_]+){0,4}(?: so (?:với )?(?:cùng kỳ|năm|đầu năm|kỳ)[^(),;:.\d]{0,24}(?:(?:19|20)[0-9]{2})?)?"
    r"(?:[,:] (?:tức |cụ thể )?| )"
    r"(?:giảm |tăng )?từ (?:mức |chỗ )?\Z"
)
_AFTER_TO = Pattern(
    r"(?: [^\W\d_]+){0,6}?(?:/[^\W\d_]+){0,3}(?: (?:vào )?(?:đầu |cuối )?(?:năm )?(?:19|20)[0-9]{2})?"
    r"(?: ?[,;(]| -| –|) ?(?:(?:tức(?: là)?|như vậy|hay|và|đã|nghĩa là|bằng|=|so với cùng kỳ|so cùng kỳ),? ?){0,3}\Z"
)
_AGAINST = Pattern(
    r"(?: [^\W\d_]+){0,3} (?:so với (?:mức |con số |số )?|"
    rf"so (?:với )?(?P<period>{PERIODS}[^(),;:.\d]{{0,30}}{YEAR_THEN}(?P<verb> (?:là|đạt|có|thu|:)|:)? ?))\Z"
)
_TWO = Decimal(2)
_ENDS = Pattern(r"(?: ?/?[^\W\d_]+){0,3} ?(?:[,.;)\n]|\Z)")
_OPENINGS = frozenset({"(", "(từ ", "(giảm từ ", "(tăng từ ", "(từ mức "})


class Side(Value):
    """One side of a comparison: what there was, where it stands and how it is written.

    ``text`` has the unit, ``bare`` only the digits; ``scale`` is the worth of the scale word, 0 where ``bare`` alone
    would not do.
    """

    figure: Figure
    span: Span
    text: str
    kind: str
    bare: str
    scale: Decimal


class Levels(Value):
    """What a change leads from and to: see ``Comparison``."""

    nows: tuple[Side, ...]
    before: Side
    surely: bool


def side(report: Report, term: Term) -> Side:
    """Return a term as a side of a comparison."""
    text = report.view[term.number.start : max(term.end, term.number.end)]
    number = term.quantity.number
    return Side(term.figure, number.span, text, term.kind, number.text, term.figure.place.scaleb(number.decimals))


def in_bracket(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Find "520 tỷ đồng, tăng 30% so với cùng kỳ (400 tỷ đồng)" and "tăng 2,5 lần (từ 40 lên 100)"."""
    lower = report.lower
    later = [other for other in statement.terms if other.start > term.start and other.kind not in ("bậc", "hạng")]
    if not later or later[0].bracket < term.end or later[0].part not in (Part.LEVEL, Part.PERCENT):
        return None
    first = later[0]
    way, opening = lower[term.end : first.bracket], lower[first.bracket : first.start]
    inside = [other for other in later if other.bracket == first.bracket]
    if len(way) > 90 or any(mark in way for mark in ",;:.("):
        return None
    if len(inside) == 2 and _TO.match(lower[first.end : inside[1].start]):
        start, now = scaled_like(first, inside[1]), inside[1]
        if start.alike(now) and matches(term, now) and opening in _OPENINGS:
            return Levels((side(report, now),), side(report, start), surely=True)
        return None
    alone = len(inside) == 1 and _INSIDE.match(opening) and matches(term, first)
    nows, flows = present(report, statement, term, first) if alone else ((), False)
    if not nows:
        opens = alone and term.change and _OPENS.match(lower, statement.span.start, term.change.span.start)
        last = statement.last_told(report, first) if opens else None
        return Levels((side(report, last),), side(report, first), surely=True) if last else None
    based = any(word in way for word in _BASED) or opening != "(" or bool(term.change and term.change.compared)
    return Levels(nows, side(report, first), flows and based and not says_any(way, _ELSEWHERE))


def from_to(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Find "từ 48 xuống 36 vụ, giảm 25%"."""
    lower, change = report.lower, term.change
    around = [other for other in statement.before(term) if other.bracket in (-1, term.bracket)]
    earlier = [other for other in around if other.part is not Part.CHANGE]
    if len(earlier) < 2 or change is None or earlier[0].part not in (Part.LEVEL, Part.PERCENT):
        return None
    now, before = earlier[0], scaled_like(earlier[1], earlier[0])
    if now.part is not before.part or not now.alike(before) or not matches(term, now):
        return None
    if not lower[max(0, before.start - 8) : before.start].endswith(FROM) or not _TO.match(
        _undated(lower[before.end : now.start])
    ):
        return None
    between = [other for other in reversed(around) if other.start > now.end] + [term]
    ends = [now.end, *(other.end for other in between)]
    verbs = [other.change.span.start if other.change else other.start for other in between]
    if not all(_AFTER_TO.match(_undated(lower[end:verb])) for end, verb in zip(ends, verbs, strict=False)):
        return None
    after = what_follows(report, term)
    if says_any(after, _ELSEWHERE) or "kế hoạch" in after or "chỉ tiêu" in after:
        return None
    return Levels((side(report, now),), side(report, before), " so " not in after)


def _undated(text: str) -> str:
    """Leave out the times that stand in brackets."""
    return _WHEN.compiled.sub("", text).replace("  ", " ").replace(" ,", ",") if "(" in text else text


def then_from_to(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Find "giảm 25%, từ 80 ca xuống còn 60 ca"."""
    lower = report.lower
    later = [other for other in statement.terms if other.start > term.start and other.kind not in ("bậc", "hạng")][:3]
    if len(later) < 2 or not _THEN_FROM.match(lower[term.end : later[0].start]):
        return None
    before, now = scaled_like(later[0], later[1]), later[1]
    if before.part is not now.part or not before.alike(now) or not (before.kind or now.kind) or not matches(term, now):
        return None
    joint = lower[before.end : now.start]
    if not _TO.match(joint) or not any(way in joint for way in ("lên", "xuống", "còn")):
        return None
    return Levels((side(report, now),), side(report, before), surely=True)


def against(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Find "520 tỷ đồng, tăng 30% so với 400 tỷ đồng cùng kỳ" and "so với cùng kỳ 400 tỷ đồng"."""
    before = next((other for other in statement.terms if other.start > term.start), None)
    if not before or before.bracket != term.bracket or before.part not in (Part.LEVEL, Part.PERCENT):
        return None
    led = _AGAINST.match(report.lower[term.end : before.start])
    if not led or not matches(term, before) or " đã " in led[0]:  # "tăng 67 vụ so với cùng kỳ đã giải quyết 118 vụ"
        return None
    nows, flows = present(report, statement, term, before)
    if led["period"] and not (nows and _is_level(report, term, nows[0], before, said=bool(led["verb"]))):
        return None
    return Levels(nows, side(report, before), flows) if nows else None


def _is_level(report: Report, term: Term, now: Side, before: Term, *, said: bool) -> bool:
    """Tell "tăng 30% so với cùng kỳ 400 tỷ đồng" from "tăng 30% so với cùng kỳ 120 tỷ đồng", the same in an amount."""
    if not before.kind or not _ENDS.match(report.lower, before.end) or before.figure.hedge is not Hedge.NONE:
        return False
    size, change = before.figure.value, term.change
    if said or change is None or change.measure is not Measure.PERCENT or before.part is Part.PERCENT:
        return True
    rest = plus(now.figure.value, -size if change.rises else size)
    rate = term.figure if change.rises else term.figure.replace(value=-term.figure.value)
    told = growth(now.figure, before.figure.replace(value=rest), rate) is Verdict.HOLDS
    return not told and now.figure.value < times(size, _TWO) and size < times(now.figure.value, _TWO)


def present(report: Report, statement: Statement, term: Term, before: Term) -> tuple[tuple[Side, ...], bool]:
    """Return what may be the present level, the nearest first, and whether the nearest surely is."""
    nows: list[Side] = []
    flows = False
    verb = term.change.span.start if term.change else term.start
    for other in statement.before(term):
        start = other.ratio.end if other.ratio else other.end
        if ";" in report.lower[other.end : verb] or verb - other.end > 300:
            break
        fits = other.part is Part.PERCENT if before.part is Part.PERCENT else other.part in (Part.LEVEL, Part.DONE)
        if fits and other.bracket in (-1, term.bracket) and other.alike(before):
            flows = leads_to_change(report.lower[start:verb]) if not nows else flows
            nows.append(side(report, other))
    return tuple(nows[:6]), flows


def matches(term: Term, level: Term) -> bool:
    """Tell whether a change may be one of such a level."""
    if term.change is None:
        return False
    if term.change.measure is Measure.AMOUNT:
        return level.part is Part.LEVEL and level.alike(term)
    if term.change.measure is Measure.POINTS:
        return level.kind == "%"
    if term.change.measure is Measure.LEVEL:
        return level.part is Part.LEVEL
    return level.part in (Part.LEVEL, Part.PERCENT)


def scaled_like(first: Term, last: Term) -> Term:
    """Give "5,8" in "từ 5,8 lên 40,0 triệu m3" the scale word and the kind that are said once, behind the other."""
    if first.kind or scale_of(first.quantity) != 1 or first.start > last.start:
        return first
    scale, figure = scale_of(last.quantity), first.figure
    exact = figure.exact and scale == 1
    return first.replace(
        figure=Figure(times(figure.value, scale), times(figure.place, scale), exact, figure.hedge), kind=last.kind
    )


def what_follows(report: Report, term: Term) -> str:
    """Return the words behind a term as far as the next comma."""
    return report.lower[term.end : term.end + 60].partition(",")[0]
