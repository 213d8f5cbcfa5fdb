"""Which dates of citations are confirmed, which denied, and which nobody can tell."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint import Verdict
from report_lint.check import check
from report_lint.rule import Severity
from report_lint.testing import report_of
from report_lint_vi.citations.citation_date import CitationDate
from report_lint_vi.citations.citation_year import CitationYear
from report_lint_vi.citations.two_dates import TwoDates
from report_lint_vi.claims.dated_citation import DatedCitation, congress, in_form_of, swapped

HOLDS, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.FAILS, Verdict.UNKNOWN
CASES = [
    (HOLDS, "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020"),
    (HOLDS, "Nghị quyết số 27-NQ/TW ngày 21/5/2018"),
    (HOLDS, "Nghị quyết số 27-NQ/TW ngày 09/11/2022"),
    (HOLDS, "Luật Công đoàn số 50/2024/QH15 ngày 27/11/2024"),
    (HOLDS, "Quyết định số 06/QĐ-TTg ngày 06/01/2022"),
    (HOLDS, "Chỉ thị số 05/CT-TW ngày 15/5/2016"),
    (UNKNOWN, "Nghị định số 999/2024/NĐ-CP ngày 03/02/2024"),
    (UNKNOWN, "Quyết định số 06/QĐ-TTg ngày 06/01/2023"),  # numbers begin again each year
    (UNKNOWN, "Quyết định số 06/QĐ-TTg ngày 19/8/2022"),  # too far from the known day to be a slip for it
    (UNKNOWN, "Nghị quyết số 02-NQ/TW ngày 12/3/2003"),  # another term
    (UNKNOWN, "Kết luận số 21-KL/TW ngày 17/11/2017"),
    (HOLDS, "Nghị quyết số 19-NQ/TW ngày 25/10/2017"),  # one symbol, one instrument in each term
    (HOLDS, "Nghị quyết số 19-NQ/TW ngày 16/6/2022"),
    (HOLDS, "Nghị quyết số 19-NQ/TW ngày 28/7/2026"),
    (FAILS, "Nghị quyết số 19-NQ/TW ngày 16/5/2022"),
    (FAILS, "Nghị quyết số 19-NQ/TW ngày 15/10/2017"),
    (FAILS, "Quy định số 08-QĐi/TW ngày 25/10/2019"),
    (UNKNOWN, "Nghị quyết số 19-NQ/TW ngày 16/6/2017"),  # of which of the two?
    (UNKNOWN, "Nghị quyết số 19-NQ/TW ngày 25/10/2022"),
    (UNKNOWN, "Nghị quyết số 21-NQ/TW ngày 30/6/2022"),  # studied in the month of its issue
    (UNKNOWN, "Nghị quyết số 22-NQ/TW ngày 15/3/2019"),  # one source only
    (UNKNOWN, "Nghị quyết số 57-NQ/TW ngày 15/01/2025"),  # more likely an event's day
    (UNKNOWN, "Quyết định số 37-QĐ/TW ngày 25/11/2021"),  # the register has a quy định
    (UNKNOWN, "Nghị quyết số 02-NQ/TU ngày 12/7/2021"),
    (UNKNOWN, "Quyết định số 933/2020/QĐ-UBND ngày 05/3/2020"),
    (UNKNOWN, "văn bản số 58/2024/QH15 ngày 28/11/2024"),  # a law or a resolution
    (UNKNOWN, "Luật Công đoàn số 50/2024/QH15 ngày 28/11/2024"),  # the register itself is not sure
    (UNKNOWN, "Nghị định số 30/2020/NĐ-CP ngày 31/6/2020"),  # no such day: another family's business
    (UNKNOWN, "Hợp đồng số 15/2022/HĐ-KT ngày 05/01/2023"),
    (FAILS, "Nghị định số 30/2020/NĐ-CP ngày 05/03/2019"),
    (FAILS, "Nghị định số 30/2020/NĐ-CP ngày 31/6/2019"),
    (FAILS, "Nghị định số 30/2020/NĐ-CP ngày 12/8/2020"),
    (FAILS, "Luật Công đoàn số 50/2024/QH15 ngày 27/11/2023"),
    (FAILS, "Quyết định số 06/QĐ-TTg ngày 06/11/2022"),
    (FAILS, "Nghị quyết số 57-NQ/TW ngày 22/12/2023"),
    (FAILS, "Nghị quyết số 57-NQ/TW ngày 22/10/2024"),
    (FAILS, "Quy định số 37-QĐ/TW ngày 25/11/2021"),
    (FAILS, "Kết luận số 21-KL/TW ngày 25/10/2020 của Trung ương khóa XIII"),
    (FAILS, "Chỉ thị số 05/CT-TW ngày 05/5/2016"),
    (FAILS, "Nghị quyết số 11/2022/NQ-HĐND ngày 08/7/2023"),
    (UNKNOWN, "Nghị quyết số 28-NQ/TW ngày 23/5/2008"),
    (FAILS, "Nghị quyết số 28-NQ/TW ngày 23/5/2008 về cải cách chính sách bảo hiểm xã hội"),
    (UNKNOWN, "Nghị quyết số 28-NQ/TW ngày 23/6/2008 về cải cách chính sách bảo hiểm xã hội"),
    (FAILS, "Quyết định số 1719/QĐ-TTg ngày 14/10/2022"),
    (UNKNOWN, "Quyết định số 1719/QĐ-TTg ngày 15/10/2022"),
    (UNKNOWN, "Quyết định số 1719/QĐ-TTg ngày 14/10/2015"),
    (FAILS, "Nghị quyết số 20-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương khóa XII"),
    (FAILS, "Nghị quyết số 30a/2008/NQ-CP ngày 27/12/2018"),
    (FAILS, "Thông tư số 08/2018/TT-BGD&ĐT ngày 12/3/2019"),
]


@pytest.mark.parametrize(("verdict", "text"), CASES)
def test_a_date_is_judged_by_symbol_and_register(verdict: Verdict, text: str) -> None:
    (claim,) = report_of(f"Thực hiện {text} của cấp trên.").mentions(DatedCitation)
    assert claim.verdict is verdict


def test_one_mistake_is_told_once_by_the_family() -> None:
    text = "Nghị định số 98/2023/NĐ-CP ngày 31/12/2022; Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ."
    outcome = check(report_of(text), [CitationYear(), CitationDate(), TwoDates()])
    (only,) = outcome.diagnostics
    assert (only.code, only.severity) == ("CIT001", Severity.ERROR)
    assert [edit.text for fix in only.finding.fixes for edit in fix.edits] == ["31/12/2023"]
    assert [outcome.report.slice(place.span) for place in only.finding.related] == ["98/2023/NĐ-CP ngày 31/12/2023"]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("30/12/2020", "05/10/2020"),
        ("30-12-2020", "05-10-2020"),
        ("30.12.2020", "05.10.2020"),
        ("30 tháng 12 năm 2020", "05 tháng 10 năm 2020"),
        ("30 Tháng 12 năm 2020", "05 tháng 10 năm 2020"),
    ],
)
def test_a_suggested_date_is_written_as_the_wrong_one(written: str, right: str) -> None:
    assert in_form_of(written, datetime.date(2020, 10, 5)) == right


@pytest.mark.parametrize(("month", "right"), [(1, "30/01/2020"), (3, "30/3/2020"), (10, "30/10/2020")])
def test_only_january_and_february_have_a_zero(month: int, right: str) -> None:
    assert in_form_of("30/12/2020", datetime.date(2020, month, 30)) == right


@pytest.mark.parametrize(
    ("day", "term"),
    [
        ("2005-01-01", None),
        ("2010-12-31", 10),
        ("2011-01-20", None),
        ("2016-01-27", None),
        ("2016-05-15", 12),
        ("2020-10-25", 12),
        ("2021-10-25", 13),
        ("2026-05-27", 14),
    ],
)
def test_a_day_lies_in_a_term_of_the_party_unless_near_its_ends(day: str, term: int | None) -> None:
    assert congress(datetime.date.fromisoformat(day)) == term


@given(st.dates(datetime.date(1950, 1, 1), datetime.date(2050, 12, 31)))
def test_a_day_is_swapped_with_itself_only_where_day_and_month_are_one(day: datetime.date) -> None:
    assert swapped(day, day) == (day.day == day.month)
