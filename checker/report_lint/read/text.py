"""Plain text: its lines become blocks and tables by geometry alone, without knowing a word of the language."""

from __future__ import annotations

from report_lint.geometry import Block, BlockKind, Span, Table
from report_lint.model import Report
from report_lint.read.compose import compose
from report_lint.read.draft import Draft
from report_lint.read.labels import RANK_TITLE, Mark, find_mark
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    Stretch = tuple[int, int]

UNSEEN = "\0"  # fills, in a shadow, comments that have their lines to themselves; no text holds it
_RULE = "-–—_=*~ "
_NEAR = 200


def read_text(file: str, source: str, notes: tuple[str, ...] = ()) -> Report:
    """Read plain text: the file as decoded; ``notes`` is what there already is to say about it."""
    text, anchors = compose(source, file)
    comments = find_comments(text)
    report = Report(file, source, text, anchors=anchors, notes=notes)
    return lay_out(report, hide(text, comments), [*comments, *find_addresses(text)])


def lay_out(report: Report, shadow: str, masked: Iterable[Stretch]) -> Report:
    """Return the report with its blocks, tables and cuts; ``shadow`` is its text with what is no prose covered up."""
    if "\r" in shadow:
        shadow = shadow.replace("\r\n", " \n").replace("\r", "\n")
    pages = Pages(report.file, shadow)
    pages.read()
    return report.replace(
        blocks=tuple(pages.blocks),
        tables=tuple(pages.tables),
        cuts=tuple(pages.cuts),
        masked=tuple([Span(report.file, start, end) for start, end in sorted(masked)]),
    )


class Pages:
    """Goes through the lines once, keeping the block in the making and the headings and items it stands under."""

    def __init__(self, file: str, shadow: str) -> None:
        """Begin before the first line of a shadow."""
        self.file = file
        self.shadow = shadow
        self.blocks: list[Block] = []
        self.tables: list[Table] = []
        self.cuts: list[Span] = []
        self._draft: Draft | None = None
        self._above: list[tuple[Mark, Block]] = []

    def read(self) -> None:
        """Read everything."""
        lines = self.shadow.split("\n")
        tabular = "\t" in self.shadow or "|" in self.shadow
        at = after_table = 0
        blank = False
        for number, raw in enumerate(lines):
            line = raw.strip()
            if not line:
                blank = True
            elif number >= after_table and line[0] != UNSEEN:
                if tabular and ("\t" in line or "|" in line):
                    after_table = self.find_table(lines, number, at)
                if number >= after_table:
                    self.take(at, raw, line, after_blank=blank)
                blank = False
            at += len(raw) + 1
        self.close()

    def take(self, at: int, raw: str, line: str, *, after_blank: bool) -> None:
        """Take a line that starts at an offset, as it is and without the white space around."""
        if line[0] in _RULE and not line.strip(_RULE):
            self.close()
            return
        indent = len(raw) - len(raw.lstrip()) if raw[0] != line[0] else 0
        start = at + indent
        mark = find_mark(line, indent)
        draft = self._draft
        if draft is not None and mark is None:
            cut = after_blank or "\f" in raw[:indent]
            if draft.takes_after_blank(self.shadow, line) if cut else draft.takes_next(self.shadow, line):
                self.cuts.append(Span(self.file, draft.end, start))
                draft.add(start, line, wrapped=not cut)
                return
        self.close()
        self._draft = Draft(start, line, mark)

    def find_table(self, lines: list[str], number: int, at: int) -> int:
        """Take the table that begins on a line; return the number of the line after it, or 0 when there is none."""
        from report_lint.read.tables import find_table

        found = find_table(self.file, lines, number, at)
        if found is None:
            return 0
        self.take_rows(found.table, found.rows)
        return found.after

    def take_rows(self, table: Table, rows: Iterable[Span]) -> None:
        """Take a table, its rows from the first sign to the last."""
        self.close()
        self.tables.append(table)
        parent = self._parent()
        level = parent.level + 1 if parent else 0
        for span in rows:
            self.blocks.append(Block(span, BlockKind.ROW, span.start, level, "", parent))

    def close(self) -> None:
        """Finish the block in the making."""
        draft = self._draft
        if draft is None:
            return
        self._draft = None
        kind, mark = self.kind(draft), draft.mark
        span = Span(self.file, draft.start, draft.end)
        if kind is BlockKind.PARAGRAPH:
            parent = self._parent()
            self.blocks.append(Block(span, kind, draft.start, parent.level + 1 if parent else 0, "", parent))
            return
        mark = mark or self.title(draft)
        self._make_room(mark)
        parent = self._above[-1][1] if self._above else None
        block = Block(span, kind, draft.start + mark.body, len(self._above), mark.label, parent)
        self._above.append((mark, block))
        self.blocks.append(block)

    def kind(self, draft: Draft) -> BlockKind:
        """Tell what kind of block a finished draft is."""
        return draft.kind(self.shadow)

    def title(self, draft: Draft) -> Mark:  # noqa: ARG002 — for those who know more of it
        """Return what a heading without a label stands for in the outline."""
        return Mark("", "", RANK_TITLE, 0)

    def _make_room(self, mark: Mark) -> None:
        """Leave what a new label stands beside or above: its own kind and everything under it, else weaker ranks."""
        for depth, (above, _) in enumerate(self._above):
            if above.kind == mark.kind:
                del self._above[depth:]
                return
        while self._above and self._above[-1][0].rank > mark.rank:
            self._above.pop()

    def _parent(self) -> Block | None:
        """Return what an unlabelled block stands under: bullets hold nothing but their own words."""
        for mark, block in reversed(self._above):
            if not mark.is_bullet():
                return block
        return None


def find_comments(text: str) -> list[Stretch]:
    """Return the stretches of ``<!-- ... -->``."""
    found: list[Stretch] = []
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            break
        found.append((start, end + 3))
        start = text.find("<!--", end)
    return found


def find_addresses(text: str) -> list[Stretch]:
    """Return the stretches of web addresses, without a stop after them."""
    if "://" not in text and "www." not in text:
        return []
    import re

    pattern = r"(?<!\w)(?:https?://|www\.)[^\s<>“”\"|]+"
    found = [(match.start(), match[0].rstrip(".,;:!?)]'’…*_")) for match in re.finditer(pattern, text, re.IGNORECASE)]
    return [(start, start + len(address)) for start, address in found]


def hide(text: str, comments: list[Stretch]) -> str:
    """Return the text with its comments blanked; one that has its lines to itself is marked as unseen instead."""
    parts: list[str] = []
    done = 0
    for start, end in comments:
        parts += (text[done:start], (UNSEEN if _is_alone(text, start, end) else " ") * (end - start))
        done = end
    parts.append(text[done:])
    return "".join(parts)


def _is_alone(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - _NEAR) : start].rstrip(" \t")
    after = text[end : end + _NEAR].lstrip(" \t")
    begins = before[-1] in "\r\n" if before else start <= _NEAR
    return begins and (after[0] in "\r\n" if after else end + _NEAR >= len(text))
