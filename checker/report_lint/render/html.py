"""One page for a person: the report with the words marked, and what was found beside them.

The page is whole in itself and holds no script at all: the filter is made of check boxes and style, and nothing is
fetched from anywhere. It is the one format that shows all of the report.
"""

from __future__ import annotations

from html import escape

from report_lint.render.html_marks import Mark, css_class, marked, marks_of, text_of
from report_lint.render.json import knowledge
from report_lint.render.page_style import STYLE, filtering
from report_lint.render.record import crashes, ends, family, notes, signed, told, where
from report_lint.rule import Severity
from report_lint.value import TYPE_CHECKING
from report_lint.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from report_lint.check import Diagnostic
    from report_lint.geometry import Span
    from report_lint.message import Message
    from report_lint.model import Report
    from report_lint.render.look import Look
    from report_lint.render.record import Signed
    from report_lint.run import Checked, Run


def render(results: Iterable[Checked], run: Run, look: Look) -> Iterator[str]:
    """Yield the page when everything was checked."""
    results = list(results)
    page = _Page(look, results)
    parts = [part for result in results for part in page.report(result)]
    say = look.words.say
    style = STYLE + "".join(filtering(css_class(name)) for name in page.families)
    yield (
        f'<!DOCTYPE html>\n<html lang="{escape(say("en"))}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n<meta name="referrer" content="no-referrer">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{text_of(page.title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )
    yield "<header>\n<h1>report-lint</h1>\n"
    yield from (f"<p>{text_of(line)}</p>\n" for line in _summary(run, look))
    yield from (f'<p class="error">{text_of(look.message(why))}</p>\n' for _, why in run.unreadable)
    yield "</header>\n"
    if page.families:
        yield f'<p class="filter">{text_of(say("show:"))}</p>\n'
    about: dict[str, Message] = {}
    for pack in run.packs:
        about |= getattr(pack.module, "about", dict)()
    for name, count in sorted(page.families.items()):
        label = " ".join([name, *([look.message(about[name])] if name in about else [])])
        box = f'<input type="checkbox" id="F-{css_class(name)}" class="filter" checked>'
        yield f'{box}<label for="F-{css_class(name)}" class="filter">{text_of(label)} <span>{count}</span></label>\n'
    yield "<main>\n"
    yield from parts
    yield "</main>\n<footer>\n"
    state = f"report-lint {VERSION}, {knowledge(run)}".rstrip(", ")
    yield f"<p>{text_of(state)}</p>\n"
    yield f"<p>{text_of(say('This page holds the whole report: treat it as you treat the report.'))}</p>\n"
    yield "</footer>\n</body>\n</html>\n"


def _summary(run: Run, look: Look) -> Iterator[str]:
    say = look.words.say
    errors, warnings, infos = (run.severities[severity] for severity in Severity)
    if errors or warnings or infos:
        template = "errors: {errors}, warnings: {warnings}, infos: {infos}; files: {files}"
        yield say(template, errors=errors, warnings=warnings, infos=infos, files=run.files)
    elif run.files:
        yield say("nothing found; files: {files}", files=run.files)
    if run.found:
        yield say("figures recognised: {found}, of them checked: {checked}", found=run.found, checked=run.checked)
    elif run.files:
        yield say("nothing stands behind this result: no figure was recognised")
    if run.unreadable:
        yield say("not read: {count}", count=len(run.unreadable))


class _Page:
    """The page as it grows: findings are numbered through all reports, and counted by family."""

    def __init__(self, look: Look, results: Sequence[Checked]) -> None:
        self.families: dict[str, int] = {}
        self.title = "report-lint"
        self._look = look
        self._findings = 0
        self._reports = 0
        self._numbers = {result.outcome.report.file: number for number, result in enumerate(results, 1)}
        self._foreign = _foreign(results)

    def report(self, result: Checked) -> Iterator[str]:
        """Yield a report's part of the page; a clean one is folded away."""
        report, look = result.outcome.report, self._look
        self._reports += 1
        self.title = f"report-lint: {report.file}" if self._reports == 1 else "report-lint"
        found = [one for one in signed(result.outcome) if not one.reason]
        marks = self._foreign.get(report.file, [])
        cards: dict[int, list[str]] = {}
        for one in found:
            self._findings += 1
            name = family(one.diagnostic.code)
            self.families[name] = self.families.get(name, 0) + 1
            marks += marks_of(report, one.diagnostic, self._findings)
            line = ends(report, one.diagnostic.finding.span)[0].line
            cards.setdefault(line, []).append(self._card(report, one.diagnostic))
        yield "<details open>\n" if found else "<details>\n"
        yield f"<summary>{text_of(report.file)} <span>{len(found)}</span></summary>\n"
        if not found and not result.numbers[0]:
            said = look.words.say("no figure was recognised here: that nothing was found means little")
            yield f"<p>{text_of(said)}</p>\n"
        yield from (f"<p>{text_of(said)}</p>\n" for said in notes(report, look))
        yield from (f'<p class="error">{text_of(said)}</p>\n' for said in crashes(result.outcome, look))
        yield '<div class="report">\n'
        yield from self._lines(report, marks, cards)
        yield "</div>\n"
        yield from self._suppressed(report, [one for one in signed(result.outcome) if one.reason])
        yield "</details>\n"

    def _lines(self, report: Report, marks: list[Mark], cards: dict[int, list[str]]) -> Iterator[str]:
        on_line: dict[int, list[Mark]] = {}
        for mark in marks:
            first, last = report.position(mark.start)[0], report.position(max(mark.start, mark.end - 1))[0]
            for number in range(first, last + 1):
                on_line.setdefault(number, []).append(mark)
        count = report.position(len(report.source))[0]
        for number in range(1, count + 1):
            at, line = report.line(number)
            if number == count and not line:
                break
            shown = marked(at, line, on_line[number]) if number in on_line else text_of(line)
            beside = f"<aside>{''.join(cards[number])}</aside>" if number in cards else ""
            yield f'<div class="line" id="{self._line(number)}"><i>{number}</i><p>{shown}</p>{beside}</div>\n'

    def _card(self, report: Report, diagnostic: Diagnostic) -> str:
        look, finding = self._look, diagnostic.finding
        classes = f"card {diagnostic.severity} F-{css_class(family(diagnostic.code))}"
        severity = text_of(look.words.say(diagnostic.severity))
        rows = [
            f'<section class="{classes}" id="f{self._findings}">',
            f"<h3><b>{self._findings}</b> {text_of(diagnostic.code)} <span>{severity}</span></h3>",
            f'<p title="{text_of(diagnostic.name)}">{text_of(told(report, finding, look))}</p>',
        ]
        for related in finding.related:
            said = text_of(look.message(related.message, report))
            rows.append(f'<p class="related">{self._link(report, related.span)}: {said}</p>')
        for fix in finding.fixes:
            said = look.words.say("suggestion: {title}", title=look.message(fix.title, report))
            rows.append(f'<p class="fix">{text_of(said)}</p>')
        return "".join([*rows, "</section>"])

    def _suppressed(self, report: Report, every: list[Signed]) -> Iterator[str]:
        if not every:
            return
        say = self._look.words.say
        count = text_of(say("suppressed: {count}", count=len(every)))
        yield f'<details class="suppressed"><summary>{count}</summary>\n<ul>\n'
        for one in every:
            link = self._link(report, one.diagnostic.finding.span)
            yield f"<li>{text_of(one.diagnostic.code)}, {link}: {text_of(one.reason)}</li>\n"
        yield "</ul>\n</details>\n"

    def _link(self, report: Report, span: Span) -> str:
        line = ends(report, span)[0].line
        address = self._line(line, self._numbers.get(span.file, 0))
        file = "" if span.file == report.file else f"{span.file}, "
        return f'<a href="#{address}">{text_of(file + where(report, span, self._look))}</a>'

    def _line(self, number: int, report: int = 0) -> str:
        return f"l{report or self._reports}-{number}"


def _foreign(results: Sequence[Checked]) -> dict[str, list[Mark]]:
    """Return the marks of findings that stand in another file of the dossier, by the file that they are in."""
    found: dict[str, list[Mark]] = {}
    number = 0
    for result in results:
        report = result.outcome.report
        if not report.others:
            return {}
        for one in signed(result.outcome):
            if one.reason:
                continue
            number += 1
            for related in one.diagnostic.finding.related:
                if related.span.file != report.file:
                    start, end = (place.offset for place in ends(report, related.span))
                    mark = Mark(start, max(end, start + 1), number, family(one.diagnostic.code))
                    found.setdefault(related.span.file, []).append(mark)
    return found
