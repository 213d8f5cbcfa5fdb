"""What is told of two figures of the same digits: whether it is one thing, and whether anything parts them."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING, cached_property
from report_lint_vi.claims.opposed import are_numbered, are_opposed
from report_lint_vi.claims.recalled_apart import kinds_of
from report_lint_vi.claims.resumed import head
from report_lint_vi.claims.transposed import is_counted, is_slip
from report_lint_vi.claims.transposed_reading import Reader
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.retelling import WORD, Retelling
from report_lint_vi.mentions.section import Matter, Section
from report_lint_vi.mentions.stand_in import called_before
from report_lint_vi.mentions.summing_up import Opening, SummingUp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint import Report
    from report_lint_vi.claims.transposed_reading import Reading

#: Words for anybody.
_ANYBODY = frozenset({"người", "đồng chí"})
#: What is planned is what was given: "dự toán được giao", "số được giao".
_PLANS, _GIVEN = frozenset({"dự toán", "kế hoạch", "chỉ tiêu"}), "giao"
_PLAIN = frozenset("tỷ lệ tổng số mức giá trị nguồn vốn phải hiện vẫn còn mới rất nhiều thực tế".split())
_BODY = Pattern(r"(?:hội|đoàn|ban|phòng|công an) [^\W\d_]+(?: [^\W\d_]+)?")
_FAR, _FEW, _NAME = 3, 3, 2
#: How much must be told of both: where a report sums up, where something else says so, elsewhere.
_SUMMED, _TOLD, _NEVER = 2, 3, 99


class Readings:
    """What is told of the figures of a report."""

    def __init__(self, report: Report) -> None:
        """Read nothing yet."""
        self._report = report
        self._reader = Reader(report)

    @cached_property
    def _often(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for quantity in self._report.mentions(Quantity):
            text = quantity.number.text
            found[text] = found.get(text, 0) + 1
        return found

    @cached_property
    def idle(self) -> frozenset[str]:
        """The words that tell of no topic in this report."""
        return self._reader.own | _PLAIN

    @property
    def lines(self) -> dict[str, int]:
        """In how many lines each word stands."""
        return self._reader.contexts.lines

    def read(self, quantity: Quantity) -> Reading | None:
        """Return what is told of a figure; None in tables, outside of sentences and for what shall be."""
        return self._reader.read(quantity)

    def often(self, quantity: Quantity) -> int:
        """Return how often a number is written in the report."""
        return self._often[quantity.number.text]

    def are_one(self, one: Quantity, other: Quantity) -> bool:
        """Tell whether two figures of the same digits are told of one thing, the later one as a known one."""
        if not (is_counted(one) and is_counted(other)) or (self.often(one) > 1 and self.often(other) > 1):
            return False  # both are meant
        first, second = self._reader.read(one), self._reader.read(other)
        if first is None or second is None or not (is_named_alike(one, other) or _is_told_by_name(first, second)):
            return False
        if first.block == second.block or self._are_apart(first, second):
            return False
        return self._evidence(first, second) >= self._wanted(first, second)

    def again(self, later: Quantity, rates: Sequence[Quantity]) -> Quantity | None:
        """Return the only earlier rate of what a later one is told of, if one digit makes the difference."""
        reading = self._reader.read(later)
        name = reading.words - self._reader.own - _PLAIN if reading else frozenset[str]()
        if reading is None or len(name) < _NAME:
            return None
        earlier = [self._reader.read(other) for other in rates if other.span.start < later.span.start]
        found = [
            told for told in earlier
            if told and told.block != reading.block and name.issubset(WORD.compiled.findall(told.clause))
        ]  # fmt: skip
        most = max((len(name & told.words) for told in found), default=0)
        found = [told for told in found if len(name & told.words) == most]
        if not most or len({told.quantity.figure.value for told in found}) != 1:
            return None
        meant = found[-1]
        slipped = is_slip(meant.quantity, later)
        apart = not slipped or self._are_apart(meant, reading) or self._are_kinds(meant, reading)
        return None if apart else meant.quantity

    def _are_kinds(self, *readings: Reading) -> bool:
        """Tell whether one of the figures counts more kinds of things than the other: "29 hợp tác xã, trang trại"."""
        told = [Retelling.of(self._report, reading.quantity, None) for reading in readings]
        return len({kinds_of(one) if one else "" for one in told}) > 1

    def _wanted(self, first: Reading, later: Reading) -> int:
        """Return how much must be told of both, by where the later one stands: siblings are told alike all over."""
        start, opened = later.quantity.span.start, first.quantity.span.start
        if Section.at(self._report, start) is Matter.TASKS:
            return _TOLD
        part = self._report.last_before(SummingUp, start)
        if part is not None and start < part.span.end:
            return _SUMMED
        opening = any(part.span.start <= opened < part.span.end for part in self._report.mentions(Opening))
        return _TOLD if opening or later.said else _NEVER

    def _evidence(self, one: Reading, other: Reading) -> int:
        """Tell how much is told of both, and how little it can be chance."""
        own = self._reader.own | _PLAIN | set(one.quantity.noun.split())
        first, second = one.words - own, other.words - own
        close = first & second
        digits = len(format(one.quantity.figure.value, "f").replace(".", "").strip("0"))
        if digits < _FAR and len(close) + other.said < _FEW:
            return 0  # two digits change places by chance
        if one.quantity.unit == "%":
            return 2 * len(close) if len(close) > 1 else 0
        loose = ((first & other.around) | (second & one.around)) - close
        bare = not one.after and not other.after
        known = (one.led + other.led) * bare + other.said
        if not (close or other.said or (bare and one.led and other.led)):
            return 0
        return 2 * len(close) + len(loose) + max(digits - _FAR, 0) + known

    def _are_apart(self, one: Reading, other: Reading) -> bool:
        """Tell whether something says that two things are meant: kinds, opposites, doings, a third figure."""
        if _are_of_others(one, other) or are_opposed(one.clause, other.clause) or _says_more(one, other):
            return True
        if _subject(one) != _subject(other) != "" != _subject(one):
            return True
        if are_numbered(one.near, other.near, other.quantity.number.text):
            return True
        if _strange(one.after, other) and _strange(other.after, one):
            return True
        if _strange(one.before, other) and _strange(other.before, one):
            lasts = _strange(one.before[-1:], other) and _strange(other.before[-1:], one)
            if lasts or not other.said:
                return True
        return self._is_explained(one, other)

    def are_apart(self, one: Reading, other: Reading, *, labelled: bool) -> bool:
        """Tell whether two figures are of other times, plans or bodies, opposites, numbered things, or a third's sum.

        ``labelled``: other labels of their paragraphs part them too.
        """
        if _are_of_others(one, other, labelled=labelled) or are_opposed(one.clause, other.clause):
            return True
        return are_numbered(one.near, other.near, other.quantity.number.text) or self._is_explained(one, other)

    def _is_explained(self, one: Reading, other: Reading) -> bool:
        """Tell whether a third figure is the difference, beside one of them or of the same things."""
        gap = abs(one.quantity.figure.value - other.quantity.figure.value)
        unit, heads = one.quantity.unit, {head(one.quantity), head(other.quantity)}
        values = {third.figure.value for third in self._report.mentions(Quantity)
                  if third.unit == unit and (unit or head(third) in heads or not third.noun)}  # fmt: skip
        if gap not in values:
            return False
        values = {third.figure.value for third in self._report.mentions(Quantity) if third.unit == unit}
        high, low = sorted((one.quantity.figure.value, other.quantity.figure.value), reverse=True)
        return high + gap not in values and low - gap not in values  # else it is the change of one of them alone


def _are_of_others(one: Reading, other: Reading, *, labelled: bool = True) -> bool:
    """Tell whether two figures are of two times, plans, labels or bodies, or one is a change."""
    if one.changed or other.changed or one.times != other.times:
        return True
    pairs = ((one.label, other.label), (one.via, other.via))
    if any(here and there and here != there for here, there in pairs[not labelled :]):
        return True
    given = _GIVEN in one.words and _GIVEN in other.words
    return any(
        any(word not in there.clause for word in here.aside if not (given and word in _PLANS))
        or any(map(there.around.isdisjoint, here.names))
        for here, there in ((one, other), (other, one))
    )


def _subject(reading: Reading) -> str:
    """Return the body that a clause tells of: "hội phụ nữ"."""
    body = _BODY.match(reading.clause.lstrip(" -+*•"))
    return body[0] if body else ""


def _says_more(one: Reading, later: Reading) -> bool:
    """Tell whether the later figure is of fewer things: of a sort, a place or some that the earlier place has not."""
    strange = [word for word in (*later.before, *later.after) if word not in one.around and word not in _PLAIN]
    close = {*later.before[-_NAME:], *later.after}
    return not later.said and (len(strange) > 1 or not close.isdisjoint(strange))


def _strange(words: tuple[str, ...], there: Reading) -> bool:
    return any(word not in there.around and word not in _PLAIN for word in words)


def _is_told_by_name(*readings: Reading) -> bool:
    """Tell whether one of two figures counts people by what they are, which is told before the other: "742 người"."""
    for here, there in (readings, readings[::-1]):
        name = there.quantity.noun.split()
        if here.quantity.noun in _ANYBODY and len(name) == _NAME and here.words.issuperset(name):
            return True
    return False


def is_named_alike(one: Quantity, other: Quantity) -> bool:
    """Tell whether two figures measure alike, or count things of one name or by a name that stands for the other."""
    if one.unit or other.unit:
        return one.unit == other.unit
    if head(one) == head(other):
        return one.noun.split()[1:2] == other.noun.split()[1:2] or " " not in one.noun or " " not in other.noun
    return any(
        there.noun.startswith(called_before(here.noun)[1] or "-") for here, there in ((one, other), (other, one))
    )
