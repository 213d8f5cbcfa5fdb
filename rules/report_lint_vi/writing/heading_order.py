"""WRI005: headings and items are numbered one after the other."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.label_order import LabelOrder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class HeadingOrder(ReportRule):
    """Đề mục, khoản, điểm phải đánh số liền nhau: không nhảy số, không trùng số.

    I, II, IV hoặc 1, 2, 2 là vết của việc thêm bớt mục mà chưa đánh lại số; người đọc ngờ văn bản thiếu một phần.

    Bỏ qua danh sách bắt đầu lại từ 1, đánh số tiếp qua đề mục, danh sách lồng nhau, mục nằm giữa đoạn văn, trích đoạn
    bắt đầu từ số bất kỳ. Sau d là đ hoặc e đều được; danh sách không dùng f, j, w, z.
    """

    code = "WRI005"
    judges = (LabelOrder,)
    good = (
        "I. KẾT QUẢ\n1. Trồng trọt\n2. Chăn nuôi\nII. NHIỆM VỤ\n1. Thủy lợi\n2. Khuyến nông",
        "I. KẾT QUẢ\n1. Trồng trọt\n2. Chăn nuôi\nII. NHIỆM VỤ\n3. Thủy lợi\n4. Khuyến nông",
        "a) Lúa\nb) Ngô\nc) Khoai\nd) Sắn\nđ) Mía\ne) Lạc",
        "a) Lúa\nb) Ngô\nc) Khoai\nd) Sắn\ne) Mía\ng) Lạc\nh) Vừng",
        "1. Tổ chức:\n1. Họp xóm;\n2. Họp chi bộ;\n3. Họp xã.\n2. Tuyên truyền:\n1. Loa đài;\n2. Tờ rơi.",
        "1. Tiêm phòng gia súc: đạt kế hoạch. 2. Kiểm dịch: 40 lượt.\n3. Khử trùng: 12 đợt.",
        "3. Tiếp tục duy trì tổ thủy nông.\n4. Nạo vét kênh cấp II.",
        "i) Cây trồng\nii) Vật nuôi\niii) Thủy sản\niv) Lâm nghiệp",
        "1.1. Thu ngân sách\n1.2. Chi ngân sách\n2.1. Đầu tư công\n2.2. Mua sắm",
        "Điều 1. Phạm vi\n1. Khu A;\n2. Khu B.\nĐiều 2. Đối tượng\n1. Hộ nghèo;\n2. Hộ cận nghèo.",
        "1. Lớp mầm non\n2. Lớp tiểu học\n...\n7. Lớp 12",
        "- Năm 2022: 15 vụ;\n- Năm 2023: 12 vụ.",
        "Điều 1. Lập tổ.\n1. Tổ trưởng;\n2. Tổ viên.\nĐiều 2. Nhiệm vụ.\n1. Tuần tra;\nĐiều 3. Thi hành.",
        "A. PHẦN CHUNG\nB. PHẦN RIÊNG\nC. PHỤ LỤC",
    )
    bad = (
        Bad("I. KẾT QUẢ\nII. HẠN CHẾ\n[[IV.]] KIẾN NGHỊ", says="sau II là IV: thiếu III"),
        Bad("1. Tiêm chủng\n2. Dinh dưỡng\n[[2.]] Dân số\n3. Truyền thông", says="số 2 đã dùng"),
        Bad("a) Đường xã\nb) Đường thôn\n[[d)]] Đường nội đồng", says="thiếu c"),
        Bad("1. Huấn luyện\n2. Tuần tra\n[[4.]] Diễn tập", says="thiếu 3"),
        Bad("2.1. Thu\n2.2. Chi\n[[2.4.]] Dư nợ", says="thiếu 2.3"),
        Bad("Bảng 1. Đàn bò\nSố liệu.\nBảng 2. Đàn lợn\nSố liệu.\n[[Bảng 4]]. Đàn dê", says="thiếu 3"),
        Bad("(1) Khoan giếng;\n(2) Lắp bơm;\n[[(2)]] Đấu điện."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield each label out of order."""
        for claim in report.mentions(LabelOrder):
            yield Finding(claim.label, claim.derivation, related=claim.evidence)
