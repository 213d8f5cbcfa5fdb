from __future__ import annotations

from itertools import pairwise

from report_lint import Bad, Edit, Finding, Fix, ReportRule, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.repetition import WORD, Repetition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class RepeatedWord(ReportRule):
    """Một từ không được viết hai lần liền nhau.

    Thường là lỗi gõ hoặc lỗi ghép câu: "tại tại", "của của". Một nửa số từ lặp trong báo cáo thật là đúng: từ láy
    (luôn luôn, dần dần), số đếm (năm năm), hai từ ghép kề nhau (hành vi vi phạm, trực tiếp tiếp nhận), tên riêng bắt
    đầu ngay sau (đại hội Hội Nông dân). Quy tắc để yên những chỗ đó.
    """

    code = "WRI001"
    judges = (Repetition,)
    fault = WORD
    good = (
        "Mua một máy in in hai mặt cho văn phòng.",
        "Tiếng mưa rào rào trên mái tôn nhà văn hóa.",
        "Cán bộ luôn luôn gương mẫu, công việc dần dần ổn định; sổ sách không còn ghi sơ sơ, kiểm tra qua qua.",
        "Đâu đâu cũng treo cờ, đâu đâu cũng có khẩu hiệu.",
        "Phát hiện 03 hành vi vi phạm; trực tiếp tiếp nhận 12 hồ sơ.",
        "Theo Luật Luật sư, việc phân công công việc đã rõ.",
        "Đại hội hội viên diễn ra sau năm năm.",
        "Xã trở thành thành phố trực thuộc; trường hợp hợp nhất được xem xét.",
        "Đại hội Hội Nông dân huyện; Đảng bộ bộ phận trực thuộc.",
        "Hoàn thành đại hội hội nông dân cấp xã trong tháng 5; chuẩn bị đại hội hội phụ nữ.",
        "Nhà nhà thi đua, người người thi đua, ngày ngày phấn đấu.",
        "Học sinh sinh viên tham gia; tiền sử sử dụng thuốc.",
        "Kết quả: quả bưởi đạt loại một; một là, hai là.",
        "Việc bàn giao, giao nhận đúng hạn. Hạn cuối là ngày 30.",
        "Đơn vị thi công công trình đã bàn giao giao diện mới.",
        "Hội thảo thảo luận ba nội dung; cán bộ bộ môn dự đủ.",
        "Công tác tham mưu, mưu sinh của người dân.",
        "Đại biểu biểu quyết thông qua; hệ thống thống kê vận hành tốt; thiết bị bị hỏng đã sửa.",
        "Ủy ban ban hành kế hoạch; Hội đồng đồng ý; nhà đầu tư tư nhân; học sinh sinh năm 2010.",
        "Đảng ủy ủy quyền; công chức chức danh địa chính; hợp tác xã xã Tân Lập; các biện pháp pháp luật.",
        "Nhà giáo giáo dục nghề nghiệp; thường xuyên xuyên suốt; tổ dân phố phố Hàng Gai; cơ sở sở hữu nhà nước.",
        "Điện thoại 0xxx xxx xxx, hiện chưa có số.",
        "Nông sản sản xuất tại chỗ; những hạn chế còn tồn tại tại các xã.",
        "Đảng viên viên chức sinh hoạt hai chiều; cơ quan quan tâm; đơn vị vị trí thuận lợi; công tác tác động xã hội.",
        "Kế hoạch hoạch định; doanh nghiệp nghiệp vụ vững; hoạt động động viên kịp thời; quy định định mức chi.",
        "Em Lê Thanh Thanh và em Trần Thị Ngọc Ngọc đạt giải; con con, cháu cháu noi theo.",
        "Thẩm tra chương trình trình Hội đồng nhân dân; phát huy huy động của dân; bị can can thiệp; vốn vay vay từ quỹ.",
        "Bão đi theo hướng tây tây bắc; xã nằm ở phía tây tây nam của huyện, giáp sông.",
        "Mưa to ở vùng Trung Trung Bộ; vụ này xã trồng 3 ha su su, 2 ha bo bo xen với chôm chôm.",
        "Học sinh tiểu học học 2 buổi mỗi ngày; lớp 10 của trường trung học học 3 chuyên đề.",
        "Nội các các nước; lý do do thiếu vốn; bên trong trong kho; tiền của của dân; ai ai cũng vui; đi từ từ theo đê.",
        "Vắc xin về chậm nên tiêm lần lần theo lô; vạch sơn mờ mờ đã kẻ lại; nước hơi hơi đục, mát mát.",
    )
    bad = (
        Bad(
            "Hội nghị tổ chức [[tại tại]] hội trường huyện.",
            says="“tại” viết hai lần liền nhau",
            fixed="Hội nghị tổ chức tại hội trường huyện.",
        ),
        Bad("Kết quả [[của của]] phong trào rất tốt; xã ở phía [[tây tây]] của huyện."),
        Bad("Giới thiệu 02 quần chúng ưu tú [[đi đi]] học lớp bồi dưỡng."),
        Bad("Thực hiện [[các các]] chỉ tiêu được giao; [[được được]] đánh giá tốt."),
        Bad("Một số hội [[viên viên]] lớn tuổi chưa đến dự; chi [[phí phí]] khám bệnh tăng."),
        Bad("Hoạt [[động động]] hè của thiếu nhi; cơ [[quan quan]] chuyên môn; kế [[hoạch hoạch]] năm 2024."),
        Bad("Đoàn viên [[tham tham]] gia đầy đủ."),
        Bad("- Tuần tra ven [[biển biển]].\n- Kiểm tra [[của của]]\n- Của cải còn nguyên."),
        Bad("Căn cứ [[Luật Luật]] Tố cáo và Luật Khiếu nại."),
        Bad("Duy trì họp [[mỗi mỗi]] tuần; tuần tra ven [[biển biển]]."),
        Bad("Đơn vị thực [[hiện hiện]] các chỉ tiêu."),
        Bad("Sổ theo dõi đã [[được được]] lập cho 1.240 hộ; số tiền thu được được nộp đủ."),
        Bad("Trao đổi với [[các các]] tổ trưởng; phát cho [[các các]] em; [[Từ từ]] đầu năm đến nay."),
        Bad("Lập thành tích chào mừng Ngày Đoàn [[kết kết]] đấu tranh của công nhân."),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        single = [repetition for repetition in report.mentions(Repetition) if len(repetition.words) == 1]
        if not single:
            return
        from report_lint_vi.world.doubling import Compounds

        for number, repetition in enumerate(single):
            start, again, end = repetition.span.start, repetition.again, repetition.span.end
            word = repetition.words[0]
            if _begins_a_name(report, repetition) or _goes_in_pairs(single, number) or set(word) == {"x"}:
                continue
            if report.world(Compounds).allow(word, repetition.before, repetition.after, repetition.later):
                continue
            yield Finding(
                repetition.span,
                says("“{word}” viết hai lần liền nhau", word=report.text[again:end]),
                fixes=(Fix(says("bỏ một lần"), (Edit(report.span(start, again), ""),)),),
            )


def _begins_a_name(report: Report, repetition: Repetition) -> bool:
    """Tell "đại hội Hội Nông dân" and a person's name ("Lê Thanh Thanh") from a slip."""
    start = repetition.span.start
    if not report.view[repetition.again].isupper():
        return False
    before = report.view[max(0, start - 12) : start].split(" ")
    return not report.view[start].isupper() or (len(before) > 1 and before[-1] == "" and before[-2][:1].isupper())


def _goes_in_pairs(repetitions: list[Repetition], number: int) -> bool:
    """Tell "con con, cháu cháu" from a slip: another word is doubled right beside."""
    spans = [repetition.span for repetition in repetitions[max(0, number - 1) : number + 2]]
    return any(other.start - one.end <= 2 for one, other in pairwise(spans))
