"""Capitals by position."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.stray_capital import StrayCapital


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Xã đã Tổ chức, Triển khai và Thực hiện.", ["Thực"]),
        ("Chi hội tổ chức Ký giao ước.", ["Ký"]),
        ("Khách mời có ông Vàng A Sử, Nguyên Chủ tịch xã.", ["Nguyên"]),
        ("Dự họp có trưởng thôn, Cán bộ thôn.", ["Cán"]),
        ("Mưa lớn gây ngập. nước rút chậm.", ["nước"]),
        ("Kế hoạch Triển khai mùa vụ; nghị quyết về Nâng cao chất lượng.", []),
        ("Nhân dân và nhân dân; Ngày Thầy thuốc; Tết Trung thu.", []),
        ("Trồng tại Nguyên Bình, Tây Nguyên, Nguyên Xá.", []),
        ("Gặp TS. bác sĩ Hà; gồm gà, vịt, v.v. và ngan.", []),
        ("Bài hát “Cho con” và vở kịch “Của mẹ”.", []),
        ("BÁO CÁO CÁC KẾT QUẢ\nTriển khai nhiệm vụ", []),
    ],
)
def test_only_a_capital_where_no_name_begins_is_stray(text: str, found: list[str]) -> None:
    report = report_of(text)
    assert [report.slice(stray.span) for stray in report.mentions(StrayCapital)] == found
