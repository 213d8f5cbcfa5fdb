"""How a cell of a workbook reads in an Excel that speaks Vietnamese: 1.234,5; 12,5%; 05/03/2024.

``exact`` is told besides: a figure that is shown with fewer digits than the cell holds was rounded, even a whole one.
A fraction ("# ?/?") is shown as a decimal number.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal, InvalidOperation

from report_lint.read.xlsx_codes import Section, Sign, sections
from report_lint.read.xlsx_digits import Places
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.read.xlsx_codes import Token

#: The codes that a workbook means by their numbers, as an Excel that speaks Vietnamese shows them.
BUILT_IN = dict.fromkeys([*range(27, 32), *range(34, 37), *range(50, 59)], "dd/mm/yyyy") | {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: '#,##0 "₫";-#,##0 "₫"', 6: '#,##0 "₫";-#,##0 "₫"',
    7: '#,##0.00 "₫";-#,##0.00 "₫"', 8: '#,##0.00 "₫";-#,##0.00 "₫"', 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
    13: "# ??/??", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM",
    20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 37: "#,##0 ;(#,##0)", 38: "#,##0 ;(#,##0)",
    39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;(#,##0.00)", 41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
    42: '_-* #,##0 "₫"_-;-* #,##0 "₫"_-;_-* "-" "₫"_-;_-@_-', 43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
    44: '_-* #,##0.00 "₫"_-;-* #,##0.00 "₫"_-;_-* "-"?? "₫"_-;_-@_-', 45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0",
    48: "##0.0E+0", 49: "@",
}  # fmt: skip
#: What Excel keeps of a number.
_KEPT = Context(prec=15, rounding=ROUND_HALF_UP, traps=[InvalidOperation])
_EXACT = Context(prec=1000, rounding=ROUND_HALF_UP)
_MOST = 308
_MOST_SECTIONS = 4
#: Signs that General has room for, and from where on it counts in powers of ten.
_ROOM = 10
_LARGE, _SMALL = Decimal(10) ** 11, Decimal("0.0001")
_ZERO = Decimal(0)
_NO_NUMBER = "#NUM!"


def number_of(written: str) -> Decimal | None:
    """Return the number that a workbook holds as text, as precisely as Excel does; None when it is none."""
    try:
        value = _KEPT.create_decimal(written)
    except InvalidOperation:
        return None
    if not value.is_finite() or (value and value.adjusted() > _MOST):
        return None
    return value if value and value.adjusted() > -_MOST else _ZERO


class Format:
    """A number format. Texts are shown by its section for them."""

    __slots__ = ("_parts", "_plain", "_sections", "_showers", "is_date")

    def __init__(self, code: str) -> None:
        """Read its code."""
        found = sections(code)
        words = found[-1] if len(found) == _MOST_SECTIONS or found[-1].has(Sign.WORDS) else None
        self._sections = [one for one in found if one is not words or len(found) == 1]
        self._parts = words
        plain = (Sign.WORDS, Sign.GENERAL)
        self._plain = words is None or (bool(words.tokens) and all(sign in plain for sign, _ in words.tokens))
        self._showers: dict[Section, Callable[[Decimal], tuple[str, bool]]] = {}
        self.is_date = bool(self._sections) and self._sections[0].is_date

    def words(self, text: str) -> str:
        """Return a text as it is shown."""
        if self._plain or self._parts is None:
            return text
        return "".join([text if sign is Sign.WORDS else word for sign, word in self._parts.tokens]).strip()

    def number(self, value: Decimal, *, from_1904: bool = False) -> tuple[str, bool]:
        """Return a number as it is shown, and whether that is all of it."""
        section, size = self._choose(value)
        if section is None:
            return "", True
        if section.is_date:
            from report_lint.read.xlsx_dates import show_date

            return show_date(value, section.tokens, from_1904=from_1904), True
        show = self._showers.get(section)
        if show is None:
            show = self._showers[section] = _shower(section)
        shown, exact = show(size.copy_abs())
        minus = "-" if size < 0 and (exact or shown.strip("0,.% ")) else ""
        words = minus + shown
        if " " not in words:
            return words, exact
        words = " ".join(words.split())
        return (words.replace("- ", "-", 1) if words[:2] == "- " else words), exact

    def _choose(self, value: Decimal) -> tuple[Section | None, Decimal]:
        """Return the section for a number, and the number, without its sign where the section is for such alone."""
        count = len(self._sections)
        if not count:
            return Section("General"), value
        for place, section in enumerate(self._sections):
            test = section.test or _usual(place, count)
            if test is None or _meets(value, *test):
                below = test is not None and test[0] in ("<", "<=") and test[1] <= 0
                if test is None and place:
                    first = self._sections[0].test
                    below = count == 2 and (first is None or (first[0] in (">", ">=") and first[1] <= 0))
                return (section if section.tokens or count == 1 else None), value.copy_abs() if below else value
        return Section("General"), value


def _usual(place: int, count: int) -> tuple[str, Decimal] | None:
    """Return when a section applies that does not say so; None where it takes what is left."""
    if place + 1 == count:
        return None
    return ("<", _ZERO) if place else (">" if count > 2 else ">=", _ZERO)


def _meets(value: Decimal, operator: str, bound: Decimal) -> bool:
    if value == bound:
        return operator in ("=", "<=", ">=")
    return operator == "<>" or operator[0] == ("<" if value < bound else ">")


def _shower(section: Section) -> Callable[[Decimal], tuple[str, bool]]:
    """Return what shows numbers without their sign in a section."""
    tokens = section.tokens
    free = (Sign.GENERAL, Sign.WORDS)
    if any(sign in free for sign, _ in tokens):
        at = next(place for place, (sign, _) in enumerate(tokens) if sign in free)
        head, tail = ("".join([word for _, word in part]) for part in (tokens[:at], tokens[at + 1 :]))
        return lambda size: _around(head, _general(size), tail)
    if not tokens or _is_fraction(tokens):
        return _general
    if not section.has(Sign.DIGIT):
        words = "".join([word for _, word in tokens])
        return lambda _: (words, True)
    if section.has(Sign.POWER):
        return lambda size: _scientific(tokens, size)
    return Places(tokens).show


def _around(head: str, shown: tuple[str, bool], tail: str) -> tuple[str, bool]:
    return head + shown[0] + tail, shown[1]


def _is_fraction(tokens: list[Token]) -> bool:
    digits = [place for place, (sign, _) in enumerate(tokens) if sign is Sign.DIGIT]
    if not digits or any(sign is Sign.POINT for sign, _ in tokens):
        return False
    between = tokens[digits[0] : digits[-1]]
    return (Sign.LITERAL, "/") in between


def _general(size: Decimal) -> tuple[str, bool]:
    """Return a number as General shows it, in a column that is wide enough."""
    if not size:
        return "0", True
    if size < _LARGE and size == size.to_integral_value():
        return f"{size:.0f}", True
    whole = size.adjusted() + 1
    near = size.quantize(Decimal((0, (1,), max(whole, 1) - _ROOM)), ROUND_HALF_UP, _EXACT) if whole <= _ROOM else size
    if size >= _LARGE or (size < _SMALL and near != size):
        return _power(size, 1, 5, fixed=False)
    if whole > _ROOM:
        near = size.quantize(Decimal(1), ROUND_HALF_UP, _EXACT)
    words = f"{near:f}"
    if "." in words:
        words = words.rstrip("0").rstrip(".")
    return words.replace(".", ","), near == size


def _power(size: Decimal, before: int, after: int, *, fixed: bool) -> tuple[str, bool]:
    """Return a number with a power of ten, so many digits before and after the comma."""
    power = size.adjusted() // before * before if size else 0
    for shifted in (power, power + before):
        full = size.scaleb(-shifted, _EXACT)
        near = full.quantize(Decimal((0, (1,), -after)), ROUND_HALF_UP, _EXACT)
        if near < Decimal(10) ** before:
            power = shifted
            break
    else:
        return _NO_NUMBER, True
    words = f"{near:f}"
    if not fixed and "." in words:
        words = words.rstrip("0").rstrip(".")
    return f"{words.replace('.', ',')}E{'-' if power < 0 else '+'}{abs(power):02d}", near == full


def _scientific(tokens: list[Token], size: Decimal) -> tuple[str, bool]:
    at = next(place for place, (sign, _) in enumerate(tokens) if sign is Sign.POWER)
    point = next((place for place, (sign, _) in enumerate(tokens[:at]) if sign is Sign.POINT), at)
    before = sum(sign is Sign.DIGIT for sign, _ in tokens[:point])
    after = sum(sign is Sign.DIGIT for sign, _ in tokens[point:at])
    words, exact = _power(size, max(before, 1), after, fixed=True)
    mantissa, _, power = words.partition("E")
    width = sum(sign is Sign.DIGIT for sign, _ in tokens[at:])
    sign_of_power = power[0] if power[0] == "-" or tokens[at][1] == "+" else ""
    return f"{mantissa}E{sign_of_power}{int(power[1:]):0{max(width, 1)}d}", exact
