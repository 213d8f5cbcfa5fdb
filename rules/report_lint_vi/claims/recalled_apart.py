"""What parts a figure that a summing-up tells from one of the body: time, level, owner, part, kind."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.other_level import clause_before, is_of_other_level
from report_lint_vi.claims.retold_fit import is_telling
from report_lint_vi.mentions.recollection import JOINING, PREDICATE, aside_of, telling_words, times_of, words_of
from report_lint_vi.mentions.retelling import TOGETHER, WORD
from report_lint_vi.mentions.told_figure import MORE_KINDS, head_of

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.recollection import Recollection
    from report_lint_vi.mentions.retelling import Retelling

#: What is counted from the beginning of the year: a report of the whole time from then, words of a part of it.
_SINCE = "từ đầu năm"
_SINCE_THEN = Pattern(r"(?<!\w)(?:6|9|06|09|sáu|chín) tháng(?! cuối)|năm [0-9]{4}(?!\w)")
_SHORT = Pattern(r"(?<!\w)(?:quý (?:iv|iii|ii|[2-4])(?! năm [0-9]{4}\Z)|tháng [0-9]{1,2}(?![0-9/])|tuần|đợt|vụ)(?!\w)")
_IN_PART = Pattern(r"(?<!\w)(?:trong |riêng )(?:tháng|quý|tuần|kỳ|đợt)(?!\w)")
_LEVELS = Pattern(
    r"(?<!\w)(?:cấp|toàn|của|tuyến) (trung ương|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|trường|cơ sở|thôn|"
    r"quốc gia|nhà nước|ngành|khu vực)(?!\w)"
)
_OFFICES = ("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "trường", "thôn")
_CLAUSE = Pattern(r"[;:,.(](?![0-9])")
_ORDER = Pattern(
    r"(?<!\w)(?:giao|cần|phải có|nhu cầu|định biên|định mức|đề nghị|đề xuất|yêu cầu|kiến nghị|phấn đấu|dự kiến|sẽ|"
    r"quy định|tối thiểu|bổ sung|cùng kỳ|kỳ trước|quy hoạch|nếu|năm (?:trước|ngoái|sau|tới)|chưa có|còn thiếu)(?!\w)"
)
_WHERE = Pattern(r"(?<!\w)(?:về|tại|ở|cho|của|trên|với|do|trong|để|đến|từ)(?!\w)")
_REMAINS = Pattern(r"(?<!\w)(?:còn|thiếu|thêm)(?: lại)?(?: có| tới| đến| là)? \Z")
_KIND = Pattern(
    r", (tổ|nhóm|câu lạc bộ|trang trại|doanh nghiệp|chi|hợp tác xã|xã|phường|thị trấn|nhân viên|người lao động|cơ sở|"
    r"trường|trạm|giáo viên|hộ)(?!\w)(?: [^\W\d_]+){0,5}(?=[.;,\n]|\Z)"
)
_LISTED = Pattern(r", (?:[^\W\d_]+ ){1,4}đều(?!\w)")
#: Brackets that tell of what day a figure is.
DATED = ("(thời điểm", "(tính đến", "(số liệu", "(đến ", "(tại thời điểm")
GENERIC = frozenset("ban thường vụ chấp hành ủy uỷ hội đồng nhân dân đảng bộ lãnh đạo giám đốc các cấp".split())
_MEANS = frozenset("nguồn vốn số tiền khối lượng lớn việc".split())
#: What is there, against what came into being: "tuy đã có 15 tổ hợp tác", "thành lập mới 12 tổ hợp tác".
_THERE = Pattern(r"(?<!\w)có(?: tới| đến| trên)? \Z")
ADDED = frozenset("lập dựng nhận lắp đặt nạp trồng mở cấp mua bị xây mới".split())
#: One doing, told from its two sides: "nhân dân giao nộp", "việc thu hồi".
_HANDED = frozenset("việc giao nộp thu hồi gom tiếp nhận vận động nhân dân người tự nguyện giác".split())
#: The last words of verbs of which things come into being, or are there.
EXISTING = frozenset(
    "lập phát dựng trí lý gồm chế chức hành mở đặt lắp trình trì hiện thụ tư cấp khai giao ra xảy chết hữu với "
    "lên nhận thành nghị định động đoạt đạt chọn dụng sinh hình đội viên số tổng làm phường xã huyện tỉnh trường "
    "sở ban hội đoàn".split()
)
_NAME, _RIGHT, _LEAD, _BEYOND = 3, 2, 90, 14


def is_apart(report: Report, mine: Recollection, other: Retelling) -> bool:
    """Tell whether two figures are of two times, levels, bodies or kinds, as far as words say."""
    told = mine.told
    times, theirs = times_of(report, told), times_of(report, other)
    if times - theirs or (theirs - times and not mine.said) or _is_aside(report, mine, other):
        return True
    if _is_anothers(report, told, other) or (told.label and other.label and told.label != other.label):
        return True
    if _is_stock(report, told, other) or ("ngoài" in told.after and "ngoài" not in other.after):
        return True
    if is_longer(report, told, other):
        return True
    end = other.quantity.span.end + len(other.after)
    if report.lower.startswith(DATED, end) or _is_of_one_body(mine, other) or kinds_of(told) != kinds_of(other):
        return True
    levels, others = levels_of(report, told), levels_of(report, other)
    names = told.names.difference(_MEANS, told.before if mine.opens else ())
    if mine.counted:
        names &= frozenset(words_of(mine.subject))  # not those of a label before it
    return not names <= other.names | other.around or not levels <= others


def _is_stock(report: Report, told: Retelling, other: Retelling) -> bool:
    """Tell whether here it is told how many there are, there how many were added, in no words that both have."""
    start = told.quantity.span.start
    if not _THERE.search(report.lower, max(0, start - _BEYOND), start) or ADDED.isdisjoint(other.before[-1:]):
        return False
    return other.quantity.figure.value < told.quantity.figure.value and other.before[-1] not in told.around


def is_longer(report: Report, told: Retelling, other: Retelling) -> bool:
    """Tell whether a figure is of all the time since the year began, and the other one may not be."""
    return _is_since(report, told) and not _covers_year(report, other)


def _is_since(report: Report, told: Retelling) -> bool:
    start, end = told.quantity.span.start, told.quantity.span.end
    return _SINCE in told.after or _SINCE in clause_before(report.lower, start)[-(end - start) - _LEAD :]


def _covers_year(report: Report, other: Retelling) -> bool:
    """Tell whether a figure of the body is of all the time since the year began, as far as its report is."""
    clause = clause_before(report.lower, other.quantity.span.start)
    if _SINCE in clause or _SINCE in other.after:
        return True
    title = head_of(report).partition("báo cáo")[2].partition(";")[0].partition("phương hướng")[0]
    whole = bool(_SINCE_THEN.search(title)) and not _SHORT.search(title)
    return whole and not other.times and not _IN_PART.search(clause)


def _is_aside(report: Report, mine: Recollection, other: Retelling) -> bool:
    """Tell whether words of plans, changes and parts stand beside one of the figures only."""
    told, apart = mine.told, aside_of(report, other)
    aside = (apart - mine.aside - {"trong đó"}) | (mine.aside - apart)
    if mine.long and is_telling(told.quantity, other.quantity):
        aside -= {"trước", "sau", "đang", "đăng ký", "đề nghị", "điều chỉnh"}
    if any(not told.around & other.around >= set(word.split()) for word in aside):
        return True
    return "trong đó" in apart - mine.aside and _is_part(report, other) and not _is_one_name(told, other)


def _is_of_one_body(mine: Recollection, other: Retelling) -> bool:
    """Tell whether the body tells its figure of one of several bodies, which is not named here."""
    if is_telling(mine.told.quantity, other.quantity):
        return False
    subject = other.before if other.owned else other.before[:-_RIGHT]
    known = mine.told.around.union(mine.own, JOINING, GENERIC, EXISTING, _HANDED if is_handed(mine, other) else ())
    return not known.issuperset((*subject, *other.names.difference(other.after.split())))


def is_handed(mine: Recollection, other: Retelling) -> bool:
    """Tell whether both figures are of what people handed over: "giao nộp 07 khẩu súng", "việc thu hồi"."""
    handed = frozenset(other.before[-_RIGHT:])
    return mine.lead[:1] == ("việc",) and bool(handed) and _HANDED.issuperset((*mine.lead, *handed))


def _is_one_name(one: Retelling, other: Retelling) -> bool:
    """Tell whether two figures are of one thing of a long name, the part that they may be told by."""
    first, second = telling_words(one.after), telling_words(other.after)
    return len(second) >= _NAME and first[: len(second)] == second


def kinds_of(told: Retelling) -> str:
    """Return the second thing that a figure counts: "36 viên chức, người lao động"."""
    comma = told.after.find(", ")
    together = TOGETHER.match(told.after, max(comma, 0))
    if together and not together[0].startswith(f", {told.quantity.noun}"):  # "1.437 doanh nghiệp, doanh nghiệp nhỏ"
        return together[0]
    named = comma >= 0 and not _WHERE.search(told.after, 0, comma)
    more = (MORE_KINDS.match(told.after, comma) or _KIND.match(told.after, comma)) if named else None
    listed = _LISTED.match(told.after, comma) if comma >= 0 else None
    if listed:
        return listed[0]
    if more is None or not PREDICATE.isdisjoint(WORD.compiled.findall(more[0])):
        return ""
    return more[0].strip(" ,.;\n")


def _is_anothers(report: Report, told: Retelling, other: Retelling) -> bool:
    """Tell whether the clause says that another level did it, or that it was ordered, wanted, or of another time."""
    start = told.quantity.span.start
    lower = report.lower
    if _REMAINS.search(lower, max(0, start - _BEYOND), start) and not _REMAINS.search(
        lower, max(0, other.quantity.span.start - _BEYOND), other.quantity.span.start
    ):
        return True
    return is_ordered(report, told, other) or is_of_other_level(report, told, other)


def is_ordered(report: Report, told: Retelling, other: Retelling) -> bool:
    """Tell whether a figure was ordered, wanted or of another time, and the other one was not."""
    order = _ORDER.search(clause_before(report.lower, told.quantity.span.start))
    return order is not None and not set(order[0].split()) <= other.around


def levels_of(report: Report, told: Retelling) -> frozenset[str]:
    """Return the levels of government in a figure's clause, but for the reporting office's own."""
    start = told.quantity.span.start
    lead = _CLAUSE.compiled.split(report.lower[max(0, start - _LEAD) : start])[-1]
    found = [match[1] for match in _LEVELS.compiled.finditer(f"{lead}|{told.after.partition(', ')[0]}")]
    if not found:
        return frozenset()
    head = head_of(report).partition("báo cáo")[0].replace("xã hội", "")
    return frozenset(level for level in found if head.rfind(level) < max(head.rfind(other) for other in _OFFICES))


def _is_part(report: Report, told: Retelling) -> bool:
    """Tell whether a figure after "trong đó" is of some of the things before: both of one noun."""
    from report_lint_vi.mentions.quantity import Quantity

    before = report.last_before(Quantity, told.quantity.span.start)
    return before is None or before.noun.partition(" ")[0] == told.quantity.noun.partition(" ")[0]
