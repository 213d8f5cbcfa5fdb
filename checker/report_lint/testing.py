"""Run the examples that rules carry: for our tests, and for other packs."""

from __future__ import annotations

from report_lint.check import Outcome, check
from report_lint.days import Days
from report_lint.fix import applied
from report_lint.load import Pack, dating, packs
from report_lint.model import Report
from report_lint.read import read
from report_lint.render.words import Words
from report_lint.rule import PARTING, Bad, DossierRule, Good, ReportRule, Rule
from report_lint.suppress import suppressed
from report_lint.value import TYPE_CHECKING
from report_lint.world import World

if TYPE_CHECKING:
    from collections.abc import Iterable

    from report_lint.geometry import Span

WORDS = Words()


def report_of(text: str, on: str = "", name: str = "example.txt", installed: Iterable[Pack] | None = None) -> Report:
    """Return a report made of a text, as if it were dated ``on`` (YYYY[-MM[-DD]]); "" leaves that to the text."""
    report = read(name, text.encode())
    known = packs() if installed is None else tuple(installed)
    return report.replace(as_of=Days.parse(on) if on else None, dating=dating(known), shared=World())


def outcome_of(rule: Rule, text: str, on: str = "", installed: Iterable[Pack] | None = None) -> Outcome:
    """Return what one rule has to say about a text; a rule about suppressions sees what all the others have found."""
    known = packs() if installed is None else tuple(installed)
    if isinstance(rule, DossierRule):
        return _in_dossier(rule, text, on, known)
    report = report_of(text, on, installed=known)
    if isinstance(rule, ReportRule):
        return check(report, [rule])
    rules = [one for pack in known for one in pack.declared()]
    outcome = suppressed(check(report, rules), rules, rules)
    return outcome.replace(diagnostics=tuple([one for one in outcome.diagnostics if one.code == rule.code]))


def _in_dossier(rule: DossierRule, text: str, on: str, installed: Iterable[Pack]) -> Outcome:
    """Return what a rule has to say about files that belong together; the outcome has the report with the finding."""
    from report_lint.dossier import Dossier, judged

    texts = text.split(PARTING)
    reports = tuple([report_of(one, on, f"{number}.txt", installed) for number, one in enumerate(texts, 1)])
    found, crashes = judged(Dossier(reports), [rule])
    files = {diagnostic.finding.span.file for diagnostic in found}
    home = next((report for report in reports if report.file in files), reports[0])
    others = tuple([report for report in reports if report is not home])
    return Outcome(home.replace(others=others), tuple(found), crashes)


def _offset(report: Report, span: Span) -> int:
    """Return where the file that a span lies in begins in the text of an example."""
    before = [one for one in (report, *report.others) if one.file < span.file]
    return sum(len(one.source) + len(PARTING) for one in before)


def assert_example(kind: type[Rule], example: str | Good | Bad) -> None:
    """Check that the rule flags exactly what the example marks with ``[[ ]]``, no more and no less."""
    given = Good(example) if isinstance(example, str) else example
    text, marks = unmarked(given.text)
    outcome = outcome_of(kind(**given.options), text, given.on)
    assert not outcome.crashes, outcome.crashes
    findings = [diagnostic.finding for diagnostic in outcome.diagnostics]
    starts = [_offset(outcome.report, f.span) for f in findings]
    found = [(f.span.start + start, f.span.end + start) for f, start in zip(findings, starts, strict=True)]
    assert [text[start:end] for start, end in found] == [text[start:end] for start, end in marks]
    assert found == marks
    if isinstance(given, Bad):
        for finding in findings:
            shown = WORDS.tell(finding, outcome.report)
            assert given.says in shown, shown
        if given.fixed:
            assert applied(text, [edit for f in findings for edit in f.fixes[0].edits]) == given.fixed


def unmarked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Take the ``[[ ]]`` out of a text and return where what they held stands."""
    marks: list[tuple[int, int]] = []
    clean = ""
    for number, part in enumerate(text.replace("]]", "[[").split("[[")):
        if number % 2:
            marks.append((len(clean), len(clean) + len(part)))
        clean += part
    return clean, marks
