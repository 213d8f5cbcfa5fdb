"""Web pages (.html), also those that Word saves: blocks, lists and tables as a browser shows them.

Comments that suppress findings are kept where they stand; scripts, styles and what is hidden are not read.
"""

from __future__ import annotations

from report_lint.compiled import compiled
from report_lint.message import says
from report_lint.read.encoding import UnreadableError, decode
from report_lint.read.extract import MOST_CELLS, Extract
from report_lint.read.grid import MOST_DEEP, Line
from report_lint.read.html_tables import Frame
from report_lint.read.html_tokens import Kind, tokens
from report_lint.read.numerals import letters, roman
from report_lint.read.paragraph import Words, raised
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.model import Report
    from report_lint.read.grid import Flow


_MANY_BLANKS = compiled(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
_REFERENCE = compiled(r"\[[0-9]{1,3}\]")
_SOFT_HYPHEN = "\xad"
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form header hr legend main menu nav optgroup option p pre section summary title".split()
)
_HEADINGS = {f"h{depth}": depth - 1 for depth in range(1, 7)}
_UNSEEN = frozenset(
    "applet audio button canvas del embed head iframe math noscript object rt s script select strike style svg "
    "template textarea video xml".split()
)
_EMPTY = frozenset("area base br col embed hr img input link meta source track wbr".split())
_MARK = "report-lint:"
_TAB = "mso-tab-count"  # Word draws a tab with blanks
_MOST_NUMBER = 10**6
_COUNTED: dict[str, Callable[[int], str]] = {
    "a": lambda number: letters(number, doubling=False),
    "A": lambda number: letters(number, doubling=False).upper(),
    "i": roman,
    "I": lambda number: roman(number).upper(),
}


def read_html(file: str, data: bytes) -> Report:
    """Read a web page; UnreadableError when it is none, or its encoding is in doubt."""
    source = decode(data, file).text
    page = _Page(file)
    page.read(source)
    if not page.tags:
        template = "{file} holds no web page, though its name says so; give it the name that fits, such as .txt"
        raise UnreadableError(says(template, file=file))
    extract = Extract(file)
    extract.flow(page.finish())
    return extract.report()


class _List:
    """An open list: how it counts, "" for bullets, and the number of the next item."""

    __slots__ = ("how", "next")

    def __init__(self, how: str, first: int) -> None:
        self.how = how
        self.next = first


class _Page:
    """Goes through the page once. Every tag may be missing its end: what begins next ends it."""

    def __init__(self, file: str) -> None:
        self.tags = 0
        self._file = file
        self._frame = Frame()
        self._frames: list[Frame] = []
        self._boxes = 0
        self._words = Words(0)
        self._count = 0
        self._label = ""
        self._heading: int | None = None
        self._lists: list[_List] = []
        self._unseen: list[str] = []
        self._raised = self._kept = 0

    def read(self, source: str) -> None:
        """Take all tokens."""
        for kind, at, text, given in tokens(source):
            if kind is Kind.START:
                self._start(text, given)
            elif kind is Kind.END:
                self._end_tag(text)
            elif self._unseen:
                continue
            elif kind is Kind.WORDS:
                self._take(text, at)
            elif kind is Kind.REFERENCE:
                self._say(text, at)
            else:
                self._comment(text)

    def _start(self, tag: str, given: dict[str, str]) -> None:
        self.tags += 1
        if self._unseen:
            if tag == self._unseen[0] and tag not in _EMPTY:
                self._unseen.append(tag)
            return
        if self._passes_over(tag, given):
            return
        if tag == "br":
            self._words.put_alone("\n")
        elif tag == "sup":
            self._raised += 1
        elif tag in _HEADINGS or tag in _BLOCKS:
            self._end()
            self._heading = _HEADINGS.get(tag)
            self._kept += tag == "pre"
        elif tag in ("ul", "ol", "li"):
            self._end()
            self._list(tag, given)
        elif tag in ("table", "tr", "td", "th"):
            self._end()
            self._table(tag, given)

    def _passes_over(self, tag: str, given: dict[str, str]) -> bool:
        """Tell whether an element is not read, and wait for its end."""
        tab = _TAB in given.get("style", "")
        if not (tab or tag in _UNSEEN or _is_hidden(given)):
            return False
        if tab:
            self._words.put_alone("\t")
        if tag not in _EMPTY:
            self._unseen.append(tag)
        return True

    def _end_tag(self, tag: str) -> None:
        if self._unseen:
            if tag == self._unseen[0]:
                self._unseen.pop()
        elif tag in _HEADINGS or tag in _BLOCKS or tag == "li":
            self._end()
            self._kept -= tag == "pre" and self._kept > 0
        elif tag in ("ul", "ol"):
            self._end()
            del self._lists[-1:]
        elif tag in ("td", "th", "tr"):
            self._end()
            self._frame.end_cell()
        elif tag == "table" and self._frames:
            self._end()
            self._leave_table()
        elif tag == "sup":
            self._raised -= self._raised > 0

    def _take(self, words: str, start: int) -> None:
        """Take words that stand at an offset of the file, as many blanks as one."""
        if self._kept:
            self._say(words, start)
            return
        at = 0
        for blank in _MANY_BLANKS.finditer(words):
            self._say(words[at : blank.start()], start + at)
            self._say(" ", start + blank.start())
            at = blank.end()
        self._say(words[at:], start + at)

    def _comment(self, text: str) -> None:
        words = " ".join(text.split())
        if words.startswith(_MARK):
            self._words.put_alone(f"<!-- {words} -->")

    def finish(self) -> Flow:
        """Return what the page holds, as far as it was closed or not."""
        self._end()
        while self._frames:
            self._leave_table()
        return self._frame.flow

    def _say(self, text: str, offset: int) -> None:
        """Take words that stand at an offset of the file; a blank at the head of a line or after another is none."""
        words = self._words
        if not self._kept and text[:1] == " " and (not words.parts or words.parts[-1][-1] in " \n"):
            text, offset = text[1:], offset + 1
        if self._raised:
            text = "" if _REFERENCE.fullmatch(text) else raised(text)
        for number, part in enumerate(text.split(_SOFT_HYPHEN)):
            offset += number > 0
            words.go_to(offset)
            words.put(part)
            offset += len(part)

    def _end(self) -> None:
        """End the paragraph; the label of a list item waits for the first words."""
        words = self._words
        if not words.parts:
            return
        line = Line([words.segment("")], self._label, self._heading)
        self._count += 1
        self._words = Words(self._count)
        if not line.is_blank() or self._label:
            self._frame.flow.append(line)
            self._label = "" if any(map(str.strip, words.parts)) else self._label
            self._heading = None

    def _list(self, tag: str, given: dict[str, str]) -> None:
        if tag != "li":
            how = given.get("type", "1")[:1] if tag == "ol" else ""
            self._lists.append(_List(how, _number(given.get("start"), 1)))
        elif self._lists and self._lists[-1].how:
            counted = self._lists[-1]
            number = _number(given.get("value"), counted.next)
            counted.next = number + 1
            self._label = f"{_COUNTED.get(counted.how, str)(number)}."
        else:
            self._label = "-"

    def _table(self, tag: str, given: dict[str, str]) -> None:
        if tag == "table":
            self._frames.append(self._frame)
            self._frame = Frame(self._frame.flow)
        elif tag == "tr":
            self._boxes += self._frame.begin_row()
        else:
            self._boxes += self._frame.begin_cell(_number(given.get("colspan"), 1), _number(given.get("rowspan"), 1))
        if self._boxes > MOST_CELLS or len(self._frames) > MOST_DEEP:
            raise UnreadableError(says("{file} unpacks to more than a report can hold", file=self._file))

    def _leave_table(self) -> None:
        grid, self._frame = self._frame.grid, self._frames.pop()
        self._frame.flow.append(grid)


def _number(word: str | None, otherwise: int) -> int:
    word = (word or "").strip()[:8]
    return int(word) if word.isdecimal() and int(word) <= _MOST_NUMBER else otherwise


def _is_hidden(given: dict[str, str]) -> bool:
    style = given.get("style", "").replace(" ", "").lower()
    return "hidden" in given or "display:none" in style or "mso-hide:all" in style
