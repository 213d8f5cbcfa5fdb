"""Fixes as tracked changes in a copy of a Word document: its author accepts or rejects each of them.

A fix is left out, whole, where it would have to touch what cannot be rewritten word by word: an automatic number, what
a field shows, a text box, a page header, of which there may be several alike.
"""

from __future__ import annotations

import re
from unicodedata import is_normalized, normalize

from report_lint.fix import applied, chosen
from report_lint.fixing import Fixed, UnfixableError
from report_lint.message import says
from report_lint.read.docx import Relations, is_docx, main_part
from report_lint.read.origins import NO_RUN, ExtractedAnchors
from report_lint.read.package import Package
from report_lint.value import TYPE_CHECKING, Value
from report_lint.write.docx_outline import Outline
from report_lint.write.markup import Edit, edited, plain
from report_lint.write.signature import AUTHOR
from report_lint.write.zipped import rewritten

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.check import Outcome
    from report_lint.model import Report
    from report_lint.read.origins import Origin
    from report_lint.rule import Edit as Wanted
    from report_lint.write.docx_paragraph import Paragraph
    from report_lint.write.docx_runs import Run

#: What a run that is rewritten may hold, and stand in.
_PLAIN = frozenset(
    {"rPr", "t", "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "lastRenderedPageBreak"}
)
_HOLDERS = frozenset({"p", "ins", "moveTo", "sdt", "sdtContent", "hyperlink", "smartTag", "r"})
_INSERTED = ("ins", "moveTo")
_NOTES = ("footnotes", "endnotes")
_NUMBER = re.compile(rb"\bid\s*=\s*[\"'](\d{1,9})[\"']")


def tracked(data: bytes, look: Callable[[bytes], Outcome], *, unsafe: bool = False, when: str = "") -> Fixed:
    """Write fixes into a document's bytes; ``look`` reads and checks bytes. UnfixableError when it is no .docx."""
    first = look(data)
    report = first.report
    document = data.startswith(b"PK") and isinstance(report.anchors, ExtractedAnchors)
    package = Package(data, report.file) if document else None
    if package is None or not is_docx(package):
        raise UnfixableError(says("{file} is a document; its words cannot be rewritten in place", file=report.file))
    changes = _Changes(package, report, when)
    fixes = chosen(report, first.diagnostics, unsafe=unsafe)
    done = [(diagnostic, fix) for diagnostic, fix in fixes if changes.take(fix.edits)]
    if not done:
        return Fixed(data, data, report.source, first)
    new = rewritten(data, package, changes.parts())
    outcome = look(new)
    if outcome.report.text != applied(report.text, [edit for _, fix in done for edit in fix.edits]):
        raise UnfixableError(says("{file} cannot be written back as it was read", file=report.file))
    return Fixed(data, new, report.source, outcome, tuple([diagnostic for diagnostic, _ in done]))


class _Change(Value):
    """What goes out of a run, and what comes in after that."""

    part: str
    host: int
    run: Run
    start: int
    end: int
    text: str = ""


class _Changes:
    """The changes to a document, by part."""

    def __init__(self, package: Package, report: Report, when: str) -> None:
        self._package = package
        self._report = report
        self._signed = f'w:author="{AUTHOR}"' + (f' w:date="{when}"' if when else "")
        self._outlines: dict[str, Outline] = {}
        self._changes: dict[str, list[_Change]] = {}
        self._next = 0
        main = main_part(package)
        self._parts = {main, *[part for kind, part in Relations(package, main).targets if kind in _NOTES]}

    def take(self, edits: tuple[Wanted, ...]) -> bool:
        """Take the edits of a fix, all of them or none; tell which."""
        found: list[_Change] = []
        for edit in edits:
            changes = self._of(edit)
            if not changes:
                return False
            found += changes
        for change in found:
            self._changes.setdefault(change.part, []).append(change)
        return True

    def parts(self) -> dict[str, bytes]:
        """Return the parts that are no longer what they were."""
        return {part: self._written(part, changes) for part, changes in self._changes.items()}

    def _outline(self, part: str) -> Outline:
        if part not in self._outlines:
            outline = self._outlines[part] = Outline(plain(self._package.read(part)))
            self._next = max([self._next, *[int(number) + 1 for number in _NUMBER.findall(outline.data)]])
        return self._outlines[part]

    def _of(self, edit: Wanted) -> list[_Change]:
        """Return the changes that an edit comes to: of whole words, else of what differs; none when there is no way."""
        start, end, text = _trimmed(self._report.text, edit)
        whole = _whole(self._report.text, edit, start, end, text)
        return self._replacing(edit, *whole) or self._replacing(edit, start, end, text)

    def _replacing(self, edit: Wanted, start: int, end: int, text: str) -> list[_Change]:
        report = self._report
        if "\n" in text or "\t" in text:
            return []
        if not is_normalized("NFC", report.slice(edit.span)):
            text = normalize("NFD", text)
        ends = self._ends(start, end)
        if ends is None:
            return []
        first, last = ends
        if first.part not in self._parts:
            return []
        outline = self._outline(first.part)
        host = outline.host(first.paragraph)
        runs = outline.paragraph(host).runs.get(first.paragraph, []) if outline.is_host(first.paragraph) else []
        if last.run >= len(runs) or (last.part, last.paragraph) != (first.part, first.paragraph):
            return []
        changes: list[_Change] = []
        for number, run in enumerate(runs[first.run : last.run + 1], first.run):
            if any(holder.name in ("del", "moveFrom") for holder in run.chain()):
                continue
            begin = first.offset if number == first.run else 0
            finish = last.offset if number == last.run else run.length
            changes.append(_Change(first.part, host, run, begin, finish))
        if changes:
            changes[-1] = changes[-1].replace(text=text)  # what comes stands after all that goes
        gone = "".join([change.run.shown(change.start, change.end) for change in changes])
        source = report.anchors.source
        if gone != report.source[source(start) : source(end, end=True) if end > start else source(start)]:
            return []
        paragraph = outline.paragraph(host)
        return changes if all(_can_be_changed(change.run, paragraph) for change in changes) else []

    def _ends(self, start: int, end: int) -> tuple[Origin, Origin] | None:
        """Return where a stretch of the text begins and where it ends, the end being exclusive."""
        anchors = self._report.anchors
        if not isinstance(anchors, ExtractedAnchors):
            return None
        at = anchors.origins.at
        if end > start:
            first, last = at(anchors.source(start)), at(anchors.source(end, end=True) - 1)
            if first is None or last is None or NO_RUN in (first.run, last.run):
                return None
            return first, last.replace(offset=last.offset + 1)
        before = at(anchors.source(start) - 1) if start else None
        if before is None or before.run == NO_RUN or self._report.text[start - 1] in "\n\t":
            return None
        return before.replace(offset=before.offset + 1), before.replace(offset=before.offset + 1)

    def _written(self, part: str, changes: list[_Change]) -> bytes:
        outline = self._outlines[part]
        by_run: dict[Run, list[_Change]] = {}
        for change in changes:
            by_run.setdefault(change.run, []).append(change)
        edits: list[Edit] = []
        for run, own in by_run.items():
            out: list[bytes] = []
            at = 0
            for change in sorted(own, key=lambda one: (one.start, one.end)):
                out.append(run.part(outline.data, at, change.start))
                out += self._change(outline, change)
                at = change.end
            out.append(run.part(outline.data, at, run.length))
            edits.append(Edit(run.start, run.end, 0, b"".join(out)))
        return edited(outline.data, edits)

    def _change(self, outline: Outline, change: _Change) -> list[bytes]:
        data, run = outline.data, change.run
        out: list[bytes] = []
        if change.end > change.start:
            out.append(outline.element("del", self._sign(), run.part(data, change.start, change.end, gone=True)))
        if change.text:
            inside = outline.element("ins", self._sign(), run.like(data, change.text))
            holder = run.parent
            if holder is not None and holder.name in _INSERTED:  # an insertion does not stand in another one
                first, last = holder.tag(data)
                self._next += 1
                own = b'id="' + str(self._next - 1).encode() + b'"'
                inside = last + inside + _NUMBER.sub(own, first, count=1)
            out.append(inside)
        return out

    def _sign(self) -> str:
        self._next += 1
        return f'w:id="{self._next - 1}" {self._signed}'


def _trimmed(text: str, edit: Wanted) -> tuple[int, int, str]:
    """Return what of an edit really changes something."""
    start, end, new = edit.span.start, edit.span.end, edit.text
    while start < end and new and text[start] == new[0]:
        start, new = start + 1, new[1:]
    while start < end and new and text[end - 1] == new[-1]:
        end, new = end - 1, new[:-1]
    return start, end, new


def _whole(text: str, edit: Wanted, start: int, end: int, new: str) -> tuple[int, int, str]:
    """Return the same with the rest of the words that it cuts: 2.328 for 2.318, not a 2 for the 1 inside."""
    if start == end or not new:
        return start, end, new
    first, last = edit.span.start, edit.span.end
    while start > first and _is_inside(text, start):
        start -= 1
        new = text[start] + new
    while end < last and _is_inside(text, end):
        new += text[end]
        end += 1
    return start, end, new


def _is_inside(text: str, at: int) -> bool:
    """Tell whether a word or a figure goes on over a place of a text."""
    before, after = text[at - 1], text[at]
    if before in ".,":
        return after.isdigit() and text[at - 2 : at - 1].isdigit()
    return before.isalnum() and (after.isalnum() or (after in ".," and text[at + 1 : at + 2].isdigit()))


def _can_be_changed(run: Run, paragraph: Paragraph) -> bool:
    if run.whole or any(piece.name not in _PLAIN for piece in run.pieces):
        return False
    if any(True for _ in paragraph.around(run)):
        return False
    chain = run.chain()
    return all(node.name in _HOLDERS for node in chain) and sum(node.name == "r" for node in chain) == 1
