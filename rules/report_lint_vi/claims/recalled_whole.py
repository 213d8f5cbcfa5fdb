"""A ratio of all things that are there now, and how many the body says there are: "119/126 chi hội hiện có"."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.ratio import Ratio, Role
from report_lint_vi.mentions.retelling import Retelling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report

_NOW = Pattern(r"hiện có(?! (?:nhu cầu|dấu hiệu|xu hướng|hợp đồng|thẻ|việc)(?!\w))(?=[,;.:)\n]| của)", "hiện có")
_NAME = Pattern(r" ((?:[^\W\d_]+ ){1,4})\Z")
_THERE = Pattern(r"(?<!\w)(?:có|gồm|với|quản lý) \Z")
_ENDS = Pattern(r"\Z|[,;.:()\n]| (?:và|với|gồm|trong đó|ở|tại)(?!\w)")
_HIGH, _LEAST, _NEAR, _BEFORE, _MANY, _LONGEST = Decimal("1.34"), 3, 12, 14, 12, 64


def wholes_now(report: Report) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the wholes of such ratios, as counts, each with the only other count of the same things."""
    for cue in islice(_NOW.at_literals(report), _MANY):
        name = _NAME.search(report.lower, max(0, cue.start() - _LONGEST), cue.start())
        ratio = _ratio_before(report, name.start()) if name else None
        if name is None or ratio is None or ratio.role is not Role.SHARE:
            continue
        if not ratio.whole.exact or ratio.whole.value < _LEAST:
            continue
        number = ratio.numbers[1]
        whole = Quantity(number.span, number, ratio.whole, "", name[1].strip())
        other = _there(report, ratio, whole)
        if other is not None:
            yield whole, other


def _ratio_before(report: Report, at: int) -> Ratio | None:
    found = report.mentions(Ratio, report.span(max(0, at - _NEAR * 2), at))
    return found[-1] if found and found[-1].numbers[1].span.end == at else None


def _there(report: Report, ratio: Ratio, whole: Quantity) -> Quantity | None:
    """Return how many of the things the body has by its one count; None where it may be of another time or body."""
    parts = {number.span.start for other in report.mentions(Ratio) for number in other.numbers}
    name, head = whole.noun, whole.noun.partition(" ")[0]
    alike = [
        count
        for count in report.mentions(Quantity)
        if count.noun.partition(" ")[0] == head and count.number.span.start not in parts
    ]
    wanted = whole.figure.value
    values = {count.figure.value for count in alike}
    same = [count for count in alike if _is_named(report, count, name)]
    others = [count for count in same if count.figure.value != wanted and _is_there(report, count)]
    if wanted in values or len({count.figure.value for count in same if count.figure.value * 2 > wanted}) != 1:
        return None
    if len(others) != 1:
        return None
    other = others[0]
    low, high = sorted((wanted, other.figure.value))
    if high > low * _HIGH or high - low in values:
        return None  # some came or went
    told, here = Retelling.of(report, other, None), Retelling.of(report, whole, ratio)
    if told is None or here is None or told.aside or here.aside or not told.is_of_time(here):
        return None
    words = tuple(name.split())
    of_part = here.before if here.before[: len(words)] == words else ()  # "chi hội vững mạnh 119/126 chi hội"
    known = here.names.difference(of_part) <= told.names | told.around and told.names <= here.names | here.around
    return other if known else None


def _is_named(report: Report, count: Quantity, name: str) -> bool:
    end = count.number.span.end
    return report.lower.startswith(f" {name}", end) and bool(_ENDS.match(report.lower, end + 1 + len(name)))


def _is_there(report: Report, count: Quantity) -> bool:
    start = count.number.span.start
    said = bool(_THERE.search(report.lower, max(0, start - _BEFORE), start))
    return said and not report.is_tabled(start) and count.figure.exact
