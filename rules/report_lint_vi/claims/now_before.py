"""Comparisons: a change with what there is now and what there was before."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Mention, Pattern
from report_lint.figures import Figure, plus
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_again import LEVEL_AGAIN, LINKED, is_again, is_told_again, linked, repeats
from report_lint_vi.claims.now_before_evidence import are_kept
from report_lint_vi.claims.now_before_fit import fitting
from report_lint_vi.claims.now_before_forms import (
    Levels,
    Side,
    against,
    from_to,
    in_bracket,
    present,
    side,
    then_from_to,
    what_follows,
)
from report_lint_vi.claims.now_before_parts import by_parts
from report_lint_vi.claims.now_before_periods import bracket_first, changed, from_base, of_period, within
from report_lint_vi.claims.now_before_rows import beside_plan, beyond, by_rows
from report_lint_vi.claims.now_before_same import is_one_thing
from report_lint_vi.claims.now_before_way import in_ratios, is_of_other_base, ratio_behind, signed
from report_lint_vi.claims.ratio_result import written
from report_lint_vi.mentions.change import Change, Measure
from report_lint_vi.mentions.dated_level import DatedLevel
from report_lint_vi.mentions.phrases import says_any
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.ratio import Ratio
    from report_lint_vi.mentions.statement import Term

#: "trong khi năm trước giảm 4 tỷ đồng": the change of another period.
_OF_OTHER_TIME = Pattern(r"(?:trong khi|còn) (?:cùng kỳ )?(?:của )?năm (?:trước|ngoái)(?: chỉ| lại| đã)? \Z")
#: What grows at constant prices while its levels may be at current ones.
_PRICED = Pattern(r"(?<!\w)(?:grdp|gdp|tổng sản phẩm|giá so sánh|giá hiện hành|giá cố định|chỉ số sản xuất)(?!\w)")
_LEVEL_LED = Pattern(r"(?<!\w)(?:bằng|đạt|tương đương|chỉ đạt)(?: tỷ lệ| khoảng)? \Z")
_TO_PERIOD = Pattern(r"(?: [^\W\d_]+){0,3} so với (?:cùng kỳ|năm (?:trước|ngoái|(?:19|20)[0-9]{2}))(?!\w)")
#: "so cùng kỳ (1.156,2 tỷ đồng) bằng".
_AGAINST_BRACKET = Pattern(r"(?<!\w)so(?: với)? (?:cùng kỳ|năm trước)[^();:.\d]{0,24}\([^()]{3,40}\),? ?(?:thì )?\Z")
_NEAR = 90
_LEVEL_OF = Pattern(
    r" (?:(?:so với |so |của |mức )?(?P<what>(?!kế |chỉ |dự |tổng |mục |so |của |mức |cùng |năm |quý |tháng |vụ )"
    r"(?:[^\W\d_]+ ){1,4}?)?(?:của )?(?:cùng kỳ|cùng kì|năm trước|năm ngoái|năm học trước)|(?:so với |so |mức )"
    r"(?:(?:quý|tháng|vụ|kỳ) trước|(?:đầu|cuối) năm|(?:cả )?năm (?:19|20)[0-9]{2}|(?:quý|tháng) [0-9ivx]{1,4})|"
    r"(?P<thing>(?!kế |chỉ |dự |tổng |mục )(?:[^\W\d_]+ ){1,4}?)(?:quý|tháng|vụ|kỳ|năm học|năm) trước)(?!\w)"
)
#: Words that make what is told the earlier level, and a change one that came after it.
_ONCE = (
    "trước", "trước đây", "ban đầu", "lúc đầu", "chưa", "cũ", "giai đoạn", "nhiệm kỳ", "kế hoạch", "chỉ tiêu", "giao",
    "dự kiến", "theo", "nguyên", "vốn có", "khóa", "khoá", "đầu",
)  # fmt: skip
#: Verbs that tell by how much a plan is missed.
_AGAINST_PLAN = ("vượt ", "hụt ", "thiếu ")
_NOW = ("nay", "đến nay", "hiện", "sau đó", "sau khi", "qua")


class Comparison(Mention):
    """A change and the two levels that it leads from and to; the span is the change's.

    ``nows`` are the figures that may be the present level, the likeliest first. ``surely``: the wording leaves no doubt
    that the change is from ``before`` to the first of them. ``bracket``: both stand in one, around a slash.
    """

    term: Term
    change: Change
    nows: tuple[Side, ...]
    before: Side
    surely: bool
    bracket: bool = False

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Try the wordings on every change; brackets with a slash are read together, as they run alike."""
        found: list[tuple[Statement, Term, Change, Ratio]] = []
        told = {fit.term.number.start: fit for fit in fitting(report)}
        for statement in report.mentions(Statement):
            last: Self | None = None
            amount: Term | None = None
            for term, change in _changes(report, statement):
                ratio = ratio_behind(report, term, change)
                if ratio:
                    found.append((statement, term, change, ratio))
                    continue
                fit = told.pop(term.number.start, None)
                again = change.again or is_told_again(report, statement, change)
                new = linked(report, change, last) if again else None
                new = new or levels(report, statement, term)
                if fit and not (new and are_kept(new, fit)):
                    new = fit.levels
                repeated = again or (amount is not None and is_again(report, amount, term))
                if not new and amount and repeated:
                    new = from_base(report, statement, amount, term) or _rest(report, statement, change, amount)
                if new:
                    last = cls(change.span, term, change, new.nows, new.before, new.surely)
                    yield last
                elif change.measure is Measure.AMOUNT:
                    amount = term
        for term, change, pair, surely in in_ratios(found):
            yield cls(change.span, term, change, (pair[0],), pair[1], surely, bracket=True)
        for fit in told.values():
            yield cls(fit.change.span, fit.term, fit.change, fit.levels.nows, fit.levels.before, fit.levels.surely)


def _changes(report: Report, statement: Statement) -> Iterator[tuple[Term, Change]]:
    """Yield the changes, and as one of them a bare rate in brackets behind an amount: "giảm 115 vụ (9,68%)"."""
    before: Term | None = None
    for term in statement.terms:
        if term.change:
            yield term, term.change
        elif before and before.change and repeats(report, before, term):
            change = Change(
                term.quantity.span, term.quantity, Measure.PERCENT, before.change.rises, again=True, compared=False
            )
            yield term.replace(part=Part.CHANGE, change=change), change
        elif term.kind == "%" and term.part is Part.PERCENT and _is_of_before(report, statement, term):
            change = Change(term.quantity.span, term.quantity, Measure.LEVEL, rises=None, again=False, compared=True)
            yield term.replace(part=Part.CHANGE, change=change), change
        before = term


def _is_of_before(report: Report, statement: Statement, term: Term) -> bool:
    """Tell whether a percentage gives the present level as a part of the earlier one: "bằng 120% so với cùng kỳ"."""
    lower = report.lower
    led = _LEVEL_LED.search(lower, max(0, term.start - 24), term.start)
    of = _LEVEL_OF.match(lower, term.end) if led else None
    if led is None or of:
        what = (of["what"] or of["thing"] or "") if of else ""
        return led is not None and frozenset(what.split()) <= frozenset(
            lower[statement.span.start : term.start].split()
        )
    rest = lower[term.end : term.end + 2].strip(" ")
    based = lower.startswith("so với ", statement.span.start) or _AGAINST_BRACKET.search(
        lower, max(0, led.start() - _NEAR), led.start()
    )
    return rest[:1] in ("", ".", ";", ",") and bool(based)


def levels(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Try the wordings, the surest first."""
    if _OF_OTHER_TIME.search(report.lower, max(0, term.start - 60), term.change.span.start if term.change else 0):
        return None
    if term.change and any(x.bracket > term.change.span.start and x.end < term.start for x in statement.terms):
        return within(report, statement, term)
    found = (
        in_bracket(report, statement, term)
        or then_from_to(report, statement, term)
        or from_to(report, statement, term)
        or _of_one_thing(report, statement, term)
        or bracket_first(report, statement, term)
        or against(report, statement, term)
    )
    found = found or (beside_plan(report, statement, term) if "so với" in what_follows(report, term) else None)
    exceeds = term.change is not None and report.lower.startswith(_AGAINST_PLAN, term.change.span.start)
    if exceeds and not (found and term.change and (term.change.compared or _TO_PERIOD.match(report.lower, term.end))):
        planned = beyond(report, statement, term) or beside_plan(report, statement, term)
        return planned or (found if found and found.before.span.start > term.end else None)
    if not found or not found.surely:
        found = by_parts(report, statement, term) or found
    if not found or not found.surely:
        found = by_rows(report, statement, term) or found
    if found and is_of_other_base(report, term, found.before):
        return None
    start, end = statement.span.start, statement.span.end
    at_prices = found and found.surely and term.kind == "%" and _PRICED.search(report.lower, start, end)
    return found.replace(surely=False) if found and at_prices else found


def _of_one_thing(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Find two dated levels; without being sure where another thing may come between."""
    found = of_period(report, statement, term)
    if not found or not found.surely:
        return found
    by_start = {other.number.start: other for other in statement.terms}
    now, before = by_start[found.nows[0].span.start], by_start[found.before.span.start]
    surely = len(found.nows) == 1 and is_one_thing(report, statement.span.start, (term, now, before), "")
    return found.replace(surely=surely)


def _rest(report: Report, statement: Statement, change: Change, amount: Term) -> Levels | None:
    """Find "1.024 tỷ đồng, tăng 541 tỷ, tương đương 112%": what there was before is the rest."""
    if not amount.change or amount.change.rises is None or amount.end > change.span.start:
        return None
    gap = report.lower[amount.end : change.span.start]
    linked = (LEVEL_AGAIN if change.measure is Measure.LEVEL else LINKED).match(gap)
    nows, flows = present(report, statement, amount, amount) if linked else ((), False)
    if not nows or not flows:
        return None
    rises = amount.change.rises
    told = DatedLevel.of(report, nows[0].span)
    between = report.lower[nows[0].span.end : amount.change.span.start]
    if told and told.is_earlier(report):  # "Cùng kỳ tiếp nhận 400 hồ sơ, như vậy tăng 40 hồ sơ (10%)"
        later = changed(nows[0], side(report, amount), rises=rises)
        return Levels((later,), nows[0], surely=False) if later else None
    lead = report.lower[statement.span.start : nows[0].span.start]
    if (told and told.is_earlier(report) is None) or says_any(between, _NOW) or says_any(lead, _ONCE):
        return None
    now, more = nows[0].figure, amount.figure
    value = plus(now.value, -signed(more, rises=rises).value)
    if value <= 0:
        return None
    figure = Figure(value, max(now.place, more.place), now.exact and more.exact)
    sign, scale = "−" if rises else "+", more.place.scaleb(amount.quantity.number.decimals)
    text = f"({nows[0].text} {sign} {report.view[amount.number.start : amount.end]})"
    alike = scale == nows[0].scale
    bare = f"{written(value / scale)} ({nows[0].bare} {sign} {amount.quantity.number.text})" if alike else text
    before = Side(figure, amount.number, text, amount.kind, bare, scale if alike else Decimal(0))
    return Levels(nows[:1], before, surely=False)
