"""Lunar years and lunar days."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint import Verdict
from report_lint.testing import report_of, unmarked
from report_lint_vi.claims.named_year import NamedYear
from report_lint_vi.claims.solar_lunar_day import SolarLunarDay
from report_lint_vi.mentions.lunar_day import LunarDay
from report_lint_vi.mentions.lunar_year import LunarYear
from report_lint_vi.world.calendar import can_chi

#: The solar year beside the name -> where it stands.
CORPUS = {
    2024: [
        "Tết [[Giáp Thìn]] năm 2024", "Xuân [[Giáp Thìn]] 2024", "năm [[Giáp Thìn]] (2024)", "Tết [[Giáp Thìn]] - 2024",
        "năm [[Giáp Thìn]] (năm 2024)", "năm 2024 ([[Giáp Thìn]])", "XUÂN [[GIÁP THÌN]] NĂM 2024",
    ],
    2025: ["Tết [[Ất Tỵ]] năm 2025", "Tết [[Ất Tị]] 2025", "Xuân 2025 - [[Ất Tỵ]]"],
    2023: ["Tết [[Quý Mão]] năm 2023", "Tết [[Quí Mẹo]] 2023"],
    2020: ["Tết [[Canh Tý]] 2020", "Tết [[Canh Tí]] 2020"],
    None: [
        "Tết [[Giáp Thìn]],", "cuối năm 2024 chuẩn bị Tết [[Ất Tỵ]]", "Tết [[Ất Tỵ]], năm 2024 là năm",
        "Tết [[Ất Tỵ]] 2024 - 2025", "[[Ất Tỵ]] và 2024", "đường [[Mậu Thân]] dài",
    ],
}  # fmt: skip
NONE = [
    "quý mão", "chất thân thiện", "Tân Thành", "quý vị", "tấn dân", "Kỷ luật", "Tết Giáp Thìn 2042 suất quà",
]  # fmt: skip

DAYS = {
    (15, 8): [
        "[[rằm tháng Tám]]",
        "rằm tháng [[8]]",
        "ngày [[15/8]] âm lịch",
        "[[15/8]] âm lịch",
        "[[15/8]] (âm lịch)",
        "[[Tết Trung thu]]",
    ],
    (1, 1): [
        "[[mùng Một Tết]]",
        "[[mồng một Tết]]",
        "mùng [[1]] Tết",
        "[[mùng Một tháng Giêng]]",
        "ngày [[1 tháng Giêng]]",
    ],
    (10, 3): ["mùng [[10/3]]", "[[Giỗ Tổ Hùng Vương]]", "ngày [[10 tháng 3]] âm lịch", "ngày [[10/3]] năm Giáp Thìn"],
    (30, 12): ["ngày [[30 tháng Chạp]]"],
}
NO_DAYS = ["ngày 15/8/2024", "Tết mùng", "Tết Nguyên đán", "âm lịch", "từ mùng 1 - 10/3 năm Quý Mão"]


@pytest.mark.parametrize(("year", "marked"), [(year, t) for year, texts in CORPUS.items() for t in texts], ids=str)
def test_a_lunar_year_is_found_with_the_year_beside_it(year: int | None, marked: str) -> None:
    text, marks = unmarked(f"Xã đón {marked} vui tươi")
    (lunar,) = report_of(text).mentions(LunarYear)
    assert lunar.year == year
    assert [(lunar.span.start, lunar.span.end)] == marks
    assert lunar.residue is not None


@pytest.mark.parametrize("text", NONE)
def test_words_that_only_sound_alike_name_no_year(text: str) -> None:
    assert report_of(f"Xã có {text} ở đây").mentions(LunarYear) == ()


@pytest.mark.parametrize("name", ["Giáp Sửu", "Ất Thìn", "Quý Thân"])
def test_half_of_all_pairs_name_no_year(name: str) -> None:
    (lunar,) = report_of(f"Xã đón Tết {name} vui tươi").mentions(LunarYear)
    assert lunar.residue is None


@given(st.integers(1100, 2100), st.integers(-70, 70))
def test_a_name_holds_for_its_own_years_only(year: int, off: int) -> None:
    (claim,) = report_of(f"Xã đón Tết {can_chi(year)} năm {year + off} vui tươi").mentions(NamedYear)
    assert (claim.verdict is Verdict.HOLDS) == (off % 60 == 0)
    assert claim.right == can_chi(year + off)


@pytest.mark.parametrize(("day", "marked"), [(day, t) for day, texts in DAYS.items() for t in texts], ids=str)
def test_a_lunar_day_is_read_in_words_and_digits(day: tuple[int, int], marked: str) -> None:
    text, marks = unmarked(f"Lễ hội mở {marked} hằng năm")
    (lunar,) = report_of(text).mentions(LunarDay)
    assert (lunar.day, lunar.month) == day
    assert [(lunar.span.start, lunar.span.end)] == marks


@pytest.mark.parametrize("text", NO_DAYS)
def test_solar_days_and_seasons_are_no_lunar_days(text: str) -> None:
    assert report_of(f"Lễ hội mở {text} hằng năm").mentions(LunarDay) == ()


@pytest.mark.parametrize(
    ("year", "tet", "ancestors", "full_moon"),
    [
        (2021, "12/02/2021", "21/4/2021", "21/9/2021"),
        (2023, "22/01/2023", "29/4/2023", "29/9/2023"),
        (2024, "10/02/2024", "18/4/2024", "17/9/2024"),
        (2025, "29/01/2025", "07/4/2025", "06/10/2025"),
        (2026, "17/02/2026", "26/4/2026", "25/9/2026"),
    ],
)
def test_the_feasts_of_a_year_fall_on_their_days(year: int, tet: str, ancestors: str, full_moon: str) -> None:
    pytest.importorskip("lunar_vn")
    feasts = {"mùng Một Tết": tet, "mùng 10/3 âm lịch": ancestors, "rằm tháng Tám": full_moon}
    for name, right in feasts.items():
        (claim,) = report_of(f"Nghỉ dịp {name} (ngày {right}).").mentions(SolarLunarDay)
        assert (claim.verdict, claim.right.year) == (Verdict.HOLDS, year)
        wrong = claim.right + datetime.timedelta(1)
        (other,) = report_of(f"Nghỉ dịp {name} (ngày {wrong:%d/%m/%Y}).").mentions(SolarLunarDay)
        assert (other.verdict, other.right) == (Verdict.FAILS, claim.right)
