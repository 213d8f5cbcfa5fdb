"""Quarters, runs of years, school years, months in brackets, and how long they last."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint import Days, Verdict
from report_lint.testing import report_of, unmarked
from report_lint_vi.claims.lengths import whole_months
from report_lint_vi.claims.period_length import CountedPeriod
from report_lint_vi.claims.quarter_months import QuarterMonths
from report_lint_vi.mentions.months import Months
from report_lint_vi.mentions.period import Kind, Quarter, YearRange
from report_lint_vi.mentions.school_year import SchoolYear
from report_lint_vi.mentions.stray_period import StrayPeriod

QUARTERS = {
    (1, 2024): [
        "[[quý I/2024]]", "[[Quý I năm 2024]]", "[[quý 1 năm 2024]]", "[[QUÝ I/2024]]", "[[quý I, năm 2024]]",
        "[[quí I-2024]]",
    ],
    (3, None): ["[[quý III]]", "[[quý 3]] có", "[[Quý III]],", "[[quý III]] (tháng 7)"],
    (4, 2023): ["[[quý IV/2023]]", "[[quý IV năm 2023]]"],
}  # fmt: skip
NO_QUARTERS = ["quý vị", "quý 25%", "thời gian quý báu", "quỹ I", "trong quý vừa qua", "hằng quý"]

YEARS = {
    (2021, 2025, Kind.STAGE): [
        "giai đoạn [[2021 - 2025]]", "giai đoạn [[2021-2025]]", "giai đoạn [[2021–2025]]",
        "Giai đoạn ([[2021 - 2025]])",
        "giai đoạn từ năm [[2021 đến năm 2025]]", "giai đoạn 05 năm [[2021 - 2025]]", "thời kỳ [[2021 - 2025]]",
        "giai đoạn [[2021 đến 2025]]", "giai đoạn từ [[2021 đến 2025]]",
    ],
    (2023, 2028, Kind.TERM): ["nhiệm kỳ [[2023 - 2028]]", "NHIỆM KỲ [[2023-2028]]", "nhiệm kỳ 05 năm [[2023 - 2028]]"],
    (2023, 2024, Kind.SCHOOL): ["năm học [[2023 - 2024]]", "Năm học [[2023-2024]],"],
    (2016, 2020, Kind.COUNTED): ["5 năm [[2016-2020]]", "05 năm ([[2016 - 2020]])"],
    (2019, 2020, Kind.PLAIN): ["vụ Đông Xuân [[2019 - 2020]]", "từ năm [[2019 - 2020]]", "([[2019-2020]])"],
}  # fmt: skip
NO_YEARS = ["năm 2024", "năm 2023, 2024", "năm 2023 và năm 2024", "Luật 2024/2023", "so sánh 2025/2024", "khóa 2024"]


@pytest.mark.parametrize(("parts", "marked"), [(key, t) for key, texts in QUARTERS.items() for t in texts], ids=str)
def test_a_quarter_is_read_in_every_form(parts: tuple[int, int | None], marked: str) -> None:
    text, marks = unmarked(f"Báo cáo {marked} của xã")
    (quarter,) = report_of(text).mentions(Quarter)
    assert (quarter.number, quarter.year) == parts
    assert [(quarter.span.start, quarter.span.end)] == marks


@pytest.mark.parametrize("text", NO_QUARTERS)
def test_other_uses_of_the_word_are_no_quarter(text: str) -> None:
    assert report_of(f"Kính thưa {text} đại biểu").mentions(Quarter) == ()


def test_a_quarter_has_its_three_months() -> None:
    (quarter,) = report_of("Báo cáo quý IV/2023").mentions(Quarter)
    assert list(quarter.months) == [10, 11, 12]
    assert quarter.days == Days(datetime.date(2023, 10, 1), datetime.date(2023, 12, 31))


@pytest.mark.parametrize(("parts", "marked"), [(key, t) for key, texts in YEARS.items() for t in texts], ids=str)
def test_a_run_of_years_is_read_with_its_kind(parts: tuple[int, int, Kind], marked: str) -> None:
    text, marks = unmarked(f"Kế hoạch {marked} của xã")
    (years,) = report_of(text).mentions(YearRange)
    assert (years.first, years.last, years.kind) == parts
    assert [(years.span.start, years.span.end)] == marks


@pytest.mark.parametrize("text", NO_YEARS)
def test_other_years_are_no_run(text: str) -> None:
    assert report_of(f"Kế hoạch {text} của xã").mentions(YearRange) == ()


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("năm học 2023 - 2024", [(2023, 2024)]),
        ("năm học 2023 - 2025", [(2023, 2025)]),
        ("năm học 2020 - 2021 và năm học 2021 - 2022", [(2021, 2022)]),
        ("02 năm học 2021 - 2023", []),
        ("các năm học 2020 - 2024", []),
        ("từ năm học 2021 - 2022 đến năm học 2023 - 2024", [(2023, 2024)]),
        ("02 năm học liên tiếp 2019 - 2020 và 2020 - 2021", []),
        ("giai đoạn 2021 - 2025", []),
    ],
)
def test_one_school_year_is_told_from_several(text: str, years: list[tuple[int, int]]) -> None:
    assert [(year.first, year.last) for year in report_of(f"Trong {text}, trường").mentions(SchoolYear)] == years


@pytest.mark.parametrize(
    ("text", "months", "year"),
    [
        ("(tháng 7, 8, 9)", (7, 8, 9), None),
        ("(tháng 7,8,9)", (7, 8, 9), None),
        ("(từ tháng 4 đến hết tháng 6)", (4, 5, 6), None),
        ("(tháng 4 - 6/2024)", (4, 5, 6), 2024),
        ("(tháng 4-6)", (4, 5, 6), None),
        ("(TỪ THÁNG 10 ĐẾN THÁNG 12)", (10, 11, 12), None),
        ("(các tháng 1, 2 và 3 năm 2025)", (1, 2, 3), 2025),
        ("(tháng 4, tháng 5 và ước tháng 6)", (4, 5, 6), None),
    ],
)
def test_months_in_brackets_are_written_out(text: str, months: tuple[int, ...], year: int | None) -> None:
    (found,) = report_of(f"Kết quả quý {text} của trạm").mentions(Months)
    assert (found.numbers, found.year) == (months, year)


@pytest.mark.parametrize(
    "text",
    [
        "(tháng 7: 21 ca; tháng 8: 34 ca)",
        "(trước tháng 5)",
        "(tháng trước 45 vụ)",
        "(tháng 12 đến tháng 2)",
        "(tháng 15, 16)",
    ],
)
def test_brackets_that_hold_more_than_months_are_none(text: str) -> None:
    assert report_of(f"Kết quả quý {text} của trạm").mentions(Months) == ()


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("Trong 4 tháng 9, 10, 11, 12 của quý IV thu hoạch tôm.", [Verdict.FAILS]),
        ("Các tháng 9, 10, 11, 12 quý IV thu hoạch tôm.", [Verdict.FAILS]),
        ("Trong ba tháng 10, 11, 12 của quý IV thu hoạch tôm.", [Verdict.HOLDS]),
        ("Báo cáo 2 tháng 8, 9 và quý III năm 2024.", []),
    ],
)
def test_months_that_are_listed_before_their_quarter(text: str, verdicts: list[Verdict]) -> None:
    assert [claim.verdict for claim in report_of(text).mentions(QuarterMonths)] == verdicts


@given(st.integers(1, 4), st.integers(1, 12), st.integers(0, 3))
def test_a_quarter_holds_its_own_months_only(number: int, month: int, length: int) -> None:
    last = min(12, month + length)
    text = f"Kế hoạch quý {number} (từ tháng {month} đến tháng {last}) của trường"
    (claim,) = report_of(text).mentions(QuarterMonths)
    inside = all((m - 1) // 3 + 1 == number for m in range(month, last + 1))
    assert (claim.verdict is Verdict.HOLDS) == inside


@given(st.integers(1950, 2050), st.integers(1, 40))
def test_a_stage_counts_both_its_years_and_a_term_one_less(first: int, length: int) -> None:
    stage = report_of(f"Kế hoạch giai đoạn {first} - {first + length} ({length + 1:02} năm) của xã")
    assert [claim.verdict for claim in stage.mentions(CountedPeriod)] == [Verdict.HOLDS]
    term = report_of(f"Đại hội nhiệm kỳ {first} - {first + length} ({length:02} năm) của xã")
    assert [claim.verdict for claim in term.mentions(CountedPeriod)] == [Verdict.HOLDS]
    far = report_of(f"Sơ kết {length + 2:02} năm ({first} - {first + length}) phong trào")
    assert [claim.verdict for claim in far.mentions(CountedPeriod)] == [Verdict.FAILS]


@given(st.dates(datetime.date(2000, 1, 1), datetime.date(2050, 1, 1)), st.integers(1, 120))
def test_whole_months_end_on_the_day_before_they_began(first: datetime.date, months: int) -> None:
    later = first.month - 1 + months
    if first.day <= 28:
        end = datetime.date(first.year + later // 12, later % 12 + 1, first.day) - datetime.timedelta(1)
        assert whole_months(Days(first, end)) == months


@pytest.mark.parametrize(
    "text",
    [
        "tháng 8 năm 2019 - 2021", "kỷ niệm 95 năm (1930 - 2025)", "hơn 10 năm (2010 - 2024)",
        "mỗi lớp 03 ngày (từ 04/3 đến 29/3/2024)",
        "tăng 7%/năm giai đoạn 2021 - 2030", "05 ngày làm việc (từ 04/3 đến 29/3/2024)",
        "1,5 ngày, từ ngày 10/4 đến ngày 11/4",
        "02 năm học 2021 - 2023", "kỳ hạn 10 năm giai đoạn 2010 - 2015",
    ],
)  # fmt: skip
def test_counts_of_other_things_claim_nothing_about_a_period(text: str) -> None:
    assert report_of(f"Đến nay {text} của xã").mentions(CountedPeriod) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nhiệm vụ trọng tâm tháng quý II năm 2024", ["tháng quý II năm 2024"]),
        ("báo cáo quý tháng 3", ["quý tháng 3"]),
        ("kết quả tháng 6 tháng đầu năm", ["tháng 6 tháng đầu năm"]),
        ("kết quả các tháng quý II", []),
        ("kết quả tháng 6, 6 tháng đầu năm", []),
        ("phẩm chất cao quý tháng 7", []),
    ],
)
def test_words_for_two_periods_collide(text: str, found: list[str]) -> None:
    report = report_of(f"Đánh giá {text}")
    assert [report.slice(stray.span) for stray in report.mentions(StrayPeriod)] == found
