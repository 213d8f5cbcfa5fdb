"""Whether the words between the figures of a comparison speak of one thing all along."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from report_lint import Report
    from report_lint_vi.mentions.dated_level import DatedLevel

#: Words that name no thing of their own: verbs of counting, connectives, words of time, and what a period belongs to.
_FILLERS = frozenset(
    "là đạt có được chỉ còn đã cũng thì mà với và như vậy tức do đó đây theo nên nhưng khi lên xuống mức số con "
    "lượng kết quả này trên so cùng kỳ kì năm trước ngoái tháng quý tuần đầu cuối nay học vụ hiện tính ra đến tới "
    "thời điểm ngày giai đoạn tương ứng đương khoảng gần hơn xấp xỉ ước bằng tỷ tỉ lệ tốc độ toàn cả địa bàn phòng đơn "
    "vị ngành mới nghĩa hay chênh nhiệm khóa khoá mùa đợt lần trong của sang vẫn nhiều ít thêm "
    "bớt mạnh nhẹ đáng kể sâu qua rồi đều chung về tăng giảm trưởng từ lại việc trạm trường xã huyện tỉnh "
    "hồi vào lúc tại thế đi liền vừa cao thấp kém gấp sau một gian ban sở trung tâm các những kéo".split()
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
    r"(?:thời điểm|ghi nhận|xảy ra|thực hiện|so sánh|tiếp tục|thống kê|phát sinh) ?|"
    r"(?:hai|2) (?:năm|kỳ|thời điểm)|quý [ivx1-4]+(?:/(?:19|20)[0-9]{2})?|tháng [0-9]{1,2}(?:/(?:19|20)[0-9]{2})?|"
    r"(?<![0-9/.,])[0-9]{1,2}/[0-9]{1,2}(?:/(?:19|20)[0-9]{2})?(?![0-9/])|khóa [ivxl]+|(?:19|20)[0-9]{2})(?!\w)"
)
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
        text = _BRACKETED.compiled.sub(" ", text)
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
