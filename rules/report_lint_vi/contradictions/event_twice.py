from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.named_event import HEADS, EventCount, NamedEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class EventTwice(ReportRule):
    """Một sự kiện nhắc lại trong báo cáo phải ghi cùng một ngày, cùng số người dự.

    Chỉ xét sự kiện có tên riêng đủ dài và giống hệt nhau (hội thi, đại hội, lễ, hội thao…), một năm, một nơi; khai mạc
    và bế mạc là hai ngày. Im lặng với hội nghị họp nhiều kỳ, với ngày của văn bản, ngày dự kiến, ngày hoãn, vòng loại,
    và khi chữ “gần”, “hơn” cho phép cả hai số.
    """

    code = "CON003"
    severity = Severity.ERROR
    judges = (NamedEvent, EventCount)
    needs = HEADS
    good = (
        "Ngày 12/3/2024, xã tổ chức Hội thi Bí thư chi đoàn giỏi.\n\nHội thi Bí thư chi đoàn giỏi ngày 12/3 có 24 đội.",
        (
            "Ngày 15/5/2024, khai mạc Hội thao ngành giáo dục huyện.\n\nNgày 18/5/2024, bế mạc Hội thao "
            "ngành giáo dục huyện."
        ),
        (
            "Kế hoạch số 12/KH-UBND ngày 05/3/2024 tổ chức Hội thi Nhà nông đua tài cấp xã.\n\n"
            "Hội thi Nhà nông đua tài cấp xã được tổ chức ngày 15/3/2024."
        ),
        (
            "Ngày 12/3/2024 tổ chức Hội nghị đại biểu nhân dân bàn xây dựng nông thôn mới tại thôn Đông.\n\n"
            "Ngày 14/3/2024 tổ chức Hội nghị đại biểu nhân dân bàn xây dựng nông thôn mới tại thôn Tây."
        ),
        (
            "Ngày 12/3/2023 tổ chức Lễ ra quân huấn luyện dân quân.\n\nNgày 14/3/2024 tổ chức Lễ ra quân "
            "huấn luyện dân quân."
        ),
        (
            "Hội nghị tổng kết phong trào thi đua yêu nước có gần 90 đại biểu.\n\n"
            "Tại Hội nghị tổng kết phong trào thi đua yêu nước với 86 đại biểu, 05 tập thể được khen."
        ),
        (
            "Ngày 17/10/2024, tổ chức Hội thi Phụ nữ tài năng duyên dáng cấp xã.\n\n"
            "Ngày 19/10/2024, tổ chức Hội thi Phụ nữ tài năng duyên dáng cấp huyện."
        ),
        (
            "Ngày 08/5/2024, tổ chức hội nghị đối thoại với nhân dân.\n\n"
            "Tại hội nghị đối thoại với nhân dân ngày 18/5/2024, một số kiến nghị chưa được trả lời."
        ),
        "Ngày 12/3/2024 họp giao ban tháng 3. Ngày 19/3/2024 họp giao ban tháng 3 lần hai.",
        (
            "Vòng sơ khảo ngày 10/3/2024: Hội thi Tuyên truyền viên giỏi toàn tỉnh.\n\n"
            "Hội thi Tuyên truyền viên giỏi toàn tỉnh được tổ chức ngày 20/3/2024."
        ),
        (
            "Ngày 12/3/2024 tổ chức Hội nghị tổng kết công tác Đảng.\n\nNgày 15/3/2024 tổ chức Hội nghị "
            "tổng kết công tác Đoàn."
        ),
        (
            "Đại hội Công đoàn cơ sở Trường Lê Lợi triệu tập 150 đại biểu.\n\n"
            "Đại hội Công đoàn cơ sở Trường Lê Lợi có 148 đại biểu dự."
        ),
    )
    bad = (
        Bad("Ngày 12/3/2024, xã tổ chức Hội thi Bí thư chi đoàn giỏi với 24 thí sinh.\n\n"
            "Hội thi Bí thư chi đoàn giỏi ngày [[13/3/2024]] chọn 03 thí sinh dự thi huyện.",
            says="ở đây ghi ngày 13/3/2024"),
        Bad("Ngày 08/5/2024, phường tổ chức Hội nghị Lắng nghe ý kiến nhân dân.\n\n"
            "Tại Hội nghị Lắng nghe ý kiến nhân dân ngày [[18/5/2024]], 03 kiến nghị chưa được trả lời."),
        Bad("Ngày 17/10/2024, huyện tổ chức Hội thi Phụ nữ tài năng duyên dáng cấp huyện.\n\n"
            "Hội thi Phụ nữ tài năng duyên dáng ngày [[19/10/2024]] còn thiếu kinh phí."),
        Bad("Đại hội Công đoàn cơ sở Trường Lê Lợi được tổ chức ngày 20/4/2023.\n\n"
            "Ngày [[22/4/2023]], tổ chức Đại hội Công đoàn cơ sở Trường Lê Lợi, bầu 05 ủy viên."),
        Bad("Hội nghị biểu dương nông dân sản xuất giỏi có gần 50 đại biểu dự.\n\n"
            "Tại Hội nghị biểu dương nông dân sản xuất giỏi với [[62]] đại biểu dự, 10 hộ được khen.",
            says="ở đây ghi 62 đại biểu"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the days and counts that another statement of the same event contradicts."""
        from report_lint_vi.claims.event_again import EventAgain

        for claim in report.mentions(EventAgain):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence, claim.ways_out(report))
