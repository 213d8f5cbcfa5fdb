"""Mentions: what a report states, each kind found once."""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.geometry import Span
from report_lint.model import Report
from report_lint.value import TYPE_CHECKING, Value, cached_property

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator
    from typing import Self


class Mention(Value):
    """Something a report states, with the span of the words that state it.

    A subclass adds its fields and says in ``find`` how it is found; composite mentions ask the report for simpler ones.
    """

    span: Span

    @classmethod
    def find(cls, report: Report) -> Iterable[Self]:
        """Yield every mention of this kind, in any order."""
        message = f"{cls.__name__} does not say how it is found"
        raise NotImplementedError(message)


class Pattern:
    """A regular expression over ``Report.lower`` that is compiled only when one of its literals occurs in the text.

    ``gate``: literals in lower case, one of which every match contains. Compiling is what costs at start-up, and most
    patterns have nothing to find in an ordinary report.
    """

    def __init__(self, source: str, *gate: str) -> None:
        """Keep the source; nothing is compiled yet."""
        self.source = source
        self.gate = gate

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return compiled(self.source)

    def opens(self, lower: str) -> bool:
        """Tell whether a match is possible at all."""
        return not self.gate or any(literal in lower for literal in self.gate)

    def finditer(self, report: Report) -> Iterator[re.Match[str]]:
        """Yield the matches in ``report.lower``; their offsets are the report's."""
        if not self.gate or report.holds(self.gate):
            yield from self.compiled.finditer(report.lower)

    def at_literals(self, report: Report) -> Iterator[re.Match[str]]:
        """Yield the matches that begin with one of the gate's literals, looked for there alone: for rare literals."""
        lower, find = report.lower, report.lower.find
        for literal in report.likely(self.gate):
            at, length = find(literal), len(literal)
            while at >= 0:
                match = self.compiled.match(lower, at)
                if match:
                    yield match
                at = find(literal, max(match.end() if match else 0, at + length))

    def match(self, text: str, at: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Match at one place of a lower-cased text."""
        return self.compiled.match(text, at) if end is None else self.compiled.match(text, at, end)

    def search(self, text: str, at: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Find the first match in a stretch of a lower-cased text."""
        return self.compiled.search(text, at) if end is None else self.compiled.search(text, at, end)
