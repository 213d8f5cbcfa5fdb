"""WRI024: a part that is referred to stands in the report."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.own_reference import MissingPart as Missing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

_HEADS = "I. KẾT QUẢ\nTốt.\nII. HẠN CHẾ\nÍt.\nIII. NHIỆM VỤ\n"


class MissingPart(ReportRule):
    """Mục, phần, điều, bảng mà báo cáo dẫn tới phải có trong báo cáo.

    “nêu tại mục IV” khi báo cáo chỉ có ba mục, “Như Điều 4” khi quyết định dừng ở Điều 3 là vết của bản trước.

    Chỉ xét chỗ dẫn tới chính văn bản này, khi văn bản có ít nhất hai phần cùng loại; mục, điều của văn bản khác được để
    yên, phụ lục gửi kèm riêng cũng vậy.
    """

    code = "WRI024"
    judges = (Missing,)
    needs = ("tại mục ", "tại phần ", "ở mục ", "xem mục ", "như điều ", "tại bảng ", "ở bảng ", "xem bảng ", "(bảng ")
    good = (
        _HEADS + "Khắc phục hạn chế nêu tại mục II, chậm nhất trong quý IV.",
        _HEADS + "Theo hướng dẫn tại mục V Thông tư số 22/2021/TT-BGDĐT.",
        _HEADS + "Thực hiện nội dung nêu tại mục IV của Kế hoạch năm học.",
        "Thực hiện giải pháp nêu tại mục IV báo cáo này.",
        "Bảng 1. Đàn bò\nBảng 2. Đàn lợn\nSố liệu tại Bảng 2, cột 3.",
        "Bảng 1. Đàn bò\nBảng 2. Đàn lợn\nĐội bóng nằm ở bảng 4 của giải.",
        "Điều 1. Thành lập tổ.\nĐiều 2. Nhiệm vụ.\nĐiều 3. Thi hành.\nNơi nhận:\n- Như Điều 3;",
        "Căn cứ quy định tại mục III Phần B của Điều lệ Hội.",
        "PHẦN I\nKẾT QUẢ\nPHẦN II\nNHIỆM VỤ\nNhư đã nêu tại phần I, kết quả khá.",
        "Xem bảng 3 kèm theo.",
        _HEADS + "Lớp học ở phần VI của tòa nhà.",
    )
    bad = (
        Bad(_HEADS + "Khắc phục hạn chế nêu tại [[mục IV]], hoàn thành trong năm.", says="không có mục IV"),
        Bad("Điều 1. Thành lập tổ.\nĐiều 2. Thi hành.\nNơi nhận:\n- Như [[Điều 3]];", says="không có điều 3"),
        Bad("Bảng 1. Đàn bò\nBảng 2. Đàn lợn\nSố liệu chi tiết tại [[Bảng 3]].", says="chỉ đến 2"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield each reference that leads nowhere."""
        for part in report.mentions(Missing):
            said = says(
                "báo cáo không có {kind} {label}: chỉ đến {last}", kind=part.kind, label=part.label, last=part.last
            )
            yield Finding(part.span, said)
