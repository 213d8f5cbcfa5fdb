"""What the reporting office has: "toàn huyện có 36 trường", "Đảng bộ có 12 chi bộ, 345 đảng viên"."""

from __future__ import annotations

from report_lint import Mention, Pattern
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence
from report_lint_vi.mentions.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from report_lint import Report

#: Offices that report.
OFFICES = (
    "thành phố", "thị xã", "thị trấn", "tỉnh", "huyện", "xã", "phường", "quận", "đặc khu", "trường", "ngành",
    "trung tâm",
    "chi bộ", "đảng bộ", "bệnh viện", "công ty", "công đoàn", "hội", "đoàn", "đơn vị", "cơ quan", "sở", "phòng", "ban",
    "chi cục", "cục", "tòa án", "hạt", "đội", "đồn", "trạm", "viện", "học viện", "nhà máy", "hợp tác xã", "liên đoàn",
    "chi nhánh", "văn phòng", "thư viện", "bảo tàng",
)  # fmt: skip
_VERBS = (" có ", " còn ", " quản lý ", " gồm ")
_COUNT = Pattern(r"(?:tổng số |tổng cộng |tất cả )?(?=[0-9])")
#: Who has it, from the beginning of a clause; after a comma only an office without a name, for "huyện A, tỉnh B có".
_OWNER = Pattern(
    r"(?:\A|(?<=[;:.(] )|(?<=, )(?=[^,]{0,24}\Z)|(?<=[•–+*-] ))(?:(?:tính )?(?:đến nay|hiện nay|hiện|nay),? )?"
    rf"(?:trên địa bàn |trong )?(?:toàn |cả |nhà )?(?P<owner>{'|'.join(OFFICES)})(?!\w)(?P<name>[^;:.0-9]{{0,70}}?)"
    r"(?: hiện nay| hiện đang| hiện| đang| đã| nay)?\Z"
)
_LISTED = Pattern(
    r" ?(?P<thing>[^,;:.()0-9\n|]{1,50}?)(?P<join>, | và |, với | với |, và )(?:gần |trên |hơn |tổng số )?(?=[0-9])"
)
_OTHER = Pattern(
    r"(?<!\w)(?:trong đó|gồm|tăng|giảm|đạt|so với|chiếm|bằng|(?<!trực )thuộc|cho|được|là|mỗi|từng|kế hoạch)(?!\w)"
)
_REACH = 120


class OwnedCount(Mention):
    """A count that the reporting office is said to have; ``owner`` is the office as the clause calls it."""

    quantity: Quantity
    owner: str
    verb: str

    @classmethod
    def find(cls, report: Report) -> Iterator[Self]:
        """Start from the verbs before a figure."""
        lower = report.lower
        for verb in _VERBS:
            at = lower.find(verb)
            while at >= 0:
                count = _COUNT.match(lower, at + len(verb))
                owner = _owner(report, at) if count else ""
                if count and owner:
                    for quantity in _counts(report, count.end()):
                        yield cls(quantity.span, quantity, owner, verb)
                at = lower.find(verb, at + 1)


def _owner(report: Report, at: int) -> str:
    """Return who has something before a verb, "" unless the report's head names it."""
    sentence = Sentence.around(report, at)
    if sentence is None:
        return ""
    found = _OWNER.search(report.lower[max(sentence.span.start, at - _REACH) : at])
    if found is None:
        return ""
    from report_lint_vi.mentions.told_figure import head_of

    head, name = head_of(report), found["name"]
    if found["owner"] not in head or any(word not in head for word in name.replace(",", " ").replace("(", " ").split()):
        return ""
    return f"{found['owner']}{name}"


def _counts(report: Report, at: int) -> Iterator[Quantity]:
    """Yield the counts of a run: "12 chi bộ, 345 đảng viên"."""
    quantity = report.first_from(Quantity, at)
    while quantity and not quantity.unit and quantity.number.span.start - at < 8:
        yield quantity
        following = _LISTED.match(report.lower, quantity.span.end)
        if not following or _OTHER.search(following["thing"]):
            return
        at = following.end()
        quantity = report.first_from(Quantity, at - 8)
        while quantity and quantity.number.span.start < at:
            quantity = report.first_from(Quantity, quantity.span.start + 1)
