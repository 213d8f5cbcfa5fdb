"""RL001: suppressions that suppress nothing."""

from __future__ import annotations

from report_lint import Bad, Edit, Finding, Fix, Severity, SuppressionRule, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint import Report, Span, Suppression


class UnusedSuppression(SuppressionRule):
    """Ghi chú bỏ qua phải có lỗi để bỏ qua.

    Chỗ sai đã sửa mà ghi chú còn lại thì lần sau sai đúng chỗ ấy sẽ không ai hay.

    Không xét mã của những quy tắc không chạy lần này (--select, --ignore, hồ sơ).
    """

    code = "RL001"
    severity = Severity.WARNING
    good = (
        "Họp ngày 31/02/2024. <!-- report-lint: ignore[DAT001] ghi theo bản gốc -->",
        "<!-- report-lint: ignore[DAT001] ghi theo bản gốc -->\nHọp ngày 31/02/2024.",
        "<!-- report-lint: ignore[DAT] ghi theo bản gốc -->\n\nHọp ngày 31/02/2024.",
        "<!-- report-lint: file-ignore[impossible-date] bài tập cho học viên -->\nA.\n\nHọp ngày 31/02/2024.",
        "<!-- report-lint: disable[DAT001] bảng gốc -->\nHọp ngày 31/02/2024.\n<!-- report-lint: enable[DAT001] -->",
        "<!-- report-lint: ignore[DAT001] -->\nHọp ngày 28/02/2024.",
        "<!-- ghi chú của văn phòng: đã kiểm tra ngày tháng -->\nHọp ngày 28/02/2024.",
        "<!-- report-lint: ignore[XYZ001] mã không có -->\nHọp ngày 28/02/2024.",
        "<!-- report-lint: enable[DAT001] -->\nHọp ngày 28/02/2024.",
        "<!-- report-lint: ignore[DAT001] một -->\n<!-- report-lint: ignore[WRI001] hai -->\nHọp họp ngày 31/02/2024.",
    )
    bad = (
        Bad(
            "Họp ngày 28/02/2024.[[ <!-- report-lint: ignore[DAT001] ghi theo bản gốc -->]]",
            says="DAT001",
            fixed="Họp ngày 28/02/2024.",
        ),
        Bad(
            "Họp ngày 31/02/2024. <!-- report-lint: ignore[DAT001, [[SUM001]]] ghi theo bản gốc -->",
            says="SUM001",
            fixed="Họp ngày 31/02/2024. <!-- report-lint: ignore[DAT001] ghi theo bản gốc -->",
        ),
        Bad(
            "[[<!-- report-lint: disable[DAT001] bảng gốc -->]]\nHọp.\n<!-- report-lint: enable[DAT001] -->\n31/02/2024.",
            says="DAT001",
        ),
    )

    def judge(self, report: Report, comments: Sequence[Suppression]) -> Iterator[Finding]:
        """Yield the comments, or those of their codes, that had nothing to do."""
        for comment in comments:
            names = [code.name for code in comment.unused]
            gone = says("không còn lỗi {codes} nào để bỏ qua", codes=", ".join(names))
            if comment.apart:
                if names:
                    yield Finding(comment.span, gone)
                continue
            if names and len(names) == len(comment.codes):
                whole = _with_blanks(report, comment.span)
                fix = Fix(says("bỏ ghi chú"), (Edit(whole, ""),), safe=True)
                yield Finding(whole, gone, (), (fix,))
                continue
            for code in comment.unused:
                fix = Fix(says("bỏ mã {code}", code=code.name), (Edit(_with_comma(report, code.span), ""),), safe=True)
                yield Finding(code.span, says("không còn lỗi {code} nào để bỏ qua", code=code.name), (), (fix,))


def _with_blanks(report: Report, span: Span) -> Span:
    """Return a comment with the blanks before it, which stand there only for its sake."""
    start = span.start
    while start and report.text[start - 1] in " \t":
        start -= 1
    return report.span(start, span.end)


def _with_comma(report: Report, code: Span) -> Span:
    """Return a code with the comma that parts it from its neighbour."""
    before = report.text[: code.start].rstrip(", ")
    if report.text[len(before) - 1] != "[":
        return report.span(len(before), code.end)
    after = report.text[code.end :]
    return report.span(code.start, code.end + len(after) - len(after.lstrip(", ")))
