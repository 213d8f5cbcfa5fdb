"""Quantities in all their surface forms."""

from decimal import Decimal

import pytest

from report_lint.figures import Hedge
from report_lint.testing import report_of
from report_lint_vi import figures
from report_lint_vi.mentions.quantity import Percent, Quantity

CORPUS = {
    ("650000000", "đồng", Hedge.ALMOST): ["gần 650.000.000 đồng", "gần 650 triệu đồng", "gần 650 tr.đ", "gần 0,65 tỷ đồng"],
    ("610000000", "đồng", Hedge.AT_LEAST): ["trên 610 triệu đồng", "hơn 610 triệu đồng", "ít nhất 610.000.000đ"],
    ("1250000000", "đồng", Hedge.NONE): ["1,25 tỷ đồng", "1,25 tỉ đồng", "1.250 triệu đồng", "1.250.000 nghìn đồng"],
    ("3000000000000", "đồng", Hedge.NONE): ["3 nghìn tỷ đồng", "3 ngàn tỉ đồng", "3.000 tỷ đồng"],
    ("1250000000", "đồng", Hedge.ABOUT): ["khoảng 1 tỷ 250 triệu đồng"],
    ("3278000000", "đồng", Hedge.NONE): ["3 tỷ 278 triệu đồng", "3 tỉ 278 triệu đồng", "3.278 triệu đồng"],
    ("104399784000", "đồng", Hedge.NONE): ["104 tỷ 399 triệu 784 nghìn đồng"],
    ("2000050000", "đồng", Hedge.NONE): ["2 tỷ 50 nghìn đồng"],
    ("12.5", "%", Hedge.NONE): ["12,5%", "12,5 %", "12,5 phần trăm"],
    ("0.7", "điểm %", Hedge.NONE): ["0,7 điểm phần trăm", "0,7 điểm %"],
    ("98", "%", Hedge.ABOUT): ["khoảng 98%", "xấp xỉ 98 %"],
    ("42300", "tấn", Hedge.NONE): ["42.300 tấn"],
    ("8250", "m2", Hedge.NONE): ["8.250 m2", "8.250 m²"],
    ("20860", "ha", Hedge.ESTIMATE): ["ước 20.860 ha", "ước đạt 20.860 héc-ta"],
    ("500000", "đồng", Hedge.AT_MOST): ["không quá 500.000 đồng", "tối đa 500 nghìn đồng"],
    ("50", "%", Hedge.BELOW): ["dưới 50%", "chưa đến 50%"],
    ("1100", "", Hedge.AT_LEAST): ["trên 1100 đại biểu", "hơn 1.100 đại biểu"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("value", "unit", "hedge", "text"), [(*meaning, text) for meaning, texts in CORPUS.items() for text in texts]
)
def test_a_quantity_means_its_value_unit_and_hedge(value: str, unit: str, hedge: Hedge, text: str) -> None:
    found = report_of(f"Kết quả là {text}, theo kế hoạch.").mentions(Quantity)
    assert [(q.figure.value, q.unit, q.figure.hedge) for q in found] == [(Decimal(value), unit, hedge)]


@pytest.mark.parametrize(
    "text",
    [
        "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023",
        "năm 2024",
        "Điều 5",
        "lần thứ 4",
        "bão số 3",
        "1.59.896 đồng",
        "3 tỷ 5 đồng",
        "3 triệu 278 tỷ đồng",
    ],
)
def test_what_is_no_quantity_is_left_alone(text: str) -> None:
    assert report_of(f"Theo {text}.").mentions(Quantity) == ()


def test_an_amount_in_several_numbers_is_one_in_the_least_of_their_words() -> None:
    text = "Thu 3 tỷ 278 triệu đồng."
    (found,) = report_of(text).mentions(Quantity)
    number = found.number.span
    assert text[number.start : number.end] == "3 tỷ 278"
    assert (found.number.text, found.number.value, found.number.decimals) == ("3.278", Decimal(3278), 0)


def test_an_amount_in_several_numbers_is_one_figure() -> None:
    text = "Thu 3 tỷ 278 triệu đồng, chi 5 triệu đồng năm 2024."
    assert {text[span.start : span.end] for span in figures(report_of(text))} == {"3 tỷ 278", "5"}


def test_the_noun_counted_follows_the_figure() -> None:
    found = report_of("Trao 2.811 suất quà cho 55.680 lượt đoàn viên.").mentions(Quantity)
    assert [q.noun for q in found] == ["suất quà", "lượt đoàn"]


def test_percentages_are_told_from_points() -> None:
    found = report_of("Đạt 98,2%, tăng 0,7 điểm phần trăm; từ 15-20%.").mentions(Percent)
    assert [(str(p.quantity.number.value), p.points) for p in found] == [("98.2", False), ("0.7", True), ("20", False)]
