"""Parts, percentages and the whole that they are of, where only the order of the sentence tells which it is."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Verdict
from report_lint.figures import Hedge, share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.ratio_result import decimals_of, is_near, percent_of, slip, written
from report_lint_vi.claims.share_said import said_whole
from report_lint_vi.mentions.measure import PEOPLE
from report_lint_vi.mentions.phrases import says_any
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

#: From the part to its percentage.
_LEAD = Pattern(
    r"(?:[ /][^\W\d_]+,?){0,16}? ?(?:[,(]|[-–](?= )| (?=chiếm|đạt tỷ lệ)) ?"
    r"(?:(?:đã )?đạt(?: tỷ lệ| tỉ lệ)?|chiếm(?: tỷ lệ| tỉ lệ)?|bằng|"
    r"(?:tỷ lệ|tỉ lệ)(?P<named>(?: [^\W\d_]+){0,5}?)(?: đạt| là)?|tương đương|tương ứng|tức)?(?: là| với)? ?\Z"
)
_NEW_MATTER = (
    "tăng", "giảm", "so với", "so cùng", "vượt", "nâng", "mục tiêu", "phấn đấu", "cao hơn", "thấp hơn", "gấp", "mỗi",
    "bình quân", "trung bình", "riêng",
)  # fmt: skip
_GO_ON = frozenset({"và", "trong", "do", "gồm", "nhưng", "tuy", "cụ"})
_PEOPLE = frozenset(
    {
        "công nhân", "học sinh", "sinh viên", "học viên", "cán bộ", "giáo viên", "đoàn viên", "hội viên", "lao động",
        "em", "cháu", "thành viên", "viên chức", "công chức", "nhân viên", "bị can", "bị cáo", "người", "trẻ",
        "thanh niên", "công dân", "giảng viên", "bác sĩ", "chiến sĩ", "phụ nữ", "trẻ em", "người lao",
    }
)  # fmt: skip
_MEMBERS = frozenset({"hội viên", "đoàn viên", "công nhân", "học viên", "học sinh"})
_HOMES = frozenset({"hộ", "gia đình"})
_AGES = frozenset({"tuổi"})
#: "105 vụ/160 bị can", "564 triệu đồng/17 hộ": one thing counted in two ways, and a share may be of either.
_BESIDE = Pattern(r"(?: [^\W\d_]+){0,4} ?/ ?\Z")
_TIMES = frozenset({"ngày", "giờ", "tuần lễ", "tháng", "năm"})
_LASTS = Pattern(r" (?:trong|sau)(?: vòng)? [0-9]{1,3} (?:ngày|giờ|tuần|tháng|năm)(?!\w)")
_ASIDE = Pattern(r" ?\([^()]*\)")
_NAMED = 110  # characters before a part in which its rate may be named
_FAR = Decimal(10)  # per cent: what is further off was hardly meant for this whole


def lasts(report: Report, term: Term) -> bool:
    """Tell the time that something took, "trong 12 tháng", from a figure of its own."""
    return term.kind in _TIMES and report.lower.endswith((" trong ", " sau ", " vòng "), 0, term.start)


def leads(report: Report, part: Term, percent: Term) -> bool:
    """Tell whether a percentage follows a figure as its share of something."""
    gap = _LASTS.compiled.sub("", report.lower[part.end : percent.start])
    gap = _ASIDE.compiled.sub("", gap) if "(" in gap else gap
    led = _LEAD.match(gap) if len(gap) <= 110 and not says_any(gap, _NEW_MATTER) else None
    if led is None or not led["named"]:
        return bool(led)
    # "tỷ lệ hòa giải thành 80,3%" is of what was told, "tỷ lệ bao phủ 80,3%" of something else.
    low = max(part.start - _NAMED, *(report.lower.rfind(mark, 0, part.start) + 1 for mark in ("\n", ". ")))
    told = frozenset(report.lower[low : part.end + gap.find(",")].replace(",", " ").split())
    return told.issuperset(led["named"].split())


def told_before(report: Report, statement: Statement, percent: Term) -> Term | None:
    """Return the figure before a percentage that it may be of: no time taken, nor the items of a bracket behind it."""
    before = [x for x in statement.before(percent) if not lasts(report, x)]
    opened = before[0].bracket if before else -1
    if opened < 0 or opened == percent.bracket or report.lower.find(")", before[0].end, percent.start) < 0:
        return before[0] if before else None
    inside = [x for x in before if x.bracket == opened]
    head = next((x for x in before if x.end <= opened), None)
    if head is None:
        return before[0]
    items = [x.figure.value for x in inside if x.kind == head.kind]
    return head if not items or (len(items) > 1 and sum(items) == head.figure.value) else before[0]


def is_new_matter(text: str) -> bool:
    """Tell whether a text between two figures begins to speak of something else."""
    return says_any(text, _NEW_MATTER)


def ends_plainly(report: Report, percent: Term) -> bool:
    """Tell whether the words behind a percentage name no base."""
    rest = report.lower[percent.end : percent.end + 12].lstrip(" ")
    return rest[:1] in ("", ",", ".", ";", ")", "\n") or rest.split(" ")[0].rstrip(",.;") in _GO_ON


def based(
    report: Report, statement: Statement, loose: list[tuple[Term, Term]]
) -> Iterator[tuple[Term, Term, Term, Verdict]]:
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
            failing.append((part, percent, wholes))
        elif part.kind == fitting[0].kind or decimals_of(percent):
            held.append(fitting[0])
            yield part, percent, fitting[0], Verdict.HOLDS
    divided: list[Term] = []
    doubtful: list[tuple[Term, Term, Term]] = []
    for last, percent, wholes in failing:
        mate = _mate(report, statement, last)
        others = _wholes_of(report, statement, mate) if mate else []
        right = next((w for w in others if mate and is_right(mate, w, percent)), None)
        if mate and right:
            yield mate, percent, right, Verdict.HOLDS
        pair = _pair(report, statement, (mate, last), percent) if mate and not right else None
        if pair:
            yield pair[0], percent, pair[1], Verdict.FAILS
        if mate and (right or pair or not others):
            continue
        part, said = _told(report, statement, percent, (last, mate))
        whole = said or _sure(report, part, percent, wholes, held) or _among_told(report, part, percent, divided)
        if whole is None and not mate:
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
    right = [w for w in told if _may_hold(w, part) and w.bracket < 0 and is_right(part, w, percent)]
    return right[0] if len(right) == 1 else None


def _told(
    report: Report, statement: Statement, percent: Term, parts: tuple[Term, Term | None]
) -> tuple[Term, Term | None]:
    """Return the figure that a percentage is of, of two beside each other the nearer, and the whole that is named."""
    part, mate = parts
    said = said_whole(report, statement, part, percent)
    if not mate:
        return part, said or _right_before(report, statement, part, percent)
    other = said_whole(report, statement, mate, percent)
    if other and (not said or _off(mate, other, percent) < _off(part, said, percent)):
        return mate, other
    return part, said


def _sure(report: Report, part: Term, percent: Term, wholes: list[Term], held: list[Term]) -> Term | None:
    """Return the whole of the percentages beside this one, else the only figure that may be it."""
    plain = part.figure.hedge is Hedge.NONE and percent.figure.hedge is Hedge.NONE
    if not plain or not ends_plainly(report, percent):
        return None
    shared = [
        w for w in held
        if w in wholes and w.alike(part) and part.figure.value <= w.figure.value
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


def _pair(
    report: Report, statement: Statement, mates: tuple[Term, Term], percent: Term
) -> tuple[Term, Term] | None:
    """Return part and whole of "956 vụ/1.882 bị can; đã giải quyết 949 vụ/1.860 bị can, đạt 99,9%", right of neither."""
    levels = [x for x in statement.before(mates[0]) if x.part is Part.LEVEL]
    wholes = levels[1::-1]
    alike = len(wholes) == 2 == len([x for x in levels if x.kind in (mates[0].kind, mates[1].kind)])
    if not alike or any(w.kind != m.kind or w.figure.value < m.figure.value for w, m in zip(wholes, mates, strict=True)):
        return None
    joined = _BESIDE.match(report.lower[wholes[0].end : wholes[1].start])
    if not joined or not ends_plainly(report, percent) or percent.figure.hedge is not Hedge.NONE:
        return None
    pairs = list(zip(mates, wholes, strict=True))
    if any(is_right(part, whole, percent) for part, whole in pairs):
        return None
    near = [pair for pair in pairs if is_near(percent.figure.value, percent_of(pair[0].figure, pair[1].figure, 2))]
    return near[0] if near else None


def _wholes_of(report: Report, statement: Statement, part: Term) -> list[Term]:
    return [w for w in (*statement.before(part), *statement.previous(report)) if _may_hold(w, part)]


def is_right(part: Term, whole: Term, percent: Term) -> bool:
    """Tell whether a percentage is that of a part in a whole."""
    return share(part.figure, whole.figure, percent.figure) is Verdict.HOLDS


def _may_hold(whole: Term, part: Term) -> bool:
    return whole.part is Part.LEVEL and whole.kind == part.kind != "" and whole.figure.value > 0


def _has_nearer(part: Term, nearest: Term, whole: Term, percent: Term) -> bool:
    """Tell whether a figure between whole and part is the whole, or makes up the percentage with the part."""
    if nearest is whole or nearest.kind != part.kind:
        return False
    both = part.figure.replace(value=part.figure.value + nearest.figure.value)
    if share(both, whole.figure, percent.figure) is Verdict.HOLDS:
        return True
    return nearest.figure.value >= part.figure.value and not is_meant(part, whole, percent)


def counts(whole: Term, part: Term) -> bool:
    """Tell whether a part counts what the whole counts: the same noun, or people of the whole."""
    people = part.kind in ("người", "em", "cháu", "chị", "cụ") and (whole.kind in _PEOPLE or whole.kind in PEOPLE)
    people = people or (whole.kind == "người" and part.kind in _MEMBERS)
    return whole.kind == part.kind != "" or people or frozenset({whole.kind, part.kind}) == _HOMES


def _off(part: Term, whole: Term, percent: Term) -> Decimal:
    return (percent.figure.value - percent_of(part.figure, whole.figure, decimals_of(percent))).copy_abs()


def is_meant(part: Term, whole: Term, percent: Term) -> bool:
    """Tell whether a percentage is so near that of a whole, or one slip from it, that it was meant for it."""
    return _off(part, whole, percent) <= _FAR or is_slip(part, whole, percent)


def is_slip(part: Term, whole: Term, percent: Term) -> bool:
    """Tell whether a percentage is one slip of the fingers from that of a whole."""
    want = percent_of(part.figure, whole.figure, decimals_of(percent))
    return slip(percent.quantity.number.text, written(want)) is not None


def without_some(statement: Statement, terms: tuple[Term, Term, Term]) -> bool:
    """Tell whether the percentage is right when some that the sentence names are left out: cases moved elsewhere."""
    percent, part, whole = terms
    rests = [
        whole.figure.replace(value=whole.figure.value - term.figure.value) for term in statement.terms
        if term.kind == whole.kind and term.number not in (part.number, whole.number)
    ]  # fmt: skip
    return any(share(part.figure, rest, percent.figure) is Verdict.HOLDS for rest in rests if rest.value > 0)


def are_levels(part: Term, whole: Term) -> bool:
    """Tell whether two figures count or measure alike things."""
    alike = part.alike(whole) or counts(whole, part) or (part.kind in PEOPLE and whole.kind in PEOPLE)
    return part.part is Part.LEVEL and whole.part is Part.LEVEL and alike and whole.figure.value > 0


def closes(report: Report, term: Term) -> bool:
    """Tell whether a bracket holds no other figure behind this one."""
    rest = report.lower[term.end : term.end + 60].partition(")")
    return bool(rest[1]) and not any(c.isdigit() or c == "(" for c in rest[0])
