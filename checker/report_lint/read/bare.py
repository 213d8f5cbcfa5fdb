"""A report's text without its geometry: enough to show what was found in it before."""

from __future__ import annotations

from report_lint.model import Report
from report_lint.read import decode, notes, read
from report_lint.read.compose import compose

#: Files whose text is their own: others have to be read again to be shown.
_PLAIN = (".txt", ".md", ".markdown")


def bare(file: str, data: bytes) -> Report:
    """Return the report that ``read`` gives, for plain text without blocks and tables. UnreadableError as there."""
    if not file.lower().endswith(_PLAIN):
        return read(file, data)
    decoded = decode(data, file)
    text, anchors = compose(decoded.text, file)
    return Report(file, decoded.text, text, anchors=anchors, notes=notes(decoded))
