"""Tables that look wrong and are right."""

from __future__ import annotations

import pytest

from report_lint.check import check
from report_lint.load import Selection, packs
from report_lint.rule import ReportRule
from report_lint.testing import WORDS, report_of

KNOWN = [rule for pack in packs() for rule in pack.rules(Selection(select=("TAB",)))]
RULES = [rule() for rule in KNOWN if issubclass(rule, ReportRule)]

TABLES = {
    "numbers of gifts and of houses among amounts of money": """
Khu vực\tSố suất\tTiền quà\tSố nhà\tTiền nhà\tĐột xuất\tCộng tiền
Khu Đông\t12\t6.000\t1\t60.000\t1.500\t67.500
Khu Đoài\t21\t10.500\t1\t60.000\t2.400\t72.900
Khu Nam\t13\t6.500\t1\t20.000\t2.000\t28.500
Tổng cộng\t46\t23.000\t3\t140.000\t5.900\t168.900
""",
    "averages in the total row": """
Khối\tSố lớp\tHọc sinh\tSĩ số bình quân\tĐiểm trung bình môn Toán
Khối 10\t12\t498\t41,5\t6,8
Khối 11\t11\t451\t41,0\t7,1
Khối 12\t10\t405\t40,5\t7,4
Toàn trường\t33\t1.354\t41,0\t7,1
""",
    "an average that its header does not tell": """
Xã\tDiện tích (ha)\tLúa lai
Mường Khoa\t120\t58,4
Phúc Khoa\t95\t61,2
Thân Thuộc\t140\t59,9
Tổng cộng\t355\t59,8
""",
    "levels with sub-totals": """
TT\tNội dung\tKinh phí (nghìn đồng)\tSố lượng
I\tChi thường xuyên\t412.000\t31
1\tLương\t380.000\t24
2\tPhụ cấp\t32.000\t7
II\tChi hoạt động\t96.500\t12
1\tHội nghị\t41.500\t5
2\tCông tác phí\t55.000\t7
\tTổng cộng (I+II)\t508.500\t43
""",
    "only some of the parts are told": """
TT\tNguồn thu\tSố tiền (triệu đồng)
I\tThu nội địa\t9.400
1\tThuế ngoài quốc doanh\t3.150
2\tTiền sử dụng đất\t2.870
II\tThu bổ sung\t21.300
\tTổng cộng\t30.700
""",
    "sub-totals after each part": """
Khối\tĐơn vị\tNgười
Trường Mầm non\t6\t121
Trường Tiểu học\t8\t214
Cộng khối trường\t14\t335
Đảng ủy\t1\t18
Ủy ban\t1\t27
Cộng khối xã\t2\t45
Tổng cộng\t16\t380
""",
    "merged heads over two rows": """
TT\tXã\tNăm 2022\t\tNăm 2023\t
\t\tSố hộ nghèo\tTỷ lệ (%)\tSố hộ nghèo\tTỷ lệ (%)
1\tSán Chải\t412\t31,2\t365\t27,4
2\tLùng Thẩn\t388\t29,8\t340\t25,9
3\tCán Cấu\t295\t33,5\t251\t28,1
\tTổng\t1.095\t31,3\t956\t27,0
""",
    "a row that numbers the columns": """
STT\tThôn\tTổng số hộ\tHộ đạt\tHộ không đạt
(1)\t(2)\t(3)=(4)+(5)\t(4)\t(5)
1\tHòa Bình\t140\t126\t14
2\tĐoàn Kết\t98\t90\t8
3\tTân Tiến\t121\t111\t10
\tCộng\t359\t327\t32
""",
    "brackets for a minus": """
Khoản mục\tNăm trước\tNăm nay
Thu học phí\t2.450\t2.610
Chi cơ sở vật chất\t(1.980)\t(2.105)
Chi khác\t(120)\t(95)
Tổng\t350\t410
""",
    "blanks and an x": """
Tiểu khu\tRừng trồng (ha)\tRừng tự nhiên (ha)\tVụ vi phạm
TK 101\t12,5\tx\t1
TK 102\t8,0\t140,2\t
TK 103\t-\t96,0\t2
Cộng\t24,1\t251,7\t4
""",
    "of which below the total": """
Chi đoàn\tĐoàn viên\tƯu tú
Cơ quan\t31\t6
Quân sự\t19\t4
Công an\t22\t5
Tổng số\t72\t15
Trong đó: nữ\t28\t7
Dân tộc thiểu số\t41\t9
""",
    "the total first, parts that overlap": """
Đối tượng\tSố người
Tổng số\t1.240
Nữ\t655
Người cao tuổi\t310
Người khuyết tật\t96
""",
    "the total first and one whole split twice": """
Phân loại\tViên chức
Tổng số\t86
Đại học trở lên\t61
Cao đẳng, trung cấp\t25
Dưới 40 tuổi\t48
Từ 40 tuổi\t38
""",
    "a selection of districts": """
Huyện\tGieo cấy (ha)\tThu hoạch (ha)
Kim Sơn\t8.120\t7.940
Yên Khánh\t7.455\t7.310
Toàn tỉnh\t39.870\t38.215
""",
    "rows are years": """
Năm\tSố vụ\tSố người chết\tThiệt hại (tỷ đồng)
2020\t12\t3\t4,5
2021\t9\t1\t2,8
2022\t15\t4\t6,1
2023\t7\t0\t1,9
""",
    "rows are indicators": """
Chỉ tiêu\tĐVT\tKế hoạch\tThực hiện
Tổng đàn gia súc\tcon\t12.000\t12.340
Tổng sản lượng thịt\ttấn\t860\t872
Tổng số trang trại\ttrang trại\t24\t25
Tổng giá trị\ttỷ đồng\t96,5\t98,1
""",
    "rounded parts": """
Nguồn vốn\tSố vốn (tỷ đồng)\tTỷ trọng (%)
Trung ương\t12,35\t41,2
Tỉnh\t9,16\t30,5
Huyện\t8,48\t28,3
Tổng\t29,98\t100
""",
    "cut shares": """
Loại\tSố lượng\tTỷ lệ (%)
Hoàn thành xuất sắc\t17\t14,7
Hoàn thành tốt\t81\t70,4
Hoàn thành\t15\t13,0
Không hoàn thành\t2\t1,7
Cộng\t115\t100
""",
    "the last state instead of a sum": """
Chỉ tiêu\tQuý I\tQuý II\tQuý III\tQuý IV\tCả năm
Sinh con thứ 3\t2\t1\t3\t2\t8
Khám thai\t145\t160\t138\t151\t594
Số trạm có bác sĩ\t14\t14\t15\t15\t15
Tiêm chủng\t96\t101\t99\t104\t400
""",
    "less is better": """
Nội dung\tKế hoạch\tThực hiện\tTỷ lệ đạt (%)
Hộ thoát nghèo\t60\t75\t125,0
Lao động có việc làm\t400\t436\t109,0
Số vụ khiếu kiện\t10\t8\t125,0
Nhà tạm được xóa\t40\t40\t100,0
""",
    "a table of omitted rows": """
STT\tTrường\tSố phòng
1\tTiểu học số 1\t18
2\tTiểu học số 2\t16
…\t…\t…
12\tMầm non Sao Mai\t9
\tTổng cộng\t174
""",
    "a total that counts distinct persons is told as such": """
Lớp tập huấn\tSố lớp\tLượt người
An toàn thực phẩm\t4\t160
Sơ cấp cứu\t3\t105
Phòng cháy\t5\t240
Cộng\t12\t505
""",
    "bold in bars": """
| **TT** | **Cụm** | **Số mũi tiêm** | **Số bàn** |
|---|---|---:|---:|
| 1 | Trung tâm | 1.240 | 6 |
| 2 | Vùng cao | 655 | 4 |
|  | **Tổng cộng** | **1.895** | **10** |
""",
    "a rate row under the total": """
Loại hồ sơ\tTrực tuyến\tTrực tiếp\tTổng
Hộ tịch\t310\t122\t432
Đất đai\t95\t140\t235
Chứng thực\t188\t260\t448
Cộng\t593\t522\t1.115
Tỷ lệ (%)\t53,2\t46,8\t100
""",
    "whole triệu that were rounded": """
Công trình\tTổng mức (triệu đồng)\tTỉnh\tXã
Nhà văn hóa\t1.250\t875\t374
Đường nội đồng\t2.481\t1.737\t745
Kênh mương\t906\t634\t272
Tổng cộng\t4.638\t3.246\t1.391
""",
    "minus signs as words of change": """
Loại tội phạm\tNăm 2022\tNăm 2023\tTăng/giảm
Trộm cắp\t48\t36\t-12
Ma túy\t21\t30\t+9
Đánh bạc\t15\t15\t0
Tổng\t84\t81\t-3
""",
    "a letterhead and a signature block": """
UBND XÃ TÂN LẬP\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 12/BC-UBND\tTân Lập, ngày 05 tháng 3 năm 2024
""",
    "years, codes and telephones": """
STT\tHọ và tên\tNăm sinh\tĐiện thoại\tSố tiền (đồng)
1\tTổ trưởng A\t1975\t0912000111\t500.000
2\tTổ viên B\t1982\t0912000222\t300.000
3\tTổ viên C\t1990\t0912000333\t200.000
\tTổng cộng\t\t\t1.000.000
""",
    "a price column": """
Vật tư\tSố lượng\tĐơn giá (đồng)\tThành tiền (đồng)
Áo mưa\t40\t55.000\t2.200.000
Đèn pin\t25\t120.000\t3.000.000
Phao\t18\t150.000\t2.700.000
Cộng\t83\t\t7.900.000
""",
    "of which rows among the addends": """
Nội dung\tCộng dồn\tTrong kỳ
Đảng viên đầu kỳ\t310\t300
Kết nạp\t22\t12
Trong đó: nữ\t9\t5
Chuyển đến\t8\t6
Tổng cộng\t340\t318
""",
    "mixed units": """
Mô hình\tQuy mô\tĐơn vị tính\tKinh phí (triệu đồng)
Cá lồng\t24\tlồng\t310
Ớt\t6,5\tha\t120
Ong mật\t85\tđàn\t64
Cộng\t3\tmô hình\t494
""",
}


@pytest.mark.parametrize("name", TABLES)
def test_a_right_table_is_left_alone(name: str) -> None:
    outcome = check(report_of(f"Kết quả như sau:\n{TABLES[name]}\nHết.\n"), RULES)
    assert [WORDS.show(item.finding.message, outcome.report) for item in outcome.diagnostics] == []
    assert outcome.crashes == ()
