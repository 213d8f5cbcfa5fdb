"""What parts a count that is told as known from an earlier one: time, level, owner, kind, some and all."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.opposed import are_opposed
from report_lint_vi.claims.other_level import is_of_other_level
from report_lint_vi.claims.recalled_apart import DATED, GENERIC, is_longer, kinds_of
from report_lint_vi.claims.resumed import head
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.count_context import alike
from report_lint_vi.mentions.owned_count import OFFICES
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.retelling import IDLE, OWN, WORD
from report_lint_vi.mentions.told_figure import head_of

if TYPE_CHECKING:
    from report_lint import Report, Span
    from report_lint_vi.mentions.count_context import CountContext
    from report_lint_vi.mentions.resumption import Resumption
    from report_lint_vi.mentions.retelling import Retelling

#: Another time, plan or part, before the later count or behind it.
_ELSEWHERE = Pattern(
    r"(?<!\w)(?:khác|còn lại|nữa|năm (?:trước|ngoái|tới|sau)|kỳ trước|cùng kỳ|nhu cầu|định mức|định biên|dự kiến|"
    r"trở lên|tối thiểu|ít nhất|theo (?:quy định|đề án|quy hoạch|kế hoạch)|đề nghị|thời gian tới|"
    r"đầu kỳ|thêm|bổ sung|so với|trước (?:khi|đây)|mỗi|từng|bình quân|riêng|nếu|cần(?: có| phải có)?(?= [0-9]))(?!\w)"
)
_OTHERS = Pattern(r"(?<!\w)(?:bạn(?! hàng| đọc| bè)|giáp ranh)(?!\w)")
_BEYOND = Pattern(r",| (?:chưa|không|còn|có|vẫn|đều|nhưng|song|mà|thì)(?!\w)")
_PLANNED = Pattern(r"\A[^,]{0,40}(?<!\w)được giao(?! nộp)(?!\w)")
#: Words of a period that part two counts.
_PERIOD = ("quý", "tháng", "năm", "học kỳ", "đợt", "vụ ", "giai đoạn", "nhiệm kỳ", "tuần", "khóa")
_UNITS = frozenset({"năm", "tháng", "quý"})
#: Last words of verbs with which things happen or come to be known, so that they are there only then.
_HAPPENING = frozenset(
    "mở chức ra hiện lý ký hành có gồm với là số gia tổng lượng biên khai đạt bị chết hội cộng đoạt đón".split()
)
_KNOWN = frozenset({("tiếp", "nhận"), ("ghi", "nhận"), ("thu", "hút"), ("xây", "dựng")})
_LEVEL = Pattern(
    r"(?<!\w)cấp (trung ương|quốc gia|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cơ sở|trường|tổ|công ty|ngành|bộ|"
    r"khu vực|trên|dưới|chi|học viện|sở|viện)(?!\w)"
)
_OWNER = Pattern(
    r" (?:(?:của|thuộc)|(?:tại|ở)(?= (?:xã|huyện|thôn|phường|khóm|ấp|bản|tỉnh|tổ|khu)(?!\w)))"
    r"(?: (?!được |do |đã |bị )[^\W\d_]+){1,4}"
)
#: Nouns of places and bodies, of which a name tells which one is meant.
_PLACES = frozenset(" ".join(OFFICES).split()) | frozenset("thôn ấp bản khóm khu phố tổ khoa lớp khối cụm chi".split())
#: Names that stand together: "Tết Nguyên đán Kỷ Hợi".
_RUN = Pattern(r"[^\W\d_]+(?: [^\W\d_]+){0,40}")
#: After such words it is told when something else was done: "Sau khi nhận kết luận, ...".
_THEN = Pattern(r"(?<!\w)sau (?:khi )?(?!sắp xếp|sáp nhập|hợp nhất|bổ sung|kiện toàn|điều chỉnh|chia)[^,;.]{3,60}, ")
#: Where the predicate begins, so that a time behind it does not tell of which things a count is.
_PREDICATE = Pattern(r",| (?:chủ yếu|thì|nhưng|đều|vẫn|còn|chỉ|mới có|nên|hầu hết|đa số|phần lớn|chưa|không)(?!\w)")
#: The turn of the year: what there was at the end of one is there at the beginning of the next.
_BEGUN = Pattern(r"(?<!\w)(?<!tháng )(?<!từ )đầu năm(?! học)(?: nay| này)?(?: ([0-9]{4}))?(?!\w)")
_ENDED = Pattern(r"(?<!\w)(?<!tháng )(?:cuối năm |ngày 31/12/)(?:([0-9]{4})|trước|ngoái)(?!\w)")
_YEAR = Pattern(r"(?<!\w)năm ([0-9]{4})(?!\w)")
_LEAD, _REACH, _NEAR, _AFTER = 190, 300, 4, 14


def is_elsewhere(report: Report, sentence: Span, here: CountContext) -> bool:
    """Tell whether the sentence of the later count speaks of another time, a plan, a part, or somebody else."""
    told, lower = here.told, report.lower
    span = told.quantity.span
    low, high = max(sentence.start, span.start - _REACH), min(sentence.end, span.end + _REACH)
    if _ELSEWHERE.search(lower, low, span.end) or _OTHERS.search(lower, low, high):
        return True
    return bool(_ELSEWHERE.search(_BEYOND.compiled.split(told.after, 1)[0]) or _PLANNED.search(told.after))


def is_of_all(mine: Resumption, here: CountContext, there: CountContext, own: frozenset[str]) -> bool:
    """Tell whether it was told with how many something was done, and here it may be told of all that there are.

    What happens is there because somebody did it; what stands was there before: "mở 12 lớp", "hỗ trợ 19 hợp tác xã".
    """
    told, around = there.told, here.told.around
    verb = told.before[-2:]
    if mine.having:
        if " được " in told.after:
            return "được" not in mine.noun
        left = set(WORD.compiled.findall(told.after.partition(",")[0])) - IDLE - around - own
        if left and mine.quantity.figure.value > told.quantity.figure.value:
            return True
    happens = not mine.having and (verb[-1:] == () or verb[-1] in _HAPPENING or verb in _KNOWN)
    return not (told.owned or not verb or happens) and alike(frozenset(verb)).isdisjoint(around)


def is_apart(
    report: Report, mine: Resumption, here: CountContext, there: CountContext, *, slipped: bool = False
) -> bool:
    """Tell whether two counts are of two times, levels, bodies or kinds, as far as words say.

    ``slipped``: two digits that changed places explain the difference, so that it is enough that nothing strange is
    told of one of them.
    """
    told, other = here.told, there.told
    dated = report.lower.startswith(DATED, other.quantity.span.end + len(other.after))
    dated = dated or are_opposed(here.near, there.near)
    if (
        dated
        or _is_aside(report, mine, told, other)
        or _is_of_other_time(report, mine, told, other)
        or is_longer(report, told, other)
    ):
        return True
    if not _names(report, told, other.around) <= other.names | other.around | there.words:
        return True
    if told.label and other.label and not (told.around & set(other.label.split()) - IDLE - OWN):
        return True
    if levels_differ(here, there) or is_of_other_level(report, told, other) or is_of_other_level(report, other, told):
        return True
    kinds, others = kinds_of(told), kinds_of(other)
    if kinds != others:
        strange = not told.around.issuperset(others.split()) or not other.around.issuperset(kinds.split())
        longer = bool(kinds and others) and (kinds.startswith(others) or others.startswith(kinds))
        if not longer and (strange or not slipped):
            return True
    return not (slipped and told.names & other.names) and _is_anothers(report, mine, told, other)


def _is_aside(report: Report, mine: Resumption, told: Retelling, other: Retelling) -> bool:
    """Tell whether words of plans, changes and parts stand beside one of the counts only."""
    start = told.quantity.span.start
    then = mine.looks or _THEN.search(report.lower, max(0, start - _LEAD), start)
    looking = ({"sau"} if then else set[str]()) | ({"đầu năm"} if _is_turn(report, told, other) else set[str]())
    aside = (other.aside - {"trong đó"} - told.aside) | (told.aside - other.aside - looking)
    if any(not told.around & other.around >= set(word.split()) for word in aside):
        return True
    if "trong đó" not in other.aside:
        return False
    before = report.last_before(Quantity, other.quantity.span.start)
    return before is None or head(before) == head(other.quantity)


def _is_of_other_time(report: Report, mine: Resumption, told: Retelling, other: Retelling) -> bool:
    if _BEGUN.search(_clause(report, told)):
        return not _is_turn(report, told, other)
    here = _clause(report, told)
    if any(not time.startswith("đến") and time in here for time in told.times - other.times):
        return True
    lead = _clause(report, other)
    times = [time for time in other.times - told.times if time.startswith(_PERIOD) and time in lead]
    strange = any(not told.around.intersection(WORD.compiled.findall(time)) - _UNITS for time in times)
    return strange and not mine.said


def _is_turn(report: Report, told: Retelling, other: Retelling) -> bool:
    """Tell whether here it is the beginning of a year, there the end of the one before, or that beginning too."""
    here, there = _clause(report, told), _clause(report, other)
    begun, ended = _BEGUN.search(here), _ENDED.search(there)
    if begun is None or ended is None:
        return begun is not None and begun[0] in there
    years = _YEAR.compiled.findall(head_of(report))
    year = begun[1] or (years[-1] if years else "")
    return year == str(int(ended[1]) + 1) if ended[1] and year else not begun[1]


def _clause(report: Report, told: Retelling) -> str:
    """Return the words of a count's clause, without those of its predicate."""
    start, end = told.quantity.span.start, told.quantity.span.end
    sentence = Sentence.around(report, start)
    low = max(sentence.span.start if sentence else 0, start - _LEAD)
    name = _PREDICATE.compiled.split(report.lower[end : end + len(told.after) + _AFTER], 1)[0]
    return f"{report.lower[low:start].rpartition('; ')[2]}|{name}"


def levels_differ(here: CountContext, there: CountContext) -> bool:
    """Tell whether the counts are of two levels: "cấp huyện", "cấp tỉnh"."""
    first, second = ({found[1] for found in _LEVEL.compiled.finditer(context.near)} for context in (here, there))
    return bool(first - second) or bool(first and second and first != second)


def _names(report: Report, told: Retelling, around: frozenset[str]) -> set[str]:
    """Return the names that lead to a count, but for those of a group of which the other place has one.

    Words of a label are no names unless they are written so: "Nguồn phát triển Đảng ít: trong 15 đảng viên".
    """
    start = told.quantity.span.start
    sentence = Sentence.around(report, start)
    lead = report.view[max(sentence.span.start if sentence else 0, start - _REACH) : start]
    label, colon, _ = lead.rpartition(": ")
    names = set(told.names)
    if colon:
        names -= {word for word in WORD.compiled.findall(label) if word.islower()} | {label.partition(" ")[0].lower()}
    for group in _groups(lead):
        if not around.isdisjoint(group):
            names.difference_update(group)
    lower = lead.lower()
    return {name for name in names if name in lower}


def _groups(lead: str) -> list[set[str]]:
    """Return the words with a capital that stand together, one word without between two of them at most."""
    groups: list[set[str]] = []
    for run in _RUN.compiled.finditer(lead):
        gap = 2
        for word in run[0].split():
            if not word[:1].isupper():
                gap += 1
                continue
            if gap > 1:
                groups.append(set())
            groups[-1].add(word.lower())
            gap = 0
    return groups


def _is_anothers(report: Report, mine: Resumption, told: Retelling, other: Retelling) -> bool:
    """Tell whether the earlier count is told of a body or a place that nobody speaks of in the later sentence."""
    owner = _OWNER.search(other.after)
    end = other.quantity.span.end
    owned = WORD.compiled.findall(report.view[end + owner.start() : end + owner.end()])[1:] if owner else []
    foreign = {word.lower() for word in owned if word[0].isupper()} & other.names
    words = other.before
    names = (_names(report, other, told.around) | foreign) - GENERIC - IDLE
    names -= {name for name in names if mine.led and name in words and _is_short(told, words[: words.index(name)])}
    return bool(names) and names.isdisjoint(told.around)


def _is_short(told: Retelling, words: tuple[str, ...]) -> bool:
    """Tell whether the noun before a name is told later too: "dịch" of "Dịch tả lợn châu Phi"."""
    return any(word in told.around and word not in OWN and word not in _PLACES for word in words[-_NEAR:])
