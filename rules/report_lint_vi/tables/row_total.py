"""TAB002: a column that sums up its neighbours, row by row."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_tie_claim import RowTotal as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class RowTotal(ReportRule):
    """Cột tổng, cột còn lại, cột tăng giảm phải khớp với các cột mà nó tính từ đó, ở từng dòng.

    Bảng thường được cộng cả hai chiều; một dòng lệch là một ô gõ sai. Khi cả dòng và cột cùng lệch vì một ô, ô đó được
    nêu một lần với cả hai phép tính.

    Cột nào là tổng của cột nào do chính các dòng của bảng cho biết: phải có ít nhất ba dòng khớp (hai dòng, nếu tên cột
    là “Tổng số”, “Cả năm”, “Lũy kế”…) rồi dòng lệch mới bị nêu. Bỏ qua dòng tỷ lệ, bình quân, công suất; dòng có ô
    trống; dòng mà “cả năm” là số cuối kỳ.
    """

    code = "TAB002"
    severity = Severity.ERROR
    judges = (Claimed,)
    tables = True
    good = (
        "Tổ\tNam\tNữ\tTổng số\nTổ 1\t5\t7\t12\nTổ 2\t8\t6\t14\nTổ 3\t4\t9\t13",
        (
            "Chỉ tiêu\tQuý I\tQuý II\t6 tháng\nKhám bệnh\t9.842\t10.316\t20.158\nPhẫu thuật\t184\t196\t380\n"
            "Công suất giường (%)\t96,4\t101,2\t98,8"
        ),
        (
            "Nội dung\tĐVT\tQuý I\tQuý II\tCả năm\nKết nạp\tngười\t20\t31\t51\n"
            "Tập huấn\tlớp\t4\t6\t10\nTổng số tổ\ttổ\t12\t14\t14"
        ),
        "Đội\tTổng số\tTrong đó nữ\tDân tộc\nĐội 1\t30\t12\t9\nĐội 2\t25\t11\t8\nĐội 3\t28\t10\t20",
        "Đàn\tĐầu kỳ\tTăng\tGiảm\tCuối kỳ\nTrâu\t120\t15\t12\t123\nBò\t340\t40\t25\t355\nDê\t80\t22\t9\t93",
        "Loại\tNăm 2022\tNăm 2023\tTăng, giảm\nTrộm cắp\t46\t37\t-9\nĐánh bạc\t14\t12\t-2\nLừa đảo\t9\t11\t+2",
        "Thôn\tHộ nghèo\tHộ cận nghèo\tTổng\nThôn 1\t12\t9\t21\nThôn 2\t-\t7\t15\nThôn 3\t8\t11\t19",
        "Hạng mục\tNăm 2021\tNăm 2022\tNăm 2023\nKênh mương (km)\t1,2\t2,4\t3,6\nĐường (km)\t3\t4\t5\nCầu\t1\t2\t2",
        "Lớp\tTốt\tKhá\tĐạt\tSĩ số\n6A\t10\t18\t7\t35\n6B\t9\t20\t8\t37\n6C\t12\t15\t6\t33",
        "Vốn\tKế hoạch\tGiải ngân\tCòn lại\nTỉnh\t86,0\t61,7\t24,3\nHuyện\t45,5\t40,25\t5,3\nXã\t12,4\t12,4\t0",
    )
    bad = (
        Bad("Trạm\tQuý I\tQuý II\tQuý III\t9 tháng\nĐông\t412\t398\t427\t[[1.273]]\nTây\t356\t371\t349\t1.076",
            says="412 + 398 + 427 = 1.237"),
        Bad("Tổ\tNam\tNữ\tTổng số\nTổ 1\t5\t7\t12\nTổ 2\t8\t6\t[[41]]\nTổ 3\t4\t9\t13",
            says="dòng “Tổ 2”: 8 + 6 = 14, cột “Tổng số” ghi 41"),
        Bad("Đàn\tĐầu kỳ\tTăng\tGiảm\tCuối kỳ\nTrâu\t120\t15\t12\t123\nBò\t340\t40\t25\t[[365]]\nDê\t80\t22\t9\t93",
            says="340 + 40 − 25 = 355"),
        Bad("Loại\tNăm 2022\tNăm 2023\tTăng, giảm\nTrộm cắp\t46\t37\t-9\nĐánh bạc\t14\t12\t-2\nLừa đảo\t9\t11\t+2\n"
            "Khác\t31\t26\t-[[15]]", says="26 − 31 = −5"),
        Bad("Xã\tBê tông\tCấp phối\tTổng (km)\nAn Hòa\t12,4\t3,1\t15,5\n"
            "An Bình\t8,7\t4,6\t[[12,3]]\nAn Phú\t9,9\t1,2\t11,1\n"
            "Cộng\t31,0\t8,9\t39,9", says="cột “Tổng (km)”"),
        Bad("STT\tThôn\tTổng\tNam\tNữ\nA\tB\t1=2+3\t2\t3\n1\tĐông\t90\t44\t46\n"
            "2\tTây\t[[87]]\t41\t36\n3\tNam\t64\t30\t34",
            says="41 + 36 = 77"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the rows that do not come out, or the cell that breaks them."""
        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence, claim.fixes)
