"""PCT003: rates of growth."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.growth import GrowthRate as Claimed
from report_lint_vi.mentions.vocabulary import COMPARED, COMPARING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class GrowthRate(ReportRule):
    """Tỷ lệ tăng, giảm phải khớp với số kỳ này và số kỳ trước nêu cạnh đó.

    Hai cách nhầm hay gặp: chia cho số mới thay vì số cũ, và lấy tỷ số của hai kỳ (212%) làm mức tăng (112%).

    Hai số có thể đứng trước hay sau, trong câu hay ở câu liền kề, miễn là chỉ có một cách ghép và câu chữ nói về một
    việc. “Bằng 120% so với cùng kỳ” cũng được tính lại. “Tăng 2,5 lần” hiểu cách nào cũng được; “gấp 4 lần” thì không
    thể là 4,98 lần. Bỏ qua số kỳ trước không nêu, số của đối tượng khác, mức
    bình quân mỗi năm, khoảng (“15 - 20%”) và số ghi “gần”, “trên” khi vẫn còn có thể đúng.
    """

    code = "PCT003"
    severity = Severity.ERROR
    judges = (Claimed,)
    needs, cue = COMPARING, COMPARED
    good = (
        "Số vụ cháy giảm 09 vụ (58/67 vụ, giảm 13,4%), số người chết giảm 01 người (02/03).",
        "Số vụ giảm từ 48 xuống 36 vụ, giảm 25%.",
        "Thu ngân sách đạt 520 tỷ đồng, tăng 30% so với cùng kỳ (400 tỷ đồng).",
        "Toàn huyện có 6.320 con bò, đàn lợn tăng 12% so với cùng kỳ (18.500 con).",
        "Số hộ dùng điện mặt trời tăng 2,5 lần so với năm trước (từ 40 lên 100).",
        "Số hộ dùng điện mặt trời tăng 150% so với năm trước (từ 40 lên 100).",
        "Nước ghi thu tăng 6,9 lần (từ 5,8 lên 40,0 triệu m3).",
        "Thu nhập 83 triệu đồng/năm, tăng gần 9% so với năm trước (76,3 triệu đồng).",
        "Xảy ra 37 vụ, giảm 24 vụ (tương đương 39,34%) so với cùng kỳ.",
        "Toàn quốc có 1.799 vụ, giảm 90 vụ (-4,76%).",
        "Toàn huyện có 520 hộ nghèo, giảm 120 hộ, tương ứng giảm 1,2%.",
        "Doanh thu du lịch 860 tỷ đồng, gấp đôi so với năm 2021 (412 tỷ đồng).",
        "Lượt khách đạt 1,25 triệu lượt, gấp 2,5 lần cùng kỳ năm trước (500 nghìn lượt).",
        "Sản lượng cá 9 tháng đạt 1.846 tấn, tăng 5,2% so với cùng kỳ năm trước (quý III đạt 642 tấn, tăng 6,1%).",
        "Sản lượng tăng từ 62 tấn lên 68 tấn, bình quân tăng 3%/năm.",
        "Doanh nghiệp mới tăng 4,36% (666 doanh nghiệp) so với cùng kỳ.",
        "Số xóm kiểu mẫu tăng từ 96 lên 131, tăng 35 xóm, tương ứng 36,5%.",
        "Tháng 6 có 35 ca, giảm 22,2% so với tháng trước (45 ca), tăng 16,7% so với cùng kỳ (30 ca).",
        "Tiền lương 8,84 triệu đồng. Năm 2022 là 8,32 triệu đồng, tức thêm 0,52 triệu đồng, số lao động tăng 7,3%.",
        "Số đơn giảm từ 48 xuống 36 đơn, giảm 40% so với kế hoạch đề ra.",
        "Khám 520 lượt, tăng 30% so với cùng kỳ 120 lượt.",
        "Sản lượng 1.540 tấn, cùng kỳ 1.400 tấn; giá bán tăng 5%.",
        "GRDP đạt 5.200 tỷ đồng, năm trước là 4.600 tỷ đồng, tốc độ tăng 8,2%.",
        "Số hộ nghèo còn 402 hộ, năm trước là 520 hộ, tỷ lệ hộ nghèo giảm 2,4%.",
        "Cùng kỳ năm trước tiếp nhận 1.250 hồ sơ, như vậy tăng 150 hồ sơ (12%).",
    )
    bad = (
        Bad("Số vụ giảm từ 48 xuống 36 vụ, giảm [[33,3%]].", says="chia cho số mới thay vì số cũ"),
        Bad(
            "Thu ngân sách đạt 520 tỷ đồng, tăng [[25%]] so với cùng kỳ (400 tỷ đồng).",
            says="520 so với 400 là tăng 30%, ghi 25%",
        ),
        Bad("Doanh thu đạt 1.024 tỷ đồng, tăng 541 tỷ, tương đương [[212%]].", says="tỷ số của hai kỳ"),
        Bad("Số hộ dùng điện mặt trời tăng [[250%]] so với năm trước (từ 40 lên 100).", says="là tăng 150%"),
        Bad("Kết nạp 1.486 đoàn viên, tăng [[12,4%]] so với năm 2023 (1.342 đoàn viên).", says="là tăng 10,7%"),
        Bad(
            "Lương bình quân 8,84 triệu đồng/tháng. Năm 2022 là 8,32 triệu đồng, tức thêm 0,52 triệu đồng, tốc độ tăng "
            "[[7,3%]].",
            says="là tăng 6,3%",
            on="2023-12-19",
        ),
        Bad("Ghi nhận 1.073 vụ, giảm 115 vụ ([[10,72%]]).", says="là giảm 9,68%"),
        Bad("Lượt khách đạt 1.250 lượt, gấp [[3,5]] lần cùng kỳ năm trước (500 lượt).", says="= 2,5 lần"),
        Bad("Số trẻ suy dinh dưỡng giảm từ 96 cháu xuống 38 cháu, tức giảm [[62,2%]].", says="là giảm 60,4%"),
        Bad(
            "Bán 1.284 nghìn kWh điện, tăng [[12%]] so với cùng kỳ 1.047 nghìn kWh.",
            says="1.284 so với 1.047 là tăng 22,6%",
        ),
        Bad("Khám 18.450 lượt, tăng [[32%]]. Cùng kỳ năm trước khám 15.000 lượt.", says="là tăng 23%"),
        Bad("Trồng 240 ha rừng, bằng [[130%]] so với cùng kỳ (200 ha).", says="= 120%"),
        Bad(
            "Tuyển mới 620 công nhân, nhiều hơn quý I (540 công nhân) là [[12,9%]].",
            says="620 so với 540 là tăng 14,8%",
        ),
        Bad("Sốt rét có 119 ca, gấp [[5]] lần năm trước (20 ca).", says="= 6"),
        Bad(
            "Tặng quà 196 đối tượng. So với năm 2022 (172 đối tượng), tăng [[12,5%]].",
            says="196 so với 172 là tăng 14,0%",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the rates that the two levels do not give."""
        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                way_out = Fix(says("ghi {text}", text=f"{claim.remedy}%"), (Edit(claim.digits, claim.remedy),))
                yield Finding(claim.span, claim.derivation, claim.evidence, (way_out,) if claim.remedy else ())
