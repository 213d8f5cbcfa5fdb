from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Message, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.measure import is_scaled
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report
#: Words that count and yet go with decimals: "4.5 điểm", "1.5 lần", "héc" of "héc-ta".
_PARTED = frozenset({"điểm", "lần", "giờ", "ngày", "tháng", "năm", "tuổi", "phần", "tiết", "héc", "công", "mẫu"})


class DecimalPoint(ReportRule):
    """Phần thập phân phải viết sau dấu phẩy: 32,5 triệu đồng, không phải 32.5 triệu đồng.

    Trong văn bản tiếng Việt dấu chấm phân cách hàng nghìn (Luật Kế toán, Điều 11); dấu chấm thập phân là vết chép từ
    bảng tính cài tiếng Anh. Quy tắc chỉ xét số có đơn vị hoặc danh từ đếm đi sau, nên "công nghiệp 4.0", "IELTS 6.5",
    "mục 2.1" không bị đụng tới; giờ và ngày viết bằng dấu chấm (từ 7.30 đến 11.30 ngày 20.6) cũng vậy.

    Chỉ tự sửa khi sau dấu chấm có một, hai chữ số và đi với đơn vị đo hoặc %. Người, con, hộ không có phần lẻ, còn bốn
    chữ số sau dấu chấm có thể là gõ sai hàng nghìn: phải xem lại số gốc.
    """

    code = "NUM003"
    #: A point in a number that is not written as it should be with one: 1.250, 1.250.000,5.
    cue = (
        r"\.(?:(?<=[0-9]\.)(?![0-9]{3}(?![0-9]))|(?<=[0-9]{4}\.)|(?<=[,.]\.)|(?<=,[0-9]\.)|(?<=,[0-9]{2}\.)|"
        r"(?<=,[0-9]{3}\.)|(?<=[^0-9.,]0\.)|(?<=[^0-9.,]0[0-9]\.)|(?<=[^0-9.,]0[0-9]{2}\.))[0-9]"
    )
    good = (
        "Lợi nhuận 32,5 triệu đồng/ha.",
        "Cuộc cách mạng công nghiệp 4.0 tác động mạnh.",
        "Có 03 giáo viên đạt IELTS 6.5 trở lên.",
        "Xem bảng 2.1 và mục 3.2 của đề án.",
        "Hỗ trợ 1.500 đồng mỗi suất.",
        "Nước thải có pH 6.5 tại điểm xả.",
        "Nghị quyết số 66.7/2025/NQ-CP của Chính phủ.",
        "Điểm trung bình GPA 3.2/4 của lớp.",
        "Chuyển đổi số theo mô hình web 3.0.",
        "Thời gian từ 01.3 đến 15.3.",
        "Tỷ lệ 12,50% và 1.250 ha.",
        "Nhằm ngày 07.09 năm Quý Mão, dòng họ khánh thành nhà thờ.",
        "Điểm tiêm mở cửa từ 7.30 đến 11.30 ngày 20.6.2024.",
        "Lúc 7.30 các em tập trung tại sân trường; hồi 11.30 ngày 20/6 mất điện.",
        "Khai giảng lớp chiều 14.30 chiều, kết thúc 16.45 ngày 12/7/2024.",
    )
    bad = (
        Bad(
            "Lợi nhuận bình quân [[32.5]] triệu đồng/ha.",
            says="viết 32,5",
            fixed="Lợi nhuận bình quân 32,5 triệu đồng/ha.",
        ),
        Bad("Tỷ lệ hộ nghèo còn [[2.5]]%."),
        Bad("Diện tích [[12.75]] ha."),
        Bad("Giải ngân [[0.5]] tỷ đồng."),
        Bad("Bình quân [[4.2]] người/hộ.", fixed="Bình quân 4,2 người/hộ."),
        Bad("Mỗi ngày thu gom [[2.5]] tấn rác.", fixed="Mỗi ngày thu gom 2,5 tấn rác."),
        Bad("Tổng đàn có [[21.32]] con gia súc.", says="sau dấu chấm có 2 chữ số, mà con không có phần lẻ"),
        Bad("Sân trường rộng [[1.4286]] m².", says="14.286 hay 1,4286? kiểm lại số gốc"),
        Bad("Trạm bơm tưới [[0.125]] ha.", says="viết 0,125"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        findings: list[Finding] = []
        for quantity in report.mentions(Quantity):
            number = quantity.number
            if "." not in number.text:
                continue
            whole, _, fraction = number.text.partition(".")
            if number.well_formed or (len(fraction) == 3 and whole != "0"):
                continue
            if not (quantity.unit or quantity.counts or is_scaled(quantity)):
                continue
            right = f"{whole},{fraction}"
            doubt = _doubt(whole, fraction, right, "" if _is_rate(report, quantity) else _undivided(quantity))
            safe = len(fraction) <= 2
            fix = Fix(says("viết {right}", right=right), (Edit(number.span, right),), safe=safe)
            said = says("{text} dùng dấu chấm cho phần thập phân: viết {right}", text=number.text, right=right)
            findings.append(Finding(number.span, doubt or said, fixes=() if doubt else (fix,)))
        if len(findings) > 3:  # a habit, not a slip
            from report_lint_vi.numbers._together import few_or_one

            findings = few_or_one(findings)
        yield from findings


def _is_rate(report: Report, quantity: Quantity) -> bool:
    """Tell "4.2 người/hộ", an average, from a count."""
    following = report.lower[quantity.span.end : quantity.span.end + len(quantity.noun) + 2].lstrip()
    return following.startswith((f"{quantity.noun}/", f"{quantity.noun.partition(' ')[0]}/"))


def _undivided(quantity: Quantity) -> str:
    """Return what a figure counts when that has no decimals: người, con, đồng without a scale word; "" else."""
    if quantity.unit or is_scaled(quantity):
        return "đồng" if quantity.unit == "đồng" and not is_scaled(quantity) else ""
    first = quantity.noun.partition(" ")[0]
    return "" if first in _PARTED else first


def _doubt(whole: str, fraction: str, right: str, counted: str) -> Message | None:
    """Say why it is not sure what was meant; None when it is."""
    count = len(fraction)
    if count > 3 and whole != "0":
        grouped = f"{int(whole + fraction):,}".replace(",", ".")
        if counted:
            return says("sau dấu chấm có {count} chữ số: {grouped}? kiểm lại số gốc", count=count, grouped=grouped)
        return says(
            "sau dấu chấm có {count} chữ số: {grouped} hay {right}? kiểm lại số gốc",
            count=count, grouped=grouped, right=right,
        )  # fmt: skip
    if counted:
        return says(
            "sau dấu chấm có {count} chữ số, mà {counted} không có phần lẻ: kiểm lại số gốc",
            count=count, counted=counted,
        )  # fmt: skip
    return None
