"""Whether the words between the figures of a comparison speak of one thing all along."""

from __future__ import annotations

from decimal import Decimal

from report_lint import Pattern
from report_lint.figures import times
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.change import Measure
from report_lint_vi.mentions.dated_level import DatedLevel

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from report_lint import Report
    from report_lint_vi.mentions.statement import Term

#: Words that name no thing of their own: verbs of counting, connectives, words of time, and what a period belongs to.
_FILLERS = frozenset(
    "là đạt có được chỉ còn đã cũng thì mà với và như vậy tức do đó đây theo nên nhưng khi lên xuống mức số con "
    "lượng kết quả này trên so cùng kỳ kì năm trước ngoái tháng quý tuần đầu cuối nay học vụ hiện tính ra đến tới "
    "thời điểm ngày giai đoạn tương ứng đương khoảng gần hơn xấp xỉ ước bằng tỷ tỉ lệ tốc độ toàn cả địa bàn phòng đơn "
    "vị ngành mới nghĩa hay chênh nhiệm khóa khoá mùa đợt lần trong của sang vẫn nhiều ít thêm "
    "bớt mạnh nhẹ đáng kể sâu qua rồi đều chung về tăng giảm trưởng từ lại việc trạm trường xã huyện tỉnh "
    "hồi vào lúc tại thế đi liền vừa cao thấp kém gấp sau một gian ban sở trung tâm các những kéo lệch hai ba".split()
)
#: Words with which another thing begins, though each of them is common.
_OTHER_THING = ("trong đó", "bình quân", "trung bình", "lũy kế", "luỹ kế")
#: A period with its numbers, and other numbers that only date.
_PERIOD = Pattern(
    r"(?:năm học (?:19|20)[0-9]{2}(?: ?[-–] ?(?:19|20)[0-9]{2})?|(?:[0-9]{1,2} tháng|quý [ivx1-4]+|nửa|đầu|cuối)? ?"
    r"(?:đầu |cuối )?năm (?:19|20)[0-9]{2}|(?:[0-9]{1,2}|một|hai|ba|sáu|chín) tháng(?: đầu| cuối)?(?: năm)?|"
    r"(?:đợt|trận|cơn|mùa)(?: [^\W\d_]+){0,3}?(?= (?:tháng [0-9]|năm [0-9]|năm trước))|"
    r"(?:đơn vị|cơ quan|xã|phường|huyện|sở|ban|phòng|trường) "
    r"(?:tiền thân|cũ|trước (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất))|"
    r"(?:thời điểm|ghi nhận|xảy ra|thực hiện|so sánh|tiếp tục|thống kê|phát sinh|(?:qua )?rà soát|đón) ?|"
    r"(?:hai|2) (?:năm|kỳ|thời điểm)|quý [ivx1-4]+(?:/(?:19|20)[0-9]{2})?|tháng [0-9]{1,2}(?:/(?:19|20)[0-9]{2})?|"
    r"(?<![0-9/.,])[0-9]{1,2}/[0-9]{1,2}(?:/(?:19|20)[0-9]{2})?(?![0-9/])|khóa [ivxl]+|(?:19|20)[0-9]{2})(?!\w)"
)
#: "lớp 11, 12": the second number dates or names like the first.
_AND_ON = Pattern(r"(?<=[0-9]), [0-9]{1,2}(?= {0,3}(?:[,;:.(](?![0-9])|và |\Z))")
_BRACKETED = Pattern(r"\([^()]*\)")
#: What is said of a level by the way, to the next mark: its share of a plan, and a reason.
_BY_THE_WAY = Pattern(
    r"[,;] (?:đã |và )?(?:đạt|bằng|chiếm|tỷ lệ|tỉ lệ|vượt|hoàn thành|tương đương|tương ứng|xếp|đứng)"
    r"(?=[^,;.()]{0,60}[0-9])(?:[^,;.()]|(?<=[0-9])[.,](?=[0-9])){0,90}(?=[,;.(]|\Z)"
)
_REASON = Pattern(r" (?:theo|do|nhờ|vì|bởi|là do|nguyên nhân|chủ yếu)(?!\w)(?:[^,;.():]|(?<=[0-9])[.,](?=[0-9])){0,90}")
_WORD = Pattern(r"\w+")
_MARK = Pattern(r"\(|[,;:)](?![0-9])|[.](?![0-9])|[ ](?:so|tăng|giảm|trong đó|(?:đạt|bằng|chiếm)(?= [0-9]))(?!\w)")
#: What a change is said, behind it, to be compared with.
_BASE = Pattern(
    r"(?: (?!so )[^\W\d_]+){0,4} ?\)? so(?: với)? (?:mức |số |con số |kết quả )?(?:của )?(?:thời điểm )?"
    r"(?P<word>cùng kỳ|cùng kì|đầu (?:năm|kỳ|nhiệm kỳ)|cuối (?:năm|kỳ)|31/12/|kế hoạch|chỉ tiêu|dự toán|"
    r"(?:tháng|quý|tuần|vụ|kỳ|năm học|năm)(?: (?:trước|ngoái|liền))?)(?P<rest>[^,;:()\n]{0,24})"
)
_SORTS = {
    "cùng kỳ": "y", "cùng kì": "y", "năm trước": "y", "năm ngoái": "y", "năm học trước": "y", "tháng": "m",
    "tháng trước": "m", "tháng liền": "m", "quý": "q", "quý trước": "q", "quý liền": "q", "tuần": "w",
    "tuần trước": "w", "đầu năm": "s", "đầu kỳ": "s", "đầu nhiệm kỳ": "s", "cuối năm": "s", "31/12/": "s",
    "vụ trước": "v", "kỳ trước": "k", "kế hoạch": "p", "chỉ tiêu": "p", "dự toán": "p",
}  # fmt: skip
_YEAR = Pattern(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_LEAD = 110  # characters before the first figure in which its thing is named
_TAIL = 60
#: What a change is said to be compared with.
_COMPARED = Pattern(
    r"(?<!\w)so(?: với)? (?:mức |số |con số |thời điểm )?(?P<word>cùng kỳ|cùng kì|(?:tháng|quý|tuần|vụ) (?:trước|liền)|"
    r"đầu (?:năm|kỳ|nhiệm kỳ)|(?!với |sánh )[^\W\d_]+)"
)
_SORTS_OF = {
    "cùng kỳ": "y", "cùng kì": "y", "tháng trước": "m", "quý trước": "q", "tuần trước": "w", "vụ trước": "v",
    "đầu năm": "s", "đầu kỳ": "s", "đầu nhiệm kỳ": "s", "tháng liền": "m", "quý liền": "q",
}  # fmt: skip
_TIMES = frozenset(
    "năm thời tết kỳ khóa khoá vụ quý tháng tuần nhiệm mùa đợt ngày cuối trước mức số con lúc hồi".split()
)
_MEMBERS = ("đảng viên", "đồng chí")
#: A change that has a time of its own: "trong tháng tăng 2 tỷ đồng", "giai đoạn 2020 - 2023 giảm 30 hộ".
_OF_A_TIME = Pattern(
    r"(?<!so với )(?<!so )(?<!cùng )(?<!\w)(?:tháng|quý|kỳ|tuần|giai đoạn|đợt|nhiệm kỳ|trong năm)(?: này| nay)?"
    r"(?: [0-9ivx]{1,4}(?:/[0-9]{4})?(?: ?[-–] ?[0-9]{4})?)?(?: năm (?:nay|này))?(?: (?:đã|cũng|lại|chỉ|đều))? \Z"
)
#: ... and in a year of its own: "năm 2024 tăng 16 đảng viên".
_IN_YEAR = Pattern(r"(?<!với )(?<!so )(?<!kỳ )(?<!\w)năm (?:học )?((?:19|20)[0-9]{2})(?: (?:đã|cũng|lại|chỉ|đều))? \Z")
#: What a unit measures.
_MEASURED = {
    "ha": frozenset({"diện", "tích"}), "m2": frozenset({"diện", "tích"}), "tấn": frozenset({"sản", "lượng"}),
    "đồng": frozenset({"số", "tiền"}),
}  # fmt: skip
#: What came in during a period is no level to compare with that at its start.
_FLOW = Pattern(
    r"(?<!\w)(?:trong (?:kỳ|năm|quý|tháng|đó)|thêm|mới|phát sinh|tiếp nhận|kết nạp|(?<!dư nợ )cho vay|thu nợ|"
    r"thoát|chuyển|giải quyết|bổ sung|bắt)(?!\w)[^,;.]{0,30}\Z"
)
#: One of several movements: "554 đồng chí đầu kỳ, giảm 07, kết nạp 15".
_MOVES = Pattern(
    r"[^,;.():\d]{0,30}[,;] (?!tức|tương|hay|bằng|đạt|nghĩa)[^\d,;.():]{2,30}(?=[0-9])(?![0-9]{1,3}(?:,[0-9]{1,2})?%)"
)
#: "tỷ lệ bỏ học giảm 0,5%": a change in points of a rate that the levels are not.
_OTHER_RATE = Pattern(r"(?:tỷ|tỉ) (?:lệ|trọng)(?: [^\W\d_]+){1,6} \Z")
_SO = ("do đó", "do vậy", "vì vậy", "vì thế", "nhờ đó", "nhờ vậy", "bởi vậy", "theo đó")
#: What is told to date.
_TO_DATE = frozenset({"lũy", "luỹ"})
_MONTH = Pattern(r"(?<!\w)(?:trong )?(?:tháng (?:[0-9]|này|nay)|quý|tuần)")
_NEAR = 60
_MUCH = Decimal(3)


def is_one_thing(report: Report, low: int, three: tuple[Term, Term, Term], when: str) -> bool:
    """Tell whether no other thing, no other figure and no other base comes between change, now and before.

    ``when``: the sort of period of the earlier level, "" where any will do.
    """
    (term, now, before), lower = three, report.lower
    verb = verb_of(term)
    parts = sorted(((now.start, now.end), (before.start, before.end), (verb, term.end)))
    said = words_of(report, low, *parts[0]) | _MEASURED.get(now.kind, frozenset[str]())
    small, large = sorted((now.figure.value, before.figure.value))
    alike = large < times(small, _MUCH)  # "so với cùng kỳ (412 vụ), số vụ trọng án giảm 12%, còn 22 vụ"
    if alike and parts[0] == (before.start, before.end) and _COMPARED.search(lower, low, before.start):
        said |= words_of(report, before.end, *parts[1])  # "So với cùng kỳ (40 hồ sơ), số hồ sơ trễ hạn là 30"
    gaps = [lower[parts[0][1] : parts[1][0]], lower[parts[1][1] : parts[2][0]]]
    flows = when == "s" and (
        _FLOW.search(lower, max(low, now.start - 40), now.start)
        or (term.kind != "%" and _MOVES.match(lower, term.end, term.end + 70))
    )
    near = max(low, verb - _NEAR)
    rate = term.change and term.change.measure is Measure.PERCENT and _OTHER_RATE.search(lower, near, verb)
    if flows or rate or is_apart(report, low, term, gaps[1] if parts[2][0] == verb else ""):
        return False
    if not said.isdisjoint(_TO_DATE):
        # What is told to date is compared with what was told to date, or with "cùng kỳ", where no month is named.
        same = alike and "cùng k" in gaps[0] and not _MONTH.search(gaps[0])
        if parts[2][0] != verb or (not same and _TO_DATE.isdisjoint(_words(gaps[0]))):
            return False
        gaps[0] = gaps[0].replace("lũy kế", "").replace("luỹ kế", "")
    if is_of_other_year(report, (near, verb), now, before):
        return False
    if any(x.quantity.noun in _MEMBERS for x in three):
        said |= frozenset(" ".join(_MEMBERS).split())
    if now.kind == "đồng" and said.isdisjoint(("chi", "nợ", "vay")):
        said |= frozenset({"thu"})  # "phí vệ sinh: kỳ này được 341 triệu đồng; số thu giảm"
    texts = [*gaps, tail_of(report, parts[2][1])]
    # Of two levels behind it a change is told first.
    apart = parts[0][0] == verb and (";" in gaps[0] or ". " in gaps[0])
    if apart or any(mark in text for text in texts for mark in "\n|"):
        return False
    behind = lower[term.end : term.end + 60].partition(",")[0]
    around = (lower[low:verb] if parts[0][0] == verb else "", *texts, lower[verb : term.start])
    last = parts[2][0] == verb  # what is said behind the change then names another base
    if not all(_is_base(text, when, said) for text in around) or not _is_base(behind, when, () if last else said):
        return False
    # Where the change comes first, the thing may be named with the level after it.
    return adds_nothing(texts, said | words_of(report, parts[1][1], *parts[1]) if parts[0][0] == verb else said)


def is_apart(report: Report, low: int, term: Term, gap: str) -> bool:
    """Tell whether a change has a time of its own, or is the reason for another; ``gap``: the words before it."""
    verb = verb_of(term)
    return bool(_OF_A_TIME.search(report.lower, max(low, verb - _NEAR), verb)) or _because(gap)


def is_of_other_year(report: Report, place: tuple[int, int], now: Term, before: Term) -> bool:
    """Tell "năm 2023 thu 500 tỷ đồng, năm 2024 tăng 60 tỷ đồng", which tells of no other level."""
    year = _IN_YEAR.search(report.lower, *place)
    was = DatedLevel.of(report, before.number) if year else None
    if not year or (was and was.span.start <= year.start() < was.span.end):
        return False  # "so với 74 triệu USD của năm 2022 tăng 11%"
    present = DatedLevel.of(report, now.number)
    return not (present and present.year == int(year[1]))


def _because(gap: str) -> bool:
    """Tell whether the words before a change give a reason, so that it is the reason that rises or falls."""
    reason = gap.rpartition(", ")[2] if ", " in gap else ""
    return bool(reason and _REASON.match(f" {reason}") and not reason.startswith(_SO))


def _is_base(text: str, when: str, said: Container[str]) -> bool:
    """Tell whether what a text compares with is the earlier level's period, or nothing."""
    for base in _COMPARED.compiled.finditer(text):
        sort = _SORTS_OF.get(base["word"], "")
        if (sort and when and sort != when) or not (sort or base["word"] in _TIMES or base["word"] in said):
            return False
    return True


def verb_of(term: Term) -> int:
    """Return where the words of a change begin."""
    return term.change.span.start if term.change else term.start


def words_of(report: Report, low: int, start: int, end: int) -> frozenset[str]:
    """Return the words that name the thing of a figure: those of its clause before it, and those after it."""
    lower = report.lower
    low = max(low, start - _LEAD, lower.rfind("; ", low, start) + 1)
    mark = _MARK.search(lower, end, end + _TAIL)
    stop = mark.start() if mark else end + _TAIL
    return frozenset(_words(f"{lower[low:start]} {lower[end:stop]}"))


def adds_nothing(texts: Iterable[str], said: frozenset[str]) -> bool:
    """Tell whether texts between figures hold no word that names another thing, and no figure of their own."""
    for passage in texts:
        text = f"{passage} "
        if any(word in text for word in _OTHER_THING):
            return False
        text = _AND_ON.compiled.sub("", _BRACKETED.compiled.sub(" ", text))
        text = _REASON.compiled.sub("", _BY_THE_WAY.compiled.sub("", text))
        for word in _words(_PERIOD.compiled.sub(" ", text)):
            if word not in said and word not in _FILLERS:
                return False
    return True


def without_asides(text: str) -> str:
    """Leave out what is said by the way: brackets, and the share of a plan that a level reaches."""
    return _BY_THE_WAY.compiled.sub("", _BRACKETED.compiled.sub("", text))


def names_something(text: str) -> bool:
    """Tell whether a text holds a word that may name a thing."""
    return any(word not in _FILLERS for word in _words(text))


def tail_of(report: Report, end: int) -> str:
    """Return the words after the last figure of a comparison, as far as they may name what it is of."""
    mark = _MARK.search(report.lower, end, end + _TAIL)
    rest = report.lower[end : mark.start() if mark else end + _TAIL].partition("\n")[0]
    return _REASON.compiled.sub("", rest)


def has_other_base(report: Report, end: int, level: DatedLevel) -> bool:
    """Tell whether the words behind a change compare it with another period than that of a level."""
    base = _BASE.match(report.lower, end, end + 120)
    if base is None:
        return False
    year = _YEAR.search(base["rest"])
    if year and level.year:
        return int(year[0]) != level.year
    sort = "" if year and base["word"] in ("tháng", "quý") else _SORTS.get(base["word"], "")
    return bool(sort and level.when and sort != level.when) or sort == "p"


def _words(text: str) -> list[str]:
    return _WORD.compiled.findall(text)
