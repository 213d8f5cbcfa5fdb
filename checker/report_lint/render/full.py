"""For a person at a terminal: every finding with the words it is about, and what they are compared with."""

from __future__ import annotations

from report_lint.render.look import BOLD, DIM, STYLES, one_row
from report_lint.render.snippet import rows
from report_lint.rule import Severity
from report_lint.value import TYPE_CHECKING

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
        if not diagnostics and not result.numbers[0] and not look.quiet:
            said = look.words.say("no figure was recognised here: that nothing was found means little")
            yield f"{look.paint(one_row(report.file), BOLD)}: {said}\n\n"
    if not look.quiet and run.files:  # what could not be read was told already
        yield _summary(run, look)


def _finding(report: Report, diagnostic: Diagnostic, look: Look) -> str:
    finding = diagnostic.finding
    span, related = finding.span, finding.related
    style = STYLES[diagnostic.severity]
    place = look.paint(look.located(report, span), BOLD)
    severity = look.paint(f"[{look.words.say(diagnostic.severity)}]", style)
    frame = _Frame(report, look, (span, *[other.span for other in related]))
    out = [
        f"{place}: {look.paint(diagnostic.code, style)} {diagnostic.name} {severity}",
        f"  {look.finding(finding, report)}",
        frame.blank,
        *frame.quote(span, "^", style),
    ]
    told: dict[str, list[Span]] = {}
    for other in related:
        said = look.message(other.message, report)
        if other.span == span:
            out.append(f"{frame.blank} {said}")
            continue
        places = told.setdefault(said, [])
        places.append(other.span)
        if len(places) <= QUOTED:
            out += frame.leading(other.span)
            out += frame.quote(other.span, "-", STYLES[Severity.INFO], said)
    for said, places in told.items():
        if len(places) > QUOTED:
            out.append(f"{frame.margin(sign='=')} {_further(report, look, said, places[QUOTED:])}")
    for fix in finding.fixes:
        said = look.words.say("suggestion: {title}", title=look.message(fix.title, report))
        out.append(f"{frame.margin(sign='=')} {said}")
    out.append("\n")
    return "\n".join(out)


def _line(report: Report, offset: int) -> int:
    """Return the line of the file that an offset of the text stands on."""
    return report.position(report.anchors.source(offset))[0]


def _further(report: Report, look: Look, said: str, spans: list[Span]) -> str:
    """Return of which further places the same is said, without quoting them."""
    places = [look.words.place(report, span) for span in spans]
    if all(places):
        return f"{said}: {'; '.join(dict.fromkeys(places))}"
    lines = dict.fromkeys([_line(report.holding(span), span.start) for span in spans])
    return look.words.say("{said}: lines {lines}", said=said, lines=", ".join(map(str, lines)))


class _Frame:
    """The margin of one finding, which quotes some spans: wide enough for the numbers of their lines.

    What documents say stands on no line that a person could count: there is no number, but a row that leads over to
    what stands in another place.
    """

    def __init__(self, report: Report, look: Look, spans: tuple[Span, ...]) -> None:
        self._report = report
        self._look = look
        self._where = self._place(spans[0])
        lines = [_line(report.holding(span), span.end) for span in spans if not self._place(span)[1]]
        self._gutter = 1 + (len(str(max(lines))) if lines else 0)
        self.blank = self.margin()

    def _place(self, span: Span) -> tuple[str, str]:
        return span.file, self._look.words.place(self._report, span)

    def margin(self, number: int | str = "", sign: str = "|") -> str:
        return self._look.paint(f"{number:>{self._gutter}} {sign}", DIM)

    def leading(self, span: Span) -> list[str]:
        """Return what stands before a quotation: where that is, when it is in another file or place than the last."""
        before, self._where = self._where, self._place(span)
        if self._where == before:
            return [self.blank]
        file, where = self._where
        home = self._report.holding(span)
        return [
            f"{self.margin(sign=':::')} {where if file == before[0] else self._look.located(home, span)}",
            self.blank,
        ]

    def quote(self, span: Span, mark: str, style: str, said: str = "") -> list[str]:
        """Return the lines around a span, each with its underline; what is said of it follows the last one."""
        room = WIDTH - self._gutter - 3
        out: list[str] = []
        width = 0
        paint, blank = self._look.paint, self.blank
        numbered = not self._place(span)[1]
        for row in rows(self._report.holding(span), span, room):
            out += (
                f"{self.margin(row.number if numbered else '')} {row.text}",
                f"{blank} {' ' * row.before}{paint(mark * row.length, style)}",
            )
            width = row.before + row.length
        if said and out:
            if width + 1 + len(said) <= room:
                out[-1] += f" {paint(said, style)}"
            else:
                out.append(f"{blank} {paint(said, style)}")
        return out


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
