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
#: Bodies that are named after what they do: "tổ kiểm tra kiểm tra 12 cơ sở".
_BODIES = frozenset({"đoàn", "tổ", "đội", "ban"})
_TASKS = frozenset(
    {"kiểm tra", "thanh tra", "giám sát", "khảo sát", "điều tra", "kiểm kê", "thẩm định", "tuyên truyền"}
)


class RepeatedPhrase(ReportRule):
    """Một cụm từ hai đến sáu tiếng không được viết hai lần liền nhau.

    "Tổ chức tổ chức", "đẩy mạnh đẩy mạnh" là vết của việc chép và ghép câu. Cụm nhấn mạnh (từng bước từng bước) và
    tên cơ quan bắt đầu ngay sau danh từ chung (cán bộ công đoàn Công đoàn tỉnh) hoặc kết thúc ngay trước động từ (Ủy ban
    Kiểm tra kiểm tra) được để yên.
    """

    code = "WRI002"
    judges = (Repetition,)
    fault = PHRASE
    good = (
        "Triển khai từng bước từng bước, chắc chắn.",
        "Cán bộ công đoàn Công đoàn tỉnh tham dự.",
        "Trong quý, Ủy ban Kiểm tra kiểm tra 05 chi bộ; tổ thẩm định thẩm định 12 hồ sơ.",
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
        Bad("[[Tổ chức tổ chức]] 12 buổi nói chuyện."),
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
            capitals = report.view[start].isupper(), report.view[again].isupper()
            if capitals == (False, True) or (capitals == (True, False) and repetition.before):
                continue  # a name begins, or ends
            if repetition.before in _BODIES and phrase in _TASKS:
                continue
            yield Finding(
                repetition.span,
                says("“{phrase}” viết hai lần liền nhau", phrase=report.text[again:end]),
                fixes=(Fix(says("bỏ một lần"), (Edit(report.span(start, again), ""),)),),
            )
