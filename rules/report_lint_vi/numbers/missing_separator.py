from __future__ import annotations

from bisect import bisect

from report_lint import Bad, Edit, Finding, Fix, Related, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class MissingSeparator(ReportRule):
    """Số từ bốn chữ số trở lên phải có dấu chấm phân cách hàng nghìn như các số khác trong báo cáo.

    Luật Kế toán (Điều 11) dùng dấu chấm sau hàng nghìn, triệu, tỷ. Một số viết khác các số còn lại rất dễ bị đọc nhầm,
    và thường là dấu vết của việc chép từ bảng tính. Quy tắc chỉ lên tiếng khi phần lớn số lớn trong chính báo cáo đó có
    dấu phân cách; năm, số văn bản, số điện thoại, mã số và số năm kỷ niệm không bị đụng tới.
    """

    code = "NUM001"
    good = (
        "Trao 2.811 suất quà và 2.042 phiếu mua hàng.",
        "Trao 2811 suất quà và 2042 phiếu mua hàng.",
        "Năm 2024 có 1.250 hộ, giai đoạn 2021-2025 có 3.400 hộ.",
        "Kỷ niệm 1984 năm Khởi nghĩa Hai Bà Trưng; trao 1.250 suất quà cho 2.300 cháu.",
        "Liên hệ số điện thoại 02133876354; đã phát 1.250 tờ rơi, 3.100 sổ tay.",
        "Đề án 1956 hỗ trợ 1.250 lao động và 2.340 học viên.",
        "Quyết định 1719 cấp vốn cho 1.250 hộ và 3.600 khẩu.",
        "Giống lúa OM 5451 gieo trên 1.250 ha, giống khác 2.400 ha.",
        "Tài khoản số 6600201004321 nhận 1.250.000 đồng và 2.450.000 đồng.",
        "Theo TCVN 5687 và QCVN 2622, đã kiểm tra 1.250 mẫu, 3.450 lượt.",
        "Đến cuối 2024, toàn huyện có 12.345 hộ; năm 2023: 12.100 hộ.",
        "Nhân viên mã số 4512 phụ trách 1.250 hồ sơ và 2.250 phiếu.",
    )
    bad = (
        Bad(
            "Trao 2.811 suất quà, hỗ trợ 3.056 lượt người và phân bổ [[2042]] suất quà.",
            says="2042 chưa có dấu phân cách hàng nghìn",
            fixed="Trao 2.811 suất quà, hỗ trợ 3.056 lượt người và phân bổ 2.042 suất quà.",
        ),
        Bad("Có 55.680 lượt người, trên [[1100]] đại biểu; thu 12.400 triệu đồng.", says="1.100"),
        Bad("Diện tích [[1234,5]] ha, trong đó lúa 1.020 ha, ngô 2.100 ha.", says="1.234,5"),
        Bad("Vốn còn phải giải ngân [[6024]] tỷ đồng trên 17.400 tỷ đồng, đã chi 11.376 tỷ đồng."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        quantities = [q for q in report.mentions(Quantity) if q.number.value is not None and q.number.value >= 1000]
        parted = [q for q in quantities if q.number.separated]
        bare = [q for q in quantities if _is_bare(q)]
        if len(parted) <= len(bare):
            return
        for quantity in bare:
            written = quantity.number.text
            grouped = (
                f"{int(written.partition(',')[0]):,}".replace(",", ".") + written[len(written.partition(",")[0]) :]
            )
            near = parted[max(bisect(parted, quantity.span.start, key=_start) - 1, 0)].number
            yield Finding(
                quantity.number.span,
                says(
                    "{bare} chưa có dấu phân cách hàng nghìn: viết {grouped} như {near} ({where}); "
                    "{count} số lớn khác đều có",
                    bare=written,
                    grouped=grouped,
                    near=near.text,
                    where=near.span,
                    count=len(parted),
                ),
                related=(Related(near.span, says("có dấu phân cách")),),
                fixes=(
                    Fix(says("viết {grouped}", grouped=grouped), (Edit(quantity.number.span, grouped),), safe=True),
                ),
            )


def _start(quantity: Quantity) -> int:
    return quantity.span.start


def _is_bare(quantity: Quantity) -> bool:
    """Tell a count or amount without separators from a year, a code or the age of an event."""
    whole = quantity.number.text.partition(",")[0]
    if not whole.isdigit() or whole[0] == "0" or not 4 <= len(whole) <= 15 or quantity.noun.startswith("năm"):
        return False
    measured = bool(quantity.unit) or quantity.figure.place >= 1000 or quantity.figure.hedge != "none"
    return measured or quantity.counts
