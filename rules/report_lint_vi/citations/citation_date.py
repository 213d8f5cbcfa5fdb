"""CIT002: the date of a citation against the register."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, ReportRule, Severity, Verdict
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.dated_citation import DatedCitation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report, Span


class CitationDate(ReportRule):
    """Ngày ghi sau số hiệu phải là ngày ban hành văn bản.

    Ngày sai thường do gõ nhầm một chữ số, đảo ngày với tháng, hoặc chép từ văn bản khác. Quy tắc đối chiếu với danh
    mục hơn bốn nghìn văn bản của trung ương. Văn bản không có trong danh mục không bị coi là sai. Số của Đảng đánh
    lại mỗi nhiệm kỳ, số quyết định cá biệt đánh lại mỗi năm: chỉ khi chắc chắn là cùng một văn bản, quy tắc mới lên
    tiếng. Ngày không thuộc khóa của Đảng ghi ngay sau nó cũng bị nêu. Khi tên loại trước số hiệu đã khác loại trong
    số hiệu thì chỉ điều đó được nêu.
    """

    code = "CIT002"
    severity = Severity.ERROR
    judges = (DatedCitation,)
    good = (
        "Theo Nghị định số 130/2020/NĐ-CP, ngày 30/10/2020 của Chính phủ, 45 người đã kê khai tài sản.",
        "Công văn soạn theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.",
        "Trường học áp dụng Nghị định số 999/2024/NĐ-CP ngày 03/02/2024.",
        "Chi bộ học Nghị quyết số 27-NQ/TW ngày 21/5/2018 và Nghị quyết số 27-NQ/TW ngày 09/11/2022.",
        "Sơ kết Chỉ thị số 35-CT/TW ngày 30/5/2019; quán triệt Chỉ thị số 35-CT/TW ngày 14/6/2024.",
        "Đoàn xã học tập Chỉ thị số 05-CT/TW, ngày 15/5/2016, của Bộ Chính trị.",
        "Thực hiện Quyết định số 06/QĐ-TTg ngày 12/01/2023 của Thủ tướng Chính phủ.",
        "Luật Công đoàn số 50/2024/QH15 có hiệu lực từ ngày 01/7/2025.",
        "Nông dân vay vốn theo Nghị định số 55/2015/NĐ-CP, từ ngày 01/02/2024 đã giải ngân 12 tỷ đồng.",
        "Huyện ủy có Nghị quyết số 02-NQ/HU ngày 20/3/2021, Tỉnh ủy có Nghị quyết số 02-NQ/TU ngày 15/01/2021.",
        "Theo Nghị quyết số 15/2008/QH12 ngày 29/5/2008 và Luật số 15/2008/QH12 ngày 03/6/2008.",
        "Báo cáo soạn theo Hướng dẫn số 36-HD/VPTW ngày 03-4-2018.",
        "- Hội nghị quán triệt Nghị quyết số 57-NQ/TW, ngày 15/01/2025;",
        "Trường tổ chức học tập Nghị quyết số 57-NQ/TW ngày 15/01/2025 tại hội trường.",
        "Tập huấn Nghị định số 30/2020/NĐ-CP, ngày 12/8/2020 (42 người).",
        "Quyết định số 06/QĐ-TTg ngày 06/01/2023 và Quyết định số 1719/QĐ-TTg ngày 30/12/2022.",
        "Nghị quyết số 28-NQ/TW ngày 23/5/2008 về một việc khác.",
        "Nghị quyết số 20-NQ/TW ngày 28/01/2008 của Ban Chấp hành Trung ương khóa X về giai cấp công nhân.",
        "Kết luận số 01-KL/TW ngày 28/01/2021 của Bộ Chính trị khóa XII.",
        "Trường theo Nghị quyết số 19-NQ/TW ngày 25/10/2017, thôn theo Nghị quyết số 19-NQ/TW ngày 16/6/2022.",
        "Chi bộ học tập Nghị quyết số 21-NQ/TW ngày 30/6/2022 tại nhà văn hóa thôn.",
        Good("Hội bám sát Nghị quyết số 46-NQ/TW ngày 20/12/2022 của Bộ Chính trị.", on="2023-12-08"),
        "Thực hiện Kết luận số 21-KL/TW ngày 15/12/2017, các hợp tác xã được củng cố.",
        "Trường kê khai tài sản theo Thông tư số 130/2020/NĐ-CP ngày 15/10/2020.",
    )
    bad = (
        Bad(
            "Kê khai tài sản theo Nghị định số [[130/2020/NĐ-CP, ngày 30/12/2020]] của Chính phủ.",
            says="ban hành ngày 30/10/2020, ở đây ghi 30/12/2020",
            fixed="Kê khai tài sản theo Nghị định số 130/2020/NĐ-CP, ngày 30/10/2020 của Chính phủ.",
        ),
        Bad(
            "Thể thức theo Hướng dẫn số [[36-HD/VPTW, ngày 04/3/2018]].",
            says="ngày và tháng bị đảo",
            fixed="Thể thức theo Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018.",
        ),
        Bad(
            "Văn thư theo Nghị định số [[30/2020/NĐ-CP ngày 03 tháng 5 năm 2020]].",
            says="bị đảo",
            fixed="Văn thư theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020.",
        ),
        Bad("Chi bộ học Kết luận số [[21-KL/TW ngày 25/10/2020]] của Trung ương khóa XIII.", says="25/10/2021"),
        Bad(
            "Hội bám sát Nghị quyết số [[46-NQ/TW ngày 20/12/2022]] của Bộ Chính trị.",
            on="2024-12-08",
            says="20/12/2023",
        ),
        Bad("Nông dân học Nghị quyết số [[19-NQ/TW ngày 16/5/2022]] của Trung ương.", says="ban hành ngày 16/6/2022"),
        Bad("Học tập Chỉ thị số [[05-CT/TW ngày 15/6/2016]] của Bộ Chính trị.", says="15/5/2016"),
        Bad("Cấp căn cước theo Quyết định số [[06/QĐ-TTg ngày 16/01/2022]].", says="06/01/2022"),
        Bad(
            "Cơ quan học tập Nghị quyết số [[28-NQ/TW, ngày 23/5/2008]] về cải cách chính sách bảo hiểm xã hội.",
            says="ban hành ngày 23/5/2018",
        ),
        Bad("Lồng ghép vốn theo Quyết định số [[1719/QĐ-TTg ngày 14/10/2022]].", says="14/10/2021"),
        Bad(
            "Hợp tác xã học Nghị quyết số [[20-NQ/TW ngày 16/6/2022]] của Ban Chấp hành Trung ương Đảng khóa XII.",
            says="thuộc nhiệm kỳ khóa XIII",
        ),
        Bad("Luật Đầu tư công số [[58/2024/QH15 ngày 29/11/2023]] được phổ biến đến 14 xã.", says="29/11/2024"),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        wrong = [claim for claim in report.mentions(DatedCitation) if claim.issued or claim.off_term]
        mistyped = _mistyped(report) if wrong else ()
        for claim in wrong:
            if claim.citation.symbol not in mistyped:
                yield Finding(claim.span, claim.derivation, fixes=claim.ways_out(report))


def _mistyped(report: Report) -> set[Span]:
    """Return the symbols after the type of another: the date is that of what was meant."""
    from report_lint_vi.claims.type_of_symbol import TypeOfSymbol

    return {other.symbol for other in report.mentions(TypeOfSymbol) if other.verdict is Verdict.FAILS}
