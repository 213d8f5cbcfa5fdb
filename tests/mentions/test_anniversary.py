"""Anniversaries in all their surface forms, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint.testing import report_of
from report_lint_vi.mentions.anniversary import Anniversary

PARTY = "Ngày thành lập Đảng Cộng sản Việt Nam"
UNCLE = "Ngày sinh Chủ tịch Hồ Chí Minh"
FACTORY = "ngày thành lập nhà máy"

CORPUS = {
    (94, PARTY, (1930, 2024)): [
        "94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930- 03/02/2024)",
        "kỷ niệm 94 năm ngày thành lập Đảng (3.2.1930 – 3.2.2024)",
        "kỉ niệm 94 năm thành lập ĐCSVN (1930-2024)",
        "mừng 94 năm Ngày thành lập Đảng quang vinh (3-2-1930 - 3-2-2024)",
        "KỶ NIỆM 94 NĂM NGÀY THÀNH LẬP ĐẢNG\n\n(03/02/1930 - 03/02/2024)",
        "nhân 94 năm Ngày thành lập Đảng (3/2) (03/02/1930 - 03/02/2024)",
        "kỷ niệm 94 năm (1930 - 2024) Ngày thành lập Đảng",
        "kỷ niệm lần thứ 94 Ngày thành lập Đảng (từ năm 1930 đến năm 2024)",
        "kỷ niệm Ngày thành lập Đảng lần thứ 94 (1930 - 2024)",
        "kỷ niệm lần thứ 94 năm Ngày thành lập Đảng (1930 – 2024)",
        "kỷ niệm 94 năm Ngày thành lập Đảng 3/2/1930 - 3/2/2024, trao huy hiệu",
        "94 năm “Ngày thành lập Đảng” (ngày 03 tháng 02 năm 1930 - ngày 03 tháng 02 năm 2024)",
        "kỷ niệm 94 năm Ngày thành lập Đảng (2/1930 - 2/2024)",
    ],
    (134, UNCLE, (1890,)): [
        "134 năm Ngày sinh của Chủ tịch Hồ Chí Minh (19/5/1890)",
        "134 năm Ngày sinh nhật Bác (năm 1890)",
    ],
    (1984, "Khởi nghĩa Hai Bà Trưng", (40, 2024)): [
        "1984 năm khởi nghĩa Hai Bà Trưng (40 - 2024)",
        "1.984 năm cuộc khởi nghĩa Hai Bà Trưng (năm 40 - 2024)",
        "1984 năm Khởi nghĩa hai Bà Trưng (0040-2024)",
    ],
    (113, "Ngày Quốc tế Phụ nữ", ()): [
        "113 năm Ngày Quốc tế Phụ nữ 8/3 và Ngày Quốc tế Hạnh phúc (20/3)",
        "113 năm Ngày Quốc tế Phụ nữ (8/3)",
        "113 năm Quốc tế Phụ nữ cho 200 hội viên (từ 01/3/2023 đến 08/3/2023)",
        "113 năm Ngày Quốc tế Phụ nữ được tổ chức tại hội trường (2 giờ)",
        "113 năm Ngày Quốc tế Phụ nữ và Ngày thành lập Hội LHPN Việt Nam (20/10/1930 - 20/10/2023)",
    ],
    (50, "", (1974, 2024)): [
        f"kỷ niệm 50 năm {FACTORY} (15/8/1974 - 15/8/2024)",
        f"50 năm {FACTORY} (1974 - 2024)",
        f"50 năm kể từ {FACTORY} 15/8/1974 - 15/8/2024",
        "kỷ niệm 50 năm nghề gốm của làng (1974 - 2024)",
    ],
    (20, "", ()): ["sau 20 năm chia tách, thành lập tỉnh", "kỷ niệm 20 năm công tác", "20 năm ra đời của lớp học"],
}  # fmt: skip

NONE = """
công nhận 02 năm danh hiệu
05 năm (2019 - 2023)
kế hoạch 5 năm 2021-2025
đảng viên 30 năm tuổi Đảng
người có 20 năm công tác
tháng 8 năm 2019 thành lập tổ
năm 2024 thành lập tổ
trong 5 năm ngày càng phát triển
sau 10 năm giải phóng mặt bằng
03 năm (2021 - 2023) thực hiện Kết luận
thời hạn 30 năm (2009 - 2038)
Đại hội lần thứ 13 của Đảng
lần thứ 4 tổ chức
cuộc cách mạng công nghiệp lần thứ 4
kỷ niệm Ngày thành lập Đảng và Đại hội lần thứ 13
40 - 50 năm Ngày thành lập
12,5 năm thành lập
94 năm học tập
05 năm ngày nghỉ
"""


@pytest.mark.parametrize(
    ("number", "event", "years", "text"), [(*meaning, text) for meaning, texts in CORPUS.items() for text in texts]
)
def test_an_anniversary_means_its_count_its_event_and_its_years(
    number: int, event: str, years: tuple[int, ...], text: str
) -> None:
    (found,) = report_of(f"Đơn vị tổ chức {text}.").mentions(Anniversary)
    assert (found.number, found.event.name if found.event else "") == (number, event)
    assert tuple(moment.year for moment in found.moments) == years


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_what_counts_no_years_since_an_event_is_left_alone(text: str) -> None:
    assert report_of(f"Kết quả: {text}.").mentions(Anniversary) == ()


@pytest.mark.parametrize(
    ("text", "count", "phrase"),
    [
        ("Mừng 75 năm thành lập Đảng bộ tỉnh (1949-2024).", "75 năm", "thành lập Đảng bộ tỉnh"),
        ("Sau 20 năm chia tách, thành lập tỉnh (01/01/2004-01/01/2024)", "20 năm", "chia tách, thành lập tỉnh"),
        ("Kỷ niệm lần thứ 95 Ngày thành lập Đoàn đội.", "lần thứ 95", "Ngày thành lập Đoàn đội"),
        ("79 năm Cách mạng Tháng Tám và Quốc khánh 2/9", "79 năm", "Cách mạng Tháng Tám"),
        (
            "61 năm Ngày thành lập Công đoàn Mường Thanh và 5 năm (2019)",
            "61 năm",
            "Ngày thành lập Công đoàn Mường Thanh",
        ),
    ],
)
def test_the_count_has_its_unit_and_the_phrase_names_the_event(text: str, count: str, phrase: str) -> None:
    report = report_of(text)
    found = report.mentions(Anniversary)[0]
    assert report.slice(found.count) == count
    assert report.slice(found.phrase) == phrase


def test_a_bracket_belongs_to_the_nearest_count() -> None:
    text = "27 năm tái lập huyện và 49 năm Ngày giải phóng huyện (30/4/1975 - 30/4/2024), 5 năm danh hiệu"
    first, second = report_of(text).mentions(Anniversary)
    assert (first.moments, first.others) == ((), ())
    assert ([moment.year for moment in second.moments], second.others) == ([1975, 2024], (27,))


def test_a_bracket_of_a_period_in_between_is_not_the_anniversary_s() -> None:
    (found,) = report_of("94 năm Ngày thành lập Đảng, sơ kết 5 năm thực hiện đề án (2019 - 2024)").mentions(Anniversary)
    assert found.moments == ()


def test_a_hedge_and_elapsed_time_are_told() -> None:
    hedged, elapsed = report_of("Hơn 140 năm Ngày thành lập đô thị. Sau 20 năm tái lập tỉnh.").mentions(Anniversary)
    assert (hedged.hedged, hedged.elapsed) == (True, False)
    assert (elapsed.hedged, elapsed.elapsed) == (False, True)


def test_a_lunar_bracket_is_told() -> None:
    (found,) = report_of("200 năm ngày mất danh nhân (10/8/1820 - 16/9/2020 âm lịch)").mentions(Anniversary)
    assert [moment.lunar for moment in found.moments] == [True, True]


PIECES = [
    "kỷ niệm ", "94 năm ", "lần thứ 95 ", "Ngày thành lập Đảng", " (03/02/1930 - 03/02/2024)", "(", ")", ", ", "; ",
    ". ", "\n\n", "và ", "5 năm ", "(1930 - 2024) ", "3/2/1930 - 3/2/2024", "sau ", "hơn ", "2024 ", "40 - ",
    "khởi nghĩa Hai Bà Trưng ",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=24))
def test_mentions_lie_in_the_text_in_order(pieces: list[str]) -> None:
    report = report_of("".join(pieces))
    for found in report.mentions(Anniversary):
        assert 0 <= found.span.start <= found.span.end <= len(report.text)
        assert found.count in found.span
        assert found.figure in found.count
        assert found.phrase in found.span
        assert 0 <= len(found.moments) <= 2
        assert (found.bracket is None) == (not found.moments)
        assert "\n" not in report.view[found.phrase.start : found.phrase.end]
