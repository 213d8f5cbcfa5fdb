"""Run rules over a report and sign what they find."""

from __future__ import annotations

from report_lint.claim import Claim, Verdict
from report_lint.geometry import Span
from report_lint.load import Known
from report_lint.mention import Pattern
from report_lint.model import BrokenMentionError, Report
from report_lint.rule import Finding, ReportRule, Severity
from report_lint.value import TYPE_CHECKING, Value, cached_property

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint.mention import Mention
    from report_lint.rule import Rule


class Diagnostic(Value):
    """A finding, signed by the rule that made it."""

    code: str
    name: str
    severity: Severity
    finding: Finding


class Crash(Value):
    """Something of ours that failed on a file: a rule or a kind of mention, by name, with the exception's words.

    The words may quote the report, so only the exception's class is ever shown without being asked for.
    """

    name: str
    problem: Exception


class Outcome(Value):
    """What checking one report gave; ``suppressed`` are the findings that somebody has answered, with the reasons."""

    report: Report
    diagnostics: tuple[Diagnostic, ...]
    crashes: tuple[Crash, ...]
    suppressed: tuple[tuple[Diagnostic, str], ...] = ()

    @cached_property
    def checked(self) -> frozenset[Span]:
        """The figures that a claim has derived again with a known verdict, because an enabled rule asked for it."""
        spans: set[Span] = set()
        for kind in self.report.found_kinds():
            if issubclass(kind, Claim):
                for claim in self.report.mentions(kind):
                    if claim.verdict is not Verdict.UNKNOWN:
                        spans.update(claim.figures)
        return frozenset(spans)


def check(report: Report, rules: Iterable[Rule | Known]) -> Outcome:
    """Run every rule that looks at reports over one report; a rule that fails takes none of the others down."""
    diagnostics: list[Diagnostic] = []
    crashes: dict[str, Crash] = {}
    met: dict[tuple[tuple[str, ...], str], bool] = {((), ""): True}  # several rules need the same
    for rule in rules:
        if not isinstance(rule, (ReportRule, Known)):
            continue
        needs = rule.needs, rule.cue
        if needs not in met:
            met[needs] = _holds(report, *needs)
        if not met[needs] or (rule.tables and not report.tables):
            continue
        try:
            if not _concerned(report, rule.judges, rule.fault):
                continue
            found = [Diagnostic(rule.code, rule.name(), rule.severity, finding) for finding in rule.check(report)]
        except BrokenMentionError as problem:
            crashes.setdefault(problem.kind, Crash(problem.kind, problem.problem))
        except Exception as problem:  # noqa: BLE001 — see above
            crashes.setdefault(rule.code, Crash(f"{rule.code} ({rule.name()})", problem))
        else:
            diagnostics += found
    return Outcome(report, merged(diagnostics), tuple(crashes.values()))


def _holds(report: Report, literals: tuple[str, ...], cue: str) -> bool:
    """Tell whether a report holds one of the literals, with what a cue asks for."""
    if cue:
        pattern = Pattern(cue, *literals)
        return any(True for _ in pattern.at_literals(report)) if literals else bool(pattern.search(report.lower))
    return report.holds(literals)


def _concerned(report: Report, kinds: tuple[type[Mention], ...], fault: str) -> bool:
    """Tell whether a report holds anything for a rule that judges these kinds: a mention, of claims one that fails.

    ``fault``: one that has it.
    """
    for kind in kinds:
        for mention in report.mentions(kind):
            if isinstance(mention, Claim) and mention.verdict is not Verdict.FAILS:
                continue
            if not fault or getattr(mention, "fault", "") == fault:
                return True
    return not kinds


def _place(diagnostic: Diagnostic) -> tuple[int, int, str]:
    return diagnostic.finding.span.start, diagnostic.finding.span.end, diagnostic.code


def merged(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Order diagnostics, and make one of findings of a family on one span: one mistake is told once, by its gravest."""
    return tuple(_merged(sorted(diagnostics, key=_place)))


def _merged(ordered: list[Diagnostic]) -> Iterator[Diagnostic]:
    groups: dict[tuple[str, Span], list[Diagnostic]] = {}
    for diagnostic in ordered:
        groups.setdefault((diagnostic.code.rstrip("0123456789"), diagnostic.finding.span), []).append(diagnostic)
    for group in groups.values():
        first, *others = sorted(group, key=lambda diagnostic: (diagnostic.severity.rank, diagnostic.code))
        if others:
            related = [place for diagnostic in (first, *others) for place in diagnostic.finding.related]
            fixes = [fix for diagnostic in (first, *others) for fix in diagnostic.finding.fixes]
            finding = first.finding.replace(related=tuple(dict.fromkeys(related)), fixes=tuple(dict.fromkeys(fixes)))
            first = first.replace(finding=finding)
        yield first
