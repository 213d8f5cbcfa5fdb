"""Automatic labels of an OpenDocument text: list styles, and how far each list has counted."""

from __future__ import annotations

from report_lint.read.numerals import letters, roman

_LEVELS = 10
_MOST = 10**6
_MOST_BASES = 30
_BULLETS = "-–—+*•●▪◦·"
_BULLET = "•"
#: The list style of headings that stand in no list.
OUTLINE = "\0outline"


class Level:
    """How one depth of a list counts: ``format`` is "1", "a", "A", "i" or "I", "" for no number."""

    __slots__ = ("bullet", "format", "pattern", "prefix", "shown", "start", "suffix")

    def __init__(self) -> None:
        """Begin with a level that shows nothing."""
        self.format = ""
        self.prefix = ""
        self.suffix = ""
        self.pattern = ""
        self.bullet = ""
        self.start = 1
        self.shown = 1


class Lists:
    """The list styles of a text by name, and the counts; ask for labels in the order of the paragraphs."""

    def __init__(self) -> None:
        """Begin without styles."""
        self.styles: dict[str, dict[int, Level]] = {}
        #: Of a paragraph style: its list style, "" for none, and the style that it builds on.
        self.paragraphs: dict[str, tuple[str, str]] = {}
        #: The text styles that raise what they are given to, and those that hide it.
        self.raised: set[str] = set()
        self.hidden: set[str] = set()
        self._counts: dict[str, dict[int, int]] = {}

    def of_paragraph(self, style: str) -> str:
        """Return the list style that a paragraph style gives, through those that it builds on."""
        seen: set[str] = set()
        while style in self.paragraphs and style not in seen and len(seen) < _MOST_BASES:
            seen.add(style)
            found, style = self.paragraphs[style]
            if found:
                return found
        return ""

    def restart(self, name: str) -> None:
        """Let a list style count from the start again."""
        self._counts.pop(name, None)

    def label(self, name: str, depth: int, first: int | None = None) -> str:
        """Count one paragraph at a depth from 0, and return what stands in front of it; "" for nothing."""
        levels = self.styles.get(name, {})
        depth = min(max(depth, 0), _LEVELS - 1)
        level = levels.get(depth)
        if level is None:
            return ""
        if level.bullet:
            return level.bullet if level.bullet in _BULLETS else _BULLET
        counts = self._counts.setdefault(name, {})
        counts[depth] = first if first is not None else counts.get(depth, level.start - 1) + 1
        for deeper in [at for at in counts if at > depth]:
            del counts[deeper]
        return _written(levels, level, depth, counts)


def _written(levels: dict[int, Level], level: Level, depth: int, counts: dict[int, int]) -> str:
    if not level.format:
        return ""
    if level.pattern:  # "%1%.%2%."
        parts = level.pattern.split("%")
        return "".join(
            [
                _counted(levels.get(int(part) - 1), counts, int(part) - 1) if number % 2 and part.isdecimal() else part
                for number, part in enumerate(parts)
            ]
        ).strip()
    shown = [_counted(levels.get(at), counts, at) for at in range(max(0, depth + 1 - level.shown), depth + 1)]
    return f"{level.prefix}{'.'.join([one for one in shown if one])}{level.suffix}".strip()


def _counted(level: Level | None, counts: dict[int, int], depth: int) -> str:
    if level is None or not level.format:
        return ""
    number = counts.get(depth, level.start)
    if level.format in ("a", "A"):
        return letters(number) if level.format == "a" else letters(number).upper()
    if level.format in ("i", "I"):
        return roman(number) if level.format == "i" else roman(number).upper()
    return str(number)


def bounded(word: str | None, otherwise: int) -> int:
    """Return a number that an attribute holds; ``otherwise`` when it holds none that can be meant."""
    word = (word or "").strip()[:8]
    return int(word) if word.isdecimal() and int(word) <= _MOST else otherwise
