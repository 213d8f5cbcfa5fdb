"""What is told of a figure in its clause, its sentence and the headings above it, for comparing it with another."""

from __future__ import annotations

from report_lint import BlockKind, Pattern, Value
from report_lint.value import TYPE_CHECKING, cached_property
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.count_context import CountContexts
from report_lint_vi.mentions.quantity import Quantity
from report_lint_vi.mentions.recollection import PREDICATE
from report_lint_vi.mentions.retelling import IDLE, LIGHT, TIMES, WORD
from report_lint_vi.mentions.section import Matter, Section
from report_lint_vi.mentions.told_figure import head_of, is_own

if TYPE_CHECKING:
    from report_lint import Report

#: Another time, a plan, a part: told of one figure only, these part it from the other.
_ASIDE = Pattern(
    r"(?<!\w)(?:cùng kỳ|(?:năm|năm học|tháng|quý|kỳ|nhiệm kỳ|vụ) (?:trước|ngoái|sau|tới)|kế hoạch|chỉ tiêu|dự toán|"
    r"dự kiến|đăng ký|nguy cơ|sức chứa|trước đó|trước đây|ban đầu|mục tiêu|phấn đấu|đề nghị|nhu cầu|định mức|sẽ|"
    r"(?<!từ )(?<!tháng )đầu năm(?! học)|cuối năm|đầu kỳ|mỗi|từng|riêng|còn lại|lũy kế|luỹ kế|biểu quyết|"
    r"tán thành|nữ|thiếu|thêm|bổ sung|vượt|chưa|không)(?!\w)"
)
#: What the last figure of a stretch is more or less by, or what is left of it: right before the figure.
_CHANGE = Pattern(r"(?<!\w)(?:tăng|giảm|thêm|bổ sung|vượt|(?<=[\w;,] )còn|thiếu|hụt|mất|hơn|kém)(?: [^\W\d_]+)? \Z")
#: What says among tasks that a figure is of what there is.
_STANDING = Pattern(
    r"(?<!\w)(?:hiện có|hiện nay|hiện tại|đã|trên cơ sở|trên nền|chưa|tồn đọng|còn lại|dở dang|hư hỏng|nêu|nói ở|"
    r"xuống cấp|đang|năm [0-9]{4} (?:lên|xuống)|của năm [0-9]{4}|"
    r"từ [0-9.,]+(?: [^\W\d_]+){1,3} [^.;\n]{0,30}(?:lên|xuống)|từ [0-9.,]+% [^.;\n]{0,30}(?:lên|xuống))(?!\w)"
)
#: What leads to a known number of things, and what has them.
_LED = Pattern(r"(?<!\w)(?:với|trong|của|cho|nền|cơ sở|cả|số|quy mô|phục vụ|quản lý|đến|là|có|còn|từ|đạt) \Z")
#: What says that a figure was given before.
_SAID = Pattern(r"(?<!\w)(?:hiện có|nêu|nói|kể(?! cả)|vừa|của năm [0-9]{4}|đều|(?<!kể )cả|toàn bộ|tất cả)(?!\w)")
_MARK = Pattern(r"[;()\n“”]|[,.:](?![0-9])| [-–] ")
_STOP = Pattern(
    r"[;:.()\n|,]|(?<!năm )(?<!tháng )(?<!quý )(?<![0-9])[0-9]|"
    r" (?:nhưng|song|thì|mà|nên|so với|với (?:số|tổng|mức))(?!\w)"
)
_END = Pattern(r"[;()\n,]|[.:](?![0-9])")
#: A clause that begins with another time is of that time: "So với cùng kỳ, số ca là 236".
_SET_OFF = Pattern(r" ?(?:so với |trong khi |còn |riêng )?(?:cùng kỳ|(?:năm|tháng|quý|kỳ|vụ)(?: học)? (?:trước|ngoái))")
#: Brackets, and the kinds of documents that are named with a capital: "thực hiện Pháp lệnh số 02".
_ASIDES = Pattern(
    r"\([^()\n]*\)|(?:Pháp lệnh|Luật|Nghị (?:quyết|định)|Chỉ thị|Thông tư|Quyết định|Kế hoạch|Đề án|Chương trình|"
    r"Hướng dẫn|Kết luận)(?= (?:số |[0-9]))"
)
#: Words with which a known figure is taken up.
_CONCEDING = frozenset("dù tuy mặc song nhưng cơ sở nền quy mô trên".split())
#: Through whom it goes, and not whose it is: "dư nợ ủy thác qua Ngân hàng Chính sách xã hội đạt".
_VIA = Pattern(r"(?<!\w)(?:thông )?qua (?:[^\W\d_]+ ){1,7}?(?=(?:đến|đạt|là|với|có|được) |[0-9(])")
_ROMAN = frozenset("IVX")
_LEAD, _AFTER, _LABEL = 160, 70, 40


class Reading(Value):
    """What is told of a figure: ``before`` and ``after`` it in its clause, both in ``words``, and ``around`` it.

    ``names`` are those of others than the report's office, ``aside`` the words of plans and parts; ``changed``: it is
    what something rose or fell by. ``led``: words as "với" lead to it; ``said``: it is said to be given before.
    ``via``: through whom it goes, "" where that is not told.
    """

    quantity: Quantity
    before: tuple[str, ...]
    after: tuple[str, ...]
    words: frozenset[str]
    around: frozenset[str]
    block: str
    clause: str
    near: str
    names: tuple[frozenset[str], ...]
    times: frozenset[str]
    aside: frozenset[str]
    changed: bool
    label: str
    led: bool
    said: bool
    via: str


class Reader:
    """Reads what is told of the figures of a report, each once."""

    def __init__(self, report: Report) -> None:
        """Read nothing yet."""
        self._report = report
        self.contexts = CountContexts(report)
        self._known: dict[int, Reading | None] = {}

    @cached_property
    def own(self) -> frozenset[str]:
        """The words that the report uses of everything."""
        return self.contexts.own | IDLE | LIGHT | _CONCEDING

    def read(self, quantity: Quantity) -> Reading | None:
        """Return what is told of a figure; None in tables, outside of sentences and for what shall be."""
        start = quantity.span.start
        if start not in self._known:
            self._known[start] = self._reading(quantity)
        return self._known[start]

    def _reading(self, quantity: Quantity) -> Reading | None:
        report, start, end = self._report, quantity.span.start, quantity.span.end
        sentence, block = Sentence.around(report, start), report.block(start)
        if sentence is None or block is None or block.kind is BlockKind.ROW or report.is_tabled(start):
            return None
        lower, named = report.lower, report.view
        first = max(sentence.span.start, block.body if block.body <= start else 0)
        low = max(first, start - _LEAD)
        low = max(low, lower.rfind("; ", low, start) + 1)
        high = min(sentence.span.end, end + _AFTER)
        stop = _STOP.search(lower, end, high)
        last = stop.start() if stop else high
        task = Section.at(report, start) is Matter.TASKS
        shall = task and not _STANDING.search(lower, low, min(sentence.span.end, last + _AFTER))
        if shall or lower[end : end + 1] == "/":
            return None
        via = _VIA.search(lower, low, start)
        lead, behind = _VIA.compiled.sub("", lower[low:start]), lower[end:last]
        pieces = _MARK.compiled.split(lead)
        before = self._words(next((piece for piece in reversed(pieces) if self._tells(piece)), ""))
        then = pieces[0] if _SET_OFF.match(pieces[0]) else ""
        above = [named[one.body : one.span.end] for one in block.ancestors() if one.kind is BlockKind.HEADING]
        titles, paragraph = " ".join(above).lower(), lower[block.span.start : block.span.end]
        beyond = _END.compiled.split(lower[end:high], 1)[0]
        times = TIMES.compiled.finditer(f"{lead}|{beyond}")
        label, colon, _ = lower[block.body : start].partition(": ")
        return Reading(
            quantity, before, tuple(self._kinds(behind, quantity)), frozenset((*before, *self._words(behind))),
            frozenset(WORD.compiled.findall(f"{titles}\n{paragraph}")), paragraph, f"{lead}|{behind}\n{titles}",
            f"{pieces[-1]}|{beyond}", tuple(self._names(named[low:last], quantity.number.text, opens=low == first)),
            frozenset(found[0] for found in times
                      if not is_own(found[0], head_of(report)) and not found[0].startswith(("đến", "ngày"))),
            frozenset(found[0] for found in _ASIDE.compiled.finditer(f"{then}|{pieces[-1]}|{behind}")),
            _is_change(lower, low, start, quantity.unit), label if colon and len(label) < _LABEL else "",
            bool(_LED.search(lower, low, start)), bool(_SAID.search(f"{lead}|{behind}")), via[0] if via else "",
        )  # fmt: skip

    def _tells(self, words: str) -> bool:
        return any(word not in self.own for word in WORD.compiled.findall(words))

    def _words(self, text: str) -> tuple[str, ...]:
        return tuple([word for word in WORD.compiled.findall(text) if word not in self.own])

    def _kinds(self, after: str, quantity: Quantity) -> list[str]:
        """Return the words behind a figure that say which of the things are meant."""
        own = set(quantity.noun.split()[:2])
        found: list[str] = []
        for word in WORD.compiled.findall(after):
            if word in PREDICATE and found:
                break
            if word not in self.own and word not in own and word not in PREDICATE:
                found.append(word)
        return found

    def _names(self, text: str, number: str, *, opens: bool) -> list[frozenset[str]]:
        """Return the words with a capital that begin nothing and are not the report's own, those of a name together."""
        found: list[set[str]] = []
        beside, begins, before = False, opens, ""
        for word in _ASIDES.compiled.sub(" ", _VIA.compiled.sub("", text)).replace(number, " ").split():
            bare = word.strip(',.;:()“”"-–+*•|')
            capital = bare[:1].isupper() and not begins and not _ROMAN.issuperset(bare)
            named = capital and bare.lower() not in head_of(self._report) and before != "tiếng"
            before = bare
            if named and not beside:
                found.append(set())
            if named:
                found[-1].add(bare.lower())
            beside = named and bare == word
            begins = (begins and not bare) or word[-1] in ".:"
        return [frozenset(name) for name in found]


def _is_change(lower: str, low: int, start: int, unit: str) -> bool:
    """Tell whether words say that a figure is a change or a rest; a rate that is left is a level."""
    change = _CHANGE.search(lower, low, start)
    return change is not None and not (unit == "%" and change[0].startswith("còn"))
