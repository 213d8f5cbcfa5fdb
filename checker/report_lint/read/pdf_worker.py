"""What a PDF shows, read by pdfium in a process of its own: words with where they stand, and straight lines.

A PDF made to do harm can make pdfium take all memory, never return or crash; then this process ends, and the one that
asked says so. Standard input holds the PDF; standard output takes one marshalled record a page.
"""

from __future__ import annotations

import marshal
import sys
from array import array
from ctypes import byref, c_double, c_ushort
from importlib import import_module

from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

    from report_lint.read.pdf_shapes import Turn

    Record = tuple[bytes, bytes, bytes, bytes, bytes, float, bool, bool]

#: How this process ends when it cannot say what the PDF shows.
MISSING, LOCKED, DAMAGED, TOO_LARGE = 3, 4, 5, 6
#: What one report can hold, and what this process may take of memory beyond the file, and of time.
MOST_PAGES = 5_000
MOST_CHARACTERS = 4_000_000
_MOST_MEMORY = 1536 * 2**20
_MOST_SECONDS = 60
#: pdfium writes a hyphen at the end of a line, and what follows on the next line, as one word.
_WORD = compiled(r"[^\s\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
_TAIL = ".,;:)]”’\"'"
_SAMPLES = 20
_QUARTER = 1.5707963


def main() -> int:
    """Answer with what the PDF on standard input shows; the return value says what is wrong with it."""
    try:
        pdfium = import_module("pypdfium2_raw")
    except ImportError:
        return MISSING
    data = sys.stdin.buffer.read()
    _limit(len(data))
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        return LOCKED if pdfium.FPDF_GetLastError() in (4, 5) else DAMAGED
    pages = pdfium.FPDF_GetPageCount(document)
    if not 0 < pages <= MOST_PAGES:
        return TOO_LARGE if pages else DAMAGED
    characters = 0
    for number in range(pages):
        page = pdfium.FPDF_LoadPage(document, number)
        words = pdfium.FPDFText_LoadPage(page) if page else None
        if not words:
            return DAMAGED
        characters += pdfium.FPDFText_CountChars(words)
        if characters > MOST_CHARACTERS:
            return TOO_LARGE
        marshal.dump(_Page(pdfium, page, words).record(), sys.stdout.buffer)
        pdfium.FPDFText_ClosePage(words)
        pdfium.FPDF_ClosePage(page)
    sys.stdout.buffer.flush()
    return 0


def _limit(size: int) -> None:
    try:
        import resource
    except ImportError:  # Windows: there the time alone is bounded, by who asked
        return
    for kind, most in ((resource.RLIMIT_AS, _MOST_MEMORY + 4 * size), (resource.RLIMIT_CPU, _MOST_SECONDS)):
        hard = resource.getrlimit(kind)[1]
        resource.setrlimit(kind, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


class _Page:
    def __init__(self, pdfium: ModuleType, page: object, words: object) -> None:
        self._pdfium = pdfium
        self._page = page
        self._words = words
        self._text = self._read()

    def record(self) -> Record:
        """Return text, bounds of words in it, their places, raised digits, lines; what pictures cover; two doubts."""
        from report_lint.read.pdf_shapes import shapes

        found = [match.span() for match in _WORD.finditer(self._text)]
        turn = self._turn(found)
        bounds = array("i", [end for span in found for end in span])
        places, raised = self._places(found, turn)
        lines, covered = shapes(self._pdfium, self._page, turn)
        text = self._text.encode("utf-8", "replace")
        doubtful = self._doubtful(found)
        return text, bounds.tobytes(), places.tobytes(), bytes(raised), lines.tobytes(), covered, doubtful, turn > 0

    def _read(self) -> str:
        """Return the text of the page, one character for each that pdfium counts."""
        count: int = self._pdfium.FPDFText_CountChars(self._words)
        buffer = (c_ushort * (count + 1))()
        taken = self._pdfium.FPDFText_GetText(self._words, 0, count, buffer)
        text = bytes(buffer)[: 2 * max(taken - 1, 0)].decode("utf-16-le", "surrogatepass")
        if len(text) == count:
            return text
        letter = self._pdfium.FPDFText_GetUnicode
        codes: list[int] = [letter(self._words, at) for at in range(count)]
        return "".join([_shown(code) for code in codes])

    def _turn(self, found: list[tuple[int, int]]) -> Turn:
        """Return by how many quarters most words are turned against the clock; pdfium counts with it."""
        votes = [0, 0, 0, 0]
        for start, _ in found[:: max(len(found) // _SAMPLES, 1)]:
            angle: float = self._pdfium.FPDFText_GetCharAngle(self._words, start)
            votes[-round(angle / _QUARTER) % 4 if angle >= 0 else 0] += 1
        return votes.index(max(votes))

    def _places(self, found: list[tuple[int, int]], turn: Turn) -> tuple[array[float], list[int]]:
        """Return of each word its left and right end and its base line, and how many digits at its end are raised."""
        from report_lint.read.pdf_shapes import turned

        loose, origin, words, text = (
            self._pdfium.FPDFText_GetLooseCharBox, self._pdfium.FPDFText_GetCharOrigin, self._words, self._text,
        )  # fmt: skip
        box = self._pdfium.FS_RECTF()
        x, y = c_double(), c_double()
        to_box, to_x, to_y = byref(box), byref(x), byref(y)
        places = array("f")
        raised: list[int] = []
        for start, end in found:
            loose(words, start, to_box)
            corners = turned(turn, box.left, box.bottom, box.right, box.top)
            left = corners[0]
            if end - start > 1:
                last = end - 1
                loose(words, last, to_box)
                corners = turned(turn, box.left, box.bottom, box.right, box.top)
            origin(words, start, to_x, to_y)
            base = turned(turn, x.value, y.value, x.value, y.value)[1]
            places.extend((left, max(left, corners[2]), base))
            digits = 0
            bare = text[start:end].rstrip(_TAIL)
            while digits < len(bare) - 1 and digits < 3 and bare[-1 - digits].isdecimal():
                origin(words, start + len(bare) - 1 - digits, to_x, to_y)
                if turned(turn, x.value, y.value, x.value, y.value)[1] < base + 1:
                    break
                digits += 1
            raised.append(digits)
        return places, raised

    def _doubtful(self, found: list[tuple[int, int]]) -> bool:
        """Tell whether the font does not say which letters its signs are: what is read then is a guess."""
        sample = found[:: max(len(found) // _SAMPLES, 1)]
        wrong = 0
        for start, _ in sample:
            wrong += self._pdfium.FPDFText_HasUnicodeMapError(self._words, start) == 1
        return wrong * 3 > len(sample)


def _shown(code: int) -> str:
    """Return a character for a code unit; what needs two of them is a picture."""
    if 0xD800 <= code < 0xE000:
        return "■" if code < 0xDC00 else " "
    return chr(code) if 0 < code < 0x110000 else "\x7f"


if __name__ == "__main__":
    sys.exit(main())
