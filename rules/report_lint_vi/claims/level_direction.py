"""A way that two levels contradict: "giảm từ 68 hộ xuống còn 86 hộ"."""

from __future__ import annotations

from report_lint import Claim, Pattern, Related, Verdict, says
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.statement import Part, terms_between

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

CUES = (" xuống ", " lên ", " còn ")
_WAY = Pattern(
    r" (?P<way>lên|xuống|còn)(?: còn| chỉ còn| đến| tới| mức| thành| đạt| khoảng| gần| hơn)* (?=[0-9])", *CUES
)
_FROM = Pattern(
    r"(?<!\w)(?:(?P<verb>giảm|tăng|nâng|hạ|kéo giảm|rút ngắn|rút)(?: (?!từ )[^\W\d]+){0,6}? )?"
    r"từ (?:mức |chỗ |con số )?\Z"
)
_TO = Pattern(
    r"(?: [^\W\d_]+){0,5}?(?:/[^\W\d_]+){0,2}(?: \(?(?:đầu |cuối )?năm (?:học )?(?:19|20)[0-9]{2}"
    r"(?:[-–](?:19|20)[0-9]{2})?\)?)?,?\Z"
)
#: What counts downwards, and what is told of more than its size.
_RANKED = Pattern(
    r"(?<!\w)(?:hạng|bậc|(?<!con )thứ|vị trí|xếp|đứng|top|tốp|nhóm|loại|cấp|khóa|khoá|lớp|số nhà|km|đoạn|tuyến|"
    r"điểm cầu|bài|trang|điều|khoản|tầng|chuyển|điều chỉnh ranh|lùi|phương trình|tỷ lệ 1)(?!\w)"
)
_VERBS = {"tăng": "lên", "nâng": "lên", "giảm": "xuống", "hạ": "xuống", "kéo giảm": "xuống", "rút ngắn": "xuống",
          "rút": "xuống"}  # fmt: skip
_LEAD, _REACH = 70, 60


class LevelDirection(Claim):
    """Two levels and the way that is told between them; the span reaches from one to the other."""

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Look at every figure that something falls or rises to."""
        for cue in _WAY.at_literals(report):
            sentence = Sentence.around(report, cue.start())
            if sentence is None or report.view.find("|", sentence.span.start, sentence.span.end) >= 0:
                continue
            low = max(sentence.span.start, cue.start() - _REACH - _LEAD)
            terms = terms_between(report, low, sentence.span.end)
            before = next((x for x in reversed(terms) if x.end <= cue.start()), None)
            now = next((x for x in terms if x.number.start == cue.end()), None)
            if before is None or now is None or cue.start() - before.end > _REACH:
                continue
            lead = report.lower[low : before.start]
            told, to = _FROM.search(lead), _TO.match(report.lower[before.end : cue.start()])
            if told is None or to is None or _RANKED.search(lead) or _RANKED.search(to[0]):
                continue
            claim = cls._judged(before, now, cue["way"], told["verb"] or "")
            if claim:
                yield claim

    @classmethod
    def _judged(cls, before: Term, now: Term, to: str, verb: str) -> Self | None:
        way = _VERBS.get(verb, "")
        to = way if to == "còn" else to
        if not to or (way and way != to) or before.part is not now.part or not before.alike(now):
            return None
        one, other = before.figure, now.figure
        if before.part not in (Part.LEVEL, Part.PERCENT) or not (before.kind or now.kind) or one.value == other.value:
            return None
        if Hedge.NONE not in (one.hedge, other.hedge):
            return None
        holds = (other.value > one.value) is (to == "lên")
        first, last = before.quantity.number.text, now.quantity.number.text
        message = (
            says("từ {first} thành {last} là tăng, không phải giảm", first=first, last=last)
            if to == "xuống"
            else says("từ {first} thành {last} là giảm, không phải tăng", first=first, last=last)
        )
        span = before.number.to(now.number)
        evidence = (Related(before.number, says("mức trước")), Related(now.number, says("mức sau")))
        verdict = Verdict.HOLDS if holds else Verdict.FAILS
        return cls(span, (before.number, now.number), verdict, message, () if holds else evidence)
