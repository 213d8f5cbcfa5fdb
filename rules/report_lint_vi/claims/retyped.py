"""A figure of a part that sums up which is an earlier one with a slip of the hand, as the words around both tell."""

from __future__ import annotations

from itertools import pairwise

from report_lint import Pattern, Value
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING, cached_property
from report_lint_vi.claims.contradiction import Contradiction, wrong_at
from report_lint_vi.claims.opposed import are_numbered, are_opposed
from report_lint_vi.claims.resumed import Resumed, head
from report_lint_vi.claims.resumed_fit import is_explained
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.count_context import CountContexts
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.recollection import PREDICATE
from report_lint_vi.mentions.retelling import IDLE, WORD
from report_lint_vi.mentions.summing_up import SummingUp

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Self, TypeAlias

    from report_lint import Report

    Pair: TypeAlias = tuple[str, str]

#: Pairs of words in so many lines are rare, in so many known; those in more tell nothing, nor do those of few lines.
_RARE, _KNOWN, _LINES = 2, 4, 25
#: How much must be told of both: by how many digits a figure has of which two changed places, and of one that changed.
_SWAPPED, _CHANGED = (99, 99, 5, 2), 4
_MOST = 60
_LEAD, _MUCH = 40, 4
#: What tells too little: rates, times, numbers without a name.
_NOTHING = frozenset({"%", "điểm %", "‰", "", "năm", "tháng", "ngày", "tuổi", "giờ", "phút", "quý", "tuần"})
_WORD = Pattern(r"[^\W_]+")
_PARTS = Pattern(r"[,.;:()\n“”\"–-]")
#: Figures of another time, or of what is planned.
_OTHER_TIME = Pattern(
    r"(?<!\w)(?:cùng kỳ|(?:năm|năm học|tháng|quý|kỳ|nhiệm kỳ|vụ) (?:trước|ngoái|sau|tới)|kế hoạch|chỉ tiêu|dự toán|"
    r"dự kiến|đăng ký|nguy cơ|sức chứa|công suất|trước đó|mục tiêu|phấn đấu|đề nghị|nhu cầu|sẽ|giao(?! nộp)|"
    r"(?<!từ )(?<!tháng )đầu năm|đầu kỳ|bình quân|mỗi)(?!\w)"
)
#: A clause that begins with another time is of that time: "So với cùng kỳ, số ca là 236".
_SET_OFF = Pattern(r" ?(?:so với |trong khi |còn |riêng )?(?:cùng kỳ|(?:năm|tháng|quý|kỳ|vụ)(?: học)? (?:trước|ngoái))")
#: What is more or less by so many, or left: the verb right before the figure.
_CHANGE = Pattern(r"(?<!\w)(?:tăng|giảm|thêm|bổ sung|vượt|còn|thiếu|hụt|mất)(?: [^\W\d_]+)? \Z")


class Retyped(Contradiction):
    """A figure of a part that sums up and the one it was copied from; the span is the later one."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare every figure of such a part that stands nowhere else with those of the same things."""
        if len(report.blocks) < _LINES:
            return
        bunches: dict[str, list[Quantity]] = {}
        for quantity in report.mentions(Quantity):
            bunches.setdefault(_kind(quantity), []).append(quantity)
        lines: _Lines | None = None
        known: set[int] = set()
        for part in report.mentions(SummingUp):
            for quantity in report.mentions(Quantity, part.span):
                bunch = bunches.get(_kind(quantity), [])
                if not _is_alone(quantity, bunch):
                    continue
                others = [other for other in bunch if other.span not in part.span]
                if not any(_slip(quantity, other) for other in others):
                    continue
                if lines is None:
                    lines, known = _Lines(report), _known(report)
                other = lines.original(quantity, others)
                if other and quantity.span.start not in known and other.span.start not in known:
                    claim = cls.between(report, quantity, other)
                    if claim:
                        yield claim


def _kind(quantity: Quantity) -> str:
    """Return what is measured or counted."""
    return quantity.unit or head(quantity)


def _is_alone(quantity: Quantity, bunch: Sequence[Quantity]) -> bool:
    """Tell whether a figure may be a slip: plain, and with no other of its value."""
    if not 1 < len(bunch) <= _MOST or quantity.figure.hedge is not Hedge.NONE or _kind(quantity) in _NOTHING:
        return False
    return all(other is quantity or other.figure.value != quantity.figure.value for other in bunch)


def _slip(one: Quantity, other: Quantity) -> Slip | None:
    """Return which slip of the hand makes one figure of another: two digits changed places, or one is another."""
    if other.figure.hedge is not Hedge.NONE:
        return None
    made = slip(one.figure.value, other.figure.value)
    return made if made is Slip.SWAPPED or made is Slip.CHANGED else None


class _Around(Value):
    """What is said around a figure: its clause with the headings above, what stands before it, what is counted."""

    clause: str
    lead: str
    before: tuple[str, ...]
    names: frozenset[str]
    kinds: tuple[str, ...]


class _Lines:
    """A report's pairs of words, and in how many lines each stands."""

    def __init__(self, report: Report) -> None:
        """Count nothing yet."""
        self._report = report
        self._contexts = CountContexts(report)
        self._known: dict[int, _Around] = {}

    @cached_property
    def _count(self) -> dict[Pair, int]:
        found: dict[Pair, int] = {}
        for line in self._report.lower.split("\n"):
            for pair in _pairs(line):
                found[pair] = found.get(pair, 0) + 1
        return found

    def original(self, quantity: Quantity, others: Sequence[Quantity]) -> Quantity | None:
        """Return the one figure that was copied wrong; None when that is not sure."""
        best: Quantity | None = None
        most = rival = 0
        for other in others:
            evidence, made = self._evidence(quantity, other), _slip(quantity, other)
            if made and evidence >= _enough(quantity, made) and not self._are_apart(quantity, other, made, evidence):
                if best and best.figure.value != other.figure.value:
                    return None
                best, most = best or other, max(most, evidence)
            elif not quantity.unit:
                rival = max(rival, evidence)
        if best is None or most < rival:
            return None
        gap = abs(quantity.figure.value - best.figure.value)
        if any(other.figure.value == gap for other in others):  # so many were added, or left
            return None
        explained = _slip(quantity, best) is Slip.CHANGED and is_explained(self._contexts, quantity, best, others)
        return None if explained else best

    def _evidence(self, quantity: Quantity, other: Quantity) -> int:
        """Tell how much is told of both: rare pairs of words count double."""
        shared = _pairs(self._around(quantity).clause) & _pairs(self._around(other).clause)
        shared -= _pairs(quantity.noun)
        counts = [self._count.get(pair, 0) for pair in shared if not self._contexts.own.issuperset(pair)]
        return sum(2 if count <= _RARE else int(count <= _KNOWN) for count in counts)

    def _are_apart(self, quantity: Quantity, other: Quantity, made: Slip, evidence: int) -> bool:
        """Tell whether something says that two things are meant: times, names, plans, changes, kinds, opposites."""
        first, second = self._contexts.of(quantity), self._contexts.of(other)
        if first is None or second is None:
            return True
        here, there = self._around(quantity), self._around(other)
        if bool(_CHANGE.search(here.lead)) != bool(_CHANGE.search(there.lead)) or _times(here) != _times(there):
            return True
        times = first.told.times ^ second.told.times
        unlike = [*times, *(here.names ^ there.names)]
        if any(word not in here.clause or word not in there.clause for word in unlike):
            return True
        if are_opposed(here.clause, there.clause) or are_numbered(here.clause, there.clause, quantity.number.text):
            return True
        if _strange(here.before, there) and _strange(there.before, here):
            return True
        unsure = made is Slip.CHANGED or evidence < _MUCH or _strange(there.kinds, here)
        return unsure and _strange(here.kinds, there)

    def _around(self, quantity: Quantity) -> _Around:
        start, end = quantity.span.start, quantity.span.end
        if start not in self._known:
            report, lower, own = self._report, self._report.lower, self._contexts.own
            sentence, block = Sentence.around(report, start), report.block(start)
            low, high = (sentence.span.start, sentence.span.end) if sentence else (start, end)
            first, stop = max(low, lower.rfind("; ", low, start) + 2), lower.find("; ", end, high)
            last = high if stop < 0 else stop
            above = [lower[one.body : one.span.end] for one in block.ancestors()] if block else []
            pieces = _PARTS.compiled.split(lower[first:start])
            lead, after = pieces[-1], _PARTS.compiled.split(lower[end:last])[0]
            piece = report.view[start - len(lead) : end + len(after)]
            names = [word for word in WORD.compiled.findall(piece)[1:] if word[0].isupper()]  # the first may begin
            self._known[start] = _Around(
                "\n".join([f"{lower[first:start]} {lower[end:last]}", *above]),
                f"{pieces[0] if _SET_OFF.match(pieces[0]) else ''} | {lead[-_LEAD:]}",
                tuple([word for word in WORD.compiled.findall(lead) if word not in IDLE | PREDICATE | own][-1:]),
                frozenset(word.lower() for word in names if word.lower() not in own),
                tuple([word for word in _kinds(after) if word not in own]),
            )  # fmt: skip
        return self._known[start]


def _times(around: _Around) -> list[str]:
    """Return the words of another time or of plans."""
    return _OTHER_TIME.compiled.findall(around.lead)


def _strange(words: Iterable[str], around: _Around) -> bool:
    """Tell whether one of some words is not told of the other figure."""
    return any(word not in around.clause for word in words)


def _enough(quantity: Quantity, made: Slip) -> int:
    digits = sum(map(str.isdecimal, quantity.number.text))
    return _CHANGED if made is Slip.CHANGED else _SWAPPED[min(digits, len(_SWAPPED) - 1)]


def _kinds(after: str) -> Iterator[str]:
    """Yield the words behind a figure that say which of the things are meant."""
    for word in WORD.compiled.findall(after):
        if word in PREDICATE:
            return
        if word not in IDLE:
            yield word


def _pairs(text: str) -> set[Pair]:
    """Return the pairs of neighbouring words between marks."""
    found: set[Pair] = set()
    for piece in _PARTS.compiled.split(text):
        words = _WORD.compiled.findall(piece)
        found.update(pairwise(words))
    return found


def _known(report: Report) -> set[int]:
    """Return where the other contradictions stand."""
    from report_lint_vi.claims.recalled import Recalled
    from report_lint_vi.claims.restated import Restated
    from report_lint_vi.claims.restated_count import RestatedCount
    from report_lint_vi.claims.restated_figure import RestatedFigure
    from report_lint_vi.claims.retold import Retold

    return wrong_at(report, Restated, RestatedFigure, RestatedCount, Retold, Recalled, Resumed)
