"""Whether two figures are told of the same thing, and which of them of less of it."""

from __future__ import annotations

from report_lint import Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.other_level import clause_before, is_of_other_level
from report_lint_vi.claims.table_slip import Slip, slip
from report_lint_vi.mentions.retelling import IDLE, LIGHT, OWN, TOGETHER, WORD
from report_lint_vi.mentions.told_figure import MORE_KINDS, head_of

if TYPE_CHECKING:
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity
    from report_lint_vi.mentions.retelling import Retelling

#: Words after a name with which something else begins, so that they do not narrow the name down.
_SAYING = frozenset(
    "trị với chiếm bằng tăng giảm so trong nhưng để nhằm và gồm bao vượt nên mà tạo hoạt hoàn phát góp từ thì qua vì "
    "tuy vẫn tương bình đáp sinh rất khá cơ luôn đều phủ đoàn tỷ thu tổng song tiêu".split()
)
_SAYINGS = frozenset({("cho", "thấy"), ("có", "sức"), ("có", "hiệu"), ("có", "nhiều"), ("có", "ý"), ("có", "chất"),
                      ("có", "tác"), ("có", "chuyển"), ("đã", "góp"), ("là", "kết"), ("là", "một"), ("đạt", "kế"),
                      ("đạt", "chỉ"), ("đạt", "hiệu"), ("đạt", "kết"), ("đạt", "tỷ")})  # fmt: skip
_OF = frozenset({"của", "tại", "từ", "ở", "trên", "thuộc"})
_BUT = (" nhưng ", " song ", ", nhưng ", ", song ")
_PLAIN = frozenset("đã được đang là các những số và cũng vẫn".split())
_LEAST, _SURE, _TAIL = 3, 4, 4
_RUN, _LONG = 2, 5  # words that two leads must share when they do not end alike; that a name alone must have


class Fit(Value):
    """How many telling words two figures have in common, and which says more that narrows the thing down.

    ``led``: the words before the figure do, ``narrow``: those after it. ``rated``: a part of the things may have more.
    """

    evidence: int
    led: bool
    led_other: bool
    narrow: bool
    narrow_other: bool
    rated: bool

    @property
    def exact(self) -> bool:
        """Whether neither says more of its thing than the other."""
        return not (self.led or self.led_other or self.narrow or self.narrow_other)


def fit(report: Report, one: Retelling, other: Retelling, *, loose: bool = False) -> Fit | None:
    """Compare what is said of two figures; None where anything parts them. ``loose``: whatever time they are of."""
    shared = common(one.after, other.after)
    ends = one.after[len(shared) :], other.after[len(shared) :]
    if not _may_be_one(one, other, ends, loose=loose):
        return None
    name = sum(word not in IDLE for word in WORD.compiled.findall(shared))
    own = OWN.union(LIGHT, (word.strip(",.;:()") for word in head_of(report).split()))
    said = _said(ends[0], other), _said(ends[1], one)
    leads = _Leads.of(one, other, own, said, name)
    if not loose and (is_of_other_level(report, one, other) or is_of_other_level(report, other, one)):
        return None
    if leads is None or not unit_is_told(one.quantity.unit, max(len(leads.run), leads.verb), name):
        return None
    narrow = (
        _narrows(ends[0], other, own, some=_is_some(report, one)),
        _narrows(ends[1], one, own, some=_is_some(report, other)),
    )
    led = _strange(leads.rest, other, leads.run, own), _strange(leads.rest_other, one, leads.run, own)
    if (led[0] and (led[1] or narrow[1])) or (led[1] and narrow[0]):
        return None
    of_thing = sum(word not in own for word in leads.run)
    around = [word in other.around for word in leads.rest] + [word in one.around for word in leads.rest_other]
    context = sum(around) + len(said[0]) + len(said[1])
    evidence = name + min(max(of_thing, leads.verb), _TAIL) + min(context, 2)
    evidence += 2 if one.ratio and other.ratio else 0
    evidence += 3 if not of_thing and one.owned and other.owned else 0
    evidence += one.quantity.unit not in ("", "%", "đồng")
    evidence += leads.verb > 0 and not around and not any(narrow)
    return Fit(evidence, *led, *narrow, one.ratio is not None or one.after.startswith("/"))


def _may_be_one(one: Retelling, other: Retelling, ends: tuple[str, str], *, loose: bool) -> bool:
    """Tell whether nothing parts two figures from the start: time, body, of how many, more kinds, some of them."""
    more = one.times < other.times and is_telling(one.quantity, other.quantity)  # what sums up need not say when
    alike = one.aside == other.aside and (more or one.is_of_time(other)) and not one.is_labelled_otherwise(other)
    when = " ".join(other.times).split() if more else ()
    known = one.names <= other.around | other.names and other.names <= one.around.union(one.names, when)
    if not (loose or (alike and known)) or not _one_whole(one, other):
        return False
    pairs = zip((one, other), ends, strict=True)
    some = any(told.bare and end.strip() and not end.startswith(_BUT) for told, end in pairs)  # "42 chi bộ giỏi"
    return not some and not any(MORE_KINDS.match(end) or TOGETHER.match(end) for end in ends)


class _Leads(Value):
    """What leads to two figures: the words that both have, how many of them are the verb, and the rest of each."""

    run: tuple[str, ...]
    verb: int
    rest: tuple[str, ...]
    rest_other: tuple[str, ...]

    @classmethod
    def of(
        cls, one: Retelling, other: Retelling, own: frozenset[str], said: tuple[frozenset[str], ...], name: int
    ) -> Self | None:
        """Compare the words before the figures; None where they are of two doings."""
        at, second, count = _common_run(one.before, other.before)
        run = tuple([word for word in one.before[at : at + count] if word not in OWN])
        last = at + count == len(one.before) and second + count == len(other.before)
        rest, rest_other = (
            tuple([word for word in before if word not in own and word not in told])
            for before, told in (
                (one.before[:at] + one.before[at + count :], said[1]),
                (other.before[:second] + other.before[second + count :], said[0]),
            )
        )
        if (rest or rest_other) and not (run and (last or count >= _RUN)):
            if (rest and rest_other) or name + len(said[0]) + len(said[1]) < _LONG:
                return None
            if _says_which(one.before, said[1], own) or _says_which(other.before, said[0], own):
                return None
            rest = rest_other = ()  # a topic, not a verb, leads to one of them
        verb = min(count, _RUN) if last and run and not one.owned else 0
        return cls(run, verb, rest, rest_other)


def _says_which(before: tuple[str, ...], name: frozenset[str], own: frozenset[str]) -> bool:
    """Tell whether between a name and its figure it is told which things are meant: "mô hình do xã thành lập có"."""
    last = max((at for at, word in enumerate(before) if word in name), default=len(before))
    return any(word not in own for word in before[last + 1 :])


def _strange(words: tuple[str, ...], other: Retelling, run: tuple[str, ...], own: frozenset[str]) -> bool:
    """Tell whether words before a figure say of it what nothing around the other says."""
    return any((word not in other.around or word in run) and word not in own for word in words)


def _one_whole(one: Retelling, other: Retelling) -> bool:
    """Tell whether both are of as many, if they say of how many; "64 thôn" is of "61/64 thôn" the whole."""
    if one.ratio and other.ratio:
        return one.ratio.whole == other.ratio.whole
    ratio, plain = one.ratio or other.ratio, other if one.ratio else one
    return ratio is None or ratio.whole.value != plain.quantity.figure.value


def unit_is_told(unit: str, run: int, name: int) -> bool:
    """Tell whether enough words say what is counted or measured."""
    if unit in ("%", "đồng"):
        return run >= (_LEAST if unit == "%" else 2) or name >= _LEAST or run + name >= _SURE
    return bool(unit or name)


def is_telling(one: Quantity, other: Quantity) -> bool:
    """Tell whether two digits changed places in figures so long that this is no chance."""
    digits = one.number.text.replace(".", "").replace(",", "").strip("0")
    return len(digits) >= _LEAST and slip(one.figure.value, other.figure.value) is Slip.SWAPPED


def parted(one: Retelling, other: Retelling) -> bool:
    """Tell whether two figures of one name are of two times, of two doers, or of two doings."""
    if not one.is_of_time(other) or (not one.names <= other.around and not other.names <= one.around):
        return True
    ends = one.before[-1:], other.before[-1:]
    if one.owned or other.owned:
        return False
    return all(ends) and ends[0] != ends[1] and not ({*ends[0]} <= other.around or {*ends[1]} <= one.around)


def clashes(one: Quantity, other: Quantity, found: Fit) -> bool:
    """Tell whether figures that fit cannot both be true: what is told of less is more, or two digits are swapped."""
    value, second = one.figure.value, other.figure.value
    telling = is_telling(one, other)
    rate = one.unit == "%" or found.rated
    if (found.narrow and found.narrow_other) or found.led or (found.led_other and not telling):
        return False
    if rate and not found.exact:
        return False
    if (found.narrow and value < second) or (found.narrow_other and second < value and not telling):
        return False
    swapped = slip(value, second) is Slip.SWAPPED
    return found.evidence >= (_LEAST - telling if swapped else _SURE)


def _common_run(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[int, int, int]:
    """Return where the words that both end in begin, else the longest run that both hold, and how long it is."""
    count = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        count += 1
    if count:
        return len(one) - count, len(other) - count, count
    best = 0, 0, 0
    for at in range(len(one)):
        for second in range(len(other)):
            length = 0
            while one[at + length : at + length + 1] == other[second + length : second + length + 1] != ():
                length += 1
            if length > best[2]:
                best = at, second, length
    return best


def common(one: str, other: str) -> str:
    """Return the whole words that both texts begin with."""
    length = 0
    while length < min(len(one), len(other)) and one[length] == other[length]:
        length += 1
    shared = one[:length]
    if one[length : length + 1].isalnum() or other[length : length + 1].isalnum():
        shared = shared.rpartition(" ")[0] if shared[-1:] != " " else shared
    shared = shared.rstrip(" ,")
    while shared.rpartition(" ")[2] in IDLE:
        shared = shared.rpartition(" ")[0].rstrip(" ,")
    return shared


def _said(end: str, other: Retelling) -> frozenset[str]:
    """Return what follows the shared name where it leads to the other figure: "tổ chức 26 phiên Sàn giao dịch"."""
    words = [word for word in WORD.compiled.findall(end.partition(",")[0]) if word not in IDLE]
    said = frozenset(words).intersection(other.before)
    return said if len(said) > 1 and all(word in said for word in words[:2]) else frozenset[str]()


def _is_some(report: Report, told: Retelling) -> bool:
    """Tell whether a clause begins with "có", so that what follows the name says which there are."""
    start = told.quantity.span.start
    return clause_before(report.lower, start).lstrip("-–+*• ") == "có "


def _narrows(end: str, other: Retelling, own: frozenset[str], *, some: bool) -> bool:
    """Tell whether what follows the shared name says which of the things are meant; ``some``: whatever it is."""
    end = end.partition(",")[0]
    words = WORD.compiled.findall(end)
    if not words or (not some and (words[0] in _SAYING or tuple(words[:2]) in _SAYINGS)):
        return False
    if all(word in IDLE for word in words):
        return words[-1] in _OF  # "12,4 ha đất của 46 hộ"
    return any(word not in _PLAIN and word not in own and word not in other.around for word in words)
