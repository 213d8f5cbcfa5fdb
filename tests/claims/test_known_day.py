"""Every known day's own label is right, and one of another month is not."""

from __future__ import annotations

import pytest

from report_lint import Verdict
from report_lint.testing import report_of
from report_lint_vi.claims.known_day import KnownDay
from report_lint_vi.world.commemorations import Commemorations

DAYS = [
    event
    for event in Commemorations()
    if event.day and event.month and event.name.startswith("Ngày ") and not event.name.startswith("Ngày hội")
    and not event.lunar and not event.province
]  # fmt: skip


@pytest.mark.parametrize("event", DAYS, ids=lambda event: event.name)
@pytest.mark.parametrize("label", ["{day}/{month}", "({day:02}/{month:02})", "({day}-{month})"])
def test_a_day_s_own_label_holds_and_another_month_s_fails(event: object, label: str) -> None:
    known = next(one for one in DAYS if one is event)
    day, month = known.day or 0, known.month or 0
    for other, verdict in ((month, Verdict.HOLDS), (month % 12 + 1, Verdict.FAILS)):
        text = f"Xã ra quân hưởng ứng {known.name} {label.format(day=day, month=other)}, có 120 người dự."
        assert [claim.verdict for claim in report_of(text, on="2024").mentions(KnownDay)] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam 9/12 xã đạt loại tốt",
        "Ngày Nhà giáo Việt Nam (ngày 18/11)",
        "Ngày Nhà giáo Việt Nam 18/11",
        "Ngày Nhà giáo Việt Nam 18/11/2024",
        "Ngày Giải phóng Khánh Hòa 02/5",
        "Ngày hội Đại đoàn kết toàn dân tộc 18/10",
        "Ngày Phụ nữ Việt Nam 20/9 - 20/10",
        "Ngày truyền thống Bộ đội Biên phòng (03/3/1989)",
        "Ngày Nhà giáo Việt Nam (20/11/1958)",
        "Ngày thành lập Đảng (03/02/2023)",
    ],
)
def test_what_may_be_something_else_is_left_alone(text: str) -> None:
    assert report_of(f"Xã tổ chức {text}.", on="2024").mentions(KnownDay) == ()
