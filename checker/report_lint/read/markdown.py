"""Markdown: plain text whose code and link targets are no prose."""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.model import Report
from report_lint.read.compose import compose
from report_lint.read.text import find_addresses, find_comments, hide, lay_out
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.read.text import Stretch

_FENCE = compiled(r"(?m)^[ ]{0,3}(```+|~~~+)[^\r\n]*")
_CODE = compiled(r"``[^\r\n]*?``|`[^`\r\n]+`")
_TARGET = compiled(r"(?<=\])\([^()\r\n]*(?:\([^()\r\n]*\)[^()\r\n]*)?\)")
_NOT_LINE_END = compiled(r"[^\r\n]")


def read_markdown(file: str, source: str, notes: tuple[str, ...] = ()) -> Report:
    """Read Markdown: code in fences makes no blocks; code in a line and the targets of links are masked only."""
    text, anchors = compose(source, file)
    fences = find_fences(text) if "```" in text or "~~~" in text else []
    shadow = _rule_out(text, fences) if fences else text
    comments = find_comments(shadow)
    shadow = hide(shadow, comments)
    masked = [*fences, *comments, *find_addresses(shadow)]
    if "`" in shadow:
        masked += [match.span() for match in _CODE.finditer(shadow)]
    if "](" in shadow:
        masked += [match.span() for match in _TARGET.finditer(shadow)]
    return lay_out(Report(file, source, text, anchors=anchors, notes=notes), shadow, masked)


def find_fences(text: str) -> list[Stretch]:
    """Return the stretches of fenced code with their fences; one that is never closed runs to the end."""
    found: list[Stretch] = []
    opened: tuple[int, str] | None = None
    for match in _FENCE.finditer(text):
        if opened is None:
            opened = match.start(), match[1]
        elif match[1].startswith(opened[1]) and match[0].strip() == match[1]:
            found.append((opened[0], match.end()))
            opened = None
    if opened is not None:
        found.append((opened[0], len(text)))
    return found


def _rule_out(text: str, fences: list[Stretch]) -> str:
    """Turn the lines of code into rules: they part what stands above from what stands below, and make no block."""
    parts: list[str] = []
    done = 0
    for start, end in fences:
        parts += (text[done:start], _NOT_LINE_END.sub("=", text[start:end]))
        done = end
    parts.append(text[done:])
    return "".join(parts)
