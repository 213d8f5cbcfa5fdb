"""PCT007: ."""

from __future__ import annotations

from report_lint import Edit, Finding, Fix, ReportRule, Severity, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.growth import PointsDifference as Change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report


class PointsDifference(ReportRule):
    """Tỷ lệ phần trăm phải khớp với phân số viết bên cạnh."""

    code = "PCT007"
    severity = Severity.ERROR
    good = ()
    bad = ()

    def check(self, report: Report) -> Iterator[Finding]:
        """Yield the percentages that their fraction does not give."""
        for claim in report.mentions(Change):
            if claim.verdict is Verdict.FAILS:
                fixes = (
                    (Fix(says("ghi {text}", text=claim.remedy), (Edit(claim.digits, claim.remedy),)),)
                    if claim.remedy
                    else ()
                )
                yield Finding(claim.span, claim.derivation, claim.evidence, fixes)
