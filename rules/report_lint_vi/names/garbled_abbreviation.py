"""NAM012: an abbreviation whose letters changed places."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.abbreviation_use import Garbled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class GarbledAbbreviation(ReportRule):
    """Chữ viết tắt phải viết đúng thứ tự chữ như nơi giải thích.

    Gõ đảo chữ (DTCLP thay cho DTLCP), gõ thừa một chữ, D thay cho Đ thì người đọc tưởng là một cụm từ khác. Quy
    tắc chỉ so với chữ viết tắt mà báo cáo đã giải thích, hoặc chữ ai cũng biết và báo cáo dùng nhiều hơn; hai chữ
    viết tắt khác nhau một chữ cái (BHXH, BHYT), chữ có giải thích riêng, bảng, nơi nhận, số hiệu được để yên.
    """

    code = "NAM012"
    judges = (Garbled,)
    good = (
        "Chi trả BHXH, BHYT, BHTN; vận động tham gia BHXH.",
        "Bồi dưỡng thường xuyên (BDTX) hè. Kết quả BDTX tốt.",
        "Tập huấn cán bộ (THCB) và tập huấn bổ cứu (THBC); lớp THCB, lớp THBC.",
        "Trường THCS và trường THPT; THCS đạt, THPT đạt.",
        "Quản lý môi trường (QLMT) tốt; Quyết định số 12/QĐ-QMLT.",
        "CNVCLĐ, CNLĐ, CBCCVC, CCVC và ĐVNLĐ tham gia.",
        "Phòng, chống dịch bệnh (PCDB) tốt.\n\n| PCBD | PCDB |\n|---|---|\n| 1 | 2 |",
        "Hội đồng trường (HĐTR) họp; HĐND xã giám sát, HĐND huyện giám sát.",
        "Tổ hợp tác (THT) ký hợp đồng; TTH là tên giống lúa.",
        "Công ty TNHH QMLT và quản lý môi trường (QLMT).",
        "Vốn NHCSXH; dư nợ NHNN; thu NSNN đạt.",
        "Thực hành chính trị (THCT); tổ chức học tập (TCHT); THCT và TCHT.",
    )
    bad = (
        Bad(
            "Phòng, chống dịch bệnh (PCDB) được duy trì. Ban chỉ đạo [[PCBD]] họp hằng tuần.",
            says="có phải PCDB?",
            fixed="Phòng, chống dịch bệnh (PCDB) được duy trì. Ban chỉ đạo PCDB họp hằng tuần.",
        ),
        Bad("Phổ biến, giáo dục pháp luật (PBGDPL) tốt. Hội đồng [[PBPLGD]] họp.", says="có phải PBGDPL?"),
        Bad("Đội kiểm tra [[QMLT]] của huyện.\n\nQuản lý môi trường (QLMT): 12 đợt."),
        Bad("UBND xã, UBND huyện chỉ đạo; văn bản của [[UBDN]] xã.", says="có phải UBND?"),
        Bad("[[HDND]] xã họp; HĐND huyện giám sát, HĐND tỉnh giám sát.", says="có phải HĐND?"),
        Bad("Bồi dưỡng giáo viên ([[BGDV]]) hè; trường góp ý.", says="có phải BDGV?"),
        Bad("Phòng, chống dịch bệnh ([[PCBD]]) được duy trì. Ban chỉ đạo PCDB họp hằng tuần.", says="có phải PCDB?"),
        Bad("Bồi dưỡng thường xuyên (BDTX).\n\n1. Kết quả [[BBDTX]] năm học\n\nLớp BBDTX tốt."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(Garbled):
            spans = [claim.span, *(other.span for other in claim.evidence)]
            edits = [Edit(span, claim.right) for span in spans if report.view[span.start : span.end] == claim.wrong]
            fix = Fix(says("viết {text}", text=claim.right), tuple(edits))
            yield Finding(claim.span, claim.derivation, claim.evidence, (fix,))
