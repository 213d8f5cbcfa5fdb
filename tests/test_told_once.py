"""A slip is told where it stands, a habit once for the report."""

from __future__ import annotations

import pytest

from report_lint import ReportRule
from report_lint.check import check
from report_lint.testing import report_of
from report_lint_vi.numbers.decimal_point import DecimalPoint
from report_lint_vi.numbers.english_separators import EnglishSeparators
from report_lint_vi.numbers.missing_separator import MissingSeparator

USUAL = "Có 1.250 hộ, 2.300 khẩu, 4.100 thẻ, 3.400 phiếu, 5.600 tờ rơi, 7.800 lượt. "


def found(kind: type[ReportRule], text: str) -> list[tuple[str, int, int]]:
    """Return what is flagged, with how many other places and how many edits."""
    report = report_of(USUAL + text)
    findings = [diagnostic.finding for diagnostic in check(report, [kind()]).diagnostics]
    return [
        (report.slice(f.span), len(f.related), sum(len(fix.edits) for fix in f.fixes if len(f.fixes) == 1))
        for f in findings
    ]


@pytest.mark.parametrize(
    ("kind", "places", "related"),
    [
        (MissingSeparator, ("1234 hộ", "2345 hộ", "3456 hộ", "4567 hộ"), 1),
        (DecimalPoint, ("1.2 ha", "2.5%", "3.7 tấn", "4.1 tỷ đồng"), 0),
        (EnglishSeparators, ("1,200,000 đồng", "2,300,000 đồng", "3,400,000 đồng", "4,500,000 đồng"), 0),
    ],
    ids=lambda item: item.__name__ if isinstance(item, type) else "",
)
def test_three_places_are_told_apart_and_four_at_once(
    kind: type[ReportRule], places: tuple[str, ...], related: int
) -> None:
    numbers = [place.split("%")[0].split(" ")[0] for place in places]

    assert found(kind, "; ".join(places[:3])) == [(number, related, 1) for number in numbers[:3]]
    assert found(kind, "; ".join(places)) == [(numbers[0], related + 3, 4)]


def test_what_is_certain_is_not_told_with_what_is_not() -> None:
    text = "Sân 1.2 ha; giảm 2.5%; thu 3.7 tấn; chi 4.1 tỷ đồng; đàn 21.32 con."

    assert found(DecimalPoint, text) == [("1.2", 3, 4), ("21.32", 0, 0)]
