from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.referred import Referred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class ReferredFigure(ReportRule):
    """Con số nhắc lại bằng “nêu trên”, “hiện có”, “còn lại”, “cả …” phải đúng như chỗ đã nêu.

    Phần đầu báo cáo được sửa số, phần hạn chế phía sau thì quên: người đọc chỉ cần lật lại là thấy.

    Chỉ xét con số có chữ chỉ về chỗ khác (hoặc “trong … có …” với loại gọi đủ rõ), và chỗ khác phải đếm đúng loại ấy,
    cùng những chữ nói rõ là loại nào. Im lặng khi con số đã có ở trước (kể cả trong bảng, trong tỷ số), khi nó là tổng
    hoặc hiệu của các số đã nêu, khi chỗ trước liệt kê tên chứ không đếm hoặc nói về lúc khác, và khi hai số khác nhau
    quá xa để là một.
    """

    code = "CON001"
    severity = Severity.ERROR
    judges = (Referred,)
    good = (
        "Huyện còn 26 dự án chưa giải ngân.\n\nTrong 26 dự án chưa giải ngân nêu trên, 09 dự án do xã làm chủ đầu tư.",
        "Đợt 1 kết nạp 12 đảng viên mới; đợt 2 kết nạp 15 đảng viên mới.\n\nTrong 27 đảng viên mới nêu trên có 11 nữ.",
        "Huyện có 12 xã. Dịch xảy ra tại xã An Hòa, xã An Bình, xã An Phú.\n\nCả 3 xã nêu trên đã công bố hết dịch.",
        "Toàn tỉnh có 102 xã, phường; 38 xã chưa đạt.\n\nTrong 38 xã chưa đạt nêu trên, 20 xã thuộc vùng cao.",
        "Khám cho 1.240 lượt người.\n\nTrong 980 người nói trên, 120 người được chuyển tuyến.",
        "Có gần 300 hộ đăng ký.\n\nTrong 287 hộ đăng ký nêu trên, 250 hộ đã ký cam kết.",
        "Chỉ tiêu giao là 25 đảng viên mới, đã kết nạp 27 đồng chí.\n\nTrong 27 đảng viên mới nêu trên có 09 nữ.",
        (
            "Thành lập 08 tổ công tác, nay còn 06 tổ công tác hoạt động.\n\nCả 06 tổ công tác còn lại "
            "đều báo cáo đúng hạn."
        ),
        "Đầu năm có 80 hộ nghèo, trong năm 34 hộ thoát nghèo.\n\nTrong 46 hộ nghèo hiện có còn 05 hộ ở nhà tạm.",
        "Cả 05 năm đều hoàn thành nhiệm vụ; cả 12 tháng không có vi phạm; cả 3 cấp cùng làm.",
        "Phòng | Số vụ\nĐội 1 | 14\nĐội 2 | 17\nCộng | 31\n\nTrong 31 vụ nêu trên, 28 vụ đã giải quyết.",
        "Toàn xã có 45 hộ nghèo, 12 hộ thoát nghèo, 05 hộ chuyển đi.\n\nTrong 28 hộ nghèo còn lại có 09 hộ neo đơn.",
        "Trong 24 tổ hợp tác của huyện có 03 tổ hợp tác yếu. Xã Tân Lập có 22 tổ.",
        "Trước sắp xếp, huyện có 30 xã.\n\nTrong 28 xã hiện nay, 12 xã có bác sĩ.",
        "Thể nhẹ cân 7,4%, thể thấp còi 11,3%.\n\nThể thừa cân 7,9% như đã nêu ở báo cáo tuần.",
        "Thể nhẹ cân nam 7,4%, nữ 7,6%.\n\nThể nhẹ cân chung 7,5% nêu trên còn cao.",
        "Xử lý 45 vụ vi phạm.\n\nSo với 48 vụ nêu trong báo cáo trước, giảm 03 vụ.",
    )
    bad = (
        Bad(
            "Huyện còn 26 dự án chưa giải ngân.\n\nTrong [[23]] dự án chưa giải ngân nêu trên, 09 dự án do xã làm.",
            says="ở đây ghi 23 dự án",
            fixed="Huyện còn 26 dự án chưa giải ngân.\n\nTrong 26 dự án chưa giải ngân nêu trên, 09 dự án do xã làm.",
        ),
        Bad("Hội quản lý 35.720 hội viên.\n\nTrong [[35.270]] hội viên nêu ở phần đầu có 2.984 hội viên nòng cốt.",
            says="hai chữ số bị đảo chỗ"),
        Bad("Toàn xã có 11 mô hình dân vận khéo.\n\nCả [[12]] mô hình dân vận khéo đều do chi bộ thôn đăng ký."),
        Bad("Trung tâm có 12 khoa, phòng và 14 trạm.\n\nTrong [[13]] khoa, phòng nêu trên còn 02 khoa thiếu bác sĩ."),
        Bad("Toàn xã còn 46 hộ nghèo.\n\nTrong [[64]] hộ nghèo hiện có vẫn còn 05 hộ ở nhà tạm."),
        Bad("Đầu năm có 41 hộ nghèo, cuối năm còn 24 hộ.\n\nTrong [[27]] hộ nghèo còn lại, 09 hộ hết sức lao động."),
        Bad(
            "Xe loa lưu động đợt cao điểm tháng 5 chạy 22 buổi.\n\n"
            "Trong [[24]] buổi xe loa lưu động của đợt tháng 5 có 03 buổi phải hoãn.",
        ),
        Bad("Suy dinh dưỡng thể nhẹ cân ở trẻ dưới 5 tuổi 7,4%, thể thấp còi 11,3%.\n\n"
            "Thể nhẹ cân [[7,9%]] như đã nêu, cao ở các thôn ven biển.", says="ghi 7,4%"),
        Bad("Có 37 nhà sập đổ hoàn toàn, 268 nhà sạt ta luy.\n\n"
            "Hộ thuộc diện có [[27]] nhà sập đổ hoàn toàn nói ở mục I được bố trí chỗ ở tạm.", says="ở đây ghi 27 nhà"),
        Bad("Vận động được 82,5 triệu đồng.\n\nTrong [[85,2 triệu đồng]] nêu trên, các dòng họ góp một phần ba."),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the figures that differ from what they point back at."""
        from report_lint_vi.claims.restated import Restated

        for claim in report.mentions(Restated):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence, claim.ways_out(report))
