"""CIT011: a title that belongs to another number."""

from __future__ import annotations

from report_lint import Bad, Finding, ReportRule, Severity
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.law_number import LawNumber
from report_lint_vi.claims.title_owner import TitleOwner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class NumberOfTitle(ReportRule):
    """Số hiệu phải là số của văn bản có ngày và trích yếu viết sau nó.

    Ngày 30/10/2020 và "kiểm soát tài sản, thu nhập của người có chức vụ" là của Nghị định 130/2020/NĐ-CP; ghi 132/2020
    là nhầm một chữ số. Quy tắc chỉ lên tiếng khi danh mục có văn bản mang đúng ngày ấy, đúng trích yếu ấy, và số chỉ
    lệch, thiếu, thừa một chữ số hoặc đảo hai chữ số; với luật, khi tên luật viết ngay trước số hiệu và luật mang đúng
    tên ấy có số chỉ lệch một chữ số, hoặc chỉ lệch năm (“Luật Đất đai số 31/2023/QH15”: 31/2024/QH15).
    """

    code = "CIT011"
    severity = Severity.ERROR
    judges = (TitleOwner, LawNumber)
    needs = (" ngày ", "/qh")
    good = (
        "Nghị định số 130/2020/NĐ-CP ngày 30/10/2020 về kiểm soát tài sản, thu nhập của người có chức vụ, quyền hạn.",
        (
            "Nghị định số 132/2020/NĐ-CP ngày 05/11/2020 quy định về quản lý thuế đối với doanh nghiệp có giao dịch liên "
            "kết."
        ),
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư.",
        "Nghị định số 31/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về một việc khác hẳn với công tác văn thư.",
        "Kế hoạch số 132/KH-UBND ngày 30/10/2020 về kiểm soát tài sản, thu nhập của người có chức vụ.",
        "Nghị định số 999/2020/NĐ-CP ngày 30/10/2020 về kiểm soát tài sản, thu nhập của người có chức vụ.",
        "Thông tư số 23/2021/TT-BGDĐT ngày 20/7/2021 về đánh giá học sinh.",
        "Trường học Nghị định số 115/2020/NĐ-CP ngày 25/9/2020 và Nghị định số 116/2020/NĐ-CP ngày 25/9/2020.",
        "Nghị quyết số 132/NQ-HĐND ngày 30/10/2020 thông qua đề án kiểm soát tài sản, thu nhập của người có chức vụ.",
        "Nghị định số 130/2020/NĐ-CP ngày 05/11/2020 về việc kê khai.",
        "Chỉ thị số 53-CT/TU ngày 14/6/2024 về đại hội đảng bộ các cấp tiến tới Đại hội XIV của Đảng.",
        "Chỉ thị số 35-CT/TW ngày 30/5/2019 về đại hội đảng bộ các cấp tiến tới Đại hội XIII của Đảng.",
        "Luật Đất đai số 31/2024/QH15, Luật Đất đai số 45/2013/QH13 và Luật Thi đua, khen thưởng số 06/2022/QH15.",
        "Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2023/QH15.",
        "Luật Phòng cháy, chữa cháy xóm số 31/2023/QH15.",
    )
    bad = (
        Bad(
            "Triển khai Luật Đất đai số [[31/2023/QH15]] đến các thôn.",
            says="có số 31/2024/QH15",
            fixed="Triển khai Luật Đất đai số 31/2024/QH15 đến các thôn.",
        ),
        Bad(
            "Trạm kê khai theo Nghị định số [[120/2020/NĐ-CP ngày 30/10/2020]] về kiểm soát tài sản, thu nhập của người "
            "có chức vụ, quyền hạn.",
            says="ngày 30/10/2020 và trích yếu này là của 130/2020/NĐ-CP",
            fixed="Trạm kê khai theo Nghị định số 130/2020/NĐ-CP ngày 30/10/2020 về kiểm soát tài sản, thu nhập của "
            "người có chức vụ, quyền hạn.",
        ),
        Bad(
            "Nghị định số [[18/2025/NĐ-CP ngày 09/6/2025]] của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một "
            "cửa, một cửa liên thông.",
            says="là của 118/2025/NĐ-CP",
        ),
        Bad(
            "Quyết định số [[1917/QĐ-TTg ngày 14/10/2021]] phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế - "
            "xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030.",
            says="là của 1719/QĐ-TTg",
        ),
        Bad(
            "Chỉ thị số [[53-CT/TW ngày 14/6/2024]] của Bộ Chính trị về đại hội đảng bộ các cấp tiến tới Đại hội đại "
            "biểu toàn quốc lần thứ XIV của Đảng.",
            says="là của 35-CT/TW",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the citations whose day and title are another number's."""
        claims: list[TitleOwner | LawNumber] = [*report.mentions(TitleOwner), *report.mentions(LawNumber)]
        for claim in claims:
            yield Finding(claim.span, claim.derivation, fixes=claim.ways_out())
