"""Whether two alike names are told of one task: who leads the same team, teaches the same course."""

from __future__ import annotations

from itertools import pairwise

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.phrases import behind

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.person import Person

#: What one person does for a thing, or is of it.
_ROLES = frozenset(
    tuple(role.split())
    for role in (
        "phụ trách,chủ nhiệm,chỉ huy,dàn dựng,truyền dạy,giảng dạy,biên soạn,điều hành,đứng đầu,huấn luyện,tổ trưởng,"
        "đội trưởng,giám đốc,trưởng ban,trưởng nhóm,trưởng phòng,trưởng khoa,trưởng đoàn,chủ tịch,bí thư,mô hình,"
        "hiệu trưởng,đạo diễn,hướng dẫn,chủ biên,trưởng trạm,đội phó,nhóm trưởng,chủ hộ,làm chủ"
    ).split(",")
)
_WOMEN, _MEN = frozenset({"bà", "chị", "cô"}), frozenset({"ông", "anh", "thầy"})
#: Words that go on behind the name of a thing; another word there makes it another thing.
_GO_ON = frozenset(
    "do của cho và có được đã là ở tại trong với để từ theo về này đó mà nên khi đạt thu xuất họp báo tiếp cũng đang "
    "sẽ gồm với làm thuộc năm".split()
)
_EMPTY = frozenset(
    "ông bà anh chị em cháu cô chú hộ gia đình đồng chí hội viên đoàn đảng và của các những là ở tại thuộc trên có "
    "được đã cho với về do theo trong này đó người xã huyện tỉnh".split()
)
_WORK = frozenset({"công", "tác"})
#: Who does it too is another.
_TOO = frozenset({"khác", "cũng", "tương", "nữa"})
_NUMBERED = frozenset("số lớp khối khóa đợt".split())
_TOKEN = Pattern(r"\w+|[^\w\s]")
_REACH = 110
_NAME = "·"
_LONG = 4  # words of a post with its body
_MOST = 3


def one_task(report: Report, first: list[Person], second: list[Person]) -> bool:
    """Tell whether somewhere both names are told with one role in one thing, and with no other."""
    return any(_agree(_said(report, one), _said(report, other)) for one in first[:_MOST] for other in second[:_MOST])


def _said(report: Report, person: Person) -> list[str]:
    """Return the words and marks of the sentence around a name, the name as one of them."""
    start, end, lower = person.span.start, person.span.end, report.lower
    low = behind(lower, ("\n", ". ", "; "), max(0, start - _REACH), start)
    highs = [at for mark in ("\n", ". ", "; ") if (at := lower.find(mark, end)) >= 0]
    high = min([end + _REACH, len(lower), *highs])
    find = _TOKEN.compiled.findall
    return [*find(lower[low:start]), _NAME, *find(lower[end:high]), "."]


def _agree(one: list[str], other: list[str]) -> bool:
    roles = _ROLES.intersection(pairwise(one))
    roles &= set(pairwise(other))
    if not roles or _is_other_sex(one, other) or not _TOO.isdisjoint([*one, *other]):
        return False
    found = False
    for at, before, length in _runs(one, other):
        words = one[at : at + length]
        has_role = not _ROLES.isdisjoint(pairwise(words))
        ends = one[at + length], other[before + length]
        deputies = has_role and _is_deputy(one, at) is not _is_deputy(other, before)
        counted = tuple(words) in _ROLES and any(map(str.isdigit, ends))  # "hướng dẫn 12 sinh viên"
        if deputies or (not counted and _is_other(one[at + length :], other[before + length :])):
            return False
        telling = [word for word in words if word not in _EMPTY]
        found |= len(set(telling) - _WORK) >= _LONG if has_role else len(telling) > 1 and _NAME not in ends
    return found


def _runs(one: list[str], other: list[str]) -> list[tuple[int, int, int]]:
    """Return where the longest runs of words stand that both share, of two words or more."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(other):
        places.setdefault(word, []).append(at)
    runs: list[tuple[int, int, int]] = []
    for at, word in enumerate(one):
        for before in places.get(word, ()):
            if not word.isalnum() or (at and before and one[at - 1] == other[before - 1] != _NAME):
                continue  # inside a longer run
            length = 1
            while one[at + length] == other[before + length] and one[at + length].isalnum():
                length += 1
            if length > 1:
                runs.append((at, before, length))
    return runs


def _is_other(one: list[str], other: list[str]) -> bool:
    """Tell whether the words behind a run make two things of it: "đội tuyển Hóa", "đội tuyển Sinh"; "tổ số 2"."""
    if one[0] in _NUMBERED or other[0] in _NUMBERED or one[0].isdigit() or other[0].isdigit():
        numbers = [word for words in (one[:2], other[:2]) for word in words if any(map(str.isdigit, word))]
        return bool(numbers) and one[:2] != other[:2]
    goes_on = _GO_ON | _EMPTY
    return one[0].isalpha() and other[0].isalpha() and one[0] not in goes_on and other[0] not in goes_on


def _is_deputy(words: list[str], at: int) -> bool:
    return words[max(0, at - 1)] == "phó" or words[at] == "phó"


def _is_other_sex(one: list[str], other: list[str]) -> bool:
    here, there = (words[max(0, words.index(_NAME) - 1)] for words in (one, other))
    return (here in _MEN and there in _WOMEN) or (here in _WOMEN and there in _MEN)
