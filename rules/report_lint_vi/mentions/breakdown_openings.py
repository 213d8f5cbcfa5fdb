"""What opens a list of parts: a word as "gồm", a bracket, a colon, a dash, labels that belong together."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING, Choice
from report_lint_vi.mentions.clause import Bracket, Sentence

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from report_lint import Report

_CUE = Pattern(
    r"(?:gồm(?: có| cả)?|chia ra(?: là| làm)?|(?:chia|phân) theo(?: [^\W\d]+){0,3}(?=:)|"
    r"(?:chia|phân) theo(?: [^\W\d]+){1,3}? (?:có|là|gồm)(?= [0-9])|chia theo|phân ra|"
    r"chia thành|cụ thể(?: như sau| là)?|"
    r"(?:qua |kết quả )?phân loại(?: đơn| hồ sơ)?(?: có| gồm)?|"
    r"theo (?:tiến độ|(?:từng )?(?:quý|tháng|cấp học|khối lớp|địa bàn|loại hình|đối tượng|độ tuổi))(?=[,:] )|"
    r"số (?:tiền |kinh phí |vốn |quỹ )?(?:này|đó|trên|nói trên) do|"
    r"(?:đến nay|hiện nay|hiện|đến thời điểm này),? (?:đã )?có(?= [0-9])|"
    r"trong (?:tổng số |số )?(?:đó|này)(?:,? có)?)(?!\w) ?[:,]? ?",
    "gồm", "trong đó", "trong số ", "trong tổng số ", "chia ", "phân ra", "cụ thể", "phân theo",
    "số tiền ", "số này do", "số đó do", "số trên do", "số nói trên do", "số kinh phí ", "số vốn ", "số quỹ ",
    "đến nay ", "đến nay, ", "hiện có ", "hiện nay ", "hiện nay, ", "đến thời điểm này",
    "theo tiến độ", "theo từng ", "theo quý", "theo tháng", "theo địa bàn", "theo loại hình", "theo đối tượng",
    "theo độ tuổi", "theo cấp học", "theo khối lớp",
    "qua phân loại", "phân loại có", "phân loại:", "phân loại gồm", "kết quả phân loại",
)  # fmt: skip
_DASH = Pattern(r" [—–-] (?=[^\W\d_])", " — ", " – ", " - ")
#: Two labels that leave nothing out, in either order, without a word that leads to them: "245 cháu, trai 128, gái 107".
_SECOND = Pattern(
    r"(?<!\w)(?:nữ|gái|dự bị|nước ngoài|tự nguyện|ban đêm|ngoài công lập)(?!\w)",
    "nữ", "gái", "dự bị", "nước ngoài", "tự nguyện", "ban đêm", "ngoài công lập",
)  # fmt: skip
_ITEM = r"[^,;:()\n]{0,30}(?<!\w)(?:%s)(?!\w)(?:[^,;()\n]|,(?=[0-9])){0,30}?"
#: "trong đó có 806 nam và 398 nữ": all of them, though "có" is said.
_SEX = r"(?:{0}(?: có| là)? [0-9][0-9.]{{0,12}}(?: [^\W\d]+){{0,2}}?|[0-9][0-9.]{{0,12}}(?: [^\W\d]+){{0,2}}? {0})"
_SEXES = compiled(
    f"(?:{_SEX.format('nam')}(?:,| và|, và) {_SEX.format('nữ')}|{_SEX.format('nữ')}(?:,| và|, và) {_SEX.format('nam')})"
    r" ?(?:[.,;)\n]|\Z)"
)
#: ... and "702 việc cũ chuyển sang và 1.184 việc mới thụ lý", in either order.
_SAID = r"[^0-9,;:.()\n]"
_AGE = (
    rf"(?:có )?{_SAID}{{{{0,30}}}}[0-9][0-9.]{{{{0,12}}}} {_SAID}{{{{0,40}}}}?"
    rf"(?<!\w)(?:{{0}})(?!\w){_SAID}{{{{0,40}}}}?"
)
_OLD, _NEW = _AGE.format("cũ|tồn|(?:kỳ|năm|tháng) trước"), _AGE.format("mới")
_AGES = compiled(f"(?:{_OLD}(?:,| và|, và|;) {_NEW}|{_NEW}(?:,| và|, và|;) {_OLD}) ?(?:[.,;)\n]|\\Z)")
_LABELS = (
    ("nam", "nữ"), ("nữ", "nam"), ("trai", "gái"), ("gái", "trai"), ("chính thức", "dự bị"),
    ("trong nước", "nước ngoài"), ("bắt buộc", "tự nguyện"), ("ban ngày", "ban đêm"), ("công lập", "ngoài công lập"),
)  # fmt: skip
_TWO = [
    Pattern(
        r"(?:[,;]|(?<!\w)với) ?(?=" + _ITEM % one + r"(?:[,;]| và )" + _ITEM % other + r"(?:[,;.()\n]|\Z))", one, other
    )
    for one, other in _LABELS
]
#: "Trong số 345 đơn có 102 đơn khiếu nại, ..., còn lại 192 đơn".
_OUT_OF = Pattern(
    r"(?:trong (?:(?:tổng )?số )?|trên tổng số )[0-9][0-9.]* "
    r"(?!(?:tháng|năm|ngày|quý|tuần|giờ|phút|đợt|kỳ|vụ mùa)(?!\w))[^\W\d]"
    r"(?:[^,;:.()\n0-9]|[0-9]{1,2}(?= tháng)|20[0-9]{2}){1,60}?"
    r"(?:,? (?:thì )?(?:đã )?có |, (?=(?!chiếm |đạt |bằng |tỷ lệ )[^\W\d][^,;:.()\n0-9]{2,40} [0-9]))",
    "trong ", "trên tổng số ",
)  # fmt: skip
#: "Trong 48.349 ha cây lâu năm có: 30.614 ha cà phê, ...": some of them, colon or not.
_AMONG = compiled(r"(?<!\w)trong (?:(?:tổng )?số )?[0-9][0-9.,]* [^,;:.()\n]{1,80} có\Z")
_JOINTS = compiled(r"[,;]| và ")
_ITEM_END = compiled(r"[,;()\n]|\.(?![0-9])|\Z")
_NUMBER = compiled(r"[0-9]+(?:[.,][0-9]+)*")
_PART = 120  # characters of one such part
_MARK = compiled(r"[()]")


class Joint(Choice):
    """What leads from a whole to its parts."""

    CLOSED = "closed"  # gồm, bao gồm, chia ra, cụ thể: all parts follow
    WITHIN = "within"  # trong đó: all parts or only some
    SOME = "some"  # trong đó có: some parts
    BRACKET = "bracket"  # 13 xã (12 xã và 01 thị trấn)
    COLON = "colon"  # 25 đơn vị: 18 đơn vị tốt, 07 khá
    BLOCKS = "blocks"  # the items below
    APART = "apart"  # Có 25 đơn vị. Trong đó: as WITHIN, in a sentence of its own
    STAGES = "stages"  # đến nay có, theo tiến độ: how far each has come, or how many by when
    NEXT = "next"  # Có 25 trường. Mầm non 10 trường, tiểu học 15 trường.


def openings(report: Report) -> Iterator[tuple[int, int, int, Joint]]:
    """Yield where the words that open a list begin and end, where it ends at the latest, and how it is joined."""
    for kind in (_cued, _paired, _bracketed, _dashes, _colons):
        yield from kind(report)


def _cued(report: Report) -> Iterator[tuple[int, int, int, Joint]]:
    lower = report.lower
    for cue in _CUE.at_literals(report):
        start = cue.start()
        if start and lower[start - 1].isalnum():
            continue
        joint = Joint.CLOSED
        if cue[0].startswith(("theo", "đến", "hiện")):
            joint = Joint.STAGES
        elif cue[0].startswith("trong") or "cả" in cue[0]:
            some = "có" in cue[0] or "cả" in cue[0]
            all_told = some and (_SEXES.match(lower, cue.end()) or _AGES.match(lower, cue.end()))
            joint = Joint.SOME if some and not all_told else Joint.WITHIN
        if lower.endswith("bao ", 0, start):
            start -= 4
        yield start, cue.end(), limit_of(report, cue.end()), joint


def _paired(report: Report) -> Iterator[tuple[int, int, int, Joint]]:
    """Yield the lists of two that only their labels show to be one, and those after "trong số 345 đơn có"."""
    lower, done = report.lower, 0
    for second in _SECOND.at_literals(report):
        at = second.start()
        low, high = max(done, at - 90, 0), at + 80
        low = max(low, lower.rfind("\n", low, at) + 1)
        window = lower[low:high]
        found = [two.search(lower, low, high) for two in _TWO if two.gate[0] in window and two.gate[1] in window]
        match = min(filter(None, found), key=_start, default=None)
        if match and match.start() < at + 2:
            items_at = match.end()
            joint = _JOINTS.search(lower, items_at + 1)
            end = _ITEM_END.search(lower, joint.end() + 1) if joint else None
            if joint and end:
                done = end.start()
                yield match.start(), items_at, end.start(), Joint.WITHIN
    for out in _OUT_OF.at_literals(report):
        start = out.start()
        low = max(0, start - _PART)
        low = max(low, *(lower.rfind(mark, low, start) for mark in ("\n", ". ", ", ", "; ")))
        if out[0].endswith(", ") and _NUMBER.search(lower, low, start):
            continue  # "39 vụ trong tổng số 161 vụ, …": what was counted is the part
        yield out.end() - 3, out.end(), limit_of(report, out.end()), Joint.WITHIN


def _start(match: re.Match[str]) -> int:
    return match.start()


def _bracketed(report: Report) -> Iterator[tuple[int, int, int, Joint]]:
    for bracket in report.mentions(Bracket):
        start, end = bracket.span.start, bracket.span.end
        inside = report.lower[start:end]
        listed = "," in inside or ";" in inside or " và " in inside or "+" in inside
        if listed and len(_NUMBER.findall(inside)) > 1 and _NUMBER.search(report.lower, max(0, start - 90), start):
            yield start, start + 1, end - 1, Joint.BRACKET


def _colons(report: Report) -> Iterator[tuple[int, int, int, Joint]]:
    lower = report.lower
    at = lower.find(": ")
    while at >= 0:
        if _NUMBER.search(lower, max(0, at - 60), at):
            among = lower.endswith(" có", 0, at) and _AMONG.search(lower, max(0, at - _PART), at)
            yield at, at + 2, limit_of(report, at + 2), Joint.WITHIN if among else Joint.COLON
        at = lower.find(": ", at + 2)


def _dashes(report: Report) -> Iterator[tuple[int, int, int, Joint]]:
    lower = report.lower
    for dash in _DASH.at_literals(report):
        if _NUMBER.search(lower, max(0, dash.start() - 30), dash.start()):
            yield dash.start(), dash.end(), limit_of(report, dash.end()), Joint.COLON


def limit_of(report: Report, start: int) -> int:
    """Return where a list that starts here ends at the latest: its sentence's end, or its bracket's."""
    sentence = Sentence.around(report, start)
    if sentence is None:
        return start
    end, depth = sentence.span.end, 0
    for mark in _MARK.finditer(report.lower, start, end):
        depth += 1 if mark[0] == "(" else -1
        if depth < 0:
            return mark.start()
    return end
