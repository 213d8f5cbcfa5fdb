"""What a report says of a period before its own, against that period's own report."""

from __future__ import annotations

from report_lint import Pattern, Value
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before import Comparison
from report_lint_vi.dossiers._told import differ, gives, key_of
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.section import Matter
from report_lint_vi.mentions.told_figure import head_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report, Span
    from report_lint_vi.dossiers._reports import Filed
    from report_lint_vi.dossiers._told import Key

#: How a sentence names the period that it compares with, and how many months that lies back.
_BASES = Pattern(r"cùng k[ỳì]|(?:quý|tháng|năm) (?:trước|ngoái|liền kề)|kế hoạch|chỉ tiêu|đầu (?:năm|kỳ)|kỳ trước")
_BACK = {"cùng kỳ": 12, "cùng kì": 12, "quý trước": 3, "tháng trước": 1, "năm trước": 12, "năm ngoái": 12}
_LENGTHS = {"quý trước": 3, "tháng trước": 1, "năm trước": 12, "năm ngoái": 12}
_YEARS = Pattern(r"(?<![0-9./-])20[0-9]{2}(?![0-9])")
_CHANGES = frozenset({"tăng", "giảm"})


class Before(Value):
    """A level of the period before (``span``, in ``text``) and the figure that the earlier report gives."""

    span: Span
    text: str
    earlier: Report
    rival: Quantity


def befores(this: Filed, earlier: Filed) -> Iterator[Before]:
    """Yield the levels that a report gives for the period of an earlier one, and that one gives otherwise."""
    report = this.report
    own: dict[Key, Quantity] | None = None
    for comparison in report.mentions(Comparison):
        before, now = comparison.before, comparison.nows[0]
        if not comparison.surely or before.text.startswith("(") or not _is_of(this, earlier, comparison.span):
            continue
        level, then = (_quantity(report, side.span) for side in (now, before))
        named = key_of(report, level) if level else None
        if named is None or then is None or named[1].matter is Matter.TASKS or then.figure.hedge is not Hedge.NONE:
            continue
        own = _levels(earlier.report) if own is None else own
        rival = own.get(named[0])
        if rival and differ(then, rival) and not gives(earlier.report, then, rival.noun):
            yield Before(before.span, before.text, earlier.report, rival)


def _is_of(this: Filed, earlier: Filed, span: Span) -> bool:
    """Tell whether the sentence around a change compares with the earlier report's period, and with no other."""
    sentence = Sentence.around(this.report, span.start)
    if sentence is None or this.months is None or earlier.months is None:
        return False
    words = this.report.lower[sentence.span.start : sentence.span.end]
    bases = {found[0] for found in _BASES.compiled.finditer(words)}
    if len(bases) != 1 or (base := bases.pop()) not in _BACK:
        return False
    first, last = this.months
    if last - first + 1 != _LENGTHS.get(base, last - first + 1):
        return False
    year = (last - 1) // 12
    years = {int(found[0]) for found in _YEARS.compiled.finditer(words)}
    back = _BACK[base]
    return (first - back, last - back) == earlier.months and years <= {year, (last - back - 1) // 12}


def _quantity(report: Report, number: Span) -> Quantity | None:
    quantity = report.last_before(Quantity, number.start + 1)
    return quantity if quantity and quantity.number.span == number else None


def _levels(report: Report) -> dict[Key, Quantity]:
    """Return the figures of a report's own period by the words around them, each told of one value."""
    head = head_of(report)
    found: dict[Key, Quantity] = {}
    several: set[Key] = set()
    for quantity in report.mentions(Quantity):
        named = key_of(report, quantity)
        if named is None or quantity.figure.hedge is not Hedge.NONE:
            continue
        key, told = named
        if not told.aside <= _CHANGES or told.matter is Matter.TASKS or _CHANGES & set(told.measure.split()):
            continue
        if any(time not in head for time in told.times if "trước" not in time and not time.startswith("năm ")):
            continue
        if key in found and found[key].figure.value != quantity.figure.value:
            several.add(key)
        found.setdefault(key, quantity)
    return {key: quantity for key, quantity in found.items() if key not in several}
