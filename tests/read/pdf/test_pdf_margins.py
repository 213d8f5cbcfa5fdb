"""What stands over and under the text of pages is no part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from report_lint.read import read

if TYPE_CHECKING:
    from tests.read.pdf.conftest import Pen

BODY = [
    ("Kết quả công tác quý I.", "Toàn xã có 41 hộ nghèo."),
    ("Kế hoạch quý II.", "Giảm còn 38 hộ nghèo."),
    ("Tổ chức thực hiện.", "Phân công từng đồng chí."),
]
OVER, UNDER = 810, 30

MARGINS: dict[str, list[tuple[float, str]]] = {
    "numbers over the text": [(OVER, "{page}")],
    "numbers between dashes": [(UNDER, "- {page} -")],
    "numbers of all pages": [(UNDER, "{page}/3")],
    "numbers with words": [(UNDER, "Trang {page} trên 3")],
    "a header and a number": [(OVER, "UBND XÃ ĐỊNH HÒA"), (UNDER, "{page}")],
    "two lines of a header": [(OVER + 12, "UBND XÃ ĐỊNH HÒA"), (OVER, "Báo cáo quý I năm 2024")],
}  # fmt: skip


@pytest.mark.parametrize("margin", MARGINS.values(), ids=MARGINS)
def test_headers_footers_and_numbers_are_left_out(margin: list[tuple[float, str]], pen: Pen) -> None:
    pages = [
        pen.rows(*body) + "".join(pen.words(250, y, text.format(page=number)) for y, text in margin)
        for number, body in enumerate(BODY, 1)
    ]
    assert [line for line in read("a.pdf", pen.make(pages)).text.split("\n") if line] == [
        line for body in BODY for line in body
    ]


def test_a_first_page_may_have_no_number(pen: Pen) -> None:
    pages = [pen.rows(*BODY[0]), pen.words(290, OVER, "2") + pen.rows(*BODY[1])]
    assert "\n2\n" not in read("a.pdf", pen.make(pages)).text


@pytest.mark.parametrize(
    "tops", [("PHỤ LỤC 1", "PHỤ LỤC 2"), ("Năm 2023", "Năm 2025", "Năm 2021"), ("120", "95", "17")], ids=str
)
def test_what_only_looks_like_a_header_stays(tops: tuple[str, ...], pen: Pen) -> None:
    pages = [pen.rows(*BODY[0])] + [pen.words(250, OVER, top) + pen.rows(*BODY[1]) for top in tops]
    text = read("a.pdf", pen.make(pages)).text
    assert [top in text for top in tops] == [True] * len(tops)


def test_a_head_that_a_table_repeats_is_no_header(pen: Pen) -> None:
    rows = [["TT", "Đơn vị"], ["1", "Xã A"]]
    pages = [pen.table(85, 780, [40, 200], rows) + pen.rows(body[0], y=500) for body in BODY]
    assert len(read("a.pdf", pen.make(pages)).tables) == 3


def test_notes_stand_after_the_text(pen: Pen) -> None:
    full = "Trong năm đã tiêm đủ các mũi cho trẻ em và người lớn giai đoạn 2016"
    page = (
        pen.rows(full, full, full)
        + pen.line(85, 90, 229, 90)
        + pen.words(85, 78, "1", 7)
        + pen.words(90, 74, "Theo Sở Y tế.", 10)
    )
    pages = [page, pen.rows("đến 2020, đạt 95%.")]
    assert read("a.pdf", pen.make(pages)).text == f"{full} {full} {full} đến 2020, đạt 95%.\n\n¹ Theo Sở Y tế.\n"


def test_a_table_of_contents_is_left_out(pen: Pen) -> None:
    contents = pen.rows(
        *[f"{label} MỤC {label} " + "." * 40 + f" {page}" for page, label in enumerate(("I.", "II.", "III."), 2)]
    )
    text = read("a.pdf", pen.make([contents, pen.rows(*BODY[0], "Số điện thoại: ........ 5")])).text
    assert [line for line in text.split("\n") if line] == [*BODY[0], "Số điện thoại: ........ 5"]


def test_a_wide_page_does_not_keep_the_lines_of_others_apart(pen: Pen) -> None:
    rows = (
        "Trong năm đã tiêm đủ các mũi cho trẻ em và người lớn giai",
        "đoạn 2016 đến nay, gồm cả các mũi nhắc lại của năm trước và",
        "năm nay.",
    )
    wide = "Số liệu chi tiết của từng xã, phường, thị trấn, từng trường học và từng trạm y tế trong năm, theo quý."
    pages = [pen.rows(*rows), pen.rows(wide, wide, wide, y=700)]
    assert read("a.pdf", pen.make(pages)).text.startswith(" ".join(rows) + "\n")
