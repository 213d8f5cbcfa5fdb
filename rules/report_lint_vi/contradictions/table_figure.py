from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.row_again import RowAgain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

_GROUPS = "\n\nNội dung\tSố lượng\nThành lập tổ hợp tác\t8\nCông trình thanh niên\t24\nTổ chức lớp tập huấn\t15\n\n"
_FARMS = (
    "\n\nChỉ tiêu\tĐơn vị\tKế hoạch\tThực hiện\nSản lượng lúa\ttấn\t8.000\t8.124\nTrồng rừng sản xuất\tha\t300\t326\n\n"
)
_SPORTS = "\n\nMôn\tSố giải\tVận động viên\nBóng chuyền\t6\t834\nCầu lông\t5\t612\nCờ vua\t3\t394\n\n"


class TableFigure(ReportRule):
    """Số liệu nêu trong lời văn phải bằng số ở dòng cùng tên trong bảng.

    Bảng tổng hợp được cập nhật đến ngày cuối, lời văn còn giữ số của bản trước.

    Chỉ xét khi tên dòng nói đủ rõ (từ ba tiếng), trong báo cáo chỉ có một dòng tên ấy, đơn vị giống nhau, và câu không
    nói về kỳ, nơi, phần khác. Bảng nhiều cột số, hoặc khi câu gọi tên cột rồi tên dòng (“621 vận động viên cầu lông”), thì
    chỉ nêu khi hai chữ số bị đảo chỗ.
    """

    code = "CON005"
    severity = Severity.ERROR
    judges = (RowAgain,)
    tables = True
    good = (
        "Đoàn xã thành lập 08 tổ hợp tác." + _GROUPS,
        "Trong quý II, Đoàn xã thành lập 07 tổ hợp tác." + _GROUPS,
        "Theo kế hoạch, thành lập 07 tổ hợp tác." + _GROUPS,
        "Đoàn xã củng cố 07 tổ hợp tác." + _GROUPS,
        "Chi đoàn thôn Đông thực hiện 22 công trình thanh niên." + _GROUPS,
        "Đoàn xã thành lập 01 tổ hợp tác chăn nuôi." + _GROUPS,
        "Thực hiện hơn 20 công trình thanh niên." + _GROUPS,
        "Sản lượng lúa đạt 8.124 tấn." + _FARMS,
        "Sản lượng lúa đạt 8.000 tấn là mục tiêu." + _FARMS,
        "Sản lượng lúa đạt 7.950 tấn." + _FARMS,
        "Trồng rừng sản xuất 362 cây phân tán." + _FARMS,
        "Môn cầu lông có 612 vận động viên." + _SPORTS,
        "Năm trước, môn cầu lông có 621 vận động viên." + _SPORTS,
        "Môn bóng đá có 621 vận động viên." + _SPORTS,
    )
    bad = (
        Bad("Đoàn xã thành lập [[07]] tổ hợp tác, hoạt động tốt." + _GROUPS, says="ghi 8"),
        Bad("Đoàn viên đảm nhận [[22]] công trình thanh niên." + _GROUPS, says="ghi 24"),
        Bad("Sản lượng lúa đạt [[8.142 tấn]], khá cao." + _FARMS, says="ghi 8.124"),
        Bad("Môn cầu lông với [[621]] vận động viên tham gia." + _SPORTS, says="hai chữ số bị đảo chỗ"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the figures of the text that differ from the row of their name."""
        for claim in report.mentions(RowAgain):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence, claim.ways_out(report))
