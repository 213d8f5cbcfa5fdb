"""The words around a figure that is told again, and around the earlier one: their clause, times, numbers, office."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.count_context import CountContext
from report_lint_vi.mentions.retelling import WORD, Retelling

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity

_OFFICE = Pattern(
    r"(?:[-–+*•] |[0-9]{1,2}\. )?(?:toàn |hiện nay,? )?(?:xã|huyện|tỉnh|phường|thị trấn|thị xã|thành phố)(?!\w)"
)
_DIGIT = Pattern(r"[0-9]")
_REACH, _BEYOND = 220, 14


def between(report: Report, there: CountContext) -> frozenset[str]:
    """Return the words between an earlier figure and the one before it: "09 lớp nghề may cho 268 học viên"."""
    start = there.told.quantity.span.start
    sentence = Sentence.around(report, start)
    lead = report.lower[max(sentence.span.start if sentence else 0, start - _REACH) : start].rpartition("; ")[2]
    return frozenset(WORD.compiled.findall(_DIGIT.compiled.split(lead)[-1]))


def is_of_office(report: Report, other: Quantity, there: CountContext) -> bool:
    """Tell whether an earlier figure is of what the reporting office's place has: "Xã Tân Hà có 1.250 hộ"."""
    sentence = Sentence.around(report, other.span.start)
    words = report.lower[sentence.span.start : other.span.start] if sentence else ""
    return there.told.owned and bool(_OFFICE.match(words)) and not _DIGIT.search(words)


def of_clause(report: Report, context: CountContext, low: int) -> CountContext:
    """Return what is said around a figure without the times and names of other clauses."""
    told = context.told
    start, end = told.quantity.span.start, told.quantity.span.end + len(told.after)
    said = report.lower[max(low, start - _REACH) : end + _BEYOND] if low else ""
    times = frozenset(time for time in told.times if time in said) if low else told.times
    names = told.names.intersection(WORD.compiled.findall(said)) if low else told.names
    told = Retelling(
        told.quantity,
        told.ratio,
        told.before,
        told.after,
        told.owned,
        told.aside,
        times,
        names,
        told.around,
        told.label,
    )
    return CountContext(told, context.name, context.words, context.beside, context.near)


def common_run(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words two names begin with alike."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count
