"""What checking a report gave, as plain values: to be kept between runs, or handed from one process to another."""

from __future__ import annotations

from report_lint.check import Diagnostic, Outcome
from report_lint.claim import Related
from report_lint.geometry import Span
from report_lint.message import Message
from report_lint.rule import Edit, Finding, Fix, Severity
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TypeAlias

    from report_lint.model import Report

    Plain: TypeAlias = "tuple[Plain, ...] | str | int | bool"


def pack(outcome: Outcome, numbers: tuple[int, int]) -> Plain:
    """Return an outcome without crashes, and how many figures there are, as nested tuples of texts and numbers."""
    return (
        tuple([_diagnostic(one) for one in outcome.diagnostics]),
        tuple([(_diagnostic(one), reason) for one, reason in outcome.suppressed]),
        *numbers,
    )


def unpack(packed: Any, report: Report) -> tuple[Outcome, int, int]:  # noqa: ANN401 — it was read
    """Return the outcome for a report with the same text, and its numbers. ValueError and the like when it is none."""
    diagnostics, suppressed, found, checked = packed
    reader = _Reader(report.file)
    outcome = Outcome(
        report,
        tuple([reader.diagnostic(*one) for one in diagnostics]),
        (),
        tuple([(reader.diagnostic(*one), str(reason)) for one, reason in suppressed]),
    )
    return outcome, int(found), int(checked)


def _ends(span: Span) -> Plain:
    return span.start, span.end


def _diagnostic(diagnostic: Diagnostic) -> Plain:
    finding = diagnostic.finding
    return (
        diagnostic.code,
        diagnostic.name,
        str(diagnostic.severity),
        _ends(finding.span),
        _message(finding.message),
        tuple([(_ends(one.span), _message(one.message)) for one in finding.related]),
        tuple(
            [
                (_message(fix.title), tuple([(_ends(e.span), e.text) for e in fix.edits]), fix.safe)
                for fix in finding.fixes
            ]
        ),
        finding.key,
    )


def _message(message: Message) -> Plain:
    return message.template, tuple([(name, *_value(value)) for name, value in message.values])


def _value(value: object) -> tuple[Plain, Plain]:
    """Return a value of a message with its kind."""
    if isinstance(value, Span):
        return "span", _ends(value)
    if isinstance(value, bool | int):
        return "int", int(value)
    if isinstance(value, str):
        return "str", str(value)
    if isinstance(value, Message):
        return "message", _message(value)
    return ("date", str(value)) if hasattr(value, "year") else ("decimal", str(value))


class _Reader:
    """Makes values of plain ones again."""

    def __init__(self, file: str) -> None:
        self._file = file

    def diagnostic(self, code: str, name: str, severity: str, *finding: Any) -> Diagnostic:  # noqa: ANN401
        span, message, related, fixes, key = finding
        return Diagnostic(
            code,
            name,
            Severity(severity),
            Finding(
                Span(self._file, *span),
                self._message(*message),
                tuple([Related(Span(self._file, *one), self._message(*said)) for one, said in related]),
                tuple([self._fix(*fix) for fix in fixes]),
                key,
            ),
        )

    def _fix(self, title: tuple[str, Any], edits: Any, safe: bool) -> Fix:  # noqa: ANN401, FBT001
        edited = tuple([Edit(Span(self._file, *span), text) for span, text in edits])
        return Fix(self._message(*title), edited, safe)

    def _message(self, template: str, values: Iterable[tuple[str, str, Any]]) -> Message:
        return Message(template, tuple([(name, self._value(kind, value)) for name, kind, value in values]))

    def _value(self, kind: str, value: Any) -> Any:  # noqa: ANN401
        if kind == "span":
            return Span(self._file, *value)
        if kind == "message":
            return self._message(*value)
        if kind == "date":
            from datetime import date

            return date.fromisoformat(value)
        if kind == "decimal":
            from decimal import Decimal

            return Decimal(value)
        return value
