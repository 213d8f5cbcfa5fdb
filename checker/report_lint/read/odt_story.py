"""One part of an OpenDocument text, streamed into lines and tables. Nothing here is recursive."""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.message import says
from report_lint.read.encoding import UnreadableError
from report_lint.read.extract import MOST_CELLS
from report_lint.read.grid import MOST_COLUMNS, MOST_DEEP, Box, Grid, Line
from report_lint.read.odt_lists import OUTLINE, bounded
from report_lint.read.odt_scope import Scope
from report_lint.read.odt_styles import DRAW, OFFICE, STYLE, TABLE, TEXT, Styles
from report_lint.read.paragraph import Words, raised
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pyexpat import XMLParserType

    from report_lint.read.grid import Flow
    from report_lint.read.odt_lists import Lists
    from report_lint.read.odt_styles import Attributes

_BLANKS = compiled(r"[ \t\r\n]+")
_UNSEEN = frozenset(
    [
        *[f"{TEXT}{name}" for name in (
            "tracked-changes", "note-citation", "table-of-content", "alphabetical-index", "illustration-index",
            "table-index", "object-index", "user-index", "bibliography", "ruby-text", "page-number", "page-count",
        )],
        f"{OFFICE}annotation", f"{OFFICE}forms", f"{OFFICE}scripts",
        "http://www.w3.org/1998/Math/MathML math",
        *[f"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0 {name}" for name in ("title", "desc")],
    ]
)  # fmt: skip
_MARGINS = {f"{STYLE}{kind}{side}": kind for kind in ("header", "footer") for side in ("", "-left", "-first")}
_MOST_BLANKS = 1000


class Story:
    """Reads a part: ``flow`` is its body, ``boxes``, ``notes`` and ``margins`` (kind and flow) what stands apart."""

    def __init__(self, part: str, lists: Lists, file: str) -> None:
        """Prepare to read a part."""
        self.flow: Flow = []
        self.boxes: list[Flow] = []
        self.notes: list[tuple[str, Flow]] = []
        self.margins: list[tuple[str, Flow]] = []
        self._part = part
        self._file = file
        self._damaged = says("{file} is damaged or incomplete; save it again", file=file)
        self._lists = lists
        self._styles = Styles(lists)
        self._now = Scope(self.flow)
        self._outer: list[Scope] = []
        self._paragraphs = self._cells = self._skipped = self._before = 0
        self._marks: list[tuple[bool, bool]] = []
        self._note = "footnote"
        self._starts: dict[str, Callable[[Attributes], None]] = {
            f"{TEXT}p": self._begin_paragraph, f"{TEXT}h": self._begin_heading, f"{TEXT}span": self._begin_span,
            f"{TEXT}s": self._blanks, f"{TEXT}tab": self._tab, f"{TEXT}line-break": self._break,
            f"{TEXT}list": self._begin_list, f"{TEXT}list-item": self._begin_item,
            f"{TABLE}table": self._begin_table, f"{TABLE}table-row": self._begin_row,
            f"{TABLE}table-cell": self._begin_cell, f"{TABLE}covered-table-cell": self._begin_covered,
            f"{TEXT}note": self._begin_note, f"{TEXT}note-body": self._begin_body, f"{DRAW}text-box": self._begin_box,
        }  # fmt: skip
        self._ends: dict[str, Callable[[], None]] = {
            f"{TEXT}p": self._end_paragraph, f"{TEXT}h": self._end_paragraph, f"{TEXT}span": self._end_span,
            f"{TEXT}list": self._end_list, f"{TABLE}table": self._end_table, f"{TABLE}table-cell": self._end_cell,
            f"{TABLE}covered-table-cell": self._end_cell, f"{TEXT}note-body": self._leave,
            f"{DRAW}text-box": self._leave, **dict.fromkeys(_MARGINS, self._leave),
        }  # fmt: skip

    def prepare(self, parser: XMLParserType) -> None:
        """Give a parser its handlers."""
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text

    def _start(self, name: str, attributes: Attributes) -> None:
        self._next_run()
        if self._skipped or name in _UNSEEN:
            self._skipped += 1
            self._paragraphs += name in (f"{TEXT}p", f"{TEXT}h")
        elif name in self._starts:
            self._starts[name](attributes)
        elif name in _MARGINS:
            self._enter(self._margin(_MARGINS[name]))
        else:
            self._styles.start(name, attributes)

    def _end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif name in self._ends:
            self._ends[name]()
        else:
            self._styles.end(name)
        self._next_run()

    def _next_run(self) -> None:
        self._before = 0
        if self._now.words is not None:
            self._now.words.begin_run()

    def _text(self, data: str) -> None:
        words = self._now.words
        if words is None or self._skipped or (self._marks and self._marks[-1][1]):
            return
        at = 0
        for blank in _BLANKS.finditer(data):
            self._put(words, data, at, blank.start())
            if words.parts and words.parts[-1][-1] not in " \n\t":
                words.go_to(self._before + blank.start())
                words.put(" ")
            at = blank.end()
        self._put(words, data, at, len(data))
        self._before += len(data)

    def _put(self, words: Words, data: str, start: int, end: int) -> None:
        text = data[start:end]
        words.go_to(self._before + start)
        for number, part in enumerate(text.split("\xad")):
            words.pass_over(number > 0)
            words.put(raised(part) if self._marks and self._marks[-1][0] else part)

    def _begin_paragraph(self, attributes: Attributes, heading: int | None = None) -> None:
        now = self._now
        now.words = Words(self._paragraphs)
        now.words.begin_run()
        self._paragraphs += 1
        now.label, now.heading = "", heading
        if now.depths and now.item is not None:
            style = now.depths[-1] or self._lists.of_paragraph(attributes.get(f"{TEXT}style-name", ""))
            style = style if style in self._lists.styles else OUTLINE
            now.label = self._lists.label(style, len(now.depths) - 1, now.item if now.item >= 0 else None)
            now.item = None
        elif heading is not None and not now.depths:
            now.label = self._lists.label(OUTLINE, heading)

    def _begin_heading(self, attributes: Attributes) -> None:
        self._begin_paragraph(attributes, max(bounded(attributes.get(f"{TEXT}outline-level"), 1) - 1, 0))

    def _end_paragraph(self) -> None:
        now = self._now
        if now.words is not None:
            now.flow.append(Line([now.words.segment(self._part)], now.label, now.heading))
            now.words = None

    def _begin_span(self, attributes: Attributes) -> None:
        style = attributes.get(f"{TEXT}style-name", "")
        high, hidden = self._marks[-1] if self._marks else (False, False)
        self._marks.append((high or style in self._lists.raised, hidden or style in self._lists.hidden))

    def _end_span(self) -> None:
        del self._marks[-1:]

    def _blanks(self, attributes: Attributes) -> None:
        self._alone(" " * min(bounded(attributes.get(f"{TEXT}c"), 1), _MOST_BLANKS))

    def _tab(self, _: Attributes) -> None:
        self._alone("\t")

    def _break(self, _: Attributes) -> None:
        self._alone("\n")

    def _alone(self, text: str) -> None:
        if self._now.words is not None and text:
            self._now.words.put_alone(text)

    def _begin_list(self, attributes: Attributes) -> None:
        now = self._now
        style = attributes.get(f"{TEXT}style-name", now.depths[-1] if now.depths else "")
        goes_on = attributes.get(f"{TEXT}continue-numbering") == "true" or f"{TEXT}continue-list" in attributes
        if not now.depths and not goes_on:
            self._lists.restart(style)
        now.depths.append(style)

    def _end_list(self) -> None:
        del self._now.depths[-1:]
        self._now.item = None

    def _begin_item(self, attributes: Attributes) -> None:
        self._now.item = bounded(attributes.get(f"{TEXT}start-value"), -1)

    def _begin_table(self, _: Attributes) -> None:
        self._now.grids.append(Grid())
        self._refuse_depth(len(self._now.grids))

    def _end_table(self) -> None:
        self._now.flow.append(self._now.grids.pop())

    def _begin_row(self, _: Attributes) -> None:
        if self._now.grids:
            self._now.grids[-1].rows.append([])

    def _begin_cell(self, attributes: Attributes, *, covered: bool = False) -> None:
        now = self._now
        times = min(bounded(attributes.get(f"{TABLE}number-columns-repeated"), 1), MOST_COLUMNS)
        self._cells += times
        if not now.grids or not now.grids[-1].rows:
            raise UnreadableError(self._damaged)
        if self._cells > MOST_CELLS:
            raise UnreadableError(says("{file} unpacks to more than a report can hold", file=self._file))
        boxes = [Box(covered=covered) for _ in range(max(times, 1))]
        now.grids[-1].rows[-1].extend(boxes)
        now.flows.append(now.flow)
        now.flow = boxes[-1].flow

    def _begin_covered(self, attributes: Attributes) -> None:
        self._begin_cell(attributes, covered=True)

    def _end_cell(self) -> None:
        self._now.flow = self._now.flows.pop()

    def _begin_note(self, attributes: Attributes) -> None:
        self._note = "endnote" if attributes.get(f"{TEXT}note-class") == "endnote" else "footnote"

    def _begin_body(self, _: Attributes) -> None:
        self.notes.append((self._note, []))
        self._enter(self.notes[-1][1])

    def _begin_box(self, _: Attributes) -> None:
        self.boxes.append([])
        self._enter(self.boxes[-1])

    def _margin(self, kind: str) -> Flow:
        self.margins.append((kind, []))
        return self.margins[-1][1]

    def _enter(self, flow: Flow) -> None:
        self._outer.append(self._now)
        self._refuse_depth(len(self._outer))
        self._now = Scope(flow)

    def _refuse_depth(self, depth: int) -> None:
        if depth > MOST_DEEP:
            raise UnreadableError(self._damaged)

    def _leave(self) -> None:
        self._now = self._outer.pop()
