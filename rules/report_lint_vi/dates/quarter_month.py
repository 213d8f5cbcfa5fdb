"""DAT005: a quarter's months."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.quarter_months import QuarterMonths

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class QuarterMonth(ReportRule):
    """Tháng viết kèm một quý phải thuộc quý đó.

    Quý I gồm tháng 1, 2, 3; quý II gồm tháng 4, 5, 6; quý III gồm tháng 7, 8, 9; quý IV gồm tháng 10, 11, 12. Tiêu đề
    chép từ báo cáo quý trước hay để sót tháng cũ.

    Hạn hoàn thành ghi sau “trong quý ...” cũng phải nằm trong quý. Kỳ số liệu từ ngày 15 đến ngày 14 bắt đầu từ tháng
    trước quý (15/3 - 14/6 là của quý II). Bỏ qua hạn nộp báo cáo (trước ngày 05/4), quý chỉ kể một phần các tháng của nó.
    """

    code = "DAT005"
    severity = Severity.ERROR
    judges = (QuarterMonths,)
    needs = ("quý", "quí")
    good = (
        "Tư vấn trong quý I và quý II (từ tháng 01 đến tháng 6); nộp hồ sơ đến hết ngày 31/7/2025.",
        "Hoàn thành trong quý III năm 2025 (tháng 7, 8, 9).",
        "Tổ chức đại hội trong quý I năm 2025 (trước ngày 31/3/2025).",
        "NHIỆM VỤ QUÝ IV (TỪ THÁNG 10 ĐẾN THÁNG 12)",
        "Gửi báo cáo thu, chi trong quý I (trước ngày 30/4/2026) về phòng Tài chính.",
        "Thanh toán tiền điện trong quý I (trước ngày 30/4/2026).",
        "Xây xong cống trong quý II (trước ngày 30/6/2026).",
        "Gieo cấy trong quý I (trước ngày 05/4/2026).",
        "Báo cáo quý I (trước ngày 05/4) gửi về Phòng Giáo dục.",
        "Số liệu quý I (từ ngày 15/12/2023 đến ngày 14/3/2024) của công an xã.",
        "Trong quý II, phát động chiến dịch diễn ra từ tháng 4 đến hết tháng 7.",
        "Trong quý III, nắng nóng kéo dài từ tháng 5 đến tháng 8.",
        "Kết quả tháng 5, quý II và nhiệm vụ tháng 6.",
        "Phấn đấu đến hết quý II (30/6/2024) tiêm xong cho đàn bò.",
        "Hết quý III (ngày 30/9/2024) đạt 71%; hết quý III (số liệu đến ngày 31/8/2024) đạt 64%.",
        "Quý III (tháng 7: 21 ca; tháng 10 không tính) có 96 ca sốt xuất huyết.",
        "So với quý I, từ tháng 4 đến tháng 6 số vụ giảm.",
        "Quý II (tháng 4, tháng 5 và ước tháng 6) thu đạt 52% dự toán.",
        "Kế hoạch quý II (01/4 - 30/6) gồm 03 đợt kiểm tra bếp ăn.",
        "Chi bộ sinh hoạt chuyên đề quý I (tháng 2).",
        "Phát động đợt 2 từ quý II (tháng 5) đến quý III (tháng 8).",
        "Cao điểm quý II (từ ngày 15/4 đến ngày 14/6) kiểm tra 12 bến bãi.",
        "Số liệu quý III (từ ngày 15/6/2023 đến ngày 14/9/2023) do công an xã tổng hợp.",
    )
    bad = (
        Bad("NHIỆM VỤ QUÝ II ([[TỪ THÁNG 4 ĐẾN THÁNG 7]])", says="quý II từ tháng 4 đến tháng 6, không có tháng 7"),
        Bad("Kế hoạch quý I ([[tháng 1, 2, 4]]) của Đội.", says="không có tháng 4"),
        Bad("Kế hoạch quý IV gồm các [[tháng 9, 10, 11]].", says="không có tháng 9"),
        Bad("Trong quý II, hạn mặn kéo dài từ tháng [[4 đến hết tháng 7]] ở ba xã.", says="không có tháng 7"),
        Bad("Trạm khám quý III ([[từ tháng 7 đến hết tháng 10]]) năm 2022.", says="không có tháng 10"),
        Bad("Quý II ([[tháng 3-5]]) trồng 12 ha rừng.", says="không có tháng 3"),
        Bad("Kiểm tra an toàn thực phẩm [[tháng 5]] quý III.", says="không có tháng 5"),
        Bad("Quý IV (từ [[01/10 đến 31/01/2025]]) tuyển quân đợt 1.", says="không có tháng 1"),
        Bad("Hoàn thành số hóa trong quý I/2026 (trước [[30/4/2026]]).", says="quý I từ tháng 1 đến tháng 3"),
        Bad("Đến hết quý III (ngày [[31/8/2024]]) thu đạt 64% dự toán.", says="quý III hết vào ngày 30/9"),
        Bad("Quý I năm 2025 ([[từ tháng 01 đến tháng 3/2024]]) thu phí đạt thấp.", says="quý I là của năm 2025"),
        Bad(
            "Số liệu quý III (từ ngày [[15/6/2023 đến ngày 14/8/2023]]) thiếu hai xã.",
            says="từ ngày 15/6 đến ngày 14/9",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the months outside their quarter."""
        for claim in report.mentions(QuarterMonths):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence)
