from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.repetition import PHRASE, Repetition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report
#: Phrases that are rightly said twice.
_PHRASES = frozenset({
    "từng bước", "ngày càng", "lần lượt", "hết sức", "rất nhiều", "từng chút", "nhiều nhiều", "lớp lớp", "từng ngày",
    "đời đời", "mãi mãi", "luôn luôn", "không ngừng", "tiến lên",
})  # fmt: skip


class RepeatedPhrase(ReportRule):
    """Một cụm từ hai đến sáu tiếng không được viết hai lần liền nhau.

    "Tổ chức tổ chức", "đẩy mạnh đẩy mạnh" là vết của việc chép và ghép câu. Cụm nhấn mạnh (từng bước từng bước) và
    tên cơ quan bắt đầu ngay sau danh từ chung (cán bộ công đoàn Công đoàn tỉnh) được để yên.
    """

    code = "WRI002"
    judges = (Repetition,)
    fault = PHRASE
    good = (
        "Triển khai từng bước từng bước, chắc chắn.",
        "Cán bộ công đoàn Công đoàn tỉnh tham dự.",
        "Tổ chức hội nghị. Tổ chức hội thi.",
        "Tổ chức, tổ chức lại bộ máy.",
        "Bộ phận một cửa: một cửa điện tử.",
        "Cấp huyện, cấp huyện đã sơ kết.",
        "Kế hoạch “kế hoạch nhỏ” được hưởng ứng.",
        "Xã A\tXã A\n3\t3",
        "Ngày càng ngày càng nhiều người tham gia.",
        "Lần lượt lần lượt từng hộ ký cam kết.",
        "Số lượng 10 10 người.",
    )
    bad = (
        Bad(
            "Tiếp tục đẩy mạnh [[tổ chức tổ chức]] các hoạt động.",
            says="“tổ chức” viết hai lần liền nhau",
            fixed="Tiếp tục đẩy mạnh tổ chức các hoạt động.",
        ),
        Bad("Nhân dân [[trên địa bàn trên địa bàn]] xã đồng tình."),
        Bad("Chỉ đạo [[các cấp công đoàn các cấp công đoàn]] thực hiện."),
        Bad("Được [[khen thưởng khen thưởng]], biểu dương."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        several = [repetition for repetition in report.mentions(Repetition) if len(repetition.words) > 1]
        if not several:
            return
        for repetition in several:
            phrase = " ".join(repetition.words)
            if phrase in _PHRASES:
                continue
            start, again, end = repetition.span.start, repetition.again, repetition.span.end
            if report.view[again].isupper() and not report.view[start].isupper():
                continue
            yield Finding(
                repetition.span,
                says("“{phrase}” viết hai lần liền nhau", phrase=report.text[again:end]),
                fixes=(Fix(says("bỏ một lần"), (Edit(report.span(start, again), ""),)),),
            )
