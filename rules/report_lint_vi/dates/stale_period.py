"""DAT012: the period of another report."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Severity
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.stale_period import StalePeriod as PeriodOfAnother

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class StalePeriod(ReportRule):
    """Đề mục, lời kết và tiêu đề phải ghi đúng kỳ của chính báo cáo này.

    Báo cáo soạn từ bản của kỳ trước hay còn sót "tháng 9" trong báo cáo tháng 10, "năm 2023" trong báo cáo năm 2024.
    Quy tắc chỉ xét khi tiêu đề nói rõ một kỳ; trong đề mục, chỉ xét "Kết quả ... <kỳ>", "Nhiệm vụ ... <kỳ>" không kèm
    chữ nào khác; trong lời kết, câu "Trên đây là báo cáo ...". Kỳ nêu để so sánh, để nhắc việc cũ không bị xét.
    """

    code = "DAT012"
    severity = Severity.ERROR
    judges = (PeriodOfAnother,)
    needs = ("báo cáo",)
    good = (
        "BÁO CÁO\nKết quả công tác tháng 5 năm 2024\n\nI. KẾT QUẢ CÔNG TÁC THÁNG 5\n\nĐạt.\n\nII. NHIỆM VỤ THÁNG 6",
        "BÁO CÁO\nCông tác quý III năm 2024\n\nI. KHẮC PHỤC HẠN CHẾ QUÝ II\n\nXong.\n\nII. KẾT QUẢ QUÝ III",
        "BÁO CÁO\nTổng kết năm 2024\n\nI. KẾT QUẢ NĂM 2023\n\nĐạt.\n\nII. KẾT QUẢ NĂM 2024\n\nĐạt.",
        "BÁO CÁO\nKết quả tháng 02 năm 2024\n\nI. KẾT QUẢ THÁNG 01 CHUYỂN SANG\n\nXong.",
        "BÁO CÁO\nKết quả công tác tháng 12 và năm 2024\n\nI. KẾT QUẢ THÁNG 11\n\nĐạt.",
        "BÁO CÁO\nRà soát hộ nghèo năm 2023\n\nPhú Lâm, ngày 20 tháng 11 năm 2024\n\nCó 45 hộ.",
        "BÁO CÁO\nQuyết toán quý I năm 2023\n\nPhú Lâm, ngày 20 tháng 3 năm 2024\n\nThu 45 triệu đồng.",
        "BÁO CÁO\nKết quả học kỳ I năm học 2023 - 2024\n\nPhú Lâm, ngày 10 tháng 01 năm 2024\n\nI. KẾT QUẢ HỌC KỲ I",
        "BÁO CÁO\nTình hình tháng 12 năm 2023\n\nPhú Lâm, ngày 03 tháng 01 năm 2024\n\nĐạt.",
        "BÁO CÁO\nCông tác quý I năm 2024\n\nSo với quý IV năm 2023, số vụ giảm.\n\nTrên đây là báo cáo quý I năm 2024.",
        "BÁO CÁO\nCông tác tháng 7 năm 2024\n\nTrên đây là báo cáo kết quả tháng 7, phương hướng tháng 8 năm 2024.",
        "Báo cáo tháng 6 cho thấy kết quả tháng 5 tốt.",
        Good("BÁO CÁO\nTổng kết năm 2023\n\nI. KẾT QUẢ\n\nTrên đây là báo cáo tổng kết năm 2023.", on="2024-01-10"),
    )
    bad = (
        Bad(
            "BÁO CÁO\nKết quả công tác tháng 5 năm 2024\n\nI. KẾT QUẢ CÔNG TÁC [[THÁNG 4]]\n\nĐạt.",
            says="tiêu đề báo cáo ghi tháng 5 năm 2024, ở đây ghi THÁNG 4",
        ),
        Bad(
            "BÁO CÁO\nCông tác hội quý II, nhiệm vụ quý III năm 2024\n\nI. KẾT QUẢ\n\nĐạt.\n\n"
            "II. NHIỆM VỤ TRỌNG TÂM [[QUÝ II]]\n\nTiếp tục.",
            says="ghi quý III năm 2024",
        ),
        Bad(
            "BÁO CÁO\nTổng kết công tác năm 2024\n\nI. KẾT QUẢ\n\nĐạt.\n\nTrên đây là báo cáo tổng kết công tác "
            "[[năm 2023]] của trạm.",
            says="ở đây ghi năm 2023",
        ),
        Bad(
            "BÁO CÁO\nSơ kết [[quý II năm 2023]]\n\nPhú Lâm, ngày 20 tháng 6 năm 2024\n\nI. KẾT QUẢ\n\nĐạt.",
            says="báo cáo đề ngày 20/6/2024, tiêu đề còn ghi quý II năm 2023",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the periods that are not this report's."""
        for claim in report.mentions(PeriodOfAnother):
            yield Finding(claim.span, claim.derivation, claim.evidence)
