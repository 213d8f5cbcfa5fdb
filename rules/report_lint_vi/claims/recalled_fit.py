"""How well a figure of the body fits one that a summing-up tells, and whether both can be true."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.contradiction import swapped
from report_lint_vi.claims.recalled_apart import EXISTING, is_apart, is_handed
from report_lint_vi.claims.retold_fit import is_telling
from report_lint_vi.mentions.recollection import JOINING, PREDICATE, subject_before, telling_words, words_of
from report_lint_vi.mentions.retelling import IDLE

if TYPE_CHECKING:
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.recollection import Recollection
    from report_lint_vi.mentions.retelling import Retelling

#: Words after the body's name that do not say which of the things are meant.
_LOOSE = frozenset(
    "giúp việc của tại ở trên cho để và với gồm do từ theo là đến các toàn địa bàn xã huyện tỉnh phường thôn thị "
    "trấn khu dân cư cơ sở phố quận lĩnh vực nhiều".split()
)
#: Words with which things come to be known: "trong 38 ổ dịch ghi nhận", "phát hiện 35 ổ dịch".
_SEEN = frozenset("ghi nhận phát hiện xảy ra".split())
#: After a name such words begin what was done with the things, and whose they are.
_PASSIVE = frozenset("được đã do bị khi chưa không có".split())
_OWNING = frozenset("của thuộc do".split())
_NOT = frozenset({"chưa", "không"})
_LEVELS = frozenset("trung tỉnh huyện xã phường quận thành sở bộ cấp ngành cục phòng hội trường".split())
_VERBAL = frozenset({"được", "đã", "do"})
_NO_VERB = Pattern(r"(?:(?<!\w)(?:với|gồm|trong đó|có|và|là|còn)|[,:(]) \Z")
_MEANS_OF = frozenset("bằng từ ở tại theo do".split())
_CLOSE, _SMALL = Decimal("1.25"), 12
_ENOUGH, _LONG, _NAME, _RIGHT, _LEAD, _BEYOND = 2, 4, 3, 2, 90, 14


class _Rest(Value):
    """What follows a name here: the words that say which of the things are meant, and whether one of them is new."""

    modifies: frozenset[str]
    strange: bool

    @classmethod
    def of(cls, mine: Recollection, other: Retelling, rest: list[str], *, telling: bool) -> Self | None:
        """Read as far as the sentence goes on with something else; None where others or some of them are meant."""
        around = frozenset(other.before).union(telling_words(other.after))
        modifies: set[str] = set()
        seen = mine.led and not _SEEN.isdisjoint(other.before[-_RIGHT:])
        strange = verbal = False
        for place, word in enumerate(rest):
            following = rest[place + 1 :]
            if mine.led and word in _SEEN and not (seen or telling):
                return None  # "xử lý 46 ổ dịch", "trong 53 ổ dịch phát hiện"
            if word in PREDICATE:
                done = following and word in _VERBAL and following[0] in around
                if done and (telling or not _is_otherwise(following, word)):
                    verbal = True
                    continue  # "29 hồ sơ đã trình": what the body says was done with them
                undone = word in _NOT and not frozenset(other.before[-_LONG:]).isdisjoint(following[:1])
                foreign = word == "do" and following[:1] and following[0] in _LEVELS
                if undone or (foreign and _is_foreign(mine, other, following)):
                    return None  # "bàn giao 11 công trình", "13 công trình chưa bàn giao"
                if not telling and _is_some(mine, other, word, following, first=not place):
                    return None
                break
            if word in _OWNING and not (telling and mine.long) and _is_foreign(mine, other, following):
                return None
            if verbal and word not in around:
                break
            strange = strange or not (
                word in other.around or word in mine.own or word in IDLE or word in JOINING or (seen and word in _SEEN)
            )
            modifies.add(word)
        return cls(frozenset(modifies), strange)


def _is_otherwise(following: list[str], word: str) -> bool:
    """Tell whether things were made by other means: "14 mô hình được triển khai bằng nguồn khác"."""
    return word == "được" and not _MEANS_OF.isdisjoint(following)


def _is_some(mine: Recollection, other: Retelling, word: str, following: list[str], *, first: bool) -> bool:
    """Tell whether the predicate after a name narrows it down: "trong số 45 đảng viên được giới thiệu"."""
    if _is_otherwise(following, word):
        return True
    if "đều" in following:
        known = other.around.union(mine.own, IDLE, PREDICATE)
        return not known.issuperset(following[: following.index("đều")])
    return mine.led and first and bool(following) and word in _PASSIVE


def _is_foreign(mine: Recollection, other: Retelling, following: list[str]) -> bool:
    """Tell whether the things are somebody else's: "của các sở", "của cấp huyện"."""
    if following[:1] == ["cấp"] and "cấp" not in other.around:
        return True
    owner = [word for word in following if word not in IDLE and word != "các"][:1]
    known = other.around if following[:1] == ["các"] else other.around | mine.own
    return not known.issuperset(owner)


class Match(Value):
    """The words that a figure of a summing-up shares with one of the body: of its name, and all of them.

    ``narrow``: the body says more of its things. ``telling``: two digits changed places. ``led``: both follow the very
    same words, here with a bracket.
    """

    name: frozenset[str]
    shared: frozenset[str]
    narrow: bool
    telling: bool
    led: bool

    @classmethod
    def of(cls, report: Report, mine: Recollection, other: Retelling) -> Self | None:
        """Compare what is said of a figure of the body; None where it is surely of something else."""
        told, there = mine.told, telling_words(other.after)
        here = mine.things
        at, count = _name_length(here, there, other)
        if (not told.quantity.unit and not count) or is_apart(report, mine, other):
            return None
        name = frozenset(word for word in here[:at] if word not in IDLE)
        telling = is_telling(told.quantity, other.quantity)
        rest = _Rest.of(mine, other, here[at:], telling=telling)
        if rest is None:
            return None
        greater = told.quantity.figure.value > other.quantity.figure.value
        if rest.strange and not ((greater and count >= _NAME and not mine.led) or (telling and len(name) > _ENOUGH)):
            return None  # it says which of the things are meant
        around = frozenset(other.before).union(there)
        doing = frozenset(told.before).union(rest.modifies).intersection(around)
        handed = len(name) >= _NAME and is_handed(mine, other)
        if not handed and _is_of_other_doing(report, mine, other, name, doing):
            return None
        left = _left(other.after, count)[:_LONG]
        known = told.around.union(mine.own, IDLE, _LOOSE)
        narrow = not known.issuperset(left)
        if narrow and (rest.strange or (telling and greater)):
            return None
        start = other.quantity.span.start
        led = bool(mine.subject) and mine.subject == subject_before(report.lower[max(0, start - _LEAD) : start])
        return cls(name, name | (doing - IDLE), narrow, telling, led)

    def clashes(self, mine: Recollection, other: Retelling) -> bool:
        """Tell whether figures of one thing cannot both be true."""
        here, there = mine.told.quantity, other.quantity
        value, second = here.figure.value, there.figure.value
        said = self.shared - self.name
        evidence = len(self.name) + len(said - mine.own) + bool(said & mine.own) + 2 * self.led
        if self.telling or self.led:
            return evidence >= _ENOUGH - mine.long
        if evidence > _ENOUGH and not self.narrow and swapped(here, there):
            return True
        if mine.counted and value < second:
            return evidence >= _LONG  # not all things are so many as some of them
        if evidence <= _LONG and (self.narrow or not (mine.known or _is_close(value, second))):
            return False
        if value > second:
            return not self.narrow and evidence >= _ENOUGH + bool(here.unit)
        return mine.known and evidence >= _ENOUGH + (not mine.whole)


def _name_length(here: list[str], there: list[str], other: Retelling) -> tuple[int, int]:
    """Return how many words here are of the name of the things, and how many of the body's telling words."""
    at = count = 0
    while at < len(here) and (here[at] in IDLE or here[at : at + 1] == there[count : count + 1]):
        count += here[at] not in IDLE
        at += 1
    while at and here[at - 1] in IDLE:
        at -= 1
    beside = frozenset(other.before[-_LONG:])  # "chết 63 người", "73 người chết"
    while at < len(here) and here[at] in beside and here[at] not in PREDICATE:
        at += 1
    return at, count


def _is_of_other_doing(
    report: Report, mine: Recollection, other: Retelling, name: frozenset[str], doing: frozenset[str]
) -> bool:
    """Tell whether what leads to the figures is not the same."""
    told, around = mine.told, frozenset(other.before).union(telling_words(other.after))
    telling = is_telling(told.quantity, other.quantity)
    if telling and mine.long and told.quantity.unit and len(doing) >= _ENOUGH:
        return bool(mine.lead) and mine.lead[-1] not in around
    if _is_led_otherwise(mine, other) or _is_done_otherwise(report, mine, other, name | doing):
        return True
    said = told.before if not mine.lead else ()
    shared = [at for at, word in enumerate(said) if word in other.before[-_LONG:] and word not in mine.own]
    # "tuyên truyền về đất đai 32 buổi"
    return bool(shared) and not other.around.union(mine.own, JOINING).issuperset(said[shared[0] :])


def _is_led_otherwise(mine: Recollection, other: Retelling) -> bool:
    """Tell whether the words before the figure tell of another doing, or of somebody else's."""
    known = other.around.union(mine.own, JOINING)
    strange = [at for at, word in enumerate(mine.lead) if word not in known]
    if not strange:
        return False
    verb = [at for at, word in enumerate(mine.lead) if word in other.before[-_LONG:]]
    if mine.told.quantity.unit or not verb or verb[0] > strange[0]:
        return True
    first = other.before.index(mine.lead[verb[0]])
    return any(word not in mine.told.around for word in other.before[first:])


def _is_done_otherwise(report: Report, mine: Recollection, other: Retelling, doing: frozenset[str]) -> bool:
    """Tell whether the body tells what was done with some things, and here it is not told of these."""
    verb, start = other.before[-_RIGHT:], other.quantity.span.start
    if _NO_VERB.search(report.lower, max(0, start - _BEYOND), start):
        return False
    if other.owned or not verb or mine.told.quantity.unit or not doing.isdisjoint(verb):
        return False
    return verb[-1] not in EXISTING and not other.around.issuperset(mine.told.before[-1:] or ("",))


def _is_close(one: Decimal, other: Decimal) -> bool:
    """Tell whether two figures are so near that no more than a slip lies between them."""
    low, high = sorted((one, other))
    return high <= low * _CLOSE or high <= _SMALL


def names(told: Retelling, name: frozenset[str], more: frozenset[str] = frozenset()) -> bool:
    """Tell whether a figure is of things of a name, and ``more`` words are told of it."""
    after = frozenset(telling_words(told.after)).union(told.quantity.noun.split())
    return name <= after.union(told.before[-_RIGHT:]) and more <= after.union(told.before)


def names_no_more(told: Retelling, other: Retelling) -> bool:
    """Tell whether what follows a figure says no more of its things than is told of the other."""
    return all(word in other.around for word in telling_words(told.after)[:_LONG])


def is_bare(told: Retelling, name: frozenset[str]) -> bool:
    """Tell whether nothing is said of the things that a figure counts but part of a name: "thêm 02 tổ"."""
    return name.issuperset(telling_words(told.after))


def _left(text: str, count: int) -> list[str]:
    """Return the words after so many telling ones."""
    words = words_of(text)
    at = 0
    while count and at < len(words):
        count -= words[at] not in IDLE
        at += 1
    return words[at:]
