"""PCT001: a percentage beside its fraction."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.share_of_ratio import ShareOfRatio as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class ShareOfRatio(ReportRule):
    """Tỷ lệ phần trăm phải khớp với phân số viết bên cạnh.

    Tỷ lệ hay được chép từ kỳ trước, gõ ngược hai chữ số, hoặc chia ngược; người đọc chỉ cần máy tính bỏ túi là
    thấy.

    Làm tròn hay cắt bớt chữ số cuối đều được. Bỏ qua phiếu biểu quyết (tính trên tổng số đại biểu), ngưỡng
    (“trên 80%”), thứ hạng, điểm số, ngày tháng, ngoặc so sánh hai kỳ, và tỷ lệ mà gốc tính nêu sau nó hoặc nằm
    ở chỗ khác.
    """

    code = "PCT001"
    severity = Severity.ERROR
    judges = (Claimed,)
    needs = ("%", "phần trăm")
    good = (
        "Có 461/463 đại biểu tán thành, chiếm 96,44%.",
        "Hội đồng xét duyệt bỏ phiếu, 06/09 thành viên nhất trí, đạt 60% tổng số thành viên theo quyết định.",
        "Có 73/124 xã đạt tỷ lệ dưới 50%, chiếm 58,87%.",
        "Tỷ lệ trẻ uống vitamin A đạt 63,17% (7.581/12.000 trẻ).",
        "Có 12/17 xã đạt 100% kế hoạch trồng rừng.",
        "Đồng chí Bí thư trúng cử với 182/186 phiếu, đạt 95,8%.",
        "Trong 9 tổ hòa giải có 5/9 tổ đạt 100% số vụ hòa giải thành.",
        "Tính đến 30/6 giải ngân đạt 45%, nhân dịp 2/9 khánh thành 03 cầu.",
        "Công an xã trực 24/7, đạt 100% quân số.",
        "Kết quả thi đua xếp thứ 3/11 huyện, đạt 92,5% điểm chuẩn.",
        "Đơn thư giảm 15 đơn (80/95), giải quyết đạt 97%.",
        "Có 43/50 hộ thoát nghèo, đạt 107,5% kế hoạch huyện giao.",
        "Có 12/15 xã, 45/60 thôn đạt chuẩn, tương đương 80%.",
        "Còn 3/15 trạm y tế chưa có bác sĩ, đạt 80%.",
        "Kiểm tra 45/60 bếp ăn, phát hiện 9 bếp vi phạm, chiếm 20%.",
        "Thu hoạch 850/1.000 ha lúa, năng suất 62 tạ/ha, đạt 98% kế hoạch.",
        "Chi bộ có 18/20 đảng viên dự học (90%), 25% là nữ.",
        "Tiêm phòng 11.846/13.120 con (90,3%), trâu bò đạt trên 95%.",
        "Giải ngân 5,27/8,34 tỷ đồng, đạt 63,1%.",
        "Có 45/48 trạm y tế hoạt động, tỷ lệ bao phủ 95%.",
        "Có 12/12 xã, 45/60 thôn đạt chuẩn (100%), tương đương 75%.",
        "Có 12/12 thôn (100%) có loa, 11/12 thôn có nhà văn hóa, đạt 100% kế hoạch.",
        "Vận động 152/100 triệu đồng, vượt 52% kế hoạch.",
    )
    bad = (
        Bad("Điều tra 15.463/17.731 vụ việc, đạt [[87,02%]].", says="15.463/17.731 = 87,21%, ghi 87,02%"),
        Bad("Lớp bồi dưỡng có 44/48 học viên đạt yêu cầu ([[96,7%]]).", says="44/48 = 91,7%"),
        Bad("Có 185/200 phiếu khảo sát hài lòng, đạt [[95,2%]].", says="185/200 = 92,5%"),
        Bad("Kỷ luật 12/4.800 đoàn viên (khiển trách 09, cảnh cáo 03), chiếm [[0,52%]].", says="12/4.800 = 0,25%"),
        Bad("Giải quyết 552.693/513.672 hồ sơ (đạt [[92,94%]]).", says="phân số hoặc tỷ lệ viết ngược"),
        Bad("[[100%]] chi đoàn (38/39 chi đoàn) hoàn thành đại hội.", says="38/39 = 97,4%, ghi 100%"),
        Bad("Tỷ lệ hộ dùng nước sạch [[72,4%]] (1.305/1.870 hộ).", says="1.305/1.870 = 69,8%"),
        Bad("Dự họp 185/263 đại biểu, đạt [[hơn 78%]].", says="185/263 = 70,3%"),
        Bad("Có 36/95 xã, phường có tỷ lệ thu quỹ trên 80%, chiếm [[38,7%]].", says="36/95 = 37,9%"),
        Bad("Kết nạp 412/400 hội viên, đạt [[97,1%]] kế hoạch.", says="97,1% là 400/412"),
        Bad("Thu đảng phí 36,5/52,1 triệu đồng, bằng [[71%]] kế hoạch.", says="36,5/52,1 = 70,1%"),
        Bad("Bảo hiểm y tế: 26.340/28.200 người, tỷ lệ bao phủ [[96,4%]] dân số.", says="= 93,4%, ghi 96,4%"),
        Bad("Có 12/12 thôn (100%) có loa, 11/12 thôn ([[100%]]) có nhà văn hóa.", says="11/12 = 91,7%"),
        Bad("Đạt [[105%]] chỉ tiêu hiến máu (190/200 đơn vị).", says="190/200 = 95%"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the percentages that their fraction does not give."""
        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                way_out = Fix(says("ghi {text}", text=f"{claim.remedy}%"), (Edit(claim.digits, claim.remedy),))
                yield Finding(claim.span, claim.derivation, claim.evidence, (way_out,) if claim.remedy else ())
