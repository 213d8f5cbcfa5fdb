"""Codes of number formats ('#,##0.0_);(#,##0.0)'), cut into sections, and sections into tokens."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from report_lint.value import TYPE_CHECKING, Choice

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Excel allows 255 signs; what is longer is a slip or meant as harm.
_LONGEST = 1000
_ELAPSED = frozenset("hms")
_NOON = ("am/pm", "a/p")
_OPERATORS = ("<=", ">=", "<>", "<", ">", "=")


class Sign(Choice):
    """What a part of a code stands for."""

    LITERAL = "literal"
    DIGIT = "digit"
    POINT = "point"
    COMMA = "comma"
    PERCENT = "percent"
    POWER = "power"
    WORDS = "words"  # @
    GENERAL = "general"
    DATE = "date"  # d, mm, yyyy, h, ss
    ELAPSED = "elapsed"  # [h]
    NOON = "noon"  # AM/PM


Token = tuple[Sign, str]


class Section:
    """One of the sections of a code: when it applies, what it shows. ``test`` is None where the order decides."""

    __slots__ = ("is_date", "test", "tokens")

    def __init__(self, code: str) -> None:
        """Cut a section into tokens."""
        self.test: tuple[str, Decimal] | None = None
        self.tokens: list[Token] = list(self._cut(code))
        self.is_date = self.has(Sign.DATE) or self.has(Sign.ELAPSED)

    def has(self, sign: Sign) -> bool:
        """Tell whether a sign stands in it."""
        return any(found is sign for found, _ in self.tokens)

    def _cut(self, code: str) -> Iterator[Token]:
        at = 0
        while at < len(code):
            char = code[at]
            end = at + 1
            if char == '"':
                end = _after(code, '"', at + 1)
                yield Sign.LITERAL, code[at + 1 : end].removesuffix('"')
            elif char == "[":
                end = _after(code, "]", at + 1)
                yield from self._bracket(code[at + 1 : end].removesuffix("]"))
            elif char in "\\_*":
                end = at + 2
                yield Sign.LITERAL, code[at + 1 : end] if char == "\\" else " "
            else:
                yield from _plain(code, at)
                end = at + _width(code, at)
            at = end

    def _bracket(self, inside: str) -> Iterator[Token]:
        """Take a currency with its country, a condition, or hours that go on past a day; colours are not read."""
        if inside[:1] == "$":
            yield Sign.LITERAL, inside[1:].rpartition("-")[0] if "-" in inside else inside[1:]
        elif inside and set(inside.lower()) <= _ELAPSED and len(set(inside.lower())) == 1:
            yield Sign.ELAPSED, inside.lower()
        else:
            operator = next((one for one in _OPERATORS if inside.startswith(one)), "")
            if operator:
                try:
                    bound = Decimal(inside[len(operator) :].strip())
                except InvalidOperation:
                    return
                self.test = (operator, bound) if bound.is_finite() else None


def sections(code: str) -> list[Section]:
    """Cut a code into its sections; one that nobody can mean is General."""
    if len(code) > _LONGEST:
        code = "General"
    cuts: list[int] = []
    at = 0
    while at < len(code):
        char = code[at]
        if char == ";":
            cuts.append(at)
        if char in '"[':
            at = _after(code, "]" if char == "[" else '"', at + 1)
        else:
            at += 2 if char in "\\_*" else 1
    starts, ends = [0, *[cut + 1 for cut in cuts]], [*cuts, len(code)]
    return [Section(code[start:end]) for start, end in zip(starts, ends, strict=True)][:4]


def _after(code: str, sign: str, at: int) -> int:
    found = code.find(sign, at)
    return len(code) if found < 0 else found + 1


_SIGNS = dict.fromkeys("0#?", Sign.DIGIT) | {
    ".": Sign.POINT,
    ",": Sign.COMMA,
    "%": Sign.PERCENT,
    "@": Sign.WORDS,
}


def _width(code: str, at: int) -> int:
    """Return how many signs of a code belong together."""
    lower = code[at : at + 7].lower()
    if lower == "general":
        return 7
    for noon in _NOON:
        if lower.startswith(noon):
            return len(noon)
    if lower[:1] == "e" and lower[1:2] in ("+", "-"):
        return 2
    if lower[0] in "ymdhs":
        end = at
        while code[end : end + 1].lower() == lower[0]:
            end += 1
        return end - at
    return 1


def _plain(code: str, at: int) -> Iterator[Token]:
    word = code[at : at + _width(code, at)].lower()
    if word == "general":
        yield Sign.GENERAL, word
    elif word in _NOON:
        yield Sign.NOON, word
    elif word[0] == "e" and len(word) == 2:
        yield Sign.POWER, word[1]
    elif word[0] in "ymdhs":
        yield Sign.DATE, word
    else:
        yield _SIGNS.get(word, Sign.LITERAL), code[at]
