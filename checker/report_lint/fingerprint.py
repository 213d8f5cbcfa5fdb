"""Names for findings that outlive a change elsewhere in the report."""

from __future__ import annotations

from hashlib import blake2b

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Protocol

    from report_lint.check import Diagnostic, Outcome
    from report_lint.geometry import Span
    from report_lint.model import Report

    class Answers(Protocol):
        """What somebody has said about findings outside the reports."""

        def reasons(self, name: str, found: Mapping[str, Diagnostic], /) -> Mapping[str, str]:
            """Return which of a report's findings, by fingerprint, are answered, and how."""
            ...


def fingerprints(report: Report, diagnostics: Iterable[Diagnostic]) -> Iterator[str]:
    """Yield the fingerprint of each diagnostic of one report, in their order.

    It is made of the code, the rule's key or else the flagged text, the texts of the evidence, and the ordinal among
    equals in this report; not of path or line. White space and composition do not count.
    """
    seen: dict[str, int] = {}
    for diagnostic in diagnostics:
        finding = diagnostic.finding
        matter = finding.key or _text(report, finding.span)
        identity = "\0".join((diagnostic.code, matter, *(_text(report, related.span) for related in finding.related)))
        ordinal = seen[identity] = seen.get(identity, 0) + 1
        yield blake2b(f"{identity}\0{ordinal}".encode(errors="surrogatepass"), digest_size=10).hexdigest()


def unanswered(outcome: Outcome, name: str, answers: Iterable[Answers]) -> Outcome:
    """Take out of a file's outcome what is answered outside the report."""
    prints = fingerprints(outcome.report, outcome.diagnostics)
    found = dict(zip(prints, outcome.diagnostics, strict=True))
    reasons: dict[str, str] = {}
    for one in answers:
        reasons = {**one.reasons(name, found), **reasons}
    kept = tuple([diagnostic for fingerprint, diagnostic in found.items() if fingerprint not in reasons])
    taken = [(diagnostic, reasons[fingerprint]) for fingerprint, diagnostic in found.items() if fingerprint in reasons]
    return outcome.replace(diagnostics=kept, suppressed=(*outcome.suppressed, *taken))


def _text(report: Report, span: Span) -> str:
    return " ".join(report.holding(span).text[span.start : span.end].split())
