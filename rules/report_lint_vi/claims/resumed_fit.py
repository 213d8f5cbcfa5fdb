"""Which earlier count a count takes up that is told as a known one."""

from __future__ import annotations

from report_lint import Pattern, Value, Verdict
from report_lint.figures import Hedge, same
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import swapped
from report_lint_vi.claims.resumed import head, near
from report_lint_vi.claims.resumed_apart import is_apart, is_elsewhere, is_of_all, levels_differ
from report_lint_vi.claims.retold_fit import is_telling
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.count_context import CountContexts
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.recollection import PREDICATE
from report_lint_vi.mentions.resumption import Resumption
from report_lint_vi.mentions.retelling import IDLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.count_context import CountContext

#: Words of change before a third count: it may be added or taken away.
_CHANGED = Pattern(r"(?<!\w)(?:thêm|bổ sung|tăng|giảm|rút|giải thể|phát sinh|sau đó|sáp nhập|hủy|bớt|mới)(?!\w)")
#: ... or words that say that these are not the same things.
_OTHERWISE = Pattern(rf"{_CHANGED.source}|(?<!\w)(?:gồm|chưa|không|còn|và)(?!\w)")
_AMONG = Pattern(r"(?<!\w)trong(?: tổng)?(?: số)? \Z")
_KINDS = Pattern(r"[^.;:()0-9\n,]{1,40},(?: [^\W\d_]+){1,4} (?:nêu|nói|kể)(?: ở)? trên")
_UNLAWFUL = frozenset({"pháp", "luật"})  # "vụ vi phạm pháp luật" are no others than "vụ vi phạm"
_SURE, _SWAPPED, _NARROW, _WEAK, _PART, _NEAR, _REACH, _SUMMED = 3, 2, 4, 5, 4, 30, 300, 20


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
    other, evidence = found
    slipped, led = swapped(quantity, other), mine.led or mine.said
    value, second = quantity.figure.value, other.figure.value
    if other.span.start > quantity.span.start or not (led or slipped or value > second):
        return None  # some of them
    enough = (_SWAPPED if slipped else _SURE) if led else _SURE if slipped else _WEAK
    if evidence < enough or not (slipped or near(value, second)):
        return None
    return None if is_explained(contexts, quantity, other, outside) else other


def _meant(
    contexts: CountContexts, mine: Resumption, here: CountContext, outside: Sequence[Quantity]
) -> tuple[Quantity, int] | None:
    """Return the count that fits best, with the evidence; None where counts of two values do."""
    quantity = mine.quantity
    value = quantity.figure.value
    fits = [(other, fit) for other in outside if (fit := _Fit.of(contexts, mine, here, other))]
    best = max((fit.beside for _, fit in fits), default=0)
    fits = [(other, fit) for other, fit in fits if fit.beside == best]
    fits = [(other, fit) for other, fit in fits if other.figure.value * 2 > value or swapped(quantity, other)]
    if len({other.figure.value for other, _ in fits}) > 1:
        fits = [(other, fit) for other, fit in fits if swapped(quantity, other)]
    if len({other.figure.value for other, _ in fits}) != 1:
        return None
    return fits[0][0], fits[0][1].evidence


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


class _Fit(Value):
    """How much says that a count may be the one that is taken up, and how much of that stands beside it."""

    evidence: int
    beside: int

    @classmethod
    def of(cls, contexts: CountContexts, mine: Resumption, here: CountContext, other: Quantity) -> Self | None:
        """Compare what is said of two counts; None where anything parts them."""
        there, own = contexts.of(other), contexts.own
        if there is None:
            return None
        named = mine.name_in(there.words, there.beside, own)
        name, value, second = named.words, mine.quantity.figure.value, other.figure.value
        if named.more or named.strange or not _is_one_thing(mine.noun, there.name, name):
            return None
        slipped = swapped(mine.quantity, other)
        owned = "của" in mine.noun and "của" not in there.beside  # some of them may be somebody's
        rich = len(name) > _SURE and (value > second or slipped)
        if (owned and value < second and not (slipped or mine.said)) or not (
            rich or there.words.union(own).issuperset(mine.doing)
        ):
            return None  # another thing was done, perhaps with some of them
        whose = len(name.difference(there.name)) > 1  # of those that it was done with
        all_there = not mine.said and (mine.having or not whose) and is_of_all(mine, here, there, own)
        if all_there or is_apart(contexts.report, mine, here, there):
            return None
        left = (
            frozenset(there.name[1:])
            - IDLE
            - here.told.around
            - own
            - (_UNLAWFUL if "phạm" in there.name else frozenset())
        )
        shared = (name | there.words.intersection(mine.doing)) - {head(other)}
        evidence = len(shared) + 2 * mine.said + mine.led + slipped + (there.told.owned and not left and value > second)
        if left and not mine.said and (value > second or evidence < _NARROW):
            return None
        return cls(evidence, len(shared & there.beside))


def _is_one_thing(here: tuple[str, ...], there: tuple[str, ...], name: frozenset[str]) -> bool:
    """Tell whether the second word of a name says nothing else of the things: "chi bộ" and "chi hội"."""
    second = there[1:2]
    if not here[1:2] or not second or here[1:2] == second:
        return True
    return second[0] in IDLE or second[0] in name or second[0] in PREDICATE


def is_explained(contexts: CountContexts, quantity: Quantity, other: Quantity, bunch: Sequence[Quantity]) -> bool:
    """Tell whether the count is the other one and a third, or less a third, or a sum, or stands beside the other."""
    report, wanted = contexts.report, quantity.figure.value
    gap = abs(wanted - other.figure.value)
    for one in (quantity, other):
        for digits in _beside(report, one):
            if digits.span == quantity.span or (one is quantity and _is_part(report, quantity, digits)):
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


def _is_part(report: Report, quantity: Quantity, third: Quantity) -> bool:
    """Tell whether a third count is told of some of the things: "Trong 38 ổ dịch ..., có 03 ổ dịch phải"."""
    start, lower = quantity.span.start, report.lower
    led = third.span.start > start and _AMONG.search(lower, max(0, start - _NEAR), start)
    if not led or third.figure.value == quantity.figure.value:
        return False
    return not _OTHERWISE.search(lower, quantity.span.end, min(third.span.end + _NEAR, len(lower)))


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
