"""Numbers as lists write them."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 3999
_MOST_LETTERS = 26 * 10


def roman(number: int) -> str:
    """Return a number in small Roman digits; in Arabic ones where there are none."""
    if not 0 < number <= _MOST_ROMAN:
        return str(number)
    parts: list[str] = []
    for value, digits in _ROMAN:
        times, number = divmod(number, value)
        parts.append(digits * times)
    return "".join(parts)


def letters(number: int, *, doubling: bool = True) -> str:
    """Return a number as small letters: after z come aa, bb (word processors) or, not doubling, aa, ab (the web)."""
    if not 0 < number <= _MOST_LETTERS:
        return str(number)
    if doubling:
        return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
    head, last = divmod(number - 1, 26)
    return (letters(head, doubling=False) if head else "") + chr(ord("a") + last)
