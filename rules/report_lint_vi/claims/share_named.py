"""Wholes that are named beside a percentage and told further up: "11,8% dư nợ toàn tỉnh", "trong số án đã thụ lý"."""

from __future__ import annotations

from report_lint import Pattern, Verdict
from report_lint.figures import Hedge, share
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.share_bases import counts, has_same_base, is_meant, is_slip
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.dated_level import DatedLevel
from report_lint_vi.mentions.measure import PEOPLE
from report_lint_vi.mentions.statement import Part, Statement, terms_between

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

#: What a percentage is said to be of: "dư nợ toàn tỉnh", "tổng số trường", "số phải thu".
_OF = Pattern(r" (?:(?:so với|trong|trên|của) )?(?P<what>[^\W\d_]+(?: [^\W\d_]+){0,8})(?=[,.;)\n]|\Z)")
#: ... or the sentence begins with it: "trong số việc có điều kiện, đã giải quyết xong".
_AMONG = Pattern(
    r"(?:[-+*•] )?(?:trong|trên)(?: tổng)? số (?!này|đó|ấy|trên)(?P<what>[^\W\d_]+(?: [^\W\d_]+){0,7}?)"
    r"(?:,| (?=đã |mới |chỉ ))"
)
#: The sentence before is of everything: "Tổng số lao động là 1.240 người. Lao động nữ có 868 người, chiếm 70%".
_ALL = Pattern(
    r"(?:[-+*•] )?(?:đến [^,.\d]{0,20}, ?)?(?:tổng(?= )|toàn(?= )|"
    r"(?:số )?[^,.;\d]{0,24}(?:phải|cần|được giao|thụ lý|tiếp nhận|phát ra|đăng ký|rà soát|triệu tập)(?= ))"
)
_TAKES = Pattern(r",? ?\(?(?:chiếm|(?P<reached>đạt)|(?:đạt |chiếm )?(?:tỷ lệ|tỉ lệ))(?: tỷ lệ| tỉ lệ)?(?: là)? \Z")
_CLAUSE = Pattern(r"[,;()\n0-9]|[.](?![0-9])|:(?! ?[0-9])")
_YEAR = Pattern(r"trong (?:kỳ|năm)(?= |\Z)|(?:năm )?(?<![0-9])20[0-9]{2}(?![0-9])")
_WORD = Pattern(r"[^\W\d_]+")
_IDLE = frozenset(
    "số của trong tại ở thuộc là có được đã các những này đó hiện nay và cả tổng toàn bộ đạt gồm tất trên địa bàn "
    "giao đến tính với theo".split()
)
#: Whose whole it is; two of them are two wholes.
_SCOPES = frozenset("tỉnh huyện xã phường trường ngành quận thôn khu cục tòa quốc nước thành phố thị".split())
#: Words that make the base one of another time, or something that is no whole.
_ELSEWHERE = frozenset(
    "trước ngoái kỳ năm quý tháng tuần vụ đầu cuối kì so cùng bình quân chung mục tiêu nhiệm qua cao thấp hơn".split()
)
_NOT = frozenset("chưa không khó ngoài còn trừ kế hoạch dự toán".split())
#: What a unit measures.
_MEASURES = {
    "ha": ("diện tích",), "tấn": ("sản lượng", "khối lượng"), "km": ("chiều dài",), "m": ("chiều dài",),
    "đồng": ("tiền", "kinh phí", "nguồn", "vốn"), "m3": ("khối lượng",),
}  # fmt: skip
_BACK = 1600  # characters in which the whole is told
_FAR = 90
_EXTRA = 2


def named_whole(report: Report, statement: Statement, part: Term, percent: Term) -> Term | None:
    """Return the one figure further up that is called what a percentage is said to be of.

    None also where the percentage is far from what this whole makes, or is right of another figure.
    """
    lower = report.lower
    hedged = part.figure.hedge is not Hedge.NONE or percent.figure.hedge is not Hedge.NONE
    if hedged or not part.kind or percent.figure.value >= 100:
        return None
    behind = _OF.match(lower, percent.end, percent.end + _FAR)
    plain = not lower[percent.end : percent.end + 2].strip(" ")[:1].isalnum()
    led = _AMONG.match(lower, statement.span.start) if plain and _is_first(statement, part) else None
    told = behind or led
    takes = _TAKES.search(lower[part.end : percent.start]) if plain and _is_first(statement, part) else None
    if not told and not takes:
        return None
    low = max(0, part.start - _BACK)
    terms = [x for x in terms_between(report, low, part.start) if x.part is Part.LEVEL and x.number != part.number]
    fit = [x for x in terms if _counts(report, x, part) and _may_be(report, x, part)]
    fit = [x for x in fit if not behind or not has_same_base(report, statement, x, percent)]
    inside = [x for x in fit if x.start > statement.span.start]
    if behind and inside and frozenset(behind["what"].split()) <= _IDLE | _measures(part.kind):
        wholes, near = _measured(report, inside, part.kind), False
    elif told:
        wholes, near = _called(report, fit, told["what"], part)
    else:
        wholes, near = _only_before(report, statement, fit), bool(takes and not takes["reached"])  # else of a plan
    if len({x.figure.value for x in wholes}) != 1:
        return None
    whole = wholes[-1]
    if share(part.figure, whole.figure, percent.figure) is Verdict.HOLDS:
        return whole
    others = (*terms, *statement.terms)
    if not (is_meant if near else is_slip)(part, whole, percent) or _is_right_of_another(part, percent, others):
        return None
    return None if _is_wrong_itself(report, part) else whole


def _is_wrong_itself(report: Report, part: Term) -> bool:
    """Tell whether the part is no sum of what it is said to hold: then the percentage may well be right."""
    from report_lint_vi.claims.total import Total

    return any(x.verdict is Verdict.FAILS and part.number in x.figures for x in report.mentions(Total))


def _counts(report: Report, whole: Term, part: Term) -> bool:
    """Tell whether a figure counts what the part counts, also where it says "người" and names them before."""
    if whole.kind == part.kind or counts(whole, part):
        return True
    named = whole.kind == "người" and part.kind in PEOPLE
    return named and frozenset(part.kind.split()) <= _around(report, whole)[0]


def _is_first(statement: Statement, part: Term) -> bool:
    return not any(x.part in (Part.LEVEL, Part.DONE) and x.bracket < 0 for x in statement.before(part))


def _may_be(report: Report, whole: Term, part: Term) -> bool:
    """Tell whether a figure in the prose is of now, plain and not smaller than the part."""
    if whole.bracket >= 0 or whole.figure.hedge is not Hedge.NONE or whole.figure.value < part.figure.value:
        return False
    view, start = report.view, whole.start
    line = view.find("\n", start)
    if "|" in view[view.rfind("\n", 0, start) + 1 : line if line >= 0 else len(view)]:
        return False
    dated = DatedLevel.of(report, whole.number)
    return not (dated and (dated.when or dated.is_earlier(report)))


def _called(report: Report, wholes: list[Term], what: str, part: Term) -> tuple[list[Term], bool]:
    """Return the figures that bear a name, and whether it is their whole name; those of the whole name go first."""
    words = frozenset(what.split())
    if words & _ELSEWHERE:
        return [], False
    content, scopes = _content(words, part), words & _SCOPES
    alike: list[Term] = []
    longer: list[Term] = []
    for whole in wholes:
        before, after = _around(report, whole)
        said = before | after
        own = _content(said, part)
        apart = scopes and said & _SCOPES and scopes.isdisjoint(said)
        if apart or (said & (_NOT | _ELSEWHERE)) - words or not content <= own:
            continue
        generic = not content
        if own == content or (generic and not _content(before, part) and len(own) <= 1):
            if not generic or not before.isdisjoint(("tổng", "toàn")):
                alike.append(whole)
        elif len(own - content) <= _EXTRA and not generic:
            longer.append(whole)
    return (alike, True) if alike else (longer, False)


def _measured(report: Report, terms: list[Term], kind: str) -> list[Term]:
    """Return the only figure: "quản lý 412 km, đã thay mới 61,8 km"; of several, those called by what they measure."""
    if len(terms) == 1:
        return terms
    names = tuple([f"{name}{link}" for name in _MEASURES.get(kind, ()) for link in (" ", " là ")])
    return [x for x in terms if report.lower.endswith(names, 0, x.start)]


def _measures(kind: str) -> frozenset[str]:
    return frozenset(" ".join(_MEASURES.get(kind, ())).split())


def _content(words: frozenset[str], part: Term) -> frozenset[str]:
    kind = part.kind.split()
    return words - _IDLE - _SCOPES - _measures(part.kind) - frozenset(kind)


def _around(report: Report, term: Term) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of the clause before a figure, and those behind it."""
    lower = report.lower
    after = _WORD.compiled.findall(_CLAUSE.compiled.split(lower[term.end : term.end + _FAR], 1)[0])
    ahead = _YEAR.compiled.sub("", lower[max(0, term.start - _FAR) : term.start])
    if len(after) < _EXTRA:  # "Số đơn tiếp nhận: 164 đơn", but "Kết quả: 640 việc có điều kiện"
        ahead = ahead.rstrip(" :")
    before = _CLAUSE.compiled.split(ahead)[-1]
    kind = frozenset(term.kind.split())
    return frozenset(_WORD.compiled.findall(before)) | kind, frozenset(after) | kind


def _only_before(report: Report, statement: Statement, wholes: list[Term]) -> list[Term]:
    """Return the only figure of its kind in the sentence right before, which tells of everything."""
    previous = statement.previous(report)
    inside = [x for x in wholes if any(x.number == other.number for other in previous)]
    if len(inside) != 1 or sum(x.kind == inside[0].kind for x in previous) != 1:
        return []
    sentence = Sentence.around(report, inside[0].start)
    return inside if sentence and _ALL.match(report.lower, sentence.span.start) else []


def _is_right_of_another(part: Term, percent: Term, others: tuple[Term, ...]) -> bool:
    """Tell whether two other figures near a percentage, or the part and one of them, make it."""
    levels = [x for x in others if x.part in (Part.LEVEL, Part.DONE, Part.OF) and x.figure.value > 0][-24:]
    return any(
        share(one.figure, other.figure, percent.figure) is Verdict.HOLDS
        for other in levels
        for one in (part, *levels)
        if other.kind == one.kind and other.number != one.number and one.start > other.start
    )
