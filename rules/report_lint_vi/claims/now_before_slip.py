"""Comparisons that a slip of the hand proves: two levels side by side, one of them earlier, and what parts them."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.figures import Hedge, plus
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_forms import Levels, matches, side
from report_lint_vi.claims.now_before_same import names_something
from report_lint_vi.claims.ratio_result import slip, written
from report_lint_vi.claims.table_slip import Slip
from report_lint_vi.claims.table_slip import slip as slip_of
from report_lint_vi.mentions.change import Change, Measure
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.dated_level import DatedLevel
from report_lint_vi.mentions.phrases import behind, says_any
from report_lint_vi.mentions.ratio import scale_of
from report_lint_vi.mentions.statement import Part, Statement, terms_between

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

#: Words between the last level and what parts the two; those of what came in need two digits that changed places.
_UP = r"tăng|thêm|nhiều|dôi|dư ra|cao|hơn|bổ sung"
_DOWN = r"giảm|bớt|hụt|sụt|mất|ít|thấp|kém|thiếu"
_WAY = Pattern(
    rf"(?<!\w)(?:(?P<up>{_UP})|(?P<down>{_DOWN})|chênh)(?!\w)",
    *_UP.split("|"), *_DOWN.split("|"), "chênh",
)  # fmt: skip
_FLOW = Pattern(
    r"(?<!\w)(?:bổ sung|thêm|mới|kết nạp|phát triển|cho vay|nhận|trồng|mua|xây|tuyển|chuyển|nộp|phát sinh|mất|thiếu)"
    r"(?!\w)(?! (?:được )?là )"
)
_NET = Pattern(r"(?<!\w)(?:tăng|giảm|chênh|hơn|kém|nhiều|ít|bớt|cao|thấp|hụt|sụt|dôi)(?!\w)")
#: What may stand beside such a word: it names nothing.
_WITH = Pattern(
    r"(?<!\w)(?:ròng|tuyệt đối|tròn|kỳ|thực|đúng|tới|lên|đi|lại|hẳn|được|ra|sung|bổ|dư|thuần|tổng cộng|ngót)(?!\w)"
)
_ANEW = (
    "trong đó", "bình quân", "trung bình", "lũy kế", "luỹ kế", "kế hoạch", "chỉ tiêu", "dự toán", "riêng", "mỗi", "còn",
    "trong khi", "trong kỳ", "trong năm", "trong đợt", "tỷ lệ", "tỉ lệ", "trong tháng", "trong quý", "đã", "giá",
    "so với", "dự kiến", "sẽ", "phấn đấu",
)  # fmt: skip
#: What begins the name of something measured, and the word that tells which.
_HEADS = Pattern(
    r"(?<!\w)(?:tỷ lệ|tỉ lệ|số|diện tích|sản lượng|doanh thu|lượng|dư nợ|giá trị|kinh phí|tiền|đàn|thu từ|chi cho|vốn) "
    r"(?P<of>[^\W\d_]+)"
)
_WORD = Pattern(r"[^\W\d_]+")
_NEAR, _FAR, _LINE = 45, 130, 1000
_DIGITS = 3
_NEVER = (Measure.LEVEL, Measure.POINTS, Measure.TIMES)
#: Another movement behind: "tăng 15 người, giảm 5 người".
_MOVES = Pattern(r"[^,;.():\d]{0,20}[,;] (?:và )?(?:tăng|giảm|thêm|bớt|chuyển|ra|kết nạp)(?!\w)[^\d,;.()%]{1,20}[0-9]")
_PAIR = 2


def by_slip(report: Report, statement: Statement, term: Term) -> Levels | None:
    """Find the two levels right before a change, whatever the words between call them; never surely."""
    change = term.change
    if not change or change.again or term.figure.hedge is not Hedge.NONE or change.measure in _NEVER:
        return None
    if _MOVES.match(report.lower, term.end, term.end + _NEAR):
        return None
    levels = [x for x in statement.before(term) if x.part is not Part.CHANGE and matches(term, x) and x.bracket < 0]
    levels = [x for x in levels if x.kind == levels[0].kind != ""]
    pair = _ordered(report, levels)
    if pair is None or not _leads(report, statement.terms, levels[0], term):
        return None
    now, before = pair
    return Levels((side(report, now),), side(report, before), surely=False)


def untold(report: Report) -> Iterator[tuple[Term, Change, Levels]]:
    """Yield what parts two levels behind words that are no change by themselves: "tăng ròng", "chênh", "bổ sung"."""
    seen = -1
    if not _WAY.search(report.lower):
        return
    for dated in report.mentions(DatedLevel):
        sentence = Sentence.around(report, dated.span.start) if dated.span.start >= seen and not dated.based else None
        if sentence is None or report.view.find("|", sentence.span.start, sentence.span.end) >= 0:
            continue
        low, seen = sentence.span.start, sentence.span.end
        terms = terms_between(report, low, seen)
        for at, term in enumerate(terms):
            levels = [x for x in terms[:at] if x.part is Part.LEVEL and x.kind == term.kind != "" and x.bracket < 0]
            found = _untold(report, terms, levels[::-1], term) if term.part is Part.LEVEL and levels[1:] else None
            if found:
                yield found


def _untold(
    report: Report, terms: Sequence[Term], levels: list[Term], term: Term
) -> tuple[Term, Change, Levels] | None:
    """Judge one figure behind two levels of its kind."""
    if term.bracket >= 0 or term.figure.hedge is not Hedge.NONE or not _leads(report, terms, levels[0], term):
        return None
    gap = report.lower[levels[0].end : term.start]
    way, pair = _WAY.search(gap), _ordered(report, levels)
    if way is None or pair is None:
        return None
    now, before = pair
    rises = now.figure.value > before.figure.value
    if way["up" if not rises else "down"]:
        return None
    want = plus(now.figure.value, -before.figure.value).copy_abs()
    made = slip_of(term.figure.value, want)
    if made is not Slip.SWAPPED and (made is not Slip.CHANGED or (_FLOW.search(gap) and not _NET.search(gap))):
        return None
    shown = want / scale_of(term.quantity)
    flows = not _NET.search(gap) and sum(map(str.isdigit, written(shown))) < _DIGITS
    if flows or len(written(shown)) < _PAIR or not slip(term.quantity.number.text, written(shown)):
        return None
    at = levels[0].end + way.start()
    change = Change(report.span(at, term.quantity.span.end), term.quantity, Measure.AMOUNT, rises)
    changed = term.replace(part=Part.CHANGE, change=change)
    return changed, change, Levels((side(report, now),), side(report, before), surely=False)


def _ordered(report: Report, levels: list[Term]) -> tuple[Term, Term] | None:
    """Return now and before of the only two levels of a sentence, the nearest of which stands first."""
    if len(levels) != _PAIR or levels[0].figure.value == levels[1].figure.value:
        return None
    last, other = levels
    hedged = any(x.figure.hedge is not Hedge.NONE or not x.figure.value for x in levels)
    if hedged or scale_of(last.quantity) != scale_of(other.quantity):
        return None
    gap = report.lower[other.end : last.start]
    if len(gap) > _FAR or "\n" in gap or says_any(gap, _ANEW[:8]) or _names_other(report, other, last):
        return None
    told = [DatedLevel.of(report, x.number) for x in levels]
    early = [bool(x and not x.based and x.is_earlier(report)) for x in told]
    if early[0] is early[1]:
        return None
    return (other, last) if early[0] else (last, other)


def _names_other(report: Report, one: Term, other: Term) -> bool:
    """Tell whether the words between two levels name another place or body, or another thing that is measured."""
    low = behind(report.view, "\n", max(0, one.start - _LINE), one.start)
    before = frozenset(_WORD.compiled.findall(report.lower[low : one.start])) | frozenset(one.quantity.noun.split())
    gap = report.view[one.end : other.start]
    if any(word[0].isupper() and word.lower() not in before for word in _WORD.compiled.findall(gap)):
        return True
    lower = gap.lower()
    heads = [match["of"] for match in _HEADS.compiled.finditer(lower)]
    return any(word not in before and names_something(word) for word in heads)


def _leads(report: Report, terms: Sequence[Term], last: Term, term: Term) -> bool:
    """Tell whether but a few words of nothing else lead from the last level to what parts the two."""
    start = term.change.span.start if term.change else term.start
    gap = report.lower[last.end : start]
    alone = not any(last.start < x.start < term.start for x in terms)
    own, mark, rest = gap.replace(";", ",").partition(",")  # before the mark stands what is counted
    said = rest if mark else own.removeprefix(f" {last.quantity.noun}")
    words = _WITH.compiled.sub(" ", _WAY.compiled.sub(" ", said))
    return (
        alone
        and not names_something(words)
        and len(gap) < _NEAR
        and not any(mark in gap for mark in "\n:(")
        and not says_any(gap, _ANEW)
    )
