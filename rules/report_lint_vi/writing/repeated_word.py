from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.repetition import Repetition
from report_lint_vi.world.doubling import is_right_doubled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class RepeatedWord(ReportRule):
    """Một từ không được viết hai lần liền nhau.

    Thường là lỗi gõ hoặc lỗi ghép câu: "tại tại", "của của". Một nửa số từ lặp trong báo cáo thật là đúng: từ láy
    (luôn luôn, dần dần), số đếm (năm năm), hai từ ghép kề nhau (hành vi vi phạm, trực tiếp tiếp nhận), tên riêng bắt
    đầu ngay sau (đại hội Hội Nông dân). Quy tắc để yên những chỗ đó.
    """

    code = "WRI001"
    good = (
        "Cán bộ luôn luôn gương mẫu, công việc dần dần ổn định.",
        "Phát hiện 03 hành vi vi phạm; trực tiếp tiếp nhận 12 hồ sơ.",
        "Theo Luật Luật sư, việc phân công công việc đã rõ.",
        "Đại hội hội viên diễn ra sau năm năm.",
        "Xã trở thành thành phố trực thuộc; trường hợp hợp nhất được xem xét.",
        "Đại hội Hội Nông dân huyện; Đảng bộ bộ phận trực thuộc.",
        "Nhà nhà thi đua, người người thi đua, ngày ngày phấn đấu.",
        "Học sinh sinh viên tham gia; tiền sử sử dụng thuốc.",
        "Kết quả: quả bưởi đạt loại một; một là, hai là.",
        "Việc bàn giao, giao nhận đúng hạn. Hạn cuối là ngày 30.",
        "Đơn vị thi công công trình đã bàn giao giao diện mới.",
        "Hội thảo thảo luận ba nội dung; cán bộ bộ môn dự đủ.",
        "Công tác tham mưu, mưu sinh của người dân.",
    )
    bad = (
        Bad(
            "Hội nghị tổ chức [[tại tại]] hội trường huyện.",
            says="“tại” viết hai lần liền nhau",
            fixed="Hội nghị tổ chức tại hội trường huyện.",
        ),
        Bad("Kết quả [[của của]] phong trào rất tốt."),
        Bad("Giới thiệu 02 quần chúng ưu tú [[đi đi]] học lớp bồi dưỡng."),
        Bad("Thực hiện [[các các]] chỉ tiêu được giao; [[được được]] đánh giá tốt."),
        Bad("Đoàn viên [[tham tham]] gia đầy đủ."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for repetition in report.mentions(Repetition):
            word, *others = repetition.words
            if others:
                continue
            start, again, end = repetition.span.start, repetition.again, repetition.span.end
            name = report.view[again].isupper() and not report.view[start].isupper()
            if name or is_right_doubled(word, repetition.before, repetition.after):
                continue
            yield Finding(
                repetition.span,
                says("“{word}” viết hai lần liền nhau", word=report.text[again:end]),
                fixes=(Fix(says("bỏ một lần"), (Edit(report.span(start, again), ""),)),),
            )
