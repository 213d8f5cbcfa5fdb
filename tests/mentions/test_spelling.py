"""Misspellings and tone marks."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.spelling import Misspelling, ToneMark

#: Syllables of every shape, from plain words: none is impossible.
RIGHT = """
nghiêng nghề nghị nghỉ nghĩa ngành ngoài ngoại người ngưỡng ngoẹo ghế ghi ghép gia giếng giữ gì quý quyết quốc quăng
khoẻ khỏe khuỷu khuya khuyến thuở thuế thuyền huơ huênh oai oánh xoáy xoong xòe xoè loẹt ngoéo nguệch trườn trưởng rượu
hươu bướu tươi lưỡi nước được thước mượt chướp khúc khuỷu tuýp uýnh yếm yêu ý yểu iêng ỉa kìm kỹ ký kẻ kiểu kênh
bích cách lệch thích hạch cập lớp hộp tập nhiệt mệt tắt nhất ruột muốt vượt đẹp khép gấp bập bùng đục nhạc mực
trạng tràng chăn phẳng đằng vầng rừng sừng bỏng xổng vững cũng hãng đãng tuần nhuần khuân luân mỏi nỗi bởi với
huỷ thuỷ luỹ tuỵ uỷ lũy tụy hủy thủy ủy hòa hoà tòa toà đóa đoá lòe loè ngoằn ngoèo
"""


def test_no_right_syllable_is_called_impossible() -> None:
    report = report_of(" ".join(f"{word}," for word in RIGHT.split()))
    assert [report.slice(word.span) for word in report.mentions(Misspelling)] == []


@pytest.mark.parametrize(
    "word",
    "nghành ngiêm ngề ghà trưòng ngưòi truờng nuớc tòan hòang ngọai quyềt mừc nhièt thữc cầp".split(),
)
def test_an_impossible_syllable_is_found(word: str) -> None:
    report = report_of(f"Đây là {word} của xã.")
    assert [report.slice(found.span) for found in report.mentions(Misspelling)] == [word]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Đề nghị bổ xung kinh phí.", ["bổ sung"]),
        ("Sử lý vi phạm; tổ chức thăm quan.", ["tham quan"]),
        ("Với nổ lực của bà con.", ["nỗ lực"]),
        ("Vụ nổ lực lượng công binh đã dọn.", []),
        ("Môn lịch sử lý thú.", []),
        ("Khả năng xuất khẩu; năng xuất ngô.", ["năng suất"]),
        ("Tặng 12 xuất quà, đề xuất quà Tết.", ["suất quà"]),
        ("Nguyễn Trãi qua thơ văn.", []),
    ],
)
def test_a_confusion_is_found_where_it_is_none_of_two_other_words(text: str, right: list[str]) -> None:
    found = [word.right for word in report_of(text).mentions(Misspelling)]
    assert found == (["Xử lý", *right] if text.startswith("Sử lý") else right)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("hòa, hóa, ủy, hoá", [("oá", "óa", 3)]),
        ("hoà, hoá, uỷ, Ủy", [("Ủy", "Uỷ", 3)]),
        ("hòa, hoà", []),
        ("hòa, hóa; bà Thuý", []),
        ("quý, quỳ, quỹ, hòa, hóa", []),
    ],
)
def test_tone_marks_are_judged_by_the_majority(text: str, found: list[tuple[str, str, int]]) -> None:
    report = report_of(text)
    assert [(report.slice(mark.span), mark.right, mark.others) for mark in report.mentions(ToneMark)] == found
