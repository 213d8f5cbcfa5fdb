"""Lines become blocks: what they are, what they stand under, and which belong together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report_lint.geometry import Block
from report_lint.model import Report
from report_lint.read import read


def _read(text: str) -> Report:
    return read("a.txt", text.encode())


def _words(report: Report, block: Block) -> str:
    return report.text[block.body : block.span.end]


def _outline(text: str) -> list[str]:
    report = _read(text)
    return [f"{'  ' * b.level}{b.kind} {b.label}".rstrip() for b in report.blocks]


OUTLINE = """\
SỞ THỬ NGHIỆM
BÁO CÁO
Kết quả quý I

I. KẾT QUẢ
1. Công tác thi đua
Toàn ngành có 5 phong trào.
a) Khối trường học: đạt.
- Bậc một: 3 giải;
+ Giải nhất: 1;
+ Giải nhì: 2;
- Bậc hai: 2 giải;
b) Khối cơ quan: đạt.
2. Công tác khác
2.1. Hội họp
Đã họp 4 phiên.
2.2. Kiểm tra
II. TỒN TẠI
1. Việc chậm là do thiếu người.
"""


def test_labels_make_an_outline() -> None:
    assert _outline(OUTLINE) == [
        "heading",
        "heading",
        "  paragraph",
        "  heading I.",
        "    heading 1.",
        "      paragraph",
        "      item a)",
        "        item -",
        "          item +",
        "          item +",
        "        item -",
        "      item b)",
        "    heading 2.",
        "      heading 2.1.",
        "        paragraph",
        "      heading 2.2.",
        "  heading II.",
        "    item 1.",
    ]


def test_a_parent_is_the_nearest_stronger_label_above() -> None:
    report = _read(OUTLINE)
    plus = next(block for block in report.blocks if block.label == "+")
    assert [above.label for above in plus.ancestors()] == ["-", "a)", "1.", "I.", ""]


def test_letters_stand_above_romans_where_both_occur() -> None:
    assert _outline("A. PHẦN MỘT\nI. Một\n1. Hai\nB. PHẦN HAI\nI. Ba\n") == [
        "heading A.",
        "  heading I.",
        "    heading 1.",
        "heading B.",
        "  heading I.",
    ]


def test_equal_ranks_nest_as_they_appear() -> None:
    assert _outline("1) Một việc:\na) Hai.\nb) Ba.\n2) Bốn.") == ["item 1)", "  item a)", "  item b)", "item 2)"]
    assert _outline("a) Một việc:\n1) Hai.\n2) Ba.\nb) Bốn.") == ["item a)", "  item 1)", "  item 2)", "item b)"]


def test_bullets_nest_by_indentation_too() -> None:
    assert _outline("- Một.\n  - Hai.\n  - Ba.\n- Bốn.") == ["item -", "  item -", "  item -", "item -"]


@pytest.mark.parametrize(
    ("line", "label", "body"),
    [
        ("I. KẾT QUẢ", "I.", "KẾT QUẢ"),
        ("IV- TỒN TẠI", "IV-", "TỒN TẠI"),
        ("II - TỒN TẠI", "II -", "TỒN TẠI"),
        ("B. PHẦN HAI", "B.", "PHẦN HAI"),
        ("1. Một", "1.", "Một"),
        ("1.Một", "1.", "Một"),
        ("12/ Một", "12/", "Một"),
        ("3- Một", "3-", "Một"),
        ("1.2. Một", "1.2.", "Một"),
        ("1.2 Một", "1.2", "Một"),
        ("1.2.3. một", "1.2.3.", "một"),
        ("10) Một", "10)", "Một"),
        ("(2) Một", "(2)", "Một"),
        ("(iii) một", "(iii)", "một"),
        ("(b) một", "(b)", "một"),
        ("đ) một", "đ)", "một"),
        ("a. một", "a.", "một"),
        ("- một", "-", "một"),
        ("-Lưu: VT.", "-", "Lưu: VT."),
        ("+ một", "+", "một"),
        ("* một", "*", "một"),
        ("•\tmột", "•", "một"),
        ("– một", "–", "một"),
        ("**I. KẾT QUẢ**", "I.", "KẾT QUẢ**"),
        ("**1.** Một", "1.", "Một"),
        ("## 2. Một", "2.", "Một"),
        ("# Một", "", "Một"),
    ],
    ids=lambda value: value,
)
def test_labels_are_known_by_their_shape(line: str, label: str, body: str) -> None:
    report = _read(f"  {line}  ")
    (block,) = report.blocks
    assert (block.label, _words(report, block)) == (label, body)
    assert report.text[block.span.start : block.span.end] == line


@pytest.mark.parametrize(
    "line",
    [
        "1.591.896 đồng đã được trao",
        "12.500 người tham gia",
        "8/3 là ngày kỷ niệm",
        "12/QĐ-ABC là quyết định",
        "10-NQ/AB đã nêu",
        "10-15 người mỗi lớp",
        "2,5 triệu đồng",
        "2024. Tổng số là 5",
        "100% đơn vị đã nộp",
        "-5 độ vào ban đêm",
        "(28/7/1929-28/7/2024); và các việc khác",
        "(02) người vắng",
        "V/v báo cáo quý",
        "Đ/c A phụ trách",
        "I/2024 là quý đầu",
        "v.v. và các việc khác",
        "TM. một ban",
        "#một",
    ],
    ids=lambda value: value,
)
def test_figures_and_abbreviations_are_no_labels(line: str) -> None:
    report = _read(line)
    assert [(block.kind, block.label) for block in report.blocks] == [("paragraph", "")]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("BÁO CÁO", "heading"),
        ("**TM. BAN THỬ NGHIỆM", "heading"),
        ("I. KẾT QUẢ:", "heading"),
        ("1. Công tác thi đua", "heading"),
        ("1. Công tác thi đua:", "item"),
        ("1. Đã tổ chức 5 lớp; 3 lớp đang mở", "item"),
        ("1. Đã mở lớp. Kết quả tốt", "item"),
        ("1. " + "Đã mở thêm lớp ở các đơn vị và " * 6, "item"),
        ("- Văn phòng", "item"),
        ("- UBND;", "item"),
        ("Nơi gửi:", "paragraph"),
        ("UBND;", "paragraph"),
    ],
    ids=lambda value: value[:30],
)
def test_headings_are_short_and_do_not_stop(line: str, kind: str) -> None:
    assert [str(block.kind) for block in _read(line).blocks] == [kind]


def test_rules_of_dashes_part_blocks_and_are_none() -> None:
    assert _outline("SỞ THỬ\n-------\n*\nSố: 1/BC\n=====\n") == ["heading", "  paragraph"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_line_ends_do_not_matter(end: str) -> None:
    text = OUTLINE.replace("\n", end)
    report = _read(text)
    assert report.source == text
    assert [_words(report, block) for block in report.blocks] == [
        _words(_read(OUTLINE), block) for block in _read(OUTLINE).blocks
    ]
    assert [report.text[b.span.start : b.span.end] for b in report.blocks if "\r" in b.label] == []
    assert _read(text.rstrip()).blocks == report.blocks


def test_addresses_and_comments_are_masked() -> None:
    text = "Xem https://thu.example/2024/5, www.thu.example. <!-- report-lint: ignore[SUM001] 12 --> Có 7 người."
    report = _read(text)
    assert [text[span.start : span.end] for span in report.masked] == [
        "https://thu.example/2024/5",
        "www.thu.example",
        "<!-- report-lint: ignore[SUM001] 12 -->",
    ]
    assert [char for char in report.view if char.isdigit()] == ["7"]


def test_a_comment_of_its_own_parts_nothing() -> None:
    report = _read("Cột\tSố\n<!-- report-lint: ignore[TAB001] thử -->\nA\t1\n<!-- hai\ndòng -->\nB\t2\n")
    assert [len(table.rows) for table in report.tables] == [3]
    assert [str(block.kind) for block in report.blocks] == ["row"] * 3


def test_a_comment_at_the_end_is_no_part_of_the_block() -> None:
    report = _read("1. Công tác thi đua <!-- report-lint: ignore[WRI001] thử -->\n")
    assert [(str(block.kind), _words(report, block)) for block in report.blocks] == [("heading", "Công tác thi đua")]


@given(st.text(st.sampled_from("aĐ1.-)( \t|\n\r\f#*`;<!>"), max_size=80))
def test_blocks_lie_in_order_inside_the_text(text: str) -> None:
    for name in ("a.txt", "a.md"):
        report = read(name, text.encode())
        ends = [place for block in report.blocks for place in (block.span.start, block.body, block.span.end)]
        assert ends == sorted(ends)
        for block in report.blocks:
            words = report.text[block.span.start : block.span.end]
            assert words == words.strip() != ""
            assert block.level == len(list(block.ancestors()))
        hidden = {at for span in report.masked for at in range(span.start, span.end)}
        seen = {at for block in report.blocks for at in range(block.span.start, block.span.end)}
        missed = [text[at] for at in range(len(text)) if at not in hidden | seen]
        assert not any(char.isalnum() for char in missed)
        assert all("\n" not in report.view[block.span.start : block.span.end] for block in report.blocks)
