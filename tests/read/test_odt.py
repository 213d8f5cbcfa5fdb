"""OpenDocument texts say what a person reads in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from report_lint.read import UnreadableError, read
from report_lint.render.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from report_lint.model import Report
    from report_lint.read.origins import Origin


def lines(data: bytes) -> list[str]:
    return [line for line in read("a.odt", data).text.split("\n") if line]


def p(inside: str, style: str = "") -> str:
    return f"<text:p text:style-name='{style}'>{inside}</text:p>"


SAME = {
    "spans are joined": ("Nghị quy<text:span>ết</text:span> số <text:a>12</text:a>", "Nghị quyết số 12"),
    "blanks count once": ("một \n  hai<text:span> </text:span> ba", "một hai ba"),
    "blanks that are meant": ("một<text:s text:c='3'/>hai<text:s/>ba", "một   hai ba"),
    "tabs": ("Nơi nhận:<text:tab/>GIÁM ĐỐC", "Nơi nhận:\tGIÁM ĐỐC"),
    "soft page breaks": ("một<text:soft-page-break/> hai", "một hai"),
    "raised figures": ("10<text:span text:style-name='T1'>3</text:span> m", "10³ m"),
    "hidden text": ("thấy<text:span text:style-name='T2'>không</text:span>", "thấy"),
    "comments": ("còn <office:annotation><text:p>bàn lại</text:p></office:annotation>5 hộ", "còn 5 hộ"),
    "deleted text is kept elsewhere": ("còn <text:change text:change-id='c1'/>5 hộ", "còn 5 hộ"),
    "numbers of pages": ("Trang <text:page-number>7</text:page-number>.", "Trang ."),
}
STYLES = (
    "<style:style style:name='T1' style:family='text'><style:text-properties style:text-position='super 58%'/></style:style>"
    "<style:style style:name='T2' style:family='text'><style:text-properties text:display='none'/></style:style>"
    "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='P2'/>"
    "<style:style style:name='P2' style:family='paragraph' style:list-style-name='L1' style:parent-style-name='P1'/>"
    "<text:list-style style:name='L1'>"
    "<text:list-level-style-number text:level='1' style:num-format='I' style:num-suffix='.'/>"
    "<text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.' text:display-levels='2'/>"
    "<text:list-level-style-number text:level='3' style:num-format='a' style:num-prefix='(' style:num-suffix=')'/>"
    "<text:list-level-style-bullet text:level='4' text:bullet-char='-'/></text:list-style>"
    "<text:list-style style:name='L2'><text:list-level-style-bullet text:level='1' text:bullet-char='&#xF0B7;'/></text:list-style>"
)


@pytest.mark.parametrize(("inside", "text"), SAME.values(), ids=SAME)
def test_a_paragraph_says(inside: str, text: str, opened: Callable[..., bytes]) -> None:
    gone = "<text:tracked-changes><text:changed-region><text:deletion><text:p>99</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    assert read("a.odt", opened(gone + p(inside), STYLES)).text.rstrip("\n") == text


def items(style: str, *inside: str, more: str = "") -> str:
    each = "".join(f"<text:list-item>{one}</text:list-item>" for one in inside)
    return f"<text:list text:style-name='{style}' {more}>{each}</text:list>"


def nested(*inside: str) -> str:
    return "<text:list>" + "".join(f"<text:list-item>{one}</text:list-item>" for one in inside) + "</text:list>"


def test_lists_count(opened: Callable[..., bytes]) -> None:
    deep = p("b") + nested(p("c") + nested(p("d") + p("tiếp") + nested(p("e"))), p("g"))
    body = items("L1", p("a"), deep) + p("giữa")
    body += items("L1", p("h"), more="text:continue-numbering='true'") + items("L1", p("k")) + items("L2", p("m"))
    assert lines(opened(body, STYLES)) == [
        "I. a", "II. b", "II.1. c", "(a) d", "tiếp", "- e", "II.2. g", "giữa", "III. h", "I. k", "• m",
    ]  # fmt: skip


def test_a_list_may_start_anywhere_and_take_its_style_from_the_paragraph(opened: Callable[..., bytes]) -> None:
    body = "<text:list><text:list-item text:start-value='4'>" + p("a", "P1") + "</text:list-item></text:list>"
    assert lines(opened(body, STYLES)) == ["IV. a"]


def test_headings_count_by_the_outline(opened: Callable[..., bytes]) -> None:
    outline = (
        "<text:outline-style><text:outline-level-style text:level='1' style:num-format='1' loext:num-list-format='%1%.'"
        " xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'/>"
        "<text:outline-level-style text:level='2' style:num-format=''/></text:outline-style>"
    )
    body = "".join(
        f"<text:h text:outline-level='{depth}'>{words}</text:h>"
        for depth, words in ((1, "Kết quả"), (2, "Thu"), (1, "Hạn chế"))
    )
    report = read("a.odt", opened(body + p("Lời."), "", f"<office:styles>{outline}</office:styles>"))
    assert [(block.label, block.level, str(block.kind)) for block in report.blocks] == [
        ("1.", 0, "heading"), ("", 1, "heading"), ("2.", 0, "heading"), ("", 1, "paragraph"),
    ]  # fmt: skip


def row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def cell(text: str = "", marks: str = "") -> str:
    return f"<table:table-cell {marks}>{p(text)}</table:table-cell>"


def test_tables_with_merged_and_repeated_cells(opened: Callable[..., bytes]) -> None:
    covered = "<table:covered-table-cell/>"
    head = row(
        cell("TT", "table:number-rows-spanned='2'"), cell("Số tiền", "table:number-columns-spanned='2'"), covered
    )
    rows = row(covered, cell("Kế hoạch"), cell("Thực hiện")) + row(
        cell("1"), cell("", "table:number-columns-repeated='2'")
    )
    body = f"<table:table><table:table-header-rows>{head}</table:table-header-rows>{rows}</table:table>"
    report = read("a.odt", opened(body))
    assert [[report.slice(one.span) for one in cells] for cells in report.tables[0].rows] == [
        ["TT", "Số tiền", ""], ["", "Kế hoạch", "Thực hiện"], ["1", "", ""],
    ]  # fmt: skip


def _place(report: Report, words: str) -> str:
    at = report.text.index(words)
    return Words().place(report, report.span(at, at + 1))


def test_notes_boxes_and_margins_stand_at_the_end(opened: Callable[..., bytes]) -> None:
    note = f"<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>{p('ghi chú')}</text:note-body></text:note>"
    box = f"<draw:frame><draw:text-box>{p('trong hộp')}</draw:text-box></draw:frame>"
    margin = f"<style:header>{p('UBND XÃ')}</style:header><style:footer>{p('<text:page-number>7</text:page-number>')}</style:footer>"
    masters = f"<office:master-styles>{''.join(f'<style:master-page>{margin}</style:master-page>' for _ in range(2))}</office:master-styles>"
    data = opened(p(f"đạt 95%{note}, {box}tăng") + p("hết"), "", masters)
    assert lines(data) == ["đạt 95%, tăng", "hết", "trong hộp", "ghi chú", "UBND XÃ"]
    report = read("a.odt", data)
    places = [_place(report, words) for words in ("hết", "trong hộp", "ghi chú", "UBND")]
    assert places == ["paragraph 2", "text box 1", "footnote 1", "page header"]


def test_a_sheet_is_no_text(zipped: Callable[..., bytes]) -> None:
    data = zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"})
    with pytest.raises(UnreadableError, match="no text"):
        read("a.ods", data)


def test_every_letter_leads_back(opened: Callable[..., bytes], origin: Callable[[Report, int], Origin]) -> None:
    report = read("a.odt", opened(p("bỏ") + p("một <text:span>hai</text:span>  ba")))
    at = report.text.index("ba")
    found = origin(report, at)
    assert (found.part, found.paragraph, found.offset) == ("content.xml", 1, 2)
