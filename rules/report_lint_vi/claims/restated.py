"""Figures that a report points back at, against the statements that they point to."""

from __future__ import annotations

from decimal import Decimal

from report_lint import BlockKind, Pattern, Verdict, says
from report_lint.figures import plus, same
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import Contradiction, swapped, written
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.referred import Pointer, Referred
from report_lint_vi.mentions.told_figure import head_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report

#: How unlike two figures may be that are still taken for one: of different words much less.
_LOW, _HIGH = Decimal("0.8"), Decimal("1.25")
_FAR_LOW, _FAR_HIGH = Decimal("0.6"), Decimal("1.7")
_DIGITS = 3  # so many digits make a swap of two of them telling
_ADDENDS = 12
_NOT_LISTED = 20  # nobody lists so many things by name in the text and then counts them as "nêu trên"
#: First words of what anybody is called: "27 đồng chí" may come back as "27 đảng viên".
_ANYBODY = frozenset({"đồng", "người", "em", "cháu", "chị", "anh", "cụ"})
_NEAR = 400
_REMEMBERED = 40  # so many figures of one kind are looked at
_MUCH = 100  # from here on, two equal figures are hardly equal by chance
_TABLE = 1_500
_WHERE = Pattern(r" ?(?:tại|ở|của|thuộc) ((?:(?!đều|được|đã|có|còn)[^\W\d_]+ ?){1,5})")
_BACK = (" nêu", " đã nêu", " nói", " đã nói", " kể", " vừa nêu", " như đã")


class Restated(Contradiction):
    """A figure that points back, and the statement that it must mean; the span is the figure with what it counts."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look before every figure that points back for the one that it repeats."""
        referred = report.mentions(Referred)
        pointing = {reference.span.start for reference in referred}
        known, at = _Known(), 0
        quantities = report.mentions(Quantity) if referred else ()
        for reference in referred:
            while quantities[at].span.start < reference.span.start:
                if quantities[at].span.start not in pointing:
                    known.add(quantities[at])
                at += 1
            alike = known.alike(reference)
            source = _said_before(report, reference, alike, known)
            if source is not None:
                figures = (reference.quantity.number.span, source.number.span)
                same_again = says("khớp với {place}", place=source.span)
                yield cls(reference.span, figures, Verdict.HOLDS, same_again, (), source.span)
                continue
            source = _meant(report, reference, alike)
            if source is not None and not _is_sum(reference, alike) and not _is_anothers(report, reference, source):
                words = _shown(report, reference, reference.quantity), _shown(report, reference, source)
                yield cls.told(report, reference.span, source.span, words, swapped=swapped(reference.quantity, source))


def _shown(report: Report, reference: Referred, quantity: Quantity) -> str:
    """Return a figure with the reference's words where these follow it."""
    start, end = quantity.span.start, quantity.span.end + len(reference.words) + 1
    full = reference.words and report.lower.startswith(f" {reference.words}", quantity.span.end)
    return report.view[start:end] if full else written(report, quantity)


class _Known:
    """The figures told so far, by what they count or measure and by their value; of each kind only the last count."""

    def __init__(self) -> None:
        """Start with none."""
        self._kinds: dict[str, list[Quantity]] = {}
        self._values: dict[Decimal, list[Quantity]] = {}

    def add(self, quantity: Quantity) -> None:
        """Keep one more."""
        self._kinds.setdefault(_kind(quantity), []).append(quantity)
        self._values.setdefault(quantity.figure.value, []).append(quantity)

    def alike(self, reference: Referred) -> Sequence[Quantity]:
        """Return the figures of the kind that a reference is of, in the order of the report."""
        return self._kinds.get(_kind(reference.quantity), ())[-_REMEMBERED:]

    def equal(self, reference: Referred) -> Sequence[Quantity]:
        """Return the figures of a reference's value, whatever they are of."""
        return self._values.get(reference.quantity.figure.value, ())[-_REMEMBERED:]


def _kind(quantity: Quantity) -> str:
    return f"={quantity.unit}" if quantity.unit else quantity.noun.partition(" ")[0]


def _said_before(report: Report, reference: Referred, alike: Sequence[Quantity], known: _Known) -> Quantity | None:
    """Return an earlier figure that the reference may repeat: equal, and of the same things or of none."""
    wanted = reference.quantity
    for quantity in reversed(alike):
        if _agree(quantity, wanted):
            return quantity
    for quantity in reversed(known.equal(reference)):
        anybody = _kind(quantity) in _ANYBODY and wanted.span.start - quantity.span.end < _NEAR
        bare = not quantity.unit and not quantity.noun and not report.lower.startswith("/", quantity.span.end)
        if wanted.figure.value >= _MUCH or anybody or (bare and _names(report, quantity, reference.words)):
            return quantity
    return None


def _agree(one: Quantity, other: Quantity) -> bool:
    """Tell whether two figures may be one: equal, rounded, or hedged and not far from each other."""
    a, b = one.figure, other.figure
    if a.value == b.value or (a.exact and b.exact):
        return a.value == b.value
    return a.value * _LOW <= b.value <= a.value * _HIGH and same(a, b) is not Verdict.FAILS


def _names(report: Report, quantity: Quantity, words: str) -> bool:
    """Tell whether a bare figure may count the thing: its paragraph or its table names it."""
    start = quantity.span.start
    block = report.block(start)
    if block is None:
        return False
    low = block.span.start
    if block.kind is BlockKind.ROW:
        low = max(start - _TABLE, report.lower.rfind("\n\n", max(0, start - _TABLE), start))
    head = " ".join(words.split()[:2])
    return report.lower.find(head, max(0, low), block.span.end) >= 0


def _meant(report: Report, reference: Referred, alike: Sequence[Quantity]) -> Quantity | None:
    """Return the one statement that the reference must mean although it gives another figure."""
    from report_lint_vi.claims.restated_amount import amount_meant
    from report_lint_vi.claims.restated_fit import fit_of, is_part, tells_other
    from report_lint_vi.claims.table_slip import Slip, slip

    wanted = reference.quantity.figure.value
    if reference.quantity.unit:
        return amount_meant(report, reference, alike)
    rest = reference.pointer is Pointer.REST
    fit = [
        (q, fits)
        for q in alike
        if q.figure.value > 0 and (fits := fit_of(report, reference, q)) and not tells_other(report, q, rest=rest)
    ]
    best = max((fits for _, fits in fit), default=0)
    fit = [(q, fits) for q, fits in fit if fits == best]
    values = {q.figure.value for q, _ in fit}
    for quantity, fits in reversed(fit):
        value = quantity.figure.value
        swapped = slip(wanted, value) is Slip.SWAPPED
        telling = swapped and len(str(int(value))) >= _DIGITS
        if telling:
            return quantity
        if reference.pointer is Pointer.ALL and is_part(report, reference, quantity):
            continue
        if reference.pointer is Pointer.WITHIN and reference.words.count(" ") < _DIGITS:
            continue
        named = " " in reference.words or min(wanted, value) >= _NOT_LISTED
        sure = fits > 1 and len(values) == 1 and named
        if " " not in reference.words and reference.pointer is Pointer.ALL and not _is_owned(report, quantity):
            continue
        if sure and (swapped or _near(wanted, value, far=fits > 2)) and not _listed(report, reference, quantity):
            return quantity
    return None


def _is_owned(report: Report, quantity: Quantity) -> bool:
    """Tell whether a figure is what the reporting office is said to have: "Toàn xã có 32 thôn"."""
    from report_lint_vi.mentions.owned_count import OwnedCount

    return any(count.quantity == quantity for count in report.mentions(OwnedCount, quantity.span))


def _listed(report: Report, reference: Referred, quantity: Quantity) -> bool:
    """Tell whether things of that kind are listed in between by name: the reference may count these."""
    low, high = max(quantity.span.end, reference.span.start - _TABLE), reference.span.start
    words, named = reference.words.split(), 0
    for count in range(1, min(3, len(words)) + 1):
        head = " ".join(words[:count]) + " "
        at = report.lower.find(head, low, high)
        while at >= 0:
            named += report.view[at + len(head)].isupper()
            at = report.lower.find(head, at + 1, high)
    listed = report.view.count("\n- ", low, high) + report.view.count("\n+ ", low, high)
    return named > 1 or listed == reference.quantity.figure.value


def _is_anothers(report: Report, reference: Referred, source: Quantity) -> bool:
    """Tell whether the earlier figure is told of another time, place or body: "Khoa Ngoại có 31 giường bệnh"."""
    from report_lint_vi.mentions.retelling import Retelling

    here, there = Retelling.of(report, reference.quantity, None), Retelling.of(report, source, None)
    if here is None or there is None:
        return False
    if here.times and there.times and not here.is_of_time(there):
        return True
    from report_lint_vi.claims.restated_fit import is_of_then

    if is_of_then(report, reference, source):
        return True
    end = reference.span.end + len(reference.words) + 1
    if report.lower.startswith(_BACK, end):
        return False  # whoever it is told of, it is said to be that figure
    where = _WHERE.match(report.lower, end) if reference.pointer is Pointer.ALL else None
    if where and not there.around.union(head_of(report).split()).issuperset(where[1].split()[:2]):
        return True  # "cả 12 trẻ mồ côi ở thị trấn đều ..."
    own, others = (told.names.difference(told.after.split()) for told in (here, there))
    return not own <= there.around | others and not others <= here.around | own


def _near(one: Decimal, other: Decimal, *, far: bool) -> bool:
    from report_lint_vi.claims.table_slip import slip

    low, high = (_FAR_LOW, _FAR_HIGH) if far else (_LOW, _HIGH)
    if other * low <= one <= other * high:
        return True
    return slip(one, other) is not None and min(one, other) >= 100


def _is_sum(reference: Referred, alike: Sequence[Quantity]) -> bool:
    """Tell whether earlier figures of the same things make the figure together: a run of them, or one less another."""
    values = [quantity.figure.value for quantity in alike[-_ADDENDS:]]
    wanted = reference.quantity.figure.value
    last: Decimal | None = None
    for value in [q.figure.value for q in alike if q.noun == reference.quantity.noun][-_ADDENDS:]:
        if last is not None and wanted in (last + value, last - value):
            return True  # "27 hợp tác xã, 02 hợp tác xã giải thể": 25
        last = value
    for start, value in enumerate(values):
        running = value
        for other in values[start + 1 :]:
            running = plus(running, other)
            large = min(value, other) * _ADDENDS > wanted
            if wanted == running or (large and wanted in (value + other, value - other)):
                return True
    return False
