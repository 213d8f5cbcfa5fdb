"""WRI012: a comma between two things that are counted."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Pattern, ReportRule, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

#: Nouns of one rank: each row's are counted side by side, never one of the other.
_ROWS = (
    "tập thể|cá nhân|gia đình",
    "xã|phường|thị trấn|huyện|quận|thị xã",
    "giải nhất|giải nhì|giải ba|giải khuyến khích",
    "huy chương vàng|huy chương bạc|huy chương đồng|hcv|hcb|hcđ",
)
_PAIRS = tuple(
    Pattern(
        rf"(?<=[0-9] )(?P<noun>{row}) (?P<count>[0-9]{{1,4}}) (?P<other>{row})(?!\w)",
        *(f"{n} " for n in row.split("|")),
    )
    for row in _ROWS
)


class MissingComma(ReportRule):
    """Giữa hai thứ được đếm phải có dấu phẩy hoặc chữ “và”: “04 tập thể, 06 cá nhân”.

    Thiếu dấu, hai con số dính vào nhau và dễ đọc nhầm. Tự đề nghị thêm dấu phẩy.

    Chỉ xét những thứ ngang hàng (tập thể - cá nhân, xã - phường, các hạng giải); “05 hộ 12 khẩu”, “03 vụ 05 đối tượng”
    là cách nói quen, được để yên.
    """

    code = "WRI012"
    needs = ("tập thể ", "cá nhân ", " xã ", "phường ", "thị trấn ", "huyện ", "giải ", "huy chương ", "hcv ")
    good = (
        "Khen 12 tập thể, 25 cá nhân; 10 xã và 03 phường.",
        "Hỗ trợ 05 hộ 12 khẩu; bắt 03 vụ 05 đối tượng.",
        "Mỗi xã 02 tập thể, mỗi thôn 01 cá nhân.",
        "Bình chọn được tập thể 12 cá nhân tiêu biểu.",
        "Tại xã 135, 10 hộ thoát nghèo.",
        "Huyện có 15 xã 2 đợt liền dẫn đầu.",
        "Đạt 02 giải Nhất, 03 giải Nhì và 05 giải Ba.",
        "Năm 2023 xã 10 lần đón đoàn.",
        "Khen 04 tập thể\n06 cá nhân",
        "Nhóm\t04 tập thể\t06 cá nhân",
        "Tặng 03 gia đình 06 suất quà.",
    )
    bad = (
        Bad(
            "Khen thưởng 14 tập [[thể 26]] cá nhân.", says="thiếu dấu phẩy", fixed="Khen thưởng 14 tập thể, 26 cá nhân."
        ),
        Bad("Toàn huyện có 18 [[xã 02]] thị trấn."),
        Bad("Đoàn đạt 02 giải [[nhất 05]] giải nhì.", fixed="Đoàn đạt 02 giải nhất, 05 giải nhì."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield each place where the comma is missing."""
        for pattern in _PAIRS:
            for match in pattern.at_literals(report):
                end = match.end("noun")
                if match["noun"] == match["other"] or report.text[end] != " ":
                    continue
                start = max(match.start(), report.lower.rfind(" ", 0, end) + 1)
                fix = Fix(says("thêm dấu phẩy"), (Edit(report.span(end, end), ","),))
                said = says("thiếu dấu phẩy giữa {noun} và {other}", noun=match["noun"], other=match["other"])
                yield Finding(report.span(start, match.end("count")), said, fixes=(fix,))
