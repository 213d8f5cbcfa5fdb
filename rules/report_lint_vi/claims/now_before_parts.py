"""Comparisons known by their parts: a level, a dated level of the same thing and a change, in any order."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern
from report_lint.figures import plus, times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_forms import Levels, matches, side
from report_lint_vi.claims.now_before_same import adds_nothing, has_other_base, tail_of, words_of
from report_lint_vi.mentions.change import Measure
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.dated_level import DatedLevel
from report_lint_vi.mentions.phrases import says_any
from report_lint_vi.mentions.statement import Part, Statement, terms_between

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

_LEAD = 60
_MUCH = Decimal(3)
_BACK, _AHEAD = 420, 260  # characters around a change in which its levels may stand
_PLANNED = ("kế hoạch", "chỉ tiêu", "dự toán", "giao", "phấn đấu", "mục tiêu", "trên tổng", "dự kiến")
#: What a change is said to be compared with.
_BASE = Pattern(
    r"(?<!\w)so(?: với)? (?:mức |số |con số |thời điểm )?(?P<word>cùng kỳ|cùng kì|(?:tháng|quý|tuần|vụ) (?:trước|liền)|"
    r"đầu (?:năm|kỳ|nhiệm kỳ)|(?!với |sánh )[^\W\d_]+)"
)
_SORTS = {
    "cùng kỳ": "y", "cùng kì": "y", "tháng trước": "m", "quý trước": "q", "tuần trước": "w", "vụ trước": "v",
    "đầu năm": "s", "đầu kỳ": "s", "đầu nhiệm kỳ": "s", "tháng liền": "m", "quý liền": "q",
}  # fmt: skip


_TIMES = frozenset(
    "năm thời tết kỳ khóa khoá vụ quý tháng tuần nhiệm mùa đợt ngày cuối trước mức số con lúc hồi".split()
)
_MEMBERS = ("đảng viên", "đồng chí")
#: A change that has a time of its own: "trong tháng tăng 2 tỷ đồng", "giai đoạn 2020 - 2023 giảm 30 hộ".
_OF_A_TIME = Pattern(
    r"(?<!so với )(?<!so )(?<!cùng )(?<!\w)(?:tháng|quý|kỳ|tuần|giai đoạn|đợt|nhiệm kỳ|trong năm)(?: này| nay)?"
    r"(?: [0-9ivx]{1,4}(?:/[0-9]{4})?(?: ?[-–] ?[0-9]{4})?)?(?: (?:đã|cũng|lại|chỉ|đều))? \Z"
)
_OF_YEAR = Pattern(r"(?<!\w)so(?: với)? (?:cùng kỳ )?(?:năm )?((?:19|20)[0-9]{2})(?: [^\W\d_]+){0,4} \Z")
#: ... and in a year of its own: "năm 2024 tăng 16 đảng viên".
_IN_YEAR = Pattern(r"(?<!với )(?<!so )(?<!kỳ )(?<!\w)năm (?:học )?((?:19|20)[0-9]{2})(?: (?:đã|cũng|lại|chỉ|đều))? \Z")
#: "Năm trước có 400 hồ sơ, năm nay tăng 40 hồ sơ": what there is now is not told.
_SINCE = Pattern(
    r"[,;] (?:(?:tính )?(?:đến |năm |kỳ |hiện )?(?:nay|này)|trong (?:kỳ|năm|quý|tháng))(?: (?:đã|chỉ))? \Z"
)
#: What a unit measures.
_MEASURED = {
    "ha": frozenset({"diện", "tích"}), "m2": frozenset({"diện", "tích"}), "tấn": frozenset({"sản", "lượng"}),
    "đồng": frozenset({"số", "tiền"}),
}  # fmt: skip
#: What came in during a period is no level to compare with that at its start.
_FLOW = Pattern(
    r"(?<!\w)(?:trong (?:kỳ|năm|quý|tháng|đó)|thêm|mới|phát sinh|tiếp nhận|kết nạp|(?<!dư nợ )cho vay|thu nợ|"
    r"thoát|chuyển|giải quyết|bổ sung|bắt)(?!\w)[^,;.]{0,30}\Z"
)
#: One of several movements: "554 đồng chí đầu kỳ, giảm 07, kết nạp 15".
_MOVES = Pattern(
    r"[^,;.():\d]{0,30}[,;] (?!tức|tương|hay|bằng|đạt|nghĩa)[^\d,;.():]{2,30}(?=[0-9])(?![0-9]{1,3}(?:,[0-9]{1,2})?%)"
)
#: "tỷ lệ bỏ học giảm 0,5%": a change in points of a rate that the levels are not.
_OTHER_RATE = Pattern(r"(?:tỷ|tỉ) (?:lệ|trọng)(?: [^\W\d_]+){1,6} \Z")


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
    for low, high in _scopes(report, statement, ahead=term.change.measure is not Measure.LEVEL):
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
    if now.start >= high or (before.start >= high and now.start < low):
        return True
    one, other = sorted((now.figure.value, before.figure.value))
    if now.start < low < before.start and other > times(one, _MUCH) and term.kind != "lần":
        return True
    verb = _verb(term)
    since = now.start < low < before.start < verb and _SINCE.search(report.lower, max(0, verb - 24), verb)
    return bool(since)


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
    year = _OF_YEAR.search(report.lower, max(0, _verb(term) - _LEAD), _verb(term))
    return bool(year and level.year == int(year[1]))


def _is_planned(report: Report, level: Term) -> bool:
    low = max(0, level.start - 40)
    lead = report.lower[low : level.start]
    lead = lead[max(lead.rfind(mark) for mark in ",;.(\n") + 1 :]
    after = report.lower[level.end : level.end + 24].partition(",")[0]
    return says_any(lead, _PLANNED) or says_any(after, ("kế hoạch", "chỉ tiêu", "dự toán"))


def is_one_thing(report: Report, low: int, three: tuple[Term, Term, Term], when: str) -> bool:
    """Tell whether no other thing, no other figure and no other base comes between change, now and before.

    ``when``: the sort of period of the earlier level, "" where any will do.
    """
    (term, now, before), lower = three, report.lower
    verb = _verb(term)
    parts = sorted(((now.start, now.end), (before.start, before.end), (verb, term.end)))
    said = words_of(report, low, *parts[0]) | _MEASURED.get(now.kind, frozenset[str]())
    small, large = sorted((now.figure.value, before.figure.value))
    alike = large < times(small, _MUCH)  # "so với cùng kỳ (412 vụ), số vụ trọng án giảm 12%, còn 22 vụ"
    if alike and parts[0] == (before.start, before.end) and _BASE.search(lower, low, before.start):
        said |= words_of(report, before.end, *parts[1])  # "So với cùng kỳ (40 hồ sơ), số hồ sơ trễ hạn là 30"
    gaps = [lower[parts[0][1] : parts[1][0]], lower[parts[1][1] : parts[2][0]]]
    flows = when == "s" and (
        _FLOW.search(lower, max(low, now.start - 40), now.start)
        or (term.kind != "%" and _MOVES.match(lower, term.end, term.end + 70))
    )
    near = max(low, verb - _LEAD)
    rate = term.change and term.change.measure is Measure.PERCENT and _OTHER_RATE.search(lower, near, verb)
    if flows or rate or _OF_A_TIME.search(lower, near, verb) or not said.isdisjoint(("lũy", "luỹ")):
        return False
    year = _IN_YEAR.search(lower, near, verb)
    was = DatedLevel.of(report, before.number) if year else None
    if year and was and was.span.start <= year.start() < was.span.end:
        year = None  # "so với 74 triệu USD của năm 2022 tăng 11%"
    present = DatedLevel.of(report, now.number) if year else None
    if year and not (present and present.year == int(year[1])):
        return False  # "năm 2023 thu 500 tỷ đồng, năm 2024 tăng 60 tỷ đồng" tells of no other level
    if any(x.quantity.noun in _MEMBERS for x in three):
        said |= frozenset(" ".join(_MEMBERS).split())
    texts = [*gaps, tail_of(report, parts[2][1])]
    apart = parts[0][0] == verb and (
        ";" in gaps[0] or ". " in gaps[0]
    )  # of two levels behind it a change is told first
    if apart or any(mark in text for text in texts for mark in "\n|"):
        return False
    behind = lower[term.end : term.end + 60].partition(",")[0]
    around = (lower[low:verb] if parts[0][0] == verb else "", *texts, lower[verb : term.start])
    last = parts[2][0] == verb  # what is said behind the change then names another base
    if not all(_is_base(text, when, said) for text in around) or not _is_base(behind, when, () if last else said):
        return False
    # Where the change comes first, the thing may be named with the level after it.
    return adds_nothing(texts, said | words_of(report, parts[1][1], *parts[1]) if parts[0][0] == verb else said)


def _is_base(text: str, when: str, said: Container[str]) -> bool:
    """Tell whether what a text compares with is the earlier level's period, or nothing."""
    for base in _BASE.compiled.finditer(text):
        sort = _SORTS.get(base["word"], "")
        if (sort and when and sort != when) or not (sort or base["word"] in _TIMES or base["word"] in said):
            return False
    return True


def _verb(term: Term) -> int:
    return term.change.span.start if term.change else term.start
