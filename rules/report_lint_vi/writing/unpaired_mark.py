"""WRI004: brackets and quotation marks come in pairs."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.unpaired import Unpaired

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

#: The words are shown as they are written: between quotation marks of our own nobody could read them.
_MESSAGES = {
    "(": "ngoặc đơn mở ở {words} thiếu dấu đóng",
    "“": "ngoặc kép mở ở {words} thiếu dấu đóng",
    ")": "ngoặc đơn đóng ở {words} thiếu dấu mở",
    "”": "ngoặc kép đóng ở {words} thiếu dấu mở",
}


class UnpairedMark(ReportRule):
    """Ngoặc đơn và ngoặc kép phải đủ đôi.

    Thiếu một nửa, người đọc không biết phần chú thích, phần trích dẫn hết ở đâu.

    Bỏ qua ký hiệu khoản mục (a), 1)), trích dẫn kéo dài nhiều đoạn văn, ngoặc đóng ở dòng sau do ngắt trang, nửa khoảng
    toán học [0; 5), chỗ dùng xen ngoặc thẳng.
    """

    code = "WRI004"
    judges = (Unpaired,)
    good = (
        "a) Chăn nuôi; b) thủy sản; 1) giống, 2) thức ăn.",
        "Theo điểm a), b) khoản 2 Điều 5.",
        "Thành phần gồm: 1) Ông Lò Văn Năm - Chủ tịch Hội đồng 2) Bà Quàng Thị Sáu - Ủy viên 3) Bà Hà Thị Bảy - Ủy viên",
        "“Đoạn thứ nhất của lời kêu gọi.\n\n“Đoạn thứ hai của lời kêu gọi.\n\nĐoạn cuối của lời kêu gọi.”",
        "Trạm bơm đã xong phần móng và phần thân của nhà trạm\n\n(kinh phí 2,1 tỷ đồng) trong tháng 5.",
        "Nguồn vốn (ngân sách huyện\nvà xã hội hóa) đã bố trí đủ.",
        "Nhóm tuổi [15; 25) chiếm một phần tư.",
        'Phong trào "Ba sạch” được duy trì.',
        "Hội diễn “Tiếng hát ‘bạn nhà nông’ ” có 12 đội.",
        "Bảng kê\tSố tiền (đồng)\tGhi chú (nếu có)",
        "Kết quả (xem Phụ lục I (kèm theo)) đã báo cáo.",
        "ii) Vốn vay; iii) vốn tự có.",
        'Ti vi 43" tặng nhà văn hóa; lớp "Xóa mù chữ" có 12 học viên.',
        '"Kính thưa các đồng chí.\n\nNăm nay là năm đặc biệt."',
        'Phong trào "Nhà sạch" và "Vườn đẹp"; mô hình ("Camera an ninh").',
        "Chị L (thôn 3) nói: “Nhà tôi thoát nghèo (từ 2022)”.",
    )
    bad = (
        Bad("Toàn xã còn 42 hộ cận nghèo [[(giảm]] 15 hộ so với đầu năm.", says="thiếu dấu đóng"),
        Bad("Mô hình [[“Ngõ]] xanh có 30 hộ; mô hình “Vườn mẫu” có 12 hộ.", says="thiếu dấu đóng"),
        Bad("Đạt 97,5% (195/200 hộ), xếp thứ [[5)]].", says="thiếu dấu mở"),
        Bad("Câu lạc bộ Đọc [[sách”]] sinh hoạt hằng tuần.", says="thiếu dấu mở"),
        Bad(
            'Phong trào [["Nhà]] sạch, vườn đẹp được 12 thôn hưởng ứng; hội thi "Sáng tạo trẻ" có 8 đội.',
            says="thiếu dấu đóng",
        ),
        Bad('Câu lạc bộ Tuổi [[vàng"]] sinh hoạt đều.', says="thiếu dấu mở"),
        Bad("Khám cho [[(cả]] người cao tuổi và trẻ em.\n\nTổ chức (đợt hai) vào tháng 9."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield each mark that stands alone."""
        for lone in report.mentions(Unpaired):
            yield Finding(lone.span, says(_MESSAGES[lone.mark], words=report.text[lone.span.start : lone.span.end]))
