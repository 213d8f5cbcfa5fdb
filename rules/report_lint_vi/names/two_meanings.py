"""NAM007: one abbreviation with two meanings."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.abbreviation_use import TwoMeanings as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class TwoMeanings(ReportRule):
    """Một chữ viết tắt trong báo cáo chỉ được có một nghĩa.

    Hai cụm từ khác nhau cùng viết tắt bằng những chữ ấy thì từ chỗ thứ hai trở đi không ai biết chữ viết tắt chỉ
    cụm nào. Quy tắc so các lần đặt chữ viết tắt trong ngoặc; khác nhau ở dấu phẩy, chữ "và", chữ hoa, cách đặt dấu
    thanh hay một lỗi gõ thì không tính.
    """

    code = "NAM007"
    judges = (Claimed,)
    needs = ("(",)
    good = (
        "Đoàn viên, người lao động (ĐVNLĐ) và đoàn viên và người lao động (ĐVNLĐ).",
        "Công nhân, viên chức, lao động (CNVCLĐ); Công nhân viên chức lao động (CNVCLĐ).",
        "Hội đồng nhân dân (HĐND), Ủy ban nhân dân (UBND), Uỷ ban nhân dân (UBND).",
        "Giải phóng mặt bằng (GPMB) và bồi thường, hỗ trợ (BTHT).",
        "Tổ hợp tác (THT) và thương hiệu (TH).",
        "Chỉ số năng lực cạnh tranh (PCI) và chỉ số hài lòng (PCI).",
        "Quý I (II) và quý III (IV); lớp A (AB) và lớp B (AB).",
        "Ban Chỉ đạo (BCĐ) phòng, chống thiên tai và Ban chỉ đạo (BCĐ) giảm nghèo.",
        "Hợp tác xã (HTX) nông nghiệp; hợp tác xã nông nghiệp (HTX).",
        "Bồi dưỡng thường xuyên (BDTX); bồi dưởng thường xuyên (BDTX).",
        "Trật tự xã hội (TTXH) tốt. Tình hình trật tự xã hội trên địa bàn (TTXH) ổn định; trật tự ở chợ (TTXH).",
        "Ban Chỉ đạo (BCĐ) họp. Ban Chỉ đạo của huyện (BCĐ) kiểm tra; Ban Chỉ đạo, Tổ giúp việc Ban Chỉ đạo xã (BCĐ).",
        "Hợp tác xã (HTX) mới. Hợp tác xã Dịch vụ nông nghiệp tổng hợp (HTX) có 12 thành viên.",
        "Học sinh giỏi (HSG), học sinh (HS), học sinh tiên tiến (HSTT).",
    )
    bad = (
        Bad(
            "Công tác bồi thường, hỗ trợ (BTHT) xong. Dự án [[bổ túc hạ tầng (BTHT)]] mới làm.",
            says="BTHT ở đây là “bổ túc hạ tầng”",
        ),
        Bad("Nhà giáo, người lao động (NGNLĐ) dự. Tặng [[nữ giáo viên, nhân viên, lao động (NGNLĐ)]] 12 suất."),
        Bad("Giữ vững trật tự xã hội (TTXH). Tai nạn giảm, [[trật tự, an toàn giao thông (TTXH)]] tốt hơn."),
        Bad("Bảo đảm tiêm chủng mở rộng (TCMR). Phòng bệnh [[tay chân miệng (TCMR)]]."),
        Bad("Cán bộ quản lý (CBQL) đủ. [[chi bộ quân lực (CBQL)]] họp.", says="“cán bộ quản lý”"),
    )

    def check(self, report: Report) -> Iterator[Finding]:

        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence)
