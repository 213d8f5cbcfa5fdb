"""When parts after "trong đó" surely make more than their whole."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Verdict
from report_lint.figures import Hedge, total
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.claims.total_apart import is_apart, is_of_one_group, is_parallel, is_sorted
from report_lint_vi.claims.total_division import is_plain
from report_lint_vi.claims.total_exact import is_exceeded_by_slip
from report_lint_vi.claims.total_labels import complement, labels_of, names_all
from report_lint_vi.claims.total_open import is_open
from report_lint_vi.claims.total_trust import is_long, is_no_whole, is_slip
from report_lint_vi.mentions.measure import amount, kind_of, worth
from report_lint_vi.mentions.parts import figure_of

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.breakdown import Breakdown
    from report_lint_vi.mentions.parts import Parts
    from report_lint_vi.mentions.quantity import Quantity

_SAME = frozenset({"same"})
_MUCH = 2  # times


def is_exceeded(report: Report, breakdown: Breakdown, whole: Quantity, reading: Parts) -> bool:
    """Tell whether parts after "trong đó" that cannot overlap make more than their whole."""
    if len(reading.parts) < 2 or not reading.sure or is_open(report, breakdown, reading):
        return False
    apart = is_apart(report, reading) or is_sorted(report, reading)
    if reading.manners != _SAME and not (
        apart and ("other" not in reading.manners or is_of_one_group(report, reading))
    ):
        return False
    if whole.figure.hedge is not Hedge.NONE or is_no_whole(report, whole):
        return False
    if total([figure_of(part, whole) for part in reading.parts], amount(whole)) is Verdict.HOLDS:
        return False
    if not apart and _is_divided_again(whole, reading):
        return False
    added = sum([figure_of(part, whole).value for part in reading.parts], Decimal(0))
    ratio = added / amount(whole).value if whole.figure.value > 0 else Decimal(0)
    return (1 < ratio <= _MUCH or (ratio > _MUCH and _is_swapped(whole, added))) and (
        apart
        or complement(report, reading)
        or is_parallel(report, reading, kind_of(report, whole))
        or names_all(report, breakdown, whole, reading)
        or (
            len(reading.parts) > 2
            and is_long(whole)
            and is_slip(whole, reading)
            and is_plain(labels_of(report, reading))
        )
        or is_exceeded_by_slip(report, whole, reading)
    )


def _is_swapped(whole: Quantity, added: Decimal) -> bool:
    """Tell whether a whole has the digits of what its parts make, two of them changed round."""
    return slip(amount(whole).value / worth(whole), added / worth(whole)) is Slip.SWAPPED


def _is_divided_again(whole: Quantity, reading: Parts) -> bool:
    """Tell whether the first or the last parts make the whole, the others being of it too: "dự bị 03, nữ 05"."""
    figures = [figure_of(part, whole) for part in reading.parts]
    runs = [run for count in range(2, len(figures)) for run in (figures[:count], figures[-count:])]
    return any(total(run, amount(whole)) is Verdict.HOLDS for run in runs)
