"""Rows of parts that no word leads to: when their labels alone show that they are all of a whole."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total_apart import PLACES, is_apart, is_sorted
from report_lint_vi.claims.total_labels import PAIRS, is_complete, labels_of, ladder
from report_lint_vi.claims.total_trust import is_long, is_near, is_slip, is_swap
from report_lint_vi.mentions.measure import amount
from report_lint_vi.mentions.parts import figure_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint import Report
    from report_lint_vi.mentions.parts import Parts
    from report_lint_vi.mentions.quantity import Quantity

_ORDER = compiled(r" [^\W\d]+ (?:thứ |số )?([0-9]|nhất|[^\W\d]+) ")
_TOLD_COUNT = compiled(r"(?<!\w)(0?[2-6]|hai|ba|bốn|năm|sáu) ([^\W\d]+)")
_ORDERS = {
    "1": 1, "nhất": 1, "một": 1, "2": 2, "hai": 2, "nhì": 2, "3": 3, "ba": 3, "4": 4, "tư": 4, "bốn": 4, "5": 5,
    "năm": 5, "6": 6, "sáu": 6, "7": 7, "bảy": 7, "8": 8, "tám": 8, "9": 9, "chín": 9,
}  # fmt: skip
_TOLD = frozenset({"same", "bare"})
_DIGITS = compiled(r"[0-9.,]+")
#: What is collected is either handed on or kept.
_HANDED = Pattern(r"(?<!\w)nộp(?! phạt| chậm| thừa)(?!\w)")
_KEPT = Pattern(r"(?<!\w)(?:để|giữ|trích) lại(?!\w)")
_TAKEN_IN = Pattern(r"(?<!\w)(?:thu|quỹ)(?!\w)[^0-9.;\n]{0,60}\Z")
_MOVED = Pattern(r"(?<!\w)(?:đã|chưa|để lại|nộp)(?!\w)")


def is_all(report: Report, whole: Quantity, reading: Parts) -> bool:
    """Tell whether a row that only its order joins to a whole surely is all of it."""
    if not is_near(reading, whole):
        if is_near(reading, whole, _TOLD):  # "118 em. Nam 64, nữ 44."
            from report_lint_vi.claims.total_division import is_division

            more = _made(whole, reading) > amount(whole).value
            return (
                opposed(report, reading)
                or is_complete(labels_of(report, reading))
                or (more and is_division(report, whole, reading, more=more))
            )
        return is_long(whole) and is_slip(whole, reading) and is_row_of_one(report, reading)
    from report_lint_vi.claims.total_division import heads_of, is_division, is_plain

    labels = labels_of(report, reading)
    if is_handed_on(report, whole, reading):
        return True
    if _leaves_out(labels):
        return False
    more = _made(whole, reading) > amount(whole).value
    plain = is_plain(heads_of(report, reading))
    slipped = plain and is_slip(whole, reading)
    return (
        (slipped and (more or is_swap(whole, reading) or is_row_of_one(report, reading)))
        or is_division(report, whole, reading, more=more)
        or opposed(report, reading)
        or is_complete(labels)
        or ladder(", ".join(labels))
        or is_counted_off(report, whole, labels)
        or (more and is_apart(report, reading))
        or (plain and len(reading.parts) > 2 and is_sorted(report, reading, places=False))
    )


def is_handed_on(report: Report, whole: Quantity, reading: Parts) -> bool:
    """Tell whether a sum that was collected is parted into what is handed on and what is kept, and nothing else."""
    start = whole.span.start
    if len(reading.parts) != 2 or not _TAKEN_IN.search(report.lower, max(0, start - 90), start):
        return False
    labels = labels_of(report, reading)
    return any(
        _HANDED.search(one) and not _KEPT.search(one) and _KEPT.search(other) for one, other in (labels, labels[::-1])
    )


def is_counted_off(report: Report, whole: Quantity, labels: Sequence[str]) -> bool:
    """Tell whether parts are numbered through, as many as the words before say: "Hai đợt ...: đợt 1 ..., đợt 2 ..."."""
    heads = {label.split()[0] for label in labels if label.strip()}
    if len(heads) != 1:
        return False
    head = heads.pop()
    orders = _orders(labels)
    before = report.lower[max(0, whole.span.start - 120) : whole.span.start].rpartition("\n")[2]
    counts = _TOLD_COUNT.findall(before)
    return orders == [*range(1, len(labels) + 1)] and any(
        noun == head and _ORDERS.get(count.lstrip("0")) == len(labels) for count, noun in counts
    )


def _orders(labels: Sequence[str]) -> list[int | None]:
    """Return the places in an order that labels name: 1 for "tổ 1" and "lớp thứ nhất"."""
    return [_ORDERS.get(match[1]) if (match := _ORDER.match(label)) else None for label in labels]


def _leaves_out(labels: Sequence[str]) -> bool:
    """Tell whether numbered parts are only some: "tổ 1 ..., tổ 3 ..., tổ 7 ..."."""
    orders = _orders(labels)
    first = orders[0]
    return first is not None and None not in orders and orders != [*range(first, first + len(labels))]


def _made(whole: Quantity, reading: Parts) -> Decimal:
    return sum([figure_of(part, whole).value for part in reading.parts], Decimal(0))


def opposed(report: Report, reading: Parts) -> bool:
    """Tell whether two labels differ only in words that exclude each other and leave nothing out.

    What is done and not done is often not all.
    """
    last = reading.parts[-1]
    if len(reading.parts) > 2 and report.lower[last.item.start : last.quantity.span.start].rstrip(" :").endswith(
        " khác"
    ):
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
