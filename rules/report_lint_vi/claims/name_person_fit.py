"""What the words around two alike names tell: whether they are of one person, and whether two posts go together."""

from __future__ import annotations

from itertools import pairwise, product
from unicodedata import normalize

from report_lint import BlockKind, Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.phrases import behind, says_any
from report_lint_vi.world.names import apart

if TYPE_CHECKING:
    from report_lint import Block, Report
    from report_lint_vi.mentions.person import Person

#: Middle names that so many people have that a place in common proves nothing.
_FREQUENT = frozenset({"Văn", "Thị"})
#: Words in capitals that name no body by themselves.
_COMMON = frozenset(
    "Chi Đảng Hội Đoàn Ủy Uỷ Ban Trạm Trường Công Sở Phòng Mặt Trận Tổ Hợp Nông Thanh Phụ Cựu Y Liên Bộ Hội Khu Quốc "
    "Chỉ Thường Chấp Đồng Quân Tác An Văn Thể".split()
)
#: Who is addressed so is one of few.
_PROFESSIONS = (
    "bs", "y sĩ", "ds", "cki", "ckii", "bsnt", "ths", "ts", "tskh", "gs", "pgs", "ks", "kts", "cử nhân", "gvc",
    "nhà giáo", "ngưt", "ngnd", "nsưt", "nsnd", "nnưt", "ttưt", "ttnd", "thầy", "cô giáo", "nghệ nhân", "già làng",
    "tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy", "đại đức",
    "thượng tọa", "hòa thượng", "ni sư", "sư cô", "linh mục", "mục sư", "ls", "công chứng viên", "chấp hành viên",
    "kiểm sát viên", "thẩm phán", "đồng chí",
)  # fmt: skip
#: What is written in full, or with a blank, and its short form.
_SHORT_FORMS = (
    ("bác sĩ", "bs"), ("dược sĩ", "ds"), ("chuyên khoa ", "ck"), ("ck i", "cki"), ("bs ck", "ck"), ("bsck", "ck"),
    ("tiến sĩ khoa học", "tskh"), ("tiến sĩ", "ts"), ("thạc sĩ", "ths"), ("phó giáo sư", "pgs"), ("giáo sư", "gs"),
    ("kỹ sư", "ks"), ("kiến trúc sư", "kts"), ("luật sư", "ls"), ("nhà giáo ưu tú", "ngưt"), ("nghệ sĩ ưu tú", "nsưt"),
    ("đ/c", "đồng chí"), ("thầy thuốc ưu tú", "ttưt"), ("nhà giáo nhân dân", "ngnd"), ("nghệ sĩ nhân dân", "nsnd"),
)  # fmt: skip
#: A degree and what is added to it: "PGS.TS.", "BS. CKII", "bác sĩ chuyên khoa II".
_BEFORE_NAME = 28
_HOI, _NGA = "\u0309", "\u0303"
_REACH = 90
#: A signature stands in the last characters, under the body that it is given for.
_END = 300
_FOR = Pattern(r"(?:t/m|tm\.?|thay mặt) ")
#: The names in the first lines are of the body that reports.
_HEAD = 300
#: A small place, school or unit by its name: "ấp Ô Tưng", "khoa Hồi sức".
_PLACE = Pattern(
    r"(?P<kind>thôn|ấp|bản|buôn|làng|xóm|khóm|khu phố|tổ dân phố|khu|xã|phường|thị trấn|huyện|lớp|trường|khoa|đội|"
    r"(?:chi bộ|chi hội)(?! (?:thôn|ấp|bản|xóm|khu|khóm|tổ)\b))"
    r"(?: (?:mầm non|mẫu giáo|tiểu học|trung học cơ sở|trung học phổ thông|mn|th|thcs|thpt|ptdtbt|ptdtnt))?"
    r" (?P<first>\w+)(?: (?P<second>\w+))?"
)
_TOKEN = Pattern(r"\w+|[^\w\s]")
#: How one is addressed of whom there are many.
_ADDRESSED = frozenset({"em", "cháu", "anh", "chị", "ông", "bà", "chí"})
#: Words of one who stands for what was told.
_EXAMPLE = ("tiêu biểu", "điển hình", "gương", "nói trên", "nêu trên", "đã nêu", "kể trên", "tấm gương", "như đã")
_PAIR, _APART = 2, 150
#: Places where everybody knows everybody.
_SMALL = frozenset("thôn,ấp,bản,buôn,làng,xóm,khóm,khu phố,tổ dân phố,khu,lớp,đội,chi bộ,chi hội".split(","))
#: Words that say nothing of what somebody does.
_GENERAL = frozenset(
    "ông bà anh chị em cháu cô chú hộ gia đình đồng chí hội viên đoàn đảng nông dân và của các những là ở tại thuộc xã "
    "trên địa bàn mô hình tiêu biểu điển như có được đã cho với về do theo trong này đó người nhà nghèo cận".split()
)
_FROM = Pattern(r" ?\((?P<place>[^()\n,;0-9]{3,30})\)")
_CHANGES = (
    "bầu", "bổ nhiệm", "điều động", "phân công", "giữ chức", "nguyên", "kiện toàn", "phụ trách", "thay", "chuyển công",
    "luân chuyển", "miễn nhiệm", "nghỉ hưu", "chuẩn y", "chỉ định", "giao quyền",
)  # fmt: skip


def professions(report: Report, people: list[Person]) -> set[str]:
    """Return the professions and ranks that stand before the names, in their short forms."""
    found: set[str] = set()
    for person in people:
        before = report.lower[max(0, person.span.start - _BEFORE_NAME) : person.span.start].rpartition("\n")[2]
        words = f" {' '.join(before.replace('.', ' ').replace(',', ' ').split())}"
        for written, short in _SHORT_FORMS:
            words = words.replace(written, short)
        found.update(profession for profession in _PROFESSIONS if words.endswith(f" {profession}"))
    return found


def recalled(report: Report, first: list[Person], second: list[Person]) -> bool:
    """Tell whether somebody is told of, and further down, addressed alike, named as the example of it."""
    one, other = sorted((first[0], second[0]), key=lambda person: person.span.start)
    lower = report.lower
    if len(first) + len(second) > _PAIR or other.span.start - one.span.end < _APART:
        return False
    words = [lower[max(0, x.span.start - _BEFORE_NAME) : x.span.start].split()[-1:] for x in (one, other)]
    low, end = behind(lower, "\n", max(0, other.span.start - _REACH), other.span.start), other.span.end
    around = f"{lower[low : other.span.start]} {lower[end : end + _REACH].partition('.')[0]}"
    return words[0] == words[1] != [] and words[0][0] in _ADDRESSED and says_any(around, _EXAMPLE)


def one_person(report: Report, first: list[Person], second: list[Person]) -> bool:
    """Tell whether what is said of both shows that one person is meant."""
    if are_two(report, first, second):
        return False
    here, there = _around(report, first), _around(report, second)
    posts = {person.post.lower() for person in first if len(person.post.split()) > 2}
    shared = [person for person in second if person.post.lower() in posts]
    from report_lint_vi.claims.name_task import one_task

    signs = any(_signs(report, one, other) for one, other in (*product(first, second), *product(second, first)))
    if signs or any(_is_named(person) for person in shared) or one_task(report, first, second):
        return True
    if first[0].name.split()[1] in _FREQUENT and first[0].name.count(" ") < 3:
        # Neighbours may have such names: the place must be small, and the same be told of both.
        small = any(here[kind] & there[kind] for kind in here.keys() & there.keys() & _SMALL)
        alike = small and steps(first[0].name, second[0].name) == 1 and _told(report, first) & _told(report, second)
        return bool(alike)
    if _one_sound(first[0].name, second[0].name) and not (posts and any(person.post for person in second)):
        return True
    near = steps(first[0].name, second[0].name) <= (1 if first[0].name.count(" ") < 3 else 2)
    if shared or (near and any(here[kind] & there[kind] for kind in here.keys() & there.keys())):
        return True
    return near and (_is_from(report, first, there) or _is_from(report, second, here))


def are_two(report: Report, first: list[Person], second: list[Person]) -> bool:
    """Tell whether the names stand in one list or table, or beside places that are not the same."""
    blocks = [[report.block(person.span.start) for person in people] for people in (first, second)]
    if any(listed_together(one, other) for one in blocks[0] for other in blocks[1]):
        return True
    here, there = _around(report, first), _around(report, second)
    return any(here[kind].isdisjoint(there[kind]) for kind in here.keys() & there.keys())


def _one_sound(one: str, other: str) -> bool:
    """Tell whether two names differ only by hỏi and ngã, which most of the country pronounces alike (Khải, Khãi)."""
    left, right = (normalize("NFD", name).replace(_NGA, _HOI) for name in (one, other))
    return left == right


def steps(one: str, other: str) -> int:
    """Return how many letters and marks part two names of as many syllables."""
    return sum(apart(left, right) or 0 for left, right in zip(one.split(), other.split(), strict=True))


def _told(report: Report, people: list[Person]) -> set[tuple[str, str]]:
    """Return the pairs of words near a name that say what a person does: "thanh long", "máy cày"."""
    found: set[tuple[str, str]] = set()
    for person in people:
        low = behind(report.view, "\n", max(0, person.span.start - _REACH), person.span.start)
        line = report.view.find("\n", person.span.end)
        high = min(person.span.end + _REACH, line if line >= 0 else len(report.view))
        for part in (report.view[low : person.span.start], report.view[person.span.end : high]):
            words = _TOKEN.compiled.findall(_PLACE.compiled.sub(" . ", part.lower()))
            pairs = pairwise(words)
            found.update(pair for pair in pairs if _GENERAL.isdisjoint(pair) and "".join(pair).isalpha())
    return found


def _signs(report: Report, signer: Person, told: Person) -> bool:
    """Tell whether the lines above a name at the report's end give the post of another: "T/M ĐẢNG ỦY / BÍ THƯ"."""
    start = signer.span.start
    line = report.lower.rfind("\n", 0, start) + 1
    if not told.post or line != start or len(report.lower) - start > _END:
        return False
    above = [x.strip(" *_") for x in report.lower[max(0, line - _REACH) : line].split("\n") if x.strip(" *_")][-2:]
    body = _FOR.compiled.sub("", above[0]) if len(above) > 1 and _FOR.match(above[0]) else ""
    return bool(body) and f"{told.post.lower()} ".startswith(f"{above[1]} {body} ")


def _is_named(person: Person) -> bool:
    """Tell whether the post names its body: "Bí thư Chi bộ thôn Bắc", not "Bí thư Chi bộ thôn"."""
    words = person.post.split()[2:]
    return any((word.istitle() and word not in _COMMON) or word[0].isdigit() for word in words)


def listed_together(one: Block | None, other: Block | None) -> bool:
    """Tell whether two blocks are one, or rows or items of one list, where people of like names stand side by side."""
    if one is None or other is None or one is other:
        return True
    if BlockKind.ROW in (one.kind, other.kind):
        return True
    return one.kind is other.kind is BlockKind.ITEM and one.parent is other.parent and one.level == other.level


def _around(report: Report, people: list[Person]) -> dict[str, set[str]]:
    """Return the small places named beside a person, by kind; those that the report's head names are everybody's."""
    found: dict[str, set[str]] = {}
    for person in people:
        low = behind(report.view, "\n", max(0, person.span.start - _REACH), person.span.start)
        line = report.view.find("\n", person.span.end)
        high = min(person.span.end + _REACH, line if line >= 0 else len(report.view))
        for match in _PLACE.compiled.finditer(report.lower, low, high):
            groups = [group for group in ("first", "second") if match[group]]
            named = [group for group in groups if not report.view[match.start(group)].islower()]
            place = report.lower[match.start() : match.end(named[-1])] if named[:1] == ["first"] else ""
            if place and (report.lower.find(place, 0, _HEAD) < 0 or match.start() < _HEAD):
                found.setdefault(match["kind"], set()).add(place)
    return found


def _is_from(report: Report, people: list[Person], places: dict[str, set[str]]) -> bool:
    """Tell whether a bracket behind a name holds but the name of a place that stands beside the other: "(Mã Thành)"."""
    named = {place.removeprefix(f"{kind} ") for kind, found in places.items() for place in found}
    ends = [person.span.end for person in people] if named else ()
    return any((match := _FROM.match(report.lower, end, end + 40)) and match["place"] in named for end in ends)


def deputy(one: str, other: str) -> bool:
    """Tell whether one post is the deputy of the other, in the same body as far as both name it."""
    left, right = one.lower(), other.lower()
    if left.startswith("phó ") == right.startswith("phó "):
        return False
    words, others = (post.split()[post.lower().startswith("phó ") :] for post in (one, other))
    same = 0
    while same < min(len(words), len(others)) and words[same].lower() == others[same].lower():
        same += 1
    named = [word[same][:1].isupper() or word[same][:1].isdigit() for word in (words, others) if same < len(word)]
    return same > 3 and not all([*named, len(named) == 2])


def changed(report: Report, *people: Person) -> bool:
    """Tell whether the sentences speak of a change of posts."""
    said = "\n".join([report.lower[max(0, one.span.start - 150) : one.span.end + 150] for one in people])
    return any(word in said for word in _CHANGES)
