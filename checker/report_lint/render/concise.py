"""One line a finding, as compilers write it."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint.render.look import Look
    from report_lint.run import Checked, Run


def render(results: Iterable[Checked], _run: Run, look: Look) -> Iterator[str]:
    """Yield ``path:line:column: CODE message``; of a document ``path: place: CODE message``."""
    for result in results:
        report = result.outcome.report
        for diagnostic in result.outcome.diagnostics:
            message = look.finding(diagnostic.finding, report)
            yield f"{look.located(report, diagnostic.finding.span)}: {diagnostic.code} {message}\n"
