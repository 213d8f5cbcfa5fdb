"""What is found where Word shows no comments is told close by, with the place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


def t(text: str, marks: str = "") -> str:
    return f'<w:r><w:rPr><w:i/>{marks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(inside: str, marks: str = "") -> str:
    return f"<w:p><w:pPr>{marks}</w:pPr>{inside}</w:p>"


BOX = "<w:r><w:pict><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></w:pict></w:r>"
TWICE = (
    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx></mc:Choice>"
    "<mc:Fallback><w:pict><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>"
)
NOTE = "<w:r><w:footnoteReference w:id='5'/></w:r>"


@pytest.mark.parametrize(
    ("body", "anchored", "place"),
    [
        (p(t("Trước")) + p(t("Có hộp ") + BOX.format(p(t("ô 95 hộ"))) + t(" này")), "ô 95 hộ", "text box 1"),
        (p(t("Trước")) + p(t("Có hộp ") + TWICE.format(p(t("ô 95 hộ"))) + t(" này")), "ô 95 hộ", "text box 1"),
        (p(t("Trước")) + p(t("Có chú thích") + NOTE), "Có chú thích", "footnote 1"),
        (p(t("Trước")) + p("") + p(t("x")), "Trước", "page header"),
        (
            p(t("Phần một"), "<w:sectPr/>") + p(t("Phần hai"), "<w:sectPr><w:headerReference r:id='r1'/></w:sectPr>"),
            "Phần hai",
            "page header",
        ),
        (p(t("Phần một"), "<w:sectPr/>") + p(t("Phần hai")) + "<w:sectPr><w:headerReference r:id='r1'/></w:sectPr>", "Phần hai", "page header"),
    ],
)  # fmt: skip
def test_what_word_shows_no_comments_in_has_them_close_by(
    word: Callable[..., bytes], commented: Callable[..., Any], body: str, anchored: str, place: str
) -> None:
    more = {"header_1": p(t("đầu 95 hộ"))} if "header" in place else {}
    data = word(body, footnotes=f"<w:footnote w:id='5'>{p(t('chân 95 hộ'))}</w:footnote>", **more)
    shown = commented(data, "95 hộ")
    assert shown.ours() == [anchored]
    assert shown.lines[shown.referred[0]][1:] == [f"{place}: “95 hộ”", "it is wrong"]


@pytest.mark.parametrize("empty", ["<w:p/>", "<w:p></w:p>", "<w:p><w:pPr><w:jc/></w:pPr></w:p>"])
def test_a_paragraph_without_words_can_hold_a_comment(
    word: Callable[..., bytes], annotate: Callable[..., bytes], noted: Callable[..., Any], empty: str
) -> None:
    data = word(empty + p(t("x")), header_1=p(t("đầu 95 hộ")))
    assert noted(annotate(data, "95 hộ")).ours() == [""]


def test_an_automatic_number_is_told_on_its_paragraph(
    word: Callable[..., bytes], annotate: Callable[..., bytes], noted: Callable[..., Any]
) -> None:
    numbering = (
        "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='4'/><w:numFmt w:val='decimal'/>"
        "<w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
    )
    marks = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"
    data = word(p(t("Công tác thu"), marks), numbering=numbering)
    assert noted(annotate(data, "4.")).ours() == ["Công tác thu"]
