"""WRI009: marks of Markdown left in a text."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class MarkupResidue(ReportRule):
    """Không để sót dấu định dạng “**” của Markdown trong văn bản.

    Đó là vết của việc chép từ công cụ soạn thảo; khi in ra, người đọc thấy dấu sao. Tự sửa bằng cách xóa.

    Bỏ qua tệp .md, chú thích đánh dấu sao “(**)”, hàng dấu sao ngăn cách, phép lũy thừa.
    """

    code = "WRI009"
    needs = ("**",)
    good = (
        "Tổng số 15 hộ (**).\n(**) Chưa kể hộ tạm trú.",
        "** Ghi chú: số liệu tạm tính.",
        "Bảng xếp hạng: khách sạn 3***.",
        "Doanh thu** tính cả thuế.",
        "*****\nPHỤ LỤC\n*****",
        "Diện tích bằng a**2.",
        "Dấu * chỉ đơn vị đạt chuẩn.",
        "*Nơi nhận:*\n- Như trên;",
        "Kết quả (***) xem phụ lục.",
        "Mật khẩu ********* đã đổi.",
    )
    bad = (
        Bad("[[**]]Nơi nhận:**\n- Lưu: VT.", says="2 chỗ", fixed="Nơi nhận:\n- Lưu: VT."),
        Bad("[[**]]TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH**", fixed="TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
        Bad("Kết quả [[**]]nổi bật** của quý.", fixed="Kết quả nổi bật của quý."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield one finding for all of them."""
        from report_lint_vi.mentions.slip import Slip, SlipKind
        from report_lint_vi.writing._once import ALSO, counted, once

        places = [(slip.span, "") for slip in Slip.of_kind(report, SlipKind.MARKUP)]
        if places:
            said = says("còn sót dấu “**” của Markdown{count}", count=counted(len(places)))
            yield once(places, said, says("xóa dấu “**”"), also=ALSO)
