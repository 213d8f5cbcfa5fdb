"""What a stretch of a report is about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
        "đề xuất, kiến nghị", "chương trình công tác quý iv", "mục tiêu, chỉ tiêu năm 2025",
    ],
    None: [
        "đặc điểm", "công tác tổ chức", "nơi nhận", "chương trình đồng hành với thanh niên",
        "các chương trình mục tiêu quốc gia", "tiếp công dân, giải quyết kiến nghị, phản ánh",
    ],
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


_TITLES = st.sampled_from(["KẾT QUẢ ĐẠT ĐƯỢC", "NHIỆM VỤ TRỌNG TÂM", "ĐẶC ĐIỂM", "ĐÁNH GIÁ CHUNG"])


@given(st.lists(st.tuples(st.integers(0, 2), _TITLES), min_size=1, max_size=9))
def test_the_innermost_telling_section_counts(headings: list[tuple[int, str]]) -> None:
    numbers, lines = [0, 0, 0], list[str]()
    for level, title in headings:
        numbers[level] += 1
        numbers[level + 1 :] = [0] * (2 - level)
        label = f"{'I' * numbers[0]}." if level == 0 else ".".join(map(str, numbers[1 : level + 1])) + "."
        lines += [f"{label} {title}", "Xã có mười hai xóm, phần lớn nằm ven sông."]
    report = report_of("\n\n".join(lines))
    sections = report.mentions(Section)
    for offset in range(len(report.text)):
        around = [section for section in sections if section.span.start <= offset < section.span.end]
        innermost = max(around, key=lambda section: section.span.start, default=None)
        assert Section.at(report, offset) is (innermost.matter if innermost else None)
