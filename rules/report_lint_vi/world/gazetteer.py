"""The administrative units, with the days between which each had its name, its kind and its parent.

Provinces, districts and communes from the end of August 2004 to the end of the districts on 2025-06-30; of what came
after, so far the 34 provinces. An act and the lists behind the registers can differ by some weeks before 2016.
"""

from __future__ import annotations

import os
from enum import IntEnum

from report_lint.register import Register
from report_lint.value import TYPE_CHECKING, Value
from report_lint_vi.world.names import distance, fold, syllables

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

DATA = os.path.join(os.path.dirname(__file__), "data")

_MOST_TOKENS = 8
_ALWAYS = "9999"


class Level(IntEnum):
    """How far below the country a unit stands."""

    PROVINCE = 1
    DISTRICT = 2
    COMMUNE = 3


#: A unit's id is so long on each level.
_COMMUNE = 5
_LEVELS = {2: Level.PROVINCE, 3: Level.DISTRICT, _COMMUNE: Level.COMMUNE}


class Unit(Value):
    """A stretch of a unit's life under one name, kind and parent: a unit that changed has several, with one id."""

    id: str
    """Two digits for a province, three for a district, five for a commune; mostly the statistics office's code."""
    name: str
    """The proper name without the kind, as the acts spell it: ``Tả Ngảo``, ``1``, ``Bà Rịa - Vũng Tàu``."""
    kind: str
    """The word before the name, in lower case: ``xã``, ``phường``, ``thị trấn``, ``huyện``, ``thành phố``, ..."""
    level: Level
    parent: str
    """The id of the unit that it lay in; empty for a province."""
    start: str
    """The first day (ISO); empty when it is not known, on or before ``Gazetteer.known_from``."""
    end: str
    """The day after the last (ISO); empty while it goes on."""
    variants: tuple[str, ...] = ()
    """Other spellings that lists and people use."""

    @property
    def title(self) -> str:
        """Return kind and name: ``xã Tả Ngảo``."""
        return f"{self.kind} {self.name}"

    def during(self, first: str, last: str) -> bool:
        """Tell whether it was in force on any of the days, both included."""
        return self.start <= last and first < (self.end or _ALWAYS)


class Gazetteer:
    """Every unit, looked up by name, by id and by parent; nothing is read before it is asked for."""

    known_from = "2004-08-31"
    """The first day for which every unit is known; before it, absence proves nothing."""
    known_until = "2025-07-01"
    """The day after the last one for which districts and communes are known. Provinces are known beyond it."""

    def __init__(self, folder: str) -> None:
        """Open the registers in a folder. OSError when one cannot be read."""
        self._units = Register(os.path.join(folder, "units.tsv"))
        self._names = Register(os.path.join(folder, "unit_names.tsv"))
        self._children = Register(os.path.join(folder, "unit_children.tsv"))
        self._by_id: dict[str, tuple[Unit, ...]] = {}
        self._by_key: dict[str, tuple[Unit, ...]] = {}
        self._begun: dict[str, str] = {}
        self._folded: dict[str, str] = {}

    @classmethod
    def load(cls) -> Gazetteer:
        """Open the registers that come with the pack."""
        return cls(DATA)

    def units(self, unit_id: str) -> tuple[Unit, ...]:
        """Return every stretch of a unit's life, oldest first; none when the id is unknown."""
        found = self._by_id.get(unit_id)
        if found is None:
            found = self._by_id[unit_id] = tuple(map(_unit, self._units.rows(unit_id)))
        return found

    def named(self, name: str, level: Level | None = None) -> tuple[Unit, ...]:
        """Return what is or was called that, however it is spelt, at any time."""
        key = self._fold(name)
        found = self._by_key.get(key)
        if found is None:
            found = self._by_key[key] = tuple(self._bearing(key))
        return found if level is None else tuple([unit for unit in found if unit.level is level])

    def children(self, unit_id: str) -> tuple[Unit, ...]:
        """Return every unit that ever lay directly in one, for the stretches in which it did; of "", the provinces."""
        ids = _ids(self._children, unit_id)
        for child in ids:
            if len(child) == _COMMUNE and child not in self._by_id:
                self._read_beside(child)
        return tuple([unit for child in ids for unit in self.units(child) if unit.parent == unit_id])

    def parents(self, unit: Unit) -> tuple[Unit, ...]:
        """Return what the unit lay in: one, or several in turn when the parent changed its name, kind or parent."""
        return tuple(
            [
                parent
                for parent in self.units(unit.parent)
                if parent.start < (unit.end or _ALWAYS) and unit.start < (parent.end or _ALWAYS)
            ]
        )

    def longest(self, tokens: Sequence[str]) -> int:
        """Return how many of the tokens, from the first, make up the longest known name; 0 when none do."""
        key, longest = "", 0
        for count, token in enumerate(tokens[:_MOST_TOKENS], 1):
            folded = self._fold(token)
            key += folded
            begun = self._begun.get(key)
            if begun is None:
                begun = self._begun[key] = next(self._names.starting(key), ("",))[0]
            if not begun:
                break
            if folded and begun == key:
                longest = count
        return longest

    def _fold(self, name: str) -> str:
        """Fold a name or one of its words, each only once: texts repeat them."""
        key = self._folded.get(name)
        if key is None:
            key = self._folded[name] = fold(name)
        return key

    def _read_beside(self, commune: str) -> None:
        """Read the communes of one block of ten ids at once: those of one parent mostly follow each other."""
        found: dict[str, list[Unit]] = {}
        for row in self._units.starting(commune[:-1]):
            found.setdefault(row[0], []).append(_unit(row))
        self._by_id.update((unit_id, tuple(units)) for unit_id, units in found.items())

    def _bearing(self, key: str) -> Iterable[Unit]:
        for unit_id in _ids(self._names, key):
            units = self.units(unit_id)
            for unit in units:
                if len(units) == 1 or any(self._fold(spelling) == key for spelling in (unit.name, *unit.variants)):
                    yield unit


def near(name: str, among: Iterable[Unit]) -> tuple[Unit, ...]:
    """Return the units whose name was likely meant, the likeliest first; one that bears the name comes before all."""
    wanted = syllables(name)
    found: list[tuple[int, int, Unit]] = []
    for place, unit in enumerate(among):
        steps = [distance(wanted, syllables(spelling)) for spelling in (unit.name, *unit.variants)]
        close = [step for step in steps if step is not None]
        if close:
            found.append((min(close), place, unit))
    return tuple([unit for _, _, unit in sorted(found, key=lambda entry: entry[:2])])


def _unit(row: tuple[str, ...]) -> Unit:
    unit_id, start, end, kind, name, parent, also = row
    level = _LEVELS[len(unit_id)]
    return Unit(unit_id, name, kind, level, parent, start, end, tuple(also.split("; ")) if also else ())


def _ids(register: Register, key: str) -> list[str]:
    row = next(register.rows(key), None)
    return row[1].split(" ") if row else []
