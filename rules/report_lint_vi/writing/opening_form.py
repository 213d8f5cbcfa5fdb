"""WRI028: what stands over a document: the Republic's name and motto, or the Party's, and "Số"."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, ReportRule, Severity, says
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.document_form import DocumentForm, Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

_MOTTO = compiled(r"độc lập ?[-–—] ?tự do ?[-–—] ?hạnh phúc")
_RIGHT = "Độc lập - Tự do - Hạnh phúc"
_STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
_PARTY = "ĐẢNG BỘ XÃ\tĐẢNG CỘNG SẢN VIỆT NAM\n"


class OpeningForm(ReportRule):
    """Phần đầu văn bản viết đúng thể thức: tiêu ngữ, tiêu đề của Đảng, dấu hai chấm sau chữ “Số”.

    Tiêu ngữ là “Độc lập - Tự do - Hạnh phúc”, gạch nối cách hai bên (Nghị định 30/2020/NĐ-CP, Phụ lục I). Văn bản nhà
    nước và công đoàn viết “Số: 05/BC-UBND”; văn bản của Đảng viết “Số 05-BC/ĐU”, không có dấu hai chấm, mang tiêu đề
    ĐẢNG CỘNG SẢN VIỆT NAM thay cho Quốc hiệu (Hướng dẫn 36-HD/VPTW, 05-HD/VPTW). Áp dụng thể thức nào tùy ký hiệu và tiêu
    đề của văn bản, hoặc theo --form.

    Chỉ xét phần đầu văn bản; văn bản không rõ là của Nhà nước hay của Đảng, văn bản trích không có phần đầu được để yên.
    """

    code = "WRI028"
    severity = Severity.INFO
    needs = ("số:", "số ", "độc lập")
    good = (
        f"{_STATE}{_RIGHT}\nSố: 15/BC-UBND\n\nBÁO CÁO\nThu ngân sách",
        f"{_PARTY}Số 15-BC/ĐU\n\nBÁO CÁO\nCông tác kiểm tra",
        "Số 15/BC-TYT\n\nBÁO CÁO\nTiêm chủng",
        "Số: 15-BC/HNDX\n\nBÁO CÁO\nPhong trào nông dân",
        f"{_PARTY}Số    -BC/ĐU\n\nBÁO CÁO\nCông tác kiểm tra",
        f"{_STATE}{_RIGHT.upper()}\n\nĐƠN XIN XÁC NHẬN\nKính gửi: Trưởng thôn",
        "Số: 62/BC-LĐLĐ\n\nBÁO CÁO\nTháng Công nhân",
        "Nền độc lập – tự do – hạnh phúc của nhân dân là khát vọng lâu đời.",
        "TRƯỜNG TIỂU HỌC SỐ 2\nSố: 10/BC-TH2\n\nBÁO CÁO\nNăm học",
        "Đảng Cộng sản Việt Nam lãnh đạo. Số: 12 ngõ 5.",
        f"{_STATE}Độc lập- Tự do - Hạnh phúc\nSố: 15/BC-UBND\n\nBÁO CÁO\nThu ngân sách",
        f"{_PARTY}Kế hoạch nộp trước ngày 10. Số: 3 tờ.",
    )
    bad = (
        Bad(f"{_STATE}[[Độc lập – Tự do – Hạnh phúc]]\nSố: 15/BC-UBND\n\nBÁO CÁO\nThu ngân sách", says="gạch nối",
            fixed=f"{_STATE}{_RIGHT}\nSố: 15/BC-UBND\n\nBÁO CÁO\nThu ngân sách"),
        Bad(f"{_STATE}[[Độc lập-Tự do-Hạnh Phúc]]\nSố: 15/BC-UBND\n\nBÁO CÁO\nThu ngân sách", says=_RIGHT),
        Bad(f"{_PARTY}[[Số:]] 15-BC/ĐU\n\nBÁO CÁO\nCông tác kiểm tra", says="không có dấu hai chấm",
            fixed=f"{_PARTY}Số 15-BC/ĐU\n\nBÁO CÁO\nCông tác kiểm tra"),
        Bad(f"{_STATE}{_RIGHT}\n[[Số]] 15/BC-UBND\n\nBÁO CÁO\nThu ngân sách", says="“Số:”"),
        Bad(f"[[CỘNG HÒA XÃ HỘI]] CHỦ NGHĨA VIỆT NAM\n{_RIGHT}\nSố 15-BC/CB\n\nBÁO CÁO\nSinh hoạt", says="ĐẢNG CỘNG SẢN"),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield what is wrong over the document, from the top down."""
        head = DocumentForm.of(report)
        if head.form is Form.UNKNOWN:
            return
        party = head.form is Form.PARTY
        if party and head.republic:
            said = says("văn bản của Đảng mang tiêu đề ĐẢNG CỘNG SẢN VIỆT NAM, không có Quốc hiệu, Tiêu ngữ")
            yield Finding(head.republic, said)
        motto = _MOTTO.search(report.lower, 0, head.span.end)
        if head.republic and motto and not party and (head.symbol or head.genre):
            yield from _motto(report, *motto.span())
        colon = ":" if head.symbol and ":" in report.view[head.symbol.start : head.symbol.start + 5] else ""
        if head.symbol and head.word and head.type and bool(colon) == party:
            end = report.view.find(":", head.word.start) + 1 if colon else head.word.end
            span = report.span(head.word.start, end)
            word = report.view[head.word.start : head.word.end]
            right = word if party else f"{word}:"
            template = (
                "văn bản của Đảng viết “{right}”, không có dấu hai chấm" if party else "viết “{right}” trước số văn bản"
            )
            fix = Fix(says("viết “{right}”", right=right), (Edit(span, right),))
            yield Finding(span, says(template, right=right), fixes=(fix,))


def _motto(report: Report, start: int, end: int) -> Iterator[Finding]:
    """Judge the motto; its dashes and blanks are pure form."""
    text = report.view[start:end]
    if text == _RIGHT or any(text.count(f"{dash} ") != text.count(f" {dash}") for dash in "-–—"):
        return  # a dash with one blank is told as such
    same = text.replace("–", "-").replace("—", "-").replace(" ", "") == _RIGHT.replace(" ", "")
    span = report.span(start, end)
    fix = Fix(says("viết “{right}”", right=_RIGHT), (Edit(span, _RIGHT),), safe=same)
    template = "tiêu ngữ viết gạch nối, cách hai bên: {right}" if same else "tiêu ngữ viết {right}"
    yield Finding(span, says(template, right=_RIGHT), fixes=(fix,))
