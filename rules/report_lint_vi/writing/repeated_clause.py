"""WRI021: a clause that stands twice."""

from __future__ import annotations

from report_lint import Bad, Finding, Related, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.repeated_clause import RepeatedClause as Repeated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

_LONG = "mở lớp bồi dưỡng kỹ năng sơ cứu cho đội ngũ cộng tác viên y tế thôn"
_SHORT = "sơ kết công tác hè năm 2024"


class RepeatedClause(ReportRule):
    """Một vế dài từ mười chữ trở lên không nên viết hai lần trong một mục hoặc hai mục liền nhau.

    Thường là mục cũ chép sang mà chưa sửa, hoặc một việc giao hai lần. Nếu cố ý (hai nơi cùng làm một việc), để nguyên.

    Bỏ qua vế lặp từ ba lần trở lên (biểu mẫu), bảng, đề mục, hai mục cách xa nhau.
    """

    code = "WRI021"
    severity = Severity.INFO
    judges = (Repeated,)
    good = (
        f"1. Trạm y tế {_LONG}.\n2. Hội Chữ thập đỏ vận động hiến máu.",
        f"1. Liên đội tổ chức {_SHORT}; {_SHORT}.",
        f"1. Xã A: {_LONG};\n2. Xã B: {_LONG};\n3. Xã C: {_LONG}.",
        f"Đơn vị\tNội dung\tGhi chú\nXã A\t{_LONG}\tXong\nXã B\t{_LONG}\tChưa",
        f"{_LONG.upper()}\n\n{_LONG.upper()}",
        f"1. Năm 2023: {_LONG}.\nI. KẾT QUẢ\n1. Năm 2024: {_LONG} và nhân viên trường học.",
        "Tiêm vắc-xin; tiêm vắc-xin; tiêm vắc-xin.",
        "1. Họp chi bộ; giao ban.\n2. Họp chi bộ; giao ban.",
        f"I. KẾT QUẢ\n1. Đã {_LONG}.\n2. Đã làm đường.\nII. KẾ HOẠCH\n1. Sẽ {_LONG}.",
        "Không có đơn thư khiếu nại. Không có đơn thư tố cáo.",
    )
    bad = (
        Bad(f"1. Trạm y tế: {_LONG}; hiến máu.\n2. Hội Chữ thập đỏ: [[{_LONG}]].", says="đã viết ở"),
        Bad(f"1. Trong quý II: {_LONG}; thăm hỏi gia đình chính sách; [[{_LONG}]].", says="đã viết ở"),
        Bad(f"1. {_LONG[0].upper()}{_LONG[1:]}.\n2. Khen thưởng, [[{_LONG}]].", says="đã viết ở"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the second of each two."""
        for clause in report.mentions(Repeated):
            said = says("cả vế này đã viết ở {first}", first=clause.first)
            yield Finding(clause.span, said, related=(Related(clause.first, says("lần trước")),))
