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
    """Mục, phần, điều, bảng, biểu, hình, phụ lục mà báo cáo dẫn tới phải có trong báo cáo.

    “nêu tại mục IV” khi báo cáo chỉ có ba mục, “Như Điều 4” khi quyết định dừng ở Điều 3 là vết của bản trước.

    Chỉ xét chỗ dẫn tới chính văn bản này, khi văn bản có ít nhất hai phần cùng loại; mục, điều, bảng của văn bản khác
    được để yên, phụ lục gửi kèm riêng cũng vậy.
    """

    code = "WRI024"
    judges = (Missing,)
    needs = (
        "mục ", "phần ", "điểm ", "bảng ", "biểu ", "hình ", "phụ lục ", "như điều ", "quyết định này", "quy chế này",
    )  # fmt: skip
    cue = (
        r"mục [iv]|(?:(?<=tại )|(?<=xem ))(?:mục|phần|bảng|biểu|hình|phụ lục) |(?<=ở )(?:mục|phần|bảng) |(?<=tại )điểm |"
        r"(?:(?<=theo )|(?<=\())(?:bảng|biểu|phụ lục) |(?<=\()hình |như điều |quyết định này|quy chế này"
    )
    good = (
        _HEADS + "Khắc phục hạn chế nêu tại mục II, chậm nhất trong quý IV.",
        _HEADS + "Theo hướng dẫn tại mục V Thông tư số 22/2021/TT-BGDĐT.",
        _HEADS + "Kế hoạch số 12/KH-UBND giao việc tại mục V, xã đã làm xong.",
        _HEADS + "Thực hiện nội dung nêu tại mục IV của Kế hoạch năm học.",
        "Thực hiện giải pháp nêu tại mục IV báo cáo này.",
        "Bảng 1. Đàn bò\nBảng 2. Đàn lợn\nSố liệu tại Bảng 2, cột 3.",
        "Bảng 1. Đàn bò\nBảng 2. Đàn lợn\nĐội bóng nằm ở bảng 4 của giải.",
        "Điều 1. Thành lập tổ.\nĐiều 2. Nhiệm vụ.\nĐiều 3. Thi hành.\nNơi nhận:\n- Như Điều 3;",
        "Căn cứ quy định tại mục III Phần B của Điều lệ Hội.",
        "PHẦN I\nKẾT QUẢ\nPHẦN II\nNHIỆM VỤ\nNhư đã nêu tại phần I, kết quả khá.",
        "Xem bảng 3 kèm theo.",
        "Bảng 1. Nước mặt\nBảng 2. Nước thải\nGiới hạn theo Bảng 5, QCVN 08:2023/BTNMT.",
        _HEADS + "Danh sách tại Phụ lục III gửi kèm.",
        "PHỤ LỤC I\nDanh sách\nPHỤ LỤC II\nKinh phí\nBiểu mẫu tại Phụ lục VII ban hành kèm theo Thông tư 12.",
        "1. Lúa\n2. Ngô\n3. Lạc: 4. Đậu\nDiện tích nêu tại mục 4.",
        "I. KẾT QUẢ\n1. Lúa\n2. Ngô\nII. NHIỆM VỤ\nGiữ kết quả nêu tại điểm 2 mục I báo cáo này.",
        "Phần thứ nhất\nKẾT QUẢ\nPhần thứ hai\nNHIỆM VỤ\nNhư nêu ở phần thứ nhất, kết quả khá.",
        _HEADS + "Lớp học ở phần VI của tòa nhà.",
    )
    bad = (
        Bad(_HEADS + "Khắc phục hạn chế nêu tại [[mục IV]], hoàn thành trong năm.", says="không có mục IV"),
        Bad("Điều 1. Thành lập tổ.\nĐiều 2. Thi hành.\nNơi nhận:\n- Như [[Điều 3]];", says="không có điều 3"),
        Bad("Bảng 1. Đàn bò\nBảng 2. Đàn lợn\nSố liệu chi tiết tại [[Bảng 3]].", says="chỉ đến 2"),
        Bad(_HEADS + "Thực hiện nội dung [[mục VI]] báo cáo này.", says="chỉ đến III"),
        Bad(
            "1. Kết quả\nTốt.\n2. Hạn chế\nÍt.\n3. Nhiệm vụ\nKhắc phục hạn chế nêu tại [[mục 5]].",
            says="không có mục 5",
        ),
        Bad("Danh sách tại [[Phụ lục III]].\nPHỤ LỤC I\nDanh sách\nPHỤ LỤC II\nKinh phí", says="phụ lục III"),
        Bad("Biểu 1. Đàn bò\nSố liệu.\nBiểu 2. Đàn lợn\nSố liệu ([[Biểu 4]]).", says="chỉ đến 2"),
        Bad("Điều 1. Lập tổ.\nĐiều 2. Nhiệm vụ theo [[Điều 6]] Quyết định này.\nĐiều 3. Thi hành.", says="điều 6"),
        Bad(
            "Phần thứ nhất\nKẾT QUẢ\nNhư nêu ở [[phần thứ tư]].\nPhần thứ hai\nHẠN CHẾ\nPhần thứ ba\nNHIỆM VỤ",
            says="chỉ đến thứ ba",
        ),
        Bad(
            "I. KẾT QUẢ\n1. Lúa\n2. Ngô\nII. NHIỆM VỤ\nGiữ kết quả nêu tại [[điểm 4 mục I]] báo cáo này.", says="điểm 4"
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield each reference that leads nowhere."""
        for part in report.mentions(Missing):
            said = says(
                "báo cáo không có {kind} {label}: chỉ đến {last}", kind=part.kind, label=part.label, last=part.last
            )
            yield Finding(part.span, said)
