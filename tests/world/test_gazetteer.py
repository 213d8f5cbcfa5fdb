"""The gazetteer: what was called what, and lay where, from when to when."""

import pytest

from report_lint_vi.world.gazetteer import Gazetteer, Level, Unit, near

GAZETTEER = Gazetteer.load()
KINDS = ("thành phố", "thị trấn", "thị xã", "đặc khu", "phường", "huyện", "quận", "xã")


def titles(units: tuple[Unit, ...]) -> list[str]:
    return [unit.title for unit in units]


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
        ("huyện Phú Quốc", "Kiên Giang", "2021-02-28"),
        ("thành phố Phú Quốc", "Kiên Giang", "2021-03-01"),
        ("huyện Chơn Thành", "Bình Phước", "2022-09-30"),
        ("thị xã Chơn Thành", "Bình Phước", "2022-10-01"),
        ("xã Tủa Sín Chải", "Lai Châu", "2025-07-01"),
        ("phường Đoàn Kết", "Lai Châu", "2026-01-01"),
        ("đặc khu Phú Quốc", "An Giang", "2025-07-01"),
        ("xã Long Thành", "Đồng Nai", "2026-04-29"),
        ("phường Long Thành", "Đồng Nai", "2026-04-30"),
        ("xã Hiệp Hòa", "Bắc Ninh", "2026-09-19"),
        ("phường Hiệp Hòa", "Bắc Ninh", "2026-09-20"),
    ],
)
def test_a_unit_lay_in_its_parent_on_the_day(title: str, parent: str, day: str) -> None:
    name = next(title.removeprefix(f"{kind} ") for kind in KINDS if title.startswith(f"{kind} "))
    units = [unit for unit in GAZETTEER.named(name) if unit.title == title and unit.during(day, day)]
    above = [above.name for unit in units for above in GAZETTEER.parents(unit) if above.during(day, day)]
    assert above.count(parent) == 1


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
    then = GAZETTEER.children_on(lai_chau.id, "2024-01-01")
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


@pytest.mark.parametrize(
    ("name", "day", "kind"),
    [
        ("Đồng Nai", "2026-04-29", "tỉnh"),
        ("Đồng Nai", "2026-04-30", "thành phố"),
        ("Quảng Ninh", "2026-08-31", "tỉnh"),
        ("Quảng Ninh", "2026-09-01", "thành phố"),
        ("Bắc Ninh", "2026-09-19", "tỉnh"),
        ("Bắc Ninh", "2026-09-20", "thành phố"),
        ("Huế", "2025-01-01", "thành phố"),
    ],
)
def test_a_province_became_a_city_on_the_day_of_force(name: str, day: str, kind: str) -> None:
    assert [unit.kind for unit in GAZETTEER.on(name, day, Level.PROVINCE)] == [kind]


def only(name: str, kind: str, day: str) -> Unit:
    (unit,) = [unit for unit in GAZETTEER.on(name, day) if unit.kind == kind]
    return unit


@pytest.mark.parametrize(
    ("name", "kind", "last", "heirs"),
    [
        ("Tả Ngảo", "xã", "2025-06-30", {"xã Tủa Sín Chải"}),
        ("Trúc Bạch", "phường", "2025-06-30", {"phường Ba Đình"}),
        ("Đội Cấn", "phường", "2025-06-30", {"phường Ba Đình", "phường Ngọc Hà"}),
        ("Cù Lao Dung", "huyện", "2025-06-30", {"xã An Thạnh", "xã Cù Lao Dung"}),
        ("Lý Sơn", "huyện", "2025-06-30", {"đặc khu Lý Sơn"}),
        ("Trường Sa", "huyện", "2025-06-30", {"đặc khu Trường Sa"}),
        ("Lai Châu", "thành phố", "2025-06-30", {"phường Đoàn Kết", "phường Tân Phong"}),
        ("Trà Lĩnh", "huyện", "2020-02-29", {"huyện Trùng Khánh", "huyện Quảng Hòa"}),
        ("Từ Liêm", "huyện", "2013-12-27", {"quận Nam Từ Liêm", "quận Bắc Từ Liêm"}),
        ("Bến Cát", "huyện", "2013-12-29", {"thị xã Bến Cát", "huyện Bàu Bàng"}),
        ("Huế", "thành phố", "2024-12-31", {"quận Phú Xuân", "quận Thuận Hóa"}),
        ("Nguyễn Trung Trực", "phường", "2024-12-31", {"phường Trúc Bạch"}),
        ("Hà Tây", "tỉnh", "2008-07-31", {"thành phố Hà Nội"}),
        ("Bạc Liêu", "tỉnh", "2025-06-30", {"tỉnh Cà Mau"}),
        ("Cà Mau", "tỉnh", "2025-06-30", {"tỉnh Cà Mau"}),
        ("Thừa Thiên Huế", "tỉnh", "2024-12-31", {"thành phố Huế"}),
        ("Sa Pa", "huyện", "2019-12-31", {"thị xã Sa Pa"}),
        ("Lai Châu", "tỉnh", "2025-06-30", set[str]()),
    ],
)
def test_what_ended_went_on_in_others(name: str, kind: str, last: str, heirs: set[str]) -> None:
    unit = next(unit for unit in GAZETTEER.on(name, last) if unit.kind == kind)
    assert set(titles(GAZETTEER.successors(unit))) == heirs
    assert all(unit in GAZETTEER.origins(heir) for heir in GAZETTEER.successors(unit) if heir.level is unit.level)


def test_a_namesake_in_another_district_has_its_own_heirs() -> None:
    heirs = {
        above.name: titles(GAZETTEER.successors(unit))
        for unit in GAZETTEER.on("Phú Hữu", "2025-06-30")
        for above in GAZETTEER.parents(unit)
        if above.name in {"Châu Thành", "Long Phú"}
    }
    assert heirs == {"Châu Thành": ["xã Phú Hữu"], "Long Phú": ["xã Trường Khánh"]}


def test_what_a_unit_was_made_of_is_told() -> None:
    made_of = GAZETTEER.origins(only("Ba Đình", "phường", "2025-07-01"))
    assert "phường Trúc Bạch" in titles(made_of)
    assert {unit.end for unit in made_of} == {"2025-07-01"}
    merged = GAZETTEER.origins(only("Hà Nội", "thành phố", "2024-01-01"))
    assert titles(merged) == ["tỉnh Hà Tây"]
    kept = GAZETTEER.origins(only("Tuyên Quang", "tỉnh", "2025-07-01"))
    assert sorted(titles(kept)) == ["tỉnh Hà Giang", "tỉnh Tuyên Quang"]


def test_counts_of_a_province_a_district_and_the_country_come_out_on_their_day() -> None:
    (lai_chau,) = GAZETTEER.named("Lai Châu", Level.PROVINCE)
    assert GAZETTEER.counts(lai_chau.id, "2024-03-01") == {
        Level.DISTRICT: {"huyện": 7, "thành phố": 1},
        Level.COMMUNE: {"xã": 94, "phường": 5, "thị trấn": 7},
    }
    assert GAZETTEER.counts(lai_chau.id, "2025-08-01") == {Level.COMMUNE: {"xã": 36, "phường": 2}}
    (sin_ho,) = GAZETTEER.on("Sìn Hồ", "2024-03-01", Level.DISTRICT)
    assert GAZETTEER.counts(sin_ho.id, "2024-03-01") == {Level.COMMUNE: {"xã": 21, "thị trấn": 1}}
    assert GAZETTEER.counts(sin_ho.id, "2025-07-01") == {}
    assert GAZETTEER.counts("", "2026-05-01")[Level.PROVINCE] == {"thành phố": 7, "tỉnh": 27}


def test_what_lies_beyond_the_registers_is_not_counted() -> None:
    assert GAZETTEER.counts("", "2004-08-30") == {}
    assert GAZETTEER.counts("", GAZETTEER.complete_until) == {}
    assert GAZETTEER.counts("99", "2020-01-01") == {}


def test_a_stretch_says_what_it_rests_on() -> None:
    assert GAZETTEER.source(only("Tủa Sín Chải", "xã", "2025-07-01")) == (
        "Nghị quyết số 1670/NQ-UBTVQH15 ngày 16/6/2025"
    )
    town = next(unit for unit in GAZETTEER.on("Dương Đông", "2021-03-01") if unit.kind == "phường")
    assert GAZETTEER.source(town).endswith("; Nghị quyết số 1109/NQ-UBTVQH14")


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
    assert titles(near("Sơn Hòa", GAZETTEER.children_on(lai_chau.id, "2024-01-01"))) == ["huyện Sìn Hồ"]
    assert titles(near("Tả Ngạo", communes("Sìn Hồ"))) == ["xã Tả Ngảo"]
    assert titles(near("Tân Công Xính", communes("Tam Nông"))) == ["xã Tân Công Sính"]
    (vinh_phuc,) = GAZETTEER.named("Vĩnh Phúc", Level.PROVINCE)
    assert titles(near("Tam Đảo", GAZETTEER.children(vinh_phuc.id))) == ["huyện Tam Đảo"]
    assert near("Gia Lâm", GAZETTEER.children(lai_chau.id)) == ()


def test_days_are_counted_at_both_ends() -> None:
    (old,) = GAZETTEER.named("Hà Tây", Level.PROVINCE)
    assert old.during("2008-07-31", "2008-12-31")
    assert not old.during("2008-08-01", "2008-12-31")
