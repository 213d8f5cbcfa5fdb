"""SUM008: one amount in two units."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.unit_slip import UnitSlip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class UnitNotation(ReportRule):
    """Một số lượng ghi bằng hai đơn vị phải bằng nhau.

    Nhầm triệu với tỷ, mét vuông với héc-ta làm con số lệch mười lần, nghìn lần mà nhìn lướt vẫn thấy quen.

    Xét "2,5 tỷ đồng (2.500 triệu đồng)", "1,2 ha (12.000 m²)", "3 m3, tức 3.000 lít"; số nhắc lại với đúng các chữ số
    cũ nhưng đổi đơn vị (tỷ thành triệu, ha thành m², m³ thành m²) khi lời văn cho thấy vẫn là khoản ấy, kể cả
    mức của mỗi hộ, mỗi người; và hai số chỉ
    khớp tỷ lệ ghi ngay sau khi cùng đơn vị. Bỏ qua số làm tròn, số năm trước, khoản khác trùng chữ số.
    """

    code = "SUM008"
    severity = Severity.ERROR
    judges = (UnitSlip,)
    good = (
        "Thu nhập bình quân đạt 50 triệu đồng/người/năm.\nMức chi ăn trưa là 50 nghìn đồng/người.",
        "Mức chi hỗ trợ tiền điện 55 nghìn đồng/hộ/tháng.\nMức hỗ trợ sửa nhà là 55 triệu đồng/hộ.",
        "Thu hoạch 1.092 kg (1,092 tấn) thóc giống.",
        "Kinh phí 1,9 tỷ đồng (1.894.500.000 đồng) do huyện cấp.",
        "Doanh thu đạt 14,6 tỷ đồng (năm trước 1.460 triệu đồng).",
        "Khu vui chơi rộng 0,35 ha (3.500 m²), đường dạo 120 m (rộng 2 m).",
        "Chi 86,5 tỷ đồng cho đường giao thông và 86,5 triệu đồng tiền thưởng thi đua.",
        "Cấp 4,5 tấn gạo (450 bao) cho trường nội trú.",
        "Trạm bơm tưới 12,5 ha (125.000 m2) lúa.",
        "Dư nợ 182,9 tỷ đồng (171,7 tỷ đồng đầu năm).",
        "Quỹ khuyến học còn 24,8 triệu đồng; quỹ phát triển đất còn 24,8 tỷ đồng.",
        "Tuyến mương dài 1,25 km (1.250 m) đã kiên cố hóa.",
        "Thu ngân sách đạt 12,3 tỷ đồng. Phí vệ sinh thu được 12,3 triệu đồng.",
        "Quỹ Vì người nghèo của huyện thu 3,25 tỷ đồng. Quỹ Vì người nghèo của xã thu 3,25 triệu đồng.",
        "Quyên góp 2,5 tỷ đồng (25.000 suất quà).",
        "Đắp 8.640 m3 đất, lát 9.600 m2 gạch, đạt 90% khối lượng.",
        "Cho vay 45 tỷ đồng, thu lãi 36 triệu đồng, bằng 80% cùng kỳ.",
        "Năng suất bí xanh 32 tấn/ha.\nNăng suất đậu tương 32 tạ/ha trên đất bí xanh chuyển đổi.",
        "Kinh phí thực hiện đề án 15,64 tỷ đồng.\nKinh phí khen thưởng 15,64 triệu đồng.",
        "Xã Nam Sơn trồng 1.245 ha keo.\nTrường ở Nam Sơn rộng 1.245 m2.",
        "Cháy 3,75 ha rừng thông tại xã Nam Sơn.\nTrường mới có sân tập 375 m².",
    )
    bad = (
        Bad(
            "Mức cho vay tối đa đối với hộ nghèo là 100 triệu đồng/hộ.\n"
            "Hộ nghèo có nhu cầu vay cao, song mức vay cao nhất là [[100 tỷ đồng]]/hộ chưa được khai thác.",
            says="lệch nhau 1.000 lần",
        ),
        Bad("Cấp 2.150 m3 nước sạch, tức [[215.000 lít]], cho dân.", says="lệch nhau 10 lần"),
        Bad(
            "Đầu tư 3,45 tỷ đồng ([[345 triệu đồng]]) cho hai phòng học.",
            says="3,45 tỷ đồng và 345 triệu đồng lệch nhau 10 lần",
        ),
        Bad("Rừng trồng mới 18,5 ha ([[18.500 m2]]).", says="lệch nhau 10 lần"),
        Bad(
            "Kế hoạch vốn [[2.460 tỷ đồng]], đến nay giải ngân 1.845 triệu đồng, đạt 75%.",
            says="1.845 triệu đồng là 75% của 2.460 tỷ đồng chỉ khi cùng đơn vị",
        ),
        Bad(
            "Cháy 3,75 ha rừng thông tại xã Nam Sơn.\nĐã lập hồ sơ về diện tích [[3,75 m²]] thông bị cháy nêu trên.",
            says="một số ghi bằng hai đơn vị: 3,75 ha và 3,75 m2",
        ),
        Bad(
            "Cây bí xanh còn 41 ha, năng suất bình quân 32 tấn/ha/vụ.\n"
            "Bí xanh tuy đạt năng suất [[32 tạ]]/ha/vụ nhưng khó bán.",
            says="32 tấn và 32 tạ",
        ),
        Bad(
            "Tổng mức đầu tư 185,4 tỷ đồng; kè dài 2,1 km.\nTuyến kè có tổng mức [[185,4 triệu đồng]] phải điều chỉnh.",
            says="lệch nhau 1.000 lần",
        ),
        Bad("Phân phối 2,4 tấn giống ([[240 kg]]) tới các hộ.", says="lệch nhau 10 lần"),
        Bad(
            "Vốn của chương trình là 37,6 tỷ đồng.\nTrong [[37,6 triệu đồng]] nói trên, xã đối ứng một phần mười.",
            says="37,6 tỷ đồng và 37,6 triệu đồng lệch nhau 1.000 lần",
        ),
        Bad(
            "Hồ chứa Khe Sung có kế hoạch vốn 64,2 tỷ đồng.\nHồ chứa Khe Sung, kế hoạch vốn [[64,2 triệu đồng]], chậm.",
            says="lệch nhau 1.000 lần",
        ),
        Bad(
            "Lương bình quân của lao động đi biển là 28 triệu đồng/tháng.\n"
            "Lao động đi biển chỉ còn bình quân [[28 nghìn đồng]]/tháng như đã nêu trên.",
            says="lệch nhau 1.000 lần",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the amounts that another unit contradicts."""
        for claim in report.mentions(UnitSlip):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.other.span, claim.derivation, claim.evidence, tuple(_ways_out(report, claim)))


def _ways_out(report: Report, claim: UnitSlip) -> Iterator[Fix]:
    """Offer the unit of the one for the other, both ways, where the digits are the same."""
    if claim.one.number.text == claim.other.number.text:
        for wrong, right in ((claim.other, claim.one), (claim.one, claim.other)):
            text = report.text[right.number.span.start : right.span.end]
            yield Fix(
                says("ghi {right}", right=text), (Edit(report.span(wrong.number.span.start, wrong.span.end), text),)
            )
