"""The table of names belongs to the table of events, and the events to the calendar."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from report_lint_vi.world.commemorations import DATA, NAMES, Commemorations, names_of

EVENTS = Commemorations()
SOUTH = "Ngày Giải phóng miền Nam, thống nhất đất nước"
UNCLE = "Ngày sinh Chủ tịch Hồ Chí Minh"


def test_the_names_are_those_of_the_table() -> None:
    assert Path(NAMES).read_text(encoding="utf-8").splitlines() == names_of(EVENTS)


def test_another_table_is_read_like_the_package_s_own() -> None:
    assert [event.name for event in Commemorations(DATA)] == [event.name for event in EVENTS]
    assert Commemorations(DATA).within("ngày thành lập đảng (3/2)") == EVENTS.within("ngày thành lập đảng (3/2)")


WEEKDAYS = {
    "Ngày thành lập Đảng Cộng sản Việt Nam": 0,
    "Cách mạng Tháng Tám": 6,
    "Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam": 6,
    "Ngày Tổng tuyển cử đầu tiên bầu Quốc hội Việt Nam": 6,
    "Toàn quốc kháng chiến": 3,
    "Chiến thắng Điện Biên Phủ": 4,
    SOUTH: 2,
    UNCLE: 0,
}
"""Weekdays on which these events are known to have fallen: histories name them."""


def test_events_fall_on_the_weekdays_that_are_told_of_them() -> None:
    found = {
        e.name: date(e.year, e.month, e.day).weekday() for e in EVENTS if e.year and e.month and e.day and not e.lunar
    }
    assert {name: found[name] for name in WEEKDAYS if name in found} == {
        name: day for name, day in WEEKDAYS.items() if name in found
    }
    assert len(WEEKDAYS.keys() & found.keys()) >= 6
