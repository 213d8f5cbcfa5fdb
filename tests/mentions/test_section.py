"""What a stretch of a report is about."""

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.section import Matter, Section, matter_of

TEXT = """I. ĐẶC ĐIỂM

Xã có mười hai xóm.

II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ

1. Tuyên truyền

Đã mở năm lớp học.

III. NHIỆM VỤ NĂM 2025

1. Kinh tế

Trồng thêm hai mươi héc-ta.
"""

HEADINGS = {
    Matter.RESULTS: [
        "kết quả đạt được", "kết quả thực hiện nhiệm vụ quý i", "tình hình chung", "hạn chế, tồn tại",
        "khó khăn, vướng mắc",
        "đánh giá chung", "những việc đã làm", "hạn chế và nhiệm vụ",
    ],
    Matter.TASKS: [
        "nhiệm vụ trọng tâm quý ii", "phương hướng năm 2025", "kế hoạch vốn", "giải pháp chủ yếu",
        "chương trình quý ii",
        "đề xuất, kiến nghị",
    ],
    None: ["đặc điểm", "công tác tổ chức", "nơi nhận"],
}  # fmt: skip


@pytest.mark.parametrize(("matter", "heading"), [(m, h) for m, headings in HEADINGS.items() for h in headings], ids=str)
def test_the_first_telling_word_of_a_heading_decides(matter: Matter | None, heading: str) -> None:
    assert matter_of(heading) is matter


@pytest.mark.parametrize(
    ("words", "matter"),
    [("Xã có", None), ("Đã mở", Matter.RESULTS), ("Trồng thêm", Matter.TASKS), ("III.", Matter.TASKS)],
)
def test_a_heading_without_a_telling_word_belongs_to_the_section_around_it(words: str, matter: Matter | None) -> None:
    assert Section.at(report_of(TEXT), TEXT.index(words)) is matter
