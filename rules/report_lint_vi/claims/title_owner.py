"""A citation whose day and title are those of another number: one slip away in the register."""

from __future__ import annotations

from report_lint import Claim, Edit, Fix, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.dated_citation import DatedCitation
from report_lint_vi.mentions.symbol import key
from report_lint_vi.world.instruments import Instruments

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.world.instruments import Instrument

#: A title has at least so many words; so many are compared, since titles of one day often begin alike, but the Party's
#: go on in many ways; so far behind its date a title begins and ends.
_LEAST, _MOST, _REACH = 6, 12, 260
#: With these a title begins in the register, while a report goes on in its own way.
_BEGINS = Pattern(
    r"\)?,? ?(?:(?:của|do) [^\n,;.:()“”\"0-9]{2,60}? )?(?:quy định|về|v/v|ban hành|hướng dẫn|phê duyệt|sửa đổi)\b"
)
#: What the register shortens.
_SHORT = (("mục tiêu quốc gia", "mtqg"), ("kinh tế - xã hội", "kt-xh"), ("dân tộc thiểu số", "dtts"),
          ("nông thôn mới", "ntm"), ("thủ tục hành chính", "tthc"), ("cải cách hành chính", "cchc"))  # fmt: skip
#: What the register adds to titles that it has twice.
_DATED = Pattern(r" \((?:19|20)[0-9]{2}\)\Z")
_OPENING = frozenset("về việc quy định chi tiết ban hành phê duyệt hướng dẫn".split())


class TitleOwner(Claim):
    """A cited symbol and the known one to which the cited day and title belong."""

    cited: DatedCitation
    owner: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at the neighbours of every number of the State's centre whose day the register does not confirm."""
        register = report.world(Instruments)
        for claim in report.mentions(DatedCitation):
            form, day = claim.citation.form, claim.date
            if claim.verdict is Verdict.HOLDS or not day or not form or not form.issuer:
                continue
            end = claim.span.end
            if not form.number.isdigit() or not _BEGINS.match(report.lower, end, end + 120):
                continue
            told = _shortened(" ".join(report.lower[end : end + _REACH].partition("\n")[0].split()))
            most = _LEAST if form.issuer == "Trung ương Đảng" else _MOST
            if len(told.split()) <= _LEAST or any(
                _is_titled(row, told, most) for row in register.dated(key(claim.citation.proper))
            ):
                continue
            owners = {row.symbol for row in _neighbours(register, claim, day) if _is_titled(row, told, most)}
            if len(owners) == 1:
                owner = owners.pop()
                derivation = says("ngày {day} và trích yếu này là của {owner}", day=day, owner=owner)
                yield cls(claim.span, claim.figures, Verdict.FAILS, derivation, (), claim, owner)

    def ways_out(self) -> tuple[Fix, ...]:
        """Return the symbol to which day and title belong."""
        return (Fix(says("viết {text}", text=self.owner), (Edit(self.cited.citation.symbol, self.owner),)),)


def _neighbours(register: Instruments, claim: DatedCitation, day: datetime.date) -> Iterator[Instrument]:
    """Yield what was issued on a day under a number that differs, lacks or has one digit, or in the order of two."""
    symbol = claim.citation.proper
    rest = symbol.lstrip("0123456789")
    number = symbol[: len(symbol) - len(rest)]
    others = {number[:at] + digit + number[at + 1 :] for at in range(len(number)) for digit in "0123456789"}
    places = [(one, two) for two in range(len(number)) for one in range(two)]
    others |= {f"{number[:a]}{number[b]}{number[a + 1 : b]}{number[a]}{number[b + 1 :]}" for a, b in places}
    if len(number) > 1:  # "18/2025" for "118/2025"
        others |= {number[:at] + digit + number[at:] for at in range(len(number) + 1) for digit in "0123456789"}
        others |= {number[:at] + number[at + 1 :] for at in range(len(number))}
    for other in sorted(others - {number}):
        yield from [row for row in register.dated(key(other + rest)) if row.date == day]


def _shortened(text: str) -> str:
    for full, short in _SHORT:
        text = text.replace(full, short)
    return text


def _is_titled(row: Instrument, told: str, most: int) -> bool:
    words = _shortened(_DATED.compiled.sub("", row.title.lower()).rstrip("…")).split()
    while words and words[0] in _OPENING:
        del words[0]
    if len(words) < _LEAST:
        return False
    return " ".join(words[:most]) in told
