"""Whether a figure that shares rare words with an earlier one is of the same things, and of all of them."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.other_level import is_of_other_level
from report_lint_vi.claims.recalled_apart import is_ordered, levels_of
from report_lint_vi.claims.reworded import digits_of, is_named
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.recollection import PREDICATE, Recollection
from report_lint_vi.mentions.resumption import Resumption
from report_lint_vi.mentions.retelling import IDLE, WORD, Retelling

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.claims.transposed_reading import Reading

#: What part of the words that say which things are meant must be known from the earlier place: of figures of the same
#: digits, many or two, of a figure that is taken up as a known one, of one of which much is told again, of others.
_OF_TURNED, _OF_TWO, _OF_KNOWN, _OF_RICH, _OF_OTHER = 0.6, 0.65, 0.6, 0.6, 0.8
_DIGITS, _AFTER, _GOES_ON = 3, 60, 3
_PREDICATE = PREDICATE - {"và"}
_STOP = Pattern(r"[;:.()\n,0-9]| (?:nhưng|song|nên|do|vì|để|mà)(?!\w)")
#: What begins the parts of a figure that stands before them.
_PARTED = Pattern(r"(?<!\w)(?:trong đó|gồm|chia ra|cụ thể|riêng)(?!\w)|: ")
_OF_THEM = Pattern(r"(?<!\w)trong (?:tổng )?(?:số )?[0-9]")


def is_covered(report: Report, later: Reading, told: Reading, idle: frozenset[str], *, rich: bool) -> bool:
    """Tell whether nearly all the words that say which things the later figure is of are known from there."""
    retold, there = (Retelling.of(report, one.quantity, None) for one in (later, told))
    mine = Recollection.of(report, retold) if retold else None
    if mine is None or there is None or is_ordered(report, mine.told, there):
        return False
    if is_of_other_level(report, mine.told, there) or not (levels_of(report, mine.told) <= levels_of(report, there)):
        return False
    end = later.quantity.number.span.end
    stop = _STOP.search(report.lower, end, end + _AFTER)
    words = WORD.compiled.findall(report.lower, end, stop.start() if stop else end + _AFTER)
    known = mine.known or _is_taken(report, later.quantity)
    if known:
        words = words[: next((at for at, word in enumerate(words) if word in _PREDICATE), len(words))]
    digits = digits_of(later.quantity)
    if digits == digits_of(told.quantity):
        least = _OF_TURNED if len(digits) >= _DIGITS else _OF_TWO
    else:
        strange = [at for at, word in enumerate(words) if word not in told.around and word not in IDLE]
        synonym = len(strange) == 1 and len(words) - strange[0] > _GOES_ON
        if strange and not synonym and later.quantity.figure.value < told.quantity.figure.value:
            return False  # some of them: "có 16 mô hình hoạt động kém"
        least = _OF_KNOWN if known else _OF_RICH if rich else _OF_OTHER
        words = words if known else [*later.before, *words]
    telling = [word for word in words if word not in idle]
    telling = telling or [word for word in later.words if word not in idle]
    return sum(1 for word in telling if word in told.around) >= least * len(telling)


def _is_taken(report: Report, one: Quantity) -> bool:
    """Tell whether words as "tuy có", "việc", "trong" take a figure up as a known one."""
    sentence = Sentence.around(report, one.span.start)
    taken = Resumption.of(report, one, sentence.span.start) if sentence else None
    return taken is not None and (taken.led or taken.said)


def is_part(report: Report, one: Quantity) -> bool:
    """Tell whether it is of some of the things that its sentence told before: "Trong 23 dự án có 09 dự án"."""
    sentence = Sentence.around(report, one.span.start)
    if sentence is None:
        return False
    before = report.mentions(Quantity, report.span(sentence.span.start, one.span.start))
    whole = next((more for more in before if more.unit == one.unit and (one.unit or is_named(more, one))), None)
    if whole is None:
        return False
    lower = report.lower
    inside = _OF_THEM.search(lower, sentence.span.start, whole.number.span.start + 1)
    return bool(inside or _PARTED.search(lower, whole.span.end, one.span.start))
