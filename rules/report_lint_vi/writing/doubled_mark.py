"""WRI011: marks that stand twice."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.slip import Slip, SlipKind
from report_lint_vi.writing._once import ALSO, counted, once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class DoubledMark(ReportRule):
    """Một dấu câu không viết hai lần, hai dấu khác nhau không viết chồng: “,,”, “;;”, “..”, “,.”.

    Thường là vết của việc thêm hoặc bớt một vế ở cuối câu. Tự sửa khi hai dấu giống nhau; “,.” và “;.” thì người viết
    chọn.

    Bỏ qua dấu lửng (...), “./.” cuối văn bản, “v.v.,”, dòng chấm để điền.
    """

    code = "WRI011"
    judges = (Slip,)
    fault = SlipKind.DOUBLED
    good = (
        "Gồm lúa, ngô, khoai...",
        "Trên đây là báo cáo của Trạm./.",
        "Cà phê, tiêu, v.v., đều được giá.",
        "Họ và tên: ..............",
        "Ai được hỗ trợ?! Hộ nghèo.",
        "Số: ../BC-TYT",
        "Thời gian 1:30:00; mã A::B.",
        "Kính gửi: TP., các quận.",
        "Mục lục.......... 3",
        "Tiến độ 50%... 60%.",
    )
    bad = (
        Bad("Huyện đã cấp giống[[,,]] phân bón.", says="“,,”", fixed="Huyện đã cấp giống, phân bón."),
        Bad("Hoàn thành kế hoạch năm[[..]]", fixed="Hoàn thành kế hoạch năm."),
        Bad("Đã chi trả cho 12 hộ[[;;]] còn 3 hộ.", fixed="Đã chi trả cho 12 hộ; còn 3 hộ."),
        Bad("Bàn giao xong trong tháng 6[[,.]]", says="“,.”"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield one finding for those that are surely one mark too many, one for each of the others."""
        slips = Slip.of_kind(report, SlipKind.DOUBLED)
        places = [(slip.span, slip.right) for slip in slips if slip.right]
        if places:
            first = report.slice(places[0][0])
            said = says("dấu câu viết hai lần: “{marks}”{count}", marks=first, count=counted(len(places)))
            yield once(places, said, says("bớt một dấu"), also=ALSO)
        for slip in slips:
            if not slip.right:
                yield Finding(slip.span, says("hai dấu câu chồng nhau: “{marks}”", marks=report.slice(slip.span)))
