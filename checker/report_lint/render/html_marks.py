"""The words of a report that are marked on the page, and how a line is cut by its marks."""

from __future__ import annotations

from html import escape
from itertools import pairwise

from report_lint.render.record import ends, family, tidy
from report_lint.rule import Severity
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint.check import Diagnostic
    from report_lint.model import Report


class Mark(Value):
    """A stretch of the file that a finding is about, or that bears on it (then without a severity)."""

    start: int
    end: int
    number: int
    family: str
    severity: Severity | None = None

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return len(Severity) if self.severity is None else self.severity.rank


def marks_of(report: Report, diagnostic: Diagnostic, number: int) -> Iterator[Mark]:
    """Yield the stretches of one file that a finding is about or that bear on it."""
    finding = diagnostic.finding
    name = family(diagnostic.code)
    for span in dict.fromkeys([finding.span, *(related.span for related in finding.related)]):
        if span.file != report.file:
            continue
        start, end = (place.offset for place in ends(report, span))
        severity = diagnostic.severity if span == finding.span else None
        yield Mark(start, max(end, start + 1), number, name, severity)


def marked(at: int, line: str, marks: list[Mark]) -> str:
    """Return a line with its marks: cut wherever one begins or ends, each piece as its gravest finding wants it."""
    stop = at + len(line)
    begins: dict[int, list[Mark]] = {}
    closes: dict[int, list[Mark]] = {}
    for mark in marks:
        begins.setdefault(min(stop, max(at, mark.start)), []).append(mark)
        closes.setdefault(min(stop, mark.end), []).append(mark)
    parts: list[str] = []
    over: list[Mark] = []
    for start, end in pairwise(sorted({at, stop, *begins, *closes})):
        over = [mark for mark in over if mark.end > start] + begins.get(start, [])
        words = text_of(line[start - at : end - at])
        if over:
            names = " ".join(dict.fromkeys([f"F-{css_class(mark.family)}" for mark in over]))
            first = min(over, key=lambda mark: mark.rank)
            words = f'<mark class="{first.severity or "related"} {names}"><a href="#f{first.number}">{words}</a></mark>'
        # Of a stretch over several lines the first one has the number.
        numbered = [mark for mark in closes.get(end, ()) if mark.severity is not None and mark.start >= at]
        parts += [words, *map(_number, numbered)]
    return "".join(parts)


def _number(mark: Mark) -> str:
    return f'<sup class="{mark.severity} F-{css_class(mark.family)}"><a href="#f{mark.number}">{mark.number}</a></sup>'


def css_class(name: str) -> str:
    """Return a family as a part of a class's name."""
    return "".join([char if char.isalnum() else "-" for char in name])


def text_of(text: str) -> str:
    """Return a text as the page holds it."""
    return escape(tidy(text))
