"""Cumulative figures."""

import pytest

from report_lint.claim import Verdict
from report_lint.testing import report_of
from report_lint_vi.claims.total_to_date import TotalToDate

CASES = {
    Verdict.HOLDS: [
        "Quý I thu 31 triệu đồng, quý II thu 42 triệu đồng, lũy kế 6 tháng 73 triệu đồng.",
        "Lũy kế 9 tháng trồng 90 ha, quý I 20 ha, quý II 40 ha, quý III 30 ha.",
        "Tháng 5 thu 31 triệu đồng, lũy kế 5 tháng 140 triệu đồng.",
        "Riêng tháng 5 xảy ra 12 vụ, luỹ kế từ đầu năm 45 vụ.",
    ],
    Verdict.FAILS: [
        "Quý I thu 31 triệu đồng, quý II thu 42 triệu đồng, lũy kế 6 tháng 83 triệu đồng.",
        "Lũy kế 9 tháng trồng 99 ha, quý I 20 ha, quý II 40 ha, quý III 30 ha.",
        "Tháng 5 thu 31 triệu đồng, lũy kế 5 tháng 14 triệu đồng.",
        "Trong tháng xảy ra 12 vụ, luỹ kế từ đầu năm 10 vụ.",
    ],
}
SILENT = [
    "Tháng 5 thu 31 triệu đồng, lũy kế trên 20 triệu đồng phí trước bạ.",
    "Tháng 5 giảm 31 vụ so với tháng 4, lũy kế 12 vụ.",
    "Tháng 5 tiêm 31 mũi, lũy kế 12 xã hoàn thành.",
    "Kế hoạch tháng 5 thu 31 triệu đồng, lũy kế thu 14 triệu đồng.",
    "Lũy kế 9 tháng trồng 99 ha, quý I 20 ha, quý III 30 ha.",
    "Tháng 5 thu 31 triệu đồng. Lũy kế tiền phạt 14 triệu đồng.",
]


@pytest.mark.parametrize(("verdict", "text"), [(verdict, text) for verdict, texts in CASES.items() for text in texts])
def test_a_cumulative_figure_is_compared_with_its_periods(verdict: Verdict, text: str) -> None:
    assert [claim.verdict for claim in report_of(text).mentions(TotalToDate)] == [verdict]


@pytest.mark.parametrize("text", SILENT)
def test_another_matter_or_a_plan_does_not_fail(text: str) -> None:
    assert Verdict.FAILS not in [claim.verdict for claim in report_of(text).mentions(TotalToDate)]
