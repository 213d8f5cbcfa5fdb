"""Counts and the names listed after them."""

import pytest

from report_lint.claim import Verdict
from report_lint.testing import report_of
from report_lint_vi.claims.listed_count import ListedCount

HOLDING = [
    "Lập 03 đội: Đội Cơ động, Đội Hậu cần và Đội Thông tin.",
    "Lập 03 đội gồm đội số 1, đội số 2, đội số 3.",
    "Khảo sát 03 thôn: Hạ, Trung, Thượng.",
    "Bàn 03 việc: (1) nhân sự; (2) kinh phí; (3) tiến độ.",
    "Lập 03 phòng: Phòng Kế hoạch và Đầu tư, Phòng Tổng hợp, Phòng Pháp chế.",
    "Khảo sát 05 xã gồm xã Bình An, Bình Lợi huyện Tân Phú; xã Phú Hòa, xã Phú Mỹ và Phú Tân thuộc thị xã Long Hà.",
    "Khảo sát 03 huyện, gồm các huyện: Tân Phú, Long Hà và Phú Hòa.",
    "Khảo sát 02 thôn: Hạ, Trung; ghi nhận 15 kiến nghị.",
]
FAILING = [
    "Lập 04 đội: Đội Cơ động, Đội Hậu cần và Đội Thông tin.",
    "Khảo sát 02 thôn: Hạ, Trung, Thượng.",
    "Khảo sát 04 xã, thị trấn gồm xã Bình An, xã Bình Lợi, thị trấn Bình Phú.",
    "Bàn 04 việc: (1) nhân sự; (2) kinh phí; (3) tiến độ.",
    "Khảo sát 06 xã gồm xã Bình An, Bình Lợi huyện Tân Phú; xã Phú Hòa, xã Phú Mỹ và Phú Tân thuộc thị xã Long Hà.",
    "Lập 02 tổ, gồm: Tổ Tuyên truyền, lễ tân; Tổ Hậu cần; Tổ An ninh.",
    "Khảo sát 04 huyện, gồm các huyện: Tân Phú, Long Hà và Phú Hòa.",
]
SILENT = [
    "Khảo sát 04 thôn: Hạ, Trung, Thượng…",
    "Khảo sát 04 thôn, như: Hạ, Trung, Thượng.",
    "Khảo sát 04 thôn: Hạ, Trung, Thượng và một số cụm dân cư.",
    "Phạt 04 xe: xe chở quá tải, xe không phép.",
    "Có 04 lớp: lớp học buổi sáng có 30 em, lớp buổi chiều có 28 em.",
    "Tuyên dương 04 đồng chí: Nguyễn Văn A, Bí thư; Trần Thị B, Phó Bí thư.",
    "Lập 01 ban và 02 tổ, gồm: Tổ Tuyên truyền; Tổ Hậu cần; Ban Điều hành.",
    "Lập 05 tổ, gồm: Tổ Tuyên truyền, khánh tiết; Tổ Hậu cần, Tổ Y tế; Tổ An ninh.",
    "Khai giảng 02 lớp, gồm: Đà Bắc; Mai Châu; Tân Lạc.",
    "Lập 05 đội: Đội Cơ động, Hậu cần, Thông tin, Đội Cứu thương, Đội Bảo vệ.",
]


@pytest.mark.parametrize("text", HOLDING)
def test_a_list_as_long_as_its_count_holds(text: str) -> None:
    assert [claim.verdict for claim in report_of(text).mentions(ListedCount)] == [Verdict.HOLDS]


@pytest.mark.parametrize("text", FAILING)
def test_a_list_of_another_length_fails(text: str) -> None:
    assert [claim.verdict for claim in report_of(text).mentions(ListedCount)] == [Verdict.FAILS]


@pytest.mark.parametrize("text", SILENT)
def test_an_open_or_unclear_list_does_not_fail(text: str) -> None:
    assert Verdict.FAILS not in [claim.verdict for claim in report_of(text).mentions(ListedCount)]
