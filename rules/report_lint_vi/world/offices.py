"""Offices and organisations: their official names, from when to when they existed, what came after; capitals of names.

The table lists what is known; an office that it lacks may still exist, so absence proves nothing.
"""

from __future__ import annotations

import os

from report_lint import Pattern, Value
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from typing import Self

    from report_lint.world import World
    from report_lint_vi.world.own import Own

    #: The words of a name, each with what stands between it and the word before: " ", ",", "-", "và".
    Parts = tuple[tuple[str, str], ...]

FOLDER = os.path.join(os.path.dirname(__file__), "data")

#: The last day up to which changes were followed.
KNOWN_UNTIL = "2026-07-31"

_WORD = Pattern(r"(?P<joint>(?: ?[,&–—-])? ?)(?P<word>[^\W\d_]+)")
_DASHES = str.maketrans("–—&", "---")
WRONG, LOOSE, OURS = "wrong", "loose", "own"
#: No name that is known is longer.
_LONGEST = 14
# One syllable, two places for its tone mark; every pair has equal length.
_TONES = tuple(
    pair.split() for pair in "oà òa,oá óa,oả ỏa,oã õa,oạ ọa,oè òe,oé óe,uỳ ùy,uý úy,uỷ ủy,uỹ ũy,uỵ ụy".split(",")
)


class Office(Value):
    """A body of the State, the Party or a mass organisation."""

    name: str
    aliases: tuple[str, ...]
    """Its short forms, each with the words that a report writes around them: "Bộ TT&TT", "UBND huyện"."""
    kind: str
    first: str
    """The first day (ISO) on which it was so called; empty when before what the table covers."""
    last: str
    """The last such day; empty when it still is."""
    before: tuple[str, ...]
    after: tuple[str, ...]
    instrument: str
    confidence: str
    source: str


class Form(Value):
    """One way to write an office's name that can be wrong in its time or in how its words are joined."""

    words: str
    """Its folded words with single blanks between."""
    written: str
    name: str
    """The official name."""
    first: str
    last: str
    """The days (ISO) between which the office was so called, as in ``Office``."""
    use: str = ""
    """Of what an organisation has told: ``WRONG`` for a wrong spelling, ``LOOSE`` when the words may be joined in any
    way, else ``OURS``."""


class Name(Value):
    """A name whose capitals are settled."""

    written: str
    common: bool
    """Whether in small letters it is a common noun too."""
    after: str
    """The word that must stand before it, in lower case; empty for none."""
    before: tuple[str, ...]
    """Words that make another phrase of it when they follow."""
    source: str
    exact: bool = False
    """Whether a capital too many is a slip too, that of the first letter aside."""


class Offices:
    """What the package's tables hold; each is read at the first question. OSError when one cannot be."""

    def __init__(self) -> None:
        """Read nothing yet."""
        self._forms: dict[str, list[str]] = {}
        self._made: dict[str, list[Form]] = {}
        self._own: Own | None = None

    @classmethod
    def load(cls) -> Self:
        """Return the offices, for ``Report.world``."""
        return cls()

    @classmethod
    def load_in(cls, world: World) -> Self:
        """Return them with an organisation's own bodies and names."""
        from report_lint_vi.world.own import Own

        found = cls()
        found._own = world.get(Own)
        return found

    def __iter__(self) -> Iterator[Office]:
        """Yield every office, an organisation's own first."""
        yield from self._own.offices if self._own else ()
        for line in _lines("offices.tsv"):
            name, aliases, kind, first, last, before, after, instrument, confidence, source = line.split("\t")
            several = [tuple(cell.split(";")) if cell else () for cell in (aliases, before, after)]
            yield Office(name, several[0], kind, first, last, several[1], several[2], instrument, confidence, source)

    def names(self) -> Iterator[Name]:
        """Yield the names whose capitals are settled, an organisation's own first."""
        yield from self._own.names if self._own else ()
        for line in _lines("names.tsv"):
            written, common, after, before, source = line.split("\t")
            yield Name(written, common == "yes", after, tuple(before.split(";")) if before else (), source)

    def bodies(self) -> Iterator[tuple[str, str]]:
        """Yield what the names of ministries and departments have after their first word: folded, and as written."""
        for line in _lines("bodies.tsv"):
            words, _, written = line.partition("\t")
            yield words, written

    @property
    def exact(self) -> frozenset[str]:
        """The names that have one spelling in an organisation's own files."""
        return frozenset([name.written for name in self._own.names] if self._own else ())

    @property
    def letters(self) -> frozenset[str]:
        """The letters by which an organisation calls its own bodies."""
        return self._own.letters if self._own else frozenset()

    def of(self, name: str) -> Office | None:
        """Return the office of that official name."""
        return next((office for office in self if office.name == name), None)

    def openings(self, said: Container[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the words of a report that forms begin with, a blank after each, and what may follow in lower case."""
        found: dict[str, set[str]] = {}
        for key, lines in self._read().items():
            second = key.partition(" ")[2]
            for line in lines:
                start = line.find("\t") + 1
                head = line[start : line.find(" ", start) + 1]
                found.setdefault("" if "\t" in head else head, set()).add(second)
        for head, seconds in found.items():
            for way in {head, _newer(head)}:
                if way[:-1] in said:
                    yield way, tuple(seconds.union(map(_newer, seconds)))

    def beginning(self, key: str) -> list[Form]:
        """Return the forms that begin with two words (folded)."""
        if key not in self._made:
            self._made[key] = [Form(*line.split("\t")) for line in self._read().get(key, ())]
        return self._made[key]

    def _read(self) -> dict[str, list[str]]:
        if not self._forms:
            for line in _lines("office_forms.tsv"):
                key, _, rest = line.partition("\t")
                self._forms.setdefault(key, []).append(rest)
            for key, form in self._own.forms if self._own else ():
                columns = (form.words, form.written, form.name, form.first, form.last, form.use)
                self._forms.setdefault(key, []).append("\t".join(columns))
        return self._forms


def _lines(name: str) -> Iterator[str]:
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line[:1] != "#":
                yield line


def folded(words: str) -> str:
    """Return words in lower case with each tone mark in its older place."""
    return retoned(words.lower())


def retoned(words: str) -> str:
    """Return words with each tone mark in its older place."""
    for new, old in _TONES:
        if new in words:
            words = words.replace(new, old)
    return words


def _newer(word: str) -> str:
    """Return a word that names begin with, its tone mark in the newer place."""
    return word.replace("ủy", "uỷ").replace("Ủy", "Uỷ").replace("òa", "oà")


def parts_of(text: str, at: int = 0, most: int = _LONGEST) -> tuple[Parts, tuple[int, ...]]:
    """Cut the words at a place of a text, up to a mark that belongs to no name; and return where each ends."""
    parts: list[tuple[str, str]] = []
    ends: list[int] = []
    joint = ""
    while len(parts) < most:
        match = _WORD.match(text, at)
        if not match or (parts and not match["joint"]):
            break
        written = match["joint"].strip().translate(_DASHES) or " "
        word, at = match["word"], match.end()
        if word in ("và", "&"):
            joint = (joint or written).strip() + "và"
            continue
        parts.append(((joint or written) if parts else "", word))
        ends.append(at)
        joint = ""
    return tuple(parts), tuple(ends)
