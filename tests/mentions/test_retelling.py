"""What is said of a figure: the words that lead to it, whose and of what time it is."""

from __future__ import annotations

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.retelling import Retelling
from report_lint_vi.mentions.summing_up import Opening, SummingUp

HEAD = "UBND XÃ TÂN AN\n\nBÁO CÁO\nCông tác năm 2023\n\n"


def told(text: str) -> Retelling:
    """Read the figure between brackets, which are taken out."""
    start = text.index("[[")
    report = report_of(HEAD + text.replace("[[", "").replace("]]", ""))
    at = len(HEAD) + start
    quantity = next(q for q in report.mentions(Quantity) if q.number.span.start == at)
    found = Retelling.of(report, quantity, None)
    assert found
    return found


LEADS = {
    "trao": ["Trao [[62]] suất quà.", "Năm 2023 đã trao [[62]] suất quà.", "- Đã trao được [[62]] suất quà."],
    "kết nạp": ["Kết nạp [[12]] đảng viên, chuyển chính thức 09.", "Đã kết nạp được 15 hội viên, [[12]] đảng viên."],
    "tổng đàn heo": ["- Tổng đàn heo: [[412]] con.", "Tổng đàn heo ước đạt [[412]] con."],
    "xây mái ấm trị giá": ["Xây 09 mái ấm trị giá [[540]] triệu đồng."],
    "tỷ lệ hộ nghèo": ["Tỷ lệ hộ nghèo còn [[3,2]]%.", "Kết quả tỷ lệ hộ nghèo còn [[3,2]]%."],
    "hội thi kể chuyện": ["Hội thi kể chuyện tổ chức ngày 12/3/2023 tại thôn Đông với [[45]] em."],
}


@pytest.mark.parametrize(("words", "text"), [(words, text) for words, texts in LEADS.items() for text in texts])
def test_the_words_that_lead_to_a_figure_are_read(words: str, text: str) -> None:
    found = " ".join(told(text).before)
    assert found.endswith(words.removeprefix("tổng "))


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Năm 2023 trao [[62]] suất quà.", ""),
        ("Năm 2022 trao [[62]] suất quà.", "năm 2022"),
        ("Quý III trao [[62]] suất quà.", "quý iii"),
        ("Hiến [[62]] đơn vị máu trong nhiệm kỳ 2018 - 2023.", "nhiệm kỳ 2018 - 2023"),
        ("Giúp [[62]] hộ (cả năm 2022 giúp 71 hộ).", ""),
        ("Trường có [[62]] giáo viên (tính đến tháng 8/2022).", "tháng 8/2022"),
    ],
)
def test_another_time_than_the_reports_is_kept(text: str, times: str) -> None:
    assert "".join(told(text).times) == times


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thôn Đông trao [[62]] suất quà.", "đông"),
        ("- Xã Phú Lộc: trao [[62]] suất quà; tặng 10 xe.", "lộc"),
        ("Lớp 11 có [[62]] học sinh.", "lớp 11"),
        ("Hội phụ nữ quản lý 04 tổ, dư nợ [[62]] triệu đồng.", "phụ"),
    ],
)
def test_whoever_is_not_the_office_itself_is_named(text: str, name: str) -> None:
    assert name in told(text).names


@pytest.mark.parametrize(
    "text",
    ["Xã Tân An trao [[62]] suất quà.", "UBND xã trao [[62]] suất quà.", "Công tác Đoàn: trao [[62]] suất quà."],
)
def test_the_office_itself_is_no_name(text: str) -> None:
    assert told(text).names == frozenset()


def test_a_table_and_a_plan_retell_nothing() -> None:
    report = report_of(f"{HEAD}I. NHIỆM VỤ NĂM 2024\n\nTrao 62 suất quà.\n\nNội dung\tSố\nQuà\t64\nXe\t15\n")
    found = {q.number.text: Retelling.of(report, q, None) for q in report.mentions(Quantity)}
    assert [found[number] for number in ("62", "64", "15")] == [None, None, None]


def test_the_paragraphs_before_the_first_part_open_a_report() -> None:
    text = f"{HEAD}Năm 2023, xã đã trao 62 suất quà và xây 09 căn nhà.\n\nI. KẾT QUẢ\n\nTrao 62 suất quà cho hộ nghèo."
    report = report_of(text)
    assert [report.slice(part.span) for part in report.mentions(Opening)] == [
        "Năm 2023, xã đã trao 62 suất quà và xây 09 căn nhà."
    ]


def test_a_report_that_begins_with_a_part_has_no_opening() -> None:
    assert report_of(f"{HEAD}I. KẾT QUẢ\n\nXã đã trao 62 suất quà cho các hộ nghèo.").mentions(Opening) == ()


def test_a_part_that_is_called_an_assessment_sums_up() -> None:
    parts = "I. KẾT QUẢ\n\nTrao 62 suất quà.\n\nII. ĐÁNH GIÁ\n\nTrao 68 suất quà.\n\nIII. KIẾN NGHỊ\n\nKhông."
    report = report_of(f"{HEAD}{parts}")
    assert [report.slice(part.span) for part in report.mentions(SummingUp)] == ["II. ĐÁNH GIÁ\n\nTrao 68 suất quà."]
