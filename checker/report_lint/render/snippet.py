"""The stretch of a report's line around a span, with the words underlined, fit for a terminal."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import category, east_asian_width

from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from report_lint.geometry import Span
    from report_lint.model import Report

#: A span over more lines than this shows only its beginning and its end.
MOST_LINES = 4
CUT = "…"


class Row(Value):
    """A line of the file as it is shown; its underline stands after ``before`` columns and takes ``length`` columns."""

    number: int
    text: str
    before: int
    length: int


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
    cells = [_cell(char) for char in line[low:high]]
    start, end = start - low, min(end, high) - low
    first, last = 0, len(cells)
    if low or high < len(line) or _width(cells) > room:
        first, last = _cut(cells, start, end, room - 2 * (len(CUT) + 1))
        first, last = _to_words(line[low:high], first, start, end, last)
    opening = f"{CUT} " if low or first else ""
    closing = f" {CUT}" if low + last < len(line) else ""
    text = opening + "".join(shown for shown, _ in cells[first:last]) + closing
    return text.rstrip(), len(opening) + _width(cells[first:start]), max(1, _width(cells[start : min(end, last)]))


def _cut(cells: list[tuple[str, int]], start: int, end: int, room: int) -> tuple[int, int]:
    """Return the widest stretch around [start, end) that fits, with as much before it as after it where possible."""
    last = start
    used = 0
    while last < end and used + cells[last][1] <= room:
        used += cells[last][1]
        last += 1
    if last < end:
        return start, last
    spare = room - used
    before, after = _width(cells[:start]), _width(cells[end:])
    before = min(before, max(spare // 2, spare - after))
    first = start
    while first and cells[first - 1][1] <= before:
        first -= 1
        before -= cells[first][1]
    after = room - _width(cells[first:end])
    while last < len(cells) and cells[last][1] <= after:
        after -= cells[last][1]
        last += 1
    while first < start and not cells[first][1]:  # a mark never stands without its letter
        first += 1
    return first, last


def _to_words(line: str, first: int, start: int, end: int, last: int) -> tuple[int, int]:
    """Move the cuts to blanks, if there are any before and after the words."""
    if first:
        first = line.find(" ", first, start) + 1 or first
    if end <= last < len(line):
        blank = line.rfind(" ", end, last)
        last = blank if blank > end else last
    return first, last


def _width(cells: list[tuple[str, int]]) -> int:
    return sum(width for _, width in cells)


@lru_cache(maxsize=1024)
def _cell(char: str) -> tuple[str, int]:
    """Return what is shown for a character, and how many columns that takes."""
    if " " <= char < "\x7f":
        return char, 1
    if char == "\t":
        return "    ", 4
    kind = category(char)
    if kind in ("Mn", "Me"):
        return char, 0
    if kind[0] == "C" or kind in ("Zl", "Zp"):  # steers the terminal, or cannot be encoded
        return ("", 0) if kind == "Cf" else ("\ufffd", 1)
    return char, 2 if east_asian_width(char) in "WF" else 1
