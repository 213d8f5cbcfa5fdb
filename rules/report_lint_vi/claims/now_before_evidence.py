"""How well a change and two levels fit each other, exactly or but for one slip of the hand."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Verdict
from report_lint.figures import growth, plus
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_way import signed
from report_lint_vi.claims.ratio_result import decimals_of, growth_of, slip, written
from report_lint_vi.claims.table_slip import Slip
from report_lint_vi.claims.table_slip import slip as slip_of
from report_lint_vi.mentions.change import Measure
from report_lint_vi.mentions.ratio import scale_of

if TYPE_CHECKING:
    from report_lint.figures import Figure
    from report_lint_vi.claims.now_before_fit import Fit
    from report_lint_vi.claims.now_before_forms import Levels
    from report_lint_vi.mentions.change import Change
    from report_lint_vi.mentions.statement import Term

PAIR = 2  # digits of which a chance fit is rare
_CLEAR = 3  # digits of which one wrong, or two in each other's place, can hardly be chance


def digits(term: Term) -> int:
    """Return with how many digits a figure is written, without those that only tell its size."""
    return len(term.quantity.number.text.replace(".", "").replace(",", "").strip("0"))


def fits(term: Term, change: Change, now: Figure, before: Figure) -> bool | None:
    """Tell whether two levels make a change exactly: False where only its direction is turned, None where not."""
    more = plus(now.value, -before.value)
    rises = more > 0
    if change.measure is Measure.AMOUNT:
        exact = term.figure.value == more.copy_abs()
    else:
        exact = growth(now, before, signed(term.figure, rises=rises)) is Verdict.HOLDS
    return (change.rises in (None, rises)) if exact else None


def are_kept(levels: Levels, fit: Fit) -> bool:
    """Tell whether the levels that a wording gives a change are kept beside those that its figures fit."""
    if fit.proved:
        told, fitting = ((one.nows[0].span, one.before.span) for one in (levels, fit.levels))
        return levels.surely and told == fitting
    exact = any(fits(fit.term, fit.change, now.figure, levels.before.figure) for now in levels.nows)
    return levels.surely or exact


def evidence(term: Term, change: Change, now: Figure, before: Figure) -> int:
    """Tell how well three figures fit: 2 where chance can hardly make them fit so nearly, 1 by a slip, 0 not at all."""
    if fits(term, change, now, before) is not None:
        return 2 if digits(term) >= (_CLEAR if change.measure is Measure.AMOUNT else PAIR) else 1
    more = plus(now.value, -before.value)
    if change.rises not in (None, more > 0):
        return 0
    if change.measure is Measure.PERCENT:
        by_now = growth(before, now, signed(term.figure, rises=more < 0)) is Verdict.HOLDS
        want = growth_of(now, before, decimals_of(term))
        turned = slip_of(term.quantity.number.value or Decimal(0), want) is Slip.SWAPPED
        if turned and digits(term) >= _CLEAR:
            return 2
        return int(by_now or slip(term.quantity.number.text, written(want)) is not None)
    want = more.copy_abs() / scale_of(term.quantity)
    made = slip_of(term.quantity.number.value or Decimal(0), want)
    many = min(digits(term), len(written(want).replace(",", "").replace(".", "").strip("0")))
    if (made is Slip.SWAPPED and many >= _CLEAR) or (made is Slip.CHANGED and many > _CLEAR):
        return 2
    return int(slip(term.quantity.number.text, written(want)) is not None)
