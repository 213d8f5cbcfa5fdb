"""What the claims about shares and changes have in common: a result, what it should be, and how the slip came about."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Claim, Message, Related, Span, says
from report_lint.figures import rounded
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.figures import Figure
    from report_lint_vi.mentions.statement import Term

_HUNDRED = Decimal(100)


class Derived(Claim):
    """A claim whose result was calculated: ``span`` is the result, ``remedy`` what its digits would have to be.

    ``digits`` is where the result's digits stand; ``remedy`` is "" when nobody can know.
    """

    digits: Span
    remedy: str = ""


def percent_of(part: Figure, whole: Figure, decimals: int) -> Decimal:
    """Return how many per cent of the whole the part is, for a message."""
    return _plainly(part.value * _HUNDRED, whole.value, decimals)


def growth_of(now: Figure, before: Figure, decimals: int) -> Decimal:
    """Return by how many per cent now differs from before, for a message; never negative."""
    return _plainly((now.value - before.value).copy_abs() * _HUNDRED, before.value, decimals)


def _plainly(numerator: Decimal, denominator: Decimal, decimals: int) -> Decimal:
    """Divide; beside a whole percentage show one decimal unless it is 0."""
    value = rounded(numerator, denominator, decimals or 1)
    return value if decimals or value % 1 else rounded(numerator, denominator, 0)


def decimals_of(term: Term) -> int:
    """Return how many decimals a figure is written with."""
    return term.quantity.number.decimals


def written(value: Decimal) -> str:
    """Write a value as a report does: dots between thousands, a comma before decimals."""
    whole, _, fraction = f"{value.copy_abs():,f}".partition(".")
    return whole.replace(",", ".") + (f",{fraction}" if fraction else "")


def slip(said: str, want: str) -> Message | None:
    """Return how the wanted digits may have become the written ones; None when no single slip explains it."""
    if "," in want and "," not in said:
        want = want.partition(",")[0]
    one, other = (text.replace(".", "").replace(",", "").lstrip("0") for text in (said, want))
    if not one or not other or said == want:
        return None
    if one.rstrip("0") == other.rstrip("0"):
        return says("có vẻ lệch hàng: {want} thành {said}", want=want, said=said)
    if len(one) == len(other):
        wrong = [at for at in range(len(one)) if one[at] != other[at]]
        if len(wrong) == 2 and one[wrong[0]] == other[wrong[1]] and one[wrong[1]] == other[wrong[0]]:
            return says("có vẻ hai chữ số bị đổi chỗ: {want} thành {said}", want=want, said=said)
        if len(wrong) == 1 and len(one) > 1:
            return says("có vẻ một chữ số bị gõ nhầm: {want} thành {said}", want=want, said=said)
    for longer, shorter, message in (
        (one, other, "có vẻ thừa một chữ số: {want} thành {said}"),
        (other, one, "có vẻ thiếu một chữ số: {want} thành {said}"),
    ):
        if len(longer) == len(shorter) + 1 > 2 and any(
            longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer))
        ):
            return says(message, want=want, said=said)
    return None


def is_near(said: Decimal, want: Decimal) -> bool:
    """Tell whether a percentage is off by so little that it must have been meant for this one."""
    return (said - want).copy_abs() <= max(Decimal(3), want.copy_abs() * Decimal("0.08"))


def operands(*terms: Term, how: Message | None = None, at: Term | None = None) -> tuple[Related, ...]:
    """Point at the figures that a result was derived from, and say at the result how the slip came about."""
    places = [Related(term.quantity.span, says("số dùng để tính lại")) for term in terms]
    if how and at:
        places.append(Related(at.number, how))
    return tuple(places)
