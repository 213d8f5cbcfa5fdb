"""WRI007: the number, symbol and date line of the document itself."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Pattern, Related, ReportRule, says
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.report_date import ReportDate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

#: The head ends here at the latest.
_HEAD = 2000
_SYMBOL = Pattern(
    r"(?:^|[\n\t|])[ *_]{0,6}số ?:? ?(?P<number>[0-9]{1,4}) ?[/-] ?(?P<type>[a-zđ]{2,4}) ?[-/] ?[a-zđ]{2}", "số"
)
_TITLE = Pattern(r"\n[ *_#\t|]{0,8}(?P<title>báo cáo|kế hoạch|tờ trình|thông báo|hướng dẫn|chương trình|đề án|phương án|"
                 r"quyết định|nghị quyết|chỉ thị|kết luận|quy chế)(?=[ *_]{0,6}[\n\t|]|[ ][^\n]{0,160}\n)", "\n")  # fmt: skip
_WORDS = compiled(r"ngày +([0-9]{1,2}) +tháng +([0-9]{1,2}) +năm")
#: Abbreviations of NĐ 30/2020/NĐ-CP, Phụ lục III, and of the Party's rules.
_TYPES = {
    "báo cáo": "BC", "kế hoạch": "KH", "tờ trình": "TTr", "thông báo": "TB", "hướng dẫn": "HD", "chương trình": "CTr",
    "đề án": "ĐA", "phương án": "PA", "quyết định": "QĐ", "nghị quyết": "NQ", "chỉ thị": "CT", "kết luận": "KL",
    "quy chế": "QC",
}  # fmt: skip


class LetterheadForm(ReportRule):
    """Số, ký hiệu và dòng ngày tháng của văn bản viết theo Nghị định 30/2020/NĐ-CP, Phụ lục I và III.

    Số văn bản nhỏ hơn 10, ngày nhỏ hơn 10, tháng 1 và tháng 2 ở dòng địa danh và thời gian thêm số 0 ở trước (quy định
    của Đảng cũng vậy: số 0 ngăn việc chữa ngày trên bản giấy). Chữ viết tắt tên loại khớp với tên loại: “12/KH-UBND”
    trên một BÁO CÁO là ký hiệu còn lại của văn bản mẫu.

    Chỉ xét phần đầu văn bản; công văn (không có tên loại), số và ngày để trống, văn bản trích không có phần đầu, tháng 3
    đến tháng 9 viết có hay không có số 0 đều được để yên.
    """

    code = "WRI007"
    needs = ("số:", "số ", "tháng ")
    good = (
        "Số: 05/BC-THCS\n\nBÁO CÁO\nSơ kết học kỳ I",
        "Số: 125/KH-TYT\n\nKẾ HOẠCH\nTiêm chủng mở rộng",
        "Số 08-BC/CB\n\nBÁO CÁO\nCông tác tháng 5",
        "Số:     /BC-HND\n\nBÁO CÁO\nPhong trào nông dân",
        "Số: 45/UBND-VX\nV/v báo cáo công tác hè\n\nKính gửi: Sở Văn hóa",
        "Số: 7/8 chỉ tiêu đạt.\n\nBÁO CÁO\nKết quả",
        "Số: 31/TTr-PGD\n\nTỜ TRÌNH\nXin chủ trương",
        "Trường Tiểu học số 2\nSố: 10/BC-TH2\n\nBÁO CÁO\nNăm học",
        "Kính gửi: Phòng Y tế\n\nThực hiện Kế hoạch số 5/KH-UBND, trạm báo cáo như sau.",
        "Số: 12/BCTT-XYZ\n\nBÁO CÁO THỰC TẬP\nĐợt hai",
        "Số: 60/BC-CCB\tLộc Hà, ngày 10 tháng 5 năm 2024\n\nBÁO CÁO\nSáu tháng",
        "Cẩm Lệ, ngày 08 tháng 3 năm 2024\n\nBÁO CÁO\nCông tác y tế",
        "Cẩm Lệ, ngày 18 tháng 12 năm 2024\n\nBÁO CÁO\nCông tác y tế",
        "Cẩm Lệ, ngày 05 tháng 02 năm 2024\n\nBÁO CÁO\nCông tác y tế",
        "Cẩm Lệ, ngày     tháng 3 năm 2024\n\nBÁO CÁO\nCông tác y tế",
        "Cẩm Lệ, ngày … tháng … năm 2024\n\nBÁO CÁO\nCông tác y tế",
        "Cẩm Lệ, ngày 08 tháng 03 năm 2024\n\nBÁO CÁO\nCông tác y tế",
        "BÁO CÁO\nSơ kết hè\n\nNgày 5 tháng 2 năm 2024, trường khai mạc trại hè.",
        "Căn cứ Quyết định ngày 1 tháng 2 năm 2024 của Giám đốc bệnh viện.",
        "Phường 1, ngày 30 tháng 4 năm 2023\n\nBÁO CÁO\nLễ hội",
        "Hòa Vang, ngày 10 tháng 10 năm 2022\n\nBÁO CÁO\nThu thuế",
    )
    bad = (
        Bad("TRẠM Y TẾ XÃ\n\nSố: [[7]]/BC-TYT\n\nBÁO CÁO\nTháng hành động", says="viết 07",
            fixed="TRẠM Y TẾ XÃ\n\nSố: 07/BC-TYT\n\nBÁO CÁO\nTháng hành động"),
        Bad("HỘI NÔNG DÂN XÃ\n\nSố: 12/[[KH]]-HND\n\nBÁO CÁO\nCông tác Hội quý II", says="BÁO CÁO viết tắt là BC"),
        Bad("ĐẢNG ỦY XÃ\n\nSố 15-[[BC]]/ĐU\n\nKẾ HOẠCH\nTổ chức đại hội chi bộ", says="KH"),
        Bad("Hải Châu, ngày [[5]] tháng 9 năm 2024\n\nBÁO CÁO\nKhai giảng", says="viết 05",
            fixed="Hải Châu, ngày 05 tháng 9 năm 2024\n\nBÁO CÁO\nKhai giảng"),
        Bad("Hải Châu, ngày 15 tháng [[1]] năm 2024\n\nBÁO CÁO\nTết vì người nghèo", says="viết 01"),
        Bad("Hải Châu, ngày [[9]] tháng [[2]] năm 2024\n\nBÁO CÁO\nTrực Tết",
            fixed="Hải Châu, ngày 09 tháng 02 năm 2024\n\nBÁO CÁO\nTrực Tết"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield what is wrong with the symbol, then with the date line."""
        yield from _symbol(report)
        for dated in report.mentions(ReportDate):
            yield from _zeros(report, dated)


def _symbol(report: Report) -> Iterator[Finding]:
    """Judge the symbol in the head."""
    symbol = _SYMBOL.search(report.lower, 0, _HEAD)
    title = _TITLE.search(report.lower, symbol.end(), _HEAD) if symbol else None
    if not symbol or not title or not report.view[title.start("title") : title.end("title")].isupper():
        return
    number, kind = symbol["number"], report.view[symbol.start("type") : symbol.end("type")]
    if len(number) == 1 and number != "0":
        span = report.span(*symbol.span("number"))
        fix = Fix(says("viết {right}", right=f"0{number}"), (Edit(span, f"0{number}"),))
        yield Finding(span, says("số văn bản nhỏ hơn 10: viết {right}", right=f"0{number}"), fixes=(fix,))
    right = _TYPES[title["title"]]
    if kind != right and kind in _TYPES.values():
        name = report.view[title.start("title") : title.end("title")]
        related = (Related(report.span(*title.span("title")), says("tên loại")),)
        said = says("{name} viết tắt là {right}, ký hiệu ghi {kind}", name=name, right=right, kind=kind)
        yield Finding(report.span(*symbol.span("type")), said, related=related)


def _zeros(report: Report, dated: ReportDate) -> Iterator[Finding]:
    match = _WORDS.match(report.lower, dated.span.start)
    for group, limit in ((1, 9), (2, 2)) if match else ():
        text = match[group] if match else ""
        if match and len(text) == 1 and int(text) <= limit:
            span = report.span(*match.span(group))
            fix = Fix(says("viết {right}", right=f"0{text}"), (Edit(span, f"0{text}"),), safe=True)
            said = says("dòng địa danh, thời gian: viết {right} (Nghị định 30/2020/NĐ-CP)", right=f"0{text}")
            yield Finding(span, said, fixes=(fix,))
