from __future__ import annotations

from report_lint import Bad, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.anniversary_date import KnownDate, rewritten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class KnownEventDate(ReportRule):
    """Ngày diễn ra sự kiện ghi trong ngoặc phải đúng là ngày của sự kiện đó.

    Một chữ số gõ nhầm biến 1890 thành 1980, 18/11 thành 18/10. Quy tắc chỉ xét những ngày kỷ niệm cả nước dùng chung,
    khi ngoặc ghi đủ ngày, tháng, năm và chỉ lệch một trong ba phần; sự kiện có nhiều ngày, ngày của địa phương, âm
    lịch thì không xét.
    """

    code = "ANN005"
    severity = Severity.ERROR
    judges = (KnownDate,)
    good = (
        "Kỷ niệm 94 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam (18-11-1930 - 18-11-2024).",
        "Kỷ niệm 79 năm Cách mạng Tháng Tám (23/8/1945 - 23/8/2024).",
        "Nhà trường mừng 64 năm Ngày Nhà giáo Việt Nam (20/11/1958 - 20/11/2022).",
        "Kỷ niệm 80 năm Ngày hội Quốc phòng toàn dân (22/12/1944 - 22/12/2024).",
        "Kỷ niệm 94 năm Ngày thành lập Đảng (1930 - 2024).",
        "Kỷ niệm 95 năm Ngày thành lập Công đoàn Việt Nam (28/7/2024).",
        "Kỷ niệm 60 năm Ngày thành lập Công đoàn huyện (26/7/1964 - 26/7/2024).",
        "Kỷ niệm 62 năm Ngày Toàn dân phòng cháy và chữa cháy (04/10/1961 - 04/10/2023).",
        "Mừng 113 năm Ngày Quốc tế Phụ nữ (08/3/1911 - 08/3/2024).",
        "Kỷ niệm 47 năm Ngày giải phóng quê hương (19/4/1975 - 19/4/2022).",
        "Kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (06/01/1930 - 06/01/2024).",
        "Kỷ niệm 131 năm Ngày sinh đồng chí bí thư đầu tiên của huyện (19/5/1893 - 19/5/2024).",
    )
    bad = (
        Bad(
            "Mừng 94 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam ([[18-10-1930]] - 18-10-2024).",
            says="18/11/1930",
            fixed="Mừng 94 năm Ngày truyền thống Mặt trận Tổ quốc Việt Nam (18-11-1930 - 18-11-2024).",
        ),
        Bad(
            "Chi đoàn kỷ niệm 130 năm Ngày sinh Chủ tịch Hồ Chí Minh ([[19/5/1980]] - 19/5/2020).",
            says="19/5/1890",
            fixed="Chi đoàn kỷ niệm 130 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2020).",
        ),
        Bad("Kỷ niệm 95 năm Ngày thành lập Công đoàn Việt Nam ([[26/7/1929]] - 26/7/2024).", says="28/7/1929"),
        Bad("Xã kỷ niệm 77 năm Tổng tuyển cử bầu Quốc hội khóa I ([[06/01/1945]] - 06/01/2023).", says="06/01/1946"),
        Bad("Trạm y tế mừng 69 năm Ngày Thầy thuốc Việt Nam ([[27/02/1995]] - 27/02/2024).", says="27/02/1955"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(KnownDate):
            if claim.verdict is Verdict.FAILS:
                right, written, moments = claim.right, claim.written, claim.anniversary.moments
                same = [later for later in moments[1:] if (later.day, later.month) == (written.day, written.month)]
                edits = (
                    rewritten(report, written, right.day, right.month, right.year),
                    *(rewritten(report, later, right.day, right.month, later.year) for later in same),
                )
                fix = Fix(says("ghi {date}", date=right), edits)
                yield Finding(claim.span, claim.derivation, claim.evidence, (fix,))
