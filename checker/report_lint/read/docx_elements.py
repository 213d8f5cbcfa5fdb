"""The elements of a Word part, streamed: each goes to its handler, or is passed over with all it holds."""

from __future__ import annotations

from report_lint.read.docx_words import SPACES
from report_lint.read.streaming import dispatch
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from pyexpat import XMLParserType

    from report_lint.read.streaming import Attributes, End, Start

MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"
#: What records how things looked before a tracked change, the marks of a section, the reading aid of a ruby.
SKIPPED = (
    "numberingChange", "pPrChange", "rPrChange", "rt", "sectPr", "tblGridChange", "tblPrChange", "tblPrExChange",
    "tcPrChange", "trPrChange",
)  # fmt: skip


class Elements:
    """Hands elements out by their names, in Word's own dialect or the strict one; counts the paragraphs."""

    parser: XMLParserType

    def __init__(self) -> None:
        """Begin before the first element."""
        self.paragraphs: int = 0
        self._depth = 0
        self._word = ""

    def prepare(self, parser: XMLParserType) -> None:
        """Give the parser the handler that learns, from the first element, which dialect the part speaks."""
        self.parser = parser
        parser.StartElementHandler = self._root

    def starts(self) -> dict[str, Start]:
        """Return what is done where an element begins, by local name."""
        raise NotImplementedError

    def ends(self) -> dict[str, End]:
        """Return what is done where an element ends, by local name."""
        raise NotImplementedError

    def formula(self, attributes: Attributes) -> None:
        """Take a formula."""
        raise NotImplementedError

    def value(self, attributes: Attributes, name: str = "val") -> str | None:
        """Return an attribute in the dialect of the part."""
        return attributes.get(self._word + name)

    def _root(self, name: str, attributes: Attributes) -> None:
        space = next((space for space in SPACES if name.startswith(f"{space} ")), SPACES[0])
        self._word = f"{space} "
        starts: dict[str, Start] = {self._word + local: handler for local, handler in self.starts().items()}
        ends: dict[str, End] = {self._word + local: handler for local, handler in self.ends().items()}
        starts.update(dict.fromkeys([self._word + local for local in SKIPPED], self.skip))
        starts[f"{COMPATIBLE} Fallback"] = self.skip
        starts[f"{MATH} oMath"] = self.formula
        self._start, self._end = dispatch(starts, ends)
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self._start(name, attributes)

    def skip(self, _: Attributes) -> None:
        """Pass over the element that begins, with all it holds."""
        self._depth = 1
        self.parser.StartElementHandler = self._start_skipped
        self.parser.EndElementHandler = self._end_skipped

    def _start_skipped(self, name: str, _: Attributes) -> None:
        self._depth += 1
        self.paragraphs += name == f"{self._word}p"

    def _end_skipped(self, _: str) -> None:
        self._depth -= 1
        if not self._depth:
            self.parser.StartElementHandler = self._start
            self.parser.EndElementHandler = self._end
