"""What the styles of a Word document say of a paragraph: its list, its depth as a heading; and so how it is shown."""

from __future__ import annotations

from report_lint.read.docx_words import SPACES, whole
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pyexpat import XMLParserType

    from report_lint.read.docx_numbering import Numbering
    from report_lint.read.docx_words import Paragraph
    from report_lint.read.origins import Segment

    Attributes = dict[str, str]

_DEEPEST_HEADING = 8
_NO_LIST = "0"
_MOST_BASES = 30


class Style:
    """One style; None where it leaves something to the style it builds on."""

    __slots__ = ("base", "level", "list", "outline")

    def __init__(self) -> None:
        """Begin with a style that says nothing."""
        self.base = ""
        self.list: str | None = None
        self.level: int | None = None
        self.outline: int | None = None


class Looks:
    """Tells the label and the heading's depth of paragraphs, asked in their order."""

    def __init__(self, numbering: Numbering) -> None:
        """Begin without styles; ``prepare`` reads them."""
        self._numbering = numbering
        self._styles: dict[str, Style] = {}
        self._standard = ""
        self._now: Style | None = None
        self._skipped = 0
        self._found: dict[str, tuple[str | None, int | None, int | None, str]] = {}

    def at(self, paragraph: Paragraph, segments: list[Segment]) -> tuple[str, int | None]:
        """Return a paragraph's label, "" for none, and its depth as a heading, from 0, None for no heading."""
        list_id, level, outline, listed = self._of(paragraph.style or self._standard)
        if paragraph.list is not None:
            list_id, level = paragraph.list, paragraph.level or 0
        elif paragraph.level is not None:
            level = paragraph.level
        if paragraph.outline is not None:
            outline = paragraph.outline
        heading = outline if outline is not None and 0 <= outline <= _DEEPEST_HEADING else None
        if list_id is None or list_id == _NO_LIST:
            return "", heading
        if len(segments) > 1 and not any(segment.text for segment in segments):
            return "", heading  # several paragraphs, all of them deleted
        return self._numbering.label(list_id, level, listed, self._list_of), heading

    def prepare(self, parser: XMLParserType) -> None:
        """Give a parser of the styles part its handlers."""
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end

    def _list_of(self, style: str) -> str:
        return self._of(style)[0] or ""

    def _of(self, name: str) -> tuple[str | None, int | None, int | None, str]:
        """Return list, level, outline and the name of the style that gives the list, as the style inherits them."""
        if name not in self._found:
            list_id: str | None = None
            level: int | None = None
            outline: int | None = None
            listed = ""
            for at, style in self._chain(name):
                if list_id is None:
                    level = style.level if level is None else level
                    if style.list is not None:
                        list_id, listed = style.list, at
                if outline is None:
                    outline = style.outline
            self._found[name] = list_id, level, outline, listed
        return self._found[name]

    def _chain(self, name: str) -> Iterator[tuple[str, Style]]:
        """Yield a style and those it builds on; a circle is walked once, and a long way not to its end."""
        seen: set[str] = set()
        while name in self._styles and name not in seen and len(seen) < _MOST_BASES:
            seen.add(name)
            style = self._styles[name]
            yield name, style
            name = style.base

    def _start(self, name: str, attributes: Attributes) -> None:
        space, _, local = name.rpartition(" ")
        if self._skipped or local in ("pPrChange", "rPrChange", "tblStylePr"):
            self._skipped += 1
            return
        if space not in SPACES:
            return
        value = attributes.get(f"{space} val", "")
        if local == "style":
            self._now = self._styles[attributes.get(f"{space} styleId", "")] = Style()
            if attributes.get(f"{space} default") in ("1", "true") and attributes.get(f"{space} type") == "paragraph":
                self._standard = attributes.get(f"{space} styleId", "")
        elif self._now is not None:
            if local == "basedOn":
                self._now.base = value
            elif local == "numId":
                self._now.list = value
            elif local == "ilvl":
                self._now.level = whole(value, 0)
            elif local == "outlineLvl":
                self._now.outline = whole(value, 9)

    def _end(self, _: str) -> None:
        if self._skipped:
            self._skipped -= 1
