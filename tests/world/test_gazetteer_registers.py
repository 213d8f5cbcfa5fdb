"""The gazetteer's registers as a whole: counts, days, parents, and that everything is found."""

from collections import Counter
from functools import cache
from itertools import pairwise
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


# 2023 and 2025: as published before the reform of 2025 (705 and 10,598; 696 and 10,035, of them 7,692 xã) and after it
# (34 and 3,321). 2016 and 2022: the statistics office's yearbooks, as remembered. 2005: what the corrected lists give.
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
        ("2025-07-01", 34, 0, 3_321),
        ("2026-04-30", 34, 0, 3_321),
        ("2026-10-10", 34, 0, 3_321),
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
    assert kinds("2025-07-01", Level.COMMUNE) == {"xã": 2_621, "phường": 687, "đặc khu": 13}
    assert kinds("2026-04-30", Level.COMMUNE) == {"xã": 2_611, "phường": 697, "đặc khu": 13}
    assert kinds("2026-09-20", Level.COMMUNE) == {"xã": 2_599, "phường": 709, "đặc khu": 13}
    assert kinds("2026-09-20", Level.PROVINCE) == {"tỉnh": 25, "thành phố": 9}


@pytest.mark.parametrize("day", ["2004-08-31", "2009-03-10", "2016-01-01", "2025-01-01", "2025-07-01", "2026-09-20"])
def test_the_counts_are_what_is_counted(day: str) -> None:
    assert GAZETTEER.counts("", day) == {level: kinds(day, level) for level in Level if kinds(day, level)}
    children = [unit for unit in on(day) if unit.level is Level.PROVINCE][::7]
    for unit in children:
        told: dict[str, int] = {}
        for kind in (child.kind for child in GAZETTEER.children_on(unit.id, day)):
            told[kind] = told.get(kind, 0) + 1
        assert told == GAZETTEER.counts(unit.id, day)[Level.COMMUNE if day >= "2025-07-01" else Level.DISTRICT]


# As the press and the provinces printed the acts of 2025-06-16 and of 2026.
@pytest.mark.parametrize(
    ("province", "day", "published"),
    [
        ("Lai Châu", "2025-07-01", {"xã": 36, "phường": 2}),
        ("Bắc Ninh", "2025-07-01", {"xã": 66, "phường": 33}),
        ("Bắc Ninh", "2026-09-20", {"xã": 54, "phường": 45}),
        ("Đồng Nai", "2026-04-29", {"xã": 72, "phường": 23}),
        ("Đồng Nai", "2026-04-30", {"xã": 62, "phường": 33}),
        ("Hồ Chí Minh", "2025-07-01", {"xã": 54, "phường": 113, "đặc khu": 1}),
    ],
)
def test_a_province_has_as_many_communes_as_were_published(province: str, day: str, published: dict[str, int]) -> None:
    (unit,) = GAZETTEER.on(province, day, Level.PROVINCE)
    assert GAZETTEER.counts(unit.id, day) == {Level.COMMUNE: published}


def test_no_two_stretches_of_one_unit_overlap() -> None:
    wrong = [
        (one, two)
        for unit_id in {unit.id for unit in everything()}
        for one, two in pairwise(GAZETTEER.units(unit_id))
        if (one.end or ENDLESS) > two.start
    ]
    assert wrong == []


def test_days_are_in_order_and_within_what_is_known() -> None:
    for unit in everything():
        assert unit.start < (unit.end or ENDLESS)
        assert not unit.start or Gazetteer.known_from < unit.start < GAZETTEER.complete_until
        assert unit.end < GAZETTEER.complete_until
        assert unit.level is not Level.DISTRICT or "" < unit.end <= Gazetteer.districts_until


def test_every_unit_has_exactly_one_parent_on_every_day_of_its_life() -> None:
    for unit in everything():
        parents = GAZETTEER.parents(unit)
        if unit.level is Level.PROVINCE:
            assert (unit.parent, parents) == ("", ())
            continue
        two_levels = unit.level is Level.DISTRICT or unit.start >= Gazetteer.districts_until
        assert {parent.level for parent in parents} == {Level.PROVINCE if two_levels else Level.DISTRICT}
        day = unit.start
        for parent in parents:  # each begins when the one before it ends, and together they cover the whole life
            assert parent.start <= day < (parent.end or ENDLESS)
            day = parent.end or ENDLESS
        assert day >= (unit.end or ENDLESS)


def test_no_parent_has_two_of_one_kind_and_name_at_once() -> None:
    alike: dict[tuple[str, str, str], list[Unit]] = {}
    for unit in everything():
        alike.setdefault((unit.parent, unit.kind, fold(unit.name)), []).append(unit)
    twice = [
        (one.title, one.end, two.start)
        for units in alike.values()
        for one, two in pairwise(sorted(units, key=lambda unit: unit.start))
        if (one.end or ENDLESS) > two.start
    ]
    assert twice == []


def test_no_unit_stops_for_a_while() -> None:
    gaps = [
        (one.title, two.title)
        for unit_id in {unit.id for unit in everything()}
        for one, two in pairwise(GAZETTEER.units(unit_id))
        if one.end < two.start
    ]
    assert gaps == [("thị trấn Phong Thổ", "phường Quyết Tiến")]  # the office gave its code to another


def test_what_ended_went_on_in_something_that_began_or_was_there() -> None:
    ended = [unit for unit in everything() if unit.end]
    heirless = [unit for unit in ended if not GAZETTEER.successors(unit)]
    assert {unit.level for unit in heirless} == {Level.COMMUNE}
    assert max(unit.end for unit in heirless) < Gazetteer.districts_until
    assert len(heirless) < 0.06 * sum(unit.end < Gazetteer.districts_until for unit in ended)
    for unit in ended:
        for heir in GAZETTEER.successors(unit):
            assert heir.during(unit.end, unit.end)
            assert heir.level is unit.level or (unit.level, unit.end) == (Level.DISTRICT, Gazetteer.districts_until)


def test_whatever_began_with_the_two_levels_was_made_of_something() -> None:
    for unit in everything():
        if unit.start == Gazetteer.districts_until:
            origins = GAZETTEER.origins(unit)
            assert origins
            assert {old.end for old in origins} == {Gazetteer.districts_until}
            assert all(unit in GAZETTEER.successors(old) for old in origins)


def test_what_became_a_commune_lay_in_its_province() -> None:
    """The old provinces of a commune's origins are those that its own was made of."""
    made_of = {
        new.id: {old.name for old in GAZETTEER.origins(new)} | {new.name}
        for new in on(Gazetteer.districts_until)
        if new.level is Level.PROVINCE
    }
    for unit in on(Gazetteer.districts_until):
        if unit.level is Level.COMMUNE:
            for old in GAZETTEER.origins(unit):
                while old.parent:
                    old = GAZETTEER.parents(old)[-1]  # noqa: PLW2901 — up to the province
                assert old.name in made_of[unit.parent]


def test_every_stretch_has_a_source() -> None:
    register = Register(f"{DATA}/unit_sources.tsv")
    known = {row[0] for row in register}
    for unit in everything():
        assert unit.sources
        assert known.issuperset(unit.sources)


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


REGISTERS = sorted(path.name for path in Path(DATA).glob("unit*.tsv"))


@pytest.mark.parametrize("name", REGISTERS)
def test_a_register_is_sorted_found_by_bisection_and_says_where_it_comes_from(name: str) -> None:
    path = Path(DATA) / name
    lines = path.read_bytes().splitlines()
    rows = [line for line in lines if not line.startswith(b"#")]
    assert rows == sorted(rows)
    assert b"# Sources: " in path.read_bytes()
    register = Register(str(path))
    assert sum(len(list(register.rows(key))) for key in {row[0] for row in register}) == len(rows)


def test_the_data_stay_small() -> None:
    assert sum((Path(DATA) / name).stat().st_size for name in REGISTERS) < 1.8e6


def test_names_and_variants_are_written_cleanly() -> None:
    for unit in everything():
        for name in (unit.name, *unit.variants):
            assert name == " ".join(name.split())
            assert name[0].isupper() or name[0].isdigit()
        assert all(fold(variant) != fold(unit.name) for variant in unit.variants)
