"""Bodies of authority that end with their unit: what says that one of an ended unit acts now."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.claims.place_chain_status import is_quoted, reported_until, reports_on, speaks_of_past
from report_lint_vi.mentions.date import Date

if TYPE_CHECKING:
    from report_lint_vi.claims.place_chain_context import Surroundings
    from report_lint_vi.mentions.place_chain import PlaceChain

_FAR, _NEAR = 120, 40
#: Hospitals, schools and courts keep a name, or finish what was begun; these do not outlive their unit.
_ORGAN = Pattern(
    r"(?<!\w)(?:(?:lãnh đạo|thường trực|chủ tịch|phó chủ tịch|văn phòng|giám đốc|ban giám đốc|đại diện) ){0,2}"
    r"(?:(?:ubnd|hđnd|[ủu][yỷ] ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân)"
    r"(?:,? (?:và )?(?:ubnd|hđnd|[ủu][yỷ] ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân))?|"
    r"công an|ban chỉ huy quân sự|bộ chỉ huy quân sự|(?:(?:uỷ|ủy) ban |ub)?(?:mttq|mặt trận tổ quốc)(?: việt nam)?|"
    r"(?<!cơ )(?<!trụ )sở (?:[^\W\d_]+,? ){1,8}[^\W\d_]+|(?<!cơ )(?<!trụ )sở y tế)(?: các| hai| ba| [0-9]{1,2})? ?\Z"
)
#: Words right before a body that acts or is asked to, now.
_NOW = Pattern(
    r"(?<!\w)(?:hiện nay|hiện tại|hiện|đến nay|thời gian tới|(?:kính )?đề nghị|kiến nghị|kính gửi|kính trình|"
    r"tham mưu(?: cho)?),?:? (?:- )?\Z"
)
#: The same, of what the report's period may still have seen.
_LATELY = Pattern(
    r"(?<!\w)(?:phối hợp(?: chặt chẽ)? (?:với|cùng)|báo cáo|xin ý kiến|mời|"
    r"(?:chỉ đạo|lãnh đạo|quan tâm|yêu cầu|hướng dẫn|phân công) của) \Z"
)
#: What somebody is told to do until a day that is yet to come.
_TOLD = Pattern(r"(?<!\w)(?:giao|giao cho|yêu cầu|chỉ đạo|đề nghị) \Z")
_DEADLINE = Pattern(r"(?<!\w)(?:trước|chậm nhất|hạn)(?: là| đến)?(?: ngày)? \Z")
#: Words right after a body of what it does now.
_ACTS = Pattern(r",? (?:hiện |vẫn )?(?:chưa|đang|sẽ|tiếp tục|cần|sớm|quan tâm|thường xuyên|phấn đấu)(?!\w)")
#: Right after the subject of a sentence: what may as well have been done in its own time, or is no verb.
_HISTORY = Pattern(
    r" ?(?:[^\w ]|\Z)| (?:trước|cũ|ban hành|phê duyệt|quyết định|công nhận|cấp|ký|thành lập|và|có|là|về|tại|ở|đầu tư|"
    r"xây|đồng ý|chấp thuận|chọn|quy định)(?!\w)"
)
#: How a sentence begins that tells when something was done.
_OPENS = Pattern(r"(?:[-+*•] )?(?:(?:trong|vào|sáng|chiều|tối|hồi) )?(?:ngày |tháng )?(?=[0-9]|ngày |tháng )")
_STOP = Pattern(r"[.;] \Z")
_ALONE = Pattern(r"(?:\A|\n)[ \t*_#>+•–—-]{0,6}(?:(?:tm|t/m|kt|tl)\. ?)?\Z")
_ENDS = Pattern(r"[ \t*_]*(?:[;.,:]?[ \t*_]*(?:\n|\Z))")
#: Words of what was done before the body ended, whatever it is said to do.
_DONE = (
    " đã ", "từng ", "nguyên ", "cựu ", "tiếp nhận", "nhận bàn giao", "kế thừa", "chuyển giao", "đầu năm", "quý i ",
    "quý ii ", "thời kỳ", "lịch sử", "truyền thống", "đồng chí", " do ", " được ",
)  # fmt: skip
#: Of these such as say nothing of the past where the day stands beside who acts.
_DATED = (" đã ", "đồng chí", " được ")


def acts_now(around: Surroundings, chain: PlaceChain, end: str) -> bool:
    """Tell whether the place is the unit of a body of authority that is said to act after the unit's end (ISO)."""
    report, start = around.report, chain.place.head
    until = reported_until(report)
    organ = _ORGAN.search(report.lower, max(0, start - _FAR), start)
    if organ is None or "\n" in organ[0] or (until and until.isoformat() < end) or is_quoted(report, start):
        return False
    if _is_told(around, chain, organ.start()):
        return True
    if speaks_of_past(around, chain, end) or _names_earlier_day(around, chain, end):
        return False
    low = max(0, organ.start() - _NEAR)
    lower, last = report.lower, chain.span.end
    alone = _ALONE.search(lower, low, organ.start())
    if _NOW.search(lower, low, organ.start()) or (alone and _ENDS.match(lower, last)):
        return True
    sentence = around.sentence(chain.span)
    said = f" {lower[sentence.start : sentence.end]} "
    later = _in_later_month(around, chain, organ.start(), end)
    dated = later and lower.endswith(", ", 0, organ.start()) and not _HISTORY.match(lower, last)
    if any(word in said for word in _DONE if not (dated and word in _DATED)):
        return False
    opens = alone or _STOP.search(lower, low, organ.start())
    lately = (opens and not _HISTORY.match(lower, last)) or _LATELY.search(lower, low, organ.start())
    past = reports_on(report, end) and not later
    return bool(dated or _ACTS.match(lower, last) or (lately and not past))


def _in_later_month(around: Surroundings, chain: PlaceChain, acts: int, end: str) -> bool:
    """Tell whether the sentence begins with a month or day behind the end: "Tháng 11, phối hợp với Công an"."""
    report, sentence = around.report, around.sentence(chain.span)
    for date in report.mentions(Date, sentence):
        year = date.year or int(end[:4])
        opens = _OPENS.match(report.lower, sentence.start, date.span.start + 1)
        if opens and date.span.end < acts and date.month and (date.year or around.days[0][:4] == end[:4]):
            return f"{year}-{date.month:02}-{date.day or 1:02}" >= end
    return False


def _is_told(around: Surroundings, chain: PlaceChain, organ: int) -> bool:
    """Tell whether the body is told to do something until a day behind the report's: "giao UBND huyện …"."""
    report, at = around.report, around.days[1]
    clause = report.lower[max(0, organ - _FAR) : organ].rpartition(", ")[2]
    if not _TOLD.search(clause) or " đã " in f" {clause}" or around.changes(chain.span):
        return False
    for date in report.mentions(Date, around.sentence(chain.span)):
        days = date.days()
        start = date.span.start
        if days and days.first.isoformat() > at and _DEADLINE.search(report.lower, max(0, start - _NEAR), start):
            return True
    return False


def _names_earlier_day(around: Surroundings, chain: PlaceChain, end: str) -> bool:
    """Tell whether the words around name a day without a year that lies before the end in the end's year."""
    for date in around.report.mentions(Date, around.sentence(chain.span)):
        if date.year is None and date.month and f"{end[:4]}-{date.month:02}-{date.day or 1:02}" < end:
            return around.days[0][:4] == end[:4] or reports_on(around.report, end)
    return False
