"""The gazetteer: what was called what, and lay where, from when to when."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from report_lint.register import Register
from report_lint_vi.world.gazetteer import DATA, Gazetteer, Level, Unit, covered, near
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


def titles(units: tuple[Unit, ...]) -> list[str]:
    return [unit.title for unit in units]


def the(title: str, parent: str, day: str) -> Unit:
    """Return the one unit of that kind and name that lay in the parent on the day."""
    (found,) = (
        unit
        for unit in everything()
        if unit.title == title
        and unit.during(day, day)
        and parent in [above.name for above in GAZETTEER.parents(unit) if above.during(day, day)]
    )
    return found


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


@pytest.mark.parametrize(
    ("title", "parent", "day"),
    [
        ("xã Tả Ngảo", "Sìn Hồ", "2024-03-01"),
        ("huyện Sìn Hồ", "Lai Châu", "2024-03-01"),
        ("huyện Mê Linh", "Vĩnh Phúc", "2008-07-31"),
        ("huyện Mê Linh", "Hà Nội", "2008-08-01"),
        ("xã Yên Trung", "Lương Sơn", "2008-07-31"),
        ("xã Yên Trung", "Thạch Thất", "2008-08-01"),
        ("thành phố Hà Đông", "Hà Tây", "2008-07-31"),
        ("quận Hà Đông", "Hà Nội", "2010-01-01"),
        ("huyện Phong Điền", "Thừa Thiên Huế", "2024-12-31"),
        ("thị xã Phong Điền", "Huế", "2025-01-01"),
        ("thị xã Sa Pa", "Lào Cai", "2020-01-01"),
        ("huyện Sa Pa", "Lào Cai", "2019-12-31"),
        ("thị trấn Ba Đồn", "Quảng Trạch", "2010-01-01"),
        ("xã Kỳ Xuân", "Kỳ Anh", "2010-01-01"),
        ("phường Sông Trí", "Kỳ Anh", "2015-06-01"),
        ("thị trấn Cai Lậy", "Cai Lậy", "2010-01-01"),
        ("thị trấn Cát Tiên", "Cát Tiên", "2024-11-30"),
        ("thị trấn Cát Tiên", "Đạ Huoai", "2024-12-01"),
        ("huyện Tuy Hòa", "Phú Yên", "2005-05-30"),
        ("thị trấn Phố Bảng", "Đồng Văn", "2015-01-01"),
        ("thành phố Thủ Đức", "Hồ Chí Minh", "2021-01-01"),
    ],
)
def test_a_unit_lay_in_its_parent_on_the_day(title: str, parent: str, day: str) -> None:
    assert the(title, parent, day).during(day, day)


def test_the_town_and_the_district_of_one_name_have_each_their_own_communes() -> None:
    (town,) = [unit for unit in GAZETTEER.named("Kỳ Anh", Level.DISTRICT) if unit.kind == "thị xã"]
    assert (town.start, town.end) == ("2015-04-11", "2025-07-01")
    assert {unit.name for unit in GAZETTEER.children(town.id) if unit.during("2015-05-01", "2015-05-01")} == {
        "Sông Trí", "Kỳ Trinh", "Kỳ Thịnh", "Kỳ Phương", "Kỳ Long", "Kỳ Liên",
        "Kỳ Ninh", "Kỳ Lợi", "Kỳ Hà", "Kỳ Hưng", "Kỳ Hoa", "Kỳ Nam",
    }  # fmt: skip


def test_islands_without_communes_are_districts() -> None:
    for name in ("Bạch Long Vĩ", "Cồn Cỏ", "Hoàng Sa", "Côn Đảo", "Lý Sơn", "Trường Sa"):
        (island,) = GAZETTEER.named(name, Level.DISTRICT)
        assert island.during("2025-06-30", "2025-06-30")


def test_lai_chau_had_a_city_and_seven_districts() -> None:
    (lai_chau,) = GAZETTEER.named("Lai Châu", Level.PROVINCE)
    then = [unit for unit in GAZETTEER.children(lai_chau.id) if unit.during("2024-01-01", "2024-01-01")]
    assert sorted(unit.title for unit in then) == [
        "huyện Mường Tè", "huyện Nậm Nhùn", "huyện Phong Thổ", "huyện Sìn Hồ", "huyện Tam Đường", "huyện Than Uyên",
        "huyện Tân Uyên", "thành phố Lai Châu",
    ]  # fmt: skip


def test_one_name_can_be_many_places() -> None:
    day = "2020-06-15"
    assert sum(unit.during(day, day) for unit in GAZETTEER.named("Châu Thành", Level.DISTRICT)) == 10
    there = {parent.name for unit in GAZETTEER.named("tân uyên", Level.DISTRICT) for parent in GAZETTEER.parents(unit)}
    assert there == {"Lai Châu", "Bình Dương"}


def test_merged_provinces_begin_with_the_two_level_model() -> None:
    old, new = GAZETTEER.named("Phú Thọ", Level.PROVINCE)
    assert (old.end, new.start, new.end) == ("2025-07-01", "2025-07-01", "")
    (unchanged,) = GAZETTEER.named("Lai Châu", Level.PROVINCE)
    assert (unchanged.start, unchanged.end) == ("", "")
    assert [unit.end for unit in GAZETTEER.named("Bắc Cạn", Level.PROVINCE)] == ["2025-07-01"]


def test_other_spellings_are_known_and_the_right_one_is_shown() -> None:
    assert {unit.title for unit in GAZETTEER.named("Hua Bun")} == {"xã Hua Bum"}
    assert titles(GAZETTEER.named("HCM")) == ["thành phố Hồ Chí Minh", "thành phố Hồ Chí Minh"]
    for spelling in ("Đăk Lăk", "Đắc Lắc", "Daklak", "ĐĂKLĂK"):
        assert {unit.name for unit in GAZETTEER.named(spelling, Level.PROVINCE)} == {"Đắk Lắk"}
    assert GAZETTEER.named("Tả Ngạo") == ()
    assert GAZETTEER.units("99999") == ()
    assert GAZETTEER.children("99999") == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Tả Ngảo và các", 2),
        ("Tả Ngạo và các", 0),
        ("Bà Rịa - Vũng Tàu", 5),
        ("Bà Rịa - Châu Đốc", 2),
        ("Bà Rịa -", 2),
        ("BÀ RỊA -VŨNG TÀU", 4),
        ("Hà Nam Ninh", 2),
        ("Ia H' Drai", 3),
        ("Ia H'Drai", 2),
        ("Hưng Yên Nam", 3),
        ("01 , quận 3", 1),
        ("hội", 0),
        ("", 0),
    ],
)
def test_the_longest_name_is_taken(text: str, count: int) -> None:
    assert GAZETTEER.longest(text.split()) == count


def communes(district: str) -> list[Unit]:
    return [unit for above in GAZETTEER.named(district, Level.DISTRICT) for unit in GAZETTEER.children(above.id)]


def test_what_was_likely_meant_comes_first() -> None:
    (lai_chau,) = GAZETTEER.named("Lai Châu", Level.PROVINCE)
    assert titles(near("Sơn Hòa", GAZETTEER.children(lai_chau.id))) == ["huyện Sìn Hồ"]
    assert titles(near("Tả Ngạo", communes("Sìn Hồ"))) == ["xã Tả Ngảo"]
    assert titles(near("Tân Công Xính", communes("Tam Nông"))) == ["xã Tân Công Sính"]
    (vinh_phuc,) = GAZETTEER.named("Vĩnh Phúc", Level.PROVINCE)
    assert titles(near("Tam Đảo", GAZETTEER.children(vinh_phuc.id))) == ["huyện Tam Đảo"]
    assert near("Gia Lâm", GAZETTEER.children(lai_chau.id)) == ()


def test_days_are_counted_at_both_ends() -> None:
    (old,) = GAZETTEER.named("Hà Tây", Level.PROVINCE)
    assert old.during("2008-07-31", "2008-12-31")
    assert not old.during("2008-08-01", "2008-12-31")
    assert old.throughout("1900-01-01", "2008-07-31")
    assert not old.throughout("2008-07-31", "2008-08-01")
    towns = GAZETTEER.named("Hà Đông", Level.DISTRICT)
    assert covered(towns, "2005-01-01", "2025-06-30")
    assert not covered(towns, "2005-01-01", "2025-07-01")
    assert not covered((), "2005-01-01", "2005-01-01")
