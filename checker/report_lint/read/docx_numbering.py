"""Automatic labels of a Word document: what its lists write in front of paragraphs, which no text in the file holds."""

from __future__ import annotations

from report_lint.read.docx_words import SPACES, whole
from report_lint.read.numerals import letters, roman
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pyexpat import XMLParserType

    Attributes = dict[str, str]

_LEVELS = 9
_MOST = 10**6
_BULLETS = "-–—+*•●▪◦·"
#: Signs of the symbol fonts that lists take their bullets from.
_SIGNS = {"\uf02d": "-", "\uf0be": "-"}
_BULLET = "•"


class Level:
    """How one depth of a list counts; ``style`` is the paragraph style that stands for it."""

    __slots__ = ("format", "legal", "restarts", "start", "style", "text")

    def __init__(self) -> None:
        """Begin with what Word takes where nothing is said."""
        self.start = 1
        self.format = "decimal"
        self.text = ""
        self.style = ""
        self.legal = False
        self.restarts = True


class Numbering:
    """The lists of a document, and how far each has counted: ask for labels in the order of the paragraphs."""

    def __init__(self) -> None:
        """Begin without lists; ``prepare`` reads them."""
        self._abstract: dict[str, dict[int, Level]] = {}
        self._linked: dict[str, str] = {}
        self._of: dict[str, str] = {}
        self._own: dict[tuple[str, int], Level] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        self._kept = ""
        self._number = ""
        self._depth = 0
        self._level: Level | None = None

    def prepare(self, parser: XMLParserType) -> None:
        """Give a parser of the numbering part its handlers."""
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end

    def label(self, number: str, depth: int | None, style: str, list_of: Callable[[str], str]) -> str:
        """Count one paragraph, and return what stands in front of it; "" for nothing.

        ``number`` is the list's id, ``depth`` counts from 0 (None: that of the style), ``list_of`` gives the list of a
        list style.
        """
        if number not in self._of:
            return ""
        kept = self._resolved(number, list_of)
        levels = self._abstract.get(kept, {})
        if depth is None:
            depth = next((at for at, level in levels.items() if style and level.style == style), 0)
        depth = min(max(depth, 0), _LEVELS - 1)
        level = self._at(number, levels, depth)
        if level is None:
            return ""
        counts = self._counts.setdefault(kept, {})
        if (number, depth) in self._starts and (number, depth) not in self._begun:
            self._begun.add((number, depth))
            counts.pop(depth, None)
        first = self._starts.get((number, depth), level.start)
        counts[depth] = counts.get(depth, first - 1) + 1
        for deeper in [at for at in counts if at > depth]:
            below = levels.get(deeper)
            if below is None or below.restarts:
                del counts[deeper]
        return self._written(number, levels, level, counts)

    def _written(self, number: str, levels: dict[int, Level], level: Level, counts: dict[int, int]) -> str:
        if level.format == "none":
            return ""
        if level.format == "bullet":
            sign = _SIGNS.get(level.text, level.text)
            return sign if len(sign) == 1 and sign in _BULLETS else _BULLET
        parts = level.text.split("%")
        written = parts[0]
        for part in parts[1:]:
            if part[:1] in "123456789" and part:
                depth = int(part[0]) - 1
                other = self._at(number, levels, depth) or Level()
                how = "decimal" if level.legal else other.format
                written += _counted(counts.get(depth, other.start), how) + part[1:]
            else:
                written += "%" + part
        return written.strip()

    def _at(self, number: str, levels: dict[int, Level], depth: int) -> Level | None:
        return self._own.get((number, depth)) or levels.get(depth)

    def _resolved(self, number: str, list_of: Callable[[str], str]) -> str:
        """Return the definition that a list counts by, through the list styles that it is linked to."""
        kept = self._of[number]
        seen: set[str] = set()
        while kept in self._linked and kept not in seen:
            seen.add(kept)
            kept = self._of.get(list_of(self._linked[kept]), kept)
        return kept

    def _start(self, name: str, attributes: Attributes) -> None:
        space, _, local = name.rpartition(" ")
        if space not in SPACES:
            return
        given = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        value, depth = given.get("val", ""), whole(given.get("ilvl"), 0)
        if self._level is not None:
            _describe(self._level, local, value)
        elif local == "abstractNum":
            self._kept, self._number = given.get("abstractNumId", ""), ""
            self._abstract[self._kept] = {}
        elif local == "num":
            self._number = given.get("numId", "")
        elif local == "lvl":
            self._level = Level()
            if self._number:
                self._own[self._number, depth] = self._level
            else:
                self._abstract.setdefault(self._kept, {})[depth] = self._level
        else:
            self._link(local, value, depth)

    def _link(self, local: str, value: str, depth: int) -> None:
        if local == "numStyleLink":
            self._linked[self._kept] = value
        elif local == "abstractNumId" and self._number:
            self._of[self._number] = value
        elif local == "lvlOverride":
            self._depth = depth
        elif local == "startOverride":
            self._starts[self._number, self._depth] = _bounded(value)

    def _end(self, name: str) -> None:
        if name.endswith(" lvl"):
            self._level = None


def _describe(level: Level, local: str, value: str) -> None:
    if local == "start":
        level.start = _bounded(value)
    elif local == "numFmt":
        level.format = value or "decimal"
    elif local == "lvlText":
        level.text = value[:80]
    elif local == "pStyle":
        level.style = value
    elif local == "isLgl":
        level.legal = value not in ("0", "false")
    elif local == "lvlRestart":
        level.restarts = value != "0"


def _bounded(word: str) -> int:
    value = whole(word, 1)
    return value if 0 <= value <= _MOST else 1


def _counted(number: int, how: str) -> str:
    if how in ("upperRoman", "lowerRoman"):
        return roman(number).upper() if how == "upperRoman" else roman(number)
    if how in ("upperLetter", "lowerLetter"):
        return letters(number).upper() if how == "upperLetter" else letters(number)
    if how == "decimalZero":
        return f"{number:02}"
    return "" if how in ("bullet", "none") else str(number)
