"""What a word that is no syllable was meant to be: the common syllables that one slip of the pen turns into it."""

from __future__ import annotations

import os

from report_lint.register import Register
from report_lint.value import TYPE_CHECKING
from report_lint_vi.world.syllables import Syllables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self


#: Letters that are taken for each other, each with its tones in their order: none, huyền, sắc, hỏi, ngã, nặng.
_LIKES = ("aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹêềếểễệ", "iìíỉĩịyỳýỷỹỵ", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự")
_PLACE = {letter: (likes, at) for likes in _LIKES for at, letter in enumerate(likes)}
_VOWELS = "".join(_LIKES)
_CONSONANTS = "bcdđghklmnpqrstvx"
_ONSETS = frozenset(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split(" "))
_CODAS = frozenset(" c ch m n ng nh p t".split(" "))
#: A letter too many, or two that changed places; other clusters are those of other languages: kr, pl, brâu, khmer.
_SLIPS = frozenset(
    "chh chr cht chn thh thr tht thn trh nhh nhg gnh nhn ngn hng nng hn gn hc hk ht hp rt nghh ngg ggh".split()
)
#: Letters of the Telex keyboard, left at the end of a word.
_KEYS = "sfrxjwz"
_SAC, _NANG = 2, 5
#: Four vowels in a row are two marks too many at most: the longest of a syllable are three.
_LONGEST = 4
#: So many tone marks are too many.
_TWICE = 2
_HALF_HORNED = frozenset("ưo uơ ưoi uơi".split())
_STOPS = frozenset("c ch p t".split())
_NEVER_LAST = frozenset("ăằắẳẵặâầấẩẫậ")


class Respelling:
    """What is known of slips: the pairs of syllables that make a word decide between two that may have been meant."""

    def __init__(self, syllables: Syllables, pairs: Iterable[str]) -> None:
        """Take the table of syllables, and pairs of them with a blank between."""
        self._table = syllables
        self._pairs = frozenset(pairs)
        self._judged: dict[str, tuple[bool, list[str]]] = {}
        self._alike: dict[str, list[str]] = {}
        for other in syllables.common:
            self._alike.setdefault(_plain(other), []).append(other)

    @classmethod
    def load(cls) -> Self:
        """Read the lists that the pack ships."""
        pairs = Register(os.path.join(os.path.dirname(__file__), "data", "compounds.tsv"))
        return cls(Syllables.load(), [row[0] for row in pairs])

    def is_wrong(self, word: str) -> bool:
        """Tell whether a word that the table does not allow is wrong.

        Nothing is said of words of several syllables or of other languages, of other letters, and of pieces of words:
        "uyết", "nhậ". A word that is not sure to be wrong is, when a common syllable was likely meant.
        """
        sure, likely = self._judge(word)
        return sure or bool(likely)

    def meant(self, word: str, before: str, after: str) -> str:
        """Return the one syllable that was likely meant between these neighbours; "" when it might be several.

        What fits them may have other marks on several letters: thuơng xuyên, thường xuyên.
        """
        _, likely = self._judge(word)
        near = {*likely, *self._alike.get(_plain(word), ())}
        fitting = {one for one in near if f"{before} {one}" in self._pairs or f"{one} {after}" in self._pairs}
        found = fitting or set(likely)
        return found.pop() if len(found) == 1 else ""

    def _judge(self, word: str) -> tuple[bool, list[str]]:
        if word not in self._judged:
            self._judged[word] = _judged(word, self._table)
        return self._judged[word]


def _plain(word: str) -> str:
    return "".join([_PLACE[letter][0][0] if letter in _PLACE else letter for letter in word])


class _Cut:
    """A word, cut as if it were one syllable."""

    __slots__ = ("coda", "marks", "nucleus", "onset", "word")

    def __init__(self, word: str) -> None:
        self.word = word
        rest = word.lstrip(_CONSONANTS)
        self.onset = word[: len(word) - len(rest)]
        self.nucleus = rest.rstrip(_CONSONANTS + _KEYS)
        self.coda = rest[len(self.nucleus) :]
        places = [_PLACE[letter][1] % 6 for letter in self.nucleus if letter in _PLACE]
        self.marks = [place for place in places if place]

    @property
    def has_shape(self) -> bool:
        """Whether it is one run of vowels with letters around it: no piece of a word, no word of several syllables."""
        length = len(self.nucleus) if not self.nucleus.strip(_VOWELS) else 0
        return 0 < length <= _LONGEST and (bool(self.onset) or len(self.marks) >= _TWICE)

    @property
    def may_be_foreign(self) -> bool:
        """Whether other languages have such words, though they are no syllables: bă, kuýp, dýn."""
        return len(self.marks) < _TWICE and bool(
            (not self.marks and len(self.nucleus) == 1) or (not self.coda and self.nucleus[-1] in _NEVER_LAST)
        )

    def is_sure(self, table: Syllables) -> bool:
        """Tell whether it can only be a misspelt syllable, though none that is common is near."""
        if len(self.marks) != 1:
            return bool(self.marks)
        if (self.onset == "k" and self.nucleus[0] not in "oòóỏõọ") or (self.nucleus[0] in "yýỳỷỹỵ" and self.coda):
            return False
        return (
            table.has_rhyme(table.parted(self.word)[1])
            or (
                self.coda in _STOPS and any(table.has_rhyme(one + self.coda) for one in _with_stop(_bare(self.nucleus)))
            )
            or _bare(self.nucleus) in _HALF_HORNED
            or any(map(table.allows, _marked(self)))
        )


def _judged(word: str, table: Syllables) -> tuple[bool, list[str]]:
    """Tell whether a word is wrong whatever was meant, and the nearest of what may have been meant."""
    cut = _Cut(word)
    if table.allows(word) or word in table.known or not cut.has_shape:
        return False, []
    if cut.onset not in _ONSETS or cut.coda not in _CODAS:
        return False, _common(table, _slips(cut) if cut.marks else ())
    if cut.coda in _STOPS and not cut.marks:
        return False, _common(table, (cut.onset + other + cut.coda for other in _with_stop(cut.nucleus)))
    if cut.may_be_foreign:
        return False, []
    rest = cut.nucleus + cut.coda
    for changed in (_marked(cut), _with_horn(cut), _with_u(cut), _other_onset(cut.onset, rest), *_relettered(word)):
        likely = _common(table, changed)
        if likely:
            return True, likely
    sure = cut.is_sure(table)
    twice = len(cut.marks) >= _TWICE or any(letter * 2 in cut.nucleus for letter in cut.nucleus)
    less = [cut.onset + letters + cut.coda for letters in _without_one(cut.nucleus)] if sure and twice else []
    return sure, _common(table, less)


def _common(table: Syllables, words: Iterable[str]) -> list[str]:
    return list(table.common.intersection(words))


def _slips(cut: _Cut) -> Iterator[str]:
    """Yield what has a letter less, or two changed about, in an onset or a final that Vietnamese does not have."""
    if cut.coda in _CODAS:
        if cut.onset in _SLIPS or any(letter * 2 in cut.onset for letter in cut.onset):
            yield from _fewer(cut.onset, cut.nucleus + cut.coda)
    elif cut.onset in _ONSETS:
        yield from [cut.onset + cut.nucleus + other for other in _other_codas(cut.coda)]


def _bare(letters: str) -> str:
    """Take the tones off."""
    return "".join([likes[at - at % 6] for likes, at in map(_PLACE.__getitem__, letters)])


def _with_stop(nucleus: str) -> Iterator[str]:
    """Yield a nucleus without a tone with the two tones that a stop may have, on each of its letters."""
    for number, letter in enumerate(nucleus):
        likes, at = _PLACE[letter]
        for tone in (_SAC, _NANG):
            yield nucleus[:number] + likes[at + tone] + nucleus[number + 1 :]


def _relettered(word: str) -> tuple[list[str], list[str], list[str]]:
    """Return the word with another tone on a letter (quyềt), with another letter (trưòng, nhyều), with both."""
    found: tuple[list[str], list[str], list[str]] = [], [], []
    for number, letter in enumerate(word):
        if letter in _PLACE:
            likes, place = _PLACE[letter]
            for at, other in enumerate(likes):
                kind = 0 if at // 6 == place // 6 else 1 if at % 6 == place % 6 else 2
                found[kind].append(word[:number] + other + word[number + 1 :])
    return found


def _marked(cut: _Cut) -> Iterator[str]:
    """Yield the word with one of its tone marks alone, on each of its vowels: tóan, chíên."""
    bare = _bare(cut.nucleus)
    for number, letter in enumerate(bare):
        likes, at = _PLACE[letter]
        for mark in cut.marks:
            yield cut.onset + bare[:number] + likes[at + mark] + bare[number + 1 :] + cut.coda


def _with_horn(cut: _Cut) -> Iterator[str]:
    """Yield the word with ươ for ơ before what never follows ơ alone: đợc, trờng."""
    if cut.coda in ("c", "ng") and _bare(cut.nucleus) == "ơ":
        yield f"{cut.onset}ư{cut.nucleus}{cut.coda}"


def _with_u(cut: _Cut) -> Iterator[str]:
    """Yield the word with the u that is missing before y: tryền, chyển."""
    if cut.onset and cut.nucleus[0] in "yýỳỷỹỵ":
        yield f"{cut.onset}u{cut.nucleus}{cut.coda}"


def _other_onset(onset: str, rest: str) -> Iterator[str]:
    """Yield the word with its onset as it is written before other vowels: ngiêm, nghành."""
    for group in ("ng ngh", "g gh", "c k q"):
        if onset in group.split():
            for other in group.split():
                yield other + rest


def _without_one(letters: str) -> Iterator[str]:
    for at in range(len(letters)):
        yield letters[:at] + letters[at + 1 :]


def _fewer(onset: str, rest: str) -> Iterator[str]:
    """Yield the word without one letter of its onset, or with two of them changed about."""
    yield from (less + rest for less in _without_one(onset))
    for at in range(len(onset)):
        yield onset[:at] + onset[at : at + 2][::-1] + onset[at + 2 :] + rest


def _other_codas(coda: str) -> Iterator[str]:
    """Yield a final without one of its letters, with two changed about, or with the n that is missing."""
    if coda[-1] in _KEYS:
        yield coda[:-1]
    elif not coda.strip("cghmnpt"):
        yield coda[1::-1] + coda[2:]
        if len(coda) > 1:
            yield from _without_one(coda)
        elif coda == "g":  # not h, which ends words of the Central Highlands
            yield "ng"
