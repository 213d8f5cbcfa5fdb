"""Which earlier figure a part that sums up tells again in other words, with a slip of the hand or as all there are."""

from __future__ import annotations

from report_lint import Pattern, Value
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.resumed import head, near
from report_lint_vi.claims.resumed_apart import is_apart, is_elsewhere
from report_lint_vi.claims.resumed_fit import is_explained
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.recollection import PREDICATE
from report_lint_vi.mentions.resumption import Resumption
from report_lint_vi.mentions.retelling import IDLE, LIGHT, OWN, WORD
from report_lint_vi.mentions.told_figure import head_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.count_context import CountContext, CountContexts
    from report_lint_vi.mentions.quantity import Quantity

#: What makes a figure one of all that there are: before it, and after the name.
_ALL = Pattern(r"(?<!\w)(?:cả|toàn bộ|tất cả) \Z")
_EVERY = Pattern(
    r"(?<!\w)(?:đều|hiện có|của (?:toàn )?(?:xã|huyện|tỉnh|phường|thị trấn|thị xã|thành phố|đơn vị|trường|trung tâm))"
    r"(?!\w)(?! [A-ZĐ])"
)
#: What says that it is what is left, or more.
_REMAINS = Pattern(r"(?<!\w)(?:còn|thiếu|thêm|vẫn|mới|chỉ)(?: lại)?(?: có| tới| đến| là)? \Z")
#: Words that tell of no topic.
_PLAIN = IDLE | LIGHT | OWN | frozenset(
    "rất quá chưa không nhiều ít một lại ra khi thời tế cần trong phải do nên cao thấp chậm tốt kém hay người nơi "
    "việc phần lớn đa ghi nhận xảy phát sinh hiện hoàn thành dài mở".split()
)
_SAME = frozenset({"dân"})  # "hộ dân", "người dân"
_RARE, _COMMON, _LONG = 3, 8, 3
#: How much must be told of both: with two digits that changed places, with one changed of many, of all there are.
_SWAPPED, _CHANGED, _WHOLE = 3, 5, 3
_REACH = 220


def echoed(contexts: CountContexts, quantity: Quantity, bunch: Sequence[Quantity]) -> Quantity | None:
    """Return the one earlier figure that a later one tells again, though it differs; None when nothing is sure."""
    report = contexts.report
    sentence = Sentence.around(report, quantity.span.start)
    here = contexts.of(quantity) if sentence else None
    if sentence is None or here is None or is_elsewhere(report, sentence.span, here):
        return None
    told = _Later.of(contexts, quantity, here)
    outside = [other for other in bunch if other.span not in sentence.span and other.figure.value != quantity.figure.value]
    best: tuple[int, Quantity] | None = None
    rival = 0
    for other in outside:
        there = contexts.of(other)
        if there is None:
            continue
        evidence = told.shared(contexts, there)
        if other.span.start < quantity.span.start and told.may_be(contexts, other, there, evidence):
            if best and best[1].figure.value != other.figure.value:
                return None
            best = max(best or (0, other), (evidence, other), key=lambda pair: pair[0])
        else:
            rival = max(rival, evidence)
    if best is None or rival > best[0] or is_explained(contexts, quantity, best[1], outside):
        return None
    return best[1]


class _Later(Value):
    """A figure of a part that sums up, with the words of its clause; ``whole``: it is of all that there are."""

    quantity: Quantity
    context: CountContext
    mine: Resumption
    words: frozenset[str]
    names: frozenset[str]
    whole: bool
    remains: bool

    @classmethod
    def of(cls, contexts: CountContexts, quantity: Quantity, here: CountContext) -> Self:
        """Read the clause around a figure."""
        report, start, end = contexts.report, quantity.span.start, quantity.span.end
        lower = report.lower
        sentence = Sentence.around(report, start)
        first, last = (sentence.span.start, sentence.span.end) if sentence else (start, end)
        low = max(first, start - _REACH, lower.rfind("; ", first, start) + 2)
        stop = lower.find("; ", end, last)
        high = min(last if stop < 0 else stop, end + _REACH)
        after = lower[end:high].partition(",")[0].partition(")")[0]
        tokens = tuple(WORD.compiled.findall(after))
        mine = Resumption(quantity, tokens, (), opens=True, subject=True)
        known = head_of(report)
        clause = report.view[low:high]
        names = [word for word in WORD.compiled.findall(clause)[1:] if word[0].isupper()]
        whole = bool(_ALL.search(lower, low, start) or _EVERY.search(after))
        return cls(
            quantity, here, mine, frozenset(WORD.compiled.findall(clause.lower())),
            frozenset(word.lower() for word in names if word.lower() not in known),
            whole, bool(_REMAINS.search(lower, low, start)),
        )  # fmt: skip

    def shared(self, contexts: CountContexts, there: CountContext) -> int:
        """Tell how much of what is told of an earlier figure is told here too; what is rare counts double."""
        words = self.words & there.words - _PLAIN - contexts.own - {head(self.quantity)}
        lines = contexts.lines
        return sum(
            2 if word in self.names or lines[word] <= _RARE else int(lines[word] <= _COMMON) for word in words
        )

    def may_be(self, contexts: CountContexts, other: Quantity, there: CountContext, evidence: int) -> bool:
        """Tell whether nothing parts an earlier figure from this one, and enough is told of both."""
        quantity = self.quantity
        value, second = quantity.figure.value, other.figure.value
        if other.figure.hedge is not Hedge.NONE or quantity.unit != other.unit:
            return False
        kind = slip(value, second)
        enough = {Slip.SWAPPED: _SWAPPED, Slip.CHANGED: _CHANGED}.get(kind, 99)
        if kind is Slip.CHANGED and not near(value, second):
            return False
        run = _run(self.mine.noun, there.name)
        own = contexts.own
        if self.whole and (kind is Slip.SWAPPED and value > 100 or (near(value, second) and not quantity.unit)):
            enough = 0 if value > 100 else _WHOLE - 2 * (run >= _LONG)
        if evidence < enough or self.remains:
            return False
        named = self.mine.name_in(there.words | _SAME, there.beside | _SAME, own)
        if named.more or named.strange:
            return False
        if not self.names <= there.told.around | there.words:
            return False
        left = frozenset(there.name[1:]) - IDLE - self.words - own - PREDICATE
        if left and kind is not Slip.SWAPPED and not (run >= _LONG and value > second):
            return False
        return not is_apart(contexts.report, self.mine, self.context, there)


def _run(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words two names begin with alike."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count
