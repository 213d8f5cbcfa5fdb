"""What the labels of parts tell: whether they leave nothing out."""

from __future__ import annotations

from report_lint import Pattern
from report_lint.compiled import compiled
from report_lint.value import TYPE_CHECKING
from report_lint_vi.mentions.clause import Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from report_lint import Report
    from report_lint_vi.mentions.breakdown import Breakdown
    from report_lint_vi.mentions.parts import Parts
    from report_lint_vi.mentions.quantity import Quantity

_CLAUSE = 90  # characters before a whole in which its parts may be named
#: Labels of parts that leave nothing out.
PAIRS = (
    (" nam ", " nữ "), (" chính thức ", " dự bị "), (" nhất ", " khuyến khích "), (" đúng hạn ", " quá hạn "),
    (" đúng hạn ", " trễ hạn "), (" trước hạn ", " quá hạn "),
    (" trực tiếp ", " trực tuyến "), (" biên chế ", " hợp đồng "),
    (" công lập ", " ngoài công lập "), (" đã ", " chưa "), (" xuất sắc ", " không hoàn thành "),
    (" trong nước ", " ngoài nước "), (" cá nhân ", " tổ chức "), (" tốt ", " chưa đạt "), (" tốt ", " yếu "),
    (" giỏi ", " yếu "), (" giỏi ", " kém "), (" trai ", " gái "), (" kế hoạch ", " đột xuất "),
    (" định kỳ ", " đột xuất "), (" thường xuyên ", " đột xuất "), (" đạt ", " không đạt "),
    (" thành ", " không thành "),
    (" nội trú ", " ngoại trú "), (" trong tỉnh ", " ngoài tỉnh "), (" nông thôn ", " thành thị "),
    (" khai thác ", " nuôi trồng "), (" ban ngày ", " ban đêm "), (" chuyên trách ", " kiêm nhiệm "),
    (" đồng ý ", " không đồng ý "),
    (" người lớn ", " trẻ em "), (" bắt buộc ", " tự nguyện "), (" trong nước ", " nước ngoài "),
    (" nhà trẻ ", " mẫu giáo "), (" xây mới ", " sửa chữa "), (" thường lệ ", " chuyên đề "),
    (" để lại ", " nộp "), (" đúng tuyến ", " trái tuyến "), (" thuận tình ", " đơn phương "),
    (" nội địa ", " nước ngoài "), (" nội địa ", " quốc tế "), (" thị trấn ", " nông thôn "),
    (" trực tiếp ", " gián tiếp "),
    (" thuộc thẩm quyền ", " không thuộc thẩm quyền "), (" cũ ", " mới "), (" trước ", " mới "),
    (" chuyển sang ", " mới "), (" vắng ", " dự "), (" vắng ", " có mặt "), (" thường trú ", " tạm trú "),
)  # fmt: skip
_DIGITS = compiled(r"[0-9.,]+")
#: The south, or a name, and no man: "các tỉnh phía Nam", "Việt Nam".
_SOUTH = compiled(r"(?<=\w )Nam(?!\w)")
#: Labels that leave nothing out when all of them are there.
_COMPLETE = (
    (" quản lý ", " giáo viên ", " nhân viên "),
    (" giám hiệu ", " giáo viên ", " nhân viên "),
    (" giám hiệu ", " giảng viên ", " nhân viên "),
    (" xuất sắc nhiệm vụ ", " tốt nhiệm vụ ", " hoàn thành nhiệm vụ "),
    (" đảng bộ ", " chi bộ cơ sở "),
    (" tín nhiệm cao ", " tín nhiệm thấp "),
    (" đầu tư ", " thường xuyên ", " dự phòng "),
    (" quý i", " quý ii", " quý iii", " quý iv"),
    (" khá", " trung bình ", " hộ cận nghèo ", " hộ nghèo "),
)
#: "chậm dưới 03 tháng" and "chậm từ 03 tháng trở lên".
_BELOW = compiled(r"(?<!\w)(?:dưới|chưa đến|chưa quá) ([0-9.,]+ [^\W\d]+)")
_ABOVE = compiled(r"(?<!\w)(?:từ|trên|hơn|quá) ([0-9.,]+ [^\W\d]+)")
#: "từ 60 đến 69 tuổi", "từ 70 tuổi đến 79 tuổi".
_RANK = compiled(r"(?<!\w)từ ([0-9]{1,3})(?: [^\W\d]+)? đến (?:dưới )?([0-9]{1,3})(?= )")
_BOTTOMS = (0, 60)  # below which nobody is: the aged are sixty and more
_TOP = compiled(r"(?<!\w)(?:từ|trên) ([0-9]{1,3})(?: [^\W\d]+)? trở lên")
_OTHERS = Pattern(r"(?<!\w)(?:khác|còn lại)(?!\w)")
_OTHERS_AFTER = Pattern(
    r"(?: (?!thuộc |từ |ở |tại |của |cho |do )[^\W\d]+){0,3} (?:khác|còn lại)(?!\w)|[^,;.]{0,40} còn lại(?!\w)"
)


def labels_of(report: Report, reading: Parts) -> list[str]:
    """Return what names each part, a blank around it."""
    return [
        f" {_SOUTH.sub('phương', report.view[part.item.start : part.item.end]).replace(':', ' ').strip().lower()} "
        for part in reading.parts
    ]


def complement(report: Report, reading: Parts) -> bool:
    """Tell whether the labels leave nothing out: men and women, the rest named as such."""
    labels = labels_of(report, reading)
    last = reading.parts[-1]
    head, tail = (
        report.lower[last.item.start : last.quantity.span.start],
        report.lower[last.quantity.span.end : last.item.end],
    )
    if _OTHERS.search(head) or _OTHERS_AFTER.match(tail) or ladder(", ".join(labels)):
        return True
    if is_complete(labels):
        return True
    return any(
        any(one in label and other not in label for label in labels)
        and any(other in label and (one in other or one not in label) for label in labels)
        for one, other in PAIRS
    )


def is_complete(labels: Sequence[str]) -> bool:
    """Tell whether labels are a whole set: manager, teacher, other staff."""
    return any(
        len(labels) >= len(names) and all(any(name in label for label in labels) for name in names)
        for names in _COMPLETE
    )


def ladder(text: str) -> bool:
    """Tell whether ranks go from "dưới 03 tháng" to "từ 03 tháng trở lên", and so leave nothing out."""
    low, high = _BELOW.search(text), _ABOVE.search(text)
    top = _TOP.search(text)
    if low is None and top:
        ranks = [(rank[1], rank[2]) for rank in _RANK.finditer(text)]
        steps = zip(ranks, [*ranks[1:], (top[1], "")], strict=True)
        bottom = bool(ranks) and int(ranks[0][0]) in _BOTTOMS
        return bottom and all(int(after) - int(to) in (0, 1) for (_, to), (after, _) in steps)
    late = " chậm " in text and " đúng " not in text  # of all that were late, not of all
    return bool(low and high and not late and (low[1] == high[1] or text.count(low[1]) > 1 < text.count(high[1])))


def names_all(report: Report, breakdown: Breakdown, whole: Quantity, reading: Parts) -> bool:
    """Tell whether the whole names its parts, no more and no fewer.

    "46 cán bộ, giáo viên, trong đó: cán bộ 9 người, giáo viên 37 người"; "tổng đàn trâu, bò là 62 con, trong đó đàn
    trâu 20 con, đàn bò 42 con".
    """
    gap = report.lower[whole.span.end : breakdown.span.start].strip(" ,:.").replace(" và ", ",")
    kinds = [kind.strip() for kind in gap.split(",")]
    labels = [label.strip() for label in labels_of(report, reading)]
    if 1 < len(kinds) == len(labels) and all(
        kind and label.startswith(kind) for kind, label in zip(kinds, labels, strict=True)
    ):
        return True
    words = [_DIGITS.sub("\n", label).partition("\n")[0].split() for label in labels]
    heads = {label[0] for label in words if label}
    head = heads.pop() if len(heads) == 1 and all(len(label) > 1 for label in words) else ""
    names = [" ".join(label[1:] if head else label) for label in words]
    if len(names) < 2 or not all(names) or len(set(names)) < len(names):
        return False
    sentence = Sentence.around(report, whole.span.start)
    low = max(sentence.span.start if sentence else 0, whole.span.start - _CLAUSE)
    before, after = report.lower[low : whole.span.start], report.lower[whole.span.end : breakdown.span.start]
    return _enumerates(before, names, head) or _enumerates(after, names, head)


def _enumerates(text: str, names: Sequence[str], head: str) -> bool:
    """Tell whether a text lists these names in their order and nothing besides, the head repeated or not."""
    at = max(f" {text}".find(f" {names[0]}{joint}") for joint in (", ", " và "))
    end = at + len(names[0])
    if at < 0:
        return False
    for name in names[1:]:
        joints = (", ", " và ", f", {head} ", f" và {head} ")
        joint = next((joint for joint in joints if text.startswith(f"{joint}{name}", end)), "")
        if not joint:
            return False
        end += len(joint) + len(name)
    rest = text[end:]
    return not rest.strip(" ,:") or not (rest[0].isalnum() or rest.startswith((", ", " và ")))
