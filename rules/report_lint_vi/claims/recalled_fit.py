"""How an assessment refers to a figure of the body: as a known one, to all of the things, or in passing."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import swapped
from report_lint_vi.claims.retold_fit import clause_before, is_of_other_level, is_telling
from report_lint_vi.mentions.retelling import IDLE, LIGHT, OWN, WORD
from report_lint_vi.mentions.told_figure import MORE_KINDS, head_of

if TYPE_CHECKING:
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity
    from report_lint_vi.mentions.retelling import Retelling

#: What makes a figure one of all that are known: before it ...
_WHOLE = Pattern(r"(?<!\w)(?:trong tổng số|tổng số|với tổng(?: số| kế hoạch| vốn| kinh phí)?|toàn bộ|tất cả|cả) \Z")
#: ... and after it.
_SAID = Pattern(r"[^,;:.()\n]{0,60}?(?<!\w)(?:nêu (?:ở )?trên|đã nêu|nói (?:ở )?trên|vừa nêu|kể trên)(?!\w)")
_EVERY = Pattern(r",? (?:vẫn |cũng |cơ bản |hầu hết |phần lớn )?(?:đều|phần lớn|chủ yếu|đa số|mới có|hiện có)(?!\w)")
#: What makes it one that is known, be it of some of the things.
_KNOWN = Pattern(
    r"(?:(?<!\w)(?:trong số|thành viên(?: của)?|của cả)|(?:\A|[.;:,] ?|[-–+*•] ?)"
    r"(?:tuy |nhưng |chỉ |mặc dù |dù )?(?:với|trong|nhờ)(?: (?:quy mô|số lượng|khối lượng|đội ngũ|lực lượng|hệ thống|"
    r"mạng lưới|kế hoạch|dự toán|nguồn vốn|kinh phí|biên chế|chỉ tiêu|địa bàn))?(?: (?:gồm|có|là|đến|tới|chỉ))?) \Z"
)
_BRACKETED = Pattern(r"(?: [^\W\d_]+){0,5}\) ?([^\W\d_]*)")
#: Where a clause begins, though a sentence may not.
_OPEN = Pattern(r"(?:\A|\(|[.;:] |[-–+*•] |\A[0-9]{1,2}[.)] )(?:tuy nhiên,? |tuy |đến nay,? |hiện nay,? |các |mặc dù )?\Z")
#: A figure may be of a thing that the words before such a word are not about.
_JOINED = Pattern(r"(?<!\w)(?:với|của|ở|tại|cho|trong|do|nhờ|trên|đối với|từ|về|vào) \Z")
#: Words with which a clause goes on after a name.
_PREDICATE = frozenset(
    "đều đã vẫn còn chưa không hoạt phần chủ đa là phải tham nên song nhưng thì mới được đang luôn thiếu cơ tập có đạt "
    "chiếm tăng giảm so bằng để do vì mà cùng phát nêu nói kể này trên sẽ cần rất khó xa nằm mỗi một như thực cũng chỉ "
    "đa hầu tuy và hết mang góp làm lại xuống thường nhiều khiến chậm chấp ra vào bị hiện quá ít trải phân rải kéo vượt cao lớn"
    .split()
)
#: Words after the body's name that do not say which of the things are meant.
_LOOSE = frozenset(
    "giúp việc của tại ở trên cho để và với gồm do từ theo là đến các toàn địa bàn xã huyện tỉnh phường thôn thị trấn khu "
    "dân cư cơ sở phố quận lĩnh vực nhiều".split()
)
_LEVELS = Pattern(
    r"(?<!\w)(?:cấp|toàn|của|tuyến) (trung ương|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|trường|cơ sở|thôn|"
    r"quốc gia|nhà nước|ngành|khu vực)(?!\w)"
)
#: Words that tell of another time, of a plan or of a part.
_PARTS = frozenset({"riêng", "mỗi", "từng", "nữ", "nam", "thêm", "bổ sung", "khác", "nữa", "còn lại", "tăng", "giảm",
                    "ngoài", "bình quân", "nhu cầu", "nếu", "tối thiểu", "ít nhất", "không quá", "trước", "sau",
                    "giải thể", "sáp nhập"})  # fmt: skip
_OFFICES = ("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "trường", "thôn")
_CLAUSE = Pattern(r"[;:,.(](?![0-9])")
#: Words of things that are not there, or not the report's.
_ELSEWHERE = Pattern(
    r"(?<!\w)(?:bạn|khác|nữa|nhu cầu|định biên|định mức|dự kiến|theo (?:quy định|đề án|kế hoạch|quy hoạch|tiêu chuẩn)|"
    r"năm (?:tới|sau|trước|ngoái|qua)|trở lên|thời gian tới|đầu năm|đầu kỳ|giai đoạn|khi (?:chưa|còn)|sau (?:khi )?"
    r"(?:sắp xếp|sáp nhập|kiện toàn)|trước (?:khi|đây))(?!\w)"
)
_OTHERS = Pattern(r"(?<!\w)(?:bạn|[^,]{0,20}giáp ranh)(?!\w)")
_ORDER = Pattern(
    r"(?<!\w)(?:giao|cần|phải có|nhu cầu|định biên|định mức|đề nghị|đề xuất|yêu cầu|kiến nghị|phấn đấu|dự kiến|sẽ|"
    r"quy định|tối thiểu|bổ sung|cùng kỳ|kỳ trước|quy hoạch|nếu|năm (?:trước|ngoái|sau|tới)|chưa có|còn thiếu)(?!\w)"
)
_WHERE = Pattern(r"(?<!\w)(?:tại|ở|cho|của|trên|với|do|trong|để|đến|từ)(?!\w)")
_REMAINS = Pattern(r"(?<!\w)(?:còn|thiếu|thêm)(?: lại)?(?: có| tới| đến| là)? \Z")
#: After a name such words begin what was done with the things, and whose they are.
_PASSIVE = frozenset("được đã do bị khi chưa không có".split())
_OWNING = frozenset("của thuộc do".split())
_VERBAL = frozenset({"được", "đã", "do"})
#: The last words of verbs of which things come into being, or are there.
_EXISTING = frozenset(
    "lập phát dựng trí lý gồm chế chức hành mở đặt lắp trình trì hiện thụ tư cấp khai giao ra xảy chết hữu với lên nhận "
    "thành nghị định động đoạt đạt chọn dụng sinh hình đội viên số tổng làm phường xã huyện tỉnh trường sở ban hội đoàn"
    .split()
)
_NO_VERB = Pattern(r"(?:(?<!\w)(?:với|gồm|trong đó|có|và|là|còn)|[,:(]) \Z")
_KIND = Pattern(
    r", (tổ|nhóm|câu lạc bộ|trang trại|doanh nghiệp|chi|hợp tác xã|xã|phường|thị trấn|nhân viên|người lao động|cơ sở|"
    r"trường|trạm|giáo viên|hộ)(?!\w)(?: [^\W\d_]+){0,5}(?=[.;,\n]|\Z)"
)
_LISTED = Pattern(r", (?:[^\W\d_]+ ){1,4}đều(?!\w)")
_DATED = ("(thời điểm", "(tính đến", "(số liệu", "(đến ", "(tại thời điểm")
_MEANS_OF = frozenset("bằng từ ở tại theo do".split())
_GENERIC = frozenset("ban thường vụ chấp hành ủy uỷ hội đồng nhân dân đảng bộ lãnh đạo giám đốc các cấp".split())
_CLOSE, _SMALL = Decimal("1.25"), 12
_MEANS = frozenset("nguồn vốn số tiền khối lượng lớn việc".split())
_JOINING = frozenset("tuy dù mặc chỉ mới song nguồn khoản số vốn nổi bật nhất điển hình đáng chú ý thấy dẫu khi bên cạnh diện tích khối lượng giá trị mức kết quả sản nhân dân tổng con đó quản vốn vay tiền".split())
_OF_CLAUSE = frozenset({"kế hoạch", "chỉ tiêu", "dự toán", "đăng ký", "đề nghị", "điều chỉnh", "đang"})
_JOIN = Pattern(r"(?: (?:được|đạt|là|ước|ước đạt|có|gồm|thực hiện|hiện có|còn))+\Z")
_ENOUGH, _LONG, _BESIDE, _DIGITS, _NAME, _RIGHT, _LEAD, _FAR, _BEYOND = 2, 4, 4, 3, 3, 2, 90, 190, 14


class Match(Value):
    """The words that a figure of an assessment shares with one of the body: of its name, and all of them.

    ``narrow``: the body says more of its things. ``telling``: two digits changed places. ``led``: both follow the very
    same words, here with a bracket.
    """

    name: frozenset[str]
    shared: frozenset[str]
    narrow: bool
    telling: bool
    led: bool


class Recollection(Value):
    """A figure of an assessment: whether it is told as ``known``, or of the ``whole``, and what words lead to it.

    ``subject`` are the words that a bracket with the figure follows. ``said``: it is said to be given before; ``led``:
    words as "với", "trong tổng số" lead to it.
    """

    told: Retelling
    known: bool
    whole: bool
    said: bool
    led: bool
    opens: bool
    lead: tuple[str, ...]
    subject: str
    aside: frozenset[str]
    own: frozenset[str]

    @classmethod
    def of(cls, report: Report, told: Retelling) -> Self | None:
        """Read the words around a figure; None where they make it another time's, a part's or a plan's."""
        quantity = told.quantity
        start, end, lower = quantity.span.start, quantity.span.end, report.lower
        line = lower.rfind("\n", 0, start) + 1
        lead = lower[max(line, start - _LEAD) : start]
        bracket = _BRACKETED.match(lower, end) if lead.endswith("(") else None
        goes_on = bracket is None or not bracket[1] or bracket[1] in _PREDICATE
        if bracket and not goes_on:
            return None  # what follows the bracket says which of the things are meant
        subject = _subject(lead[:-1]) if bracket else ""
        said = bool(_SAID.match(lower, end))
        whole = bool(
            said or subject or _WHOLE.search(lead) or _EVERY.match(lower, end + len(told.after.rstrip()))
            or _EVERY.search(told.after)
        )  # fmt: skip
        known = whole or bool(_KNOWN.search(lead))
        opens = bool(_OPEN.search(lead)) and not bracket
        aside = frozenset[str]() if opens or said else _aside(report, told)
        if not aside.isdisjoint(_PARTS) or _ELSEWHERE.search(told.after.partition(", ")[0]) or _OTHERS.search(told.after):
            return None
        own = OWN.union(LIGHT, (word.strip(",.;:()") for word in head_of(report).split()))
        led = bool(_WHOLE.search(lead) or _KNOWN.search(lead))
        free = opens or led or said or _JOINED.search(lead)
        return cls(told, known, whole, said, led, opens, () if free else told.before, subject, aside, own)

    @property
    def long(self) -> bool:
        """Whether the figure has so many digits that two of them never change places by chance."""
        return len(self.told.quantity.number.text.replace(".", "").replace(",", "").strip("0")) > _DIGITS

    def _things(self) -> list[str]:
        """Return the words that name the things: of "(134 người)" those before the bracket."""
        if self.subject and is_anybody(self.told.quantity):
            words = _words(self.subject)
            return words[words[0] == "số" :] if words else []
        return _words(self.told.after)

    def of_body(self, report: Report, other: Retelling) -> Match | None:
        """Compare what is said of a figure of the body; None where it is surely of something else."""
        mine = self.told
        if not self._is_here_and_now(report, other) or _kinds(mine) != _kinds(other):
            return None
        here, there = self._things(), _telling(other.after)
        at = count = 0  # so many words here are of the name, so many there
        while at < len(here) and (here[at] in IDLE or here[at : at + 1] == there[count : count + 1]):
            count += here[at] not in IDLE
            at += 1
        while at and here[at - 1] in IDLE:
            at -= 1
        if not mine.quantity.unit and not count:
            return None
        beside = frozenset(other.before[-_BESIDE:])
        while at < len(here) and here[at] in beside and here[at] not in _PREDICATE:
            at += 1
        around = frozenset(other.before).union(there)
        name = frozenset(word for word in here[:at] if word not in IDLE)
        telling = is_telling(mine.quantity, other.quantity)
        more = mine.quantity.figure.value > other.quantity.figure.value and count >= _NAME
        modifies: set[str] = set()
        rest, strange, verbal = here[at:], False, False
        for place, word in enumerate(rest):
            if word in _PREDICATE:
                following = rest[place + 1 : place + 2]
                if word == "được" and not telling and not _MEANS_OF.isdisjoint(rest[place + 1 :]):
                    return None  # "14 mô hình được triển khai bằng nguồn khác"
                if following and word in _VERBAL and following[0] in around:
                    verbal = True
                    continue  # "29 hồ sơ đã trình": what the body says was done with them
                if "đều" in rest[place + 1 :] and not self._knows(rest[place : rest.index("đều", place + 1)], other):
                    return None  # "18 tuyến có chiều dài trên 1 km đều xanh tốt"
                if self.led and following and word in _PASSIVE and not place and not telling:
                    return None  # "trong số 45 đảng viên được giới thiệu": some, or others
                break
            if word in _OWNING and (following := rest[place + 1 : place + 2]):
                owner = [w for w in rest[place + 1 :] if w not in IDLE and w != "các"][:1]
                known = other.around if following[0] == "các" else other.around | self.own
                if not (telling and self.long) and not known.issuperset(owner):
                    return None
            if verbal and word not in around:
                break
            strange = strange or not (word in other.around or word in self.own or word in IDLE or word in _JOINING)
            modifies.add(word)
        doing = frozenset(mine.before).union(modifies).intersection(around)
        if strange and not ((more and not self.led) or (telling and len(name) > _ENOUGH)):
            return None  # it says which of the things are meant
        sure = telling and self.long and bool(mine.quantity.unit) and len(doing) >= _ENOUGH
        if sure and self.lead and self.lead[-1] not in around:
            return None
        if not sure and (self._is_led_otherwise(other) or self._is_done_otherwise(report, other, name | doing)):
            return None
        left = _rest(other.after, count)
        said = mine.before if not self.lead else ()
        shared = [at for at, word in enumerate(said) if word in other.before[-_LONG:] and word not in self.own]
        if shared and any(w not in other.around and w not in self.own and w not in _JOINING for w in said[shared[0] :]):
            return None  # "tuyên truyền về đất đai 32 buổi"
        narrow = any(word not in mine.around and word not in self.own for word in left[:_LONG]
                     if word not in IDLE and word not in _LOOSE)  # fmt: skip
        if narrow and (strange or (telling and mine.quantity.figure.value > other.quantity.figure.value)):
            return None
        start = other.quantity.span.start
        led = bool(self.subject) and self.subject == _subject(report.lower[max(0, start - _LEAD) : start])
        doing -= IDLE
        return Match(name, name | doing, narrow, telling, led)

    def _knows(self, words: list[str], other: Retelling) -> bool:
        """Tell whether words say nothing that is not the report's own or told of the other figure."""
        return all(word in other.around or word in self.own or word in IDLE or word in _PREDICATE for word in words)

    def _is_led_otherwise(self, other: Retelling) -> bool:
        """Tell whether the words before the figure tell of another doing, or of somebody else's."""
        strange = [at for at, word in enumerate(self.lead)
                   if word not in other.around and word not in self.own and word not in _JOINING]  # fmt: skip
        if not strange:
            return False
        verb = [at for at, word in enumerate(self.lead) if word in other.before[-_LONG:]]
        if self.told.quantity.unit or not verb or verb[0] > strange[0]:
            return True
        first = other.before.index(self.lead[verb[0]])
        return any(word not in self.told.around for word in other.before[first:])

    def _is_done_otherwise(self, report: Report, other: Retelling, doing: frozenset[str]) -> bool:
        """Tell whether the body tells what was done with some things, and here it is not told of these."""
        verb = other.before[-_RIGHT:]
        start = other.quantity.span.start
        if _NO_VERB.search(report.lower, max(0, start - _BEYOND), start):
            return False
        if other.owned or not verb or self.told.quantity.unit or not doing.isdisjoint(verb):
            return False
        return not _EXISTING.issuperset(verb[-1:]) and not other.around.issuperset(self.told.before[-1:] or ("",))

    def clashes(self, match: Match, other: Retelling) -> bool:
        """Tell whether figures of one thing cannot both be true."""
        value, second = self.told.quantity.figure.value, other.quantity.figure.value
        said = match.shared - match.name
        evidence = len(match.name) + len(said - self.own) + bool(said & self.own) + 2 * match.led
        if match.telling or match.led:
            return evidence >= _ENOUGH - self.long
        if swapped(self.told.quantity, other.quantity) and not match.narrow and evidence > _ENOUGH:
            return True
        if not is_close(value, second) and not self.known and evidence <= _LONG:
            return False
        if match.narrow and not (self.known and evidence > _LONG and value < second):
            return False
        if value > second:
            return evidence >= _ENOUGH and (not self.told.quantity.unit or evidence > _ENOUGH)
        return (self.whole and evidence >= _ENOUGH) or (self.known and evidence > _ENOUGH)

    def _is_here_and_now(self, report: Report, other: Retelling) -> bool:
        """Tell whether both figures are of one time, level and body, as far as words say."""
        mine = self.told
        times, theirs = times_of(report, mine), times_of(report, other)
        if times - theirs or (theirs - times and not self.said):
            return False
        apart = _aside(report, other)
        aside = (apart - self.aside - {"trong đó"}) | (self.aside - apart)
        if is_telling(mine.quantity, other.quantity) and self.long:
            aside -= {"trước", "sau", "đang", "đăng ký", "đề nghị", "điều chỉnh"}
        if any(not set(word.split()) <= mine.around & other.around for word in aside):
            return False
        if "trong đó" in apart - self.aside and _is_part(report, other) and not _is_one_name(mine, other):
            return False
        if _is_anothers(report, mine, other):
            return False
        if mine.label and other.label and mine.label != other.label:
            return False
        end = other.quantity.span.end + len(other.after)
        if report.lower.startswith(_DATED, end):
            return False
        if not is_telling(mine.quantity, other.quantity):
            subject = other.before if other.owned else other.before[:-_RIGHT]
            if any(word not in _GENERIC and word not in mine.around and word not in self.own and word not in _JOINING
                   and word not in _EXISTING for word in (*subject, *other.names.difference(other.after.split()))):  # fmt: skip
                return False  # of one of several bodies
        levels = [_levels(report, told) for told in (mine, other)]
        names = mine.names.difference(_MEANS, mine.before if self.opens else ())
        return names <= other.names | other.around and (not levels[0] or levels[0] <= levels[1])


def is_anybody(quantity: Quantity) -> bool:
    """Tell whether a count is of people whom only the words around it name."""
    return quantity.noun.startswith(("người", "đồng chí", "em ", "cháu")) or quantity.noun == "em"


def is_close(one: Decimal, other: Decimal) -> bool:
    """Tell whether two figures are so near that no more than a slip lies between them."""
    low, high = sorted((one, other))
    return high <= low * _CLOSE or high <= _SMALL


def _is_one_name(one: Retelling, other: Retelling) -> bool:
    """Tell whether two figures are of one thing of a long name, the part that they may be told by."""
    first, second = _telling(one.after), _telling(other.after)
    return len(second) >= _NAME and first[: len(second)] == second


def _kinds(told: Retelling) -> str:
    """Return the second thing that a figure counts: "36 viên chức, người lao động"."""
    comma = told.after.find(", ")
    named = comma >= 0 and not _WHERE.search(told.after, 0, comma)
    more = (MORE_KINDS.match(told.after, comma) or _KIND.match(told.after, comma)) if named else None
    listed = _LISTED.match(told.after, comma) if comma >= 0 else None
    if listed:
        return listed[0]
    if more is None or not _PREDICATE.isdisjoint(WORD.compiled.findall(more[0])):
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
    order = _ORDER.search(clause_before(lower, start))
    if order and not set(order[0].split()) <= other.around:
        return True
    return is_of_other_level(report, told, other)


def names(told: Retelling, name: frozenset[str], more: frozenset[str] = frozenset()) -> bool:
    """Tell whether a figure is of things of a name, and ``more`` words are told of it."""
    after = frozenset(_telling(told.after)).union(told.quantity.noun.split())
    return name <= after.union(told.before[-_RIGHT:]) and more <= after.union(told.before)


def names_no_more(told: Retelling, other: Retelling) -> bool:
    """Tell whether what follows a figure says no more of its things than is told of the other."""
    return all(word in other.around for word in _telling(told.after)[:_LONG])


def is_bare(told: Retelling, name: frozenset[str]) -> bool:
    """Tell whether nothing is said of the things that a figure counts but part of a name: "thêm 02 tổ"."""
    return name.issuperset(_telling(told.after))


def _words(text: str) -> list[str]:
    return WORD.compiled.findall(text.partition(", ")[0])


def _rest(text: str, count: int) -> list[str]:
    """Return the words after so many telling ones."""
    words = _words(text)
    at = 0
    while count and at < len(words):
        count -= words[at] not in IDLE
        at += 1
    return words[at:]


def _telling(text: str) -> list[str]:
    return [word for word in _words(text) if word not in IDLE]


def _subject(lead: str) -> str:
    """Return the words of the clause before a figure, without the verb that joins them: "thu tháng 8 được" "thu tháng 8"."""
    for mark in ("\n", ". ", "; ", ": ", ", "):
        lead = lead.rpartition(mark)[2]
    return _JOIN.compiled.sub("", lead.strip(" -–+*•(")).strip()


def _aside(report: Report, told: Retelling) -> frozenset[str]:
    """Return the words of other levels, times and parts; plans only of the figure's own clause."""
    start = told.quantity.span.start
    clause = report.lower[max(0, start - _LEAD) : start].rpartition(", ")[2]
    return frozenset(word for word in told.aside if word not in _OF_CLAUSE or word in clause)


def times_of(report: Report, told: Retelling) -> frozenset[str]:
    """Return the times that a figure's own clause tells, but not to what day it was counted."""
    start = told.quantity.span.start
    end = told.quantity.span.end
    after = report.lower[end : end + len(told.after) + _BEYOND].partition(", ")[0]
    every = _EVERY.search(after)
    after = after[: every.start()] if every else after
    words = f"{report.lower[max(0, start - _FAR) : start]}|{after}"
    return frozenset(time for time in told.times if time in words and not time.startswith("đến"))


def _levels(report: Report, told: Retelling) -> frozenset[str]:
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
