"""Lines that are put together from others, each said in the reader's language."""

from __future__ import annotations

from report_lint import Message
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def joined(mark: str, parts: Iterable[str | Message]) -> Message:
    """Return the parts as one message, with a mark between them."""
    named = {f"part{number}": part for number, part in enumerate(parts)}
    return Message(mark.join([f"{{{name}}}" for name in named]), tuple(named.items()))


def indented(line: str | Message) -> Message:
    """Return a line that belongs to the one above it."""
    return Message("  {line}", (("line", line),))
