"""Names of places: spellings that are one name, names that are two, slips that are near."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint_vi.world.gazetteer import Gazetteer
from report_lint_vi.world.names import apart, fold

ONE_NAME = """
Hòa Bình | Hoà Bình | HÒA BÌNH | HOÀ BÌNH | hòa  bình
Thanh Hóa | Thanh Hoá
Thủy Nguyên | Thuỷ Nguyên
Kiến Thụy | Kiến Thuỵ
Ứng Hòe | Ứng Hoè
Quảng Xương | Qủang Xương
Kỳ Sơn | Kì Sơn
Mỹ Đức | Mĩ Đức
Quy Nhơn | Qui Nhơn | QUI NHƠN
Vũ Quý | Vũ Quí
Bắc Kạn | Bắc Cạn
Đắk Lắk | Đăk Lăk | Đắc Lắc | Đak Lak | Dăk Lăk | Ðắk Lắk
Đắk Nông | Đăk Nông | Đắc Nông
Krông Pắc | Krông Pắk | Krông Păk
Kon Tum | Kontum | Con Tum
Pleiku | Plei Ku
Sa Pa | Sapa
Ia H' Drai | Ia H'Drai | Ia H’Drai | Ia HDrai
M'Đrắk | M’Đrăk | MĐrắk
Ea H'leo | Ea H`Leo | Ea Hleo
Đa Krông | Đakrông
Bà Rịa - Vũng Tàu | Bà Rịa – Vũng Tàu | Bà Rịa-Vũng Tàu | Bà Rịa Vũng Tàu
Thừa Thiên Huế | Thừa Thiên - Huế
Phan Rang-Tháp Chàm | Phan Rang - Tháp Chàm
1 | 01 | I
12 | XII
Hòa Tú II | Hòa Tú 2
Hải Châu I | Hải Châu 1
Nông trường Phong Hải | NT Phong Hải | N.T Phong Hải
"""

TWO_NAMES = """
Tả Ngảo | Tả Ngạo
Sơn Hòa | Sìn Hồ
Tân Công Sính | Tân Công Xính
Tân An | Tân Ân
Kim Sơn | Khim Sơn
Khánh Hòa | Chánh Hòa
Thúy | Thúi
Hà Vi | Hà Vị
Đông Anh | Đồng Anh
Lạc Sơn | Lắk Sơn
Quận 1 | Quận 11
"""

# A slip, what was meant, and how many letters and marks lie between.
NEAR = [
    ("Tả Ngạo", "Tả Ngảo", 1),
    ("Tân Công Xính", "Tân Công Sính", 1),
    ("Sơn Hòa", "Sìn Hồ", 4),
    ("Sin Ho", "Sìn Hồ", 3),
    ("Mường Te", "Mường Tè", 1),
    ("Sủng Tráng", "Sủng Cháng", 2),
    ("Đạm Bri", "Đamb'ri", 1),
    ("Bình Lăng", "Bình Lãng", 2),
    ("Thái Thuỵ", "Thái Thụy", 0),
    ("Quỳnh Hợp", "Quỳ Hợp", 3),
    ("Quỳ Nhai", "Quỳnh Nhai", 3),
]

FAR = [
    ("Tam Đảo", "Tam Dương"),
    ("Hà Nam", "Hà Nội"),
    ("Phú Yên", "Phú Thọ"),
    ("Bắc Giang", "Bắc Ninh"),
    ("Quảng Nam", "Quảng Ninh"),
    ("Quảng Ngãi", "Quảng Nam"),
    ("Sơn La", "Sơn Hòa"),
    ("Hưng Yên", "Hưng Yên Nam"),
    ("Tân Uyên", "Than Uyên Mới"),
    ("Mường Tè", "Mường So"),
    ("Phường 11", "Phường 12"),
    ("Cổ Nhuế 1", "Cổ Nhuế 2"),
    ("A", "Ô"),
]


@pytest.mark.parametrize("line", ONE_NAME.strip().splitlines())
def test_spellings_of_one_name_have_one_key(line: str) -> None:
    spellings = line.split(" | ")
    assert {spelling: fold(spelling) for spelling in spellings} == dict.fromkeys(spellings, fold(spellings[0]))


@pytest.mark.parametrize("line", TWO_NAMES.strip().splitlines())
def test_two_names_have_two_keys(line: str) -> None:
    one, two = line.split(" | ")
    assert fold(one) != fold(two)


@pytest.mark.parametrize(("slip", "meant", "steps"), NEAR)
def test_a_slip_is_near_to_what_was_meant(slip: str, meant: str, steps: int) -> None:
    assert apart(slip, meant) == steps
    assert apart(meant, slip) == steps


@pytest.mark.parametrize(("one", "other"), FAR)
def test_another_name_is_not_near(one: str, other: str) -> None:
    assert apart(one, other) is None
    assert apart(other, one) is None


def test_case_and_normal_form_of_any_known_name_do_not_matter() -> None:
    gazetteer = Gazetteer.load()
    for province in gazetteer.children(""):
        for unit in gazetteer.children(province.id):
            key = fold(unit.name)
            assert [fold(form) for form in (unit.name.upper(), normalize("NFD", unit.name))] == [key, key]


@given(st.text(alphabet="aăâbcđghikmnoơqtuưyáàảãạýỳ ìíđ'-.01IVX", max_size=12))
def test_folding_never_fails_and_goes_syllable_by_syllable(text: str) -> None:
    assert fold(text) == "".join(fold(part) for part in text.split())
    assert fold(text) == fold(text.upper())


@given(st.text(alphabet="aăđhnơtúìọ ", max_size=10), st.text(alphabet="aăđhnơtúìọ ", max_size=10))
def test_nearness_is_symmetric_and_zero_only_for_one_name(one: str, other: str) -> None:
    assert apart(one, other) == apart(other, one)
    assert (apart(one, other) == 0) == (fold(one) == fold(other))
