"""How an assessment refers to a figure of the body: as a known one, to all of the things, or in passing."""

from __future__ import annotations

from report_lint import Pattern, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.retold_fit import is_telling
from report_lint_vi.mentions.retelling import IDLE, LIGHT, OWN, WORD
from report_lint_vi.mentions.told_figure import MORE_KINDS, head_of

if TYPE_CHECKING:
    from typing import Self

    from report_lint import Report
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
_BRACKETED = Pattern(r"(?: [^\W\d_]+){0,5}\)")
#: Where a clause begins, though a sentence may not.
_OPEN = Pattern(r"(?:\A|\(|[.;:] |[-–+*•] |\A[0-9]{1,2}[.)] )(?:tuy nhiên,? |tuy |đến nay,? |hiện nay,? |các |mặc dù )?\Z")
#: A figure may be of a thing that the words before such a word are not about.
_JOINED = Pattern(r"(?<!\w)(?:với|của|ở|tại|cho|trong|do|nhờ|trên|đối với|từ|về|vào) \Z")
#: Words with which a clause goes on after a name.
_PREDICATE = frozenset(
    "đều đã vẫn còn chưa không hoạt phần chủ đa là phải tham nên song nhưng thì mới được đang luôn thiếu cơ tập có đạt "
    "chiếm tăng giảm so bằng để do vì mà cùng phát nêu nói kể này trên sẽ cần rất khó xa nằm mỗi một như thực cũng chỉ "
    "đa hầu tuy và hết trong đến mang góp làm lại xuống thường nhiều khiến chậm chấp ra bị hiện quá ít trải phân rải"
    .split()
)
#: Words after the body's name that do not say which of the things are meant.
_LOOSE = frozenset("giúp của tại ở trên cho để và với trong gồm phụ do từ làm theo là đi thuộc có bằng đến".split())
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
#: Words after a name of things that are not there, or not the report's.
_OTHERS = frozenset("bạn khác nữa nhu định biên dự kiến tới sau đề".split())
_MEANS = frozenset("nguồn vốn số tiền khối việc".split())
_OF_CLAUSE = frozenset({"kế hoạch", "chỉ tiêu", "dự toán", "đăng ký", "đề nghị", "điều chỉnh", "đang", "trước", "sau"})
_JOIN = Pattern(r"(?: (?:được|đạt|là|ước|ước đạt|có|gồm|thực hiện|hiện có|còn))+\Z")
_ENOUGH, _LONG, _BESIDE, _DIGITS, _NAME, _LEAD, _FAR = 2, 4, 4, 3, 3, 90, 190


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

    ``subject`` are the words that a bracket with the figure follows. ``said``: it is said to be given before.
    """

    told: Retelling
    known: bool
    whole: bool
    said: bool
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
        bracket = lead.endswith("(") and _BRACKETED.match(lower, end)
        subject = _subject(lead[:-1]) if bracket else ""
        said = bool(_SAID.match(lower, end))
        whole = bool(
            said or subject or _WHOLE.search(lead) or _EVERY.match(lower, end + len(told.after.rstrip()))
            or _EVERY.search(told.after)
        )  # fmt: skip
        known = whole or bool(_KNOWN.search(lead))
        opens = bool(_OPEN.search(lead))
        aside = frozenset[str]() if opens or said else _aside(report, told)
        if not aside.isdisjoint(_PARTS) or MORE_KINDS.match(lower, end + len(told.after)):
            return None
        own = OWN.union(LIGHT, (word.strip(",.;:()") for word in head_of(report).split()))
        free = opens or (known and not subject) or _JOINED.search(lead)
        return cls(told, known, whole, said, () if free else told.before, subject, aside, own)

    @property
    def long(self) -> bool:
        """Whether the figure has so many digits that two of them never change places by chance."""
        return len(self.told.quantity.number.text.replace(".", "").replace(",", "").strip("0")) > _DIGITS

    def of_body(self, report: Report, other: Retelling) -> Match | None:
        """Compare what is said of a figure of the body; None where it is surely of something else."""
        mine = self.told
        if not self._is_here_and_now(report, other):
            return None
        here, there = _words(mine.after), _telling(other.after)
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
        for word in here[at:]:
            if word in _OTHERS and not telling:
                return None
            if word in _PREDICATE:
                break
            if not (word in other.around or word in self.own or word in IDLE or more or (telling and self.long)):
                return None  # it says which of the things are meant
            modifies.add(word)
        doing = frozenset(mine.before).union(modifies).intersection(around)
        strange = [word for word in self.lead if word not in other.around and word not in self.own]
        if strange and not (doing.intersection(other.before[-2:]) or (set(mine.before[-1:]) <= around and len(doing) > 1)):
            return None
        left = there[count:]
        narrow = bool(left) and left[0] not in _LOOSE and any(
            word not in mine.around and word not in self.own for word in left[:_LONG]
        )
        start = other.quantity.span.start
        led = bool(self.subject) and self.subject == _subject(report.lower[max(0, start - _LEAD) : start])
        return Match(name, name | doing, narrow, telling, led)

    def clashes(self, match: Match, other: Retelling) -> bool:
        """Tell whether figures of one thing cannot both be true."""
        value, second = self.told.quantity.figure.value, other.quantity.figure.value
        own = match.shared & self.own
        evidence = len(match.shared - own) + bool(own) + 2 * match.led
        if match.telling or match.led:
            return evidence >= _ENOUGH - self.long
        if match.narrow and not (self.known and (value > second or evidence > _LONG)):
            return False
        if value > second:
            return evidence >= _ENOUGH and (not self.told.quantity.unit or evidence > _ENOUGH)
        return (self.whole and evidence >= _ENOUGH) or (self.known and evidence > _ENOUGH)

    def _is_here_and_now(self, report: Report, other: Retelling) -> bool:
        """Tell whether both figures are of one time, level and body, as far as words say."""
        mine = self.told
        times, theirs = _times(report, mine), _times(report, other)
        if times - theirs or (theirs - times and not self.said):
            return False
        apart = _aside(report, other)
        aside = (apart - self.aside - {"trong đó"}) | (self.aside - apart)
        if is_telling(mine.quantity, other.quantity) and self.long:
            aside -= {"trước", "sau", "đang"}
        if any(not set(word.split()) <= mine.around & other.around for word in aside):
            return False
        if "trong đó" in apart - self.aside and _is_part(report, other):
            return False
        if mine.label and other.label and mine.label != other.label:
            return False
        levels = [_levels(report, told) for told in (mine, other)]
        names = mine.names.difference(_MEANS, () if self.lead else mine.before)
        return names <= other.names | other.around and (not levels[0] or levels[0] <= levels[1])


def names(told: Retelling, name: frozenset[str]) -> bool:
    """Tell whether a figure is of things of a name."""
    return name <= frozenset(_telling(told.after)).union(told.before, told.quantity.noun.split())


def is_bare(told: Retelling, name: frozenset[str]) -> bool:
    """Tell whether nothing is said of the things that a figure counts but part of a name: "thêm 02 tổ"."""
    return name.issuperset(_telling(told.after))


def _words(text: str) -> list[str]:
    return WORD.compiled.findall(text.partition(", ")[0])


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


def _times(report: Report, told: Retelling) -> frozenset[str]:
    """Return the times that a figure's own clause tells, but not to what day it was counted."""
    start = told.quantity.span.start
    words = f"{report.lower[max(0, start - _FAR) : start]}|{told.after.partition(', ')[0]}"
    return frozenset(time for time in told.times if time in words and not time.startswith("đến"))


def _levels(report: Report, told: Retelling) -> frozenset[str]:
    """Return the levels of government in a figure's clause, but for the reporting office's own."""
    start = told.quantity.span.start
    lead = _CLAUSE.compiled.split(report.lower[max(0, start - _LEAD) : start])[-1]
    found = [match[1] for match in _LEVELS.compiled.finditer(f"{lead}|{told.after.partition(', ')[0]}")]
    if not found:
        return frozenset()
    head = head_of(report).partition("báo cáo")[0]
    return frozenset(level for level in found if head.rfind(level) < max(head.rfind(other) for other in _OFFICES))


def _is_part(report: Report, told: Retelling) -> bool:
    """Tell whether a figure after "trong đó" is of some of the things before: both of one noun."""
    from report_lint_vi.mentions.quantity import Quantity

    before = report.last_before(Quantity, told.quantity.span.start)
    return before is None or before.noun.partition(" ")[0] == told.quantity.noun.partition(" ")[0]
