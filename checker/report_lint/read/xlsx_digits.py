"""Figures in the places of a number format: "#,##0.00", "0.0%", '#,##0.0,, "triệu"'."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal

from report_lint.read.xlsx_codes import Sign
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint.read.xlsx_codes import Token

_EXACT = Context(prec=1000, rounding=ROUND_HALF_UP)
_DECIMALS, _GROUPS = ",", "."
_FIGURES = tuple("0123456789")
_BLANK = {"0": "0", "?": " ", "#": ""}
_ALIEN = str.maketrans(",.", ".,")


class Places:
    """The places of a section, read once."""

    __slots__ = ("_after", "_before", "_common", "_grouped", "_power", "_step")

    def __init__(self, tokens: Sequence[Token]) -> None:
        """Tell what is before and after the comma, and what the number is multiplied by."""
        point = next((place for place, (sign, _) in enumerate(tokens) if sign is Sign.POINT), len(tokens))
        self._before, self._after = tokens[:point], tokens[point + 1 :]
        self._power, self._grouped = _scale(self._before, self._after)
        decimals = sum(sign is Sign.DIGIT for sign, _ in self._after)
        self._step = Decimal((0, (1,), -decimals))
        self._common = _common(tokens)

    def show(self, size: Decimal) -> tuple[str, bool]:
        """Return a number without its sign in these places, and whether that is all of it."""
        full = size.scaleb(self._power, _EXACT) if self._power else size
        near = full.quantize(self._step, ROUND_HALF_UP, _EXACT)
        if self._common is not None:
            head, tail = self._common
            return head + (f"{near:,f}" if self._grouped else f"{near:f}").translate(_ALIEN) + tail, near == full
        whole, _, part = f"{near:f}".partition(".")
        rest = _part(self._after, part)
        if rest[:1] in _FIGURES:  # Excel leaves a comma with nothing behind it, which says nothing
            rest = _DECIMALS + rest
        return _whole(self._before, whole.lstrip("0"), grouped=self._grouped) + rest, near == full


def _common(tokens: Sequence[Token]) -> tuple[str, str] | None:
    """Return what stands before and after "#,##0" or "0.00"; None for any other places."""
    around = (Sign.LITERAL, Sign.PERCENT)
    places = [place for place, (sign, _) in enumerate(tokens) if sign not in around]
    core = tokens[places[0] : places[-1] + 1]
    digits = "".join([word for _, word in core])
    whole, _, part = digits.rstrip(",").partition(".")
    plain = whole.replace(",", "").lstrip("#") == "0" and not part.strip("0") and len(core) == len(places)
    if not plain or digits.endswith("."):
        return None
    head, tail = tokens[: places[0]], tokens[places[-1] + 1 :]
    return "".join([word for _, word in head]), "".join([word for _, word in tail])


def _scale(before: Sequence[Token], after: Sequence[Token]) -> tuple[int, bool]:
    """Return the power of ten that percent signs and commas multiply by, and whether thousands are grouped."""
    power = 2 * sum(sign is Sign.PERCENT for sign, _ in (*before, *after))
    places = [place for place, (sign, _) in enumerate(before) if sign is Sign.DIGIT]
    grouped = False
    for place, (sign, _) in enumerate(before):
        if sign is Sign.COMMA and places and place > places[0]:
            if place < places[-1]:
                grouped = True
            else:
                power -= 3
    digits = False
    for sign, _ in after:
        digits |= sign is Sign.DIGIT
        power -= 3 * (sign is Sign.COMMA and digits)
    return power, grouped


def _whole(tokens: Sequence[Token], digits: str, *, grouped: bool) -> str:
    """Fill the places before the comma from the right; what has none stands before the first."""
    first = next((place for place, (sign, _) in enumerate(tokens) if sign is Sign.DIGIT), -1)
    left = len(digits)
    count = 0
    shown: list[str] = []

    def put(sign: str) -> None:
        nonlocal count
        if grouped and count and count % 3 == 0 and sign.strip():
            shown.append(_GROUPS)
        shown.append(sign)
        count += bool(sign)

    for place in range(len(tokens) - 1, -1, -1):
        sign, word = tokens[place]
        if sign is Sign.DIGIT:
            left -= left > 0
            put(digits[left] if count < len(digits) else _BLANK[word])
        elif sign is not Sign.COMMA:
            shown.append(word)
        if place == first:
            for digit in digits[:left][::-1]:
                put(digit)
    return "".join(shown[::-1]) if first >= 0 else "".join(shown[::-1]) + digits


def _part(tokens: Sequence[Token], digits: str) -> str:
    """Fill the places after the comma from the left; zeros at the end stand only where a 0 asks for them."""
    telling = len(digits.rstrip("0"))
    at = 0
    shown: list[str] = []
    for sign, word in tokens:
        if sign is Sign.DIGIT:
            shown.append(digits[at] if at < telling else _BLANK[word])
            at += 1
        elif sign is not Sign.COMMA:
            shown.append(word)
    return "".join(shown)
