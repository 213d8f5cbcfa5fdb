"""Levels of another period: which figure a period dates, and whether it is over for the report."""

from __future__ import annotations

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.dated_level import DatedLevel

EARLIER = {
    "455 em của năm học 2022 - 2023 thì nhiều hơn 23 em.": "455",
    "Con số này ở quý III/2023 là 764,2 tỷ đồng.": "764,2",
    "Năm liền trước được 386,4 triệu đồng.": "386,4",
    "Tháng liền kề trước thu 42 triệu đồng.": "42",
    "So với 4.512 triệu đồng của năm học 2022 - 2023 thì dư thêm 341 triệu đồng.": "4.512",
    "Thấp hơn con số 71,8 tỷ đồng của cùng kỳ tới 8,4 tỷ đồng.": "71,8",
    "Cùng kỳ năm trước chỉ thu được 3,10 tỷ đồng.": "3,10",
    "Có 918 hộ đầu năm.": "918",
}
NONE = (
    "Trong 6 tháng đầu năm thu 42 tỷ đồng.",
    "Từ đầu năm đến nay có 36 vụ.",
    "Phấn đấu trong quý I/2025 hoàn thành 100% kế hoạch.",
    "So với cùng kỳ đã trồng 40 ha.",
)


@pytest.mark.parametrize(("text", "figure"), EARLIER.items(), ids=EARLIER.keys())
def test_an_earlier_period_dates_the_figure_that_it_belongs_to(text: str, figure: str) -> None:
    report = report_of(text, on="2024-10-15")
    told = [(level.quantity.number.text, level.is_earlier(report)) for level in report.mentions(DatedLevel)]
    assert told == [(figure, True)]


@pytest.mark.parametrize("text", NONE)
def test_a_period_of_the_report_or_of_a_plan_dates_no_earlier_level(text: str) -> None:
    report = report_of(text, on="2024-10-15")
    assert not [level for level in report.mentions(DatedLevel) if level.is_earlier(report)]
