"""Where a report sums up."""

from __future__ import annotations

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.summing_up import SummingUp

HEAD = "SỞ XÂY DỰNG\n\nBÁO CÁO\nKết quả công tác năm 2023\n\nI. KẾT QUẢ THỰC HIỆN\n\nĐã cấp 12 giấy phép.\n\n"


def parts(text: str) -> list[str]:
    report = report_of(HEAD + text)
    return [report.view[part.span.start : part.span.end] for part in report.mentions(SummingUp)]


@pytest.mark.parametrize(
    "part",
    [
        "II. ĐÁNH GIÁ CHUNG\n\nCác mặt công tác đều tiến bộ.",
        "II. ĐÁNH GIÁ CHUNG\n\n1. Ưu điểm\n\nTiến độ bảo đảm.\n\n2. Hạn chế\n\nCòn chậm.",
        "II. TỒN TẠI, HẠN CHẾ\n\nMột số việc còn chậm.",
        "II. KHÓ KHĂN, VƯỚNG MẮC\n\nThiếu kinh phí.",
        "II. ĐÁNH GIÁ, TỒN TẠI\n\nThu chưa đạt.",
        "II. VỀ MỘT SỐ TỒN TẠI\n\nCòn chậm.",
        "II. NHỮNG MẶT CHƯA ĐƯỢC\n\nCòn chậm.",
        "Phần II. HẠN CHẾ\n\nCòn chậm.",
    ],
)
def test_a_part_reaches_to_the_next_heading_of_its_rank(part: str) -> None:
    assert parts(f"{part}\n\nIII. NHIỆM VỤ NĂM 2024\n\nTiếp tục thực hiện.") == [part]


@pytest.mark.parametrize(
    "opening",
    [
        "Nhìn chung, tiến độ bảo đảm.",
        "Hạn chế: tiến độ còn chậm.",
        "Tóm lại, việc đã xong.",
        "Chưa được: hồ sơ nộp chậm.",
    ],
)
def test_a_paragraph_that_opens_so_is_one_too(opening: str) -> None:
    assert parts(f"{opening}\n\nNgoài ra, Sở đã họp.") == [opening]


@pytest.mark.parametrize(
    "text", ["II. NHIỆM VỤ\n\nKhắc phục hạn chế.", "II. KẾT QUẢ ĐÁNH GIÁ CÁN BỘ\n\nXếp loại 12 người."]
)
def test_other_parts_are_none(text: str) -> None:
    assert parts(text) == []
