"""For a person at a terminal: every finding with the words it is about, and what they are compared with."""

from __future__ import annotations

from report_lint.render.look import BOLD, DIM, STYLES, one_row
from report_lint.render.snippet import rows
from report_lint.rule import Severity
from report_lint.value import TYPE_CHECKING, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint.check import Diagnostic
    from report_lint.geometry import Span
    from report_lint.model import Report
    from report_lint.render.look import Look
    from report_lint.run import Checked, Run

#: What a line of output may be wide, in columns; messages are not cut.
WIDTH = 100
#: Of the places of which the same is said, so many are quoted; of the others only the lines are told.
QUOTED = 4


def render(results: Iterable[Checked], run: Run, look: Look) -> Iterator[str]:
    """Yield the findings as they come, then the summary."""
    for result in results:
        report, diagnostics = result.outcome.report, result.outcome.diagnostics
        for diagnostic in diagnostics:
            yield _finding(report, diagnostic, look)
        if not diagnostics and not result.figures and not look.quiet:
            said = look.words.say("no figure was recognised here: that nothing was found means little")
            yield f"{look.paint(one_row(report.file), BOLD)}: {said}\n\n"
    if not look.quiet and run.files:  # what could not be read was told already
        yield _summary(run, look)


def _finding(report: Report, diagnostic: Diagnostic, look: Look) -> str:
    finding = diagnostic.finding
    line, column = report.position(report.anchors.source(finding.span.start))
    style = STYLES[diagnostic.severity]
    place = look.paint(f"{one_row(report.file)}:{line}:{column}", BOLD)
    severity = look.paint(f"[{look.words.say(diagnostic.severity)}]", style)
    where = look.words.place(report, finding.span)
    spans = (finding.span, *(related.span for related in finding.related))
    last = max(report.position(report.anchors.source(span.end))[0] for span in spans)
    frame = _Frame(report, look, len(str(last)) + 1)
    out = [
        f"{place}: {look.paint(diagnostic.code, style)} {diagnostic.name} {severity}{where and f' ({where})'}",
        f"  {look.finding(finding, report)}",
        frame.margin(),
        *frame.quote(finding.span, "^", style),
    ]
    told: dict[str, list[Span]] = {}
    for related in finding.related:
        said = look.message(related.message, report)
        if related.span == finding.span:
            out.append(f"{frame.margin()} {said}")
            continue
        told.setdefault(said, []).append(related.span)
        if len(told[said]) <= QUOTED:
            out += [frame.margin(), *frame.quote(related.span, "-", STYLES[Severity.INFO], said)]
    for said, places in told.items():
        lines = dict.fromkeys(report.position(report.anchors.source(span.start))[0] for span in places[QUOTED:])
        if lines:
            more = look.words.say("{said}: lines {lines}", said=said, lines=", ".join(map(str, lines)))
            out.append(f"{frame.margin(sign='=')} {more}")
    for fix in finding.fixes:
        said = look.words.say("suggestion: {title}", title=look.message(fix.title, report))
        out.append(f"{frame.margin(sign='=')} {said}")
    return "\n".join(out) + "\n\n"


class _Frame(Value):
    """The margin of one finding: line numbers take ``gutter`` columns."""

    report: Report
    look: Look
    gutter: int

    def margin(self, number: int | str = "", sign: str = "|") -> str:
        return self.look.paint(f"{number:>{self.gutter}} {sign}", DIM)

    def quote(self, span: Span, mark: str, style: str, said: str = "") -> Iterator[str]:
        """Yield the lines around a span, each with its underline; what is said of it follows the last one."""
        room = WIDTH - self.gutter - 3
        shown = rows(self.report, span, room)
        for number, row in enumerate(shown, 1):
            yield f"{self.margin(row.number)} {row.text}"
            underline = f"{self.margin()} {'':{row.before}}{self.look.paint(mark * row.length, style)}"
            if number < len(shown) or not said:
                yield underline
            elif row.before + row.length + 1 + len(said) <= room:
                yield f"{underline} {self.look.paint(said, style)}"
            else:
                yield underline
                yield f"{self.margin()} {self.look.paint(said, style)}"


def _summary(run: Run, look: Look) -> str:
    say = look.words.say
    errors, warnings, infos = (run.severities[severity] for severity in Severity)
    lines: list[str] = []
    if errors or warnings or infos:
        template = "errors: {errors}, warnings: {warnings}, infos: {infos}; files: {files}"
        lines.append(say(template, errors=errors, warnings=warnings, infos=infos, files=run.files))
    else:
        lines.append(say("nothing found; files: {files}", files=run.files))
    if not run.found:
        lines.append(say("nothing stands behind this result: no figure was recognised"))
    else:
        lines.append(
            say("figures recognised: {found}, of them checked: {checked}", found=run.found, checked=run.checked)
        )
    if run.unreadable:
        lines.append(say("not read: {count}", count=len(run.unreadable)))
    return "".join(f"{look.paint(line, BOLD)}\n" for line in lines)
