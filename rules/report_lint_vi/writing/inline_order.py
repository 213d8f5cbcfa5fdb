"""WRI023: numbers inside a paragraph go on one after the other."""

from __future__ import annotations

from report_lint import Bad, Finding, Related, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.inline_order import InlineOrder as Order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class InlineOrder(ReportRule):
    """Các ý đánh số trong đoạn văn phải liền nhau: (1), (2), (3); một là, hai là, ba là; thứ nhất, thứ hai, thứ ba.

    Nhảy số hoặc trùng số ở giữa đoạn thường là vết của việc bớt, thêm một ý.

    Chỉ xét dãy bắt đầu từ một và đã có ít nhất hai ý; chú thích (1), (2) rời nhau, trích khoản của văn bản khác được để yên.
    """

    code = "WRI023"
    judges = (Order,)
    needs = ("(2)", "hai là", "thứ hai")
    good = (
        "Gồm: (1) làm đường; (2) xây cầu; (3) sửa kênh.",
        "Một là, giữ rừng; hai là, trồng rừng; ba là, khai thác hợp lý.",
        "Thứ nhất, thiếu vốn; thứ hai, thiếu người. Thứ ba, 12/3 họp dân.",
        "Theo khoản (2) và (4) của hợp đồng.",
        "Sáng thứ hai, chiều thứ tư, tối thứ sáu trực đêm.",
        "(1) Số ước tính.\n(2) Chưa kể học sinh bán trú.",
        "Gồm: (1) A; (2) B. Sau đó: (1) C; (2) D; (3) E.",
        "Hai là số chẵn; năm là số lẻ.",
        "Xếp hạng: (1) Lớp 1A; (3) Lớp 1B.",
        "Thứ nhất là công tác cán bộ, thứ hai là tài chính, thứ tư tuần sau họp.",
    )
    bad = (
        Bad("Gồm: (1) làm đường; (2) xây cầu; [[(4)]] sửa kênh.", says="thiếu một số"),
        Bad("Một là, giữ rừng; hai là, trồng rừng; [[bốn là]], bảo vệ đất.", says="thiếu một số"),
        Bad("Thứ nhất, thiếu vốn; thứ hai, thiếu người; [[thứ hai]], thiếu máy.", says="trùng"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield each number out of order."""
        for number in report.mentions(Order):
            words = report.slice(number.before)
            template = "đánh số trùng với “{words}” ngay trước" if number.again else "sau “{words}” thiếu một số"
            yield Finding(
                number.span, says(template, words=words), related=(Related(number.before, says("ngay trước")),)
            )
