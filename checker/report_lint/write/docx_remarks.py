"""What comments say: a finding on its words, and on each place that it is compared with a word on the other one."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING, Value
from report_lint.write.signature import signature

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint.check import Diagnostic, Outcome
    from report_lint.geometry import Span
    from report_lint.model import Report
    from report_lint.render.words import Words

#: Where the same is said of more places than these, they are parts of something and have no comment of their own.
_MARKED = 3
#: So many other places are told on the words.
_TOLD = 12
#: Longer passages are cut where they are quoted.
_QUOTED = 60


class Remark(Value):
    """A comment: the words that it is about, its code and sign, what it says, and where the words stand."""

    span: Span
    code: str
    sign: str
    head: str
    said: tuple[str, ...]
    place: str

    def lines(self, *, exact: bool) -> tuple[str, ...]:
        """Return its text; ``exact`` tells whether it stands on the words, or has to say where they are."""
        return (self.head, *self.said) if exact else (self.head, self.place, *self.said)


def remarks(outcome: Outcome, words: Words) -> Iterator[Remark]:
    """Yield the comments on the findings of a report."""
    for diagnostic in outcome.diagnostics:
        yield from _Teller(outcome.report, diagnostic, words).remarks()


class _Teller:
    """Puts one finding into words."""

    def __init__(self, report: Report, diagnostic: Diagnostic, words: Words) -> None:
        self._report = report
        self._finding = diagnostic.finding
        self._words = words
        self._code = diagnostic.code
        self._sign = signature(report, diagnostic)
        self._head = f"{diagnostic.code} [{words.say(diagnostic.severity)}] #{self._sign}"

    def remarks(self) -> Iterator[Remark]:
        finding, words = self._finding, self._words
        message = words.show(finding.message, self._report)
        notes = [(related.span, words.show(related.message, self._report)) for related in finding.related]
        said = [message]
        said += [note if span == finding.span else self._at(span, note) for span, note in notes[:_TOLD]]
        said += [words.say("suggestion: {title}", title=words.show(fix.title, self._report)) for fix in finding.fixes]
        yield self._remark(finding.span, tuple(said))
        often: dict[str, int] = {}
        for _, note in notes:
            often[note] = often.get(note, 0) + 1
        near = self._near()
        for span, note in notes:
            if often[note] <= _MARKED and not any(span in around for around in near):
                yield self._remark(span, (note, self._at(finding.span, message)))

    def _near(self) -> list[Span]:
        """Return what a person sees at once beside the words: their paragraph, and the table that they are in."""
        span = self._finding.span
        block = self._report.block(span.start)
        tables = [table.span for table in self._report.tables if span in table.span]
        return tables if block is None else [block.span, *tables]

    def _remark(self, span: Span, said: tuple[str, ...]) -> Remark:
        return Remark(span, self._code, self._sign, self._head, said, self._at(span, ""))

    def _at(self, span: Span, said: str) -> str:
        """Return what is said of a place, with where it is and what is written there."""
        text = " ".join(self._report.slice(span).split())
        if len(text) > _QUOTED:
            text = text[: _QUOTED - 1].rstrip() + "…"
        place = self._words.place(self._report, span)
        return ": ".join(filter(None, (place, text and f"“{text}”", said)))
