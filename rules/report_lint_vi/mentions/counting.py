"""How a count is stated: as all there are of a thing, or as a part, a plan, another time's or another place's."""

from __future__ import annotations

from report_lint import BlockKind, Pattern, Value
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.owned_count import OFFICES, OwnedCount
from report_lint_vi.mentions.section import Matter, Section
from report_lint_vi.mentions.told_figure import MORE_KINDS, head_of

if TYPE_CHECKING:
    from typing import Self

    from report_lint import Report
    from report_lint_vi.mentions.quantity import Quantity

_STANDING = r"duy trì|quản lý|vận hành|phụ trách|theo dõi|sử dụng|khai thác|bố trí|hiện có|có|gồm"
_DONE = r"triển khai|tiến hành|tổ chức|thực hiện|ban hành"
#: "Sở duy trì 05 tổ", "có 03 đội và 05 tổ": the verb before a count, another count of its run in between.
_VERB = Pattern(
    rf"(?<!\w)(?P<verb>{_STANDING}|{_DONE})(?: (?:tổng số|tổng cộng|đủ|được))? "
    r"(?:[0-9.]{1,7} [^;:.,()0-9\n]{2,50}?(?:, | và | với ))?\Z"
)
_WITHIN = Pattern(r"(?:\A|(?<=[;.] ))trong (?:tổng số |số )?\Z")
#: What precedes a count that opens its clause.
_OPEN = Pattern(
    r"(?:\A|; |: )(?:[-–+*•] )?(?:(?:trong (?:kỳ|năm|quý|tháng)|nhìn chung|về (?:ưu điểm|hạn chế|tồn tại)|đến nay|"
    r"hiện nay|tuy nhiên|tóm lại),? )?"
    r"(?:các |hoạt động của |hệ thống |mạng lưới |đội ngũ |lực lượng )?\Z"
)
_ALL = Pattern(r"(?<!\w)(?:cả|toàn bộ|tất cả) \Z")
_OWN = Pattern(
    r"(?:(?:\A|, )(?:với|nhờ) |(?<!\w)(?:với|nhờ|\A) ?(?:đội ngũ|hệ thống|mạng lưới|lực lượng|quy mô)(?: gồm| có)? )\Z"
)
#: What follows a name in a sentence that says something of all: no word that narrows the name down.
_EVERY = Pattern(r",? (?:vẫn |cũng |cơ bản )?đều(?!\w)")
_PREDICATE = Pattern(
    r" (?:đều|đã|vẫn|còn|đang|luôn|thiếu|hoạt động|cơ bản|chưa|phải|cùng|được|bảo đảm|đảm bảo|hoàn thành|duy trì|"
    r"phát huy)(?!\w)"
)
_CLOSED = Pattern(r" hiện có(?!\w)| ?[.;]| ?\Z|, (?![^,;.]{0,30} (?:bạn|khác)(?!\w))")
_WHOLE = Pattern(r" (?:cơ bản|luôn|đáp ứng|bảo đảm|đảm bảo|hoạt động|phủ|phát huy|hoàn thành|tiếp tục)(?!\w)")
_NO_WHERE = r"(?!\w)(?! (?:từ|tại|ở|trong|cho|theo|trên|riêng|bằng|với)(?!\w))"
_DOER = Pattern(rf" do (?P<who>[^,;:.()0-9\n]{{2,40}}?) (?P<verb>{_STANDING}|{_DONE}){_NO_WHERE}")
_PASSIVE = Pattern(rf" (?:đã |đang |vẫn |tiếp tục )?được (?P<verb>{_STANDING}|{_DONE}){_NO_WHERE}")
#: What may follow the name where the count is given first.
_AFTER = Pattern(
    r" ?[.;]| ?\Z| với | gồm |,? (?:trong đó|bao gồm)(?!\w)| (?:và|cho) (?=[0-9])| "
    r"(?:trên|ở) (?:địa bàn|các (?:tuyến|khu vực|điểm)|toàn)(?!\w)|"
    r", (?=[0-9]|có |với |gồm |đạt |bảo đảm |hoạt động |sinh hoạt )| do "
)
#: Words that end the name inside a phrase that two places share.
_END = Pattern(
    r"(?<!\w)(?:đều|đã|được|do|với|có|gồm|đang|vẫn|còn|chưa|là|hiện|đạt|bị|phải|trong đó|trên địa bàn|luôn|thiếu)(?!\w)"
)
#: Words of another time, of a part, a change or a plan.
_OTHER = Pattern(
    r"(?<!\w)(?:cùng kỳ|năm trước|năm ngoái|kỳ trước|nhiệm kỳ trước|chỉ tiêu|dự toán|dự kiến|phấn đấu|mục tiêu|trước|"
    r"sau|đầu năm|đầu kỳ|đầu nhiệm kỳ|đầu vụ|cuối năm|cuối kỳ|sẽ|đăng ký|nhu cầu|đề nghị|lũy kế|luỹ kế|nếu|ban đầu|"
    r"điều chỉnh|so với|cả nước|toàn quốc|mỗi|từng|trong đó|riêng|tăng|giảm|thêm|bổ sung|bình quân|còn lại|số còn|"
    r"ngoài|thành lập|sáp nhập|giải thể|mới|nâng|nhất là|ít nhất|tối thiểu|theo quy định|đợt|lần|lúc|khi|kế hoạch là|"
    r"giao)(?!\w)"
)
_CHANGED = Pattern(r"(?<!\w)(?:(?:tăng|giảm|thêm|bớt|nâng)(?: thêm)? (?=[0-9])|so với|cùng kỳ)")
_NARROWED = Pattern(r",? (?:mới|còn lại|khác|nữa|trở lên|nêu|nói|này)(?!\w)")
_TIMES = Pattern(
    r"(?<!\w)(?:năm (?:học )?[0-9]{4}|quý (?:iv|i{1,3}|[1-4])(?!\w)|tháng [0-9]{1,2}|[0-9]{1,2} tháng|ngày [0-9]|"
    r"học kỳ [i1-2]+|giai đoạn|nhiệm kỳ|vụ (?:đông|xuân|hè|mùa|chiêm))"
)
_PLACED = ("tại ", "ở ", "riêng ", "đối với ", "trong ", "khối ", "bậc ", "cấp ", "trên ", "về ")
_NEUTRAL = frozenset(
    "toàn cả đến nay hiện trong kỳ năm quý tháng trên địa bàn đã đang vẫn thường xuyên tiếp tục chủ động tính "
    "tổng số là và được này qua lực lượng hệ thống ưu điểm hạn chế tồn tại việc công tác nhờ do".split()
) | {word for office in OFFICES for word in office.split()}  # fmt: skip
_NAME = Pattern(r"[^\W\d_]+")
_MARKS = ",;:.()-–+*•“”"
_LONG, _NEXT = 90, 12


class Counting(Value):
    """A count with its clause: ``lead`` are the words before it, ``verb`` what is said to be done with the things."""

    quantity: Quantity
    lead: str
    sentence: str

    @classmethod
    def of(cls, report: Report, quantity: Quantity) -> Self | None:
        """Read the clause of a count; None in tables, among tasks and outside of sentences."""
        start = quantity.span.start
        sentence, block = Sentence.around(report, start), report.block(start)
        if sentence is None or block is None or block.kind is BlockKind.ROW:
            return None
        if Section.at(report, start) is Matter.TASKS or report.lower[start - 1 : start] in ("/", "-", "–"):
            return None
        low = max(sentence.span.start, report.lower.rfind("; ", sentence.span.start, start) + 2)
        low = max(low, block.body) if block.body <= start else low
        return cls(quantity, report.lower[low:start], report.view[low : sentence.span.end])

    @classmethod
    def again(cls, report: Report, quantity: Quantity) -> Self | None:
        """Read a count of a summing-up part; None where nothing says that it is of all there are."""
        found = cls.of(report, quantity)
        if found is None or _OTHER.search(found.lead) or _CHANGED.search(found.sentence.lower()):
            return None
        opens = _OPEN.search(found.lead) or _ALL.search(found.lead) or _OWN.search(found.lead)
        return found if opens or _VERB.search(found.lead) else None

    @classmethod
    def first(cls, report: Report, quantity: Quantity, phrase: str, again: Self) -> Self | None:
        """Read an earlier count of the same phrase; None unless both are of all there are, here and now."""
        found = cls.of(report, quantity)
        if found is None or _OTHER.search(found.lead):
            return None
        after = found.sentence[len(found.lead) + len(report.slice(quantity.span)) + len(phrase) + 1 :]
        if _NARROWED.match(after.lower()):
            return None
        verb = _VERB.search(found.lead)
        owned = any(count.quantity == quantity for count in report.mentions(OwnedCount, quantity.span))
        within = _WITHIN.search(found.lead)
        follows = (
            _AFTER.match(after.lower())
            or (within and after.startswith(" có "))
            or (after[:2] == ", " and not MORE_KINDS.match(after.lower()))
        )
        if not follows or not (verb or owned or within):
            return None
        done = verb["verb"] if verb else ""
        rest = report.lower[again.quantity.span.end + len(phrase) + 1 :][:_LONG].partition("\n")[0]
        more = owned and again.quantity.figure.value > quantity.figure.value
        if not _is_all(again.lead, rest, done, more=more) or not _is_here_and_now(report, found, again, phrase, rest):
            return None
        return found


def _is_all(lead: str, rest: str, done: str, *, more: bool) -> bool:
    """Tell whether a count of a summing-up part is of all there are.

    ``done`` is the verb of the earlier count; ``more``: this one is larger than what the office has.
    """
    if _NARROWED.match(rest):
        return False
    if _ALL.search(lead):
        return bool(_EVERY.match(rest) or (_PREDICATE.match(rest) and " đều " not in rest))
    if _OWN.search(lead):
        return bool(_CLOSED.match(rest) or _EVERY.match(rest) or _WHOLE.match(rest))
    if _OPEN.search(lead):
        again = _DOER.match(rest) or _PASSIVE.match(rest)
        same = again is not None and again["verb"] == done
        return bool(same or _EVERY.match(rest) or (more and _PREDICATE.match(rest)))
    verb = _VERB.search(lead)
    same = verb is not None and verb["verb"] == done not in ("có", "gồm", "hiện có")
    return same and bool(_CLOSED.match(rest) or _PREDICATE.match(rest) or _DOER.match(rest))


def _is_here_and_now(report: Report, first: Counting, again: Counting, phrase: str, rest: str) -> bool:
    """Tell whether both counts are the reporting office's own and of the period of the report."""
    head = head_of(report)
    own = {word.strip(_MARKS) for word in head.split()} | _NEUTRAL | set(phrase.split())
    doer = _DOER.match(rest)
    who = set(doer["who"].split()) if doer else set[str]()
    later = any(time[0] not in head for time in _TIMES.compiled.finditer(again.lead))
    if later or "các" in who or not who <= own | set(first.lead.split()):
        return False
    told = own | who
    for counting, known in ((first, told), (again, own)):
        verb = _VERB.search(counting.lead)
        lead = (counting.lead[: verb.start()] if verb else counting.lead).replace("các cấp ", "")
        for part in _parts(lead, whole=counting is first or verb is not None):
            if any(time[0] not in head for time in _TIMES.compiled.finditer(part)):
                return False
            if not known.issuperset(word.strip(_MARKS) for word in _NAME.compiled.findall(part)):
                return False
        block = report.block(counting.quantity.span.start)
        for above in block.ancestors() if block else ():
            title = report.view[above.body : above.span.end]
            if any(time[0] not in head for time in _TIMES.compiled.finditer(title.lower())):
                return False
            names = () if title.isupper() else _NAME.compiled.findall(title)[1:]
            if any(name[0].isupper() and name.lower() not in told for name in names):
                return False
    said = first.sentence.lower()
    figure = again.quantity.span
    names = _NAME.compiled.findall(again.sentence[: len(again.lead) + figure.end - figure.start + len(phrase) + _NEXT])[
        1:
    ]
    return all(not name[0].isupper() or name.lower() in told or name.lower() in said for name in names)


def _parts(lead: str, *, whole: bool) -> list[str]:
    """Return the parts of a lead that say who, where and when: what is cited there says nothing of that."""
    parts = lead.replace(": ", ", ").split(", ")
    last = parts.pop()
    placed = [part for part in parts if part.startswith(_PLACED) or _TIMES.match(part)]
    return [*placed, last] if whole else [*placed, last] if last.startswith(_PLACED) else placed


def common_phrase(report: Report, one: int, other: int) -> str:
    """Return the words that follow both places alike, as far as they may name a thing."""
    lower, length = report.lower, 0
    while length < _LONG and lower[one + length : one + length + 1] == lower[other + length : other + length + 1]:
        if lower[one + length].isdigit() or lower[one + length] in ".;:()\n\t":
            break
        length += 1
    shared = lower[one : one + length]
    if lower[one + length : one + length + 1].isalnum() or lower[other + length : other + length + 1].isalnum():
        shared = shared.rpartition(" ")[0] if shared[-1:].strip() else shared
    end = _END.search(shared)
    return (shared[: end.start()] if end else shared).strip(" ,")
