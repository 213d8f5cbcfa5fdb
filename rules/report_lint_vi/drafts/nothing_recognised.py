from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.lexeme import Lexeme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class NothingRecognised(ReportRule):
    """Một văn bản không có lấy một con số, một ngày tháng hay một số hiệu thì chưa kiểm tra được gì.

    Tệp rỗng, tệp ảnh quét không có lớp chữ, tệp xuất lỗi đều cho kết quả "sạch"; cảnh báo này để người dùng không
    nhầm sự im lặng với sự đúng đắn.
    """

    code = "RL003"
    severity = Severity.WARNING
    good = (
        "Trao 120 suất quà.", "Ngày 08/3/2024, họp.", "Nghị quyết số 02-NQ/TW.", "Năm 2024.", "1. Công tác chung",
        "Quý 2 đã xong.", "Đạt 100%.", "Điều 5 quy định.", "Tỷ lệ 3/4.", "Điện thoại 02133876354.",
    )  # fmt: skip
    bad = (
        Bad("[[]]", says="không nhận ra"),
        Bad("[[BÁO CÁO]]\n\nNội dung đang soạn.", says="không nhận ra con số, ngày tháng hay số hiệu nào"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        if report.mentions(Lexeme):
            return
        first = report.blocks[0].span if report.blocks else report.span(0, 0)
        yield Finding(first, says("không nhận ra con số, ngày tháng hay số hiệu nào: chưa có gì được kiểm tra"))
