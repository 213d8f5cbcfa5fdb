"""Rows of parts that no word leads to: when their labels alone show that they are all of a whole."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total_labels import PAIRS, PLACES, labels_of

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.parts import Parts

_DIGITS = compiled(r"[0-9.,]+")
_MOVED = Pattern(r"(?<!\w)(?:đã|chưa|để lại|nộp)(?!\w)")


def opposed(report: Report, reading: Parts) -> bool:
    """Tell whether two labels differ only in words that exclude each other and leave nothing out.

    What is done and not done is often not all.
    """
    last = reading.parts[-1]
    if len(reading.parts) > 2 and report.lower[last.item.start : last.quantity.span.start].rstrip(" :").endswith(" khác"):  # noqa: PLR2004
        return True
    labels = [_DIGITS.sub("", label) for label in labels_of(report, reading) if not _MOVED.search(label)]
    return any(
        one in label and other not in label and other in against and _is_one_but_for(label, one, against, other)
        for one, other in PAIRS for label in labels for against in labels
    )  # fmt: skip


def _is_one_but_for(label: str, one: str, against: str, other: str) -> bool:
    mine, yours = {*label.replace(one, " ").split()}, {*against.replace(other, " ").split()}
    return mine <= yours or yours <= mine


def is_row_of_one(report: Report, reading: Parts) -> bool:
    """Tell whether at least three labels before their figures name sorts by one head: "đường miền núi …, đường …"."""
    names = [
        report.lower[part.item.start : part.quantity.span.start].strip(" :").removesuffix(" có").split()
        for part in reading.parts
    ]
    heads = {name[0] for name in names if len(name) > 1}
    enough = 5 if heads & PLACES else 3  # of places, those with the most are often told alone
    return (
        len(names) >= enough
        and len(heads) == 1
        and all(len(name) > 1 for name in names)
        and len({tuple(name) for name in names}) == len(names)
        and not any(part.item.first for part in reading.parts)
    )
