"""One amount in two units."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint.claim import Verdict
from report_lint.testing import report_of
from report_lint_vi.claims.unit_slip import UnitSlip

UNITS = (("ha", "m²", 10_000), ("tấn", "kg", 1000), ("km", "m", 1000), ("tỷ đồng", "triệu đồng", 1000))
WRONG = (
    "Chi 2,5 tỷ đồng (250 triệu đồng).",
    "Diện tích 12,5 ha (1.250 m2).",
    "Thu 26,4 tỷ đồng tiền ủng hộ. Trong 26,4 triệu đồng nói trên, doanh nghiệp góp một nửa.",
    "Thu viện phí đạt 14,6 tỷ đồng. Chi lương 8,3 tỷ đồng trong 14,6 triệu đồng thu viện phí.",
    "Kè bờ tả sông Lam có vốn 64,2 tỷ đồng. Riêng kè bờ tả sông Lam với vốn 64,2 triệu đồng chưa khởi công.",
)
SILENT = (
    "Dư nợ 182,9 tỷ đồng (171,7 tỷ đồng).",
    "Thu 12,5 tỷ đồng (kế hoạch 1.250 triệu đồng).",
    "Chi 86,5 tỷ đồng làm đường và 86,5 triệu đồng tiền thưởng.",
    "Đường giao thông hết 86,5 tỷ đồng. Quỹ khen thưởng chi 86,5 triệu đồng.",
    "Thu được 1,5 tỷ đồng. Trong 1,5 triệu đồng nói trên có quà.",
    "Thu 24,5 tỷ đồng. Chi 24,5 tỷ đồng. Nộp 24,5 triệu đồng tiền điện.",
    "Trồng 5 ha (450 m2 nhà lưới).",
    "Cấp 4,5 tấn gạo (450 bao).",
)


def verdicts(text: str) -> list[Verdict]:
    return [claim.verdict for claim in report_of(text).mentions(UnitSlip)]


@pytest.mark.parametrize("text", WRONG)
def test_a_slip_of_the_unit_is_told_once(text: str) -> None:
    assert verdicts(text) == [Verdict.FAILS]


@pytest.mark.parametrize("text", SILENT)
def test_other_amounts_say_nothing(text: str) -> None:
    assert Verdict.FAILS not in verdicts(text)


@given(st.sampled_from(UNITS), st.integers(11, 9999).filter(lambda tenths: tenths % 10), st.sampled_from([1, 10, 100]))
def test_two_notations_agree_or_differ_by_powers_of_ten(units: tuple[str, str, int], tenths: int, slip: int) -> None:
    large, small, factor = units
    written = f"{tenths // 10},{tenths % 10}"
    other = f"{Decimal(tenths * factor // 10 // slip):,}".replace(",", ".")
    text = f"Có {written} {large} ({other} {small})."
    exact = tenths * factor // 10 % slip == 0
    expected = [Verdict.HOLDS] if slip == 1 else [Verdict.FAILS]
    assert verdicts(text) == expected or (not exact and Verdict.HOLDS not in verdicts(text))


@given(st.integers(10**8, 10**11), st.booleans())
def test_an_amount_and_itself_rounded_agree(amount: int, cut: bool) -> None:  # noqa: FBT001
    hundredths = (amount + (0 if cut else 5_000_000)) // 10_000_000
    text = f"Chi {hundredths // 100},{hundredths % 100:02} tỷ đồng ({f'{amount:,}'.replace(',', '.')} đồng)."
    assert Verdict.FAILS not in verdicts(text)
