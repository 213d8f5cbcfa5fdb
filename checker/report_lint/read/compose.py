"""Composition: a report's text is NFC, and every cluster that changed remembers where it stood."""

from __future__ import annotations

from unicodedata import combining, is_normalized, normalize

from report_lint.geometry import Anchors
from report_lint.message import says
from report_lint.read.encoding import UnreadableError

# Latin letters and general punctuation never compose with what stands before them, and never change by themselves.
_STABLE = "\\0-\u02ff\u1e00-\u1eff\u2002-\u206f"
_MOST_MARKS = 64


def compose(source: str, file: str = "the input") -> tuple[str, Anchors]:
    """Return the text in NFC and the way back to the source; UnreadableError for a heap of marks on one letter."""
    if source.isascii() or is_normalized("NFC", source):
        return source, Anchors()
    parts: list[str] = []
    steps: list[tuple[int, int, int, int]] = []
    done = shift = 0
    composed: dict[str, str] = {}
    import re  # composed text, nearly all there is, never comes here

    for match in re.finditer(f"[{_STABLE}]?[^{_STABLE}]+", source):
        cluster = match[0]
        text = composed.get(cluster)
        if text is None:
            text = composed[cluster] = _compose_cluster(cluster, file)
        if text != cluster:
            start, end = match.span()
            parts += (source[done:start], text)
            steps.append((start + shift, start, len(text), end - start))
            shift += len(text) - (end - start)
            done = end
    parts.append(source[done:])
    return "".join(parts), Anchors(tuple(steps))


def _compose_cluster(cluster: str, file: str) -> str:
    if len(cluster) > _MOST_MARKS:  # sorting marks takes the square of their number
        run = 0
        for char in cluster:
            run = run + 1 if combining(char) else 0
            if run > _MOST_MARKS:
                template = "{file} is not a report: it heaps more than {count} marks on one letter"
                raise UnreadableError(says(template, file=file, count=_MOST_MARKS))
    return normalize("NFC", cluster)
