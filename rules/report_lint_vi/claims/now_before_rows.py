"""Comparisons of several things at once: "74 vụ với 126 bị can; năm trước 68 vụ với 131 bị can; tăng 6 vụ"."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_forms import Levels, matches, side
from report_lint_vi.claims.now_before_same import adds_nothing, names_something, tail_of, words_of
from report_lint_vi.claims.plan_named import is_told_from
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.dated_level import DatedLevel
from report_lint_vi.mentions.phrases import says_any
from report_lint_vi.mentions.statement import Part, Statement, terms_between

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

_NOW = ("nay", "này", "hiện", "đến nay", "hiện nay")
_BACK = 300  # characters before a change in which the rows may stand
#: Between what a figure is of and the figure.
_VERBS = (" ", " là ", " được ", " đạt ", " có ", " xong ", " xong được ", " đã ", " khoảng ")
_LABEL = Pattern(r"(?:[,;:(]|(?<!\w)(?:thì|và|trong đó))(?: (?:số|đã|cũng|thì|và))*((?: (?!số )[^\W\d_]+){1,4}) \Z")
#: A figure and the words around it that only count: taken out of a text between two rows.
_FIGURE = Pattern(r"[0-9][0-9.,]*(?<![.,])")
_PLANNED = Pattern(
    r"(?<!\w)(?:kế hoạch|chỉ tiêu|dự toán|nghị quyết)(?: (?!vượt )[^\W\d_]+){0,6}:?"
    r"(?: (?:năm )?20[0-9]{2},?)?(?: là)? \Z"
)
_TO_VERB = Pattern(
    r"(?: [^\W\d_]+){0,4},? (?:như vậy |tức |đã |và |còn )?"
    r"(?:vượt(?: kế hoạch| chỉ tiêu| dự toán)?|hụt(?: thu)?|thiếu|tăng|giảm) \Z"
)
#: A plan in brackets behind what was done, up to its figure and from there: "36 đảng viên (chỉ tiêu 30 đảng viên)".
_OPENS = Pattern(
    r"(?: [^\W\d_]+){0,4} ?\((?:so với |so )?(?:kế hoạch|chỉ tiêu|dự toán|nghị quyết)(?: (?!vượt )[^\W\d_]+){0,5}"
    r"(?: (?:19|20)[0-9]{2})?:?(?: là)? ?\Z"
)
_CLOSES = Pattern(r"(?: [^\W\d_]+){0,3}\)")
_MISSED = ("vượt", "hụt", "thiếu")
_PLAN_BEHIND = Pattern(
    r"(?: [^\W\d_]+){0,3}? so với (?:kế hoạch|chỉ tiêu|dự toán|nghị quyết)(?: là|:)? ?\(?\Z|"
    r"(?: [^\W\d_]+){0,3}? so với (?:kế hoạch|chỉ tiêu|dự toán|nghị quyết)(?: (?:được|(?:tỉnh |huyện |cấp trên )?giao|"
    r"(?:đã )?đề ra|năm|cả năm|20[0-9]{2}|đại hội)){1,3}(?: là|:)? ?\(?\Z"
)
_DONE = frozenset(
    "kết nạp phát triển thành lập thực hiện hoàn quả tổ chức đã tuyển được giải ngân thu chi trồng khai mở".split()
)


def by_rows(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Find the two levels of a change among those of several things: by what is counted, or by the words before."""
    if term.change is None or not term.kind or term.kind in ("%", "điểm %", "lần"):
        return None
    start = term.change.span.start
    low = statement.span.start
    label = _LABEL.search(report.lower, max(low, start - 60), start)
    words = label[1].strip() if label and names_something(label[1]) else ""
    if words:
        return _labelled(report, low, term, words)
    levels = [x for x in statement.before(term) if x.part is Part.LEVEL and x.start > start - _BACK]
    return _in_rows(report, low, term, levels[::-1])


def _labelled(report: Report, low: int, term: Term, words: str) -> Levels | None:
    """Find "giải quyết 2.243 vụ" and "giải quyết 2.491 vụ" for "giải quyết tăng 248 vụ"."""
    lower, sentence = report.lower, low
    for _ in range(2):
        before = report.last_before(Sentence, low)
        if not before or sentence - before.span.start > _BACK or "\n" in lower[before.span.start : low]:
            break
        low = before.span.start
    found: dict[tuple[str, bool], list[Term]] = {}
    for x in terms_between(report, low, term.start):
        verbs = _behind(lower[max(low, x.start - 60) : x.start], words) if x.part is Part.LEVEL else None
        if verbs is not None and matches(term, x):
            found.setdefault((verbs, _is_earlier(report, low, x)), []).append(x)
    (one, earlier), *others = found or [("", False)]
    if others != [(one, not earlier)] or any(len(terms) > 1 for terms in found.values()):
        return None
    now, then = found[one, False][0], found[one, True][0]
    said = frozenset(f"{words} {now.kind} {then.quantity.noun}".split())
    same = now.quantity.noun.startswith(then.quantity.noun) or then.quantity.noun.startswith(now.quantity.noun)
    surely = (same or not now.quantity.noun) and adds_nothing((tail_of(report, term.end),), said)
    return Levels((side(report, now),), side(report, then), surely=True) if surely else None


def _behind(lead: str, words: str) -> str | None:
    """Return what stands between the words that name a thing and its figure; None where they do not name it."""
    clause = lead[max(lead.rfind(mark) for mark in ",;:(.\n") + 1 :]
    _, found, rest = f" {clause.strip()} ".rpartition(f" {words} ")
    rest = rest.strip()
    return None if not found or rest.count(" ") > 2 or any(c.isdigit() for c in rest) else _plainly(rest)


def _plainly(words: str) -> str:
    return "" if f" {words} " in _VERBS else words


def _in_rows(report: Report, low: int, term: Term, levels: list[Term]) -> Levels | None:
    """Find the level of a thing in two rows that tell of the same things in the same order."""
    earlier = [x for x in levels if _is_earlier(report, low, x)]
    nows = [x for x in levels if x not in earlier]
    kinds = [x.kind for x in nows]
    if len(kinds) < 2 or kinds != [x.kind for x in earlier] or kinds.count(term.kind) != 1:
        return None
    now, before = nows[kinds.index(term.kind)], earlier[kinds.index(term.kind)]
    lower, start = report.lower, term.change.span.start if term.change else term.start
    first, last = (nows, earlier) if nows[0].start < earlier[0].start else (earlier, nows)
    if first[-1].start > last[0].start or ";" in lower[last[0].start : last[-1].start]:
        return None
    said = words_of(report, low, first[0].start, first[0].end) | words_of(report, first[0].end, *_place(first[-1]))
    said |= frozenset(" ".join(kinds).split())
    gap, rest = lower[first[0].end : last[-1].start], lower[last[-1].end : start]
    texts = (_FIGURE.compiled.sub("", gap), _FIGURE.compiled.sub("", rest), tail_of(report, term.end))
    if "\n" in gap or "%" in gap or "(" in gap or not adds_nothing(texts, said):
        return None
    return Levels((side(report, now),), side(report, before), surely=True)


def _place(term: Term) -> tuple[int, int]:
    return term.start, term.end


def _is_earlier(report: Report, low: int, term: Term) -> bool:
    """Tell whether a period named before a figure, or before those that stand in one row with it, is an earlier one."""
    lower = report.lower
    start = max(low, lower.rfind(";", low, term.start), lower.rfind(". ", low, term.start))
    opened = lower.rfind("(", start, term.start)
    start = opened if opened > lower.rfind(")", start, term.start) else start
    dated = [
        level for level in report.mentions(DatedLevel, report.span(max(0, start - 60), term.end))
        if start <= level.quantity.span.start <= term.start
    ]  # fmt: skip
    if not dated or not dated[-1].is_earlier(report):
        return False
    return not says_any(lower[dated[-1].quantity.span.end : term.start], _NOW)


def beyond(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Find "chỉ tiêu 420 học sinh, đã tuyển 432 học sinh, vượt 12 học sinh", or with the plan in brackets behind."""
    found = _beyond_bracket(report, statement, term)
    if found:
        return found
    done = next((x for x in statement.before(term) if x.part is not Part.PERCENT), None)
    plan = beyond_plan(report, statement, done) if done and done.part is Part.LEVEL and matches(term, done) else None
    if not done or not plan or not _TO_VERB.match(report.lower[done.end : term.start]):
        return None
    return Levels((side(report, done),), side(report, plan), surely=True)


def _beyond_bracket(report: Report, statement: Statement, term: Term) -> Levels | None:
    plan, done = (*statement.before(term)[:2], None, None)[:2]
    if plan is None or done is None or plan.bracket in (-1, term.bracket):
        return None
    if plan.part is not Part.LEVEL or not matches(term, done) or not plan.alike(done) or done.bracket != term.bracket:
        return None
    lower = report.lower
    opened, closed = lower[done.end : plan.start], _CLOSES.match(lower, plan.end)
    if not closed or not _OPENS.match(opened) or not _TO_VERB.match(lower[closed.end() : term.start]):
        return None
    surely = is_told_from(lower, opened, "", term.end)
    return Levels((side(report, done),), side(report, plan), surely=True) if surely else None


def beside_plan(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Find "kết nạp 18 đảng viên, vượt 3 đảng viên so với chỉ tiêu 15" and "bằng 85% dự toán 5.000 …, hụt 750 …"."""
    lower = report.lower
    levels = [x for x in statement.before(term) if x.part is Part.LEVEL and x.kind == term.kind]
    plan = next((x for x in statement.terms if x.start > term.start), None)
    behind = plan is not None and plan.part is Part.LEVEL and _PLAN_BEHIND.match(lower[term.end : plan.start])
    missed = lower.startswith(_MISSED, term.change.span.start if term.change else 0)
    if not missed and not (behind and len(levels) == 1):
        return None
    if not behind:
        plan = levels.pop(0) if len(levels) > 1 else None
        if plan is None or not _PLANNED.search(lower, statement.span.start, plan.start):
            return None
    done = levels[0] if levels else None
    if plan is None or done is None or not matches(term, done) or not (plan.kind == done.kind or not plan.kind):
        return None
    gap = lower[(done if behind else plan).end : term.start]
    return Levels((side(report, done),), side(report, plan), surely=True) if _TO_VERB.match(gap) else None


def beyond_plan(report: Report, statement: Statement, done: Term) -> Term | None:
    """Return the plan of what was done: "kế hoạch kết nạp 24 đảng viên, thực hiện kết nạp 30 đảng viên"."""
    lower, low = report.lower, statement.span.start
    before = [x for x in statement.before(done) if x.part is Part.LEVEL and x.kind == done.kind]
    if len(before) != 1 or not before[0].figure.value or not _PLANNED.search(lower, low, before[0].start):
        return None
    plan = before[0]
    said = words_of(report, low, plan.start, plan.end) | _DONE
    gap = lower[plan.end : done.start]
    months = "tháng" in gap or "quý" in gap
    return plan if len(gap) < 120 and not months and adds_nothing((gap,), said) else None
