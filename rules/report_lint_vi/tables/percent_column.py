"""TAB003: a column of percentages against the columns that they were calculated from."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_tie_claim import PercentColumn as Claimed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class PercentColumn(ReportRule):
    """Cột tỷ lệ (%) phải đúng với hai cột mà nó tính từ đó.

    Số liệu được cập nhật mà tỷ lệ còn của bản trước là lỗi thường gặp nhất trong bảng kế hoạch - thực hiện.

    Cột tỷ lệ tính từ cột nào do chính các dòng cho biết: phải có ít nhất ba dòng khớp (thực hiện trên kế hoạch, tăng so
    với năm trước, hoặc cơ cấu trong tổng số) rồi dòng lệch mới bị nêu. Làm tròn và cắt bớt chữ số đều được; bỏ qua dòng
    có ô trống, dòng mà bản thân chỉ tiêu là tỷ lệ, dòng càng thấp càng tốt nên tính ngược.
    """

    code = "TAB003"
    severity = Severity.ERROR
    judges = (Claimed,)
    tables = True
    good = (
        (
            "Chỉ tiêu\tKế hoạch\tThực hiện\tTỷ lệ (%)\nTrồng rừng (ha)\t450\t268\t59,6\nTập huấn (lớp)\t60\t41\t68,3\n"
            "Cây phân tán\t8.000\t6.120\t76,5"
        ),
        (
            "Chỉ tiêu\tKế hoạch\tThực hiện\tTỷ lệ (%)\nThu hội phí\t120\t97\t80,8\nKết nạp\t30\t33\t110\n"
            "Vốn vay\t900\t871\t96,7\nTỷ lệ hội viên nòng cốt (%)\t60\t62\t102"
        ),
        "Trường\tHọc sinh\tHọc sinh giỏi\tTỷ lệ (%)\nSố 1\t412\t63\t15,29\nSố 2\t388\t51\t13,14\nSố 3\t507\t88\t17,35",
        "Khối\tSố lượng\tCơ cấu (%)\nA\t120\t40,0\nB\t90\t30,0\nC\t60\t20,0\nD\t30\t10,0\nTổng\t300\t100",
        "Loại\tNăm 2022\tNăm 2023\tTăng (%)\nMật ong\t400\t460\t15,0\nChè\t250\t280\t12,0\nCà phê\t320\t304\t-5,0",
        "Nguồn\tDự toán\tThực hiện\tSo dự toán (%)\nThuế\t1.200\t1.310\t109\nPhí\t340\t298\t88\nĐất\t2.000\t1.506\t75",
        "Bậc học\tTrẻ\tRa lớp\tTỷ lệ\nNhà trẻ\t900\t315\t35%\nMẫu giáo\t1.500\t1.485\t99%\nLớp 1\t480\t480\t100%",
        (
            "Chỉ tiêu\tKế hoạch\tThực hiện\tĐạt (%)\nVụ cháy\t10\t8\t125\nHộ nghèo giảm\t50\t62\t124\n"
            "Nước sạch\t700\t644\t92\nRác thải\t80\t76\t95"
        ),
        (
            "Xã\tTổng hộ\tHộ có nước sạch\tTỷ lệ (%)\nLong Hòa\t880\t801\t91,0\n"
            "Long Hữu\t-\t640\t88,9\nLong Toàn\t910\t860\t94,5"
        ),
        "Môn\tHuy chương\tĐiểm (%)\nVật\t4\t51\nBơi\t7\t63\nCờ vua\t5\t48",
    )
    bad = (
        Bad("Thôn\tSố hộ\tHộ nghèo\tTỷ lệ (%)\nĐoài\t120\t9\t7,5\nĐông\t98\t7\t[[1,7]]\nHạ\t145\t12\t8,3",
            says="7 / 98 = 7,1%"),
        Bad("Nội dung\tKế hoạch\tThực hiện\tTỷ lệ (%)\nCấp thẻ\t600\t642\t107,0\nBạn đọc\t18.000\t19.350\t107,5\n"
            "Luân chuyển\t50.000\t46.750\t[[95,3]]\nLưu động\t20\t24\t120,0",
            says="46.750 / 50.000 = 93,5%, cột “Tỷ lệ (%)” ghi 95,3"),
        Bad("Khối\tSố lượng\tCơ cấu (%)\nA\t120\t40,0\nB\t90\t30,0\nC\t60\t[[25,0]]\nD\t30\t10,0\nTổng\t300\t100",
            says="60 / 300 = 20,0%"),
        Bad("Loại\tNăm 2022\tNăm 2023\tTăng (%)\nMật ong\t400\t460\t15,0\nChè\t250\t280\t12,0\nCà phê\t320\t304\t-5,0\n"
            "Tiêu\t80\t92\t[[13,0]]", says="(92 − 80) / 80 = 15,0%"),
        Bad("Xã\tTổng hộ\tHộ có nước sạch\tTỷ lệ (%)\nLong Hòa\t880\t801\t91,0\nLong Hữu\t720\t640\t88,9\n"
            "Long Toàn\t910\t[[806]]\t94,5\nCộng\t2.510\t2.301\t91,7",
            says="cột “Hộ có nước sạch”: 801 + 640 + 806 = 2.247"),
        Bad("Đội\tGiao\tThu\tĐạt (%)\nĐội 1\t340\t357\t105,0\nĐội 2\t92\t85\t[[94,2]]\nĐội 3\t1.250\t1.437\t115,0\n"
            "Đội 4\t980\t911\t93,0\nCộng\t[[2.762]]\t2.790\t104,8", says="cột “Đạt (%)” ghi"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the percentages that do not fit, or the cell that breaks them."""
        for claim in report.mentions(Claimed):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence, claim.fixes)
