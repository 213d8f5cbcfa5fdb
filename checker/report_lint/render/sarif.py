"""SARIF 2.1.0, the standard format for the results of static analysis: code hosts and viewers show it."""

from __future__ import annotations

from os.path import isabs
from urllib.parse import quote

from report_lint.load import PackError
from report_lint.render.json import knowledge
from report_lint.render.record import CRASH, UNREADABLE, crashes, dump, ends, family, notes, portable, signed, told
from report_lint.rule import Severity
from report_lint.value import TYPE_CHECKING
from report_lint.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint.geometry import Span
    from report_lint.load import Known
    from report_lint.model import Report
    from report_lint.render.look import Look
    from report_lint.render.record import Json, Signed
    from report_lint.rule import Fix
    from report_lint.run import Checked, Run

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
ROOT = "%SRCROOT%"
#: Under this name a fingerprint stands; the number rises when fingerprints are made in another way.
FINGERPRINT = "reportLint/v1"
NOTE = "note"


def render(results: Iterable[Checked], run: Run, look: Look) -> Iterator[str]:
    """Yield one log when everything was checked: the findings, those that are suppressed, and what went wrong."""
    rules: dict[str, Known] = {}
    found: list[tuple[Signed, dict[str, Json]]] = []
    told: list[Json] = []
    artifacts: list[Json] = []
    failed = False
    for result in results:
        report = result.outcome.report
        artifacts.append({"location": _file(report.file), "roles": ["analysisTarget"]})
        every = signed(result.outcome)
        found += [(one, _result(report, one, look)) for one in every]
        codes = {one.diagnostic.code for one in every}
        rules |= {rule.code: rule for rule in result.rules if rule.code in codes}
        told += [_notification(NOTE, NOTE, said, report.file) for said in notes(report, look)]
        for said in crashes(result.outcome, look):
            failed = True
            told.append(_notification(CRASH, "error", said, report.file))
    told += [_notification(UNREADABLE, "error", look.words.show(why), path) for path, why in run.unreadable]
    order = sorted({one.diagnostic.code for one, _ in found})
    driver: dict[str, Json] = {
        "name": "report-lint",
        "version": VERSION,
        "rules": [_rule(code, rules.get(code), run, look) for code in order],
        "notifications": [{"id": name} for name in (UNREADABLE, CRASH, NOTE)],
        "properties": {"knowledge": knowledge(run)},
    }
    log: Json = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "newlineSequences": ["\r\n", "\n", "\r"],
                "invocations": [
                    {
                        "executionSuccessful": not (failed or run.unreadable or run.broken),
                        "toolExecutionNotifications": told,
                    }
                ],
                "artifacts": artifacts,
                "results": [{**fields, "ruleIndex": order.index(one.diagnostic.code)} for one, fields in found],
                "properties": {"numbers": {"found": run.found, "checked": run.checked}},
            }
        ],
    }
    yield dump(log) + "\n"


def _rule(code: str, known: Known | None, run: Run, look: Look) -> Json:
    """Return what a rule is about, from its manual."""
    if known is None:
        return {"id": code}
    from inspect import cleandoc

    from report_lint.explain import page

    fields: dict[str, Json] = {
        "id": code,
        "name": known.title,
        "defaultConfiguration": {"level": LEVELS[known.severity]},
        "properties": {"tags": [family(code)]},
    }
    try:
        manual, rule = page(known.rule, run.packs, look), known.rule
    except PackError:  # its file is gone since it ran
        return fields
    words = cleandoc(rule.__doc__ or "")
    if words:
        first = look.words.headline(words) or words.partition("\n\n")[0].replace("\n", " ")
        fields["shortDescription"] = {"text": first}
        fields["fullDescription"] = {"text": words}
    return {**fields, "help": {"text": manual.strip()}}


def _result(report: Report, one: Signed, look: Look) -> dict[str, Json]:
    diagnostic = one.diagnostic
    finding = diagnostic.finding
    place = _place(report, finding.span)
    fields: dict[str, Json] = {
        "ruleId": diagnostic.code,
        "level": LEVELS[diagnostic.severity],
        "message": {"text": told(report, finding, look)},
        "locations": [place],
        "partialFingerprints": {FINGERPRINT: one.fingerprint},
    }
    if finding.related:
        # All sites of a contradiction stand together, the flagged one first: viewers list them beside the message.
        sites = [(finding.span, finding.message), *((other.span, other.message) for other in finding.related)]
        fields["relatedLocations"] = [
            {"id": number, **_place(report, span), "message": {"text": look.words.show(message, report)}}
            for number, (span, message) in enumerate(sites, 1)
        ]
    if finding.fixes:
        fields["fixes"] = [_fix(report, fix, look) for fix in finding.fixes]
    if one.reason:
        kind = "inSource" if one.inside else "external"
        fields["suppressions"] = [{"kind": kind, "status": "accepted", "justification": one.reason}]
    return fields


def _fix(report: Report, fix: Fix, look: Look) -> Json:
    replacements: list[Json] = [
        {"deletedRegion": _region(report, edit.span), "insertedContent": {"text": edit.text}} for edit in fix.edits
    ]
    change: Json = {"artifactLocation": _file(report.file), "replacements": replacements}
    return {
        "description": {"text": look.words.show(fix.title, report)},
        "artifactChanges": [change],
        "properties": {"safe": fix.safe},
    }


def _notification(kind: str, level: str, said: str, path: str) -> Json:
    return {
        "descriptor": {"id": kind},
        "level": level,
        "message": {"text": said},
        "locations": [{"physicalLocation": {"artifactLocation": _file(path)}}],
    }


def _place(report: Report, span: Span) -> dict[str, Json]:
    home = report.holding(span)
    region: Json = {**_region(home, span), "snippet": {"text": home.slice(span)}}
    return {"physicalLocation": {"artifactLocation": _file(home.file), "region": region}}


def _region(report: Report, span: Span) -> dict[str, Json]:
    start, end = ends(report, span)
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }


def _file(path: str) -> dict[str, Json]:
    """Return where a file is: a relative address below this folder, else one without a base."""
    near = portable(path)
    if isabs(near):
        return {"uri": f"file:///{quote(near.lstrip('/'), '/:', errors='surrogateescape')}"}
    address: dict[str, Json] = {"uri": quote(near, errors="surrogateescape")}
    return address if near.startswith("../") else {**address, "uriBaseId": ROOT}
