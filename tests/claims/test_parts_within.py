"""Parts that a report names of a whole."""

import pytest

from report_lint.claim import Verdict
from report_lint.testing import report_of
from report_lint_vi.claims.parts_within import PartsWithin

FAILING = [
    "Trong 62 đại biểu có 71 đại biểu lần đầu dự đại hội.",
    "Trong tổng số 62 hồ sơ có 71 hồ sơ trực tuyến.",
    "Hội trao 62 suất quà, trong đó có 71 suất cho hội viên cao tuổi.",
    "Hội trao 62 suất quà, trong đó 71 suất cho hội viên cao tuổi.",
    "Hội trao 62 suất quà (trong đó 71 suất cho hội viên cao tuổi).",
    "Chi 62 triệu đồng, trong đó 71 triệu đồng mua giống.",
    "Chi 620 triệu đồng, trong đó 0,71 tỷ đồng mua giống.",
    "Chi 620 triệu đồng, trong đó chi mua giống 320 triệu đồng, chi mua phân 410 triệu đồng.",
    "Tổng số đơn 62, trong đó khiếu nại 41, tố cáo 12, phản ánh 18.",
    "Kỷ luật 62 đảng viên, trong đó khiển trách 41, cảnh cáo 21, khai trừ 05.",
    "Trong tổng số 62 cán bộ dự tập huấn, có 71 nữ.",
    "Trường có 34 giáo viên, trong đó 01 thạc sĩ, 24 đại học, 06 cao đẳng, 04 trung cấp.",
    "Xét trình độ đào tạo, trong 34 người có 01 thạc sĩ, 24 đại học, 06 cao đẳng, 04 trung cấp.",
    "Huyện giao quân 165 công dân, trong đó nhập ngũ Quân đội 140, Công an 35.",
]
SILENT = [
    "Có 62 em dự thi, trong đó giải nhất 10, giải nhì 25, giải ba 30.",
    "Có 62 đơn, trong đó nội dung khiếu nại 41, nội dung tố cáo 32.",
    "Trong 12 cụm dự thi, có 71 nữ.",
    "Trường có 34 giáo viên, trong đó 01 thạc sĩ, 24 đại học, 20 đảng viên.",
    "Trong 62 đại biểu dự họp, có 41 nữ.",
    "Trong năm có 62 hộ, giảm 20 hộ. Trong đó xã Hạ 41 hộ.",
    "Hội trao 62 suất quà, trong đó có 41 suất cho hội viên cao tuổi.",
    "Trong 6 tháng có 9 tháng dữ liệu được đối chiếu.",
    "Trong 12 xã có 71 thôn ven biển.",
    "Tăng 62 hội viên, trong đó 71 hội viên mới kết nạp, số còn lại chuyển đến.",
    "Trên 62 người dự, trong đó 71 người đăng ký từ trước.",
    "Hội trao 62 suất quà, trong đó 71 hội viên cao tuổi cùng nhận.",
    "Chi 62 triệu đồng, trong đó so với cùng kỳ 71 triệu đồng thì giảm.",
    "Toàn xã có 62 hộ khó khăn, trong đó 40 hộ cận nghèo, 38 hộ người cao tuổi.",
]


@pytest.mark.parametrize("text", FAILING)
def test_a_part_above_its_whole_fails(text: str) -> None:
    assert [claim.verdict for claim in report_of(text).mentions(PartsWithin)] == [Verdict.FAILS]


@pytest.mark.parametrize("text", SILENT)
def test_a_part_that_may_be_right_does_not_fail(text: str) -> None:
    assert Verdict.FAILS not in [claim.verdict for claim in report_of(text).mentions(PartsWithin)]
