"""Counts of things that are then listed by name: "04 tổ: Tổ 1, Tổ 2, Tổ 3"."""

from __future__ import annotations

from report_lint import Claim, Pattern, Verdict, says
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.number import Number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal
    from typing import Self

    from report_lint import Report

_CUE = Pattern(
    r"(?:gồm(?: có)?(?: (?:các|những) (?:xã|phường|huyện|thôn|bản|ấp|xóm|buôn|quận|tỉnh|đơn vị|tổ|đội|phòng|ban|"
    r"đồng chí|ông):?)?:?|"
    r":) | \(",
    "gồm", ": ", " (",
)  # fmt: skip
_HEAD = Pattern(r"(?<![\w/.,–-])([0-9]{1,2}) ((?:[^\W\d_]+,? ){0,4}[^\W\d_]+),?(?: (?:bao|sau|là|như sau))? ?\Z")
_BESIDE = Pattern(r"[0-9][^\d;.:\n]{1,40}(?:,| và) \Z")  # "01 trung tâm và 03 phòng": the list is of both
_FEW, _MANY = 2, 30


class ListedCount(Claim):
    """A count, and how many things of the kind the list after it names."""

    number: Number

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look before every colon and "gồm" for a small count."""
        lower = report.lower
        seen: set[int] = set()
        for cue in _CUE.at_literals(report):
            low = max(0, cue.start() - 64)
            if cue.start() < 2 or not any(map(str.isdigit, lower[low : cue.start()])):
                continue
            head = _HEAD.search(lower, low, cue.start())
            number = report.first_from(Number, head.start(1)) if head else None
            if head is None or number is None or number.span.start != head.start(1):
                continue
            beside = _BESIDE.search(lower, max(low - 16, 0), head.start(1))
            named = _named(report, cue.end(), head[2], alone=not beside)
            if cue[0] == " (" and named and number.value is not None and not _is_near(number.value, named):
                continue  # a bracket may also tell where they lie
            if number.value is not None and _FEW <= number.value <= _MANY and named and head.start(1) not in seen:
                seen.add(head.start(1))
                yield cls._of(report, number, named, cue.end())

    @classmethod
    def _of(cls, report: Report, number: Number, named: tuple[int, int], end: int) -> Self:
        least, most = named
        holds = number.value is not None and least <= number.value <= most
        verdict = Verdict.HOLDS if holds else Verdict.FAILS
        message = says("ghi {count}, nhưng chỉ ra {named}", count=number.text, named=least)
        return cls(report.span(number.span.start, end), (number.span,), verdict, message, (), number)


def _named(report: Report, start: int, noun: str, *, alone: bool) -> tuple[int, int] | None:
    """Return the least and the most things that a list names, None when it is no list of them."""
    from report_lint_vi.claims.listed_names import named, numbered

    return numbered(report, start) or named(report, start, noun, alone=alone)


def _is_near(count: Decimal, named: tuple[int, int]) -> bool:
    """Tell whether a bracket lists what is counted: as many, or one more or less of several."""
    least, most = named
    return least <= count <= most or (least > _FEW and least - 1 <= count <= most + 1)
