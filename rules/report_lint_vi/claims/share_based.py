"""Parts, percentages and their whole, where the order of the sentences or their words tell which it is."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Verdict
from report_lint.figures import Hedge, share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.now_before_same import words_of
from report_lint_vi.claims.ratio_result import decimals_of
from report_lint_vi.claims.share_bases import (
    counts,
    ends_plainly,
    has_same_base,
    is_meant,
    is_of_list,
    is_right,
    is_right_later,
    may_hold,
    off_by,
)
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.dated_level import DatedLevel
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

_AGES = frozenset({"tuổi"})
_OWN_SHARE = Pattern(r"(?: [^\W\d_]+){0,3} ?\([0-9.,]{1,6} ?%\)")
#: "105 vụ/160 bị can", "564 triệu đồng/17 hộ": one thing counted in two ways, and a share may be of either.
_BESIDE = Pattern(r"(?: [^\W\d_]+){0,4} ?/ ?\Z")
#: What a percentage is said to be of: a number of things, or a plan.
_OF_ALL = Pattern(
    r" (?:so với |trong |trên |của )?(?:tổng số|toàn bộ số|tổng|số)(?P<what>(?: [^\W\d_]+){0,8})(?=[^\w ]|\Z)"
)
_OF_PLAN = Pattern(
    r" (?:so với |so |của )?(?:kế hoạch|chỉ tiêu|dự toán|kh)(?P<what>(?: [^\W\d_]+){0,6}?)"
    r"(?: năm 20[0-9]{2})?(?=[^\w ]|\Z)"
)
#: How a sentence begins that divides what the one before it told.
_DIVIDES = Pattern(r"(?:[-+*•] )?(?:trong đó|trong số (?:đó|này)|kết quả)(?: là)?[,:]? ?(?:đã |có )?(?!\w*20[0-9]{2})")
#: Words that name no base.
IDLE = frozenset(
    "được của trong tại ở toàn xã huyện tỉnh trường đơn vị địa bàn đã đang hiện là có các đó này trên cả".split()
)
#: Characters in which the whole of a part is told.
BACK = 260
_ALL = Decimal(100)

#: Part, percentage and whole, and whether they agree.
Judged = tuple["Term", "Term", "Term", Verdict]


def based(report: Report, statement: Statement, loose: list[tuple[Term, Term]]) -> Iterator[Judged]:
    """Yield part, percentage, whole and verdict where the whole is sure.

    It is sure where the percentage fits it; where the percentages beside this one fit it; and where it is the only
    other figure, of the same noun, and the words before both say so.
    """
    held: list[Term] = []
    failing: list[tuple[Term, Term, list[Term]]] = []
    for part, percent in loose:
        wholes = [
            term for term in statement.before(part)
            if term.part in (Part.LEVEL, Part.OF, Part.DONE) and term.figure.value > 0 and term.kind not in _AGES
            and (term.part is Part.LEVEL or term.alike(part))
        ]  # fmt: skip
        fitting = [w for w in wholes if is_right(part, w, percent)]
        if not fitting:
            other = is_right_later(statement, part, percent) or is_of_list(report, part, percent, wholes)
            failing += [] if other else [(part, percent, wholes)]
        elif part.kind == fitting[0].kind or decimals_of(percent):
            held.append(fitting[0])
            yield part, percent, fitting[0], Verdict.HOLDS
    if failing:
        yield from _unfitting(report, statement, failing, held)


def _unfitting(
    report: Report, statement: Statement, failing: list[tuple[Term, Term, list[Term]]], held: list[Term]
) -> Iterator[Judged]:
    """Judge the percentages that are right of no figure before them in the sentence."""
    divided: list[Term] = []
    doubtful: list[tuple[Term, Term, Term]] = []
    for last, percent, wholes in failing:
        mate = _mate(report, statement, last)
        if mate:
            from report_lint_vi.claims.share_beside import of_mates

            found, settled = of_mates(report, statement, (mate, last), percent)
            if found:
                yield found
            if settled:
                continue
        part, said = _told(report, statement, percent, (last, mate))
        whole = said or _sure(report, part, percent, wholes, held) or _among_told(report, part, percent, divided)
        if whole is None and not mate and part.kind and percent.figure.value < _ALL:
            from report_lint_vi.claims.share_named import named_whole

            said = whole = named_whole(report, statement, part, percent)
        if whole:
            verdict = share(part.figure, whole.figure, percent.figure)
            divided += [said] if said and verdict is Verdict.HOLDS else []
            if not said or verdict is not Verdict.FAILS or is_meant(part, said, percent):
                yield part, percent, whole, verdict if said or verdict is Verdict.HOLDS else Verdict.FAILS
            else:
                doubtful.append((part, percent, said))
    for part, percent, whole in doubtful:  # far off, but what stands beside it is of the same whole
        if whole in divided and part.kind == whole.kind and part.figure.value <= whole.figure.value:
            yield part, percent, whole, Verdict.FAILS


def _right_before(report: Report, statement: Statement, part: Term, percent: Term) -> Term | None:
    """Return the one figure of the sentence before that a percentage is right of."""
    told = statement.previous(report) if decimals_of(percent) else ()
    right = [w for w in told if may_hold(w, part) and w.bracket < 0 and is_right(part, w, percent)]
    return right[0] if len(right) == 1 else None


def _told(
    report: Report, statement: Statement, percent: Term, parts: tuple[Term, Term | None]
) -> tuple[Term, Term | None]:
    """Return the figure that a percentage is of, of two beside each other the nearer, and the whole that is named."""
    part, mate = parts
    said = _said_whole(report, statement, part, percent)
    if not mate:
        return part, said or _right_before(report, statement, part, percent)
    other = _said_whole(report, statement, mate, percent)
    if other and (not said or off_by(mate, other, percent) < off_by(part, said, percent)):
        return mate, other
    return part, said


def _sure(report: Report, part: Term, percent: Term, wholes: list[Term], held: list[Term]) -> Term | None:
    """Return the whole of the percentages beside this one, else the only figure that may be it."""
    plain = part.figure.hedge is percent.figure.hedge is Hedge.NONE
    if not plain or not ends_plainly(report, percent):
        return None
    beside = percent.bracket == percent.start - 1  # "trước hạn 5.874 (94,6%), đúng hạn 332 (5,3%)": none is the whole
    shared = [
        w for w in held
        if w in wholes and (w.alike(part) or counts(w, part)) and part.figure.value <= w.figure.value
        and (held.count(w) > 1 or not (beside and _OWN_SHARE.match(report.lower, w.end, part.start)))
        and (held.count(w) > 1 or w.kind == part.kind or is_meant(part, w, percent))
        and not _has_nearer(part, wholes[0], w, percent)
    ]  # fmt: skip
    if shared:
        return shared[0]
    from report_lint_vi.claims.share_only import only_whole

    return only_whole(report, part, percent, wholes)


def _among_told(report: Report, part: Term, percent: Term, divided: list[Term]) -> Term | None:
    """Return the whole of another sentence that this one divides: "trong số này 40 em, bằng 80%; nữ 22 em, 43%"."""
    plain = part.figure.hedge is Hedge.NONE and percent.figure.hedge is Hedge.NONE and ends_plainly(report, percent)
    fit = [w for w in divided if counts(w, part) and part.figure.value <= w.figure.value and is_meant(part, w, percent)]
    return fit[0] if plain and fit else None


def _mate(report: Report, statement: Statement, part: Term) -> Term | None:
    """Return the figure that a part stands beside, "564 triệu đồng" of "564 triệu đồng/17 hộ"."""
    mate = next(iter(statement.before(part)), None)
    joined = mate is not None and _BESIDE.match(report.lower[mate.end : part.start])
    return mate if mate and joined and mate.part is Part.LEVEL and mate.kind != part.kind else None


def _has_nearer(part: Term, nearest: Term, whole: Term, percent: Term) -> bool:
    """Tell whether a figure between whole and part is the whole, or makes up the percentage with the part."""
    if nearest is whole or nearest.kind != part.kind:
        return False
    both = part.figure.replace(value=part.figure.value + nearest.figure.value)
    if share(both, whole.figure, percent.figure) is Verdict.HOLDS:
        return True
    return nearest.figure.value >= part.figure.value and not is_meant(part, whole, percent)


def _said_whole(report: Report, statement: Statement, part: Term, percent: Term) -> Term | None:
    """Return the whole that the words around a percentage name; None unless just one figure fits them."""
    lower = report.lower
    if part.figure.hedge is not Hedge.NONE or percent.figure.hedge is not Hedge.NONE:
        return None
    ahead = lower[percent.end : percent.end + 90].partition("\n")[0]
    plan, whole = _OF_PLAN.match(ahead), _OF_ALL.match(ahead)
    divides = _DIVIDES.match(lower, statement.span.start)
    if plan:
        from report_lint_vi.claims.share_planned import is_plan

        return _only([x for x in _levels(report, statement, part) if is_plan(report, x, part, plan["what"])])
    if whole:
        what = frozenset(whole["what"].split()) - IDLE
        # "chiếm 92% tổng số" alone does not say of which number.
        fit = [x for x in _levels(report, statement, part, what) if _names(report, x, what)]
        fit = [x for x in fit if not has_same_base(report, statement, x, percent)]
        return _only(fit) if what or part.kind in whole["what"].split() else None
    own = report.lower.startswith("(đạt ", percent.bracket) if percent.bracket >= 0 else False  # of its own plan
    alike = any(x.kind == part.kind and x.part is Part.LEVEL for x in statement.before(part))
    if divides and not own and not alike and not ahead.strip(" ")[:1].isalnum():
        return _only([x for x in _levels(report, statement, part) if x.start < statement.span.start])
    return None


def _levels(report: Report, statement: Statement, part: Term, what: frozenset[str] = frozenset()) -> list[Term]:
    """Return the figures before the part that may be its whole: of now, and of its kind or of the one named."""
    near = [x for x in statement.before(part) if x.start > part.start - BACK]
    if part.start - statement.span.start < BACK:
        sentence = report.last_before(Sentence, statement.span.start)
        if sentence and statement.span.start - sentence.span.start < BACK:
            near += statement.previous(report)
    dated = {
        level.quantity.number.span.start
        for level in report.mentions(DatedLevel, report.span(max(0, part.start - 2 * BACK), part.end))
        if level.when and not (level.when == "s" and what - frozenset(part.kind.split()))
    }  # fmt: skip
    return [
        x for x in near
        if x.part is Part.LEVEL and x.kind and (x.alike(part) or counts(x, part) or what.issuperset(x.kind.split()))
        and x.bracket < 0 and x.figure.hedge is Hedge.NONE
        and x.number.start not in dated and x.figure.value > 0
    ]  # fmt: skip


def _only(wholes: list[Term]) -> Term | None:
    return wholes[0] if len({whole.figure.value for whole in wholes}) == 1 else None


def _names(report: Report, whole: Term, what: frozenset[str]) -> bool:
    """Tell whether the words of a figure's clause hold all that the percentage's base is called."""
    return what <= clause_words(report, whole) | frozenset(whole.kind.split())


def clause_words(report: Report, term: Term) -> frozenset[str]:
    """Return the words of the sentence up to a figure and of what it counts."""
    sentence = Sentence.around(report, term.start)
    return words_of(report, sentence.span.start if sentence else term.start, term.start, term.end)
