"""Totals: a whole and the parts that it is said to consist of."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Claim, Message, Pattern, Related, Verdict, says
from report_lint.figures import plus, times, total
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total_after import totals_after
from report_lint_vi.claims.total_trust import is_row, is_trusted
from report_lint_vi.mentions.breakdown import Breakdown, Joint
from report_lint_vi.mentions.listing import named as named_beside
from report_lint_vi.mentions.measure import amount, both_kinds, counted, is_scaled, kind_of, worth
from report_lint_vi.mentions.parts import Part, Parts, figure_of, figures_of, likely, loose
from report_lint_vi.mentions.phrases import behind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from report_lint import Report, Span
    from report_lint.figures import Figure
    from report_lint_vi.mentions.number import Number
    from report_lint_vi.mentions.quantity import Quantity

_IN_ALL = Pattern(r"(?<!\w)(?:tổng|toàn|cả) [^0-9]{0,60}\Z")
_SAME = frozenset({"same"})
_BOTH = 2  # kinds of things
_LEAST = 3  # parts that make a whole before one more is told
_CLAUSE = 200  # characters
_SCALES = {Decimal(10**3): "nghìn", Decimal(10**6): "triệu", Decimal(10**9): "tỷ", Decimal(10**12): "nghìn tỷ"}


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
        told: set[tuple[Span, ...]] = set()
        for breakdown in report.mentions(Breakdown):
            if breakdown.joint is not Joint.SOME or _is_all_of_some(report, breakdown):
                for claim in cls._of(report, breakdown):
                    if claim.figures not in told:
                        told.add(claim.figures)
                        yield claim
        for found in totals_after(report):
            yield cls.of(found.whole, found.parts, [amount(part) for part in found.parts], found.verdict)

    @classmethod
    def _of(cls, report: Report, breakdown: Breakdown) -> Iterator[Self]:
        kinds: set[str] = set()
        failed: list[Self] = []
        odd: list[Self] = []  # what counts the same as its parts goes before what does not
        beside: list[Self] = []
        held: set[tuple[Quantity, ...]] = set()  # parts that make another whole
        for whole in breakdown.wholes:
            kind = kind_of(report, whole)
            if kind == "?":
                continue
            reading = likely(report, breakdown.items, kind)
            fitting = _fitting(reading, whole) or _fitting(loose(report, breakdown.items, kind), whole)
            if fitting and not _leaves_one(report, breakdown, reading, fitting):
                if kind not in kinds:
                    yield cls.of(whole, *_unzipped(fitting, whole), Verdict.HOLDS)
                kinds.add(kind)
                held.add(tuple([part.quantity for part in fitting]))
                continue
            may_name = kind[:1] != "=" and len(reading.parts) > 1
            names = named_beside(report, breakdown.items, breakdown.span.start) if may_name else []
            if is_trusted(report, breakdown, whole, reading, len(names)):
                parts, figures = _unzipped(reading.parts, whole)
                explained = [names[:count] for count in range(1, len(names) + 1)
                             if sum_of(figures) + count == amount(whole).value]  # fmt: skip
                claim = cls.of(whole, parts, figures, Verdict.HOLDS if explained else Verdict.FAILS,
                               explained[0] if explained else names)  # fmt: skip
                if explained:
                    kinds.add(kind)
                    yield claim
                else:
                    (odd if "other" in reading.manners else failed).append(claim)
            elif breakdown.joint is Joint.NEXT and is_row(reading, whole):
                beside.append(cls.of(whole, *_unzipped(reading.parts, whole), Verdict.FAILS))
        lengths = {len(parts) for parts in held}
        failed = [claim for claim in (*failed, *odd) if claim.parts not in held]
        failed += [claim for claim in beside if len(claim.parts) in lengths and claim.parts not in held]
        if failed and kind_of(report, failed[0].whole) not in kinds and "" not in kinds:
            claim = failed[_foremost(report, failed)]
            from report_lint_vi.claims.total_outer import is_of_outer  # few lists do not add up

            if not is_of_outer(report, claim.whole, claim.parts):
                yield claim

    @classmethod
    def of(
        cls,
        whole: Quantity,
        parts: Sequence[Quantity],
        amounts: Sequence[Figure],
        verdict: Verdict,
        names: Sequence[str] = (),
    ) -> Self:
        """Make the claim that the parts, with these amounts, are all of the whole; each name stands for one more."""
        added = sum_of(amounts) / worth(whole) + len(names)
        figures = (whole.number.span, *(part.number.span for part in parts))
        evidence: tuple[Related, ...] = ()
        if verdict is Verdict.FAILS:
            evidence = tuple([Related(part.number.span, says("số cộng vào")) for part in parts])
        span = _around(figures)
        message = derivation(whole, parts, added, wrong=verdict is Verdict.FAILS, names=names)
        return cls(span, figures, verdict, message, evidence, whole, tuple(parts), added)


def _is_all_of_some(report: Report, breakdown: Breakdown) -> bool:
    """Tell whether what follows "trong đó có" is all, because the whole names it: "37 tập thể, cá nhân"."""
    kinds = sorted(kind_of(report, item.quantities[0]) for item in breakdown.items)
    told = [report.lower[item.quantities[0].span.end : item.end].strip(" ,.;") for item in breakdown.items]
    return (
        len(kinds) == _BOTH
        and sorted(told) == kinds
        and any(sorted(both_kinds(report, whole)) == kinds for whole in breakdown.wholes)
    )


def _foremost(report: Report, failed: Sequence[Total]) -> int:
    """Choose the nearest whole, or one of its kind before it that is called a total: "tổng số được giao 108 người"."""
    nearest = failed[0]
    for at, claim in enumerate(failed):
        start = claim.whole.span.start
        low = behind(report.lower, ";.:\n(", max(0, start - _CLAUSE), start)
        if _IN_ALL.search(report.lower, low, start) and kind_of(report, claim.whole) == kind_of(report, nearest.whole):
            return at
    return 0


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


def derivation(
    whole: Quantity, parts: Sequence[Quantity], added: Decimal, *, wrong: bool = True, names: Sequence[str] = ()
) -> Message:
    """Tell the addition in one line: "75 + 55 = 130, nhưng tổng ghi 120 suất"; mixed units each show their own.

    ``added`` is in units of the whole's own digits.
    """
    mixed = is_mixed(whole, parts)
    terms = " + ".join([part.number.text + (_unit(part, short=True) if mixed else "") for part in parts])
    terms += "".join([f" + 1 ({name})" for name in names])
    scale = _unit(whole, short=True) if mixed else ""
    template = "{terms} = {sum}{scale}, nhưng tổng ghi {whole}" if wrong else "{terms} = {sum}{scale}, tổng ghi {whole}"
    return says(template, terms=terms, sum=_plain(added), scale=scale, whole=named(whole))


def exceeding(whole: Quantity, parts: Sequence[Quantity], added: Decimal) -> Message:
    """Tell that parts make more than their whole, in the whole's unit."""
    if is_mixed(whole, parts):
        template = "các phần cộng lại {sum}{unit}, nhiều hơn tổng {whole}"
        return says(template, sum=_plain(added), unit=_unit(whole), whole=named(whole))
    terms = " + ".join([part.number.text for part in parts])
    return says("{terms} = {sum}, nhiều hơn tổng {whole}", terms=terms, sum=_plain(added), whole=named(whole))


def named(quantity: Quantity) -> str:
    """Write a figure with what it measures or surely counts: "412 vụ", "31,45 tỷ đồng", else alone."""
    if quantity.unit or is_scaled(quantity):
        return quantity.number.text + _unit(quantity)
    noun = counted(quantity)
    return f"{quantity.number.text} {noun}" if noun else quantity.number.text


def is_mixed(whole: Quantity, parts: Sequence[Quantity]) -> bool:
    """Tell whether the digits count different units, triệu and tỷ."""
    return any(worth(part) != worth(whole) for part in parts if part.unit or is_scaled(part))


def _unit(quantity: Quantity, *, short: bool = False) -> str:
    """Name what the digits count, with a blank before it; short for "tỷ đồng" is "tỷ"."""
    scale = _SCALES.get(times(quantity.figure.place, Decimal((0, (1,), quantity.number.decimals))), "")
    unit = "" if short and scale and quantity.unit in ("đồng", "usd") else quantity.unit
    gap = "" if unit in ("%", "‰") else " "
    return (f" {scale}" if scale else "") + (gap + unit if unit else "")


def _plain(value: Decimal) -> Decimal:
    """Drop the zeros after the decimal mark."""
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()


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


def _leaves_one(report: Report, breakdown: Breakdown, reading: Parts, fitting: Sequence[Part]) -> bool:
    """Tell whether the last part, which "và" adds to the others, is one more of them: "... và 02 chi bộ khác"."""
    if breakdown.joint is not Joint.CLOSED or not reading.closed or len(fitting) + 1 != len(reading.parts):
        return False
    kinds = {kind_of(report, part.quantity) for part in reading.parts}
    if len(fitting) < _LEAST or len({kind.partition(" ")[0] for kind in kinds}) > 1 or "" in kinds:
        return False
    from report_lint_vi.claims.total_division import is_plain
    from report_lint_vi.claims.total_labels import labels_of

    return reading.manners == _SAME and is_plain(labels_of(report, reading)[-1:])


def _is_close(one: Decimal, other: Decimal) -> bool:
    """Tell whether a list that may go on has reached its whole, and not only what so coarse a figure may be."""
    return abs(one - other) * 50 <= abs(other)


def _around(spans: Sequence[Span]) -> Span:
    first = min(spans)
    return first.to(max(spans, key=lambda span: span.end))
