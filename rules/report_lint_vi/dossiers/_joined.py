"""Reports joined into one, so that what compares two places of a report compares two reports."""

from __future__ import annotations

from bisect import bisect_right

from report_lint import Block, BlockKind, Finding, Fix, Message, Related, Report, Span
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.told_figure import head_of

if TYPE_CHECKING:
    from collections.abc import Sequence

#: A heading before every report but the first, so that no part of one goes on into the next.
_HEADING = "\n\nI. KẾT QUẢ\n\n"
_FILE = "\0"


class Joined:
    """Several reports as one, and the way back to each of them."""

    def __init__(self, reports: Sequence[Report]) -> None:
        """Put the texts one after another and move what lies over them."""
        self._reports = reports
        self._starts: list[int] = []
        blocks: list[Block] = []
        parts: list[str] = []
        at = 0
        for report in reports:
            if parts:
                parts.append(_HEADING)
                blocks.append(Block(Span(_FILE, at + 2, at + 12), BlockKind.HEADING, at + 5, 0, "I."))
                at += len(_HEADING)
            self._starts.append(at)
            blocks += _moved_blocks(report, at)
            parts.append(report.text)
            at += len(report.text)
        text = "".join(parts)
        tables = [
            table.replace(
                span=_moved(table.span, start),
                rows=tuple(
                    [tuple([cell.replace(span=_moved(cell.span, start)) for cell in row]) for row in table.rows]
                ),
            )
            for report, start in zip(reports, self._starts, strict=True)
            for table in report.tables
        ]
        cuts, masked = (
            tuple([_moved(s, start) for r, start in zip(reports, self._starts, strict=True) for s in getattr(r, name)])
            for name in ("cuts", "masked")
        )
        first = reports[0]
        self.report = Report(
            _FILE, text, text, tuple(blocks), tuple(tables), cuts, masked, as_of=first.at, shared=first.shared
        )

    def home(self, span: Span) -> Report:
        """Return the report that a span of the joined one lies in."""
        return self._reports[bisect_right(self._starts, span.start) - 1]

    def parts(self, one: Span, other: Span) -> bool:
        """Tell whether two spans lie in two reports."""
        return self.home(one) is not self.home(other)

    def span(self, span: Span) -> Span:
        """Return the span of the report that it lies in."""
        at = bisect_right(self._starts, span.start) - 1
        start = self._starts[at]
        return Span(self._reports[at].file, span.start - start, span.end - start)

    def message(self, message: Message) -> Message:
        """Return a message about the reports."""
        values = [(name, self._value(value)) for name, value in message.values]
        return message.replace(values=tuple(values))

    def finding(
        self, span: Span, message: Message, related: Sequence[Related] = (), fixes: Sequence[Fix] = ()
    ) -> Finding:
        """Return a finding about the reports."""
        return Finding(
            self.span(span),
            self.message(message),
            tuple([Related(self.span(one.span), self.message(one.message)) for one in related]),
            tuple(
                [
                    Fix(
                        self.message(fix.title),
                        tuple([edit.replace(span=self.span(edit.span)) for edit in fix.edits]),
                        fix.safe,
                    )
                    for fix in fixes
                ]
            ),
        )

    def _value(self, value: object) -> object:
        if isinstance(value, Span):
            return self.span(value)
        return self.message(value) if isinstance(value, Message) else value


def _moved(span: Span, by: int) -> Span:
    return Span(_FILE, span.start + by, span.end + by)


def _moved_blocks(report: Report, by: int) -> list[Block]:
    """Return a report's blocks moved, each under its parent; its title is no heading over what it tells."""
    made: dict[int, Block] = {}
    head = len(head_of(report))
    for block in report.blocks:
        parent = made.get(id(block.parent)) if block.parent and block.parent.span.end > head else None
        title = block.kind is BlockKind.HEADING and block.span.end <= head
        kind = BlockKind.PARAGRAPH if title else block.kind
        made[id(block)] = block.replace(span=_moved(block.span, by), body=block.body + by, parent=parent, kind=kind)
    return list(made.values())
