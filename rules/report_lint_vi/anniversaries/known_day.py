"""ANN006: the day of the year beside a known day's name."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Good, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.known_day import KnownDay as DayBesideName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class KnownDay(ReportRule):
    """Ngày, tháng viết kèm tên một ngày kỷ niệm phải là ngày của nó.

    Ngày Nhà giáo Việt Nam là 20/11, Ngày Phụ nữ Việt Nam là 20/10; hai ngày hay bị viết lẫn tháng của nhau. Giỗ Tổ là
    mùng 10/3, Trung thu là rằm tháng Tám âm lịch. Quy tắc chỉ xét ngày viết ngay sau tên, không có chữ "ngày" (vì "Ngày
    Môi trường thế giới (ngày 04/6)" có thể là hôm tổ chức); nếu kèm năm thì phải là năm diễn ra sự kiện. Ngày hội của
    từng nơi không xét.
    """

    code = "ANN006"
    severity = Severity.ERROR
    judges = (DayBesideName,)
    good = (
        "Văn nghệ chào mừng Ngày Nhà giáo Việt Nam 20/11 và Ngày Phụ nữ Việt Nam 20-10.",
        "Mít tinh hưởng ứng Ngày Môi trường thế giới (ngày 03/6) tại chợ.",
        "Ngày Môi trường thế giới 03/6/2024 được tổ chức sớm hai hôm.",
        "Ngày hội Đại đoàn kết toàn dân tộc 16/11 của thôn có 120 hộ dự.",
        "Ngày Thầy thuốc Việt Nam, 27 đồng chí được khen; 27/3 đơn vị nộp hồ sơ.",
        "Ngày thành lập Đoàn xã 20/3 được kể lại.",
        "Giải chạy Ngày Gia đình Việt Nam 23/6 có 300 người.",
        "Giỗ Tổ Hùng Vương (mùng 10/3 âm lịch), học sinh nghỉ một ngày.",
        "Tết Trung thu (rằm tháng Tám) và lễ Vu lan (rằm tháng Bảy) có 400 cháu.",
        "Từ Ngày Quốc tế Phụ nữ 08/3 - 26/3 chi đoàn thi đua.",
        "Hưởng ứng Ngày Toàn dân phòng, chống ma túy 26/6; đạt 12/14 chỉ tiêu Ngày Pháp luật.",
        "Mừng Ngày Quốc tế Hạnh phúc 20/3, Ngày Sách và Văn hóa đọc Việt Nam 21/4.",
        Good("Hội trại mừng Ngày sinh Chủ tịch Hồ Chí Minh (19/5/2020) có 45 đội.", on="2020-05-20"),
        Good("Hội viên ôn lại Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh 26/3/1931.", on="2024-04-01"),
        "Tổ chức Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam 9/12 đơn vị đạt loại tốt.",
        "Ngày Sân khấu Việt Nam 12/8 âm lịch, đội chèo biểu diễn.",
    )
    bad = (
        Bad(
            "Trường tổ chức Ngày Nhà giáo Việt Nam [[20/10]] thật ấm cúng.",
            says="Ngày Nhà giáo Việt Nam là ngày 20/11, ở đây ghi 20/10",
            fixed="Trường tổ chức Ngày Nhà giáo Việt Nam 20/11 thật ấm cúng.",
        ),
        Bad("Nhân Ngày Báo chí Cách mạng Việt Nam ([[26/6]]), huyện gặp mặt phóng viên.", says="là ngày 21/6"),
        Bad("Chi hội ra quân nhân Ngày Quốc tế Phụ nữ [[03/8]].", says="08/3"),
        Bad(
            "Hội trại mừng Ngày sinh Chủ tịch Hồ Chí Minh ([[19/5/1980]]).",
            on="2020-05-20",
            says="là ngày 19/5/1890",
            fixed="Hội trại mừng Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890).",
        ),
        Bad("Dâng hương Giỗ Tổ Hùng Vương (mùng [[9/3]] âm lịch).", says="là ngày 10/3 âm lịch"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the labels that are not the day's."""
        for claim in report.mentions(DayBesideName):
            if claim.verdict is Verdict.FAILS:
                fix = Fix(says("ghi {right}", right=claim.right), (Edit(claim.span, claim.right),))
                yield Finding(claim.span, claim.derivation, fixes=(fix,))
