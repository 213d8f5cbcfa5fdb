"""NAM010: abbreviations that are explained and never used."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.abbreviation_use import IdleExplanation as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class IdleExplanation(ReportRule):
    """Đặt chữ viết tắt rồi không dùng lại thì nên bỏ.

    Chữ viết tắt trong ngoặc báo với người đọc rằng từ đó về sau báo cáo dùng chữ ấy. Nếu không dùng, nó chỉ làm
    nặng câu, hoặc cho thấy đoạn dùng nó đã bị xóa. Mỗi báo cáo chỉ nêu một lần; tên viết tắt bằng tiếng nước ngoài
    được để yên.
    """

    code = "NAM010"
    severity = Severity.INFO
    judges = (Claimed,)
    needs = ("(",)
    good = (
        "Bồi dưỡng thường xuyên (BDTX) hè. Kết quả BDTX tốt.",
        "Bồi dưỡng thường xuyên (BDTX) hè.\n\nII. CÔNG TÁC BDTX",
        "Ngân hàng Phát triển châu Á (ADB) tài trợ.",
        "Chỉ số năng lực cạnh tranh (PCI) xếp thứ 5.",
        "Khóa XII (XIII) và quý I (II).",
        "Xe (BKS) đi qua trạm.",
        "Giải phóng mặt bằng (GPMB) xong; nhóm chuyên gia (WHO) đến thăm.",
        "Đội tuyển (nam) và đội tuyển (nữ).",
        "Tổ hợp tác (THT) ký 12 hợp đồng; Quyết định 03/QĐ-THT.",
        "Bệnh viêm gan (HBV) và (HCV).",
        "Câu lạc bộ bạn đọc (CLB) phát triển; CLB họp.",
    )
    bad = (
        Bad("Bồi dưỡng thường xuyên ([[BDTX]]) hè được tổ chức tốt.", says="BDTX được đặt làm chữ viết tắt"),
        Bad("Đường dẫn cống hộp ([[ĐDCH]]) xong; tổ kiểm soát dịch xã (TKSDX) họp."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        from report_lint_vi.claims.name_places import once

        claims = report.mentions(Claimed)
        yield from once(Finding(claim.span, claim.derivation, claim.evidence) for claim in claims)
