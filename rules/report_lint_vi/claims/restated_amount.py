"""The amount, measure or share that a figure which points back must mean although it differs."""

from __future__ import annotations

from decimal import Decimal

from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.restated_fit import tells_other
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.mentions.referred import Pointer
from report_lint_vi.mentions.retelling import IDLE, LIGHT, OWN, WORD
from report_lint_vi.mentions.told_figure import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity
    from report_lint_vi.mentions.referred import Referred

#: How unlike two amounts may be that are said to be one.
_HIGH = Decimal("1.5")
_DIGITS = 3  # so many digits make a swap of two of them telling
_NAME = 2  # so many words say what is measured
_NOTHING = IDLE | LIGHT | OWN | frozenset("tỷ lệ tổng mức số giá trị".split())


def amount_meant(report: Report, reference: Referred, alike: Sequence[Quantity]) -> Quantity | None:
    """Return the amount of which two digits were swapped, or the only one that measures what is measured here."""
    wanted = reference.quantity.figure.value
    for quantity in reversed(alike):
        digits = quantity.number.text.replace(",", "").replace(".", "")
        if len(digits) >= _DIGITS and slip(wanted, quantity.figure.value) is Slip.SWAPPED:
            return quantity
    return _measured(report, reference, alike) if reference.pointer is Pointer.SAID else None


def _measured(report: Report, reference: Referred, alike: Sequence[Quantity]) -> Quantity | None:
    """Return the one earlier figure before which all stands that says what the reference measures."""
    name = _words(report, reference.quantity)
    if len(name) < _NAME:
        return None
    found = [quantity for quantity in alike if name <= _words(report, quantity)]
    values = {quantity.figure.value for quantity in found}
    if len(values) != 1 or any(tells_other(report, quantity, rest=False) for quantity in found):
        return None
    low, high = sorted((reference.quantity.figure.value, *values))
    return found[-1] if low < high <= low * _HIGH else None


def _words(report: Report, quantity: Quantity) -> frozenset[str]:
    """Return the words that say what a figure measures, before it in its clause and behind it."""
    thing, measure = named(report, quantity)
    return frozenset(WORD.compiled.findall(f"{measure} {thing}")) - _NOTHING
