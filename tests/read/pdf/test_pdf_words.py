"""The words of a PDF are read as a person reads them on its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

import pytest

from report_lint.read import read
from report_lint.read.origins import ExtractedAnchors
from report_lint.render.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.read.pdf.conftest import Pen

    from report_lint.model import Report

FULL = "Trong năm đã tiêm đủ các mũi cho trẻ em và người lớn giai đoạn 2016"


def lines(data: bytes) -> list[str]:
    return [line for line in read("a.pdf", data).text.split("\n") if line]


JOINED: dict[str, tuple[tuple[str, ...], list[str]]] = {
    "a full line goes on": ((FULL, "đến 2020."), [f"{FULL} đến 2020."]),
    "a line with room left ends": ((FULL[:39], "Kết quả:"), [FULL[:39], "Kết quả:"]),
    "a hyphen leaves no blank": ((f"{FULL}, nhắc mũi vắc-", "xin cho 12 người."), [f"{FULL}, nhắc mũi vắc-xin cho 12 người."]),
    "a hyphen between years": ((f"{FULL}-", "2020."), [f"{FULL}-2020."]),
    "a dash keeps its blanks": ((f"{FULL} -", "2020."), [f"{FULL} - 2020."]),
    "a list goes on with the next label": ((f"- {FULL};", "- Họp dân;"), [f"- {FULL};", "- Họp dân;"]),
    "no label in the middle of a sentence": ((f"a {FULL}", "- 2020 đạt kế hoạch."), [f"a {FULL} - 2020 đạt kế hoạch."]),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "wanted"), JOINED.values(), ids=JOINED)
def test_rows_are_joined_into_paragraphs(rows: tuple[str, ...], wanted: list[str], pen: Pen) -> None:
    assert lines(pen.make([pen.rows(*rows)])) == wanted


def test_an_indent_and_a_wider_space_begin_paragraphs(pen: Pen) -> None:
    indented = "".join(pen.words(x, 700 - 18 * number, FULL) for number, x in enumerate((100, 85, 100, 85, 100)))
    assert [len(one) // len(FULL) for one in lines(pen.make([indented]))] == [2, 2, 1]
    apart = "".join(pen.words(85, y, FULL) for y in (700, 682, 664, 636, 618))
    assert [len(one) // len(FULL) for one in lines(pen.make([apart]))] == [3, 2]


def test_the_rest_of_an_item_may_hang_under_its_words(pen: Pen) -> None:
    shown = pen.words(85, 700, f"+ {FULL}") + pen.words(98, 682, "đến nay;") + pen.words(85, 664, "+ Họp dân;")
    assert lines(pen.make([shown])) == [f"+ {FULL} đến nay;", "+ Họp dân;"]


def test_a_title_in_the_middle_goes_on(pen: Pen) -> None:
    title = "Kết quả xây dựng nông thôn mới nâng cao năm 2021 và nhiệm vụ của"
    shown = pen.words(100, 700, title) + pen.words(100 + 26 * 6.5, 682, "năm 2022 tới")
    assert lines(pen.make([shown + pen.rows(FULL, "đến 2020.", y=640)])) == [
        f"{title} năm 2022 tới",
        f"{FULL} đến 2020.",
    ]


def test_a_title_close_under_a_letterhead_is_no_part_of_it(pen: Pen) -> None:
    left = pen.rows("PHÒNG Y TẾ", "Số: 21/BC-YT", y=760, x=120)
    right = pen.rows("Độc lập - Tự do", "Nậm Ma, ngày 02 tháng 4 năm 2024", y=760, x=330)
    title = pen.words(290, 724, "BÁO CÁO") + pen.rows("Quý I", FULL, y=680)
    assert lines(pen.make([left + right + title]))[2:5] == [
        "Độc lập - Tự do",
        "Nậm Ma, ngày 02 tháng 4 năm 2024",
        "BÁO CÁO",
    ]


def test_a_paragraph_goes_on_over_the_page(pen: Pen) -> None:
    pages = [pen.words(85, 100, FULL), pen.words(85, 780, "đến nay, đạt 95%.")]
    report = read("a.pdf", pen.make(pages))
    assert report.text == f"{FULL} đến nay, đạt 95%.\n"
    places = [Words().place(report, report.span(at, at + 1)) for at in (0, report.text.index("95%"))]
    assert places == ["page 1", "page 2"]


SHOWN: dict[str, tuple[tuple[tuple[float, float, str, float], ...], str]] = {
    "raised digits": (((85, 700, "1.250 m", 13), (130.5, 705, "2", 8)), "1.250 m²"),
    "a raised number between words": (((85, 700, "đạt 95%", 13), (130.5, 705, "12", 8), (141, 700, " số hộ", 13)), "đạt 95%¹² số hộ"),
    "a lowered digit": (((85, 700, "khí CO", 13), (124, 698, "2", 8)), "khí CO2"),
    "a note begins with its number": (((85, 705, "1", 8), (91, 700, "Theo số liệu", 13)), "¹ Theo số liệu"),
    "another font inside a word": (((85, 700, "Nghị quy", 13), (137, 700, "ết", 13), (150, 700, " số 5", 13)), "Nghị quyết số 5"),
    "a font that comes later": (((85, 700, "Tổng thu", 13), (182.5, 700, "triệu đồng", 13), (143.5, 700, "1.250", 13)), "Tổng thu 1.250 triệu đồng"),
    "shown twice to look bold": (((85, 700, "12 hộ", 13), (85.3, 700, "12 hộ", 13)), "12 hộ"),
    "a label and a wide space": (((85, 700, "1.", 13), (140, 700, "Kết quả", 13)), "1. Kết quả"),
    "marks apart from their letters": (((85, 700, normalize("NFD", "xã Tả Ngảo"), 13),), "xã Tả Ngảo"),
    "a picture among letters": (((85, 700, "📌 12 hộ", 13),), "■ 12 hộ"),
}  # fmt: skip


@pytest.mark.parametrize(("shown", "text"), SHOWN.values(), ids=SHOWN)
def test_a_row_says(shown: tuple[tuple[float, float, str, float], ...], text: str, pen: Pen) -> None:
    content = "".join(pen.words(x, y, words, size) for x, y, words, size in shown)
    assert lines(pen.make([content])) == [text]


@pytest.mark.parametrize(
    ("turn", "step"),
    [("0 1 -1 0", (18, 0)), ("0 -1 1 0", (-18, 0)), ("-1 0 0 -1", (0, 18))],
    ids=["left", "right", "over"],
)
def test_a_turned_page_is_read_as_well(turn: str, step: tuple[int, int], pen: Pen) -> None:
    rows = ("Dòng một ở trên", "Dòng hai")
    shown = "".join(
        pen.words(300 + step[0] * number, 400 + step[1] * number, row, turn=turn) for number, row in enumerate(rows)
    )
    assert lines(pen.make([shown])) == [*rows]


def test_two_offices_side_by_side_are_read_one_after_the_other(pen: Pen) -> None:
    left, right = ("UBND XÃ A", "Số: 5/BC-UBND"), ("CỘNG HÒA", "Độc lập - Tự do")
    wanted = [*left, *right, "BÁO CÁO"]
    end = pen.words(270, 600, "BÁO CÁO")
    by_cell = pen.rows(*left) + pen.rows(*right, x=340) + end
    by_row = (
        "".join(
            pen.rows(*row, x=x, y=y)
            for y, a, b in ((780, left[0], right[0]), (762, left[1], right[1]))
            for x, row in ((85, (a,)), (340, (b,)))
        )
        + end
    )
    assert lines(pen.make([by_cell])) == lines(pen.make([by_row])) == wanted


def test_what_is_left_to_be_filled_in_parts_nothing(pen: Pen) -> None:
    left, right = ("UBND XÃ A", "Số:          /BC-UBND"), ("CỘNG HÒA", "Xã A, ngày          tháng 3 năm 2024")
    shown = pen.rows(*left) + pen.rows(*right, x=300) + pen.rows("Từ ngày          đến ngày 5/3.", y=600)
    assert lines(pen.make([shown])) == [
        "UBND XÃ A", "Số:    /BC-UBND", "CỘNG HÒA", "Xã A, ngày    tháng 3 năm 2024", "Từ ngày    đến ngày 5/3.",
    ]  # fmt: skip


def test_figures_beside_words_are_a_table(pen: Pen) -> None:
    pairs = ("Tổng số hộ", "2.486"), ("Hộ nghèo", "41"), ("Hộ cận nghèo", "52")
    shown = "".join(
        pen.rows(words, y=y) + pen.rows(figure, x=300, y=y)
        for y, (words, figure) in zip((700, 682, 664), pairs, strict=True)
    )
    (table,) = read("a.pdf", pen.make([shown])).tables
    assert len(table.rows) == 3


def test_fonts_without_a_map_are_told(pen: Pen) -> None:
    report = read("a.pdf", pen.make([pen.rows("abc def")], map_letters=False))
    assert report.notes == ("the fonts of this PDF do not say which letters they show; what was read may be wrong",)


def test_every_letter_leads_back(pen: Pen) -> None:
    text = normalize("NFD", "Số liệu của xã")
    report = read("a.pdf", pen.make([pen.rows("Một."), pen.rows(text, "Hai.")]))
    assert isinstance(report.anchors, ExtractedAnchors)
    found = [report.anchors.origin(report.text.index(words)) for words in ("Một", "xã", "Hai")]
    assert [(one.paragraph, one.offset) for one in found if one] == [(0, 0), (1, text.index("xa")), (1, len(text) + 2)]


def test_letters_of_old_fonts_are_told_as_in_other_documents(pen: Pen, place: Callable[[Report, int], str]) -> None:
    report = read("a.pdf", pen.make([pen.rows("®oµn viªn cña ®¬n vÞ ®· ®¹t nhiÒu kÕt qu¶ ®¸ng mõng trong n¨m")]))
    assert place(report, 0) == "page 1"
    assert len(report.notes) == 1
