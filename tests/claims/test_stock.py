"""Stock and flow, for random figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint.claim import Verdict
from report_lint.testing import report_of
from report_lint_vi.claims.stock import StockAndFlow

WORDINGS = (
    "Đầu năm có {a} hội viên, kết nạp {b} hội viên, giảm {c} hội viên, đến nay có {d} hội viên.",
    "Đầu năm có {a} hội viên, kết nạp {b}, giảm {c}, đến nay có {d}.",
    "Đầu kỳ có {a} đơn, tiếp nhận {b} đơn, đã giải quyết {c} đơn, còn {d} đơn.",
    "Kỳ trước chuyển sang {a} hồ sơ; tiếp nhận {b} hồ sơ; xử lý {c} hồ sơ; hiện còn {d} hồ sơ.",
    "Đầu nhiệm kỳ, đảng bộ có {a} đảng viên; trong kỳ kết nạp {b} đảng viên, chuyển đi {c} đảng viên, hiện có {d}.",
)
SILENT = [
    "6 tháng đầu năm có 87 hội viên nghỉ, kết nạp 49, giảm 19, đến nay có 20.",
    "Đầu năm có 87 hội viên, kết nạp 49, giảm 19%, đến nay có 120.",
    "Đầu năm có 87 hội viên, đạt 102% kế hoạch 85, đến nay có 90.",
    "Đầu năm có khoảng 87 hội viên, kết nạp 49, đến nay có 140.",
    "Đầu năm có 87 hội viên. Kết nạp 49, giảm 19, đến nay có 140.",
    "Đầu năm có 87 hội viên, 12 chi hội, kết nạp 49, giảm 19, đến nay có 140.",
]


@given(st.sampled_from(WORDINGS), st.integers(200, 900), st.integers(2, 99), st.integers(2, 99), st.integers(-5, 5))
def test_the_closing_stock_follows_or_the_claim_fails(wording: str, a: int, b: int, c: int, slip: int) -> None:
    text = wording.format(a=a, b=b, c=c, d=a + b - c + slip)
    found = [claim.verdict for claim in report_of(text).mentions(StockAndFlow)]
    assert found == [Verdict.FAILS if slip else Verdict.HOLDS]


@pytest.mark.parametrize("text", SILENT)
def test_an_account_that_is_not_complete_never_fails(text: str) -> None:
    assert Verdict.FAILS not in [claim.verdict for claim in report_of(text).mentions(StockAndFlow)]
