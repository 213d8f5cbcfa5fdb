"""TAB004: a total in the text against the total of the table beside it."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_text import TableText as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

_DISTRICTS = (
    "\n\nXã\tSố hộ\tKế hoạch vốn (triệu đồng)\nTân Lập\t812\t4.150\nTân Hòa\t690\t3.270\nTổng cộng\t1.502\t7.420\n\n"
)


class TableText(ReportRule):
    """Tổng số nêu trong lời văn phải bằng tổng số trong bảng bên cạnh.

    Lời văn và bảng thường do hai người làm ở hai thời điểm; bảng được cập nhật mà lời văn còn số cũ.

    Chỉ xét đoạn văn ngay trước và ngay sau bảng, khi câu có chữ “tổng”, “toàn huyện”…, đúng tên cột, cùng đơn vị và
    không nói về kỳ khác, phần khác (“trong đó”, “so với”, “quý II”, “mục tiêu”). Số làm tròn trong lời văn (“7,4 tỷ
    đồng”, “gần 1.600 hộ”) là đúng. Nếu chính bảng cộng sai thì chỉ nêu ở bảng.
    """

    code = "TAB004"
    severity = Severity.ERROR
    judges = (Claimed,)
    tables = True
    good = (
        "Tổng kế hoạch vốn là 7.420 triệu đồng." + _DISTRICTS,
        "Tổng kế hoạch vốn là 7,42 tỷ đồng." + _DISTRICTS,
        "Tổng kế hoạch vốn khoảng 7,4 tỷ đồng." + _DISTRICTS,
        "Tổng kế hoạch vốn năm 2022 là 6.980 triệu đồng." + _DISTRICTS,
        "Tổng kế hoạch vốn đã giao trong quý II là 3.150 triệu đồng." + _DISTRICTS,
        "Toàn huyện có 1.502 hộ tham gia." + _DISTRICTS,
        "Toàn huyện có 1.420 hộ được vay." + _DISTRICTS,
        "Huyện có 36.418 hộ dân." + _DISTRICTS,
        "Trong tổng số đó còn 1.420 hộ chưa nhận vốn." + _DISTRICTS,
        "Tổng số 48 tổ vay vốn với 1.350 hộ." + _DISTRICTS,
        "Tổng kế hoạch vốn là 17 tỷ đồng, phần của tỉnh nêu ở bảng khác." + _DISTRICTS,
        "Tổng vốn tín dụng là 7.520 triệu đồng." + _DISTRICTS,
    )
    bad = (
        Bad("Tổng kế hoạch vốn là [[7.240]] triệu đồng." + _DISTRICTS,
            says="cột “Kế hoạch vốn (triệu đồng)”, dòng Tổng cộng ghi 7.420"),
        Bad("Các xã đăng ký như sau:" + _DISTRICTS + "Như vậy tổng số là [[1.520]] hộ, tăng so với đợt trước.",
            says="dòng Tổng cộng ghi 1.502"),
        Bad("Tổng kế hoạch vốn của hai xã là [[7,24]] tỷ đồng." + _DISTRICTS, says="ở đây ghi 7,24 tỷ đồng"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the figures of the text that differ from the table."""
        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence)
