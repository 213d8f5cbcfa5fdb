"""CIT004: one instrument, two dates."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.two_dates import TwoDates as Rivals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class TwoDates(ReportRule):
    """Một văn bản được dẫn nhiều lần trong báo cáo phải mang cùng một ngày.

    Một văn bản chỉ có một ngày ban hành, nên hai ngày khác nhau thì ít nhất một ngày sai, dù chưa biết văn bản ấy là
    gì. Quy tắc đánh dấu ngày mà danh mục phủ nhận, không thì ngày ít gặp hơn, không nữa thì ngày viết sau. Số hiệu
    không mang năm chỉ được so trong cùng năm, số của Đảng trong cùng nhiệm kỳ; số hiệu của địa phương, mà nhiều
    nơi dùng chung, chỉ được so khi cùng năm và cùng trích yếu.
    """

    code = "CIT004"
    severity = Severity.ERROR
    judges = (Rivals,)
    good = (
        "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023; xã căn cứ Nghị định số 98/2023/NĐ-CP để bình xét.",
        "Quyết định số 12/QĐ-TTg ngày 05/01/2023, Quyết định số 12/QĐ-TTg ngày 08/01/2024.",
        "Nghị quyết số 27-NQ/TW ngày 21/5/2018 và Nghị quyết số 27-NQ/TW ngày 09/11/2022.",
        "Kế hoạch số 05/KH-UBND ngày 10/01/2024 của tỉnh, Kế hoạch số 05/KH-UBND ngày 19/01/2024 của huyện.",
        "Quyết định số 18/2022/QĐ-UBND ngày 12/5/2022 và Quyết định số 18/2022/QĐ-UBND ngày 20/6/2022 của hai tỉnh.",
        "Nghị định số 999/2024/NĐ-CP ngày 03/02/2024; Nghị định số 999/2024/NĐ-CP ngày 3/2/2024.",
        "Nghị định số 999/2024/NĐ-CP ngày 03/02/2024, có hiệu lực từ ngày 20/3/2024.",
        "Thông tư số 77/2024/TT-BYT ngày 03/6/2024; Thông tư số 77/2024/TT-BCA ngày 15/11/2024.",
        "Thông tư số 77/2024/TT-BYT ngày 03/6/2024. Ngày 05/7/2024, trạm triển khai Thông tư số 77/2024/TT-BYT.",
        "Nghị quyết số 15/2008/QH12 ngày 29/5/2008 và Luật số 15/2008/QH12 ngày 03/6/2008.",
        "Chỉ thị số 14/CT-TTg ngày 25/5/2022; Chỉ thị số 14/CT-BGDĐT ngày 20/8/2022.",
        (
            "Kế hoạch số 27/KH-UBND ngày 04/3/2024 về phòng, chống dịch tả lợn châu Phi của tỉnh; Kế hoạch số 27/KH-UBND "
            "ngày 11/3/2024 về chăm sóc người cao tuổi của huyện."
        ),
    )
    bad = (
        Bad(
            "Kế hoạch số 27/KH-UBND ngày 04/3/2024 về nạo vét kênh mương nội đồng. Thôn thực hiện Kế hoạch số "
            "[[27/KH-UBND ngày 14/3/2024]] về nạo vét kênh mương nội đồng.",
            says="27/KH-UBND ở đây ghi ngày 14/3/2024",
        ),
        Bad(
            "Thông tư số 77/2024/TT-BYT ngày 03/6/2024 được phổ biến.\n\n"
            "Trạm thực hiện Thông tư số [[77/2024/TT-BYT ngày 30/6/2024]].",
            says="77/2024/TT-BYT ở đây ghi ngày 30/6/2024",
            fixed="Thông tư số 77/2024/TT-BYT ngày 03/6/2024 được phổ biến.\n\n"
            "Trạm thực hiện Thông tư số 77/2024/TT-BYT ngày 03/6/2024.",
        ),
        Bad("Nghị định số [[98/2023/NĐ-CP ngày 30/12/2023]]; Nghị định số 98/2023/NĐ-CP ngày 31/12/2023."),
        Bad("Quyết định số 845/QĐ-TTg ngày 14/7/2023; Quyết định số [[845/QĐ-TTg, ngày 17/7/2023]]."),
        Bad(
            "Chỉ thị số 88-CT/TW ngày 02/8/2024; Chỉ thị [[88-CT/TW ngày 12/8/2024]]; Chỉ thị 88-CT/TW ngày 02/8/2024.",
            says="88-CT/TW",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        for claim in report.mentions(Rivals):
            yield Finding(claim.span, claim.derivation, related=claim.evidence, fixes=claim.ways_out(report))
