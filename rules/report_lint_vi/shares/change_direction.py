"""PCT005: rises called falls."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.growth import TurnedChange
from report_lint_vi.claims.growth_direction import ToldTwice
from report_lint_vi.claims.level_direction import LevelDirection
from report_lint_vi.mentions.vocabulary import COMPARED, COMPARING, PARTING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class ChangeDirection(ReportRule):
    """Đã tăng thì không ghi giảm, đã giảm thì không ghi tăng.

    Câu chép từ kỳ trước thường được thay số mà quên thay chữ “tăng”, “giảm”.

    Xét khi câu nêu cả hai kỳ (“giảm từ 86 hộ xuống còn 92 hộ”), khi một thay đổi được kể hai lần, và khi “bằng 95% so với cùng kỳ” đi liền với
    “tăng”. Bỏ qua hai phép so với hai kỳ khác nhau và báo cáo viết ngoặc theo thứ tự kỳ trước/kỳ này.
    """

    code = "PCT005"
    severity = Severity.ERROR
    judges = (
        TurnedChange,
        ToldTwice,
        LevelDirection,
    )
    needs, cue = (*COMPARING, *PARTING, " xuống ", " lên "), COMPARED
    good = (
        "Toàn huyện có 7.215 hộ, tăng 3,2% so với cùng kỳ (6.990 hộ).",
        "Tai nạn giao thông tăng 24 vụ (2126/2102).",
        "Trong kỳ xảy ra 36 vụ, giảm 12 vụ (48/36 vụ).",
        "Trong kỳ xảy ra 48 vụ, tăng 12 vụ (36/48 vụ), tăng 33,3%.",
        "Số đơn tăng 16 đơn (127/143 đơn), tương ứng tăng 12,6%.",
        "So với cùng kỳ giảm 12 vụ (tăng 10% so với quý trước).",
        "Tai nạn giảm 12 vụ, số người chết tăng 2 người.",
        "Thu bằng 105% so với cùng kỳ, tăng 5%.",
        "Sản lượng điện bằng 95% kế hoạch, tăng 5% so với cùng kỳ năm trước.",
        "Sản xuất công nghiệp bằng 98% so với cùng kỳ, tăng 5% so với tháng trước.",
        "Trộm cắp tăng 5 vụ (40/45), cướp giật tăng 3 vụ (7/10), đánh bạc giảm 2 vụ (9/7).",
        "Giảm 3.009 vụ (-24,25%), giảm 201 người chết (-3,66%).",
        "Xử lý 29 vụ, tăng 11,5% (cùng kỳ 26 vụ).",
        "Dịch bệnh có 35 ca, giảm 10 ca so với tháng trước (45 ca), tăng 5 ca so với cùng kỳ (30 ca).",
        "Đầu năm: 640 người; thời điểm 30/6/2024: 606 người; giảm 34 người.",
        "Tháng 1 có 40 ca sốt xuất huyết, tháng 2 có 35 ca, giảm 5 ca.",
        "Vốn huy động 1.246 tỷ đồng, thời điểm 31/12/2022 là 1.138 tỷ đồng; dư nợ giảm 108 tỷ đồng.",
        "Diện tích giảm 12 ha (tăng năng suất 10%).",
        "Chi thường xuyên bằng 96% so với cùng kỳ, giảm 4%.",
        "Tỉnh vươn từ vị trí 15 lên vị trí 9; chỉ số tăng từ hạng 31 lên hạng 18.",
        "Thời gian cấp giấy được rút từ 2 tuần xuống còn 10 ngày.",
        "Doanh thu tăng từ 950 lên 1,1 tỷ đồng; nợ đọng giảm từ 1,2 tỷ đồng xuống còn 900 triệu đồng.",
        "Số hộ nghèo giảm từ 92 hộ xuống còn 68 hộ; tỷ lệ hộ nghèo từ 5,6% xuống 4,1%.",
        "Xã chuyển 15 học sinh từ lớp 5 lên lớp 6 và sửa đường từ km 12 lên km 9.",
    )
    bad = (
        Bad("Tai nạn giao thông [[giảm 24]] (2126/2102).", says="là tăng, không phải giảm"),
        Bad("Toàn huyện có 7.215 hộ đăng ký, [[giảm 3,2%]] so với cùng kỳ (6.990 hộ).", says="7.215 nhiều hơn 6.990"),
        Bad("Trong quý giảm 12 vụ ([[tăng 10%]]).", says="vừa ghi là tăng, vừa ghi là giảm"),
        Bad("Chi thường xuyên bằng 95% so với cùng kỳ, [[tăng 5%]].", says="giảm, không phải tăng"),
        Bad("Toàn xã còn 61 hộ cận nghèo, [[tăng 23]] hộ so với đầu năm (84 hộ).", says="là giảm, không phải tăng"),
        Bad("Nợ đọng là 386 tỷ đồng so với 31/12/2022 (174 tỷ đồng) [[giảm 212 tỷ đồng]].", says="là tăng"),
        Bad(
            "So với cùng kỳ, nội soi [[giảm 412]] lượt (6 tháng năm 2022 là 3.318 lượt; năm nay 3.730 lượt).",
            says="3.730 nhiều hơn 3.318",
            on="2023-07-05",
        ),
        Bad("Bị thương 80 người, giảm 15 người ([[+15,8%]]).", says=""),
        Bad("Số hộ nghèo giảm từ [[86 hộ xuống còn 92]] hộ.", says="là tăng, không phải giảm"),
        Bad("Nâng tỷ lệ phủ sóng từ [[92,5% năm 2022 lên 89,4]]%.", says="là giảm, không phải tăng", on="2023-12-05"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the changes that go the other way."""
        for claim in (*report.mentions(TurnedChange), *report.mentions(ToldTwice), *report.mentions(LevelDirection)):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence)
