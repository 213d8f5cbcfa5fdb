"""SUM013: what is left of a whole."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.remainder import CUE, CUES
from report_lint_vi.claims.remainder import Remainder as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class Remainder(ReportRule):
    """Phần còn lại phải bằng tổng số trừ đi phần đã làm.

    Kỳ này đã làm thêm mà số còn lại vẫn là của kỳ trước, hoặc trừ nhẩm nhầm một chữ số.

    Xét tổng số, số đã làm và số còn lại đứng liền nhau, cùng một thứ: "được giao 420 tỷ đồng, đã giải ngân 155 tỷ đồng,
    còn 265 tỷ đồng", "412/536 hộ, còn 124 hộ chưa nhận", tổng thu, tổng chi và kết dư. Bỏ qua số tiếp nhận trong kỳ (kỳ
    trước có thể còn chuyển sang), số ước, và khi có thể còn loại thứ ba.
    """

    code = "SUM013"
    severity = Severity.ERROR
    judges = (Claimed,)
    needs, cue = CUES, CUE
    good = (
        "Trong 25 chỉ tiêu, có 19 chỉ tiêu đạt, 2 chỉ tiêu chưa đạt, còn lại chưa đánh giá.",
        "Thụ lý 285 vụ án, đã giải quyết 240 vụ án, còn lại 54 vụ án.",
        "Thu 62.480 triệu đồng, chi 58.310 triệu đồng, năm trước chênh lệch thu lớn hơn chi 4.710 triệu đồng.",
        "Dự án có 120 hộ bị ảnh hưởng, đã kiểm đếm 98 hộ, còn 30 hộ phải bố trí tái định cư.",
        "Xây 24 nhà, đã xong 18 nhà, còn 8 nhà sửa chữa đang làm.",
        "Toàn huyện có 50 trường, đã kiểm tra 45 trường, còn 8 trường chưa gửi báo cáo.",
        "Kiểm tra 64 cơ sở; có 52 cơ sở đạt yêu cầu, 10 cơ sở không đạt yêu cầu, 2 cơ sở chờ kết quả.",
        "Kiểm tra 64 cơ sở với 152 tiêu chí đạt, 14 tiêu chí không đạt.",
        "Hoàn thành 14/16 chỉ tiêu; 02 chỉ tiêu chưa hoàn thành.",
        "Dự họp 45/50 đại biểu, vắng 5 đại biểu.",
        "Hoàn thành 14/16 chỉ tiêu, năm trước có 3 chỉ tiêu không đạt.",
        "Lấy 320 mẫu, 305 mẫu đạt; kiểm tra 40 hộ, 25 hộ không đạt.",
        "Huyện được giao 420 tỷ đồng, đã giải ngân 155,4 tỷ đồng, còn phải giải ngân 264,6 tỷ đồng.",
        "Huyện được giao khoảng 420 tỷ đồng, đã giải ngân 155,4 tỷ đồng, còn phải giải ngân 274,6 tỷ đồng.",
        "Đã chi trả cho 412/536 hộ, còn 124 hộ chưa nhận tiền.",
        "Đã chi trả cho 412/536 hộ, còn 20 hộ chưa có sổ.",
        "Đã chi trả cho 412/536 hộ, còn 134 ha chưa kiểm đếm.",
        "Trong quý tiếp nhận 118 hồ sơ, đã giải quyết 103 hồ sơ, còn 25 hồ sơ đang giải quyết.",
        "Toàn xã có 12 thôn, đã có 9 thôn đạt chuẩn, còn 2 thôn đang đề nghị công nhận.",
        "Kế hoạch mở 12 lớp, đã mở 9 lớp, còn thiếu 3 lớp.",
        "Toàn huyện có 24 trường, đã công nhận 18 trường đạt chuẩn, còn huyện bạn có 26 trường.",
        "Có 536 hộ đăng ký, đã cấp 412 hộ, tăng 30 hộ so với kỳ trước, còn 134 hộ chưa cấp.",
        "Tổng thu 986 triệu đồng. Tồn năm trước 36 triệu đồng. Tổng chi 941 triệu đồng, kết dư 81 triệu đồng.",
        "Dự án dài 24 km, đã thi công 18 km, còn khoảng 7 km.",
        "Đầu năm nợ 420 triệu đồng, đã thu 155 triệu đồng, còn 275 triệu đồng.",
    )
    bad = (
        Bad("Kiểm tra 64 cơ sở; có 52 cơ sở đạt yêu cầu, [[14]] cơ sở không đạt yêu cầu.", says="64 − 52 = 12, ghi 14"),
        Bad("Thu về 184 phiếu, trong đó hợp lệ 182 phiếu, không hợp lệ [[4]] phiếu.", says="184 − 182 = 2, ghi 4"),
        Bad("Toàn xã hoàn thành 12/15 chỉ tiêu ([[04]] chỉ tiêu không đạt).", says="15 − 12 = 3, ghi 04"),
        Bad("Dự họp 45/50 đại biểu, vắng mặt [[6]] đại biểu.", says="50 − 45 = 5, ghi 6"),
        Bad("Có 14/19 chỉ tiêu đạt, còn [[4]] chỉ tiêu chưa đạt.", says="19 − 14 = 5, ghi 4"),
        Bad("Cân đối thu 62.480 triệu đồng, chi 58.310 triệu đồng, chênh lệch thu lớn hơn chi [[4.710]] triệu đồng.",
            says="62.480 − 58.310 = 4.170"),
        Bad(
            "Huyện được giao 420 tỷ đồng, đã giải ngân 155,4 tỷ đồng, còn phải giải ngân [[274,6]] tỷ đồng.",
            says="420 − 155,4 = 264,6, ghi 274,6",
        ),
        Bad("Đã chi trả cho 412/536 hộ, còn [[134]] hộ chưa nhận tiền.", says="536 − 412 = 124, ghi 134"),
        Bad("Toàn huyện có 536 hộ, đã cấp 412 hộ, còn lại [[142]] hộ chưa cấp.", says="536 − 412 = 124, ghi 142"),
        Bad("Kế hoạch mở 12 lớp, đã mở 9 lớp, đạt 75%, còn thiếu [[4]] lớp.", says="12 − 9 = 3, ghi 4"),
        Bad(
            "Trong 74 xã, phường có dịch đã có 69 xã, phường qua 21 ngày không phát sinh ổ dịch, còn lại [[07]] xã, "
            "phường chưa qua 21 ngày.",
            says="74 − 69 = 5, ghi 07",
        ),
        Bad(
            "Phải thu tiếp số còn lại là [[1.290]] triệu đồng (dự toán 2.500 triệu đồng, đã thu 1.310 triệu đồng).",
            says="2.500 − 1.310 = 1.190, ghi 1.290",
        ),
        Bad(
            "Tổng thu trong năm 9.860 triệu đồng, trong đó học phí 1.475 triệu đồng. Tổng chi 9.412 triệu đồng, "
            "kết dư [[484]] triệu đồng.",
            says="9.860 − 9.412 = 448, ghi 484",
        ),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the rests that do not follow, unless opening stock and flow or a total tell of them already."""
        from report_lint_vi.claims.stock import StockAndFlow

        told = {claim.closing.number.span for claim in report.mentions(StockAndFlow)}
        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS and claim.span not in told:
                from report_lint_vi.claims.suggested import fixed
                from report_lint_vi.claims.total import Total

                totals = [total for total in report.mentions(Total) if total.verdict is Verdict.FAILS]
                if any(total.figures and {*claim.figures} <= {*total.figures} for total in totals):
                    continue
                yield Finding(claim.span, claim.derivation, claim.evidence, fixed(claim.closing, claim.made, report))
