"""Slips of the hand that explain a difference exactly."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING, Choice

if TYPE_CHECKING:
    from decimal import Decimal


class Slip(Choice):
    """What the hand did."""

    SWAPPED = "swapped"
    LOST = "lost"
    DOUBLED = "doubled"
    SHIFTED = "shifted"
    CHANGED = "changed"


def slip(written: Decimal, right: Decimal) -> Slip | None:
    """Return how the right number became the written one; None when more than one slip of the hand is needed."""
    if written == right or written <= 0 or right <= 0:
        return None
    exponent = min(int(written.as_tuple().exponent), int(right.as_tuple().exponent), 0)
    one, other = (str(int(value.scaleb(-exponent))) for value in (written, right))
    if len(one) == len(other):
        unlike = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(unlike) == 2 and one[unlike[0]] == other[unlike[1]] and one[unlike[1]] == other[unlike[0]]:
            return Slip.SWAPPED
        return Slip.CHANGED if len(unlike) == 1 and len(one) > 2 else None
    for factor in (10, 100, 1000):
        if written * factor == right or right * factor == written:
            return Slip.SHIFTED
    if len(one) + 1 == len(other) and _without_one(other, one):
        return Slip.LOST
    return Slip.DOUBLED if len(other) + 1 == len(one) and _without_one(one, other) else None


def _without_one(long: str, short: str) -> bool:
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
