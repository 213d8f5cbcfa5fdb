"""Why rules spoke or were silent on one line."""

from __future__ import annotations

import os

from report_lint.claim import Claim
from report_lint.facts import entry, line_of, quoted_line, recognised, unchecked
from report_lint.message import says
from report_lint.options import UsageError
from report_lint.render.look import BOLD, one_row
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint.check import Diagnostic
    from report_lint.geometry import Span
    from report_lint.model import Report
    from report_lint.render.look import Look
    from report_lint.run import Checked, Run


def place(written: str) -> tuple[str, int]:
    """Read FILE:LINE, also with the column that findings are shown with. UsageError when it is none."""
    path, _, number = written.rpartition(":")
    if path.rpartition(":")[2].isdecimal() and not os.path.exists(path):
        path, _, number = path.rpartition(":")
    if not path or not number.isdecimal() or int(number) < 1 or os.path.isdir(path):
        raise UsageError(says("--why takes a file and a line, for example {example}", example="report.txt:29"))
    return path, int(number)


def why(result: Checked, number: int, run: Run, look: Look) -> Iterator[str]:
    """Yield what was recognised on a line, what its claims showed, what was found, and which rules looked."""
    report, diagnostics = result.outcome.report, result.outcome.diagnostics
    count = report.position(len(report.source))[0]
    if number > count:
        raise UsageError(says("{file} has only {count} lines", file=report.file, count=count))
    say = look.words.say
    mentions = [mention for mention in recognised(report, run) if _touches(report, mention.span, number)]
    facts = [entry(report, mention, look) for mention in mentions if not isinstance(mention, Claim)]
    claims = [entry(report, mention, look) for mention in mentions if isinstance(mention, Claim)]
    found = [one for one in diagnostics if _touches(report, one.finding.span, number)]
    others = [
        one
        for one in diagnostics
        if one not in found and any(_touches(report, related.span, number) for related in one.finding.related)
    ]
    yield f"{look.paint(f'{one_row(report.file)}:{number}', BOLD)}\n{quoted_line(report, number, look)}\n"
    yield from _section(say("recognised:"), facts or [say("nothing")], look)
    yield from _section(say("derived again:"), claims or [say("nothing: no statement here follows from another")], look)
    yield from unchecked(result, look, number)
    yield from _section(say("found:"), [_told(report, one, look) for one in found] or [say("nothing")], look)
    if others:
        yield from _section(say("evidence elsewhere:"), [_told(report, one, look) for one in others], look)
    codes = ", ".join(f"{rule.code} ({rule.name()})" for rule in result.rules)
    yield from _section(say("rules that looked: {count}", count=len(result.rules)), [codes], look)


def _section(title: str, rows: list[str], look: Look) -> Iterator[str]:
    yield f"\n{look.paint(title, BOLD)}\n"
    yield from (f"  {row}\n" for row in rows)


def _told(report: Report, diagnostic: Diagnostic, look: Look) -> str:
    line = look.words.say("line {line}", line=line_of(report, diagnostic.finding.span))
    return f"{diagnostic.code} ({diagnostic.name}), {line}: {look.message(diagnostic.finding.message, report)}"


def _touches(report: Report, span: Span, number: int) -> bool:
    last = report.position(report.anchors.source(max(span.start, span.end - 1)))[0]
    return line_of(report, span) <= number <= last
