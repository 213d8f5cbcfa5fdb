"""Shares in a row whose counts make a figure that stands near: that figure is their whole, wherever it stands."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Verdict
from report_lint.figures import Hedge, share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.share_bases import counts, ends_plainly, off_by
from report_lint_vi.mentions.measure import PEOPLE
from report_lint_vi.mentions.statement import Part, terms_between

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint import Report
    from report_lint_vi.claims.share_listed import Listed
    from report_lint_vi.mentions.statement import Term

_ALL = Decimal(100)
_LEAST = 3  # of two counts the sum may be some other figure by chance
_BACK, _AHEAD = 500, 160  # characters around a row
_LINE = 160  # from one line of a list to the figure in the next


def of_lines(report: Report, listed: Sequence[Listed]) -> Iterator[tuple[Term, Term, Term]]:
    """Yield part, percentage and whole of the lines of a list, each with a count and its share."""
    run: list[tuple[Term, Term]] = []
    for _, part, percent in listed:
        if run and not _follows(report, run[-1][1].end, part.start):
            yield from of_row(report, run)
            run = []
        run.append((part, percent))
    yield from of_row(report, run)


def _follows(report: Report, end: int, start: int) -> bool:
    return end < start <= end + _LINE and len(report.view[end:start].split("\n")) - 1 == 1


def of_row(report: Report, pairs: Sequence[tuple[Term, Term]]) -> Iterator[tuple[Term, Term, Term]]:
    """Yield the one part of a row, with percentage and whole, whose share is not what the others' are."""
    parts = [part for part, _ in pairs]
    if len(parts) < _LEAST or any(part.figure.hedge is not Hedge.NONE or part.kind != parts[0].kind for part in parts):
        return
    whole = _stated(report, parts, pairs[-1][1].end)
    if whole is None:
        return
    wrong = [
        (part, percent) for part, percent in pairs
        if share(part.figure, whole.figure, percent.figure) is not Verdict.HOLDS
    ]  # fmt: skip
    if len(wrong) != 1:
        return
    part, percent = wrong[0]
    if is_made_up(pairs, (percent, part, whole)):
        return
    plain = percent.figure.hedge is Hedge.NONE and (ends_plainly(report, percent) or percent is pairs[-1][1])
    if plain:
        yield part, percent, whole


def is_made_up(pairs: Sequence[tuple[Term, Term]], terms: tuple[Term, Term, Term]) -> bool:
    """Tell whether a percentage is off by its last digit only so that those of a row make a hundred: "33,3%, 33,4%"."""
    percent, part, whole = terms
    made = sum([each.figure.value for _, each in pairs], Decimal(0))
    return made == _ALL and off_by(part, whole, percent) <= percent.figure.place


def _stated(report: Report, parts: Sequence[Term], end: int) -> Term | None:
    """Return the figure near a row that its counts make, of what they count; None when it has none."""
    made = sum([part.figure.value for part in parts], Decimal(0))
    low = max(0, parts[0].start - _BACK)
    inside = {part.number for part in parts}
    for term in reversed(terms_between(report, low, min(len(report.view), end + _AHEAD))):
        like = counts(term, parts[0]) or (term.kind in PEOPLE and parts[0].kind in PEOPLE)
        plain = term.part in (Part.LEVEL, Part.OF) and term.figure.hedge is Hedge.NONE
        if term.figure.value == made and term.number not in inside and like and plain:
            return term
    return None
