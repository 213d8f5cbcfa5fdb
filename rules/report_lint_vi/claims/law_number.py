"""A law named by its title, with the number of none: "Luật Đất đai số 31/2023/QH15" (31/2024/QH15)."""

from __future__ import annotations

from report_lint import Claim, Edit, Fix, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.dated_citation import DatedCitation
from report_lint_vi.mentions.citation import Citation
from report_lint_vi.mentions.symbol import key
from report_lint_vi.world.instruments import Instruments

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.world.instruments import Form

_TITLE = Pattern(
    r"(?P<title>(?:bộ )?luật (?!số|sửa|này|trên)[^\n;:.()“”\"0-9]{2,80}?),? ?(?:\(sửa đổi\) ?)?(?:năm [0-9]{4} )?"
    r"\(?(?:luật )?(?:số:? ?)?\Z"
)
_CHANGING = ("sửa đổi", "thay thế", "bổ sung", "hướng dẫn", "quy định chi tiết", "thi hành")
_YEARS, _TERMS = range(-3, 4), range(11, 17)  # years off, terms of the National Assembly
_REACH = 110


class LawNumber(Claim):
    """A law's title and a symbol that no law of this title has; ``owner`` is the one of this title, a slip away."""

    citation: Citation
    owner: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look before every number of the National Assembly that the register does not know under its title."""
        told: frozenset[int] | None = None
        for citation in report.mentions(Citation):
            form, start = citation.form, citation.symbol.start
            if form is None or form.issuer != "Quốc hội" or not form.year or not form.number.isdigit():
                continue
            before = report.lower[max(0, start - _REACH) : start].rpartition("\n")[2]
            named = _TITLE.search(before)
            if named is None or any(word in before[: named.start("title")][-40:] for word in _CHANGING):
                continue
            if told is None:
                wrong = [claim for claim in report.mentions(DatedCitation) if claim.verdict is Verdict.FAILS]
                told = frozenset([claim.citation.symbol.start for claim in wrong])
            owner = "" if start in told else _owner(report, citation, form, named["title"])
            if owner:
                message = says("{title} có số {owner}", title=named["title"].capitalize(), owner=owner)
                yield cls(citation.span, (citation.symbol,), Verdict.FAILS, message, (), citation, owner)

    def ways_out(self) -> tuple[Fix, ...]:
        """Return the number of the law that has the title."""
        return (Fix(says("viết {text}", text=self.owner), (Edit(self.citation.symbol, self.owner),)),)


def _owner(report: Report, citation: Citation, form: Form, title: str) -> str:
    """Return the only symbol a slip away whose title is the one written, "" where the cited one may have it."""
    register = report.world(Instruments)
    if any(_is_titled(row.title, title) or not row.title for row in register.dated(key(citation.proper))):
        return ""
    number, year = form.number, form.year or 0
    near = {number[:at] + digit + number[at + 1 :] for at in range(len(number)) for digit in "0123456789"}
    near |= {number[:at] + number[at + 1] + number[at] + number[at + 2 :] for at in range(len(number) - 1)}
    symbols = [f"{other}/{year}/QH{form.term}" for other in sorted(near - {number}) if form.term]
    symbols += [f"{number}/{year + off}/QH{term}" for off in _YEARS for term in _TERMS if off or term != form.term]
    found = {row.symbol for symbol in symbols for row in register.dated(key(symbol)) if _is_titled(row.title, title)}
    return found.pop() if len(found) == 1 else ""


def _is_titled(known: str, written: str) -> bool:
    """Tell whether a title is the one in the register, which adds the year to some."""
    return known.lower().partition(" (")[0] == written
