"""The gazetteer's registers as a whole: counts, days, parents, and that everything is found."""

from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from report_lint.register import Register
from report_lint_vi.world.gazetteer import DATA, Gazetteer, Level, Unit
from report_lint_vi.world.names import fold

GAZETTEER = Gazetteer.load()
ENDLESS = "9999"


@cache
def everything() -> tuple[Unit, ...]:
    ids = dict.fromkeys(row[0] for row in Register(f"{DATA}/units.tsv"))
    return tuple(unit for unit_id in ids for unit in GAZETTEER.units(unit_id))


def on(day: str) -> list[Unit]:
    return [unit for unit in everything() if unit.during(day, day)]


def kinds(day: str, level: Level) -> dict[str, int]:
    return dict(Counter(unit.kind for unit in on(day) if unit.level is level))


# 2023 and 2025: as published before the reform of 2025 (705 and 10,598; 696 and 10,035, of them 7,692 xã). 2016 and
# 2022: the statistics office's yearbooks, as remembered. 2005: what the corrected lists give.
@pytest.mark.parametrize(
    ("day", "provinces", "districts", "communes"),
    [
        ("2005-01-01", 64, 662, 10_778),
        ("2008-07-31", 64, None, None),
        ("2008-08-01", 63, None, None),
        ("2016-01-01", 63, 713, 11_162),
        ("2022-12-31", 63, 705, 10_599),
        ("2023-06-01", 63, 705, 10_598),
        ("2025-03-02", 63, 696, 10_035),
        ("2025-06-30", 63, 696, 10_035),
        ("2025-07-01", 34, 0, 0),
    ],
)
def test_as_many_units_are_in_force_as_were_published(
    day: str, provinces: int, districts: int | None, communes: int | None
) -> None:
    count = Counter(unit.level for unit in on(day))
    assert count[Level.PROVINCE] == provinces
    assert districts in {None, count[Level.DISTRICT]}
    assert communes in {None, count[Level.COMMUNE]}


def test_the_kinds_are_as_many_as_were_published() -> None:
    assert kinds("2004-12-31", Level.DISTRICT) == {"thành phố": 25, "quận": 42, "thị xã": 59, "huyện": 536}
    assert kinds("2016-01-01", Level.DISTRICT) == {"thành phố": 67, "quận": 49, "thị xã": 51, "huyện": 546}
    assert kinds("2016-01-01", Level.COMMUNE) == {"xã": 8_978, "phường": 1_581, "thị trấn": 603}
    assert kinds("2025-06-30", Level.COMMUNE)["xã"] == 7_692
    assert kinds("2025-06-30", Level.PROVINCE) == {"tỉnh": 57, "thành phố": 6}
    assert kinds("2025-07-01", Level.PROVINCE) == {"tỉnh": 28, "thành phố": 6}


def test_no_two_stretches_of_one_unit_overlap() -> None:
    wrong = [
        (one, two)
        for unit_id in {unit.id for unit in everything()}
        for one, two in zip(GAZETTEER.units(unit_id), GAZETTEER.units(unit_id)[1:], strict=False)
        if (one.end or ENDLESS) > two.start
    ]
    assert wrong == []


def test_days_are_in_order_and_within_what_is_known() -> None:
    for unit in everything():
        assert unit.start < (unit.end or ENDLESS)
        assert not unit.start or unit.start > Gazetteer.known_from
        assert unit.level is Level.PROVINCE or unit.end <= Gazetteer.known_until


def covered(units: Iterable[Unit], first: str, last: str) -> bool:
    """Tell whether on each of the days, both included, at least one of the units was in force."""
    day = first
    for unit in sorted(units, key=lambda unit: unit.start):
        if unit.start <= day < (unit.end or "9999"):
            day = unit.end or "9999"
    return day > last


def test_every_unit_has_a_parent_one_level_up_for_its_whole_life() -> None:
    for unit in everything():
        parents = GAZETTEER.parents(unit)
        if unit.level is Level.PROVINCE:
            assert (unit.parent, parents) == ("", ())
        else:
            days = [day for day in (unit.start or "2004-08-30", *(parent.start for parent in parents)) if day]
            assert {parent.level for parent in parents} == {Level(unit.level - 1)}
            assert all(sum(parent.during(day, day) for parent in parents) <= 1 for day in days)
            assert covered(parents, unit.start, unit.end[:-2] + "00")


def test_every_name_finds_its_unit_and_every_unit_its_children() -> None:
    for unit in everything():
        for spelling in (unit.name, *unit.variants):
            assert unit in GAZETTEER.named(spelling)
            assert unit in GAZETTEER.named(spelling.upper(), unit.level)
        assert unit in GAZETTEER.children(unit.parent)


def test_every_name_is_recognised_at_its_full_length() -> None:
    for unit in everything():
        tokens = unit.name.split()
        assert GAZETTEER.longest([*tokens, "và", "các"]) == len(tokens)


@pytest.mark.parametrize("name", ["units.tsv", "unit_names.tsv", "unit_children.tsv"])
def test_a_register_is_sorted_found_by_bisection_and_says_where_it_comes_from(name: str) -> None:
    path = Path(DATA) / name
    lines = path.read_bytes().splitlines()
    rows = [line for line in lines if not line.startswith(b"#")]
    assert rows == sorted(rows)
    assert b"# Sources: " in path.read_bytes()
    register = Register(str(path))
    assert sum(len(list(register.rows(key))) for key in {row[0] for row in register}) == len(rows)


def test_the_data_stay_small() -> None:
    assert (
        sum((Path(DATA) / name).stat().st_size for name in ("units.tsv", "unit_names.tsv", "unit_children.tsv")) < 1.5e6
    )


def test_names_and_variants_are_written_cleanly() -> None:
    for unit in everything():
        for name in (unit.name, *unit.variants):
            assert name == " ".join(name.split())
            assert name[0].isupper() or name[0].isdigit()
        assert all(fold(variant) != fold(unit.name) for variant in unit.variants)
