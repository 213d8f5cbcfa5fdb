"""What a part, a percentage and the whole that it is of must be to each other."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Verdict
from report_lint.figures import share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.ratio_result import decimals_of, percent_of, slip, written
from report_lint_vi.claims.table_slip import Slip
from report_lint_vi.claims.table_slip import slip as table_slip
from report_lint_vi.mentions.measure import PEOPLE
from report_lint_vi.mentions.phrases import behind, says_any
from report_lint_vi.mentions.statement import Part, Statement

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

#: From the part to its percentage.
_LEAD = Pattern(
    r"(?:[ /][^\W\d_]+,?){0,16}? ?(?:[,(]|[-–](?= )| (?=chiếm|đạt tỷ lệ)) ?"
    r"(?:(?:(?:(?:đã )?đạt|chiếm|có) )?(?:tỷ lệ|tỉ lệ)(?P<named>(?: [^\W\d_]+){0,5}?)(?: đạt| là| chiếm)?|"
    r"(?:đã )?đạt|chiếm|bằng|tương đương|tương ứng|tức)?(?: là| với)? ?\Z"
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
#: First syllables that name nothing alone.
_OPEN = frozenset("học đồng cán công đoàn hội đảng bị nhân giáo sinh thành bác thanh phụ hợp doanh trang gia".split())
_TIMES = frozenset({"ngày", "giờ", "tuần lễ", "tháng", "năm"})
_LASTS = Pattern(r" (?:trong|sau)(?: vòng)? [0-9]{1,3} (?:ngày|giờ|tuần|tháng|năm)(?!\w)")
_NAMED_BASE = Pattern(r"(?: [^\W\d_]+){2,}")
_ASIDE = Pattern(r" ?\([^()]*\)| ?“[^“”]*”")
#: Rates of people: "128.350 người trên 138.010 nhân khẩu, tỷ lệ bao phủ".
_OF_PEOPLE = (" bao phủ", " tham gia")
_SHORT = 2  # words of a rate's name
_DIGITS = 3
_NAMED = 110  # characters before a part in which its rate may be named
_FAR = Decimal(10)  # per cent: what is further off was hardly meant for this whole


def lasts(report: Report, term: Term) -> bool:
    """Tell the time that something took, "trong 12 tháng", from a figure of its own."""
    return term.kind in _TIMES and report.lower.endswith((" trong ", " sau ", " vòng "), 0, term.start)


def leads(report: Report, last: Term, percent: Term, *, part: Term | None = None) -> bool:
    """Tell whether a percentage follows a figure as its share of something, or as that of a part in the figure.

    Where the part is known, a name of the rate that was not told, "tỷ lệ trên chuẩn", is proved by the percentage
    itself when it is theirs but for one digit.
    """
    gap = _LASTS.compiled.sub("", report.lower[last.end : percent.start])
    gap = _ASIDE.compiled.sub("", gap) if "(" in gap or "“" in gap else gap
    led = _LEAD.match(gap) if len(gap) <= 110 and not says_any(gap, _NEW_MATTER) else None
    if led is None or not led["named"]:
        return bool(led)
    # "tỷ lệ hòa giải thành 80,3%" is of what was told, "tỷ lệ bao phủ 80,3%" of something else.
    low = behind(report.lower, ("\n", ". "), max(0, last.start - _NAMED), last.start)
    told = frozenset(report.lower[low : last.end + gap.find(",")].replace(",", " ").split())
    known = told.issuperset(led["named"].split())
    if known or part is None:
        return known
    if led["named"].startswith(_OF_PEOPLE) and part.kind in PEOPLE and last.kind in PEOPLE:
        return True
    return led["named"].count(" ") <= _SHORT and is_digit_off(part, last, percent)


def is_digit_off(part: Term, whole: Term, percent: Term) -> bool:
    """Tell whether one digit, or two that changed places, part a percentage of three digits from that of a whole."""
    if not decimals_of(percent):
        return False
    want = percent_of(part.figure, whole.figure, decimals_of(percent))
    made = table_slip(percent.figure.value, want)
    return made in (Slip.SWAPPED, Slip.CHANGED) and sum(map(str.isdigit, written(want))) >= _DIGITS


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


def is_right(part: Term, whole: Term, percent: Term) -> bool:
    """Tell whether a percentage is that of a part in a whole."""
    return share(part.figure, whole.figure, percent.figure) is Verdict.HOLDS


def is_right_later(statement: Statement, part: Term, percent: Term) -> bool:
    """Tell whether a percentage is of a figure told after it: "đúng hạn 386 hồ sơ (96,5%), hồ sơ đến hạn 400"."""
    later = [x for x in statement.terms if x.start > percent.end and x.figure.value > part.figure.value]
    return bool(decimals_of(percent)) and any(may_hold(x, part) and is_right(part, x, percent) for x in later)


def has_same_base(report: Report, statement: Statement, term: Term, percent: Term) -> bool:
    """Tell whether a figure is itself told as a share of what a percentage is of.

    "có mặt 432 đại biểu (87,4% tổng số đại biểu), 8 đại biểu không tán thành (1,6% tổng số đại biểu)".
    """
    named = _NAMED_BASE.match(report.lower, percent.end)
    later = [x for x in (*statement.previous(report), *statement.terms) if x.start > term.start]
    after = min(later, key=lambda x: x.start, default=percent)
    return named is not None and after is not percent and report.lower.startswith(named[0], after.end)


def may_hold(whole: Term, part: Term) -> bool:
    """Tell whether a figure is a level of the same noun as another."""
    return whole.part is Part.LEVEL and whole.kind == part.kind != "" and whole.figure.value > 0


def counts(whole: Term, part: Term) -> bool:
    """Tell whether a part counts what the whole counts: the same noun, or people of the whole."""
    people = part.kind in ("người", "em", "cháu", "chị", "cụ") and (whole.kind in _PEOPLE or whole.kind in PEOPLE)
    people = people or (whole.kind == "người" and part.kind in _MEMBERS)
    return whole.kind == part.kind != "" or people or frozenset({whole.kind, part.kind}) == _HOMES


def same_thing(whole: Term, part: Term) -> bool:
    """Tell whether a part counts what the whole counts, though the words behind one may say what becomes of it."""
    first = part.kind.partition(" ")[0]
    return counts(whole, part) or (whole.kind == first != "" and first not in _OPEN)


def off_by(part: Term, whole: Term, percent: Term) -> Decimal:
    """Return by how many per cent of the whole a percentage is off."""
    return (percent.figure.value - percent_of(part.figure, whole.figure, decimals_of(percent))).copy_abs()


def is_meant(part: Term, whole: Term, percent: Term) -> bool:
    """Tell whether a percentage is so near that of a whole, or one slip from it, that it was meant for it."""
    return off_by(part, whole, percent) <= _FAR or is_slip(part, whole, percent)


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
    alike = part.alike(whole) or same_thing(whole, part) or (part.kind in PEOPLE and whole.kind in PEOPLE)
    return part.part is Part.LEVEL and whole.part is Part.LEVEL and alike and whole.figure.value > 0


def closes(report: Report, term: Term) -> bool:
    """Tell whether a bracket holds no other figure behind this one."""
    rest = report.lower[term.end : term.end + 60].partition(")")
    return bool(rest[1]) and not any(c.isdigit() or c == "(" for c in rest[0])


def is_of_list(report: Report, last: Term, percent: Term, before: list[Term]) -> bool:
    """Tell whether a percentage behind a list is of its whole: "đạt 312: cấp tỉnh 28, cấp trường 284, bằng 16,9%"."""
    total = last.figure.value
    first = last
    for term in before:  # the nearest first
        if first is not last:
            told = f"{total:,f}".translate(str.maketrans(",.", ".,"))
            both = last.replace(figure=last.figure.replace(value=total))
            fitting = [whole for whole in before if whole.start < first.start and is_right(both, whole, percent)]
            if any(f" {told} " in report.lower[whole.end : first.start].replace(":", " ") for whole in fitting):
                return True
        total, first = total + term.figure.value, term
    return False
