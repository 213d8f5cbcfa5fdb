"""Places in all their surface forms, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint.testing import report_of
from report_lint_vi.mentions.place import Place
from report_lint_vi.world.gazetteer import Gazetteer, Level

ON = "2023-06-01"
CORPUS = {
    ("xã", "Tả Ngảo", "COMMUNE"): [
        "xã Tả Ngảo", "Xã Tả Ngảo", "xã  Tả Ngảo", "xã: Tả Ngảo", "xã biên giới Tả Ngảo", "X. Tả Ngảo",
    ],
    ("xã", "TẢ NGẢO", "COMMUNE"): ["XÃ TẢ NGẢO"],
    ("phường", "Tân Phong", "COMMUNE"): ["phường Tân Phong", "P. Tân Phong", "P.Tân Phong"],
    ("phường", "5", "COMMUNE"): ["phường 5", "Phường 5"],
    ("quận", "10", "DISTRICT"): ["quận 10", "Quận 10", "Q.10", "Q. 10"],
    ("thị trấn", "Sìn Hồ", "COMMUNE"): ["thị trấn Sìn Hồ", "Thị trấn Sìn Hồ", "TT. Sìn Hồ", "TT Sìn Hồ"],
    ("thị trấn", "Nông trường Mộc Châu", "COMMUNE"): ["thị trấn Nông trường Mộc Châu", "TT Nông trường Mộc Châu"],
    ("thị trấn", "nông trường Mộc Châu", "COMMUNE"): ["thị trấn nông trường Mộc Châu"],
    ("thị trấn", "NT Mộc Châu", "COMMUNE"): ["thị trấn NT Mộc Châu", "TT. NT Mộc Châu"],
    ("thị trấn", "NT. Mộc Châu", "COMMUNE"): ["thị trấn NT. Mộc Châu"],
    ("phường", "I", "COMMUNE"): ["phường I", "Phường I"],
    ("phường", "01", "COMMUNE"): ["phường 01", "P.01", "P. 01"],
    ("đặc khu", "Phú Quốc", "COMMUNE"): ["đặc khu Phú Quốc", "Đặc khu Phú Quốc"],
    ("huyện", "Ia H' Drai", "DISTRICT"): ["huyện Ia H' Drai", "H. Ia H' Drai"],
    ("huyện", "Ia H’Drai", "DISTRICT"): ["huyện Ia H’Drai"],
    ("huyện", "Đăk Glei", "DISTRICT"): ["huyện Đăk Glei"],
    ("huyện", "ĐẮC GLEI", "DISTRICT"): ["HUYỆN ĐẮC GLEI"],
    ("tỉnh", "Bắc Cạn", "PROVINCE"): ["tỉnh Bắc Cạn", "Tỉnh Bắc Cạn"],
    ("tỉnh", "Hoà Bình", "PROVINCE"): ["tỉnh Hoà Bình"],
    ("thành phố", "Qui Nhơn", "DISTRICT"): ["thành phố Qui Nhơn", "TP. Qui Nhơn", "T.P Qui Nhơn"],
    ("thị xã", "Kì Anh", "DISTRICT"): ["thị xã Kì Anh", "TX. Kì Anh"],
    ("thành phố", "Phan Rang – Tháp Chàm", "DISTRICT"): ["TP. Phan Rang – Tháp Chàm"],
    ("thành phố", "Phan Rang-Tháp Chàm", "DISTRICT"): ["thành phố Phan Rang-Tháp Chàm"],
    ("huyện", "Sìn Hồ", "DISTRICT"): ["huyện Sìn Hồ", "Huyện Sìn Hồ", "H. Sìn Hồ", "H.Sìn Hồ", "huyện nghèo Sìn Hồ"],
    ("huyện", "Lý Sơn", "DISTRICT"): ["huyện Lý Sơn", "huyện đảo Lý Sơn"],
    ("huyện", "M'Đrắk", "DISTRICT"): ["huyện M'Đrắk"],
    ("thị xã", "Sa Pa", "DISTRICT"): [
        "thị xã Sa Pa", "Thị xã Sa Pa", "TX Sa Pa", "TX. Sa Pa", "Tx. Sa Pa", "T.X Sa Pa",
    ],
    ("thành phố", "Lai Châu", "DISTRICT"): [
        "thành phố Lai Châu", "Thành phố Lai Châu", "TP Lai Châu", "TP.Lai Châu", "Tp. Lai Châu",
    ],
    ("thành phố", "Hà Nội", "PROVINCE"): ["thành phố Hà Nội", "TP. Hà Nội", "T.P Hà Nội"],
    ("thành phố", "HCM", "PROVINCE"): ["TPHCM", "TP.HCM", "TP HCM"],
    ("tỉnh", "Bà Rịa - Vũng Tàu", "PROVINCE"): ["tỉnh Bà Rịa - Vũng Tàu", "Tỉnh Bà Rịa - Vũng Tàu"],
    ("tỉnh", "Bà Rịa-Vũng Tàu", "PROVINCE"): ["tỉnh Bà Rịa-Vũng Tàu"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "name", "level", "text"), [(*meaning, text) for meaning, texts in CORPUS.items() for text in texts]
)
def test_a_place_is_its_kind_name_and_level(kind: str, name: str, level: str, text: str) -> None:
    report = report_of(f"Đoàn đến {text}, rồi về.", ON)
    (place,) = report.mentions(Place)
    assert (place.kind, place.name, place.level.name, place.known) == (kind, name, level, True)
    assert report.text[place.span.start : place.span.end] == text
    assert [place.listed, place.plural, place.bare] == [False, False, False]


@pytest.mark.parametrize(
    "text",
    [
        "xã hội hóa, xã viên, huyện ủy, tỉnh đoàn, thành phố trực thuộc trung ương, tỉnh bạn, phường trưởng",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Phát triển kinh tế - Xã Hội An Giang",
        "hợp tác xã Tả Ngảo, Hợp tác xã Bình Minh, tổ hợp tác xã Hòa Bình",
        "20 xã 3 huyện, xã 135, huyện 30a, phường 12 hộ",
        "TT Y tế, P. Kế hoạch, H. Mỹ Lệ, Q. Trưởng phòng",
        "07 huyện trong tỉnh, các xã, phường và thị trấn",
        "quốc lộ 4D, đường Sơn Hòa, sông Đà, khu công nghiệp Tam Đường",
        "xã\nTả Ngảo",
        "",
    ],
)
def test_other_words_are_no_places(text: str) -> None:
    assert report_of(text, ON).mentions(Place) == ()


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("các xã Ea Phê, Tân Tiến và Hòa An", ["xã Ea Phê", "xã Tân Tiến", "xã Hòa An"]),
        ("các xã: Phú Cần, Chư Ngọc; Đất Bằng và thị trấn Phú Túc",
         ["xã Phú Cần", "xã Chư Ngọc", "xã Đất Bằng", "thị trấn Phú Túc"]),
        ("02 huyện Tam Đường, Phong Thổ", ["huyện Tam Đường", "huyện Phong Thổ"]),
        ("tại huyện Tam Đường, Phong Thổ với tổng số tiền", ["huyện Tam Đường", "huyện Phong Thổ"]),
        ("các xã, thị trấn Rạng Đông, Nghĩa Phú", ["Rạng Đông", "Nghĩa Phú"]),
        ("nhiều xã/phường: Rạng Đông; Nghĩa Phú", ["Rạng Đông", "Nghĩa Phú"]),
        ("các xã/thị trấn Rạng Đông, Nghĩa Phú", ["Rạng Đông", "Nghĩa Phú"]),
        ("các xã Tả Ngạo, Nậm Cuổi", ["xã Tả Ngạo", "xã Nậm Cuổi"]),
        ("ba tỉnh Vĩnh Long, Bến Tre, Trà Vinh hợp nhất", ["tỉnh Vĩnh Long", "tỉnh Bến Tre", "tỉnh Trà Vinh"]),
        ("xã Hòa Bình, Hội Nông dân phối hợp", ["xã Hòa Bình"]),
        ("02 xã:Xã Kim Lư và xã Bình Văn", ["xã Kim Lư", "xã Bình Văn"]),
        ("xã Ninh Hiệp, Gia Lâm, Hà Nội", ["xã Ninh Hiệp", "Gia Lâm", "Hà Nội"]),
        ("huyện Sìn Hồ, Lai Châu", ["huyện Sìn Hồ", "Lai Châu"]),
        ("xã Tiên Thọ (Tiên Phước)", ["xã Tiên Thọ", "Tiên Phước"]),
    ],
)  # fmt: skip
def test_a_list_goes_on_without_its_kind(text: str, titles: list[str]) -> None:
    assert [place.title for place in report_of(text, ON).mentions(Place)] == titles


@pytest.mark.parametrize(
    ("text", "name", "run"),
    [
        ("xã Tả Ngạo, huyện", "Tả Ngạo", "Tả Ngạo"),
        ("xã Tả Ngảo Giàng A Chu phát biểu", "Tả Ngảo", "Tả Ngảo Giàng A Chu"),
        ("huyện Sốp Bâu", "Sốp Bâu", "Sốp Bâu"),
        ("xã Tả Ngạo - Nậm Cuổi", "Tả Ngạo", "Tả Ngạo"),
    ],
)
def test_a_name_ends_where_a_known_one_does_else_with_the_capitals(text: str, name: str, run: str) -> None:
    (place, *_) = report_of(text, ON).mentions(Place)
    assert (place.name, place.run) == (name, run)


def test_a_city_is_on_the_level_where_it_was_in_force() -> None:
    levels = {on: report_of("thành phố Huế", on).mentions(Place)[0].level for on in ("2024-06-01", "2025-06-01")}
    assert levels == {"2024-06-01": Level.DISTRICT, "2025-06-01": Level.PROVINCE}


@pytest.mark.parametrize(
    ("text", "on", "levels"),
    [
        ("các tỉnh, thành phố Lào Cai, Sơn La, Huế", "2025-11-20", [Level.PROVINCE] * 3),
        ("các tỉnh/thành phố Lào Cai, Ninh Bình", "2024-11-20", [Level.PROVINCE] * 2),
        ("các huyện, thành phố Lào Cai, Sa Pa", "2024-11-20", [Level.DISTRICT] * 2),
        ("các thành phố Lào Cai, Hà Nội", "2024-11-20", [Level.DISTRICT, Level.PROVINCE]),
    ],
)
def test_a_list_of_kinds_says_on_which_level_its_cities_are(text: str, on: str, levels: list[Level]) -> None:
    assert [place.level for place in report_of(text, on).mentions(Place)] == levels


def test_the_gazetteer_stays_closed_while_nothing_is_named() -> None:
    report = report_of("Các xã, phường trong huyện đạt kế hoạch năm 2023.", ON)

    class Closed:
        def get(self, kind: type) -> None:
            raise AssertionError(kind)

    object.__setattr__(report, "__dict__", {**report.__dict__, "shared": Closed()})
    assert report.mentions(Place) == ()


@given(
    st.lists(
        st.sampled_from(
            ["xã ", "XÃ ", "huyện ", "TP. ", "TP.", "các xã ", "Tả Ngảo", "Sìn Hồ", "TẢ NGẢO", "Hà Nội", ", ", " và ",
             " - ", " (", ")", "\n", "1", "5", "é", " ", "A", "đ"]
        ),
        max_size=20,
    )
)  # fmt: skip
def test_places_are_ordered_slices_that_cross_no_line(words: list[str]) -> None:
    report = report_of("".join(words), ON)
    last = 0
    for place in report.mentions(Place):
        assert last <= place.span.start
        text = report.view[place.span.start : place.span.end]
        assert "\n" not in text
        assert text.endswith(place.name)
        assert place.run.startswith(place.name) or not place.known
        assert place.known == bool(
            [unit for unit in report.world(Gazetteer).named(place.name) if unit.level is place.level]
        )
        last = place.span.end


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ký kết với các xã giáp ranh là Tả Ngạo, Nậm Cuổi và Làng Mô.", ["Tả Ngạo", "Nậm Cuổi", "Làng Mô"]),
        ("Mưa đá ở 03 xã vùng cao gồm: Tả Ngảo, Nậm Cuối, Làng Mô.", ["Tả Ngảo", "Nậm Cuối", "Làng Mô"]),
        ("Các xã khó khăn (Tả Ngảo, Nậm Hăn, Làng Mô) được hỗ trợ.", ["Tả Ngảo", "Nậm Hăn", "Làng Mô"]),
        (
            "Hai huyện biên giới và số huyện còn lại như Sìn Hồ, Mường Tè, Phong Thổ.",
            ["Sìn Hồ", "Mường Tè", "Phong Thổ"],
        ),
        ("Các xã có mô hình tốt như Vườn Mẫu, Nhà Sạch, Ngõ Đẹp.", []),
        ("Các xã có thôn bản điểm là Tả Ngảo, Nậm Cuổi, Làng Mô.", []),
        ("Xã giáp ranh là Tả Ngảo, Nậm Cuổi và Làng Mô.", []),
        ("Các xã giáp ranh là Tả Ngảo và Nậm Cuổi.", []),
    ],
)
def test_a_list_may_be_parted_from_its_kind(text: str, names: list[str]) -> None:
    assert [place.name for place in report_of(text, ON).mentions(Place) if place.listed] == names
