"""The term (khóa) of the National Assembly in a symbol: its year and date must lie within."""

from __future__ import annotations

from report_lint import Claim, Edit, Fix, Message, Verdict, datetime, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.citation import Citation
from report_lint_vi.mentions.symbol import key
from report_lint_vi.world.instruments import Instruments
from report_lint_vi.world.terms import TERMS, Term

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

_TERMS = {term.number: term for term in TERMS}
_ROMAN = dict(enumerate(("XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"), 11))


class AssemblyTerm(Claim):
    """A symbol of the National Assembly (QH15, UBTVQH15) and the symbols that may be meant when its term is wrong."""

    citation: Citation
    meant: tuple[str, ...]

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every symbol that names a term which is known."""
        for citation in report.mentions(Citation):
            form = citation.form
            term = _TERMS.get(form.term or 0) if form else None
            if not form or not term or citation.own:
                continue
            day = citation.date.full if citation.date else None
            against = _outside(term, form.year, day)
            if form.year is None and day is None:
                continue
            derivation = against or says("khóa {term} khớp với ngày ban hành", term=_ROMAN[term.number])
            meant = _meant(citation.proper, term, form.year, day, report.world(Instruments)) if against else ()
            figures = (citation.date.span,) if citation.date else ()
            verdict = Verdict.FAILS if against else Verdict.HOLDS
            yield cls(citation.span, figures, verdict, derivation, (), citation, meant)

    def ways_out(self) -> tuple[Fix, ...]:
        """Return the symbols that may be meant, the likeliest first."""
        return tuple([Fix(says("viết {text}", text=text), (Edit(self.citation.symbol, text),)) for text in self.meant])


def _bounds(term: Term) -> tuple[datetime.date, datetime.date]:
    """Return the day of a term's first session and the last day before the next one's."""
    following = _TERMS.get(term.number + 1)
    end = datetime.date.fromisoformat(following.opened) - datetime.timedelta(1) if following else datetime.date.max
    return datetime.date.fromisoformat(term.opened), end


def _outside(term: Term, year: int | None, day: datetime.date | None) -> Message | None:
    """Say how a year or a day lies outside a term; None when neither does."""
    begun, ended = _bounds(term)
    name, open_ended = _ROMAN[term.number], ended == datetime.date.max
    if year is not None and year < begun.year:
        return says("Quốc hội khóa {term} bắt đầu năm {first}, số hiệu mang năm {year}",
                    term=name, first=begun.year, year=year)  # fmt: skip
    if year is not None and year > ended.year and not open_ended:
        return says("Quốc hội khóa {term} kết thúc năm {last}, số hiệu mang năm {year}",
                    term=name, last=ended.year, year=year)  # fmt: skip
    if day is not None and day < begun:
        return says("Quốc hội khóa {term} họp phiên đầu ngày {begun}, sau ngày {day}",
                    term=name, begun=begun, day=day)  # fmt: skip
    if day is not None and day > ended:
        return says("ngày {day} đã thuộc Quốc hội khóa {next}, số hiệu ghi khóa {term}",
                    day=day, next=_ROMAN[term.number + 1], term=name)  # fmt: skip
    return None


def _meant(
    symbol: str, term: Term, year: int | None, day: datetime.date | None, register: Instruments
) -> tuple[str, ...]:
    """Return the same number in the terms that the day, else the year, allows; known instruments first."""
    fitting: list[str] = []
    for other in TERMS:
        begun, ended = _bounds(other)
        fits = begun <= day <= ended if day else year is not None and begun.year <= year <= ended.year
        if fits and other is not term:
            fitting.append(symbol.replace(f"QH{term.number}", f"QH{other.number}"))
    return tuple(sorted(fitting, key=lambda text: not register.dated(key(text))))
