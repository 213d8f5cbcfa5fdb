"""When a list after its whole says that it goes on, or that its parts overlap."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.figures import Hedge
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.breakdown import Joint
from report_lint_vi.mentions.listing import flat

if TYPE_CHECKING:
    from report_lint import Report
    from report_lint_vi.mentions.breakdown import Breakdown
    from report_lint_vi.mentions.parts import Parts

_RANK = 50  # characters of a rank and its figure
#: Words of lists that are open, overlap or are no lists of parts.
_OPEN = Pattern(
    r"(?<!\w)(?:trong đó|nhất là|chủ yếu|đa số|phần lớn|điển hình|(?<!học sinh )tiêu biểu|"
    r"(?<!sầu )riêng(?! lẻ| biệt)|như(?! sau)|"
    r"ngoài ra|đồng thời|hoặc|mỗi|mức(?! đóng)|bình quân|"
    r"trung bình(?= mỗi| đạt| là)|so với|cùng kỳ|cùng kì|năm trước(?! chuyển)|(?<![0-9] )(?<!theo )kế hoạch|chỉ tiêu|"
    r"(?<!gia )tăng(?! cường| gia| trưởng| huyết| nhãn| động)|giảm(?! nghèo| phát)|nhiều danh hiệu|"
    r"(?<!làm )vừa(?! làm vừa)|kể cả|lũy kế|luỹ kế|ước|còn thiếu|(?<!tạm trú )quy đổi|tương đương|tối đa|tối thiểu|"
    r"và (?:các|những|một số|nhiều)(?![^,;]{0,60}[0-9])|"
    r"và [^,;.:0-9\n]{2,30} (?:cùng|đều)(?: (?:có|bị|là|đạt|với))?(?= [0-9])|"
    r"trở lên|xếp thứ|gấp|(?<!một )lần(?! đầu| thứ))(?!\w)|…|\.\.\.|v\.v"
)
_REST = Pattern(
    r"(?:và|,|;)? ?(?:và )?(?:(?:(?:số|phần|nhóm|người) )?còn lại|"
    r"(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?= [^\W\d])|"
    r"các|những|một số|nhiều|số khác|phần còn)(?!\w)|…|\.\.|,? ?v\.v"
)
#: What a bracket behind a list says of parts that overlap.
_OVERLAP = Pattern(
    r" ?\([^()\n]{0,60}?(?<!\w)(?:trùng|đồng thời|nhiều (?:lỗi|hành vi|hình thức|danh hiệu|nguồn|lần)|"
    r"cả hai)(?!\w)"
)
#: What the words behind a list say of some that were counted twice: "; 03 doanh nghiệp được kiểm tra hai nội dung".
_TWICE_COUNTED = Pattern(
    r"\)?[,;] (?:(?:trong đó )?(?:có )?(?:[0-9]{1,4}|một số|nhiều) [^,;.:0-9\n]{2,60}?)(?<!\w)(?:cả |từ |trên )?"
    r"(?:hai|ba|bốn|nhiều|2|3|02|03)(?: trở lên)? (?:nội dung|lĩnh vực|nhóm|đối tượng|nguồn|lần|lỗi|hành vi|hình thức|"
    r"danh hiệu|giải|chế độ|chính sách|chương trình|loại|môn|mục|tiêu chí|bệnh|nghề|vai|chức danh|nhiệm vụ|việc|"
    r"đợt)(?!\w)"
)
#: What was before: "nâng tổng số lên 47 tổ (cuối năm 2022 có 09 chi hội, 36 tổ)".
_THEN = Pattern(
    r"\(?(?:(?:cuối|đầu|hết|trước) (?:năm|kỳ|quý|tháng|nhiệm kỳ|vụ)|năm (?:học )?(?:trước|ngoái)|trước (?:đó|đây)|"
    r"ban đầu)(?!\w)"
)


def is_open(report: Report, breakdown: Breakdown, reading: Parts) -> bool:
    """Tell whether words of the list, or after it, say that its parts are not all, or not of one sort."""
    last = reading.parts[-1]
    text = flat(report, breakdown.items[0].start, last.item.end)
    if "trở lên" in text:
        text = _without_top(text)
    if _OPEN.search(text) or (breakdown.joint is Joint.BRACKET and _THEN.match(text.lstrip())):
        return True
    if any(part.quantity.figure.hedge is not Hedge.NONE for part in reading.parts):
        return True
    if _OVERLAP.search(report.lower, last.quantity.span.end, last.item.end + 3):
        return True
    if _TWICE_COUNTED.match(report.lower, last.item.end):
        return True
    rest = report.lower[last.item.end : max(breakdown.span.end + 3, last.item.end + 12)]
    return bool(_REST.match(rest.lstrip(" ")))


def _without_top(text: str) -> str:
    """Return a list without "trở lên" where it goes from the lowest rank to the highest: nothing is left out."""
    from report_lint_vi.claims.total_labels import ladder

    last = max(text.rfind(mark) for mark in (",", ";", " và "))
    once = last >= 0 and "trở lên" in text[last:] and text.count(",", 0, last) + text.count(";", 0, last) > 0
    whole = once or (text.lstrip().startswith("dưới ") and "trở lên" in text[-_RANK:]) or ladder(text)
    return text.replace("trở lên", "") if whole and text.count("trở lên") == 1 else text
