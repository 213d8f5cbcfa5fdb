"""Where in a Word document the marks around some words go: on the words where Word can show it, else close by.

A mark never stands inside a field, a smart tag or a text box, and never on one side only of a content control or a
link: LibreOffice loses such comments. There the stretch is widened to the whole.
"""

from __future__ import annotations

from report_lint.read.origins import NO_RUN, ExtractedAnchors
from report_lint.value import TYPE_CHECKING, Value
from report_lint.write.docx_runs import Run

if TYPE_CHECKING:
    from report_lint.geometry import Span
    from report_lint.model import Report
    from report_lint.read.origins import Origin
    from report_lint.write.docx_outline import Outline
    from report_lint.write.docx_paragraph import Paragraph
    from report_lint.write.docx_runs import Node

#: What may hold a mark beside runs; and what of that a stretch must not leave on one side only.
_OPEN = frozenset({"p", "ins", "moveTo", "sdtContent", "sdt", "hyperlink", "bdo", "dir"})
_TIGHT = frozenset({"sdt", "hyperlink", "bdo", "dir"})
#: So many signs without a run may stand before the first that has one.
_FAR = 60
#: What parts paragraphs and cells in the text, and stands in none of them.
_BETWEEN = "\n\t"


class Point(Value):
    """A place for a mark: inside a run after so many characters, or (``offset`` -1) at an edge of an element."""

    node: Node
    offset: int = -1


class Stretch(Value):
    """Where the marks go: the paragraph and the place of the first, of the last, and whether these are the words."""

    first: int
    start: Point
    last: int
    end: Point


def origins(report: Report, span: Span) -> tuple[Origin, Origin] | None:
    """Return where the first and the last sign of a span stand that a run holds; None when none does."""
    anchors = report.anchors
    if not isinstance(anchors, ExtractedAnchors):
        return None
    start, end = anchors.source(span.start), anchors.source(span.end, end=True)
    source = report.source
    while start < end and source[start] in _BETWEEN:
        start += 1
    while end > start and source[end - 1] in _BETWEEN:
        end -= 1
    found = [
        next((one for at in places if (one := anchors.origins.at(at)) is not None and one.run != NO_RUN), None)
        for places in (range(start, min(end, start + _FAR)), range(end - 1, max(start, end - _FAR) - 1, -1))
    ]
    first, last = found
    return None if first is None or last is None else (first, last)


def stretch(outline: Outline, first: Origin, last: Origin) -> Stretch | None:
    """Return the stretch between two origins of this part; None when they do not stand where they should."""
    hosts = outline.host(first.paragraph), outline.host(last.paragraph)
    runs = [_run(outline.paragraph(host), one) for host, one in zip(hosts, (first, last), strict=True) if host >= 0]
    if len(runs) < 2 or runs[0] is None or runs[1] is None:
        return None
    start, end = runs[0], runs[1]
    inner = (set(start.chain()), set(end.chain()))
    return Stretch(
        hosts[0],
        _edge(outline.paragraph(hosts[0]), start, first.offset, inner[1], begins=True),
        hosts[1],
        _edge(outline.paragraph(hosts[1]), end, last.offset + 1, inner[0], begins=False),
    )


def around(outline: Outline, host: int) -> Stretch | None:
    """Return the stretch of a whole paragraph; None when it holds no run."""
    paragraph = outline.paragraph(host)
    tops = [run.chain()[1] for run in paragraph.runs.get(outline.first(host), ()) if not run.is_gone()]
    if not tops:
        return None
    return Stretch(host, Point(tops[0]), host, Point(tops[-1]))


def _run(paragraph: Paragraph, origin: Origin) -> Run | None:
    runs = paragraph.runs.get(origin.paragraph, [])
    return runs[origin.run] if origin.run < len(runs) else None


def _edge(paragraph: Paragraph, run: Run, offset: int, other: set[Node], *, begins: bool) -> Point:
    """Return the place for a mark at an offset of a run; ``other`` is what the mark at the other end stands in."""
    node: Node = run
    inside = not run.whole and 0 < offset < run.length
    for begin, end in paragraph.around(node):
        if begin.start <= node.start and node.end <= end.end and (begin.start < node.start or node.end < end.end):
            node, inside = (begin, False) if begins else (end, False)
    chain = node.chain()
    for holder in chain[:-1]:
        if holder.name not in _OPEN or (holder.name in _TIGHT and holder not in other):
            return Point(holder)
    return Point(node, offset) if inside else Point(node)


def top(node: Node) -> Node:
    """Return what of the paragraph's own children holds an element."""
    chain = node.chain()
    return chain[1] if len(chain) > 1 else node
