"""Figures that point back, what offices have, and the words that name a figure."""

from __future__ import annotations

import pytest

from report_lint.testing import report_of
from report_lint_vi.claims.restated_figure import attributes
from report_lint_vi.mentions.owned_count import OwnedCount
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.referred import Referred
from report_lint_vi.mentions.told_figure import Told

POINTING = {
    ("23", "dự án chưa giải ngân"): [
        "Trong 23 dự án chưa giải ngân nêu trên có 09 dự án.", "Số vốn của 23 dự án chưa giải ngân nói trên còn lớn.",
        "Với 23 dự án chưa giải ngân đã nêu ở mục I, tỉnh đôn đốc.", "Trong 23 dự án chưa giải ngân này có 09 dự án.",
        "Cả 23 dự án chưa giải ngân đều chậm.", "Toàn bộ 23 dự án chưa giải ngân đã được rà soát.",
        "Trong số 23 dự án chưa giải ngân hiện có, 09 dự án vướng đất.",
        "Trong 23 dự án chưa giải ngân nêu tại phần II có 09 dự án.",
        "Tỉnh đôn đốc 23 dự án chưa giải ngân nói ở mục I.", "Có 23 dự án chưa giải ngân thống kê ở bảng 2.",
    ],
    ("13", "khoa, phòng"): ["Trong 13 khoa, phòng nêu trên còn 02 khoa thiếu người."],
    ("7,9", ""): ["Thể nhẹ cân 7,9% như đã nêu, cao nhất huyện."],
    ("26,4", ""): ["Trong 26,4 triệu đồng nói trên, doanh nghiệp góp một nửa."],
}  # fmt: skip

NOT_POINTING = [
    "Xã hiện có 64 hộ nghèo.", "Cả 05 năm đều đạt.", "Cả 12 tháng không có vụ nào.", "Huyện có 28 xã trên địa bàn.",
    "Đến năm nay có 14 lớp.", "Nêu 05 kiến nghị trên diễn đàn.", "Bao gồm cả 12 hộ chính sách tham gia đóng góp.",
    "Trong 23 dự án đã duyệt có 09 dự án chậm.", "Kinh phí nêu trên là 26 triệu đồng.", "Sáp nhập toàn bộ 0,34 km2 của phường.",
    "Trong 5 năm này, xã làm 14 km đường.",
]  # fmt: skip


@pytest.mark.parametrize(("value", "text"), [(value, text) for value, texts in POINTING.items() for text in texts])
def test_a_figure_that_points_back_is_read_with_what_it_counts(value: tuple[str, str], text: str) -> None:
    assert [(found.quantity.number.text, found.words) for found in report_of(text).mentions(Referred)] == [value]


@pytest.mark.parametrize("text", NOT_POINTING)
def test_other_figures_point_nowhere(text: str) -> None:
    assert report_of(text).mentions(Referred) == ()


_HEAD = "ĐẢNG BỘ HUYỆN AN THỦY\n\nBÁO CÁO\nCông tác Đảng\n\n"


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Đảng bộ có 14 chi bộ, 356 đảng viên.", ["14", "356"]),
        ("Toàn huyện hiện có tổng số 36 trường với 812 lớp, trong đó 12 trường chuẩn.", ["36", "812"]),
        ("Đến nay, Đảng bộ huyện quản lý 52 tổ chức.", ["52"]),
        ("Xã Tân Lập có 12 thôn.", []),
        ("Huyện Bình Sơn có 12 xã.", []),
        ("Trong đó có 12 hộ nghèo.", []),
        ("Huyện An Thủy, tỉnh bạn có 12 cụm.", []),
    ],
)
def test_what_the_reporting_office_has_is_counted(text: str, counts: list[str]) -> None:
    found = report_of(_HEAD + text).mentions(OwnedCount)
    assert [count.quantity.number.text for count in found] == counts


@pytest.mark.parametrize(
    ("text", "thing", "measure"),
    [
        ("Xã còn 46 hộ nghèo, giảm mạnh.", "hộ nghèo", "xã"),
        ("Với năng suất bình quân ước đạt 71,8 tạ/ha, vụ này khá.", "", "năng suất bình quân"),
        ("Thu gom 1.527 tấn rác thải và 12 tấn nhựa.", "rác thải", "thu gom"),
        ("Tổng đàn bò của xã là 450 con.", "con", "đàn bò"),
        ("Trường có 29 giáo viên đạt chuẩn.", "giáo viên đạt chuẩn", "trường"),
    ],
)
def test_words_around_a_figure_name_it(text: str, thing: str, measure: str) -> None:
    report = report_of(text)
    told = Told.of(report, report.mentions(Quantity)[0])
    assert told is not None
    assert (told.thing, told.measure) == (thing, measure)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tỷ lệ hộ nghèo còn 3,2%.", ["tỷ lệ hộ nghèo"]),
        ("Dân số toàn xã là 9.412 người.", ["dân số"]),
        ("Tổng thu ngân sách nhà nước trên địa bàn năm 2023 ước đạt 5,2 tỷ đồng.", ["tổng thu ngân sách"]),
        ("Tỷ lệ hộ nghèo dân tộc thiểu số còn 12%.", []),
        ("Tổng thu ngân sách tăng 5%.", []),
    ],
)
def test_what_an_office_has_but_one_of_is_known_by_name(text: str, names: list[str]) -> None:
    assert [name for name, _ in attributes(report_of(text))] == names
