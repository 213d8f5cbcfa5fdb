"""Brackets and quotation marks without a partner."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.unpaired import Unpaired


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Đã cấp (đợt 1 cho 20 hộ.", ["(đợt"]),
        ("Đã cấp đợt 1) cho 20 hộ.", ["1)"]),
        ("Mô hình “Vườn rau sạch được nhân rộng.", ["“Vườn"]),
        ("Mô hình Vườn rau sạch” được nhân rộng.", ["sạch”"]),
        ("Gồm (lúa (nếp) và ngô.", ["(lúa"]),
        ("a) Lúa (nếp)\nb) Ngô\nc) Khoai", []),
        ("Gồm: 1) lúa; 2) ngô; iii) khoai", []),
        ("Theo điểm đ) và e) khoản 3.", []),
        ("“Câu đầu của bài ca.\n“Câu giữa của bài ca.\n“Câu cuối của bài ca.”", []),
        ("Thuộc khoảng [0; 5) của thang điểm.", []),
        ('Lớp học "Ánh trăng” mở cửa.', []),
        ("((a) b (c))", []),
    ],
)
def test_only_marks_without_a_partner_are_found(text: str, found: list[str]) -> None:
    report = report_of(text)
    assert [report.slice(lone.span) for lone in report.mentions(Unpaired)] == found


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ('Phong trào "Sạch làng được hưởng ứng.', ['"Sạch']),
        ('Phong trào Sạch làng" được hưởng ứng.', ['làng"']),
        ('Phong trào "Sạch làng", hội thi "Nhà nông giỏi.', ['"Nhà']),
        ('Phong trào "Sạch làng" và hội thi "Nhà nông".', []),
        ('Màn hình 43" đặt tại nhà văn hóa.', []),
        ('"Đoạn một.\n\n"Đoạn hai."', []),
        ('Phong trào "Sạch làng', []),
        ('Phong trào "Sạch làng”.', []),
    ],
)
def test_straight_quotation_marks_come_in_pairs(text: str, marked: list[str]) -> None:
    report = report_of(text)
    assert [report.slice(lone.span) for lone in report.mentions(Unpaired)] == marked
