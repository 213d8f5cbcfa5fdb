from __future__ import annotations

from report_lint import Bad, Pattern, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.vocabulary import CALENDAR, COUNTED

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from report_lint import Finding, Report

_QUARTER = Pattern(
    r"(?<!\w)quý (iv|i{1,3}|[1-4])(?!\w|[.,]\d)(?P<more> ?(?:,|\+|-|–|và|đến) ?(?:quý )?[1-4](?!\d))?"
    r"(?: (?P<next>[^\W\d_]+))?",
    "quý ",
)
#: What goes on after a number that is no quarter's: "dược liệu quý 4 loài".
_THINGS = (COUNTED - CALENDAR) | {"loài", "giống", "vạn"}
_ROMAN = ("I", "II", "III", "IV")


class QuarterNumerals(ReportRule):
    """Quý viết cùng một kiểu số trong cả báo cáo: quý I, quý II hoặc quý 1, quý 2.

    Cả số La Mã lẫn chữ số Ả Rập đều được dùng; lẫn hai kiểu thường do ghép báo cáo của nhiều đơn vị. Quy tắc theo kiểu
    chiếm đa số của chính báo cáo, khi ngang nhau thì theo số La Mã, và chỉ nhắc một lần.
    """

    code = "NUM007"
    severity = Severity.INFO
    needs = ("quý ",)
    cue = r"quý [1-4]"
    good = (
        "Kết quả quý I/2024; nhiệm vụ quý II/2024.",
        "Cây dược liệu quý 2 vạn gốc; quý I trồng thêm.",
        "Kết quả quý 1/2024; nhiệm vụ quý 2 năm 2024.",
        "Trong quý 3, quý 4 tổ chức 02 đợt kiểm tra.",
        "Quý I năm 2023, chi bộ kết nạp 02 đảng viên.",
        "Kính thưa quý vị; kết quả quý 1 như sau.",
        "Cây dược liệu quý 4 loài, trồng từ quý I/2022.",
        "Quý 15 tập sách cho thư viện; quý II làm tiếp.",
        "Quý IV/2021 và quý I/2022 thực hiện xong.",
        "Đơn vị họp hằng quý. 2 tổ trình bày kết quả quý III.",
        "Báo cáo quý 1, 2, 3 gửi đúng hạn.",
    )
    bad = (
        Bad(
            "Quý I thu 12 triệu đồng, quý II thu 15 triệu đồng; [[quý 3]] thu 14 triệu đồng.",
            says="quý 3",
            fixed="Quý I thu 12 triệu đồng, quý II thu 15 triệu đồng; quý III thu 14 triệu đồng.",
        ),
        Bad(
            "Kết quả quý 1/2024 và quý 2/2024; nhiệm vụ [[quý III]]/2024.",
            says="2 chỗ khác viết chữ số Ả Rập",
            fixed="Kết quả quý 1/2024 và quý 2/2024; nhiệm vụ quý 3/2024.",
        ),
        Bad("Nhiệm vụ quý II/2025 tiếp nối kết quả [[quý 1]]/2025.", says="1 chỗ khác viết số La Mã"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        found = list(_QUARTER.finditer(report))
        arabic = [match for match in found if match[1].isdigit() and match["next"] not in _THINGS]
        roman = [match for match in found if not match[1].isdigit()]
        if not arabic or not roman:
            return
        from report_lint_vi.numbers._together import once

        to_roman = len(arabic) <= len(roman)
        odd, usual = (arabic, roman) if to_roman else (roman, arabic)
        edits = [(report.span(match.start(), match.end(1)), _other(report, match)) for match in odd]
        template = (
            "{text} viết chữ số Ả Rập, {count} chỗ khác viết số La Mã: nên viết cùng một kiểu"
            if to_roman
            else "{text} viết số La Mã, {count} chỗ khác viết chữ số Ả Rập: nên viết cùng một kiểu"
        )
        text = report.text[odd[0].start() : odd[0].end(1)]
        safe = not any(match["more"] for match in odd)
        where = report.span(usual[0].start(), usual[0].end(1))
        yield once(says(template, text=text, count=len(usual)), edits, where, safe=safe)


def _other(report: Report, match: re.Match[str]) -> str:
    word = report.text[match.start() : match.start(1)]
    number = match[1]
    return f"{word}{_ROMAN[int(number) - 1]}" if number.isdigit() else f"{word}{_ROMAN.index(number.upper()) + 1}"
