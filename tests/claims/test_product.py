"""Products, for random figures and by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint.claim import Verdict
from report_lint.testing import report_of
from report_lint_vi.claims.product import Product

WORDINGS = (
    "Xã trao {count} suất quà, mỗi suất {price} đồng, tổng {total} đồng.",
    "Xã trao {count} suất quà (mỗi suất {price} đồng), tổng trị giá {total} đồng.",
    "Trường mua {count} bộ bàn ghế, đơn giá {price} đồng, thành tiền {total} đồng.",
    "Hội hỗ trợ {count} hội viên, mức {price} đồng/người, tổng kinh phí {total} đồng.",
    "Công đoàn chi {total} đồng cho {count} đoàn viên, mỗi người {price} đồng.",
    "Phát {count} áo phao, tổng trị giá {total} đồng ({price} đồng/áo).",
)
RIGHT = {
    "Có 12 xã, mỗi xã 05 suất, mỗi suất 500.000 đồng, tổng 30 triệu đồng.": 1,
    "Đỡ đầu 12 cháu, mỗi cháu 500.000 đồng/tháng trong 10 tháng, tổng 60 triệu đồng.": 1,
    "Thưởng 05 em mức 200.000 đồng và 02 em mức 500.000 đồng, tổng 2.000.000 đồng.": 1,
    "Tặng 12 sổ tiết kiệm, mỗi sổ 5 triệu đồng; 30 suất quà, mỗi suất 1 triệu đồng, tổng 90 triệu đồng.": 1,
    "Thu nhập bình quân 8,3 triệu đồng/người/tháng (tổng quỹ 1,5 tỷ đồng cho 180 người).": 1,
    "Giải ngân 2,3 tỷ đồng cho 46 hộ, bình quân 50 triệu đồng/hộ.": 1,
    "Trao 250 suất, mỗi suất 500.000 đồng (gồm 300.000 đồng tiền mặt và quà 200.000 đồng), tổng 125 triệu đồng.": 1,
}
SILENT = (
    "Trao 250 suất, mỗi suất khoảng 500.000 đồng, tổng 130 triệu đồng.",
    "Trao 250 suất, mỗi suất từ 300.000 đến 500.000 đồng, tổng 90 triệu đồng.",
    "Trao 250 suất, mức 300.000 - 500.000 đồng/suất, tổng 90 triệu đồng.",
    "Trao 250 suất, mỗi suất 500.000 đồng và 01 thùng mì, tổng trị giá 150 triệu đồng.",
    "Trao 250 suất, mỗi suất 500.000 đồng; tổng kinh phí tổ chức chương trình 150 triệu đồng.",
    "Trao 250 suất, mỗi suất 500.000 đồng, nâng tổng số tiền hỗ trợ lên 150 triệu đồng.",
    "Đỡ đầu 12 cháu, mỗi cháu 500.000 đồng/tháng, tổng 7 triệu đồng.",
    "Thu nhập bình quân 7,5 triệu đồng/người/tháng (tổng quỹ 4 tỷ đồng cho 180 người).",
    "Trao 40 suất cho 12 chi hội, mỗi chi hội 2 triệu đồng; 2.811 người nhận quà, tổng 1.591.896.000 đồng.",
    "Hơn 200 hộ tham gia, mỗi hộ 300.000 đồng, tổng 62 triệu đồng.",
)


def dotted(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def verdicts(text: str) -> list[Verdict]:
    return [claim.verdict for claim in report_of(text).mentions(Product)]


@given(st.sampled_from(WORDINGS), st.integers(2, 999), st.integers(20, 4000), st.integers(-9, 9))
def test_a_total_is_the_product_or_the_claim_fails(wording: str, count: int, price: int, slip: int) -> None:
    total = count * price * 1000
    wrong = total + slip * total // 100
    text = wording.format(count=count, price=dotted(price * 1000), total=dotted(wrong))
    assert verdicts(text) == [Verdict.FAILS if slip else Verdict.HOLDS]


@given(
    st.integers(2, 999), st.integers(1, 900), st.sampled_from([(10**6, "triệu", 1), (10**9, "tỷ", 2)]), st.booleans()
)
def test_a_total_rounded_or_cut_is_right(count: int, price: int, scale: tuple[int, str, int], cut: bool) -> None:  # noqa: FBT001
    worth, word, decimals = scale
    place = worth // 10**decimals
    units = (count * price * 10_000 + (0 if cut else place // 2)) // place
    total = f"{units // 10**decimals},{units % 10**decimals:0{decimals}}"
    text = f"Trao {count} suất quà, mỗi suất {dotted(price * 10_000)} đồng, tổng {total} {word} đồng."
    assert Verdict.FAILS not in verdicts(text)


@given(st.integers(2, 999), st.integers(2, 90))
def test_an_average_rounded_or_cut_is_right(count: int, price: int) -> None:
    total = count * price * 100_000 + count * 31_000
    for average in (price, price + 1):
        text = f"Chi {dotted(total)} đồng cho {count} hộ, bình quân {average // 10},{average % 10} triệu đồng/hộ."
        assert verdicts(text)[:1] == ([Verdict.HOLDS] if average == price else verdicts(text)[:1])


@pytest.mark.parametrize("text", RIGHT)
def test_a_product_is_understood(text: str) -> None:
    assert verdicts(text) == [Verdict.HOLDS] * RIGHT[text]


@pytest.mark.parametrize("text", SILENT)
def test_what_may_be_more_than_a_product_never_fails(text: str) -> None:
    assert Verdict.FAILS not in verdicts(text)


def test_the_figures_that_took_part_count_as_checked() -> None:
    (claim,) = report_of("Trao 20 suất, mỗi suất 300.000 đồng, tổng 6 triệu đồng.").mentions(Product)
    assert len(claim.figures) == 3
