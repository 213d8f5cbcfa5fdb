"""What a Word document says is what a person reads in it, all tracked changes accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from report_lint.geometry import BlockKind
from report_lint.read import UnreadableError, read

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.model import Report
    from report_lint.read.origins import Origin

FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'


def t(text: str, marks: str = "") -> str:
    return f'<w:r><w:rPr>{marks}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(inside: str, marks: str = "") -> str:
    return f"<w:p><w:pPr>{marks}</w:pPr>{inside}</w:p>"


def field(instruction: str, shown: str) -> str:
    begin, middle, end = (FIELD.format(kind) for kind in ("begin", "separate", "end"))
    return f"{begin}<w:r><w:instrText>{instruction}</w:instrText></w:r>{middle}{shown}{end}"


SAME = {
    "runs are joined": (t("Nghị quy") + t("ết số 12/") + t("NQ-HĐND"), "Nghị quyết số 12/NQ-HĐND"),
    "deleted text is out, inserted in": (
        t("còn ") + f"<w:del><w:r><w:delText>120</w:delText></w:r></w:del><w:ins>{t('95')}</w:ins>" + t(" hộ"),
        "còn 95 hộ",
    ),
    "an insertion that was deleted again": (
        t("còn ") + f"<w:ins><w:del><w:r><w:delText>7</w:delText></w:r></w:del></w:ins>{t('9')}",
        "còn 9",
    ),
    "moved text stands once": (f"<w:moveFrom>{t('12 hộ')}</w:moveFrom><w:moveTo>{t('13 hộ')}</w:moveTo>", "13 hộ"),
    "old properties are no text": (
        "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>thấy</w:t></w:r>",
        "thấy",
    ),
    "a field shows its result": (t("Bảng ") + field(" REF b1 \\h 99 ", t("3")), "Bảng 3"),
    "a field in a field": (field("IF " + field("PAGE", t("5")) + " = 5", t("đúng")), "đúng"),
    "a simple field": (t("quý ") + f"<w:fldSimple w:instr=' DOCPROPERTY q '>{t('II')}</w:fldSimple>", "quý II"),
    "a field that never ends hides no more than its paragraph": (FIELD.format("begin") + t("mất"), ""),
    "content controls": (f"<w:sdt><w:sdtPr/><w:sdtContent>{t('Mai Văn')}</w:sdtContent></w:sdt>{t(' Sơn')}", "Mai Văn Sơn"),
    "links": (f"<w:hyperlink r:id='r1'>{t('ubnd')}</w:hyperlink>", "ubnd"),
    "smart tags": (f"<w:smartTag>{t('xã')}</w:smartTag>{t(' An Lạc')}", "xã An Lạc"),
    "hidden text": (t("thấy") + t("không", "<w:vanish/>") + t(" rõ", "<w:vanish w:val='0'/>"), "thấy rõ"),
    "a soft hyphen": ("<w:r><w:t>báo</w:t><w:softHyphen/><w:t>cáo</w:t></w:r>", "báocáo"),
    "a hyphen that does not break": ("<w:r><w:t>HĐND</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>", "HĐND-UBND"),
    "an indented line of XML": ("<w:r><w:t>một\n\thai</w:t></w:r>", "một  hai"),
    "a raised figure is no digit": (t("10") + t("3", "<w:vertAlign w:val='superscript'/>") + t(" m"), "10³ m"),
    "a lowered one is": (t("CO") + t("2", "<w:vertAlign w:val='subscript'/>"), "CO2"),
    "a formula is something unknown": (t("tăng ") + "<m:oMath><m:r><m:t>1</m:t></m:r></m:oMath>" + t(" lần"), "tăng \ufffc lần"),
    "signs of a font": ("<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>" + t(" đạt"), "\uf0fc đạt"),
    "a sign that cannot be": ("<w:r><w:sym w:char='D800'/><w:sym w:char='x'/></w:r>" + t("a"), "\ufffc\ufffca"),
    "strange elements": ("<w:r><w:quatsch><w:t>vẫn đọc</w:t></w:quatsch></w:r>", "vẫn đọc"),
}  # fmt: skip


@pytest.mark.parametrize(("inside", "text"), SAME.values(), ids=SAME)
def test_a_paragraph_says(inside: str, text: str, word: Callable[..., bytes]) -> None:
    assert read("a.docx", word(p(inside))).text.rstrip("\n") == text


def _lines(data: bytes) -> list[str]:
    return [line for line in read("a.docx", data).text.split("\n") if line]


def test_a_paragraph_whose_mark_was_deleted_goes_on_in_the_next(word: Callable[..., bytes]) -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    assert _lines(word(p(t("một "), gone) + p(t("hai"), gone) + p(t(" ba")) + p(t("bốn"), gone))) == [
        "một hai ba",
        "bốn",
    ]


def test_breaks_and_tabs_stand_where_they_are(word: Callable[..., bytes]) -> None:
    inside = "<w:r><w:t>Nơi nhận:</w:t><w:tab/><w:t>GIÁM ĐỐC</w:t><w:br/><w:t>Lưu</w:t></w:r>"
    assert _lines(word(p(inside, "<w:tabs><w:tab w:pos='1'/></w:tabs>"))) == ["Nơi nhận:\tGIÁM ĐỐC", "Lưu"]


def test_lines_of_tabs_are_a_table(word: Callable[..., bytes]) -> None:
    rows = (("TT", "Đơn vị", "Số"), ("1", "Tổ Một", "12"), ("2", "Tổ Hai", "15"))
    report = read("a.docx", word("".join(p("<w:r><w:tab/></w:r>".join(map(t, row))) for row in rows)))
    assert [[report.slice(cell.span) for cell in row] for row in report.tables[0].rows] == [list(row) for row in rows]


def test_a_table_of_contents_is_not_read_again(word: Callable[..., bytes]) -> None:
    begin, middle, end = (FIELD.format(kind) for kind in ("begin", "separate", "end"))
    contents = p(f"{begin}<w:r><w:instrText> TOC \\o </w:instrText></w:r>{middle}{t('I. KẾT QUẢ')}{t('3')}")
    body = contents + p(t("II. NHIỆM VỤ 7")) + p(end) + p(t("I. KẾT QUẢ"))
    assert _lines(word(body)) == ["I. KẾT QUẢ"]


def test_a_text_box_stands_once_after_its_paragraph(
    word: Callable[..., bytes], origin: Callable[[Report, int], Origin]
) -> None:
    box = f"<w:txbxContent>{p(t('MẬT'))}</w:txbxContent>"
    drawing = f"<w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>"
    picture = f"<w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict>"
    both = f"<mc:AlternateContent><mc:Choice>{drawing}</mc:Choice><mc:Fallback>{picture}</mc:Fallback></mc:AlternateContent>"
    body = p(t("trước ") + f"<w:r>{both}</w:r>" + t("sau")) + p(t("tiếp"))
    report = read("a.docx", word(body))
    assert _lines(word(body)) == ["trước sau", "MẬT", "tiếp"]
    after = origin(report, report.text.index("tiếp"))
    assert (after.paragraph, after.run) == (3, 0)


def test_notes_stand_after_the_body_in_the_order_of_their_references(word: Callable[..., bytes]) -> None:
    notes = "".join(
        f"<w:footnote w:id='{number}' {kind}>{p(t(text))}</w:footnote>"
        for number, kind, text in ((-1, "w:type='separator'", "vạch"), (7, "", "bảy"), (8, "", "tám"), (9, "", "xóa"))
    )
    refer = "<w:r><w:footnoteReference w:id='{}'/></w:r>"
    body = p(t("đạt 95%") + refer.format(8) + t(", tăng") + refer.format(7) + f"<w:del>{refer.format(9)}</w:del>")
    assert _lines(word(body, footnotes=notes)) == ["đạt 95%, tăng", "tám", "bảy"]


def test_headers_stand_once_without_the_numbers_of_pages(word: Callable[..., bytes]) -> None:
    page = p(t("Trang ") + field(" PAGE ", t("7")) + t("/") + field("NUMPAGES", t("12")))
    data = word(
        p(t("thân")), header_1=p(t("XÃ AN LẠC")), header_2=p(t("XÃ AN LẠC")), footer_1=page, footer_2=p(t("- 4 -"))
    )
    assert _lines(data) == ["thân", "XÃ AN LẠC", "Trang /"]


def test_styles_make_headings(word: Callable[..., bytes]) -> None:
    styles = (
        "<w:style w:styleId='A'><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>"
        "<w:style w:styleId='B'><w:basedOn w:val='A'/></w:style>"
        "<w:style w:styleId='C'><w:basedOn w:val='D'/></w:style><w:style w:styleId='D'><w:basedOn w:val='C'/></w:style>"
    )
    lines = (("Kết quả đạt được", "B"), ("Một câu bị gán nhầm kiểu.", "B"), ("Lời văn", "C"))
    body = "".join(p(t(line), f"<w:pStyle w:val='{style}'/>") for line, style in lines)
    report = read("a.docx", word(body, styles=styles))
    kinds = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH)
    assert tuple(block.kind for block in report.blocks) == kinds
    assert report.blocks[2].parent == report.blocks[0]


def test_headings_without_labels_keep_the_outline(word: Callable[..., bytes]) -> None:
    lines = (
        ("I. KẾT QUẢ", 0),
        ("1. Thu ngân sách", 1),
        ("Thuế", 2),
        ("a) Đúng hạn; đủ.", 9),
        ("Phí", 2),
        ("2. Chi", 1),
    )
    body = "".join(p(t(line), f"<w:outlineLvl w:val='{depth}'/>") for line, depth in lines)
    blocks = read("a.docx", word(body)).blocks
    assert [(block.label, block.level) for block in blocks] == [
        ("I.", 0), ("1.", 1), ("", 2), ("a)", 3), ("", 2), ("2.", 1),
    ]  # fmt: skip


def test_the_strict_dialect_is_read_too(word: Callable[..., bytes]) -> None:
    space = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    document = f"<x:document xmlns:x='{space}'><x:body><x:p><x:r><x:t>chặt</x:t></x:r></x:p></x:body></x:document>"
    assert _lines(word("", {"word/document.xml": document})) == ["chặt"]


def test_letters_are_composed_and_found_again(
    word: Callable[..., bytes], origin: Callable[[Report, int], Origin]
) -> None:
    report = read("a.docx", word(p(t("xa\u0303 Ta\u0309 Ngo"))))
    assert report.text == "xã Tả Ngo\n"
    assert origin(report, 3).offset == 4


def test_an_old_font_is_noted(word: Callable[..., bytes]) -> None:
    old = "Céng hßa x· héi chñ nghÜa ViÖt Nam, ®éc lËp tù do h¹nh phóc, kÕt qu¶ thùc hiÖn nhiÖm vô n¨m 2005 µ ¸"
    assert read("a.docx", word(p(t(old)))).notes == read("a.txt", old.encode()).notes


def test_a_document_without_words_is_no_error(word: Callable[..., bytes]) -> None:
    assert read("a.docx", word("")).text == ""


def test_rows_outside_tables_are_refused(word: Callable[..., bytes]) -> None:
    with pytest.raises(UnreadableError, match="damaged"):
        read("a.docx", word(f"<w:tr><w:tc>{p(t('1'))}</w:tc></w:tr>"))
