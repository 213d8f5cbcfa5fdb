"""CIT009: an instrument older than what it implements."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.implemented_instrument import ImplementedInstrument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class ImplementsLater(ReportRule):
    """Văn bản triển khai không thể ban hành trước văn bản mà nó thực hiện.

    Kế hoạch đề ngày 05/3 không thể thực hiện chỉ thị đề ngày 20/4 cùng năm: một trong hai ngày sai, thường là nhầm
    tháng hoặc nhầm năm. Quyết định ban hành theo tờ trình, kế hoạch ban hành để thực hiện nghị quyết cũng vậy. Quy tắc
    chỉ xét khi câu nói rõ văn bản nào dựa vào văn bản nào và cả hai đều ghi đủ ngày, tháng, năm; điều chỉnh, thực hiện
    một văn bản cũ theo đề nghị mới thì không xét.
    """

    code = "CIT009"
    severity = Severity.ERROR
    judges = (ImplementedInstrument,)
    needs = (" ngày ",)
    good = (
        "Kế hoạch số 30/KH-UBND ngày 20/02/2024 thực hiện Nghị quyết số 01/NQ-CP ngày 05/01/2024 của Chính phủ.",
        "Kế hoạch số 30/KH-UBND ngày 20/02/2024 triển khai Quyết định số 11/QĐ-UBND ngày 20/02/2024 của huyện.",
        "Theo Kế hoạch số 08/KH-TH ngày 10/01/2024, thực hiện Công văn số 95/PGDĐT ngày 02/4/2024, trường đã thi.",
        "Quyết định số 15/QĐ-UBND ngày 04/5/2021 được sửa đổi bởi Quyết định số 77/QĐ-UBND ngày 09/9/2023.",
        "Kế hoạch số 12/KH-HND ngày 03/3/2023 về kết nạp hội viên; thực hiện Đề án số 05/ĐA-HND ngày 06/6/2023.",
        "Nghị quyết số 09-NQ/ĐU ngày 12/4/2022 lãnh đạo thực hiện Nghị quyết số 05-NQ/HU ngày 10/3/2022.",
        "Hướng dẫn số 21/HD-LĐLĐ ngày 15/8/2023 thực hiện Kế hoạch số 118/KH-TLĐ năm 2023 của Tổng Liên đoàn.",
        (
            "Chương trình số 07-CTr/TU ngày 30/11/2021 thực hiện Nghị quyết Đại hội XIII và Kết luận số 21-KL/TW ngày "
            "25/10/2021."
        ),
        "Thay Kế hoạch số 41/KH-CAX ngày 02/02/2023 bằng Kế hoạch số 66/KH-CAX ngày 15/5/2023 thực hiện cao điểm.",
        "Ngày 12/5/2024 xã có Kế hoạch số 50/KH-UBND thực hiện Chỉ thị số 10/CT-UBND ngày 20/5/2024.",
        "Gia hạn Quyết định số 61/QĐ-UBND ngày 04/6/2024 theo đề nghị của trường tại Tờ trình số 12/TTr-MN ngày 10/6/2024.",
        (
            "Thông báo số 88/TB-BQL ngày 11/6/2024 hướng dẫn tham quan trong đợt triển khai Đề án số 02/ĐA-SVH ngày "
            "01/7/2024."
        ),
    )
    bad = (
        Bad(
            "Trạm thú y có Kế hoạch số 14/KH-TTY ngày 05/3/2024 triển khai Chỉ thị số [[06/CT-UBND ngày 18/4/2024]].",
            says="14/KH-TTY ngày 05/3/2024 không thể thực hiện văn bản đề ngày 18/4/2024",
        ),
        Bad(
            "Chi bộ có Kế hoạch số 03-KH/CB, ngày 10/01/2022 của chi bộ về việc thực hiện Kết luận số "
            "[[21-KL/TW, ngày 25/10/2022]].",
        ),
        Bad(
            "Quyết định số 210/QĐ-SGD ngày 30/6/2023 hướng dẫn thi hành Thông tư số [[40/2023/TT-BTC ngày 12/7/2023]]."
        ),
        Bad(
            "Xã ban hành Quyết định số 61/QĐ-UBND ngày 04/6/2024 theo đề nghị của trường tại Tờ trình số "
            "[[12/TTr-MN ngày 10/6/2024]].",
            says="không thể theo đề nghị đề ngày 10/6/2024",
        ),
        Bad(
            "Thực hiện Chỉ thị số 09/CT-UBND ngày 18/4/2024 của huyện, hạt kiểm lâm đã ban hành Kế hoạch số "
            "[[22/KH-HKL ngày 12/3/2024]].",
            says="22/KH-HKL ngày 12/3/2024 có trước văn bản làm căn cứ, 09/CT-UBND ngày 18/4/2024",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the implemented instruments that are younger than what implements them."""
        for claim in report.mentions(ImplementedInstrument):
            if claim.verdict is Verdict.FAILS:
                yield Finding(claim.span, claim.derivation, claim.evidence)
