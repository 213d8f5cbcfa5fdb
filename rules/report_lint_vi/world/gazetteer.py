"""The administrative units, with the days between which each had its name, its kind and its parent.

Provinces, districts and communes from the end of August 2004 to the end of the districts on 2025-06-30, provinces and
communes since; what each became. An act and the lists behind the registers can differ by some weeks before 2016.
"""

from __future__ import annotations

import os

from report_lint.register import Register
from report_lint.value import TYPE_CHECKING, Grade, Value
from report_lint_vi.world.names import distance, fold, syllables

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

DATA = os.path.join(os.path.dirname(__file__), "data")

_MOST_TOKENS = 8
_ALWAYS = "9999"


class Level(Grade):
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
    """Two digits for a province, three for a district, five for a commune; mostly the statistics office's code.

    On 2025-07-01 each new commune took the code of an old one: what an old one became, ``successors`` tells.
    """
    name: str
    """The proper name without the kind, as the acts spell it: ``Tả Ngảo``, ``1``, ``Bà Rịa - Vũng Tàu``."""
    kind: str
    """The word before the name, in lower case: ``xã``, ``phường``, ``thị trấn``, ``huyện``, ``thành phố``, ..."""
    level: Level
    parent: str
    """The id of the unit that it lay in: a district, or since 2025-07-01 a province; empty for a province."""
    start: str
    """The first day (ISO); empty when it is not known, on or before ``Gazetteer.known_from``."""
    end: str
    """The day after the last (ISO); empty while it goes on."""
    variants: tuple[str, ...] = ()
    """Other spellings that lists and people use."""
    sources: tuple[str, ...] = ()
    """What the stretch rests on: acts by their symbol, "L" for the statistics office's lists."""
    code: str = ""
    """The statistics office's code."""

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
    districts_until = "2025-07-01"
    """The day after the last one that had districts."""
    known_until = districts_until
    """The same; what is known beyond it, ``complete_until`` tells."""

    def __init__(self, folder: str) -> None:
        """Open the registers in a folder. OSError when one cannot be read."""
        self._units = Register(os.path.join(folder, "units.tsv"))
        self._names = Register(os.path.join(folder, "unit_names.tsv"))
        self._children = Register(os.path.join(folder, "unit_children.tsv"))
        self._folder = folder
        self._others: dict[str, Register] = {}
        self._by_id: dict[str, tuple[Unit, ...]] = {}
        self._by_key: dict[tuple[str, Level | None], tuple[Unit, ...]] = {}
        self._begun: dict[str, tuple[str, ...]] = {}
        self._counted: dict[tuple[str, str], dict[Level, dict[str, int]]] = {}

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

    @property
    def complete_until(self) -> str:
        """The day after the last one for which every province and commune is known."""
        return next(self._register("unit_sources.tsv").rows("complete_until"))[1]

    def named(self, name: str, level: Level | None = None) -> tuple[Unit, ...]:
        """Return what is or was called that, however it is spelt, at any time."""
        key = fold(name), level
        found = self._by_key.get(key)
        if found is None:
            found = self._by_key[key] = tuple(self._bearing(*key))
        return found

    def children(self, unit_id: str, down_to: Level = Level.COMMUNE) -> tuple[Unit, ...]:
        """Return every unit of these levels that ever lay directly in one, or "" the country, while it did."""
        row = next(self._children.rows(unit_id), ("", ""))
        ids = [child for child in row[1].split() if _LEVELS[len(child)] <= down_to]
        for child in ids:
            if len(child) == _COMMUNE and child not in self._by_id:
                self._read_beside(child)
        return tuple([unit for child in ids for unit in self.units(child) if unit.parent == unit_id])

    def parents(self, unit: Unit) -> tuple[Unit, ...]:
        """Return what the unit lay in: one, or several in turn when the parent changed its name, kind or parent."""
        last = unit.end or _ALWAYS
        return tuple([up for up in self.units(unit.parent) if up.start < last and unit.start < (up.end or _ALWAYS)])

    def on(self, name: str, day: str, level: Level | None = None) -> tuple[Unit, ...]:
        """Return what was called that on a day (ISO)."""
        return tuple([unit for unit in self.named(name, level) if unit.during(day, day)])

    def children_on(self, unit_id: str, day: str) -> tuple[Unit, ...]:
        """Return every unit that lay directly in one on a day; of "", the provinces."""
        return tuple([unit for unit in self.children(unit_id) if unit.during(day, day)])

    def counts(self, unit_id: str, day: str) -> dict[Level, dict[str, int]]:
        """Return how many units of each level and kind lay in a unit, or "" the country, on a day, however far down.

        Empty when it had none, and for days that the registers do not know wholly.
        """
        known = self._counted.get((unit_id, day))
        if known is not None:
            return known
        found: dict[Level, dict[str, int]] = {}
        if self.known_from <= day < self.complete_until:
            for _, first, level, told in self._register("unit_counts.tsv").rows(unit_id):
                if first <= day:
                    pairs = [pair.rpartition(" ") for pair in told.split("; ") if pair]
                    found[Level(int(level))] = {kind: int(count) for kind, _, count in pairs}
        known = self._counted[unit_id, day] = {level: kinds for level, kinds in found.items() if kinds}
        return known

    def successors(self, unit: Unit) -> tuple[Unit, ...]:
        """Return what a stretch of a unit's life went on in, wholly or in part, on the day after its last."""
        if not unit.end:
            return ()
        rows = self._register("unit_heirs.tsv").rows(unit.id)
        ids = next((row[2].split(" ") for row in rows if row[1] == unit.end), [unit.id])
        return tuple([new for heir in ids for new in self.units(heir) if new.during(unit.end, unit.end)])

    def origins(self, unit: Unit) -> tuple[Unit, ...]:
        """Return the stretches that went on in one, wholly or in part: on its first day, or merged into it later."""
        last = unit.end or _ALWAYS
        ends = [row[1:] for row in self._register("unit_origins.tsv").rows(unit.id) if unit.start <= row[1] < last]
        found = [old for day, ids in ends for i in ids.split(" ") for old in self.units(i) if old.end == day]
        before = [old for old in self.units(unit.id) if old.end and old.end == unit.start]
        return (*[old for old in before if old not in found and unit in self.successors(old)], *found)

    def source(self, *units: Unit) -> str:
        """Return in Vietnamese what stretches rest on."""
        register = self._register("unit_sources.tsv")
        keys = dict.fromkeys([key for unit in units for key in unit.sources])
        return "; ".join([next(register.rows(key))[1] for key in keys])

    def all(self) -> Iterable[Unit]:
        """Yield every stretch of every unit; it reads all there is."""
        yield from map(_unit, self._units)

    def longest(self, tokens: Sequence[str]) -> int:
        """Return how many of the tokens, from the first, make up the longest known name; 0 when none do."""
        key, longest = "", 0
        for count, token in enumerate(tokens[:_MOST_TOKENS], 1):
            folded = fold(token)
            key += folded
            begun = self.begun(key)[0]
            if not begun:
                break
            if folded and begun == key:
                longest = count
        return longest

    def begun(self, key: str) -> tuple[str, ...]:
        """Return the key of the first name that begins with a key, and its units' ids; "" twice when none does."""
        found = self._begun.get(key)
        if found is None:
            found = self._begun[key] = next(self._names.starting(key), ("", ""))
        return found

    def names(self) -> dict[str, str]:
        """Return the ids of the units of every name, by its key; it reads all there is."""
        return {row[0]: row[1] for row in self._names}

    def _register(self, name: str) -> Register:
        """Open a register that few reports need."""
        found = self._others.get(name)
        if found is None:
            found = self._others[name] = Register(os.path.join(self._folder, name))
        return found

    def _read_beside(self, commune: str) -> None:
        """Read the communes of one block of ten ids at once: those of one parent mostly follow each other."""
        found: dict[str, list[Unit]] = {}
        for row in self._units.starting(commune[:-1]):
            found.setdefault(row[0], []).append(_unit(row))
        self._by_id.update((unit_id, tuple(units)) for unit_id, units in found.items())

    def _bearing(self, key: str, level: Level | None) -> Iterable[Unit]:
        begun, ids = self.begun(key)
        for unit_id in ids.split(" ") if begun == key else ():
            units = self.units(unit_id) if level is None or _LEVELS[len(unit_id)] is level else ()
            for unit in units:
                if len(units) == 1 or any(fold(spelling) == key for spelling in (unit.name, *unit.variants)):
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
    i, start, end, kind, name, parent, also, sources, code = row
    variants = tuple(also.split("; ")) if also else ()
    return Unit(i, name, kind, _LEVELS[len(i)], parent, start, end, variants, tuple(sources.split(" ")), code or i)
