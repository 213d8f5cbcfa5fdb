"""Which earlier figure a part that sums up tells again in other words, with a slip of the hand or as all there are."""

from __future__ import annotations

from report_lint import Pattern, Value
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.echoed_words import between, common_run, is_of_office, of_clause
from report_lint_vi.claims.opposed import are_numbered, clause_of
from report_lint_vi.claims.recalled_apart import ADDED
from report_lint_vi.claims.resumed import near
from report_lint_vi.claims.resumed_apart import is_apart, is_elsewhere
from report_lint_vi.claims.resumed_fit import is_explained
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.recollection import PREDICATE
from report_lint_vi.mentions.resumption import OPENS, Resumption
from report_lint_vi.mentions.retelling import IDLE, LIGHT, OWN, WORD
from report_lint_vi.mentions.told_figure import head_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.count_context import CountContext, CountContexts
    from report_lint_vi.mentions.quantity import Quantity

#: What makes a figure one of all that there are, behind the name.
_EVERY = frozenset({"đều", "hiện"})
_PLACED = frozenset({"đặt"})  # where all of them are
_AREA = Pattern(r"(?<!\w)(?:vùng|khu vực|cụm|phía|miền|thôn|khóm|ấp|bản)(?!\w)")
_OWNED = Pattern(r"(?<!\w)của (?:toàn )?(?:xã|huyện|tỉnh|phường|thị trấn|thị xã|thành phố)(?!\w)(?! bạn)")
#: What says that it is what is left, or more, or that there are so many, whatever was done with them.
_REMAINS = Pattern(
    r"(?<!\w)(?:còn|thiếu|thêm|vẫn|mới|chỉ)(?: [^\W\d_]+){0,3} \Z|"
    r"(?<!\w)(?<!tuy )(?<!dù )(?<!đã )(?<!hiện )có (?:tới |đến )?\Z"
)
#: Figures of what may be, and of more kinds.
_NOT_DONE = Pattern(
    r"(?<!\w)(?:nguy cơ|sức chứa|công suất|quy mô thiết kế|có khả năng|tổng đàn|các loại|thuê ngoài|tồn đọng|"
    r"thiếu(?= [0-9])|ngoại|sau cai)(?!\w)"
)
#: Words that tell of no topic.
_PLAIN = (
    IDLE
    | LIGHT
    | OWN
    | frozenset(
        "rất quá chưa không nhiều ít một lại ra khi thời tế cần trong phải do nên cao thấp chậm tốt kém hay người nơi "
        "việc phần lớn đa ghi nhận xảy phát sinh hiện hoàn thành dài mở".split()
    )
)
#: Words before a measure that do not say what is measured.
_MEASURES = frozenset(
    "gói khoản nguồn mức tuyến đoạn diện tích khối lượng sản trọng tổng chiều số dài rộng toàn bộ kinh phí tiền "
    "vốn".split()
)
#: Words before a count that take it for a known one.
_TAKING_UP = frozenset("chất hiệu tiến kết việc công số với trong tuy cả qua sau nhờ dù".split())
_WHOSE = frozenset({"của", "cho"})
_QUARTERS = frozenset({"I", "II", "III", "IV"})  # no names: "tập trung vào quý III"
_SAME = frozenset({"dân"})  # "hộ dân", "người dân"
_THEREFORE = (" nên ", " nhưng ", " do ")
_RARE, _COMMON, _LONG = 3, 8, 3
#: How much must be told of both: with two digits that changed places, with one changed of many, of all there are.
_SWAPPED, _CHANGED, _WHOLE, _RICH, _NAMED = 3, 5, 3, 6, 4
_REACH, _LARGE, _NEVER, _MANY_DIGITS = 220, 100, 99, 1000
_NAME = 4


def echoed(contexts: CountContexts, quantity: Quantity, bunch: Sequence[Quantity]) -> Quantity | None:
    """Return the one earlier figure that a later one tells again, though it differs; None when nothing is sure."""
    report = contexts.report
    sentence = Sentence.around(report, quantity.span.start)
    here = contexts.of(quantity) if sentence else None
    if sentence is None or here is None or is_elsewhere(report, sentence.span, here):
        return None
    told = _Later.of(contexts, quantity, here)
    value = quantity.figure.value
    outside = [other for other in bunch if other.span not in sentence.span and other.figure.value != value]
    best: tuple[int, Quantity] | None = None
    rival = 0
    for other in outside:
        there = contexts.of(other)
        if there is None:
            continue
        evidence = told.shared(contexts, there)
        comparable = other.figure.hedge is Hedge.NONE and other.unit == quantity.unit
        if comparable and other.span.start < quantity.span.start and told.may_be(contexts, other, there, evidence):
            if best and best[1].figure.value != other.figure.value:
                return None
            best = max(best or (0, other), (evidence, other), key=lambda pair: pair[0])
        else:
            rival = max(rival, evidence)
    if best is None or rival > best[0] or is_explained(contexts, quantity, best[1], outside):
        return None
    return best[1]


class _Later(Value):
    """A figure of a part that sums up, with its clause; ``owned``: it is of what the office's place has."""

    quantity: Quantity
    context: CountContext
    low: int
    near: str
    mine: Resumption
    opens: bool
    words: frozenset[str]
    names: frozenset[str]
    owned: bool
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
        cut = max(low, *(lower.rfind(word, low, start) + len(word) - 1 for word in _THEREFORE))
        names = [word for word in WORD.compiled.findall(report.view[cut:high])[cut == first :] if word[0].isupper()]
        here = of_clause(report, here, cut)
        return cls(
            quantity, here, low, clause.lower(), mine, bool(OPENS.search(lower, first, start)),
            frozenset(WORD.compiled.findall(clause.lower())),
            frozenset(word.lower() for word in names if word.lower() not in known and word not in _QUARTERS),
            bool(_OWNED.search(after)),
            bool(_REMAINS.search(lower, low, start) or _NOT_DONE.search(clause.lower())),
        )  # fmt: skip

    def shared(self, contexts: CountContexts, there: CountContext) -> int:
        """Tell how much of what is told of an earlier figure is told here too; names and rare words count double."""
        words = self.words & (there.words | between(contexts.report, there))
        name = self.quantity.noun.split()
        telling = words - _PLAIN - contexts.own - set(name if tuple(name) == there.name[: len(name)] else name[:1])
        lines = contexts.lines
        known = sum(2 if lines[word] <= _RARE else int(lines[word] <= _COMMON) for word in telling - self.names)
        return known + 2 * len(words & self.names)

    def may_be(self, contexts: CountContexts, other: Quantity, there: CountContext, evidence: int) -> bool:
        """Tell whether nothing parts an earlier figure from this one, and enough is told of both."""
        report, quantity = contexts.report, self.quantity
        kind = slip(quantity.figure.value, other.figure.value)
        known = _SAME | between(report, there)
        named = self.mine.name_in(there.words | known, there.beside | known, contexts.own)
        strange = (named.more or bool(named.strange)) and not self._goes_on(there, other, named.strange, evidence)
        strange = strange or self._is_another(report, there) or self._is_some(contexts, there)
        if strange or self.remains or not self.names <= there.told.around | there.words:
            return False
        office = self.owned and kind is Slip.SWAPPED and is_of_office(report, other, there)
        if kind is Slip.SWAPPED:
            enough = 0 if office and quantity.figure.value > _LARGE else _SWAPPED
            enough = enough if not quantity.unit or self._is_named(contexts, there) else _NEVER
        else:
            enough = self._enough(contexts, other, there, named.words)
        if evidence < enough or are_numbered(self.near, clause_of(report, other), quantity.number.text):
            return False
        there = of_clause(report, there, 0)
        if office:
            return "đầu năm" not in self.context.told.aside and there.told.is_of_time(self.context.told)
        return not is_apart(report, self.mine, self.context, there, slipped=kind is Slip.SWAPPED)

    def _enough(self, contexts: CountContexts, other: Quantity, there: CountContext, told: frozenset[str]) -> int:
        """Return how much must be told of both where no two digits changed places."""
        name, value, second = self.mine.noun, self.quantity.figure.value, other.figure.value
        run = common_run(name, there.name)
        left = set(there.name[1:]) - IDLE - self.words - contexts.own - PREDICATE
        if not near(value, second) or self.quantity.unit or (left and not (run >= _LONG and value > second)):
            return _NEVER
        added = "hiện" in name and there.told.before[-1:] != () and there.told.before[-1] in ADDED
        if self._is_whole(contexts.report, there) and not added:
            return _WHOLE - (run >= _LONG) - (" ".join(name[:2]) in there.near)
        if self.opens and run >= _LONG and len(told) > run:
            return _WHOLE
        return _CHANGED if slip(value, second) is Slip.CHANGED else _NEVER

    def _is_whole(self, report: Report, there: CountContext) -> bool:
        """Tell whether it is told of all the things, and the earlier figure is not one of some of them."""
        name = self.mine.noun
        at = next((at for at, word in enumerate(name) if word in _EVERY), 0)
        if not at or not there.words.issuperset(name[:at]) or (name[at] == "hiện" and name[at + 1 : at + 2] != ("có",)):
            return False
        rest = WORD.compiled.findall(there.told.after.partition(",")[0])
        rest = rest[common_run(name, rest) :]
        if rest and rest[0] not in _PLACED and (rest[0] in IDLE or rest[0] not in self.words):
            return False
        return not _AREA.search(clause_of(report, there.told.quantity))

    def _is_another(self, report: Report, there: CountContext) -> bool:
        """Tell whether another kind of the things is told of, or another doing that the clause begins with."""
        name, other = self.mine.noun, WORD.compiled.findall(there.told.after)
        run = common_run(name, other)
        ends = (*name[run : run + 1], *other[run : run + 1])
        plain = IDLE | PREDICATE
        if len(ends) > 1 and plain.isdisjoint(ends) and ends[0] not in there.words:
            return True  # "đối tượng bảo trợ", "đối tượng người có công"
        start = self.quantity.span.start
        lead = WORD.compiled.findall(report.lower[max(self.low, start - _REACH) : start])
        short = 0 < len(lead) < _NAME and lead[0] not in _TAKING_UP and plain.isdisjoint(lead)
        return short and there.told.around.isdisjoint(lead) and bool(there.told.before)

    def _is_some(self, contexts: CountContexts, there: CountContext) -> bool:
        """Tell whether it is told of what is among some of the things: "Trong 148 vụ hòa giải không thành"."""
        start = self.quantity.span.start
        sentence = Sentence.around(contexts.report, start)
        real = Resumption.of(contexts.report, self.quantity, sentence.span.start) if sentence else None
        inside = real is not None and real.inside and not real.some
        return inside and real is not None and real.name_in(there.words, there.beside, contexts.own).more

    def _goes_on(self, there: CountContext, other: Quantity, strange: str, evidence: int) -> bool:
        """Tell whether with a strange word the clause goes on, so that it does not say which things are meant."""
        value, name = self.quantity.figure.value, self.mine.noun
        if slip(value, other.figure.value) is not Slip.SWAPPED or strange in name[:2]:
            return False
        if evidence < (_NAMED if self.names else _RICH) or (value < other.figure.value and value < _MANY_DIGITS):
            return False
        if any(
            word in _WHOSE and last and last not in there.words
            for word, last in zip(name, (*name[1:], ""), strict=True)
        ):
            return False
        if strange not in name:
            return True
        before = name[name.index(strange) - 1]  # "trực tiếp" and "trực tuyến"
        words = WORD.compiled.findall(there.told.after.partition(",")[0])
        other_word = next((word for word, last in zip(words[1:], words, strict=False) if last == before), "")
        return not other_word or other_word in PREDICATE or other_word in IDLE

    def _is_named(self, contexts: CountContexts, there: CountContext) -> bool:
        """Tell whether the thing that is measured is told of both."""
        known = there.told.around | there.words
        after = [word for word in self.mine.noun[:_NAME] if word not in IDLE and word not in self.names]
        if len(after) > 1 and known.issuperset(after[:2]):
            return True
        start = self.quantity.span.start
        lead = contexts.report.lower[max(self.low, start - _REACH) : start]
        strange = set(WORD.compiled.findall(lead)) - known - _PLAIN - _MEASURES - contexts.own
        return not strange
