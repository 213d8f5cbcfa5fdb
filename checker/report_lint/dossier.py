"""Reports that belong together: read side by side when each of them has been checked.

What is kept of a report between runs, or handed from one process to another, is what was found in it; the dossier is
judged on the reports themselves, which are therefore read again here, in one process.
"""

from __future__ import annotations

from report_lint.check import Crash, Diagnostic, Outcome, merged
from report_lint.load import Known
from report_lint.model import BrokenMentionError, Report
from report_lint.read import UnreadableError, read
from report_lint.suppress import suppressed
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from report_lint.message import Message
    from report_lint.rule import Finding, Rule
    from report_lint.run import Checked, Run


class Dossier(Value):
    """The reports that belong together, in the order in which they were given."""

    reports: tuple[Report, ...]


class Together:
    """Adds to what was found in each report what the others say against it."""

    def __init__(self, run: Run, known: Sequence[Known]) -> None:
        """Read nothing yet; ``known`` are all rules there are."""
        self._run = run
        self._known = known

    def each(self, results: Iterable[tuple[str, Checked | Message]]) -> Iterator[tuple[str, Checked | Message]]:
        """Yield the results again, when all are there, with the findings of the rules about dossiers."""
        from report_lint.run import Checked

        every = list(results)
        checked = {name: result for name, result in every if isinstance(result, Checked)}
        reports = {name: self._whole(result.outcome.report) for name, result in checked.items()}
        rules: dict[str, Known] = {}
        for one in checked.values():
            for rule in one.rules:
                if rule.stage == "dossier":
                    rules.setdefault(rule.code, rule)
        diagnostics, crashes = judged(Dossier(tuple(reports.values())), rules.values())
        for name, result in every:
            if not isinstance(result, Checked):
                yield name, result
                continue
            wanted = {rule.code: rule.severity for rule in result.rules}
            own = [
                one.replace(severity=wanted[one.code])
                for one in diagnostics
                if one.finding.span.file == name and one.code in wanted
            ]
            others = tuple([other for file, other in reports.items() if file != name])
            outcome = self._with(result.outcome, reports[name].replace(others=others), own)
            yield name, result.replace(outcome=outcome.replace(crashes=(*outcome.crashes, *crashes)))
            crashes = ()  # told of the first report

    def _whole(self, report: Report) -> Report:
        """Return a report with its geometry; one that comes from the cache or from another process has none."""
        if report.blocks or not report.source.strip():
            return report
        try:
            again = read(report.file, report.source.encode(errors="surrogatepass"))
        except UnreadableError:
            return report
        return self._run.prepared(again) if again.text == report.text else report

    def _with(self, outcome: Outcome, report: Report, own: list[Diagnostic]) -> Outcome:
        """Return a report's outcome with more findings, but those that its comments suppress."""
        more = suppressed(Outcome(report, tuple(own), ()), self._known, ())
        return outcome.replace(
            report=report,
            diagnostics=merged((*outcome.diagnostics, *more.diagnostics)),
            suppressed=(*outcome.suppressed, *more.suppressed),
        )


def judged(dossier: Dossier, rules: Iterable[Known | Rule]) -> tuple[list[Diagnostic], tuple[Crash, ...]]:
    """Return what rules about dossiers find in one; a rule that fails takes none of the others down."""
    diagnostics: list[Diagnostic] = []
    crashes: dict[str, Crash] = {}
    for known in rules if len(dossier.reports) > 1 else ():
        try:
            rule: Any = known.make() if isinstance(known, Known) else known
            found = [Diagnostic(known.code, known.name(), known.severity, _own(one)) for one in rule.check(dossier)]
        except BrokenMentionError as problem:
            crashes.setdefault(problem.kind, Crash(problem.kind, problem.problem))
        except Exception as problem:  # noqa: BLE001 — see above
            crashes.setdefault(known.code, Crash(f"{known.code} ({known.name()})", problem))
        else:
            diagnostics += found
    return diagnostics, tuple(crashes.values())


def _own(finding: Finding) -> Finding:
    """Return a finding with only those ways out that mend the report that it stands in."""
    file = finding.span.file
    fixes = tuple([fix for fix in finding.fixes if all(edit.span.file == file for edit in fix.edits)])
    return finding if len(fixes) == len(finding.fixes) else finding.replace(fixes=fixes)
