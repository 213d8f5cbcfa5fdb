"""Apply fixes to a text."""

from __future__ import annotations

from bisect import bisect, insort

from report_lint.rule import Edit
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint.check import Diagnostic
    from report_lint.model import Report
    from report_lint.rule import Finding, Fix


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Return the text after the edits; of two that overlap, the first one wins."""
    parts: list[str] = []
    at = 0
    for edit in sorted(edits):
        if edit.span.start >= at:
            parts += (text[at : edit.span.start], edit.text)
            at = edit.span.end
    parts.append(text[at:])
    return "".join(parts)


def chosen(report: Report, diagnostics: Iterable[Diagnostic], *, unsafe: bool) -> Iterator[tuple[Diagnostic, Fix]]:
    """Yield the fixes that may be applied together, whole or not at all; of those that touch, the first one.

    A finding's safe fix is taken; with ``unsafe`` also a suggestion that is the only one of its finding. Left out is
    what would change nothing, and what would take a line end away: lines are the writer's.
    """
    taken: list[tuple[int, int]] = []
    for diagnostic in diagnostics:
        fix = _way_out(diagnostic.finding, unsafe=unsafe)
        if fix is None:
            continue
        places = sorted(_in_file(report, edit) for edit in fix.edits)
        if any(map(_touch, places, places[1:])):
            continue
        if any(_touch(place, other) for place in places for other in _neighbours(taken, place)):
            continue
        if any(_takes_lines(report, edit) for edit in fix.edits) or all(_is_idle(report, edit) for edit in fix.edits):
            continue
        for place in places:
            insort(taken, place)
        yield diagnostic, fix


def in_source(report: Report, edits: Iterable[Edit]) -> str:
    """Return the file's text after edits that do not touch, with its own line ends and way of composing letters."""
    from unicodedata import is_normalized, normalize

    source = report.source
    line_end = next((end for end in ("\r\n", "\n", "\r") if end in source), "\n")
    decomposed = bool(report.anchors.steps) and is_normalized("NFD", source)
    parts: list[str] = []
    at = 0
    for (start, end), edit in sorted((_in_file(report, edit), edit) for edit in edits):
        text = edit.text.replace("\r\n", "\n").replace("\n", line_end)
        composed = edit.text == report.text[edit.span.start : edit.span.end]  # composing is what this edit is for
        if not composed and (decomposed or not is_normalized("NFC", source[start:end])):
            text = normalize("NFD", text)
        parts += (source[at:start], text)
        at = end
    parts.append(source[at:])
    return "".join(parts)


def _way_out(finding: Finding, *, unsafe: bool) -> Fix | None:
    safe = next((fix for fix in finding.fixes if fix.safe), None)
    if safe is None and unsafe and len(finding.fixes) == 1:
        return finding.fixes[0]
    return safe


def _in_file(report: Report, edit: Edit) -> tuple[int, int]:
    """Return where an edit starts and ends in the file; an insertion inside a cluster goes before it."""
    source = report.anchors.source
    start, end = edit.span.start, edit.span.end
    return source(start), source(end, end=True) if end > start else source(start)


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether two places overlap; one that is empty also touches what begins or ends there."""
    if one[0] == one[1] or other[0] == other[1]:
        return one[0] <= other[1] and other[0] <= one[1]
    return one[0] < other[1] and other[0] < one[1]


def _neighbours(taken: list[tuple[int, int]], place: tuple[int, int]) -> list[tuple[int, int]]:
    """Return which of the places, in order and apart, can touch another one."""
    at = bisect(taken, place)
    return taken[max(at - 1, 0) : at + 1]


def _takes_lines(report: Report, edit: Edit) -> bool:
    return report.slice(edit.span).count("\n") > edit.text.count("\n")


def _is_idle(report: Report, edit: Edit) -> bool:
    return edit.text == report.slice(edit.span)
