"""PCT002: a percentage beside its part and its whole."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.share_of_whole import ShareOfWhole as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class ShareOfWhole(ReportRule):
    """Tỷ lệ phần trăm phải khớp với phần và tổng (hoặc kế hoạch) nêu cạnh đó.

    “Đạt 108,3% kế hoạch (1.141 suất)” chỉ đúng khi số đã làm viết trước đó chia cho 1.141 ra 108,3%.

    Chỉ xét khi câu, câu liền trước, hay đoạn trước nêu rõ tổng (“chiếm 90% tổng số tiếp nhận”, “chiếm 11,8% dư nợ toàn tỉnh”). Bỏ qua gốc tính ở chỗ khác, kế hoạch năm bên cạnh số của quý, lượt bên cạnh
    người, số ghi “khoảng”, “trên”, và câu có nhiều số mà không rõ tỷ lệ thuộc về số nào.
    """

    code = "PCT002"
    severity = Severity.ERROR
    judges = (Claimed,)
    needs = ("%", "phần trăm")
    good = (
        "Trồng 120 ha (kế hoạch 100 ha), đạt 120% kế hoạch.",
        "Trồng 120 ha (kế hoạch 100 ha), đạt 104% so với cùng kỳ.",
        "Trồng 120 ha (kế hoạch 100 ha), tỷ lệ cây sống đạt 92%.",
        "Quản lý 1.250 trẻ, có 75 trẻ suy dinh dưỡng, tỷ lệ 6,8%.",
        "Khám cho 1.250 người, phát hiện 75 người mắc, tăng 7%.",
        "Vận động 250 hộ tham gia, có 75 hộ nghèo, chiếm 33% số hộ nghèo của xã.",
        "Trước hạn 4.874 hồ sơ (94,6%), đúng hạn 275 hồ sơ (5,3%), quá hạn 03 hồ sơ (0,06%).",
        "Kích hoạt 8.280 tài khoản mức độ 2 trong tổng số 9.000 công dân, đạt 92,0%.",
        "Tổng số quà trao dịp Trung thu là 1.236 suất, đạt 108,3% kế hoạch (1.141 suất).",
        "Có 57 xã, trong đó 48 xã thuộc nhóm ba; tuy vậy số hộ nhóm ba chiếm 66,5% số hộ của vùng.",
        "Có 1.310 hộ:\n- Nghèo 66 hộ, chiếm 5,0%;\n- Cận nghèo 79 hộ, chiếm 6,0%;\n- Người Mông 34 hộ, chiếm 2,1% số khẩu.",
        "Quỹ vì người nghèo thu 186.400.000 đồng, vượt 3,5% kế hoạch (180,0 triệu đồng).",
        "Huyện phát hiện 240 vụ. Loại việc nhiều như mất cắp 63 vụ (26,25%), gây rối 60 vụ (25%), đánh bạc 18 vụ (7,5%).",
        "Kế hoạch năm kết nạp 1.700 đoàn viên, quý I kết nạp 186 đoàn viên, đạt 43% kế hoạch quý.",
        "Toàn trường có 820 học sinh, 36 giáo viên, chiếm 12% số giáo viên của huyện.",
        "Khám 2.316 lượt người, 1.204 người có thẻ bảo hiểm, đạt 93%.",
        "Bộ phận một cửa tiếp nhận 412 hồ sơ, trả đúng hạn 386 hồ sơ (96,5%), hồ sơ đến hạn trong tháng 400 hồ sơ.",
        "Xuất sắc trong học tập và rèn luyện 312 học sinh (41,2%), khen vượt trội được 40 học sinh (5,3%).",
        "Có 36 đại biểu HĐND dự (chiếm 90,0% tổng số đại biểu HĐND); 2 đại biểu vắng (chiếm 5,0% tổng số đại biểu HĐND).",
        "Tổng số 412 lao động, nữ 268 người (65%), đảng viên 96 người (23,3%).",
        "Gieo cấy 143.366 ha trên tổng số 188.640 ha, chiếm 76%.",
        "Tỷ lệ nữ cấp ủy chiếm 40% trên tổng số 80 người (32 người).",
        "Thụ lý 1.367 vụ/2.420 bị cáo, giải quyết 1.206 vụ/2.085 bị cáo, đạt 88,22%.",
        "Tổng dư nợ 2.000 triệu đồng/80 hộ vay. Vốn cho xã khó khăn 500 triệu đồng/12 hộ, chiếm 25% tổng dư nợ.",
        "Xét xử 622 vụ trong tổng số 698 vụ thụ lý, đạt 89,5%, chuyển nơi khác 03 vụ.",
        "Hoàn thành vượt 18% kế hoạch (đạt 118%) trồng cây phân tán.",
        "Kiểm tra 120 cơ sở, phát hiện 15 cơ sở vi phạm, đạt 95% kế hoạch năm.",
        "Toàn xã có 1.986 hộ, trong đó 46 hộ nghèo, chiếm 2,3%.",
        "Có 448 đại biểu tham gia biểu quyết (bằng 94,71% tổng số), 437 đại biểu tán thành (bằng 92,39% tổng số).",
        "Dân số hơn 18.600 người, 11.250 người trong độ tuổi lao động, chiếm khoảng 60%.",
        "Xã có 12 thôn với 1.986 hộ, dư nợ 14,6 tỷ đồng, nợ quá hạn chiếm 0,3%.",
        "Chi 7.250 triệu đồng, đạt 62,5% dự toán, bằng 104% so với cùng kỳ.",
        "Toàn xã có 120 lao động, trong đó 15 người đi làm xa, chiếm 20% số lao động trẻ.",
        "Trường có 1.250 học sinh. Số học sinh giỏi lớp 9 là 60 em, chiếm 30% tổng số học sinh lớp 9.",
        "Kế hoạch năm 1.700 hội viên, đạt 95% kế hoạch (1.615 hội viên).",
        "Chỉ tiêu giao 1.200 người, thực hiện 1.380 người, vượt 8% so với cùng kỳ.",
        "Đầu năm có 512 hộ nghèo, đến nay có 120 hộ đăng ký, bằng 30% số hộ đăng ký toàn huyện.",
        "Kế hoạch vốn 1.850 tỷ đồng, đã giải ngân 1.702 triệu đồng, đạt 92%.",
        "Dư nợ hộ nghèo đạt 842,6 tỷ đồng.\n\nDư nợ tại xã Bãi là 96,4 tỷ đồng, chiếm 4,1% dư nợ toàn huyện.",
        "Kế hoạch dư nợ 4.770 tỷ đồng, đạt 99,9%.\n\nCho vay hộ nghèo là 1.656.900 triệu đồng, 34,8% dư nợ.",
        "Tiếp nhận 540 hồ sơ, riêng tháng 9 tiếp nhận 62 hồ sơ, đạt 45% kế hoạch tháng.",
        "Có 29 cô trên tổng số 34 giáo viên đạt chuẩn, tỷ lệ trẻ chuyên cần đạt 95,3%.",
        "Có 45 hội viên vay vốn trên tổng số 60 hội viên nghèo, tỷ lệ nợ quá hạn 0,75%.",
        "Đường dài 24,6 km, nền xong 18,45 km (75,0%), thảm nhựa 9,84 km, bằng 45% chiều dài đoạn đã bàn giao.",
        "Tỉnh giao kết nạp 1.200 đoàn viên. Đến hết tháng 11 kết nạp được 446 người, đạt 112,5% chỉ tiêu quý IV.",
        "Đăng ký nghĩa vụ quân sự cho 512 nam thanh niên tuổi 17, đạt 98,5% số phải đăng ký (520 người).",
        "Tổng số 189 em, trong đó giỏi 63 em (33,3%), khá 63 em (33,3%), đạt 63 em (33,4%).",
        "Học lực giỏi 63 em (33,3%), khá 63 em (33,3%), đạt 63 em (33,4%) trên tổng số 189 em.",
        "Tổng số 189 em, trong đó:\n- Giỏi 63 em, chiếm 33,3%;\n- Khá 63 em, chiếm 33,3%;\n- Đạt 63 em, chiếm 33,4%.",
        "Thu 1.200 triệu đồng, đạt 95% kế hoạch 6 tháng; chi 900 triệu đồng.",
        "Kết nạp 12 đảng viên, đạt 150% so với 10 đảng viên năm trước.",
        "Thu 1.200 triệu đồng, kế hoạch giao 1.300 triệu đồng, đạt 85% dự toán tỉnh.",
        "Thu 1.200 triệu đồng, đạt 92,3% so với kế hoạch 1.300 triệu đồng.",
    )
    bad = (
        Bad(
            "Toàn trường có 205 em. Xếp loại: giỏi 57 em (27,8%), khá 90 em ([[49,3%]]), đạt 58 em (28,3%).",
            says="43,9%",
        ),
        Bad("Thu 1.200 triệu đồng, đạt [[95%]] so với kế hoạch 1.300 triệu đồng.", says="1.200/1.300 = 92,3%"),
        Bad("Cấp 1.200 thẻ, đạt [[95%]] so với 1.300 thẻ theo kế hoạch.", says="1.200/1.300 = 92,3%"),
        Bad("Thu 1.200 triệu đồng, kế hoạch giao 1.300 triệu đồng, đạt [[95%]].", says="1.200/1.300 = 92,3%"),
        Bad("Trồng 120 ha (kế hoạch 100 ha), đạt [[112%]] kế hoạch.", says="120/100 = 120%, ghi 112%"),
        Bad("Khám cho 1.250 người, phát hiện 75 người mắc, tỷ lệ [[7%]].", says="75/1.250 = 6%"),
        Bad("Mời 250 đại biểu, có 225 đại biểu dự, đạt [[92%]].", says="225/250 = 90%"),
        Bad(
            "Vận động 12.780 hộ đăng ký “Gia đình 5 không, 3 sạch”, bằng [[66,0%]] trong 21.300 hộ hội viên.",
            says="12.780/21.300 = 60,0%",
        ),
        Bad("Có 128.350 người trên 138.010 nhân khẩu tham gia, tỷ lệ bao phủ [[95,3%]].", says="93,0%"),
        Bad(
            "Làm 1.850 m đường ngõ xóm, trong đó bê tông hóa được 1.295 m, bằng [[72%]] chiều dài.",
            says="1.295/1.850 = 70%, ghi 72%",
        ),
        Bad(
            "Đường nối có chiều dài 24,6 km, nền xong 18,45 km (75,0%), thảm nhựa 9,84 km, bằng [[45%]] chiều dài.",
            says="9,84/24,6 = 40%, ghi 45%",
        ),
        Bad("Có 29 cô trên tổng số 34 giáo viên tốt nghiệp đại học, tỷ lệ trên chuẩn [[82,3%]].", says="85,3%"),
        Bad(
            "Xếp loại 187 chi đoàn: 146 chi đoàn tốt trở lên, đạt [[87,1%]]; 35 chi đoàn khá, tỷ lệ 18,7%; 06 chi "
            "đoàn yếu, tỷ lệ 3,2%.",
            says="146/187 = 78,1%",
        ),
        Bad(
            "Huyện giao kết nạp mới 1.200 đoàn viên. Đến hết tháng 11 kết nạp được 1.446 người, đạt [[112,5%]] chỉ tiêu.",
            says="1.446/1.200 = 120,5%",
        ),
        Bad("Trao 1.236 suất quà, đạt [[103,8%]] kế hoạch (1.141 suất).", says="1.236/1.141 = 108,3%"),
        Bad("Gieo cấy 143.366 ha trên tổng số 188.640 ha, chiếm [[67,0%]].", says="143.366/188.640 = 76,0%"),
        Bad(
            "Xếp loại được 386 hội viên đủ điều kiện:\n+ Xuất sắc: 71 hội viên (18,4%).\n+ Tốt: 262 hội viên ([[76,9%]]).\n"
            "+ Hoàn thành: 53 hội viên (13,7%).",
            says="262/386 = 67,9%",
        ),
        Bad(
            "Có 74 xã biên giới, trong đó 59 xã thuộc nhóm ba; như vậy số xã nhóm ba chiếm tới [[82,7%]] số xã biên giới.",
            says="59/74 = 79,7%",
        ),
        Bad("Tỷ lệ nữ cấp ủy chiếm [[45%]] trên tổng số 80 người (32 người).", says="32/80 = 40%"),
        Bad("Hoàn thành vượt [[8%]] kế hoạch (đạt 118%) trồng cây phân tán.", says="118% − 100% = 18%"),
        Bad("Khảo sát 450 người bệnh, có 421 người hài lòng, đạt [[96,3%]].", says="421/450 = 93,6%"),
        Bad("Kinh phí được giao 4.120 triệu đồng, đã chi 3.914 triệu đồng, đạt [[59,0%]].", says="3.914/4.120 = 95,0%"),
        Bad(
            "Tổng số 120 đảng viên: xuất sắc 24 đồng chí (20%), tốt 84 đồng chí ([[75%]]), còn lại 12 người.",
            says="84/120 = 70%",
        ),
        Bad("Thu phí 5.412 triệu đồng, vượt [[8,5%]] dự toán (5.150 triệu đồng).", says="(5.412 − 5.150)/5.150 = 5,1%"),
        Bad(
            "Tổng dư nợ 2.000 triệu đồng/80 hộ vay. Vốn cho xã khó khăn 500 triệu đồng/12 hộ, chiếm [[22%]] tổng dư nợ.",
            says="500/2.000 = 25%",
        ),
        Bad("Kết nạp 1.536 đảng viên, trong đó nữ 645 đồng chí, chiếm [[47%]].", says="645/1.536 = 42%"),
        Bad("Án bị sửa 18 vụ, chiếm [[0,57%]] trên tổng số 2.400 vụ đã giải quyết.", says="18/2.400 = 0,75%"),
        Bad("Kế hoạch trồng 450 ha, thực hiện 504 ha, vượt [[8%]].", says="(504 − 450)/450 = 12%"),
        Bad("Trong tổng số 412 giảng viên có 96 tiến sĩ, chiếm [[32,3%]].", says="96/412 = 23,3%"),
        Bad("Trong 56 công nhân có 31 người loại khá ([[53,4%]]).", says="31/56 = 55,4%"),
        Bad("Xã có 2.500 hộ. Hộ cận nghèo có 125 hộ, chiếm [[15%]] số hộ toàn xã.", says="125/2.500 = 5%"),
        Bad("Cấp nước sạch cho 1.846 hộ/2.410 hộ, đạt [[67,6%]].", says="1.846/2.410 = 76,6%"),
        Bad("Thu nhận 154 hồ sơ, riêng người dưới 14 tuổi 121 hồ sơ (chiếm [[75,6%]]).", says="121/154 = 78,6%"),
        Bad("Đầu năm có 1.420 hộ đăng ký, qua bình xét 1.306 hộ đạt, bằng [[89,2%]] số hộ đăng ký.", says="= 92,0%"),
        Bad(
            "Tổng dư nợ đạt 842,6 tỷ đồng.\n\nDư nợ tại xã Bãi là 96,4 tỷ đồng, chiếm [[14,1%]] dư nợ toàn huyện.",
            says="= 11,4%",
        ),
        Bad("Có 1.318 gia đình văn hóa trên 1.462 hộ, đạt [[92,1%]].", says="1.318/1.462 = 90,2%"),
        Bad("Đảng bộ có 12 chi bộ với 214 đảng viên, trong đó nữ 96 đảng viên, chiếm [[48,4%]].", says="= 44,9%"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the percentages that part and whole do not give."""
        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                way_out = Fix(says("ghi {text}", text=f"{claim.remedy}%"), (Edit(claim.digits, claim.remedy),))
                yield Finding(claim.span, claim.derivation, claim.evidence, (way_out,) if claim.remedy else ())
