"""For test reports (JUnit): each report a suite, each finding a test that fails."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from report_lint.render.record import CRASH, UNREADABLE, crashes, ends, signed, tidy, told, where
from report_lint.rule import Severity
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from report_lint.check import Diagnostic
    from report_lint.model import Report
    from report_lint.render.look import Look
    from report_lint.render.record import Signed
    from report_lint.run import Checked, Run

FAILURE, ERROR, SKIPPED, OUT = "failure", "error", "skipped", "system-out"


def render(results: Iterable[Checked], run: Run, look: Look) -> Iterator[str]:
    """Yield the document when everything was checked.

    A finding that does not count for the exit status passes, with its message as the test's output; a suppressed one is
    skipped, with the reason. A clean report is a suite with one test that passes; what could not be read or failed is
    an error.
    """
    limit = run.policy.general.fail_on
    worst = Severity.WARNING.rank if limit == "never" else Severity(limit).rank
    suites = [_suite(result, worst, look) for result in results]
    for path, why in run.unreadable:
        suites.append(_Suite(path, (_Test(UNREADABLE, ERROR, look.message(why), UNREADABLE),)))
    counts = _counts([test for suite in suites for test in suite.tests])
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="report-lint" {counts}>\n'
    for suite in suites:
        yield from suite.written()
    yield "</testsuites>\n"


def _suite(result: Checked, worst: int, look: Look) -> _Suite:
    report = result.outcome.report
    tests = [_test(report, one, worst, look) for one in signed(result.outcome)]
    tests += [_Test(CRASH, ERROR, said, CRASH) for said in crashes(result.outcome, look)]
    return _Suite(report.file, tuple(tests) or (_Test(look.words.say("nothing found; files: {files}", files=1)),))


def _test(report: Report, one: Signed, worst: int, look: Look) -> _Test:
    diagnostic = one.diagnostic
    line = ends(report, diagnostic.finding.span)[0].line
    name = f"{diagnostic.code} {diagnostic.name}, {where(report, diagnostic.finding.span, look)}"
    if one.reason:
        return _Test(name, SKIPPED, one.reason, line=line)
    became = FAILURE if diagnostic.severity.rank <= worst else OUT
    said = told(report, diagnostic.finding, look)
    return _Test(name, became, said, diagnostic.severity, line, tuple(_details(report, diagnostic, look)))


def _details(report: Report, diagnostic: Diagnostic, look: Look) -> Iterator[str]:
    """Yield where a finding stands and what bears on it, a row each."""
    finding = diagnostic.finding
    start, _ = ends(report, finding.span)
    yield f"{report.file}:{start.line}:{start.column}: {diagnostic.code} {told(report, finding, look)}"
    for related in finding.related:
        place, _ = ends(report, related.span)
        file = report.holding(related.span).file
        yield f"{file}:{place.line}:{place.column}: {look.message(related.message, report)}"


class _Test(Value):
    """A ``testcase``: ``became`` is the element that tells what became of it, "" when it simply passed."""

    name: str
    became: str = ""
    said: str = ""
    kind: str = ""
    line: int = 1
    details: tuple[str, ...] = ()

    def written(self, file: str) -> str:
        """Return the element."""
        place = f'classname={_quoted(file)} file={_quoted(file)} line="{self.line}" time="0"'
        about = f" message={_quoted(self.said)}" + (f" type={_quoted(self.kind)}" if self.kind else "")
        rows = escape("\n".join(map(tidy, self.details)))
        opening = self.became if self.became == OUT else f"{self.became}{about}"
        inside = f"<{opening}>{rows}</{self.became}>" if self.became else ""
        return f"<testcase name={_quoted(self.name)} {place}>{inside}</testcase>\n"


class _Suite(Value):
    """A ``testsuite``: what became of one file."""

    file: str
    tests: tuple[_Test, ...]

    def written(self) -> Iterator[str]:
        """Yield the element, piece by piece."""
        yield f'<testsuite name={_quoted(self.file)} {_counts(self.tests)} time="0">\n'
        yield from (test.written(self.file) for test in self.tests)
        yield "</testsuite>\n"


def _counts(tests: Sequence[_Test]) -> str:
    became = [test.became for test in tests]
    failures, errors, skipped = (became.count(kind) for kind in (FAILURE, ERROR, SKIPPED))
    return f'tests="{len(tests)}" failures="{failures}" errors="{errors}" skipped="{skipped}"'


def _quoted(text: str) -> str:
    return quoteattr(tidy(text))
