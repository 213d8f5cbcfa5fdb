"""As Checkstyle writes it: the XML that most tools for code reviews and continuous integration can read."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from report_lint.render.record import CRASH, UNREADABLE, crashes, ends, tidy, told
from report_lint.value import TYPE_CHECKING
from report_lint.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint.render.look import Look
    from report_lint.run import Checked, Run


def render(results: Iterable[Checked], run: Run, look: Look) -> Iterator[str]:
    """Yield a ``file`` for each report, also for a clean one and for one that could not be read."""
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version={_quoted(VERSION)}>\n'
    for result in results:
        report = result.outcome.report
        yield f"<file name={_quoted(report.file)}>\n"
        for diagnostic in result.outcome.diagnostics:
            start, _ = ends(report, diagnostic.finding.span)
            said = told(report, diagnostic.finding, look)
            yield _error(diagnostic.code, diagnostic.severity, said, start.line, start.column)
        yield from (_error(CRASH, "error", said) for said in crashes(result.outcome, look))
        yield "</file>\n"
    for path, why in run.unreadable:
        yield f"<file name={_quoted(path)}>\n{_error(UNREADABLE, 'error', look.message(why))}</file>\n"
    yield "</checkstyle>\n"


def _error(code: str, severity: str, said: str, line: int = 1, column: int = 1) -> str:
    words = f"severity={_quoted(severity)} message={_quoted(said)} source={_quoted(f'report-lint.{code}')}"
    return f'<error line="{line}" column="{column}" {words}/>\n'


def _quoted(text: str) -> str:
    return quoteattr(tidy(text))
