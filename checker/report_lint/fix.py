"""Apply fixes to a text."""

from __future__ import annotations

from report_lint.rule import Edit
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


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
