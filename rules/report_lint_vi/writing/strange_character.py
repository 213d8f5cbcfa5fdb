"""WRI008: letters that only look right, or are not seen at all."""

from __future__ import annotations

from unicodedata import name

from report_lint import Bad, Finding, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.slip import Slip, SlipKind
from report_lint_vi.writing._once import ALSO, counted, once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class StrangeCharacter(ReportRule):
    """Không để lẫn ký tự lạ: chữ Nga giống chữ Việt, chữ số rộng, ký tự ẩn, dấu thanh rời.

    Chúng theo văn bản chép từ trang mạng, tệp PDF; mắt không thấy nhưng tìm kiếm, sắp xếp, cộng số đều hỏng. “Ð” của
    tiếng Iceland thay cho “Đ” cũng vậy. Tự sửa thành ký tự đúng.

    Chữ có dấu thanh gõ rời (hai ký tự Unicode) giữa văn bản dựng sẵn là chỗ dán từ nơi khác; báo một lần, tự sửa.

    Bỏ qua tệp gõ rời toàn bộ, từ viết trọn bằng chữ Nga, chữ Hy Lạp trong công thức (α, β, μ), dấu đầu dòng của trình soạn thảo.
    """

    code = "WRI008"
    judges = (Slip,)
    fault = SlipKind.LETTER
    good = (
        "Đồng bằng, đầu tư, Đắk Lắk, NĐ-CP.",
        "Nhiễm virus nhóm β, tia γ và hạt α.",
        "Hàm lượng 5 μg/m³, bụi PM2.5.",
        "Viện sĩ Иван tặng sách cho thư viện.",
        "Nhiệt độ 25°C, góc 30°, diện tích 100 m².",
        "Chứng chỉ ISO 9001:2015; giá €20.",
        "Gửi tặng nhà văn François và Müller.",
        "• Nhóm một: 5 hộ\n• Nhóm hai: 7 hộ",
        "Ký hiệu Ω, Σ trên biển báo điện.",
        "Tỷ lệ 3‰; chia sẻ ½ khẩu phần.",
    )
    bad = (
        Bad("Tổng số h[[о]]c sinh toàn trường.", says="CYRILLIC", fixed="Tổng số hoc sinh toàn trường."),
        Bad("Thu nhập [[２]]５ triệu đồng.", says="2 chỗ", fixed="Thu nhập 25 triệu đồng."),
        Bad("Theo Nghị định 15/2020/N[[Ð]]-CP.", fixed="Theo Nghị định 15/2020/NĐ-CP."),
        Bad("Công tác tuyên[[\u00ad]]truyền.", says="không nhìn thấy", fixed="Công tác tuyêntruyền."),
        Bad("Sản lượng[[\u200b]] lúa tăng.", fixed="Sản lượng lúa tăng."),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield one finding for all letters that are others, and one for all that are in two pieces."""
        apart = [(slip.span, slip.right) for slip in Slip.of_kind(report, SlipKind.APART)]
        if apart:
            letter, count = apart[0][1], counted(len(apart))
            said = says("chữ “{letter}” có dấu gõ rời, tìm kiếm không thấy{count}", letter=letter, count=count)
            yield once(apart, said, says("ghép dấu vào chữ"), also=ALSO)
        places = [(slip.span, slip.right) for slip in Slip.of_kind(report, SlipKind.LETTER)]
        if not places:
            return
        letter = report.text[places[0][0].start]
        count = counted(len(places))
        if places[0][1]:
            kind = name(letter, "").partition(" LETTER")[0]
            said = says("ký tự lạ “{letter}” ({kind}){count}", letter=letter, kind=kind, count=count)
        else:
            said = says("ký tự không nhìn thấy U+{code}{count}", code=f"{ord(letter):04X}", count=count)
        yield once(places, said, says("thay bằng ký tự thường"), also=ALSO)
