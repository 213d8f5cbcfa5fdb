"""CIT005: the term in a symbol of the National Assembly."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.assembly_term import AssemblyTerm as TermOfSymbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class AssemblyTerm(ReportRule):
    """Khóa trong số hiệu của Quốc hội và Ủy ban Thường vụ Quốc hội phải khớp với năm ban hành.

    QH14 là Quốc hội khóa XIV (từ ngày 20/7/2016 đến ngày 19/7/2021), QH15 là khóa XV: luật mang năm 2022 không thể là
    QH14. Khóa thường bị chép theo luật cũ cùng tên. Năm chuyển giao thuộc cả hai khóa, khi đó chỉ ngày ban hành mới
    phân định.
    """

    code = "CIT005"
    severity = Severity.ERROR
    judges = (TermOfSymbol,)
    needs = ("qh",)
    good = (
        "Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022 được phổ biến đến 12 chi hội.",
        "Luật Thanh niên số 57/2020/QH14 và Luật Giáo dục số 43/2019/QH14.",
        "Nghị quyết số 16/2021/QH15 ngày 27/7/2021 về kế hoạch 05 năm.",
        "Luật số 01/2021/UBTVQH14 và Pháp lệnh số 02/2021/UBTVQH15.",
        "Luật Trẻ em số 102/2016/QH13 và Luật Tín ngưỡng, tôn giáo số 02/2016/QH14.",
        "Nghị quyết số 1104/NQ-UBTVQH15 ngày 23/7/2024 về sắp xếp đơn vị hành chính.",
        "Luật Đất đai số 45/2013/QH13, Luật Đất đai số 31/2024/QH15.",
        "Luật số 29/2026/QH16 ngày 24/4/2026.",
        "Luật Biên giới quốc gia số 06/2003/QH11 được trạm biên phòng tuyên truyền.",
        "Luật Hôn nhân và gia đình số 22/2000/QH10 hết hiệu lực từ ngày 01/01/2015.",
        "Nghị quyết số 595/NQ-UBTVQH15 được giám sát tại 09 xã.",
        "Bộ luật Lao động số 45/2019/QH14 có hiệu lực từ ngày 01/01/2021.",
    )
    bad = (
        Bad(
            "Thực hiện Luật Thi đua, khen thưởng số [[06/2022/QH14 ngày 15/6/2022]].",
            says="Quốc hội khóa XIV kết thúc năm 2021, số hiệu mang năm 2022",
            fixed="Thực hiện Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022.",
        ),
        Bad(
            "Tuyên truyền Luật Thanh niên số [[57/2020/QH15]] cho 340 đoàn viên.",
            fixed="Tuyên truyền Luật Thanh niên số 57/2020/QH14 cho 340 đoàn viên.",
        ),
        Bad(
            "Mặt trận huyện thực hiện Luật số [[75/2015/QH14]].", fixed="Mặt trận huyện thực hiện Luật số 75/2015/QH13."
        ),
        Bad("Nghị quyết số [[1300/NQ-UBTVQH15 ngày 09/01/2020]].", says="họp phiên đầu ngày 20/7/2021"),
        Bad("Nghị quyết số [[12/2021/QH14 ngày 13/11/2021]] của Quốc hội.", says="đã thuộc Quốc hội khóa XV"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(TermOfSymbol):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, fixes=claim.ways_out())
