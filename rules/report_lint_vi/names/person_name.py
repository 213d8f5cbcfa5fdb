"""NAM004: one person written in two ways."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.name_person import PersonSpelling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class PersonName(ReportRule):
    """Tên một người phải viết giống nhau ở mọi chỗ trong báo cáo.

    Sai một dấu, một chữ cái trong họ tên là thành người khác: bằng khen, hồ sơ, quyết định sẽ sai theo. Quy tắc so
    hai tên khác nhau ở một âm tiết, một chữ cái hay một dấu, và chỉ nêu khi những lời kèm theo cho thấy là một
    người: cùng chức vụ, cùng một việc (phụ trách một đội tuyển), cùng thôn, khoa, lớp; hoặc khi hai tên chỉ lẫn hỏi với ngã (Khải, Khãi) mà không phải hai chức
    vụ, hai nơi. Hai tên trong cùng một đoạn, cùng danh sách hay bảng là hai người. Chỗ viết ít hơn bị nêu, bằng nhau
    thì chỗ viết sau.
    """

    code = "NAM004"
    judges = (PersonSpelling,)
    good = (
        "Ông Thạch Sơn Nhanh (ấp Trà Cuôn) và ông Thạch Sơn Nhành (ấp Trà Cuôn) góp giống.",
        "Khen bà Nguyễn Thị Hoa, thôn Đông.\n\nThăm bà Nguyễn Thị Hòa, thôn Đông.",
        "1. Ông Lò Văn Pánh, bản Ten;\n2. Ông Lò Văn Pành, bản Ten;",
        "Đồng chí Tạ Minh Khôi, Bí thư Đoàn xã.\n\nĐồng chí Tạ Minh Khởi, Phó Trưởng Công an xã.",
        "Trường THCS Lê Quý Đôn xếp nhất.\n\nTrường THCS Lê Quý Đồn xếp nhì.",
        "Bác sĩ Mai Đức Toàn.\n\nBác sĩ Mai Đức Toản.",
        "Cô Vũ Thị Hồng Thắm, trường Tiểu học Nam Sơn.\n\nCô Vũ Thị Hồng Thẩm, trường Tiểu học Bắc Sơn.",
        "Ông Lê Quang Trưởng phòng Nội vụ huyện.\n\nÔng Lê Quang Trường ở thôn Đoài.",
        "Anh Cù Bá Khiêm, Bí thư Đoàn xã Mã Thành.\n\nTuyên dương anh Cù Bá Khiểm (Phú Thành).",
        "| Hà Thu Nga | thôn Hạ |\n|---|---|\n| Hà Thu Ngà | thôn Hạ |",
        "Em Vừ Mí Sính, lớp 4A.\n\nEm Vừ Mí Sình, lớp 5B.",
        "Đồng chí Đinh Công Tráng, Chủ tịch UBND xã.\n\nĐồng chí Đinh Công Tráng, Chủ tịch UBND xã.",
        "Bà Lương Thị Thúy; bà Lương Thị Thuý.",
        "Cô Hà Thị Thu Hoa, trường Hoa Ban, huyện Mường Tè.\n\nCô Hà Thị Thu Hoan, trường Sao Mai, huyện Mường Tè.",
        "Ông Tạ Quang Khải, Bí thư Đoàn xã.\n\nÔng Tạ Quang Khãi, Trưởng trạm Y tế xã.",
        "Khen ông Tạ Quang Hiển ở thôn Đông.\n\nThăm ông Tạ Quang Hiễn ở thôn Tây.",
        "Em Lò Văn Hiển đạt giải.\n\nEm Lò Văn Hiễn được khen; Tạ Quang Khải và Tạ Quang Khãi là anh em.",
        "Ông Lò Văn Hùng, Bí thư Chi bộ bản.\n\nÔng Lò Văn Hưng, Bí thư Chi bộ bản.",
        "Hộ ông Phùng Văn Tấn (Chi hội 3) trồng ổi lê.\n\nHộ ông Phùng Văn Tân (Chi hội 5) trồng ổi lê.",
        "Hộ ông Phùng Văn Tấn ở thôn Hạ nuôi gà.\n\nHộ ông Phùng Văn Tân ở thôn Hạ làm nghề mộc.",
        "Thầy Hoàng Đình Khương phụ trách đội tuyển Vật lý.\n\nThầy Hoàng Đình Khang phụ trách đội tuyển Sinh học.",
        "Ông Ngô Quang Hải, Hiệu trưởng trường tiểu học.\n\nÔng Ngô Quang Hùng, Hiệu trưởng trường tiểu học.",
    )
    bad = (
        Bad(
            "Đội tuyển Vật lý do thầy Hoàng Đình Khương phụ trách.\n\nThầy [[Hoàng Đình Khang]] tiếp tục phụ trách đội "
            "tuyển Vật lý.",
            says="chỗ khác ghi Hoàng Đình Khương",
        ),
        Bad(
            "Bác sĩ Mai Đức Toàn, Trưởng khoa Hồi sức.\n\nKhen bác sĩ [[Mai Đức Toản]], Trưởng khoa Hồi sức.",
            says="chỗ khác ghi Mai Đức Toàn",
        ),
        Bad(
            "Đồng chí Tạ Quang Khải được giao phụ trách.\n\nPhân công đồng chí [[Tạ Quang Khãi]] theo dõi.",
            says="chỗ khác ghi Tạ Quang Khải",
        ),
        Bad(
            "Hộ ông Phùng Văn Tấn (Chi hội 3) trồng ổi lê, thu nhập khá.\n\nNhân rộng mô hình trồng ổi lê của hộ ông "
            "[[Phùng Văn Tân]] ở Chi hội 3."
        ),
        Bad("Chị Đỗ Ngọc Thủy hiến máu 12 lần.\n\nTôn vinh chị [[Đỗ Ngọc Thũy]] tại lễ tổng kết."),
        Bad("Anh Cù Bá Khiêm, Bí thư Đoàn xã Mã Thành, hiến máu.\n\nTuyên dương đồng chí [[Cù Bá Khiểm]] (Mã Thành)."),
        Bad(
            "Ông Lê Quang Trường, Chủ tịch Hội Nông dân xã Hòa Phú.\n\nÔng [[Lê Quang Trưởng]], Chủ tịch Hội Nông dân xã "
            "Hòa Phú, kết luận."
        ),
        Bad(
            "Cô Vũ Thị Hồng Thắm, trường Tiểu học Nam Sơn.\n\nCô [[Vũ Thị Hồng Thẩm]] (trường Tiểu học Nam Sơn) dự thi."
        ),
        Bad("Ông Thạch Sơn Nhanh, ấp Trà Cuôn, trồng dừa.\n\nÔng [[Thạch Sơn Nhan]] (ấp Trà Cuôn) góp ý."),
        Bad(
            "Cô giáo [[Hà Thị Thu Nga]], huyện Mường Tè, đạt giải.\n\nDự giờ cô Hà Thị Thu Ngà ở huyện Mường Tè.\n\n"
            "Cô Hà Thị Thu Ngà báo cáo.",
            says="chỗ khác ghi Hà Thị Thu Ngà",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(PersonSpelling):
            fix = Fix(says("viết {name}", name=claim.other), (Edit(claim.span, claim.other),))
            yield Finding(claim.span, claim.derivation, claim.evidence, (fix,))
