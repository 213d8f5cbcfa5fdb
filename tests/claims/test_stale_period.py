"""A report's own period against the one in its headings, closing words and title."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from report_lint.testing import report_of
from report_lint_vi.claims.stale_period import StalePeriod
from report_lint_vi.mentions.own_period import OwnPeriod

ROMAN = ("I", "II", "III", "IV")


def _found(text: str) -> list[str]:
    report = report_of(text)
    return [report.text[claim.span.start : claim.span.end] for claim in report.mentions(StalePeriod)]


@given(st.integers(1, 12), st.integers(1, 12), st.integers(2015, 2030))
def test_only_the_month_before_is_stale_in_a_heading(own: int, told: int, year: int) -> None:
    text = f"BÁO CÁO\nKết quả công tác tháng {own} năm {year}\n\nI. KẾT QUẢ CÔNG TÁC THÁNG {told}\n\nĐạt."
    assert _found(text) == ([f"THÁNG {told}"] if told % 12 == (own - 1) % 12 else [])


@given(st.integers(1, 4), st.integers(1, 4), st.integers(2015, 2030), st.integers(-1, 1))
def test_the_closing_words_name_the_report_s_quarter(own: int, told: int, year: int, later: int) -> None:
    closing = f"quý {ROMAN[told - 1]} năm {year + later}"
    text = f"BÁO CÁO\nCông tác quý {ROMAN[own - 1]} năm {year}\n\nĐạt.\n\nTrên đây là báo cáo công tác {closing}."
    stale = (year, own) != (year + later, told) and (
        4 * year + own - 4 * (year + later) - told == 1 or (told == own and later == -1)
    )
    assert _found(text) == ([closing] if stale else [])


@given(st.integers(1, 12), st.integers(2015, 2030))
def test_december_s_tasks_are_next_year_s(month: int, year: int) -> None:
    following = month % 12 + 1
    after = year + (month == 12)
    text = f"BÁO CÁO\nKết quả công tác tháng {month}, nhiệm vụ tháng {following} năm {after}\n\nĐạt."
    (own,) = report_of(text).mentions(OwnPeriod)
    assert (own.results.number, own.results.year) == (month, year)
    assert own.tasks is not None
    assert (own.tasks.number, own.tasks.year) == (following, after)
