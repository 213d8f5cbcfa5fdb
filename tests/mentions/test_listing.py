"""What a list names beside its figures."""

from __future__ import annotations

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.breakdown import Breakdown
from report_lint_vi.mentions.listing import named

NAMED = {
    "Thị trấn Suối Hai": ["Huyện có 17 đơn vị (14 xã, 02 phường và Thị trấn Suối Hai)."],
    "thị trấn Suối Hai": [
        "Huyện có 17 đơn vị (14 xã, 02 phường và thị trấn Suối Hai).",
        "Huyện có 17 đơn vị, gồm: thị trấn Suối Hai, 14 xã, 02 phường.",
        "Huyện có 17 đơn vị: 14 xã, 02 phường, thị trấn Suối Hai.",
        "Huyện có 17 đơn vị, bao gồm 14 xã; 02 phường; thị trấn Suối Hai.",
    ],
    "đồng chí Phó Chủ tịch": ["Đoàn có 12 người, gồm 10 cán bộ, 01 lái xe và đồng chí Phó Chủ tịch."],
}
UNNAMED = [
    "Huyện có 17 đơn vị (14 xã, 03 phường).",
    "Huyện có 31 hộ, gồm 14 hộ ở Suối Hai, 17 hộ ở Ba Trại, do Phòng Nội vụ quản lý.",
    "Toàn ngành có 80 người, gồm phòng Văn hóa, Thông tin 52 người, phòng Nội vụ 28 người.",
    "Kiểm tra 31 cơ sở, gồm 14 cơ sở may, mộc và 17 cơ sở xay xát.",
]


def names(text: str) -> list[str]:
    report = report_of(text)
    return [name for one in report.mentions(Breakdown)[:1] for name in named(report, one.items, one.span.start)]


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in NAMED.items() for text in texts])
def test_a_unit_named_without_a_figure_is_told(name: str, text: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize("text", UNNAMED)
def test_labels_sources_and_sorts_are_no_further_units(text: str) -> None:
    assert names(text) == []
