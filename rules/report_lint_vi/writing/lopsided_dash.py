"""WRI006: a dash with a blank on one side only."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.slip import Slip, SlipKind
from report_lint_vi.writing._once import ALSO, counted, mended, once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class LopsidedDash(ReportRule):
    """Dấu gạch giữa hai mốc, hai từ phải cách đều hai bên: “2021 - 2025” hoặc “2021-2025”, không “2021- 2025”.

    Lệch một bên bao giờ cũng là lỗi gõ. Báo một lần cho cả báo cáo, kèm mọi chỗ; tự sửa theo kiểu mà báo cáo dùng nhiều
    nhất cho khoảng năm, khoảng ngày hoặc cho chính cụm từ ấy, không có số đông thì cách hai bên.

    Bỏ qua số thứ tự (1-, II-), dấu đầu dòng, số âm, ký hiệu văn bản, chữ ghép không dấu cách (Tày-Thái).
    """

    code = "WRI006"
    judges = (Slip,)
    fault = SlipKind.DASH
    good = (
        "Giai đoạn 2021 - 2025 của đề án chợ đầu mối.",
        "Giai đoạn 2021-2025; nhiệm kỳ 2020–2025.",
        "- Lưu: VT, KT.\n-Ban Dân vận;",
        "1- Công tác thú y\n2- Công tác khuyến nông",
        "II- KẾT QUẢ CỨU HỘ, CỨU NẠN",
        "Nhiệt độ ban đêm xuống -2 độ C, ban ngày 5 độ.",
        "Lợi nhuận quý trước -15%, quý này 20%.",
        "Công văn số 45/SGDĐT- VP về thi nghề.",
        "Nghị định số 34/2016/NĐ- CP của Chính phủ.",
        "Cụm công trình văn hóa - thể thao; nhóm Tày-Thái.",
        "Chỉ tiêu\tNăm nay\tTăng\nSố hộ nghèo\t38\t-58",
        "Mẹ - con, thầy - trò đều vui.",
    )
    bad = (
        Bad(
            "Kỷ niệm 70 năm Ngày truyền thống (06/5/1954[[- ]]06/5/2024).",
            says="lệch một bên",
            fixed="Kỷ niệm 70 năm Ngày truyền thống (06/5/1954 - 06/5/2024).",
        ),
        Bad("Nhiệm kỳ 2022[[ –]]2027 của chi hội.", fixed="Nhiệm kỳ 2022 – 2027 của chi hội."),
        Bad("Phát triển kinh tế[[ -]]xã hội; quốc phòng- an ninh.", says="2 chỗ",
            fixed="Phát triển kinh tế - xã hội; quốc phòng - an ninh."),
        Bad("Liên hoan tiếng hát “Bông lúa vàng[[- ]]Mùa xuân”."),
        Bad("Đề án 2016-2020, 2021-2025 và 2026[[- ]]2030.", says="“2026-2030”",
            fixed="Đề án 2016-2020, 2021-2025 và 2026-2030."),
        Bad("Lễ mừng (12/5/1974-12/5/2024), (01/10/1954[[- ]]01/10/2024); nhiệm kỳ 2020 - 2025.",
            fixed="Lễ mừng (12/5/1974-12/5/2024), (01/10/1954-01/10/2024); nhiệm kỳ 2020 - 2025."),
        Bad("Chỉ tiêu kinh tế-xã hội xã, kinh tế[[ -]]xã hội huyện.", fixed="Chỉ tiêu kinh tế-xã hội xã, kinh tế-xã hội huyện."),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield one finding for all of them."""
        places = [(slip.span, slip.right) for slip in Slip.of_kind(report, SlipKind.DASH)]
        if places:
            said = says(
                "dấu gạch cách lệch một bên, viết “{right}”{count}",
                right=mended(report, *places[0]), count=counted(len(places)),
            )  # fmt: skip
            yield once(places, said, says("sửa dấu cách"), also=ALSO)
