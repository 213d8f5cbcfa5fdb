"""WRI018: where the tone mark stands, by the report's own majority."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.tone_mark import ToneMark
from report_lint_vi.writing._once import ALSO, counted, once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class ToneMarkPlace(ReportRule):
    """Dấu thanh của oa, oe, uy nên đặt một kiểu trong cả báo cáo: hòa, hóa, ủy hoặc hoà, hoá, uỷ.

    Cả hai kiểu đều đúng; lẫn lộn thì tìm kiếm bỏ sót. Báo một lần theo kiểu chiếm số đông, kèm các chỗ khác; tự sửa.

    Bỏ qua tên riêng (bà Thuý, ông Hoà), “quý”, vần khép (hoàn, toán, loại).
    """

    code = "WRI018"
    severity = Severity.INFO
    judges = (ToneMark,)
    needs = ("uỷ ", "oá ", "oà ", "oả ", "oẻ ", "oá,", "oá.", "oà,", "oẻ,")
    good = (
        "Hòa giải, hóa đơn, ủy quyền, khỏe mạnh.",
        "Hoà giải, hoá đơn, uỷ quyền, khoẻ mạnh.",
        "Xã hội hóa; bà Thuý, ông Hoà, chị Loan.",
        "Quý I, hoàn thành, toán học, ngoại ngữ, xoáy nước.",
        "Một chỗ văn hóa, một chỗ văn hoá.",
        "Thủy lợi, lũy kế, tụy, hủy hoại.",
        "Đường vào thôn, khoản chi, thoát nghèo, toàn xã, hóa chất, tòa án.",
        "Xã Hoà Vang có nhà văn hóa, hóa giá, hòa mạng.",
        "Thuyền, tuyến, quyết, huyện, chuyển; thủy sản.",
        "Xòe ô, khóe mắt, lóe sáng.",
    )
    bad = (
        Bad(
            "Nhà văn hóa, hóa đơn, hòa giải; xã hội h[[oá]].",
            says="3 chỗ khác",
            fixed="Nhà văn hóa, hóa đơn, hòa giải; xã hội hóa.",
        ),
        Bad("[[Ủy]] ban; huỷ bỏ, thuỷ lợi, khoẻ mạnh.", fixed="Uỷ ban; huỷ bỏ, thuỷ lợi, khoẻ mạnh."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield one finding for all of them."""
        marks = report.mentions(ToneMark)
        if marks:
            first = marks[0]
            said = says("dấu thanh đặt khác {others} chỗ khác: viết “{right}”{count}",
                        others=first.others, right=first.right, count=counted(len(marks)))  # fmt: skip
            yield once([(mark.span, mark.right) for mark in marks], said, says("đặt dấu một kiểu"), also=ALSO)
