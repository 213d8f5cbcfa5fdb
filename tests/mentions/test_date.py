"""Dates and ranges of dates, in every form that reports use."""

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from report_lint import Days, Verdict
from report_lint.testing import report_of, unmarked
from report_lint_vi.claims.directed_range import DirectedRange
from report_lint_vi.mentions.date import LENGTHS, Date, DateRange, is_leap
from report_lint_vi.mentions.jumbled_date import JumbledDate

#: (first day, last day, month, year) -> where it is written like that.
CORPUS = {
    (8, 8, 3, 2024): [
        "ngày [[08/3/2024]]", "ngày [[8/3/2024]]", "ngày [[08/03/2024]]", "ngày [[08 tháng 3 năm 2024]]",
        "NGÀY [[08 THÁNG 3 NĂM 2024]]", "ngày [[08-3-2024]]", "ngày [[8.3.2024]]", "([[08/3/2024]])",
        "ngày [[08 tháng ba năm 2024]]", "ngày [[08 tháng 3/2024]]", "sáng [[08/3/2024]]", "tính đến [[08/3/2024]]",
        "ngày [[08/ 3/ 2024]]", "ngày [[08 tháng 3, năm 2024]]",
    ],
    (8, 8, 3, None): ["ngày [[08/3]]", "ngày [[8/3]]", "mùng [[8/3]]", "ngày [[08 tháng 3]]", "ngày [[08/3/24]]"],
    (15, 15, None, None): ["ngày [[15]] họp", "mùng [[15]] có", "ngày [[15]], các"],
    (None, None, 3, 2024): ["tháng [[3/2024]]", "tháng [[03 năm 2024]]", "Tháng [[3/2024]],", "tháng [[3-2024]]"],
    (None, None, 3, None): ["tháng [[3]] có", "THÁNG [[3]]", "đến hết tháng [[03]],"],
    (16, 17, 8, 2024): ["ngày [[16-17/8/2024]]", "trong [[16 - 17/8/2024]]", "ngày [[16 và 17 tháng 8 năm 2024]]"],
    (16, 17, 8, None): ["ngày [[16-17 tháng 8]]", "ngày [[16-17/8]]", "từ [[16-17/8]]"],
    (31, 31, 11, 2023): ["ngày [[31/11/2023]]", "ngày [[31 tháng 11 năm 2023]]"],
    (25, 25, 13, 2023): ["ngày [[25/13/2023]]", "([[25/13/2023]])"],
    (28, 28, 6, 1909): ["([[28/6/1909]])", "[[28.6.1909]]"],
}  # fmt: skip

NONE = [
    "đạt 38/102 xã", "trực 24/7 trong dịp Tết", "Nghị quyết số 02-NQ/TW", "giảm 312 vụ (734/1046)",
    "tỷ lệ 1/2 - 2/3 số hộ",
    "từ 1/3 đến 1/2 diện tích", "năm 2024", "nhiệm kỳ 2023 - 2028", "3 tháng một lần", "trong 05 ngày làm việc",
    "6 tháng đầu năm", "xếp thứ 3/11 huyện", "số điện thoại 02963000789", "Chương trình 135", "lúc 14:00", "12,5 ha",
]  # fmt: skip

JOINED = [
    "từ ngày [[05/3/2024 đến ngày 02/4/2024]]", "([[03/02/1930 - 03/02/2024]])", "([[03/02/1930-03/02/2024]])",
    "([[03/02/1930– 03/02/2024]])", "từ ngày [[05/3 đến hết ngày 02/4/2024]]", "từ [[05/3 đến 02/4/2024]]",
    "([[01/4 - 30/6]])", "từ tháng [[4 đến hết tháng 6/2024]]", "tháng [[4-6/2024]]", "([[9/2022 - 9/2024]])",
    "từ ngày [[12 đến ngày 16/8/2024]]", "từ ngày [[05/3/2024 đến thứ Sáu, ngày 15/3/2024]]",
    "từ ngày [[05 tháng 3 năm 2024 đến ngày 02 tháng 4 năm 2024]]", "từ ngày [[05/3/2024 cho đến ngày 02/4/2024]]",
    "từ ngày [[05/3/2024 tới ngày 02/4/2024]]",
]  # fmt: skip
APART = [
    "từ ngày 15/3/2024 đến 2/3 số hộ",
    "ngày 05/3/2024 và ngày 02/4/2024", "ngày 05/3/2024, ngày 02/4/2024",
    "Từ ngày 05/3/2024, đơn vị A; đến ngày 02/4/2024",
    "khoảng 1/2 - 2/3 diện tích", "từ 1/3 đến 1/2 số hộ",
]  # fmt: skip


@pytest.mark.parametrize(
    ("parts", "marked"), [(parts, text) for parts, texts in CORPUS.items() for text in texts], ids=str
)
def test_a_date_is_read_in_every_form(parts: tuple[int | None, ...], marked: str) -> None:
    text, marks = unmarked(f"Việc này {marked} ở đây.")
    (date,) = report_of(text).mentions(Date)
    assert (date.first, date.day, date.month, date.year) == parts
    assert [(date.span.start, date.span.end)] == marks


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_date_is_none(text: str) -> None:
    assert report_of(f"Việc này {text} ở đây.").mentions(Date) == ()


@pytest.mark.parametrize("marked", JOINED)
def test_two_dates_make_a_range(marked: str) -> None:
    text, marks = unmarked(f"Đợt này {marked} ở xã.")
    (days,) = report_of(text).mentions(DateRange)
    assert [(days.span.start, days.span.end)] == marks


@pytest.mark.parametrize("text", APART)
def test_dates_beside_each_other_are_no_range(text: str) -> None:
    assert report_of(f"Đợt này {text} ở xã.").mentions(DateRange) == ()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("từ ngày 05/3 đến ngày 02/4/2024", "2024-03-05", "2024-04-02"),
        ("từ ngày 15/12 đến ngày 15/01/2024", "2023-12-15", "2024-01-15"),
        ("từ ngày 15/12/2023 đến ngày 15/01", "2023-12-15", "2024-01-15"),
        ("từ ngày 12 đến ngày 16/8/2024", "2024-08-12", "2024-08-16"),
        ("từ tháng 9/2023 đến tháng 5/2024", "2023-09-01", "2024-05-31"),
        ("từ tháng 4 đến hết tháng 6/2024", "2024-04-01", "2024-06-30"),
    ],
)
def test_a_range_takes_what_one_end_leaves_out_from_the_other(text: str, first: str, last: str) -> None:
    (days,) = report_of(f"Đợt này {text} ở xã.").mentions(DateRange)
    assert days.days() == Days(datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))


@pytest.mark.parametrize(
    "text",
    ["ngày 30/2 âm lịch", "ngày 30 tháng 2 (âm lịch)", "30/2 ÂL", "mùng 10/3", "ngày 30 tháng Chạp",
        "ngày 15 tháng Giêng",
     "ngày 30/2 năm Canh Tý", "nhằm ngày 30/02 Bính Ngọ"],
)  # fmt: skip
def test_a_date_of_the_lunar_calendar_is_known_as_such(text: str) -> None:
    report = report_of(f"Lễ hội mở {text} hằng năm.")
    assert [date.lunar(report) for date in report.mentions(Date)] == [True]


@pytest.mark.parametrize(
    "text", ["ngày 30/3/2024", "ngày 30/3/2024 (mùng 10 tháng Ba)", "ngày 30/3; mùng 10/3 thì nghỉ"]
)
def test_a_solar_date_beside_a_lunar_one_is_not_lunar(text: str) -> None:
    report = report_of(f"Lễ hội mở {text}.")
    assert report.mentions(Date)[0].lunar(report) is False


@given(st.integers(0, 32), st.integers(0, 14), st.integers(1900, 2100))
@example(29, 2, 2024)
@example(29, 2, 2100)
def test_a_date_is_possible_exactly_when_the_calendar_has_it(day: int, month: int, year: int) -> None:
    (date,) = report_of(f"Họp ngày {day}/{month}/{year} tại xã.").mentions(Date)
    try:
        real = datetime.date(year, month, day)
    except ValueError:
        assert date.possible is False
        assert date.full is None
    else:
        assert date.full == real


@given(st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31)), st.integers(0, 3000))
def test_a_range_runs_backwards_exactly_when_its_ends_are_swapped(day: datetime.date, length: int) -> None:
    other = day + datetime.timedelta(length)
    forwards = f"Đợt từ ngày {day:%d/%m/%Y} đến ngày {other:%d/%m/%Y}."
    backwards = f"Đợt từ ngày {other:%d/%m/%Y} đến ngày {day:%d/%m/%Y}."
    assert [claim.verdict for claim in report_of(forwards).mentions(DirectedRange)] == [Verdict.HOLDS]
    expected = Verdict.FAILS if length else Verdict.HOLDS
    assert [claim.verdict for claim in report_of(backwards).mentions(DirectedRange)] == [expected]


@given(st.text("ngày tháng năm0123456789/-đếntừ(). \n", max_size=60))
def test_any_jumble_of_dates_is_read_without_an_error(text: str) -> None:
    report = report_of(text, on="2024-03-08")
    for kind in (Date, DateRange, JumbledDate):
        assert all(text[mention.span.start : mention.span.end] for mention in report.mentions(kind))


def test_february_is_longer_in_leap_years() -> None:
    assert [year for year in (1900, 2000, 2023, 2024, 2100) if is_leap(year)] == [2000, 2024]
    assert sum(LENGTHS) == 366
