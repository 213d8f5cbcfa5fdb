"""CIT008: the issuer in words against the issuer in the symbol."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.issuer_of_symbol import IssuerOfSymbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class IssuerAgainstSymbol(ReportRule):
    """Tên cơ quan ban hành phải khớp với cơ quan trong số hiệu.

    NĐ-CP và NQ-CP là của Chính phủ, QĐ-TTg và CT-TTg là của Thủ tướng Chính phủ, QH15 là của Quốc hội. Viết nhầm cơ
    quan là viết nhầm thẩm quyền. Quy tắc chỉ xét tên viết ngay sau số hiệu hoặc sau ngày ban hành; nhiều văn bản kể
    chung một lượt, nhiều cơ quan kể chung thì không xét.
    """

    code = "CIT008"
    severity = Severity.ERROR
    judges = (IssuerOfSymbol,)
    needs = ("/nđ-cp", "/nq-cp", "-ttg", "/qh1", "/ubtvqh", "-ubtvqh")
    good = (
        "Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, văn thư đã lập hồ sơ điện tử.",
        "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ về chuyển đổi số.",
        "Nghị định số 15/2022/NĐ-CP, Quyết định số 08/2022/QĐ-TTg của Chính phủ, Thủ tướng Chính phủ.",
        "Nghị quyết số 43/2022/QH15, Nghị quyết số 11/NQ-CP của Chính phủ về phục hồi kinh tế.",
        "Nghị quyết số 88/2019/QH14 ngày 18/11/2019 của Quốc hội; Luật số 31/2024/QH15 do Quốc hội thông qua.",
        "Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng, Trạm y tế đã lập 03 chốt.",
        "Nghị quyết số 1210/2016/UBTVQH13 của Ủy ban Thường vụ Quốc hội về phân loại đô thị.",
        "Sau Nghị định số 98/2023/NĐ-CP, theo yêu cầu của Thủ tướng Chính phủ, xã đã rà soát hồ sơ khen thưởng.",
        "Công điện số 1012/CĐ-TTg và ý kiến của Chính phủ được phổ biến tại hội nghị.",
        "Kế hoạch thực hiện Quyết định số 06/QĐ-TTg của Chính phủ và Thủ tướng Chính phủ tại trường.",
        "Nghị định số 116/2020/NĐ-CP về sư phạm, quyết định của Thủ tướng về tín dụng sinh viên.",
        "Nghị quyết số 57-NQ/TW của Bộ Chính trị, Nghị quyết số 03/NQ-CP của Chính phủ.",
    )
    bad = (
        Bad(
            "Thu phí theo Nghị định số 120/2016/NĐ-CP ngày 23/8/2016 của [[Thủ tướng Chính phủ]].",
            says="120/2016/NĐ-CP là của Chính phủ, không phải của Thủ tướng Chính phủ",
            fixed="Thu phí theo Nghị định số 120/2016/NĐ-CP ngày 23/8/2016 của Chính phủ.",
        ),
        Bad("Hộ nghèo được vay theo Quyết định số 28/2015/QĐ-TTg của [[Quốc hội]].", says="Thủ tướng Chính phủ"),
        Bad(
            "Trường học áp dụng Quyết định 131/QĐ-TTg ngày 25/01/2022 của [[Chính phủ]] về dạy học trực tuyến.",
            fixed="Trường học áp dụng Quyết định 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ về dạy học "
            "trực tuyến.",
        ),
        Bad("Quán triệt Nghị quyết số 98/2023/QH15 của [[Chính phủ]] tới 14 chi bộ.", says="là của Quốc hội"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the issuers that are not those of the symbols before them."""
        for claim in report.mentions(IssuerOfSymbol):
            if claim.verdict is Verdict.FAILS:
                fix = Fix(says("viết {text}", text=claim.right), (Edit(claim.span, claim.right),))
                yield Finding(claim.span, claim.derivation, fixes=(fix,))
