"""How a part that sums up tells of a figure: as a known one, of all of the things, or in passing."""

from __future__ import annotations

from report_lint import Pattern, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.phrases import behind
from report_lint_vi.mentions.retelling import IDLE, LIGHT, OWN, WORD
from report_lint_vi.mentions.told_figure import head_of

if TYPE_CHECKING:
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity
    from report_lint_vi.mentions.retelling import Retelling

#: What makes a figure one of all that are known: before it ...
_WHOLE = Pattern(r"(?<!\w)(?:trong tổng số|tổng số|với tổng(?: số| kế hoạch| vốn| kinh phí)?|toàn bộ|tất cả|cả) \Z")
#: ... and after it.
_SAID = Pattern(r"[^,;:.()\n]{0,60}?(?<!\w)(?:nêu (?:ở )?trên|đã nêu|nói (?:ở )?trên|vừa nêu|kể trên)(?!\w)")
_EVERY = Pattern(
    r",? (?:vẫn |cũng |cơ bản |hầu hết |phần lớn )?(?:đều(?= [^\W\d_])|phần lớn|chủ yếu|đa số|mới có|hiện có)(?!\w)"
)
#: What makes it one that is known, be it of some of the things.
_KNOWN = Pattern(
    r"(?:(?<!\w)(?:trong số|thành viên(?: của)?|của cả)|(?:\A|[.;:,] ?|[-–+*•] ?)"
    r"(?:tuy |nhưng |chỉ |mặc dù |dù )?(?:với|trong|nhờ)(?: (?:quy mô|số lượng|khối lượng|đội ngũ|lực lượng|hệ thống|"
    r"mạng lưới|kế hoạch|dự toán|nguồn vốn|kinh phí|biên chế|chỉ tiêu|địa bàn))?(?: (?:gồm|có|là|đến|tới|chỉ))?) \Z"
)
_BRACKETED = Pattern(r"(?: [^\W\d_]+){0,5}\) ?([^\W\d_]*)")
#: Where a clause begins, though a sentence may not.
_OPEN = Pattern(
    r"(?:\A|\(|[.;:] |[-–+*•] |\A[0-9]{1,2}[.)] )"
    r"(?:tuy nhiên,? |tuy |đến nay,? |hiện nay,? |các |mặc dù )?\Z"
)
#: The number of something told at length: "số mỏ đất được cấp phép mới là [10 mỏ]".
_NUMBER = Pattern(
    r"(?:\A|[.;:,] |[-–+*•] |\A[0-9]{1,2}[.)] )(?:tổng )?số ((?:[^\W\d_]+ ){2,12}?)(?:hiện |đến nay |mới |chỉ )?là \Z"
)
_SINCE = " từ đầu năm"
#: A figure may be of a thing that the words before such a word are not about.
_JOINED = Pattern(r"(?<!\w)(?:với|của|ở|tại|cho|trong|do|nhờ|trên|đối với|từ|về|vào) \Z")
#: Words with which a clause goes on after a name.
PREDICATE = frozenset(
    "đều đã vẫn còn chưa không hoạt phần chủ đa là phải tham nên song nhưng thì mới được đang luôn thiếu cơ tập "
    "có đạt chiếm tăng giảm so bằng để do vì mà cùng phát nêu nói kể này trên sẽ cần rất khó xa nằm mỗi một như "
    "thực cũng chỉ hầu tuy và hết mang góp làm lại xuống thường nhiều khiến chậm chấp ra vào bị hiện quá ít trải "
    "phân rải kéo vượt cao lớn".split()
)
#: Words that tell of another time, of a plan or of a part.
_PARTS = frozenset({"riêng", "mỗi", "từng", "nữ", "nam", "thêm", "bổ sung", "khác", "nữa", "còn lại", "tăng", "giảm",
                    "ngoài", "bình quân", "nhu cầu", "nếu", "tối thiểu", "ít nhất", "không quá", "trước", "sau",
                    "giải thể", "sáp nhập"})  # fmt: skip
#: Words of things that are not there, or not the report's.
_ELSEWHERE = Pattern(
    r"(?<!\w)(?:bạn|khác|nữa|nhu cầu|định biên|định mức|dự kiến|theo (?:quy định|đề án|kế hoạch|quy hoạch|tiêu chuẩn)|"
    r"năm (?:tới|sau|trước|ngoái|qua)|trở lên|thời gian tới|(?<!từ )đầu năm|đầu kỳ|giai đoạn|khi (?:chưa|còn)|"
    r"sau (?:khi )?(?:sắp xếp|sáp nhập|kiện toàn)|trước (?:khi|đây))(?!\w)"
)
_OTHERS = Pattern(r"(?<!\w)(?:bạn|[^,]{0,20}giáp ranh)(?!\w)")
#: Words before a figure that tell of no doing.
JOINING = frozenset(
    "tuy dù mặc chỉ mới song nguồn khoản số vốn nổi bật nhất điển hình đáng chú ý thấy dẫu khi bên cạnh diện tích "
    "khối lượng giá trị mức kết quả sản nhân dân tổng con đó quản vay tiền".split()
)
_OF_CLAUSE = frozenset({"kế hoạch", "chỉ tiêu", "dự toán", "đăng ký", "đề nghị", "điều chỉnh", "đang"})
_JOIN = Pattern(r"(?: (?:được|đạt|là|ước|ước đạt|có|gồm|thực hiện|hiện có|còn))+\Z")
_DIGITS, _LEAD, _FAR, _BEYOND = 3, 90, 190, 14


class Recollection(Value):
    """A figure of an assessment: whether it is told as ``known``, or of the ``whole``, and what words lead to it.

    ``subject`` are the words that a bracket with the figure follows. ``said``: it is said to be given before; ``led``:
    words as "với", "trong tổng số" lead to it. ``counted``: the subject is the number of all such things.
    """

    told: Retelling
    known: bool
    whole: bool
    said: bool
    led: bool
    opens: bool
    lead: tuple[str, ...]
    subject: str
    counted: bool
    aside: frozenset[str]
    own: frozenset[str]

    @classmethod
    def of(cls, report: Report, told: Retelling) -> Self | None:
        """Read the words around a figure; None where they make it another time's, a part's or a plan's."""
        quantity = told.quantity
        start, end, lower = quantity.span.start, quantity.span.end, report.lower
        lead = lower[behind(lower, "\n", max(0, start - _LEAD), start) : start]
        bracket = _BRACKETED.match(lower, end) if lead.endswith("(") else None
        goes_on = bracket is None or not bracket[1] or bracket[1] in PREDICATE
        if bracket and not goes_on:
            return None  # what follows the bracket says which of the things are meant
        subject = subject_before(lead[:-1]) if bracket else ""
        number = _NUMBER.search(lead)
        counted = number is not None and number[1].startswith(quantity.noun.partition(" ")[0] + " ")
        if number is not None and counted:
            subject = number[1].replace(_SINCE, "").strip()
        said = bool(_SAID.match(lower, end))
        whole = bool(
            said or subject or _WHOLE.search(lead) or _EVERY.match(lower, end + len(told.after.rstrip()))
            or _EVERY.search(told.after)
        )  # fmt: skip
        known = whole or bool(_KNOWN.search(lead))
        opens = counted or (bool(_OPEN.search(lead)) and not bracket)
        aside = frozenset[str]() if opens or said else aside_of(report, told)
        if _ELSEWHERE.search(told.after.partition(", ")[0]) or _OTHERS.search(told.after):
            return None
        if not aside.isdisjoint(_PARTS):
            return None
        own = OWN.union(LIGHT, (word.strip(",.;:()") for word in head_of(report).split()))
        led = bool(_WHOLE.search(lead) or _KNOWN.search(lead))
        free = opens or led or said or _JOINED.search(lead)
        return cls(told, known, whole, said, led, opens, () if free else told.before, subject, counted, aside, own)

    @property
    def long(self) -> bool:
        """Whether the figure has so many digits that two of them never change places by chance."""
        return len(self.told.quantity.number.text.replace(".", "").replace(",", "").strip("0")) > _DIGITS

    @property
    def things(self) -> list[str]:
        """Return the words that name the things: of "(134 người)" those before the bracket."""
        if self.counted:
            return words_of(self.subject)
        if self.subject and is_anybody(self.told.quantity):
            words = words_of(self.subject)
            return words[words[0] == "số" :] if words else []
        return words_of(self.told.after)


def is_anybody(quantity: Quantity) -> bool:
    """Tell whether a count is of people whom only the words around it name."""
    return quantity.noun.startswith(("người", "đồng chí", "em ", "cháu")) or quantity.noun == "em"


def words_of(text: str) -> list[str]:
    """Return the words up to a comma."""
    return WORD.compiled.findall(text.partition(", ")[0])


def telling_words(text: str) -> list[str]:
    """Return the words up to a comma that say something."""
    return [word for word in words_of(text) if word not in IDLE]


def subject_before(lead: str) -> str:
    """Return the words of the clause before a figure, without the verb that joins them: "thu tháng 8 [được]"."""
    for mark in ("\n", ". ", "; ", ": ", ", "):
        lead = lead.rpartition(mark)[2]
    return _JOIN.compiled.sub("", lead.strip(" -–+*•(")).strip()


def aside_of(report: Report, told: Retelling) -> frozenset[str]:
    """Return the words of other levels, times and parts; plans only of the figure's own clause."""
    start = told.quantity.span.start
    clause = report.lower[max(0, start - _LEAD) : start].rpartition(", ")[2]
    return frozenset(word for word in told.aside if word not in _OF_CLAUSE or word in clause)


def times_of(report: Report, told: Retelling) -> frozenset[str]:
    """Return the times that a figure's own clause tells, but not to what day it was counted."""
    start = told.quantity.span.start
    end = told.quantity.span.end
    after = report.lower[end : end + len(told.after) + _BEYOND].partition(", ")[0]
    every = _EVERY.search(after)
    after = after[: every.start()] if every else after
    words = f"{report.lower[max(0, start - _FAR) : start]}|{after}"
    return frozenset(time for time in told.times if time in words and not time.startswith("đến"))
