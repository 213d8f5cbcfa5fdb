"""Findings become diagnostics: ordered, merged, and safe from rules that fail."""

import sys
from collections.abc import Iterator
from typing import Self

import pytest

from report_lint import Claim, Finding, Mention, Related, Report, ReportRule, Severity, Span, Verdict, says
from report_lint.check import check
from report_lint.load import packs
from report_lint.testing import report_of


class Word(Mention):
    """A test mention: every "sai"."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        at = report.lower.find("sai")
        while at >= 0:
            yield cls(report.span(at, at + 3))
            at = report.lower.find("sai", at + 3)


class Broken(Mention):
    """A mention that fails."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        message = f"cannot look through {report.file}"
        raise RuntimeError(message)


class Grave(ReportRule):
    """Every "sai" is an error."""

    code = "AAA002"
    severity = Severity.ERROR
    good = ()
    bad = ()

    def check(self, report: Report) -> Iterator[Finding]:
        for word in report.mentions(Word):
            yield Finding(word.span, says("grave"), related=(Related(report.span(0, 1), says("one")),))


class Mild(Grave):
    """Every "sai" is a warning."""

    code = "AAA001"
    severity = Severity.WARNING

    def check(self, report: Report) -> Iterator[Finding]:
        for word in report.mentions(Word):
            yield Finding(word.span, says("mild"), related=(Related(report.span(1, 2), says("two")),))


class Elsewhere(Mild):
    """Another family on the same words."""

    code = "BBB001"


class AsksBroken(Grave):
    """A rule whose mention fails."""

    code = "AAA003"

    def check(self, report: Report) -> Iterator[Finding]:
        for word in report.mentions(Broken):
            yield Finding(word.span, says("never"))


class AsksBrokenToo(AsksBroken):
    """Another rule whose mention fails."""

    code = "AAA004"


class Fails(Grave):
    """A rule that fails after its first finding."""

    code = "AAA005"

    def check(self, report: Report) -> Iterator[Finding]:
        yield Finding(report.span(0, 1), says("first"))
        raise ValueError(report.file)


def test_findings_of_one_family_on_one_span_are_one_diagnostic_with_the_evidence_of_both() -> None:
    outcome = check(report_of("Một câu sai."), [Mild(), Grave(), Elsewhere()])
    assert [(d.code, d.severity, d.finding.message.template) for d in outcome.diagnostics] == [
        ("AAA002", Severity.ERROR, "grave"),
        ("BBB001", Severity.WARNING, "mild"),
    ]
    assert [r.message.template for r in outcome.diagnostics[0].finding.related] == ["one", "two"]


def test_diagnostics_stand_in_reading_order() -> None:
    outcome = check(report_of("sai rồi lại sai"), [Elsewhere(), Grave()])
    assert [(d.finding.span.start, d.code) for d in outcome.diagnostics] == [
        (0, "AAA002"),
        (0, "BBB001"),
        (12, "AAA002"),
        (12, "BBB001"),
    ]


def test_a_rule_that_fails_takes_no_other_down_and_says_nothing_itself() -> None:
    outcome = check(report_of("Một câu sai."), [Fails(), Grave()])
    assert [d.code for d in outcome.diagnostics] == ["AAA002"]
    assert [(crash.name, type(crash.problem)) for crash in outcome.crashes] == [("AAA005 (fails)", ValueError)]


def test_a_mention_that_fails_is_told_once_however_many_rules_ask() -> None:
    outcome = check(report_of("Một câu sai."), [AsksBroken(), AsksBrokenToo(), Grave()])
    assert [d.code for d in outcome.diagnostics] == ["AAA002"]
    assert [(crash.name, type(crash.problem)) for crash in outcome.crashes] == [("Broken", RuntimeError)]


class Known(Claim):
    """A claim that holds on the first word."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        for start, verdict in ((0, Verdict.HOLDS), (4, Verdict.UNKNOWN)):
            span = report.span(start, start + 3)
            yield cls(span, (span,), verdict, says("derived"), ())


class AsksKnown(Grave):
    """A rule that asks for claims."""

    code = "AAA006"

    def check(self, report: Report) -> Iterator[Finding]:
        return (Finding(c.span, c.derivation) for c in report.mentions(Known) if c.verdict is Verdict.FAILS)


def test_figures_count_as_checked_when_a_rule_asked_and_the_verdict_is_known() -> None:
    report = report_of("một hai ba")
    assert check(report, [Grave()]).checked == frozenset()
    assert check(report, [AsksKnown()]).checked == {Span("example.txt", 0, 3)}


class Doubted(Claim):
    """A test claim: every "sai" fails, every "đúng" holds."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        for word, verdict in (("sai", Verdict.FAILS), ("đúng", Verdict.HOLDS)):
            at = report.lower.find(word)
            if at >= 0:
                yield cls(report.span(at, at + len(word)), (), verdict, says("derived"), ())


class Asked(ReportRule):
    """Speaks whenever it is asked."""

    code = "BBB001"
    good = ()
    bad = ()

    def check(self, report: Report) -> Iterator[Finding]:
        yield Finding(report.span(0, 1), says("asked"))


class AskedOfWords(Asked):
    """Is about words."""

    judges = (Word,)


class AskedOfClaims(Asked):
    """Is about claims."""

    judges = (Doubted,)


class AskedOfBoth(Asked):
    """Is about words and claims."""

    judges = (Word, Doubted)


class AskedOfTables(Asked):
    """Is about tables."""

    tables = True


class AskedOfLiterals(Asked):
    """Is about two words."""

    needs = ("đúng", "sai")


@pytest.mark.parametrize(
    ("rule", "text", "asked"),
    [
        (AskedOfWords(), "có chỗ sai", True),
        (AskedOfWords(), "không có", False),
        (AskedOfClaims(), "có chỗ sai", True),
        (AskedOfClaims(), "chỗ này đúng", False),
        (AskedOfBoth(), "chỗ này đúng", False),
        (AskedOfBoth(), "chỗ này đúng, chỗ kia sai", True),
        (AskedOfTables(), "A\tB\n1\t2\n3\t4\n", True),
        (AskedOfTables(), "A B\n", False),
        (AskedOfLiterals(), "Chỗ này ĐÚNG", True),
        (AskedOfLiterals(), "chỗ này", False),
    ],
)
def test_a_rule_is_asked_when_there_is_something_for_it(rule: Asked, text: str, *, asked: bool) -> None:
    assert [one.code for one in check(report_of(text), [rule]).diagnostics] == ["BBB001"] * asked


def test_a_rule_with_nothing_to_judge_is_not_imported() -> None:
    rules = [rule for pack in packs() for rule in pack.declared()]
    (rule,) = [rule for rule in rules if rule.code == "SUM001"]
    sys.modules.pop(rule.module)
    check(report_of("Chi bộ có 20 đảng viên, gồm 19 đảng viên chính thức và 01 đảng viên dự bị."), rules)
    assert rule.module not in sys.modules
    found = check(report_of("Chi bộ có 21 đảng viên, gồm 19 đảng viên chính thức và 01 đảng viên dự bị."), rules)
    assert rule.module in sys.modules
    assert "SUM001" in [one.code for one in found.diagnostics]
