"""NAM001: an office that does not exist when the report says that it acts."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule
from report_lint.value import TYPE_CHECKING

#: Before this year no office of the table had ended but those that were general departments; these began in it.
_FIRST_YEAR = 2025
OLD = "tổng cục"
NEW = ("nông nghiệp và môi trường", "dân tộc và tôn giáo", "tuyên giáo và dân vận", "chiến lược", "nhân dân khu vực")

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class OfficeNoLonger(ReportRule):
    """Cơ quan nêu như đang hoạt động phải tồn tại vào lúc được kể.

    Sau các đợt sắp xếp, tên bộ, sở, ban cũ hay sống tiếp trong mẫu báo cáo. Quy tắc nêu mỗi cơ quan một lần: khi
    câu ghi rõ ngày của việc và ngày ấy ở sau ngày cơ quan thôi tồn tại; khi câu không ghi ngày thì chỉ nêu nếu cả
    kỳ báo cáo ở sau ngày đó, hoặc câu ở phần nhiệm vụ sắp tới. Nó để yên khi câu nói về chuyện cũ (cũ, nay là, hợp
    nhất, bàn giao, một ngày trước đó), khi tên nằm trong ngoặc kép, và khi cơ quan chỉ là nơi ban hành một văn bản.
    Cơ quan không có trong bảng thì không bao giờ bị nêu.
    """

    code = "NAM001"
    good = (
        Good("Bộ Kế hoạch và Đầu tư đã có văn bản hướng dẫn.", on="2025-02-20"),
        Good("Bộ Kế hoạch và Đầu tư (nay là Bộ Tài chính) đã thẩm định dự án.", on="2026-05-20"),
        Good("Thực hiện Thông tư số 10/2022/TT-BLĐTBXH của Bộ Lao động - Thương binh và Xã hội.", on="2026-05-20"),
        Good("Ngày 12/01/2025, Bộ Tài nguyên và Môi trường có văn bản trả lời.", on="2025-06-20"),
        Good("Theo hướng dẫn của Sở Nông nghiệp và Phát triển nông thôn, trạm đã tiêm phòng.", on="2025-12-20"),
        Good("Tiếp nhận 45 hồ sơ của Sở Giao thông vận tải để giải quyết tiếp.", on="2026-03-20"),
        Good("Ngày 20/4/2025, Sở Xây dựng kiểm tra bến xe.", on="2025-06-20"),
        Good("Năm 2023, Sở Thông tin và Truyền thông tập huấn 4 lớp chuyển đổi số.", on="2026-03-20"),
        Good("BÁO CÁO\nKết quả năm 2025\n\nSở Kế hoạch và Đầu tư cấp 120 giấy phép.", on="2025-12-20"),
        Good("Chiếu phim tài liệu “Bộ Giao thông vận tải những ngày đầu”.", on="2026-03-20"),
        Good("Đồng chí nguyên Bộ trưởng Bộ Thông tin và Truyền thông dự.", on="2026-03-20"),
        Good("Công an xã phối hợp với Công an tỉnh.", on="2026-03-20"),
        Good("Đơn gửi Tòa án nhân dân huyện đã chuyển giao cho Tòa án nhân dân khu vực 3.", on="2026-03-20"),
        Good("Bộ Nông nghiệp và Môi trường dự kiến hoạt động từ tháng 3.", on="2025-01-15"),
        Good("Án do Tòa án nhân dân huyện thụ lý trước ngày 01/7/2025 đã giải quyết xong.", on="2026-03-20"),
        Good("Đoàn Sở Kế hoạch và Đầu tư tỉnh Hủa Phăn, Lào sang thăm.", on="2026-03-20"),
        Good("Mỏ đá có giấy phép do Sở Tài nguyên và Môi trường cấp.", on="2026-05-20"),
        Good("Ngày 15/9/2025, xã triển khai hướng dẫn của Sở Tài nguyên và Môi trường.", on="2025-10-20"),
        Good("Bộ Kế hoạch và Đầu tư yêu cầu xong trước ngày 30/4/2025.", on="2025-05-20"),
        Good("Ngày 20/10/2025, thăm cán bộ hưu trí Sở Giao thông vận tải.", on="2025-11-20"),
        Good("Bố trí lại trụ sở Huyện ủy làm trạm y tế.", on="2026-08-20"),
        Good("Ngày 12/9/2022, Tổng cục Đường bộ Việt Nam chấp thuận đấu nối.", on="2022-12-05"),
        Good("Theo Quyết định của Tổng cục Đường bộ Việt Nam, cầu được gắn biển tải trọng.", on="2024-12-05"),
        Good("Thực hiện Quyết định số 1258/QĐ-TCTHADS của Tổng cục Thi hành án dân sự.", on="2025-12-05"),
        Good("Ngày 12/9/2024, Cục Thuế tỉnh đối thoại với doanh nghiệp.", on="2024-12-05"),
        Good("Niên giám do Tổng cục Thống kê phát hành năm 2024.", on="2026-05-20"),
        "Bộ Kế hoạch và Đầu tư đã có văn bản.",
        Good("Ngày 06/3/2025, Sở Tài nguyên và Môi trường bàn giao hồ sơ cho Sở Nông nghiệp.", on="2025-09-24"),
        Good("Ngày 06/8/2025, Sở Tài nguyên và Môi trường (nay là Sở Nông nghiệp và Môi trường) họp.", on="2025-09-24"),
        Good("Ngày 06/8/2025, Sở Tài nguyên và Môi trường tỉnh cũ còn 12 hồ sơ.", on="2025-09-24"),
    )
    bad = (
        Bad(
            "Ngày 12/11/2025, [[Bộ Kế hoạch và Đầu tư]] có công văn nhắc; Bộ Kế hoạch và Đầu tư hẹn làm việc lại.",
            says="từ ngày 01/3/2025 không còn Bộ Kế hoạch và Đầu tư, nhiệm vụ do Bộ Tài chính đảm nhận",
            on="2025-12",
        ),
        Bad("Học theo tài liệu do [[Bộ Thông tin và Truyền thông]] phát hành tháng 9/2025.", on="2025-10-20"),
        Bad("[[Sở TN&MT]] tháng 4/2025 kiểm tra mỏ đá.", says="Sở Nông nghiệp và Môi trường", on="2025-06-20"),
        Bad(
            "BÁO CÁO\nKết quả quý I năm 2026\n\nChi cục phối hợp với [[Sở Giao thông vận tải]] cắm 12 biển báo.",
            says="nhiệm vụ do Sở Xây dựng đảm nhận",
            on="2026-03-20",
        ),
        Bad(
            "Ngày 05/9/2025, [[Tòa án nhân dân huyện]] xét xử lưu động 02 vụ.",
            says="nhiệm vụ do Tòa án nhân dân khu vực đảm nhận",
            on="2025-10-02",
        ),
        Bad("Ngày 05/9/2025, xã phối hợp với [[Sở Giao thông vận tải]] cắm biển báo.", on="2025-10-02"),
        Bad(
            "Ngày 17/4/2024, đoàn của [[Tổng cục Đường bộ Việt Nam]] kiểm tra cầu treo.",
            says="từ ngày 01/10/2022 không còn Tổng cục Đường bộ Việt Nam",
            on="2024-05-02",
        ),
        Bad(
            "Ngày 12/8/2023, [[Tổng cục Du lịch]] khảo sát điểm đến.",
            says="Cục Du lịch Quốc gia Việt Nam",
            on="2023-09",
        ),
        Bad("Ngày 06/8/2025, [[Sở Tài nguyên và Môi trường]] tỉnh kiểm tra việc bàn giao hồ sơ.", on="2025-09-24"),
        Bad("Ngày 09/4/2025, [[Cục Thuế tỉnh]] đối thoại với doanh nghiệp.", on="2025-05-02"),
        Bad("III. NHIỆM VỤ TRỌNG TÂM\n\nPhối hợp với [[Sở Thông tin và Truyền thông]] tập huấn.", on="2025-06-02"),
        Bad(
            "[[Bộ Nông nghiệp và Môi trường]] khen 02 tập thể.",
            says="đến ngày 01/3/2025 mới có Bộ Nông nghiệp và Môi trường",
            on="2023-06-20",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        at = report.at
        own = report.shared is not None and report.shared.files  # an organisation's bodies end when they end
        if at is None or (not own and at.last.year < _FIRST_YEAR and not report.holds((OLD, *NEW))):
            return
        from report_lint_vi.claims.name_places import once
        from report_lint_vi.claims.office_status import OfficeInForce

        claims = report.mentions(OfficeInForce)
        yield from once(Finding(c.span, c.derivation, c.evidence, key=c.name.form.name) for c in claims)
