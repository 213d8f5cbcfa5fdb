"""One habit is told once: what many findings of one kind, or many places of one spelling, come to."""

from __future__ import annotations

from report_lint import Edit, Finding, Fix, Related, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint import Message, Span

#: So many are slips, to be mended one by one; more are a habit.
FEW = 3
_SHOWN = 12


def few_or_one(findings: list[Finding]) -> list[Finding]:
    """Return a few findings as they are; of more of one kind, the first with the others' places and one fix for all."""
    safe = [finding for finding in findings if any(fix.safe for fix in finding.fixes)]
    others = [finding for finding in findings if not any(fix.safe for fix in finding.fixes)]
    return sorted([*_merged(safe), *_merged(others)], key=lambda finding: finding.span)


def _merged(findings: list[Finding]) -> list[Finding]:
    if len(findings) <= FEW:
        return findings
    first, *others = findings
    places = tuple([Related(finding.span, says("viết như vậy")) for finding in others[:_SHOWN]])
    fixes = [finding.fixes[0] for finding in findings if len(finding.fixes) == 1]
    together: tuple[Fix, ...] = ()
    if len(fixes) == len(findings):
        edits = tuple([edit for fix in fixes for edit in fix.edits])
        together = (Fix(says("sửa cả {count} chỗ", count=len(fixes)), edits, safe=fixes[0].safe),)
    return [first.replace(related=(*first.related, *places), fixes=together)]


def once(message: Message, edits: Sequence[tuple[Span, str]], usual: Span, *, safe: bool = False) -> Finding:
    """Return one finding for every place of a minority, with one fix for all; ``usual`` is a place of the majority."""
    places = [span for span, _ in edits]
    related = [Related(usual, says("nơi khác viết thế này"))]
    related += [Related(span, says("viết khác")) for span in places[1:_SHOWN]]
    title = says("viết {right}", right=edits[0][1]) if len(edits) == 1 else says("sửa cả {count} chỗ", count=len(edits))
    fix = Fix(title, tuple([Edit(span, right) for span, right in edits]), safe=safe)
    return Finding(places[0], message, related=tuple(related), fixes=(fix,))
