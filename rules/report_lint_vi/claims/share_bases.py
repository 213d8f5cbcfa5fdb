"""Parts, percentages and the whole that they are of, where only the order of the sentence tells which it is."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Verdict
from report_lint.figures import Hedge, share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.ratio_result import decimals_of, percent_of, slip, written
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
_WHOLE_CUE = Pattern(
    r"(?:tổng|trong|tiếp nhận|khảo sát|khám|sàng lọc|xét nghiệm|xét tuyển|phỏng vấn|nhận|triệu tập|lấy ý kiến|"
    r"rà soát|được giao|kế hoạch|giao|có|kiểm tra|phát ra|phát hành|xây dựng|giúp đỡ|thụ lý|phải thi hành|phải thu|"
    r"dự toán|đăng ký|thẩm định|đề ra|toàn [^\W\d_]+)(?: [^\W\d_]+){0,6}(?: (?:năm )?20[0-9]{2})?,?(?: là)?:? ?\Z"
)
_INTAKE = Pattern(
    r"(?<!\w)(?:thụ lý|tiếp nhận|khảo sát|phỏng vấn|xét tuyển|phát ra|được giao|kiểm tra|nhận|triệu tập|lấy ý kiến|"
    r"rà soát|phải thi hành|phải thu hồi|gọi khám|khám tuyển|kế hoạch vốn|tổng vốn|vốn được giao)"
    r"(?: [^\W\d_]+){0,3}(?: (?:năm )?20[0-9]{2})?,?(?: là)?:? ?\Z"
)
#: What may be exceeded.
_GIVEN = Pattern(r"(?<!\w)(?:được giao|kế hoạch|chỉ tiêu|chỉ tiêu giao)(?: [^\W\d_]+){0,3}(?: là)?:? ?\Z")
#: "trong tổng số 412 giảng viên có 96 tiến sĩ": what is counted second is of the first, whatever it is called.
_AMONG = Pattern(r"(?<!\w)trong(?: tổng)?(?: số)? \Z")
_HAS = Pattern(r"(?: [^\W\d_]+){0,5},? (?:thì )?(?:đã |chỉ |mới )?có \Z")
#: What a clause behind ";" begins with when it divides what the one before it told.
_DIVIDING = ("đã ", "số ", "nữ ", "trong đó", "đến ", "có ", "mới ", "giải ngân", "giải quyết", "thi hành xong", "lũy kế")
_PART_CUE = (
    "đã", "mới", "có", "trong đó", "giải quyết", "hòa giải thành", "hoàn thành", "đạt", "còn", "thực hiện", "được",
    "giải ngân", "chi", "thu", "xử lý", "trả", "nữ", "nam", "tốt nghiệp", "đúng hạn", "tiến bộ", "thông qua",
    "đồng ý", "riêng", "hài lòng", "có mặt", "tham dự", "đủ điều kiện", "bãi bỏ", "thi hành xong", "thu về",
)  # fmt: skip
_PEOPLE = frozenset(
    {
        "công nhân", "học sinh", "sinh viên", "học viên", "cán bộ", "giáo viên", "đoàn viên", "hội viên", "lao động",
        "em", "cháu", "thành viên", "viên chức", "công chức", "nhân viên", "bị can", "bị cáo", "người", "trẻ",
        "thanh niên", "công dân", "giảng viên", "bác sĩ", "chiến sĩ", "phụ nữ", "trẻ em", "người lao",
    }
)  # fmt: skip
_MEMBERS = frozenset({"hội viên", "đoàn viên", "công nhân", "học viên", "học sinh"})
_WITHIN = Pattern(r"[^0-9,;.:()]{0,40}[,;(] ?trong (?:số )?đó[^0-9,;.:()]{0,30}\Z")
_HOMES = frozenset({"hộ", "gia đình"})
_AGES = frozenset({"tuổi"})
#: "105 vụ/160 bị can", "564 triệu đồng/17 hộ": one thing counted in two ways, and a share may be of either.
_BESIDE = Pattern(r"(?: [^\W\d_]+){0,4} ?/ ?\Z")
#: Words that leave no doubt that a part follows, so that it may stand further off.
_APART = ("trong đó", "riêng")
_NEAR_PART, _FAR_PART = 90, 130  # characters between the whole and its part
_TIMES = frozenset({"ngày", "giờ", "tuần lễ", "tháng", "năm"})
_LASTS = Pattern(r" (?:trong|sau)(?: vòng)? [0-9]{1,3} (?:ngày|giờ|tuần|tháng|năm)(?!\w)")
_NAMED = 110  # characters before a part in which its rate may be named
_FAR = Decimal(10)  # per cent: what is further off was hardly meant for this whole


def lasts(report: Report, term: Term) -> bool:
    """Tell the time that something took, "trong 12 tháng", from a figure of its own."""
    return term.kind in _TIMES and report.lower.endswith((" trong ", " sau ", " vòng "), 0, term.start)


def leads(report: Report, part: Term, percent: Term) -> bool:
    """Tell whether a percentage follows a figure as its share of something."""
    gap = _LASTS.compiled.sub("", report.lower[part.end : percent.start])
    led = _LEAD.match(gap) if len(gap) <= 110 and not says_any(gap, _NEW_MATTER) else None
    if led is None or not led["named"]:
        return bool(led)
    # "tỷ lệ hòa giải thành 80,3%" is of what was told, "tỷ lệ bao phủ 80,3%" of something else.
    low = max(part.start - _NAMED, *(report.lower.rfind(mark, 0, part.start) + 1 for mark in ("\n", ". ")))
    told = frozenset(report.lower[low : part.end + gap.find(",")].replace(",", " ").split())
    return told.issuperset(led["named"].split())


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
        fitting = [w for w in wholes if share(part.figure, w.figure, percent.figure) is Verdict.HOLDS]
        if not fitting:
            failing.append((part, percent, wholes))
        elif part.kind == fitting[0].kind or decimals_of(percent):
            held.append(fitting[0])
            yield part, percent, fitting[0], Verdict.HOLDS
    divided: list[Term] = []
    for last, percent, wholes in failing:
        mate = _mate(report, statement, last)
        if mate:
            others = [w for w in (*statement.before(mate), *statement.previous(report)) if _may_hold(w, mate)]
            right = next((w for w in others if share(mate.figure, w.figure, percent.figure) is Verdict.HOLDS), None)
            if right:
                yield mate, percent, right, Verdict.HOLDS
            if right or not others:
                continue
        part, said = _told(report, statement, percent, (last, mate))
        if not said and decimals_of(percent) and not mate:
            told = [w for w in statement.previous(report) if _may_hold(w, part) and w.bracket < 0]
            right = [w for w in told if share(part.figure, w.figure, percent.figure) is Verdict.HOLDS]
            said = right[0] if len(right) == 1 else None
        whole = said or _sure(report, part, percent, wholes, held) or _among_told(report, part, percent, divided)
        if whole:
            verdict = share(part.figure, whole.figure, percent.figure)
            if said and verdict is Verdict.HOLDS:
                divided.append(said)
            if not said or verdict is not Verdict.FAILS or is_meant(part, said, percent):
                yield part, percent, whole, verdict if said else Verdict.FAILS


def _told(
    report: Report, statement: Statement, percent: Term, parts: tuple[Term, Term | None]
) -> tuple[Term, Term | None]:
    """Return the figure that a percentage is of, of two beside each other the nearer, and the whole that is named."""
    part, mate = parts
    said = said_whole(report, statement, part, percent)
    other = said_whole(report, statement, mate, percent) if mate else None
    if mate and other and (not said or _off(mate, other, percent) < _off(part, said, percent)):
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
    return shared[0] if shared else _only(report, part, percent, wholes)


def _among_told(report: Report, part: Term, percent: Term, divided: list[Term]) -> Term | None:
    """Return the whole of another sentence that this one divides: "trong số này 40 em, bằng 80%; nữ 22 em, bằng 43%"."""
    plain = part.figure.hedge is Hedge.NONE and percent.figure.hedge is Hedge.NONE and ends_plainly(report, percent)
    fit = [w for w in divided if counts(w, part) and part.figure.value <= w.figure.value and is_meant(part, w, percent)]
    return fit[0] if plain and fit else None


def _mate(report: Report, statement: Statement, part: Term) -> Term | None:
    """Return the figure that a part stands beside, "564 triệu đồng" of "564 triệu đồng/17 hộ"."""
    mate = next(iter(statement.before(part)), None)
    joined = mate is not None and _BESIDE.match(report.lower[mate.end : part.start])
    return mate if mate and joined and mate.part is Part.LEVEL and mate.kind != part.kind else None


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


def _only(report: Report, part: Term, percent: Term, wholes: list[Term]) -> Term | None:
    lower = report.lower
    levels = [w for w in wholes if w.part is Part.LEVEL]
    if _is_among(report, part, percent, levels) or _is_part(report, part, percent, levels):
        return levels[0]
    if len(levels) != 1 or not counts(levels[0], part) or levels[0].bracket != part.bracket:
        return None
    whole = levels[0]
    between = lower[whole.end : part.start]
    if (
        (
            not f"{between.rpartition(';')[2].strip()} ".startswith((*_DIVIDING, " "))
            and ";" in between
            and not _INTAKE.search(lower, max(0, whole.start - 40), whole.start)
        )
        or len(between) > (_FAR_PART if says_any(between, _APART) else _NEAR_PART)
        or whole.figure.hedge is not Hedge.NONE
        or (whole.figure.value < part.figure.value and not _GIVEN.search(lower, max(0, whole.start - 40), whole.start))
    ):
        return None
    around = f"{between} {lower[part.end : percent.start]}"
    told = says_any(between, _APART) or _WHOLE_CUE.search(lower, max(0, whole.start - 60), whole.start)
    of_all = "chiếm" in around and "tổng " in lower[max(0, whole.start - 40) : whole.start]
    of_all = of_all or bool(_INTAKE.search(lower, max(0, whole.start - 40), whole.start))
    if not told or not (of_all or says_any(around, _PART_CUE)):
        return None
    return whole if is_meant(part, whole, percent) else None


def _is_among(report: Report, part: Term, percent: Term, levels: list[Term]) -> bool:
    """Tell whether a sentence says that the part is among the figure right before it."""
    lower = report.lower
    if not levels or not levels[0].kind or levels[0].figure.value < part.figure.value or not part.kind:
        return False
    whole = levels[0]
    told = _AMONG.search(lower, max(0, whole.start - 24), whole.start)
    return bool(told and _HAS.match(lower[whole.end : part.start])) and is_meant(part, whole, percent)


def _is_part(report: Report, part: Term, percent: Term, levels: list[Term]) -> bool:
    """Tell whether "trong đó" leads from the figure right before to the part, people of people or the same."""
    if not levels or levels[0].bracket != part.bracket or levels[0].figure.value < part.figure.value:
        return False
    whole = levels[0]
    led = _WITHIN.match(report.lower[whole.end : part.start])
    people = whole.kind in PEOPLE and part.kind in PEOPLE
    return bool(led) and (counts(whole, part) or people) and is_meant(part, whole, percent)


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
