"""WRI010: blanks around marks."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.slip import Slip, SlipKind
from report_lint_vi.writing._once import ALSO, counted, mended, once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class MarkSpacing(ReportRule):
    """Dấu câu viết liền từ trước và cách từ sau; ngoặc mở thì ngược lại.

    “người , đạt”, “( đạt 95%)”, “xã,phường”, “tỉnh.Trong” là lỗi gõ, dễ làm vỡ dòng. Báo một lần cho cả báo cáo, kèm
    mọi chỗ; tự sửa.

    Bỏ qua tỷ lệ (1 : 2), giờ, số thập phân, địa chỉ mạng, chữ viết tắt (TP.HCM, Th.S, v.v.), chỗ để trống.
    """

    code = "WRI010"
    judges = (Slip,)
    fault = SlipKind.SPACE
    good = (
        "Tỷ lệ P : L : G là 14 : 26 : 60.",
        "Họp lúc 14:30, tại TP.HCM; Th.S Lâm dự.",
        "Đạt 12,5 tấn; 1.250 hộ.",
        "Gửi về van_thu@xa.example,vn hoặc www.xa.example.",
        "Trạm y tế, trường học, v.v. đã sửa.",
        "a) Lúa; b) ngô; c)Khoai",
        "Ngày ..... , tháng ..... năm 2024",
        "Số:     /BC-UBND",
        "Đơn vị         : Trạm Y tế xã Tân Lâm\nĐiện thoại     : 0254 888 123\nĐịa chỉ        : thôn 3, xã Tân Lâm",
        "Nghị quyết 57-NQ/TW (khóa XIII).",
        "Lớp 9A1(sĩ số 40).",
        "Các xã: A, B, C...\n(còn tiếp)",
        "TP.Huế, Q.1, P.Bến Nghé.",
    )
    bad = (
        Bad("Trao 120 suất quà[[ ,]] 45 xe đạp.", says="dấu cách", fixed="Trao 120 suất quà, 45 xe đạp."),
        Bad("Sản lượng tăng [[( ]]đạt 105% ).", says="2 chỗ", fixed="Sản lượng tăng (đạt 105%)."),
        Bad("Hội viên cần có bốn phẩm chất[[  :]] tự tin, tự trọng, trung hậu, đảm đang."),
        Bad("Các xã[[,]]phường đã họp.", fixed="Các xã, phường đã họp."),
        Bad("Công tác tiêm phòng trong huyện[[.]]Trong tháng có 3 ổ dịch.",
            fixed="Công tác tiêm phòng trong huyện. Trong tháng có 3 ổ dịch."),
        Bad("Hội chữ thập đỏ[[(]]sau đây gọi là Hội).", fixed="Hội chữ thập đỏ (sau đây gọi là Hội)."),
        Bad("Trồng xoài, mít, ổi[[...]]với diện tích lớn.", fixed="Trồng xoài, mít, ổi... với diện tích lớn."),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield one finding for all of them."""
        places = [(slip.span, slip.right) for slip in Slip.of_kind(report, SlipKind.SPACE)]
        if places:
            said = says(
                "dấu cách bên dấu câu: viết “{right}”{count}",
                right=mended(report, *places[0]), count=counted(len(places)),
            )  # fmt: skip
            yield once(places, said, says("sửa dấu cách"), also=ALSO)
