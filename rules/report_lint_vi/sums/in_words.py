"""SUM007: an amount in digits and in words."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Pattern, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

#: What stands only after tens, written before them.
_TENS = {"lăm": "năm", "nhăm": "năm", "mốt": "một"}
_MISSPELT = Pattern(r"(?<!\w)(lăm|nhăm|mốt) mươi(?!\w)")


class InWords(ReportRule):
    """Số viết bằng chữ phải đúng như số viết bằng chữ số.

    Khi hai cách ghi khác nhau, kế toán và kho bạc trả lại chứng từ, vì không biết tin bên nào.

    Xét "(Bằng chữ: ...)", "05 (năm) ngày", "05 ngày (năm ngày)". Nhận mọi cách đọc: nghìn hay ngàn, linh hay lẻ, mốt,
    tư, lăm, nhăm, rưỡi, tỷ hay tỉ, bẩy, chẵn, "không trăm" có hoặc không. Bỏ qua khi chữ trong ngoặc nói việc khác
    hoặc có từ lạ.
    """

    code = "SUM007"
    severity = Severity.ERROR
    needs = ("bằng chữ", "đồng (", "(")
    cue = r"(?!\()|\((?:không|một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười)"
    good = (
        "Chi bộ thu 12.405.000 đồng (Bằng chữ: Mười hai triệu bốn trăm lẻ năm ngàn đồng chẵn).",
        "Nhà trường nghỉ 05 (năm) ngày, học bù 02 (hai) buổi.",
        "Hợp đồng có thời hạn 02 năm (hai năm), gia hạn 12 tháng (một năm).",
        "Trạm y tế cử 05 đồng chí (ba nam, hai nữ) đi tập huấn.",
        "Kiểm tra 02 bản (một bản chính, một bản sao) của 04 (bốn) hồ sơ.",
        "Tiêu hủy 21 (hai mươi mốt) con lợn; hỗ trợ 24 (hai tư) hộ.",
        "Quỹ còn 2.500.000.000 đồng (Bằng chữ: Hai tỉ rưỡi đồng Việt Nam).",
        "Hơn 2/3 (hai phần ba) đại biểu tán thành, bằng 67% (sáu mươi bảy phần trăm).",
        "Đoàn xã nhận 1,2 tỷ đồng (một tỷ hai trăm mười triệu đồng) làm sân bóng.",
        "Mua 03 máy bơm, giá 7.500.000 đồng/máy (bảy triệu rưỡi).",
        "Số tiền ủng hộ: 30.005.000 đồng. Bằng chữ: Ba mươi triệu, không trăm linh năm nghìn đồng.",
        "Đội dân phòng có 15 người (một đội trưởng, hai đội phó).",
        "Tổ công tác trả lời: đạt 8 (không đạt 0); thời hạn 12 tháng (một năm).",
        "Xã hỗ trợ một trăm hai mươi triệu đồng (120.000.000 đồng) sửa trạm bơm.",
    )
    bad = (
        Bad(
            "Thanh toán [[214.630.000]] đồng (Bằng chữ: Hai trăm mười bốn triệu ba trăm sáu mươi nghìn đồng).",
            says="bằng số ghi 214.630.000, bằng chữ là 214.360.000",
            fixed="Thanh toán 214.360.000 đồng (Bằng chữ: Hai trăm mười bốn triệu ba trăm sáu mươi nghìn đồng).",
        ),
        Bad("Học sinh nghỉ [[06]] (năm) ngày.", says="bằng số ghi 06, bằng chữ là 05"),
        Bad("Lớp tập huấn kéo dài [[03]] ngày (hai ngày).", says="bằng chữ là 02"),
        Bad("Trao [[35]] (ba mươi hai) giấy chứng nhận.", says="bằng số ghi 35, bằng chữ là 32"),
        Bad(
            "Chi hỗ trợ: [[7.500.000]] đồng. Bằng chữ: Bảy triệu năm mươi nghìn đồng chẵn./.",
            says="bằng chữ là 7.050.000",
        ),
        Bad("Chi 1.250.000 đồng (một triệu hai trăm [[lăm mươi]] nghìn đồng).", says="đúng ra đọc là “năm mươi”"),
        Bad("Ứng trước hai mươi lăm triệu đồng ([[2.500.000]] đồng).", says="bằng chữ là 25.000.000"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the figures that their words contradict."""
        from report_lint_vi.claims.in_words import InWords as Claimed

        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                number = claim.quantity.number.span
                way_out = Fix(says("sửa số thành {said}", said=claim.said), (Edit(number, claim.said),))
                yield Finding(number, claim.derivation, claim.evidence, (way_out,))
            elif misspelt := _MISSPELT.search(report.lower, claim.words.start, claim.words.end):
                span, right = report.span(*misspelt.span()), f"{_TENS[misspelt[1]]} mươi"
                message = says("“{said}” đúng ra đọc là “{right}”", said=misspelt[0], right=right)
                yield Finding(span, message, (), (Fix(says("ghi {right}", right=right), (Edit(span, right),)),))
