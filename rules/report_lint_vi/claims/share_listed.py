"""Shares whose whole stands before a list, or whose part is named again: both are found by what is counted."""

from __future__ import annotations

from report_lint import Pattern, Verdict
from report_lint.figures import Hedge, plus, share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.ratio_result import decimals_of
from report_lint_vi.claims.share_bases import counts, ends_plainly, is_meant, is_slip
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.statement import Part, Statement, terms_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

#: An item with a share: the sentence, the figure before the percentage, and the percentage.
Listed = tuple[Statement, "Term", "Term"]

#: ... with the figures that it may be of.
Item = tuple[Statement, tuple["Term", ...], "Term"]
_MARKS = "-+*•–"
_MOST_ITEMS, _REACH = 14, 700  # lines, and characters of the paragraph before the list
_OF_ALL = Pattern(
    r" (?:so với |trong |trên |của )?(?:tổng số|toàn bộ số|tổng|số)(?P<what>(?: [^\W\d_]+){1,8})(?=[^\w ]|\Z)"
)
#: Who takes a share, told anew: "như vậy số xã khu vực III chiếm tới".
_SUBJECT = Pattern(
    r"(?:\A|[;.:,]) ?(?:(?:như vậy|như thế|tính ra|theo đó|do đó|qua đó|trong đó|riêng)[,:]? ){0,2}"
    r"(?:(?:tổng )?số |riêng )?"
    r"(?P<who>[^\W\d_]+(?: (?:[^\W_]+)){0,9}?) (?:hiện |đã |chỉ |cũng )?(?:chiếm|bằng|đạt)"
    r"(?: tới| đến| tỷ lệ| tỉ lệ| khoảng)?(?: là)? \Z"
)
_IDLE = frozenset("số của trong tại ở thuộc là có được đã các những này đó toàn hiện trên và loại cả nêu nói".split())
#: What a unit measures, so that it need not be said again.
_MEASURED = {"ha": frozenset({"diện", "tích"}), "tấn": frozenset({"sản", "lượng"}), "đồng": frozenset({"tiền", "vốn"})}
_WORD = Pattern(r"\w+")
_CLAUSE = Pattern(r"[,;:()\n0-9]|[.](?![0-9])")
_FAR = 90


def of_lists(report: Report, listed: list[Listed]) -> Iterator[tuple[Term, Term, Term]]:
    """Yield part, percentage and whole of the items whose neighbours are shares of one figure before the list."""
    lists: dict[int, list[Item]] = {}
    for statement, part, percent in listed:
        at = _before_list(report, statement.span.start)
        if at >= 0:
            lists.setdefault(at, []).append((statement, (part, *statement.before(part)[:1]), percent))
    for end, items in lists.items():
        low = behind(report.view, "\n", max(0, end - _REACH), end)
        if len(items) > 1:
            terms = terms_between(report, low, end)
            yield from _judged(report, [x for x in terms if x.part in (Part.LEVEL, Part.OF)], items)


def _before_list(report: Report, start: int) -> int:
    """Return where the paragraph before a list ends, -1 where no list is led by one."""
    view = report.view
    line = view.rfind("\n", 0, start) + 1
    mark = view[line : line + 1]
    if mark not in _MARKS:
        return -1
    for _ in range(_MOST_ITEMS):
        end = line - 1
        while end > 0 and view[end - 1] == "\n":
            end -= 1
        line = view.rfind("\n", 0, end) + 1 if end > 0 else -1
        if line < 0:
            return -1
        if view[line : line + 1] != mark:
            return end if view[line:end].rstrip().endswith((":", ".", ";")) else -1
    return -1


def _judged(report: Report, wholes: list[Term], items: list[Item]) -> Iterator[tuple[Term, Term, Term]]:
    for whole in wholes:
        if whole.figure.hedge is not Hedge.NONE or not whole.figure.value or whole.bracket >= 0:
            continue
        held: list[Term] = []
        failing: list[tuple[Statement, Term, Term]] = []
        total = whole.figure.value - whole.figure.value
        for statement, parts, percent in items:
            own = next((x for x in parts if x.kind == whole.kind), next((x for x in parts if counts(whole, x)), None))
            if own is None or own.figure.value > whole.figure.value:
                continue
            total = plus(total, own.figure.value)
            if share(own.figure, whole.figure, percent.figure) is Verdict.HOLDS:
                held.append(own)
            else:
                failing.append((statement, own, percent))
        sure = [x for x in held if x.kind == whole.kind or len(held) > 1]
        overlap = total > whole.figure.value
        if not sure or not failing or (overlap and len(held) < 2) or len(failing) > len(held):
            continue
        others = wholes + [x for _, parts, _ in items for x in parts]
        for statement, part, percent in failing:
            beside = [part, *(x for x in statement.before(percent)[:2] if x is not part)]
            named = _is_named(report, whole, percent)
            fits = any(_fits(x, percent, others) for x in beside)
            sure_of = len(held) > 1 if named is None else named
            meant = (is_slip if overlap else is_meant)(part, whole, percent)
            if sure_of and meant and not fits and _is_plain(report, statement, part, percent):
                yield part, percent, whole


def _is_plain(report: Report, statement: Statement, part: Term, percent: Term) -> bool:
    hedged = part.figure.hedge is not Hedge.NONE or percent.figure.hedge is not Hedge.NONE
    named = _OF_ALL.match(report.lower, percent.end, percent.end + _FAR)
    alone = not any(x.kind == part.kind and x.start < part.start for x in statement.terms)
    return not hedged and alone and (ends_plainly(report, percent) or named is not None)


def _fits(part: Term, percent: Term, others: list[Term]) -> bool:
    """Tell whether a percentage is right of another figure: of a number in another item, or of another whole."""
    return any(
        x.number != part.number and x.figure.value > 0 and share(part.figure, x.figure, percent.figure) is Verdict.HOLDS
        for x in others
    )


def _is_named(report: Report, whole: Term, percent: Term) -> bool | None:
    """Tell whether the words behind a percentage name the whole, "63,0% số vụ khởi tố mới"; None for no words."""
    named = _OF_ALL.match(report.lower, percent.end, percent.end + _FAR)
    return _content(named["what"]) <= _around(report, whole) if named else None


def of_subject(report: Report, statement: Statement, percent: Term) -> tuple[Term, Term] | None:
    """Find part and whole of "52 xã thuộc khu vực III; như vậy số xã khu vực III chiếm tới 85,2% số xã của vùng"."""
    lower, low = report.lower, statement.span.start
    before = [x for x in statement.before(percent) if x.part is Part.LEVEL and x.bracket < 0]
    start = before[0].end if before else low
    led = _SUBJECT.search(lower, max(start, percent.start - 2 * _FAR), percent.start) if before else None
    measured = _MEASURED.get(before[0].kind, frozenset[str]()) if before else frozenset[str]()
    who = _content(led["who"]) - measured if led else frozenset[str]()
    if not led or len(who) < 2 or percent.figure.hedge is not Hedge.NONE:
        return None
    parts = [x for x in before if x.start > percent.start - 4 * _FAR and who <= _around(report, x)]
    if len(parts) != 1 or parts[0].figure.hedge is not Hedge.NONE or not decimals_of(percent):
        return None
    part = parts[0]
    named = _OF_ALL.match(lower, percent.end, percent.end + _FAR)
    what = (_content(named["what"]) - measured or frozenset({"tổng"})) if named else frozenset[str]()
    wholes = [x for x in before if x is not part and x.kind == part.kind != "" and x.figure.value >= part.figure.value]
    if named:
        wholes = [x for x in wholes if what <= _around(report, x)]
    elif not ends_plainly(report, percent):
        return None
    if len({x.figure.value for x in wholes}) != 1 or not is_meant(part, wholes[0], percent):
        return None
    return part, wholes[0]


def _content(text: str) -> frozenset[str]:
    return frozenset(text.split()) - _IDLE


def _around(report: Report, term: Term) -> frozenset[str]:
    """Return the words of the clause that holds a figure."""
    lower = report.lower
    low, high = max(0, term.start - _FAR), term.end + _FAR
    before = _CLAUSE.compiled.split(lower[low : term.start])[-1]
    after = _CLAUSE.compiled.split(lower[term.end : high], 1)[0]
    return frozenset(_WORD.compiled.findall(f"{before} {after} {term.kind}"))
