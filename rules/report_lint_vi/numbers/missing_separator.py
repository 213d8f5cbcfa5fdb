from __future__ import annotations

from bisect import bisect

from report_lint import Bad, Edit, Finding, Fix, Related, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.number import PIECES
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

#: So many digits are often left without a mark.
_SHORT = 4
#: What is done in a year and begins like something counted: "2023 tổ chức", "2023 thành lập".
_DONE = frozenset({
    "tổ chức", "thành lập", "thành công", "tập trung", "tập huấn", "công tác", "công bố", "công nhận", "sinh hoạt",
    "học tập", "phòng chống", "giải quyết", "giải ngân", "đề ra", "đề nghị", "đề xuất", "dự kiến", "đối với", "cơ bản",
    "hội nghị", "đồng loạt", "đồng bộ", "đồng thời", "bộ máy", "sáng tạo", "thanh tra", "thanh toán", "nhân dịp",
    "phụ trách", "việc thực", "sản xuất", "nông nghiệp",
})  # fmt: skip


class MissingSeparator(ReportRule):
    """Số từ bốn chữ số trở lên phải có dấu chấm phân cách hàng nghìn như các số khác trong báo cáo.

    Luật Kế toán (Điều 11) dùng dấu chấm sau hàng nghìn, triệu, tỷ. Một số viết khác các số còn lại rất dễ bị đọc nhầm,
    và thường là dấu vết của việc chép từ bảng tính. Quy tắc chỉ lên tiếng khi phần lớn số lớn trong chính báo cáo đó có
    dấu phân cách (ngang nhau thì chỉ nêu số có đơn vị đo, số từ năm chữ số), và khi sai quá ba chỗ thì chỉ nhắc một lần; năm, số văn bản, số điện thoại, mã số và số năm kỷ niệm không bị đụng tới.
    """

    code = "NUM001"
    good = (
        "Trao 2.811 suất quà và 2.042 phiếu mua hàng.",
        "Trao 2811 suất quà và 2042 phiếu mua hàng; trao 1.250 phiếu, phát 2300 tờ rơi.",
        "Năm 2024 có 1.250 hộ, giai đoạn 2021-2025 có 3.400 hộ.",
        "Kỷ niệm 1984 năm Khởi nghĩa Hai Bà Trưng; trao 1.250 suất quà cho 2.300 cháu.",
        "Liên hệ số điện thoại 02133876354; đã phát 1.250 tờ rơi, 3.100 sổ tay.",
        "Đề án 1956 hỗ trợ 1.250 lao động và 2.340 học viên.",
        "Quyết định 1719 cấp vốn cho 1.250 hộ và 3.600 khẩu.",
        "Giống lúa OM 5451 gieo trên 1.250 ha, giống khác 2.400 ha.",
        "Tài khoản số 6600201004321 nhận 1.250.000 đồng và 2.450.000 đồng.",
        "Theo TCVN 5687 và QCVN 2622, đã kiểm tra 1.250 mẫu, 3.450 lượt.",
        "Đến cuối 2024, toàn huyện có 12.345 hộ; năm 2023: 12.100 hộ.",
        "Có 1.250 hộ, 3.400 khẩu; các năm 2021, 2022 và 2023 tổ chức 12 lớp; đợt 3: 2023 đồng loạt ra quân.",
        "Có 1.250 hộ, 3.400 khẩu; trong 2022, 2023 học sinh trường luôn đạt giải.",
        "Theo Hiến pháp 2013 ngày 28/11/2013, cấp 1.250 thẻ, 3.400 sổ và 2.150 phiếu.",
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
        Bad(
            "Thu 1.250, 2.340, 3.120, 4.500, 5.600 triệu đồng; [[1350]] hộ, 2450 hộ, 3460 người, 4870 khẩu, "
            "1.400 hộ, 2.500 hộ, 5.500 con.",
            says="1350",
            fixed="Thu 1.250, 2.340, 3.120, 4.500, 5.600 triệu đồng; 1.350 hộ, 2.450 hộ, 3.460 người, 4.870 khẩu, "
            "1.400 hộ, 2.500 hộ, 5.500 con.",
        ),
        Bad("Tổng kinh phí 12.500.000 đồng; tiết kiệm [[1850,5]] triệu đồng.", says="1.850,5"),
        Bad("Vốn còn phải giải ngân [[6024]] tỷ đồng trên 17.400 tỷ đồng, đã chi 11.376 tỷ đồng."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        quantities = [q for q in report.mentions(Quantity) if q.number.value is not None and q.number.value >= 1000]
        parted = [q for q in quantities if q.number.separated]
        bare = [q for q in quantities if _is_bare(report, q)]
        if len(bare) == len(parted):  # what is measured or has five digits is parted all the same
            bare = [q for q in bare if q.unit or len(q.number.text.partition(",")[0]) > _SHORT]
        if not bare or len(parted) < len(bare):
            return
        findings = [_finding(quantity, parted) for quantity in bare]
        if len(findings) > 3:  # a habit, not a slip
            from report_lint_vi.numbers._together import few_or_one

            findings = few_or_one(findings)
        yield from findings


def _finding(quantity: Quantity, parted: list[Quantity]) -> Finding:
    written = quantity.number.text
    whole, mark, fraction = written.partition(",")
    grouped = f"{int(whole):,}".replace(",", ".") + mark + fraction
    near = parted[max(bisect(parted, quantity.span.start, key=_start) - 1, 0)].number
    return Finding(
        quantity.number.span,
        says(
            "{bare} chưa có dấu phân cách hàng nghìn: viết {grouped} như {near} ({where}); {count} số lớn khác đều có",
            bare=written, grouped=grouped, near=near.text, where=near.span, count=len(parted),
        ),
        related=(Related(near.span, says("có dấu phân cách")),),
        fixes=(Fix(says("viết {grouped}", grouped=grouped), (Edit(quantity.number.span, grouped),), safe=True),),
    )  # fmt: skip


def _start(quantity: Quantity) -> int:
    return quantity.span.start


def _is_bare(report: Report, quantity: Quantity) -> bool:
    """Tell a count or amount without separators from a year, a code or the age of an event."""
    whole = quantity.number.text.partition(",")[0]
    if not whole.isdigit() or whole[0] == "0" or not 4 <= len(whole) <= 15 or quantity.noun.startswith("năm"):
        return False
    if quantity.unit or quantity.figure.place >= 1000 or quantity.figure.hedge != "none":
        return True
    if "1900" <= whole <= "2100" and (
        quantity.noun in _DONE or _follows_year(report, quantity) or _begins_date(report, quantity)
    ):
        return False
    return quantity.counts or quantity.noun.partition(" ")[0] in PIECES


def _begins_date(report: Report, quantity: Quantity) -> bool:
    """Tell "Hiến pháp 2013 ngày 28/11/2013" from a count of days."""
    after = report.lower[quantity.number.span.end : quantity.number.span.end + 7]
    return after.startswith(" ngày ") and after[6:].isdecimal()


def _follows_year(report: Report, quantity: Quantity) -> bool:
    """Tell the last of "các năm 2021, 2022 và 2023" from a count."""
    before = report.lower[max(0, quantity.span.start - 12) : quantity.span.start]
    words = before.replace(",", " ").replace("và", " ").replace("-", " ").replace("–", " ").split()
    return bool(words) and len(words[-1]) == 4 and words[-1].isdigit() and "1900" <= words[-1] <= "2100"
