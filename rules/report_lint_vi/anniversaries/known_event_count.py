from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.anniversary_count import KnownCount, count_fixes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class KnownEventCount(ReportRule):
    """Số năm kỷ niệm một sự kiện đã biết phải khớp với năm của báo cáo.

    Khởi nghĩa Hai Bà Trưng nổ ra năm 40, nên báo cáo năm 2024 ghi 1984 năm. Quy tắc chỉ lên tiếng khi con số không
    khớp với năm nào có thể hiểu được: năm của báo cáo, năm nêu trong câu, kỳ báo cáo, năm sau (ở phần nhiệm vụ, hoặc
    báo cáo lập cuối năm). Một tỉnh có nhiều ngày thành lập, một ngày có nhiều lễ kỷ niệm: khớp với một là đủ. "Thành
    lập tỉnh" không kèm tên được hiểu là tỉnh ghi ở đầu báo cáo. Báo cáo không rõ năm thì không xét.
    """

    code = "ANN002"
    severity = Severity.ERROR
    judges = (KnownCount,)
    good = (
        Good("Chi hội mừng 115 năm Ngày Quốc tế Phụ nữ 8/3, 1985 năm khởi nghĩa Hai Bà Trưng.", on="2025-03-10"),
        Good("Năm 2020, huyện đã long trọng kỷ niệm 90 năm Ngày thành lập Đảng.", on="2024-06-20"),
        Good("Tu sửa công trình kỷ niệm 130 năm Ngày sinh Chủ tịch Hồ Chí Minh.", on="2025-07-01"),
        Good("Kỷ niệm 70 năm Ngày thành lập Đảng bộ huyện diễn ra sôi nổi.", on="2025-07-01"),
        Good("Kỷ niệm 50 năm Chiến thắng Điện Biên Phủ trên không thu hút 200 người.", on="2023-01-10"),
        Good("II. NHIỆM VỤ\n\nTuyên truyền 95 năm Ngày thành lập Đảng.", on="2024-10-15"),
        Good("Bệnh viện chuẩn bị kỷ niệm 70 năm Ngày Thầy thuốc Việt Nam.", on="2024-10-02"),
        Good("Trường lập kế hoạch mừng 43 năm Ngày Nhà giáo Việt Nam 20/11.", on="2024-12-20"),
        Good("BÁO CÁO\nCông tác năm 2023\n\nTrạm đã kỷ niệm 93 năm Ngày thành lập Đảng.", on="2024-02-15"),
        Good("BÁO CÁO\nNhiệm kỳ 2020 - 2025\n\nĐã kỷ niệm 131 năm Ngày sinh Chủ tịch Hồ Chí Minh.", on="2025-03-14"),
        Good("Đoàn xã dự lễ chào mừng 20 năm thành lập tỉnh Lai Châu.", on="2024-05"),
        Good("Diện mạo đổi khác sau 27 năm tái lập tỉnh Vĩnh Phúc.", on="2025-02-20"),
        Good("Kỷ niệm 30 năm Ngày thành lập Đảng bộ huyện; 12 năm Ngày thành lập Hội Nông dân xã.", on="2024-06"),
        Good("Cánh đồng mẫu lớn mở rộng gần 50 năm sau ngày giải phóng miền Nam.", on="2024-04-20"),
        "Hội viên được nghe kể chuyện 90 năm Ngày thành lập Đảng.",
        Good("Khen 12 đảng viên 30 năm tuổi Đảng; công nhận danh hiệu 05 năm liền.", on="2024-06"),
        Good("Lớp học kể lại dịp 40 năm Giải phóng miền Nam mà xã đã bỏ lỡ.", on="2024-06"),
        Good("Mừng 79 năm Cách mạng Tháng Tám và Quốc khánh 2/9 (02/9/2024).", on="2024-08"),
        Good("Phấn đấu đến năm 2039 kỷ niệm 50 năm thành lập Hội Cựu chiến binh Việt Nam.", on="2024-06"),
        Good("Nông dân thi đua vì mục tiêu 100 năm thành lập nước, 100 năm Ngày thành lập Đảng.", on="2024-06"),
        Good("SỞ VĂN HÓA TỈNH LAI CHÂU\n\nMừng 115 năm thành lập tỉnh, 20 năm Ngày thành lập tỉnh.", on="2024-06"),
        Good("SỞ VĂN HÓA TỈNH LONG AN\n\nMừng 64 năm Ngày thành lập tỉnh.", on="2024-06"),
        Good("Công an huyện mừng 79 năm Ngày truyền thống lực lượng CAND (19/8).", on="2024-08-20"),
    )
    bad = (
        Bad(
            "Chi hội phụ nữ mừng [[1983 năm]] khởi nghĩa Hai Bà Trưng.",
            on="2024-03-08",
            says="2024 − 40 = 1984",
            fixed="Chi hội phụ nữ mừng 1984 năm khởi nghĩa Hai Bà Trưng.",
        ),
        Bad("Hội Nông dân xã kỷ niệm [[93 năm]] Ngày thành lập Đảng, thu hút 300 hội viên.", on="2024-02-20"),
        Bad("Trường thi văn nghệ chào mừng [[41 năm]] Ngày Nhà giáo Việt Nam 20/11.", on="2024-10-30"),
        Bad("II. NHIỆM VỤ\n\n1. Kỷ niệm [[48 năm]] Ngày giải phóng miền Nam, thống nhất đất nước.", on="2024-03-20"),
        Bad("Hội thao mừng [[94 năm]] Ngày thành lập Đảng diễn ra sôi nổi.", on="2025-03-01", says="1930 = 95"),
        Bad("Tổ chức mít tinh kỷ niệm [[130 năm]] Ngày sinh Chủ tịch Hồ Chí Minh.", on="2026-07-01", says="1890 = 136"),
        Bad("Phường mừng [[78 năm]] Ngày truyền thống Công an nhân dân (19/8).", on="2024-08-20", says="1945"),
        Bad("Xã mừng [[50 năm]] thành lập Hội CCB Việt Nam.", on="2024-12-20", says="2024 − 1989 = 35"),
        Bad("Công an xã mừng [[78 năm]] Ngày truyền thống lực lượng CAND.", on="2024-08-20", says="79"),
        Bad(
            "HỘI NHÀ BÁO TỈNH LÀO CAI\n\nTrưng bày ảnh mừng [[115 năm]] Ngày thành lập tỉnh.",
            on="2024-07-01",
            says="2024 − 1907 = 117",
        ),
        Bad("Mừng [[73 năm]] Ngày Thương binh - Liệt sĩ (27/7/2021).", on="2021-08", says="2021 − 1947 = 74"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(KnownCount):
            if claim.verdict is Verdict.FAILS:
                fixes = count_fixes(report, claim.anniversary, claim.want)
                yield Finding(claim.span, claim.derivation, claim.evidence, fixes)
