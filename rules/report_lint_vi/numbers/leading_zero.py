from __future__ import annotations

from report_lint import Bad, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Finding, Report

#: A habit: so many places, and at most one other among so many.
_HABIT = 6
_ONE_IN = 5
#: What is counted and customarily goes without a zero: spans of time, marks, and what only sometimes is counted.
_PLAIN = frozenset({
    "ngày", "tháng", "năm", "giờ", "tuổi", "lần", "điểm", "phần", "sáng", "công", "vị", "mô", "đơn", "ý", "con",
    "bài", "%", "tiết", "thành", "phòng", "sao", "nhà", "gia", "tốt", "anh", "em", "quả", "việc", "cấp",
})  # fmt: skip
_JOINTS = "-–/×x*"


class LeadingZero(ReportRule):
    """Số đếm dưới 10 viết cùng một cách trong cả báo cáo: 07 huyện, 03 tập thể, hoặc 7 huyện, 3 tập thể.

    Thêm số 0 là thói quen văn phòng, không phải quy định (Nghị định 30/2020/NĐ-CP chỉ buộc với ngày, tháng 1, tháng 2 và
    số văn bản), nên quy tắc chỉ lên tiếng khi chính báo cáo đã theo hẳn một cách và lệch ở một vài chỗ; báo cáo lẫn
    lộn đều khắp thì thôi. Thời gian, điểm, lần, tuổi, số lẻ, số đo, khoảng (3 - 5 người) và bảng số liệu không bị xét.
    """

    code = "NUM008"
    severity = Severity.INFO
    taste = True
    needs = (" 01 ", " 02 ", " 03 ", " 04 ", " 05 ", " 06 ", " 07 ", " 08 ", " 09 ")
    good = (
        "Có 07 xã, 03 tập thể, 02 cá nhân được khen; 05 hộ thoát nghèo.",
        "Có 7 hộ, 3 tập thể, 2 cá nhân, 4 thôn, 5 lớp, 6 đoàn viên được khen.",
        "Trong 6 tháng đầu năm có 07 hộ, 03 tập thể, 02 cá nhân, 04 thôn, 05 lớp, 06 đoàn viên được khen.",
        "Tổ chức 07 cuộc, 03 buổi, 02 lớp, 04 đợt, 05 hội nghị, 06 tập thể; cao 3 m, nặng 5 kg, đạt 8 điểm.",
        "Có 07 hộ, 03 tập thể, 02 người, 04 thôn, 05 lớp, 06 đoàn viên; mỗi tổ có từ 3 - 5 người.",
        "Có 07 hộ, 03 tập thể, 02 người, 04 thôn, 05 lớp, 06 đoàn viên; vốn 3 tỷ đồng, 5 triệu đồng mỗi hộ.",
        "Có 07 hộ, 3 tập thể, 02 người, 4 thôn, 05 lớp, 6 đoàn viên, 8 hộ, 09 cháu.",
        "Có 07 hộ, 03 tập thể, 02 người, 04 thôn, 05 lớp, 06 đoàn viên; phong trào 3 nhất, 5 không, 3 sạch.",
        "Có 07 hộ, 03 tập thể, 02 người, 04 thôn, 05 lớp, 06 đoàn viên; đạt 8/9 xã.",
        "Có 07 hộ, 03 tập thể, 02 người, 04 thôn, 05 lớp, 06 đoàn viên; trẻ em dưới 5 tuổi, tiêm 2 lần.",
        "Có 07 hộ, 03 tập thể, 02 người, 04 thôn, 05 lớp, 06 đoàn viên; xe 7 chỗ, gia đình có 2 con.",
    )
    bad = (
        Bad(
            "Khen 07 hộ, 03 tập thể, 02 người, 04 thôn, 05 lớp, 06 đoàn viên, [[8]] hội viên.",
            says="8 không có số 0 đứng trước",
            fixed="Khen 07 hộ, 03 tập thể, 02 người, 04 thôn, 05 lớp, 06 đoàn viên, 08 hội viên.",
        ),
        Bad("Khen 7 hộ, 3 tập thể, 2 người, 4 thôn, 5 lớp, 6 đoàn viên, [[08]] hội viên.", says="6 số đếm khác"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        zero: list[Quantity] = []
        plain: list[Quantity] = []
        for quantity in report.mentions(Quantity):
            text = quantity.number.text
            if len(text) == 1 and text != "0":
                if _is_count(report, quantity):
                    plain.append(quantity)
            elif len(text) == 2 and text[0] == "0" and text[1] != "0" and _is_count(report, quantity):
                zero.append(quantity)
        few, many = sorted((zero, plain), key=len)
        if not few or len(many) < max(_HABIT, _ONE_IN * len(few)):
            return
        from report_lint_vi.numbers._together import once

        template = (
            "{text} không có số 0 đứng trước như {count} số đếm khác dưới 10 trong báo cáo"
            if many is zero
            else "{text} có số 0 đứng trước, {count} số đếm khác dưới 10 trong báo cáo thì không"
        )
        edits = [(q.number.span, f"0{q.number.text}" if many is zero else q.number.text[1:]) for q in few]
        yield once(says(template, text=few[0].number.text, count=len(many)), edits, many[0].number.span)


def _is_count(report: Report, quantity: Quantity) -> bool:
    """Tell a plain count in running text from a measure, a span of time, one end of a range and what a table holds."""
    if quantity.unit or not quantity.counts or quantity.figure.value >= 10:
        return False
    span = quantity.number.span
    first = quantity.noun.partition(" ")[0]
    before = report.lower[max(0, span.start - 10) : span.start].rstrip()
    if first in _PLAIN or before[-1:] in _JOINTS or before.endswith(("từ", "đến", "mỗi", "dưới", "trên", "thứ", "cứ")):
        return False
    after = report.lower[span.end : span.end + 3].lstrip()
    return after[:1] not in _JOINTS and not report.is_tabled(span.start)
