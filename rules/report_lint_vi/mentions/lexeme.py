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
    from report_lint_vi.mentions.digits import Cut

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
        """Cut the text into lexemes, line by line: none crosses a line, and of lines that are alike one is read."""
        view, lower, file = report.view, report.lower, report.file
        labels = sorted(dict(_labels(report)).items(), reverse=True)
        known: dict[tuple[str, tuple[tuple[int, int], ...]], list[Cut]] = {}
        at = 0
        for line in view.split("\n"):
            end = at + len(line) + 1
            if line:
                own: list[tuple[int, int]] = []
                while labels and labels[-1][0] < end:
                    first, last = labels.pop()
                    own.append((first - at, last - at))
                key = line, tuple(own)
                cuts = known.get(key)
                if cuts is None:
                    cuts = known[key] = list(read(view[at:end], lower[at:end], dict(own)))
                for start, stop, reading, parts in cuts:
                    yield cls(Span(file, at + start, at + stop), reading, parts)
            at = end


def _labels(report: Report) -> Iterator[tuple[int, int]]:
    """Yield where the digits of each list label begin and end."""
    for block in report.blocks:
        digits = [at for at, character in enumerate(block.label) if character.isdigit()]
        if digits:
            yield block.span.start + digits[0], block.span.start + digits[-1] + 1
