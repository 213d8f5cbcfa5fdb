"""WRI019: words that Vietnamese does not have."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.spelling import Misspelling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class MisspeltWord(ReportRule):
    """Chữ viết phải là chữ có trong tiếng Việt: “nghành”, “trưòng”, “bổ xung”, “sử lý” là lỗi chính tả.

    Hai loại: âm tiết không thể có (phụ âm đầu, vần, dấu thanh không đi với nhau: “ngiêm”, “nhyều”, “hòang”, “qúy”,
    “việc” thiếu dấu thành “viêc”) và cặp chữ hay nhầm (xung/sung, xử/sử, hổ/hỗ, nổ/nỗ). Chỉ nhắc khi cách viết sai không
    có nghĩa nào khác; gợi ý chữ đúng khi chỉ có một chữ thông dụng gần giống, có xét chữ đứng trước và đứng sau.

    Âm tiết có thể có lấy từ thư viện chiecthuyenngoaixa, đã hiệu chỉnh; âm tiết đúng quy tắc mà chưa thấy dùng thì bỏ qua.
    Chữ thông dụng đếm trong tên văn bản pháp luật, tên cơ quan, báo cáo mẫu.

    Bỏ qua tên riêng, tiếng dân tộc (kơ nia, sluông, klông pút), từ mượn (bêtông, điốt), chữ không dấu, đoạn viết bằng
    tiếng khác, ranh giới hai từ (lịch sử lý luận, khả năng xuất khẩu, cũng cố gắng).
    """

    code = "WRI019"
    judges = (Misspelling,)
    good = (
        "Nghiên cứu lịch sử lý luận; khả năng xuất khẩu gạo; ai cũng cố gắng.",
        "Sau cơn bão vệ sinh môi trường được khôi phục.",
        "Vụ nổ lực lượng chức năng đã xử lý.",
        "Đồng bào ở Krông Pắc, Ngọk Réo, Tu Mơ Rông.",
        "Ngành nghề truyền thống, ngoài giờ, thuở trước, thuê khoán.",
        "Đọc tài liệu three, chrome, ghost trên mạng.",
        "Nguyễn Trãi qua đời năm 1442.",
        "Hồ sơ xuất trình đầy đủ; đề xuất quà Tết.",
        "Quý khách, huỷ bỏ, khoẻ mạnh, toà nhà, thuỷ lợi.",
        "Em Kpă H’Nghiêng, ông Hnhum đạt giải.",
        "Kinh nghiệm túc trực ban đêm.",
        "Các điểm cảm xúc tích cực; chia sẻ, dành dụm, giành giải.",
        "Bóng cây kơ nia, tượng kút, đàn klông pút, sluông, pơmu, ễnh ương lềng kềng.",
        "Đổ bêtông, bôxít, điốt, kilôoát, xêmina, ôxy, xăng-ti-mét, vắcxin, iốt.",
        "Quí vị, qui định, bác sĩ, quờ quạng, giặt gịa, gìn giữ, khuỷu tay, ngoằn ngoèo.",
        "(Bằng chữ) Buôn ĐLiê, sông KPam, GDĐTs, ThS Lan, TTg, CTr, PTNTvn, UBNDx, KHkt; KHU VỰC, PHÒNG 2.",
        "Các xã vận động, đông đảo lao động hưởng ứng; đội lao Đông Anh; sinh hoạt đông đủ.",
        "Bài hát có câu: tăch n’gluh ntil ndơ, mât uănh groi nđôi.",
    )
    bad = (
        Bad("Toàn [[nghành]] có 45 trường học.", says="không có trong tiếng Việt"),
        Bad("Chấp hành [[ngiêm]] nội quy của [[trưòng]].", fixed="Chấp hành nghiêm nội quy của trường."),
        Bad("Chi [[thuơng]] xuyên [[nhyều]] hơn.", fixed="Chi thường xuyên nhiều hơn."),
        Bad("Dự trữ [[quổc]] gia; quốc [[gỉa]]; đóng [[qũy]].", fixed="Dự trữ quốc gia; quốc gia; đóng quỹ."),
        Bad("Mua 12 [[kóa]] cửa.", says="xem lại chính tả"),
        Bad("Làm [[viêc]] với cơ quan [[quyếtt]] toán.", fixed="Làm việc với cơ quan quyết toán."),
        Bad("Dự toán được [[bổ xung]] trong quý III.", says="bổ sung", fixed="Dự toán được bổ sung trong quý III."),
        Bad("[[Thăm quan]] mô hình; [[sử lý]] rác thải.", fixed="Tham quan mô hình; xử lý rác thải."),
        Bad("Với sự [[nổ lực]] của bà con, [[năng xuất]] lúa đạt 65 tạ/ha."),
        Bad("Tặng 25 [[xuất quà]] cho hộ nghèo.", fixed="Tặng 25 suất quà cho hộ nghèo."),
        Bad("Đoàn [[NHật]] Bản thăm [[PHòng]] khám.", fixed="Đoàn Nhật Bản thăm Phòng khám."),
        Bad("[[Sắp sếp]] tổ công tác; tuyên [[tryền]] lưu động.", fixed="Sắp xếp tổ công tác; tuyên truyền lưu động."),
        Bad("Hoạt động [[ngọai]] khóa và mua [[nuớc]] sạch."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield each of them."""
        for word in report.mentions(Misspelling):
            written, right = report.slice(word.span), word.right
            fixes = (Fix(says("viết {right}", right=right), (Edit(word.span, right),)),) if right else ()
            if not word.impossible:
                told = says("lỗi chính tả: viết “{right}”", right=right)
            elif right:
                told = says("“{written}” không có trong tiếng Việt: có lẽ là “{right}”", written=written, right=right)
            else:
                told = says("“{written}” không có trong tiếng Việt: xem lại chính tả", written=written)
            yield Finding(word.span, told, fixes=fixes)
