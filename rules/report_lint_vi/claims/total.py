"""Totals: a whole and the parts that it is said to consist of."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Claim, Related, Verdict, says
from report_lint.figures import plus, total
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total_after import totals_after
from report_lint_vi.claims.total_trust import is_trusted
from report_lint_vi.claims.total_words import derivation
from report_lint_vi.mentions.breakdown import Breakdown, Joint
from report_lint_vi.mentions.measure import amount, kind_of, worth
from report_lint_vi.mentions.parts import Part, Parts, figure_of, figures_of, likely, loose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report, Span
    from report_lint.figures import Figure
    from report_lint_vi.mentions.number import Number
    from report_lint_vi.mentions.quantity import Quantity


class Total(Claim):
    """A whole and its parts.

    ``sum``: what the parts make, in units of the whole's own digits ("triệu đồng" of 3,2 triệu đồng).
    """

    whole: Quantity
    parts: tuple[Quantity, ...]
    sum: Decimal

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Read every list for every whole that it may break down."""
        for breakdown in report.mentions(Breakdown):
            if breakdown.joint is not Joint.SOME:
                yield from cls._of(report, breakdown)
        for found in totals_after(report):
            yield cls.of(found.whole, found.parts, [amount(part) for part in found.parts], found.verdict)

    @classmethod
    def _of(cls, report: Report, breakdown: Breakdown) -> Iterator[Self]:
        kinds: set[str] = set()
        failed: list[Self] = []
        for whole in breakdown.wholes:
            kind = kind_of(report, whole)
            if kind == "?":
                continue
            reading = likely(report, breakdown.items, kind)
            fitting = _fitting(reading, whole) or _fitting(loose(report, breakdown.items, kind), whole)
            if fitting:
                if kind not in kinds:
                    yield cls.of(whole, *_unzipped(fitting, whole), Verdict.HOLDS)
                kinds.add(kind)
            elif is_trusted(report, breakdown, whole, reading):
                failed.append(cls.of(whole, *_unzipped(reading.parts, whole), Verdict.FAILS))
        if failed and kind_of(report, failed[0].whole) not in kinds and "" not in kinds:
            yield failed[0]

    @classmethod
    def of(cls, whole: Quantity, parts: Sequence[Quantity], amounts: Sequence[Figure], verdict: Verdict) -> Self:
        """Make the claim that the parts, with these amounts, are all of the whole."""
        added = sum_of(amounts) / worth(whole)
        figures = (whole.number.span, *(part.number.span for part in parts))
        evidence: tuple[Related, ...] = ()
        if verdict is Verdict.FAILS:
            evidence = tuple([Related(part.number.span, says("số cộng vào")) for part in parts])
        span = _around(figures)
        return cls(span, figures, verdict, derivation(whole, parts, added), evidence, whole, tuple(parts), added)


def sum_of(figures: Sequence[Figure]) -> Decimal:
    """Add up what is written."""
    added = Decimal(0)
    for figure in figures:
        added = plus(added, figure.value)
    return added


def as_written(value: Decimal, model: Number) -> str:
    """Write a value as a number beside it is written: as many decimals and digits, thousands parted or not."""
    if value != value.quantize(Decimal((0, (1,), -model.decimals))) or value < 0:
        return ""
    whole, _, fraction = f"{value:.{model.decimals}f}".partition(".")
    if "." in model.text or len(model.text.partition(",")[0]) < 4:
        whole = f"{int(whole):,}".replace(",", ".")
    if model.text[0] == "0" and len(model.text) > 1 and model.text.isdigit():
        whole = whole.zfill(len(model.text))
    return f"{whole},{fraction}" if fraction else whole


def _unzipped(parts: Sequence[Part], whole: Quantity) -> tuple[list[Quantity], list[Figure]]:
    return [part.quantity for part in parts], [figure_of(part, whole) for part in parts]


def _fitting(reading: Parts, whole: Quantity) -> Sequence[Part] | None:
    """Return the first parts that make the whole, at least two."""
    target = amount(whole)
    figures = figures_of(reading.parts, whole)
    added = Decimal(0)
    for count, figure in enumerate(figures, start=1):
        added = plus(added, figure.value)
        exact = target.exact and figure.exact
        if count < 2 or (count < len(figures) and not _is_close(added, target.value)):
            continue
        if added == target.value if exact else total(figures[:count], target) is Verdict.HOLDS:
            return reading.parts[:count]
    return None


def _is_close(one: Decimal, other: Decimal) -> bool:
    """Tell whether a list that may go on has reached its whole, and not only what so coarse a figure may be."""
    return abs(one - other) * 50 <= abs(other)


def _around(spans: Sequence[Span]) -> Span:
    first = min(spans)
    return first.to(max(spans, key=lambda span: span.end))
