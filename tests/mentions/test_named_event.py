"""Named events with their day and crowd, and congresses with their number and term."""

from __future__ import annotations

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.named_event import EventCount, NamedEvent
from report_lint_vi.mentions.term_ordinal import TermOrdinal

DAYS = {
    ("hội thi nhà nông đua tài cấp huyện", 15, 5): [
        "Ngày 15/5/2024, huyện tổ chức Hội thi Nhà nông đua tài cấp huyện.",
        "Hội thi “Nhà nông đua tài” cấp huyện được tổ chức vào sáng ngày 15/5/2024.",
        "Hội thi Nhà nông đua tài cấp huyện (ngày 15/5) có 12 đội.",
        "Sáng ngày 15/5/2024, Hội Nông dân phối hợp tổ chức thành công Hội thi Nhà nông đua tài cấp huyện với 12 đội.",
        "Hội thi Nhà nông đua tài cấp huyện khai mạc Thứ Tư, ngày 15/5/2024.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("value", "text"), [(value, text) for value, texts in DAYS.items() for text in texts])
def test_an_event_is_read_with_its_day(value: tuple[str, int, int], text: str) -> None:
    assert [(e.name, e.date.day, e.date.month) for e in report_of(text).mentions(NamedEvent)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Kế hoạch số 12/KH-UBND ngày 05/3/2024 tổ chức Hội thi Nhà nông đua tài cấp huyện.",
        "Từ ngày 12/3/2024 đến ngày 14/3/2024 tổ chức Hội thi Nhà nông đua tài cấp huyện.",
        "Dự kiến ngày 15/5/2024 tổ chức Hội thi Nhà nông đua tài cấp huyện.",
        "Ngày 15/5/2024 họp giao ban tháng 5.",
        "Hội thi ngày 15/5/2024.",
        "Kỷ niệm Ngày hội Đại đoàn kết toàn dân tộc ngày 18/11.",
    ],
)
def test_other_days_are_no_days_of_an_event(text: str) -> None:
    assert report_of(text).mentions(NamedEvent) == ()


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Hội thao ngành giáo dục huyện thu hút 320 vận động viên.", ["320"]),
        ("Hội thao ngành giáo dục huyện với sự tham gia của hơn 300 vận động viên.", ["300"]),
        ("Hội thao có 320 vận động viên.", []),
        ("Trao 320 suất quà sau Hội thao ngành giáo dục huyện.", []),
    ],
)
def test_who_came_to_an_event_is_counted(text: str, counts: list[str]) -> None:
    assert [count.quantity.number.text for count in report_of(text).mentions(EventCount)] == counts


TERMS = {
    ("đại hội đảng bộ huyện", 24, 2020, 2025): [
        "Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIV, nhiệm kỳ 2020 - 2025.",
        "Đại hội đại biểu Đảng bộ huyện lần thứ 24 (nhiệm kỳ 2020-2025).",
        "Đại hội các cấp tiến tới Đại hội đại biểu Đảng bộ huyện lần thứ XXIV nhiệm kỳ 2020 – 2025.",
    ],
    ("hội đồng nhân dân tỉnh", 18, 2021, 2026): ["Hội đồng nhân dân tỉnh khóa XVIII, nhiệm kỳ 2021 - 2026."],
    ("hội thi tiếng hát công nhân tỉnh", 5, 2024, 2024): [
        "Đội đoạt giải Nhất Hội thi Tiếng hát công nhân tỉnh lần thứ năm năm 2024.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("value", "text"), [(value, text) for value, texts in TERMS.items() for text in texts])
def test_a_congress_is_read_with_its_number_and_term(value: tuple[str, int, int, int], text: str) -> None:
    found = report_of(text).mentions(TermOrdinal)
    assert [(told.name, told.number, told.first, told.last) for told in found] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Đại hội lần thứ XIII của Đảng.",
        "Hội nghị lần thứ 5 năm 2023.",
        "Khóa XIII.",
        "Lần thứ hai năm 2024 tổ chức thi.",
    ],
)
def test_numbers_without_a_body_or_a_time_are_left_alone(text: str) -> None:
    assert report_of(text).mentions(TermOrdinal) == ()
