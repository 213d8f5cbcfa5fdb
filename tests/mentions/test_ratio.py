"""Ratios and the changes beside them, in all their surface forms."""

from __future__ import annotations

from decimal import Decimal

import pytest

from report_lint.testing import report_of
from report_lint_vi.mentions.change import Change, Measure
from report_lint_vi.mentions.ratio import Ratio, Role
from report_lint_vi.mentions.statement import Part, Statement

ROLES = {
    Role.SHARE: [
        "Có 38/102 dự án đã khởi công, chiếm 37,3%.", "Chữa cháy thành công 9/14 vụ (64%).",
        "(412/988) hộ có việc làm.",
        "Giải ngân 5,27/8,34 tỷ đồng.", "Có 5/7 xã về đích.", "Huyện có 12/12 trạm y tế đạt chuẩn.",
    ],
    Role.PLAN: [
        "Thu 412,5/1.650 triệu đồng, đạt 25% dự toán năm.", "Trồng 1.284/1.500 cây, đạt 85,6% kế hoạch.",
        "Kết nạp 15/12 đồng chí so với chỉ tiêu.",
    ],
    Role.NOW_BEFORE: [
        "Xảy ra ít hơn, giảm 312 vụ (734/1046).", "Tai nạn tăng 24 (2126/2102).",
        "Giảm 02 người chết so với cùng kỳ (21/23).",
        "Trọng án giảm 45,96% (194/359 vụ).",
    ],
    Role.SCORE: ["Chấm được 92/100 điểm.", "Bài thi đạt 7,5/10 điểm."],
    Role.VOTE: ["Có 461/463 đại biểu tán thành, chiếm 96,44%.", "Biểu quyết thông qua với 23/25 phiếu."],
    Role.RANK: ["Tỉnh xếp thứ 3/11 toàn vùng.", "Đội đứng thứ 5/63 đoàn.", "Chỉ số xếp hạng 12/34 tỉnh, thành phố."],
    Role.NONE: [
        "Trực 24/7 ở cả ba điểm.", "Tính đến 30/6 giải ngân 45%.", "Chào mừng 20/11, trường hội giảng.",
        "Có trên 2/3 số thành viên dự.", "Từ 5/2023 đã triển khai.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("role", "text"), [(role, text) for role, texts in ROLES.items() for text in texts])
def test_the_slash_means_what_its_neighbours_say(role: Role, text: str) -> None:
    assert [ratio.role for ratio in report_of(text).mentions(Ratio)] == [role]


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 24/QĐ-UBND ngày 05/3/2024.", "Năm học 2023/2024 có 12 lớp.", "Ngày 8/3 gặp mặt.",
        "Sáng 16/11, khai mạc.", "Giá 25.000 đồng/kg.", "Báo cáo 38-BC/HU.",
    ],
)  # fmt: skip
def test_other_slashes_are_no_ratios(text: str) -> None:
    assert report_of(text).mentions(Ratio) == ()


def test_both_numbers_of_a_ratio_share_the_scale_word() -> None:
    (ratio,) = report_of("Giải ngân 5,27/8,34 tỷ đồng.").mentions(Ratio)
    assert (ratio.part.value, ratio.whole.value, ratio.noun) == (Decimal("5.27E9"), Decimal("8.34E9"), "đồng")
    assert not ratio.part.exact


CHANGES: dict[tuple[Measure, bool | None, str], list[str]] = {
    (Measure.AMOUNT, True, "35"): ["tăng 35 xóm", "tăng thêm 35 xóm", "nhiều hơn 35 vụ", "tăng được 35 hộ"],
    (Measure.AMOUNT, False, "12"): ["giảm 12 vụ", "ít hơn 12 vụ", "giảm 12 đồng chí", "thấp hơn năm 2020 là 12 hộ"],
    (Measure.PERCENT, False, "33.3"): ["giảm 33,3%", "giảm gần 33,3%", "thấp hơn 33,3%", "tương ứng giảm 33,3%"],
    (Measure.POINTS, True, "7.3"): ["cao hơn 7,3 điểm phần trăm", "tăng 7,3 điểm %", "cao hơn cùng kỳ là 7,3 điểm %"],
    (Measure.TIMES, True, "2.5"): ["tăng 2,5 lần", "tăng khoảng 2,5 lần"],
    (Measure.TIMES, None, "2.5"): ["gấp 2,5 lần", "gấp hơn 2,5 lần"],
    (Measure.TIMES, None, "2"): ["gấp đôi", "gấp đôi so với năm trước"],
    (Measure.PERCENT, None, "36.5"): ["tương ứng 36,5%", "tương đương với 36,5%"],
    (Measure.PERCENT, True, "9.79"): ["(+9,79%)"],
    (Measure.PERCENT, False, "4.76"): ["(-4,76%)", "(−4,76%)"],
}  # fmt: skip


@pytest.mark.parametrize(("meaning", "text"), [(meaning, text) for meaning, texts in CHANGES.items() for text in texts])
def test_a_change_has_a_measure_and_a_way(meaning: tuple[Measure, bool | None, str], text: str) -> None:
    (change,) = report_of(f"Kết quả {text}.").mentions(Change)
    assert (change.measure, change.rises, change.quantity.number.value) == (*meaning[:2], Decimal(meaning[2]))


@pytest.mark.parametrize(
    "text",
    [
        "tăng từ 96 lên 131", "giảm còn 36 vụ", "tăng lên 68%", "tăng 15 - 20%", "tăng bình quân 8%/năm", "giảm 3 ngày",
        "tăng 02 bậc", "tăng cường 12 chốt trực", "bình quân mỗi năm giảm 1,5%", "nâng lên 85%", "tăng trưởng 8,2%",
    ],
)  # fmt: skip
def test_levels_ranges_and_yearly_rates_are_no_changes(text: str) -> None:
    assert report_of(f"Kết quả {text}.").mentions(Change) == ()


def test_a_statement_tells_levels_percentages_changes_and_ratios_apart() -> None:
    (statement,) = report_of("Thu 38/40 xã (95%), giảm 02 đồng chí, còn 310 hộ.").mentions(Statement)
    assert [(term.part, term.kind) for term in statement.terms] == [
        (Part.DONE, "xã"), (Part.OF, "xã"), (Part.PERCENT, "%"), (Part.CHANGE, "người"), (Part.LEVEL, "hộ"),
    ]  # fmt: skip
    assert [term.bracket >= 0 for term in statement.terms] == [False, False, True, False, False]
