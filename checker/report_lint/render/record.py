"""What the formats for other tools share: where things stand, what findings are called, and text that is safe to write.

Nobody but those formats imports it: what a person at a terminal reads needs none of it.
"""

from __future__ import annotations

import json
import os

from report_lint.check import Outcome
from report_lint.fingerprint import fingerprints
from report_lint.read import UnreadableError, read
from report_lint.render.look import one_row
from report_lint.suppress import MARK, suppressed
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from report_lint.check import Diagnostic
    from report_lint.geometry import Span
    from report_lint.model import Report
    from report_lint.render.look import Look
    from report_lint.rule import Finding

    Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool | None"

#: What neither XML nor UTF-8 can hold.
_UNWRITABLE = dict.fromkeys((*range(0xD800, 0xE000), 0xFFFE, 0xFFFF), "\ufffd")
#: The codes of what is no finding, where a format has no other place for it.
UNREADABLE, CRASH = "unreadable", "crash"


class Position(Value):
    """A place in the file: line and column from 1, offset from 0, in code points."""

    line: int
    column: int
    offset: int


class Signed(Value):
    """A diagnostic with its fingerprint; a suppressed one has a reason, which may stand in the report itself."""

    diagnostic: Diagnostic
    fingerprint: str
    reason: str = ""
    inside: bool = False


def ends(report: Report, span: Span) -> tuple[Position, Position]:
    """Return where a span starts and ends in its file; an empty one ends where it starts."""
    report = report.holding(span)
    source = report.anchors.source
    start = source(span.start)
    end = source(span.end, end=True) if span.end > span.start else start
    return _position(report, start), _position(report, end)


def _position(report: Report, offset: int) -> Position:
    return Position(*report.position(offset), offset)


def signed(outcome: Outcome) -> list[Signed]:
    """Return what was found in a report, then what is suppressed there.

    What a file outside the report answers counts among equals, as it did when it was answered; else a fingerprint would
    change as soon as an equal finding is answered.
    """
    report = outcome.report
    inside = _inside(outcome)
    outside = [pair for pair in outcome.suppressed if pair not in inside]
    found = [(diagnostic, "") for diagnostic in outcome.diagnostics]
    ordered = [*sorted([*found, *outside], key=_place), *inside]
    prints = fingerprints(report, [diagnostic for diagnostic, _ in ordered])
    every = [
        Signed(diagnostic, fingerprint, reason, at >= len(ordered) - len(inside))
        for at, ((diagnostic, reason), fingerprint) in enumerate(zip(ordered, prints, strict=True))
    ]
    return sorted(every, key=lambda one: bool(one.reason))


def _place(pair: tuple[Diagnostic, str]) -> tuple[int, int, str]:
    diagnostic, _ = pair
    return diagnostic.finding.span.start, diagnostic.finding.span.end, diagnostic.code


def _inside(outcome: Outcome) -> tuple[tuple[Diagnostic, str], ...]:
    """Return what comments in the report suppress, with the reasons."""
    report = outcome.report
    if not outcome.suppressed or (MARK not in report.text and not report.comments):
        return ()
    if (
        not report.masked and not report.comments
    ):  # it comes from the cache or another process, and has lost sight of its comments
        try:
            report = read(report.file, report.source.encode(errors="surrogatepass"))
        except UnreadableError:  # a document's comments are not in its text
            return ()
    every = tuple([diagnostic for diagnostic, _ in outcome.suppressed])
    return suppressed(Outcome(report, every, ()), (), ()).suppressed


def told(report: Report, finding: Finding, look: Look) -> str:
    """Return what a finding says, on one row, and where to look in a document that has no lines."""
    place = look.words.place(report, finding.span)
    return look.finding(finding, report) + (f" ({place})" if place else "")


def where(report: Report, span: Span, look: Look) -> str:
    """Return where a person looks for a span: on which line, or in which part of a document."""
    return look.words.place(report, span) or look.words.say("line {line}", line=ends(report, span)[0].line)


def crashes(outcome: Outcome, look: Look) -> Iterator[str]:
    """Yield what failed while a report was checked: names, never the words of an exception."""
    template = "{file}: {name} failed ({kind}); everything else was checked"
    for name, kind in dict.fromkeys((crash.name, type(crash.problem).__name__) for crash in outcome.crashes):
        yield look.words.say(template, file=outcome.report.file, name=name, kind=kind)


def notes(report: Report, look: Look) -> Iterator[str]:
    """Yield what there is to say of the file itself."""
    for note in report.notes:
        yield look.words.say(note.replace("{", "{{").replace("}", "}}"))


def family(code: str) -> str:
    """Return the letters that a code begins with."""
    return code.rstrip("0123456789")


def portable(path: str) -> str:
    """Return a path with slashes, counted from this folder where the file lies below it."""
    near = os.path.normpath(path)
    if os.path.isabs(near):
        try:
            below = os.path.relpath(near)
        except ValueError:  # another drive
            below = os.pardir
        near = near if below.split(os.sep)[0] == os.pardir else below
    return near.replace(os.sep, "/")


def tidy(text: str) -> str:
    """Return a text on one row that every kind of document can hold."""
    return one_row(text).translate(_UNWRITABLE)


def dump(value: Json) -> str:
    """Return a value as JSON, its letters as they are; what UTF-8 cannot hold is escaped."""
    return json.dumps(value, ensure_ascii=False).encode(errors="backslashreplace").decode()
