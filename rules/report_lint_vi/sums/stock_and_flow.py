"""SUM004: opening stock, increases, decreases, closing stock."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.stock import START, STARTS
from report_lint_vi.claims.stock import StockAndFlow as Claimed
from report_lint_vi.claims.stock_raised import CUE, CUES, Raised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class StockAndFlow(ReportRule):
    """Số đầu kỳ cộng số tăng, trừ số giảm phải bằng số cuối kỳ.

    Số cuối kỳ hay bị chép từ một bảng khác, lệch một hai đơn vị so với số tăng, giảm ghi ngay bên cạnh.

    Chỉ xét khi cả câu kể đủ: đầu kỳ, từng số tăng, giảm, cuối kỳ, cùng một thứ; tổng thu, tổng chi và kết dư; cũ chuyển
    sang, thụ lý mới, giải quyết và còn lại; "trồng mới …, nâng tổng số từ … lên …". Bỏ qua số ước, số kế hoạch, tỷ lệ.
    """

    code = "SUM004"
    severity = Severity.ERROR
    judges = (Claimed, Raised)
    needs, cue = (*STARTS, *CUES), f"{START.source}|{CUE}"
    good = (
        "Trồng mới 45 ha, nâng tổng diện tích từ 320 ha lên 365 ha.",
        "Trồng mới 45 ha, chăm sóc 120 ha, nâng tổng diện tích từ 320 ha lên 480 ha.",
        "Mở 5 lớp cho 150 học viên, nâng tỷ lệ lao động qua đào tạo từ 52% lên 58%.",
        "Kết nạp 12 đảng viên, nâng thu nhập từ 52 triệu đồng lên 58 triệu đồng.",
        "Xây mới 3 trường, nâng số trường đạt chuẩn từ 12 lên 18 trường.",
        "Tổng thu 986 triệu đồng, tổng chi 941 triệu đồng, kết dư 81 triệu đồng (gồm 36 triệu đồng năm trước).",
        "Đầu năm có 87 hội viên, kết nạp 49 hội viên, giảm 19 hội viên, đến nay có 117 hội viên.",
        "Kỳ trước chuyển sang 12 đơn, tiếp nhận 118 đơn, đã giải quyết 103 đơn, còn 27 đơn.",
        "6 tháng đầu năm tiếp nhận 118 hồ sơ, đã giải quyết 103 hồ sơ, còn 27 hồ sơ do kỳ trước để lại.",
        "Đầu năm có 41 hộ nghèo, cuối năm còn 24 hộ.",
        "Đầu năm có 412 hộ nghèo, giảm 12% so với năm trước, cuối năm còn 350 hộ.",
        "Đầu nhiệm kỳ có 312 đảng viên, đến nay có 345 đảng viên.",
        "Đầu năm học có 812 học sinh, chuyển đến 09 em, chuyển đi 05 em, hiện có 816 em.",
        "Đầu năm có khoảng 640 con bò, xuất bán 120 con, hiện còn 530 con.",
        "Đầu kỳ có 56 bệnh nhân, trong đó 12 bệnh nhân nặng, ra viện 40, cuối kỳ còn 30.",
        "Đầu năm quỹ có 85 triệu đồng, thu 120 triệu đồng, cuối năm còn 60 triệu đồng.",
        "Tồn đầu kỳ 05 việc, thụ lý mới 31 việc, giải quyết 29 việc, chuyển kỳ sau 07 việc.",
        "Đầu tháng 3 có 20 ca, tăng thêm 15 ca so với tháng 2, hiện còn 04 ca.",
        "Đầu năm có 214 hộ nghèo. Đến nay giảm được 58 hộ, còn lại 159 hộ.",
        "Đầu năm có 14 chi bộ, thành lập mới 02 chi bộ, sáp nhập 04 chi bộ thành 02 chi bộ, hiện có 14 chi bộ.",
    )
    bad = (
        Bad("Trồng mới 45 ha, nâng tổng diện tích từ 320 ha lên [[375]] ha.", says="320 + 45 = 365, ghi 375"),
        Bad("Xây dựng 5 phòng học mới, nâng tổng số phòng học từ 28 lên [[32]] phòng.", says="28 + 5 = 33, ghi 32"),
        Bad(
            "Tổng thu quỹ 45.600.000 đồng, tổng chi 38.250.000 đồng, còn lại [[7.530.000]] đồng.",
            says="= 7.350.000, ghi 7.530.000",
        ),
        Bad("Đầu năm có 214 hộ nghèo. Đến nay giảm được 58 hộ, còn lại [[165]] hộ.", says="214 − 58 = 156, ghi 165"),
        Bad(
            "Đầu năm có 40 tổ hội, chia tách 02 tổ hội thành 04 tổ hội, hiện có [[43]] tổ hội.",
            says="40 − 02 + 04 = 42, ghi 43",
        ),
        Bad(
            "Tổng thu 312,6 triệu đồng, tổng chi 268,4 triệu đồng, kết dư [[54,2]] triệu đồng.", says="= 44,2, ghi 54,2"
        ),
        Bad(
            "Tồn kho đầu kỳ 1.240 liều, nhận thêm 3.600 liều, đã sử dụng 3.150 liều, còn [[1.960]] liều.",
            says="1.240 + 3.600 − 3.150 = 1.690, ghi 1.960",
        ),
        Bad("Trong tổng số 120 hộ, trừ 12 hộ vắng và 05 hộ từ chối, còn [[113]] hộ.", says="120 − 12 − 05 = 103"),
        Bad("Đầu năm có 87 hội viên, kết nạp 49, giảm 19, đến nay có [[116]].", says="87 + 49 − 19 = 117, ghi 116"),
        Bad(
            "Kỳ trước chuyển sang 12 đơn, tiếp nhận 118 đơn, đã giải quyết 103 đơn, còn [[37]] đơn.",
            says="12 + 118 − 103 = 27, ghi 37",
        ),
        Bad(
            "Đầu nhiệm kỳ có 312 đảng viên, kết nạp 45 đảng viên, từ trần 04 đảng viên, hiện có [[335]] đảng viên.",
            says="312 + 45 − 04 = 353, ghi 335",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the closing stocks that do not follow."""
        claims: list[Claimed | Raised] = [*report.mentions(Claimed), *report.mentions(Raised)]
        for claim in claims:
            if claim.verdict is Verdict.FAILS:
                from report_lint_vi.claims.suggested import fixed

                number = claim.closing.number
                yield Finding(number.span, claim.derivation, claim.evidence, fixed(number, claim.made, report))
