"""A figure with the words of its clause that say what it is of, for telling whether two figures are of one thing."""

from __future__ import annotations

from report_lint import BlockKind, Pattern, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.owned_count import OFFICES
from report_lint_vi.mentions.section import Matter, Section
from report_lint_vi.mentions.told_figure import TOPIC, head_of, is_own

if TYPE_CHECKING:
    import re
    from typing import Self

    from report_lint import Block, Report
    from report_lint_vi.mentions.quantity import Quantity
    from report_lint_vi.mentions.ratio import Ratio

#: Words that say nothing of what a figure is of.
IDLE = frozenset(
    "được đã đang là có các những số với cho của trong ở tại trên và đến nay hiện chỉ vẫn còn để thì mà cũng đạt ước "
    "khoảng gần hơn tới lên gồm bao tổng nhưng mức bằng chiếm như về qua từ theo vào do mới này toàn cả đủ nên "
    "bị".split()
)
#: Phrases that say nothing either, and what an event's day and place are told by.
_EMPTY = Pattern(
    r"(?<!\w)(?:tuy nhiên|nhìn chung|tóm lại|đồng thời|bên cạnh đó|ngoài ra|tổng cộng|kết quả|tiếp tục|như sau|"
    r"(?<=\w )so với (?:cùng kỳ )?năm (?:trước|[0-9]{4})(?=[,;])|"
    r"thu hút|quy tụ|sự tham gia của|tham gia của|(?:được )?(?:tổ chức|diễn ra|khai mạc) (?:vào )?"
    r"(?:sáng |chiều |tối )?(?:từ )?ngày [0-9/]+(?: tại(?: (?!với|có|thu|và)[^\W\d_]+){1,6})?)(?!\w)"
)
#: Words for whoever reports and for its time; the names of offices are its own only where the letterhead has them.
OWN = frozenset(
    "địa bàn cấp ủy uỷ nhà các chúng tôi đơn vị cơ quan ngành lực lượng đội ngũ hệ thống mạng lưới công tác kỳ năm quý "
    "tháng đầu cuối sáu chín ba ưu điểm hạn chế tồn khó khăn thường xuyên chủ động kịp thời nguyên nhân".split()
)
#: Verbs of doing, which every report uses of everything.
LIGHT = frozenset("thực hiện triển khai tiến hành phối hợp phong trào tổ chức việc".split())
#: Times; those of the report's title are its own.
TIMES = Pattern(
    r"(?<!\w)(?:năm (?:trước|ngoái|sau|tới|qua|học [0-9]{4} ?[-–] ?[0-9]{4}|[0-9]{4})|quý (?:iv|i{1,3}|[1-4])|"
    r"tháng [0-9]{1,2}(?:/[0-9]{4})?|(?:[0-9]{1,2}|ba|sáu|chín) tháng(?: đầu| cuối)?(?: năm)?|"
    r"(?:giai đoạn|nhiệm kỳ|niên khóa) [0-9]{4}(?: ?[-–] ?[0-9]{4})?|vụ (?:đông|xuân|hè|mùa|chiêm|thu)|đợt [0-9]+|"
    r"tuần [0-9]+|(?:đến (?:hết )?)?ngày [0-9/]+|học kỳ [i1-2]+|khóa [ivx0-9]+|dịp (?:[0-9/]+|[^\W\d_]+))(?!\w)"
)
#: Who does it, or of which of several things it is told, at the beginning of a sentence or after its label.
_DOER = Pattern(
    rf"(?:[-–+*•] ?)?(?:trong đó,? |riêng |các |toàn )?(?P<who>(?:{'|'.join(sorted(OFFICES, key=len, reverse=True))}|"
    r"ủy ban|uỷ ban|công an|mặt trận|khoa|tổ|thôn|bản|ấp|khối|lớp|cụm|cây|con|đàn|vụ|dự án|công trình|mô hình|khu|"
    r"nhóm|hạng mục|gói thầu|nguồn|chi đoàn|chi hội|doanh nghiệp|nhân dân)"
    r"(?!\w)(?! (?:chức|viên|nghị|đồng|thi|thảo)(?!\w))"
    r"(?: (?!có|đã|được|hiện|quản|kết|tổ chức|thực|triển|mở|xây)[^\W\d_]+){0,3})"
)
_NUMBER_OF = Pattern(
    r"(?<!\w)(?:lớp|khối|tổ|đội|khu|cụm|thôn|ấp|(?<!biên )(?<!văn )bản|"
    r"dự án|tiểu dự án|hợp phần|nhóm|loại|vùng|khu vực|mức độ|mức|hạng|"
    r"giai đoạn|lần|tuyến|tầng) (?:thứ )?(?:[0-9]{1,3}|i{1,3}|iv|v)(?![.,/]?\w)"
)
#: Words of other levels, times and areas, of plans and parts: both figures must have the same ones.
_ASIDE = Pattern(
    r"(?<!\w)(?:cùng kỳ|cùng kì|năm trước|kỳ trước|kế hoạch|chỉ tiêu|dự toán|dự kiến|phấn đấu|mục tiêu|trước|sau|"
    r"(?<!từ )đầu năm|đầu kỳ|đầu nhiệm kỳ|sẽ|đăng ký|nhu cầu|đề nghị|lũy kế|luỹ kế|nếu|ban đầu|điều chỉnh|"
    r"so với(?! (?:chỉ tiêu|kế hoạch|dự toán))|cả nước|toàn quốc|mỗi|từng|bình quân(?! đầu người)|trong đó|riêng|tăng|"
    r"giảm(?! nghèo| còn| xuống)|thêm|bổ sung|(?<!phụ )nữ|nam|còn lại|(?<!hoạt động )khác|nữa|ngoài|giải thể|sáp nhập|"
    r"tối thiểu|ít nhất|không quá|lần đầu|(?<!hiện )đang(?! (?:quản lý|có|sinh hoạt)))(?!\w)"
)
_OWNING = (" có", " gồm", " quản lý", " còn", "có", "gồm")
_CUT = Pattern(
    r", (?![0-9])|(?P<figure>[0-9](?:[0-9.,/]*[0-9])?)|(?P<open>: |\()|\)|; | và (?=(?:gần |trên |hơn )?[0-9])"
)
_STOP = Pattern(r"[;:.()\n|\t]|[0-9]|, (?=[0-9])")
#: A second kind of thing that is counted together with the first, or some that are added.
TOGETHER = Pattern(
    r", (?:liên hiệp|hợp tác xã|tổ hợp tác|tổ đội|doanh nghiệp|trang trại|hộ kinh doanh)(?!\w)|"
    r"[^.;]{0,80}(?<!\w)(?:kể|tính|gồm) cả(?!\w)"
)
WORD = Pattern(r"[^\W\d_]+")
_SUMS_UP = ("tóm", "mặt", "nhìn", "điểm", "những")
_REACH, _AFTER, _TITLE, _BEYOND, _LABEL = 190, 110, 150, 14, 60


class Retelling(Value):
    """What is said of a figure; of a ratio, of its first number.

    ``before`` are the telling words that lead to it, the nearest last; ``after`` is the text behind it up to a stop or
    another figure; ``owned``: it is what somebody has. ``aside`` and ``times`` say of which level and time it is,
    ``names`` of which place or body, where that is not the report's own. ``around`` are all words of its sentence and
    of the headings above it. ``label`` is what its paragraph is about, "" where that is but a topic.
    """

    quantity: Quantity
    ratio: Ratio | None
    before: tuple[str, ...]
    after: str
    owned: bool
    aside: frozenset[str]
    times: frozenset[str]
    names: frozenset[str]
    around: frozenset[str]
    label: str

    @property
    def bare(self) -> bool:
        """Whether nothing says what is done with the things or who has them: the figure opens its clause."""
        return not self.before and not self.owned

    def is_labelled_otherwise(self, other: Self) -> bool:
        """Tell whether the paragraphs of two figures are about two things."""
        return bool(self.label and other.label) and self.label != other.label

    def is_of_time(self, other: Self) -> bool:
        """Tell whether both are of one time; to what day a figure was counted parts it only from one of another day."""
        until, others = ({time for time in told.times if time.startswith("đến")} for told in (self, other))
        return self.times - until == other.times - others and (until == others or not until or not others)

    @classmethod
    def of(cls, report: Report, quantity: Quantity, ratio: Ratio | None) -> Self | None:
        """Read the clause around a figure; None in tables, among tasks and outside of sentences."""
        start = quantity.span.start
        end = ratio.numbers[1].span.end if ratio else quantity.span.end
        sentence, block = Sentence.around(report, start), report.block(start)
        if sentence is None or block is None or block.kind is BlockKind.ROW:
            return None
        if Section.at(report, start) is Matter.TASKS:
            return None
        lower = report.lower
        first = max(sentence.span.start, block.body if block.body <= start else 0)
        low = max(first, start - _REACH)
        lead, view = lower[low:start], report.view
        stop = _STOP.search(lower, end, min(sentence.span.end, end + _AFTER))
        after = lower[end : stop.start() if stop else min(sentence.span.end, end + _AFTER)]
        for empty in _EMPTY.compiled.finditer(lead):
            lead = _blanked(lead, empty)
        goes_on = stop is not None and stop[0].isdigit()  # "trong nhiệm kỳ 2018 - 2023"
        beyond = lower[end : end + len(after) + _BEYOND * goes_on].partition("\n")[0]
        if lower.startswith(("(tính", "(số liệu", "(thời điểm", "(đến"), end + len(after)):
            beyond += lower[end + len(after) : sentence.span.end].partition(")")[0]
        times = [found[0] for found in TIMES.compiled.finditer(f"{lead}|{beyond}")]
        numbered = {found[0] for found in _NUMBER_OF.compiled.finditer(f"{lead[lead.rfind('; ') + 1 :]}|{beyond}")}
        for time in TIMES.compiled.finditer(lead):
            lead = _blanked(lead, time)
        part = lead.rfind("; ") + 2 if "; " in lead else 0
        raw, scope = _lead(lead, part)
        head = head_of(report)
        colon = lead.find(": ")
        label = view[first : low + colon] if 0 <= colon < part and not TOPIC.match(lead) else ""
        if 0 <= part <= colon and TOPIC.match(lead):
            part = colon  # "Công tác Đoàn: ..." names no body
        told = "".join([view[low + at] if lead[at] != " " else " " for at in range(part, len(lead))])
        titles = _titles(report, block)
        return cls(
            quantity, ratio, tuple([word for word in WORD.compiled.findall(raw) if word not in IDLE]),
            after, raw.rstrip().endswith(_OWNING),
            _asides(f"{raw} | {scope}", view[first:start]),
            frozenset(time for time in times if not is_own(time, head)),
            _names(f"{label}: {told} {view[end : end + len(after.partition(', ')[0])]}", titles, head)
            | _doers(lead, part, head) | numbered,
            frozenset(WORD.compiled.findall(lower[sentence.span.start : sentence.span.end]))
            | frozenset(WORD.compiled.findall(" ".join(titles).lower())),
            _label(lower[block.body : block.body + _LABEL]),
        )  # fmt: skip


def _asides(words: str, written: str) -> frozenset[str]:
    """Return the words of other levels, times and parts; "Nam" in a name says nothing of men."""
    found = frozenset([found[0] for found in _ASIDE.compiled.finditer(words)])
    return found - {"nam"} if "nam" in found and " nam" not in written and not written.startswith("Nam") else found


def _blanked(text: str, found: re.Match[str]) -> str:
    return text[: found.start()] + " " * (found.end() - found.start()) + text[found.end() :]


def _lead(lead: str, part: int) -> tuple[str, str]:
    """Return the words that lead to a figure, of a run of figures those before its first, and what governs them."""
    pieces: list[tuple[str, bool, bool, bool]] = []  # the words, whether a figure begins, ends, a colon ends them
    at, after = part, False
    for cut in _CUT.compiled.finditer(lead, part):
        figure = cut["figure"] is not None
        pieces.append((lead[at : cut.start()], after, figure, cut["open"] is not None))
        at, after = cut.end(), figure
    raw = lead[at:]
    if after and pieces and _tells(raw):  # "tuyên truyền 36 buổi cho 1.840 lượt người": all of one doing
        raw = f"{pieces[-1][0]} {raw}"
    scope = " | ".join([words for words, begun, ended, _ in pieces if not begun and not ended])
    if "trong đó" in lead[part:]:
        scope += " | trong đó"
    if not _tells(raw):
        for words, begun, ended, opens in reversed(pieces):
            if _tells(words) and not begun and (ended or opens):
                return words, scope
    return raw, scope


def _doers(lead: str, part: int, head: str) -> frozenset[str]:
    """Return the words for who does it that the report's head has not."""
    found = [_DOER.match(lead, at) for at in {0, part, lead.rfind(": ") + 2 if ": " in lead else 0}]
    doers = [doer["who"].split() for doer in found if doer]
    own = head.split()
    return frozenset(
        [word for doer in doers if doer[0] not in own for word in doer if word not in own and word not in OWN]
    )


def _tells(words: str) -> bool:
    return any(word not in IDLE for word in WORD.compiled.findall(words))


def _label(opening: str) -> str:
    """Return the words before the colon that a paragraph begins with: "án dân sự: thụ lý ..."."""
    words, colon, _ = opening.partition(":")
    tells = colon and words.replace(" ", "").isalpha() and not words.startswith(_SUMS_UP) and not TOPIC.match(words)
    return words if tells else ""


def _titles(report: Report, block: Block) -> list[str]:
    """Return the headings above a block, those all in capitals in lower case."""
    above = [report.view[one.body : one.span.end] for one in block.ancestors() if one.kind is BlockKind.HEADING]
    return [title.lower() if title.isupper() else title for title in above if len(title) < _TITLE]


def _names(words: str, titles: list[str], head: str) -> frozenset[str]:
    """Return the words with a capital, in lower case, that begin nothing and that the report's head has not."""
    found: list[str] = []
    for piece in (*words.split(": "), *titles):
        found += WORD.compiled.findall(piece)[1:]
    return frozenset(word.lower() for word in found if word[0].isupper() and word.lower() not in head)
