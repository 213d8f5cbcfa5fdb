"""Lists and totals that plain words join, and that one slip of the hand keeps apart."""

from __future__ import annotations

import pytest

from report_lint.claim import Verdict
from report_lint.testing import report_of
from report_lint_vi.claims.parts_within import PartsWithin
from report_lint_vi.claims.total import Total

FAILING = [
    "Đàn lợn 6.284 con. Trong số này lợn thịt là 4.912 con, lợn nái 846 con, lợn đực giống 516 con.",
    "Ban chỉ huy gồm 3 sĩ quan, 12 hạ sĩ quan, 46 chiến sĩ, cộng lại là 71 đồng chí.",
    "Thi hành 418 việc, đến nay có 302 việc đã xong, 74 việc đang tổ chức thi hành, 32 việc chưa có điều kiện.",
    "Phòng cấp 1.246 giấy phép; theo từng quý, quý I 312 giấy, quý II 298 giấy, quý III 341 giấy, quý IV 305 giấy.",
    "Xã có 22 thôn, trong đó địa bàn Phú Hòa cũ 10 thôn, Phú Mỹ cũ 07 thôn, Phú Lộc cũ 06 thôn.",
    "Trường có 64 viên chức, phân theo vị trí có 52 viên chức giảng dạy và 14 viên chức hành chính.",
    "Thư viện có 12.460 bản sách, bao gồm sách giáo khoa 6.120 bản, sách tham khảo 4.180 bản, truyện 2.060 bản.",
    "Toàn huyện trồng 3.462 ha rau màu. Trong số đó ngô là 2.108 ha, lạc 846 ha, đậu tương 498 ha.",
    "Hợp tác xã gồm 34 thợ máy, 12 lái xe, 27 bốc xếp và 9 kế toán, cộng là 84 người.",
    "Đội có 128 đội viên, chia theo địa bàn có 74 đội viên xã Hòa Lợi và 44 đội viên xã Hòa Tân.",
    "Số lượt khám: nội khoa 1.246 lượt; ngoại khoa 864 lượt; nhi khoa 731 lượt; tổng 2.851 lượt.",
    "Tiếp nhận 312 đơn, đến nay có 214 đơn đã giải quyết, 61 đơn đang xác minh, 47 đơn chưa xử lý.",
    "Trồng mới trong năm: keo 412 ha, bạch đàn 138 ha, thông 96 ha, như vậy trồng được 656 ha.",
    "Kết nạp 96 đoàn viên; theo tiến độ, quý I 18, quý II 27, quý III 31, quý IV 26 đoàn viên.",
    "Xã có 31 ấp, trong đó địa bàn Bình An cũ 14 ấp, Bình Phú cũ 11 ấp, Bình Tân cũ 08 ấp.",
    (
        "Công an xã lập 246 biên bản vi phạm, trong đó nồng độ cồn 118 biên bản; mũ bảo hiểm 76 biên bản; "
        "quá tốc độ 41 biên bản; dừng đỗ 21 biên bản."
    ),
    "Thu hồi 1.284 thẻ, bao gồm thẻ hết hạn 642 thẻ, thẻ hỏng 418 thẻ, thẻ cấp trùng 214 thẻ.",
    "Trường hiện có 58 phòng, gồm 36 phòng học, 12 phòng bộ môn và 9 phòng làm việc, tổng cộng 58 phòng.",
    "Nguồn thu: học phí 412 triệu đồng; tài trợ 186 triệu đồng; dịch vụ 94 triệu đồng; cộng 682 triệu đồng.",
    "Bệnh viện có mặt gồm 21 bác sĩ, 44 điều dưỡng, 8 hộ sinh, 11 kỹ thuật viên, tổng cộng là 94 người.",
    "Khai giảng 412 học viên, phân theo trình độ có 268 học viên sơ cấp và 154 học viên trung cấp.",
    "Hồ sơ trong tháng: đất đai 318 hồ sơ, hộ tịch 246 hồ sơ, chứng thực 187 hồ sơ, như vậy tiếp nhận 741 hồ sơ.",
    "Cấp 2.640 giấy chứng nhận; theo địa bàn, xã Yên Lộc 1.024 giấy, xã Yên Phú 918 giấy, xã Yên Trị 708 giấy.",
    (
        "Dự án phải di dời 274 ngôi mộ, đến nay đã có 196 ngôi mộ đã bốc, 42 ngôi mộ đang làm thủ tục, 26 "
        "ngôi mộ chưa có người nhận."
    ),
    "Vận động được: xã Đông Hà 46 suất, xã Đông Sơn 38 suất, xã Đông Thọ 29 suất, tính ra trao được 123 suất.",
    "Đoàn cơ sở gồm 12 chi đoàn thôn, 05 chi đoàn trường học, 03 chi đoàn cơ quan, tất cả 22 chi đoàn.",
    (
        "Phòng khám tiếp 4.216 lượt người bệnh; theo đối tượng, bảo hiểm 3.108 lượt, dịch vụ 842 lượt, miễn "
        "phí 256 lượt, khác 20 lượt."
    ),
]
SILENT = [
    "Xã có 214 hộ nghèo, hiện có 214 hộ đã có thẻ, 120 hộ đang vay vốn, 12 hộ chưa có nhà.",
    "Phạt 142 vụ, trong đó vi phạm tốc độ 61 vụ; không mũ 44 vụ; không giấy phép 29 vụ; nồng độ cồn 18 vụ.",
    "Tập huấn 96 người; theo đối tượng, cán bộ 40 người, hội viên 30 người.",
    "Thu: phí 12 triệu đồng; lệ phí 8 triệu đồng; phạt 5 triệu đồng; tổng nợ 31 triệu đồng.",
    "Đội gồm 3 bác sĩ, 4 điều dưỡng, 2 lái xe, cộng 12 tình nguyện viên.",
    "Tổ gồm 3 bác sĩ, 4 điều dưỡng, 2 lái xe, cộng thêm 10 người dân.",
    "Diện tích 1.250 ha. Trong số đó lúa 640 ha, ngô 320 ha, rau 240 ha.",
    "Chi hội Đông 34 hội viên, chi hội Tây 41 hội viên, như vậy mỗi chi hội có 37 hội viên.",
    "Tiêm: mũi 1 412 liều, mũi 2 380 liều, mũi 3 120 liều, như vậy còn 88 liều.",
    "Kiểm tra 88 cơ sở, đến nay có 60 cơ sở đã khắc phục, 12 cơ sở đang khắc phục.",
    "Lập 120 hồ sơ; theo từng tháng, tháng 7 có 41 hồ sơ, tháng 8 có 38 hồ sơ, tháng 9 có 41 hồ sơ.",
    "Toàn xã trồng 3.120 ha, trong đó lúa 2.140 ha, ngô 610 ha, sắn 360 ha và 10 ha cây khác.",
    "Lập 1.240 hồ sơ; theo địa bàn, xã Hạ 512 hồ sơ, xã Trung 404 hồ sơ, xã Thượng 214 hồ sơ.",
    "Học viên gồm 34 giáo viên, 20 nhân viên, 6 quản lý, tổng 58 học viên hoàn thành khóa học.",
    "Phòng khám tiếp 4.216 lượt người bệnh; theo đối tượng, bảo hiểm 3.108 lượt, dịch vụ 842 lượt.",
    "Toàn huyện trồng 3.462 ha rau màu. Trong số đó ngô là 2.108 ha, lạc 846 ha.",
    "Hợp tác xã gồm 34 thợ máy, 12 lái xe, 27 bốc xếp và 9 kế toán, trong đó nữ 80 người.",
    "Năm 2020 xã có 12 hộ nghèo, hiện nay có 15 hộ nghèo, 10 hộ đã vay vốn, 3 hộ chưa vay.",
    "Đầu năm có 312 đơn, đến nay có 340 đơn đã giải quyết, 20 đơn đang xác minh, 14 đơn chưa xử lý.",
    "Huyện có 128 hộ nuôi, đến nay có 86 hộ đã đăng ký, 71 hộ đã ký cam kết, 12 hộ chưa đăng ký.",
    "Kết nạp 96 đoàn viên; theo tiến độ, đến quý II đạt 45, quý III đạt 71, quý IV phấn đấu đủ.",
    "Số học sinh giỏi: khối 6 có 41 em, khối 7 có 38 em, khối 8 có 44 em, như vậy tăng 12 em.",
    "Kế hoạch: tháng 1 trồng 12 ha, tháng 2 trồng 20 ha, tháng 3 trồng 30 ha, như vậy còn 40 ha.",
    "Các xã có tỷ lệ cao gồm 12 hộ Tân An, 9 hộ Tân Lập, 7 hộ Tân Phú, cả huyện tổng 31 hộ.",
    "Lực lượng gồm 12 công an, 8 dân quân, 4 y tế, tất cả 22 người được tập huấn.",
    (
        "Công an lập 246 biên bản, trong đó nữ 118 biên bản; tái phạm 76 biên bản; có tiền án 41 biên bản; "
        "chưa đủ tuổi 21 biên bản."
    ),
    "Tuyên dương 120 học sinh, bao gồm 60 học sinh tiêu biểu, 40 học sinh vượt khó và các học sinh khác.",
    "Tổ chức 12 lớp; theo đối tượng, cán bộ 4 lớp, giáo viên 6 lớp.",
    "Xã có 31 ấp, trong đó địa bàn Bình An cũ 14 ấp, Bình Phú cũ 11 ấp.",
    "Hội nghị có 120 đại biểu dự; hiện có 50 đại biểu đã phát biểu, 10 đại biểu đang chờ, 30 đại biểu chưa đăng ký.",
    "Chi trong quý: lương 412 triệu đồng; điện 18 triệu đồng; nước 9 triệu đồng; tổng thu 480 triệu đồng.",
    "Khám: nam 412 lượt; nữ 380 lượt; trẻ em 120 lượt; tổng 792 lượt.",
    "Phát hiện 345 vụ, trong đó cờ bạc 120 vụ; trộm cắp 98 vụ; lừa đảo 41 vụ; ma túy 36 vụ.",
    "Đội văn nghệ gồm 12 nam, 14 nữ, 3 nhạc công, tổng cộng 26 người biểu diễn.",
    "Bình xét 3.120 hộ văn hóa, trong đó xã A 1.204 hộ, xã B 1.006 hộ, xã C 810 hộ.",
    "Diện tích 8.746 ha, trong đó lúa 7.318 ha, màu 1.016 ha, tưới chủ động 6.402 ha.",
    "Toàn ngành hiện có 412 giáo viên, 368 giáo viên đã chuẩn hóa, 30 giáo viên đang học, 18 giáo viên chưa học.",
    "Huyện đoàn trao quà: xã A 20 suất, xã B 30 suất, xã C 25 suất, như vậy mỗi xã được 25 suất.",
    "Vốn: tỉnh 30 tỷ đồng, huyện 18 tỷ đồng, xã 12 tỷ đồng, như vậy giải ngân được 58 tỷ đồng.",
]


def _fails(text: str) -> bool:
    report = report_of(text)
    return any(claim.verdict is Verdict.FAILS for claim in (*report.mentions(Total), *report.mentions(PartsWithin)))


@pytest.mark.parametrize("text", FAILING)
def test_parts_that_miss_their_whole_are_found(text: str) -> None:
    """The words that join a list to its whole are many; the figures tell."""
    assert _fails(text)


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_division_is_left_alone(text: str) -> None:
    """Lists that go on, overlap or tell of other times are no mistakes."""
    assert not _fails(text)
