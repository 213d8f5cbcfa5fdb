"""When a list that does not make its whole is surely a mistake."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern
from report_lint.figures import Hedge, times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.total_open import is_open
from report_lint_vi.mentions.breakdown import Breakdown, Joint
from report_lint_vi.mentions.measure import alike, amount, kind_of, worth
from report_lint_vi.mentions.parts import Parts, figure_of

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity

#: Words after which a figure is no whole: a change, a comparison, an average.
_NO_WHOLE = Pattern(
    r"(?:tăng|giảm|thêm|kém|(?<!lao động )bình quân|trung bình|mỗi|so với|cùng kỳ|vượt|chênh|kế hoạch|chỉ tiêu|"
    r"dự toán|hơn)(?: \w+){0,2} \Z|(?<!\w)từ \Z"
)
_SAME, _SURE = frozenset({"same"}), (Hedge.NONE, Hedge.ESTIMATE)
_SCALES = (Decimal(1000), Decimal("0.001"))
_FACTORS = (Decimal(10), Decimal("0.1"), *_SCALES)  # a zero or a scale word lost
#: How near the sum is, and where but one digit is wrong.
_LEAST, _MOST, _LOW, _HIGH = Decimal("0.85"), Decimal("1.15"), Decimal("0.75"), Decimal("1.34")
_FAR_LOW, _FAR_HIGH = Decimal("0.6"), Decimal("1.67")
#: Characters of a whole broken down twice, between a whole and a list without its noun.
_TWICE, _GAP = 200, 80
#: Words of change and comparison.
CHANGE = Pattern(r"(?<!\w)(?:tăng|giảm|thêm|chênh|vượt|thiếu|kế hoạch|chỉ tiêu|dự toán|mỗi|bình quân|so với)(?!\w)")
_AWARDS = Pattern(r"(?<!\w)(?:khen|cờ|danh hiệu|giải|huân chương|huy chương)(?!\w)")
#: Words that divide a whole, so that nobody is counted twice.
_PARTING = ("chia ", "phân ")


def is_trusted(report: Report, breakdown: Breakdown, whole: Quantity, reading: Parts, named: int = 0) -> bool:
    """Tell whether the list surely gives all parts of the whole, so that another sum is a mistake.

    ``named``: how many parts it gives by name only.
    """
    if len(reading.parts) < 2 or not reading.sure or whole.figure.value <= 0 or whole.figure.hedge not in _SURE:
        return False
    if is_no_whole(report, whole) or is_open(report, breakdown, reading):
        return False
    if breakdown.joint is Joint.STAGES:
        from report_lint_vi.claims.total_exact import is_staged

        return is_staged(report, whole, reading)
    if breakdown.joint is Joint.NEXT:
        from report_lint_vi.claims.total_rows import is_all

        return is_all(report, whole, reading)
    if _is_second_way(report.lower, breakdown.span.start):
        return False
    added = sum([figure_of(part, whole).value for part in reading.parts], Decimal(named))
    ratio = added / amount(whole).value
    return _is_close(report, breakdown, whole, reading, ratio)


def is_no_whole(report: Report, whole: Quantity) -> bool:
    """Tell whether a figure is a change, a comparison or an average."""
    return _NO_WHOLE.search(report.lower, max(0, whole.span.start - 40), whole.span.start) is not None


def is_slip(whole: Quantity, reading: Parts) -> bool:
    """Tell whether one slip of the hand explains the difference, where only the order says that it is a whole."""
    made = _made(whole, reading) if reading.manners == _SAME and len(reading.parts) > 2 else ""
    return is_swap(whole, reading) or (is_long(whole) and _one_digit(whole.number.text, made))


def is_swap(whole: Quantity, reading: Parts) -> bool:
    """Tell whether digits were swapped, lost or doubled."""
    from report_lint_vi.claims.total_slip import slip

    long = reading.manners == _SAME and len(reading.parts) > 2
    return long and bool(slip(whole.number.text, _made(whole, reading)))


def _made(whole: Quantity, reading: Parts) -> str:
    """Return what the parts make, written as the whole is."""
    from report_lint_vi.claims.total import as_written, sum_of

    return as_written(sum_of([figure_of(part, whole) for part in reading.parts]) / worth(whole), whole.number)


def is_row(reading: Parts, whole: Quantity) -> bool:
    """Tell whether parts of one kind come near a whole, which they make if the same list makes another whole."""
    return len(reading.parts) > 2 and is_near(reading, whole)


def is_near(reading: Parts, whole: Quantity, manners: frozenset[str] = _SAME) -> bool:
    """Tell whether parts of one kind, or those known in other manners, come near a whole."""
    if not reading.manners <= manners or not reading.sure or whole.figure.hedge not in _SURE or not whole.figure.value:
        return False
    added = sum([figure_of(part, whole).value for part in reading.parts], Decimal(0))
    return _LEAST <= added / amount(whole).value <= _MOST


def is_long(whole: Quantity) -> bool:
    """Tell whether a figure has so many digits that a sum comes near it in all but one only by a slip."""
    return sum(map(str.isdigit, whole.number.text)) >= 4


def is_digit_off(whole: Quantity, made: Decimal) -> bool:
    """Tell whether a whole of two digits or more differs in one from what its parts make, and is not far from it."""
    from report_lint_vi.claims.total import as_written

    near = _FAR_LOW <= made / amount(whole).value <= _FAR_HIGH
    return near and _one_digit(whole.number.text, as_written(made / worth(whole), whole.number))


def _one_digit(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _is_second_way(lower: str, start: int) -> bool:
    """Tell whether the whole is broken down a second time: "chia theo nguồn …, chia theo địa bàn …"."""
    led = lower.startswith(("chia theo", "phân theo"), start)
    return led and any(cue in lower[max(0, start - _TWICE) : start] for cue in ("chia theo", "phân theo"))


def _is_close(report: Report, breakdown: Breakdown, whole: Quantity, reading: Parts, ratio: Decimal) -> bool:
    """Tell whether the sum comes as near to the whole as only a slip does, the nearer the less the words are sure."""
    joint, manners = breakdown.joint, reading.manners
    from report_lint_vi.claims.total_exact import is_sure_slip

    gap = report.lower[whole.span.end : breakdown.span.start]
    both = ratio > 1 and _may_be_both(report, breakdown, whole, reading)
    surely = joint in (Joint.BRACKET, Joint.COLON, Joint.CLOSED)
    slipped = len(gap) <= _GAP and not both and is_sure_slip(report, whole, reading, surely=surely)
    told = joint not in (Joint.WITHIN, Joint.APART) or _is_told(report, breakdown, whole, reading, ratio)
    if not told and not slipped:  # a scale word, "tỷ" for "triệu", explains the very digits
        return ratio in _SCALES and manners == _SAME and kind_of(report, whole) == "=đồng"
    if slipped or (ratio in _FACTORS and "same" in manners):
        return True
    if both:
        return False
    if joint is Joint.CLOSED and "other" not in manners and "same" in manners:
        # counts may overlap and then make more: one shop, two offences
        measured = kind_of(report, whole).startswith("=")
        off_by_one = abs(ratio - 1) * whole.figure.value <= 1
        parted = report.lower.startswith(_PARTING, breakdown.span.start)
        if ratio > 1 and not measured and not parted and _may_overlap(report, whole, reading):
            return False
        near = Decimal("0.5") <= ratio <= (2 if measured else _MOST) or (off_by_one and not measured)
        return near or is_slip(whole, reading)
    from report_lint_vi.claims.total_division import may_divide

    divided = "other" not in manners or may_divide(report, whole, reading, gap)
    return len(gap) <= _GAP and divided and _is_near(joint, whole, reading, ratio)


def _is_told(report: Report, breakdown: Breakdown, whole: Quantity, reading: Parts, ratio: Decimal) -> bool:
    """Tell whether the parts after "trong đó" are surely all: by their labels, or because a slip explains the sum."""
    from report_lint_vi.claims.total_division import heads_of, is_mended
    from report_lint_vi.claims.total_labels import complement, names_all
    from report_lint_vi.claims.total_rows import is_row_of_one

    if complement(report, reading) or names_all(report, breakdown, whole, reading):
        return True
    if not _LEAST <= ratio <= _MOST:
        return False
    from report_lint_vi.claims.total_exact import is_all_but_slip

    heads = heads_of(report, reading)
    one = is_long(whole) and is_row_of_one(report, reading) and is_slip(whole, reading)
    return one or is_mended(whole, reading, heads) or is_all_but_slip(whole, reading, heads)


def _may_be_both(report: Report, breakdown: Breakdown, whole: Quantity, reading: Parts) -> bool:
    """Tell whether parts that make more may be so because one thing was counted as two of them."""
    from report_lint_vi.claims.total_division import is_crossed

    start, end = breakdown.span.start, breakdown.span.end
    if breakdown.joint is Joint.BRACKET and _AWARDS.search(report.lower, start, end):
        return True
    counts = breakdown.joint in (Joint.BRACKET, Joint.COLON) and not kind_of(report, whole).startswith("=")
    return counts and is_crossed(report, reading)


def _is_near(joint: Joint, whole: Quantity, reading: Parts, ratio: Decimal) -> bool:
    near = _LEAST <= ratio <= _MOST
    return near or (joint is not Joint.BRACKET and _LOW <= ratio <= _HIGH and _is_digit_off(whole, reading, ratio))


def _is_digit_off(whole: Quantity, reading: Parts, ratio: Decimal) -> bool:
    """Tell whether the whole differs from what the parts make in one digit only."""
    from report_lint_vi.claims.total import as_written

    return "same" in reading.manners and _one_digit(
        whole.number.text, as_written(times(ratio, amount(whole).value) / worth(whole), whole.number)
    )


def _may_overlap(report: Report, whole: Quantity, reading: Parts) -> bool:
    """Tell whether people are counted by what one of them may be twice: "98 người là đoàn viên, 41 người đã đi học"."""
    kind = kind_of(report, whole)
    kinds = [kind_of(report, part.quantity) for part in reading.parts if part.manner != "bare"]
    from report_lint_vi.claims.total_labels import complement

    return not (all(alike(kind, one) for one in kinds) or reading.closed or complement(report, reading))
