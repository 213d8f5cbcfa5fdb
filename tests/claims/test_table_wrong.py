"""Tables with one wrong cell: it is told once, at the right place."""

from __future__ import annotations

import pytest

from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.rule import ReportRule
from report_lint.testing import WORDS, report_of, unmarked

KNOWN = [rule for pack in packs() for rule in pack.rules(Selection(select=("TAB",)))]
RULES = [rule() for rule in KNOWN if issubclass(rule, ReportRule)]

TABLES = {
    "a sum of money that leaves the numbers of houses out": ("""
Khu vực\tSố suất\tTiền quà\tSố nhà\tTiền nhà\tĐột xuất\tCộng tiền
Khu Đông\t12\t6.000\t1\t60.000\t1.500\t67.500
Khu Đoài\t21\t10.500\t1\t60.000\t2.400\t72.900
Khu Nam\t13\t6.500\t1\t20.000\t2.000\t[[25.800]]
Tổng cộng\t46\t23.000\t3\t140.000\t5.900\t168.900
""", "6.500 + 20.000 + 2.000 = 28.500"),
    "a total that was not brought up to date": ("""
Trường\tSố phòng\tPhòng kiên cố
Mầm non Ban Mai\t12\t10
Tiểu học Ngọc Linh\t21\t17
THCS Ngọc Linh\t16\t16
Tổng cộng\t49\t[[41]]
""", "10 + 17 + 16 = 43"),
    "a digit lost": ("""
Nguồn\tSố tiền (đồng)
Ngân sách\t125.400.000
Xã hội hóa\t38.250.000
Tổng cộng\t[[16.365.000]]
""", "163.650.000"),
    "a leaf that its row gives away": ("""
Trạm\tNam\tNữ\tTổng số
Trạm Đông\t120\t[[153]]\t255
Trạm Tây\t98\t101\t199
Trạm Nam\t77\t90\t167
Cộng\t295\t326\t621
""", "cột “Nữ”"),
    "the corner": ("""
Cấp học\tCông lập\tTư thục\tCộng
Mầm non\t14\t5\t19
Tiểu học\t21\t1\t22
THCS\t13\t0\t13
Tổng\t48\t6\t[[56]]
""", "48 + 6 = 54"),
    "the top level of a budget": ("""
TT\tNội dung\tDự toán\tThực hiện
I\tThu cân đối\t5.200\t5.410
1\tThuế\t3.100\t3.245
2\tPhí\t2.100\t2.165
II\tThu bổ sung\t1.850\t1.850
1\tBổ sung cân đối\t1.500\t1.500
2\tBổ sung mục tiêu\t350\t350
\tTổng cộng\t7.050\t[[7.620]]
""", "5.410 + 1.850 = 7.260"),
    "a numbered row against the rows under it": ("""
TT\tNội dung\tĐợt 1\tĐợt 2
I\tKhối cơ quan\t64\t[[78]]
1\tVăn phòng\t40\t45
2\tTài chính\t24\t23
II\tKhối trường\t115\t121
1\tTiểu học\t60\t66
2\tTrung học\t55\t55
\tTổng cộng\t179\t189
""", "45 + 23 = 68"),
    "a sub-total after its part": ("""
Đơn vị\tSố buổi\tLượt người
Thôn 1\t6\t310
Thôn 2\t5\t280
Cộng cụm Bắc\t11\t590
Thôn 3\t7\t355
Thôn 4\t4\t190
Cộng cụm Nam\t[[13]]\t545
Tổng cộng\t22\t1.135
""", "7 + 4 = 11"),
    "six months": ("""
Chỉ tiêu\tQuý I\tQuý II\t6 tháng
Khám ngoại trú\t12.480\t13.115\t25.595
Nội trú\t2.310\t2.405\t[[4.175]]
Chuyển tuyến\t310\t298\t608
""", "2.310 + 2.405 = 4.715"),
    "a quarter of months": ("""
Nội dung\tTháng 4\tTháng 5\tTháng 6\tQuý II
Cấp căn cước\t812\t790\t845\t2.447
Đăng ký xe\t96\t104\t88\t288
Tạm trú\t143\t150\t161\t[[545]]
""", "143 + 150 + 161 = 454"),
    "what is left": ("""
Chủ đầu tư\tKế hoạch\tGiải ngân\tCòn lại
Ban dự án\t42.500\t31.250\t11.250
Phòng Nông nghiệp\t8.600\t6.150\t2.450
Xã Hưng Lộc\t3.900\t3.120\t780
Xã Hưng Thịnh\t4.150\t2.980\t[[1.710]]
""", "4.150 − 2.980 = 1.170"),
    "stock and flow": ("""
Vật nuôi\tĐầu kỳ\tNhập\tXuất\tCuối kỳ
Trâu\t96\t12\t8\t100
Bò\t310\t45\t60\t295
Lợn\t1.240\t520\t610\t[[1.510]]
Dê\t85\t30\t15\t100
""", "1.240 + 520 − 610 = 1.150"),
    "a rise": ("""
Loại\tNăm 2022\tNăm 2023\tTăng, giảm
Sách\t8.410\t8.960\t550
Báo\t1.200\t1.150\t-50
Thẻ\t640\t710\t70
Lượt đọc\t15.300\t16.450\t[[1.510]]
""", "16.450 − 15.300 = 1.150"),
    "a rate that was not brought up to date": ("""
Chỉ tiêu\tGiao\tThực hiện\tĐạt (%)
Tuyển quân (người)\t120\t120\t100
Huấn luyện (người)\t640\t602\t94,1
Diễn tập (xã)\t8\t6\t75,0
Tuần tra (lượt)\t350\t371\t[[160,0]]
""", "371 / 350 = 106,0%"),
    "a share of the total": ("""
Xếp loại\tHọc sinh\tTỷ lệ (%)
Tốt\t240\t40,0
Khá\t258\t43,0
Đạt\t90\t[[51,0]]
Chưa đạt\t12\t2,0
Tổng\t600\t100
""", "90 / 600 = 15,0%"),
    "a whole district in measured hectares": ("""
Xã\tNgô (ha)\tSắn (ha)
Ia Blang\t312,5\t96,4
Ia Glai\t284,0\t120,3
Dun\t198,7\t88,1
Tổng cộng\t795,2\t[[340,8]]
""", "96,4 + 120,3 + 88,1 = 304,8"),
    "the total first": ("""
Tổ chức\tSố lượng\tĐảng viên
Tổng số\t64\t[[1.893]]
Đảng bộ cơ sở\t22\t1.204
Chi bộ cơ sở\t42\t635
""", "1.204 + 635 = 1.839"),
    "bars and bold": ("""
| Khoa | Giường | Bệnh nhân |
|---|---|---|
| Nội | 60 | 1.820 |
| Nhi | 45 | 1.377 |
| **Tổng** | **105** | **[[3.179]]** |
""", "1.820 + 1.377 = 3.197"),
    "a merged label": ("""
STT\tĐội\tCa trực\tVụ việc
1\tĐội An ninh\t96\t14
2\tĐội Hình sự\t104\t31
3\tĐội Giao thông\t120\t55
Tổng cộng\t320\t[[110]]
""", "14 + 31 + 55 = 100"),
    "many rows": (
        "STT\tThôn\tSố hộ\n" + "".join(f"{n}\tThôn {n}\t{30 + n}\n" for n in range(1, 13)) + "\tTổng\t[[483]]\n",
        "cộng 12 dòng được 438",
    ),
    "a gap in the numbers": ("""
STT\tTrường\tSố lớp
1\tHoa Mai\t9
2\tHoa Đào\t11
[[4]]\tHoa Hồng\t8
5\tHoa Sen\t10
""", "thiếu số 3"),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_one_wrong_cell_is_one_finding(name: str) -> None:
    marked, says = TABLES[name]
    text, marks = unmarked(f"Kết quả như sau:\n\n{marked}\nHết.\n")
    outcome = check(report_of(text), RULES)
    shown = [(item.finding.span.start, item.finding.span.end) for item in outcome.diagnostics]
    told = [WORDS.show(item.finding.message, outcome.report) for item in outcome.diagnostics]
    assert (shown, told) == (marks, told)
    assert says in told[0]
