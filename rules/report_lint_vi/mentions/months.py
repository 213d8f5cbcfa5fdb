"""Months that a bracket lists: "(tháng 7, 8, 9)", "(từ tháng 4 đến hết tháng 6)"."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.lexeme import Lexeme, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report, Span

_BRACKET = Pattern(r"\((?=[^()\n0-9]{0,24}\btháng )[^()\n]{7,80}\)", "tháng ")
#: Without a bracket a list of months that words announce and a mark ends: "gồm tháng 6, tháng 7 và tháng 8."
_LISTED = Pattern(
    r"tháng [0-9]{1,2}(?:(?:,? và |, ?)(?:tháng )?[0-9]{1,2}(?![0-9%])){1,6}(?:(?:/| năm )[0-9]{4})?"
    r"(?= ?(?:[,.;:\n\t]|\Z)| (?:của|trong|thuộc|quý) )", "tháng ",
)  # fmt: skip
_ANNOUNCED = Pattern(r"(?:\b(?:gồm|là|tức|tức là|tương ứng với)|:)(?: các)? \Z|\b(?:các|cả|hai|ba|bốn|0?[2-5]) \Z")
_WORDS = frozenset({"từ", "đến", "tới", "hết", "tháng", "và", "các", "gồm", "là", "năm", "ước", "-", "–", "—", "&", ""})
_RUN = frozenset({"đến", "tới", "-", "–", "—"})


class Months(Mention):
    """The months of a bracket that holds nothing else, runs written out; the span leaves the brackets themselves out.

    ``year`` is the last year written.
    """

    numbers: tuple[int, ...]
    year: int | None

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Read the brackets that begin with months."""
        for match in _BRACKET.finditer(report):
            span = report.span(match.start() + 1, match.end() - 1)
            read = _read(report, span)
            if read:
                yield cls(span, *read)
        for match in _LISTED.finditer(report):
            start = match.start()
            if _ANNOUNCED.search(report.lower, max(0, start - 24), start):
                span = report.span(start, match.end())
                read = _read(report, span)
                if read:
                    yield cls(span, *read)


def _read(report: Report, span: Span) -> tuple[tuple[int, ...], int | None] | None:
    """Read what stands in a bracket; None when it holds anything but months and their years."""
    numbers: list[int] = []
    year: int | None = None
    at = span.start
    for lexeme in report.mentions(Lexeme, span):
        words = _words(report.lower[at : lexeme.span.start])
        at = lexeme.span.end
        months, written = _months(lexeme)
        if not words <= _WORDS or (not months and not written):
            return None
        if words & _RUN and written and year and written != year:  # a run over the turn of the year, or over years
            return None
        year = written or year
        if words & _RUN and numbers and months:
            if months[0] < numbers[-1]:
                return None
            months = (*range(numbers[-1] + 1, months[0]), *months)
        numbers += months
    if not numbers or not all(1 <= number <= 12 for number in numbers) or _words(report.lower[at : span.end]) - {""}:
        return None
    return tuple(numbers), year


def _words(text: str) -> set[str]:
    return set(text.replace(",", " ").replace(";", " ").replace(":", " ").replace("-", " - ").split(" "))


def _months(lexeme: Lexeme) -> tuple[tuple[int, ...], int | None]:
    """Return the months and the year that a lexeme of such a bracket holds; ((), None) when it is something else."""
    parts = lexeme.parts
    if lexeme.reading is Reading.DATE and not parts[1]:
        return (int(parts[2]),), int(parts[3]) if parts[3] else None
    if lexeme.reading is Reading.YEAR:
        return (), int(parts[0])
    if lexeme.reading is Reading.SLASH and parts[0].isdecimal() and len(parts[1]) == 4 and parts[1].isdecimal():
        return (int(parts[0]),), int(parts[1])
    if lexeme.reading is Reading.RANGE and parts[0].isdecimal() and parts[1].isdecimal():
        return tuple(range(int(parts[0]), min(int(parts[1]), 99) + 1)), None
    if lexeme.reading is Reading.NUMBER:
        pieces = parts[0].replace(".", ",").split(",")
        return tuple([int(piece) for piece in pieces if len(piece) <= 2]), None
    return (), None
