"""CIT010: one instrument, two numbers."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.two_numbers import TwoNumbers as Rivals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class TwoNumbers(ReportRule):
    """Một văn bản được dẫn nhiều lần trong báo cáo phải mang cùng một số.

    Hai chỗ ghi cùng loại văn bản, cùng ngày, cùng cơ quan, cùng trích yếu mà số lại đảo chữ số (45 và 54) thì một chỗ
    gõ nhầm. Quyết định cá biệt, hai văn bản có số liền nhau hoặc khác trích yếu không bị xét.
    """

    code = "CIT010"
    severity = Severity.ERROR
    judges = (Rivals,)
    needs = (" số ",)
    good = (
        "Kế hoạch số 45/KH-UBND ngày 12/3/2024 về trồng rừng vụ xuân; Kế hoạch số 54/KH-UBND ngày 12/3/2024 về thu quỹ.",
        (
            "Kế hoạch số 45/KH-UBND ngày 12/3/2024 về tuyển quân năm 2025 của xã. Kế hoạch số 46/KH-UBND ngày 12/3/2024 "
            "về tuyển quân năm 2025 của xã."
        ),
        (
            "Quyết định số 112/QĐ-SYT ngày 05/5/2023 về khen thưởng tập thể xuất sắc; Quyết định số 121/QĐ-SYT ngày "
            "05/5/2023 về khen thưởng tập thể xuất sắc."
        ),
        (
            "Nghị quyết số 12/NQ-HĐND ngày 20/7/2023 về đầu tư công trung hạn; Nghị quyết số 21/NQ-HĐND ngày 08/12/2023 "
            "về đầu tư công trung hạn."
        ),
        "Chỉ thị số 13-CT/TU ngày 05/5/2022 về lãnh đạo công tác tuyển quân; Chỉ thị số 13-CT/TU ngày 05/5/2022.",
        "Kế hoạch số 36/KH-LĐLĐ ngày 02/02/2024 về chăm lo Tết; Kế hoạch số 63/KH-LĐLĐ ngày 02/02/2024.",
        (
            "Hướng dẫn số 17/HD-HPN ngày 09/9/2024 về bình xét thi đua cuối năm; Hướng dẫn số 71-HD/ĐTN ngày 09/9/2024 "
            "về bình xét thi đua cuối năm."
        ),
        "Công văn số 132/PGDĐT ngày 03/4/2024 về thi học sinh giỏi, Công văn số 123/PGDĐT ngày 01/4/2024 về tập huấn.",
        (
            "Kế hoạch số 101/KH-TYT ngày 10/10/2024 về khám sức khỏe học sinh khối sáu; Kế hoạch số 110/KH-TYT ngày "
            "10/10/2024 về khám sức khỏe học sinh khối chín."
        ),
        "Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021 và Thông tư số 32/2020/TT-BGDĐT ngày 15/9/2020.",
    )
    bad = (
        Bad(
            "Trạm có Kế hoạch số 38/KH-TTYT ngày 15/01/2024 về tiêm vắc xin sởi bổ sung.\n\nTheo Kế hoạch số "
            "[[83/KH-TTYT ngày 15/01/2024]] về tiêm vắc xin sởi bổ sung, 12 xã đã tiêm.",
            says="ở đây ghi 83/KH-TTYT",
            fixed="Trạm có Kế hoạch số 38/KH-TTYT ngày 15/01/2024 về tiêm vắc xin sởi bổ sung.\n\nTheo Kế hoạch số "
            "38/KH-TTYT ngày 15/01/2024 về tiêm vắc xin sởi bổ sung, 12 xã đã tiêm.",
        ),
        Bad(
            "Nghị quyết số 16-NQ/HU ngày 04/8/2022 của Huyện ủy về phát triển cây ăn quả có múi. Sơ kết Nghị quyết số "
            "[[61-NQ/HU, ngày 04/8/2022]] của Huyện ủy về phát triển cây ăn quả có múi."
        ),
        Bad(
            "Chỉ thị số 10/CT-UBND ngày 01/4/2023 về phòng cháy chữa cháy rừng; Chỉ thị số [[01/CT-UBND ngày 01/4/2023]]"
            " về phòng cháy chữa cháy rừng.",
            says="cùng loại, ngày và trích yếu",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the citations whose number another one denies."""
        for claim in report.mentions(Rivals):
            yield Finding(claim.span, claim.derivation, claim.evidence, claim.ways_out())
