"""The stretch of a report's line around a span, with the words underlined, fit for a terminal."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint.geometry import Span
    from report_lint.model import Report

#: A span over more lines than this shows only its beginning and its end.
MOST_LINES = 4
CUT = "…"
#: Characters that take one column each: printable ASCII, letters with their marks, the usual dashes and quotes.
_PLAIN = compiled(r"[ -~À-ɏḀ-ỿ–—‘’“”…]*")


class Row(Value):
    """A line of the file as it is shown; its underline stands after ``before`` columns and takes ``length`` columns."""

    number: int
    text: str
    before: int
    length: int

    def __init__(self, number: int, text: str, before: int, length: int) -> None:
        """Set the fields: every quoted line is one, and this takes half the time."""
        own = self.__dict__
        own["number"], own["text"], own["before"], own["length"] = number, text, before, length


def rows(report: Report, span: Span, room: int) -> list[Row]:
    """Return the file's lines that a span touches, each cut to so many columns around the span's words."""
    start, end = report.anchors.source(span.start), report.anchors.source(span.end, end=True)
    first, last = report.position(start)[0], report.position(max(start, end - 1))[0]
    found: list[Row] = []
    for number in range(first, last + 1):
        at, line = report.line(number)
        left, right = max(start - at, 0), min(end - at, len(line))
        if first != last:
            words = line[left:right]
            if not words.strip():
                continue
            left, right = left + len(words) - len(words.lstrip()), left + len(words.rstrip())
        found.append(Row(number, *window(line, left, right, room)))
    return found if len(found) <= MOST_LINES else [*found[: MOST_LINES // 2], found[-1]]


def window(line: str, start: int, end: int, room: int) -> tuple[str, int, int]:
    """Return the part of a line around [start, end) that fits the room, and where those words stand in it, in columns.

    Where the line is cut stands "…", and words are kept whole where that is possible.
    """
    far = room  # a line may be a book: what lies farther off is not even measured
    low, high = max(0, start - far), min(len(line), min(end, start + far) + far)
    part = line[low:high]
    shown: str | list[str] = part
    columns: Sequence[int] = range(len(part) + 1)
    if not _PLAIN.fullmatch(part):
        known = {char: _cell(char) for char in set(part)}
        cells = [known[char] for char in part]
        shown = [text for text, _ in cells]
        columns = [0, *accumulate([width for _, width in cells])]
    start, end = start - low, min(end, high) - low
    first, last = 0, len(part)
    if low or high < len(line) or columns[last] > room:
        first, last = _cut(columns, start, end, room - 2 * (len(CUT) + 1))
        first, last = _to_words(part, first, start, end, last)
    opening = f"{CUT} " if low or first else ""
    closing = f" {CUT}" if low + last < len(line) else ""
    text = opening + "".join(shown[first:last]) + closing
    before, length = columns[start] - columns[first], columns[min(end, last)] - columns[start]
    return text.rstrip(), len(opening) + before, max(1, length)


def _cut(columns: Sequence[int], start: int, end: int, room: int) -> tuple[int, int]:
    """Return the widest stretch around [start, end) that fits, with as much before it as after it where possible.

    ``columns[n]`` is what the first n characters take.
    """
    last = bisect_right(columns, columns[start] + room) - 1
    if last < end:
        return start, last
    spare = room - (columns[end] - columns[start])
    before = min(columns[start], max(spare // 2, spare - (columns[-1] - columns[end])))
    first = bisect_left(columns, columns[start] - before)
    while first < start and columns[first] == columns[first + 1]:  # a mark never stands without its letter
        first += 1
    return first, bisect_right(columns, columns[first] + room) - 1


def _to_words(line: str, first: int, start: int, end: int, last: int) -> tuple[int, int]:
    """Move the cuts to blanks, if there are any before and after the words."""
    if first:
        first = line.find(" ", first, start) + 1 or first
    if end <= last < len(line):
        blank = line.rfind(" ", end, last)
        last = blank if blank > end else last
    return first, last


def _cell(char: str) -> tuple[str, int]:
    """Return what is shown for a character, and how many columns that takes."""
    from unicodedata import category, east_asian_width

    if char == "\t":
        return "    ", 4
    kind = category(char)
    if kind in ("Mn", "Me"):
        return char, 0
    if kind[0] == "C" or kind in ("Zl", "Zp"):  # steers the terminal, or cannot be encoded
        return ("", 0) if kind == "Cf" else ("\ufffd", 1)
    return char, 2 if east_asian_width(char) in "WF" else 1
