"""CON006: what is said not to have happened."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.denied import Denied

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class DeniedEvent(ReportRule):
    """Việc đã ghi là không xảy ra, không phát sinh thì chỗ khác không được có số vụ.

    Câu "không xảy ra cháy rừng" chép từ báo cáo trước trong khi phần trên đã kể 02 vụ cháy rừng. Quy tắc chỉ so khi hai
    chỗ gọi việc ấy bằng đúng những chữ như nhau, câu phủ định nói chung cho cả kỳ, cả địa bàn; bỏ qua câu nói riêng một
    nơi, một dịp, một tháng, số của năm khác, cấp khác, tình huống diễn tập và phần nhiệm vụ.
    """

    code = "CON006"
    judges = (Denied,)
    needs = ("không xảy ra", "không để xảy ra", "không phát sinh", "không ghi nhận", "không phát hiện", "không xuất hiện",
             "không có", "không hề", "chưa xảy ra", "chưa để xảy ra", "chưa phát sinh", "chưa ghi nhận", "chưa phát hiện",
             "chưa xuất hiện", "chưa có", "không tiếp nhận", "chưa tiếp nhận")  # fmt: skip
    good = (
        "Xảy ra 02 vụ cháy rừng.\n\nAn ninh ổn định, không xảy ra cháy nổ lớn.",
        "Xảy ra 02 vụ cháy rừng.\n\nTrong dịp Tết không xảy ra cháy rừng.",
        "Xảy ra 02 vụ cháy rừng.\n\nXã Đông không xảy ra cháy rừng.",
        "Năm trước xảy ra 02 vụ cháy rừng.\n\nNăm nay không xảy ra cháy rừng.",
        "Toàn tỉnh xảy ra 02 vụ cháy rừng.\n\nTrên địa bàn xã không xảy ra cháy rừng.",
        "Diễn tập tình huống xảy ra 02 vụ cháy rừng.\n\nKhông xảy ra cháy rừng.",
        "Xảy ra 02 vụ cháy rừng.\n\nPhấn đấu năm tới không để xảy ra cháy rừng.",
        "Xảy ra 02 vụ cháy rừng.\n\nIII. NHIỆM VỤ\n\nGiữ vững an ninh, không để xảy ra cháy rừng.",
        "Tiếp nhận 12 đơn khiếu nại.\n\nKhông có đơn khiếu nại tồn đọng, kéo dài.",
        "Xảy ra 02 vụ cháy rừng.\n\nQuý III, không xảy ra cháy rừng.",
        "Lễ hội diễn ra an toàn, không xảy ra tai nạn giao thông.\n\nXảy ra 05 vụ tai nạn giao thông.",
        "Không xảy ra tai nạn lao động.\n\nXảy ra 02 vụ tai nạn giao thông.",
        "Phát hiện 02 ổ dịch tả lợn châu Phi.\n\nĐến nay, trên địa bàn huyện không phát sinh thêm ổ dịch tả lợn châu Phi.",
        "Phát hiện 02 ổ dịch tả lợn châu Phi.\n\nĐến nay, không phát sinh ổ dịch tả lợn châu Phi nào.",
        "Phát hiện 03 vụ vi phạm an toàn thực phẩm.\n\nKiểm tra các bếp ăn, không phát hiện vi phạm an toàn thực phẩm.",
        "Xảy ra 02 vụ cháy rừng.\n\nAn ninh ổn định, không xảy ra cháy rừng trên địa bàn xã Đông.",
        "Không phát sinh ca mắc mới.\n\nCó 03 ca mắc bệnh tay chân miệng.",
    )
    bad = (
        Bad(
            "Trong năm xảy ra 02 vụ cháy rừng, thiệt hại 1,2 ha.\n\nAn ninh giữ vững, [[không để xảy ra cháy rừng]].",
            says="ở đây ghi không để xảy ra cháy rừng",
        ),
        Bad("Xảy ra 03 cuộc đình công với 1.240 người.\n\nTình hình ổn định, [[không xảy ra đình công]]."),
        Bad(
            "Ghi nhận 02 ca tử vong do bệnh dại.\n\nNhìn chung, [[không có trường hợp tử vong do bệnh dại]].",
            says="02 ca tử vong",
        ),
        Bad("[[Không phát sinh đơn khiếu nại đông người]].\n\nTiếp nhận 01 đơn khiếu nại đông người của các hộ dân."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(Denied):
            yield Finding(claim.span, claim.derivation, claim.evidence)
