"""Days of the week, and what only looks like one."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint import Verdict
from report_lint.testing import report_of, unmarked
from report_lint_vi.claims.weekday_of_date import DatedWeekday
from report_lint_vi.mentions.weekday import Weekday
from report_lint_vi.world.calendar import WEEKDAYS

CORPUS = {
    0: ["[[thứ Hai]], ngày 04/3", "[[Thứ 2]] (04/3)", "sáng [[thứ hai]] đầu tuần", "[[THỨ HAI]]: họp", "vào [[thứ 2]]"],
    1: ["[[thứ Ba]] hằng tuần", "chiều [[thứ 3]],"],
    2: ["khai mạc [[thứ Tư]], ngày 06/3", "8 giờ [[thứ tư]], ngày 06/3"],
    3: ["họp [[thứ Năm]], ngày 07/3", "- [[Thứ năm]]: trực"],
    4: ["([[thứ Sáu]])", "tối [[thứ 6]]", "14h00 [[thứ sáu]] tại"],
    5: ["[[thứ Bảy]], ngày 09/3", "[[thứ bẩy]], ngày 09/3", "diễn ra [[thứ bảy]], ngày 09/3"],
    6: ["[[Chủ nhật]], ngày 10/3", "[[chủ nhật]] tuần sau", "[[Chúa nhật]], ngày 10/3"],
}

NONE = [
    "lần thứ hai, ngày 12/3", "lần thứ Hai, ngày 12/3", "lần thứ 2 ngày 12/3", "Kỳ họp thứ sáu, ngày 15/7",
    "kỳ họp thứ Sáu, khóa XX",
    "phiên họp thứ Ba, ngày 12/3", "vòng thứ tư, ngày 12/3", "người thứ hai", "năm thứ ba", "thứ hai mươi",
    "kỳ họp thứ Hai mươi ba",
    "địa phương thứ hai, sau tỉnh bạn", "chuyến thứ hai (21/7)", "ngày thứ 3 của đợt", "theo thứ tự",
    "cách mạng lần thứ 4", "thứ bậc",
    "Đại hội thứ Ba, ngày 12/3",
]  # fmt: skip


@pytest.mark.parametrize(("number", "marked"), [(n, text) for n, texts in CORPUS.items() for text in texts], ids=str)
def test_a_weekday_is_recognised_however_it_is_written(number: int, marked: str) -> None:
    text, marks = unmarked(marked)
    (day,) = report_of(text).mentions(Weekday)
    assert day.number == number
    assert [(day.span.start, day.span.end)] == marks


@pytest.mark.parametrize("text", NONE)
def test_a_place_in_an_order_is_no_weekday(text: str) -> None:
    assert report_of(f"Đây là {text} của huyện.").mentions(Weekday) == ()


def test_points_that_are_counted_are_no_weekdays() -> None:
    counted = "Thứ nhất, thiếu người. Thứ hai, ngày 08/3/2024 mới có máy. Thứ ba, đường xa."
    assert report_of(counted).mentions(Weekday) == ()


@given(st.dates(datetime.date(1930, 1, 1), datetime.date(2100, 12, 31)), st.integers(0, 6), st.booleans())
def test_a_weekday_holds_exactly_when_the_calendar_says_so(day: datetime.date, number: int, before: bool) -> None:  # noqa: FBT001
    written = f"{WEEKDAYS[number]}, ngày {day:%d/%m/%Y}" if before else f"ngày {day:%d/%m/%Y} ({WEEKDAYS[number]})"
    (claim,) = report_of(f"Hội nghị khai mạc {written} tại huyện.").mentions(DatedWeekday)
    assert (claim.verdict is Verdict.HOLDS) == (day.weekday() == number)
    assert claim.right == day.weekday()


@pytest.mark.parametrize(
    ("on", "verdicts"),
    [("2024-03-20", [Verdict.HOLDS]), ("2025-03-20", [Verdict.FAILS]), ("2024-12", []), ("", [])],
)
def test_a_date_without_a_year_is_read_near_the_report_only(on: str, verdicts: list[Verdict]) -> None:
    report = report_of("Ban chỉ đạo họp thứ Sáu, ngày 08/3 tại huyện.", on=on)
    assert [claim.verdict for claim in report.mentions(DatedWeekday)] == verdicts


@pytest.mark.parametrize(
    "text",
    [
        "từ thứ Hai đến thứ Sáu, ngày 12/8/2024 nghỉ", "thứ Bảy, Chủ nhật (12/8/2024)",
        "thứ Hai và thứ Tư, ngày 13/8/2024",
        "thứ Bảy, ngày 12-13/8/2024", "Chủ nhật, ngày 10/3 âm lịch", "kể từ ngày 12/8/2024, thứ Ba hằng tuần họp",
    ],
)  # fmt: skip
def test_a_weekday_that_belongs_to_no_single_date_claims_nothing(text: str) -> None:
    assert report_of(f"Điểm tiêm mở {text}.").mentions(DatedWeekday) == ()
