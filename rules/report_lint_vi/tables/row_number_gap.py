"""TAB005: row numbers that jump or repeat."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.row_number import RowNumber

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class RowNumberGap(ReportRule):
    """Số thứ tự trong bảng phải liền nhau.

    Số bị nhảy thường do xóa một dòng, số bị lặp do chèn một dòng; người đối chiếu với phụ lục sẽ lệch từ đó trở đi.

    Chỉ xét cột STT, TT có từ ba số trở lên và đúng một chỗ lệch một số. Mỗi phần của bảng được đánh lại từ 1; số La Mã,
    chữ cái, số mục 1.1 và ô gộp để trống được bỏ qua. Bảng trích có nhiều chỗ cách quãng thì không nêu.
    """

    code = "TAB005"
    severity = Severity.WARNING
    judges = (RowNumber,)
    tables = True
    good = (
        "STT\tHọ tên\tĐơn vị\n1\tTrần A\tTổ 1\n2\tLê B\tTổ 2\n3\tVõ C\tTổ 1",
        (
            "TT\tNội dung\tSố lượng\nI\tKhối xã\t\n1\tTân Lập\t5\n2\tTân Tiến\t6\n"
            "II\tKhối trường\t\n1\tMầm non\t4\n2\tTiểu học\t7"
        ),
        (
            "TT\tNội dung\tSố lượng\nI\tKhối xã\t\n1\tTân Lập\t5\n2\tTân Tiến\t6\n"
            "II\tKhối trường\t\n3\tMầm non\t4\n4\tTiểu học\t7"
        ),
        "TT\tMục\tSố\n1\tThu\t9\n1.1\tHội phí\t5\n1.2\tỦng hộ\t4\n2\tChi\t6\n3\tTồn\t3",
        "STT\tLớp\tHọc sinh\n1\t6A\t40\n\t6B\t41\n2\t7A\t39\n3\t8A\t38",
        "STT\tTên\tSố\n(1)\t(2)\t(3)\n1\tCam\t5\n2\tBưởi\t6\n3\tXoài\t7",
        "STT\tHồ sơ trích\tSố\n3\tA\t1\n7\tB\t2\n12\tC\t3\n15\tD\t4",
        "Thứ hạng\tĐội\tĐiểm\n1\tĐội A\t9\n2\tĐội B\t8\n4\tĐội C\t7",
        "TT\tĐội\tĐiểm\n5\tA\t1\n6\tB\t2\n7\tC\t3\n8\tD\t4",
        "TT\tNgười\tSố\n1\tA\t5\n2\tB\t6",
        "TT\tNội dung\tSố\nA\tThu\t\n1\tPhí\t4\n2\tLệ phí\t5\n3\tKhác\t1\nB\tChi\t\n1\tLương\t3\n2\tĐiện\t2",
    )
    bad = (
        Bad("STT\tHọ tên\tĐơn vị\n1\tTrần A\tTổ 1\n2\tLê B\tTổ 2\n"
            "[[4]]\tVõ C\tTổ 1", says="STT nhảy từ 2 sang 4, thiếu số 3"),
        Bad("TT\tXã\tHộ\n1\tAn Hòa\t12\n2\tAn Bình\t15\n[[2]]\tAn Phú\t9\n3\tAn Lạc\t8", says="STT 2 lặp lại"),
        Bad("| TT | Xã | Hộ |\n|---|---|---|\n| 1 | An Hòa | 12 |\n| 2 | An Bình | 15 |\n"
            "| [[4]] | An Phú | 9 |\n| 4 | An Lạc | 8 |",
            says="từ 2 sang 4"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the one number of a table that does not go on."""
        for claim in report.mentions(RowNumber):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence)
