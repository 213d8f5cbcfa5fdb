"""For other tools: the shape that the contract fixes; a change to it raises ``version``."""

from __future__ import annotations

from report_lint.render.record import dump, ends, signed
from report_lint.rule import Severity
from report_lint.value import TYPE_CHECKING
from report_lint.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint.geometry import Span
    from report_lint.model import Report
    from report_lint.render.look import Look
    from report_lint.render.record import Json, Position, Signed
    from report_lint.run import Checked, Run


def render(results: Iterable[Checked], run: Run, look: Look) -> Iterator[str]:
    """Yield one document when everything was checked."""
    diagnostics: list[Json] = [record for result in results for record in records(result, look)]
    errors, warnings, infos = (run.severities[severity] for severity in Severity)
    document: Json = {
        "version": 1,
        "tool": {"version": VERSION, "knowledge": knowledge(run)},
        "diagnostics": diagnostics,
        "summary": {
            "files": run.files,
            "errors": errors,
            "warnings": warnings,
            "infos": infos,
            "numbers": {"found": run.found, "checked": run.checked},
            "unreadable": [{"path": path, "message": look.words.show(why)} for path, why in run.unreadable],
        },
    }
    yield dump(document) + "\n"


def records(result: Checked, look: Look) -> Iterator[Json]:
    """Yield each finding of a report in the contract's shape; suppressed ones are left out."""
    for one in signed(result.outcome):
        if not one.reason:
            yield _record(result.outcome.report, one, look)


def knowledge(run: Run) -> str:
    """Return the state of the packs' knowledge."""
    return " ".join([str(pack.module.KNOWLEDGE) for pack in run.packs if getattr(pack.module, "KNOWLEDGE", "")])


def _record(report: Report, one: Signed, look: Look) -> Json:
    diagnostic = one.diagnostic
    finding = diagnostic.finding
    return {
        "path": report.file,
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": diagnostic.severity,
        "message": look.words.tell(finding, report),
        "text": report.slice(finding.span),
        **_ends(report, finding.span),
        "place": look.words.place(report, finding.span) or None,
        "related": [
            {"path": other.span.file, **_ends(report, other.span), "message": look.words.show(other.message, report)}
            for other in finding.related
        ],
        "fixes": [
            {
                "safe": fix.safe,
                "title": look.words.show(fix.title, report),
                "edits": [{**_ends(report, edit.span), "replacement": edit.text} for edit in fix.edits],
            }
            for fix in finding.fixes
        ],
        "fingerprint": one.fingerprint,
        "url": None,
    }


def _ends(report: Report, span: Span) -> dict[str, Json]:
    start, end = ends(report, span)
    return {"start": _position(start), "end": _position(end)}


def _position(position: Position) -> Json:
    return {"line": position.line, "column": position.column, "offset": position.offset}
