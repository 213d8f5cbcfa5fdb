"""Dates and ranges against the report's own majority."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.style_break import StyleBreak


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ngày 05/3/2024, 06/3/2024 và 7/3/2024.", [("7", "07")]),
        ("Ngày 5/3/2024, 6/3/2024 và 07/3/2024.", [("07", "7")]),
        ("Ngày 15/03/2024, 16/04/2024, 17/5/2024.", [("5", "05")]),
        ("Ngày 15/3/2024, 16/4/2024, 17.5.2024.", [("17.5.2024", "17/5/2024")]),
        ("Giai đoạn 2016 - 2020, 2021 - 2025, 2026-2030.", [("2026-2030", "2026 - 2030")]),
        (
            "(19/5/1890-19/5/2024), (2/9/1945-2/9/2024), (3/2/1930 – 3/2/2024)",
            [("3/2/1930 – 3/2/2024", "3/2/1930-3/2/2024")],
        ),
        ("Nhiệm kỳ 2020 - 2025; nghị quyết nhiệm kỳ 2020-2025.", [("2020-2025", "2020 - 2025")]),
        ("Giai đoạn 2016 - 2020; nhiệm kỳ 2020-2025.", []),
        ("Ngày 05/3/2024 và 7/3/2024.", [("7", "07")]),
        ("Ngày 15/3/2024 và 17/03/2024.", [("03", "3")]),
        ("Ngày 15/3/2024, 16/4/2024 và 17/ 5/2024.", [("17/ 5/2024", "17/5/2024")]),
        ("Ngày 05/3/2024, 06/3/2024, dịp 8/3 và ngày 2/9.", []),
        ("Nộp ngày 05/3/2024, 06/3/2024; họp ngày 7/3 âm lịch.", []),
        ("Đạt 5/6, 07/9 và 8/12 chỉ tiêu.", []),
    ],
)
def test_the_minority_breaks_the_style(text: str, found: list[tuple[str, str]]) -> None:
    report = report_of(text)
    assert [(report.slice(broken.span), broken.right) for broken in report.mentions(StyleBreak)] == found
