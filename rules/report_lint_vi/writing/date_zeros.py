"""WRI013: the zeros of dates, by the report's own majority."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.style_break import DAYS, Style, StyleBreak
from report_lint_vi.writing._once import ALSO, counted, once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class DateZeros(ReportRule):
    """Ngày tháng nên viết một kiểu trong cả báo cáo: 05/3/2024 hay 5/3/2024, 05-3-2024, 05/3/24.

    So với cách viết chiếm đa số trong chính báo cáo, báo một lần kèm các chỗ khác kiểu; tự sửa theo số đông.

    Hai cách bằng số thì theo Nghị định 30/2020/NĐ-CP: ngày dưới 10 và tháng 1, 2 có số 0, tháng 3 đến tháng 9 không.

    Bỏ qua tên ngày lễ (8/3, 20/10), dòng địa danh và thời gian, ngày âm lịch.
    """

    code = "WRI013"
    severity = Severity.INFO
    judges = (StyleBreak,)
    fault = DAYS
    good = (
        "Ngày 05/3/2024 họp, ngày 07/6/2024 sơ kết, ngày 12/9/2024 tổng kết.",
        "Ngày 5/3/2024 họp, ngày 7/6/2024 sơ kết.",
        "Ngày 05/3/2024 và ngày 08/3/2024 tổ chức; nhân dịp 8/3 tặng hoa.",
        "Ngày 05/3/2024 họp; ngày 17/6/2024 sơ kết, ngày 27/11/2024 tổng kết.",
        "Ngày 05/01/2024, ngày 05/3/2024, ngày 08/9/2024.",
        "Huế, ngày 04 tháng 7 năm 2024\n\nBÁO CÁO\nHè\n\nNgày 4/6/2024 và ngày 5/6/2024 khai mạc.",
        "Đạt 5/6 chỉ tiêu, 05/7 xã xong; 02/9 thôn chưa xong.",
        "Kỷ niệm Quốc khánh 2/9; ngày 04/9/2023 tựu trường, ngày 05/9/2023 khai giảng.",
        "Ngày 11/12/2023, ngày 12/11/2023, ngày 10/10/2023.",
        "Ngày 15/3/24, ngày 16/4/24, ngày 17/6/2024.",
        "Ngày 15/3/2024, ngày 16/4/2024, hồ sơ số 17/6/45.",
        "Từ 16-17/8/2024 tập huấn; ngày 08/8/2024 và 09/8/2024 khảo sát.",
    )
    bad = (
        Bad("Ngày 05/3/2024 họp; ngày 08/4/2024 sơ kết; ngày [[7]]/6/2024 ký giao ước.", says="viết “07”",
            fixed="Ngày 05/3/2024 họp; ngày 08/4/2024 sơ kết; ngày 07/6/2024 ký giao ước."),
        Bad("Ngày 5/3/2024, ngày 6/4/2024, ngày [[07]]/6/2024.", says="viết “7”"),
        Bad("Ngày 05/3/2024 họp; ngày [[7]]/6/2024 sơ kết.", says="viết “07”"),
        Bad("Ngày 15/3/2024 họp; ngày 17/[[06]]/2024 sơ kết.", says="viết “6”"),
        Bad("Ngày 15/3/2024, ngày 16/4/2024, ngày 17/[[06]]/2024.", says="viết “6”"),
        Bad("Ngày 15/01/2024, ngày 16/02/2024, ngày 17/[[2]]/2024.", says="viết “02”"),
        Bad("Ngày 15/3/2024, ngày 16/4/2024, ngày [[17-6-2024]].", says="viết “17/6/2024”"),
        Bad("Ngày 15/3/2024, ngày 16/4/2024, ngày [[17/ 6/2024]].", says="viết “17/6/2024”"),
        Bad("Ngày 15/3/2024, ngày 16/4/2024, ngày 17/6/[[24]] ký giao ước.", says="viết “2024”"),
        Bad("Ngày 05 tháng 3 năm 2024, ngày 06 tháng 4 năm 2024, ngày [[7]] tháng 5 năm 2024.", says="viết “07”"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield one finding for all of them."""
        breaks = StyleBreak.of_style(
            report, Style.DAY, Style.EARLY_MONTH, Style.MONTH, Style.LONG_DAY, Style.MARK, Style.YEAR
        )
        if breaks:
            first = breaks[0]
            said = says(
                "viết “{right}”, như ở {others} chỗ khác trong báo cáo{count}",
                right=first.right, others=first.others, count=counted(len(breaks)),
            )  # fmt: skip
            yield once([(b.span, b.right) for b in breaks], said, says("viết một kiểu"), also=ALSO)
