"""CIT013: one symbol, two ways to write it."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.citation import LOCAL, Citation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class SymbolVariants(ReportRule):
    """Số, ký hiệu của một văn bản phải viết giống nhau ở mọi chỗ trong báo cáo.

    "05-NQ/TU" và "05/NQ-TU" là một văn bản, chỉ một cách viết đúng. Quy tắc so các văn bản của địa phương, cơ sở (văn
    bản trung ương đã có dạng cố định); của cấp ủy thì cách viết của Đảng được coi là đúng, còn lại theo số đông. Hai
    chỗ khác ngày, khác năm trong số hiệu không bị coi là một văn bản.
    """

    code = "CIT013"
    judges = (Citation,)
    fault = LOCAL
    good = (
        "Nghị quyết số 05-NQ/TU ngày 10/3/2021; Tỉnh ủy sơ kết Nghị quyết số 05-NQ/TU.",
        "Kế hoạch số 45/KH-UBND của xã và Kế hoạch số 45-KH/ĐU của đảng ủy.",
        "Nghị quyết số 12/2022/NQ-HĐND và Nghị quyết số 12/NQ-HĐND.",
        "Kế hoạch số 7/KH-UBND và Kế hoạch số 07/KH-UBND.",
        "Báo cáo số 62/BC-LĐLĐ ngày 08/3/2024, Báo cáo số 62-BC/LĐLĐ ngày 09/3/2023.",
        "Nghị quyết số 02-NQ/TW và Nghị quyết số 02/NQ-CP.",
        "Số: 15/BC-UBND\n\nTheo Kế hoạch số 15/KH-UBND, xã báo cáo kết quả.",
        "Công văn số 210/SGDĐT-VP và Công văn số 210/SGDĐT-GDTH.",
        "Hướng dẫn số 09/HD-HPN, hướng dẫn 09/HD-HPN của Hội Phụ nữ huyện.",
        "Quyết định số 15/QĐ-TH ngày 05/9/2023 và Quyết định số 15/QĐ/TH ngày 09/9/2024.",
    )
    bad = (
        Bad(
            "Tỉnh ủy có Nghị quyết số 05-NQ/TU ngày 10/3/2021. Thực hiện Nghị quyết số [[05/NQ-TU]], xã trồng 40 ha.",
            says="ở đây viết 05/NQ-TU",
            fixed="Tỉnh ủy có Nghị quyết số 05-NQ/TU ngày 10/3/2021. Thực hiện Nghị quyết số 05-NQ/TU, xã trồng 40 ha.",
        ),
        Bad("Kế hoạch số [[31/KH-HU]] được cụ thể hóa; huyện sơ kết Kế hoạch số 31-KH/HU ngày 04/5/2022."),
        Bad("Trường có Kế hoạch số 18/KH-THCS ngày 05/9/2023; Kế hoạch số [[18-KH/THCS]] đã hoàn thành."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the symbols that another citation of the instrument writes otherwise."""
        from report_lint_vi.claims.symbol_variant import SymbolVariant

        for claim in report.mentions(SymbolVariant):
            fix = Fix(says("viết {right}", right=claim.right), (Edit(claim.span, claim.right),))
            yield Finding(claim.span, claim.derivation, claim.evidence, (fix,))
