"""PCT004: differences between two periods."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.growth import ChangedAmount
from report_lint_vi.mentions.vocabulary import COMPARED, COMPARING, PARTING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class ChangeAmount(ReportRule):
    """Số tăng, giảm phải bằng hiệu của số kỳ này và số kỳ trước nêu cạnh đó.

    Số chênh lệch, hoặc cái ngoặc so sánh (734/1046), hay bị để nguyên từ báo cáo trước.

    Hai số chỉ cần đứng cạnh nhau, một số thuộc kỳ đã qua, và phần chênh sai đúng một nét gõ (một chữ số, hai chữ số đổi
    chỗ) thì lời văn ra sao cũng nhận ra. Bỏ qua câu thiếu một trong hai kỳ, số của đối tượng khác, và ngoặc không chắc là “kỳ này/kỳ trước” (12/17
    xã). Số làm tròn lệch một đơn vị cuối được coi là khớp.
    """

    code = "PCT004"
    severity = Severity.ERROR
    judges = (ChangedAmount,)
    needs, cue = (*COMPARING, *PARTING), COMPARED
    good = (
        "Số thu 12.450 triệu đồng, tăng 1.450 triệu đồng so với năm 2023; dự toán 11.500 triệu đồng.",
        "Thu phí 310 triệu đồng, thu thuế 12.450 triệu đồng, tăng 10 triệu đồng tiền phí so với dự toán 300 triệu đồng.",
        "Mở 12 lớp cho 420 học viên, vượt 2 lớp so với kế hoạch 10 lớp.",
        "Thu 4.250 triệu đồng, trong đó thu phí 310 triệu đồng, hụt 40 triệu đồng so với dự toán 350 triệu đồng.",
        "Tiếp nhận 5.320 đơn, so với năm trước tăng 410; riêng đơn đất đai giảm 24 đơn (176/200).",
        "Án dân sự thụ lý 181 vụ, việc, tăng 64 vụ, việc so với cùng kỳ đã giải quyết và xét xử 121 vụ.",
        "Phạm pháp hình sự giảm 312 vụ (734/1046).",
        "Số xã đạt chuẩn tăng 03 xã so với năm 2022 (12/17 xã).",
        "Dư nợ 1,86 tỷ đồng, giảm 0,24 tỷ đồng so với cuối năm 2023 (2,10 tỷ đồng).",
        "Toàn huyện có 86 vụ, trộm cắp giảm 5 vụ so với cùng kỳ (42 vụ).",
        "Năm 2023 có 310 hộ, năm 2024 còn 279 hộ, giảm 31 hộ.",
        "So với năm học trước, số trường giảm 02 trường (50 trường) do sáp nhập.",
        "Giải ngân 11.376 tỷ đồng, cùng kỳ là 9.520 tỷ đồng, tăng 1.856 tỷ đồng.",
        "Dư nợ 182,9 tỷ đồng, tăng 11,3 tỷ đồng so với đầu năm (171,7 tỷ đồng).",
        "Chỉ số đạt 92,47 điểm, tăng 1,62 điểm và 03 bậc so với năm 2022 (90,85 điểm, thứ 5).",
        "Phát hiện ít hơn 24 vụ, nhiều hơn 12 đối tượng so với năm trước (138 vụ, 188 đối tượng).",
        "Dư nợ 96 tỷ đồng, đầu năm 80 tỷ đồng, trong tháng tăng 2 tỷ đồng.",
        "Đầu năm có 30 đơn tồn, trong kỳ tiếp nhận 45 đơn, giảm 10 đơn so với cùng kỳ.",
        "Thu 410 tỷ đồng, vượt kế hoạch 20 tỷ đồng, chi tăng 35 tỷ đồng so với cùng kỳ (300 tỷ đồng).",
        "Kết nạp 86 hội viên, tăng hơn 10 hội viên so với năm trước (72 hội viên).",
        "Tai nạn giao thông giảm 05 vụ (34/39), giảm 03 người chết (21/24), tăng 02 người bị thương (25/23).",
        "Xã có 17 thôn, 12 thôn kiểu mẫu, tăng 2 thôn so với năm 2022 (10 thôn).",
        "Giải quyết 6.260 vụ, so cùng kỳ giảm 2.278 vụ (đạt 78,35).",
        "Hộ nghèo giảm 644 hộ (5.512 hộ xuống 4.868 hộ).",
        "Quý I có 40 vụ cháy, quý II có 35 vụ, giảm 5 vụ.",
        "Toàn trường có 1.248 học sinh. Năm học 2021 - 2022 là 1.196 em, khối 6 tăng 25 em.",
        "Vụ trước trồng 420 ha, vụ này 450 ha, tăng 30 ha.",
        "Tháng 9 có 18 vụ, giảm 3 vụ so với tháng 8, cùng kỳ năm trước 25 vụ.",
        "Giá bán tăng từ 6.200 đồng/kg lên 7.800 đồng/kg, cao hơn giá thành 1.100 đồng/kg.",
        "Phát hiện 12 vụ buôn lậu. So với cùng kỳ, số vụ tai nạn giảm 24 vụ (182 vụ).",
        "Xảy ra 168 vụ, trong đó 14 vụ nặng. So với cùng kỳ năm 2022 giảm 14 vụ (182 vụ).",
    )
    bad = (
        Bad(
            "Số thu 12.450 triệu đồng, tăng [[1.450 triệu đồng]] so với dự toán 11.500 triệu đồng.",
            says="= 950, ghi 1.450",
        ),
        Bad("Kết nạp 118 đồng chí, vượt [[12]] đồng chí so với chỉ tiêu 105 đồng chí.", says="118 − 105 = 13"),
        Bad("Thu 4.250 triệu đồng, bằng 85% dự toán 5.000 triệu đồng, hụt thu [[850 triệu đồng]].", says="= 750"),
        Bad(
            "Xảy ra 168 vụ tai nạn, chết 92 người. So với cùng kỳ năm 2022 giảm [[24]] vụ (182 vụ).",
            says="182 − 168 = 14, ghi 24",
        ),
        Bad(
            "Toàn tỉnh xuống giống 188.640 ha, tăng [[3.640 ha]] so với vụ trước (184.910 ha).",
            says="188.640 ha − 184.910 ha = 3.730, ghi 3.640",
        ),
        Bad("Giải ngân 11.376 tỷ đồng, cùng kỳ là 9.520 tỷ đồng, tăng [[2.126 tỷ đồng]].", says="= 1.856, ghi 2.126"),
        Bad("Số xóm kiểu mẫu tăng từ 96 lên 131, tăng [[45]] xóm.", says="131 − 96 = 35, ghi 45"),
        Bad("Toàn xã còn 279 hộ nghèo, giảm [[41]] hộ (310).", says="310 − 279 = 31"),
        Bad("Xử lý tăng [[9398]] đối tượng (2079/1681).", says="2079 − 1681 = 398"),
        Bad("Trộm cắp giảm 09 vụ (37/46), cướp giật giảm [[12]] vụ (15/20).", says="20 − 15 = 5, ghi 12"),
        Bad("Năm 2023 là 310 hộ, năm 2024 còn 279 hộ, giảm [[41]] hộ.", says="310 − 279 = 31"),
        Bad("Lớp học nghề có 56 học viên, ít hơn năm 2022 là [[26]] học viên (72 học viên).", says="72 − 56 = 16"),
        Bad("Cuối năm 2023: 1.218 hộ vay vốn; đến nay còn 1.106 hộ, giảm [[122]] hộ.", says="1.218 − 1.106 = 112"),
        Bad("Xảy ra 07 vụ; cùng kỳ năm trước trên địa bàn có 11 vụ, như vậy giảm [[02]] vụ.", says="11 − 07 = 4"),
        Bad(
            "Truy tố 74 vụ với 126 bị can; năm trước truy tố 68 vụ với 131 bị can; tăng 6 vụ, giảm [[15]] bị can.",
            says="131 − 126 = 5",
        ),
        Bad(
            "Tuyển mới được 468 học viên; đặt cạnh 455 học viên của năm học 2022 - 2023 thì nhiều hơn [[23]] học viên.",
            says="468 − 455 = 13, ghi 23",
            on="2024-05-29",
        ),
        Bad("Chỉ tiêu tuyển 420 em, đã tuyển 432 em, vượt [[22]] em.", says="432 − 420 = 12"),
        Bad("Tuyển mới 1.104 em, vượt [[4]] em so với chỉ tiêu (1.110 em).", says="1.110 − 1.104 = 6, ghi 4"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the differences that the two levels do not give."""
        for claim in report.mentions(ChangedAmount):
            if claim.verdict is Verdict.FAILS:
                way_out = Fix(says("ghi {text}", text=f"{claim.remedy}"), (Edit(claim.digits, claim.remedy),))
                yield Finding(claim.span, claim.derivation, claim.evidence, (way_out,) if claim.remedy else ())
