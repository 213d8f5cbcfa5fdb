"""DAT007: what is told as done before its day."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Severity
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.done_event import DoneEvent, FarYear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class FutureEvent(ReportRule):
    """Việc kể là đã làm không thể có ngày sau ngày báo cáo.

    Thường do gõ nhầm tháng, nhầm năm, hoặc báo cáo viết trước khi việc xong mà chưa sửa “sẽ” thành “đã” cho đúng.

    Năm chưa tới mà kể như đã qua (khởi công năm 2052, so với năm 2032), năm không ai tính tới (4031) cũng vậy.

    Chỉ xét khi “đã” đi với chính ngày đó. Bỏ qua việc dự kiến, thời hạn, ngày có hiệu lực, ngày kỷ niệm, khoảng “từ ...
    đến ...”, ngày của văn bản viện dẫn, mục nhiệm vụ; báo cáo không rõ ngày thì không xét.
    """

    code = "DAT007"
    severity = Severity.ERROR
    judges = (DoneEvent, FarYear)
    good = (
        Good("Ngày 20/12/2024, chi bộ sẽ tổ chức hội nghị kiểm điểm.", on="2024-12-06"),
        Good("Ngày 05/12/2024, chi bộ đã tổ chức hội nghị kiểm điểm.", on="2024-12-06"),
        Good("Ngày 20/12/2024, chi bộ đã tổ chức hội nghị kiểm điểm.", on="2024-12"),
        Good("Ngày 20/12/2024, chi bộ đã tổ chức hội nghị kiểm điểm."),
        Good("Đến ngày 31/12/2024, toàn huyện đã gieo cấy xong (số ước).", on="2024-12-06"),
        Good("Đã ban hành kế hoạch tổ chức hội thi vào ngày 20/12/2024.", on="2024-12-06"),
        Good("Nhà trường đã tổ chức ôn tập để học sinh thi ngày 20/12/2024.", on="2024-12-06"),
        Good("Luật có hiệu lực từ ngày 01/01/2025, phòng đã tổ chức 03 lớp tập huấn.", on="2024-12-06"),
        Good("Hướng tới kỷ niệm ngày 22/12/2024, huyện đã tổ chức hội trại.", on="2024-12-06"),
        Good("Từ ngày 02/12/2024 đến ngày 15/12/2024, đội đã tiến hành kiểm tra 12 chợ.", on="2024-12-06"),
        Good("Ngày 20/12/2024 là hạn cuối, đến nay đã có 12 xã nộp báo cáo.", on="2024-12-06"),
        Good("Ngày 20/12/2024, hội nghị theo lịch đã chốt sẽ họp tại hội trường.", on="2024-12-06"),
        Good("III. NHIỆM VỤ THÁNG TỚI\n\nNgày 20/12/2024, ra quân tại các xã đã đăng ký.", on="2024-12-06"),
        Good("Hợp đồng đã ký kết theo Quyết định số 15/QĐ-UBND ngày 20/12/2024.", on="2024-12-06"),
        Good("Phương án dự kiến được huyện phê duyệt ngày 20/12/2024, đã lấy ý kiến dân.", on="2024-12-06"),
        Good("Nghị quyết số 45/NQ-HĐND được thông qua ngày 20/12/2024, đã triển khai.", on="2024-12-06"),
        Good("Hội diễn tổ chức ngày 20/12/2024, đã có 12 đội đăng ký.", on="2024-12-06"),
        Good("Tháng 12/2024 đã tổ chức hai hội nghị.", on="2024-12-06"),
        Good("Tháng 12/2024 đã tổ chức hai hội nghị.", on="2024"),
        Good("Ngày 20/8/2024 đã cận kề, các đội khẩn trương luyện tập.", on="2024-07-05"),
        Good("Kế hoạch tập huấn: tháng 9/2024 đã có lịch, đã mời giảng viên.", on="2024-07-05"),
        Good("Kinh phí tháng 8, tháng 9/2024 đã cấp đủ cho các xã.", on="2024-07-05"),
        Good("Đã bàn giao 12 bộ bàn ghế cho lớp khai giảng (ngày 05/9/2024).", on="2024-07-05"),
        Good("Hội đã trao 12 giấy mời dự ngày hội (ngày 20/12/2024).", on="2024-12-06"),
        Good("Đã bàn giao 12 suất quà để tặng trong ngày hội (ngày 20/12/2024).", on="2024-12-06"),
        Good("Đến tháng 12/2025 đã hoàn thành thì phải nghiệm thu.", on="2024-12-06"),
        Good("Ngày 20/12/2024 đã ấn định cho phiên họp cuối năm.", on="2024-12-06"),
        Good("Kế hoạch làm đường, tháng 6/2025 đã dự kiến khởi công.", on="2024-12-06"),
        Good("Ngày 15/12/2024, hội nghị đã được ấn định tại nhà văn hóa.", on="2024-12-06"),
        Good("Mục tiêu đến năm 2045, tầm nhìn 2050; kế hoạch năm 2026 tăng so với năm 2025.", on="2024-12-06"),
        Good("Thuê đất đến ngày 15/6/2052; rừng trồng năm 1982, khai thác năm 2052.", on="2024-12-06"),
        Good("Bình quân mỗi năm 4031 lượt; trong năm 4031 người được khám.", on="2024-12-06"),
        Good("Ngày 15/12/2024, Công an xã dự kiến mở đợt cao điểm phát hiện, xử lý vi phạm.", on="2024-12-06"),
    )
    bad = (
        Bad("Ngày [[20/12/2024]], chi bộ đã tổ chức hội nghị kiểm điểm.", says="lập ngày 06/12/2024", on="2024-12-06"),
        Bad("Sáng ngày [[25/12/2024]], Huyện đoàn đã trao hai nhà nhân ái.",
            says="25/12/2024, nhưng báo cáo lập ngày 06/12/2024", on="2024-12-06"),
        Bad("Trường đã tổ chức lễ bế giảng vào ngày [[28/6/2023]].", says="đã làm ngày 28/6/2023", on="2023-06-16"),
        Bad("Danh sách hộ nghèo được xã thông qua ngày [[20/12/2024]], đã niêm yết.", says="20/12/2024", on="2024-12-06"),
        Bad("Ngày [[15/4/2024]] tại trung tâm xã, đội y tế đã khám cho 120 cụ.", says="ngày 31/3/2024", on="2024-03"),
        Bad("Ngày [[20/8/2024]] đã trao 12 suất quà cho hộ nghèo.", says="20/8/2024", on="2024-07-05"),
        Bad("Số vụ giảm; ngày [[12/7/2024]] đã họp bàn với công an xã.", says="12/7/2024", on="2024-07-05"),
        Bad("Đêm [[12/7/2024]], công an đã bắt quả tang 5 đối tượng.", says="12/7/2024", on="2024-07-05"),
        Bad("Hội đã trao 12 suất quà (ngày [[20/8/2024]]).", says="20/8/2024", on="2024-07-05"),
        Bad("Ngày [[12/3/2025]], Công an xã bắt quả tang 02 đối tượng.", says="12/3/2025", on="2024-07-05"),
        Bad("Cầu khởi công năm [[2052]], nay đạt 60%; từ năm [[2042]] đến nay có 36 đơn.", says="chưa tới", on="2024-07-05"),
        Bad("Bầu ban chấp hành nhiệm kỳ 2026 - [[4031]].", says="năm 4031 chưa tới", on="2026-07-05"),
        Bad("Đợt kiểm tra kéo dài đến hết ngày 25/5/[[2052]].", says="năm 2052 chưa tới", on="2025-07-05"),
        Bad("Trạm y tế xã, tháng [[9/2024]] đã khởi công.", says="tháng 9/2024, nhưng", on="2024-07-05"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the days of done events that are yet to come."""
        for claim in (*report.mentions(DoneEvent), *report.mentions(FarYear)):
            yield Finding(claim.span, claim.derivation)
