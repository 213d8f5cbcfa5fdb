"""The syllables that Vietnamese spelling allows: for every rhyme with its tone, the letters that may go before it."""

from __future__ import annotations

import os

from report_lint.value import TYPE_CHECKING, cached_property

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Self

_CONSONANTS = "bcdđghklmnpqrstvx"
_NOTHING: frozenset[str] = frozenset()


class Syllables:
    """The table that ``scripts/build_syllables.py`` makes."""

    def __init__(self, table: bytes) -> None:
        """Take the table; what is common is read when it is asked for."""
        rows, self._rare, self._common, known = table.partition(b"\n\n")[2].split(b"\n\n")
        #: Words that the rows call impossible, and that are right.
        self.known = frozenset(known.decode().split())
        self._rhymes: dict[str, frozenset[str]] = {}
        self._take(rows)

    def _take(self, rows: bytes) -> None:
        for row in rows.decode().split("\n"):
            onsets, _, rhymes = row.partition("\t")
            allowed = frozenset(onsets.split(","))
            for rhyme in rhymes.split(" "):
                self._rhymes[rhyme] = allowed

    @classmethod
    def load(cls) -> Self:
        """Read the table that the pack ships."""
        with open(os.path.join(os.path.dirname(__file__), "data", "syllables.tsv"), "rb") as file:
            return cls(file.read())

    @cached_property
    def common(self) -> frozenset[str]:
        """The syllables that reports are made of."""
        return frozenset(self._common.decode().split())

    def impossible(self, words: Iterable[str]) -> list[str]:
        """Return those of the words, in small letters, that are no syllables; what is ASCII is not looked at.

        Neither are abbreviations, which have no vowel: "lđlđ".
        """
        onsets = self._rhymes.get
        rest = [
            word
            for word in words
            if not word.isascii()
            and word.removesuffix(rhyme := word.lstrip(_CONSONANTS)) not in onsets(rhyme, _NOTHING)
        ]
        return [word for word in rest if word.isalpha() and word.strip(_CONSONANTS) and not self.allows(word)]

    def allows(self, word: str) -> bool:
        """Tell whether a word may be a syllable; here "qu" and "gi" are letters before the rhyme."""
        onset, rhyme = self.parted(word)
        if onset not in self._rhymes.get(rhyme, _NOTHING) and self._rare:
            self._take(self._rare)  # of rhymes that are not common, few reports have one
            self._rare = b""
            onset, rhyme = self.parted(word)
        return onset in self._rhymes.get(rhyme, _NOTHING)

    def parted(self, word: str) -> tuple[str, str]:
        """Cut a word before its rhyme."""
        at = 2 if word.startswith(("qu", "gi")) and word[2:] in self._rhymes else 0
        rhyme = word[at:] if at else word.lstrip(_CONSONANTS)
        return word[: len(word) - len(rhyme)], rhyme

    def has_rhyme(self, rhyme: str) -> bool:
        """Tell whether any syllable has this rhyme, tone and all; to be asked about what is not allowed."""
        return rhyme in self._rhymes
