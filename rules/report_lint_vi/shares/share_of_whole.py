"""PCT002: a percentage beside its part and its whole."""

from __future__ import annotations

from report_lint import Edit, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.share_of_whole import ShareOfWhole as Share

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class ShareOfWhole(ReportRule):
    """Tỷ lệ phần trăm phải khớp với phần và tổng nêu trong cùng câu."""

    code = "PCT002"
    severity = Severity.ERROR
    good = ()
    bad = ()

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the percentages that their part and whole do not give."""
        for claim in report.mentions(Share):
            if claim.verdict is Verdict.FAILS:
                fixes = (
                    (Fix(says("ghi {text}%", text=claim.remedy), (Edit(claim.digits, claim.remedy),)),)
                    if claim.remedy
                    else ()
                )
                yield Finding(claim.span, claim.derivation, claim.evidence, fixes)
