"""PDF files made by code: letters half as wide as high, which no font draws; what they are, a map to Unicode tells."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

import pytest

from report_lint.geometry import BlockKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from report_lint.model import Report

#: Of a page: width and height, and where the text begins and ends.
WIDE, HIGH = 595, 842
LEFT, RIGHT, TOP, BOTTOM = 85, 540, 780, 70
SIZE, STEP = 13, 18
LETTER = SIZE / 2
_SAME = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Same def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
{count} beginbfrange
{ranges}
endbfrange endcmap end end"""


def words(x: float, y: float, text: str, size: float = SIZE, *, turn: str = "1 0 0 1") -> str:
    """Return what shows a text, its base line at a point."""
    return f"BT /F1 {size} Tf {turn} {x} {y} Tm <{text.encode('utf-16-be').hex()}> Tj ET\n"


def line(x: float, y: float, to_x: float, to_y: float) -> str:
    return f"0.5 w {x} {y} m {to_x} {to_y} l S\n"


def table(x: float, y: float, widths: Iterable[float], rows: Iterable[Iterable[str]], high: float = 20) -> str:
    """Return a ruled table whose upper left corner is at a point."""
    drawn: list[str] = []
    edges = [x]
    for width in widths:
        edges.append(edges[-1] + width)
    at = y
    for row in rows:
        drawn += [words(left + 4, at - 14, cell, 10) for left, cell in zip(edges, row, strict=False) if cell]
        drawn.append(line(x, at, edges[-1], at))
        at -= high
    drawn.append(line(x, at, edges[-1], at))
    return "".join([*drawn, *(line(edge, y, edge, at) for edge in edges)])


def make(pages: Iterable[str], *, map_letters: bool = True, resources: str = "", extra: Iterable[bytes] = ()) -> bytes:
    """Return a PDF of the contents of its pages; ``extra`` are more objects, from number 10 on."""
    objects: dict[int, bytes] = {}
    ranges = "\n".join(f"<{high:02x}00> <{high:02x}ff> <{high:02x}00>" for high in range(100))
    cmap = _SAME.format(count=100, ranges=ranges).encode()
    to_unicode = "/ToUnicode 5 0 R" if map_letters else ""
    objects[3] = (
        f"<< /Type /Font /Subtype /Type0 /BaseFont /None /Encoding /Identity-H /DescendantFonts [4 0 R] {to_unicode} >>".encode()
    )
    objects[4] = (
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /None /DW 500 /FontDescriptor 6 0 R"
        b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"
    )
    objects[5] = stream(cmap)
    objects[6] = (
        b"<< /Type /FontDescriptor /FontName /None /Flags 4 /Ascent 800 /Descent -200 /FontBBox [0 -200 500 800] >>"
    )
    objects.update(enumerate(extra, 10))
    kids: list[int] = []
    for number, content in enumerate(pages, 100):
        kids.append(2 * number)
        objects[2 * number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDE} {HIGH}] /Contents {2 * number + 1} 0 R"
            f" /Resources << /Font << /F1 3 0 R >> {resources} >> >>".encode()
        )
        objects[2 * number + 1] = stream(content.encode())
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[2] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>".encode()
    return assembled(objects)


def stream(data: bytes, more: str = "") -> bytes:
    packed = zlib.compress(data)
    return f"<< /Length {len(packed)} /Filter /FlateDecode {more} >>\nstream\n".encode() + packed + b"\nendstream"


def assembled(objects: dict[int, bytes], trailer: str = "") -> bytes:
    """Return objects as a file with its list of where they stand."""
    out = bytearray(b"%PDF-1.7\n")
    places: dict[int, int] = {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    at = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in places.items():
        out += f"{number} 1\n{place:010} 00000 n \n".encode()
    return (
        bytes(out) + f"trailer << /Size {max(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{at}\n%%EOF\n".encode()
    )


class Typesetter:
    """Sets a report: paragraphs are indented, wrapped and justified, tables ruled, pages numbered over the text."""

    def __init__(self) -> None:
        self.pages: list[str] = []
        self.shown = ""
        self.at = TOP

    def report(self, report: Report) -> bytes:
        tables = list(report.tables)
        for block in report.blocks:
            if block.kind is BlockKind.ROW:
                if tables and tables[0].span.start <= block.span.start:
                    self.table([[report.slice(cell.span) for cell in row] for row in tables.pop(0).rows])
                continue
            for text in re.split(r"\n\s*\n", report.slice(block.span).lstrip("# ").replace("**", "")):
                beside = text.split("\t")
                if len(beside) == 2:
                    self.at -= 6
                    self.shown += words(LEFT, self.at, beside[0]) + words(340, self.at, beside[1])
                    self.at -= STEP
                else:
                    self.paragraph(text)
        self.turn_page()
        return make(self.pages)

    def turn_page(self) -> None:
        number = str(len(self.pages) + 1)
        self.pages.append(words(WIDE / 2, HIGH - 40, number) * (number != "1") + self.shown)
        self.shown, self.at = "", TOP

    def paragraph(self, text: str) -> None:
        self.at -= 6
        rows: list[list[str]] = [[]]
        for word in text.split():
            room = RIGHT - LEFT - (36 if len(rows) == 1 else 0)
            if rows[-1] and (len(" ".join([*rows[-1], word]))) * LETTER > room:
                rows.append([])
            rows[-1].append(word)
        for number, row in enumerate(rows):
            left = LEFT + (36.0 if not number else 0.0)
            spare = RIGHT - left - len("".join(row)) * LETTER
            gap = spare / (len(row) - 1) if number < len(rows) - 1 and len(row) > 1 else LETTER
            if self.at < BOTTOM:
                self.turn_page()
            for word in row:
                self.shown += words(round(left, 2), self.at, word + " ")
                left += len(word) * LETTER + gap
            self.at -= STEP

    def table(self, rows: list[list[str]]) -> None:
        """Draw a table, as wide as its words: they are small enough for that."""
        count = max(map(len, rows))
        widths = [max((len(row[at]) for row in rows if at < len(row)), default=1) * 5 + 8 for at in range(count)]
        while rows:
            fitting = max(int((self.at - BOTTOM) // 20), 0)
            if fitting:
                self.shown += table(LEFT, self.at, widths, rows[:fitting])
                self.at -= 20 * len(rows[:fitting]) + STEP
                rows = rows[fitting:]
            if rows:
                self.turn_page()


class Pen:
    """Draws what pages show, and makes a PDF of them; for tests that write the contents themselves."""

    make = staticmethod(make)
    words = staticmethod(words)
    line = staticmethod(line)
    table = staticmethod(table)
    stream = staticmethod(stream)
    assembled = staticmethod(assembled)

    @staticmethod
    def rows(*texts: str, x: float = LEFT, y: float = TOP, step: float = STEP) -> str:
        """Return lines below each other."""
        return "".join(words(x, y - number * step, text) for number, text in enumerate(texts))


@pytest.fixture
def pen() -> Pen:
    """Return what draws and makes PDF files."""
    return Pen()


@pytest.fixture
def typeset() -> Callable[[Report], bytes]:
    """Return a function that makes a PDF of a report."""
    return lambda report: Typesetter().report(report)
