from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.restated_figure import RestatedFigure as Restated
from report_lint_vi.claims.restated_ratio import RestatedRatio
from report_lint_vi.claims.resumed import Resumed
from report_lint_vi.claims.retold import Retold
from report_lint_vi.claims.transposed import Transposed
from report_lint_vi.mentions.owned_count import OwnedCount
from report_lint_vi.mentions.summing_up import NOW, SummingUp, summed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report
    from report_lint_vi.claims.contradiction import Contradiction

_SCHOOL = "TRƯỜNG TIỂU HỌC HOA MAI\n\nBÁO CÁO\nTổng kết năm học\n\n"
_SUMMED = "TRƯỜNG TIỂU HỌC HOA MAI\n\nBÁO CÁO\nTổng kết năm học\n\nI. KẾT QUẢ\n\n"
_PARTY = "ĐẢNG BỘ XÃ TÂN PHONG\n\nBÁO CÁO\nCông tác xây dựng Đảng\n\n"


class RestatedFigure(ReportRule):
    """Một số liệu nêu hai lần trong báo cáo phải giống nhau.

    Số đầu vào của các phần do nhiều người làm; cùng một con số mà hai phần ghi khác nhau thì cả báo cáo mất tin cậy.

    Chỉ xét khi chắc là một: (1) cơ quan báo cáo “có”, “quản lý” bao nhiêu, cùng loại, cùng kỳ, hai số gần nhau; (2)
    chỉ tiêu mà mỗi nơi chỉ có một (dân số, tỷ lệ hộ nghèo, tổng thu ngân sách…); (3) hai số chỉ khác ở hai chữ số đổi
    chỗ, cùng tên gọi; (4) hai tỷ số của cùng một tổng: “10/11 xã đạt chuẩn” với “09/11 xã đạt chuẩn”, “23/25 trạm
    đạt” với “03/25 trạm chưa đạt”; (5) số lượng mà phần đánh giá chung nhắc lại cho cả loại (“cả”, “đều”, “với đội
    ngũ”, “do Sở duy trì”), cùng tên gọi từ ba tiếng; (6) số liệu mà phần đánh giá, kết luận, tóm tắt, lời mở đầu nêu
    lại bằng cùng việc làm và cùng tên gọi (“đã trao 62 suất học bổng” với “trao 68 suất học bổng”), hoặc chỉ tiêu,
    kinh phí được giao ghi hai lần, khi cả báo cáo chỉ có một chỗ nói đúng điều ấy; (7) tỷ số tính trên nhiều hơn số
    hiện có (“huyện có 14 xã” với “15/15 xã”); (8) số liệu mà phần đánh giá, tồn tại, khó khăn nhắc lại bằng lời khác
    (“thành lập 04 tiểu ban” với “thành viên của 05 tiểu ban”, “chết 63 người” với “73 người chết”) khi phần trên chỉ
    có một số cho điều ấy; (9) số đếm mà câu sau coi như đã biết (“trong số 15 đảng viên mới kết nạp”, “việc trao 105
    suất quà nêu trên”, “tuy có 19 sáng kiến được công nhận”) khi phần trên chỉ có một số cho đúng điều ấy và hai số
    gần nhau; (10) cùng một việc kể lại bằng lời khác (“phát sinh tại 47 xã” với “xảy ra tại 74 xã”), cùng tên riêng
    hay từ ít gặp, khi hai chữ số đổi chỗ, một chữ số của số dài bị khác, hoặc chữ “đều”, “hiện có” cho thấy là toàn
    bộ; (11) số mà phần đánh giá, lời mở đầu hay phần nhiệm vụ (“từ 3,24 điểm của năm 2022 lên”, “trên nền 381 đảng viên
    hiện có”) nhắc lại với hai chữ số đứng cạnh nhau bị đảo, và tỷ lệ nhắc lại lệch một chữ số, cùng tên gọi; (12) số mà phần đánh giá
    nhắc lại với cùng những từ ít gặp trong báo cáo (“46 sản phẩm OCOP” với “tuy có 43 sản phẩm được chứng nhận OCOP”),
    khi không số nào khác ở phần trên nói gần điều ấy hơn. Im lặng khi khác địa bàn, khác đơn vị làm, khác kỳ, khác nhóm, kế hoạch với thực hiện, phần nhiệm vụ, khi số
    kia là tổng của hai chỗ, hoặc khi chữ “gần”, “trên”, cách làm tròn cho phép cả hai.
    """

    code = "CON002"
    severity = Severity.ERROR
    #: The other claims need a part that sums up, or a count that the office is said to have.
    judges = (Restated, RestatedRatio, Retold, Resumed, Transposed, SummingUp, OwnedCount)
    good = (
        (
            "Nhập xã Tân Sơn có diện tích tự nhiên là 1,6 km² vào xã Tân Hà có diện tích tự nhiên là 5,0 km².\n\n"
            "Xã Tân Hà có diện tích tự nhiên là 6,6 km²."
        ),
        f"{_SCHOOL}Trường có 31 giáo viên.\n\nTrường có 29 giáo viên đạt chuẩn.",
        f"{_SCHOOL}Năm học 2022 - 2023, trường có 24 lớp.\n\nNăm học 2023 - 2024, trường có 26 lớp.",
        f"{_PARTY}Đầu nhiệm kỳ, Đảng bộ có 342 đảng viên.\n\nĐến nay, Đảng bộ có 356 đảng viên.",
        f"{_PARTY}Chi bộ thôn Đông có 24 đảng viên.\n\nChi bộ thôn Tây có 26 đảng viên.",
        "Tỷ lệ hộ nghèo đầu năm là 4,1%.\n\nCuối năm, tỷ lệ hộ nghèo còn 3,2%.",
        "Tổng thu ngân sách đạt 5,2 tỷ đồng.\n\nTổng thu ngân sách đạt 5.214 triệu đồng, bằng 104% dự toán.",
        "Dự toán tổng thu ngân sách là 5,0 tỷ đồng.\n\nTổng thu ngân sách đạt 5,2 tỷ đồng.",
        (
            "I. KẾT QUẢ\n\nThu nhập bình quân đầu người đạt 52 triệu đồng.\n\n"
            "II. NHIỆM VỤ\n\nThu nhập bình quân đầu người đạt 58 triệu đồng."
        ),
        "- Xã An Hòa: năng suất bình quân 65,2 tạ/ha.\n\n- Xã An Bình: năng suất bình quân 62,5 tạ/ha.",
        "Cây lúa đạt năng suất bình quân 48,2 tạ/ha.\n\nCây ngô đạt năng suất bình quân 42,8 tạ/ha.",
        "Đầu năm có 09/11 xã đạt chuẩn.\n\nĐến nay có 10/11 xã đạt chuẩn.",
        "Có 12/15 trường đạt chuẩn mức độ 1.\n\nCó 04/15 trường đạt chuẩn mức độ 2.",
        (
            "Có 30/63 tỉnh có tốc độ tăng số hộ cao hơn mức chung.\n\nCó 10/63 tỉnh có tốc độ tăng số hộ thấp hơn mức "
            "chung."
        ),
        "Có 23/25 trạm có bác sĩ; còn 03/25 trạm chưa có bác sĩ đa khoa.",
        "Có 432 đại biểu tham gia biểu quyết.\n\nNghị quyết được 423 đại biểu tán thành.",
        (
            "SỞ XÂY DỰNG\n\nBÁO CÁO\n\nI. KẾT QUẢ\n\nĐầu năm, Sở duy trì 05 tổ kiểm tra lưu động.\n\n"
            "II. ĐÁNH GIÁ CHUNG\n\n06 tổ kiểm tra lưu động do Sở duy trì đã phát huy tác dụng."
        ),
        "Tập huấn 12 buổi cho 1.350 lượt người.\n\nTuyên truyền 08 buổi cho 1.530 lượt người.",
        f"{_SUMMED}Trao 62 suất học bổng.\n\nII. ĐÁNH GIÁ CHUNG\n\nNăm học trước trao 68 suất học bổng.",
        f"{_SUMMED}Đợt 1 trao 62 suất học bổng.\n\nII. ĐÁNH GIÁ CHUNG\n\nĐã trao 68 suất học bổng.",
        f"{_SUMMED}Trao 62 suất học bổng.\n\nII. ĐÁNH GIÁ CHUNG\n\nHội khuyến học xã trao 68 suất học bổng.",
        f"{_SUMMED}Trao 62 suất học bổng, 06 suất học bổng đột xuất.\n\nII. ĐÁNH GIÁ CHUNG\n\nĐã trao 68 suất học bổng.",
        f"{_SUMMED}Trao 62 suất học bổng.\n\nII. NHIỆM VỤ\n\nTrao 68 suất học bổng.",
        f"{_SUMMED}Vận động 245 triệu đồng mua sách.\n\nII. ĐÁNH GIÁ CHUNG\n\nVận động 254 triệu đồng sửa sân.",
        f"{_SUMMED}Lập 04 tổ thẩm định.\n\nII. HẠN CHẾ\n\n05 tổ thẩm định của các sở chưa vào cuộc.",
        f"{_SUMMED}Lập 04 tổ thẩm định, bổ sung 01 tổ.\n\nII. HẠN CHẾ\n\n05 tổ thẩm định đều kiêm nhiệm.",
        f"{_SUMMED}Cử 13 giáo viên đi học.\n\nII. HẠN CHẾ\n\nTrong số 12 giáo viên tổ Toán, 03 người sắp nghỉ hưu.",
        f"{_SUMMED}Mở 14 lớp tập huấn.\n\nII. HẠN CHẾ\n\nTrong 12 lớp tập huấn ở thôn, tài liệu còn thiếu.",
        f"{_SUMMED}Bệnh sởi có ở 47 lớp.\n\nII. HẠN CHẾ\n\nBệnh thủy đậu có ở 74 lớp do chưa tiêm phòng.",
        f"{_SUMMED}Bệnh sởi có ở 47 lớp.\n\nII. HẠN CHẾ\n\nBệnh sởi còn nguy cơ lây ra 74 lớp học bán trú.",
        f"{_SUMMED}Có 11 cán bộ chuyên trách.\n\nII. HẠN CHẾ\n\nTheo định mức cần 12 cán bộ chuyên trách.",
        f"{_SUMMED}Thư viện có 1.438 bản sách.\n\nII. NHIỆM VỤ\n\n1. Phấn đấu có 1.483 bản sách.",
        f"{_SUMMED}Suy dinh dưỡng thể nhẹ cân 7,4%, thể thấp còi 11,3%.\n\nII. HẠN CHẾ\n\nThừa cân, béo phì 11,8%.",
        "UBND HUYỆN AN THỦY\n\nBÁO CÁO\n\nHuyện có 14 xã.\n\nCó 15/16 trường đạt chuẩn; 10/12 xã vùng III có chợ.",
    )
    bad = (
        Bad(
            f"{_SUMMED}Dư nợ ủy thác qua Ngân hàng Chính sách xã hội đến nay đạt 128,6 tỷ đồng.\n\nII. HẠN CHẾ\n\n"
            "Nguồn vốn [[126,8 tỷ đồng]] dư nợ ủy thác chủ yếu cho vay chăn nuôi nhỏ.",
            says="128,6 tỷ đồng",
        ),
        Bad(
            f"{_SUMMED}Thực hiện Pháp lệnh số 02/2020/UBTVQH14, đã giải quyết 8.214 hồ sơ.\n\nII. HẠN CHẾ\n\nTrong số "
            "[[8.124]] hồ sơ đã giải quyết có 214 hồ sơ phải bổ sung nhiều lần.",
            says="8.214 hồ sơ",
        ),
        Bad(f"{_SUMMED}Nhà trường có 31 biên chế, trong đó 11 giáo viên bộ môn.\n\nII. HẠN CHẾ\n\n"
            "Với [[12]] giáo viên bộ môn, nhà trường vẫn thiếu người dạy.", says="ở đây ghi 12 giáo viên"),
        Bad(f"{_SUMMED}Trong năm cử 13 giáo viên đi học.\n\nII. HẠN CHẾ\n\n"
            "Trong số [[15]] giáo viên được cử đi học, 03 người chưa tốt nghiệp.", says="ở đây ghi 15 giáo viên"),
        Bad(f"{_SUMMED}Bệnh thủy đậu phát sinh tại 47 lớp.\n\nII. HẠN CHẾ\n\n"
            "- Bệnh thủy đậu xảy ra tại [[74]] lớp cho thấy việc tiêm phòng chưa tốt.", says="ở đây ghi 74 lớp"),
        Bad(f"{_SUMMED}Thư viện có 1.438 bản sách.\n\nII. NHIỆM VỤ\n\n1. Trên nền [[1.483]] bản sách hiện có, mở thêm "
            "phòng đọc.", says="ở đây ghi 1.483 bản"),
        Bad(f"{_SUMMED}Suy dinh dưỡng thể nhẹ cân 7,4%, thể thấp còi 11,3%.\n\nII. HẠN CHẾ\n\nSuy dinh dưỡng thể thấp "
            "còi [[11,8%]], cao nhất huyện.", says="ở đây ghi 11,8%"),
        Bad(f"{_SUMMED}Trao 62 suất học bổng.\n\nII. ĐÁNH GIÁ CHUNG\n\nNhà trường đã trao [[68]] suất học bổng.",
            says="ở đây ghi 68 suất học bổng",
            fixed=f"{_SUMMED}Trao 62 suất học bổng.\n\nII. ĐÁNH GIÁ CHUNG\n\nNhà trường đã trao 62 suất học bổng."),
        Bad("UBND HUYỆN AN THỦY\n\nBÁO CÁO\n\nHuyện có 14 xã.\n\nCó 13/[[15]] xã đạt chuẩn nông thôn mới.",
            says="ở đây ghi 13/15 xã"),
        Bad("SỞ XÂY DỰNG\n\nBÁO CÁO\n\nI. KẾT QUẢ\n\nSở duy trì 05 tổ kiểm tra lưu động.\n\nII. ĐÁNH GIÁ CHUNG\n\n"
            "[[06]] tổ kiểm tra lưu động do Sở duy trì đã phát huy tác dụng.", says="ở đây ghi 06 tổ kiểm tra lưu động"),
        Bad(f"{_SCHOOL}Trường có 24 lớp, 912 học sinh.\n\nToàn trường có [[26]] lớp, chất lượng được giữ vững.",
            says="ở đây ghi 26 lớp"),
        Bad(f"{_PARTY}Đảng bộ có 14 chi bộ, 356 đảng viên.\n\nToàn Đảng bộ có 14 chi bộ, [[365]] đảng viên.",
            says="365 đảng viên"),
        Bad("Có 12/15 trường đạt chuẩn quốc gia.\n\nNhìn chung [[13/15]] trường đạt chuẩn quốc gia.", says="ghi 12/15"),
        Bad("Có 18/24 thôn có nhà văn hóa.\n\nCòn [[05/24]] thôn chưa có nhà văn hóa.", says="18 + 05 = 23"),
        Bad("Năng suất bình quân ước 71,8 tạ/ha.\n\nVới năng suất bình quân [[78,1 tạ]]/ha, vụ này được mùa.",
            says="ghi ước 71,8 tạ/ha; hai chữ số bị đảo chỗ"),
        Bad("Tỷ lệ hộ nghèo còn 3,2%.\n\nCông tác giảm nghèo đạt khá, tỷ lệ hộ nghèo còn [[3,6%]].", says="3,6%"),
        Bad("Dân số toàn xã là 9.412 người.\n\nDân số toàn xã là [[9.214]] người, 95% có thẻ bảo hiểm y tế."),
        Bad("Phát [[4.536]] tờ rơi pháp luật.\n\nCả năm phát 4.356 tờ rơi pháp luật; 4.356 tờ rơi pháp luật do xã in."),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the figures that another statement contradicts."""
        claims: list[Contradiction] = [*report.mentions(Restated), *report.mentions(RestatedRatio)]
        claims += (*report.mentions(Retold), *report.mentions(Resumed), *report.mentions(Transposed))
        if report.mentions(OwnedCount):
            from report_lint_vi.claims.restated_whole import RestatedWhole

            claims += report.mentions(RestatedWhole)
        if any(True for _ in summed(report)) or NOW in report.lower:
            from report_lint_vi.claims.recalled import Recalled
            from report_lint_vi.claims.restated_count import RestatedCount
            from report_lint_vi.claims.retyped import Retyped
            from report_lint_vi.claims.reworded import Reworded

            claims += (*report.mentions(RestatedCount), *report.mentions(Recalled), *report.mentions(Retyped))
            claims += report.mentions(Reworded)
            if report.tables:
                from report_lint_vi.claims.retyped_cell import RetypedCell

                claims += report.mentions(RetypedCell)
        for claim in claims:
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence, claim.ways_out(report))
