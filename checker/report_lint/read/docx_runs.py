"""The paragraphs and runs of a Word document, streamed: what a reader sees once all tracked changes are accepted."""

from __future__ import annotations

from report_lint.read.docx_elements import Elements
from report_lint.read.docx_words import INSTRUCTION, RESULT, UNSEEN, Context, Paragraph, truth, whole
from report_lint.read.paragraph import raised
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.read.streaming import Attributes, End, Start

_UNKNOWN = "\ufffc"
#: What these fields show is copied from elsewhere in the document, or is the number of a page.
_COPIED = frozenset({"TOC", "INDEX", "TOA"})
_PAGES = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})


class Runs(Elements):
    """Handlers for the elements inside paragraphs; what a paragraph is a part of is for others to say.

    With ``own_pages`` the numbers of pages are left out, as in headers.
    """

    def __init__(self, *, own_pages: bool = False) -> None:
        """Begin outside every paragraph."""
        super().__init__()
        self.now = Context()
        self._unseen = _COPIED | _PAGES if own_pages else _COPIED
        self._gone = 0
        self._in_paragraph_marks = self._in_run_marks = self._in_row_marks = False
        self._hidden = self._raised = False
        self._heard: list[str] = []
        self._hear = self._heard.append

    def starts(self) -> dict[str, Start]:
        """Return what is done where an element begins."""
        return {
            "p": self._begin_paragraph,
            "pPr": self._begin_paragraph_marks,
            "pStyle": self._style,
            "numId": self._list,
            "ilvl": self._level,
            "outlineLvl": self._outline,
            "r": self._begin_run,
            "rPr": self._begin_run_marks,
            "vanish": self._vanish,
            "vertAlign": self._align,
            "t": self._listen,
            "instrText": self._listen,
            "tab": self._tab,
            "ptab": self._tab,
            "br": self._break,
            "cr": self._break,
            "noBreakHyphen": self._hyphen,
            "softHyphen": self._soft_hyphen,
            "sym": self._symbol,
            "trPr": self._begin_row_marks,
            "del": self._begin_gone,
            "moveFrom": self._begin_gone,
            "fldChar": self._field,
            "fldSimple": self._begin_field,
        }

    def ends(self) -> dict[str, End]:
        """Return what is done where an element ends."""
        return {
            "p": self._end_paragraph,
            "pPr": self._end_paragraph_marks,
            "rPr": self._end_run_marks,
            "t": self._end_text,
            "instrText": self._end_instruction,
            "trPr": self._end_row_marks,
            "del": self._end_gone,
            "moveFrom": self._end_gone,
            "fldSimple": self._end_field,
        }

    def finish(self, paragraph: Paragraph) -> None:
        """Take a paragraph that has ended."""
        raise NotImplementedError

    def formula(self, attributes: Attributes) -> None:
        """Pass over a formula, which has no words; something stands there all the same."""
        if self.now.paragraph is not None and not self._gone:
            self.now.paragraph.put_alone(_UNKNOWN)
        self.skip(attributes)

    def _begin_paragraph(self, _: Attributes) -> None:
        self.now.paragraph = Paragraph(self.paragraphs)
        self.paragraphs += 1

    def _end_paragraph(self) -> None:
        paragraph, self.now.paragraph = self.now.paragraph, None
        now = self.now
        while now.fields and now.fields[-1][0] == INSTRUCTION:  # a field that was never finished hides nothing
            now.close_field()
        if paragraph is not None:
            self.finish(paragraph)

    def _begin_paragraph_marks(self, _: Attributes) -> None:
        self._in_paragraph_marks = True

    def _end_paragraph_marks(self) -> None:
        self._in_paragraph_marks = False

    def _style(self, attributes: Attributes) -> None:
        if self.now.paragraph is not None:
            self.now.paragraph.style = self.value(attributes) or ""

    def _list(self, attributes: Attributes) -> None:
        if self.now.paragraph is not None:
            self.now.paragraph.list = self.value(attributes)

    def _level(self, attributes: Attributes) -> None:
        if self.now.paragraph is not None:
            self.now.paragraph.level = whole(self.value(attributes), 0)

    def _outline(self, attributes: Attributes) -> None:
        if self.now.paragraph is not None:
            self.now.paragraph.outline = whole(self.value(attributes), 9)

    def _begin_run(self, _: Attributes) -> None:
        if self.now.paragraph is not None:
            self.now.paragraph.begin_run()
        self._hidden = self._raised = False

    def _begin_run_marks(self, _: Attributes) -> None:
        self._in_run_marks = True

    def _end_run_marks(self) -> None:
        self._in_run_marks = False

    def _vanish(self, attributes: Attributes) -> None:
        self._hidden = not self._in_paragraph_marks and truth(self.value(attributes))

    def _align(self, attributes: Attributes) -> None:
        self._raised = self.value(attributes) == "superscript"

    def _listen(self, _: Attributes) -> None:
        self.parser.CharacterDataHandler = self._hear

    def _heard_text(self) -> str:
        self.parser.CharacterDataHandler = None
        text = "".join(self._heard)
        self._heard.clear()
        return text

    def _end_text(self) -> None:
        text = self._heard_text()
        if "\n" in text or "\t" in text or "\r" in text:
            text = text.replace("\n", " ").replace("\t", " ").replace("\r", " ")
        self._put(raised(text) if self._raised else text)

    def _end_instruction(self) -> None:
        text, fields = self._heard_text(), self.now.fields
        if fields and fields[-1][0] == INSTRUCTION:
            fields[-1] = INSTRUCTION, (fields[-1][1] + text)[:80]

    def _tab(self, _: Attributes) -> None:
        if not self._in_paragraph_marks:
            self._put("\t")

    def _break(self, _: Attributes) -> None:
        self._put("\n")

    def _hyphen(self, _: Attributes) -> None:
        self._put("-")

    def _soft_hyphen(self, _: Attributes) -> None:
        if self.now.paragraph is not None:
            self.now.paragraph.pass_over(1)

    def _symbol(self, attributes: Attributes) -> None:
        code = whole(self.value(attributes, "char"), 0, base=16)
        self._put(chr(code) if 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE else _UNKNOWN)

    def _put(self, text: str) -> None:
        paragraph = self.now.paragraph
        if paragraph is None:
            return
        if self._gone or self._hidden or self.now.unseen:
            paragraph.pass_over(len(text))
        else:
            paragraph.put(text)

    def _begin_row_marks(self, _: Attributes) -> None:
        self._in_row_marks = True

    def _end_row_marks(self) -> None:
        self._in_row_marks = False

    def _begin_gone(self, _: Attributes) -> None:
        if self._in_run_marks:
            if self.now.paragraph is not None:
                self.now.paragraph.mark_gone = self._in_paragraph_marks
        elif self._in_row_marks:
            self.delete_row()
        else:
            self._gone += 1

    def _end_gone(self) -> None:
        if not (self._in_run_marks or self._in_row_marks):
            self._gone -= 1

    def is_gone(self) -> bool:
        """Tell whether what stands here was deleted."""
        return self._gone > 0

    def delete_row(self) -> None:
        """Take note that the row which is open was deleted."""
        raise NotImplementedError

    def _field(self, attributes: Attributes) -> None:
        now, kind = self.now, self.value(attributes, "fldCharType")
        if kind == "begin":
            now.open_field(INSTRUCTION)
        elif kind == "separate" and now.fields:
            instruction = now.fields[-1][1]
            now.close_field()
            now.open_field(self._shown(instruction))
        elif kind == "end":
            now.close_field()

    def _begin_field(self, attributes: Attributes) -> None:
        self.now.open_field(self._shown(self.value(attributes, "instr") or ""))

    def _end_field(self) -> None:
        self.now.close_field()

    def _shown(self, instruction: str) -> int:
        words = instruction[:80].upper().split(None, 1)
        return UNSEEN if words and words[0] in self._unseen else RESULT
