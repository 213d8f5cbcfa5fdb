"""A block in the making: which lines belong to it, and what kind of block it is."""

from __future__ import annotations

from report_lint.geometry import BlockKind
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from report_lint.read.labels import Mark

_STOPS = ".;:!?…"
_CLOSING = "”\"’'»)]"
_OPENING = "“\"‘'«*_"
_LONGEST_TITLE = 300
_LONGEST_HEADING = 120
_LONGER_THAN_MOST_HEADINGS = 80
_LONG_TITLE_LINE = 30
_LONG_LINE = 50
_LONG_BLOCK = 40
_SURE_PROSE = 100
_LONGER_THAN_TITLES = 160
_AROUND = 10_000
_OFTEN = 5


class Draft:
    """A block whose lines are still being read; lengths are in code points.

    ``shadow`` is everywhere the text with what is no prose blanked and line feeds as the only line ends.
    """

    __slots__ = ("end", "last", "mark", "start", "stop", "widest", "wrapped")

    def __init__(self, start: int, line: str, mark: Mark | None) -> None:
        """Begin with a line without white space around it."""
        self.start = start
        self.mark = mark
        self.widest = 0
        self.wrapped = False
        self._end_with(start, line)

    def add(self, start: int, line: str, *, wrapped: bool) -> None:
        """Take one more line."""
        self.widest = max(self.widest, self.last)
        self.wrapped = self.wrapped or wrapped
        self._end_with(start, line)

    def _end_with(self, start: int, line: str) -> None:
        self.end = start + len(line)
        self.last = len(line)
        self.stop = final_stop(line)

    def kind(self, shadow: str) -> BlockKind:
        """Tell what kind of block it is so far."""
        length, mark = self.end - self.start, self.mark
        if mark is not None and mark.is_bullet():
            return BlockKind.ITEM
        if mark is not None and mark.rank < 0:
            return BlockKind.HEADING
        if length <= _LONGEST_TITLE and self.stop not in (";", ","):
            body = shadow[self.start + (mark.body if mark else 0) : self.end]
            if body.isupper() and len(body) > 1:
                return BlockKind.HEADING
            if mark and body and not self.stop and length <= _LONGEST_HEADING and "; " not in body and ". " not in body:
                return BlockKind.HEADING
        return BlockKind.PARAGRAPH if mark is None else BlockKind.ITEM

    def takes_after_blank(self, shadow: str, line: str) -> bool:
        """Tell whether an unlabelled line after blank lines goes on here: a page break cut the sentence in two."""
        length = self.end - self.start
        if length < _LONG_BLOCK or self.stop not in ("", ",", ";") or self._is_surely_heading(shadow, length):
            return False
        first = _first(line)
        if first.islower():
            return True
        if self.stop == ";":
            return False
        if first == "(":
            return not _is_bracket(line) or self.mark is not None or length >= _LONGER_THAN_TITLES
        return first.isalnum() and length >= _SURE_PROSE and not _is_title(line) and self._leaves_open(shadow)

    def takes_next(self, shadow: str, line: str) -> bool:
        """Tell whether the unlabelled line right below goes on here: the sentence was wrapped."""
        if self.end - self.start <= _LONGEST_TITLE and _is_title(shadow[self.start : self.end]):
            return self._is_long_numbered_title() and _is_title(line)
        if self.last < _LONG_LINE or self.stop not in ("", ","):
            return False
        first = _first(line)
        if first == "(":
            return not _is_bracket(line) or self.mark is not None or self.wrapped
        if first.isupper():
            return not _is_title(line) and (self._is_full(line) or self._leaves_open(shadow))
        if first.isdigit():  # what stands right under a heading may begin with a figure
            return self.mark is None or self.wrapped or self.kind(shadow) is BlockKind.ITEM or self._leaves_open(shadow)
        return first.islower()

    def _is_surely_heading(self, shadow: str, length: int) -> bool:
        title = _is_title(shadow[self.start : self.end]) if length <= _LONGEST_TITLE else False
        return title or (length < _LONGER_THAN_MOST_HEADINGS and self.kind(shadow) is BlockKind.HEADING)

    def _is_full(self, line: str) -> bool:
        """Tell whether, in a block that is wrapped already, the next word had no room on the last line."""
        return self.wrapped and self.last + 1 + len(line[:_LONG_LINE].split(None, 1)[0]) > self.widest

    def _is_long_numbered_title(self) -> bool:
        return self.mark is not None and not self.mark.is_bullet() and self.last >= _LONG_TITLE_LINE and not self.stop

    def _leaves_open(self, shadow: str) -> bool:
        """Tell whether the last word is one which, around here, often stands inside sentences and never ends one."""
        word = shadow[max(self.start, self.end - _LONG_BLOCK) : self.end].rsplit(maxsplit=1)[-1]
        if not (word.isalpha() and word.islower()):
            return False
        low, high = max(0, self.end - _AROUND), self.end + _AROUND
        after = [piece[:1] for piece in shadow[low:high].split(f" {word}")[1:]]
        if after.count(" ") < _OFTEN or after.count("\n") > _OFTEN // 2:
            return False
        return not any(stop in after for stop in ".,;:)”")


def final_stop(line: str) -> str:
    """Return the stop or comma that ends a line, seen through closing quotes, brackets and emphasis; "" for none."""
    last = line[-8:].rstrip("*_ ").rstrip(_CLOSING)[-1:]
    return last if last in _STOPS or last == "," else ""


def _first(line: str) -> str:
    return line[:8].lstrip(_OPENING)[:1]


def _is_bracket(line: str) -> bool:
    return line[0] == "(" and line[-1] == ")"


def _is_title(line: str) -> bool:
    return 1 < len(line) <= _LONGEST_TITLE and line.isupper()
