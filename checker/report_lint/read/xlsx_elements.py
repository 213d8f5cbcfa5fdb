"""The elements of a workbook's parts, streamed, in the dialect of the part; and the words that cells hold."""

from __future__ import annotations

import re

from report_lint.read.paragraph import raised
from report_lint.read.streaming import dispatch
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from pyexpat import XMLParserType

    from report_lint.read.package import Package
    from report_lint.read.streaming import Attributes, End, Start

#: The dialect that Excel writes, and the strict one of the standard.
_SPACES = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
_RELATIONS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships id",
    "http://purl.oclc.org/ooxml/officeDocument/relationships id",
)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_YES = ("1", "true", "on")


class Part:
    """A part that is read element by element: ``starts`` and ``ends`` by local name."""

    def __init__(self, package: Package, root: str) -> None:
        """Wait for the root element of that name; anything else is no sound part."""
        self.package = package
        self.parser: XMLParserType | None = None
        self._root = root
        self._taken: list[str] = []

    def starts(self) -> dict[str, Start]:
        """Return what is done where an element begins, by local name."""
        raise NotImplementedError

    def ends(self) -> dict[str, End]:
        """Return what is done where an element ends, by local name."""
        return {}

    def read(self, name: str) -> None:
        """Read a part."""
        self.package.parse(name, self._prepare)

    def listen(self) -> None:
        """Begin to take words."""
        self._taken = []
        if self.parser is not None:
            self.parser.CharacterDataHandler = self._taken.append

    def heard(self) -> str:
        """Stop taking words, and return those taken."""
        if self.parser is not None:
            self.parser.CharacterDataHandler = None
        return "".join(self._taken)

    def _prepare(self, parser: XMLParserType) -> None:
        self.parser = parser
        parser.StartElementHandler = self._first

    def _first(self, name: str, attributes: Attributes) -> None:
        space, _, local = name.rpartition(" ")
        if local != self._root or space not in _SPACES or self.parser is None:
            self.package.damaged()
        start, end = dispatch(
            {f"{space} {local}": handler for local, handler in self.starts().items()},
            {f"{space} {local}": handler for local, handler in self.ends().items()},
        )
        self.parser.StartElementHandler = start
        self.parser.EndElementHandler = end
        start(name, attributes)


class Worded(Part):
    """A part that holds texts, which may change their looks within: ``text`` is the one that was read last."""

    def __init__(self, package: Package, root: str) -> None:
        """Begin without a text."""
        super().__init__(package, root)
        self._parts: list[str] = []
        self._raised = self._aside = False

    def starts(self) -> dict[str, Start]:
        """Listen to the words of each run, but not to the reading aids of Japanese."""
        return {"t": self._words, "r": self._run, "vertAlign": self._align, "rPh": self._begin_aside}

    def ends(self) -> dict[str, End]:
        """Take the words of each run."""
        return {"t": self._take, "r": self._end_run, "rPh": self._end_aside}

    def begin_text(self, _: Attributes) -> None:
        """Begin a text."""
        self._parts = []
        self._raised = self._aside = False

    def text(self) -> str:
        """Return the text that ends here, with line feeds as the only line ends."""
        words = "".join(self._parts)
        if "_x" in words:
            words = _ESCAPED.sub(_sign, words)
        return words.replace("\r\n", "\n").replace("\r", "\n") if "\r" in words else words

    def _run(self, _: Attributes) -> None:
        self._raised = False

    def _end_run(self) -> None:
        self._raised = False

    def _align(self, attributes: Attributes) -> None:
        self._raised = attributes.get("val") == "superscript"

    def _begin_aside(self, _: Attributes) -> None:
        self._aside = True

    def _end_aside(self) -> None:
        self._aside = False

    def _words(self, _: Attributes) -> None:
        self.listen()

    def _take(self) -> None:
        words = self.heard()
        if not self._aside:
            self._parts.append(raised(words) if self._raised else words)


class Strings(Worded):
    """The texts that cells share, by number."""

    def __init__(self, package: Package) -> None:
        """Begin without texts."""
        super().__init__(package, "sst")
        self.all: list[str] = []

    def starts(self) -> dict[str, Start]:
        """Begin each text."""
        return {**super().starts(), "si": self.begin_text}

    def ends(self) -> dict[str, End]:
        """Keep each text."""
        return {**super().ends(), "si": lambda: self.all.append(self.text())}


class Contents(Part):
    """What the workbook says of itself: its sheets that can be seen, and how its days and formulas are counted."""

    def __init__(self, package: Package) -> None:
        """Begin without sheets."""
        super().__init__(package, "workbook")
        self.sheets: list[tuple[str, str]] = []
        self.hidden = 0
        self.from_1904 = False
        self.stale = False

    def starts(self) -> dict[str, Start]:
        """Take what is needed."""
        return {"workbookPr": self._properties, "sheet": self._sheet, "calcPr": self._calculation}

    def _properties(self, attributes: Attributes) -> None:
        self.from_1904 = is_yes(attributes.get("date1904"))

    def _sheet(self, attributes: Attributes) -> None:
        if attributes.get("state", "visible") != "visible":
            self.hidden += 1
            return
        relation = next((attributes[name] for name in _RELATIONS if name in attributes), "")
        self.sheets.append((attributes.get("name", ""), relation))

    def _calculation(self, attributes: Attributes) -> None:
        self.stale = is_yes(attributes.get("fullCalcOnLoad"))


def is_yes(word: str | None) -> bool:
    """Return what a switch says."""
    return word in _YES


def _sign(match: re.Match[str]) -> str:
    code = int(match[1], 16)
    return chr(code) if code in (9, 10, 13) or (code >= 32 and not 0xD800 <= code < 0xE000) else ""
