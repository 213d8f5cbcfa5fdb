"""The wordings in which a level of an earlier period stands before the change from it."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.figures import Figure, plus
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_forms import (
    PERIODS,
    VERBS,
    YEAR_THEN,
    Levels,
    Side,
    matches,
    present,
    side,
    what_follows,
)
from report_lint_vi.claims.now_before_same import without_asides
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    from decimal import Decimal

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

_PERIOD_BEFORE = Pattern(
    rf"(?:\A|[,;(] ?|\b(?:và|trong khi|còn) )(?:trong khi |so với |so )?{PERIODS}[^,;().\d]{{0,40}}{YEAR_THEN}{VERBS}\Z"
)
_YEAR = Pattern(r"(?:năm (?:học )?|/)((?:19|20)[0-9]{2})")
_AFTER_LEVEL = Pattern(
    r"(?: [^\W\d_]+){0,6}(?:/[^\W\d_]+){0,2}(?: năm (?:19|20)[0-9]{2})?\)?[,;]? "
    r"(?:(?:như vậy|nghĩa là|tức|đã|và|bằng|là|thì|tỷ lệ|tỉ lệ|tốc độ|mức|số),? ?){0,3}\Z"
)
#: From the earlier level to the present one: "4.218 hộ; đến nay còn 3.506 hộ".
_UNTIL_NOW = Pattern(
    r"(?: [^\W\d_]+){0,4}[,;] (?:(?:tính )?đến (?:nay|hiện nay|thời điểm này)|hiện nay|hiện|nay|năm nay|kỳ này)"
    r"(?: chỉ| đã| giảm| tăng| lên){0,2}(?: còn| là| có| đạt)? ?\Z"
)
_THIS = Pattern(rf"[,;] (?:vụ|kỳ|tháng|quý|tuần|năm học|năm) (?:này|nay)[^,;().\d]{{0,40}}{VERBS}\Z")
_EARLIER = ("cùng kỳ", "cùng kì", "trước", "ngoái", "so ", "đầu năm", "đầu kỳ", "đầu nhiệm kỳ", "ngày thường")
#: Before and behind the bracket in "so với năm 2022 (172 đảng viên), tăng 12,2%".
_AGAINST = Pattern(
    rf"(?:\bso với|\bso) (?:{PERIODS}[^(),;:.\d]{{0,30}}{YEAR_THEN}|"
    r"(?:ngày )?[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}) ?\(\Z"
)
_REACH = 160  # how far before a level its period may be named
_UP_TO_MARK = Pattern(r"[^,.;:()\n]*")
_SHUT = Pattern(r"(?: [^\W\d_]+){0,3}\)")
_NEAR = Pattern(r"(?: [^\W\d_]+){0,3}\),?(?: [^\W\d_]+){0,5} \Z")
_PARTS = Pattern(r", (?:bao )?gồm|, ?trong đó|: ")
_LEFT = Pattern(
    r"(?: [^\W\d_]+){0,2},? ?\(?(?:chỉ |tức |hiện )?(?:còn|xuống còn|lên|lên thành|nâng tổng số(?: [^\W\d_]+){0,3} lên)"
    r"(?: là| có)? \Z"
)
_CLOSED = Pattern(r"(?: [^\W\d_]+){0,3}\),? (?:đã |thì )?\Z")
_ENDS_IN_PERIOD = Pattern(rf"\b{PERIODS}[^,;().\d]{{0,40}}(?:[0-9]{{1,2}}/)?{YEAR_THEN}{VERBS}\Z")


def of_period(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Find "11.376 tỷ đồng, cùng kỳ là 9.520 tỷ đồng, tăng 1.856 tỷ đồng", and two years in either order."""
    lower, change = report.lower, term.change
    earlier = [other for other in statement.before(term) if other.part is not Part.CHANGE]
    if len(earlier) < 2 or change is None or change.again or earlier[0].part not in (Part.LEVEL, Part.PERCENT):
        return None
    last = earlier[0]
    open_bracket = last.bracket >= 0 and lower.find(")", last.end, last.end + 40) < 0
    others = [x for x in earlier[1:] if x.part is last.part and x.bracket < 0 and x.alike(last)]
    words = lower[earlier[1].end if last.bracket < 0 else last.bracket : last.start]
    led = not open_bracket and matches(term, last) and _AFTER_LEVEL.match(lower[last.end : change.span.start])
    if not led or not others or last.start - others[0].end > 160:
        return None
    if any(x.start > others[0].end and x.bracket < 0 and x.part is Part.LEVEL for x in earlier[1:]):
        return None
    return _in_order(report, statement, term, words, [last, *others])


def bracket_first(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Find "1.386 tỷ đồng so với năm 2022 (1.174 tỷ đồng) tăng 212 tỷ đồng"; the level may stand a sentence before."""
    lower, change, before = report.lower, term.change, next(iter(statement.before(term)), None)
    if not before or not change or change.again or before.bracket < 0 or not matches(term, before):
        return None
    low = statement.span.start
    led = _AGAINST.search(lower, max(low, before.bracket - 60), before.bracket + 1)
    gap = lower[before.end : change.span.start] if led and before.kind else "-"
    now = _left(report, statement, term, before) if led and _NEAR.match(gap) else None
    if now or not led or not _CLOSED.match(gap):
        return Levels((side(report, now),), side(report, before), surely=True) if now else None
    inside = [other for other in statement.terms if other.bracket == before.bracket]
    others = [x for x in statement.before(before) if x.bracket < 0 and x.kind == before.kind]
    parts = _PARTS.search(lower, low, led.start()) if len(others) > 1 and lower[led.start() - 2] == ";" else None
    inner = [side(report, x) for x in others if parts and x.start > parts.start()]
    if parts:  # "46 vụ, gồm 08 vụ …, 38 vụ …; so với": the whole is compared, seldom one of its parts
        others = [x for x in others if x.start < parts.start()]
    if len(inside) > 1 or len(others) > 1 or " so " in what_follows(report, term):
        return None
    if others:
        gap = lower[others[0].end : parts.start() if parts else led.start()]
        near = others[0].part is not Part.CHANGE and (
            not without_asides(gap).strip(" ,")
            or (len(gap.split()) <= 4 and not any(mark in gap for mark in ":.(") and not gap.partition("; ")[2])
        )
        return Levels((side(report, others[0]), *inner), side(report, before), surely=True) if near else None
    opens = led.start() == low and lower[low - 1 : low] == " "
    now = statement.last_told(report, before) if opens else None
    return Levels((side(report, now),), side(report, before), surely=True) if now else None


def within(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Find "42,6 tỷ đồng, cao hơn quý trước (38,2 tỷ đồng) là 4,8 tỷ đồng": the level stands inside the change."""
    start = term.change.span.start if term.change else term.start
    inside = [x for x in statement.before(term) if x.start > start]
    if len(inside) != 1 or inside[0].bracket < start or not matches(term, inside[0]):
        return None
    nows, flows = present(report, statement, term, inside[0])
    return Levels(nows, side(report, inside[0]), flows) if nows else None


def from_base(report: Report, statement: Statement, amount: Term, term: Term) -> Levels | None:
    """Find "tăng 40 tấn (5%) so với cùng kỳ năm trước (800 tấn)": what there is now is the base and the amount."""
    base = next((x for x in statement.terms if x.start > term.start), None)
    change, lower = amount.change, report.lower
    if not base or not change or change.rises is None or base.part is not Part.LEVEL or base.kind != amount.kind:
        return None
    if base.bracket < term.end or not _AGAINST.search(lower, term.end, base.bracket + 1) or not matches(amount, base):
        return None
    if not _SHUT.match(lower, base.end) or "," in lower[term.end : base.bracket]:
        return None
    before = side(report, base)
    # Of poor households the points of their rate are often given.
    now = changed(before, side(report, amount), rises=change.rises) if base.kind != "hộ" else None
    return Levels((now,), before, surely=True) if now else None


def changed(before: Side, more: Side, *, rises: bool) -> Side | None:
    """Return a level with a change added to it; None where the two are not written alike."""
    value = plus(before.figure.value, more.figure.value if rises else -more.figure.value)
    if value <= 0 or before.scale != more.scale:
        return None
    place, exact = max(before.figure.place, more.figure.place), before.figure.exact and more.figure.exact
    sign = "+" if rises else "−"
    text, bare = f"({before.text} {sign} {more.text})", f"({before.bare} {sign} {more.bare})"
    return Side(Figure(value, place, exact), more.span, text, before.kind, bare, before.scale)


def _left(report: Report, statement: Statement, term: Term, before: Term) -> Term | None:
    """Return what is said to be the present level right behind the change: "giảm 11 vụ (còn 46 vụ)"."""
    later = next((x for x in statement.terms if x.start > term.start), None)
    left = later and later.part is Part.LEVEL and _LEFT.match(report.lower[term.end : later.start])
    if not later or not left or later.kind != before.kind or not matches(term, later):
        return None
    rest = _UP_TO_MARK.match(report.lower, later.end, later.end + 60)
    own = 0 if later.quantity.unit else len(later.kind.split())
    return later if rest and len(rest[0].split()) <= own else None  # "còn 12 đơn chưa giải quyết" is another number


def _in_order(report: Report, statement: Statement, term: Term, words: str, terms: list[Term]) -> Levels | None:
    """Tell which of two levels is the present one; ``words``: what introduces the last, which is first in ``terms``."""
    lower, (last, other, *_) = report.lower, terms
    low = behind(lower, ";,(", max(statement.span.start, other.start - _REACH), other.start)
    before_other = lower[low : other.start]
    dated = bool(_ENDS_IN_PERIOD.search(before_other))
    now = last.bracket < 0 and (_UNTIL_NOW.match(words) or _THIS.search(words))
    if now or not _PERIOD_BEFORE.search(words):
        told = now and dated and _is_of_both(report, term)
        return Levels((side(report, last),), side(report, other), surely=True) if told else None
    mine, yours = _YEAR.search(words), _YEAR.search(before_other)
    surely = " so " not in what_follows(report, term) and "cùng kỳ" not in before_other
    if mine and yours and mine[1] != yours[1]:
        one, two = (last, other) if mine[1] > yours[1] else (other, last)
        return Levels((side(report, one),), side(report, two), surely)
    earlier = any(word in words for word in _EARLIER)
    if not earlier and " vụ " in words.rpartition(",")[2]:  # the crops of two seasons are two things
        return None
    if dated and not earlier:  # "quý I có 40 vụ, quý II có 35 vụ", in either order
        return _by_way(report, term, (last, other)) if _is_of_both(report, term) else None
    return Levels(tuple(side(report, x) for x in terms[1:5]), side(report, last), surely and (earlier or not mine))


def _is_of_both(report: Report, term: Term) -> bool:
    """Tell "giảm 12 em" from "giảm 12 em bỏ học" and "giảm 12 em so với năm 2022"."""
    noun = term.quantity.noun
    words = 0 if term.quantity.unit else 1 if term.kind == noun.partition(" ")[0] else 2
    rest = _UP_TO_MARK.match(report.lower, term.end, term.end + 40)
    return rest is None or len(rest[0].split()) <= words


def _by_way(report: Report, term: Term, pair: tuple[Term, Term]) -> Levels | None:
    """Order two levels as the change says: the larger last for a rise."""
    small, large = sorted(pair, key=_value)
    rises = term.change.rises if term.change else None
    if rises is None:
        return None
    now, before = (large, small) if rises else (small, large)
    return Levels((side(report, now),), side(report, before), surely=True)


def _value(term: Term) -> Decimal:
    return term.figure.value
