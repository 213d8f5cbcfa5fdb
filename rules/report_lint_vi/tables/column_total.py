"""TAB001: a total row against the rows that it sums up."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_tie_claim import ColumnTotal as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class ColumnTotal(ReportRule):
    """Dòng tổng của bảng phải bằng tổng các dòng mà nó cộng lại.

    Người đọc thường chỉ xem dòng cuối, và con số ở đó đi tiếp vào báo cáo cấp trên. Sai thường do gõ đảo chữ số, hoặc
    do sửa một dòng mà quên cộng lại.

    Bảng có nhiều cấp (I, 1, a) được cộng theo cấp cao nhất hoặc theo các dòng nhỏ nhất, cách nào khớp cũng được. Không
    cộng cột tỷ lệ, năng suất, bình quân, đơn giá; không xét cột có ô trống, “-” hay “…”, dòng “Trong đó”, bảng chỉ nêu
    một số đơn vị kèm dòng “Toàn tỉnh”. Báo ở ô tổng, trừ khi dòng và cột, hay một tổng khác, cùng chỉ vào một ô. Cột đo bằng triệu đồng, ha, tấn được lệch trong phạm vi làm tròn.
    """

    code = "TAB001"
    severity = Severity.ERROR
    judges = (Claimed,)
    tables = True
    good = (
        "Trường\tLớp\tHọc sinh\nMầm non Hoa Sen\t9\t241\nTiểu học Bình An\t18\t612\nTổng cộng\t27\t853",
        "Xã\tHộ\tThu nhập bình quân (triệu đồng)\nA Ngo\t640\t38,5\nA Bung\t512\t35,2\nTổng cộng\t1.152\t37,0",
        "Khoa\tGiường\tBệnh nhân\nNội\t40\t1.204\nNgoại\t30\t-\nCộng\t70\t2.015",
        (
            "TT\tKhối\tĐảng viên\nI\tKhối xã\t90\n1\tXã Tân Lập\t52\n2\tXã Tân Tiến\t38\nII\tKhối cơ quan\t61\n"
            "\tTổng cộng\t151"
        ),
        "Chi bộ\tĐảng viên\tNữ\nThôn 1\t21\t9\nThôn 2\t18\t7\nTổng số\t39\t16\nTrong đó: dự bị\t3\t1",
        "Nguồn\tKinh phí (triệu đồng)\nNgân sách\t1.204\nXã hội hóa\t387\nHỗ trợ\t95\nTổng cộng\t1.687",
        "Năm\tSố vụ cháy\n2021\t14\n2022\t11\n2023\t9",
        "Huyện\tDiện tích (ha)\nBắc Bình\t4.120\nTuy Phong\t2.310\nToàn tỉnh\t38.900",
        "Khối lớp\tHọc sinh\tĐiểm trung bình\nKhối 6\t120\t7,2\nKhối 7\t131\t7,4\nToàn trường\t251\t7,3",
        "Đơn vị\tĐoàn viên\nTổng số\t320\nTrong đó: Nữ\t180\nDân tộc thiểu số\t45",
        "Khoản mục\tSố tiền (đồng)\nThu hội phí\t12.500.000\nChi thăm hỏi\t(4.200.000)\nTổng cộng\t8.300.000",
        (
            "| Đội | Ca trực | Tỷ lệ (%) |\n|---|---|---|\n| Đội 1 | 31 | 51,7 |\n"
            "| Đội 2 | 29 | 48,3 |\n| Cộng | 60 | 100 |"
        ),
    )
    bad = (
        Bad("TT\tKhoản\tSố tiền\nI\tThu\t8.620\n1\tThuế\t5.410\n2\tPhí\t3.210\nII\tChi\t[[7.435]]\n1\tLương\t4.120\n"
            "2\tMua sắm\t3.225", says="4.120 + 3.225 = 7.345"),
        Bad("Trường\tLớp\tHọc sinh\nMầm non Hoa Sen\t9\t241\nTiểu học Bình An\t18\t612\nTổng cộng\t27\t[[835]]",
            says="cột “Học sinh”: 241 + 612 = 853, dòng Tổng cộng ghi 835"),
        Bad("| Xã | Hộ |\n|---|---|\n| A Ngo | 12 |\n| A Bung | 18 |\n| Tổng | [[31]] |", says="12 + 18 = 30"),
        Bad("TT\tKhối\tĐảng viên\nI\tKhối xã\t90\n1\tXã Tân Lập\t52\n2\tXã Tân Tiến\t38\nII\tKhối cơ quan\t61\n"
            "\tTổng cộng\t[[115]]", says="90 + 61 = 151"),
        Bad("Loại\tCon\tTấn\nTổng số\t300\t[[45,2]]\nBò\t120\t30,1\nLợn\t180\t12,4", says="30,1 + 12,4 = 42,5"),
        Bad("Tổ\tNam\tNữ\tTổng số\nTổ 1\t5\t7\t12\nTổ 2\t8\t6\t[[41]]\nTổ 3\t4\t9\t13\nCộng\t17\t22\t39",
            says="8 + 6 = 14"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the totals that do not come out, or the cell that breaks them."""
        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence, claim.fixes)
