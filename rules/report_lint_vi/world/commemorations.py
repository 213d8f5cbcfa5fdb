"""Commemorations: which event a phrase such as "ngày thành lập Đảng" names, and when that was.

The table is small; the care is in what must not match. "Thành lập Đảng" is the Party's founding, "thành lập Đảng bộ
tỉnh" another event: a name counts only when what follows it cannot carry it on.
"""

from __future__ import annotations

import os
from bisect import bisect_left

from report_lint.value import TYPE_CHECKING, Value
from report_lint_vi.world.event_words import BEYOND, DAY, fold, said_in, spoken_of, starts_of, whole, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self

    from report_lint.world import World

DATA = os.path.join(os.path.dirname(__file__), "data", "commemorations.tsv")
NAMES = os.path.join(os.path.dirname(__file__), "data", "commemoration_names.tsv")
"""Every name in folded words, sorted, with the row of its event: made with the table by scripts/build_knowledge.py."""
#: So many phrases are kept with what they name.
_REMEMBERED = 5000
#: Names of fewer words are looked up whole.
_SHORT = 4


class Commemoration(Value):
    """An event that is celebrated."""

    name: str
    aliases: tuple[str, ...]
    year: int | None
    """None for a yearly day without one founding year."""
    month: int | None
    day: int | None
    lunar: bool
    """Whether month and day are of the lunar year."""
    scope: str
    """``national``, ``national-org``, ``international``, ``sector``, ``party``, ``own``, or the province's name."""
    source: str
    confidence: str
    """``high`` or ``medium``."""

    @property
    def iso(self) -> str:
        """Return the date as the table has it."""
        parts = [f"{self.year:04}"] if self.year is not None else []
        return "-".join([*parts, *[f"{part:02}" for part in (self.month, self.day) if part]])

    @property
    def province(self) -> str:
        """Return the province that alone celebrates it; empty when the country does."""
        return self.scope if self.scope[:1].isupper() else ""


class Match(Value):
    """What a phrase begins with."""

    event: Commemoration
    length: int
    """Code points from the phrase's start to the end of the name, leading words included."""


class Commemorations:
    """The events of one or several tables. Files are read at the first question; OSError when one cannot be."""

    def __init__(self, *paths: str) -> None:
        """Take the package's own table, or these files instead."""
        self._paths = paths
        self._own: tuple[str, ...] = ()
        self._rows: list[str] = []
        self._names: list[str] = []
        self._known: dict[str, Match | None] = {}
        self._found: dict[tuple[str, int], tuple[Commemoration, ...]] = {}

    @classmethod
    def load(cls) -> Self:
        """Return the events of the package's own table, for ``Report.world``."""
        return cls()

    @classmethod
    def load_in(cls, world: World) -> Self:
        """Return them with an organisation's own events."""
        from report_lint_vi.world.own import Own

        found = cls()
        found._own = world.get(Own).events
        return found

    def __iter__(self) -> Iterator[Commemoration]:
        """Yield every event."""
        self._load()
        yield from map(event_of, self._rows)

    def of_province(self, name: str) -> tuple[Commemoration, ...]:
        """Return the events that only this province celebrates: it may count from any of them."""
        return self._with(f"\t{name}\t", 4, name) if name else ()

    def on_day(self, month: int | None, day: int | None) -> tuple[Commemoration, ...]:
        """Return the events of a day and month; none when one of them is None."""
        return self._with(f"{month:02}-{day:02}\t", 2, f"{month:02}-{day:02}") if month and day else ()

    def within(self, phrase: str) -> Match | None:
        """Return the event that the phrase begins with, by its longest name; None when there is none, or several.

        The phrase is what follows "N năm", lower-cased and NFC. Leading words are skipped (``OPENINGS``). A name that
        several events share counts when the phrase names the province of one of them.
        """
        known = self._known
        if phrase not in known:  # a report names the same few events again and again
            if len(known) > _REMEMBERED:
                known.clear()
            known[phrase] = self._within(phrase)
        return known[phrase]

    def _within(self, phrase: str) -> Match | None:
        self._load()
        folded = fold(phrase)
        said = said_in(folded)
        found = [found for start in starts_of(said) for found in self._beginning(said, start)]
        if not found:
            return None
        words, ends, gaps = words_of(folded, max(found)[0] + BEYOND)
        named = [
            (end, row)
            for end, name, row in found
            if end <= len(words) and whole(name, self._rows[row].split("\t")[4], words, gaps, end)
        ]
        last = max((end for end, _ in named), default=0)
        events = [event_of(self._rows[row]) for row in sorted({row for end, row in named if end == last})]
        if len({(event.year, event.month, event.day) for event in events}) > 1:
            spoken = f" {' '.join(said)} "
            events = [event for event in events if f" {spoken_of(event.scope)} " in spoken]
        if len({(event.year, event.month, event.day) for event in events}) != 1:
            return None
        return Match(events[0], ends[last - 1])

    def _load(self) -> None:
        """Read the tables, at the first question; names of other tables than the package's own are folded now."""
        if not self._rows:
            self._rows = [line for path in self._paths or (DATA,) for line in _read(path) if line and line[0] != "#"]
            self._names = names_of(map(event_of, self._rows)) if self._paths else _read(NAMES)
            if self._own:
                self._names = sorted(self._names + names_of(map(event_of, self._own), len(self._rows)))
                self._rows += self._own

    def _beginning(self, said: list[str], start: int) -> Iterator[tuple[int, str, int]]:
        """Yield the names with which the words from one on begin: where each ends, itself, and its event's row."""
        rest = f"{' '.join(said[start:])} "
        for count in range(2, min(_SHORT, len(said) - start) + 1):
            begins = " ".join(said[start : start + count])
            if count < _SHORT:  # a short name as a whole, the longer ones by their first words
                begins += "\t"
            at = bisect_left(self._names, begins)
            while at < len(self._names) and self._names[at].startswith(begins):
                name, _, row = self._names[at].partition("\t")
                if rest.startswith(name) and rest[len(name)] == " ":
                    yield start + name.count(" ") + 1, name, int(row)
                at += 1

    def _with(self, text: str, column: int, ending: str) -> tuple[Commemoration, ...]:
        """Return the events whose column ends so; the text is how that looks in a line."""
        found = self._found
        if (text, column) not in found:
            self._load()
            lines = [line for line in self._rows if text in line]
            events = [event_of(line) for line in lines if line.split("\t")[column].endswith(ending)]
            found[text, column] = tuple(events)
        return found[text, column]


def names_of(events: Iterable[Commemoration], first: int = 0) -> list[str]:
    """Return the lines of ``NAMES``: for every name of two words or more its folded words, and the event's row."""
    lines: list[str] = []
    for row, event in enumerate(events, first):
        said = [spoken_of(name) for name in (event.name, *event.aliases)]
        if said[0].removeprefix(DAY) in said[1:]:
            del said[0]  # the name without "ngày" stands among the others, where it may be shared
        lines += [f"{name}\t{row}" for name in dict.fromkeys(said) if " " in name]
    return sorted(lines)


def _read(path: str) -> list[str]:
    with open(path, encoding="utf-8", newline="") as file:
        return file.read().splitlines()


def event_of(line: str) -> Commemoration:
    """Read a line of the table."""
    name, aliases, date, calendar, scope, source, confidence = line.split("\t")
    yearly = date[2:3] == "-"
    parts: list[int | None] = [int(part) for part in date.split("-")]
    year, month, day = ([None] if yearly else []) + parts + [None] * (3 - yearly - len(parts))
    other = tuple(aliases.split(";")) if aliases else ()
    return Commemoration(name, other, year, month, day, calendar == "lunar", scope, source, confidence)
