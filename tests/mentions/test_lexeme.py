"""One reading for every run of digits."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from report_lint.testing import report_of
from report_lint_vi.mentions.lexeme import Lexeme, Reading

CORPUS = {
    Reading.SYMBOL: [
        "Nghị định số [130/2020/NĐ-CP] ngày", "Số: [62/BC-LĐLĐ]", "Nghị quyết số [02-NQ/TW]", "[66.7/2025/NQ-CP] của",
        "Luật số [58/2024/QH15]", "Quyết định [263/QĐ-TTg]", "[1104/NQ-UBTVQH15]", "Số [12-BC/CB]", "[36-HD/VPTW]",
        "Chỉ thị số [05/CT-TW]", "Nghị định [116/NĐ-CP]", "số [08-QĐi/TW]", "[31-L/CTN]", "[26-CP]", "[933/QĐ-TLĐ],",
        "Thông tư [01/2011/TT-BNV]", "[14/2014/TTLT-BNV-BTC]", "[04/TTr-UBND]", "[15/CTr-UBND]", "[217-QĐ/TW]",
        "[58/2024/QH-15] và", "số [02 NQ-TW]", "[98/2023/NĐ - CP]", "[02- NQ/TW]", "[98/2023NĐ-CP]",
        "[08/2018/TT-BGD&ĐT]", "[12/KH-UBND] - UBND xã", "[98/2023/NĐ-CP].Thực hiện", "[12/NQ-HĐND] -Hội", "[1.719/QĐ-TTg]",
    ],
    Reading.CODE: [
        "số điện thoại [02963000789]", "tài khoản số [6600201004321]", "TCVN ISO [9001:2015]", "QCVN [01:2015]",
        "vi-rút [COVID-19]", "[m2]", "Quốc lộ [4D]", "Km [12+300]", "[lienhe1@example.vn]", "mã số [0101234567]",
        "ĐT: [0213.3876.354]", "[A1]", "hotline [1900 1234]", "[H5N1]",
    ],
    Reading.DATE: [
        "ngày [08 tháng 3 năm 2024]", "[12/6/2021]", "([03/02/1930]-[03/02/2024])", "ngày [12-12-2013]", "[25/13/2023]",
        "ngày [16-17 tháng 8]", "ngày [16-17/8/2024]", "ngày [8/3]", "tháng [3/2024]", "tháng [3 năm 2024]", "tháng [8]",
        "mùng [10/3] âm lịch", "từ [01-07/5/2024]", "ngày [30 tháng giêng]", "ngày [15] và", "[28.6.1909]",
        "ngày [05 tháng 3]", "mùng [5] Tết", "ngày [15-4],", "ngày [31-06]", "ngày [05] ngày [3]",
        "nhằm ngày [07.09] năm", "ngày [20.6],", "từ [23] đến [21/6/2024]", "từ [05] đến ngày [12 tháng 7 năm 2024]",
    ],
    Reading.YEAR: [
        "năm [2024]", "quý I/[2024]", "Xuân [2024]", "vào năm [40]", "năm [713]", "(Nghị quyết [2021])", "năm [2024], đạt",
    ],
    Reading.YEARS: ["nhiệm kỳ [2023 - 2028]", "[2019–2023] cho", "năm học [2023-2024]", "giai đoạn [2021- 2025]"],
    Reading.TIME: ["lúc [7h30]", "[14:00]", "[8 giờ 30 phút]", "hồi [19h]", "lúc [7.30],", "từ [7.30] sáng, đến"],
    Reading.CLAUSE: ["khoản [2] Điều [16]", "điểm b khoản [1]", "Chương [3]", "Phụ lục [2]"],
    Reading.ORDINAL: [
        "lần thứ [4]", "bão số [3]", "Quận [1]", "khóa [13]", "lớp [9]", "Nghị quyết [57]", "Đề án [06]", "tổ [3], tổ [4]",
        "Chương trình [135]",
    ],
    Reading.SLASH: ["đạt [38/102] xã", "[24/7]", "Ngày Quốc tế Phụ nữ [8/3]", "[552.693/513.672] hồ sơ"],
    Reading.RANGE: ["từ [10 - 15] người", "[15-20]%", "[7,5-8,2]%"],
    Reading.NUMBER: [
        "[2042] suất quà", "[55.680] lượt", "[1.591.896.000] đồng", "đạt [12,5]%", "[07] huyện", "tổng số [120] em",
        "[1.59.896] đồng", "[12.5,6] tỷ", "trên [1100] đại biểu", "dân số [12.000] người", "sau [20] năm", "[1983] năm",
        "tổ [3] người", "[32.5] triệu đồng", "[1591896000] đồng", "trong số [45] đại biểu", "[1,234,567.00]", "[6024] tỷ",
        "kỷ niệm [95] năm", "mỗi ngày [2.5] tấn", "tăng từ [23] người", "cao [7.30] m", "ngày [1.250] lượt", "mỗi lớp [40] học viên", "huy chương: [02] vàng", "lập biên bản: [12] vụ", "dài [3] km ([2,4] km bê tông)", "đạt kế hoạch ([180] triệu đồng)", "chỉ tiêu năm ([700] đoàn viên)", "quan điểm [3] không", "đạt [100]%.", "còn [0,98]%.",
    ],
    Reading.LABEL: ["([1]) Công tác", "([2]) Việc", "theo [[3]]"],
}  # fmt: skip


def _cases() -> list[tuple[Reading, str]]:
    return [(reading, text) for reading, texts in CORPUS.items() for text in texts]


@pytest.mark.parametrize(("reading", "marked"), _cases(), ids=str)
def test_a_run_of_digits_has_its_reading(reading: Reading, marked: str) -> None:
    text = (
        marked.replace("[[", "⟦")
        .replace("]]", "⟧")
        .replace("[", "")
        .replace("]", "")
        .replace("⟦", "[")
        .replace("⟧", "]")
    )
    wanted = [piece.partition("]")[0] for piece in marked.replace("[[", "[").split("[")[1:]]
    report = report_of(f"Đoạn văn có {text} ở giữa.")
    found = [(lexeme.reading, report.slice(lexeme.span)) for lexeme in report.mentions(Lexeme)]
    assert found == [(reading, piece) for piece in wanted]


def test_the_digits_of_list_labels_are_labels() -> None:
    report = report_of(
        "I. KẾT QUẢ\n\n1. Công tác tuyên truyền đã có 3 buổi.\n\n1.2. Công tác khác.\n\n10) Việc cuối.\n"
    )
    labels = [report.slice(x.span) for x in report.mentions(Lexeme) if x.reading is Reading.LABEL]
    assert labels == ["1", "1.2", "10"]


PIECES = st.sampled_from([
    "ngày ", "tháng ", "năm ", "số ", "/", "-", " - ", ".", ",", "NĐ-CP", "TW", "(", ")", " ", "\n", "\t", "%", "a", "Đ",
    "quý I/", "lần thứ ", "đồng", "điều ", "@", "h", ":", "tài khoản ", "1", "12", "2024", "31", "1.000", "0", "é",
])  # fmt: skip


@given(
    st.one_of(
        st.lists(PIECES, max_size=25).map("".join),
        st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=60),
    )
)
@example("1.2/3-4")
@example("(1) a 1-2/3/2024-5")
def test_lexemes_partition_the_digits_of_any_text(text: str) -> None:
    report = report_of(text)
    digits = [at for at, character in enumerate(report.text) if character in "0123456789"]
    covered = [
        at for x in report.mentions(Lexeme) for at in range(x.span.start, x.span.end) if report.text[at] in "0123456789"
    ]
    assert covered == digits
