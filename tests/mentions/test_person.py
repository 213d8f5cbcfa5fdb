"""People who are named, and their posts."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.person import Person


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Đồng chí Tạ Minh Khôi, Bí thư Chi bộ thôn Bắc, phát biểu.", [("Tạ Minh Khôi", "Bí thư Chi bộ thôn Bắc")]),
        ("Ông Lò Văn Pánh (bản Ten) góp đất.", [("Lò Văn Pánh", "")]),
        ("Bác sĩ Mai Đức Toàn - Trưởng khoa Nội.", [("Mai Đức Toàn", "Trưởng khoa Nội")]),
        ("Chủ tịch UBND xã Hà Thị Thu Nga chủ trì.", [("Hà Thị Thu Nga", "Chủ tịch UBND xã")]),
        ("Vừ Mí Sính, Giàng Thị Máy.", [("Vừ Mí Sính", ""), ("Giàng Thị Máy", "")]),
        ("Bà Hà Thu Nga, Phó Giám đốc Sở Y tế; dự.", [("Hà Thu Nga", "Phó Giám đốc Sở Y tế")]),
        ("Trường THCS Lê Quý Đôn và đường Trần Hưng Đạo.", []),
        ("Giải thưởng Tôn Đức Thắng, Công viên Nguyễn Văn Trỗi.", []),
        ("Hội Nông dân, Đoàn Thanh niên, Tỉnh Lai Châu.", []),
        ("NGUYỄN VĂN AN", []),
        ("Trưởng thôn, ông Siu H’Blớt Rơ dự; bà Rơ Châm H'Mlíp.", [("Siu H’Blớt Rơ", ""), ("Rơ Châm H'Mlíp", "")]),
        ("Bà Tạ Thị Minh Khôi Phó Chủ tịch Hội.", [("Tạ Thị Minh Khôi", "")]),
        ("Hồ Chí", []),
    ],
)
def test_a_person_has_a_family_name_and_at_least_two_more_syllables(text: str, found: list[tuple[str, str]]) -> None:
    assert [(person.name, person.post) for person in report_of(text).mentions(Person)] == found


def test_every_place_of_a_name_is_found_and_a_longer_name_is_another() -> None:
    report = report_of("Tạ Minh Khôi và Tạ Minh Khôi Nguyên; Tạ Minh Khôi.")
    assert [person.span.start for person in report.mentions(Person) if person.name == "Tạ Minh Khôi"] == [0, 37]
