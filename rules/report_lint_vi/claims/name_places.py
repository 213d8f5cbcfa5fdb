"""One finding for all places of one matter."""

from __future__ import annotations

from report_lint import Related, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from report_lint import Finding


def once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the first finding of each key, with the places of the others beside its own evidence."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.key, []).append(finding)
    for first, *others in groups.values():
        related = [Related(other.span, says("cũng ở đây")) for other in others]
        yield first.replace(related=(*first.related, *related))


def everywhere(finding: Finding, text: str) -> Finding:
    """Add the fix that writes the text at the finding's own place and at all its others."""
    from report_lint import Edit, Fix

    spans = [finding.span, *(other.span for other in finding.related)]
    return finding.replace(fixes=(Fix(says("viết {text}", text=text), tuple([Edit(span, text) for span in spans])),))
