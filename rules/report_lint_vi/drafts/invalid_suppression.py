"""RL002: suppressions that cannot suppress."""

from __future__ import annotations

from report_lint import Bad, Finding, Severity, SuppressionRule, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint import Report, Suppression

_ACTIONS = ("ignore", "disable", "enable", "file-ignore")


class InvalidSuppression(SuppressionRule):
    """Ghi chú bỏ qua phải ghi đúng mã và nêu lý do.

    Không có lý do thì người ký không biết vì sao được bỏ qua; mã sai thì ghi chú không có tác dụng.
    Ghi chú thiếu lý do không bỏ qua lỗi nào.
    """

    code = "RL002"
    severity = Severity.WARNING
    good = (
        "Họp ngày 31/02/2024. <!-- report-lint: ignore[DAT001] ghi theo bản gốc -->",
        "<!-- report-lint: ignore[DAT] ghi theo bản gốc -->\nHọp ngày 31/02/2024.",
        "<!-- report-lint: ignore[impossible-date] ghi theo bản gốc -->\nHọp ngày 31/02/2024.",
        "<!-- report-lint: disable[DAT001] bản gốc -->\nHọp ngày 31/02/2024.\n<!-- report-lint: enable[DAT001] -->",
        "<!-- report-lint: disable[DAT001] bản gốc -->\nHọp ngày 31/02/2024.\n<!-- report-lint: enable -->",
        "<!-- report-lint: file-ignore[DAT001,SUM001] bài tập cho học viên -->\nHọp ngày 31/02/2024.",
        "<!-- report-lint là công cụ kiểm tra báo cáo -->\nHọp.",
        "<!-- xem report-lint: ignore -->\nHọp.",
        "Văn phòng dùng report-lint: ignore là lệnh bỏ qua.",
        "<!-- ghi chú: đã kiểm tra -->\nHọp ngày 28/02/2024.",
    )
    bad = (
        Bad("[[<!-- report-lint: ignore[DAT001] -->]]\nHọp.", says="lý do"),
        Bad("[[<!-- report-lint: ignore đã kiểm tra -->]]\nHọp.", says="mã"),
        Bad("[[<!-- report-lint: ingore[DAT001] đã kiểm tra -->]]\nHọp.", says="ingore"),
        Bad("<!-- report-lint: ignore[DAT001, [[DAT999]]] đã kiểm tra -->\nHọp.", says="DAT999"),
        Bad("<!-- report-lint: enable[DAT001, [[DAT999]]] -->\nHọp.", says="DAT999"),
    )

    def judge(self, report: Report, comments: Sequence[Suppression]) -> Iterator[Finding]:  # noqa: ARG002
        """Yield what keeps comments from suppressing anything."""
        for comment in comments:
            if comment.action not in _ACTIONS:
                message = says(
                    "không có lệnh “{action}”; chỉ có {actions}", action=comment.action, actions=", ".join(_ACTIONS)
                )
                yield Finding(comment.span, message)
            elif not comment.codes and comment.action != "enable":
                message = says("chưa ghi mã cần bỏ qua, ví dụ {action}[SUM001] lý do", action=comment.action)
                yield Finding(comment.span, message)
            elif not comment.reason and comment.action != "enable":
                message = says("chưa nêu lý do nên không có tác dụng; viết lý do sau dấu ]")
                yield Finding(comment.span, message)
            for code in comment.unknown:
                yield Finding(code.span, says("không có quy tắc nào là {code}", code=code.name))
