"""How additions are told: the terms as written, what they make, and what the total says."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Message, says
from report_lint.figures import times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.measure import counted, is_scaled, worth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint_vi.mentions.quantity import Quantity

_SCALES = {Decimal(10**3): "nghìn", Decimal(10**6): "triệu", Decimal(10**9): "tỷ", Decimal(10**12): "nghìn tỷ"}


def derivation(whole: Quantity, parts: Sequence[Quantity], added: Decimal) -> Message:
    """Tell the addition in one line: "75 + 55 = 130, nhưng tổng ghi 120 suất"; mixed units each show their own.

    ``added`` is in units of the whole's own digits.
    """
    mixed = is_mixed(whole, parts)
    terms = " + ".join([part.number.text + (_unit(part, short=True) if mixed else "") for part in parts])
    scale = _unit(whole, short=True) if mixed else ""
    template = "{terms} = {sum}{scale}, nhưng tổng ghi {whole}"
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
