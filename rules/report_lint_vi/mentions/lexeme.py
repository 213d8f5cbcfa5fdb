"""Lexemes: every run of digits in a report, each with the one reading that all mentions share."""

from __future__ import annotations

from report_lint import Mention, Span
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.digits import Reading
from report_lint_vi.mentions.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

__all__ = ["Lexeme", "Reading"]


class Lexeme(Mention):
    """A stretch with digits and its reading; the lexemes of a report partition its digits.

    ``parts`` are the pieces that the reading names: see ``Reading``.
    """

    reading: Reading
    parts: tuple[str, ...] = ()

    def __init__(self, span: Span, reading: Reading, parts: tuple[str, ...] = ()) -> None:
        """Set the fields: there are more lexemes than mentions of any other kind, and this takes half the time."""
        own = self.__dict__
        own["span"], own["reading"], own["parts"] = span, reading, parts

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Cut the text into lexemes, left to right."""
        labels, file = dict(_labels(report)), report.file
        for start, end, reading, parts in read(report.view, report.lower, labels):
            yield cls(Span(file, start, end), reading, parts)


def _labels(report: Report) -> Iterator[tuple[int, int]]:
    """Yield where the digits of each list label begin and end."""
    for block in report.blocks:
        digits = [at for at, character in enumerate(block.label) if character.isdigit()]
        if digits:
            yield block.span.start + digits[0], block.span.start + digits[-1] + 1
