"""SUM002: parts and what they are parts of."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.parts_within import PartsWithin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class PartExceedsWhole(ReportRule):
    """Một phần, hoặc các phần không trùng nhau cộng lại, không được nhiều hơn tổng.

    "Trong đó" không kể hết các phần thì không cộng thành tổng được, nhưng cũng không phần nào lớn hơn tổng.

    Bỏ qua: các phần có thể trùng nhau (nữ và dân tộc thiểu số), số tăng thêm, số của kỳ khác, số ghi "trên", "khoảng".
    """

    code = "SUM002"
    severity = Severity.ERROR
    judges = (PartsWithin,)
    good = (
        "Tổng kinh phí 75 triệu đồng, trong đó ngân sách xã 40 triệu đồng, nhân dân đóng góp 25 triệu đồng.",
        "Trong số 1.172 trẻ: mồ côi cả cha và mẹ 160, mồ côi cha hoặc mẹ 1.012; nam 580, nữ 592.",
        "Trong 45 đại biểu có 18 đại biểu là nữ.",
        "Lớp bồi dưỡng có 124 học viên, trong đó có 88 học viên nữ, 61 học viên dưới 35 tuổi.",
        "Trong 6 tháng đầu năm có 9 tháng tồn từ năm trước được quyết toán.",
        "Dư nợ tăng 15 tỷ đồng, trong đó dư nợ hộ nghèo 120 tỷ đồng.",
        "Phát hiện 38 vụ với 52 đối tượng, trong đó 12 vụ, 19 đối tượng do quần chúng báo tin.",
        "Kế hoạch vốn 245,6 tỷ đồng, trong đó vốn trung ương 180 tỷ đồng, đã giải ngân 150 tỷ đồng.",
        "Toàn huyện có 68 xã, trong đó 40 xã biên giới, 35 xã đặc biệt khó khăn.",
        "Khám cho trên 300 người, trong đó có 312 người cao tuổi theo danh sách.",
        "Tặng 120 suất quà cho 96 hộ, trong đó 24 hộ được 02 suất.",
        "Thu 2.684 tỷ đồng, trong đó thu nội địa 2.433 tỷ đồng, thu hải quan 251 tỷ đồng.",
        "Trong 14 chi bộ dự họp, có 48 nữ.",
        "Tiếp nhận 45 đơn, trong đó khiếu nại 12 đơn, tố cáo 03 đơn, kiến nghị 30 đơn.",
        "Có 45 học sinh dự thi, trong đó giải nhất 10, giải nhì 20, giải ba 25.",
        "Trong 12 thôn có 96 hộ làm mộc.",
        "Sửa chữa 15 phòng học, trong đó 05 phòng bằng nguồn xã hội hóa.",
        "Chi hội trưởng 197 người, chi hội phó 54 người (tổng 251 người); trong đó 203 người là đảng viên.",
        "Lấy 48 mẫu nước, có 45 mẫu đạt tiêu chuẩn.",
        "Hình thức: khiển trách 31, cảnh cáo 19, khai trừ 2 đảng viên. Trong đó, cấp ủy viên có 21 đảng viên.",
        "Khởi công 05 tuyến đường (xã Tân Hòa 3 tuyến, xã Tân Lập 2 tuyến, xã Tân Phú 2 tuyến).",
        "Lập 04 đoàn kiểm tra (xã Tân Hòa 2 đoàn, xã Tân Lập 1 đoàn, xã Tân Phú 3 đoàn).",
        "Tặng quà 82 hộ (tặng gạo 35 hộ, tặng chăn 40 hộ, tặng tiền 33 hộ).",
        "Hỗ trợ 12 hộ (xã Tân Hòa 5 triệu đồng, xã Tân Lập 6 triệu đồng, xã Tân Phú 4 triệu đồng).",
        "Năm nay thêm 8 lớp (xã Tân Hòa 5 lớp, xã Tân Lập 6 lớp, xã Tân Phú 4 lớp).",
        "Trồng 45 ha, trong đó hỗ trợ giống cho 60 ha của cả vụ.",
        "Khám cho 9.250 lượt người; trong số đó 3.870 lượt người cao tuổi, 4.120 lượt người dân tộc, 1.960 lượt trẻ em.",
        "Chi bộ có 25 đảng viên (trong đó chính thức 22 đồng chí, dự bị 03 đồng chí, nữ 03 đồng chí).",
        "Chi bộ có 25 đảng viên, trong đó nữ 03 đồng chí, chính thức 22 đồng chí, dự bị 03 đồng chí.",
        "Chi bộ có 25 đảng viên, trong đó nam 10 đồng chí, nữ 15 đồng chí, chính thức 22 đồng chí, dự bị 03 đồng chí.",
    )
    bad = (
        Bad(
            "Tổng kinh phí [[75]] triệu đồng, trong đó ngân sách xã 50 triệu đồng, nhân dân đóng góp 35 triệu đồng.",
            says="50 + 35 = 85",
        ),
        Bad(
            "Trong 45 đại biểu có [[48]] đại biểu là nữ.", says="phần là 48 đại biểu, nhiều hơn cả tổng là 45 đại biểu"
        ),
        Bad("Đợt này kiểm tra 45 cơ sở, có [[48]] cơ sở đạt yêu cầu.", says="nhiều hơn cả tổng là 45"),
        Bad("Trong tổng số 45 đại biểu dự họp, có [[48]] nữ.", says="phần là 48, nhiều hơn cả tổng là 45 đại biểu"),
        Bad(
            "Tiếp nhận [[90]] đơn, trong đó khiếu nại 61, tố cáo 08, kiến nghị 31.",
            says="61 + 08 + 31 = 100, nhiều hơn tổng 90 đơn",
        ),
        Bad(
            "Huyện di dời [[82]] hộ dân (xã Tân Hòa di dời 5 hộ; xã Tân Lập di dời 64 hộ; xã Tân Phú di dời 33 hộ).",
            says="5 + 64 + 33 = 102, nhiều hơn tổng 82 hộ",
        ),
        Bad(
            "Tổng sản lượng lương thực [[24.560]] tấn, trong đó thóc 20.160 tấn, ngô 4.500 tấn.",
            says="20.160 + 4.500 = 24.660, nhiều hơn tổng 24.560 tấn",
        ),
        Bad("Kết nạp 96 đoàn viên, trong đó có [[106]] đoàn viên là học sinh.", says="nhiều hơn cả tổng là 96"),
        Bad(
            "Trao [[120]] suất học bổng, trong đó 75 suất cho tiểu học và 55 suất cho trung học.",
            says="75 + 55 = 130, nhiều hơn tổng 120 suất",
        ),
        Bad(
            "Thu [[8.412]] tỷ đồng, trong đó 7.120 tỷ đồng thu nội địa và 2.031 tỷ đồng thu hải quan.",
            says="7.120 + 2.031 = 9.151, nhiều hơn tổng 8.412 tỷ đồng",
        ),
        Bad(
            "Chi [[31,45]] tỷ đồng, trong đó chi đầu tư 9.200 triệu đồng và chi thường xuyên 23,25 tỷ đồng.",
            says="các phần cộng lại 32,45 tỷ đồng, nhiều hơn tổng 31,45 tỷ đồng",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the figures that cannot be part of their whole, or the whole that is less than its parts."""
        for claim in report.mentions(PartsWithin):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.flagged.number.span, claim.derivation, claim.evidence)
