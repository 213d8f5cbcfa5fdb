"""Comparisons that the figures prove: a level, an earlier one and what parts them, which fit but for one slip.

Where the figures fit so nearly, the words between them need say little; where little fits, they may name nothing else.
"""

from __future__ import annotations

from report_lint import Pattern, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_evidence import PAIR, digits, evidence, fits
from report_lint_vi.claims.now_before_forms import FROM, Levels, side
from report_lint_vi.claims.now_before_gaps import names_nothing, names_other
from report_lint_vi.claims.now_before_same import has_other_base, is_apart, is_of_other_year, verb_of, words_of
from report_lint_vi.claims.now_before_told import ANY_WAY, HEDGED, alike, told_between
from report_lint_vi.mentions.change import Change
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.dated_level import DatedLevel
from report_lint_vi.mentions.statement import Part, terms_between

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

#: Words of those that are also said of what comes in or goes out.
_FLOW = Pattern(
    r"(?<!\w)(?:bổ sung|thêm|mới|kết nạp|phát triển|cho vay|nhận|trồng|mua|xây|tuyển|chuyển|nộp|phát sinh|mất|thiếu)"
    r"(?!\w)(?! (?:được )?là )"
)
_NET = Pattern(
    r"(?<!\w)(?:tăng|giảm|chênh|hơn|kém|nhiều|ít|bớt|cao|thấp|hụt|sụt|dôi|như vậy|như thế|tức|nghĩa là|vậy là|thế là|"
    r"vì vậy|do vậy|do đó)(?!\w)"
)
#: A quarter or a month.
_TERM = Pattern(r"(?:quý (?P<quarter>iv|i{1,3}|[1-4])|tháng 0?(?P<month>[0-9]{1,2}))(?:/| năm )(?P<year>20[0-9]{2})")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_WORDS = 10
_LEADS_ON = Pattern(r"(?<!\w)(?:lên|xuống|thành|đến nay|tới nay)(?!\w)[^,;.0-9]{0,30}\Z")
_BACK, _AHEAD, _LEAD = 320, 200, 60
_SHORT, _NEAR, _FAR = 70, 130, 200
_CLEAR = 3  # digits of what came in that are no chance
#: What is told of is one of the parts of a level.
_PART = Pattern(r"(?<!\w)(?:trong đó|gồm|bao gồm)(?!\w)[^;.()\n]*\Z")
_PLANNED = Pattern(
    r"(?<!\w)(?:kế hoạch|chỉ tiêu|dự toán|phấn đấu|mục tiêu|dự kiến|nghị quyết|được giao)(?!\w)[^,;.]{0,30}\Z"
)


class Fit(Value):
    """What parts two levels; ``proved`` where it or an amount beside it is exactly what they make."""

    term: Term
    change: Change
    levels: Levels
    proved: bool


def fitting(report: Report) -> Iterator[Fit]:
    """Yield what parts two levels of which one is of an earlier period, each figure once."""
    if not ANY_WAY.search(report.lower):
        return
    known: set[int] = set()
    read: dict[tuple[int, int], tuple[Term, ...]] = {}
    for dated in report.mentions(DatedLevel):
        if not _is_past(report, dated):
            continue
        place = _stretch(report, dated)
        if place not in read:
            told = ANY_WAY.search(report.lower, *place) and report.view.find("|", *place) < 0
            read[place] = terms_between(report, *place) if told else ()
        terms = read[place]
        at = next((n for n, x in enumerate(terms) if x.number == dated.quantity.number.span), -1)
        if at < 0 or not _is_level(terms[at]):
            continue
        for now in _present(report, terms, at, dated):
            found = list(_parting(report, terms, now, terms[at], place[0]))
            found = [fit for fit in found if fit.term.number.start not in known]
            known.update(fit.term.number.start for fit in found)
            yield from found
            if found:
                break


def _is_past(report: Report, dated: DatedLevel) -> bool:
    """Tell whether a level is surely of an earlier period: also of a month or quarter of this year that is over."""
    told, day = dated.is_earlier(report), report.at
    if told or day is None or dated.year is None:
        return bool(told)
    term = _TERM.search(report.lower, max(0, dated.span.start - _WORDS), dated.span.end)
    if not term or int(term["year"]) != day.first.year:
        return dated.year < day.first.year
    last = int(term["month"] or 0) or 3 * (_QUARTERS.get(term["quarter"]) or int(term["quarter"]))
    return last < day.first.month - 1


def _stretch(report: Report, dated: DatedLevel) -> tuple[int, int]:
    """Return the sentence of a level with the two before it and the one behind it, within its block."""
    start = dated.quantity.span.start
    sentence = Sentence.around(report, start)
    if sentence is None:
        return start, start
    low, high = sentence.span.start, sentence.span.end
    for _ in range(2):
        before = report.last_before(Sentence, low)
        if before is None or start - before.span.start > _BACK or "\n" in report.view[before.span.start : low]:
            break
        low = before.span.start
    after = report.first_from(Sentence, high)
    if after and after.span.end - high < _AHEAD and "\n" not in report.view[high : after.span.start]:
        high = after.span.end
    return low, high


def _is_level(term: Term) -> bool:
    plain = term.part is Part.LEVEL and term.kind and not term.quantity.noun.startswith("năm")
    return bool(plain and term.figure.value and term.figure.hedge in HEDGED)


def _present(report: Report, terms: Sequence[Term], at: int, dated: DatedLevel) -> Iterator[Term]:
    """Yield what may be there now: the nearest level of the kind before an earlier one, then the nearest behind it."""
    before = terms[at]
    for way in (range(at - 1, -1, -1), range(at + 1, len(terms))):
        for n in way:
            term = terms[n]
            if not _is_level(term) or not alike(term, before) or term.bracket not in (-1, before.bracket):
                continue
            lead = max(0, term.start - _LEAD)
            if _PLANNED.search(report.lower, lead, term.start) or _PART.search(report.lower, lead, term.start):
                continue
            told = DatedLevel.of(report, term.number)
            later = told and told.year and dated.year and told.year > dated.year
            led = ANY_WAY.search(report.lower, terms[n - 1].end if n else max(0, term.start - _LEAD), term.start)
            parts = n > at and led and " lên " not in report.lower[led.start() : term.start]
            if parts and (told is None or not later):
                continue  # "cùng kỳ 119 hồ sơ, tăng 20 hồ sơ"
            if n > at + 1 and any(x.bracket < 0 for x in terms[at + 1 : n]):
                break
            if term.figure.value != before.figure.value and (told is None or later or not _is_past(report, told)):
                yield term
            break


def _parting(report: Report, terms: Sequence[Term], now: Term, before: Term, low: int) -> Iterator[Fit]:
    """Yield what is told of the way from one level to another: an amount, a rate, or both."""
    first, last = sorted((now, before), key=_start)
    gap = report.lower[first.end : last.start]
    if len(gap) > _FAR or (first is now and _is_led_on(report, first, gap)):
        return
    sentence = Sentence.around(report, first.start)
    own = words_of(report, sentence.span.start if sentence else low, first.start, first.end)
    told = list(told_between(report, terms, first, last, own | words_of(report, first.end, last.start, last.end)))
    proved = any(fits(term, change, now.figure, before.figure) and digits(term) >= PAIR for term, change, _ in told)
    bare = names_nothing(gap, own, _NEAR)
    if names_other(report, first, last, bare=bare):
        return
    for term, change, words in told:
        changed = term.replace(part=Part.CHANGE, change=change)
        if _is_of_other(report, (low, words), changed, now, before):
            continue
        proof = evidence(term, change, now.figure, before.figure)
        if proof > 1 or (proof and (bare or proved)):
            if _FLOW.search(words) and not _NET.search(words) and digits(term) < _CLEAR:
                continue
            levels = Levels((side(report, now),), side(report, before), surely=False)
            yield Fit(changed, change, levels, proved or fits(term, change, now.figure, before.figure) is True)


def _is_led_on(report: Report, first: Term, gap: str) -> bool:
    """Tell whether the later of two levels is told to be what there is now: "từ 48 trường lên 60 trường"."""
    return bool(_LEADS_ON.search(gap)) or report.lower.endswith(FROM, 0, first.start)


def _is_of_other(report: Report, place: tuple[int, str], term: Term, now: Term, before: Term) -> bool:
    """Tell whether a change has a time, a reason or a base of its own; ``place``: the stretch, the words before it."""
    verb = verb_of(term)
    told = DatedLevel.of(report, before.number)
    if is_apart(report, place[0], term, place[1]) or is_of_other_year(report, (place[0], verb), now, before):
        return True
    return bool(told and has_other_base(report, term.end, told))


def _start(term: Term) -> int:
    return term.start
