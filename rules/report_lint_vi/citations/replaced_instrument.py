"""CIT012: instruments that were replaced before the report was made."""

from __future__ import annotations

from report_lint import Bad, Finding, Good, Pattern, Related, ReportRule, Severity, datetime, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report
    from report_lint_vi.mentions.citation import Citation


#: Only what is cited as ground for something done counts; the old instrument may be told about, too.
_GROUND = Pattern(
    r"\b(?:theo|căn cứ|thực hiện|áp dụng|triển khai|quy định (?:tại|của|trong)|quán triệt)\b[^\n;:]{0,90}\Z"
)
_PAST = Pattern(
    r"\b(?:cũ|trước đây|trước khi|hết hiệu lực|thay thế|bãi bỏ|sửa đổi|thời điểm|giai đoạn|từ năm|so với)\b"
)


class ReplacedInstrument(ReportRule):
    """Văn bản làm căn cứ nên là văn bản đang có hiệu lực ở thời điểm báo cáo.

    Tên văn bản cũ thường còn lại từ báo cáo mẫu. Đây chỉ là lưu ý: vụ việc xảy ra trước đó vẫn có thể theo văn bản cũ.
    Quy tắc nêu mỗi văn bản một lần, chỉ khi danh mục biết rõ văn bản nào đã thay và từ ngày nào, và câu không nói về
    quá khứ.
    """

    code = "CIT012"
    severity = Severity.INFO
    needs = (
        "/qh10", "/qh11", "/qh12", "/qh13", "l/ctn", "110/2004", "09/2010/n", "36-hd/v", "11/2022/qh15", "115/2015/n",
        "143/2018/n", "40/2020/n", "433/qđ-ubdt", "102-qđ/tw", "07-qđi/tw", "35-ct/tw", "118-kl/tw",
    )  # fmt: skip
    good = (
        Good("Phổ biến Luật Công đoàn số 12/2012/QH13 theo kế hoạch.", on="2024-03-08"),
        Good("Thực hiện Luật Công đoàn số 50/2024/QH15, công đoàn cơ sở đã thu kinh phí.", on="2025-08-01"),
        Good("Luật Công đoàn số 12/2012/QH13 đã hết hiệu lực, nay thực hiện Luật số 50/2024/QH15.", on="2025-08-01"),
        Good("Hồ sơ giao đất trước đây thực hiện theo Luật Đất đai số 45/2013/QH13.", on="2025-08-01"),
        Good("So với Luật Đất đai số 45/2013/QH13, luật mới có 16 chương.", on="2025-08-01"),
        Good("Thể thức theo Hướng dẫn số 36-HD/VPTW ngày 03/4/2018.", on="2026-05-01"),
        Good("Theo Hướng dẫn số 36-HD/VPTW ngày 12/9/2027 về lưu trữ.", on="2027-12-01"),
        "Theo Luật Doanh nghiệp số 68/2014/QH13, hợp tác xã đã chuyển đổi.",
        Good("Áp dụng Luật Trẻ em số 102/2016/QH13 trong trường học.", on="2025-08-01"),
        Good("Tòa áp dụng Bộ luật Hình sự số 15/1999/QH10 cho hành vi thời điểm năm 2009.", on="2024-05-01"),
        Good("Chuẩn bị đại hội theo Chỉ thị số 35-CT/TW ngày 30/5/2019.", on="2025-06-01"),
        Good("Chi bộ khiển trách 01 đảng viên theo Quy định số 102-QĐ/TW ngày 15/11/2017.", on="2021-12-05"),
        Good("Bình xét theo Quyết định số 612/QĐ-UBDT ngày 16/9/2021.", on="2023-06-01"),
        Good("Theo Luật Đất đai số 45/2013/QH13, năm 2019 huyện đã cấp 120 giấy.", on="2025-08-01"),
    )
    bad = (
        Bad(
            "Công đoàn trường thu kinh phí theo Luật Công đoàn số [[12/2012/QH13]].",
            on="2025-09-30",
            says="12/2012/QH13 hết hiệu lực từ 01/7/2025, nay là 50/2024/QH15",
        ),
        Bad(
            "Đảng ủy chuẩn bị đại hội theo Chỉ thị số [[35-CT/TW ngày 14/6/2024]] của Bộ Chính trị.",
            on="2025-06-01",
            says="35-CT/TW hết hiệu lực từ 14/4/2025, nay là 45-CT/TW",
        ),
        Bad("Chi bộ khiển trách 01 đảng viên theo Quy định số [[102-QĐ/TW ngày 15/11/2017]].", on="2023-12-05"),
        Bad("Bảo hiểm xã hội chi trả theo Nghị định số [[115/2015/NĐ-CP]].", on="2025-12-01", says="158/2025/NĐ-CP"),
        Bad("Xã lập hồ sơ dự án theo Nghị định số [[40/2020/NĐ-CP]].", on="2025-12-01", says="85/2025/NĐ-CP"),
        Bad("Căn cứ Nghị định số [[110/2004/NĐ-CP]], văn phòng đã lập hồ sơ.", on="2024-03-08", says="30/2020/NĐ-CP"),
        Bad(
            "Chi bộ soạn nghị quyết theo Hướng dẫn số [[36-HD/VPTW, ngày 03/4/2018]]; đảng ủy thực hiện Hướng dẫn số "
            "36-HD/VPTW, ngày 03/4/2018.",
            on="2026-10-20",
            says="05-HD/VPTW",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the first citation of each, with the others beside it."""
        from report_lint_vi.mentions.citation import Citation
        from report_lint_vi.world.instruments import Instruments

        at = report.at
        found: dict[tuple[str, str], list[Citation]] = {}
        for citation in report.mentions(Citation) if at else ():
            day = citation.date.full if citation.date else None
            new = report.world(Instruments).replaced(citation.proper, day.isoformat() if day else "")
            if at and new and new[1] <= at.first.isoformat() and _is_ground(report, citation, new[1]):
                found.setdefault(new, []).append(citation)
        for (symbol, since), (first, *others) in found.items():
            day = datetime.date.fromisoformat(since)
            message = says("{old} hết hiệu lực từ {since}, nay là {new}", old=first.proper, since=day, new=symbol)
            yield Finding(first.span, message, tuple([Related(c.span, says("dẫn ở đây nữa")) for c in others]))


def _is_ground(report: Report, citation: Citation, since: str) -> bool:
    """Tell whether what is done now rests on the instrument, in a sentence that does not look back."""
    from report_lint_vi.mentions.clause import Sentence
    from report_lint_vi.mentions.lexeme import Lexeme, Reading

    start, sentence = citation.span.start, Sentence.around(report, citation.span.start)
    if not sentence or not _GROUND.search(report.lower, max(sentence.span.start, start - 140), start):
        return False
    years = [lexeme.parts[-1] for lexeme in report.mentions(Lexeme, sentence.span) if lexeme.reading is Reading.YEAR]
    earlier = any(len(year) == 4 and year < since[:4] for year in years)
    return not earlier and not _PAST.search(report.lower, sentence.span.start, sentence.span.end)
