"""What is told once for the whole report: the first place, with the others beside it."""

from __future__ import annotations

from report_lint import Edit, Finding, Fix, Message, Related, Span, says
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint import Report

#: More places than that nobody reads.
MOST = 20
_AROUND = 14


def once(
    places: Sequence[tuple[Span, str]], message: Message, title: Message, *, also: Message, safe: bool = True
) -> Finding:
    """Return one finding on the first place; its fix puts what is right into every place."""
    edits = tuple([Edit(span, right) for span, right in places])
    related = tuple([Related(span, also) for span, _ in places[1:MOST]])
    return Finding(places[0][0], message, related=related, fixes=(Fix(title, edits, safe=safe),))


def mended(report: Report, span: Span, right: str) -> str:
    """Return what is right with the words that it stands between, so that a reader sees where."""
    before = report.view[max(0, span.start - _AROUND) : span.start].replace("\n", " ").replace("\t", " ")
    after = report.view[span.end : span.end + _AROUND].replace("\n", " ").replace("\t", " ")
    return f"{before.rpartition(' ')[2].lstrip('(“')}{right}{after.partition(' ')[0].rstrip(').,;:”')}"


def counted(count: int) -> Message | str:
    """Return how many places there are, where there are several: " (3 chỗ)"."""
    return says(" ({count} chỗ)", count=count) if count > 1 else ""


ALSO = says("cũng vậy")
