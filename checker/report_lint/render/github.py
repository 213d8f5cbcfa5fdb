"""Annotations for GitHub Actions (workflow commands)."""

from __future__ import annotations

from report_lint.rule import Severity
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint.render.look import Look
    from report_lint.run import Checked, Run

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
#: What stands for itself nowhere in a command, and what does not in its properties either.
DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(results: Iterable[Checked], _run: Run, look: Look) -> Iterator[str]:
    """Yield one command a finding."""
    for result in results:
        report = result.outcome.report
        for diagnostic in result.outcome.diagnostics:
            finding = diagnostic.finding
            line, column = report.position(report.anchors.source(finding.span.start))
            end_line, end_column = report.position(report.anchors.source(finding.span.end, end=True))
            properties = {
                "file": report.file,
                "line": str(line),
                "col": str(column),
                "endLine": str(end_line),
                "endColumn": str(end_column),
                "title": f"{diagnostic.code} {diagnostic.name}",
            }
            written = ",".join(f"{name}={value.translate(PROPERTY)}" for name, value in properties.items())
            message = look.words.tell(finding, report).translate(DATA)
            yield f"::{LEVELS[diagnostic.severity]} {written}::{message}\n"
