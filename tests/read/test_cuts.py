"""Which lines belong to one block: page breaks and wrapped lines, and what must stay apart."""

from __future__ import annotations

import pytest

from report_lint.read import read

LONG = "2. Công đoàn các cấp đã hỗ trợ tiền và quà cho người lao động có hoàn cảnh khó khăn trong toàn huyện"
PROSE = (
    "Các đơn vị nhận hỗ trợ của huyện, của tỉnh và của ngành; quỹ của đơn vị, tiền của đoàn viên, công sức của người "
    "dân đều được ghi rõ trong sổ; việc chi tiêu thực hiện theo các quy định của"
)


def _blocks(text: str) -> list[str]:
    report = read("a.txt", text.encode())
    return [report.view[block.span.start : block.span.end] for block in report.blocks]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (LONG, "với tổng số tiền 90 triệu đồng."),
        (LONG + ",", "với tổng số tiền 90 triệu đồng."),
        ("7. Tăng cường quản lý tài chính, tài sản ở công đoàn cơ sở;", "nhắc các đơn vị nộp báo cáo đúng hạn."),
        (LONG + " nhân 95 năm thành lập công đoàn", "(28/7/1929-28/7/2024); mở 3 lớp tập huấn."),
        (LONG + " nhân 95 năm thành lập công đoàn", "(28/7/1929-28/7/2024)"),
        (PROSE, "Trung ương, của ngành; các khoản khác chi theo mức cũ."),
        (PROSE, "15 đơn vị trực thuộc; các khoản khác chi theo mức cũ."),
        ("Trong quý, các đơn vị đã mở được ba lớp bồi dưỡng nghiệp vụ cho", "“cán bộ nguồn” của ngành."),
    ],
    ids=["lower case", "comma", "semicolon", "bracket", "only a bracket", "name", "figure", "quoted"],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n\n\n\n", "\r\n\r\n", "\n \t\n  "], ids=repr)
def test_a_page_break_does_not_cut_a_sentence(before: str, after: str, gap: str) -> None:
    report = read("a.txt", f"{before}{gap}{after}\n".encode())
    assert len(report.blocks) == 1
    assert [report.text[cut.start : cut.end] for cut in report.cuts] == [gap]
    assert report.view.strip().split() == f"{before} {after}".split()
    assert "\n" not in report.view.rstrip()


def test_a_form_feed_is_a_page_break() -> None:
    assert len(_blocks(f"{LONG};\n\fvới tổng số tiền 90 triệu đồng.")) == 1


def test_one_block_may_be_cut_twice() -> None:
    assert len(_blocks(f"{LONG}\n\nvà các tỉnh lân cận có nhiều công nhân của huyện\n\nlàm việc xa nhà.")) == 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (LONG + ".", "với tổng số tiền 90 triệu đồng."),
        (LONG + ":", "tiền mặt 90 triệu đồng."),
        (LONG + ".”", "với tổng số tiền 90 triệu đồng."),
        (LONG, "3. Mở các lớp tập huấn."),
        (LONG, "- tiền mặt 90 triệu đồng;"),
        (LONG, "a) tiền mặt 90 triệu đồng;"),
        (LONG, "Ngoài ra, huyện hỗ trợ 5 nhà."),
        (LONG, "QUỸ TƯƠNG TRỢ"),
        (LONG + ";", "(28/7/1929-28/7/2024); mở 3 lớp."),
        ("1. Công tác tuyên truyền, giáo dục và vận động đoàn viên", "tuyên truyền 5 buổi."),
        ("KẾT QUẢ CÔNG TÁC CÔNG ĐOÀN HUYỆN THỬ QUÝ I NĂM 2024", "(từ tháng 1 đến tháng 3)"),
        ("Kết quả công tác quý I, nhiệm vụ quý II năm 2024 của huyện", "(Số liệu tính đến ngày 15/3/2024)"),
        ("Kết quả công tác quý I, nhiệm vụ quý II năm 2024 của huyện", "Trong quý I, huyện đã mở 5 lớp."),
        ("Hòa Lộc, ngày 05 tháng 3 năm 2024", "kính gửi"),
        ("Khối\tSố đơn vị trực thuộc đã nộp\nA\t1", "các khối khác chưa nộp."),
    ],
    ids=str,
)
def test_what_may_be_two_blocks_stays_two(before: str, after: str) -> None:
    report = read("a.txt", f"{before}\n\n{after}\n".encode())
    assert report.cuts == ()


def test_a_word_that_also_ends_sentences_leaves_nothing_open() -> None:
    assert (
        len(_blocks(PROSE.replace("ngành;", "ngành, người của;") + "\n\nTrung ương, của ngành; các khoản khác.")) == 2
    )


@pytest.mark.parametrize(
    "lines",
    [
        ["- Trong quý, công đoàn cơ sở đã vận động được thêm", "ba mươi đoàn viên mới."],
        ["Trong quý, công đoàn cơ sở đã vận động được thêm cả", "35 đoàn viên mới, đạt chỉ tiêu năm."],
        ["Kinh phí hỗ trợ của huyện dành cho các gia đình khó khăn", "(90 triệu đồng) đã chi xong."],
        [
            "Trong quý, công đoàn cơ sở đã vận động được thêm các",
            "đoàn viên mới ở khu chế xuất và khu công nghiệp Bắc",
            "Sông Thử, đạt chỉ tiêu năm.",
        ],
    ],
    ids=["lower case", "figure", "bracket", "no room for the name"],
)
def test_a_wrapped_sentence_is_one_block(lines: list[str]) -> None:
    assert _blocks("\n".join(lines)) == [" ".join(lines)]
    assert len(_blocks("\r\n".join(lines))) == 1


def test_a_long_heading_in_capitals_may_be_wrapped() -> None:
    assert _blocks("II. PHƯƠNG HƯỚNG VÀ NHIỆM VỤ\nTRỌNG TÂM QUÝ II NĂM 2024\n\nSỞ THỬ\nPHÒNG THỬ") == [
        "II. PHƯƠNG HƯỚNG VÀ NHIỆM VỤ",
        "TRỌNG TÂM QUÝ II NĂM 2024",
        "SỞ THỬ",
        "PHÒNG THỬ",
    ]
    assert len(_blocks("II. PHƯƠNG HƯỚNG VÀ CÁC NHIỆM VỤ TRỌNG TÂM\nTRONG QUÝ II NĂM 2024")) == 1


HEAD = """\
LIÊN ĐOÀN THỬ NGHIỆM TỈNH THỬ VÀ CÁC ĐƠN VỊ TRỰC THUỘC
CÔNG ĐOÀN HUYỆN THỬ
Số: 5/BC-LĐ
Hòa Lộc, ngày 05 tháng 3 năm 2024
"""
FOOT = """\
Nơi nhận:
- Ban Thường vụ Liên đoàn tỉnh Thử (để báo cáo)
- các đơn vị trực thuộc;
- Lưu: VT.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH
(Đã ký)

Nguyễn Văn Thử
"""


@pytest.mark.parametrize("text", [HEAD, FOOT], ids=["head", "foot"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["close", "wide"])
def test_letterhead_recipients_and_signature_stay_lines(text: str, gap: str) -> None:
    assert _blocks(text.replace("\n", gap)) == [line for line in text.splitlines() if line]
