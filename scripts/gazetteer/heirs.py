"""What each unit became: for 2025-07-01 by the packages' tables of old and new communes, before by what is listed.

A pair of an old and a new commune of 2025-07-01 stands when both ``vietnamadminunits`` (MIT) and the table of
``vietnam_address_converter`` (1.0.5, Apache-2.0), made by others, hold it, or when only the first does, the statistics
office's note on the new one names the old, and no namesake of it explains the note. All others are decided by hand
(``heir`` and ``keep`` in ``decisions.tsv``). A district or province became what its communes lay in on the next day.
What a commune that ended before 2025 was merged into, the former names tell that ``vietnamadminunits`` gives those of
2025; where they tell nothing, it went on in what took its name in its district on that day.
"""

from __future__ import annotations

import ast
import json
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any
from unicodedata import combining, normalize

from scripts.gazetteer.lists import TWO_LEVELS, Row, cut, table
from scripts.gazetteer.today import database, noted

from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LAST_DAY = "2025-06-30"
Heirs = defaultdict[tuple[str, str], set[str]]  # unit's id and the day after its last > ids


def heirs(folder: Path, rows: list[Row]) -> Heirs:
    """Return what every unit that ended became; a unit that went on under its id is not told."""
    found: Heirs = defaultdict(set)
    for old, new in sorted(_pairs(folder, rows)):
        found[old, TWO_LEVELS].add(new)
    for key, new in _merged(folder, rows):
        found[key].add(new)
    for key, new in [*_above(rows, found, 3), *_above(rows, found, 2)]:
        found[key].add(new)
    return found


def _pairs(folder: Path, rows: list[Row]) -> set[tuple[str, str]]:
    """Return the pairs of old and new codes on 2025-07-01."""
    there = {row.id: row for row in rows if row.during(LAST_DAY)}
    now = {row.id: row for row in rows if row.during(TWO_LEVELS) and len(row.id) == 5}
    main, other = set(_followed(folder, there)), set(_checked(folder, there, now))
    agreed = main & other
    namesakes = {(new, fold(there[old].name)) for old, new in agreed}
    notes = {code: fold(re.sub(r"[^\w\s]", " ", note.replace("-", " "))) for code, note in noted(folder).items()}
    borne_out = {
        (old, new)
        for old, new in main - other
        if (new, fold(there[old].name)) not in namesakes
        and any(fold(name) in notes[new] for name in (there[old].name, *there[old].also))
    }
    decided = {(old, new): action for action, old, _, _, new, _ in table("decisions") if action in ("heir", "keep")}
    left_out = {pair for pair, action in decided.items() if action == "heir"}
    missing = (main | other) - agreed - borne_out - decided.keys()
    assert not missing, missing
    assert not decided.keys() & agreed
    print(f"pairs of old and new communes: {len(agreed)} in both tables, {len(borne_out)} borne out by a note,")
    print(f"  {len(decided) - len(left_out)} kept and {len(left_out)} left out by decision")
    kept = (main | other) - left_out
    parents = {row.parent for row in there.values()}
    assert {old for old, _ in kept} == {i for i in there if len(i) == 5 or (len(i) == 3 and i not in parents)}
    assert {new for _, new in kept} == now.keys()
    return kept


def _followed(folder: Path, there: dict[str, Row]) -> Iterator[tuple[str, str]]:
    data = folder / "vietnamadminunits" / "data"
    with database(folder) as base:
        new = {(p, w): code for p, w, code in base.execute("select provinceKey, wardKey, wardCode from admin_units")}
        old = {
            "_".join((p, d, w or "")): ward or district
            for p, d, w, ward, district in base.execute(
                "select provinceKey, districtKey, wardKey, wardCode, districtCode from admin_units_legacy"
            )
        }
    tables: dict[str, Any] = json.loads((data / "converter_2025.json").read_text("utf-8"))
    for province, wards in tables["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, olds in wards.items():
            yield from ((old[key], new[province, ward]) for key in olds)
    for province, olds in tables["DICT_PROVINCE_WARD_DIVIDED"].items():
        for key, wards in olds.items():
            yield from ((old[key], new[province, ward["newWardKey"]]) for ward in wards)
    assert set(old.values()) == {i for i in there if len(i) == 5 or i in old.values()}


def _checked(folder: Path, there: dict[str, Row], now: dict[str, Row]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of the other table, which names units without the office's codes; a few are spelt as no other."""
    tree = ast.parse((folder / "vietnam_address_converter" / "data.py").read_text("utf-8"))
    longest = max((node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)), key=lambda v: len(str(v)))
    old: dict[tuple[str, ...], str] = {}
    for row in there.values():
        if len(row.id) == 5:
            district = there[row.parent]
            for name in (row.name, *row.also):
                where = fold(there[district.parent].name), district.kind, fold(district.name)
                old[(*where, row.kind, fold(name))] = row.id
    new = {(now_province(row, there), row.kind, fold(row.name)): row.id for row in now.values()}
    for pair in json.loads(str(longest))["mapping"]["rows"]:
        was, became = pair["old"], pair["new"]
        if was["ward_name"]:
            names = (was["province_name"], was["district_name"], was["ward_name"])
            (_, p), (dk, d), (wk, w) = (_cut(name) for name in names)
            kind, name = _cut(became["ward_name"])
            code = old.get((p, dk, d, wk, w))
            if code:
                yield code, new[_cut(became["province_name"])[1], kind, name]


def now_province(row: Row, there: dict[str, Row]) -> str:
    return fold(there[row.parent].name)


def _cut(label: str) -> tuple[str, str]:
    if label.split(maxsplit=1)[0].lower() == "trung":  # a training centre that the table counts as a commune
        return "", ""
    kind, name = cut(label)
    return kind, fold(name)


def _merged(folder: Path, rows: list[Row]) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield what communes that ended before 2025-07-01 were merged into."""
    former: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    with database(folder) as base:
        for province, ward, names in base.execute("select provinceCode, wardCode, wardAlias from admin_units_legacy"):
            for name in json.loads(names or "[]"):
                former[province, name].add(ward)
    lives: defaultdict[str, list[Row]] = defaultdict(list)
    begun: defaultdict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        lives[row.id].append(row)
        begun[row.parent, row.start].append(row)
    for row in rows:
        if len(row.id) == 5 and row.end and row.end < TWO_LEVELS and not _goes_on(row, lives):
            province = next(upper.parent for upper in lives[row.parent] if upper.start < row.end)
            found = former[province, re.sub(r"[^a-z0-9]", "", _bare(row.kind + row.name))]
            there = [new for code in found for new in lives[code] if new.during(row.end)]
            close = [new for new in there if new.parent == row.parent]
            if (
                not close
                and len(there) == 1
                and (
                    not any(upper.during(row.end) for upper in lives[row.parent])
                    or any(was.parent == row.parent for was in lives[there[0].id])
                )
            ):
                close = there  # its district ended too, or had the other commune before
            if not close:  # its name went on under another code
                close = [new for new in begun[row.parent, row.end] if fold(new.name) == fold(row.name)]
            yield from (((row.id, row.end), new.id) for new in close)


def _bare(text: str) -> str:
    return "".join(letter for letter in normalize("NFD", text.lower().replace("đ", "d")) if not combining(letter))


def _goes_on(row: Row, lives: dict[str, list[Row]]) -> bool:
    return any(other.start == row.end for other in lives[row.id])


def _above(rows: list[Row], found: Heirs, length: int) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield what the districts, or the provinces, that ended became: what their communes lay in on the next day."""
    lives: defaultdict[str, list[Row]] = defaultdict(list)
    within: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        lives[row.id].append(row)
        within[row.parent].append(row)

    def level_of(row: Row, day: str) -> str:
        while len(row.id) > length and len(row.parent) >= length:
            row = next(upper for upper in lives[row.parent] if upper.during(day))
        return row.id

    for row in rows:
        after = [other for other in lives[row.id] if row.end and other.start == row.end]
        if len(row.id) == length and row.end and (row.kind, row.name) not in {(new.kind, new.name) for new in after}:
            below = _to_the_end(within[row.id], row.end)
            if length == 2:
                below = [child for district in below for child in _to_the_end(within[district.id], row.end)]
            codes = {code for child in below for code in found.get((child.id, row.end)) or {child.id}}
            there = [new for code in codes for new in lives[code] if new.during(row.end)]
            ids = {level_of(new, row.end) for new in there}
            if ids != {new.id for new in after}:  # its new name is no news, but what else came of it is
                yield from (((row.id, row.end), new) for new in sorted(ids))


def _to_the_end(rows: list[Row], end: str) -> list[Row]:
    """Return the rows that were in force on the day before."""
    return [row for row in rows if row.start < end <= (row.end or "9")]
