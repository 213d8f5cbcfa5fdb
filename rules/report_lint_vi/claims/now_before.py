"""Comparisons: a change with what there is now and what there was before, as one sentence names them."""

from __future__ import annotations

from report_lint import Mention, Pattern, Span, Value, Verdict
from report_lint.figures import Figure, difference, plus, times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.change import Change, Measure
from report_lint_vi.mentions.ratio import Ratio, Role, scale_of
from report_lint_vi.mentions.statement import Part, Statement, kind_after

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

_PERIODS = (
    r"(?:cùng kỳ|cùng kì|năm trước|năm ngoái|năm học|kỳ trước|vụ trước|tháng trước|quý trước|tuần trước|đầu năm|cuối năm|đầu kỳ|đầu nhiệm kỳ|"
    r"năm (?:19|20)[0-9]{2}|quý [ivx1-4]+|vụ|tháng [0-9]{1,2}|trước đây|trước đó|ngày thường)"
)
_BASED = Pattern(rf"\b(?:so |cùng kỳ|cùng kì|hơn năm|{_PERIODS})")
#: Bases that are no earlier level of the same thing.
_ELSEWHERE = Pattern(r"\b(?:bình quân|trung bình|cả nước|toàn quốc|toàn tỉnh|toàn huyện|mục tiêu|trong khi)\b")
_INSIDE = Pattern(
    rf"\((?:so với |so )?(?:{_PERIODS}[^(),;:.\d]{{0,30}}(?:(?:19|20)[0-9]{{2}})?)?(?: ?(?:là|đạt|có|thu|:|còn|xảy ra))* ?\Z"
)
_TO = Pattern(
    r"(?: [^\W\d_]+){0,5}?(?:/[^\W\d_]+)?(?: đầu năm| năm (?:19|20)[0-9]{2})?,? (?:lên|xuống|lên đến|lên tới|lên thành|xuống còn|còn|tăng lên|giảm xuống|giảm còn)(?: còn| đến| thành)? ?\Z"
)
_FROM = Pattern(r"\btừ (?:mức |chỗ )?\Z")
_AFTER_TO = Pattern(
    r"(?: [^\W\d_]+){0,6}?(?:/[^\W\d_]+)?(?: (?:vào )?(?:đầu |cuối )?(?:năm )?(?:19|20)[0-9]{2})?(?:[,;(]| -| –|) ?(?:tức(?: là)?|như vậy|hay|và|đã|nghĩa là|bằng|=|so với cùng kỳ|so cùng kỳ)?,? ?\Z"
)
_LINKED = Pattern(
    r"(?: [^\W\d_]+){0,6}?(?: so (?:với )?(?:cùng kỳ|năm)[^(),;:.\d]{0,24}(?:(?:19|20)[0-9]{2})?)?\)?,? ?(?:tức|hay)? ?\(?\Z"
)
_GOES_ON = Pattern(
    r"(?:(?:và|đã|cũng|nhưng|tức|như vậy|hay|đều|mới|chỉ|ước) ?)*(?:(?:so|bằng|đạt|tăng|giảm|vượt|tương đương|tương ứng|chiếm|cao hơn|thấp hơn|xếp|đứng)\b.*)?\Z"
)
_PERIOD_BEFORE = Pattern(
    rf"(?:\A|[,;(] ?|\b(?:và|trong khi|còn) )(?:trong khi )?{_PERIODS}[^,;().\d]{{0,40}}(?:(?:19|20)[0-9]{{2}})?(?: ?(?:là|đạt|có|thu|:|còn|xảy ra))* ?\Z"
)
_AGAINST = Pattern(r"(?: [^\W\d_]+){0,3} so với (?:mức |con số |số )?\Z")
_SAME_AGAIN = Pattern(r"(?: (?!so )[^\W\d_]+){0,5} ?\(\Z")
_YEAR = Pattern(r"năm (?:học )?((?:19|20)[0-9]{2})")
_AFTER_LEVEL = Pattern(
    r"(?: [^\W\d_]+){0,6}(?:/[^\W\d_]+){0,2}(?: năm (?:19|20)[0-9]{2})?\)?[,;]? (?:(?:như vậy|tức|đã|và|bằng|là) ?){0,2}\Z|(?: [^\W\d_]+){0,3}\)?, ?\Z"
)


class Side(Value):
    """One side of a comparison: what there was, where it stands and how it is written."""

    figure: Figure
    span: Span
    text: str
    kind: str


class Comparison(Mention):
    """A change and the two levels that it leads from and to; the span is the change's.

    ``nows`` are the figures that may be the present level, the likeliest first. ``surely``: the wording leaves no doubt
    that the change is from ``before`` to the first of them. ``ordered`` is False in a report whose brackets put the
    earlier figure first.
    """

    term: Term
    nows: tuple[Side, ...]
    before: Side
    surely: bool
    bracket: bool = False
    ordered: bool = True

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Try the wordings on every change, the surest first."""
        found: list[tuple[Term, Ratio]] = []
        for statement in report.mentions(Statement):
            last: Self | None = None
            amount: Term | None = None
            for term in _changes(report, statement):
                ratio = _ratio_behind(report, term)
                if ratio:
                    found.append((term, ratio))
                    continue
                again = term.change is not None and term.change.again
                new = _linked(cls, report, term, last) if again else None
                new = new or _in_bracket(cls, report, statement, term) or _from_to(cls, report, statement, term)
                new = new or _earlier_period(cls, report, statement, term) or _against(cls, report, statement, term)
                new = new or (_rest(cls, report, statement, term, amount) if again and amount else None)
                if new:
                    yield new
                    last = new
                elif term.change and term.change.measure is Measure.AMOUNT:
                    amount = term
        yield from _in_ratios(cls, report, found)


def _changes(report: Report, statement: Statement) -> Iterator[Term]:
    """Yield the changes, and as one of them a bare rate in brackets behind an amount: "giảm 115 vụ (9,68%)"."""
    before: Term | None = None
    for term in statement.terms:
        if term.change:
            yield term
        elif before and before.change and before.change.measure is Measure.AMOUNT and term.part is Part.PERCENT:
            alone = report.lower.startswith(")", term.end) and term.kind == "%"
            if alone and term.bracket > before.end and _SAME_AGAIN.match(report.lower[before.end : term.start]):
                change = Change(term.quantity.span, term.quantity, Measure.PERCENT, before.change.rises, again=True)
                yield term.replace(part=Part.CHANGE, change=change)
        before = term


def side(report: Report, term: Term) -> Side:
    """Return a term as a side of a comparison."""
    return Side(term.figure, term.number, report.view[term.number.start : max(term.end, term.number.end)], term.kind)


def _ratio_behind(report: Report, term: Term) -> Ratio | None:
    ratio = report.first_from(Ratio, term.end)
    if (
        not ratio
        or ratio.role is not Role.NOW_BEFORE
        or ratio.span.start - term.end > 64
        or (term.change and term.change.again)
    ):
        return None
    rest = report.lower[ratio.span.end : ratio.span.end + 50].partition(")")
    closed = bool(rest[1]) and not any(c.isdigit() or c in "(%" for c in rest[0])
    return ratio if closed and "\n" not in report.lower[term.end : ratio.span.start] else None


def _in_ratios(cls: type[Comparison], report: Report, found: list[tuple[Term, Ratio]]) -> Iterator[Comparison]:
    """Judge which way the brackets of this report run, and make comparisons of them: "giảm 312 vụ (734/1046)"."""
    forward = backward = 0
    for term, ratio in found:
        signed = _signed(term)
        if term.change and term.change.measure is Measure.AMOUNT and ratio.part.value != ratio.whole.value:
            forward += difference(ratio.part, ratio.whole, signed) is Verdict.HOLDS
            backward += difference(ratio.whole, ratio.part, signed) is Verdict.HOLDS
    ordered = forward >= backward or backward < 2
    for term, ratio in found:
        pair = (ratio.part, ratio.whole) if ordered else (ratio.whole, ratio.part)
        numbers = ratio.numbers if ordered else ratio.numbers[::-1]
        now, before = (
            Side(figure, number.span, number.text, kind_after(ratio.noun))
            for figure, number in zip(pair, numbers, strict=True)
        )
        surely = forward + backward > 0 or now.figure.value > before.figure.value
        yield cls(
            term.change.span if term.change else term.number,
            term,
            (now,),
            before,
            surely,
            bracket=True,
            ordered=ordered,
        )


def _signed(term: Term) -> Figure:
    figure = term.figure
    return figure.replace(value=-figure.value) if term.change and term.change.rises is False else figure


def _in_bracket(cls: type[Comparison], report: Report, statement: Statement, term: Term) -> Comparison | None:
    """Find "520 tỷ đồng, tăng 25% so với cùng kỳ (400 tỷ đồng)" and "tăng 2,5 lần (từ 40 lên 100)"."""
    terms, lower = statement.terms, report.lower
    at = _after(statement, term)
    while at < len(terms) and terms[at].kind in ("bậc", "hạng"):
        at += 1
    if at >= len(terms) or terms[at].bracket < term.end or terms[at].part in (Part.CHANGE, Part.DONE, Part.OF):
        return None
    first = terms[at]
    way = lower[term.end : first.bracket]
    if len(way) > 90 or any(mark in way for mark in ",;:.("):
        return None
    inside = [other for other in terms[at:] if other.bracket == first.bracket]
    if len(inside) == 2 and _TO.match(lower[first.end : inside[1].start]):
        start, now = _scaled_like(first, inside[1]), inside[1]
        if start.alike(now) and _matches(term, now) and lower[first.bracket : first.start] in _OPENINGS:
            return cls(_span(term), term, (side(report, now),), side(report, start), surely=True)
        return None
    if len(inside) != 1 or not _INSIDE.match(lower[first.bracket : first.start]) or not _matches(term, first):
        return None
    if first.part is Part.PERCENT and term.change and term.change.measure is Measure.AMOUNT:
        return None
    nows, flows = _nows(report, statement, term, first)
    if not nows:
        return None
    based = (
        bool(_BASED.search(way))
        or lower[first.bracket : first.start] != "("
        or bool(term.change and term.change.compared)
    )
    surely = flows and based and not _ELSEWHERE.search(way)
    return cls(_span(term), term, nows, side(report, first), surely)


_OPENINGS = frozenset({"(", "(từ ", "(giảm từ ", "(tăng từ ", "(từ mức "})


def _scaled_like(first: Term, last: Term) -> Term:
    """Give "5,8" in "từ 5,8 lên 40,0 triệu m3" the scale word and the kind that are said once, behind the other."""
    if first.kind or scale_of(first.quantity) != 1 or first.start > last.start:
        return first
    scale = scale_of(last.quantity)
    figure = first.figure
    scaled = Figure(times(figure.value, scale), times(figure.place, scale), figure.exact and scale == 1, figure.hedge)
    return first.replace(figure=scaled, kind=last.kind)


def _after(statement: Statement, term: Term) -> int:
    """Return the index of the term behind one."""
    return next((at for at, other in enumerate(statement.terms) if other.start > term.start), len(statement.terms))


def _matches(term: Term, level: Term) -> bool:
    """Tell whether a change may be one of such a level."""
    if term.change is None or level.figure.value < 0:
        return False
    if term.change.measure is Measure.AMOUNT:
        return level.part is Part.LEVEL and level.alike(term)
    if term.change.measure is Measure.POINTS:
        return level.kind == "%"
    return level.part in (Part.LEVEL, Part.PERCENT)


def _nows(report: Report, statement: Statement, term: Term, before: Term) -> tuple[tuple[Side, ...], bool]:
    """Return what may be the present level, the nearest first, and whether the nearest surely is."""
    nows: list[Side] = []
    flows = False
    for other in statement.before(term):
        between = report.lower[other.end : term.start if not term.change else term.change.span.start]
        if ";" in between or len(between) > 300:
            break
        fits = other.part is Part.PERCENT if before.part is Part.PERCENT else other.part in (Part.LEVEL, Part.DONE)
        if fits and (other.bracket < 0 or other.bracket == term.bracket) and other.alike(before):
            if not nows:
                flows = _flows(between[other.ratio.end - other.end :] if other.ratio else between)
            nows.append(side(report, other))
    return tuple(nows[:6]), flows


def _flows(text: str) -> bool:
    """Tell whether a text leads from a level to its change: no other subject comes between."""
    while "(" in text:
        head, _, tail = text.partition("(")
        text = head.rstrip(" ") + tail.partition(")")[2]
    pieces = text.split(", ")
    first = pieces[0].rstrip(" ,")
    if any(c.isdigit() for c in _YEAR.compiled.sub("", first)) or any(mark in first for mark in ":;."):
        return False
    if len(pieces) == 1:
        return len(first.split()) <= 3 and " có" not in first
    return len(first.split()) <= 14 and all(_GOES_ON.match(piece.strip(" ")) for piece in pieces[1:])


def _from_to(cls: type[Comparison], report: Report, statement: Statement, term: Term) -> Comparison | None:
    """Find "từ 48 xuống 36 vụ, giảm 25%"."""
    lower = report.lower
    earlier = [other for other in statement.before(term) if other.part is not Part.CHANGE]
    if len(earlier) < 2 or "từ" not in lower[statement.span.start : term.start]:
        return None
    now, before = earlier[0], _scaled_like(earlier[1], earlier[0])
    if now.part is not before.part or now.part not in (Part.LEVEL, Part.PERCENT) or not now.alike(before):
        return None
    if not _FROM.search(lower, max(0, before.start - 16), before.start) or not _TO.match(lower[before.end : now.start]):
        return None
    if not _matches(term, now) or term.change is None:
        return None
    between = [other for other in statement.before(term) if other.part is Part.CHANGE and other.start > now.end]
    start = now.end
    for change in reversed(between):
        if not _AFTER_TO.match(lower[start : change.change.span.start if change.change else change.start]):
            return None
        start = change.end
    if not _AFTER_TO.match(lower[start : term.change.span.start]):
        return None
    after = lower[term.end : term.end + 60].partition(",")[0]
    if _ELSEWHERE.search(after) or "kế hoạch" in after or "chỉ tiêu" in after:
        return None
    return cls(_span(term), term, (side(report, now),), side(report, before), surely=" so " not in after)


def _earlier_period(cls: type[Comparison], report: Report, statement: Statement, term: Term) -> Comparison | None:
    """Find "11.376 tỷ đồng, cùng kỳ là 9.520 tỷ đồng, tăng 1.856 tỷ đồng", and the two years in either order."""
    lower = report.lower
    earlier = [other for other in statement.before(term) if other.part is not Part.CHANGE]
    if len(earlier) < 2 or term.change is None or term.change.again:
        return None
    last = earlier[0]
    if (
        last.part not in (Part.LEVEL, Part.PERCENT)
        or not _matches(term, last)
        or (last.bracket >= 0 and lower[last.end : last.end + 40].find(")") < 0)
    ):
        return None
    if not _AFTER_LEVEL.match(lower[last.end : term.change.span.start]):
        return None
    low = earlier[1].end if last.bracket < 0 else last.bracket
    words = lower[low : last.start]
    others = [
        other for other in earlier[1:]
        if other.part is last.part and other.bracket < 0 and other.alike(last)
    ]  # fmt: skip
    if not others:
        return None
    other = others[0]
    between = [x for x in earlier[1:] if x.start > other.end and x.bracket < 0 and x.part is Part.LEVEL]
    if between or not _PERIOD_BEFORE.search(words) or last.start - other.end > 160:
        return None
    start = max(lower.rfind(mark, statement.span.start, other.start) for mark in (";", ",", "(", ":")) + 1
    mine, yours = _YEAR.search(words), _YEAR.search(lower, max(start, statement.span.start), other.start)
    after = lower[term.end : term.end + 60].partition(",")[0]
    surely = " so " not in after and "cùng kỳ" not in lower[max(start, statement.span.start) : other.start]
    if mine and yours:
        now, before = (last, other) if mine[1] > yours[1] else (other, last)
        return cls(_span(term), term, (side(report, now),), side(report, before), surely and mine[1] != yours[1])
    if mine and not any(word in words for word in ("cùng kỳ", "trước", "so ")):
        surely = False
    return cls(_span(term), term, tuple(side(report, x) for x in others[:4]), side(report, last), surely)


def _against(cls: type[Comparison], report: Report, statement: Statement, term: Term) -> Comparison | None:
    """Find "520 tỷ đồng, tăng 25% so với 400 tỷ đồng cùng kỳ"."""
    terms = statement.terms
    at = _after(statement, term)
    if at >= len(terms) or terms[at].bracket != term.bracket or terms[at].part not in (Part.LEVEL, Part.PERCENT):
        return None
    before = terms[at]
    if not _AGAINST.match(report.lower[term.end : before.start]) or not _matches(term, before):
        return None
    nows, flows = _nows(report, statement, term, before)
    return cls(_span(term), term, nows, side(report, before), flows) if nows else None


def _linked(cls: type[Comparison], report: Report, term: Term, last: Comparison | None) -> Comparison | None:
    """Find what repeats the change before it: "tăng 35 xóm, tương ứng 36,5%"."""
    if last is None or term.change is None:
        return None
    start = last.term.end
    if last.before.span.start > start:
        close = report.lower.find(")", last.before.span.end, term.start)
        start = close if close >= 0 else last.before.span.end
    if start > term.change.span.start or not _LINKED.match(report.lower[start : term.change.span.start]):
        return None
    return cls(_span(term), term, last.nows, last.before, last.surely)


def _rest(cls: type[Comparison], report: Report, statement: Statement, term: Term, amount: Term) -> Comparison | None:
    """Find "1.024 tỷ đồng, tăng 541 tỷ, tương đương 112%": what there was before is the rest."""
    if not term.change or not amount.change or amount.change.rises is None:
        return None
    if amount.end > term.change.span.start or not _LINKED.match(report.lower[amount.end : term.change.span.start]):
        return None
    nows, flows = _nows(report, statement, amount, amount)
    if not nows or not flows:
        return None
    now, more = nows[0].figure, _signed(amount)
    value = plus(now.value, -more.value)
    if value <= 0:
        return None
    figure = Figure(value, max(now.place, more.place), now.exact and more.exact)
    sign = "−" if amount.change.rises else "+"
    before = Side(figure, amount.number, f"({nows[0].text} {sign} {amount.quantity.number.text})", amount.kind)
    return cls(_span(term), term, nows[:1], before, surely=False)


def _span(term: Term) -> Span:
    return term.change.span if term.change else term.number
