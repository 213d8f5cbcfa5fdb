"""WRI025: the closing parts of a document: recipients and signature."""

from __future__ import annotations

from report_lint import Bad, BlockKind, Edit, Finding, Fix, Pattern, Related, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.document_form import PARTY_SINCE, DocumentForm, Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Block, Report

_RECIPIENTS = "nơi nhận"
_MOST = 40
_INDENT = 7
_KEPT = ("lưu vt", "lưu văn thư", "lưu vp", "lưu hồ sơ")
_SIGNED = Pattern(
    r"(?:t/m|k/t|t/l|(?:tm|kt|tl|tuq)\.?)(?= [^\W\d_])", "t/m", "k/t", "t/l", "tm", "kt", "tl", "tuq"
)  # fmt: skip


class ClosingForm(ReportRule):
    """Nơi nhận và quyền hạn ký viết theo thể thức: mỗi dòng nơi nhận hết bằng “;”, dòng cuối bằng “.”.

    Văn bản nhà nước và công đoàn ký TM., KT., TL. (có dấu chấm, Nghị định 30/2020/NĐ-CP, Quyết định 933/QĐ-TLĐ); văn bản
    của Đảng ký T/M, K/T, T/L và trước 27/5/2026 kết thúc dòng nơi nhận bằng “,” (Hướng dẫn 36-HD/VPTW, 05-HD/VPTW). Áp
    dụng thể thức nào tùy ký hiệu và tiêu đề của văn bản, hoặc theo --form.

    Chỉ xét khi văn bản có phần ấy; nơi nhận trình bày thành cột cùng chữ ký, văn bản không rõ là của Nhà nước hay của
    Đảng được để yên.
    """

    code = "WRI025"
    severity = Severity.INFO
    needs = ("nơi nhận",)
    good = (
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
        "Nơi nhận:\n- Như trên;\n- Phòng Y tế;\n- Lưu: VT, KHTH.\n\nTRƯỞNG TRẠM",
        "Nơi nhận:\tGIÁM ĐỐC\n- Như trên;\n- Lưu: VT.\tHà Văn Đông",
        "Nơi nhận: như Điều 3, lưu Văn phòng.",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. HIỆU TRƯỞNG",
        "X\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNơi nhận:\n- Huyện ủy;\n- Lưu chi bộ.\n\nT/M CHI BỘ",
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nT/M BAN CHẤP HÀNH",
        "Danh sách nơi nhận quà:\n- Thôn 1\n- Thôn 2",
        "Nơi nhận:\n- Sở Y tế (để báo cáo);\n- Các trạm y tế;\n- Lưu: VT./.",
        "Nơi nhận:\n\nGIÁM ĐỐC",
        "Nơi nhận:\n- Tỉnh ủy (để báo cáo),\n- Các chi bộ,\n- Lưu Văn phòng.",
        "ĐẢNG BỘ XÃ\tĐẢNG CỘNG SẢN VIỆT NAM\n\nNơi nhận:\n- Huyện ủy,\n- Các chi bộ,\n- Lưu Đảng ủy.\n\nT/M ĐẢNG ỦY",
        "Số: 12/BC-LĐLĐ\n\nBÁO CÁO\nHè\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. BAN THƯỜNG VỤ",
        "Nơi nhận:\n- Như trên;      GIÁM ĐỐC\n- Lưu: VT.      Hà Văn Đông",
    )
    bad = (
        Bad("Nơi nhận:\n- Như trên[[,]]\n- Phòng Văn hóa;\n- Lưu: VT.", says="“;”",
            fixed="Nơi nhận:\n- Như trên;\n- Phòng Văn hóa;\n- Lưu: VT."),
        Bad("Nơi nhận:\n- Như trên;\n- Lưu: [[VT]]", says="“.”", fixed="Nơi nhận:\n- Như trên;\n- Lưu: VT."),
        Bad("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n[[T/M]] ỦY BAN", says="TM."),
        Bad("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n[[KT]] CHỦ TỊCH", says="KT."),
        Bad("X\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNơi nhận:\n- Huyện ủy;\n- Lưu chi bộ.\n\n[[TM.]] ĐẢNG ỦY", says="T/M"),
        Bad("Số: 12/BC-LĐLĐ\n\nBÁO CÁO\nHè\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n[[T/M]] BAN THƯỜNG VỤ", says="TM."),
        Bad("Số 12-BC/ĐU\n\nBÁO CÁO\nHè\n\nNơi nhận:\n- Huyện ủy;\n- Lưu Đảng ủy.\n\n[[TM]] ĐẢNG ỦY", says="T/M"),
        Bad("Số: 12/BC-UBND\n\nBÁO CÁO\nHè\n\nNơi nhận:\n- Huyện ủy[[,]]\n- Các xóm,\n- Lưu: VT.", says="“;”"),
        Bad("Số: 12/BC-UBND\n\nBÁO CÁO\nHè\n\nNơi nhận:\n- Huyện ủy;\n- [[Lưu]] VT.", says="“Lưu:”",
            fixed="Số: 12/BC-UBND\n\nBÁO CÁO\nHè\n\nNơi nhận:\n- Huyện ủy;\n- Lưu: VT."),
    )  # fmt: skip

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield one finding for the recipients, and one for each signature."""
        at = next((n for n, b in enumerate(report.blocks) if report.lower.startswith(_RECIPIENTS, b.body)), -1)
        if at < 0:
            return
        form = DocumentForm.of(report).form
        yield from _recipients(report, at, form)
        if form is Form.UNKNOWN:
            return
        for match in _SIGNED.at_literals(report):
            start, end = match.span()
            mark = report.view[start:end]
            opens = report.view[max(0, start - _INDENT) : start].rstrip(" *")[-1:] in ("\n", "\t")
            if start < report.blocks[at].span.start or not opens:
                continue
            letters = mark.replace("/", "").rstrip(".")
            right = f"{letters[0]}/{letters[1:]}" if form is Form.PARTY else f"{letters}."
            if mark.isupper() and mark != right and letters != "TUQ":
                span = report.span(start, end)
                fix = Fix(says("viết {right}", right=right), (Edit(span, right),))
                yield Finding(span, says("quyền hạn ký: viết {right}", right=right), fixes=(fix,))


def _may_have_commas(report: Report, form: Form) -> bool:
    """Tell the Party's older way (36-HD/VPTW), and documents of nobody known, from those that must have semicolons."""
    late = report.at is not None and report.at.first.isoformat() >= PARTY_SINCE
    return form is Form.UNKNOWN or (form is Form.PARTY and not late)


def _recipients(report: Report, at: int, form: Form) -> Iterator[Finding]:
    """Judge how the lines of the recipients end."""
    lines: list[Block] = []
    for block in report.blocks[at + 1 : at + _MOST]:
        if block.kind is not BlockKind.ITEM or block.label not in "-–+":
            break
        lines.append(block)
    texts = [report.view[block.span.start : block.span.end] for block in (report.blocks[at], *lines)]
    if len(lines) < 2 or any("\t" in text or "   " in text for text in texts):
        return
    wrong: list[tuple[int, int, str]] = []
    commas = all(text[-1] == "," for text in texts[1:-1]) and _may_have_commas(report, form)
    between = "," if commas else ";"
    for number, block in enumerate(lines):
        end = block.span.end
        last, right = report.view[end - 1], between if number + 1 < len(lines) else "."
        if last in ",.;" and last != right:
            wrong.append((end - 1, end, right))
        elif last.isalnum() or last == ")":
            start = max(block.body, report.view.rfind(" ", block.body, end) + 1)
            wrong.append((start, end, report.view[start:end] + right))
    kept = lines[-1].body
    if form is Form.STATE and report.lower.startswith(_KEPT, kept):
        span = report.span(kept, kept + len("lưu"))
        right = f"{report.view[span.start : span.end]}:"
        fix = Fix(says("viết “{right}”", right=right), (Edit(span, right),))
        said = says("dòng lưu viết “{right}” trước nơi lưu (Nghị định 30/2020/NĐ-CP)", right=right)
        yield Finding(span, said, fixes=(fix,))
    if wrong:
        spans = [report.span(start, end) for start, end, _ in wrong]
        edits = tuple([Edit(span, right) for span, (*_, right) in zip(spans, wrong, strict=True)])
        related = tuple([Related(span, says("cũng vậy")) for span in spans[1:]])
        said = says("dòng nơi nhận hết bằng “{mark}”", mark=wrong[0][2][-1])
        yield Finding(spans[0], said, related=related, fixes=(Fix(says("sửa dấu cuối dòng"), edits),))
