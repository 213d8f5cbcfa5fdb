"""Figures that come again with two neighbouring digits changed round, and rates with one digit changed."""

from __future__ import annotations

import pytest

from report_lint.testing import report_of
from report_lint_vi.claims.transposed import Transposed

HEAD = "UBND XÃ TÂN HƯNG\n\nBÁO CÁO\nKết quả công tác năm 2023\n\n"
TASKS, FAULTS = "V. NHIỆM VỤ NĂM 2024\n\n", "IV. TỒN TẠI\n\n"
TOLD = [
    ("Tạo việc làm mới cho 1.842 lao động.", f"{TASKS}1. Trên nền 1.824 lao động đã có việc làm mới, mở rộng dạy nghề.", "1.824"),
    ("Điểm hài lòng của người dân năm 2023 đạt 3,72 điểm.", f"{TASKS}1. Nâng điểm hài lòng của người dân từ 3,27 điểm của năm 2023 lên 3,80 điểm.", "3,27"),
    ("Tỷ lệ thất thoát nước sạch còn 14,3%.", f"{TASKS}1. Hạ tỷ lệ thất thoát nước sạch từ 13,4% của năm 2023 xuống 12%.", "13,4%"),
    ("Hết năm, Đảng bộ có 326 đảng viên.", f"{TASKS}1. Kết nạp 10 đảng viên, trên nền 362 đảng viên hiện có.", "362"),
    ("Thu ngân sách trên địa bàn 512,4 triệu đồng.", "Phần III. HẠN CHẾ\n\nThu ngân sách dù đạt 521,4 triệu đồng nhưng chưa bền vững.", "521,4 triệu đồng"),
    ("Học lực: giỏi 42 em (13,1%), chưa đạt 18 em (5,6%).", f"{FAULTS}Học lực chưa đạt còn 5,8%, cao nhất huyện.", "5,8%"),
]  # fmt: skip
RIGHT = [
    ("Xã Bình Minh thu 512,4 triệu đồng tiền sử dụng đất.", f"{FAULTS}Xã Đại Thắng thu 521,4 triệu đồng tiền sử dụng đất."),
    ("Thu ngân sách đạt 512,4 triệu đồng.", f"{FAULTS}So với cùng kỳ, thu ngân sách 521,4 triệu đồng."),
    ("Thu ngân sách đạt 512,4 triệu đồng.", f"{TASKS}1. Phấn đấu thu ngân sách đạt 521,4 triệu đồng."),
    ("Thu ngân sách đạt 512,4 triệu đồng.", f"{FAULTS}Dự toán thu ngân sách được giao 521,4 triệu đồng."),
    ("Năm 2022 thu ngân sách 512,4 triệu đồng.", f"{FAULTS}Thu ngân sách mới đạt 521,4 triệu đồng."),
    ("Trồng 326 ha lúa xuân.", f"{FAULTS}Trong vụ mùa, 362 ha lúa mùa bị ngập."),
    ("Có 1.842 lao động nam.", f"{FAULTS}Có 1.824 lao động nữ chưa qua đào tạo."),
    ("Khám cho 1.842 lượt người ngoại trú.", f"{FAULTS}Còn 1.824 lượt người nội trú chưa hài lòng."),
    ("Toàn xã có 1.842 hộ.", f"{FAULTS}1.824 hộ dùng nước sạch; 18 hộ chưa có nước."),
    ("Toàn xã có trên 1.842 hộ.", f"{FAULTS}Với 1.824 hộ, cán bộ không đủ."),
    ("Kết nạp 23 đoàn viên.", f"{FAULTS}Mới tập huấn cho 32 đoàn viên."),
    ("Thôn 1 có 326 hộ; thôn 2 có 362 hộ.", f"{FAULTS}Thôn 2 với 362 hộ chưa có nhà văn hóa."),
    ("Học lực: giỏi 42 em (13,1%), khá 58 em (18,1%).", f"{FAULTS}Học lực chưa đạt còn 5,8%."),
    ("Tỷ lệ trẻ thấp còi 11,3%; tỷ lệ trẻ nhẹ cân 7,4%.", f"{FAULTS}Tỷ lệ trẻ thừa cân 7,9% đáng lo."),
    ("Tỷ lệ trẻ nhẹ cân thôn Đông 7,4%, thôn Đoài 7,6%.", f"{FAULTS}Tỷ lệ trẻ nhẹ cân 7,5%."),
    ("Tỷ lệ hộ nghèo đầu năm 7,4%.", f"{FAULTS}Tỷ lệ hộ nghèo 6,4% còn cao."),
    ("Tỷ lệ trẻ nhẹ cân giảm 1,4%.", f"{FAULTS}Tỷ lệ trẻ nhẹ cân 1,5% chưa vững."),
    ("Phát 126 thẻ, sau đó phát thêm 36 thẻ.", f"{FAULTS}Trong 162 thẻ đã phát, 05 thẻ sai tên."),
    ("Giá vé 126.000 đồng/lượt đối với người lớn.", f"{FAULTS}Giá vé 162.000 đồng/lượt đối với khách nước ngoài cao."),
    ("Có 126 em ở khối 6.", f"{FAULTS}Còn 162 em ở khối 7 chưa biết bơi."),
    ("Kiểm tra 35 cơ sở kinh doanh thực phẩm.", f"{FAULTS}Xã có 38 cơ sở kinh doanh thực phẩm nhưng chỉ một cán bộ."),
    ("Kiểm tra 38 cơ sở kinh doanh thực phẩm.", f"{FAULTS}Có 35 cơ sở kinh doanh thực phẩm còn để xảy ra vi phạm."),
    ("Kiểm tra 38 cơ sở kinh doanh thực phẩm.", f"{FAULTS}Có 35 cơ sở kinh doanh thực phẩm có 02 lỗi trở lên."),
    ("Trao 52 suất học bổng.", f"{FAULTS}Nhà tài trợ hứa 56 suất học bổng cho học sinh nghèo chưa chuyển đủ."),
    ("Vận động 36 hộ hiến đất làm đường.", f"{FAULTS}Còn 34 hộ chưa hiến đất làm đường."),
    ("Có 24 hộ nuôi bò sữa.", f"{FAULTS}21 hộ nuôi bò sữa vay vốn ngân hàng quá hạn."),
    ("Phát hiện 26 vụ vi phạm đất đai.", f"{FAULTS}Trong quý IV, 21 vụ vi phạm đất đai chậm xử lý."),
    ("Hội thi có 18 đội văn nghệ tham gia.", f"{FAULTS}Cụm thi đua số 2 có 16 đội văn nghệ tham gia."),
    ("Toàn xã có 27 hợp tác xã nông nghiệp.", f"{FAULTS}Cả 29 hợp tác xã nông nghiệp, thủy sản đều thiếu vốn."),
    ("Tập huấn 43 cán bộ thôn.", f"{FAULTS}Mới có 41 cán bộ thôn dự đủ các buổi tập huấn."),
    ("Có 24 di tích xếp hạng cấp tỉnh.", f"{FAULTS}Có 21 di tích xếp hạng xuống cấp nặng."),
    ("Cấp 86 giấy phép xây dựng nhà ở.", f"{FAULTS}Còn 83 giấy phép xây dựng nhà ở cấp chậm so với hạn."),
]  # fmt: skip


def _found(first: str, later: str) -> list[str]:
    report = report_of(f"{HEAD}I. KẾT QUẢ\n\n{first}\n\n{later}\n")
    return [report.slice(claim.span) for claim in report.mentions(Transposed)]


@pytest.mark.parametrize(("first", "later", "odd"), TOLD)
def test_a_figure_told_again_with_a_slip_is_found(first: str, later: str, odd: str) -> None:
    assert _found(first, later) == [odd]


@pytest.mark.parametrize(("first", "later"), RIGHT)
def test_figures_of_two_things_are_left_alone(first: str, later: str) -> None:
    assert _found(first, later) == []
