"""A citation with its date: the symbol's own year and the register must agree with it."""

from __future__ import annotations

from report_lint import Claim, Edit, Fix, Message, Span, Verdict, datetime, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.citation import Citation
from report_lint_vi.mentions.date import Date
from report_lint_vi.mentions.symbol import key
from report_lint_vi.world.instruments import OWN, Form, Instrument, Instruments

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: When each Congress of the Party elected its Central Committee: numbers of the Party begin again then.
CONGRESSES = {
    10: datetime.date(2006, 4, 25),
    11: datetime.date(2011, 1, 19),
    12: datetime.date(2016, 1, 28),
    13: datetime.date(2021, 2, 1),
    14: datetime.date(2026, 1, 23),
}
#: The fault of those whose symbols and dates are of two years.
YEAR = "year"
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")
#: Smaller numbers of each year are given out on much the same days.
_LARGE = 200
#: So many words of a title tell an instrument from others of its number; so far behind a citation its title stands.
_TITLE_WORDS, _TITLE_REACH = 5, 120
#: A later year in a date is a slip: no symbol is to get it.
_LAST_YEAR = 2100
#: Types whose symbols, where they hold a year, hold that of issue.
_LEGAL = frozenset({
    "Luật", "Bộ luật", "Pháp lệnh", "Nghị quyết", "Nghị quyết liên tịch", "Nghị định", "Quyết định", "Chỉ thị",
    "Thông tư", "Thông tư liên tịch",
})  # fmt: skip


class DatedCitation(Claim):
    """An instrument cited with a date, and the day of issue that the register gives when it denies that date.

    ``other`` is the symbol of the same number that was issued on the cited day: then the year in the symbol is the
    likelier slip.
    """

    citation: Citation
    year: int
    """The year of the date."""
    date: datetime.date | None
    """The day that the date gives; None when such a day cannot be."""
    own_year: int | None
    """The year in the symbol, when it is of a kind that holds the year of issue."""
    issued: datetime.date | None
    other: str
    off_term: int | None
    """The Party's term in which the date lies, when the words name another one."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare every dated citation with its symbol and with the register."""
        for citation in report.mentions(Citation):
            if citation.date and citation.date.year and not citation.own:
                yield cls._judge(report, citation, citation.date, citation.date.year)

    @classmethod
    def _judge(cls, report: Report, citation: Citation, date: Date, year: int) -> Self:
        symbol, form, day, register = citation.proper, citation.form, date.full, report.world(Instruments)
        own_year = form.year if form and not _LEGAL.isdisjoint(form.types) else None
        differs = own_year is not None and own_year != year
        issued, holds, other = None, False, ""
        if form and day:
            rows = register.dated(key(symbol), "" if len(form.types) == 1 else citation.type)
            holds = any(row.date == day for row in rows)
            if not holds:
                # A number without its year was another instrument's before.
                known = rows if form.year or form.term else [row for row in rows if not _is_later(report, row)]
                same = [
                    row
                    for row in known
                    if _is_own(report, citation, row, day)
                    or _same(citation, form, row, day, register) or _is_titled(report, citation, row, day)
                    or (len(rows) == 1 and _is_year_off(form, row, day))
                ]  # fmt: skip
                # Of two days within a slip's reach nobody knows which is meant, one of them unsure or not.
                sure = differs or any(row.confidence != "medium" for row in same)
                issued = same[0].date if sure and len({row.issued for row in same}) == 1 else None
            if differs:
                candidate = symbol.replace(f"/{own_year}/", f"/{year}/", 1)
                other = candidate if any(row.date == day for row in register.dated(key(candidate))) else ""
        term = congress(day) if day and form and form.issuer == "Trung ương Đảng" else None
        off_term = term if citation.party_term in CONGRESSES and term != citation.party_term and not issued else None
        fails = differs or issued or off_term
        verdict = Verdict.FAILS if fails else Verdict.HOLDS if holds else Verdict.UNKNOWN
        parts = (citation, year, day, own_year, issued, other, off_term)
        claim = cls(citation.span, (date.span,), verdict, Message(symbol), (), *parts)
        return claim.replace(derivation=claim.explained())

    @property
    def year_differs(self) -> bool:
        """Whether the year in the symbol is not that of the date."""
        return self.own_year is not None and self.own_year != self.year

    @property
    def fault(self) -> str:
        """``YEAR`` when the year in the symbol is not that of the date."""
        return YEAR if self.year_differs else ""

    def ways_out(self, report: Report) -> tuple[Fix, ...]:
        """Return what could be meant, the likeliest first."""
        fixes: list[Fix] = []
        if self.other:
            fixes.append(_replace(self.citation.symbol, self.other))
        if self.issued:
            fixes.append(self.dated(report, self.issued))
        if self.year_differs and not fixes and self.citation.date:
            span, own = self.citation.date.span, str(self.own_year)
            text = report.view[span.start : span.end]
            if text.endswith(str(self.year)):
                fixes.append(_replace(span, text.removesuffix(str(self.year)) + own))
            if self.year <= _LAST_YEAR:
                fixes.append(
                    _replace(self.citation.symbol, self.citation.proper.replace(f"/{own}/", f"/{self.year}/", 1))
                )
        return tuple(fixes)

    def dated(self, report: Report, day: datetime.date) -> Fix:
        """Return the fix that gives the citation another day."""
        span = self.span if self.citation.date is None else self.citation.date.span
        return _replace(span, in_form_of(report.view[span.start : span.end], day))

    def explained(self) -> Message:
        """Say what the symbol or the register tells about the date."""
        symbol, issued, other, own = self.citation.proper, self.issued, self.other, self.own_year
        if issued and self.date:
            template = "{symbol} ban hành ngày {issued}, ở đây ghi {day}"
            if swapped(issued, self.date):
                template = "{symbol} ban hành ngày {issued}, ở đây ngày và tháng bị đảo"
            elif other:
                template = "{symbol} ban hành ngày {issued}; ngày {day} là của {other}"
            return says(template, symbol=symbol, issued=issued, day=self.date, other=other)
        if self.off_term and self.date:
            template = "ngày {day} thuộc nhiệm kỳ khóa {term} của Đảng, ở đây ghi khóa {said}"
            return says(template, day=self.date, term=_ROMAN[self.off_term], said=_ROMAN[self.citation.party_term or 0])
        if own is None or own == self.year:
            return says("{symbol} ban hành năm {year}", symbol=symbol, year=self.year)
        if other and self.date:
            template = "{symbol} mang năm {own}, ngày {day} là của {other}"
            return says(template, symbol=symbol, own=own, day=self.date, other=other)
        template = "năm trong số hiệu là năm ban hành: {symbol} mang năm {own}, ngày ghi năm {year}"
        return says(template, symbol=symbol, own=own, year=self.year)


def congress(day: datetime.date) -> int | None:
    """Return the Party's term in which a day lies; None near its ends and before the first that is known."""
    near = datetime.timedelta(10)
    terms = [number for number, begun in CONGRESSES.items() if begun <= day]
    return None if not terms or any(abs(day - begun) <= near for begun in CONGRESSES.values()) else terms[-1]


def swapped(one: datetime.date, other: datetime.date) -> bool:
    """Tell whether two days differ by day and month changing places."""
    return (one.day, one.month, one.year) == (other.month, other.day, other.year)


def in_form_of(written: str, day: datetime.date) -> str:
    """Write a day as another is written: with the same marks or words, zeros as NĐ 30/2020/NĐ-CP wants them."""
    date, month = f"{day.day:02}", f"{day.month:02}" if day.month <= 2 else str(day.month)
    if "tháng" in written.lower():
        return f"{date} tháng {month} năm {day.year}"
    mark = next((mark for mark in "/-." if mark in written), "/")
    return f"{date}{mark}{month}{mark}{day.year}"


def _same(citation: Citation, form: Form, row: Instrument, day: datetime.date, register: Instruments) -> bool:
    """Tell whether the cited instrument must be the register's, although the day is another.

    Numbers that begin again each year or, the Party's, each term may be another instrument's: there the day has to be
    one slip away, in the same year or term. Since numbers rise within a term, another term's would not meet the day.
    """
    if register.unique(row.symbol, citation.type):
        return True
    if not form.issuer or (citation.type and len(form.types) > 1 and citation.type != row.type):
        return False
    known = row.date
    equal_parts = (known.day == day.day) + (known.month == day.month) + (known.year == day.year)
    if equal_parts < 2 and not swapped(known, day):
        return False
    if form.issuer != "Trung ương Đảng":
        return form.year is None and form.term is None and known.year == day.year
    if known.day != day.day and not swapped(known, day) and not _mistyped(known.day, day.day):
        return False  # the day on which it was studied, in the month of its issue
    term = congress(known)
    in_term = term is not None and term == (citation.party_term or congress(day))
    return in_term or ((known.day, known.month) == (day.day, day.month) and abs(known.year - day.year) <= 3)


def _is_later(report: Report, row: Instrument) -> bool:
    """Tell whether an instrument was issued after the report was made, so that the report cannot mean it."""
    return report.at is not None and row.date > report.at.last


def _mistyped(one: int, other: int) -> bool:
    """Tell whether a day is another with one digit mistyped, or both in the wrong order."""
    left, right = f"{one:02}", f"{other:02}"
    return left == right[::-1] or left[0] == right[0] or left[1] == right[1]


def _is_own(report: Report, citation: Citation, row: Instrument, day: datetime.date) -> bool:
    """Tell whether an organisation's own instrument is cited with another day."""
    if row.confidence != OWN:
        return False
    from report_lint_vi.claims.own_citation import is_own

    return is_own(report, citation, row, day)


def _is_titled(report: Report, citation: Citation, row: Instrument, day: datetime.date) -> bool:
    """Tell whether the register's title stands behind a citation whose date is one slip away from the register's."""
    words = row.title.lower().rstrip("…").split()[:_TITLE_WORDS]
    if len(words) < _TITLE_WORDS or (row.date.day, row.date.month) != (day.day, day.month):
        return False
    end = citation.span.end
    return f" {' '.join(words)} " in f"{report.lower[end : end + _TITLE_REACH].partition(chr(10))[0]} "


def _is_year_off(form: Form, row: Instrument, day: datetime.date) -> bool:
    """Tell whether a decision of the Prime Minister has the right day and month, and a number that is no other's."""
    decision = form.issuer == "Thủ tướng Chính phủ" and form.types == ("Quyết định",) and form.year is None
    large = form.number.isdigit() and int(form.number) >= _LARGE
    near = abs(row.date.year - day.year) <= 1
    return decision and large and near and (row.date.day, row.date.month) == (day.day, day.month)


def _replace(span: Span, text: str) -> Fix:
    return Fix(says("viết {text}", text=text), (Edit(span, text),))
