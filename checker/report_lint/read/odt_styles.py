"""The styles of an OpenDocument text, as far as they say what is read: lists, raised and hidden letters."""

from __future__ import annotations

from report_lint.read.odt_lists import OUTLINE, Level, Lists, bounded
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    Attributes = dict[str, str]

OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, STYLE, TABLE, OFFICE, DRAW = (f"{OPEN}{name}:1.0 " for name in ("text", "style", "table", "office", "drawing"))
_LEVELS = frozenset({"list-level-style-number", "list-level-style-bullet", "outline-level-style"})


class Styles:
    """Takes the elements of styles one by one."""

    def __init__(self, lists: Lists) -> None:
        """Fill these lists."""
        self._lists = lists
        self._list = ""
        self._style = ""

    def start(self, name: str, attributes: Attributes) -> None:
        """Take an element that begins."""
        local = name.rpartition(" ")[2]
        if name == f"{STYLE}style":
            self._style = attributes.get(f"{STYLE}name", "")
            if attributes.get(f"{STYLE}family") == "paragraph":
                base = attributes.get(f"{STYLE}parent-style-name", "")
                self._lists.paragraphs[self._style] = attributes.get(f"{STYLE}list-style-name", ""), base
        elif name == f"{STYLE}text-properties" and self._style:
            if attributes.get(f"{STYLE}text-position", "").startswith("super"):
                self._lists.raised.add(self._style)
            if attributes.get(f"{TEXT}display") == "none":
                self._lists.hidden.add(self._style)
        elif name == f"{TEXT}list-style":
            self._begin(attributes.get(f"{STYLE}name", ""))
        elif name == f"{TEXT}outline-style":
            self._begin(OUTLINE)
        elif name.startswith(TEXT) and local in _LEVELS and self._list:
            self._level(attributes)

    def end(self, name: str) -> None:
        """Take an element that ends."""
        if name == f"{STYLE}style":
            self._style = ""
        elif name in (f"{TEXT}list-style", f"{TEXT}outline-style"):
            self._list = ""

    def _begin(self, name: str) -> None:
        self._list = name
        self._lists.styles[name] = {}

    def _level(self, attributes: Attributes) -> None:
        level = Level()
        depth = bounded(attributes.get(f"{TEXT}level"), 1) - 1
        level.format = attributes.get(f"{STYLE}num-format", "")
        level.prefix = attributes.get(f"{STYLE}num-prefix", "")[:20]
        level.suffix = attributes.get(f"{STYLE}num-suffix", "")[:20]
        level.start = bounded(attributes.get(f"{TEXT}start-value"), 1)
        level.shown = bounded(attributes.get(f"{TEXT}display-levels"), 1)
        level.bullet = attributes.get(f"{TEXT}bullet-char", "")[:1]
        level.pattern = next((value for key, value in attributes.items() if key.endswith(" num-list-format")), "")[:80]
        self._lists.styles[self._list][depth] = level
