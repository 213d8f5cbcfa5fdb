"""Lists after "trong đó" that one slip of the hand, and nothing but it, keeps from making their whole."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.claims.total_apart import is_apart, is_sorted
from report_lint_vi.claims.total_division import heads_of, is_plain
from report_lint_vi.claims.total_labels import complement, labels_of
from report_lint_vi.mentions.measure import amount, kind_of, worth
from report_lint_vi.mentions.parts import figure_of

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.parts import Parts
    from report_lint_vi.mentions.quantity import Quantity

#: Places as they were before units were joined: "địa bàn Hải An cũ 13 thôn".
_FORMER = Pattern(r"(?<!\w)cũ(?: có| là)? ?:?\Z")
_STATES = Pattern(r"(?<!\w)(?:đã|chưa|đang|không|còn)(?!\w)")
_ENOUGH = 3  # parts
_ROW = 4  # parts of so long a list that hardly overlap
_DIGITS = 3
_LITTLE = 20  # times that what seems left out goes into the least part that was told
_MOST = Decimal("1.15")
_LEAST, _FAR = Decimal("0.6"), Decimal("1.67")
#: Two labels beside which there is no third.
_HALVES = (
    (" nam ", " nữ "), (" trai ", " gái "), (" trực tiếp ", " trực tuyến "), (" chính thức ", " dự bị "),
    (" công lập ", " ngoài công lập "), (" trong tỉnh ", " ngoài tỉnh "), (" nội trú ", " ngoại trú "),
    (" đạt ", " không đạt "), (" biên chế ", " hợp đồng "), (" đúng hạn ", " quá hạn "), (" đúng hạn ", " trễ hạn "),
)  # fmt: skip
#: What is written or handled once for each thing it concerns.
_PAPERS = ("biên bản", "quyết định", "hồ sơ", "văn bản", "giấy", "đơn", "báo cáo", "kế hoạch")


def is_all_but_slip(whole: Quantity, reading: Parts, labels: list[str]) -> bool:
    """Tell whether a row of sorts leaves out next to nothing, and that by one digit: "8.746 ha", told up to 10 ha."""
    made = _made(whole, reading)
    if made is None or not _is_plain_row(labels) or len(whole.number.text) <= _DIGITS + 1:
        return False
    value = amount(whole).value
    least = min(figure_of(part, whole).value for part in reading.parts)
    return 0 < (value - made) * _LITTLE <= least and _slip(whole, made) in (Slip.CHANGED, Slip.SWAPPED)


def is_exceeded_by_slip(report: Report, whole: Quantity, reading: Parts) -> bool:
    """Tell whether parts that hardly overlap make more than their whole by one digit."""
    made = _made(whole, reading)
    if made is None or made > amount(whole).value * _MOST:
        return False
    heads = heads_of(report, reading)
    if len(set(heads)) < len(heads) or not all(map(str.strip, heads)):
        return False
    if all(map(_FORMER.search, [head.rstrip() for head in heads])):
        return True
    papers = kind_of(report, whole).startswith(_PAPERS) and all(part.manner == "same" for part in reading.parts)
    sorts = all(is_plain([head]) for head in heads)  # fields of work, each told by what was done there
    return papers and len(heads) >= _ROW and sorts and _slip(whole, made) is not None


def is_sure_slip(report: Report, whole: Quantity, reading: Parts, *, surely: bool) -> bool:
    """Tell whether one slip parts a whole from parts that leave nothing out, or from a row of one sort.

    Of a row one digit proves nothing: what is left out may be as much. Digits in another order do. ``surely``: the
    words say that the list is all; then of two halves even what no slip explains is a mistake.
    """
    made = sum([figure_of(part, whole).value for part in reading.parts], Decimal(0))
    if not reading.sure or made <= 0:
        return False
    found = _slip(whole, made)
    if complement(report, reading):
        from report_lint_vi.claims.total_trust import is_digit_off

        if surely and _is_halved(labels_of(report, reading)) and _LEAST <= made / amount(whole).value <= _FAR:
            return True
        return found in (Slip.CHANGED, Slip.SWAPPED) or is_digit_off(whole, made)
    row = len(reading.parts) >= _ENOUGH and "other" not in reading.manners
    sorts = is_sorted(report, reading) or is_apart(report, reading)
    return row and found is Slip.SWAPPED and len(whole.number.text) >= _DIGITS and sorts


def _is_halved(labels: list[str]) -> bool:
    """Tell whether there are two parts, of which one is all that the other is not."""
    return len(labels) == len(_HALVES[0]) and any(
        one in labels[0] and other in labels[1] and other not in labels[0] for pair in _HALVES
        for one, other in (pair, pair[::-1])
    )  # fmt: skip


def is_staged(report: Report, whole: Quantity, reading: Parts) -> bool:
    """Tell whether parts told as stages are all of a whole that they come near."""
    made = _made(whole, reading)
    if made is None or not 1 / _MOST <= made / amount(whole).value <= _MOST or "other" in reading.manners:
        return False
    if complement(report, reading) and not any(map(_STATES.search, labels_of(report, reading))):
        return True
    sorts = reading.manners == frozenset({"same"}) and is_sorted(report, reading) and _slip(whole, made) is not None
    return sorts or is_state_of_each(report, whole, reading)


def is_state_of_each(report: Report, whole: Quantity, reading: Parts) -> bool:
    """Tell whether each part says how far a thing has come, what is done and what is not, and one slip keeps from all.

    "486 hộ, đến nay có 312 hộ đã nhận tiền, 141 hộ đang niêm yết, 43 hộ chưa kiểm đếm".
    """
    made = _made(whole, reading)
    if made is None or _slip(whole, made) is None or any(part.manner != "same" for part in reading.parts):
        return False
    tails = [f" {report.lower[part.quantity.span.end : part.item.end].strip()} " for part in reading.parts]
    return (
        all(part.item.first for part in reading.parts)
        and all(map(_STATES.search, tails))
        and sum(1 for tail in tails if " đã " in tail) == 1
        and sum(1 for tail in tails if " chưa " in tail) == 1
    )


def _is_plain_row(labels: list[str]) -> bool:
    return is_plain(labels) and len(set(labels)) == len(labels) and all(map(str.strip, labels))


def _made(whole: Quantity, reading: Parts) -> Decimal | None:
    if len(reading.parts) < _ENOUGH or not reading.sure:
        return None
    return sum([figure_of(part, whole).value for part in reading.parts], Decimal(0))


def _slip(whole: Quantity, made: Decimal) -> Slip | None:
    unit = worth(whole)
    return slip(amount(whole).value / unit, made / unit)
