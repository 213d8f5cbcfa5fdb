"""One instrument cited with two dates in one report."""

from __future__ import annotations

from collections import Counter

from report_lint import Claim, Fix, Related, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.dated_citation import DatedCitation, congress
from report_lint_vi.mentions.symbol import key
from report_lint_vi.world.instruments import Instruments, key_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: So many words of a title tell a local instrument from others of its number.
_WORDS = 5


class TwoDates(Claim):
    """A citation whose date another citation of the same instrument contradicts."""

    cited: DatedCitation
    rival: DatedCitation

    def ways_out(self, report: Report) -> tuple[Fix, ...]:
        """Return what the register knows, else the other citation's day."""
        day = self.rival.date
        return self.cited.ways_out(report) or ((self.cited.dated(report, day),) if day else ())

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Group the citations by instrument; where days differ, keep the likeliest and yield the others."""
        groups: dict[tuple[str, ...], list[DatedCitation]] = {}
        for claim in report.mentions(DatedCitation):
            name = _instrument(report, claim, report.world(Instruments))
            if name and claim.date:
                groups.setdefault(name, []).append(claim)
        for group in groups.values():
            if len({claim.date for claim in group}) > 1:
                yield from cls._rivals(group)

    @classmethod
    def _rivals(cls, group: list[DatedCitation]) -> Iterator[Self]:
        counts = Counter(claim.date for claim in group)
        right = min(group, key=lambda claim: (_doubt(claim), -counts[claim.date], claim.span))
        for claim in group:
            if claim.date and right.date and claim.date != right.date:
                derivation = says(
                    "{symbol} ở đây ghi ngày {date}, ở {place} ghi ngày {other}",
                    symbol=claim.citation.proper, date=claim.date, place=right.span, other=right.date,
                )  # fmt: skip
                related = (Related(right.span, says("cùng văn bản, ngày {date}", date=right.date)),)
                yield cls(claim.span, claim.figures, Verdict.FAILS, derivation, related, claim, right)


def _doubt(claim: DatedCitation) -> int:
    return (Verdict.HOLDS, Verdict.UNKNOWN, Verdict.FAILS).index(claim.verdict)


def _instrument(report: Report, claim: DatedCitation, register: Instruments) -> tuple[str, ...]:
    """Return what two citations of one instrument share; () when the symbol may be that of several."""
    symbol, kind, form = key(claim.citation.proper), claim.citation.type, claim.citation.form
    if not form or not claim.date:
        return ()
    if not form.issuer:  # many bodies share the number, but not the title of that year
        from report_lint_vi.claims.cited_title import title_after

        title = title_after(report, claim.citation)
        return (key_of(symbol), kind, str(claim.date.year), title) if len(title.split()) >= _WORDS else ()
    if register.unique(symbol, kind):
        return key_of(symbol), "" if len(form.types) == 1 else kind
    if form.issuer == "Trung ương Đảng":
        term = congress(claim.date)
        return (key_of(symbol), kind, str(term)) if term and kind else ()
    if form.year is None and form.term is None and len(form.types) == 1:
        return key_of(symbol), str(claim.date.year)
    return ()
