"""Rules for Vietnamese administrative reports."""

from __future__ import annotations

from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from report_lint import Days, Report, Span

FAMILIES = {
    "ANN": "anniversaries",
    "DAT": "dates",
    "PLC": "places",
    "SUM": "sums",
    "CIT": "citations",
    "NUM": "numbers",
    "TAB": "tables",
    "WRI": "writing",
    "RL": "drafts",
}


def dating(report: Report) -> Days | None:
    """Return the days on which a report may have been made, as its date line or title tells."""
    from report_lint_vi.mentions.report_date import ReportDate  # noqa: PLC0415 — a pack costs nothing until it is used

    return ReportDate.of(report)


def figures(report: Report) -> Iterable[Span]:
    """Return where the report's figures stand: counts, amounts, percentages and ratios."""
    from report_lint_vi.mentions.number import Number  # noqa: PLC0415

    return [number.span for number in report.mentions(Number)]
