"""For other tools: the shape that the contract fixes; a change to it raises ``version``."""

from __future__ import annotations

import json

from report_lint.fingerprint import fingerprints
from report_lint.rule import Severity
from report_lint.value import TYPE_CHECKING
from report_lint.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias

    from report_lint.check import Diagnostic
    from report_lint.geometry import Span
    from report_lint.model import Report
    from report_lint.render.look import Look
    from report_lint.run import Checked, Run

    Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool | None"


def render(results: Iterable[Checked], run: Run, look: Look) -> Iterator[str]:
    """Yield one document when everything was checked."""
    diagnostics: list[Json] = []
    for result in results:
        report, found = result.outcome.report, result.outcome.diagnostics
        prints = fingerprints(report, found)
        diagnostics += [_diagnostic(report, *pair, look) for pair in zip(found, prints, strict=True)]
    knowledge = " ".join([str(pack.module.KNOWLEDGE) for pack in run.packs if getattr(pack.module, "KNOWLEDGE", "")])
    errors, warnings, infos = (run.severities[severity] for severity in Severity)
    document: Json = {
        "version": 1,
        "tool": {"version": VERSION, "knowledge": knowledge},
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
    yield json.dumps(document, ensure_ascii=False) + "\n"


def _diagnostic(report: Report, diagnostic: Diagnostic, fingerprint: str, look: Look) -> Json:
    finding = diagnostic.finding
    return {
        "path": report.file,
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": diagnostic.severity,
        "message": look.words.tell(finding, report),
        "text": report.slice(finding.span),
        **_ends(report, finding.span),
        "place": None,
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
        "fingerprint": fingerprint,
        "url": None,
    }


def _ends(report: Report, span: Span) -> dict[str, Json]:
    source = report.anchors.source
    return {"start": _position(report, source(span.start)), "end": _position(report, source(span.end, end=True))}


def _position(report: Report, offset: int) -> Json:
    line, column = report.position(offset)
    return {"line": line, "column": column, "offset": offset}
