"""Straight quotation marks without their partner: which of them opens and which closes shows in what stands beside."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint import Report

_MIXED = ("“", "”", "„", "«", "»", "''", "‘", "’")
_STOPS = frozenset(".;:!?")
_BEFORE = frozenset(" (\n\t“-–/")


def lone(report: Report) -> tuple[int, str] | None:
    """Return the one mark too few or too many, with "“" for one that opens and "”" for one that closes.

    None where several paragraphs hold an odd number, as a quotation over paragraphs does, and where marks are mixed or
    mean inches and seconds.
    """
    view = report.view
    if view.count('"') % 2 == 0:
        return None
    blocks = report.blocks
    odd = [n for n, block in enumerate(blocks) if view.count('"', block.span.start, block.span.end) % 2]
    block = blocks[odd[0]] if len(odd) == 1 else None
    if block is None or any(mark in view[block.span.start : block.span.end] for mark in _MIXED):
        return None
    if view.startswith('"', block.body) and any(
        view.startswith('"', other.body) for other in blocks[odd[0] + 1 : odd[0] + 2]
    ):
        return None  # each paragraph of one quotation opens it again
    return _lone(view, block.span.start, block.span.end)


def _lone(view: str, start: int, end: int) -> tuple[int, str] | None:
    """Pair the marks of one paragraph."""
    opened = -1
    at = view.find('"', start, end)
    while at >= 0:
        before, after = view[at - 1 : at] or "\n", view[at + 1 : at + 2] or "\n"
        opens, closes = before in _BEFORE and not after.isspace(), before not in _BEFORE and not after.isalnum()
        if before.isdigit() or opens == closes:
            return None
        if opens == (opened >= 0):
            return (opened, "“") if opens else (at, "”")
        opened = at if opens else -1
        at = view.find('"', at + 1, end)
    whole = view[end - 1] in _STOPS  # else the text may be cut off, or go on elsewhere
    return (opened, "“") if opened >= 0 and whole else None
