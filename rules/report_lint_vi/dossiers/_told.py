"""Figures that two reports tell in the same words."""

from __future__ import annotations

from decimal import Decimal

from report_lint import BlockKind, Pattern, Value, Verdict
from report_lint.figures import same
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import written
from report_lint_vi.claims.table_slip import slip
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.section import Matter
from report_lint_vi.mentions.told_figure import Told, head_of
from report_lint_vi.mentions.vocabulary import CALENDAR

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from report_lint import Report, Span

    Key: TypeAlias = "tuple[object, ...]"

#: So many words must be the same: of what is counted, and of what is said of it.
_THING, _MEASURE, _WORDS = 2, 2, 6
#: How much larger one may be of two figures that are taken for one.
_HIGH = Decimal("1.5")
_FEW = 3
_DIGITS = Pattern(r"[0-9]+(?:[.,][0-9]+)*")


class Pair(Value):
    """A figure of one report and that of another one, in the same words."""

    report: Report
    quantity: Quantity
    other: Report
    rival: Quantity

    @property
    def words(self) -> tuple[str, str]:
        """Both figures with what they count."""
        return _shown(self.report, self.quantity), _shown(self.other, self.rival)


def same_words(reports: list[Report]) -> Iterator[Pair]:
    """Yield the figures that most reports, or else the first, give otherwise; each is told once in its report."""
    told: dict[Key, list[tuple[Report, Quantity]]] = {}
    for report in reports:
        for key, quantity in (*_told(report).items(), *_in_sentences(report)):
            told.setdefault(key, []).append((report, quantity))
    seen: set[Span] = set()
    for group in told.values():
        values = [quantity.figure.value for _, quantity in group]
        often = [values.count(value) for value in values]
        other, rival = group[often.index(max(often))]
        for report, quantity in group:
            if report is other or quantity.span in seen or not differ(quantity, rival):
                continue
            if not _known(other, quantity, rival, report):
                seen.add(quantity.span)
                yield Pair(report, quantity, other, rival)


def key_of(report: Report, quantity: Quantity) -> tuple[Key, Told] | None:
    """Return the words that name what a figure is of, if they tell enough, and all that is told of it."""
    block = report.block(quantity.span.start)
    if block is None or block.kind is BlockKind.ROW or quantity.figure.value < _FEW:
        return None
    told = Told.of(report, quantity)
    if told is None or told.thing.partition(" ")[0] in CALENDAR:
        return None
    thing, measure = len(told.thing.split()), len(told.measure.split())
    enough = measure >= _MEASURE and thing + measure >= _WORDS and (thing >= _THING or bool(quantity.unit))
    title = "" if told.label[2] and told.label[2] in head_of(report) else told.label[2]
    return ((told.thing, told.measure, told.label[:2], title, told.names, quantity.unit), told) if enough else None


def _told(report: Report) -> dict[Key, Quantity]:
    """Return the figures by the words around them; words that are told of several values are of a list."""
    found: dict[Key, Quantity] = {}
    several: set[Key] = set()
    for quantity in report.mentions(Quantity):
        named = key_of(report, quantity)
        if named is None or named[1].aside or named[1].matter is Matter.TASKS:
            continue
        key = (*named[0], named[1].times)
        if key in found and found[key].figure.value != quantity.figure.value:
            several.add(key)
        found.setdefault(key, quantity)
    return {key: quantity for key, quantity in found.items() if key not in several}


def _in_sentences(report: Report) -> Iterator[tuple[Key, Quantity]]:
    """Yield the figures by all the other words and digits of their sentences, and the headings above them.

    Sentences that are alike but for their digits are a list, not one thing told again.
    """
    found: dict[Key, list[tuple[list[str], Sentence]]] = {}
    for sentence in report.mentions(Sentence):
        start, end = sentence.span.start, sentence.span.end
        block = report.block(start)
        if block is None or block.kind is BlockKind.ROW:
            continue
        parts = _DIGITS.compiled.split(report.lower[start:end])
        if len(parts) > 1 and sum(len(part.split()) for part in parts) >= _WORDS:
            titles = [report.lower[above.body : above.span.end] for above in block.ancestors()]
            found.setdefault((*parts, *titles[:-1]), []).append((parts, sentence))
    for key, alike in found.items():
        if len(alike) > 1:
            continue
        span = alike[0][1].span
        runs = [*_DIGITS.compiled.finditer(report.lower, span.start, span.end)]
        at = {run.start(): number for number, run in enumerate(runs)}
        for quantity in report.mentions(Quantity, span):
            number = at.get(quantity.number.span.start)
            if number is not None and quantity.figure.value >= _FEW:
                others = [run[0] for run in runs if run is not runs[number]]
                yield ("sentence", *key, number, *others), quantity


def differ(one: Quantity, other: Quantity) -> bool:
    """Tell whether two figures cannot both be true, and yet are near enough to be of one thing."""
    low, high = sorted((one.figure.value, other.figure.value))
    near = high <= low * _HIGH or slip(low, high) is not None
    return near and same(one.figure, other.figure) is Verdict.FAILS


def _known(other: Report, quantity: Quantity, rival: Quantity, report: Report) -> bool:
    """Tell whether a report gives the figure of the other one too, of the same kind: then they tell of two things."""
    return gives(other, quantity) or gives(report, rival)


def _shown(report: Report, quantity: Quantity) -> str:
    """Return a figure with its unit, else with the words that tell what it counts."""
    told = None if quantity.unit else Told.of(report, quantity)
    if told is None:
        return written(report, quantity)
    return report.view[quantity.span.start : quantity.span.end + 1 + len(told.thing)]


def gives(report: Report, wanted: Quantity, noun: str = "") -> bool:
    """Tell whether a report gives a figure of a value, of the same kind or of the noun."""
    noun = (noun or wanted.noun).partition(" ")[0]
    return any(
        one.figure.value == wanted.figure.value and one.unit == wanted.unit and one.noun.partition(" ")[0] == noun
        for one in report.mentions(Quantity)
    )
