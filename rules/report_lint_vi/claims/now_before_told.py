"""What the words behind two levels, or between them, tell of the way from one to the other."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_evidence import PAIR
from report_lint_vi.claims.now_before_gaps import names_nothing
from report_lint_vi.mentions.change import Change, Measure
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.ratio import scale_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

_UP = (
    "tăng|thêm|nhiều hơn|nhiều thêm|dôi|dư|cao hơn|đông hơn|nhỉnh hơn|lớn hơn|vượt|hơn(?! 1\\b)|bổ sung|nhích|dày thêm|"
    "lớn lên"
)
_DOWN = "giảm|bớt|hụt|sụt|mất|ít hơn|thấp hơn|kém|thiếu|nhỏ hơn|vơi|tiết kiệm|rút|hao|đỡ|tụt"
_WAY = Pattern(rf"(?<!\w)(?:(?P<up>{_UP})|(?P<down>{_DOWN})|chênh)(?!\w)")
ANY_WAY = Pattern(
    r"(?<!\w)(?:tăng|giảm|thêm|hơn|dôi|dư|vượt|bổ sung|nhích|chênh|bớt|hụt|sụt|mất|kém|thiếu|vơi|"
    r"tiết kiệm|hao|đỡ|tụt)(?!\w)",
    "tăng", "giảm", "thêm", "hơn", "dôi", "dư", "vượt", "bổ sung", "nhích", "chênh", "bớt", "hụt", "sụt", "mất", "kém",
    "thiếu", "vơi", "tiết kiệm", "hao", "đỡ", "tụt",
)  # fmt: skip
#: The way told before the earlier level: "thấp hơn con số 71,8 tỷ đồng của cùng kỳ tới 8,4 tỷ đồng".
_THAN = Pattern(r"(?:(?P<up>cao|nhiều|lớn|đông)|(?P<down>thấp|ít|nhỏ|kém)) hơn(?: so với| so)?(?: con số| mức| số)? \Z")
_TO_THAT = Pattern(r"(?<!\w)(?:tới|là|đến|những) \Z")
#: Another movement behind: "tăng 15 người, giảm 5 người".
_MOVES = Pattern(r"[^,;.():\d]{0,20}[,;] (?:và )?(?:tăng|giảm|thêm|bớt|chuyển|ra|kết nạp)(?!\w)[^\d,;.()%]{1,20}[0-9]")
HEDGED = (Hedge.NONE, Hedge.ESTIMATE)
_PEOPLE = frozenset({"người", "em", "cháu", "học sinh", "trẻ", "bạn"})
#: Words by which a change is told again in another measure.
_AGAIN = Pattern(
    r"[^.;:()\d\n]{0,24}(?:\(|, ?|; )(?:(?:số |mức )?(?:tuyệt đối|tương đối)|tương đương|tương ứng|tức|hay|bằng|tốc độ|"
    r"tỷ lệ|tỉ lệ)?(?: là| với)? ?\Z"
)
_LEAD, _SHORT = 60, 70


def alike(one: Term, other: Term) -> bool:
    """Tell whether two figures are of one kind and one scale."""
    same = one.kind == other.kind or (one.kind in _PEOPLE and other.kind in _PEOPLE)
    return same and scale_of(one.quantity) == scale_of(other.quantity)


def told_between(
    report: Report, terms: Sequence[Term], first: Term, last: Term, said: frozenset[str]
) -> Iterator[tuple[Term, Change, str]]:
    """Yield the amounts and rates behind two levels, between them, or before a bracket that holds both."""
    lower = report.lower
    end, count, rises = last.end, 0, None
    if first.bracket >= 0 and first.bracket == last.bracket:
        led = [x for x in terms if x.change and x.end <= first.bracket]
        if led and led[-1].change and names_nothing(lower[led[-1].end : first.bracket], said, _SHORT):
            yield led[-1], led[-1].change, ""
        return
    for term in terms:
        inside = first.end <= term.start and term.end <= last.start
        if not inside and (term.start < last.end or (term.bracket > last.end and not term.change)):
            continue
        gap = lower[first.end if inside else end : term.start]
        change = _change(report, first, last, term, gap) or (_again(term, last, gap, rises) if count else None)
        rest = lower[term.end : last.start] if inside else ""
        apart = not names_nothing(gap, said, _SHORT) or not names_nothing(rest, said, _SHORT) or " và " in rest
        if change is None or apart or (count and "." in gap) or _MOVES.match(lower, term.end, term.end + _SHORT):
            if inside:
                continue
            return
        yield term, change, gap
        rises = change.rises
        count += 1
        end = max(term.end, end)
        if count == PAIR:
            return


def _again(term: Term, last: Term, gap: str, rises: bool | None) -> Change | None:  # noqa: FBT001
    """Return what tells a change again, in another measure: "số tuyệt đối 21 triệu", "tương đối 8%"."""
    measure = Measure.PERCENT if term.kind == "%" else Measure.AMOUNT
    if term.change or not _AGAIN.match(gap) or not (term.kind == "%" or alike(term, last)):
        return None
    return Change(term.quantity.span, term.quantity, measure, rises, again=True)


def _change(report: Report, first: Term, last: Term, term: Term, gap: str) -> Change | None:
    """Return what a figure behind two levels tells of the way between them, by the words right before it."""
    if term.figure.hedge not in HEDGED or not (term.kind == "%" or alike(term, first) or alike(term, last)):
        return None
    if term.change:
        plain = term.change.measure in (Measure.AMOUNT, Measure.PERCENT)
        return term.change if plain and (term.change.rises is not None or term.change.again) else None
    words, at = gap, term.start - len(gap)
    if "." not in gap:
        cut = behind(gap, ",;(", max(0, len(gap) - _LEAD), len(gap))
        words, at = gap[cut:], at + cut
    ways = list(_WAY.compiled.finditer(words))
    if not ways and term.start > last.end and _TO_THAT.search(gap):
        ways, at = list(_THAN.compiled.finditer(report.lower[first.end : last.start])), first.end
    if not ways:
        return None
    rises = None if not (ways[-1]["up"] or ways[-1]["down"]) else bool(ways[-1]["up"])
    measure = Measure.PERCENT if term.kind == "%" else Measure.AMOUNT
    start = at + ways[-1].start() if at >= last.end else term.quantity.span.start
    return Change(report.span(start, term.quantity.span.end), term.quantity, measure, rises)
