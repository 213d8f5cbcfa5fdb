"""When a report was made."""

import pytest

from report_lint import Days
from report_lint.testing import report_of

HEAD = "ỦY BAN NHÂN DÂN\nHUYỆN NGHĨA HƯNG\n\nSố: 39/BC-UBND\n"
BODY = "\n\nBÁO CÁO\nKết quả công tác\n\nNgày 15/7/2019, huyện tổ chức hội nghị.\n"

LINES = {
    "2024-03-08": [
        "Lai Châu, ngày 08 tháng 3 năm 2024", "Lai Châu, ngày 8 tháng 3 năm 2024", "TP. Vinh, ngày 08 tháng 3 năm 2024",
        "Thành phố Hồ Chí Minh, ngày 08 tháng 03 năm 2024", "*Yên Lạc, ngày 08 tháng 3 năm 2024*",
        "Huế, ngày 08/3/2024",
        "Số: 12/BC-HND\tCầu Kè, ngày 08 tháng 3 năm 2024", "Số: 12/BC-HND Cầu Kè, ngày 08 tháng 3 năm 2024",
        "Số:   12 /BC-HND          Cầu Kè, ngày  08  tháng 3  năm 2024",
        "Quận 1, ngày 08 tháng 3 năm 2024",
        "LAI CHÂU, NGÀY 08 THÁNG 3 NĂM 2024",
        ".........., ngày 08 tháng 3 năm 2024", "Phường 12, ngày 08 tháng 3 năm 2024",
        "  Đắk Lắk, ngày 08 tháng 3 năm 2024  ",
    ],
    "2024-03": ["Lai Châu, ngày … tháng 3 năm 2024", "Lai Châu, ngày    tháng 3 năm 2024",
        "Lai Châu, ngày ..... tháng 3 năm 2024"],
    "2024": ["Lai Châu, ngày     tháng     năm 2024", "Lai Châu, ngày … tháng … năm 2024"],
}  # fmt: skip
NO_LINES = [
    "Theo đó, ngày 08 tháng 3 năm 2023 của huyện có mưa", "Căn cứ Nghị quyết số 5/NQ-HĐND ngày 08 tháng 3 năm 2023",
    "Số: 12/BC-HND ngày 08 tháng 3 năm 2024", "Lai Châu, ngày 31 tháng 02 năm 2024", "Lai Châu, tháng 3 năm 2024",
]  # fmt: skip


@pytest.mark.parametrize(("on", "line"), [(on, line) for on, lines in LINES.items() for line in lines], ids=str)
def test_the_place_and_date_line_dates_the_report(on: str, line: str) -> None:
    assert report_of(HEAD + line + BODY).at == Days.parse(on)


@pytest.mark.parametrize("line", NO_LINES)
def test_other_lines_with_a_date_do_not(line: str) -> None:
    assert report_of(HEAD + line + BODY).at is None


def test_a_date_line_at_the_end_counts_too() -> None:
    assert report_of(HEAD + BODY * 120 + "\nHuế, ngày 08 tháng 3 năm 2024\n").at == Days.parse("2024-03-08")


@pytest.mark.parametrize(
    ("title", "first", "last"),
    [
        ("Hoạt động công đoàn quý I năm 2024", "2024-01-01", "2024-05-15"),
        ("Kết quả công tác năm 2023", "2023-01-01", "2024-02-14"),
        ("Tình hình tháng 10/2023", "2023-10-01", "2023-12-15"),
    ],
)
def test_without_a_date_line_the_title_tells_the_period_and_some_weeks_more(title: str, first: str, last: str) -> None:
    at = report_of(f"HUYỆN A\n\nBÁO CÁO\n{title}\n\nNội dung như sau.\n").at
    assert at == Days(Days.parse(first).first, Days.parse(last).last)


def test_without_both_nothing_is_known() -> None:
    assert report_of("Ngày 15/7/2019, huyện tổ chức hội nghị.").at is None


def test_a_given_date_outranks_the_text() -> None:
    assert report_of(HEAD + "Lai Châu, ngày 08 tháng 3 năm 2024" + BODY, on="2023").at == Days.parse("2023")
