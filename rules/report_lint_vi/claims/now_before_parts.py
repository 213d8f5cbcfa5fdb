"""Comparisons known by their parts: a level, a dated level of the same thing and a change, in any order."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern
from report_lint.figures import plus, times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_forms import FROM, Levels, matches, side
from report_lint_vi.claims.now_before_same import has_other_base, is_one_thing, verb_of, words_of
from report_lint_vi.mentions.change import Measure
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.dated_level import DatedLevel
from report_lint_vi.mentions.phrases import says_any
from report_lint_vi.mentions.statement import Part, Statement, terms_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

_LEAD = 60
_MUCH = Decimal(3)
_BACK, _AHEAD = 420, 260  # characters around a change in which its levels may stand
_PLANNED = ("kế hoạch", "chỉ tiêu", "dự toán", "giao", "phấn đấu", "mục tiêu", "trên tổng", "dự kiến")
_OF_YEAR = Pattern(r"(?<!\w)so(?: với)? (?:cùng kỳ )?(?:năm )?((?:19|20)[0-9]{2})(?: [^\W\d_]+){0,4} \Z")
_LENGTHS = frozenset("tháng quý tuần đợt ngày vụ lũy luỹ".split())
#: "Năm trước có 400 hồ sơ, năm nay tăng 40 hồ sơ": what there is now is not told.
_SINCE = Pattern(
    r"[,;] (?:(?:tính )?(?:đến |năm |kỳ |hiện )?(?:nay|này)|trong (?:kỳ|năm|quý|tháng))(?: (?:đã|chỉ))? \Z"
)


def by_parts(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Find the two levels of a change in its sentence, then with the sentences around it; None where there are more."""
    start, end = term.start, term.end
    if term.bracket >= 0 and report.lower.startswith("%", term.bracket - 2):
        return None  # "đạt 94% (tăng 2% so với năm trước)"
    dated = report.mentions(DatedLevel, report.span(max(0, start - _BACK), end + _AHEAD))
    if not dated or term.change is None or "\n" in report.lower[dated[0].span.start : start]:
        dated = tuple(d for d in dated if "\n" not in report.lower[min(d.span.start, end) : max(d.span.start, start)])
        if not dated or term.change is None:
            return None
    by_start = {level.quantity.number.span.start: level for level in dated}
    lower = report.lower  # "giảm 7 vụ, tức 29,2% so với quý I (24 vụ)" names its own base
    own = any(x.bracket > end and " so " in lower[end : x.bracket] and _is_level(term, x) for x in statement.terms)
    for low, high in _scopes(report, statement, ahead=term.change.measure is not Measure.LEVEL):
        if own and (low, high) != _bounds(statement):
            break
        if not any(low <= level.quantity.span.start < high for level in dated):
            continue
        terms = statement.terms if (low, high) == _bounds(statement) else terms_between(report, low, high)
        # A bare figure of another sentence may be of anything.
        others = [x for x in terms if x.number != term.number and (x.kind or x.start >= statement.span.start)]
        found = _pair(report, term, others, by_start)
        if found:
            now, before, end_of_now = found
            told = by_start[before.number.start]
            three = term, now.replace(end=end_of_now), before
            other = _is_untold(report, statement, *three) or has_other_base(report, term.end, told)
            if not other and is_one_thing(report, low, three, told.when):
                return Levels((side(report, now),), side(report, before), surely=True)
            return None
    return None


def _is_untold(report: Report, statement: Statement, term: Term, now: Term, before: Term) -> bool:
    """Tell whether what there is now is not told, and the figure taken for it is of another sentence.

    The sentence behind tells what was before, not what is now; so does one that goes on "năm nay tăng 40 hồ sơ". What
    is many times as large is of something else.
    """
    low, high = _bounds(statement)
    if now.start < before.start and report.lower.endswith(FROM, 0, now.start):
        return True  # "từ 48 trường (năm 2020) lên 60 trường vào cuối năm 2023"
    if now.start >= high or (before.start >= high and now.start < low):
        return True
    one, other = sorted((now.figure.value, before.figure.value))
    if now.start < low < before.start and other > times(one, _MUCH) and term.kind != "lần":
        return True
    verb = verb_of(term)
    since = now.start < low < before.start < verb and _SINCE.search(report.lower, max(0, verb - 24), verb)
    return bool(since) and not _are_of_one_length(report, now, before)


def _are_of_one_length(report: Report, now: Term, before: Term) -> bool:
    """Tell whether two levels in two sentences are of periods of one length: neither of a month and a year."""
    told: list[frozenset[str]] = []
    for level in (now, before):
        sentence = Sentence.around(report, level.start)
        low = sentence.span.start if sentence else level.start
        told.append(words_of(report, low, level.start, level.end) & _LENGTHS)
    return now.kind == before.kind and told[0] <= told[1]


def _bounds(statement: Statement) -> tuple[int, int]:
    return statement.span.start, statement.span.end


def _scopes(report: Report, statement: Statement, *, ahead: bool) -> Iterator[tuple[int, int]]:
    """Yield the sentence, then it with the one or two before it, then with the one behind it if asked to look ahead."""
    low, high = _bounds(statement)
    yield low, high
    before = low
    for _ in range(2):
        sentence = report.last_before(Sentence, before)
        if sentence is None or "\n" in report.view[sentence.span.start : low] or low - sentence.span.start > _BACK:
            break
        before = sentence.span.start
        yield before, high
    following = report.first_from(Sentence, high) if ahead else None
    if following and "\n" not in report.view[high : following.span.end] and following.span.end - high < _AHEAD:
        yield low, following.span.end


def _pair(report: Report, term: Term, terms: list[Term], dated: dict[int, DatedLevel]) -> tuple[Term, Term, int] | None:
    """Return the only present and the only earlier level of one kind, and where the parts of the present one end.

    None where there is none or a choice.
    """
    levels = [other for other in terms if _is_level(term, other)]
    earlier: list[Term] = []
    present: list[Term] = []
    for level in levels:
        told = dated.get(level.number.start)
        if told and told.based and level.bracket < 0 and level.start > term.start and not told.said:
            return None  # "tăng 25% so với cùng kỳ 104 lượt": a level, or the same again
        if told and (told.is_earlier(report) or _is_base_of(report, term, told)):
            earlier.append(level)
        elif told or ((level.bracket < 0 or _is_now(report, level)) and not _is_planned(report, level)):
            present = [x for x in present if x.figure.value != level.figure.value]
            present.append(level)
    years = [(told.year, x) for x in levels if (told := dated.get(x.number.start)) and told.year and not told.when]
    if len(levels) == 2 == len(years) and years[0][0] != years[1][0]:
        (_, before), (_, now) = sorted(years, key=_year)
        return now, before, now.end
    earlier = [x for x in earlier if x.kind and any(x.alike(now) for now in present)]
    present = [x for x in present if any(x.alike(before) for before in earlier)]
    if len(earlier) != 1 or not present:
        return None
    if len(present) > 1 and not (_is_sum(present) and not present[0].start < earlier[0].start < present[-1].end):
        return None
    return present[0], earlier[0], present[-1].end


def _is_sum(levels: list[Term]) -> bool:
    """Tell whether the first of several levels is told with its parts: "151.860 ha; vụ xuân 76.240 ha và vụ mùa"."""
    whole, *parts = levels
    total = Decimal(0)
    for part in parts:
        total = plus(total, part.figure.value)
    return len(parts) > 1 and total == whole.figure.value and all(part.kind == whole.kind for part in parts)


def _year(dated: tuple[int | None, Term]) -> int:
    return dated[0] or 0


def _is_level(term: Term, other: Term) -> bool:
    points = term.change is not None and term.change.measure is Measure.POINTS
    fits = other.part is Part.PERCENT if points else other.part is Part.LEVEL
    lasts = other.quantity.noun.startswith("năm")
    return fits and bool(other.figure.value) and matches(term, other) and not lasts


def _is_now(report: Report, level: Term) -> bool:
    """Tell whether a bracket gives the present level: "8 tháng năm nay (362 triệu đồng)"."""
    return report.lower[max(0, level.bracket - 12) : level.bracket].endswith((" nay ", " này ")) and (
        level.start == level.bracket + 1
    )


def _is_base_of(report: Report, term: Term, level: DatedLevel) -> bool:
    """Tell whether the words before a change compare it with the year of a level: "so với năm 2024 tăng 26 đơn"."""
    year = _OF_YEAR.search(report.lower, max(0, verb_of(term) - _LEAD), verb_of(term))
    return bool(year and level.year == int(year[1]))


def _is_planned(report: Report, level: Term) -> bool:
    low = max(0, level.start - 40)
    lead = report.lower[low : level.start]
    lead = lead[max(lead.rfind(mark) for mark in ",;.(\n") + 1 :]
    after = report.lower[level.end : level.end + 24].partition(",")[0]
    return says_any(lead, _PLANNED) or says_any(after, ("kế hoạch", "chỉ tiêu", "dự toán"))
