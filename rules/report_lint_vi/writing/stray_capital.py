"""WRI016: capitals by position."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Related, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.stray_capital import StrayCapital as Stray
from report_lint_vi.writing._once import ALSO, MOST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class StrayCapital(ReportRule):
    """Chữ hoa chỉ đứng đầu câu và đầu tên riêng; giữa câu, động từ và danh từ chung viết thường.

    “tổ chức Ký chương trình”, “lãnh đạo tỉnh, Lãnh đạo huyện”, “tặng bằng Khen”, “các Xã, thị trấn” là chữ hoa lạc chỗ;
    sau dấu chấm câu thì ngược lại, phải viết hoa (Nghị định 30/2020/NĐ-CP, Phụ lục II). Báo một lần kèm các chỗ khác.

    Bỏ qua tên văn bản không đặt trong ngoặc kép, tên cuộc thi, tên người, đề mục, bảng; nhân dân/Nhân dân, ngày/Ngày,
    tết/Tết không bao giờ bị nhắc.
    """

    code = "WRI016"
    severity = Severity.INFO
    judges = (Stray,)
    good = (
        "Kiện toàn chức danh Hiệu trưởng; trước mắt giao phó hiệu trưởng phụ trách.",
        "Nghe phổ biến Chỉ thị về Tăng cường kỷ luật lao động.",
        "Kế hoạch Triển khai tháng an toàn; phòng Tham mưu tổng hợp.",
        "Gặp gỡ Nhân dân, nhân dân địa phương dịp Tết, Ngày hội non sông.",
        "Bộ Tài chính, Ban Quản lý dự án và Ủy ban nhân dân xã dự.",
        "Anh Nguyên, chị Các Thị Hoa và ông Ký đã nhận quà.",
        "Hội thi tiếng hát Những người thợ mỏ diễn ra tại Nhà văn hóa.",
        "Trồng mía tại Tây Nguyên, Nguyên Bình và Thái Nguyên.",
        "Cấp cho xã Tham Đôn, xã Chủ Chí.",
        "Khám tại TP. Vinh, gặp Th.S Nga; mua bò, dê, v.v. và lợn.",
        "Phong trào “Người lao động giỏi, Lãnh đạo gương mẫu” lan tỏa.",
        "TỔNG HỢP CÁC CHỈ TIÊU, LÃNH ĐẠO NGÀNH DUYỆT",
        "Dự họp có: Lãnh đạo xã; Các trưởng thôn.",
        "Tặng Bằng khen, giấy khen; các Sở, ban, ngành; các xã Tân Lập, Xã Đoài; 03 Phường 5.",
        "Bà Lê thị Xã ở ấp 3; các Xã Hội Nông dân quản lý; sản phẩm của HTX, Huyện đoàn, Tỉnh ủy; 12 Xã đội trưởng; các Huyện ủy.",
        "Công đoàn Viên chức tỉnh trao nhà; Công đoàn Viên chức khen 5 đoàn viên.",
        "Website của trạm: www.tram.example. xem thêm tại bảng tin.",
    )
    bad = (
        Bad("Hội Phụ nữ xã đã [[Triển]] khai mô hình thu gom rác.", says="viết thường"),
        Bad("Trường tổ chức [[Ký]] cam kết với phụ huynh.", fixed="Trường tổ chức ký cam kết với phụ huynh."),
        Bad("Dự lễ có lãnh đạo huyện, [[Lãnh]] đạo xã, lãnh đạo các phòng."),
        Bad("Đến dự có bà Lò Thị Mai, [[Nguyên]] Bí thư Đảng ủy xã."),
        Bad("Đã nghiệm thu ba tuyến kênh. [[tiếp]] tục thi công tuyến còn lại.", says="viết hoa"),
        Bad("Cụ bà được tặng bằng [[Khen]] của tỉnh; cán Bộ trạm nộp kế Hoạch."),
        Bad("Hướng dẫn ủy ban nhân dân các [[Xã]], thị trấn; 12 Huyện đã nộp báo cáo."),
        Bad("Xã tặng quà cho [[Các]] gia đình chính sách, Các hộ nghèo.", says="viết thường"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield one finding on the first, with a suggestion for each."""
        strays = report.mentions(Stray)
        if strays:
            first = strays[0]
            edits = tuple([Edit(stray.span, stray.right) for stray in strays])
            template = "giữa câu viết thường: {right}" if first.right.islower() else "đầu câu viết hoa: {right}"
            related = tuple([Related(stray.span, ALSO) for stray in strays[1:MOST]])
            yield Finding(first.span, says(template, right=first.right), related=related,
                          fixes=(Fix(says("viết lại chữ hoa, chữ thường"), edits),))  # fmt: skip
