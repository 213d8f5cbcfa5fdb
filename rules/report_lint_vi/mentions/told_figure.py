"""What a figure is told of: the words that name the thing, whose it is, where and when."""

from __future__ import annotations

from report_lint import BlockKind, Pattern, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.section import Section

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.section import Matter

#: Where the words after a figure stop naming what it counts; other verbs say which of the things are meant.
_END = Pattern(
    r"[^\w \-–]|[0-9]|(?<!\w)(?:trong đó|gồm|bao gồm|và|với|trên địa bàn|"
    r"trong (?:tỉnh|huyện|xã|toàn|cả|năm|quý|tháng|kỳ)|"
    r"trực thuộc|so với|tăng|giảm|chiếm|bằng|nêu|nói|hiện có|đều|kể|nhưng|song|tuy)(?!\w)"
)
#: "64 nhà văn hóa thôn, bản." counts more kinds than its first words say.
MORE_KINDS = Pattern(
    r", (?!(?:có|gồm|với|trong|đạt|bảo đảm|đảm bảo|hoạt động|phát|giải|tăng|giảm|đã|được|do|phục vụ|thu|chiếm|"
    r"đều)(?!\w))[^\W\d_]+(?: [^\W\d_]+)?(?: và|[.,;\n]|\Z)"
)
#: Words that join a name to its figure: "năng suất bình quân ước đạt 71,8".
_JOIN = Pattern(
    r"(?:(?<!\w)(?:là|ước|đạt|khoảng|được|hiện|có|còn|lên|tới|đến|bằng|trên|gần|hơn|xấp xỉ|chỉ|vẫn|tính|với|"
    r"hiện nay|nay|ở|mức|thực hiện|con số|toàn vụ)|:|[(]) *\Z"
)
#: Words before a name that are no part of it.
_BEFORE_NAME = Pattern(
    r"(?:và|với|có|trong đó|trong|nên|do|nhờ|vì|về|theo|đưa|cho|cùng|như vậy|đến nay|hiện nay|nay|tổng)(?!\w) *"
)
_WHOSE = Pattern(
    r" (?:của|toàn|trên địa bàn|cả) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|trường|ngành|đơn vị|"
    r"cơ quan|đảng bộ)\Z"
)
_CLAUSE = Pattern(r"[,;:.(](?![0-9])")
_TIMES = Pattern(
    r"(?<!\w)(?:năm (?:trước|ngoái|sau|tới|học [0-9]{4} ?[-–] ?[0-9]{4}|[0-9]{4})|quý (?:iv|i{1,3}|[1-4])|"
    r"tháng [0-9]{1,2}|[0-9]{1,2} tháng|giai đoạn [0-9]{4}|nhiệm kỳ [0-9]{4}|"
    r"(?<!toàn )vụ [^\W\d_]+|đợt [0-9]+|tuần|kỳ trước|đến ngày|đến hết|"
    r"từ ngày|lúc|khi|học kỳ [i1-2]+)(?!\w)"
)
#: Words of other times, levels and areas, anywhere before the figure in its clause ...
_NOT_NOW = Pattern(
    r"(?<!\w)(?:cùng kỳ|cùng kì|năm trước|năm ngoái|kỳ trước|kế hoạch|chỉ tiêu|dự toán|dự kiến|phấn đấu|mục tiêu|trước|"
    r"đầu năm|đầu kỳ|đầu nhiệm kỳ|cuối năm|năm sau|năm tới|sẽ|đăng ký|nhu cầu|đề nghị|lũy kế|luỹ kế|nếu|sau sắp xếp|"
    r"sau sáp nhập|(?<!thu )nhập (?:toàn bộ |một phần )?(?:xã|phường|thị trấn|huyện|quận|thôn|tỉnh)|hợp nhất|"
    r"ban đầu|điều chỉnh|so với|cả nước|toàn quốc|toàn tỉnh|của tỉnh|khu vực|nông thôn(?! mới)|thành thị|"
    r"vùng cao|dân tộc thiểu số)(?!\w)"
)
#: ... and words of parts and changes right before it or after it.
_PART = Pattern(r"(?<!\w)(?:mỗi|từng|trong đó|riêng|tăng|giảm(?! nghèo)|thêm|bổ sung|nữ|nam|bình quân mỗi)(?!\w)")
#: How headings begin that name a topic, not one of several things.
TOPIC = Pattern(
    r"(?:công tác|về|kết quả|tình hình|lĩnh vực|hoạt động|thực hiện|đánh giá|hạn chế|tồn tại|ưu điểm|khó khăn|"
    r"nguyên nhân|đặc điểm|"
    r"khái quát|nhiệm vụ|phương hướng|giải pháp|kiến nghị|đề xuất|tổ chức|kinh tế|văn hóa|xã hội|an ninh|quốc phòng|"
    r"an sinh|y tế|giáo dục|tài chính|phong trào|thuận lợi|nhận xét|công việc|xây dựng|lãnh đạo|phát triển|chăm lo|"
    r"tuyên truyền|kiểm tra|thi đua|nguồn vốn|tiến độ|bối cảnh|thông tin|mục tiêu|những|các|một số|tổng|nguồn|nhân lực|"
    r"quản lý|cơ cấu|chất lượng|sản xuất|nội dung|quy mô|kinh phí|trong đó|cụ thể|đối với công tác|i+ |phần )"
)
#: How sentences begin that tell of one of several things.
_SUBJECT = Pattern(
    r"(?:[-–+*•] )?(?:trong )?(?:cây|con|đàn|xã|huyện|khối|lớp|nhóm|hạng mục|dự án|công trình|gói thầu|gói|vụ|đợt|"
    r"thôn|trường|trạm|mô hình|"
    r"nguồn vốn|tổ|đội|cụm|chợ|hồ|giống|loại|ngành|cấp|bậc|tuyến|đoạn|khu|điểm|chi bộ|hợp tác xã|chi đoàn|"
    r"chi hội) (?!có|hiện|đã|đạt|được|là)"
    r"[^\W\d_]+(?: [^\W\d_]+)?"
)
_NAME = Pattern(r"[^\W\d_]+")
_NUMBERED = {"ba": "3", "sáu": "6", "chín": "9"}
_WITHIN_YEAR = Pattern(r"(?:tháng [0-9]{1,2}|quý \w+|tháng đầu|tháng cuối),? \Z")
_REACH, _HEADER, _LONG = 150, 700, 12


class Told(Value):
    """The words around one figure, as far as they decide whether another figure is of the same thing.

    ``sentence`` is where its sentence starts. ``thing`` names what the figure counts, ``measure`` what it measures (the
    words before it). ``label`` says which of several things it belongs to: the words before a colon, the subject ("cây
    lúa"), a short heading ("Mầm non"), each "" where there is none. ``names`` are the proper names beside it that the
    report's head has not, ``times`` the periods, ``aside`` words as "cùng kỳ", "kế hoạch", "nữ".
    """

    sentence: int
    thing: str
    measure: str
    label: tuple[str, str, str]
    names: frozenset[str]
    times: frozenset[str]
    aside: frozenset[str]
    matter: Matter | None

    @classmethod
    def of(cls, report: Report, quantity: Quantity) -> Told | None:
        """Read the sentence around a figure; None outside of sentences."""
        sentence = Sentence.around(report, quantity.span.start)
        if sentence is None:
            return None
        lower, start, end = report.lower, quantity.span.start, quantity.span.end
        low, high = max(sentence.span.start, start - _REACH), min(sentence.span.end, end + _REACH)
        thing, measure = _named(lower, (low, start, end, high))
        after = min(end + len(thing) + 1, high)
        clause = max(low, *(lower.rfind(mark, low, start) + 1 for mark in (";", ": ")))
        part = max(clause, lower.rfind(", ", low, start) + 1)
        return cls(
            sentence.span.start, thing, measure, _label(report, low, start),
            _names(report, low, after),
            _times(report, low, min(high, after + 60)),
            frozenset(found[0] for found in _NOT_NOW.compiled.finditer(lower[clause:after]))
            | frozenset(found[0] for found in _PART.compiled.finditer(lower[part : min(high, after + 12)])),
            Section.at(report, start),
        )  # fmt: skip


def named(report: Report, quantity: Quantity) -> tuple[str, str]:
    """Return the ``thing`` and the ``measure`` of a figure alone; both "" outside of sentences."""
    sentence = Sentence.around(report, quantity.span.start)
    if sentence is None:
        return "", ""
    start, end = quantity.span.start, quantity.span.end
    low, high = max(sentence.span.start, start - _REACH), min(sentence.span.end, end + _REACH)
    return _named(report.lower, (low, start, end, high))


def _named(lower: str, around: tuple[int, int, int, int]) -> tuple[str, str]:
    low, start, end, high = around
    stop = _END.search(lower, end, high)
    return lower[end : stop.start() if stop else high].strip(" -–"), _measure(lower[low:start])


def _measure(lead: str) -> str:
    """Return the words of the clause that name what a figure after them measures."""
    words = lead.rstrip(" ")
    for _ in range(4):
        join = _JOIN.search(words)
        if not join:
            break
        words = words[: join.start()].rstrip(" ")
    start = 0
    for mark in _CLAUSE.compiled.finditer(words):
        start = mark.end()
    words = words[start:].strip(" ")
    while opening := _BEFORE_NAME.match(words):
        words = words[opening.end() :]
    whose = _WHOSE.search(words)
    return words[: whose.start()] if whose else words


def _label(report: Report, low: int, start: int) -> tuple[str, str, str]:
    """Return which of several things a figure belongs to: the name before a colon, the subject, the short heading."""
    lower, block = report.lower, report.block(start)
    colon = lower.rfind(": ", low, start)
    lead = lower[low:colon].strip(" -–+*•") if colon > low else ""
    subject = _SUBJECT.match(lower, low) or (_SUBJECT.match(lower, block.body) if block else None)
    above = next((b for b in block.ancestors() if b.kind is BlockKind.HEADING), None) if block else None
    title = lower[above.body : above.span.end].strip(" .:") if above else ""
    return (
        "" if TOPIC.match(lead) else lead,
        subject[0] if subject else "",
        "" if title.count(" ") >= _LONG or TOPIC.match(title) else title,
    )


def head_of(report: Report) -> str:
    """Return the words of the letterhead and the title, in lower case: all before the first prose or numbered part."""
    for block in report.blocks:
        start, end = block.span.start, block.span.end
        if start > _HEADER or (block.label and start) or report.text[end - 1] in ".;:":
            return report.lower[: min(start, _HEADER)]
    return report.lower[:_HEADER]


def _times(report: Report, low: int, high: int) -> frozenset[str]:
    found = [match[0] for match in _TIMES.compiled.finditer(report.lower, low, high)]
    return frozenset([time for time in found if not is_own(time, head_of(report))]) if found else frozenset()


def is_own(time: str, head: str) -> bool:
    """Tell whether a time in lower case is the one that a report's title names, and not the year of its quarter."""
    words = " ".join([_NUMBERED.get(word, word) for word in time.split()])
    at = head.find(words)
    while at >= 0:
        whole = not head[at + len(words) : at + len(words) + 1].isalnum()  # "quý i" is not in "quý ii"
        if whole and not (words.startswith("năm ") and _WITHIN_YEAR.search(head, max(0, at - 16), at)):
            return True
        at = head.find(words, at + 1)
    return False


def _names(report: Report, low: int, high: int) -> frozenset[str]:
    """Return the words with a capital that begin no sentence and do not stand in the head of the report.

    Those of the headings above belong to the figure too.
    """
    head, view = head_of(report), report.view
    found = [match[0] for match in _NAME.compiled.finditer(view, low, high)][1:]
    block = report.block(low)
    for above in block.ancestors() if block else ():
        title = view[above.body : above.span.end]
        if not title.isupper():
            found += title.split()[1:]
    return frozenset(word.strip(",.;:()“”") for word in found if word[0].isupper() and word.lower() not in head)
