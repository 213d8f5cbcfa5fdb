"""For reviewdog: its Diagnostic Format, whose columns count bytes of UTF-8.

Its reader refuses fields that it does not know, so only those are written that every release has.
"""

from __future__ import annotations

from itertools import accumulate

from report_lint.render.record import CRASH, UNREADABLE, crashes, dump, ends, portable, told
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint.geometry import Span
    from report_lint.model import Report
    from report_lint.render.look import Look
    from report_lint.render.record import Json, Position
    from report_lint.rule import Finding
    from report_lint.run import Checked, Run

#: How many code points are measured at once.
STRETCH = 1000


def render(results: Iterable[Checked], run: Run, look: Look) -> Iterator[str]:
    """Yield one document when everything was checked, with what could not be checked."""
    diagnostics: list[Json] = []
    for result in results:
        report = result.outcome.report
        ruler = _Ruler(report)
        for diagnostic in result.outcome.diagnostics:
            finding = diagnostic.finding
            said = told(report, finding, look)
            fields = _fields(report.file, diagnostic.code, diagnostic.severity, said, ruler.range(finding.span))
            ways = _suggestions(ruler, finding)
            diagnostics.append({**fields, "suggestions": ways} if ways else {**fields})
        diagnostics += [{**_fields(report.file, CRASH, "error", said)} for said in crashes(result.outcome, look)]
    for path, why in run.unreadable:
        diagnostics.append({**_fields(path, UNREADABLE, "error", look.words.show(why))})
    yield dump({"source": {"name": "report-lint"}, "diagnostics": diagnostics}) + "\n"


def _fields(file: str, code: str, severity: str, said: str, place: Json = None) -> dict[str, Json]:
    location: dict[str, Json] = {"path": portable(file)}
    if place:
        location["range"] = place
    return {"message": said, "location": location, "severity": severity.upper(), "code": {"value": code}}


def _suggestions(ruler: _Ruler, finding: Finding) -> list[Json]:
    """Return each way out that is one edit: a reviewer applies suggestions one by one, and half a way out is none."""
    return [
        {"range": ruler.range(fix.edits[0].span), "text": fix.edits[0].text}
        for fix in finding.fixes
        if len(fix.edits) == 1
    ]


class _Ruler:
    """Measures a report in bytes of UTF-8. A line may be a book, so each is measured once, by stretches."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._lines: dict[int, list[int]] = {}

    def range(self, span: Span) -> Json:
        """Return where a span starts and ends."""
        start, end = ends(self._report, span)
        return {"start": self._position(start), "end": self._position(end)}

    def _position(self, position: Position) -> Json:
        at, source = position.offset - position.column + 1, self._report.source
        if position.line not in self._lines:
            _, line = self._report.line(position.line)
            starts = range(at, at + len(line), STRETCH)
            self._lines[position.line] = [0, *accumulate([_bytes(source[n : n + STRETCH]) for n in starts])]
        whole = min((position.column - 1) // STRETCH, len(self._lines[position.line]) - 1)
        rest = source[at + whole * STRETCH : position.offset]
        return {"line": position.line, "column": self._lines[position.line][whole] + _bytes(rest) + 1}


def _bytes(text: str) -> int:
    return len(text.encode(errors="surrogatepass"))
