"""WRI029: a document that is sent to somebody says to whom."""

from __future__ import annotations

from report_lint import Bad, BlockKind, Edit, Finding, Fix, Good, ReportRule, Severity, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.document_form import PARTY_SINCE, DocumentForm, Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Block, Report

_TO = ("kính gửi", "kính trình", "kính thưa")
#: What the first recipient is for, when the document goes upwards.
_UPWARDS = ("(để báo cáo)", "(để b/c)", "(báo cáo)", "(b/c)", "(để báo cáo);", "(b/c);", "(để b/c);", "(báo cáo);")
#: A report to an assembly or a meeting is laid before it, not sent.
_LAID = ("trình", "kỳ họp", "phiên họp", "hội nghị", "đại hội", "tại ")
_HEAD = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 15/BC-UBND\n\n"
_PARTY = "Số 03-TTr/CB\n\nTỜ TRÌNH\nđề nghị kết nạp đảng viên\n\n"
_TAIL = "\nNơi nhận:\n- UBND huyện (để báo cáo);\n- Lưu: VT."


class MissingAddressee(ReportRule):
    """Tờ trình, báo cáo gửi cấp trên có phần “Kính gửi:”; “Như trên” ở nơi nhận trỏ tới phần ấy.

    Theo Nghị định 30/2020/NĐ-CP, Phụ lục I, công văn, tờ trình và báo cáo của cấp dưới gửi cấp trên nêu nơi nhận ở đầu,
    sau chữ “Kính gửi:”, rồi mới đến phần Nơi nhận ở cuối với dòng “- Như trên;”. Tờ trình, công văn của Đảng cũng vậy
    (Hướng dẫn 36-HD/VPTW); từ 27/5/2026 tờ trình của Đảng viết “Kính trình” (Hướng dẫn 05-HD/VPTW).

    Chỉ xét văn bản có đủ phần đầu và nơi nhận. Báo cáo chỉ bị nhắc khi nơi nhận đầu tiên ghi “(để báo cáo)” hoặc có “Như
    trên”; báo cáo trình hội nghị, kỳ họp, văn bản của Đảng, của công đoàn không có “Như trên”, văn bản trích được để yên.
    """

    code = "WRI029"
    severity = Severity.INFO
    needs = ("nơi nhận",)
    good = (
        f"{_HEAD}BÁO CÁO\nThu ngân sách\n\nKính gửi: UBND huyện\n\nĐã thu đủ.\n{_TAIL}",
        f"{_HEAD}BÁO CÁO\nThu ngân sách trình kỳ họp thứ tám\n\nĐã thu đủ.\n{_TAIL}",
        f"{_HEAD}KẾ HOẠCH\nThu ngân sách\n\nSẽ thu đủ.\n{_TAIL}",
        f"BÁO CÁO\nThu ngân sách\n\nĐã thu đủ.\n{_TAIL}",
        f"{_HEAD}BÁO CÁO\nThu ngân sách\n\nĐã thu đủ.\nNơi nhận:\n- Các thôn;\n- Lưu: VT.",
        f"{_HEAD}BÁO CÁO\nThu ngân sách\n\nĐã thu đủ.\nNơi nhận:\n- Các thôn;\n- UBND huyện (để báo cáo);\n- Lưu: VT.",
        "Số 15-BC/ĐU\n\nBÁO CÁO\nSinh hoạt\n\nTốt.\nNơi nhận:\n- Huyện ủy (để báo cáo),\n- Lưu Đảng ủy.",
        "Số: 15/BC-LĐLĐ\n\nBÁO CÁO\nHè\n\nTốt.\nNơi nhận:\n- LĐLĐ tỉnh (báo cáo);\n- Lưu: VT.",
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
        f"{_HEAD}QUYẾT ĐỊNH\nLập tổ\n\nĐiều 1. Lập tổ.\nNơi nhận:\n- Như Điều 3;\n- Lưu: VT.",
        f"{_HEAD}BÁO CÁO\nThu ngân sách\n\nĐã thu đủ.\nNơi nhận: UBND huyện, lưu.",
        Good(f"{_PARTY}Kính gửi: Đảng ủy xã\n\nNơi nhận:\n- Như trên,\n- Lưu Chi bộ.", on="2024-05-06"),
        Good(f"{_PARTY}Kính trình: Đảng ủy xã\n\nNơi nhận:\n- Như trên;\n- Lưu Chi bộ.", on="2026-09-06"),
        "Số: 45/UBND-VX\nV/v phòng, chống đuối nước\n\nKính gửi: Các xã\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.",
    )
    bad = (
        Bad(f"{_HEAD}BÁO CÁO\nThu ngân sách\n\nĐã thu đủ.\nNơi nhận:\n- [[Như trên]];\n- Lưu: VT.", says="“Kính gửi:”"),
        Bad("Số: 7/TTr-PGD\n\nTỜ TRÌNH\nXin chủ trương\n\nĐề nghị duyệt.\nNơi nhận:\n- [[Như trên]];\n- Lưu: VT."),
        Bad(f"{_HEAD}[[BÁO CÁO]]\nThu ngân sách\n\nĐã thu đủ.\n{_TAIL}", says="Kính gửi"),
        Bad("Số: 15/TTr-UBND\n\n[[TỜ TRÌNH]]\nXin chủ trương\n\nĐề nghị duyệt.\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT."),
        Bad(
            "Số 03-TTr/CB\n\n[[TỜ TRÌNH]]\nđề nghị kết nạp\n\nNơi nhận:\n- Đảng ủy,\n- Lưu Chi bộ.",
            says="36-HD/VPTW",
            on="2024-05-06",
        ),
        Bad(
            "[[Số: 45/UBND-VX]]\nV/v phòng, chống đuối nước\n\nĐề nghị các xã thực hiện.\n\nNơi nhận:\n- Các xã;\n- Lưu: VT."
        ),
        Bad(
            f"{_PARTY}[[Kính gửi]]: Đảng ủy xã\n\nNơi nhận:\n- Như trên;\n- Lưu Chi bộ.",
            on="2026-09-06",
            says="Kính trình",
        ),
    )

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the first recipient that points at nothing, or the title of what must be addressed."""
        head = DocumentForm.of(report)
        if not head.symbol or report.holds(_TO):
            yield from _party_words(report, head)
            return
        lines = _recipients(report)
        first = report.lower[lines[0].body : lines[0].span.end] if lines else ""
        if first.startswith("như trên"):
            span = report.span(lines[0].body, lines[0].body + len("như trên"))
            yield Finding(span, says("“Như trên” trỏ tới phần “Kính gửi:”, văn bản không có phần ấy"))
        elif lines and _goes_somewhere(report, head, first):
            said = says("văn bản gửi cấp trên có phần “Kính gửi:” ({source})", source=head.source(report))
            yield Finding(head.title or head.symbol, said)


def _goes_somewhere(report: Report, head: DocumentForm, first: str) -> bool:
    """Tell a submission, a letter and a report upwards; of reports only the State's must be addressed."""
    if head.genre == "tờ trình":
        return head.form in (Form.STATE, Form.PARTY)
    if head.form is not Form.STATE or head.genre != "báo cáo" or not head.title:
        return head.form is Form.STATE and head.genre == "công văn"
    end = report.lower.find("\n\n", head.title.end)
    return first.endswith(_UPWARDS) and not any(words in report.lower[head.title.end : end] for words in _LAID)


def _party_words(report: Report, head: DocumentForm) -> Iterator[Finding]:
    """Yield "Kính gửi" of a submission in the Party: since 27/5/2026 it is "Kính trình"."""
    at = report.lower.find("kính gửi")
    late = report.at is not None and report.at.first.isoformat() >= PARTY_SINCE
    if head.form is Form.PARTY and head.genre == "tờ trình" and late and at >= 0 and "kính trình" not in report.lower:
        span = report.span(at, at + len("kính gửi"))
        fix = Fix(says("viết {right}", right="Kính trình"), (Edit(span, "Kính trình"),))
        yield Finding(span, says("tờ trình của Đảng viết “Kính trình” (Hướng dẫn 05-HD/VPTW)"), fixes=(fix,))


def _recipients(report: Report) -> list[Block]:
    """Return the lines under "Nơi nhận:"."""
    at = next((n for n, b in enumerate(report.blocks) if report.lower.startswith("nơi nhận", b.body)), -1)
    lines: list[Block] = []
    for block in report.blocks[at + 1 :] if at >= 0 else ():
        if block.kind is not BlockKind.ITEM or block.label not in "-–+":
            break
        lines.append(block)
    return lines
