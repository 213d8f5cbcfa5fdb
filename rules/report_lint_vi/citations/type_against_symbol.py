"""CIT006: the type in words against the type in the symbol."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.type_of_symbol import TypeOfSymbol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class TypeAgainstSymbol(ReportRule):
    """Tên loại văn bản phải khớp với chữ viết tắt tên loại trong số hiệu ngay sau nó.

    "Nghị định số 12/2020/TT-BNV" gọi một thông tư là nghị định: hoặc tên loại, hoặc số hiệu bị chép nhầm. Những cách
    gọi quen dùng không bị xét: quy định, quy chế ban hành kèm quyết định; đề án, chương trình, kế hoạch gọi theo số
    quyết định phê duyệt; thông báo kết luận.
    """

    code = "CIT006"
    severity = Severity.ERROR
    judges = (TypeOfSymbol,)
    good = (
        "Nghị định số 30/2020/NĐ-CP và Thông tư số 01/2011/TT-BNV về công tác văn thư.",
        "Quy định số 37-QĐ/TW và Quyết định số 217-QĐ/TW của Đảng.",
        "Quy chế số 157/QĐ-UBND của huyện về làm việc của Ủy ban nhân dân.",
        "Quy chế số 12/2020/NQ-HĐND, thu đúng quy định số 15/2019/TT-BGDĐT.",
        "Đề án số 06/QĐ-TTg, Chương trình số 1719/QĐ-TTg được lồng ghép.",
        "Kế hoạch số 12/QĐ-SGDĐT về năm học mới.",
        "Kết luận số 37-TB/TW, Thông báo kết luận số 123/TB-VPCP.",
        "Thông tư số 14/2014/TTLT-BNV-BTC về hợp tác xã.",
        "Nghị quyết số 1104/NQ-UBTVQH15 và Pháp lệnh số 02/2020/UBTVQH14.",
        "Nghị quyết số 202/2025/QH15, Luật số 58/2024/QH15, Bộ luật số 45/2019/QH14.",
        "Các nghị định, thông tư: 24/2014/NĐ-CP, 05/2021/TT-BTP được phổ biến.",
        "Trạm y tế có quyết định thành lập theo Nghị quyết số 05/NQ-HĐND.",
        "Thông tri số 05-TT/TW và Chỉ thị số 05-CT/TW.",
        "Lệnh số 31-L/CTN công bố luật.",
        "Nghị định hướng dẫn thi hành Luật Việc làm số 28/2015/NĐ-CP được niêm yết.",
        "Tuyên truyền pháp luật giao thông số 100/2019/NĐ-CP cho học sinh.",
    )
    bad = (
        Bad(
            "Văn thư theo [[Nghị định số 12/2020/TT-BNV]].",
            says="là số hiệu của thông tư, không phải nghị định",
            fixed="Văn thư theo Thông tư số 12/2020/TT-BNV.",
        ),
        Bad("Học tập [[Nghị quyết số 05-CT/TW]] của Bộ Chính trị.", says="chỉ thị"),
        Bad("Theo [[Quyết định 98/2023/NĐ-CP]] của Chính phủ."),
        Bad("Hợp tác xã vay vốn theo [[Quyết định số 45/2021/ND-TTg]].", says="không phải quyết định"),
        Bad("Căn cứ [[Nghị định số 58/2024/QH15]].", says="luật"),
        Bad("Chi trả theo [[Luật Việc làm số 28/2015/NĐ-CP]].", says="số hiệu của nghị định, không phải luật"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(TypeOfSymbol):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, fixes=_renamed(report, claim))


def _renamed(report: Report, claim: TypeOfSymbol) -> tuple[Fix, ...]:
    """Return the fix that gives the type the symbol's name, in the case in which it is written."""
    low = report.view[claim.type_span.start].islower()
    text = claim.meant.lower() if low else claim.meant
    return (Fix(says("viết {text}", text=text), (Edit(claim.type_span, text),)),) if text else ()
