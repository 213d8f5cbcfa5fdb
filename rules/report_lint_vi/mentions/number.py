"""Numbers written in digits, with the value they have when well written."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Mention
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.lexeme import Lexeme, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span

#: Counted by the piece, beside the words of the vocabulary: what never has decimals.
PIECES = frozenset({"tờ", "cử", "khán", "chỗ", "quyển", "mũi", "liều", "lá", "dân", "tân", "bức", "viên", "chuyến"})


class Number(Mention):
    """A figure: "1.250", "12,5", "07". Dots part thousands and a comma marks decimals (Luật Kế toán, Điều 11).

    ``text`` is the digits as written, ``decimals`` how many stand after the decimal mark. ``value`` is None when the
    marks cannot be read one way ("1.59.896", "1.591,896.000").
    """

    text: str
    value: Decimal | None
    decimals: int = 0

    def __init__(self, span: Span, text: str, value: Decimal | None, decimals: int = 0) -> None:
        """Set the fields: there are many numbers, and this takes half the time."""
        own = self.__dict__
        own["span"], own["text"], own["value"], own["decimals"] = span, text, value, decimals

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Take the number lexemes, and both sides of ranges and slashes."""
        values: dict[str, tuple[Decimal | None, int]] = {}  # few figures are written only once
        for lexeme in report.mentions(Lexeme):
            if lexeme.reading is Reading.NUMBER:
                text = lexeme.parts[0]
                if text not in values:
                    values[text] = value_of(text)
                yield cls(lexeme.span, text, *values[text])
            elif lexeme.reading in (Reading.SLASH, Reading.RANGE):
                left, right = lexeme.parts
                start, end = lexeme.span.start, lexeme.span.end
                yield cls(report.span(start, start + len(left)), left, *value_of(left))
                yield cls(report.span(end - len(right), end), right, *value_of(right))

    @property
    def well_formed(self) -> bool:
        """Whether groups and decimal mark are as a Vietnamese office writes them, or there are no groups at all."""
        return self.value is not None and "." not in self.text.partition(",")[2] and _grouped(self.text)

    @property
    def separated(self) -> bool:
        """Whether thousands are parted."""
        return "." in self.text and self.well_formed


def value_of(text: str) -> tuple[Decimal | None, int]:
    """Read digits with dots and commas: the value and how many decimals, (None, 0) when it can be read two ways."""
    whole, mark, fraction = text.partition(",")
    if "." not in text or (_grouped(text) and "." not in fraction):
        if "," in fraction:
            return None, 0
        return Decimal(f"{whole.replace('.', '')}.{fraction}" if mark else whole.replace(".", "")), len(fraction)
    if mark == "" and text.count(".") == 1:
        return Decimal(text), len(text.partition(".")[2])
    return None, 0


def _grouped(text: str) -> bool:
    first, *others = text.partition(",")[0].split(".")
    return not others or (
        1 <= len(first) <= 3 and all(len(group) == 3 for group in others) and first != "0" * len(first)
    )
