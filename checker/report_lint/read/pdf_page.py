"""A page of a PDF as it is seen: words on base lines, and rows of words."""

from __future__ import annotations

import marshal
from array import array
from bisect import bisect_left
from io import BytesIO
from itertools import pairwise

from report_lint.read.labels import find_mark
from report_lint.read.origins import Segment
from report_lint.read.paragraph import raised
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, Literal

    from report_lint.read.pdf_worker import Record

#: Of the width that a letter takes on average: what makes an em, and in ems what parts words, columns and lines.
_EM = 2.1
_GLUED = 0.06
_NEAR = 0.6
_SAME_BASE = 0.15
_RAISED, _LOWERED = 0.75, 0.4
_LONGEST_RAISED = 4
_WIDE = 1.2
_STANDS_OUT = 2.5
#: What stands for a wide gap inside a sentence, and what begins words that are the rest of one.
_HOLE = "    "
_GOES_ON = "/,.;:%)…"
#: Control characters stand for signs whose letters nobody knows.
_UNKNOWN = dict.fromkeys((*range(9), *range(14, 32), 127), "�") | {2: "-", 0xFFFE: "-"}


class Word:
    """A word: where it stands in the text of its page, its ends, its base line, and its text."""

    __slots__ = ("base", "end", "left", "right", "start", "text")

    def __init__(self, text: str, start: int, end: int, place: tuple[float, float, float]) -> None:
        """Hold a word."""
        self.text = text
        self.start = start
        self.end = end
        self.left, self.right, self.base = place


class Page:
    """A page: its words in the order of the file, its straight lines, and whether it is but a picture of a page."""

    __slots__ = ("doubtful", "em", "lines", "number", "pictures", "turned", "words")

    def __init__(self, number: int, record: Record) -> None:
        """Take what the worker said of the page with that number, from 0."""
        text, bounds, places, high, lines, self.pictures, self.doubtful, self.turned = record
        self.number = number
        self.words = list(_words(text.decode(), _numbers("i", bounds), _numbers("f", places), high))
        found = _numbers("f", lines)
        self.lines = list(zip(found[::4], found[1::4], found[2::4], found[3::4], strict=True))
        widths = sorted([(word.right - word.left) / len(word.text) for word in self.words if len(word.text) > 1])
        self.em = max(_EM * widths[len(widths) // 2], 1.0) if widths else 10.0


def pages(answer: bytes) -> Iterator[Page]:
    """Yield the pages that the worker has told of."""
    stream = BytesIO(answer)
    number = 0
    while stream.tell() < len(answer):
        yield Page(number, marshal.load(stream))  # noqa: S302 — the answer of our own process
        number += 1


def _numbers(kind: Literal["i", "f"], data: bytes) -> array[float]:
    found: array[Any] = array(kind)
    found.frombytes(data)
    return found


def _words(text: str, bounds: array[float], places: array[float], high: bytes) -> Iterator[Word]:
    for number, digits in enumerate(high):
        start, end = int(bounds[2 * number]), int(bounds[2 * number + 1])
        word = text[start:end]
        if not word.isprintable() or "\ufffe" in word:
            word = word.translate(_UNKNOWN)
        if digits:
            bare = len(word.rstrip(".,;:)]”’\"'"))
            word = word[: bare - digits] + raised(word[bare - digits : bare]) + word[bare:]
        yield Word(word, start, end, (places[3 * number], places[3 * number + 1], places[3 * number + 2]))


class Row:
    """Words on one base line, from left to right."""

    __slots__ = ("base", "em", "lefts", "page", "right", "words")

    def __init__(self, page: int, em: float, word: Word) -> None:
        """Begin with a word."""
        self.page = page
        self.em = em
        self.base = word.base
        self.right = word.right
        self.words = [word]
        self.lefts = [word.left]

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.lefts[0]

    @property
    def start(self) -> int:
        """Where, in the text of the page, the word that comes first there stands."""
        return min([word.start for word in self.words])

    def takes_next(self, word: Word) -> bool:
        """Take a word that follows at the end; say whether it belongs here."""
        if word.left < self.right - self.em * _SAME_BASE:
            return False
        rise = (word.base - self.base) / self.em
        if abs(rise) > _SAME_BASE:
            near = word.left - self.right < self.em * _NEAR / 2
            if near and len(self.words) == 1 and len(self.words[0].text) < _LONGEST_RAISED and -_RAISED < rise < 0:
                self.words[0].text = raised(self.words[0].text)  # a note begins with its raised number
                self.base = word.base
            elif not near or len(word.text) > _LONGEST_RAISED or not -_LOWERED < rise < _RAISED:
                return False
            elif rise > 0:
                word.text = raised(word.text)
        self.append(word)
        return True

    def append(self, word: Word) -> None:
        """Take a word at the end."""
        self._insert(len(self.words), word)

    def takes_between(self, word: Word) -> bool:
        """Take a word that fills a hole or follows closely; say whether it does."""
        if abs(word.base - self.base) > self.em * _SAME_BASE:
            return False
        at = bisect_left(self.lefts, word.left)
        before = word.left - self.words[at - 1].right if at else _NEAR * self.em * 9
        after = self.lefts[at] - word.right if at < len(self.lefts) else _NEAR * self.em * 9
        if min(before, after) < -self.em * _SAME_BASE or min(before, after) > self.em * _NEAR:
            return False
        self._insert(at, word)
        return True

    def _insert(self, at: int, word: Word) -> None:
        self.words.insert(at, word)
        self.lefts.insert(at, word.left)
        self.right = max(self.right, word.right)

    def parts(self) -> list[Row]:
        """Return what wide gaps part, from left to right; one that is left to be filled in parts nothing."""
        found = [Row(self.page, self.em, self.words[0])]
        for before, word in pairwise(self.words):
            if self._is_gap(word.left - before.right) and not (word.text[0] in _GOES_ON or word.text[0].islower()):
                found.append(Row(self.page, self.em, word))
            else:
                found[-1].append(word)
        return found

    def _is_label(self, word: Word) -> bool:
        return word is self.words[0] and find_mark(f"{word.text} A") is not None

    def _is_gap(self, gap: float) -> bool:
        """Tell whether a gap is wide, and wider than the others of the row."""
        if gap < _WIDE * self.em:
            return False
        gaps = sorted([after.left - before.right for before, after in pairwise(self.words)])
        usual = gaps[(len(gaps) - 1) // 2] if len(gaps) > 1 else 0.0
        return gap >= min(usual, self.em) * _STANDS_OUT

    def text(self) -> str:
        """Return its words."""
        return self.segment().text

    def segment(self, after: str = "") -> Segment:
        """Return its words with what follows, and of each the way back: page, and offset in the text of the page."""
        written: list[str] = []
        pieces = array("q")
        length = 0
        shift: int | None = None
        last: Word | None = None
        for word in self.words:
            if last is not None and self._is_parted(last, word):
                blank = _HOLE if self._is_gap(word.left - last.right) and not self._is_label(last) else " "
                written.append(blank)
                length += len(blank)
            if word.start - length != shift:
                shift = word.start - length
                pieces.extend((length, 0, word.start))
            written.append(word.text)
            length += len(word.text)
            last = word
        return Segment("".join(written) + after, "", self.page, pieces)

    def _is_parted(self, before: Word, after: Word) -> bool:
        return after.start != before.end and after.left - before.right > self.em * _GLUED


def rows(page: Page, words: Iterable[Word]) -> list[Row]:
    """Return the rows that words make, in the order of the file.

    A font may come after all the others of its line, or of its page: a word fills the hole that was left for it.
    """
    found: list[Row] = []
    by_base: dict[int, list[Row]] = {}
    row: Row | None = None
    for word in words:
        if row is not None and row.takes_next(word):
            continue
        level = round(word.base)
        for near in (level, level - 1, level + 1):
            row = next((one for one in by_base.get(near, ())[-8:] if one.takes_between(word)), None)
            if row is not None:
                break
        else:
            row = Row(page.number, page.em, word)
            found.append(row)
            by_base.setdefault(level, []).append(row)
    return found
