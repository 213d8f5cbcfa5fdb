"""Bodies whose names a report writes with now these, now those capitals."""

from __future__ import annotations

from itertools import combinations

from report_lint import Claim, Related, Verdict, says
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.name_capitals import NameCapitals
from report_lint_vi.mentions.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self

    from report_lint import Report, Span

#: What the names of bodies begin with, and the words after it with which it is another word ("Ban hành", "Tổ chức").
_HEADS = {
    "Ban ": "hành ngành", "Bộ ": "phận đội máy môn mặt luật", "Sở ": "hữu dĩ", "Phòng ": "chống bệnh ngừa cháy trừ học",
    "Hội ": "nghị thảo thi trường viên họp nhập chợ trại làng đồng", "Đoàn ": "kết viên thể đã", "Trạm ": "",
    "Cục ": "bộ",
    "Chi cục ": "", "Trung tâm ": "", "Ủy ban ": "", "Uỷ ban ": "", "Hội đồng ": "", "Văn phòng ": "", "Công đoàn ": "",
    "Liên đoàn ": "", "Đội ": "ngũ tuyển trưởng hình", "Tổ ": "chức trưởng viên tiên quốc ấm", "Viện ": "phí trợ",
    "Quỹ ": "đất", "Trường ": "hợp học kỳ", "Câu lạc bộ ": "", "Ngân hàng ": "", "Tòa án ": "", "Khối ": "lượng",
    "Ủy viên ": "", "Uỷ viên ": "", "Bí thư ": "", "Chủ tịch ": "", "Giám đốc ": "", "Phó ": "",
    "Chương trình ": "", "Cuộc vận động ": "", "Ngày hội ": "", "Phong trào ": "",
}  # fmt: skip
_LONGEST = 60
#: What a name may hold: it ends at the first of these marks at the latest.
_HOLDS = compiled('[^.;:,()“”"\n\t|–/]*')
_MOST = 6
_VERBS = frozenset(
    {"tổ chức", "phối hợp", "triển khai", "ban hành", "khai mạc", "tham gia", "tiếp tục", "thực hiện", "phát động"}
)
#: What is itself named by such a word: "Phó Ban Tổ chức".
_OF_STAFF = frozenset({"ban", "phòng", "tổ", "vụ", "bộ", "trưởng"})


class BodyTwoWays(Claim):
    """A body written in two ways; the span is the first place of the rarer one, or else of the later."""

    usual: str
    rare: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Compare what begins with the same two or three words."""
        told: set[str] = set()
        for places in _places(report):
            for one, other in combinations(places, 2):
                ways = _ways(one, other)
                if ways and ways[0].lower() not in told:
                    told.add(ways[0].lower())
                    found = cls._of(places, *ways)
                    if not _told_otherwise(report, found):
                        yield found

    @classmethod
    def _of(cls, places: dict[str, list[Span]], *ways: str) -> Self:
        found = {way: sorted(span for name in places if name.startswith(way) for span in places[name]) for way in ways}
        usual, rare = sorted(found, key=lambda way: (-len(found[way]), found[way][0]))
        derivation = says(
            "ở đây viết “{rare}”, {count} chỗ khác viết “{usual}”", rare=rare, count=len(found[usual]), usual=usual
        )
        spans = {way: [span.replace(end=span.start + len(way)) for span in found[way]] for way in ways}
        others = [Related(span, says("cũng viết “{rare}”", rare=rare)) for span in spans[rare][1:]]
        others += [Related(span, says("viết “{usual}”", usual=usual)) for span in spans[usual][:3]]
        return cls(spans[rare][0], (), Verdict.FAILS, derivation, tuple(others), usual, rare)


def _told_otherwise(report: Report, found: BodyTwoWays) -> bool:
    """Tell whether one of the ways is known to be wrong: then that is told, and not that there are two."""
    from report_lint_vi.mentions.peoples_body import PeoplesBody

    spans = [name.span for name in (*report.mentions(NameCapitals), *report.mentions(PeoplesBody))]
    places = (found.span, *[related.span for related in found.evidence])
    return any(_meet(place, span) for place in places for span in spans)


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _places(report: Report) -> Iterator[dict[str, list[Span]]]:
    """Yield what begins with the same words and is written in several ways, with its places."""
    view, tokens = report.view, Wording.of(report)
    for head, others in _HEADS.items():
        size = head.count(" ")
        texts: dict[str, list[int]] = {}
        for at in tokens.before_blank(view, head.partition(" ")[0]):
            if size == 1 or view.startswith(head, at):
                texts.setdefault(view[at : at + _LONGEST], []).append(at)
        groups: dict[str, list[str]] = {}
        for text in texts:
            groups.setdefault(text.split(" ", size + 1)[size].lower(), []).append(text)
        for second, alike in groups.items():
            if len(alike) == 1 or second in others.split():
                continue
            names: dict[str, list[int]] = {}
            for text in alike:
                end = _HOLDS.match(text)
                words = _without_verb(text[: end.end() if end else 0].split(" ", _MOST + 2)[: _MOST + 2])[: _MOST + 1]
                if len(words) > size + 1:
                    names.setdefault(" ".join(words), []).extend(texts[text])
            if _differ(names):
                yield from _named(report, names)


def _without_verb(words: list[str]) -> list[str]:
    """Cut off what the body does: "Hội Phụ nữ xã Tổ chức lớp", as headlines write it."""
    for at in range(2, len(words) - 1):
        if words[at - 1].lower() not in _OF_STAFF and f"{words[at]} {words[at + 1]}".lower() in _VERBS:
            return words[:at]
    return words


def _differ(names: Iterable[str]) -> bool:
    """Tell whether two of some names have a syllable that begins differently after the same syllables."""
    initials: dict[str, str] = {}
    for name in names:
        so_far = ""
        for word in name.split(" "):
            so_far += f"{word.lower()} "
            if initials.setdefault(so_far, word[:1]) != word[:1]:
                return True
    return False


def _named(report: Report, names: dict[str, list[int]]) -> Iterator[dict[str, list[Span]]]:
    """Leave out the places where only a sentence's beginning may ask for the capital."""
    found = {
        name: [report.span(at, at + len(name)) for at in places if not _opens(report, at, name.split(" "))]
        for name, places in names.items()
    }
    found = {name: spans for name, spans in found.items() if spans}
    if len(found) > 1:
        yield found


def _ways(one: str, other: str) -> tuple[str, str] | None:
    """Return the two ways to write what both begin with, up to the last pair of syllables whose capitals differ."""
    left, right = one.split(" "), other.split(" ")
    shared = 0
    while shared < min(len(left), len(right)) and left[shared].lower() == right[shared].lower():
        shared += 1
    unlike = [at for at in range(shared) if left[at][:1] != right[at][:1]]
    if not unlike or (unlike[-1] + 1 == shared and len(left) != len(right)):
        return None  # the next syllables differ: two names that begin alike
    end = min(unlike[-1] + 2, shared)
    return " ".join(left[:end]), " ".join(right[:end])


def _opens(report: Report, at: int, words: list[str]) -> bool:
    """Tell whether the capital may only be that of a sentence's first word: then no other word has one."""
    if any(word[:1].isupper() for word in words[1:]):
        return False
    before = report.view[max(0, at - 3) : at].rstrip(' “"(-+*•')
    block = report.block(at)
    return not before or before[-1] in ".\n:!?" or (block is not None and at <= block.body + 2)
