from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.lexeme import Lexeme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class NoDate(ReportRule):
    """Không biết báo cáo lập ngày nào thì những phép kiểm tra dựa vào thời điểm phải im lặng.

    Ngày lấy ở dòng địa danh và ngày tháng (NĐ 30/2020/NĐ-CP, Phụ lục I), nếu không có thì ở kỳ báo cáo trong tên
    loại. Với đoạn trích, có thể nêu ngày bằng --as-of 2024-03-08.
    """

    code = "RL004"
    severity = Severity.INFO
    good = (
        "Số: 62/BC-LĐLĐ\n\nLai Châu, ngày 08 tháng 3 năm 2024\n\nBÁO CÁO\n\nCó 12 tổ.",
        "Hà Nội, ngày … tháng 3 năm 2025\n\nBÁO CÁO\n\nCó 12 tổ.",
        "BÁO CÁO\nKết quả công tác quý I năm 2024\n\nCó 12 tổ.",
        "BÁO CÁO\nTổng kết công tác năm 2023\n\nCó 12 tổ.",
        "BÁO CÁO\nCông tác tháng 5/2025\n\nCó 12 tổ.",
        "Vinh, ngày 05 tháng 01 năm 2026\nBÁO CÁO\nCó 3 việc.",
        "UBND XÃ TÂN AN\tTân An, ngày 01 tháng 7 năm 2024\n\nCó 12 tổ.",
        "*Cần Thơ, ngày 12 tháng 02 năm 2024*\n\nCó 12 tổ.",
        "Huế, ngày 3/4/2025\n\nCó 12 tổ.",
        "Không có số nào ở đây.",
        Good("Có 12 tổ.", on="2024"),
    )
    bad = (
        Bad("[[]]Có 12 tổ hoạt động tốt.", says="--as-of"),
        Bad("[[]]BÁO CÁO\nKết quả công tác\n\nNgày 05/3/2024 đã họp 02 buổi.", says="không tìm thấy ngày lập báo cáo"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        if report.at is None and report.blocks and report.mentions(Lexeme):
            start = report.blocks[0].span.start
            yield Finding(
                report.span(start, start),
                says(
                    "không tìm thấy ngày lập báo cáo: những quy tắc cần biết thời điểm đã im lặng; "
                    "có thể nêu bằng --as-of {example}",
                    example="2024-03-08",
                ),
            )
