"""Figures in digits and in words."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from report_lint.claim import Verdict
from report_lint.testing import report_of
from report_lint_vi.claims.in_words import InWords

RIGHT = (
    "Thời hạn 05 (năm) ngày.",
    "Hợp đồng 02 năm (hai năm).",
    "Bảo hành 05 năm (năm năm).",
    "Số tiền: 12.500.000 đồng\nBằng chữ: Mười hai triệu năm trăm ngàn đồng chẵn./.",
    "Tổng thu 7.093.800 triệu đồng (Bằng chữ: Bảy nghìn không trăm chín mươi ba tỷ, tám trăm triệu đồng).",
    "Chi 1.250.000 đ (một triệu hai trăm năm mươi nghìn đồng).",
    "Cấp 21 (hai mốt) thẻ và 24 hộ (hai mươi tư hộ).",
    "Giảm 20% (hai mươi phần trăm).",
    "Ủng hộ năm triệu đồng (5.000.000 đồng).",
    "Nhận 1,25 tỷ đồng (một tỷ hai trăm năm mươi triệu đồng).",
)
WRONG = {
    "Thời hạn 05 (bốn) ngày.": "04",
    "Hợp đồng 03 năm (hai năm).": "02",
    "Số tiền: 12.500.000 đồng. Bằng chữ: Mười hai triệu năm mươi nghìn đồng.": "12.050.000",
    "Tổng thu 7.093.800 triệu đồng (Bằng chữ: Bảy nghìn không trăm chín mươi tỷ tám trăm triệu đồng).": "7.090.800",
    "Giảm 20% (hai mươi lăm phần trăm).": "25",
    "Ủng hộ bốn triệu đồng (5.000.000 đồng).": "4.000.000",
}
SILENT = (
    "Có 05 đồng chí (ba nam, hai nữ).",
    "Gia hạn 12 tháng (một năm).",
    "Đạt 2/3 (hai phần ba) số phiếu.",
    "Đạt 8,5 (tám phẩy năm) điểm.",
    "Xếp hạng 5 (năm 2023 hạng 7).",
    "Có 36 học sinh (một em khuyết tật).",
    "Có 5 (không tính trẻ em) người.",
    "Thu 1.500.000 đồng (một triệu năm trăn nghìn đồng).",
    "Kế hoạch 4 (năm).",
    "Quý 3 (tư) tăng.",
)
NAMES = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")


def tens(value: int) -> str:
    if value < 20:
        return NAMES[value] if value < 10 else f"mười {NAMES[value - 10]}" if value > 10 else "mười"
    return f"{NAMES[value // 10]} mươi {NAMES[value % 10]}".removesuffix(" không")


@pytest.mark.parametrize("text", RIGHT)
def test_what_agrees_holds(text: str) -> None:
    assert {claim.verdict for claim in report_of(text).mentions(InWords)} == {Verdict.HOLDS}


@pytest.mark.parametrize("text", WRONG)
def test_what_disagrees_fails_and_says_what_the_words_mean(text: str) -> None:
    (claim,) = report_of(text).mentions(InWords)
    assert (claim.verdict, claim.said) == (Verdict.FAILS, WRONG[text])


@pytest.mark.parametrize("text", SILENT)
def test_other_words_in_brackets_say_nothing(text: str) -> None:
    assert Verdict.FAILS not in [claim.verdict for claim in report_of(text).mentions(InWords)]


@given(st.integers(6, 99), st.integers(6, 99))
def test_a_number_and_its_words_agree_only_if_they_are_one(number: int, word: int) -> None:
    words = tens(word)
    assume(not (words.endswith(" năm") and number == word - 5))  # "sáu mươi năm" may be sixty years
    (claim,) = report_of(f"Trao {number:02} ({words}) giấy khen.").mentions(InWords)
    assert claim.verdict is (Verdict.HOLDS if number == word else Verdict.FAILS)
