"""Which earlier count a count takes up that is told as a known one."""

from __future__ import annotations

from report_lint import Pattern, Verdict
from report_lint.figures import Hedge, same
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import swapped
from report_lint_vi.claims.resumed import head, near
from report_lint_vi.claims.resumed_apart import is_elsewhere, levels_differ
from report_lint_vi.claims.resumed_match import Match
from report_lint_vi.claims.retold_fit import is_telling
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.count_context import CountContexts
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.recollection import PREDICATE
from report_lint_vi.mentions.resumption import Resumption

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint import Report
    from report_lint_vi.mentions.count_context import CountContext

#: Words of change before a third count: it may be added or taken away.
_CHANGED = Pattern(r"(?<!\w)(?:thêm|bổ sung|tăng|giảm|rút|giải thể|phát sinh|sau đó|sáp nhập|hủy|bớt|mới)(?!\w)")
#: ... or words that say that these are not the same things.
_OTHERWISE = Pattern(rf"{_CHANGED.source}|(?<!\w)(?:gồm|chưa|không|còn|và)(?!\w)")
_LISTED = Pattern(r"(?<!\w)(?:gồm|và)(?!\w)")
_AMONG = Pattern(r"(?<!\w)trong(?: tổng)?(?: số)? \Z")
_KINDS = Pattern(r"[^.;:()0-9\n,]{1,40},(?: [^\W\d_]+){1,4} (?:nêu|nói|kể)(?: ở)? trên")
_SURE, _SWAPPED, _WEAK, _PART, _NEAR, _REACH, _SUMMED = 3, 2, 5, 4, 30, 300, 20


def antecedent(contexts: CountContexts, quantity: Quantity, bunch: Sequence[Quantity]) -> Quantity | None:
    """Return the one count that a later one must take up although it differs; None when nothing is sure."""
    report = contexts.report
    sentence = Sentence.around(report, quantity.span.start)
    mine = Resumption.of(report, quantity, sentence.span.start) if sentence else None
    here = contexts.of(quantity) if mine else None
    if mine is None or sentence is None or here is None or is_elsewhere(report, sentence.span, here):
        return None
    outside = [other for other in bunch if other.span not in sentence.span]
    hedged = [other for other in outside if other.figure.hedge is not Hedge.NONE]
    if any(same(quantity.figure, other.figure) is not Verdict.FAILS for other in hedged):
        return None
    found = _meant(contexts, mine, here, outside)
    if found is None:
        return None
    other, evidence, taken = found
    slipped, led = swapped(quantity, other), mine.led or mine.said
    value, second = quantity.figure.value, other.figure.value
    if other.span.start > quantity.span.start or not (led or slipped or value > second):
        return None  # some of them
    enough = (_SWAPPED if slipped else _SURE) if led else _SURE if slipped else _WEAK
    if evidence < enough or not (slipped or near(value, second)):
        return None
    return None if is_explained(contexts, quantity, other, outside, taken=taken) else other


def _meant(
    contexts: CountContexts, mine: Resumption, here: CountContext, outside: Sequence[Quantity]
) -> tuple[Quantity, int, bool] | None:
    """Return the count that fits best, with the evidence and what it says; None where counts of two values do."""
    quantity = mine.quantity
    value = quantity.figure.value
    fits = [(other, fit) for other in outside if (fit := Match.of(contexts, mine, here, other))]
    best = max((fit.beside for _, fit in fits), default=0)
    fits = [(other, fit) for other, fit in fits if fit.beside == best]
    fits = [(other, fit) for other, fit in fits if other.figure.value * 2 > value or swapped(quantity, other)]
    if len({other.figure.value for other, _ in fits}) > 1:
        greatest = max(other.figure.value for other, _ in fits)  # parts of it may be told of too
        parts = mine.led and value > greatest and all(fit.taken for _, fit in fits)
        fits = [
            (other, fit)
            for other, fit in fits
            if swapped(quantity, other) or (parts and other.figure.value == greatest and near(value, greatest))
        ]
    if len({other.figure.value for other, _ in fits}) != 1:
        return None
    return fits[0][0], fits[0][1].evidence, fits[0][1].taken


def is_other(report: Report, quantity: Quantity, other: Quantity) -> bool:
    """Tell whether what leads to a count and what follows it says that it takes up something else."""
    sentence = Sentence.around(report, quantity.span.start)
    mine = Resumption.of(report, quantity, sentence.span.start) if sentence else None
    if mine is None or not mine.led or quantity.unit or (is_telling(quantity, other) and not mine.inside):
        return False
    contexts = CountContexts(report)
    here, there = contexts.of(quantity), contexts.of(other)
    if here is None or there is None:
        return False
    named = mine.name_in(there.words, there.beside, contexts.own)
    if named.more or (named.strange and named.strange not in PREDICATE) or levels_differ(here, there):
        return True
    return is_explained(contexts, quantity, other, ())


def is_explained(
    contexts: CountContexts, quantity: Quantity, other: Quantity, bunch: Sequence[Quantity], *, taken: bool = False
) -> bool:
    """Tell whether the count is the other one and a third, or less a third, or a sum, or stands beside the other."""
    report, wanted = contexts.report, quantity.figure.value
    gap = abs(wanted - other.figure.value)
    for one in (quantity, other):
        for digits in _beside(report, one):
            share = (
                digits.span.end + 1 == quantity.span.start and report.lower[digits.span.end] == "/"
            )  # "02/09 chi bộ"
            if (
                digits.span == quantity.span
                or share
                or (one is quantity and _is_part(report, quantity, digits, taken=taken))
            ):
                continue
            if digits.figure.value == wanted or (digits.figure.value == gap and head(digits) == head(quantity)):
                return True
    if _KINDS.match(report.lower, quantity.span.end) and any(
        third.figure.value == gap for third in _beside(report, other)
    ):
        return True  # "giám sát 12 cuộc, phản biện 02 văn bản": 14 cuộc giám sát, phản biện
    if _is_sum(report, quantity, other, bunch):
        return True
    text = quantity.number.text.lstrip("0")
    return text in contexts.tabled and quantity.noun in contexts.tabled[text]


def _is_part(report: Report, quantity: Quantity, third: Quantity, *, taken: bool) -> bool:
    """Tell whether a third count is told of some of the things: "Trong 38 ổ dịch ..., có 03 ổ dịch phải"."""
    start, lower = quantity.span.start, report.lower
    led = third.span.start > start and _AMONG.search(lower, max(0, start - _NEAR), start)
    if not led or third.figure.value == quantity.figure.value:
        return False
    otherwise = _LISTED if taken else _OTHERWISE
    return not otherwise.search(lower, quantity.span.end, min(third.span.end + _NEAR, len(lower)))


def _beside(report: Report, quantity: Quantity) -> Iterator[Quantity]:
    """Yield the figures of a count's sentence that are not far from it."""
    start = quantity.span.start
    sentence = Sentence.around(report, start)
    if sentence:
        low, high = max(sentence.span.start, start - _REACH), min(sentence.span.end, start + _REACH)
        yield from report.mentions(Quantity, report.span(low, high))


def _is_sum(report: Report, quantity: Quantity, other: Quantity, bunch: Sequence[Quantity]) -> bool:
    """Tell whether a third count of the things was added or taken away, or two of them make this one."""
    wanted, block = quantity.figure.value, report.block(other.span.start)
    gap = abs(wanted - other.figure.value)
    addends: list[Quantity] = []
    for third in bunch:
        value, start = third.figure.value, third.span.start
        if third.span == other.span or value * _PART < gap:
            continue
        beside = report.block(start) is block or _CHANGED.search(report.lower, max(0, start - _NEAR), start)
        if value == wanted or (value == gap and beside):
            return True
        for more in addends[-_SUMMED:]:
            much = min(value, more.figure.value) * _PART > wanted
            near_by = much or report.block(more.span.start) is report.block(start)
            if near_by and value + more.figure.value == wanted:
                return True
        addends.append(third)
    return False
