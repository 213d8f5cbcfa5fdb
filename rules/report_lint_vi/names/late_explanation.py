"""NAM009: abbreviations that are explained after they were used."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.abbreviation_use import LateExplanation as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class LateExplanation(ReportRule):
    """Chữ viết tắt nên được giải thích ngay ở lần dùng đầu tiên.

    Hướng dẫn 05-HD/VPTW và cách làm chung của văn bản hành chính: lần đầu viết đủ, kèm chữ viết tắt trong ngoặc.
    Đoạn giải thích nằm sau thường do chuyển đoạn mà quên sửa. Mỗi báo cáo chỉ nêu một lần; chữ ai cũng biết được để
    yên.
    """

    code = "NAM009"
    severity = Severity.INFO
    judges = (Claimed,)
    needs = ("(",)
    good = (
        "Bồi dưỡng thường xuyên (BDTX) hè. Kết quả BDTX tốt.",
        "UBND xã họp. Ủy ban nhân dân (UBND) xã đã kết luận.",
        "CÔNG TÁC BDTX\n\nBồi dưỡng thường xuyên (BDTX) hè tốt.",
        "Quyết định 12/QĐ-BDTX. Bồi dưỡng thường xuyên (BDTX) hè.",
        "Bồi dưỡng thường xuyên (BDTX) hè, bồi dưỡng thường xuyên (BDTX) đông.",
        "Chỉ số PCI tăng. Chỉ số năng lực cạnh tranh (PCI) xếp thứ 5.",
        "Học kỳ I (HKI) và học kỳ II.",
        "Đội BDT thắng. Bồi dưỡng thường xuyên (BDTX) hè.",
        "Bảng BDTX-01 và BDTX/02. Bồi dưỡng thường xuyên (BDTX) hè.",
        "Tổ hợp tác (THT) có 12 thành viên; THT họp.",
        "Nội dung (đã nêu) và (xem phụ lục).",
    )
    bad = (
        Bad(
            "Lớp [[BDTX]] hè mở hai đợt. Công tác bồi dưỡng thường xuyên (BDTX) được quan tâm.",
            says="về sau mới được giải thích",
        ),
        Bad("Hỗ trợ [[ĐVCN]] 12 suất.\n\nQuan tâm đoàn viên công nhân (ĐVCN) nghèo; ĐVCN được vay vốn."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        from report_lint_vi.claims.name_places import once

        claims = report.mentions(Claimed)
        yield from once(Finding(claim.span, claim.derivation, claim.evidence) for claim in claims)
