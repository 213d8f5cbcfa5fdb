from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.measure import is_scaled
from report_lint_vi.mentions.number import PIECES, Number
from report_lint_vi.mentions.quantity import Quantity, is_measured

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from report_lint import Report

#: Words that count and yet go with decimals, or with rates.
_PARTED = frozenset({
    "điểm", "lần", "giờ", "ngày", "tháng", "năm", "tuổi", "phần", "tiết", "héc", "mẫu", "sáng", "nông", "gia", "mô",
})  # fmt: skip
#: Units that are seldom measured to the third decimal, and those that often are (a road to the metre).
_COARSE = frozenset({"tấn", "tạ", "m2", "lít", "kwh"})
_FINE = frozenset({"kg", "ha", "m3", "km2", "km"})
_ENOUGH = 3
_PLACES = 3
_EACH = ("mỗi", "bình quân", "trung bình", "từng")
_SWAPPED = {ord(","): ".", ord("."): ","}


class EnglishSeparators(ReportRule):
    """Hàng nghìn phân cách bằng dấu chấm, không phải dấu phẩy: 1.500.000 đồng, không phải 1,500,000 đồng.

    "1,500 người" đọc theo tiếng Việt là một phẩy năm người. Bảng số liệu dán từ hóa đơn điện tử được phép dùng dấu
    phẩy (Nghị định 123/2020/NĐ-CP), nên trong bảng quy tắc im lặng.

    Đơn vị đo có thể lẻ (kg, tấn, ha, m2, km) thì "8,450 tấn" đọc được hai cách. Quy tắc chỉ hỏi lại khi các số khác của
    báo cáo dùng dấu chấm, số đó là số duy nhất có ba chữ số sau dấu phẩy, và các số cùng đơn vị chỉ hợp với cách đọc
    hàng nghìn (với tấn, m2, lít: hoặc không có số cùng đơn vị mà số ấy tận cùng bằng 0). Số cùng đơn vị ngay trong đoạn
    ("12,450 tấn, năm trước 11.980 tấn") một mình cũng đủ. Tỷ đồng, tỷ lệ, năng suất, phần của mỗi hộ, đường ghi đến từng
    mét, thửa đất ghi đến phần nghìn héc-ta không bị đụng tới.
    """

    code = "NUM004"
    cue = r",(?<=[0-9],)[0-9]{3}(?![0-9])"
    good = (
        "Tổng số 1.500.000 đồng.",
        "Năng suất 1,500 tấn/ha.",
        "Diện tích 1,234 ha.",
        "Tổng mức đầu tư 1,234 tỷ đồng.",
        "Nặng 2,500 kg mỗi con.",
        "Tỷ lệ 12,345% dân số.",
        "Giá trị 1,5 triệu đồng.",
        "Loại\tSố tiền\nVật tư\t1,500,000 đồng\nNhân công\t2,500,000 đồng",
        "Có 3,25 triệu người.",
        "Các mục 1, 200 và 300 hồ sơ.",
        "Thu 1.250 hộ, 2.300 khẩu, 4.100 thẻ; khai thác 8,453 tấn quặng.",
        "Có 1.250 hộ, 2.300 khẩu, 4.100 thẻ; thu 2,5 tấn, 3,1 tấn và 8,450 tấn.",
        "Có 1.250 hộ, 2.300 khẩu, 4.100 thẻ; hai lô nặng 2,125 tấn và 8,450 tấn.",
        "Có 1.250 hộ, 2.300 khẩu, 4.100 thẻ; thu hồi 3,250 ha đất, mở 1,250 km đường.",
        "Có 1.250 hộ, 2.300 khẩu, 4.100 thẻ; năng suất 8,450 tấn/ha.",
        "Có 1.250 hộ, 2.300 khẩu, 4.100 thẻ; vốn 8,450 tỷ đồng.",
        "Thu mua 2.340 tấn mía, bình quân mỗi hộ 1,250 tấn.",
        "Cả vụ thu 2.340 tấn lạc; riêng tổ Hạ 0,450 tấn.",
        "Thu 2.340 tấn; hai lô mẫu 1,125 tấn và 1,250 tấn.",
    )
    bad = (
        Bad("Hỗ trợ [[1,500,000]] đồng.", says="viết 1.500.000", fixed="Hỗ trợ 1.500.000 đồng."),
        Bad("Thanh toán [[1,234,567.50]] đồng.", says="1.234.567,50"),
        Bad("Có [[1,500]] người tham gia."),
        Bad("Rừng trồng [[1,234.5]] ha.", fixed="Rừng trồng 1.234,5 ha."),
        Bad("Đã chi [[1.250,000]] đồng.", says="viết 1.250.000"),
        Bad("Phát [[3,100]] tờ rơi."),
        Bad("Thu mỗi suất [[2,500]] đồng."),
        Bad(
            "Có 1.250 hộ, 2.300 khẩu, 4.100 thẻ; sản lượng [[8,450]] tấn, năm trước 7.980 tấn.",
            says="8.450 hay 8,45",
        ),
        Bad("Có 1.250 hộ, 2.300 khẩu, 4.100 thẻ; gieo [[3,250]] ha, trong đó lúa 2.480 ha.", says="3.250 hay 3,25"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        findings: list[Finding] = []
        for number in report.mentions(Number):
            if "," not in number.text:
                continue
            head, dot, tail = number.text.partition(".")
            groups = head.split(",")
            mixed = len(groups) == 1 and number.separated and number.decimals == 3
            if not mixed and (len(groups) < 2 or any(len(g) != 3 for g in groups[1:]) or groups[0] in ("", "0")):
                continue
            if report.is_tabled(number.span.start) or not _is_measured(report, number):
                continue
            quantity = _quantity(report, number)
            pieces = quantity is not None and _counts_pieces(quantity)
            if mixed and pieces:
                findings.append(_finding(number, number.text.replace(",", "."), safe=False))
            elif not mixed and (len(groups) > 2 or (dot and "." not in tail) or pieces):
                findings.append(_finding(number, number.text.translate(_SWAPPED), safe=len(groups) > 2 or bool(dot)))
            elif not mixed and quantity is not None and _is_doubtful(report, quantity):
                findings.append(_question(quantity))
        if len(findings) > 3:  # a habit, not a slip
            from report_lint_vi.numbers._together import few_or_one

            findings = few_or_one(findings)
        yield from findings


def _is_measured(report: Report, number: Number) -> bool:
    following = report.lower[number.span.end : number.span.end + 12].split(None, 1)
    return is_measured(report, number) or (bool(following) and following[0].rstrip(",.;)") in PIECES)


def _finding(number: Number, right: str, *, safe: bool) -> Finding:
    message = says("{text} phân cách hàng nghìn bằng dấu phẩy: viết {right}", text=number.text, right=right)
    fix = Fix(says("viết {right}", right=right), (Edit(number.span, right),), safe=safe)
    return Finding(number.span, message, fixes=(fix,))


def _question(quantity: Quantity) -> Finding:
    span, text = quantity.number.span, quantity.number.text
    ways = text.translate(_SWAPPED), text.rstrip("0")
    message = says(
        "{text} đọc được hai cách: {thousands} hay {decimal}? các số khác trong báo cáo dùng dấu chấm cho hàng nghìn",
        text=text,
        thousands=ways[0],
        decimal=ways[1],
    )
    return Finding(
        span, message, fixes=tuple([Fix(says("viết {right}", right=way), (Edit(span, way),)) for way in ways])
    )


def _quantity(report: Report, number: Number) -> Quantity | None:
    around = report.span(max(0, number.span.start - 30), number.span.end + 20)
    return next((q for q in report.mentions(Quantity, around) if q.number.span == number.span), None)


def _counts_pieces(quantity: Quantity) -> bool:
    if quantity.figure.place > 1:
        return False
    first = quantity.noun.partition(" ")[0]
    whole = first in PIECES or (quantity.counts and first not in _PARTED)
    return (quantity.unit == "đồng" and quantity.figure.place < 1) or (not quantity.unit and whole)


def _is_doubtful(report: Report, quantity: Quantity) -> bool:
    """Tell whether a measure with three decimals may be thousands in a report that parts these with dots."""
    zero = quantity.number.text.endswith("0")
    unit = quantity.unit in _COARSE or (quantity.unit in _FINE and zero)
    if not unit or is_scaled(quantity) or _is_rate(report, quantity):
        return False
    others = [other for other in report.mentions(Quantity) if other.number.span != quantity.number.span]
    alike = [o for o in others if o.unit == quantity.unit and not is_scaled(o) and not _is_rate(report, o)]
    thirds = [other for other in others if other.number.decimals == _PLACES]
    if any(other not in alike for other in thirds):
        return False
    whole = [other for other in alike if other not in thirds]
    beside = not thirds and any(o.number.separated and _in_one_paragraph(report, o, quantity) for o in whole)
    if not beside and (thirds or sum(other.number.separated for other in others) < _ENOUGH):
        return False
    if not whole:
        return zero and quantity.unit in _COARSE
    value, values = quantity.figure.value, [other.figure.value for other in whole]
    return _fits(1000 * value, values) and not _fits(value, values)


def _in_one_paragraph(report: Report, one: Quantity, other: Quantity) -> bool:
    first, last = sorted((one.number.span.start, other.number.span.start))
    return "\n" not in report.view[first:last]


def _fits(value: Decimal, others: list[Decimal]) -> bool:
    return any(other <= 10 * value and value <= 10 * other for other in others)


def _is_rate(report: Report, quantity: Quantity) -> bool:
    """Tell "8,450 tấn/ha" and "mỗi hộ 8,450 tấn" from an amount."""
    if report.lower[quantity.span.end : quantity.span.end + 2].lstrip()[:1] == "/":
        return True
    clause = report.lower[max(0, quantity.number.span.start - 40) : quantity.number.span.start]
    clause = clause.rpartition(";")[2].rpartition(",")[2]
    return any(word in clause for word in _EACH)
