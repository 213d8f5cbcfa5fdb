"""For GitLab: a Code Quality report, which its merge requests compare with that of the target branch."""

from __future__ import annotations

from hashlib import blake2b

from report_lint.render.record import CRASH, UNREADABLE, crashes, dump, ends, portable, signed, told
from report_lint.rule import Severity
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint.render.look import Look
    from report_lint.render.record import Json
    from report_lint.run import Checked, Run

LEVELS = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}
#: What keeps a report from being checked at all.
WORST = "blocker"


def render(results: Iterable[Checked], run: Run, look: Look) -> Iterator[str]:
    """Yield one list when everything was checked, with what could not be checked."""
    issues: list[Json] = []
    for result in results:
        report = result.outcome.report
        for one in signed(result.outcome):
            if not one.reason:
                diagnostic = one.diagnostic
                start, end = ends(report, diagnostic.finding.span)
                place = report.file, start.line, end.line
                said = told(report, diagnostic.finding, look)
                issues.append(_issue(place, diagnostic.code, LEVELS[diagnostic.severity], said, one.fingerprint))
        issues += [_issue((report.file, 1, 1), CRASH, WORST, said, said) for said in crashes(result.outcome, look)]
    issues += [_issue((path, 1, 1), UNREADABLE, WORST, look.message(why), "") for path, why in run.unreadable]
    yield dump(issues) + "\n"


def _issue(place: tuple[str, int, int], code: str, level: str, said: str, key: str) -> Json:
    """Return an issue. Its fingerprint has the path too: of two files with the same finding GitLab would show one."""
    file, first, last = place
    path = portable(file)
    matter = f"{path}\0{code}\0{key}"
    return {
        "description": said,
        "check_name": code,
        "fingerprint": blake2b(matter.encode(errors="surrogatepass"), digest_size=16).hexdigest(),
        "severity": level,
        "location": {"path": path, "lines": {"begin": first, "end": last}},
    }
