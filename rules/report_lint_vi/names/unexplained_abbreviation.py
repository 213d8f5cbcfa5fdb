"""NAM008: abbreviations that nobody explains."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, Related, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.abbreviation import Unexplained

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class UnexplainedAbbreviation(ReportRule):
    """Chữ viết tắt dùng nhiều lần nên được giải thích ở lần đầu.

    Người nhận báo cáo ở cấp khác, ngành khác không biết chữ viết tắt riêng của đơn vị. Quy tắc gộp mọi chữ viết tắt
    không được giải thích vào một lần nêu. Nó để yên những chữ ai cũng biết (UBND, HĐND, BHYT, HTX…), chữ chỉ dùng
    một lần, chữ trong bảng, tiêu đề, nơi nhận, số hiệu, tên công ty, và những chữ ghi ở tùy chọn `known`.
    """

    code = "NAM008"
    severity = Severity.INFO
    judges = (Unexplained,)
    good = (
        "UBND xã và HĐND xã; UBND huyện và HĐND huyện.",
        "Viện KSND huyện và Ủy ban MTTQVN huyện dự; Viện KSND và UBMTTQVN huyện cùng ký.",
        "Bồi dưỡng thường xuyên (BDTX) hè. Kết quả BDTX được dùng để xếp loại.",
        "BDTX (bồi dưỡng thường xuyên) hè; kết quả BDTX tốt.",
        "Lớp hè cho giáo viên (bồi dưỡng thường xuyên- BDTX) mở hai đợt; kết quả BDTX tốt.",
        "Tổ chức lớp BDTX hè cho giáo viên; cán bộ TYT xã dự một buổi.",
        "Kết quả quý XXIII, khóa XVIII, đợt XXIII.",
        "KẾT QUẢ CÔNG TÁC BDTX\n\nBDTX TOÀN NGÀNH",
        "Quyết định số 12/QĐ-BDTX và 13/QĐ-BDTX.",
        "Công ty TNHH ĐTXD trả lương; Công ty cổ phần ĐTXD nộp thuế.",
        "Họp xong.\n\nNơi nhận:\n- CVHTK;\n- CVHTK.",
        "Mua máy tính cho cụm KT-XH và cụm QP-AN; cụm KT-XH xong.",
        "DANH MỤC CHỮ VIẾT TẮT\n\nBDTX: bồi dưỡng thường xuyên\n\nLớp BDTX tốt, lớp BDTX khá.",
        Good("Lớp BDTX hè; kết quả BDTX tốt.", options={"known": ("BDTX",)}),
        "| BDTX | BDTX |\n|---|---|\n| 12 | BDTX |",
    )
    bad = (
        Bad(
            "Lớp [[BDTX]] hè tổ chức hai đợt. Kết quả BDTX được dùng để xếp loại.",
            says="BDTX chưa được giải thích",
        ),
        Bad("[[UBKT]] công đoàn kiểm tra 28 cuộc; UBKT nhắc nhở 04 đơn vị.", says="UBKT chưa được giải thích"),
        Bad(
            "Các tổ [[CĐBP]] họp, tổ CĐBP báo cáo; đội KSDX đi tuần, đội KSDX trực đêm.",
            says="CĐBP, KSDX chưa được giải thích",
        ),
    )
    #: Abbreviations that the readers of these reports know.
    known: tuple[str, ...] = ()

    def check(self, report: Report) -> Iterator[Finding]:
        from report_lint_vi.claims.abbreviation_use import Garbled

        told = {*self.known, *(claim.wrong for claim in report.mentions(Garbled))}
        places = [place for place in report.mentions(Unexplained) if place.letters not in told]
        if not places:
            return
        letters = ", ".join(dict.fromkeys([place.letters for place in places]))
        related = tuple([Related(place.span, says("{letters}", letters=place.letters)) for place in places[1:]])
        message = says("{letters} chưa được giải thích là viết tắt của cụm từ nào", letters=letters)
        yield Finding(places[0].span, message, related, key=letters)
