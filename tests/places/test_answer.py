"""What a person is told who asks what is or was called so."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from report_lint.render.words import Words
from report_lint_vi.answers import place
from report_lint_vi.words_en import WORDS
from report_lint_vi.world.gazetteer import Gazetteer

VIETNAMESE, ENGLISH = Words(), Words(WORDS, zeros=True)
LAST = "Danh mục đầy đủ từ 31/08/2004 đến 10/10/2026."


def answer(words: str, on: datetime.date | None, spoken: Words = VIETNAMESE) -> list[str]:
    return [spoken.show(line) for line in place.answer(words, on)]


def told(words: str, on: str = "") -> list[str]:
    *lines, last = answer(words, datetime.date.fromisoformat(on) if on else None)
    assert last == LAST
    return lines


def test_a_commune_is_told_with_its_parents_days_heir_and_source() -> None:
    assert told("xã Tả Ngảo") == [
        "Tả Ngảo (cấp xã, mã 03520)",
        "  từ 31/08/2004 hoặc sớm hơn đến 30/06/2025: xã Tả Ngảo, huyện Sìn Hồ, tỉnh Lai Châu",
        "  từ 01/07/2025 là: xã Tủa Sín Chải (tỉnh Lai Châu)",
        "  nguồn: danh mục đơn vị hành chính của cơ quan thống kê, các bản từ 31/8/2004 đến 30/6/2025",
    ]


def test_what_lay_in_two_provinces_in_turn_is_told_with_both() -> None:
    assert told("Tiến Thắng, Mê Linh")[1:3] == [
        "  từ 31/08/2004 hoặc sớm hơn đến 31/07/2008: xã Tiến Thắng, huyện Mê Linh, tỉnh Vĩnh Phúc",
        "  từ 01/08/2008 đến 30/06/2025: xã Tiến Thắng, huyện Mê Linh, thành phố Hà Nội",
    ]


def test_what_a_new_unit_was_made_of_and_every_change_of_kind_is_told() -> None:
    lines = told("xã Tân Khai")
    assert lines[0] == "Tân Khai (cấp xã, mã 25357)"
    assert "  từ 01/07/2025 đến 29/04/2026: xã Tân Khai, tỉnh Đồng Nai" in lines
    assert "  từ 30/04/2026 đến nay: phường Tân Khai, thành phố Đồng Nai" in lines
    assert (
        "  ngày 01/07/2025 hình thành từ: thị trấn Tân Khai, xã Đồng Nơ, xã Tân Hiệp (huyện Hớn Quản, tỉnh Bình Phước)"
        in lines
    )


def test_a_district_is_told_with_what_it_had_and_what_its_land_is_now() -> None:
    lines = told("huyện Mường Ảng")
    assert "  có 9 xã, 1 thị trấn (ngày 30/06/2025)" in lines or "  có 1 thị trấn, 9 xã (ngày 30/06/2025)" in lines
    assert (
        "  từ 01/07/2025 không còn cấp huyện; địa bàn nay là: xã Mường Ảng, xã Búng Lao, xã Mường Lạn, xã Nà Tấu"
        " (tỉnh Điện Biên)" in lines
    )


def test_what_was_merged_twice_is_followed_to_today() -> None:
    became, now = told("quận 2")[-3:-1]
    assert became == "  từ 01/01/2021 là: thành phố Thủ Đức (thành phố Hồ Chí Minh)"
    assert now.startswith("  nay là: phường Linh Xuân, phường Tam Bình, phường Hiệp Bình, phường Thủ Đức, ")
    assert now.endswith(", phường An Khánh, phường Bình Trưng, phường Cát Lái (thành phố Hồ Chí Minh)")
    assert "  từ 01/08/2008 nhập vào: thành phố Hà Nội" in told("tỉnh Hà Tây")


def test_what_goes_on_comes_first_and_levels_from_above() -> None:
    heads = [line for line in told("Lai Châu") if not line.startswith(" ")]
    assert heads == ["Lai Châu (cấp tỉnh, mã 12)", "Lai Châu (cấp huyện, mã 105)"]
    heads = [line for line in told("Sìn Hồ") if not line.startswith(" ")]
    assert heads == ["Sìn Hồ (cấp xã, mã 03478)", "Sìn Hồ (cấp huyện, mã 108)"]


def test_many_of_one_name_are_told_a_line_each() -> None:
    lines = told("huyện Châu Thành", "2024-01-01")
    assert len(lines) == 10
    assert all(line.startswith("huyện Châu Thành, tỉnh ") for line in lines)
    assert lines[0].endswith("; từ 01/07/2025 không còn cấp huyện; địa bàn nay là: xã An Châu, xã Cần Đăng, xã Vĩnh An,"
                             " xã Bình Hòa, xã Vĩnh Hanh (tỉnh An Giang)")  # fmt: skip


@pytest.mark.parametrize(
    ("words", "on", "found"),
    [
        ("Lục Nam", "2024-01-01", ["mã 218"]),
        ("huyện Tân Uyên, Lai Châu", "", ["mã 111"]),
        ("TP. Tân Uyên", "", ["mã 723"]),
        ("Q.Ba Đình", "", ["mã 001"]),
        ("p ngọc hà, hà nội", "", ["mã 00008", "mã 00016"]),
        ("TP HCM", "", ["mã 79"]),
        ("TPHCM", "", ["mã 79"]),
        ("huyện đảo Cồn Cỏ", "", ["mã 471"]),
        ("Đăk Lăk", "", ["mã 66"]),
        ("ĐẮC LẮC", "", ["mã 66"]),
        ("03520", "", ["mã 03520"]),
        ("tỉnh Gia Lai", "2025-07-01", ["mã 52"]),
        ("tỉnh Gia Lai", "2025-06-30", ["mã 64"]),
        ("phường 01, quận 3", "2020-01-01", ["mã 27160"]),
        ("đặc khu Côn Đảo", "", ["mã 26732"]),
        ("thị trấn Phố Bảng", "", ["mã 00712"]),
    ],
)
def test_names_codes_kinds_and_parents_are_understood(words: str, on: str, found: list[str]) -> None:
    heads = [line for line in told(words, on) if not line.startswith(" ")]
    assert [head.rpartition(", ")[2].rstrip(")") for head in heads] == found


def test_another_kind_than_the_one_asked_for_is_told_as_such() -> None:
    assert told("quận Tả Ngảo")[:2] == ["Không có quận nào tên “Tả Ngảo”. Cùng tên:", "Tả Ngảo (cấp xã, mã 03520)"]


def test_a_day_without_the_name_says_so_and_tells_of_others() -> None:
    first, *lines = told("Hà Tây, Chư Păh", "2025-08-01")
    assert first == "Ngày 01/08/2025 không có đơn vị nào tên “Hà Tây, Chư Păh”. Vào ngày khác:"
    assert lines[0] == "Hà Tây (cấp xã, mã 23725)"
    assert answer("Hà Tây", datetime.date(2027, 1, 1))[-1].endswith("; ngày 01/01/2027 nằm ngoài.")


def test_near_names_are_told_when_none_fits() -> None:
    assert told("xã Tả Ngạo") == [
        "Không có đơn vị hành chính nào tên “xã Tả Ngạo”.",
        "Gần nhất:",
        "  xã Tả Ngảo, huyện Sìn Hồ, tỉnh Lai Châu: từ 31/08/2004 hoặc sớm hơn đến 30/06/2025",
    ]
    assert told("Nậm Cuối")[2] == "  xã Nậm Cuổi, tỉnh Lai Châu: từ 01/07/2025 đến nay"
    assert answer("xyz", None) == answer("", None) == []


def test_the_answer_is_in_the_language_that_is_spoken() -> None:
    head, now, became, source, until = answer("xã Tả Ngảo", None, ENGLISH)
    assert head == "Tả Ngảo (commune level, code 03520)"
    assert now == "  from 31/08/2004 or earlier to 30/06/2025: xã Tả Ngảo, huyện Sìn Hồ, tỉnh Lai Châu"
    assert became == "  from 01/07/2025: xã Tủa Sín Chải (tỉnh Lai Châu)"
    assert source.startswith("  source: ")
    assert until == "The gazetteer is complete from 31/08/2004 to 10/10/2026."


@settings(max_examples=20)
@given(st.text(max_size=30))
def test_any_words_get_an_answer(words: str) -> None:
    assert answer(words, None)[-1:] in ([], [LAST])


def test_every_fiftieth_unit_is_told_of() -> None:
    for unit in [*Gazetteer.load().all()][::50]:
        day = unit.start or "2004-08-31"
        lines = answer(unit.title, datetime.date.fromisoformat(day))
        assert any(unit.title in line for line in lines[:-1])
