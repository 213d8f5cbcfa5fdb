from __future__ import annotations

from report_lint import Bad, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.anniversary_date import DaysInBracket, rewritten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class BracketDays(ReportRule):
    """Hai mốc trong ngoặc của một ngày kỷ niệm phải cùng ngày, cùng tháng.

    Ngày kỷ niệm là ngày diễn ra sự kiện: (27/7/1947 - 27/7/2022). Khi hai mốc lệch nhau, một mốc đã gõ nhầm. Quy tắc
    để yên ngoặc chỉ ghi năm, một đợt hoạt động trong cùng năm, "từ … đến …", sự kiện tính theo âm lịch và ngoặc chung
    của nhiều sự kiện.
    """

    code = "ANN004"
    severity = Severity.ERROR
    judges = (DaysInBracket,)
    good = (
        "Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/07/2022).",
        "Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ (1947 - 2022).",
        "Đợt thi đua 80 năm Quốc khánh (19/8/2025 - 02/9/2025).",
        "Kỷ niệm 80 năm Cách mạng Tháng Tám và Quốc khánh (19/8/1945 - 02/9/2025).",
        "Hợp tác xã kỷ niệm 10 năm thành lập (từ ngày 01/3/2014 đến ngày 30/6/2024).",
        "Làng kỷ niệm 200 năm ngày mất danh nhân (10/8/1820 - 16/9/2020 âm lịch).",
        "Trường đạt chuẩn 05 năm (01/9/2019 - 31/8/2024); Trạm y tế đạt chuẩn 03 năm (15/01/2021 - 14/01/2024).",
        "Kỷ niệm 93 năm Ngày thành lập Đảng (3-2-1930 - 03-02-2023).",
        "Kỷ niệm 1984 năm khởi nghĩa Hai Bà Trưng (năm 40 - 2024).",
        "Tổng kết 10 năm thực hiện Chỉ thị (12/5/2013 - 30/6/2023).",
        "Công an xã kỷ niệm 79 năm Ngày truyền thống (19/8/1945 - 8/2024).",
        "Kỷ niệm 70 năm Chiến thắng Điện Biên Phủ (13/3/1954 - 07/5/1954).",
    )
    bad = (
        Bad(
            "Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ (27/07/1947 - [[20/07/2022]]).",
            says="27/07 và 20/07",
            fixed="Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ (27/07/1947 - 27/07/2022).",
        ),
        Bad(
            "Mừng 91 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam ([[18/10/1930]] - 18/11/2021).",
            fixed="Mừng 91 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam (18/11/1930 - 18/11/2021).",
        ),
        Bad("Trường kỷ niệm 30 năm thành lập trường (05/9/1992 - [[9/5/2022]]).", says="05/09 và 09/05"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(DaysInBracket):
            if claim.verdict is Verdict.FAILS:
                right, wrong = claim.right, claim.wrong
                edit = rewritten(report, wrong, right.day or 0, right.month or 0, wrong.year)
                fix = Fix(says("ghi “{text}”", text=edit.text), (edit,))
                yield Finding(claim.span, claim.derivation, claim.evidence, (fix,))
