"""SUM001: parts and their total."""

from __future__ import annotations

from report_lint import Bad, Finding, Related, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total import Total

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class PartsTotal(ReportRule):
    """Tổng phải bằng các phần cộng lại.

    Một phần được sửa mà tổng còn để nguyên, hay một chữ số gõ nhầm, là lỗi hay gặp nhất của báo cáo.

    Xét các phần kể đủ: sau "gồm", "bao gồm", "chia ra", "cụ thể", trong ngoặc, sau dấu hai chấm, ở các dòng dưới, trước
    "tổng", "tổng cộng", "cộng hai loại" (cả ở câu sau), sau gạch ngang, các khối kể lần lượt sau dấu chấm phẩy, dấu phẩy khi nhãn bù nhau hay cùng một
    loại; ở câu ngay sau, mỗi phần một nhãn riêng, khi nhãn bù nhau hay một chữ số gõ nhầm giải thích đúng chỗ lệch;
    sau "trong (tổng số) 2.140 lao động, …"; sau "trong đó" (cả khi mở câu mới) khi các phần bù nhau (nam, nữ; còn lại). Số
    đã làm tròn được cộng theo khoảng; một đơn vị gọi tên riêng trong danh sách ("và thị trấn Suối Hai") được tính là một.

    Bỏ qua: "trong đó có", "nhất là", "chủ yếu", "như", "…", danh sách còn phần không ghi số, phần có "khoảng", "trên",
    các hình thức khen có thể trùng người.
    """

    code = "SUM001"
    severity = Severity.ERROR
    judges = (Total,)
    good = (
        "Có 36 xã, 20 xã đạt trên 50% dự toán, trong đó 08 xã đạt trên 70%; 16 xã còn lại dưới 50%.",
        "Quỹ thu được 86,5 triệu đồng. Khoản chi gồm: học bổng 42,5 triệu đồng; sửa phòng 34,0 triệu đồng.",
        "Đảng bộ có 41 chi bộ, gồm 26 chi bộ thôn, 09 chi bộ trường học, 06 chi bộ cơ quan và 03 đảng bộ bộ phận.",
        "Thụ lý 918 việc, trong đó có 98 việc mới thụ lý trong tháng và 561 việc phức tạp.",
        "Tổng 1.624 cử tri dự, tổ 1 có 412 cử tri, tổ 3 có 538 cử tri, tổ 7 có 476 cử tri.",
        "Kiểm tra 46 điểm sạt lở, trong đó 09 điểm cấp bách (07 điểm ở xã Tân Hòa, 03 điểm cần di dời dân).",
        "Tòa thụ lý 412 vụ án. Xét xử 286 vụ, hòa giải thành 114 vụ, đình chỉ 22 vụ.",
        "Trong 4.820 ha cây lâu năm có: 3.060 ha cà phê, 970 ha chè, 270 ha cây ăn quả, 30 ha dâu và 20 ha điều.",
        "Huyện có 17 đơn vị hành chính (14 xã, 02 phường và thị trấn Suối Hai).",
        "Đảng bộ có 31 tổ chức cơ sở đảng: Đảng bộ Quân sự, 22 đảng bộ xã và 08 chi bộ.",
        "Chi bộ có 20 đảng viên, gồm 19 đảng viên chính thức và 01 đảng viên dự bị; nữ 11 đồng chí.",
        "Trường có 812 học sinh, trong đó có 390 học sinh nữ, 145 học sinh thuộc hộ nghèo.",
        "Diện tích lúa ngập là 412 ha (xã Tân Hòa 120 ha, xã Phú Sơn15 ha, xã Mỹ Đức 210 ha, xã Hòa Bình 67 ha).",
        "Thu 3,3 tỷ đồng, gồm kinh phí 2,1 tỷ đồng, đoàn phí 0,9 tỷ đồng, thu khác 0,2 tỷ đồng.",
        "Kiểm tra 25 cơ sở: 18 cơ sở đạt loại tốt, 05 loại khá, còn lại chưa xếp loại.",
        "Hội thao có 14 đoàn, gồm 120 vận động viên nam, 96 vận động viên nữ.",
        "Khen thưởng 31 tập thể, 96 cá nhân (cờ 10 tập thể; bằng khen 25 tập thể, 96 cá nhân).",
        "Trao 250 suất, mỗi suất 500.000 đồng (gồm 300.000 đồng tiền mặt và túi quà 200.000 đồng).",
        "Hỗ trợ 05 hộ mức 40 triệu đồng, 03 hộ mức 20 triệu đồng, tổng 260 triệu đồng.",
        "Sơ tán 1.146 hộ, gồm khu phố biển 684 hộ (khu 1: 237 hộ; khu 2: 447 hộ) và các thôn 462 hộ.",
        "Toàn xã có 98 hộ nghèo, gồm thôn Đông 31 hộ, thôn Đoài 24 hộ và các thôn khác.",
        "Huy động 4,25 tỷ đồng, gồm tiền mặt 3,1 tỷ đồng và vật liệu trị giá 1.150 triệu đồng.",
        "Khám cho 415 người, gồm nam 180 người, nữ 235 người, người cao tuổi 96 người.",
        "Thu 12,35 tỷ đồng, gồm ngân sách 10 tỷ đồng, hội phí 1,8 tỷ đồng, tài trợ 550 triệu đồng.",
        "Đoạt 12 huy chương (2 vàng, 3 bạc, 7 đồng).",
        "Có 186 người làm việc. Trong đó nữ: 62 người, dân tộc thiểu số: 134 người.",
        "Quản lý 12 tổ chức đảng (05 chi ủy, 08 đảng viên phụ trách).",
        "Bình quân 186 người: tổ nhất 90 người, tổ hai 102 người.",
        "Lập 04 tổ công tác, gồm 12 cán bộ, 08 dân quân.",
        "Dịch tả lợn làm 86 con chết, chủ yếu ở xã Đồng Tâm: thôn Một 20 con, thôn Hai 18 con.",
        "Trong 640 lượt khám, khoa Nội khám 258 lượt, khoa Ngoại 154 lượt.",
        "Tổng diện tích rừng trồng là 248,6 ha, trong đó rừng phòng hộ 61,2 ha, rừng sản xuất 145,3 ha.",
        "Khám cho 320 cháu, đạt chiều cao 290 cháu, không đạt cân nặng 24 cháu.",
        "Xử lý 143 vụ. Cụ thể, xã An Hòa 70 vụ, xã Bình Minh 55 vụ, xã Cam Lộ 16 vụ, xã Đông Hải và xã Tân Lập cùng 1 vụ.",
        "Xuất bán 412 con, lợn thịt đạt 300 con, lợn giống 86 con.",
        "Thu 168,5 triệu đồng. Số này do hai ngành quản lý, chi học bổng 54,5 triệu đồng, sửa nhà 20,0 triệu đồng.",
        "Nâng tổng số lên 13 chi hội và 47 tổ hội (cuối năm 2022 có 09 chi hội, 36 tổ hội).",
        "Khối phường:\n- Phường Đông: 120 hộ;\n- Phường Tây: 50 hộ.\nTổng cộng: 500 hộ.",
        "Số lớp:\n- Xã Tân Hòa: 20 lớp;\n+ Thôn Mít: 5 lớp;\n- Xã Tân Lập: 18 lớp.\nTổng cộng: 38 lớp.",
        "Số lớp:\n- Xã Tân Hòa: 20 lớp;\n- Xã Tân Lập: 18 lớp;\n- Xã Tân Phú: 5 lớp.\nCả hai huyện là 41 lớp.",
    )
    bad = (
        Bad(
            "Tổng thu đạt 18.460 triệu đồng, bằng 96,1% dự toán (19.200 triệu đồng):\n- Đoàn phí: 4.615 triệu đồng;\n"
            "- Kinh phí: [[13.392]] triệu đồng;\n- Thu khác: 523 triệu đồng.",
            says="nhưng tổng ghi 18.460 triệu đồng",
        ),
        Bad(
            "Công trình đã xong:\n- Cấp huyện: 02 công trình;\n- Cấp xã: 38 công trình;\n- Chi đoàn: 27 phần việc.\n"
            "Cộng chung ba cấp là [[76]] công trình, phần việc.",
            says="02 + 38 + 27 = 67, nhưng tổng ghi 76 công trình",
        ),
        Bad(
            "Tổng thu đạt [[18.460]] triệu đồng:\n- Đoàn phí: 4.615 triệu đồng;\n- Kinh phí 2%: 13.392 triệu đồng;\n"
            "- Thu khác: 523 triệu đồng.",
            says="4.615 + 13.392 + 523 = 18.530",
        ),
        Bad(
            "Trường huy động được [[168,5]] triệu đồng. Số này do cha mẹ trẻ ủng hộ 112,0 triệu đồng, doanh nghiệp giúp "
            "54,5 triệu đồng, các nhà hảo tâm khác góp 20,0 triệu đồng.",
            says="112,0 + 54,5 + 20,0 = 186,5, nhưng tổng ghi 168,5 triệu đồng",
        ),
        Bad(
            "Tiêm [[36.214]] liều, gồm 9.640 liều mũi 1; 14.215 liều mũi 2 và 12.539 liều mũi 3.",
            says="9.640 + 14.215 + 12.539 = 36.394",
        ),
        Bad(
            "Đảng bộ có [[41]] chi bộ, gồm 26 chi bộ thôn, 09 chi bộ trường học, 06 chi bộ cơ quan và 03 chi bộ y tế.",
            says="= 44",
        ),
        Bad(
            "Quỹ vận động được [[86,5]] triệu đồng. Nguồn đóng góp gồm: phụ huynh 42,5 triệu đồng; cựu học sinh 34,0 "
            "triệu đồng.",
            says="42,5 + 34,0 = 76,5",
        ),
        Bad(
            "Thụ lý [[918]] việc, trong đó có 402 việc cũ chuyển sang và 561 việc mới thụ lý.",
            says="402 + 561 = 963",
        ),
        Bad(
            "Thu đoàn phí [[48]] triệu đồng; nộp cấp trên 16 triệu đồng, để lại chi đoàn 30 triệu đồng.",
            says="16 + 30 = 46",
        ),
        Bad(
            "Phường tiếp [[186]] lượt công dân (214 người). Tiếp thường xuyên 128 lượt, tiếp định kỳ và đột xuất 68 lượt.",
            says="128 + 68 = 196",
        ),
        Bad(
            "Hội tặng [[6.240]] suất quà. Quà của huyện 1.180 suất; quà của các xã 3.120 suất; quà bạn đọc gửi 1.490 suất.",
            says="= 5.790",
        ),
        Bad(
            "Toàn huyện có [[26]] trường (14 trường mầm non, 10 trường tiểu học và Trường THCS Ba Vì).",
            says="14 + 10 + 1 (Trường THCS Ba Vì) = 25",
        ),
        Bad(
            "Ban hành [[58]] văn bản, gồm: 06 nghị quyết, 31 kế hoạch và 23 công văn.",
            says="06 + 31 + 23 = 60, nhưng tổng ghi 58 văn bản",
        ),
        Bad(
            "Trường có 12 lớp với [[1.151]] em; khối 1 có 04 lớp, 389 em; khối 2 có 04 lớp, 381 em; khối 3 có 04 lớp, "
            "391 em.",
            says="389 + 381 + 391 = 1.161",
        ),
        Bad(
            "Tuyến Đông thu 118.420 suất, tuyến Tây thu 21.507 suất. Cộng hai tuyến có [[139.972]] suất.",
            says="139.927",
        ),
        Bad(
            "Chi bộ có [[21]] đảng viên, gồm 19 đảng viên chính thức và 01 đảng viên dự bị.",
            says="19 + 01 = 20, nhưng tổng ghi 21",
        ),
        Bad("Tổng số [[1.284]] lao động (nam 703, nữ 545).", says="703 + 545 = 1.248, nhưng tổng ghi 1.284 lao động"),
        Bad(
            "Gieo trồng [[3.450]] ha, gồm lúa 2.180 ha, ngô 640 ha và rau màu 730 ha.",
            says="2.180 + 640 + 730 = 3.550, nhưng tổng ghi 3.450",
            fixed="Gieo trồng 3.550 ha, gồm lúa 2.180 ha, ngô 640 ha và rau màu 730 ha.",
        ),
        Bad(
            "Đội tuyển đoạt 02 giải Nhất, 03 giải Nhì, 05 giải Ba (tổng [[11]] giải).",
            says="02 + 03 + 05 = 10, nhưng tổng ghi 11",
        ),
        Bad(
            "Trạm có [[31]] giường: 12 giường nội, 09 giường nhi, 08 giường sản.",
            says="12 + 09 + 08 = 29, nhưng tổng ghi 31 giường",
        ),
        Bad(
            "Xét tốt nghiệp cho [[212]] em, trong đó nữ 118 em, nam 104 em.",
            says="118 + 104 = 222, nhưng tổng ghi 212 em",
        ),
        Bad(
            "Tổng kinh phí [[1.250]] tỷ đồng, gồm ngân sách 800 triệu đồng, xã hội hóa 450 triệu đồng.",
            says="800 triệu + 450 triệu = 1,25 tỷ, nhưng tổng ghi 1.250 tỷ đồng",
        ),
        Bad(
            "Vốn [[3,2]] tỷ đồng, gồm ngân sách tỉnh 2 tỷ đồng, ngân sách xã 1 tỷ đồng, xã hội hóa 500 triệu đồng.",
            says="2 tỷ + 1 tỷ + 500 triệu = 3,5 tỷ, nhưng tổng ghi 3,2 tỷ đồng",
        ),
        Bad(
            "Tổng số được giao [[108]] người, có mặt 99 người; phân theo khối: Đảng 38 biên chế, chính quyền 60 biên chế.",
            says="38 + 60 = 98, nhưng tổng ghi 108 người",
        ),
        Bad(
            "Theo dõi [[38]] dự án; trong đó 21 dự án đúng tiến độ, 09 dự án chậm dưới 03 tháng và 06 dự án chậm từ "
            "03 tháng trở lên.",
            says="21 + 09 + 06 = 36, nhưng tổng ghi 38 dự án",
        ),
        Bad(
            "Tặng [[4.415]] phần quà; nguồn công đoàn 1.240 phần, nguồn cơ sở 2.310 phần, nguồn vận động 685 phần.",
            says="= 4.235",
        ),
        Bad(
            "Toàn trường có [[318]] em. Trong đó nam: 152 em, nữ: 176 em.",
            says="152 + 176 = 328, nhưng tổng ghi 318 em",
        ),
        Bad(
            "Đoàn giành 02 huy chương vàng, 03 bạc, 05 đồng (tổng [[11]] huy chương).",
            says="02 + 03 + 05 = 10, nhưng tổng ghi 11 huy chương",
        ),
        Bad(
            "Ra quân xử lý [[96]] trường hợp, gồm:\n- Quá tải: 31 trường hợp;\n- Nồng độ cồn: 56 trường hợp.",
            says="= 87",
        ),
        Bad(
            "Trong tổng số [[2.140]] lao động xuất cảnh 6 tháng, đi Nhật 865 người, đi Hàn Quốc 640 người và các thị trường khác "
            "605 người.",
            says="865 + 640 + 605 = 2.110",
        ),
        Bad(
            "Tuyến có [[182,6]] km, trong đó đường miền núi 48,4 km, đường đồng bằng 71,7 km, đường ven biển 60,5 km.",
            says="= 180,6",
        ),
        Bad(
            "Phòng có [[42]] công chức, người lao động, phân ra: lãnh đạo 05 người, chuyên viên 31 người, hợp đồng 08 người.",
            says="= 44",
        ),
        Bad("Kiểm tra [[412]] cơ sở; đạt yêu cầu 356 cơ sở, không đạt 46 cơ sở.", says="356 + 46 = 402"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the totals that their parts do not make, or the part that is wrong where the total is confirmed."""
        failed = [claim for claim in report.mentions(Total) if claim.verdict is Verdict.FAILS]
        if failed:
            from report_lint_vi.claims.total_slip import confirmed, mend, ways_out, wrong_part

            proved = confirmed(report)
            for claim in failed:
                part, whole = wrong_part(claim, proved), claim.whole.number.span
                if part:
                    evidence = [one for one in claim.evidence if one.span != part.number.span]
                    fix = mend(claim, part, surely=True)
                    yield Finding(part.number.span, claim.derivation, (Related(whole, says("tổng")), *evidence),
                                  (fix,) if fix else ())  # fmt: skip
                else:
                    yield Finding(whole, claim.derivation, claim.evidence, tuple(ways_out(claim, report)))
