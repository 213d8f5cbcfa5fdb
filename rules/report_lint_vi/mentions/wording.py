"""The words of a report as they are spelt, cut once: what is wrong with a spelling is looked for in the vocabulary.

A long report has few different words, so a pattern over the vocabulary costs next to nothing; only what it finds is
then looked up in the text.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, chain, compress, count, cycle

from report_lint import Mention
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from typing import Self

    from report_lint import Report

MARKS = "“”\"'‘’()[]{}<>,.;:!?…-–—*_/|"
#: What may join or part words when it stands alone.
DASHES = frozenset("-–")
#: What is longer is no word; patterns that look back in a token stay quick.
_LONGEST = 80
#: So many tokens have their lengths added up beforehand: one number for each token would be most of what is kept.
_RUN = 16
#: Fewer tokens than this are looked for one by one.
_FEW = 8
_PARTING = ("", " ", "\n", "\t")
#: Characters to stand for words: all but the surrogates, which no encoder takes.
_LOWER, _UPPER = range(0x200, 0xD800), range(0xE000, 0x110000)
#: Stand for what is no word; so many in turn that no two of them within so many tokens are equal.
_BLANK, _BLANKS = "\x01", "\x02\x03\x04\x05\x06\x07\x08"


class Tokens:
    """The tokens between blanks, in order: ``raw`` as written, ``kinds`` each different one with its bare word.

    The bare word is in lower case, without the marks around it. An empty token stands for each blank too many.
    """

    __slots__ = ("_capitals", "_endings", "_lengths", "_view", "_vocabulary", "_written", "kinds", "marked", "raw")

    def __init__(self, view: str, words: list[str] | None = None, kinds: Collection[str] = ()) -> None:
        """Cut a view, or take its words and the different ones among them where it is cut already."""
        self._view = view
        self.raw = words or view.replace("\n", " ").replace("\t", " ").split(" ")
        self.kinds = {token: token.strip(MARKS).lower() for token in kinds or dict.fromkeys(self.raw)}
        #: Every different token that is more than letters and digits, each between line ends.
        self.marked = "\n".join(
            ["", *[token for token in self.kinds if not token.isalnum() and len(token) <= _LONGEST], ""]
        )
        self._vocabulary = ""
        self._lengths: Sequence[int] = ()
        self._capitals: dict[str, list[int]] = {}
        self._written = ""
        self._endings: dict[str, list[str]] = {}

    def __str__(self) -> str:
        """Tell how many there are."""
        return f"{len(self.raw)} / {len(self.kinds)}"

    @property
    def vocabulary(self) -> str:
        """Every different token, each between line ends."""
        self._vocabulary = self._vocabulary or "\n".join(
            ["", *[token for token in self.kinds if len(token) <= _LONGEST], ""]
        )
        return self._vocabulary

    def places(self, wanted: Collection[str]) -> Iterator[tuple[int, int, str]]:
        """Yield the number, the offset and the spelling of every token that is wanted, in order."""
        if len(wanted) < _FEW:  # looking for each in the text is quicker than looking at every token
            for offset, found in sorted([(at, token) for token in wanted for at in self._standing(token)]):
                yield self._number(offset), offset, found
            return
        numbers = list(compress(count(), map(wanted.__contains__, self.raw)))
        for number, offset in zip(numbers, self.offsets(numbers), strict=True):
            yield number, offset, self.raw[number]

    def _standing(self, token: str) -> Iterator[int]:
        view, length = self._view, len(token)
        at = view.find(token)
        while at >= 0:
            if view[at - 1 : at] in _PARTING and view[at + length : at + length + 1] in _PARTING:
                yield at
            at = view.find(token, at + length)

    def _number(self, offset: int) -> int:
        """Return the number of the token that starts at an offset."""
        lengths = self._run_lengths()
        run = bisect_right(range(len(lengths)), offset, key=lambda run: lengths[run] + run * _RUN) - 1
        number, at = run * _RUN, lengths[run] + run * _RUN
        while at < offset:
            at += len(self.raw[number]) + 1
            number += 1
        return number

    @property
    def capitals(self) -> dict[str, list[int]]:
        """Every different token that has a capital or is a dash, with the numbers of its places in order."""
        if not self._capitals:
            raw = self.raw
            found: dict[str, list[int]] = {
                token: [] for token in self.kinds if token in DASHES or token != token.lower()
            }
            for number in compress(count(), map(found.__contains__, raw)):
                found[raw[number]].append(number)
            self._capitals = found
        return self._capitals

    @property
    def endings(self) -> dict[str, list[str]]:
        """The tokens that have a capital by the letters and digits that they end with."""
        if not self._endings:
            found: dict[str, list[str]] = {}
            for token in self.capitals:
                at = 0 if token.isalnum() else len(token)
                while at and token[at - 1].isalnum():
                    at -= 1
                found.setdefault(token[at:], []).append(token)
            self._endings = found
        return self._endings

    def before_blank(self, view: str, word: str) -> Iterator[int]:
        """Yield in order where a word that has a capital stands whole in the view, with a blank after it."""
        ends = [
            offset + len(token) for token in self.endings.get(word, ()) for offset in self.offsets(self.capitals[token])
        ]
        yield from [end - len(word) for end in sorted(ends) if view[end : end + 1] == " "]

    def holding(self, letters: str) -> list[int]:
        """Return in order where letters that have a capital and no blank stand in the view, in whatever token."""
        capitals, found = self.capitals, list[int]()
        self._written = written = self._written or "\n".join(["", *capitals, ""])
        at = written.find(letters)
        while at >= 0:
            begin = written.rfind("\n", 0, at) + 1
            token = written[begin : written.find("\n", at)]
            found += [offset + at - begin for offset in self.offsets(capitals[token])]
            at = written.find(letters, at + 1)
        return sorted(found)

    def offsets(self, numbers: Iterable[int]) -> list[int]:
        """Return where each of the tokens with these numbers starts in the view."""
        raw, lengths = self.raw, self._run_lengths()
        return [
            lengths[number // _RUN] + len("".join(raw[number - number % _RUN : number])) + number for number in numbers
        ]

    def _run_lengths(self) -> Sequence[int]:
        if not self._lengths:
            raw = self.raw
            runs = [len("".join(raw[at : at + _RUN])) for at in range(0, len(raw), _RUN)]
            self._lengths = [0, *accumulate(runs)]
        return self._lengths

    def twice(self, longest: int) -> Iterator[tuple[int, int]]:
        """Yield where a run of words is followed by itself, as (number of its first token, how many words it has).

        Every word becomes one character of two bytes, or of four when there are too many different ones, the text one
        long number: where it equals itself, shifted by a word, their exclusive-or is zero. That takes a millisecond
        where a comparison word by word takes fifty.
        """
        words = [bare for bare in dict.fromkeys(self.kinds.values()) if bare.isalpha()]
        letters = dict(zip(words, map(chr, chain(_LOWER, _UPPER)), strict=False))
        coded = {token: letters.get(bare, _BLANK) for token, bare in self.kinds.items()}
        text = "".join(map(coded.__getitem__, self.raw))
        text = "".join(chain.from_iterable(zip(text.split(_BLANK), cycle(_BLANKS), strict=False)))[: len(self.raw)]
        width, codec = (2, "utf-16") if len(words) <= len(_LOWER) else (4, "utf-32")
        packed = text.encode(codec)[width:]  # a mark of the order goes before; a codec without one must be imported
        number = int.from_bytes(packed, "little")
        for length in range(1, longest + 1):
            same = (number ^ number >> 8 * width * length).to_bytes(len(packed), "little")
            zeros = bytes(width * length)
            at = same.find(zeros)
            while at >= 0:
                if at % width:
                    at += -at % width
                    if not same.startswith(zeros, at):
                        at = same.find(zeros, at)
                        continue
                yield at // width, length
                at = same.find(zeros, at + width * length)


class Wording(Mention):
    """The tokens of the whole report."""

    tokens: Tokens

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Cut the view once."""
        yield cls(report.span(0, len(report.view)), Tokens(report.view, report.words, report.kinds))

    @classmethod
    def of(cls, report: Report) -> Tokens:
        """Return the tokens of the report."""
        return report.mentions(cls)[0].tokens
