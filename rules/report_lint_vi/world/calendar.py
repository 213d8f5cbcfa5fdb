"""The calendars of Vietnamese documents: names of lunar years, weekdays, lunar days on the solar calendar."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime

CAN = ("Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ")
"""The ten stems, by the last digit of the year."""
CHI = ("Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi")
"""The twelve branches, by the year modulo 12."""
WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
"""Monday first. Nghị định 30/2020/NĐ-CP, Phụ lục II: a weekday in words is a name."""
FIRST_LUNAR_YEAR = 1968
"""Before it the two halves of the country used different calendars: no full lunar date is judged."""

_CAN = {name.lower(): number for number, name in enumerate(CAN)} | {"quí": 3, "qúy": 3, "qúi": 3, "kỉ": 9}
_CHI = {name.lower(): number for number, name in enumerate(CHI)} | {"tí": 4, "tị": 9, "mẹo": 7, "vị": 11}
_ORDINALS = {"hai": 0, "ba": 1, "tư": 2, "bốn": 2, "năm": 3, "sáu": 4, "bảy": 5, "bẩy": 5}


def can_chi(year: int) -> str:
    """Return the lunar year's name: 2024 is "Giáp Thìn". Days before Tết belong to the year before."""
    return f"{CAN[year % 10]} {CHI[year % 12]}"


def years_of(can: str, chi: str) -> int | None:
    """Return what the years of that name leave modulo 60, whichever way it is spelled; None when no year has it.

    Half of the 120 pairs name no year: stem and branch are both odd or both even.
    """
    stem, branch = _CAN.get(can.lower()), _CHI.get(chi.lower())
    if stem is None or branch is None or (stem - branch) % 2:
        return None
    return next(year for year in range(stem, 60, 10) if year % 12 == branch)


def weekday(day: datetime.date) -> str:
    """Return the weekday's name."""
    return WEEKDAYS[day.weekday()]


def weekday_number(name: str) -> int | None:
    """Return 0 for Monday to 6 for Sunday, from "thứ Hai", "thứ 2", "Chủ nhật"; None for any other words."""
    words = name.lower().split()
    if words in (["chủ", "nhật"], ["chúa", "nhật"], ["cn"]):
        return 6
    if len(words) != 2 or words[0] != "thứ":
        return None
    return int(words[1]) - 2 if words[1] in ("2", "3", "4", "5", "6", "7") else _ORDINALS.get(words[1])


def lunar_to_solar(day: int, month: int, year: int, *, leap: bool = False) -> datetime.date | None:
    """Return the solar day of a lunar one in Vietnam's time (UTC+7).

    None when that lunar day does not exist (the 30th of a short month, a leap month that the year lacks), when it is
    before ``FIRST_LUNAR_YEAR`` or beyond 2099, and when the optional package lunar-vn is not installed.
    """
    if not FIRST_LUNAR_YEAR <= year < 2100 or not 1 <= month <= 12 or not 1 <= day <= 30:
        return None
    try:
        import lunar_vn
    except ImportError:
        return None
    lunar = lunar_vn.LunarDate(day, month, year, leap)
    try:
        solar = lunar_vn.lunar_to_solar(lunar)
    except ValueError:
        return None
    # The package counts on past a month's end, so a day exists only if it comes back unchanged.
    return solar if lunar_vn.solar_to_lunar(solar) == lunar else None
