"""Findings as comments in a copy of a Word document: each on the words that it is about, and on what they contradict.

All else stays as it is, byte by byte: other parts, other people's comments, tracked changes, and every run in which no
comment begins or ends. Comments of an earlier copy are replaced; one that somebody has resolved or answered stays.
"""

from __future__ import annotations

from report_lint.read.docx import Relations, main_part
from report_lint.read.docx_comments import REFERS
from report_lint.read.origins import ExtractedAnchors
from report_lint.read.package import Package
from report_lint.value import TYPE_CHECKING
from report_lint.write.docx_anchor import Point, Stretch, around, origins, stretch, top
from report_lint.write.docx_outline import Outline
from report_lint.write.docx_remarks import Remark, remarks
from report_lint.write.docx_runs import Run
from report_lint.write.docx_shelf import Shelf
from report_lint.write.markup import Edit, edited, plain
from report_lint.write.signature import AUTHOR, signed
from report_lint.write.zipped import rewritten

if TYPE_CHECKING:
    from report_lint.check import Outcome
    from report_lint.geometry import Span
    from report_lint.model import Report
    from report_lint.render.words import Words

_HOLDERS = {"footnotes": "footnote", "endnotes": "endnote"}
#: In which order marks stand where several meet: what ends there before what begins there.
_END, _REFERENCE, _START = range(3)


def annotated(data: bytes, outcome: Outcome, words: Words, when: str = "") -> bytes:
    """Return a copy with the findings as comments; ``when`` is the time to sign them with, as in 2024-03-08T10:00:00Z.

    The outcome is that of reading these very bytes. UnreadableError when they are no sound Word document.
    """
    package = Package(data, outcome.report.file)
    margin = _Margin(package, outcome.report)
    kept = margin.clear()
    for remark in remarks(outcome, words):
        if (remark.code, remark.sign, remark.span) not in kept:
            margin.write(remark, when)
    parts = margin.parts()
    return rewritten(data, package, parts) if parts else data


class _Margin:
    """The margin of a document: what stands there, and what is put there."""

    def __init__(self, package: Package, report: Report) -> None:
        self._package = package
        self._report = report
        self._main = main_part(package)
        self._outline = Outline(plain(package.read(self._main)))
        self._relations = Relations(package, self._main)
        self._shelf = Shelf(package, self._main, self._outline)
        self._edits: list[Edit] = []
        self._cuts: dict[Run, dict[int, dict[int, list[bytes]]]] = {}
        self._others: dict[str, Outline] = {}

    def clear(self) -> set[tuple[str, str, Span]]:
        """Take our own comments away, but those that somebody has resolved or answered; return what these are about."""
        ours = {one.number: one for one in self._report.comments if one.author == AUTHOR}
        talked = {one.answers for one in self._report.comments if one.answers}
        kept = {number for number, one in ours.items() if one.done or one.answers or number in talked}
        gone = self._shelf.written_by(AUTHOR) - kept
        for mark in self._outline.marks:
            if mark.number in gone:
                self._take_away(mark.kind, mark.start, mark.end)
        self._shelf.drop(gone)
        return {(*sign, ours[number].span) for number in kept if (sign := signed(ours[number].text))}

    def _take_away(self, kind: str, start: int, end: int) -> None:
        host = self._outline.at(start)
        piece = self._outline.paragraph(host).piece(start) if kind == REFERS and host >= 0 else None
        if piece is not None and isinstance(piece.parent, Run):
            piece.gone = True
            self._cuts.setdefault(piece.parent, {})
        else:
            self._edits.append(Edit(start, end, _END, b""))

    def write(self, remark: Remark, when: str) -> None:
        """Put a comment on its words, or where Word shows what is said of them."""
        found = origins(self._report, remark.span)
        place: Stretch | None = None
        exact = False
        if found is not None and found[0].part == found[1].part == self._main:
            place = stretch(self._outline, *found)
            exact = all(self._outline.is_host(origin.paragraph) for origin in found)
        host = self._host(remark.span) if place is None else place.first
        if place is None and host >= 0:
            place = around(self._outline, host)
        if host >= 0:
            self._mark(place, host, self._shelf.add(remark.lines(exact=exact), when))

    def _host(self, span: Span) -> int:
        """Return the paragraph of the body that is next to words which stand elsewhere."""
        anchors = self._report.anchors
        origin = anchors.origin(span.start) if isinstance(anchors, ExtractedAnchors) else None
        if origin is None:
            return 0
        if origin.part == self._main:
            return self._outline.host(origin.paragraph)
        kinds = [kind for kind, part in self._relations.targets if part == origin.part]
        kind = kinds[0] if kinds else ""
        if kind in _HOLDERS:
            return self._outline.notes.get((_HOLDERS[kind], self._note(origin.part, origin.paragraph)), 0)
        numbers = self._shelf.references(origin.part)
        start = 0
        for last, margins in self._outline.sections:
            if margins & numbers:
                return min(start, len(self._outline) - 1)
            start = last + 1
        return 0

    def _note(self, part: str, paragraph: int) -> str:
        if part not in self._others:
            self._others[part] = Outline(plain(self._package.read(part)))
        outline = self._others[part]
        return outline.note_of.get(outline.host(paragraph), "")

    def _mark(self, place: Stretch | None, host: int, number: str) -> None:
        element = self._outline.element
        own = f'w:id="{number}"'
        reference = element("r", inside=element("commentReference", own))
        start, end = element("commentRangeStart", own), element("commentRangeEnd", own)
        if place is None:
            self._edits.append(self._outline.inside(host, start + end + reference))
            return
        self._put(place.start, _START, start, before=True)
        self._put(place.end, _END, end, before=False)
        holder = top(place.end.node)
        if holder is place.end.node and place.end.offset >= 0:
            self._put(place.end, _END, reference, before=False)
        else:
            self._put(Point(holder), _REFERENCE, reference, before=False)

    def _put(self, point: Point, rank: int, mark: bytes, *, before: bool) -> None:
        if point.offset >= 0 and isinstance(point.node, Run):
            ranks = self._cuts.setdefault(point.node, {}).setdefault(point.offset, {})
            ranks.setdefault(rank, []).append(mark)
        else:
            at = point.node.start if before else point.node.end
            self._edits.append(Edit(at, at, rank, mark))

    def parts(self) -> dict[str, bytes]:
        """Return the parts that are no longer what they were."""
        data = self._outline.data
        edits = list(self._edits)
        for run, cuts in self._cuts.items():
            marks = {
                at: b"".join([mark for rank in sorted(ranks) for mark in ranks[rank]]) for at, ranks in cuts.items()
            }
            edits.append(Edit(run.start, run.end, _REFERENCE, run.written(data, marks)))
        changed = {self._main: edited(data, edits)} if edits else {}
        return {**changed, **self._shelf.parts()}
