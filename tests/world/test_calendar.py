"""The calendars: names of years, weekdays, lunar days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from report_lint_vi.world.calendar import can_chi, lunar_to_solar, weekday, weekday_number, years_of

TABLE = """
2020 Canh Tý   25/01 02/4 01/10
2021 Tân Sửu   12/02 21/4 21/9
2022 Nhâm Dần  01/02 10/4 10/9
2023 Quý Mão   22/01 29/4 29/9
2024 Giáp Thìn 10/02 18/4 17/9
2025 Ất Tỵ     29/01 07/4 06/10
2026 Bính Ngọ  17/02 26/4 25/9
2027 Đinh Mùi  06/02 16/4 15/9
2028 Mậu Thân  26/01 04/4 03/10
"""
"""Year, name, Tết, Giỗ Tổ, Trung thu: from the published calendars."""
ROWS = [line.split() for line in TABLE.strip().splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_a_lunar_year_has_its_name_and_its_three_feasts(row: list[str]) -> None:
    year = int(row[0])

    def solar(text: str) -> date:
        day, month = text.split("/")
        return date(year, int(month), int(day))

    assert can_chi(year) == f"{row[1]} {row[2]}"
    assert lunar_to_solar(1, 1, year) == solar(row[3])
    assert lunar_to_solar(10, 3, year) == solar(row[4])
    assert lunar_to_solar(15, 8, year) == solar(row[5])


@pytest.mark.parametrize("year", [1, 40, 1930, 1968, 1984, 2024, 2100])
def test_a_year_is_among_the_years_of_its_name(year: int) -> None:
    can, chi = can_chi(year).split()
    assert years_of(can, chi) == year % 60


@pytest.mark.parametrize(
    ("can", "chi", "year"),
    [("Ất", "Tị", 2025), ("canh", "tí", 2020), ("Quí", "Mẹo", 2023), ("Qúy", "mão", 2023), ("Kỉ", "Hợi", 2019)],
)
def test_other_spellings_name_the_same_year(can: str, chi: str, year: int) -> None:
    assert years_of(can, chi) == year % 60


def test_half_of_the_pairs_name_no_year() -> None:
    names = {can_chi(year) for year in range(2000, 2060)}
    assert len(names) == 60
    assert years_of("Giáp", "Sửu") is None
    assert years_of("Giáp", "Mèo") is None


@pytest.mark.parametrize(
    ("name", "number"),
    [("thứ Hai", 0), ("Thứ 2", 0), ("thứ tư", 2), ("thứ năm", 3), ("thứ 7", 5), ("Chủ nhật", 6), ("CN", 6)],
)
def test_a_weekday_is_known_in_words_and_figures(name: str, number: int) -> None:
    assert weekday_number(name) == number


@pytest.mark.parametrize("name", ["thứ", "thứ 1", "thứ 8", "thứ nhất", "lần thứ 2", "hai", "", "chủ tịch"])
def test_other_words_are_no_weekday(name: str) -> None:
    assert weekday_number(name) is None


def test_a_date_has_its_weekday() -> None:
    assert weekday(date(2024, 3, 8)) == "thứ Sáu"
    assert [weekday_number(weekday(date(2024, 3, 4) + timedelta(days=step))) for step in range(7)] == list(range(7))


@pytest.mark.parametrize(
    ("day", "month", "year"),
    [(30, 1, 2024), (31, 1, 2024), (0, 1, 2024), (1, 13, 2024), (1, 1, 1967), (10, 3, 40), (1, 1, 2100)],
)
def test_a_lunar_day_that_does_not_exist_or_is_too_old_has_no_solar_day(day: int, month: int, year: int) -> None:
    assert lunar_to_solar(day, month, year) is None


def test_a_leap_month_follows_its_month() -> None:
    assert lunar_to_solar(1, 6, 2025) == date(2025, 6, 25)
    assert lunar_to_solar(1, 6, 2025, leap=True) == date(2025, 7, 25)
    assert lunar_to_solar(1, 5, 2025, leap=True) is None


def test_the_days_of_a_lunar_year_are_consecutive() -> None:
    solar = [lunar_to_solar(day, month, 2024) for month in range(1, 13) for day in range(1, 31)]
    known = [day for day in solar if day is not None]
    assert known == [date(2024, 2, 10) + timedelta(days=step) for step in range(len(known))]
    assert len(known) == 354
