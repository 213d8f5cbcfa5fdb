"""CIT001: the year in a symbol against the year of its date."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.dated_citation import YEAR, DatedCitation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class CitationYear(ReportRule):
    """Năm trong số hiệu văn bản phải là năm của ngày ban hành.

    Số hiệu của luật, nghị định, thông tư, nghị quyết và quyết định quy phạm mang năm ban hành, nên 98/2023/NĐ-CP
    không thể đề ngày của năm 2022. Quy tắc không cần danh mục văn bản; nếu danh mục có văn bản ấy thì gợi ý ngày
    đúng. Ngày có hiệu lực, số hiệu không mang năm và văn bản không phải văn bản quy phạm (hợp đồng, kế hoạch) không
    bị xét.
    """

    code = "CIT001"
    severity = Severity.ERROR
    judges = (DatedCitation,)
    fault = YEAR
    good = (
        "Theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ, xã đã bình xét 12 hộ.",
        "Trạm Y tế áp dụng Nghị định số 96/2023/NĐ-CP ngày 30 tháng 12 năm 2023.",
        "Nhà trường thực hiện Thông tư số 22/2021/TT-BGDĐT, có hiệu lực từ ngày 05/9/2022.",
        "Nghị định số 178/2024/NĐ-CP được thực hiện từ ngày 01/01/2025 tại các phòng, ban.",
        "Công an xã quán triệt Luật Căn cước số 26/2023/QH15 (có hiệu lực từ ngày 01/7/2024).",
        "Căn cứ Nghị định số 20/2021/NĐ-CP, ngày 12/4/2022 Hội đã tổ chức rà soát đối tượng.",
        "Thực hiện Nghị quyết số 02/NQ-CP ngày 08/01/2025, huyện đã ban hành kế hoạch.",
        "Hợp đồng số 15/2022/HĐ-KT ngày 05/01/2023 với hợp tác xã đã thanh lý.",
        "Thực hiện Nghị quyết số 11/2022/NQ-HĐND, đến ngày 15/6/2024 đã hỗ trợ 42 hộ nuôi tôm.",
        "Chi bộ học tập Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.",
        "Nghị định số 116/2020/NĐ-CP. Ngày 03/3/2022, trường xét duyệt 18 sinh viên sư phạm.",
        "Tặng quà theo Quyết định số 05/2021/QĐ-UBND từ ngày 20/01/2023 đến ngày 30/01/2023.",
    )
    bad = (
        Bad(
            "Bình xét theo Nghị định số [[98/2023/NĐ-CP ngày 31/12/2022]] của Chính phủ.",
            says="98/2023/NĐ-CP ban hành ngày 31/12/2023",
            fixed="Bình xét theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.",
        ),
        Bad(
            "Hỗ trợ theo Nghị quyết số [[11/2022/NQ-HĐND ngày 08/7/2023]].",
            says="11/2022/NQ-HĐND mang năm 2022, ngày ghi năm 2023",
            fixed="Hỗ trợ theo Nghị quyết số 11/2022/NQ-HĐND ngày 08/7/2022.",
        ),
        Bad(
            "Tuyên truyền Luật Thanh niên số [[57/2021/QH14, ngày 16 tháng 6 năm 2020]].",
            says="là của 57/2020/QH14",
            fixed="Tuyên truyền Luật Thanh niên số 57/2020/QH14, ngày 16 tháng 6 năm 2020.",
        ),
        Bad("Huyện nghèo theo Nghị quyết số [[30a/2008/NQ-CP ngày 27/12/2018]].", says="mang năm 2008"),
        Bad("Nghị định số [[27/2021/NĐ-CP ngày 25/3/2202]] về giống thủy sản."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(DatedCitation):
            if claim.year_differs:
                yield Finding(claim.span, claim.derivation, fixes=claim.ways_out(report))
