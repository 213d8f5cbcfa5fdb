"""What the gazetteer holds of the places that a report names."""

import pytest

from report_lint.testing import report_of
from report_lint_vi import remarks
from report_lint_vi.mentions.place_unit import PlaceUnit


@pytest.mark.parametrize(
    ("text", "on", "expected"),
    [
        (
            "Trao quà tại xã Tả Ngảo, huyện Sìn Hồ.",
            "2024-03-08",
            [
                ("xã Tả Ngảo", "03520", "huyện Sìn Hồ", "", "2025-07-01"),
                ("huyện Sìn Hồ", "108", "tỉnh Lai Châu", "", "2025-07-01"),
            ],
        ),
        (
            "Họp tại xã Nậm Tăm, tỉnh Lai Châu.",
            "2025-11-20",
            [("xã Nậm Tăm", "03517", "tỉnh Lai Châu", "2025-07-01", "")],
        ),
        ("Họp tại xã Không Có Thật.", "2025-11-20", []),
    ],
)
def test_each_place_has_its_code_parent_and_days(text: str, on: str, expected: list[tuple[str, ...]]) -> None:
    found = [
        (unit.title, unit.code, unit.lies_in, unit.since, unit.until)
        for unit in report_of(text, on).mentions(PlaceUnit)
    ]
    assert found[: len(expected)] == expected
    assert bool(found) == bool(expected)


@pytest.mark.parametrize(("on", "count"), [("2024-03-08", 0), ("2026-09-30", 0), ("2027-03-08", 1), ("", 0)])
def test_a_report_later_than_the_gazetteer_is_told_so(on: str, count: int) -> None:
    said = remarks(report_of("Họp tại xã Nậm Tăm.", on))
    assert [str(dict(message.values)["day"]) for message in said] == ["11/10/2026"] * count
